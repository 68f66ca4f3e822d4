/** Days where a learner lives. */
import type { DayOf } from "@quizmentor/adaptive/memory";

const dayMs = 86_400_000;
const known = new Map<string, DayOf>();

/**
 * Numbers the days of an IANA zone: the same for two moments of one local day, one more for the next; day 0 is
 * 1970-01-01. Exact across clock changes, and cheap: the offset is looked up once per day of UTC, and per moment only
 * on the few days on which it changes.
 */
export function daysIn(timeZone: string): DayOf {
  const made = known.get(timeZone) ?? makeDays(timeZone);
  known.set(timeZone, made);
  return made;
}

function makeDays(timeZone: string): DayOf {
  const format = new Intl.DateTimeFormat("en", {
    ...{ timeZone, calendar: "iso8601", numberingSystem: "latn", hourCycle: "h23" },
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" },
  });
  const offsetAt = (time: number): number => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
    return local - Math.floor(time / 1000) * 1000;
  };
  /** Offset throughout a day of UTC; NaN when it changes meanwhile. */
  const offsets = new Map<number, number>();
  return (time) => {
    const utcDay = Math.floor(time / dayMs);
    let offset = offsets.get(utcDay);
    if (offset === undefined) {
      const [start, end] = [offsetAt(utcDay * dayMs), offsetAt((utcDay + 1) * dayMs)];
      offset = start === end ? start : Number.NaN;
      offsets.set(utcDay, offset);
    }
    return Math.floor((time + (Number.isNaN(offset) ? offsetAt(time) : offset)) / dayMs);
  };
}

/** The number of a date as people write it, YYYY-MM-DD. */
export function dayOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

/** The date of a day's number. */
export function dateOfDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
