import { positionKey } from "./present.ts";
import type { ItemOf } from "./schema.ts";
import type { AnswerOf, Arrangement, Judgement, Mark } from "./types.ts";

export type Option = { text: string; correct?: true | undefined; feedback?: string | undefined };
type Shown = { key: string; option: Option };

/** Options in the order they were shown, with their keys. */
export function shownOptions(options: Option[], order: number[]): Shown[] {
  return order.flatMap((index, position) => {
    const option = options[index];
    return option ? [{ key: positionKey(position), option }] : [];
  });
}

/** Grades one choice of several. Returns a reason when the key was never shown. */
export function judgeSingle(options: Option[], order: number[], choice: string): Judgement | string {
  const shown = shownOptions(options, order);
  const chosen = shown.find((entry) => entry.key === choice);
  if (!chosen) return `there is no option ${choice.slice(0, 80)}`;
  return { credit: chosen.option.correct ? 1 : 0, marks: shown.map((entry) => mark(entry, entry === chosen)) };
}

/**
 * Grades a set of ticks by the item's rule. Nothing ticked is worth nothing under every rule, although leaving
 * wrong options alone would earn something per option.
 */
export function judgeMultiple(
  item: ItemOf<"multiple-choice">,
  arrangement: Arrangement,
  answer: AnswerOf<"multiple-choice">,
): Judgement | string {
  const shown = shownOptions(item.options, arrangement.order);
  const ticked = new Set(answer.choices);
  if (ticked.size !== answer.choices.length) return "an option is chosen twice";
  const unknown = answer.choices.find((key) => !shown.some((entry) => entry.key === key));
  if (unknown !== undefined) return `there is no option ${unknown.slice(0, 80)}`;
  const hits = shown.filter((entry) => entry.option.correct && ticked.has(entry.key)).length;
  const right = shown.filter((entry) => entry.option.correct).length;
  return {
    credit: multipleCredit(item.credit, { hits, wrong: ticked.size - hits, right, options: shown.length }),
    marks: shown.map((entry) => mark(entry, ticked.has(entry.key))),
  };
}

/**
 * Credit of ticking `hits` right and `wrong` wrong options, where `right` of all `options` are right.
 * per-option is the share of options treated rightly; right-minus-wrong is (hits - wrong) / right, not below 0.
 */
export function multipleCredit(
  rule: ItemOf<"multiple-choice">["credit"],
  { hits, wrong, right, options }: { hits: number; wrong: number; right: number; options: number },
): number {
  if (hits + wrong === 0) return 0;
  if (rule === "all-or-nothing") return hits === right && wrong === 0 ? 1 : 0;
  if (rule === "per-option") return (options - wrong - (right - hits)) / options;
  return Math.max(0, (hits - wrong) / right);
}

function mark({ key, option }: Shown, chosen: boolean): Mark {
  if (!chosen) return { key, mark: option.correct ? "missed" : "neutral" };
  return {
    key,
    mark: option.correct ? "right" : "wrong",
    ...(option.feedback === undefined ? {} : { feedback: option.feedback }),
  };
}

/** Keys of the right options, in displayed order. */
export function rightKeys(options: Option[], order: number[]): string[] {
  return shownOptions(options, order).flatMap(({ key, option }) => (option.correct ? [key] : []));
}
