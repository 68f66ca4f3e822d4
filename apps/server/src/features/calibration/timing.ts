import type { ItemCalibration } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";

/** How long learners take to answer a version; null when nobody has answered. Skips take no time worth knowing. */
export async function readTiming(
  { pool }: Database,
  itemId: string,
  version: number,
): Promise<ItemCalibration["timing"]> {
  const { rows } = await pool.query<{ answers: number; quantiles: [number, number, number] | null }>(
    `SELECT count(*)::int AS answers,
            percentile_cont(ARRAY[0.1, 0.5, 0.9]) WITHIN GROUP (ORDER BY elapsed_ms) AS quantiles
     FROM responses WHERE item_id = $1 AND version = $2 AND verdict <> 'skipped'`,
    [itemId, version],
  );
  const [row] = rows;
  if (!row?.quantiles) return null;
  const [fast, median, slow] = row.quantiles;
  return { answers: row.answers, fast: fast / 1000, median: median / 1000, slow: slow / 1000 };
}
