"use client";

import type { PlacementResult } from "@quizmentor/contracts";
import { Html } from "../../practice/html.tsx";
import { AnswerArea } from "../../practice/question.tsx";
import { ResultPanel } from "../../practice/result-panel.tsx";

const unchanged = () => undefined;

/** A question of a test with its marks: nothing here can be pressed any more. */
export function ReviewedQuestion({ entry }: { entry: PlacementResult["review"][number] }) {
  const { question, answer, result } = entry;
  return (
    <>
      <Html html={question.stemHtml} look="stem" lang={question.language} className="mb-8" />
      <AnswerArea presentation={question} answer={answer} onAnswer={unchanged} locked result={result} />
      <ResultPanel presentation={question} result={result} />
    </>
  );
}
