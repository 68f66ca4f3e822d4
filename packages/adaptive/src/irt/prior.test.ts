import fc from "fast-check";
import { expect, test } from "vitest";
import { authorDifficulty } from "../model.ts";
import { difficultyPrior } from "./prior.ts";

test("an author's rating alone is what the learner model makes of it", () => {
  for (const authorRating of [1, 2, 3, 4, 5]) {
    const { mean, variance } = difficultyPrior({ authorRating });
    expect(mean).toBeCloseTo(authorDifficulty(authorRating).mean, 12);
    expect(variance).toBeCloseTo(authorDifficulty(authorRating).variance, 12);
  }
});

test("each further hint makes the belief surer and pulls it its way", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: 0.05, max: 5, noNaN: true }),
      (authorRating, mean, variance) => {
        const rated = difficultyPrior({ authorRating });
        const both = difficultyPrior({ authorRating, textPrior: { mean, variance } });
        expect(both.variance).toBeLessThan(Math.min(rated.variance, variance));
        expect(both.mean).toBeGreaterThanOrEqual(Math.min(rated.mean, mean) - 1e-9);
        expect(both.mean).toBeLessThanOrEqual(Math.max(rated.mean, mean) + 1e-9);
      },
    ),
  );
});

test("without any hint it is the spread of a bank, and higher thinking is expected to be harder", () => {
  expect(difficultyPrior({})).toEqual({ mean: 0, variance: 1 });
  const levels = ["remember", "understand", "apply", "analyze", "evaluate", "create"] as const;
  const means = levels.map((bloomLevel) => difficultyPrior({ bloomLevel }).mean);
  expect(means).toEqual([...means].sort((a, b) => a - b));
  expect(difficultyPrior({ itemType: "numeric" }).mean).toBeGreaterThan(
    difficultyPrior({ itemType: "true-false" }).mean,
  );
});

test("a text prior stands in for type and level, which it knows already", () => {
  const textPrior = { mean: 0.7, variance: 0.9 };
  const { mean, variance } = difficultyPrior({ textPrior, bloomLevel: "remember", itemType: "true-false" });
  expect(mean).toBeCloseTo(0.7);
  expect(variance).toBeCloseTo(0.9);
});
