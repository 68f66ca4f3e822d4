/** The write of an answer: one statement, one round trip, all or nothing. */
import type { Submission, Verdict } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";
import type { Learner } from "./learner.ts";

/** Abilities before and after an answer, as stored with it: [mean, variance] pairs, skills as overall plus offset. */
export type StoredAbility = {
  overall: [number, number, number, number];
  skills: [string, number, number, number, number][];
};

export type Recorded = {
  id: string;
  presentationId: string;
  itemId: string;
  version: number;
  answer: Submission["answer"];
  verdict: Verdict;
  credit: number;
  hintsUsed: number;
  elapsedMs: number;
  expected: number;
  ability: StoredAbility;
  reason: unknown;
  clientTime: string | null;
  /** What the worker needs to learn about the item. */
  evidence: { itemId: string; ability: [number, number]; credit: number; weight: number; skipped: boolean };
};

/**
 * The first part is the gate: it moves the learner's revision on, or, when somebody else has been faster, touches no
 * row, and then nothing else in the statement does either. Response, beliefs, session and outbox commit together.
 */
const recordSql = `
WITH gate AS (
  UPDATE learners SET revision = revision + 1, mean = $3, variance = $4, answers = $5, updated_at = $6
  WHERE user_id = $1 AND revision = $2
  RETURNING user_id
), response AS (
  INSERT INTO responses (id, user_id, session_id, presentation_id, item_id, version, sequence, answer, verdict, credit,
                         hints_used, elapsed_ms, expected, ability, reason, answered_at, client_time)
  SELECT $7, user_id, $8, $9, $10, $11, $5, $12, $13, $14, $15, $16, $17, $18, $19, $6, $20 FROM gate
), beliefs AS (
  INSERT INTO learner_skills (user_id, skill_id, mean, variance, answers, credit_sum, updated_at)
  SELECT gate.user_id, s.skill, s.mean, s.variance, s.answers, $14, $6
  FROM gate, unnest($21::uuid[], $22::real[], $23::real[], $24::int[]) AS s (skill, mean, variance, answers)
  ON CONFLICT (user_id, skill_id) DO UPDATE
  SET mean = excluded.mean, variance = excluded.variance, answers = excluded.answers, updated_at = excluded.updated_at,
      credit_sum = learner_skills.credit_sum + excluded.credit_sum
), practice AS (
  UPDATE practice_sessions SET answered = $25, right_count = $26, partly_count = $27, skipped_count = $28, current = $29, ended_at = $30
  FROM gate WHERE practice_sessions.user_id = gate.user_id AND practice_sessions.id = $8
), follow_up AS (
  INSERT INTO outbox (topic, payload) SELECT 'response', $31 FROM gate
)
SELECT count(*)::int AS written FROM gate`;

/** Stores an answer together with the learner as it is after it. False: the learner has moved on; read again. */
export async function recordResponse(
  database: Database,
  before: Learner,
  after: Learner,
  response: Recorded,
  now: Date,
): Promise<boolean> {
  const { overall } = after.state;
  const session = after.session;
  if (!session) throw new Error("An answer belongs to a practice.");
  const touched = response.ability.skills.map(([skill]) => skill);
  const beliefs = touched.map((skill) => after.state.skills.get(skill) ?? { mean: 0, variance: 0, answers: 0 });
  const { rows } = await database.pool.query<{ written: number }>({
    name: "record-response",
    text: recordSql,
    values: [
      before.userId,
      before.revision,
      overall.mean,
      overall.variance,
      overall.answers,
      now,
      response.id,
      session.id,
      response.presentationId,
      response.itemId,
      response.version,
      response.answer === null ? null : JSON.stringify(response.answer),
      response.verdict,
      response.credit,
      response.hintsUsed,
      response.elapsedMs,
      response.expected,
      JSON.stringify(response.ability),
      JSON.stringify(response.reason),
      response.clientTime,
      touched,
      beliefs.map((b) => b.mean),
      beliefs.map((b) => b.variance),
      beliefs.map((b) => b.answers),
      session.answered,
      session.right,
      session.partly,
      session.skipped,
      session.current ? JSON.stringify(session.current) : null,
      session.endedAt,
      JSON.stringify(response.evidence),
    ],
  });
  return rows[0]?.written === 1;
}

/** A client sent an id that this learner has used before. */
export function isDuplicate(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === "23505";
}
