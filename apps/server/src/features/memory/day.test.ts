import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOfDay, dayOfDate, daysIn } from "./day.ts";

const zones = ["UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Pacific/Kiritimati", "Asia/Kathmandu"];

test("any moment, any zone: the day is the date on a calendar there", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.date({ min: new Date("2010-01-01"), max: new Date("2035-01-01"), noInvalidDate: true }),
      (timeZone, moment) => {
        const calendar = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
        expect(dateOfDay(daysIn(timeZone)(moment.getTime()))).toBe(calendar.format(moment));
      },
    ),
    { numRuns: 2_000 },
  );
});

test("around a clock change every minute has the right day", () => {
  const berlin = daysIn("Europe/Berlin");
  // On 29 March 2026 the clocks go forward at 01:00 UTC: that day there has 23 hours.
  const day = dayOfDate("2026-03-29");
  const first = Date.parse("2026-03-28T23:00:00Z");
  for (let minute = 0; minute < 23 * 60; minute += 1) expect(berlin(first + minute * 60_000)).toBe(day);
  expect(berlin(first - 1)).toBe(day - 1);
  expect(berlin(first + 23 * 3_600_000)).toBe(day + 1);
});
