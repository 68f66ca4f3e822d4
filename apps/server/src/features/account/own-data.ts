/** A person's right to their data: take it along, or have it deleted. */
import type { Database } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";
import type { SessionUser } from "../../http/session.ts";

type Row = Record<string, unknown>;

/** Everything stored about a learner, in plain rows. What was right in a test that lies open is told at its end, not here. */
export async function exportOwnData(database: Database, user: SessionUser, now: Date) {
  const { organisationId: _, ...profile } = user;
  const read = async (text: string): Promise<Row[]> => (await database.pool.query<Row>(text, [user.id])).rows;
  const [skills, sessions, responses, placements, placementAnswers, memories, settings, reports] = await Promise.all([
    read(`SELECT s.slug AS skill, s.title, k.mean, k.variance, k.answers, k.credit_sum, k.updated_at
          FROM learner_skills k JOIN skills s ON s.id = k.skill_id WHERE k.user_id = $1 ORDER BY s.slug`),
    read(`SELECT id, scope_kind, scope_id, length, answered, right_count, partly_count, skipped_count, started_at, ended_at
          FROM practice_sessions WHERE user_id = $1 ORDER BY started_at`),
    read(`SELECT r.id, r.sequence, i.ref AS item, r.version, v.plain_stem AS question, r.answer, r.verdict, r.credit, r.hints_used, r.elapsed_ms, r.answered_at, r.session_id
          FROM responses r JOIN items i ON i.id = r.item_id JOIN item_versions v ON v.item_id = r.item_id AND v.number = r.version
          WHERE r.user_id = $1 ORDER BY r.sequence`),
    read(`SELECT p.id, s.slug AS subject, p.started_at, p.finished_at, p.result
          FROM placements p JOIN subjects s ON s.id = p.subject_id WHERE p.user_id = $1 ORDER BY p.started_at`),
    read(`SELECT r.id, r.placement_id, r.position, i.ref AS item, r.version, v.plain_stem AS question, r.answer, r.verdict, r.credit, r.elapsed_ms, r.answered_at
          FROM placement_responses r JOIN placements p ON p.user_id = r.user_id AND p.id = r.placement_id AND p.finished_at IS NOT NULL
          JOIN items i ON i.id = r.item_id JOIN item_versions v ON v.item_id = r.item_id AND v.number = r.version
          WHERE r.user_id = $1 ORDER BY r.answered_at, r.position`),
    read(`SELECT i.ref AS item, m.stability, m.difficulty, m.due, m.last_review, m.reps, m.lapses, m.state
          FROM memories m JOIN items i ON i.id = m.item_id WHERE m.user_id = $1 ORDER BY i.ref`),
    read(`SELECT success_low, success_high, desired_retention, reviews_per_day, weekdays, memory_parameters, updated_at
          FROM learner_settings WHERE user_id = $1`),
    read(
      `SELECT p.id, i.ref AS item, p.reason, p.comment, p.created_at FROM item_reports p JOIN items i ON i.id = p.item_id WHERE p.user_id = $1 ORDER BY p.created_at`,
    ),
  ]);
  const answers = { responses, placements, placementAnswers };
  return { exportedAt: now.toISOString(), user: profile, settings, skills, sessions, ...answers, memories, reports };
}

/** Deletes the account with all its data. The last administrator stays, or nobody could look after the installation. */
export async function deleteUser(database: Database, user: SessionUser): Promise<void> {
  await database.kysely.transaction().execute(async (trx) => {
    if (user.role === "admin") {
      const admins = await trx.selectFrom("users").select("id").where("role", "=", "admin").forUpdate().execute();
      if (admins.length <= 1)
        throw new ProblemError("account.last-admin", "You are the only administrator. Make somebody else one first.");
    }
    await trx
      .insertInto("audit_log")
      .values({ action: "user.deleted", subject: user.id, details: JSON.stringify({ by: "self" }) })
      .execute();
    await trx.deleteFrom("users").where("id", "=", user.id).execute();
  });
}
