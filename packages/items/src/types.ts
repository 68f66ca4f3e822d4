/** What is asked and what is answered, without zod and without HTML: text here is Markdown. */

export type Choice = { key: string; text: string };

export type GapView = { kind: "text" } | { kind: "number"; units: string[] } | { kind: "select"; options: Choice[] };

/**
 * What is asked, without anything that gives the answer away. Same shape as `question` in the contracts, with
 * Markdown `text` where the contract has `html`.
 */
export type QuestionView =
  | { type: "single-choice"; options: Choice[] }
  | { type: "multiple-choice"; options: Choice[] }
  | { type: "true-false" }
  | { type: "short-answer" }
  | { type: "numeric"; units: string[]; unitRequired: boolean }
  | { type: "ordering"; entries: Choice[] }
  | { type: "matching"; left: Choice[]; right: Choice[] }
  | { type: "cloze"; text: string; gaps: Record<string, GapView> };

/** What a learner answered, in the keys of the presentation. Same shape as `answer` in the contracts. */
export type Answer =
  | { type: "single-choice"; choice: string }
  | { type: "multiple-choice"; choices: string[] }
  | { type: "true-false"; value: boolean }
  | { type: "short-answer"; text: string }
  | { type: "numeric"; text: string }
  | { type: "ordering"; order: string[] }
  | { type: "matching"; pairs: Record<string, string> }
  | { type: "cloze"; gaps: Record<string, string> };
export type AnswerOf<T extends Answer["type"]> = Extract<Answer, { type: T }>;

/**
 * Where the displayed things stand in the item: displayed position → authored index. It gives the right answer
 * away, so it stays with whoever grades.
 */
export type Arrangement = {
  /** Options, entries or left sides. */
  order: number[];
  /** Right-hand sides of a matching: index into its pairs, then into its distractors. */
  right: number[];
  /** Options of the select gaps, by gap name. */
  gaps: Record<string, number[]>;
};

export type Mark = {
  /** Key of the option, entry, left side or gap; "true" or "false" for a true-false item. */
  key: string;
  /** `missed`: right, but not chosen or left open. */
  mark: "right" | "wrong" | "missed" | "neutral";
  /** Markdown. */
  feedback?: string;
};

/** The grader's own remarks, for an interface that says them in the learner's language. */
export type GradeNote = "not-a-number" | "unit-missing" | "unit-wrong" | "unit-not-asked";

export type Grade = {
  ok: true;
  /** 0 to 1, before any cost of hints. */
  credit: number;
  verdict: "right" | "partly" | "not-yet";
  marks: Mark[];
  /** Markdown about the answer as a whole. */
  feedback?: string;
  note?: GradeNote;
  /** The right answer in the keys of the presentation; grades to credit 1. */
  solution: Answer;
  /** The right answer in words, as Markdown. */
  solutionText: string;
};

/** The answer does not belong to this question: another type, or keys that were never shown. */
export type AnswerMismatch = { ok: false; reason: string };

/** What one grader finds out; `grade.ts` makes the verdict and adds the solution. */
export type Judgement = { credit: number; marks: Mark[]; feedback?: string; note?: GradeNote };
