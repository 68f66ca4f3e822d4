import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { sigmoid } from "../irt/curve.ts";
import { randomFrom } from "../random.ts";
import {
  type AnswerRow,
  decodePredictor,
  encodePredictor,
  evaluatePredictor,
  featureNames,
  fitPredictor,
  type NamedLog,
  type Predictor,
  predictLog,
  predictorFormat,
  toLog,
} from "./index.ts";

/** Learners of different ability who get better at what they practise, on items of different difficulty. */
function simulate(learners: number, answers: number, seed: string, withTime = true): AnswerRow[] {
  const random = randomFrom(seed);
  const normal = () => random() + random() + random() + random() + random() + random() - 3;
  const difficulty = Array.from({ length: 60 }, normal);
  return Array.from({ length: learners }, (_, learner) => {
    const ability = 1.5 * normal();
    const learned = new Map<number, number>();
    let time = 1_700_000_000 + learner * 1000;
    return Array.from({ length: answers }, (): AnswerRow => {
      const item = Math.floor(random() * difficulty.length);
      const skills = item % 7 === 0 ? [item % 6, (item + 1) % 6] : [item % 6];
      const gained = skills.reduce((sum, skill) => sum + (learned.get(skill) ?? 0), 0);
      const chance = sigmoid(ability + gained - 1.5 * (difficulty[item] as number));
      for (const skill of skills) learned.set(skill, (learned.get(skill) ?? 0) + 0.1);
      time += 20 + Math.floor(random() * 100_000);
      return {
        learner: `learner ${learner}`,
        item: `item ${item}`,
        skills: skills.map((skill) => `skill ${skill}`),
        credit: random() < chance ? 1 : 0,
        time: withTime ? time : Number.NaN,
      };
    });
  }).flat();
}

const isTest = (learner: number) => learner % 5 === 0;
const isTrain = (learner: number) => !isTest(learner);
let log: NamedLog;
let predictor: Predictor;
beforeAll(() => {
  log = toLog(simulate(150, 60, "the log"));
  predictor = fitPredictor(log, { seed: "fit", learners: isTrain });
});

const predictions = (of: Predictor, from: NamedLog) => [...predictLog(of, from, isTest)].map((p) => p.predicted);

