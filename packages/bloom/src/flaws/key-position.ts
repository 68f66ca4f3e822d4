import type { Item } from "@quizmentor/items";
import { flaw } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";

/** Chance of a false alarm over a whole set, at most. */
const significance = 0.001;
/** Fewer items of one kind say nothing about their positions. */
const leastItems = 20;
/** Pearson's test wants at least so many expected keys per position (Cochran, 1954). */
const leastExpected = 5;

/**
 * Whether over a set of items the key stands in one position more often than chance allows: single-choice items by their
 * number of options, true/false items by the share of “true”. Pearson's χ² test against equal shares (Pearson, 1900),
 * in each group of at least 20 items and 5 expected keys per position, at a level of .001 divided by the number of groups
 * (Bonferroni). The authored order counts, for that is what other systems show; items whose options are shuffled for the
 * learner make the finding advice. Null if nothing is found.
 */
export function keyPositionBias(items: readonly Item[]): Flaw | null {
  const groups = [...groupKeys(items)].filter(
    ([, { counts, total }]) => total >= leastItems && total / counts.length >= leastExpected,
  );
  let worst: { name: string; group: Group; p: number } | null = null;
  for (const [name, group] of groups) {
    const p = equalSharesTest(group.counts);
    if (p < significance / groups.length && (!worst || p < worst.p)) worst = { name, group, p };
  }
  if (!worst) return null;
  const { counts, total, shuffled } = worst.group;
  const most = counts.indexOf(Math.max(...counts));
  const share = `${counts[most]} of ${total}`;
  const isTrueFalse = worst.name === "true-false";
  const position = isTrueFalse ? `“${most === 0 ? "true" : "false"}”` : `position ${String.fromCharCode(65 + most)}`;
  return flaw(
    "key-position-bias",
    [],
    `The key is ${isTrueFalse ? "" : "at "}${position} in ${share} ${isTrueFalse ? "true/false items" : `items with ${counts.length} options`}; if chance had placed it, counts as uneven as ${counts.join(", ")} would come about in fewer than 1 of 1,000 sets.`,
    isTrueFalse
      ? "Turn some of the statements round, so that true and false are about as frequent."
      : "Put the keys in random positions, or let options be shuffled.",
    shuffled === total ? "advice" : "warning",
  );
}

/** The same test for one group: how often the key stands in each position. False where there are too few items. */
export function unevenKeys(counts: readonly number[]): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total >= leastItems && total / counts.length >= leastExpected && equalSharesTest(counts) < significance;
}

type Group = { counts: number[]; total: number; shuffled: number };

function groupKeys(items: readonly Item[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const key = keyOf(item);
    if (!key) continue;
    const group = groups.get(key.name) ?? { counts: new Array<number>(key.positions).fill(0), total: 0, shuffled: 0 };
    group.counts[key.position] = (group.counts[key.position] ?? 0) + 1;
    group.total += 1;
    if (key.shuffled) group.shuffled += 1;
    groups.set(key.name, group);
  }
  return groups;
}

function keyOf(item: Item): { name: string; position: number; positions: number; shuffled: boolean } | null {
  if (item.type === "true-false")
    return { name: item.type, position: item.answer ? 0 : 1, positions: 2, shuffled: false };
  if (item.type !== "single-choice") return null;
  const position = item.options.findIndex(({ correct }) => correct);
  const positions = item.options.length;
  return position === -1 ? null : { name: `options-${positions}`, position, positions, shuffled: item.shuffle };
}

/** Chance of counts at least as uneven as these when all positions are equally likely. */
function equalSharesTest(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return chiSquareTail(statistic, counts.length - 1);
}

/**
 * P(χ² > x) for whole degrees of freedom, by the finite sums of Abramowitz & Stegun (1964), 26.4.4 and 26.4.5.
 * x ≥ 0, degrees ≥ 1.
 */
export function chiSquareTail(x: number, degrees: number): number {
  const half = x / 2;
  let term: number;
  let sum: number;
  if (degrees % 2 === 0) {
    term = Math.exp(-half);
    sum = term;
    for (let k = 1; k < degrees / 2; k++) {
      term *= half / k;
      sum += term;
    }
  } else {
    sum = complementaryError(Math.sqrt(half));
    term = Math.exp(-half) * Math.sqrt((2 * x) / Math.PI);
    for (let k = 3; k <= degrees; k += 2) {
      sum += term;
      term *= x / k;
    }
  }
  return Math.min(1, sum);
}

/** erfc(x) for x ≥ 0 with a relative error below 1.2e-7: Press et al. (2007), Numerical Recipes, 6.2.2. */
function complementaryError(x: number): number {
  const t = 1 / (1 + x / 2);
  const coefficients = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ];
  const polynomial = coefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  return t * Math.exp(-x * x + polynomial);
}
