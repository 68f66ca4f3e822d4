import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DueItem, planBacklog, reviewValue } from "./backlog.ts";
import type { Calendar } from "./balance.ts";
import { forecast } from "./forecast.ts";
import type { Memory } from "./memory.ts";
import { defaultParameters } from "./parameters.ts";
import { dayMs, memory, start } from "./testing/arbitrary.ts";

const today = start / dayMs;
const backlog: fc.Arbitrary<DueItem[]> = fc
  .array(memory, { maxLength: 60 })
  .map((memories) => memories.map((known, index) => ({ item: `item-${index}`, memory: known })));
const perDay = fc.integer({ min: 1, max: 20 });
const nothingElse: Calendar = { load: () => 0 };
const plan = (items: DueItem[], most: number, calendar: Calendar) =>
  planBacklog(items, defaultParameters, { today, now: start, perDay: most, calendar });

describe("the way back from an absence", () => {
  test("plans every item once, from today on, and never more on a day than wanted", () => {
    fc.assert(
      fc.property(backlog, perDay, fc.integer({ min: 0, max: 25 }), (items, most, load) => {
        const planned = plan(items, most, { load: () => load });
        expect(planned.map(({ item }) => item).sort()).toEqual(items.map(({ item }) => item).sort());
        const counts = new Map<number, number>();
        for (const { day } of planned) counts.set(day, (counts.get(day) ?? 0) + 1);
        for (const [day, count] of counts) {
          expect(day).toBeGreaterThanOrEqual(today);
          expect(count).toBeLessThanOrEqual(Math.max(1, most - load));
        }
      }),
    );
  });

  test("takes no longer than it must", () => {
    fc.assert(
      fc.property(backlog, perDay, (items, most) => {
        const last = Math.max(today, ...plan(items, most, nothingElse).map(({ day }) => day));
        expect(last - today + 1).toBe(Math.max(1, Math.ceil(items.length / most)));
      }),
    );
  });

  test("leaves free weekdays free, and half of the work on half days", () => {
    const items = Array.from({ length: 55 }, (_, index) => ({ item: `${index}`, memory: known(index) }));
    const planned = plan(items, 10, { load: () => 0, weekdays: [1, 1, 1, 1, 1, 0.5, 0] });
    const counts = Array.from({ length: 7 }, (_, n) => planned.filter(({ day }) => day === today + n).length);
    expect(counts).toEqual([10, 10, 10, 10, 10, 5, 0]);
    expect(plan(items, 10, { load: () => 0, weekdays: [0, 0, 0, 0, 0, 0, 0] })).toHaveLength(55);
  });

  test("the order in which items come does not matter", () => {
    fc.assert(
      fc.property(backlog, perDay, (items, most) => {
        expect(plan([...items].reverse(), most, nothingElse)).toEqual(plan(items, most, nothingElse));
      }),
    );
  });

  test("the first day's reviews keep more in memory than those of the longest overdue would", () => {
    const items = Array.from({ length: 200 }, (_, index) => ({ item: `${index}`, memory: known(index) }));
    const values = new Map(
      items.map(({ item, memory: given }) => [item, reviewValue(given, start, defaultParameters)]),
    );
    const worth = (chosen: string[]) => chosen.reduce((sum, item) => sum + (values.get(item) as number), 0);
    const first = plan(items, 40, nothingElse)
      .filter(({ day }) => day === today)
      .map(({ item }) => item);
    const overdue = [...items].sort((a, b) => a.memory.due - b.memory.due).slice(0, 40);
    expect(worth(first)).toBeGreaterThan(1.2 * worth(overdue.map(({ item }) => item)));
  });
});

describe("the value of a review", () => {
  test("is a gain in chance, and smaller for what was reviewed just now than for what is due", () => {
    const fresh = { ...known(10), lastReview: start };
    expect(reviewValue(fresh, start, defaultParameters)).toBeLessThan(
      reviewValue({ ...fresh, lastReview: start - 10 * dayMs }, start, defaultParameters),
    );
    fc.assert(
      fc.property(memory, (given) => {
        const value = reviewValue(given, start, defaultParameters);
        expect(value).toBeGreaterThanOrEqual(-forecast([given], start, defaultParameters).expected);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** Items of all kinds: known for days or for months, some days to some months overdue. */
function known(index: number): Memory {
  const stability = 1 + (index % 20) ** 1.5;
  const ago = Math.round(stability) + ((index * 7) % 90);
  return {
    stability,
    difficulty: 1 + (index % 10),
    lastReview: start - ago * dayMs,
    due: start - (ago - Math.round(stability)) * dayMs,
    reps: 4,
    lapses: 0,
    state: "review",
  };
}
