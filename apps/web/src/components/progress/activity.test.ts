import { describe, expect, it } from "vitest";
import { accuracyTrend, favouriteWeekday, sinceFirst, today, weeksOf, weeksShown } from "./activity.ts";

const day = (date: string, answered = 5, right = 4) => ({ date, answered, right, minutes: 3 });

describe("today", () => {
  it("is a day of the learner's own time zone", () => {
    const now = new Date("2026-03-01T23:30:00Z");
    expect(today(now, "Europe/Berlin")).toBe("2026-03-02");
    expect(today(now, "America/New_York")).toBe("2026-03-01");
  });
});

describe("weeksOf", () => {
  const weeks = weeksOf([day("2026-11-22"), day("2026-11-16"), day("2020-01-01")], "2026-11-22");
  it("covers 26 weeks from Monday to Sunday", () => {
    expect(weeks).toHaveLength(weeksShown);
    expect(weeks.every((week) => new Date(week.monday).getUTCDay() === 1)).toBe(true);
    expect(weeks.at(-1)).toMatchObject({ monday: "2026-11-16", answered: 10, right: 8, minutes: 6 });
  });
  it("leaves out days that have not come yet", () => {
    expect(
      weeksOf([], "2026-11-18")
        .at(-1)
        ?.days.map(({ date }) => date),
    ).toEqual(["2026-11-16", "2026-11-17", "2026-11-18"]);
  });
  it("begins with the first active week where asked", () => {
    expect(sinceFirst(weeks)).toHaveLength(1);
    expect(sinceFirst(weeksOf([], "2026-11-22"))).toEqual([]);
  });
});

describe("favouriteWeekday", () => {
  it("needs a clear lead of several days", () => {
    const tuesdays = ["2026-10-27", "2026-11-03", "2026-11-10", "2026-11-17"].map((date) => day(date));
    expect(favouriteWeekday(weeksOf(tuesdays, "2026-11-22"))).toBe(1);
    expect(favouriteWeekday(weeksOf(tuesdays.slice(1), "2026-11-22"))).toBeNull();
  });
});

describe("accuracyTrend", () => {
  it("compares only what rests on enough answers", () => {
    const days = [day("2026-09-01", 40, 20), day("2026-11-20", 40, 32)];
    expect(accuracyTrend(weeksOf(days, "2026-11-22"))).toEqual({ lately: 0.8, before: 0.5 });
    expect(accuracyTrend(weeksOf(days.slice(1), "2026-11-22"))).toBeNull();
  });
});
