"use client";

import type { Answer, Presentation, Result } from "@quizmentor/contracts";
import { Hints } from "../../practice/hints.tsx";
import { Html } from "../../practice/html.tsx";
import { AnswerArea } from "../../practice/question.tsx";
import { ResultPanel } from "../../practice/result-panel.tsx";

const unchanged = () => undefined;

/** A question after its check, as the practice page showed it: nothing here can be pressed any more. */
export function AnswerReview({
  presentation,
  answer,
  result,
}: {
  presentation: Presentation;
  answer: Answer | null;
  result: Result;
}) {
  return (
    <>
      <Html html={presentation.stemHtml} look="stem" lang={presentation.language} className="mb-8" />
      <AnswerArea presentation={presentation} answer={answer} onAnswer={unchanged} locked result={result} />
      <Hints hints={presentation.hints} lang={presentation.language} />
      <ResultPanel presentation={presentation} result={result} />
    </>
  );
}
