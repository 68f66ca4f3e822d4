import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../random.ts";
import { grades } from "./fsrs.ts";
import { gradeAnswer, pooledTimes, type ResponseTimes } from "./grade.ts";

const type: ResponseTimes = { meanLog: Math.log(12_000), sdLog: 0.5, n: 5_000 };
const times = fc.record({
  meanLog: fc.double({ min: 6, max: 13, noNaN: true }),
  sdLog: fc.double({ min: 0, max: 2, noNaN: true }),
  n: fc.integer({ min: 0, max: 10_000 }),
});
const answer = fc.record({
  credit: fc.double({ min: 0, max: 1, noNaN: true }),
  hints: fc.integer({ min: 0, max: 3 }),
  skipped: fc.boolean(),
  elapsedMs: fc.integer({ min: 0, max: 3_600_000 }),
});
const right = { credit: 1, hints: 0, skipped: false };

describe("the grade of an answer", () => {
  test("never falls with more credit, and never rises with hints or a skip", () => {
    fc.assert(
      fc.property(
        answer,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.option(times),
        times,
        (given, more, own, kind) => {
          const grade = gradeAnswer(given, own, kind);
          expect(gradeAnswer({ ...given, credit: Math.max(given.credit, more) }, own, kind)).toBeGreaterThanOrEqual(
            grade,
          );
          expect(gradeAnswer({ ...given, hints: given.hints + 1 }, own, kind)).toBeLessThanOrEqual(grade);
          expect(gradeAnswer({ ...given, skipped: true }, own, kind)).toBe(grades.again);
        },
      ),
    );
  });

  test("a slower answer is never better, above the time of a rapid guess", () => {
    const slowness = fc.double({ min: -2, max: 5, noNaN: true });
    fc.assert(
      fc.property(slowness, slowness, times, (one, other, own) => {
        const { meanLog } = pooledTimes(own, type);
        const at = (log: number) => gradeAnswer({ ...right, elapsedMs: Math.exp(meanLog + log) }, own, type);
        expect(at(Math.max(one, other))).toBeLessThanOrEqual(at(Math.min(one, other)));
      }),
    );
  });

  test("of right answers with typical times is Easy for a tenth, Hard for a tenth, Good for the others", () => {
    const random = randomFrom("times");
    const own = { meanLog: Math.log(20_000), sdLog: 0.6, n: 1_000_000 };
    const counts = new Map<number, number>();
    for (let n = 0; n < 20_000; n += 1) {
      const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      const grade = gradeAnswer({ ...right, elapsedMs: Math.exp(own.meanLog + own.sdLog * normal) }, own, type);
      counts.set(grade, (counts.get(grade) ?? 0) + 1 / 20_000);
    }
    expect(counts.get(grades.easy)).toBeCloseTo(0.1, 1);
    expect(counts.get(grades.hard)).toBeCloseTo(0.1, 1);
    expect(counts.has(grades.again)).toBe(false);
  });

  test.each([
    ["a wrong answer, however fast", { ...right, credit: 0, elapsedMs: 3_000 }, grades.again],
    ["less than half of the credit", { ...right, credit: 0.49, elapsedMs: 12_000 }, grades.again],
    ["part of the credit", { ...right, credit: 0.75, elapsedMs: 12_000 }, grades.hard],
    ["right with a hint", { ...right, hints: 1, elapsedMs: 12_000 }, grades.hard],
    ["right in the usual time", { ...right, elapsedMs: 12_000 }, grades.good],
    ["right and quick", { ...right, elapsedMs: 4_000 }, grades.easy],
    ["right before it could be read", { ...right, elapsedMs: 800 }, grades.hard],
    ["right after a long time", { ...right, elapsedMs: 60_000 }, grades.hard],
  ])("%s", (_, given, expected) => {
    expect(gradeAnswer(given, null, type)).toBe(expected);
  });

  test("compares with the item's own times once there are enough", () => {
    const long = (n: number) => ({ meanLog: Math.log(60_000), sdLog: 0.5, n });
    const given = { ...right, elapsedMs: 60_000 };
    expect(gradeAnswer(given, long(1), type)).toBe(grades.hard);
    expect(gradeAnswer(given, long(200), type)).toBe(grades.good);
  });
});
