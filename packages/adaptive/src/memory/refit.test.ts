import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { solvePositive } from "../cholesky.ts";
import { fitParameters } from "./fit.ts";
import { type Grade, grades } from "./fsrs.ts";
import { logStart, type Review, reviewLog } from "./history.ts";
import { logLoss, recallChances } from "./log-loss.ts";
import { daysAtOffset, retrievability, review } from "./memory.ts";
import { defaultParameters, type MemoryParameters, validParameters } from "./parameters.ts";
import { adoptIfBetter, refitParameters, tellingReviews, worthFitting } from "./refit.ts";
import { dayMs, grade, start } from "./testing/arbitrary.ts";
import { randomParameters, simulateLearner, utcDays } from "./testing/simulated-learner.ts";

const reviews: fc.Arbitrary<Review[]> = fc.array(
  fc.record({
    item: fc.constantFrom("a", "b", "c"),
    time: fc.integer({ min: start, max: start + 200 * dayMs }),
    grade,
  }),
  { maxLength: 60 },
);
/** Somebody who forgets fast: first stabilities a third of the usual. */
const forgetful: MemoryParameters = defaultParameters.map((value, index) => (index < 4 ? value / 3 : value));

describe("a log of reviews", () => {
  test("predicts before each answer what the memory itself says", () => {
    fc.assert(
      fc.property(reviews, (given) => {
        const inOrder = [...given].sort((a, b) => a.time - b.time);
        const chances = recallChances(defaultParameters, reviewLog(inOrder, utcDays));
        const memories = new Map<string, ReturnType<typeof review>>();
        for (const [index, { item, time, grade: answer }] of inOrder.entries()) {
          const known = memories.get(item) ?? null;
          if (known && utcDays(time) > utcDays(known.lastReview)) {
            const sameHour = known.lastReview + (utcDays(time) - utcDays(known.lastReview)) * dayMs;
            expect(chances[index]).toBeCloseTo(retrievability(known, sameHour, defaultParameters), 9);
          } else expect(chances[index]).toBeNaN();
          memories.set(item, review(known, answer, time, defaultParameters, { dayOf: utcDays }));
        }
      }),
    );
  });

  test("its beginning is the log of the beginning", () => {
    fc.assert(
      fc.property(reviews, fc.nat(60), (given, count) => {
        expect(logStart(reviewLog(given, utcDays), count)).toEqual(reviewLog(given.slice(0, count), utcDays));
      }),
    );
  });

  test("counts days where the learner lives, and a clock that jumps back as no day", () => {
    const times = [Date.UTC(2026, 0, 5, 22), Date.UTC(2026, 0, 6, 1), Date.UTC(2026, 0, 2)];
    const given = times.map((time) => ({ item: "a", time, grade: grades.good }));
    expect([...reviewLog(given, daysAtOffset(0)).elapsed]).toEqual([-1, 1, 0]);
    expect([...reviewLog(given, daysAtOffset(180)).elapsed]).toEqual([-1, 0, 0]);
  });

  test("log loss is the mean over what was predicted, from the given review on", () => {
    const log = reviewLog(simulateLearner("loss", defaultParameters, 300), utcDays);
    const chances = recallChances(defaultParameters, log);
    const losses = [...chances].flatMap((chance, index) =>
      index < 150 || Number.isNaN(chance) ? [] : [-Math.log(log.grades[index] === 1 ? 1 - chance : chance)],
    );
    expect(losses.length).toBeGreaterThan(20);
    expect(logLoss(defaultParameters, log, 150)).toBeCloseTo(losses.reduce((a, b) => a + b) / losses.length, 12);
    expect(logLoss(defaultParameters, log, 300)).toBeNaN();
  });
});

describe("a fit", () => {
  test("gives valid parameters for any log, the defaults for an empty one", () => {
    fc.assert(
      fc.property(reviews, (given) => {
        expect(() => validParameters(fitParameters(reviewLog(given, utcDays)))).not.toThrow();
      }),
      { numRuns: 30 },
    );
    expect(fitParameters(reviewLog([], utcDays))).toEqual([...defaultParameters]);
  });

  test.each(["one", "two", "three"])("comes near the truth on reviews it has not seen: learner %s", (name) => {
    const truth = randomParameters(name);
    const log = reviewLog(simulateLearner(name, truth, 5_000), utcDays);
    const fitted = fitParameters(logStart(log, 4_000));
    const best = recallChances(truth, log);
    const divergence = (parameters: MemoryParameters) => {
      let [sum, count] = [0, 0];
      for (const [index, chance] of recallChances(parameters, log).entries()) {
        const p = best[index] as number;
        if (index < 4_000 || Number.isNaN(p)) continue;
        sum += p * Math.log(p / chance) + (1 - p) * Math.log((1 - p) / (1 - chance));
        count += 1;
      }
      return sum / count;
    };
    expect(divergence(fitted)).toBeLessThan(0.003);
    expect(divergence(fitted)).toBeLessThan(divergence(defaultParameters));
  });

  test("solves its equations", () => {
    const value = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }), (b) => {
        // B·Bᵀ + I is symmetric and positive definite.
        const a = b.map((row, i) =>
          Float64Array.from(b, (other, j) =>
            row.reduce((sum, x, k) => sum + x * (other[k] as number), i === j ? 1 : 0),
          ),
        );
        const wanted = new Float64Array([1, -2, 3, 0.5]);
        const right = Float64Array.from(a, (row) => row.reduce((sum, x, k) => sum + x * (wanted[k] as number), 0));
        for (const [k, x] of solvePositive(a, right).entries()) expect(x).toBeCloseTo(wanted[k] as number, 6);
      }),
    );
  });
});

describe("a refit", () => {
  const log = reviewLog(simulateLearner("forgetful", forgetful, 3_000), utcDays);

  test("takes over what predicts better, and predicts better afterwards", () => {
    const refit = refitParameters(defaultParameters, log);
    expect(refit.adopted).toBe(true);
    expect(refit.fitted).toBeLessThan(refit.current);
    expect(logLoss(refit.parameters, log)).toBeLessThan(logLoss(defaultParameters, log));
  });

  test("keeps the parameters in use when the candidate predicts worse or as well, or when nothing can be judged", () => {
    const from = 2_000;
    expect(adoptIfBetter(forgetful, defaultParameters, log, from).parameters).toBe(forgetful);
    expect(adoptIfBetter(forgetful, [...forgetful], log, from).parameters).toBe(forgetful);
    const empty = adoptIfBetter(forgetful, defaultParameters, log, 3_000);
    expect(empty.adopted).toBe(false);
    expect(empty.current).toBeNaN();
  });

  test("is worth it from 400 telling reviews on, and when they have doubled", () => {
    const daily = (count: number) =>
      reviewLog(
        Array.from({ length: count + 1 }, (_, n) => ({ item: "a", time: start + n * dayMs, grade: 3 as Grade })),
        utcDays,
      );
    expect(tellingReviews(daily(400))).toBe(400);
    expect([worthFitting(daily(399)), worthFitting(daily(400))]).toEqual([false, true]);
    expect([worthFitting(daily(999), 500), worthFitting(daily(1_000), 500)]).toEqual([false, true]);
  });
});
