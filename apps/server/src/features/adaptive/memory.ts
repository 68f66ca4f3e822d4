/** Fits the memory parameters of learners with enough reviews to those reviews. */
import { type Review, reviewLog, tellingReviews, worthFitting } from "@quizmentor/adaptive/memory";
import type { Database } from "../../db/database.ts";
import type { MemoryOptimizer } from "../../ports/memory-optimizer.ts";
import { daysIn, readSettings } from "../memory/index.ts";
import { type LoadedBank, type Practice, recallGrade } from "../practice/index.ts";

export type MemoryOutcome = { fitted: number; adopted: number };

/** Looks at every learner whose answers may suffice for a fit, and refits those for whom they do. */
export async function refitMemories(
  { database, bank, clock }: Practice,
  optimizer: MemoryOptimizer,
  signal?: AbortSignal,
): Promise<MemoryOutcome> {
  const outcome: MemoryOutcome = { fitted: 0, adopted: 0 };
  const loaded = await bank.current();
  for (const { userId, fittedReviews } of await readCandidates(database)) {
    signal?.throwIfAborted();
    const settings = await readSettings(database, userId);
    const log = reviewLog(await readReviews(database, loaded, userId), daysIn(settings.timeZone));
    if (!worthFitting(log, fittedReviews)) continue;
    const refit = await optimizer.refit(settings.parameters, log, signal);
    await saveFit(database, userId, refit.adopted ? refit.parameters : null, tellingReviews(log), clock());
    outcome.fitted += 1;
    if (refit.adopted) outcome.adopted += 1;
  }
  return outcome;
}

/** A fit asks for 400 telling reviews, and for twice as many as the one before: fewer answers than that cannot do. */
async function readCandidates({ pool }: Database): Promise<{ userId: string; fittedReviews: number }[]> {
  const { rows } = await pool.query<{ user_id: string; fitted: number }>(
    `SELECT l.user_id, coalesce(s.memory_fitted_reviews, 0) AS fitted
     FROM learners l LEFT JOIN learner_settings s ON s.user_id = l.user_id
     WHERE l.answers >= greatest(400, 2 * coalesce(s.memory_fitted_reviews, 0)) ORDER BY l.user_id`,
  );
  return rows.map(({ user_id, fitted }) => ({ userId: user_id, fittedReviews: fitted }));
}

type Row = {
  item_id: string;
  type: string;
  credit: number;
  hints_used: number;
  skipped: boolean;
  elapsed_ms: number;
  answered_at: Date;
};

/** A learner's answers as reviews, graded by the times that answers take by now. */
async function readReviews({ pool }: Database, bank: LoadedBank, userId: string): Promise<Review[]> {
  const { rows } = await pool.query<Row>(
    `SELECT r.item_id, v.type, r.credit, r.hints_used, r.verdict = 'skipped' AS skipped, r.elapsed_ms, r.answered_at
     FROM responses r JOIN item_versions v ON v.item_id = r.item_id AND v.number = r.version
     WHERE r.user_id = $1 ORDER BY r.sequence`,
    [userId],
  );
  return rows.map((row) => ({
    item: row.item_id,
    time: row.answered_at.getTime(),
    grade: recallGrade(bank, row.item_id, row.type, {
      credit: row.credit,
      hints: row.hints_used,
      skipped: row.skipped,
      elapsedMs: row.elapsed_ms,
    }),
  }));
}

/** Notes the fit, and new parameters if there are any; then the learner is read again before the next answer. */
async function saveFit(
  { pool }: Database,
  userId: string,
  parameters: readonly number[] | null,
  reviews: number,
  now: Date,
): Promise<void> {
  await pool.query(
    `WITH saved AS (
       INSERT INTO learner_settings (user_id, memory_parameters, memory_fitted_reviews, memory_fitted_at)
       VALUES ($1, $2, $3, $4)
       ON CONFLICT (user_id) DO UPDATE
       SET memory_parameters = coalesce(excluded.memory_parameters, learner_settings.memory_parameters),
           memory_fitted_reviews = excluded.memory_fitted_reviews, memory_fitted_at = excluded.memory_fitted_at
       RETURNING user_id
     )
     UPDATE learners SET revision = revision + 1 FROM saved WHERE learners.user_id = saved.user_id`,
    [userId, parameters, reviews, now],
  );
}
