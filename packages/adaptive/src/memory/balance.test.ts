import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balance, type Calendar, chooseDay, permittedIntervals } from "./balance.ts";
import { dayMs, memory, start } from "./testing/arbitrary.ts";

const today = start / dayMs;
/** `start` is a Monday. */
const monday = today;
const weekdays = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 });
const loads = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 });
const calendarOf = (counts: number[], shares?: readonly number[]): Calendar => ({
  load: (day) => counts[((day % counts.length) + counts.length) % counts.length] as number,
  weekdays: shares,
});

describe("permitted intervals", () => {
  test("hold the planned one and stay near it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3650 }), fc.integer({ min: 0, max: 3650 }), (interval, elapsed) => {
        const { least, most } = permittedIntervals(interval, Math.min(elapsed, interval - 1));
        expect(least).toBeGreaterThanOrEqual(1);
        expect(least).toBeLessThanOrEqual(interval);
        expect(most).toBeGreaterThanOrEqual(interval);
        expect(most - interval).toBeLessThanOrEqual(2 + 0.15 * interval);
        expect(interval - least).toBeLessThanOrEqual(2 + 0.15 * interval);
      }),
    );
  });
});

describe("balancing", () => {
  test("keeps within the permitted range and leaves all but the due date", () => {
    fc.assert(
      fc.property(memory, loads, weekdays, fc.string(), (known, counts, shares, seed) => {
        const reviewed = { ...known, lastReview: start, due: start + (known.due - known.lastReview) };
        const moved = balance(reviewed, today, 0, calendarOf(counts, shares), seed);
        const { least, most } = permittedIntervals((reviewed.due - start) / dayMs, 0);
        expect((moved.due - start) / dayMs).toBeGreaterThanOrEqual(least);
        expect((moved.due - start) / dayMs).toBeLessThanOrEqual(most);
        expect({ ...moved, due: reviewed.due }).toEqual(reviewed);
      }),
    );
  });

  test("goes to a day that no other day of the range beats", () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 0, max: 20 }), fc.string(), (counts, width, seed) => {
        const calendar = calendarOf(counts);
        const day = chooseDay(today, today + width, calendar, seed);
        for (let other = today; other <= today + width; other += 1)
          expect(calendar.load(day)).toBeLessThanOrEqual(calendar.load(other));
      }),
    );
  });

  test("no day becomes a wall: many reviews of one day come back spread", () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 300 }), fc.integer({ min: 10, max: 200 }), (count, interval) => {
        const counts = new Map<number, number>();
        const calendar: Calendar = { load: (day) => counts.get(day) ?? 0 };
        const { least, most } = permittedIntervals(interval, 0);
        for (let n = 0; n < count; n += 1) {
          const day = chooseDay(today + least, today + most, calendar, `item-${n}`);
          counts.set(day, calendar.load(day) + 1);
        }
        // Without balance all of them fall on one day.
        expect(Math.max(...counts.values())).toBe(Math.ceil(count / (most - least + 1)));
      }),
    );
  });

  test("gives weekdays their shares, and leaves a free day alone while another is left", () => {
    const counts = new Map<number, number>();
    const calendar: Calendar = {
      load: (day) => counts.get(day) ?? 0,
      weekdays: [1, 1, 1, 1, 1, 0.5, 0],
    };
    for (let n = 0; n < 550; n += 1) {
      const day = chooseDay(monday, monday + 6, calendar, `item-${n}`);
      counts.set(day, calendar.load(day) + 1);
    }
    const [saturday, sunday] = [monday + 5, monday + 6];
    expect(counts.has(sunday)).toBe(false);
    expect(counts.get(saturday)).toBeCloseTo(50, -1);
    expect(counts.get(monday)).toBeCloseTo(100, -1);
    expect(chooseDay(sunday, sunday, calendar, "only day")).toBe(sunday);
  });

  test("draws ties by the seed, every day in turn", () => {
    const drawn = Array.from({ length: 200 }, (_, n) => chooseDay(0, 4, { load: () => 0 }, `seed-${n}`));
    expect(new Set(drawn).size).toBe(5);
    expect(chooseDay(0, 4, { load: () => 0 }, "seed-7")).toBe(drawn[7]);
  });
});
