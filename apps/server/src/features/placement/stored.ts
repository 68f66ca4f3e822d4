/** A placement test as it is stored. */
import type { PlacementItem, PlacementResult, PlacementState } from "@quizmentor/adaptive/placement";
import type { Database } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";

/**
 * The question on the table. It carries what the engine needs of its item, so that a bank that changes meanwhile does
 * not change the test.
 */
export type Current = { id: string; version: number; item: PlacementItem; progress: number };

export type Stored = {
  id: string;
  userId: string;
  subjectId: string;
  /** Every write moves it on by one; a writer that saw an older one writes nothing. */
  revision: number;
  state: PlacementState;
  startedAt: Date;
} & (
  | { current: Current; result: null; finishedAt: null }
  | { current: null; result: PlacementResult; finishedAt: Date }
);
export type Open = Extract<Stored, { result: null }>;

/** A test by id. Throws `request.not-found`, also for another learner's. */
export async function readPlacement(database: Database, userId: string, id: string): Promise<Stored> {
  const placement = await findPlacement(database, userId, { id });
  if (!placement) throw new ProblemError("request.not-found", "There is no such test.");
  return placement;
}

/** The test with this id, or else the one that lies open in the subject. */
export async function findPlacement(
  { kysely }: Database,
  userId: string,
  { id, subjectId }: { id: string; subjectId?: string },
): Promise<Stored | null> {
  const rows = await kysely
    .selectFrom("placements")
    .selectAll()
    .where("user_id", "=", userId)
    .where((where) =>
      subjectId === undefined
        ? where("id", "=", id)
        : where.or([
            where("id", "=", id),
            where.and([where("subject_id", "=", subjectId), where("finished_at", "is", null)]),
          ]),
    )
    .execute();
  const row = rows.find((one) => one.id === id) ?? rows[0];
  if (!row) return null;
  return {
    id: row.id,
    userId,
    subjectId: row.subject_id,
    revision: row.revision,
    state: row.state,
    startedAt: row.started_at,
    current: row.current,
    result: row.result,
    finishedAt: row.finished_at,
  } as unknown as Stored;
}
