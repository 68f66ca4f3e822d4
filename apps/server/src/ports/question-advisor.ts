import type { BloomLevel } from "@quizmentor/items/schema";

/** A question as an advisor sees it: nothing about learners or their answers is part of it. */
export type QuestionToImprove = {
  /** Plain text or Markdown. */
  stem: string;
  options: readonly { text: string; correct: boolean }[];
  flaws: readonly { kind: string; explanation: string }[];
  /** What the question asks for now, and what its author wants it to ask for. */
  level: BloomLevel;
  wantedLevel?: BloomLevel;
  /** BCP 47 tag of the language to answer in. */
  language: string;
};

/** Proposing how an author could improve a question. Nothing that is proposed changes a question by itself. */
export type QuestionAdvisor = {
  /**
   * A few proposals as plain text by a machine, to be shown as such and never as markup. What goes wrong outside is
   * logged and gives no proposals; rejects only with the signal's reason when given up.
   */
  suggest(question: QuestionToImprove, signal?: AbortSignal): Promise<{ suggestions: string[] }>;
};
