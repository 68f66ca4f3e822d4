import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { readActivity, readWeek } from "./days.ts";
import { giveAnswers, makeLearner, makeProgress, makeWorld, type World } from "./fixtures/world.ts";
import { listResponses } from "./responses.ts";

let tested: TestDatabase;
let world: World;
beforeAll(async () => {
  tested = await testDatabase();
  world = await makeWorld(tested.database);
});
afterAll(() => tested.close());

/** Zones whose clocks change at midnight, by half an hour, across the date line, or not at all. */
const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/Havana",
  "Africa/Cairo",
  "Asia/Beirut",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Asia/Kolkata",
];
const localDay = (zone: string, at: Date) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(at);
const dayBefore = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
const itemId = () => world.items[0]?.[0] ?? "";

test("any answers, any zone: every answer is counted on its local day", async () => {
  const year = { min: new Date("2025-01-01T00:00:00Z"), max: new Date("2025-12-31T23:59:59Z"), noInvalidDate: true };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...zones),
      fc.date(year),
      fc.array(fc.integer({ min: 0, max: 9 * 86_400_000 }), { maxLength: 30 }),
      async (zone, now, ages) => {
        const learner = await makeLearner(tested.database, zone);
        const times = ages.map((age) => new Date(now.getTime() - age)).sort((a, b) => a.getTime() - b.getTime());
        await giveAnswers(
          tested.database,
          learner.id,
          times.map((at) => ({ itemId: itemId(), at })),
        );
        const counts = new Map<string, number>();
        for (const at of times) counts.set(localDay(zone, at), (counts.get(localDay(zone, at)) ?? 0) + 1);

        const week = await readWeek(tested.database, learner.id, zone, now);
        const today = localDay(zone, now);
        expect(week.map(({ date, answered }) => [date, answered])).toEqual(
          [6, 5, 4, 3, 2, 1, 0].map((back) => [dayBefore(today, back), counts.get(dayBefore(today, back)) ?? 0]),
        );
        const { calendar, totals } = await readActivity(tested.database, learner.id, zone, now);
        expect(calendar.map(({ date, answered }) => [date, answered])).toEqual([...counts].sort());
        expect(totals).toMatchObject({ answered: times.length, days: counts.size });

        const progress = makeProgress(tested.database, () => now);
        const { responses } = await listResponses(progress, learner, { from: today, to: today, limit: 100 });
        expect(responses).toHaveLength(counts.get(today) ?? 0);
      },
    ),
    { numRuns: 60 },
  );
});

test("the nights of the clock changes belong to the right days", async () => {
  const learner = await makeLearner(tested.database, "America/Havana");
  // Havana, 2 November 2025: at one o'clock summer time it is midnight again, so 00:30 comes twice.
  const times = ["2025-11-02T03:59:00Z", "2025-11-02T04:30:00Z", "2025-11-02T05:30:00Z", "2025-11-03T04:59:00Z"];
  await giveAnswers(
    tested.database,
    learner.id,
    times.map((at) => ({ itemId: itemId(), at: new Date(at) })),
  );
  const now = new Date("2025-11-04T12:00:00Z");
  const week = await readWeek(tested.database, learner.id, learner.timeZone, now);
  expect(week.filter((day) => day.answered > 0)).toMatchObject([
    { date: "2025-11-01", answered: 1 },
    { date: "2025-11-02", answered: 3 },
  ]);
  const progress = makeProgress(tested.database, () => now);
  const on = async (day: string) =>
    (await listResponses(progress, learner, { from: day, to: day, limit: 10 })).responses.length;
  expect([await on("2025-11-01"), await on("2025-11-02"), await on("2025-11-03")]).toEqual([1, 3, 0]);
});

test("time, accuracy and the calendar's length", async () => {
  const learner = await makeLearner(tested.database);
  const now = new Date("2025-06-30T12:00:00Z");
  const day = (back: number) => new Date(now.getTime() - back * 86_400_000);
  await giveAnswers(tested.database, learner.id, [
    { itemId: itemId(), at: day(182), elapsedMs: 60_000, verdict: "right" },
    { itemId: itemId(), at: day(181), elapsedMs: 30_000, verdict: "partly", credit: 0.5 },
    { itemId: itemId(), at: day(0), elapsedMs: 86_000_000, verdict: "not-yet" },
    { itemId: itemId(), at: day(0), elapsedMs: 30_000, verdict: "skipped" },
  ]);
  const { totals, calendar } = await readActivity(tested.database, learner.id, "UTC", now);
  expect(totals).toEqual({ answered: 4, right: 1, accuracy: 0.5, minutes: 12, days: 3 });
  expect(calendar).toEqual([
    { date: "2024-12-31", answered: 1, right: 0, minutes: 0.5 },
    { date: "2025-06-30", answered: 2, right: 0, minutes: 10.5 },
  ]);
});

test("who has not begun has an empty week and no accuracy", async () => {
  const learner = await makeLearner(tested.database);
  const now = new Date("2025-03-01T00:30:00Z");
  const week = await readWeek(tested.database, learner.id, "America/New_York", now);
  expect(week).toHaveLength(7);
  expect(week.at(-1)).toEqual({ date: "2025-02-28", answered: 0, right: 0, minutes: 0 });
  expect(await readActivity(tested.database, learner.id, "UTC", now)).toEqual({
    totals: { answered: 0, right: 0, accuracy: null, minutes: 0, days: 0 },
    calendar: [],
  });
});
