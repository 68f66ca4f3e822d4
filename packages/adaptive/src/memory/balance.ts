/**
 * No day becomes a wall: a review may come some days sooner or later than planned at hardly any cost to memory, so it
 * goes to the day with the least load. Days are the learner's day numbers (see `DayOf`).
 */
import { get_fuzz_range } from "ts-fsrs";
import { randomFrom } from "../random.ts";
import { type Memory, maxInterval } from "./memory.ts";

export type Calendar = {
  /** Reviews already due on a day. */
  load: (day: number) => number;
  /** How much of a usual day's work each weekday takes, Monday first, 0 (none) to 1; without it all are usual days. */
  weekdays?: readonly number[];
};

const dayMs = 86_400_000;

/** Share of a usual day's work for a day number, 0 to 1. Day 0 was a Thursday. */
export function dayShare({ weekdays }: Calendar, day: number): number {
  return Math.min(1, Math.max(0, weekdays?.[(((day + 3) % 7) + 7) % 7] ?? 1));
}

/**
 * Intervals (days, both ends included) that do as well as the planned one: about ±15 % of short ones, ±5 % of long ones,
 * as in FSRS's fuzz. Below three days there is only the planned one. `elapsed` is the interval before: a review that was
 * planned for longer than that stays longer.
 */
export function permittedIntervals(interval: number, elapsed: number): { least: number; most: number } {
  if (interval < 3) return { least: interval, most: interval };
  const range = get_fuzz_range(interval, elapsed, maxInterval);
  return { least: range.min_ivl, most: range.max_ivl };
}

/**
 * The least loaded of the days from `first` to `last`, loads weighed by the weekday's share. A tie is drawn by `seed`.
 * Because the least loaded day wins, a maximum a day is kept wherever the range leaves room; what is too much even so is
 * for `planBacklog`.
 */
export function chooseDay(first: number, last: number, calendar: Calendar, seed: string): number {
  let best: number[] = [first];
  let least = Number.POSITIVE_INFINITY;
  for (let day = first; day <= last; day += 1) {
    // A free day is taken only when the range has no other.
    const pressure = (calendar.load(day) + 1) / Math.max(1e-9, dayShare(calendar, day));
    if (pressure < least) {
      best = [day];
      least = pressure;
    } else if (pressure === least) best.push(day);
  }
  return best[Math.floor(randomFrom(seed)() * best.length)] as number;
}

/**
 * A memory just reviewed on day `today`, its next review moved to the best day in the permitted range. `elapsed` as in
 * `permittedIntervals`.
 */
export function balance(memory: Memory, today: number, elapsed: number, calendar: Calendar, seed: string): Memory {
  const { least, most } = permittedIntervals(Math.round((memory.due - memory.lastReview) / dayMs), elapsed);
  const day = chooseDay(today + least, today + most, calendar, seed);
  return { ...memory, due: memory.lastReview + (day - today) * dayMs };
}
