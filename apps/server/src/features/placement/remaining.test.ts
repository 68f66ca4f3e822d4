import { recordPlacementAnswer, startPlacement } from "@quizmentor/adaptive/placement";
import fc from "fast-check";
import { expect, test } from "vitest";
import { progressOf, remainingItems } from "./remaining.ts";

const skills = [{ id: "one", requires: [] }];
const item = (index: number, discrimination: number) => ({
  id: `item ${index}`,
  skills: ["one"],
  curve: { discrimination, difficulty: (index % 5) - 2, guess: 0 },
  difficultyVariance: 0,
});

test("about as many as are left, never none, never more than the test or the bank can ask", () => {
  const answers = fc.array(fc.constantFrom(0, 0.5, 1), { maxLength: 19 });
  fc.assert(
    fc.property(answers, fc.integer({ min: 20, max: 200 }), (credits, bank) => {
      let state = startPlacement(skills);
      for (const [index, credit] of credits.entries())
        state = recordPlacementAnswer(state, { item: item(index, 1), credit });
      const remaining = remainingItems(state, bank);
      expect(remaining).toBeGreaterThanOrEqual(1);
      expect(credits.length + remaining).toBeLessThanOrEqual(20);
      expect(credits.length + remaining).toBeGreaterThanOrEqual(6);
      expect(remainingItems(state, credits.length + 1)).toBe(1);
    }),
  );
});

test("sharp questions promise a shorter test", () => {
  const after = (discrimination: number) => {
    let state = startPlacement(skills);
    for (let index = 0; index < 6; index += 1)
      state = recordPlacementAnswer(state, { item: item(index, discrimination), credit: index % 2 });
    return remainingItems(state, 100);
  };
  expect(after(3)).toBeLessThan(after(1));
});

test("the bar never goes back", () => {
  expect(progressOf(0, 5, 15)).toBe(0.25);
  expect(progressOf(0.5, 6, 14)).toBe(0.5);
});
