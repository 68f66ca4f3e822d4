/**
 * Parameters of FSRS-6: 21 numbers w₀…w₂₀ that say how fast a person forgets and how much a review strengthens.
 * Meaning and formulas: "The Algorithm", wiki of open-spaced-repetition/fsrs4anki; the method is Ye, Su, Cao 2022,
 * "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling", KDD.
 */
import { CLAMP_PARAMETERS, default_w, W17_W18_Ceiling } from "ts-fsrs";

export type MemoryParameters = readonly number[];

/** What fits people at large; in use until a learner has enough reviews of their own. */
export const defaultParameters: MemoryParameters = default_w;

/** Smallest and largest permitted value of each parameter. */
export const parameterBounds = CLAMP_PARAMETERS(W17_W18_Ceiling, true).map((bounds) => bounds as [number, number]);

/** A value kept in single precision may come back so much beside its bound. */
const singlePrecision = 1e-6;

/**
 * Parameters from outside (a database, another program), moved onto a bound where rounding put them beside it.
 * @throws RangeError unless there are 21 finite numbers within `parameterBounds`.
 */
export function validParameters(values: readonly number[]): MemoryParameters {
  if (values.length !== parameterBounds.length)
    throw new RangeError(`FSRS-6 has ${parameterBounds.length} parameters, not ${values.length}.`);
  return parameterBounds.map(([low, high], index) => {
    const value = values[index];
    const slack = singlePrecision * Math.max(1, high);
    if (value === undefined || !(value >= low - slack && value <= high + slack))
      throw new RangeError(`Parameter w${index} is ${value}; it lies between ${low} and ${high}.`);
    return Math.min(high, Math.max(low, value));
  });
}
