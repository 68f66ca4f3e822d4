/**
 * From an answer to one of FSRS's four grades. People are not asked how hard it was: what they did says it.
 *
 * | grade | when                                                                                          |
 * |-------|-----------------------------------------------------------------------------------------------|
 * | Again | skipped, or less than half of the credit                                                      |
 * | Hard  | part of the credit, or a hint, or slower than nine of ten answers, or too fast to have read it |
 * | Good  | full credit                                                                                   |
 * | Easy  | full credit, faster than nine of ten answers                                                  |
 *
 * Response times are log-normal in good approximation (van der Linden 2006, "A lognormal model for response times on
 * test items"), and fast recall goes with strong memory (Mettler, Massey and Kellman 2011, ARTS). An answer in less than
 * a tenth of the item's typical time is a rapid guess (Wise and Ma 2012, normative threshold): if right, it shows little.
 */
import { type Grade, grades } from "./fsrs.ts";

/** Times of right answers to an item, or to all items of a type: mean and deviation of the natural log of milliseconds. */
export type ResponseTimes = { meanLog: number; sdLog: number; n: number };

export type GradedAnswer = {
  /** 0 to 1. */
  credit: number;
  hints: number;
  skipped: boolean;
  elapsedMs: number;
};

export const gradeThresholds = {
  /** Least credit that counts as remembered. */
  pass: 0.5,
  /** The fastest and the slowest tenth of a normal distribution. */
  fastZ: -1.2816,
  slowZ: 1.2816,
  rapidGuess: 0.1,
} as const;

/** The fallback counts as much as so many answers to the item: with few of its own the type speaks, with many the item. */
const fallbackAnswers = 10;

/** The item's own distribution and that of its kind, weighed by the item's answers. */
export function pooledTimes(own: ResponseTimes | null, fallback: ResponseTimes): ResponseTimes {
  if (!own || own.n <= 0) return fallback;
  const weight = own.n / (own.n + fallbackAnswers);
  const variance = weight * own.sdLog ** 2 + (1 - weight) * fallback.sdLog ** 2;
  return {
    meanLog: weight * own.meanLog + (1 - weight) * fallback.meanLog,
    sdLog: Math.sqrt(variance),
    n: own.n,
  };
}

/** Grade of an answer; `own` are the item's response times (null when unknown), `fallback` those of its type. */
export function gradeAnswer(
  { credit, hints, skipped, elapsedMs }: GradedAnswer,
  own: ResponseTimes | null,
  fallback: ResponseTimes,
): Grade {
  if (skipped || credit < gradeThresholds.pass) return grades.again;
  if (credit < 1 || hints > 0) return grades.hard;
  const { meanLog, sdLog } = pooledTimes(own, fallback);
  const distance = Math.log(Math.max(1, elapsedMs)) - meanLog;
  if (distance < Math.log(gradeThresholds.rapidGuess)) return grades.hard;
  // Half the usual deviation of response times at least: answers that all took the same time call nobody slow.
  const z = distance / Math.max(0.25, sdLog);
  if (z > gradeThresholds.slowZ) return grades.hard;
  return z < gradeThresholds.fastZ ? grades.easy : grades.good;
}
