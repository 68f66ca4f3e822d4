/**
 * What a learner remembers of one item, and when to ask again: FSRS-6 (see fsrs.ts) over plain values that can be
 * stored, sent and replayed. All times are milliseconds since the epoch.
 */
import { daysBetween } from "../model.ts";
import { fsrs, type Grade, grades, type MemoryState } from "./fsrs.ts";
import type { MemoryParameters } from "./parameters.ts";

export type Memory = MemoryState & {
  /** When recall will have fallen to the desired retention, in whole days after the last review. */
  due: number;
  lastReview: number;
  /** Answers so far. */
  reps: number;
  /** How often the item was forgotten after it had been known. */
  lapses: number;
  /** "learning": never known yet; "relearning": forgotten, not known since. */
  state: "learning" | "review" | "relearning";
};

/** The learner's day as a number: the same for two moments of one local day, one more for the next day. */
export type DayOf = (time: number) => number;

export type ReviewOptions = {
  dayOf: DayOf;
  /** Chance of recall at which an item is due, 0.7 to 0.97 (what is outside is moved to the nearest). */
  desiredRetention?: number;
};

const dayMs = 86_400_000;
export const retentionRange = { least: 0.7, usual: 0.9, most: 0.97 } as const;
/** Beyond ten years a date says nothing any more. */
export const maxInterval = 3650;

/** Days of a place at a fixed offset from UTC. */
export const daysAtOffset =
  (offsetMinutes: number): DayOf =>
  (time) =>
    Math.floor((time + offsetMinutes * 60_000) / dayMs);

/** Whole days of the learner from `then` to `now`, never negative: clocks jump and people travel. */
export function elapsedDays(then: number, now: number, dayOf: DayOf): number {
  return Math.max(0, dayOf(now) - dayOf(then));
}

/** Memory after an answer; `memory` is null for an item that was never answered. Pure. */
export function review(
  memory: Memory | null,
  grade: Grade,
  now: number,
  parameters: MemoryParameters,
  { dayOf, desiredRetention = retentionRange.usual }: ReviewOptions,
): Memory {
  const model = fsrs(parameters);
  const days = memory ? elapsedDays(memory.lastReview, now, dayOf) : 0;
  const { stability, difficulty } = model.next(memory, days, grade);
  const retention = Math.min(retentionRange.most, Math.max(retentionRange.least, desiredRetention));
  // Fitted parameters need not be ordered (w₀ ≤ w₁ ≤ w₂ ≤ w₃); a better grade must never bring an item back sooner.
  let interval = model.interval(stability, retention);
  for (let worse = grade - 1; worse >= grades.again; worse -= 1)
    interval = Math.max(interval, model.interval(model.next(memory, days, worse as Grade).stability, retention));
  return {
    stability,
    difficulty,
    due: now + Math.min(maxInterval, Math.max(1, Math.round(interval))) * dayMs,
    lastReview: now,
    reps: (memory?.reps ?? 0) + 1,
    lapses: (memory?.lapses ?? 0) + (grade === grades.again && memory?.state === "review" ? 1 : 0),
    state: stateAfter(memory, grade),
  };
}

function stateAfter(memory: Memory | null, grade: Grade): Memory["state"] {
  if (grade !== grades.again) return "review";
  return memory && memory.state !== "learning" ? "relearning" : "learning";
}

/** Chance of recall at a moment, 0 to 1; 1 at and before the last review. Light enough to be a predictor's feature. */
export function retrievability(
  memory: Pick<Memory, "lastReview" | "stability">,
  now: number,
  parameters: MemoryParameters,
): number {
  return fsrs(parameters).recall(daysBetween(memory.lastReview, now), memory.stability);
}

/**
 * How pressing a review is: the time since the last one as a share of the planned interval. 1 is due now, 2 is twice as
 * late as planned, 0 was answered just now.
 */
export function dueUrgency(memory: Memory, now: number): number {
  return Math.max(0, now - memory.lastReview) / Math.max(dayMs, memory.due - memory.lastReview);
}
