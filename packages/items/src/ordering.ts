import { positionKey } from "./present.ts";
import type { ItemOf } from "./schema.ts";
import type { AnswerOf, Arrangement, Judgement } from "./types.ts";

/**
 * Grades an order. `pairs` is Kendall's tau with the negative half cut off: the share of pairs that stand in the
 * right order, rescaled so that chance (half of them) is 0: max(0, 2 * share - 1). Entries left out count as
 * wrong in all their pairs. The marks show the fewest entries that would have to move.
 */
export function judgeOrdering(
  item: ItemOf<"ordering">,
  arrangement: Arrangement,
  answer: AnswerOf<"ordering">,
): Judgement | string {
  const positions = answer.order.map((key) => arrangement.order.findIndex((_, at) => positionKey(at) === key));
  if (positions.includes(-1)) return "the order names an entry that was not shown";
  if (new Set(positions).size !== positions.length) return "an entry is placed twice";
  const placed = withTwinsInOrder(
    item.entries,
    positions.map((position) => arrangement.order[position] as number),
  );
  const total = item.entries.length;
  const concordant = placed.reduce((sum, entry, i) => sum + placed.slice(i + 1).filter((e) => e > entry).length, 0);
  const share = concordant / ((total * (total - 1)) / 2);
  const credit = item.credit === "pairs" ? Math.max(0, 2 * share - 1) : share === 1 ? 1 : 0;
  const inPlace = longestRising(placed);
  return {
    credit,
    marks: arrangement.order.map((_, position) => {
      const at = positions.indexOf(position);
      if (at === -1) return { key: positionKey(position), mark: "missed" };
      return { key: positionKey(position), mark: inPlace.has(at) ? "right" : "wrong" };
    }),
  };
}

/** Entries with the same text are interchangeable: hand out their indexes in rising order. */
function withTwinsInOrder(entries: string[], placed: number[]): number[] {
  const left = new Map<string, number[]>();
  for (const index of [...placed].sort((a, b) => a - b)) {
    const text = entries[index] as string;
    left.set(text, [...(left.get(text) ?? []), index]);
  }
  return placed.map((index) => left.get(entries[index] as string)?.shift() ?? index);
}

/** Positions of a longest rising run of values; empty when nothing stands in order with anything else. */
function longestRising(values: number[]): Set<number> {
  const best: number[][] = [];
  values.forEach((value, i) => {
    let longest: number[] = [];
    for (let j = 0; j < i; j++) {
      const run = best[j] as number[];
      if ((values[j] as number) < value && run.length > longest.length) longest = run;
    }
    best.push([...longest, i]);
  });
  const longest = best.reduce((a, b) => (b.length > a.length ? b : a), []);
  return new Set(longest.length > 1 ? longest : []);
}

/** Keys in the right order. */
export function orderingSolution(arrangement: Arrangement): string[] {
  return arrangement.order
    .map((authoredIndex, position) => ({ authoredIndex, key: positionKey(position) }))
    .sort((a, b) => a.authoredIndex - b.authoredIndex)
    .map((entry) => entry.key);
}
