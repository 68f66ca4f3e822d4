"use client";

import type { Presentation, Result } from "@quizmentor/contracts";
import { useFormatter, useTranslations } from "next-intl";
import type { Ref } from "react";
import { Html } from "./html.tsx";
import { feedbackId, verdictLooks } from "./marks.tsx";

type ResultPanelProps = {
  presentation: Pick<Presentation, "question" | "language">;
  result: Result;
  headingRef?: Ref<HTMLHeadingElement>;
};

/**
 * What came out and why. The heading takes the focus; its description is the short explanation, so that a screen reader
 * says both once and in this order.
 */
export function ResultPanel({ presentation, result, headingRef }: ResultPanelProps) {
  const t = useTranslations("practice");
  const { verdict, note, explanationHtml, source } = result;
  const { language: lang, question } = presentation;
  const { Icon, text } = verdictLooks[verdict];
  const solution = solutionHeading(question.type, verdict);
  const said = `result-${result.presentationId}`;
  return (
    <section aria-labelledby={`${said}-heading`} className="appear mt-8 border-t border-hairline pt-6">
      <h2
        ref={headingRef}
        id={`${said}-heading`}
        tabIndex={-1}
        aria-describedby={shortWords(
          result,
          said,
          Boolean(verdict === "skipped" || note || result.feedbackHtml || solution),
        )}
        className={`flex items-center gap-2.5 text-xl ${text}`}
      >
        <Icon className="size-8 shrink-0" />
        {t(`verdict.${verdict}`)}
      </h2>
      <div id={said} className="mt-3 grid gap-3 empty:mt-0">
        {verdict === "skipped" && (
          <p className="text-ink-soft">{t(result.hintsUsed > 0 ? "result.skippedHints" : "result.skipped")}</p>
        )}
        {note && <p className="font-semibold">{t(`result.note.${note}`)}</p>}
        {!note && result.feedbackHtml && <Html html={result.feedbackHtml} lang={lang} />}
        <HintCost result={result} />
        {solution && (
          <div className="border-s-[3px] border-right ps-4">
            <p className="text-sm font-semibold text-(color:--right)">{t(solution)}</p>
            <Html html={result.solution.html} lang={lang} />
          </div>
        )}
      </div>
      {explanationHtml && (
        <div className="mt-6">
          <h3 className="mb-1 font-sans text-sm font-semibold tracking-normal text-ink-soft">
            {t("result.explanation")}
          </h3>
          <Html id={`${said}-explanation`} html={explanationHtml} lang={lang} />
        </div>
      )}
      <Source source={source} />
    </section>
  );
}

/** What a screen reader says with the verdict: the feedback to what was chosen, or else the explanation. */
function shortWords(result: Result, said: string, saysMore: boolean): string {
  const feedback = result.marks.filter((entry) => entry.mark === "wrong" && entry.feedbackHtml).map(feedbackId(result));
  if (saysMore) feedback.push(said);
  return feedback.length > 0 ? feedback.join(" ") : `${said}-explanation`;
}

/** Options show the right answer in place; what is typed, ordered or paired gets it in words. */
function solutionHeading(type: Presentation["question"]["type"], verdict: Result["verdict"]) {
  if (verdict === "right") return null;
  if (type === "short-answer" || type === "numeric") return "result.answer" as const;
  return type === "ordering" && verdict !== "skipped" ? ("result.order" as const) : null;
}

function HintCost({ result }: { result: Result }) {
  const t = useTranslations("practice");
  const format = useFormatter();
  if (result.hintsUsed === 0 || result.credit === 0) return null;
  const percent = format.number(result.credit, { style: "percent", maximumFractionDigits: 0 });
  return <p className="text-ink-soft">{t("result.hints", { count: result.hintsUsed, percent })}</p>;
}

function Source({ source }: { source: Result["source"] }) {
  const t = useTranslations("practice");
  const parts = [source.source, source.attribution, source.licence].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p className="mt-6 text-xs text-ink-soft">
      {t("result.source")}: {parts.join(" · ")}
    </p>
  );
}
