import { describe, expect, test } from "vitest";
import { randomFrom } from "../random.ts";
import { logit, sigmoid } from "./curve.ts";
import { driftAlarm, newDriftWatch, watchDrift } from "./drift.ts";

/** Answers until the alarm, for an item that is `shift` logits easier than expected; `most` without one. */
function answersUntilAlarm(shift: number, seed: string, most: number): { answers: number; alarm: string | null } {
  const random = randomFrom(seed);
  let watch = newDriftWatch();
  for (let n = 1; n <= most; n += 1) {
    const expected = 0.5 + 0.45 * random();
    watch = watchDrift(watch, random() < sigmoid(logit(expected) + shift) ? 1 : 0, expected);
    const alarm = driftAlarm(watch);
    if (alarm) return { answers: n, alarm };
  }
  return { answers: most, alarm: null };
}

const runs = (shift: number, most: number) =>
  Array.from({ length: 200 }, (_, n) => answersUntilAlarm(shift, `drift ${shift} ${n}`, most));
const medianAnswers = (of: { answers: number }[]) =>
  of.map(({ answers }) => answers).sort((a, b) => a - b)[of.length / 2] as number;

describe("the drift alarm", () => {
  test("is silent for an item that has not drifted: fewer than 4 % within 1,000 answers", () => {
    expect(runs(0, 1000).filter(({ alarm }) => alarm !== null).length).toBeLessThan(8);
  });

  test("finds a shift of one logit, and says which way", () => {
    const [easier, harder] = [runs(1, 2000), runs(-1, 2000)];
    expect(easier.filter(({ alarm }) => alarm === "easier").length).toBeGreaterThan(195);
    expect(harder.filter(({ alarm }) => alarm === "harder").length).toBeGreaterThan(195);
    expect(medianAnswers(easier)).toBeLessThan(250);
    expect(medianAnswers(harder)).toBeLessThan(100);
  });

  test("one surprise is no alarm, however sure the expectation was", () => {
    expect(driftAlarm(watchDrift(newDriftWatch(), 0, 1))).toBeNull();
    expect(driftAlarm(watchDrift(newDriftWatch(), 1, 0))).toBeNull();
  });
});
