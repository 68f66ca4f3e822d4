import { expect, test } from "vitest";
import { type Simulated, simulateAnswers } from "../../../../../packages/adaptive/src/irt/testing/answers.ts";
import { analyseSubject, type SubjectAnswers } from "./analyse.ts";
import type { ItemFindings } from "./findings.ts";

const size = { learners: 600, items: 50, answers: 40 };

/** The simulated answers in the order in which they were made, a second apart, seen by a learner model on another scale. */
function subjectOf({ table, truth }: Simulated, of = size): SubjectAnswers {
  const beliefs = (mean: Float64Array, variance: number) => ({ mean, variance: mean.map(() => variance) });
  return {
    persons: of.learners,
    items: of.items,
    answers: { ...table, at: Float64Array.from(table.credit, (_, row) => row * 1_000) },
    chance: truth.guess,
    prior: beliefs(new Float64Array(of.items), 1),
    online: beliefs(truth.difficulty.map(onScale), 0.1),
  };
}
/** The learner model's scale lies a logit above that of the simulation. */
const onScale = (logits: number) => logits + 1;

const analyse = (subject: SubjectAnswers) => analyseSubject(subject) as ItemFindings[];
const change = (subject: SubjectAnswers, credit: (row: number) => number): SubjectAnswers => ({
  ...subject,
  answers: { ...subject.answers, credit: subject.answers.credit.map((_, row) => credit(row)) },
});

const simulated = simulateAnswers({ seed: "subject", ...size, slopeSpread: 0.25, guess: 0.2 });
const subject = subjectOf(simulated);
const found = analyse(subject);

test("difficulties come out on the learner model's scale, slopes 1 in the mean", () => {
  const errors = found.map(({ curve }, item) => curve.difficulty - onScale(simulated.truth.difficulty[item] as number));
  expect(Math.sqrt(mean(errors.map((error) => error * error)))).toBeLessThan(0.3);
  expect(mean(found.map(({ curve }) => Math.log(curve.discrimination)))).toBeCloseTo(0, 1);
});

test("the guessing chance stays what the form of the question says until thousands of answers speak", () => {
  for (const { curve } of found) expect(Math.abs(curve.guess - 0.2)).toBeLessThan(0.03);
});

test("good items raise no alarm, and what was observed lies about the curve", () => {
  expect(found.filter(({ fit }) => fit.verdict === "suspend")).toEqual([]);
  expect(found.filter(({ drift }) => drift)).toEqual([]);
  const points = found.flatMap(({ points, curve }) =>
    points.map((point) => ({
      ...point,
      expected:
        curve.guess + (1 - curve.guess) / (1 + Math.exp(-curve.discrimination * (point.ability - curve.difficulty))),
    })),
  );
  expect(points.length).toBeGreaterThan(size.items * 4);
  const inside = points.filter(({ low, high, expected }) => low < expected && expected < high).length;
  expect(inside / points.length).toBeGreaterThan(0.88);
});

test("an item with a wrong key is to be suspended, and nothing beside it", () => {
  const wrong = change(subject, (row) => {
    const credit = subject.answers.credit[row] as number;
    return subject.answers.item[row] === 3 ? 1 - credit : credit;
  });
  expect(analyse(wrong).flatMap(({ fit }, item) => (fit.verdict === "suspend" ? [item] : []))).toEqual([3]);
});

test("an item whose answer went round has become easier from then on, and the direction and the time are told", () => {
  const own = [...subject.answers.item.entries()].flatMap(([row, item]) => (item === 5 ? [row] : []));
  const leaked = own[Math.floor(own.length / 2)] as number;
  const easier = change(subject, (row) =>
    subject.answers.item[row] === 5 && row >= leaked ? 1 : (subject.answers.credit[row] as number),
  );
  const { drift } = analyse(easier)[5] as ItemFindings;
  expect(drift?.direction).toBe("easier");
  expect(Date.parse(drift?.since ?? "")).toBeGreaterThan(leaked * 1_000);
});

test("items without an answer have no findings", () => {
  const few = { learners: 2, items: 3, answers: 1 };
  const tiny = subjectOf(simulateAnswers({ seed: "tiny", ...few }), few);
  const missing = [0, 1, 2].filter((item) => !tiny.answers.item.includes(item));
  expect(missing.length).toBeGreaterThan(0);
  for (const [item, finding] of analyseSubject(tiny).entries()) expect(finding === null).toBe(missing.includes(item));
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