describe("a fitted predictor", () => {
  test("predicts learners it has not seen, better than difficulty alone, and honestly", () => {
    const scores = evaluatePredictor(predictor, log, isTest);
    const shares = new Map<number, [number, number]>();
    for (let row = 0; row < log.rows; row += 1) {
      if (isTest(log.learner[row] as number)) continue;
      const [right, all] = shares.get(log.item[row] as number) ?? [0, 0];
      shares.set(log.item[row] as number, [right + (log.credit[row] as number), all + 1]);
    }
    let loss = 0;
    for (let row = 0; row < log.rows; row += 1) {
      if (isTrain(log.learner[row] as number)) continue;
      const [right, all] = shares.get(log.item[row] as number) ?? [0, 0];
      const p = (right + 1) / (all + 2);
      loss -= Math.log((log.credit[row] as number) === 1 ? p : 1 - p);
    }
    expect(scores.logLoss).toBeLessThan(0.95 * (loss / scores.answers));
    expect(scores.auc).toBeGreaterThan(0.75);
    expect(scores.ece).toBeLessThan(0.06);
    expect(predictor.data.heldBack.auc).toBeGreaterThan(0.7);
  });

  test("is the same from the same log and seed", () => {
    expect(encodePredictor(fitPredictor(log, { seed: "fit", learners: isTrain }).data)).toEqual(
      encodePredictor(predictor.data),
    );
  });

  test("never looks at the answer itself, or at later ones", () => {
    const before = predictions(predictor, log);
    const turned = toLog(
      simulate(150, 60, "the log").map((row, index) => (index % 60 < 30 ? row : { ...row, credit: 1 - row.credit })),
    );
    const after = predictions(predictor, turned);
    for (let index = 0; index < before.length; index += 1) {
      if (index % 60 <= 30) expect(after[index]).toBe(before[index]);
    }
    expect(after).not.toEqual(before);
  });

  test("does not depend on the order of an item's skills", () => {
    const reversed = toLog(simulate(150, 60, "the log").map((row) => ({ ...row, skills: row.skills.toReversed() })));
    expect(predictions(predictor, reversed)).toEqual(predictions(predictor, log));
  });

  test("comes back from bytes as it was", () => {
    const bytes = encodePredictor({
      ...predictor.data,
      skillNames: ["Größe", "数据", ...predictor.data.skillNames.slice(2)],
    });
    const data = decodePredictor(bytes);
    expect(data.skillNames.slice(0, 2)).toEqual(["Größe", "数据"]);
    expect(encodePredictor(data)).toEqual(bytes);
  });

  test("of another format, or cut off, is refused", () => {
    const bytes = encodePredictor(predictor.data);
    expect(() => decodePredictor(bytes.subarray(0, bytes.length - 9))).toThrow(RangeError);
    expect(() => decodePredictor(new Uint8Array(40))).toThrow(RangeError);
    const text = `{"format":${predictorFormat + 1},"features":${featureNames.length},"data":{}}\n`;
    expect(() => decodePredictor(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toThrow(/format/);
  });

  test("works without times", () => {
    const timeless = toLog(simulate(80, 40, "no times", false));
    const fitted = fitPredictor(timeless, { seed: "fit", learners: isTrain });
    expect(evaluatePredictor(fitted, timeless, isTest).auc).toBeGreaterThan(0.7);
  });

  test("needs enough learners", () => {
    expect(() => fitPredictor(toLog(simulate(10, 10, "few")), { seed: "fit" })).toThrow(/at least 24 learners, not 10/);
  });
});

const step = fc.record({
  item: fc.constantFrom("item 0", "item 7", "never seen"),
  skills: fc.subarray(["skill 0", "skill 1", "never seen"]),
  gap: fc.oneof(fc.constantFrom(0, -1e9, 1e12, Number.NaN), fc.integer({ min: 0, max: 1e6 })),
  credit: fc.constantFrom(0, 0.3, 0.5, 1),
});

test("predictions are in (0, 1) for any log: equal times, jumps of the clock, unknown items, no skills", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const history = predictor.newHistory();
      let time = 1_700_000_000;
      for (const { item, skills, gap, credit } of steps) {
        time += gap;
        const question = predictor.question(item, skills);
        const p = predictor.predict(history, question, time);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThan(1);
        history.add(question, time, credit);
        if (Number.isNaN(time)) time = 1_700_000_000;
      }
    }),
    { numRuns: 200 },
  );
});

test("a very long log of one learner stays finite", () => {
  const history = predictor.newHistory();
  const question = predictor.question("item 7", ["skill 1", "skill 2"]);
  for (let index = 0; index < 20_000; index += 1) history.add(question, 1_700_000_000 + index, 1);
  const p = predictor.predict(history, question, 1_700_100_000);
  expect(p).toBeGreaterThan(0.5);
  expect(p).toBeLessThan(1);
});

test("asking changes nothing: predictions after asking about others are the same", () => {
  const [a, b] = [predictor.newHistory(), predictor.newHistory()];
  const asked = predictor.question("item 7", ["skill 1"]);
  for (let index = 0; index < 30; index += 1) {
    const question = predictor.question(`item ${index % 9}`, [`skill ${index % 6}`]);
    for (let other = 0; other < 5; other += 1) predictor.predict(a, predictor.question(`item ${other}`, []), index);
    a.add(question, index, index % 2);
    b.add(question, index, index % 2);
  }
  expect(predictor.predict(a, asked, 40)).toBe(predictor.predict(b, asked, 40));
});

test("a log whose learners are mixed up is refused", () => {
  const row = { item: "i", skills: [], credit: 1, time: 0 };
  expect(() =>
    toLog([
      { ...row, learner: "a" },
      { ...row, learner: "b" },
      { ...row, learner: "a" },
    ]),
  ).toThrow(/follow/);
});
