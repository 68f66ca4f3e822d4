import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sigmoid } from "../irt/curve.ts";
import { randomFrom } from "../random.ts";
import { fitCalibration } from "./calibration.ts";
import { FoldedSums } from "./folded-sums.ts";
import { fitLogistic, logisticLogit } from "./logistic.ts";
import { scorePredictions } from "./metrics.ts";
import { Track } from "./track.ts";
import { Transitions } from "./transitions.ts";

describe("scores", () => {
  test("of a small example worked out by hand", () => {
    // Pairs of right and wrong: (0.8, 0.6), (0.8, 0.2), (0.6, 0.6) tied, (0.6, 0.2): 3.5 of 4.
    const scores = scorePredictions([1, 1, 0, 0], [0.8, 0.6, 0.6, 0.2]);
    expect(scores.auc).toBeCloseTo(3.5 / 4, 12);
    expect(scores.logLoss).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6) + Math.log(0.4) + Math.log(0.8)) / 4, 12);
    expect(scores.rmse).toBeCloseTo(Math.sqrt((0.04 + 0.16 + 0.36 + 0.04) / 4), 12);
    expect(scores.ece).toBeCloseTo((0.2 + Math.abs(1.2 - 1) + 0.2) / 4, 12);
  });

  test("the area under the curve is what counting pairs gives", () => {
    const answer = fc.tuple(fc.boolean(), fc.constantFrom(0.1, 0.2, 0.35, 0.5, 0.9));
    fc.assert(
      fc.property(fc.array(answer, { minLength: 2, maxLength: 40 }), (answers) => {
        const [right, wrong] = [answers.filter(([ok]) => ok), answers.filter(([ok]) => !ok)];
        fc.pre(right.length > 0 && wrong.length > 0);
        let wins = 0;
        for (const [, a] of right) for (const [, b] of wrong) wins += a > b ? 1 : a === b ? 0.5 : 0;
        const { auc } = scorePredictions(
          answers.map(([ok]) => (ok ? 1 : 0)),
          answers.map(([, p]) => p),
        );
        expect(auc).toBeCloseTo(wins / (right.length * wrong.length), 10);
      }),
    );
  });
});

describe("calibration", () => {
  const random = randomFrom("calibration");
  const logits = Float32Array.from({ length: 20_000 }, () => 4 * random() - 2);

  test("finds the slope and the shift that were put in", () => {
    const credit = logits.map((z) => (random() < sigmoid(0.6 * z + 0.4) ? 1 : 0));
    const { slope, shift } = fitCalibration(logits, credit);
    expect(slope).toBeCloseTo(0.6, 1);
    expect(shift).toBeCloseTo(0.4, 1);
  });

  test("with few answers, stays near to doing nothing; never turns predictions round", () => {
    const few = fitCalibration([1, 2, -1], [0, 0, 1]);
    expect(few.slope).toBeGreaterThan(0.9);
    const credit = logits.map((z) => (random() < sigmoid(-2 * z) ? 1 : 0));
    expect(fitCalibration(logits, credit).slope).toBeGreaterThan(0);
  });
});

describe("logistic regression", () => {
  test("finds the weights that were put in, and takes what is not known for average", () => {
    const random = randomFrom("logistic");
    const rows = 20_000;
    const values = new Float32Array(rows * 3);
    const credit = new Float32Array(rows);
    for (let row = 0; row < rows; row += 1) {
      const [a, b] = [10 * random(), random() - 0.5];
      values.set([a, b, 7], row * 3);
      credit[row] = random() < sigmoid(0.3 * (a - 5) - 2 * b) ? 1 : 0;
    }
    const model = fitLogistic({ values, width: 3, rows, credit }, 1);
    const at = (...row: number[]) => logisticLogit(model, Float32Array.from(row), 0);
    expect(at(6, 0, 7) - at(5, 0, 7)).toBeCloseTo(0.3, 1);
    expect(at(5, 0.5, 7) - at(5, -0.5, 7)).toBeCloseTo(-2, 0);
    expect(at(Number.NaN, 0, 7)).toBeCloseTo(at(model.centre[0] as number, 0, 7), 5);
    expect(Math.abs(at(1e30, 0, 7))).toBeLessThan(30);
  });
});

describe("sums without a fold", () => {
  test("are the sums of the others", () => {
    const entry = fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const sums = new FoldedSums(3, 4);
        for (const [fold, index, value] of entries) sums.add(fold, index, value);
        for (let fold = -1; fold < 4; fold += 1) {
          for (let index = 0; index < 3; index += 1) {
            const expected = entries.filter((e) => e[0] !== fold && e[1] === index).reduce((sum, e) => sum + e[2], 0);
            expect(sums.without(fold, index)).toBe(expected);
          }
        }
      }),
    );
  });

  test("transitions count what followed what, and come back from their data", () => {
    const transitions = new Transitions(5, 100, 2);
    for (const fold of [0, 0, 1]) transitions.add(fold, 1, true, 4, 1);
    transitions.add(0, 1, false, 4, 0);
    expect(transitions.answers(-1, 1, true, 4)).toBe(3);
    expect(transitions.answers(0, 1, true, 4)).toBe(1);
    expect(transitions.answers(-1, 4, true, 1)).toBe(0);
    const again = Transitions.from(transitions.data(2));
    expect(again.credit(-1, 1, true, 4)).toBe(3);
    expect(again.answers(-1, 1, false, 4)).toBe(0);
  });
});

describe("a track", () => {
  test("keeps the last outcomes, the streak and counts that fade with time", () => {
    const track = new Track(true);
    for (const [step, credit] of [1, 1, 0, 0.4, 1].entries()) track.add(credit, 0.5, step, step * 3600);
    expect([1, 2, 3, 4, 5].map((back) => track.outcome(back))).toEqual([1, 0, 0, 1, 1]);
    expect(track.outcome(6)).toBeNaN();
    expect(track.streak).toBe(1);
    expect(track.right).toBeCloseTo(3.4, 10);
    // Half-life of an hour: 1 + 1/2 + 1/4 + 1/8 + 1/16, an hour later half of it.
    expect(track.fadedAnswers(0, 4 * 3600)).toBeCloseTo(1.9375, 10);
    expect(track.fadedAnswers(0, 5 * 3600)).toBeCloseTo(1.9375 / 2, 10);
    expect(track.since(0)).toBe(0);
  });
});
