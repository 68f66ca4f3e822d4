/** Random logs of answers for property tests. */
import fc from "fast-check";
import { type ItemParameters, type LearnerState, newLearner } from "../model.ts";
import { type Evidence, update } from "../update.ts";

export const day = 86_400_000;
export const skills = ["a", "b", "c", "d"];

export const item: fc.Arbitrary<ItemParameters> = fc.record({
  skills: fc.uniqueArray(fc.constantFrom(...skills), { minLength: 0, maxLength: 4 }),
  difficulty: fc.record({
    mean: fc.double({ min: -6, max: 6, noNaN: true }),
    variance: fc.double({ min: 0.01, max: 2, noNaN: true }),
  }),
  discrimination: fc.double({ min: 0.2, max: 5, noNaN: true }),
  guess: fc.double({ min: 0, max: 0.9, noNaN: true }),
});

export type LoggedAnswer = { item: ItemParameters; elapsed: number } & Required<Evidence>;

export const answer: fc.Arbitrary<LoggedAnswer> = fc.record({
  item,
  credit: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  hints: fc.constantFrom(0, 0, 0, 1, 3),
  skipped: fc.constantFrom(false, false, false, true),
  // Clocks jump, also backwards.
  elapsed: fc.oneof(fc.constant(0), fc.integer({ min: -400 * day, max: 400 * day })),
});

/** A newcomer after the given answers. */
export function replay(log: readonly LoggedAnswer[]): { state: LearnerState; now: number } {
  let now = 1_700_000_000_000;
  let state = newLearner(now);
  for (const { item: given, elapsed, ...evidence } of log) {
    now += elapsed;
    state = update(state, given, evidence, now);
  }
  return { state, now };
}
