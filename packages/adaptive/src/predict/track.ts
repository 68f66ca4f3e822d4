/** What a learner's answers to one thing (an item, a skill, or everything) add up to. */

/** Half-lives of the fading counts, in seconds: an hour, a day, a week, a month. */
export const halfLives = [3600, 86_400, 7 * 86_400, 30 * 86_400] as const;

/** Counts that fade with time; the smooth form of the time windows of DAS3H (Choffin et al. 2019). */
class FadingCounts {
  readonly answers = new Float64Array(halfLives.length);
  readonly credit = new Float64Array(halfLives.length);
}

export class Track {
  answers = 0;
  right = 0;
  /** Moving averages of credit and of credit less what was expected: over the last few answers, and over some more. */
  fast = 0;
  slow = 0;
  surpriseFast = 0;
  surpriseSlow = 0;
  surpriseSum = 0;
  /** Right answers in a row, or wrong ones as a negative number. */
  streak = 0;
  /** Number of the learner's answer that came last, and its time in seconds (NaN when not known). */
  lastStep = -1;
  lastTime = Number.NaN;
  /** The last eight outcomes, newest in the lowest bit. */
  #outcomes = 0;
  #fading: FadingCounts | undefined;

  /** @param fades whether to keep fading counts: they cost memory, and only some things need them. */
  constructor(fades: boolean) {
    if (fades) this.#fading = new FadingCounts();
  }

  /** @param expected chance of success before the answer; `step` is the number of the learner's answer, from 0. */
  add(credit: number, expected: number, step: number, time: number): void {
    const solved = credit >= 0.5;
    const surprise = credit - expected;
    this.answers += 1;
    this.right += credit;
    this.fast += 0.3 * (credit - this.fast);
    this.slow += 0.1 * (credit - this.slow);
    this.surpriseFast += 0.3 * (surprise - this.surpriseFast);
    this.surpriseSlow += 0.08 * (surprise - this.surpriseSlow);
    this.surpriseSum += surprise;
    this.streak = solved ? Math.max(1, this.streak + 1) : Math.min(-1, this.streak - 1);
    this.#outcomes = ((this.#outcomes << 1) | (solved ? 1 : 0)) & 0xff;
    if (!Number.isNaN(time)) {
      const fading = this.#fading;
      if (fading) {
        const since = this.since(time);
        for (let index = 0; index < halfLives.length; index += 1) {
          const left = remaining(index, since);
          fading.answers[index] = (fading.answers[index] as number) * left + 1;
          fading.credit[index] = (fading.credit[index] as number) * left + credit;
        }
      }
      this.lastTime = time;
    }
    this.lastStep = step;
  }

  /** Outcome of the answer `back` answers ago (1 is the last, 8 the most), NaN when there is none. */
  outcome(back: number): number {
    return back <= this.answers ? (this.#outcomes >> (back - 1)) & 1 : Number.NaN;
  }

  /** Seconds since the last answer, never negative; NaN when it is not known. */
  since(time: number): number {
    return Math.max(0, time - this.lastTime);
  }

  /** What is left at `time` of the answers, counted with the half-life of the given index. */
  fadedAnswers(index: number, time: number): number {
    return this.#fading ? (this.#fading.answers[index] as number) * remaining(index, this.since(time)) : 0;
  }

  fadedCredit(index: number, time: number): number {
    return this.#fading ? (this.#fading.credit[index] as number) * remaining(index, this.since(time)) : 0;
  }
}

/** Share that is left after so many seconds; all of it when the time is not known. */
function remaining(index: number, since: number): number {
  return !Number.isNaN(since) ? 2 ** (-since / (halfLives[index] as number)) : 1;
}
