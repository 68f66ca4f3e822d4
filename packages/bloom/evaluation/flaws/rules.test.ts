/** The rules against the test set that was made apart from them, and against a bank that is meant to be clean. */
import { expect, test } from "vitest";
import { starterBank } from "../../src/demand/testing/bank.ts";
import { findFlaws, keyPositionBias } from "../../src/flaws/index.ts";
import { cleanItems, flawCases, isHeldBack, keyPositionCases } from "./cases.ts";
import { scoreFlaws } from "./score.ts";

test("injected flaws are found, and hardly anything else", () => {
  const scores = scoreFlaws(findFlaws, flawCases(), cleanItems());
  expect(scores.microF1).toBeGreaterThanOrEqual(0.95);
  expect(scores.macroF1).toBeGreaterThanOrEqual(0.95);
  expect(scores.cleanFalseAlarmShare).toBeLessThanOrEqual(0.01);
});

test("cases that were not looked at while the rules were written are found nearly as well", () => {
  const scores = scoreFlaws(findFlaws, flawCases().filter(isHeldBack), cleanItems());
  expect(scores.microF1).toBeGreaterThanOrEqual(0.92);
});

test("sets whose keys stand too often in one place are told from those that chance has dealt", () => {
  const cases = keyPositionCases();
  const right = cases.filter(({ items, biased }) => (keyPositionBias(items) !== null) === biased);
  expect(right.length / cases.length).toBeGreaterThanOrEqual(0.95);
});

test("at most three of a hundred starter questions have a finding", () => {
  const items = starterBank().map(({ item }) => item);
  expect(items.length).toBeGreaterThan(500);
  const flagged = items.filter((item) => findFlaws(item).length > 0).map(({ id }) => id);
  expect(flagged.length / items.length, flagged.join(", ")).toBeLessThanOrEqual(0.03);
});
