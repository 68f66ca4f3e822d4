/** What happened on which day, where the learner lives. */
import type { Day } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";

/** A question left open over lunch was not worked on all the while; more than this per answer is not counted. */
export const longestAnswerMs = 600_000;

/** 26 weeks of seven days, today included. */
const calendarDays = 182;

export const toMinutes = (ms: number): number => Math.round(ms / 6_000) / 10;

type DayRow = { date: string; answered: number; right: number; ms: number };

const dayView = ({ date, answered, right, ms }: DayRow): Day => ({ date, answered, right, minutes: toMinutes(ms) });

// Dates are counted as dates: a day of 23 or 25 hours is one day like any other. Eight times 24 hours reach back
// beyond the beginning of the sixth day before today in every time zone. The last answer before that is found by
// reading backwards, so that the page everybody starts from costs as much as a week holds, not as much as a life does;
// the upper bound excludes nothing, but a range with two ends is what the planner takes for a small one. (Under
// row-level security an index takes no condition with coalesce in it, so that stands inside the subquery.)
const weekSql = `
  WITH earlier AS (
    SELECT sequence FROM responses
    WHERE user_id = $1 AND answered_at <= $2::timestamptz - interval '192 hours'
    ORDER BY sequence DESC LIMIT 1
  ), counted AS (
    SELECT (answered_at AT TIME ZONE $3)::date AS day, count(*)::int AS answered,
           (count(*) FILTER (WHERE verdict = 'right'))::int AS right_count, sum(least(elapsed_ms, $4)) AS ms
    FROM responses
    WHERE user_id = $1 AND sequence > (SELECT coalesce(max(sequence), 0) FROM earlier) AND sequence <= 2147483647
    GROUP BY day
  ), week AS (
    SELECT ($2::timestamptz AT TIME ZONE $3)::date - back AS day FROM generate_series(0, 6) AS back
  )
  SELECT to_char(day, 'YYYY-MM-DD') AS date, coalesce(answered, 0) AS answered, coalesce(right_count, 0) AS right,
         coalesce(ms, 0) AS ms
  FROM week LEFT JOIN counted USING (day)
  ORDER BY day`;

/** The seven days up to today, oldest first, days without answers included. */
export async function readWeek({ pool }: Database, userId: string, zone: string, now: Date): Promise<Day[]> {
  const { rows } = await pool.query<DayRow>(weekSql, [userId, now, zone, longestAnswerMs]);
  return rows.map(dayView);
}

const daysSql = `
  SELECT to_char(day, 'YYYY-MM-DD') AS date, count(*)::int AS answered,
         (count(*) FILTER (WHERE verdict = 'right'))::int AS right, sum(least(elapsed_ms, $4)) AS ms,
         coalesce(sum(credit::float8) FILTER (WHERE verdict <> 'skipped'), 0) AS credit,
         (count(*) FILTER (WHERE verdict <> 'skipped'))::int AS judged,
         day > ($2::timestamptz AT TIME ZONE $3)::date - $5::int AS recent
  FROM (
    SELECT (answered_at AT TIME ZONE $3)::date AS day, verdict, elapsed_ms, credit FROM responses WHERE user_id = $1
  ) AS answers
  GROUP BY day
  ORDER BY day`;

export type Activity = {
  totals: { answered: number; right: number; accuracy: number | null; minutes: number; days: number };
  /** Days with answers in the last 26 weeks, oldest first. */
  calendar: Day[];
};

/** Everything a learner ever did, by day. Skipped questions are counted, but say nothing about accuracy. */
export async function readActivity({ pool }: Database, userId: string, zone: string, now: Date): Promise<Activity> {
  const { rows } = await pool.query<DayRow & { credit: number; judged: number; recent: boolean }>(daysSql, [
    userId,
    now,
    zone,
    longestAnswerMs,
    calendarDays,
  ]);
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const judged = sum((row) => row.judged);
  return {
    totals: {
      answered: sum((row) => row.answered),
      right: sum((row) => row.right),
      accuracy: judged > 0 ? Math.round((sum((row) => row.credit) / judged) * 1000) / 1000 : null,
      minutes: toMinutes(sum((row) => row.ms)),
      days: rows.length,
    },
    calendar: rows.filter((row) => row.recent).map(dayView),
  };
}
