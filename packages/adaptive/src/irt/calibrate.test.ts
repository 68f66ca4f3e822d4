import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswerTable, ItemColumns } from "./answers.ts";
import { type Calibration, calibrate } from "./calibrate.ts";
import { correlation, errorsOf, mean, simulateAnswers } from "./testing/answers.ts";

const size = { learners: 2000, items: 80, answers: 40 };
const models = ["1pl", "2pl", "3pl"] as const;

const allFinite = (values: Float64Array) => values.every((value) => Number.isFinite(value));
const columnsOf = ({ discrimination, difficulty, guess }: ItemColumns) => [discrimination, difficulty, guess];

/** Share of items whose truth lies within ±1.96 standard errors. */
const coverage = (estimate: Float64Array, error: Float64Array, truth: Float64Array) =>
  mean(
    estimate.map((value, item) => Number(Math.abs(value - (truth[item] as number)) < 1.96 * (error[item] as number))),
  );

describe("calibration recovers what made the answers", () => {
  test("1pl", () => {
    const { table, truth, abilities } = simulateAnswers({ seed: "1pl", ...size });
    const found = calibrate(table, { model: "1pl", ...size });
    expect(found.converged).toBe(true);
    expect(correlation(found.difficulty, truth.difficulty)).toBeGreaterThan(0.99);
    expect(errorsOf(found.difficulty, truth.difficulty).rmse).toBeLessThan(0.11);
    expect(correlation(found.abilities.mean, abilities)).toBeGreaterThan(0.93);
    expect(coverage(found.difficulty, found.errors.difficulty, truth.difficulty)).toBeGreaterThan(0.85);
    // What is known of an ability is as uncertain as stated.
    const z = found.abilities.mean.map(
      (value, learner) => (value - (abilities[learner] as number)) / (found.abilities.deviation[learner] as number),
    );
    expect(Math.sqrt(mean(z.map((value) => value * value)))).toBeCloseTo(1, 1);
  });

  test("2pl", () => {
    const { table, truth } = simulateAnswers({ seed: "2pl", ...size, slopeSpread: 0.3 });
    const found = calibrate(table, { model: "2pl", ...size });
    expect(correlation(found.difficulty, truth.difficulty)).toBeGreaterThan(0.985);
    expect(correlation(found.discrimination, truth.discrimination)).toBeGreaterThan(0.9);
    expect(errorsOf(found.discrimination, truth.discrimination).rmse).toBeLessThan(0.16);
    expect(Math.abs(errorsOf(found.discrimination, truth.discrimination).bias)).toBeLessThan(0.06);
    expect(coverage(found.discrimination, found.errors.discrimination, truth.discrimination)).toBeGreaterThan(0.88);
    expect(found.guess.every((value) => value === 0)).toBe(true);
  });

  test("3pl", () => {
    const guess = 0.25;
    const { table, truth } = simulateAnswers({ seed: "3pl", ...size, slopeSpread: 0.3, guess });
    const prior = new Float64Array(size.items).fill(0.2);
    const found = calibrate(table, { model: "3pl", ...size, guess: prior });
    expect(correlation(found.difficulty, truth.difficulty)).toBeGreaterThan(0.95);
    expect(correlation(found.discrimination, truth.discrimination)).toBeGreaterThan(0.75);
    expect(Math.abs(errorsOf(found.discrimination, truth.discrimination).bias)).toBeLessThan(0.1);
    // The answers pull the guessing chance from its prior towards the truth.
    expect(mean(found.guess)).toBeGreaterThan(0.21);
    expect(mean(found.guess)).toBeLessThan(0.28);
    expect(coverage(found.difficulty, found.errors.difficulty, truth.difficulty)).toBeGreaterThan(0.85);
  });

  test("a known guessing chance, ignored, would bias difficulty; taken as it is, it does not", () => {
    const guess = 0.25;
    const size = { learners: 800, items: 40, answers: 30 };
    const { table, truth } = simulateAnswers({ seed: "fixed", ...size, guess });
    const ignored = calibrate(table, { model: "1pl", ...size });
    const taken = calibrate(table, { model: "1pl", ...size, guess: new Float64Array(size.items).fill(guess) });
    expect(Math.abs(errorsOf(taken.difficulty, truth.difficulty).bias)).toBeLessThan(0.1);
    expect(errorsOf(ignored.difficulty, truth.difficulty).bias).toBeLessThan(-0.3);
    expect(taken.logLikelihood).toBeGreaterThan(ignored.logLikelihood);
  });
});

describe("calibration with few answers", () => {
  const empty: AnswerTable = { learner: new Int32Array(), item: new Int32Array(), credit: new Float64Array() };

  test("an item without answers keeps its prior belief", () => {
    const difficulty = { mean: Float64Array.of(0.7), variance: Float64Array.of(0.5) };
    const found = calibrate(empty, { model: "2pl", learners: 1, items: 1, difficulty });
    expect(found.difficulty[0]).toBeCloseTo(0.7, 9);
    expect(found.errors.difficulty[0]).toBeCloseTo(Math.sqrt(0.5), 6);
    expect(found.abilities.mean[0]).toBeCloseTo(0, 9);
    expect(found.abilities.deviation[0]).toBeCloseTo(1, 3);
  });

  test("never yields NaN, whatever was answered how often", () => {
    const answer = fc.record({
      learner: fc.nat(4),
      item: fc.nat(5),
      credit: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 60 }), fc.constantFrom(...models), (answers, model) => {
        const table = {
          learner: Int32Array.from(answers, ({ learner }) => learner),
          item: Int32Array.from(answers, ({ item }) => item),
          credit: Float64Array.from(answers, ({ credit }) => credit),
        };
        const guess = Float64Array.of(0, 0.25, 0.5, 0.2, 0, 0.9);
        const found: Calibration = calibrate(table, { model, learners: 5, items: 6, guess });
        for (const column of [...columnsOf(found), ...columnsOf(found.errors), ...Object.values(found.abilities)])
          expect(allFinite(column)).toBe(true);
        expect(Number.isFinite(found.logLikelihood)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("all right is easy, all wrong is hard, and more of it is more so", () => {
    const all = (credit: number, count: number) =>
      calibrate(
        {
          learner: Int32Array.from({ length: count }, (_, n) => n),
          item: new Int32Array(count),
          credit: new Float64Array(count).fill(credit),
        },
        { model: "2pl", learners: count, items: 1 },
      ).difficulty[0] as number;
    expect(all(1, 1)).toBeLessThan(0);
    expect(all(1, 20)).toBeLessThan(all(1, 2));
    expect(all(0, 20)).toBeGreaterThan(all(0, 2));
    expect(all(0, 20)).toBeCloseTo(-all(1, 20), 6);
  });

  test("a damaged table is refused", () => {
    const table = { learner: Int32Array.of(0), item: Int32Array.of(3), credit: Float64Array.of(1) };
    expect(() => calibrate(table, { model: "1pl", learners: 1, items: 2 })).toThrow(RangeError);
    expect(() => calibrate({ ...table, item: new Int32Array() }, { model: "1pl", learners: 1, items: 9 })).toThrow(
      RangeError,
    );
    expect(() =>
      calibrate({ ...table, credit: Float64Array.of(Number.NaN) }, { model: "1pl", learners: 1, items: 9 }),
    ).toThrow(RangeError);
  });
});
