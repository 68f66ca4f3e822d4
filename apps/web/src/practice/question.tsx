"use client";

import type { Answer, Presentation, Result } from "@quizmentor/contracts";
import { MultipleChoice, SingleChoice, TrueFalse } from "./questions/choice.tsx";
import { Cloze } from "./questions/cloze.tsx";
import { Matching } from "./questions/matching.tsx";
import { Ordering } from "./questions/ordering.tsx";
import { Numeric, ShortAnswer } from "./questions/text-answer.tsx";

export type AnswerAreaProps = {
  presentation: Pick<Presentation, "id" | "question" | "language">;
  answer: Answer | null;
  onAnswer: (answer: Answer) => void;
  locked: boolean;
  result: Result | null;
};

/** Where the answer is given and, after the check, shown again with its marks. */
export function AnswerArea({ presentation, answer, onAnswer, locked, result }: AnswerAreaProps) {
  const { question, language, id } = presentation;
  const shared = { onAnswer, locked, result, lang: language, id: `answer-${id}` };
  switch (question.type) {
    case "single-choice":
      return <SingleChoice {...shared} question={question} answer={answer?.type === question.type ? answer : null} />;
    case "multiple-choice":
      return <MultipleChoice {...shared} question={question} answer={answer?.type === question.type ? answer : null} />;
    case "true-false":
      return <TrueFalse {...shared} question={question} answer={answer?.type === question.type ? answer : null} />;
    case "short-answer":
      return <ShortAnswer {...shared} question={question} answer={answer?.type === question.type ? answer : null} />;
    case "numeric":
      return <Numeric {...shared} question={question} answer={answer?.type === question.type ? answer : null} />;
    case "ordering":
      return <Ordering {...shared} question={question} answer={answer?.type === question.type ? answer : null} />;
    case "matching":
      return <Matching {...shared} question={question} answer={answer?.type === question.type ? answer : null} />;
    case "cloze":
      return <Cloze {...shared} question={question} answer={answer?.type === question.type ? answer : null} />;
  }
}
