/** Sums that can be had without the part of any one fold of learners. */

export class FoldedSums {
  readonly size: number;
  /** Row 0 is the whole, row 1 + f the part of fold f. */
  readonly #sums: Float64Array;

  /** @param folds 0 when only the whole is needed. */
  constructor(size: number, folds: number) {
    this.size = size;
    this.#sums = new Float64Array(size * (folds + 1));
  }

  static from(whole: Float64Array): FoldedSums {
    const sums = new FoldedSums(whole.length, 0);
    sums.#sums.set(whole);
    return sums;
  }

  /** @param fold the learner's, or below 0 for a value that belongs to no fold. */
  add(fold: number, index: number, value: number): void {
    this.#sums[index] = (this.#sums[index] as number) + value;
    if (fold < 0) return;
    const at = (fold + 1) * this.size + index;
    this.#sums[at] = (this.#sums[at] as number) + value;
  }

  /** The sum without the part of `fold`; the whole for a fold below 0. */
  without(fold: number, index: number): number {
    const whole = this.#sums[index] as number;
    return fold < 0 ? whole : whole - (this.#sums[(fold + 1) * this.size + index] as number);
  }

  clear(): void {
    this.#sums.fill(0);
  }

  whole(): Float64Array {
    return this.#sums.slice(0, this.size);
  }
}
