/** Which reviews a learner is offered today. */
import { type DayOf, type DueItem, dayShare, dueUrgency, type Memory, planBacklog } from "@quizmentor/adaptive/memory";
import type { MemorySettings } from "./settings.ts";

const dayMs = 86_400_000;

/**
 * What is due by the end of the learner's day, most urgent first. When more is due than the day has room for, it holds
 * what a plan for the backlog gives to today, the most worthwhile first; the rest waits for the coming days. Reviews
 * already done today have taken their room. The order is that of the day, whatever the hour, so that it stays the same
 * while the list is worked through.
 */
export function offeredReviews(
  memories: ReadonlyMap<string, Memory>,
  { parameters, reviewsPerDay, weekdays }: Pick<MemorySettings, "parameters" | "reviewsPerDay" | "weekdays">,
  dayOf: DayOf,
  now: number,
  isAvailable: (item: string) => boolean,
): DueItem[] {
  const today = dayOf(now);
  const due: DueItem[] = [];
  let done = 0;
  for (const [item, memory] of memories) {
    if (memory.due <= now + dayMs && dayOf(memory.due) <= today) {
      if (isAvailable(item)) due.push({ item, memory });
    } else if (memory.reps > 1 && memory.lastReview > now - 2 * dayMs && dayOf(memory.lastReview) === today) done += 1;
  }
  const load = (day: number) => (day === today ? done : 0);
  const calendar = { weekdays, load };
  const room = Math.floor(reviewsPerDay * dayShare(calendar, today)) - done;
  const morning = today * dayMs;
  if (due.length <= room) {
    const urgency = new Map(due.map(({ item, memory }) => [item, dueUrgency(memory, morning)]));
    return due.sort((a, b) => (urgency.get(b.item) ?? 0) - (urgency.get(a.item) ?? 0) || (a.item < b.item ? -1 : 1));
  }
  if (room < 1) return [];
  const byItem = new Map(due.map((entry) => [entry.item, entry]));
  return planBacklog(due, parameters, { today, now: morning, perDay: reviewsPerDay, calendar })
    .filter(({ day }) => day === today)
    .flatMap(({ item }) => byItem.get(item) ?? []);
}
