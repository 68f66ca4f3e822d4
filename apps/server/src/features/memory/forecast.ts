/** What a learner will remember on a day to come. */
import {
  type DayOf,
  forecast,
  forecastWithReviews,
  type Memory,
  type Forecast as Remembered,
} from "@quizmentor/adaptive/memory";
import type { Forecast } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";
import { dateOfDay, dayOfDate, daysIn } from "./day.ts";
import { readSettings } from "./settings.ts";
import { readMemories } from "./store.ts";

const dayMs = 86_400_000;
const farthestDays = 366;
const plannedDays = 30;

/**
 * Forecast for the day `on` (YYYY-MM-DD, where the learner lives), over one subject or all.
 * @throws ProblemError `request.invalid` unless the day lies between tomorrow and a year from now.
 */
export async function readForecast(
  database: Database,
  userId: string,
  { on, subject }: { on: string; subject?: string | undefined },
  now: Date,
): Promise<Forecast> {
  const [settings, stored] = await Promise.all([
    readSettings(database, userId),
    readMemories(database, userId, subject ?? null),
  ]);
  const dayOf = daysIn(settings.timeZone);
  const at = now.getTime();
  const today = dayOf(at);
  const ahead = dayOfDate(on) - today;
  if (ahead < 1 || ahead > farthestDays)
    throw new ProblemError("request.invalid", undefined, [
      { path: "on", message: `must be from ${dateOfDay(today + 1)} to ${dateOfDay(today + farthestDays)}` },
    ]);
  const memories = [...stored.values()];
  const { parameters, desiredRetention } = settings;
  const plan = { now: at, seed: userId, desiredRetention };
  const weeks = Array.from({ length: Math.ceil(ahead / 7) }, (_, week) => 7 * week);
  const points: { day: number; without: Remembered; reviewed: Remembered }[] = [];
  for (const days of [...weeks, ahead]) {
    const then = at + days * dayMs;
    const without = forecast(memories, then, parameters);
    points.push({ day: today + days, without, reviewed: forecastWithReviews(memories, then, parameters, plan) });
    // Each point takes some milliseconds: answers come in between.
    await new Promise(setImmediate);
  }
  const { without, reviewed } = points.at(-1) as (typeof points)[number];
  return {
    on,
    items: memories.length,
    withoutReviews: toRemembered(without),
    withReviews: toRemembered(reviewed),
    days: plannedReviews(memories, today, dayOf),
    curve: points.map((point) => ({
      date: dateOfDay(point.day),
      withoutReviews: round(point.without.share),
      withReviews: round(point.reviewed.share),
    })),
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

function toRemembered({ expected, low, high, share }: Remembered): Forecast["withReviews"] {
  return { expected: round(expected), low: round(low), high: round(high), share: round(share) };
}

/** Reviews by the day they are due on; what is overdue belongs to today. */
function plannedReviews(memories: readonly Memory[], today: number, dayOf: DayOf): Forecast["days"] {
  const reviews = new Array<number>(plannedDays).fill(0);
  for (const { due } of memories) {
    const ahead = Math.max(0, dayOf(due) - today);
    if (ahead < plannedDays) reviews[ahead] = (reviews[ahead] ?? 0) + 1;
  }
  return reviews.map((count, ahead) => ({ date: dateOfDay(today + ahead), reviews: count }));
}
