import type { Day } from "@quizmentor/contracts";

const dayMs = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
const at = (date: string) => Date.parse(`${date}T00:00:00Z`);

export const weeksShown = 26;

/** Seven days from Monday on; days that have not come yet are left out. */
export type Week = { monday: string; days: Day[]; answered: number; right: number; minutes: number };

/** The calendar day it is for somebody in this time zone. */
export function today(now: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(now);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** The last 26 weeks up to `until`, every day present, oldest week first. */
export function weeksOf(days: Day[], until: string): Week[] {
  const known = new Map(days.map((day) => [day.date, day]));
  const end = at(until);
  const monday = end - ((new Date(end).getUTCDay() + 6) % 7) * dayMs;
  return Array.from({ length: weeksShown }, (_, index) => {
    const start = monday - (weeksShown - 1 - index) * 7 * dayMs;
    const dates = Array.from({ length: 7 }, (_, day) => iso(start + day * dayMs)).filter((date) => date <= until);
    const ofWeek = dates.map((date) => known.get(date) ?? { date, answered: 0, right: 0, minutes: 0 });
    const sum = (pick: (day: Day) => number) => ofWeek.reduce((total, day) => total + pick(day), 0);
    return {
      monday: iso(start),
      days: ofWeek,
      answered: sum((day) => day.answered),
      right: sum((day) => day.right),
      minutes: sum((day) => day.minutes),
    };
  });
}

/** Weeks before the first answer say nothing about accuracy or time. */
export function sinceFirst(weeks: Week[]): Week[] {
  const first = weeks.findIndex((week) => week.answered > 0);
  return first === -1 ? [] : weeks.slice(first);
}

/** The weekday with the most active days, 0 for Monday, or null while none stands out. */
export function favouriteWeekday(weeks: Week[]): number | null {
  const counts = Array.from(
    { length: 7 },
    (_, day) => weeks.filter((week) => (week.days[day]?.answered ?? 0) > 0).length,
  );
  const most = Math.max(...counts);
  return most < 4 || counts.filter((count) => count === most).length > 1 ? null : counts.indexOf(most);
}

/** Share of right answers in the last four weeks and in all weeks before, where both rest on enough answers. */
export function accuracyTrend(weeks: Week[], enough = 20): { lately: number; before: number } | null {
  const share = (part: Week[]) => {
    const answered = part.reduce((sum, week) => sum + week.answered, 0);
    return answered < enough ? null : part.reduce((sum, week) => sum + week.right, 0) / answered;
  };
  const lately = share(weeks.slice(-4));
  const before = share(weeks.slice(0, -4));
  return lately === null || before === null ? null : { lately, before };
}
