import type { Database } from "../../db/database.ts";

/** Long enough to be fair to a large bank, short enough to show what practice asks now. */
const recentAnswers = 20_000;

/** Sets each item's share of the organisation's recent answers. */
export async function writeExposure({ pool }: Database): Promise<void> {
  await pool.query(
    `WITH recent AS (
       SELECT item_id FROM responses ORDER BY answered_at DESC LIMIT $1
     ), shares AS (
       SELECT item_id, count(*)::float8 / (SELECT count(*) FROM recent) AS share FROM recent GROUP BY item_id
     )
     UPDATE item_statistics s SET exposure = coalesce(shares.share, 0)
     FROM item_statistics every LEFT JOIN shares USING (item_id)
     WHERE s.item_id = every.item_id AND s.exposure IS DISTINCT FROM coalesce(shares.share, 0)::real`,
    [recentAnswers],
  );
}
