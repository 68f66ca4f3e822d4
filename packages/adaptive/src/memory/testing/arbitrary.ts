/** Arbitrary memories and answers for property tests. */
import fc from "fast-check";
import { type Grade, grades } from "../fsrs.ts";
import type { Memory } from "../memory.ts";
import { parameterBounds } from "../parameters.ts";

export const dayMs = 86_400_000;
export const start = Date.UTC(2026, 0, 5);

export const grade: fc.Arbitrary<Grade> = fc.constantFrom(...Object.values(grades));

/** Anything permitted, not only what people have. */
export const parameters = fc.tuple(...parameterBounds.map(([min, max]) => fc.double({ min, max, noNaN: true })));

/** Answers with the time since the one before; clocks jump, also backwards. */
export const answers = fc.array(
  fc.record({
    grade,
    elapsed: fc.oneof(
      fc.integer({ min: 0, max: 60 * dayMs }),
      fc.constant(0),
      fc.integer({ min: -400 * dayMs, max: 0 }),
    ),
  }),
  { maxLength: 25 },
);

/** A memory of an item that has been reviewed some days before `start` and is due around then. */
export const memory: fc.Arbitrary<Memory> = fc
  .record({
    stability: fc.double({ min: 0.1, max: 400, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    ago: fc.integer({ min: 0, max: 200 }),
    interval: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ stability, difficulty, ago, interval }) => ({
    stability,
    difficulty,
    lastReview: start - ago * dayMs,
    due: start + (interval - ago) * dayMs,
    reps: 3,
    lapses: 0,
    state: "review",
  }));
