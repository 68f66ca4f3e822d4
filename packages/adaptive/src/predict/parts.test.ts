import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sigmoid } from "../irt/curve.ts";
import { randomFrom } from "../random.ts";
import { fitCalibration } from "./calibration.ts";
import { emptyFacts, noSequence, unknown } from "./facts.ts";
import { toLog } from "./log.ts";
import { fitLogistic, logisticLogit } from "./logistic.ts";
import { scorePredictions } from "./metrics.ts";
import { PairCounts } from "./pair-counts.ts";
import { nobody, Population, questionAt } from "./population.ts";
import { answered } from "./sequences.ts";
import { Track } from "./track.ts";

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

describe("counts of pairs", () => {
  const entry = fc.tuple(fc.nat(300), fc.nat(20), fc.constantFrom(0, 0.5, 1));

  test("are what a Map would hold, also after they were written and read", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 400 }), (entries) => {
        const counts = new PairCounts();
        const expected = new Map<string, [number, number]>();
        for (const [from, to, credit] of entries) {
          counts.add(from, to, credit);
          const [answers, sum] = expected.get(`${from} ${to}`) ?? [0, 0];
          expected.set(`${from} ${to}`, [answers + 1, sum + credit]);
        }
        for (const kept of [counts, PairCounts.from(counts.data(1))]) {
          expect(kept.size).toBe(expected.size);
          for (const [key, [answers, credit]] of expected) {
            const [from = 0, to = 0] = key.split(" ").map(Number);
            const place = kept.find(from, to);
            expect([kept.answersAt(place), kept.creditAt(place)]).toEqual([answers, credit]);
          }
          expect(kept.answersAt(kept.find(301, 0))).toBe(0);
        }
        const often = [...expected.values()].filter(([answers]) => answers >= 2);
        expect(counts.data(2).from).toHaveLength(often.length);
      }),
    );
  });

  test("can be emptied and filled again", () => {
    const counts = new PairCounts();
    for (let index = 0; index < 100; index += 1) counts.add(index, 1, 1);
    counts.clear();
    expect(counts.answersAt(counts.find(5, 1))).toBe(0);
    counts.add(5, 1, 0.5);
    expect(counts.creditAt(counts.find(5, 1))).toBe(0.5);
    expect(counts.size).toBe(1);
  });
});

describe("the population", () => {
  const answer = fc.record({
    item: fc.nat(4),
    credit: fc.constantFrom(0, 1),
  });
  const skillsOf = [["a"], ["b"], ["a", "b"], ["b", "c"], []];
  const learners = fc.array(fc.array(answer, { minLength: 1, maxLength: 14 }), { minLength: 3, maxLength: 8 });

  test("without a fold is the population of the other learners", () => {
    fc.assert(
      fc.property(learners, (answers) => {
        const rows = answers.flatMap((own, learner) =>
          own.map(({ item, credit }) => ({
            learner: `${learner}`,
            item: `${item}`,
            skills: skillsOf[item] ?? [],
            credit,
            time: Number.NaN,
          })),
        );
        const log = toLog(rows);
        const fold = Int8Array.from({ length: log.learners }, (_, learner) => learner % 3);
        const population = Population.of(log, fold, 3);
        population.leaveOut(log, fold, 1, true);
        const others = Population.of(
          log,
          fold.map((own) => (own === 1 ? unknown : own)),
          3,
        );
        others.leaveOut(log, fold, nobody, true);
        const latest = { last: 1, lastSet: 0, solvedBefore: true, earlier: [0, 3, 4] };
        for (let row = 0; row < log.rows; row += 1) {
          const question = questionAt(log, row);
          const [seen, expected] = [emptyFacts(), emptyFacts()];
          population.describe(question, seen);
          others.describe(question, expected);
          expect(seen).toEqual(expected);
          const [after, expectedAfter] = [{ ...noSequence }, { ...noSequence }];
          population.describeSequence(question, latest, seen, after);
          others.describeSequence(question, latest, expected, expectedAfter);
          expect(after).toEqual(expectedAfter);
        }
      }),
    );
  });

  test("counts what followed what, by hand", () => {
    const answersOf = (learner: string, credits: number[]) =>
      credits.map((credit, item) => ({ learner, item: `${item}`, skills: [`${item}`], credit, time: Number.NaN }));
    const log = toLog([...answersOf("x", [1, 0, 1]), ...answersOf("y", [1, 0, 0]), ...answersOf("z", [0, 1, 1])]);
    const population = Population.of(log, new Int8Array(3), 1);
    const [facts, after] = [emptyFacts(), { ...noSequence }];
    const question = questionAt(log, 2);
    population.describe(question, facts);
    // Item 2 came after a wrong answer to item 1 twice (right once), and once after a right one.
    const latest = { last: answered(1, false), lastSet: unknown, solvedBefore: true, earlier: [answered(0, true)] };
    population.describeSequence(question, latest, facts, after);
    expect(after).toMatchObject({ lastAnswers: 2, otherAnswers: 1, lastTwoAnswers: 2, earlierAnswers: 2 });
    const share = (1 + 4 * sigmoid(-facts.difficulty)) / (2 + 4);
    expect(after.last).toBeCloseTo(Math.log(share / (1 - share)) + facts.difficulty, 10);
    expect(after.last).toBeLessThan(0);
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
