import { describe, expect, it } from "vitest";
import { afterAnswers, level, outOfTen, standing } from "./standing.ts";

const estimate = (mastery: number, sd = 0.4) => ({ mean: Math.log(mastery / (1 - mastery)), sd, mastery });

describe("standing", () => {
  it.each([
    [0, 0.9, "blank"],
    [2, 0.9, "early"],
    [12, 0.75, "known"],
    [12, 0.74, "coming"],
    [12, 0.5, "coming"],
    [12, 0.49, "begun"],
  ])("%i answers at %f: %s", (answered, mastery, word) => {
    expect(standing({ answered, estimate: estimate(mastery) })).toBe(word);
  });
});

describe("level", () => {
  it("spans one standard deviation around the mean", () => {
    const { low, high } = level({ mean: 0, sd: Math.log(3), mastery: 0.5 });
    expect(low).toBeCloseTo(0.25);
    expect(high).toBeCloseTo(0.75);
  });
  it("keeps the value inside its own range", () => {
    const { value, high } = level({ mean: -3, sd: 0.1, mastery: 0.4 });
    expect(value).toBe(high);
  });
});

describe("afterAnswers", () => {
  it("narrows the range with every answer", () => {
    const wide = level(estimate(0.6, 1));
    const narrow = afterAnswers(estimate(0.6, 1), 5);
    const narrower = afterAnswers(estimate(0.6, 1), 20);
    expect(narrow.high - narrow.low).toBeLessThan(wide.high - wide.low);
    expect(narrower.high - narrower.low).toBeLessThan(narrow.high - narrow.low);
  });
});

it("counts out of ten", () => {
  expect([0, 0.04, 0.05, 0.749, 1].map(outOfTen)).toEqual([0, 0, 1, 7, 10]);
});
