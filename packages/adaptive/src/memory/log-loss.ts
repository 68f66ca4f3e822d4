/** How well parameters predict a learner's reviews. */
import { fsrs, type Grade, grades, type MemoryState } from "./fsrs.ts";
import type { ReviewLog } from "./history.ts";
import type { MemoryParameters } from "./parameters.ts";

/** Chances are kept this far from 0 and 1, so that one surprise cannot outweigh everything else. */
const margin = 1e-4;

/**
 * Chance of recall before each review, at least 0.0001 away from 0 and 1. NaN where FSRS predicts nothing: for an item's
 * first answer and for further ones on the same day.
 */
export function recallChances(parameters: MemoryParameters, { items, elapsed, grades }: ReviewLog): Float64Array {
  const model = fsrs(parameters);
  const states: MemoryState[] = [];
  const chances = new Float64Array(items.length).fill(Number.NaN);
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as number;
    const days = elapsed[index] as number;
    const state = states[item];
    if (state && days > 0) chances[index] = Math.min(1 - margin, Math.max(margin, model.recall(days, state.stability)));
    states[item] = model.next(state ?? null, Math.max(0, days), grades[index] as Grade);
  }
  return chances;
}

/** Whether a review of this grade was remembered. */
export const remembered = (grade: number): boolean => grade > grades.again;

/** Mean log loss in nats over the reviews from index `from` on; those before only move the memories. NaN over none. */
export function logLoss(parameters: MemoryParameters, log: ReviewLog, from = 0): number {
  let sum = 0;
  let reviews = 0;
  for (const [index, chance] of recallChances(parameters, log).entries()) {
    if (index < from || Number.isNaN(chance)) continue;
    sum -= Math.log(remembered(log.grades[index] as number) ? chance : 1 - chance);
    reviews += 1;
  }
  return sum / reviews;
}
