/** A learner's reviews in columns: small to keep, cheap to hand to a worker, quick to replay. */
import type { Grade } from "./fsrs.ts";
import { type DayOf, elapsedDays } from "./memory.ts";

/** One answer; `time` in milliseconds since the epoch. */
export type Review = { item: string; time: number; grade: Grade };

/** Reviews in the order in which they counted. The columns are equally long; a beginning of a log is a log. */
export type ReviewLog = {
  /** Number of the item, from 0 in the order of first answers. */
  items: Int32Array;
  /** The learner's days since the answer before to the same item; -1 for its first. */
  elapsed: Int32Array;
  /** 1 to 4. */
  grades: Uint8Array;
};

/** Columns of reviews that stand in the order in which they counted; their times may jump back. */
export function reviewLog(reviews: readonly Review[], dayOf: DayOf): ReviewLog {
  const seen = new Map<string, { number: number; time: number }>();
  const log: ReviewLog = {
    items: new Int32Array(reviews.length),
    elapsed: new Int32Array(reviews.length),
    grades: new Uint8Array(reviews.length),
  };
  for (const [index, { item, time, grade }] of reviews.entries()) {
    const before = seen.get(item);
    const number = before?.number ?? seen.size;
    seen.set(item, { number, time });
    log.items[index] = number;
    log.elapsed[index] = before ? elapsedDays(before.time, time, dayOf) : -1;
    log.grades[index] = grade;
  }
  return log;
}

/** The first `count` reviews. */
export function logStart({ items, elapsed, grades }: ReviewLog, count: number): ReviewLog {
  return { items: items.slice(0, count), elapsed: elapsed.slice(0, count), grades: grades.slice(0, count) };
}
