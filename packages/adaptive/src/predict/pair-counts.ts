/**
 * Answers and credit per pair of numbers: a hash table with open addressing in typed arrays, because there are millions of
 * pairs and a Map of them would take ten times the memory.
 */

export type PairData = { from: Int32Array; to: Int32Array; answers: Float32Array; credit: Float32Array };

const empty = -1;

export class PairCounts {
  size = 0;
  #from = new Int32Array(16).fill(empty);
  #to = new Int32Array(16);
  #answers = new Float32Array(16);
  #credit = new Float32Array(16);

  static from(data: PairData): PairCounts {
    const counts = new PairCounts();
    counts.#resize(2 * data.from.length);
    for (let index = 0; index < data.from.length; index += 1) {
      const place = counts.#place(data.from[index] as number, data.to[index] as number);
      counts.#occupy(place, data.from[index] as number, data.to[index] as number);
      counts.#answers[place] = data.answers[index] as number;
      counts.#credit[place] = data.credit[index] as number;
    }
    return counts;
  }

  /** Numbers are whole and not negative. */
  add(from: number, to: number, credit: number): void {
    if (2 * (this.size + 1) > this.#from.length) this.#resize(2 * this.#from.length);
    const place = this.#place(from, to);
    if (this.#from[place] === empty) this.#occupy(place, from, to);
    this.#answers[place] = (this.#answers[place] as number) + 1;
    this.#credit[place] = (this.#credit[place] as number) + credit;
  }

  /** Where a pair is kept, for `answersAt` and `creditAt`, which are 0 for a pair that never came. */
  find(from: number, to: number): number {
    return this.#place(from, to);
  }

  answersAt(place: number): number {
    return this.#answers[place] as number;
  }

  creditAt(place: number): number {
    return this.#credit[place] as number;
  }

  clear(): void {
    this.size = 0;
    this.#from.fill(empty);
    this.#answers.fill(0);
    this.#credit.fill(0);
  }

  /** Pairs with at least so many answers. */
  data(least: number): PairData {
    let kept = 0;
    for (const answers of this.#answers) if (answers >= least) kept += 1;
    const data: PairData = {
      from: new Int32Array(kept),
      to: new Int32Array(kept),
      answers: new Float32Array(kept),
      credit: new Float32Array(kept),
    };
    let to = 0;
    for (let place = 0; place < this.#from.length; place += 1) {
      if ((this.#answers[place] as number) < least) continue;
      data.from[to] = this.#from[place] as number;
      data.to[to] = this.#to[place] as number;
      data.answers[to] = this.#answers[place] as number;
      data.credit[to] = this.#credit[place] as number;
      to += 1;
    }
    return data;
  }

  /** Place of the pair, or the free one where it would go. At most half of the places are taken. */
  #place(from: number, to: number): number {
    const mask = this.#from.length - 1;
    let hash = Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b);
    hash ^= hash >>> 15;
    let place = hash & mask;
    while (this.#from[place] !== empty && (this.#from[place] !== from || this.#to[place] !== to)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #occupy(place: number, from: number, to: number): void {
    this.#from[place] = from;
    this.#to[place] = to;
    this.size += 1;
  }

  #resize(least: number): void {
    const [from, to, answers, credit] = [this.#from, this.#to, this.#answers, this.#credit];
    const length = 2 ** Math.max(4, Math.ceil(Math.log2(least + 1)));
    this.#from = new Int32Array(length).fill(empty);
    this.#to = new Int32Array(length);
    this.#answers = new Float32Array(length);
    this.#credit = new Float32Array(length);
    this.size = 0;
    for (let old = 0; old < from.length; old += 1) {
      if (from[old] === empty) continue;
      const place = this.#place(from[old] as number, to[old] as number);
      this.#occupy(place, from[old] as number, to[old] as number);
      this.#answers[place] = answers[old] as number;
      this.#credit[place] = credit[old] as number;
    }
  }
}
