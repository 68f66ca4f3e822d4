/** How ability moved from answer to answer, thinned out for drawing. */

import type { Database } from "../../db/database.ts";
import { type StoredAbility, toEstimate } from "../practice/index.ts";

export type Point = { at: string; mean: number; sd: number; mastery: number };

/** More points than a chart has room for cost the reader's network and show nothing. */
export const mostPoints = 200;

// Answers are numbered without holes, so even steps through the numbers are even steps through the answers, and two
// hundred looks into the index cost the same for any number of answers.
const overallSql = `
  WITH steps AS (
    SELECT DISTINCT first + round((last - first) * (step / ($2::float8 - 1)))::int AS wanted
    FROM (SELECT min(sequence) AS first, max(sequence) AS last FROM responses WHERE user_id = $1) AS span,
         generate_series(0, $2::int - 1) AS step
  )
  SELECT DISTINCT ON (reached.sequence) reached.answered_at, reached.moved
  FROM steps, LATERAL (
    SELECT sequence, answered_at, ability->'overall' AS moved
    FROM responses WHERE user_id = $1 AND sequence >= wanted
    ORDER BY sequence LIMIT 1
  ) AS reached
  ORDER BY reached.sequence`;

// The answers of one skill have to be found first. Of those, row n stays when it is the first to reach the next of
// `mostPoints` evenly spread marks; so do the first and the last.
const skillSql = `
  WITH numbered AS (
    SELECT answered_at, ability, sequence, row_number() OVER (ORDER BY sequence) AS n, count(*) OVER () AS total
    FROM responses WHERE user_id = $1 AND ability->'skills' @> $3::jsonb
  )
  SELECT answered_at, ability->'skills' AS moved
  FROM numbered
  WHERE floor((n - 1) * ($2::float8 - 1) / greatest(total - 1, 1))
      > floor((n - 2) * ($2::float8 - 1) / greatest(total - 1, 1))
  ORDER BY sequence`;

/** Overall ability after each answer. */
export async function readAbility({ pool }: Database, userId: string): Promise<Point[]> {
  const { rows } = await pool.query<{ answered_at: Date; moved: StoredAbility["overall"] }>(overallSql, [
    userId,
    mostPoints,
  ]);
  return rows.map(({ answered_at, moved: [, , mean, variance] }) => toPoint(answered_at, mean, variance));
}

/** Ability in one skill after each answer that moved it. */
export async function readSkillAbility({ pool }: Database, userId: string, skillId: string): Promise<Point[]> {
  const { rows } = await pool.query<{ answered_at: Date; moved: StoredAbility["skills"] }>(skillSql, [
    userId,
    mostPoints,
    movedSkill(skillId),
  ]);
  return rows.flatMap(({ answered_at, moved }) =>
    moved.flatMap(([id, , , mean, variance]) => (id === skillId ? [toPoint(answered_at, mean, variance)] : [])),
  );
}

/** What the `skills` of an answer's ability contain when it moved this skill. */
export const movedSkill = (skillId: string): string => JSON.stringify([[skillId]]);

function toPoint(at: Date, mean: number, variance: number): Point {
  return { at: at.toISOString(), ...toEstimate({ mean, variance }) };
}
