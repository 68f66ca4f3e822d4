import { defaultParameters, grades, type Memory, review } from "@quizmentor/adaptive/memory";
import fc from "fast-check";
import { expect, test } from "vitest";
import { MemoryBook } from "./book.ts";
import { daysIn } from "./day.ts";
import { offeredReviews } from "./due.ts";
import { defaultSettings } from "./settings.ts";

const dayMs = 86_400_000;
// A Wednesday.
const now = Date.parse("2026-05-06T15:00:00Z");
const dayOf = daysIn("Europe/Berlin");
const settings = { ...defaultSettings, parameters: defaultParameters, timeZone: "Europe/Berlin" };

/** A memory that was answered `age` days ago and fell, or falls, due `due` days from now. */
const memory: fc.Arbitrary<Memory> = fc
  .record({ age: fc.double({ min: 0, max: 60, noNaN: true }), due: fc.double({ min: -40, max: 40, noNaN: true }) })
  .map(({ age, due }) => ({
    ...{ stability: 10, difficulty: 5, reps: 3, lapses: 0, state: "review" },
    lastReview: Math.round(now - age * dayMs),
    due: Math.round(now + due * dayMs),
  }));
const memories = fc
  .array(memory, { maxLength: 60 })
  .map((list) => new Map(list.map((entry, index) => [`item-${index}`, entry])));
const anything = () => true;

test("what is offered is due on the learner's day, and no more than the day has room for", () => {
  fc.assert(
    fc.property(
      memories,
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (all, most, share) => {
        const weekdays = [1, 1, share, 1, 1, 1, 1];
        const offered = offeredReviews(all, { ...settings, reviewsPerDay: most, weekdays }, dayOf, now, anything);
        const due = [...all.values()].filter((entry) => dayOf(entry.due) <= dayOf(now)).length;
        expect(offered.length).toBeLessThanOrEqual(Math.min(due, Math.floor(most * share)));
        for (const { item, memory } of offered) {
          expect(all.get(item)).toBe(memory);
          expect(dayOf(memory.due)).toBeLessThanOrEqual(dayOf(now));
        }
        expect(new Set(offered.map(({ item }) => item)).size).toBe(offered.length);
        if (due <= most * share - all.size) expect(offered).toHaveLength(due);
      },
    ),
  );
});

test("the order is the same at any hour of the day, and what is not available is left out", () => {
  fc.assert(
    fc.property(memories, fc.integer({ min: -14, max: 6 }), fc.integer({ min: 1, max: 20 }), (all, hours, most) => {
      const at = (time: number) =>
        offeredReviews(all, { ...settings, reviewsPerDay: most }, dayOf, time, (item) => !item.endsWith("3"));
      const names = at(now).map(({ item }) => item);
      expect(at(now + hours * 3_600_000).map(({ item }) => item)).toEqual(names);
      expect(names.some((item) => item.endsWith("3"))).toBe(false);
    }),
  );
});

test("working through a backlog in one book and in books that are read anew comes to the same", () => {
  fc.assert(
    fc.property(memories, (all) => {
      const few = { ...settings, reviewsPerDay: 7 };
      const kept = new MemoryBook(few, new Map(all));
      let stored = new Map(all);
      for (let step = 0; step < 8; step += 1) {
        const at = now + step * 60_000;
        const read = new MemoryBook(few, stored).due(at, anything);
        expect(kept.due(at, anything)).toEqual(read);
        const [first] = read;
        if (!first) return;
        const after = review(stored.get(first.item) ?? null, grades.good, at, defaultParameters, { dayOf });
        kept.put(first.item, after);
        stored = new Map(stored).set(first.item, after);
      }
    }),
    { numRuns: 50 },
  );
});

test("the next review goes to the least loaded day, and an early one does not count itself", () => {
  const book = new MemoryBook(settings, new Map());
  const days = new Map<number, number>();
  for (let index = 0; index < 40; index += 1) {
    const item = `item-${index}`;
    const before: Memory = {
      ...{ stability: 20, difficulty: 5, reps: 3, lapses: 0, state: "review" },
      lastReview: now - 20 * dayMs,
      due: now,
    };
    book.put(item, before);
    const after = book.review(item, grades.good, now, item);
    book.put(item, after);
    days.set(dayOf(after.due), (days.get(dayOf(after.due)) ?? 0) + 1);
  }
  // All have the same interval: without balancing they would fall on one day.
  expect(days.size).toBeGreaterThan(3);
  expect(Math.max(...days.values()) - Math.min(...days.values())).toBeLessThanOrEqual(1);
});
