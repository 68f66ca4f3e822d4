/** How often an answer to one thing, after an answer to another with a certain outcome, was right. */
import { FoldedSums } from "./folded-sums.ts";

export type TransitionData = { width: number; keys: Float64Array; answers: Float64Array; credit: Float64Array };

export class Transitions {
  readonly #width: number;
  readonly #places = new Map<number, number>();
  readonly #answers: FoldedSums;
  readonly #credit: FoldedSums;

  /** @param width number of different things; `most` transitions at most. */
  constructor(width: number, most: number, folds: number) {
    this.#width = width;
    this.#answers = new FoldedSums(most, folds);
    this.#credit = new FoldedSums(most, folds);
  }

  static from(data: TransitionData): Transitions {
    const transitions = new Transitions(data.width, data.keys.length, 0);
    data.keys.forEach((key, place) => {
      transitions.#places.set(key, place);
      transitions.#answers.add(-1, place, data.answers[place] as number);
      transitions.#credit.add(-1, place, data.credit[place] as number);
    });
    return transitions;
  }

  add(fold: number, from: number, solved: boolean, to: number, credit: number): void {
    const key = this.#key(from, solved, to);
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.#places.size;
      this.#places.set(key, place);
    }
    this.#answers.add(fold, place, 1);
    this.#credit.add(fold, place, credit);
  }

  answers(fold: number, from: number, solved: boolean, to: number): number {
    const place = this.#places.get(this.#key(from, solved, to));
    return place === undefined ? 0 : this.#answers.without(fold, place);
  }

  credit(fold: number, from: number, solved: boolean, to: number): number {
    const place = this.#places.get(this.#key(from, solved, to));
    return place === undefined ? 0 : this.#credit.without(fold, place);
  }

  /** The whole, without what occurred fewer than `least` times. */
  data(least: number): TransitionData {
    const kept = [...this.#places].filter(([, place]) => this.#answers.without(-1, place) >= least);
    return {
      width: this.#width,
      keys: Float64Array.from(kept, ([key]) => key),
      answers: Float64Array.from(kept, ([, place]) => this.#answers.without(-1, place)),
      credit: Float64Array.from(kept, ([, place]) => this.#credit.without(-1, place)),
    };
  }

  /** Exact up to 67 million things. */
  #key(from: number, solved: boolean, to: number): number {
    return (from * 2 + (solved ? 1 : 0)) * this.#width + to;
  }
}
