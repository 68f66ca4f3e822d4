import type { Item } from "@quizmentor/items";
import { itemSchema } from "@quizmentor/items/schema";
import { expect, test } from "vitest";
import type { FlawKind } from "../../src/flaws/kinds.ts";
import { scoreFlaws } from "./score.ts";

const item = (id: string): Item =>
  itemSchema.parse({ id, type: "true-false", skills: ["s"], stem: "It is so.", answer: true });
const flawed = (id: string, kind: FlawKind, alsoAllowed: FlawKind[] = []) => ({
  name: id,
  kind,
  item: item(id),
  alsoAllowed,
});
const finder =
  (reports: Record<string, FlawKind[]>) =>
  ({ id }: Item) =>
    (reports[id] ?? []).map((kind) => ({ kind }));

const cases = [
  flawed("a", "vague-terms"),
  flawed("b", "vague-terms", ["no-question"]),
  flawed("c", "no-question"),
  flawed("d", "no-question"),
];
const cleans = [item("e"), item("f")];

test("counts hits, misses and false alarms per kind, on cases and on clean items", () => {
  const scores = scoreFlaws(
    finder({ a: ["vague-terms", "no-question"], b: ["no-question"], c: ["no-question"], e: ["vague-terms"] }),
    cases,
    cleans,
  );
  expect(scores.kinds).toEqual([
    {
      kind: "vague-terms",
      cases: 2,
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 1,
      precision: 1 / 2,
      recall: 1 / 2,
      f1: 1 / 2,
    },
    {
      kind: "no-question",
      cases: 2,
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 1,
      precision: 1 / 2,
      recall: 1 / 2,
      f1: 1 / 2,
    },
  ]);
  expect(scores.cleanFalseAlarmShare).toBe(1 / 2);
  expect(scores.misses.map(({ name }) => name)).toEqual(["b", "d"]);
  expect(scores.falseAlarms).toEqual([
    { name: "a", kind: "no-question", flawOfCase: "vague-terms" },
    { name: "e", kind: "vague-terms", flawOfCase: null },
  ]);
});

test("weighs kinds equally in macro-F1 and cases equally in micro-F1", () => {
  const uneven = [...cases, flawed("g", "vague-terms"), flawed("h", "vague-terms")];
  const vague: FlawKind[] = ["vague-terms"];
  const { microF1, macroF1 } = scoreFlaws(finder({ a: vague, b: vague, g: vague, h: vague }), uneven, []);
  expect(macroF1).toBe((1 + 0) / 2);
  // 4 right, none wrong, 2 missed.
  expect(microF1).toBeCloseTo(8 / 10);
});

test("a kind without cases that is reported on a clean item lowers micro-F1 and not macro-F1", () => {
  const right = { a: ["vague-terms"], b: ["vague-terms"], c: ["no-question"], d: ["no-question"] } as const;
  const reports = Object.fromEntries(Object.entries(right).map(([id, kinds]) => [id, [...kinds]]));
  const scores = scoreFlaws(finder({ ...reports, f: ["absolute-terms"] }), cases, cleans);
  expect(scores.kinds.find(({ kind }) => kind === "absolute-terms")).toMatchObject({ cases: 0, precision: 0, f1: 0 });
  expect(scores.macroF1).toBe(1);
  expect(scores.microF1).toBeCloseTo(8 / 9);
});

test("a kind reported twice on one item counts once", () => {
  const scores = scoreFlaws(
    finder({ a: ["vague-terms", "vague-terms"], e: ["no-question", "no-question"] }),
    cases,
    cleans,
  );
  expect(scores.kinds.map(({ truePositives }) => truePositives)).toEqual([1, 0]);
  expect(scores.falseAlarms.length).toBe(1);
});

test("a silent finder has recall 0 and no precision; without anything to score there are no numbers", () => {
  const silent = scoreFlaws(() => [], cases, cleans);
  expect(silent.kinds.map(({ precision, recall }) => [precision, recall])).toEqual([
    [null, 0],
    [null, 0],
  ]);
  expect(silent.microF1).toBe(0);
  expect(silent.cleanFalseAlarmShare).toBe(0);
  expect(scoreFlaws(() => [], [], [])).toMatchObject({ microF1: null, macroF1: null, cleanFalseAlarmShare: null });
});
