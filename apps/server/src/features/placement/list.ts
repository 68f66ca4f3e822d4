import type { PlacementResult } from "@quizmentor/adaptive/placement";
import type { Api, ResponseOf } from "@quizmentor/contracts";
import type { Practice } from "../practice/index.ts";
import { levelView } from "./view.ts";

type Row = {
  id: string;
  subject_id: string;
  title: string;
  started_at: Date;
  finished_at: Date | null;
  answered: number;
  level: PlacementResult["level"] | null;
};

/** A test that was ended before its first answer has no result to show. */
const listSql = `
  SELECT * FROM (
    SELECT DISTINCT ON (p.subject_id, p.finished_at IS NULL)
           p.id, p.subject_id, s.title, p.started_at, p.finished_at, p.result->'level' AS level,
           jsonb_array_length(p.state->'answers') AS answered
    FROM placements p
    JOIN subjects s ON s.id = p.subject_id
    WHERE p.user_id = $1 AND ($2::uuid IS NULL OR p.subject_id = $2)
      AND (p.finished_at IS NULL OR jsonb_array_length(p.state->'answers') > 0)
    ORDER BY p.subject_id, p.finished_at IS NULL, p.finished_at DESC
  ) latest
  ORDER BY coalesce(finished_at, started_at) DESC, id`;

/** The open test and the latest with a result of each subject, or of one; newest first. */
export async function listPlacements(
  practice: Practice,
  userId: string,
  subject: string | undefined,
): Promise<ResponseOf<Api["placements"]>> {
  const { rows } = await practice.database.pool.query<Row>(listSql, [userId, subject ?? null]);
  return {
    placements: rows.map((row) => ({
      id: row.id,
      subject: { id: row.subject_id, title: row.title },
      startedAt: row.started_at.toISOString(),
      finishedAt: row.finished_at?.toISOString() ?? null,
      answered: row.answered,
      level: row.level && levelView(row.level),
    })),
  };
}
