/**
 * What comes after what: how answers turn out after certain answers to certain other items. In courses with a fixed order,
 * and where a wrong answer leads to easier steps, this says much that abilities do not.
 *
 * An answer just given is written as a number: item · 2 + (1 when right).
 */
import { PairCounts, type PairData } from "./pair-counts.ts";

/** An answer also follows those up to so many answers before the last one. */
export const reach = 10;

/** Sixteen bytes each. */
const mostPairs = 8_000_000;

export type SequenceData = { last: PairData; lastTwo: PairData; earlier: PairData; set: PairData };

export class Sequences {
  /** After the last answer (item and outcome); after it and the outcome before; after an earlier one. */
  readonly last: PairCounts;
  readonly lastTwo: PairCounts;
  readonly earlier: PairCounts;
  /** After the last answer, by combinations of skills instead of items. */
  readonly set: PairCounts;

  constructor(data?: SequenceData) {
    this.last = data ? PairCounts.from(data.last) : new PairCounts();
    this.lastTwo = data ? PairCounts.from(data.lastTwo) : new PairCounts();
    this.earlier = data ? PairCounts.from(data.earlier) : new PairCounts();
    this.set = data ? PairCounts.from(data.set) : new PairCounts();
  }

  data(): SequenceData {
    // What occurred once is worth having; only where there is too much of it, it goes first.
    const all = (counts: PairCounts) => counts.data(counts.size > mostPairs ? 2 : 1);
    return { last: all(this.last), lastTwo: all(this.lastTwo), earlier: all(this.earlier), set: all(this.set) };
  }

  clear(): void {
    for (const counts of [this.last, this.lastTwo, this.earlier, this.set]) counts.clear();
  }
}

/** An answer as a number; also of a combination of skills instead of an item. */
export function answered(item: number, solved: boolean): number {
  return item * 2 + (solved ? 1 : 0);
}

/** The same answer, had it turned out the other way. */
export function otherOutcome(answer: number): number {
  return answer ^ 1;
}

/** The last answer with the outcome of the one before. */
export function answeredTwo(last: number, solvedBefore: boolean): number {
  return last * 2 + (solvedBefore ? 1 : 0);
}
