import { judgeMultiple, judgeSingle, rightKeys } from "./choice.ts";
import { clozeSolution, clozeSolutionText, judgeCloze } from "./cloze.ts";
import { judgeMatching, matchingSolution } from "./matching.ts";
import { judgeNumeric, numericSolution, numericSolutionText } from "./numeric.ts";
import { judgeOrdering, orderingSolution } from "./ordering.ts";
import { arrange } from "./present.ts";
import type { Item } from "./schema.ts";
import { escapeMarkdown, markdownList, truthWord } from "./solution-text.ts";
import { judgeText } from "./text.ts";
import type { Answer, AnswerMismatch, Arrangement, Grade, Judgement } from "./types.ts";

/**
 * Grades an answer given to `presentItem(item, seed)`.
 *
 * Total: an answer of the `Answer` type never makes it throw. One that belongs to another type or names keys that
 * were not shown gives `ok: false` with the reason; whatever is left out counts as wrong. `credit` is 0 to 1;
 * the verdict is "right" only at full credit.
 */
export function gradeAnswer(item: Item, seed: string, answer: Answer): Grade | AnswerMismatch {
  const arrangement = arrange(item, seed);
  const judged = judge(item, arrangement, answer);
  if (typeof judged === "string") return { ok: false, reason: judged };
  const isRight = judged.credit >= 1 - 1e-9;
  return {
    ok: true,
    ...judged,
    credit: isRight ? 1 : judged.credit,
    verdict: isRight ? "right" : judged.credit > 0 ? "partly" : "not-yet",
    solution: solutionAnswer(item, arrangement),
    solutionText: solutionText(item),
  };
}

function judge(item: Item, arrangement: Arrangement, answer: Answer): Judgement | string {
  if (item.type === "single-choice" && answer.type === "single-choice") {
    return judgeSingle(item.options, arrangement.order, answer.choice);
  }
  if (item.type === "multiple-choice" && answer.type === "multiple-choice") {
    return judgeMultiple(item, arrangement, answer);
  }
  if (item.type === "true-false" && answer.type === "true-false") return judgeTruth(item, answer.value);
  if (item.type === "short-answer" && answer.type === "short-answer") return judgeText(item, answer.text);
  if (item.type === "numeric" && answer.type === "numeric") return judgeNumeric(item, answer.text);
  if (item.type === "ordering" && answer.type === "ordering") return judgeOrdering(item, arrangement, answer);
  if (item.type === "matching" && answer.type === "matching") return judgeMatching(item, arrangement, answer);
  if (item.type === "cloze" && answer.type === "cloze") return judgeCloze(item, arrangement, answer);
  return `the question is of type ${item.type}, the answer of type ${answer.type}`;
}

function judgeTruth(item: Extract<Item, { type: "true-false" }>, value: boolean): Judgement {
  const feedback = value ? item.feedback?.true : item.feedback?.false;
  const isRight = value === item.answer;
  return {
    credit: isRight ? 1 : 0,
    marks: [
      { key: String(value), mark: isRight ? "right" : "wrong" },
      ...(isRight ? [] : [{ key: String(item.answer), mark: "missed" as const }]),
    ],
    ...(feedback === undefined ? {} : { feedback }),
  };
}

/** The right answer in the keys of a presentation. */
export function solutionAnswer(item: Item, arrangement: Arrangement): Answer {
  switch (item.type) {
    case "single-choice":
      return { type: item.type, choice: rightKeys(item.options, arrangement.order)[0] ?? "" };
    case "multiple-choice":
      return { type: item.type, choices: rightKeys(item.options, arrangement.order) };
    case "true-false":
      return { type: item.type, value: item.answer };
    case "short-answer":
      return { type: item.type, text: item.accept[0] ?? "" };
    case "numeric":
      return { type: item.type, text: numericSolution(item) };
    case "ordering":
      return { type: item.type, order: orderingSolution(arrangement) };
    case "matching":
      return { type: item.type, pairs: matchingSolution(item, arrangement) };
    case "cloze":
      return { type: item.type, gaps: clozeSolution(item, arrangement) };
  }
}

/** The right answer in words, as Markdown; the same for every presentation. */
export function solutionText(item: Item): string {
  switch (item.type) {
    case "single-choice":
      return item.options.find((option) => option.correct)?.text ?? "";
    case "multiple-choice":
      return markdownList(
        item.options.filter((option) => option.correct).map((option) => option.text),
        false,
      );
    case "true-false":
      return truthWord(item.answer, item.language);
    case "short-answer":
      return escapeMarkdown(item.accept[0] ?? "");
    case "numeric":
      return escapeMarkdown(numericSolutionText(item));
    case "ordering":
      return markdownList(item.entries, true);
    case "matching":
      return markdownList(
        item.pairs.map((pair) => `${pair.left} → ${pair.right}`),
        false,
      );
    case "cloze":
      return clozeSolutionText(item);
  }
}
