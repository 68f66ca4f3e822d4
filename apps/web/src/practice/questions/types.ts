import type { Answer, Result } from "@quizmentor/contracts";
import type { AnswerOf, QuestionOf } from "../answers.ts";

export type QuestionProps<T extends Answer["type"]> = {
  question: QuestionOf<T>;
  answer: AnswerOf<T> | null;
  onAnswer: (answer: Answer) => void;
  /** The answer is on its way: it can be read, not changed. */
  locked: boolean;
  result: Result | null;
  /** Language of the question, which may differ from that of the page. */
  lang: string;
  /** Names the fields for screen readers; unique on the page. */
  id: string;
};
