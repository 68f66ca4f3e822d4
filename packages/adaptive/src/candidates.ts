/** From a skill's shelf to a few items inside the success window, and from those to one. Cost does not grow with the bank. */
import { type BankItem, compareIds, type Row, reach, type SkillShelf, targetSuccess } from "./bank.ts";
import { informationAt } from "./irt/curve.ts";
import { type Belief, flattenedSlope } from "./model.ts";

/** Expected success between which an item is at the right level, 0 < low ≤ high < 1. */
export type SuccessWindow = { low: number; high: number };

/** With so many in the window there is choice enough; with fewer, items near the window are looked at, too. */
const smallestPool = 8;
/** A window without items opens by so much to each side, again and again. */
const wideningStep = 0.05;
/** Chosen at random among so many of the most informative, so that not everybody meets the same few (randomesque). */
const choice = 5;
/** An item picked more than this many times as often as its shelf's average is held back. */
const tolerance = 3;

/** Items in the window, and by how much it had to be opened for them. */
export type Shortlist = { items: BankItem[]; widened: number };

export type Need = {
  /** Ability in the shelf's skill. */
  ability: Belief;
  window: SuccessWindow;
  /** So many items at most are looked at closely on one shelf. */
  most: number;
  /** Whether an item may be asked now at all. */
  admissible: (item: BankItem) => boolean;
  expect: (items: readonly BankItem[]) => ArrayLike<number>;
  random: () => number;
};

/** The items of a row that are nearest to the right level; null when none may be asked. */
export function shortlist(row: Row, need: Need): Shortlist | null {
  const pool = gather(row, need);
  if (pool.length === 0) return null;
  const expected = need.expect(pool);
  const { low, high } = need.window;
  const steps = pool.map((_, index) => {
    const chance = expected[index] as number;
    return Math.ceil(Math.max(low - chance, chance - high, 0) / wideningStep);
  });
  const narrowest = Math.min(...steps);
  return { items: pool.filter((_, index) => steps[index] === narrowest), widened: narrowest * wideningStep };
}

/**
 * Up to `most` admissible items where the window lies for a typical item of the row: all of them, or an even
 * sample from a random start. When they are few, the nearest on both sides of the window join.
 */
function gather(row: Row, { ability, window, most, admissible, random }: Need): BankItem[] {
  const { typical, items, demands } = row;
  const flattened = flattenedSlope(typical.discrimination, ability.variance + typical.variance);
  const atTarget = reach(targetSuccess, typical.guess) / flattenedSlope(typical.discrimination, typical.variance);
  const demandAt = (success: number) => ability.mean - reach(success, typical.guess) / flattened + atTarget;
  const [easiest, hardest] = [demandAt(window.high), demandAt(window.low)];
  const from = lowerBound(demands, easiest);
  const to = Math.max(from, lowerBound(demands, hardest));
  const pool: BankItem[] = [];
  const take = (index: number) => {
    const item = items[index] as BankItem;
    if (admissible(item)) pool.push(item);
  };
  const stride = Math.max(1, (to - from) / most);
  const start = random();
  for (let n = 0; n < Math.min(most, to - from); n += 1) {
    take(from + Math.floor(stride === 1 ? n : (n + start) * stride));
  }
  let left = from - 1;
  let right = to;
  while (pool.length < smallestPool && (left >= 0 || right < items.length)) {
    const below = left >= 0 ? easiest - (demands[left] as number) : Number.POSITIVE_INFINITY;
    const above = right < items.length ? (demands[right] as number) - hardest : Number.POSITIVE_INFINITY;
    take(below <= above ? left-- : right++);
  }
  return pool;
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * One item of a shortlist. They line up by information about the ability times `worth`, ties by id; each is let through
 * with the chance that its exposure leaves it (after Sympson & Hetter 1985, with the observed rate in place of a
 * simulated one), and of the first `choice` let through one is drawn (randomesque, Kingsbury & Zara 1989).
 */
export function draw(
  items: readonly BankItem[],
  shelf: SkillShelf,
  ability: Belief,
  worth: (item: BankItem) => number,
  random: () => number,
): BankItem {
  const queue = items
    .map((item) => ({ item, score: information(item, ability) * worth(item) }))
    .sort((a, b) => b.score - a.score || compareIds(a.item.id, b.item.id));
  const through: BankItem[] = [];
  for (const { item } of queue) {
    if (through.length === choice) break;
    if (random() * item.exposure <= tolerance * shelf.fairExposure) through.push(item);
  }
  const drawn = through.length > 0 ? through[Math.floor(random() * through.length)] : queue[0]?.item;
  return drawn as BankItem;
}

/** Information of an answer at the mean of the ability; what is not known about the difficulty flattens the curve. */
function information({ difficulty, discrimination, guess }: BankItem, ability: Belief): number {
  const slope = flattenedSlope(discrimination, difficulty.variance);
  return informationAt({ discrimination: slope, difficulty: difficulty.mean, guess }, ability.mean);
}
