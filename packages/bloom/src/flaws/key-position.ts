import type { Item } from "@quizmentor/items";
import { flaw } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";

/** Chance that fair keys pile up so in one given position, at most. */
const significance = 0.001;
/** Fewer items of one kind say nothing about their positions. */
const leastItems = 20;

/**
 * Whether over a set of items the key stands in one position more often than chance allows: single-choice items by their
 * number of options, true/false items by the share of “true”. Exact binomial test, one-sided, of the count in the most
 * frequent position against equal shares (Conover, 1999, Practical Nonparametric Statistics, 3.1), in each group of at least 20 items, at a level of .001
 * for one position divided by the number of groups (Bonferroni): with k positions, fewer than k of 1,000 fair sets are
 * reported. The authored order counts, for that is what other systems show; items whose options are shuffled for the
 * learner make the finding advice. Null if nothing is found.
 */
export function keyPositionBias(items: readonly Item[]): Flaw | null {
  const groups = [...groupKeys(items)].filter(([, { total }]) => total >= leastItems);
  let worst: { name: string; group: Group; p: number } | null = null;
  for (const [name, group] of groups) {
    const p = pileTest(group.counts);
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
    `The key is ${isTrueFalse ? "" : "at "}${position} in ${share} ${isTrueFalse ? "true/false items" : `items with ${counts.length} options`}; the counts are ${counts.join(", ")}, and chance alone would put so many there in fewer than 1 of 1,000 sets.`,
    isTrueFalse
      ? "Turn some of the statements round, so that true and false are about as frequent."
      : "Put the keys in random positions, or let options be shuffled.",
    shuffled === total ? "advice" : "warning",
  );
}

/** The same test for one group: how often the key stands in each position. False where there are too few items. */
export function unevenKeys(counts: readonly number[]): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total >= leastItems && pileTest(counts) < significance;
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

/** Chance that at least as many keys as in the most frequent position stand in one position if all are equally likely. */
function pileTest(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return binomialTail(Math.max(...counts), total, 1 / counts.length);
}

/**
 * P(X ≥ least) for X ~ B(trials, share), summed from its terms, which are multiplied up as logarithms.
 * trials ≥ 1, 0 < share ≤ 1.
 */
export function binomialTail(least: number, trials: number, share: number): number {
  if (least <= 0 || share >= 1) return 1;
  const odds = Math.log(share) - Math.log1p(-share);
  let term = trials * Math.log1p(-share);
  let sum = 0;
  for (let k = 0; k <= trials; k++) {
    if (k >= least) sum += Math.exp(term);
    term += Math.log(trials - k) - Math.log(k + 1) + odds;
  }
  return Math.min(1, sum);
}
