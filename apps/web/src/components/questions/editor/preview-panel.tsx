"use client";

import type { Answer, Presentation, Result } from "@quizmentor/contracts";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { answerToSend, missing } from "../../../practice/answers.ts";
import { Html } from "../../../practice/html.tsx";
import { AnswerArea } from "../../../practice/question.tsx";
import { ResultPanel } from "../../../practice/result-panel.tsx";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Preview, PreviewView } from "./use-preview.ts";

/** The question as a learner sees it. The author can answer it and see how it is graded. */
export function PreviewPanel({ preview, language }: { preview: Preview; language: string }) {
  const t = useTranslations("questions.preview");
  const { view, errors, stale, unreachable } = preview;
  return (
    <section aria-labelledby="preview-heading">
      <h2 id="preview-heading" className="mb-4 flex items-baseline justify-between gap-4 text-lg">
        {t("title")}
        <span role="status" className="font-sans text-sm font-normal tracking-normal text-ink-soft">
          {unreachable ? t("unreachable") : view && stale && errors.length > 0 ? t("behind") : ""}
        </span>
      </h2>
      {view ? (
        <div className="sheet p-5 sm:p-7">
          <Trial key={JSON.stringify(view.question)} view={view} language={language} grade={preview.grade} />
        </div>
      ) : (
        <div className="rounded-md border border-dashed border-outline p-6 text-ink-soft">
          {unreachable ? t("unreachableText") : t("waiting")}
        </div>
      )}
    </section>
  );
}

function Trial({ view, language, grade }: { view: PreviewView; language: string; grade: Preview["grade"] }) {
  const t = useTranslations("questions.preview");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [failed, setFailed] = useState(false);
  const presentation = asPresentation(view, language);
  const ready = missing(view.question, answer)?.kind !== "nothing";
  // Explanation and hints may have changed since the answer was graded.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view is the reason to grade anew
  useEffect(() => setResult(null), [view]);

  async function check() {
    const given = answerToSend(view.question, answer);
    if (!given) return;
    try {
      const graded = await grade(given);
      setFailed(false);
      if (graded) setResult({ ...graded, responseId: previewId, presentationId: previewId, hintsUsed: 0, skills: [] });
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <Html html={view.stemHtml} look="stem" lang={language} className="mb-6" />
      <AnswerArea presentation={presentation} answer={answer} onAnswer={setAnswer} locked={false} result={result} />
      {failed && (
        <Notice tone="danger" role="alert" className="mt-4">
          {t("failed")}
        </Notice>
      )}
      {result ? (
        <>
          <ResultPanel presentation={presentation} result={result} />
          <Button
            variant="secondary"
            className="mt-6"
            onClick={() => {
              setResult(null);
              setAnswer(null);
            }}
          >
            {t("again")}
          </Button>
        </>
      ) : (
        <Button
          variant="secondary"
          className="mt-6"
          aria-disabled={!ready || undefined}
          onClick={() => ready && check()}
        >
          {t("check")}
        </Button>
      )}
      {view.hints.length > 0 && (
        <details className="mt-4">
          <summary className="inline-flex min-h-11 items-center text-sm text-ink-soft underline decoration-hairline underline-offset-4 hover:text-ink">
            {t("hints", { count: view.hints.length })}
          </summary>
          <ol className="grid list-decimal gap-3 ps-5">
            {view.hints.map((html) => (
              <li key={html}>
                <Html html={html} lang={language} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

const previewId = "preview";

/** What the practice components need to know besides the question itself. */
function asPresentation(view: PreviewView, language: string): Presentation {
  return {
    id: previewId,
    itemId: previewId,
    version: 1,
    position: 1,
    language,
    bloom: null,
    subject: "",
    topic: "",
    skills: [],
    stemHtml: view.stemHtml,
    question: view.question,
    hintCount: view.hints.length,
    hints: [],
    why: { kind: "only-choice", skill: null, expectedSuccess: 0.5, daysSince: null },
  };
}
