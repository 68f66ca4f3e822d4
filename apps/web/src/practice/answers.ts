import type { Answer, Question } from "@quizmentor/contracts";

export type AnswerOf<T extends Answer["type"]> = Extract<Answer, { type: T }>;
export type QuestionOf<T extends Question["type"]> = Extract<Question, { type: T }>;

/** What stands between an answer and its check; the learner may check all the same by pressing again. */
export type Missing =
  | { kind: "nothing" }
  /** Some pairs or gaps are open; `first` is where to go on. */
  | { kind: "some"; count: number; first: string }
  | { kind: "no-number" }
  | { kind: "untouched-order" };

/** What is missing before this answer can be checked, or null. */
export function missing(question: Question, answer: Answer | null): Missing | null {
  switch (question.type) {
    case "single-choice":
    case "true-false":
      return answer ? null : { kind: "nothing" };
    case "multiple-choice":
      return answer?.type === question.type && answer.choices.length > 0 ? null : { kind: "nothing" };
    case "short-answer":
      return answer?.type === question.type && answer.text.trim() !== "" ? null : { kind: "nothing" };
    case "numeric":
      if (answer?.type !== question.type || answer.text.trim() === "") return { kind: "nothing" };
      return /[\p{N}]/u.test(answer.text) ? null : { kind: "no-number" };
    case "ordering":
      return answer ? null : { kind: "untouched-order" };
    case "matching":
      return open(
        question.left.map((side) => side.key),
        answer?.type === question.type ? answer.pairs : {},
      );
    case "cloze":
      return open(Object.keys(question.gaps), answer?.type === question.type ? answer.gaps : {});
  }
}

function open(keys: string[], filled: Record<string, string>): Missing | null {
  const left = keys.filter((key) => (filled[key] ?? "").trim() === "");
  if (left.length === keys.length) return { kind: "nothing" };
  return left[0] === undefined ? null : { kind: "some", count: left.length, first: left[0] };
}

/** Whether pressing again may check an answer that is not whole; of nothing there is nothing to check. */
export function mayCheckAnyway(gap: Missing): boolean {
  return gap.kind === "some" || gap.kind === "no-number" || gap.kind === "untouched-order";
}

/** The answer to send: the order as shown counts as an answer when somebody insists on it. */
export function answerToSend(question: Question, answer: Answer | null): Answer | null {
  if (answer === null && question.type === "ordering")
    return { type: "ordering", order: question.entries.map((entry) => entry.key) };
  if (answer?.type === "cloze" || answer?.type === "matching") return withoutEmpty(answer);
  return answer;
}

/** Empty gaps and pairs are left out, so that they count as not answered. */
function withoutEmpty(answer: AnswerOf<"cloze"> | AnswerOf<"matching">): Answer {
  const kept = (all: Record<string, string>) => Object.fromEntries(Object.entries(all).filter(([, v]) => v !== ""));
  return answer.type === "cloze"
    ? { type: "cloze", gaps: kept(answer.gaps) }
    : { type: "matching", pairs: kept(answer.pairs) };
}

/** What the keys 1–9 (and T, F) do: choose or toggle. Null when the key means nothing here. */
export function answerByKey(question: Question, answer: Answer | null, pressed: string): Answer | null {
  if (question.type === "true-false") {
    const value = { "1": true, t: true, "2": false, f: false }[pressed.toLowerCase()];
    return value === undefined ? null : { type: "true-false", value };
  }
  if (question.type !== "single-choice" && question.type !== "multiple-choice") return null;
  const option = /^[1-9]$/.test(pressed) ? question.options[Number(pressed) - 1] : undefined;
  if (!option) return null;
  if (question.type === "single-choice") return { type: question.type, choice: option.key };
  return toggled(answer?.type === question.type ? answer.choices : [], option.key);
}

export function toggled(choices: string[], key: string): AnswerOf<"multiple-choice"> {
  return {
    type: "multiple-choice",
    choices: choices.includes(key) ? choices.filter((other) => other !== key) : [...choices, key],
  };
}

/** Moves one entry of a list to another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const target = Math.min(Math.max(0, to), list.length - 1);
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, target), list[from] as T, ...rest.slice(target)];
}
