/** How ability moved from answer to answer, thinned out for drawing. */

import type { Database } from "../../db/database.ts";
import { type StoredAbility, toEstimate } from "../practice/index.ts";

export type Point = { at: string; mean: number; sd: number; mastery: number };

/** More points than a chart has room for cost the reader's network and show nothing. */
const mostPoints = 200;

/**
 * Keeps `mostPoints` of the numbered rows, evenly spread, the first and the last among them: row n stays when it is the
 * first to reach the next of the evenly spaced marks.
 */
const spread = `
  floor((n - 1) * ($2::float8 - 1) / greatest(total - 1, 1)) > floor((n - 2) * ($2::float8 - 1) / greatest(total - 1, 1))`;

// Numbering reads the index alone; only the answers that stay are fetched.
const overallSql = `
  WITH numbered AS (
    SELECT sequence, row_number() OVER (ORDER BY sequence) AS n, count(*) OVER () AS total
    FROM responses WHERE user_id = $1
  )
  SELECT r.answered_at, r.ability->'overall' AS moved
  FROM numbered JOIN responses r ON r.user_id = $1 AND r.sequence = numbered.sequence
  WHERE ${spread}
  ORDER BY r.sequence`;

const skillSql = `
  WITH numbered AS (
    SELECT answered_at, ability, sequence, row_number() OVER (ORDER BY sequence) AS n, count(*) OVER () AS total
    FROM responses WHERE user_id = $1 AND ability->'skills' @> $3::jsonb
  )
  SELECT answered_at, ability->'skills' AS moved FROM numbered WHERE ${spread} ORDER BY sequence`;

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
