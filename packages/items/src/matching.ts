import { letterKey, positionKey, rightSides } from "./present.ts";
import type { ItemOf } from "./schema.ts";
import type { AnswerOf, Arrangement, Judgement, Mark } from "./types.ts";

/** Left key → right key of the right answer. */
export function matchingSolution(item: ItemOf<"matching">, arrangement: Arrangement): Record<string, string> {
  const sides = rightSides(item);
  return Object.fromEntries(
    arrangement.order.map((authoredIndex, position) => {
      const text = item.pairs[authoredIndex]?.right;
      return [positionKey(position), letterKey(arrangement.right.findIndex((index) => sides[index] === text))];
    }),
  );
}

/** Grades pairs; left sides without a partner count as wrong. A right-hand side may be used more than once. */
export function judgeMatching(
  item: ItemOf<"matching">,
  arrangement: Arrangement,
  answer: AnswerOf<"matching">,
): Judgement | string {
  const solution = matchingSolution(item, arrangement);
  const rightKeys = new Set(arrangement.right.map((_, position) => letterKey(position)));
  for (const [left, right] of Object.entries(answer.pairs)) {
    if (!Object.hasOwn(solution, left)) return `there is no left side ${left.slice(0, 80)}`;
    if (!rightKeys.has(right)) return `there is no right side ${right.slice(0, 80)}`;
  }
  const marks = Object.entries(solution).map(([key, right]): Mark => {
    if (!Object.hasOwn(answer.pairs, key)) return { key, mark: "missed" };
    return { key, mark: answer.pairs[key] === right ? "right" : "wrong" };
  });
  const share = marks.filter((entry) => entry.mark === "right").length / marks.length;
  return { credit: item.credit === "per-pair" ? share : Math.floor(share), marks };
}
