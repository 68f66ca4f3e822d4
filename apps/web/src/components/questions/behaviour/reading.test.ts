import { expect, it } from "vitest";
import { oneOf, optionsFinding, region, separation, solvedOfTen } from "./reading.ts";

it.each([
  [1.1, "fits", "well"],
  [0.6, "misfit", "fair"],
  [0.4, "fits", "weak"],
] as const)("a slope of %s that %s separates: %s", (discrimination, verdict, word) => {
  expect(separation({ discrimination }, { verdict })).toBe(word);
});

it("has a word for no curve at all", () => {
  expect(separation(null, { verdict: "suspend" })).toBe("reversed");
});

const option = (right: boolean, ...thirds: number[]) => ({
  html: "",
  right,
  answers: Math.round(thirds.reduce((a, b) => a + b, 0) * 100),
  thirds,
});

it("looks at whom wrong options tempt", () => {
  expect(optionsFinding([option(true, 0.3, 0.5, 0.8), option(false, 0.7, 0.5, 0.2)]).kind).toBe("fine");
  expect(optionsFinding([option(true, 0.5, 0.4, 0.2), option(false, 0.5, 0.6, 0.8)]).kind).toBe("preferred");
  expect(optionsFinding([option(true, 0.3, 0.5, 0.8), option(false, 0.7, 0.5, 0.2), option(false, 0, 0, 0)])).toEqual({
    kind: "unused",
    unused: 1,
  });
});

it("names places on the scale", () => {
  expect([-2, -1, 0, 1, 2].map(region)).toEqual(["weak", "middle", "middle", "middle", "strong"]);
  expect([-3, 0, 3].map(solvedOfTen)).toEqual([0, 5, 10]);
  expect([0, 0.05, 1].map(oneOf)).toEqual([null, 20, 1]);
});
