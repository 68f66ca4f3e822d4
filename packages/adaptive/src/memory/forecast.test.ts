import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../random.ts";
import { forecast, forecastWithReviews } from "./forecast.ts";
import { grades } from "./fsrs.ts";
import { daysAtOffset, type Memory, retrievability, review } from "./memory.ts";
import { defaultParameters } from "./parameters.ts";
import { dayMs, memory, start } from "./testing/arbitrary.ts";

const memories = fc.array(memory, { maxLength: 40 });
const ahead = fc.integer({ min: 0, max: 400 * dayMs });
const dayOf = daysAtOffset(0);

/** A collection in the middle of its life: answered once or some times, due over the coming weeks. */
function collection(size: number): Memory[] {
  const random = randomFrom("collection");
  return Array.from({ length: size }, () => {
    const stability = Math.exp(4 * random());
    const interval = Math.max(1, Math.round(stability));
    const lastReview = start - Math.floor(random() * interval) * dayMs;
    const due = lastReview + interval * dayMs;
    return { stability, difficulty: 1 + 9 * random(), lastReview, due, reps: 2, lapses: 0, state: "review" };
  });
}

describe("a forecast without reviews", () => {
  test("lies in its interval and its interval among the items", () => {
    fc.assert(
      fc.property(memories, ahead, (given, later) => {
        for (const seen of [
          forecast(given, start + later, defaultParameters),
          forecastWithReviews(given, start + later, defaultParameters, { now: start, seed: "any" }),
        ]) {
          expect(seen.items).toBe(given.length);
          expect(seen.low).toBeGreaterThanOrEqual(0);
          expect(seen.low).toBeLessThanOrEqual(seen.expected);
          expect(seen.high).toBeGreaterThanOrEqual(seen.expected);
          expect(seen.high).toBeLessThanOrEqual(given.length);
          expect(seen.share).toBeGreaterThanOrEqual(0);
          expect(seen.share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("never rises with time", () => {
    fc.assert(
      fc.property(memories, ahead, ahead, (given, one, other) => {
        const at = (later: number) => forecast(given, start + later, defaultParameters).expected;
        expect(at(Math.max(one, other))).toBeLessThanOrEqual(at(Math.min(one, other)));
      }),
    );
  });

  test("holds what comes to pass in 19 of 20 cases", () => {
    const given = collection(300);
    const at = start + 60 * dayMs;
    const { low, high } = forecast(given, at, defaultParameters);
    const random = randomFrom("outcomes");
    let inside = 0;
    for (let trial = 0; trial < 400; trial += 1) {
      const count = given.filter((known) => random() < retrievability(known, at, defaultParameters)).length;
      if (count >= low && count <= high) inside += 1;
    }
    expect(inside / 400).toBeGreaterThan(0.92);
    expect(inside / 400).toBeLessThan(0.98);
  });
});

describe("a forecast with reviews", () => {
  test("is that without reviews as long as nothing falls due", () => {
    fc.assert(
      fc.property(memories, (given) => {
        const waiting = given.map((known) => ({ ...known, due: start + 500 * dayMs }));
        const at = start + 400 * dayMs;
        const planned = forecastWithReviews(waiting, at, defaultParameters, { now: start, seed: "none" });
        expect(planned.expected).toBeCloseTo(forecast(waiting, at, defaultParameters).expected, 6);
      }),
    );
  });

  test("keeps more than forgetting does, about as much as is desired at the least", () => {
    const given = collection(1_000);
    for (const [days, desiredRetention] of [
      [90, 0.8],
      [180, 0.9],
    ] as const) {
      const at = start + days * dayMs;
      const planned = forecastWithReviews(given, at, defaultParameters, { now: start, seed: "plan", desiredRetention });
      expect(planned.share).toBeGreaterThan(forecast(given, at, defaultParameters).share);
      expect(planned.share).toBeGreaterThan(desiredRetention - 0.02);
      expect(planned.share).toBeLessThan(0.99);
    }
  });

  test("is what a life with reviews comes to", () => {
    const given = collection(1_500);
    const at = start + 120 * dayMs;
    const random = randomFrom("a life of its own");
    let remembered = 0;
    for (let known of given) {
      for (let next = Math.max(known.due, start); next <= at; next = known.due) {
        const recalled = random() < retrievability(known, next, defaultParameters);
        known = review(known, recalled ? grades.good : grades.again, next, defaultParameters, { dayOf });
      }
      if (random() < retrievability(known, at, defaultParameters)) remembered += 1;
    }
    const planned = forecastWithReviews(given, at, defaultParameters, { now: start, seed: "forecast" });
    expect(Math.abs(remembered - planned.expected)).toBeLessThan(2 * (planned.high - planned.low));
    expect(Math.abs(remembered - planned.expected) / 1_500).toBeLessThan(0.03);
  });

  test("is the same for the same seed, and nearly so for another", () => {
    const given = collection(1_000);
    const at = start + 100 * dayMs;
    const seeded = (seed: string) => forecastWithReviews(given, at, defaultParameters, { now: start, seed });
    expect(seeded("a")).toEqual(seeded("a"));
    expect(Math.abs(seeded("a").share - seeded("b").share)).toBeLessThan(0.01);
  });

  test("of nothing is nothing", () => {
    expect(forecastWithReviews([], start, defaultParameters, { now: start, seed: "" })).toEqual({
      items: 0,
      expected: 0,
      share: 0,
      low: 0,
      high: 0,
    });
  });
});
