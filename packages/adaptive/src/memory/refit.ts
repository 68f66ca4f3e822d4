/** When to fit a learner's parameters anew, and whether to take them over. */
import { fitParameters } from "./fit.ts";
import { logStart, type ReviewLog } from "./history.ts";
import { logLoss } from "./log-loss.ts";
import type { MemoryParameters } from "./parameters.ts";

/**
 * Share of the log, its latest part, on which a fit to the part before is judged. With less, luck too often turns down
 * parameters that are better: with a fifth the mean divergence from the truth was twice as large (bench/memory-refit.ts).
 */
const heldOutShare = 0.4;

/** Fewer reviews than this tell too little to be worth a fit. */
const minimumReviews = 400;

/** Reviews from which something can be learned: those on a later day than the one before to the same item. */
export function tellingReviews({ elapsed }: ReviewLog): number {
  return elapsed.reduce((count, days) => count + (days > 0 ? 1 : 0), 0);
}

/**
 * Whether a fit is worth its while: from 400 telling reviews on, and again whenever they have doubled since the last fit,
 * which saw `fitted` of them (0 for never). Then the parameters in use have not seen what is held out.
 */
export function worthFitting(log: ReviewLog, fitted = 0): boolean {
  return tellingReviews(log) >= Math.max(minimumReviews, 2 * fitted);
}

export type Refit = {
  /** What to use from now on. */
  parameters: MemoryParameters;
  /** False when the parameters in use stay. */
  adopted: boolean;
  /** Mean log loss (nats) on the held-out reviews, of the parameters in use and of the fit; NaN when there are none. */
  current: number;
  fitted: number;
};

/** The candidate where it predicts the reviews from index `from` on better than the parameters in use, else those. */
export function adoptIfBetter(
  inUse: MemoryParameters,
  candidate: MemoryParameters,
  log: ReviewLog,
  from: number,
): Refit {
  const current = logLoss(inUse, log, from);
  const fitted = logLoss(candidate, log, from);
  const adopted = fitted < current;
  return { parameters: adopted ? candidate : inUse, adopted, current, fitted };
}

/**
 * Fits on the earlier part of the log and judges on the later one: the future tests the past. When the fit is better than
 * the parameters in use, the same fit on the whole log is what to use from now on. About half a second for 7,000 reviews.
 */
export function refitParameters(inUse: MemoryParameters, log: ReviewLog): Refit {
  const from = Math.floor(log.items.length * (1 - heldOutShare));
  const refit = adoptIfBetter(inUse, fitParameters(logStart(log, from)), log, from);
  return refit.adopted ? { ...refit, parameters: fitParameters(log) } : refit;
}
