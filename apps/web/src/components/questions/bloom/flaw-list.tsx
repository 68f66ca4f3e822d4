"use client";

import type { FoundFlaw } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { fieldId } from "../editor/errors.ts";
import { usePlace } from "../editor/use-place.ts";
import { type Evidence, evidenceOf, excerpt, textAt } from "./evidence.ts";
import { Excerpt } from "./excerpt.tsx";
import { flawId, goTo } from "./marks.ts";
import { SeverityIcon, SeverityWord } from "./severity.tsx";
import { useKindWords } from "./wording.ts";

type FlawListProps = {
  /** In the order in which they are shown. */
  flaws: FoundFlaw[];
  /** The question they were found in. */
  content: Record<string, unknown>;
  language: string;
};

/** The flaws of a question: what, where, why, and what to do. */
export function FlawList({ flaws, content, language }: FlawListProps) {
  const t = useTranslations("bloom.flaws");
  const words = useKindWords();
  return (
    <div className="mt-7">
      <h3 className="text-base">{t("title", { count: flaws.length })}</h3>
      {flaws.length === 0 && <p className="mt-1 text-ink-soft">{t("none")}</p>}
      <ol className="mt-1">
        {flaws.map((flaw, index) => {
          const { title, why, repair } = words(flaw.kind);
          return (
            <li
              key={`${flaw.kind} ${JSON.stringify(flaw.spans)}`}
              id={flawId(index)}
              tabIndex={-1}
              className="flex gap-3 border-b border-hairline py-4 last:border-0 last:pb-0"
            >
              <SeverityIcon severity={flaw.severity} className="mt-0.5" />
              <div className="grid min-w-0 flex-1 gap-1.5">
                <h4 className="flex flex-wrap items-baseline justify-between gap-x-4 font-semibold">
                  {title}
                  <SeverityWord severity={flaw.severity} />
                </h4>
                {evidenceOf(flaw).map((evidence) => (
                  <Found key={evidence.path} evidence={evidence} content={content} language={language} />
                ))}
                {why && (
                  <p>
                    {why} {repair}
                  </p>
                )}
                <Details flaw={flaw} />
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** What the rule says of this very question, which it says in English. */
function Details({ flaw: { explanation, repair } }: { flaw: FoundFlaw }) {
  const t = useTranslations("bloom.flaws");
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-8 items-center text-ink-soft underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current">
        {t("details")}
      </summary>
      <p lang="en" dir="ltr" className="text-ink-soft wrap-anywhere">
        {explanation} {repair}
      </p>
    </details>
  );
}

function Found({ evidence, content, language }: { evidence: Evidence } & Omit<FlawListProps, "flaws">) {
  const t = useTranslations("bloom.flaws");
  const place = usePlace();
  const text = textAt(content, evidence.path);
  const pieces = excerpt(text, evidence.spans);
  return (
    <div className="grid justify-items-start border-s-2 border-hairline ps-3">
      {pieces.length > 0 && <Excerpt pieces={pieces} language={language} />}
      <button
        type="button"
        className="text-link no-print min-h-8 text-start text-sm"
        onClick={() => showField(evidence, text)}
      >
        {t("goTo", { place: place(evidence.path) })}
      </button>
    </div>
  );
}

/** Moves the focus to the field, and selects the words if they still stand there as they were read. */
function showField({ path, spans }: Evidence, text: string): void {
  const field = document.getElementById(fieldId(path));
  if (!field) return;
  goTo(field);
  const span = spans[0];
  if (!span || !(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  if (field.value.trim() !== text) return;
  const before = field.value.length - field.value.trimStart().length;
  field.setSelectionRange(before + span.start, before + span.end);
}
