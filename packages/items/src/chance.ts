import { multipleCredit } from "./choice.ts";
import type { Gap, Item, ItemOf } from "./schema.ts";

/**
 * Expected credit (0 to 1) of somebody who answers blindly: the guessing floor of the item. Ticks are thrown as
 * coins, orders and partners are drawn evenly. What has to be typed cannot be guessed: 0.
 */
export function chanceLevel(item: Item): number {
  switch (item.type) {
    case "single-choice":
      return 1 / item.options.length;
    case "multiple-choice":
      return chanceOfTicks(item);
    case "true-false":
      return 0.5;
    case "short-answer":
    case "numeric":
      return 0;
    case "ordering":
      return chanceOfOrder(item);
    case "matching":
      return chanceOfPairs(item);
    case "cloze": {
      const chances = Object.values(item.gaps).map(chanceOfGap);
      if (item.credit === "all-or-nothing") return chances.reduce((product, chance) => product * chance, 1);
      return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
    }
  }
}

const chanceOfGap = (gap: Gap) => (gap.kind === "select" ? 1 / gap.options.length : 0);

/** Every set of ticks is equally likely: hits and wrong ticks are binomial. */
function chanceOfTicks(item: ItemOf<"multiple-choice">): number {
  const options = item.options.length;
  const right = item.options.filter((option) => option.correct).length;
  let sum = 0;
  for (let hits = 0; hits <= right; hits++) {
    for (let wrong = 0; wrong <= options - right; wrong++) {
      const ways = choose(right, hits) * choose(options - right, wrong);
      sum += ways * multipleCredit(item.credit, { hits, wrong, right, options });
    }
  }
  return sum / 2 ** options;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

/**
 * Over all permutations. The number of permutations of n with k inversions (discordant pairs) is the Mahonian
 * number T(n, k), T(n, k) = sum of T(n-1, k-j) for j = 0 … n-1 (OEIS A008302).
 */
function chanceOfOrder(item: ItemOf<"ordering">): number {
  const n = item.entries.length;
  let counts = [1];
  for (let size = 2; size <= n; size++) {
    const next = new Array<number>(counts.length + size - 1).fill(0);
    counts.forEach((count, k) => {
      for (let j = 0; j < size; j++) next[k + j] = (next[k + j] ?? 0) + count;
    });
    counts = next;
  }
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (item.credit === "all-or-nothing") return 1 / all;
  const pairs = counts.length - 1;
  return counts.reduce((sum, count, inversions) => sum + count * Math.max(0, 1 - (2 * inversions) / pairs), 0) / all;
}

function chanceOfPairs(item: ItemOf<"matching">): number {
  const left = item.pairs.length;
  const right = new Set([...item.pairs.map((pair) => pair.right), ...item.distractors]).size;
  if (item.credit === "per-pair") return 1 / right;
  let chance = 1;
  // Fewer right sides than left ones: they are used more than once, so each draw is from all of them.
  for (let i = 0; i < left; i++) chance /= right >= left ? right - i : right;
  return chance;
}
