import type { LearningSettings } from "@quizmentor/contracts";
import { expect, test } from "vitest";
import { levelOf, levels, readLearning, retentionOf, retentions } from "./learning.ts";

const before: LearningSettings = {
  successLow: 0.7,
  successHigh: 0.78,
  desiredRetention: 0.88,
  reviewsPerDay: 30,
  weekdays: [1, 1, 1, 1, 0.5, 0, 1],
};
const ticked = (...days: number[]) => Object.fromEntries(days.map((day) => [`weekday-${day}`, "on"]));

test("what has no word of its own stays as it is", () => {
  const values = { level: levelOf(before), retention: retentionOf(before), reviewsPerDay: "30" };
  expect(values).toMatchObject({ level: "own", retention: "own" });
  expect(readLearning({ ...values, ...ticked(0, 1, 2, 3, 4, 6) }, before)).toEqual(before);
});

test("every word means numbers that are read as the same word", () => {
  for (const level of Object.keys(levels)) {
    for (const retention of Object.keys(retentions)) {
      const read = readLearning({ level, retention, reviewsPerDay: "12", ...ticked(5) }, before);
      expect([levelOf(read), retentionOf(read)]).toEqual([level, retention]);
      expect(read).toMatchObject({ reviewsPerDay: 12, weekdays: [0, 0, 0, 0, 0, 1, 0] });
    }
  }
});
