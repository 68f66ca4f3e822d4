/**
 * The write of answers: all or nothing for each, one statement and one commit for as many as arrive together.
 *
 * While one batch is on its way, answers that come in wait for the next; alone, an answer waits for nobody. An answer
 * is acknowledged when its batch is committed, so a learner never sees one that could still be lost.
 */
import type { Memory } from "@quizmentor/adaptive/memory";
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
  /** Of the item, after the answer. */
  memory: Memory;
  /** What the worker needs to learn about the item. */
  evidence: {
    itemId: string;
    ability: [number, number];
    credit: number;
    hints: number;
    skipped: boolean;
    elapsedMs: number;
  };
};

export type Recorder = {
  /** Stores an answer together with the learner as it is after it. False: the learner has moved on; read again. */
  record(before: Learner, after: Learner, response: Recorded, now: Date): Promise<boolean>;
};

/**
 * The gate moves each learner's revision on, or, when somebody else has been faster, touches no row, and then nothing
 * else in the statement happens for that learner. Response, beliefs, memory, session and outbox commit together.
 */
const recordSql = `
WITH input AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset($1) AS r (
    "user" uuid, revision int, mean real, variance real, answers int, at timestamptz, id uuid, session uuid, presentation uuid, item uuid, version int,
    answer jsonb, verdict text, credit real, hints int, elapsed int, expected real, ability jsonb, reason jsonb, client_time timestamptz, beliefs jsonb,
    answered int, right_count int, partly int, skipped int, current jsonb, ended timestamptz, evidence jsonb,
    stability float8, memory_difficulty float8, due timestamptz, reps int, lapses int, memory_state text)
), gate AS (
  UPDATE learners SET revision = learners.revision + 1, mean = i.mean, variance = i.variance, answers = i.answers, updated_at = i.at
  FROM input i WHERE learners.user_id = i."user" AND learners.revision = i.revision
  RETURNING learners.user_id
), passed AS MATERIALIZED (
  SELECT i.* FROM input i JOIN gate ON gate.user_id = i."user"
), response AS (
  INSERT INTO responses (id, user_id, session_id, presentation_id, item_id, version, sequence, answer, verdict, credit,
                         hints_used, elapsed_ms, expected, ability, reason, answered_at, client_time)
  SELECT id, "user", session, presentation, item, version, answers, answer, verdict, credit, hints, elapsed, expected, ability, reason, at, client_time
  FROM passed
), beliefs AS (
  INSERT INTO learner_skills (user_id, skill_id, mean, variance, answers, credit_sum, updated_at)
  SELECT p."user", b.skill, b.mean, b.variance, b.answers, p.credit, p.at
  FROM passed p, jsonb_to_recordset(p.beliefs) AS b (skill uuid, mean real, variance real, answers int)
  ON CONFLICT (user_id, skill_id) DO UPDATE
  SET mean = excluded.mean, variance = excluded.variance, answers = excluded.answers, updated_at = excluded.updated_at,
      credit_sum = learner_skills.credit_sum + excluded.credit_sum
), memory AS (
  INSERT INTO memories (user_id, item_id, stability, difficulty, due, last_review, reps, lapses, state)
  SELECT "user", item, stability, memory_difficulty, due, at, reps, lapses, memory_state FROM passed
  ON CONFLICT (user_id, item_id) DO UPDATE
  SET stability = excluded.stability, difficulty = excluded.difficulty, due = excluded.due, last_review = excluded.last_review,
      reps = excluded.reps, lapses = excluded.lapses, state = excluded.state
), practice AS (
  UPDATE practice_sessions s
  SET answered = p.answered, right_count = p.right_count, partly_count = p.partly, skipped_count = p.skipped, current = p.current, ended_at = p.ended
  FROM passed p WHERE s.user_id = p."user" AND s.id = p.session
), follow_up AS (
  INSERT INTO outbox (topic, payload) SELECT 'response', evidence FROM passed
)
SELECT user_id FROM gate`;

type Row = { user: string } & Record<string, unknown>;
type Waiting = { row: Row; resolve: (written: boolean) => void; reject: (error: unknown) => void };

const largestBatch = 64;
/** Two: while one batch waits for the disk, the next is worked on. */
const batchesUnderWay = 2;

export function createRecorder(database: Database): Recorder {
  let waiting: Waiting[] = [];
  let underWay = 0;
  const busy = new Set<string>();

  const write = async (rows: readonly Row[]): Promise<Set<string>> => {
    const result = await database.pool.query<{ user_id: string }>({
      name: "record-responses",
      text: recordSql,
      values: [JSON.stringify(rows)],
    });
    return new Set(result.rows.map((row) => row.user_id));
  };

  /** One answer of the batch could not be stored: each gets its own try, so that only that one fails. */
  const writeSingly = async (batch: readonly Waiting[]) => {
    for (const { row, resolve, reject } of batch) {
      try {
        resolve((await write([row])).has(row.user));
      } catch (error) {
        reject(error);
      }
    }
  };

  const send = async (batch: readonly Waiting[]) => {
    try {
      const written = await write(batch.map(({ row }) => row));
      for (const { row, resolve } of batch) resolve(written.has(row.user));
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else await writeSingly(batch);
    }
  };

  const next = () => {
    while (underWay < batchesUnderWay) {
      // A learner is in one batch at a time: the second answer needs to see what became of the first.
      const batch: Waiting[] = [];
      const later: Waiting[] = [];
      for (const entry of waiting) {
        if (batch.length >= largestBatch || busy.has(entry.row.user)) later.push(entry);
        else {
          busy.add(entry.row.user);
          batch.push(entry);
        }
      }
      if (batch.length === 0) return;
      waiting = later;
      underWay += 1;
      void send(batch).finally(() => {
        underWay -= 1;
        for (const { row } of batch) busy.delete(row.user);
        next();
      });
    }
  };

  return {
    record: (before, after, response, now) =>
      new Promise((resolve, reject) => {
        waiting.push({ row: toRow(before, after, response, now), resolve, reject });
        next();
      }),
  };
}

function toRow(before: Learner, after: Learner, response: Recorded, now: Date): Row {
  const { overall, skills } = after.state;
  const session = after.session;
  if (!session) throw new Error("An answer belongs to a practice.");
  return {
    user: before.userId,
    revision: before.revision,
    mean: overall.mean,
    variance: overall.variance,
    answers: overall.answers,
    at: now,
    id: response.id,
    session: session.id,
    presentation: response.presentationId,
    item: response.itemId,
    version: response.version,
    answer: response.answer,
    verdict: response.verdict,
    credit: response.credit,
    hints: response.hintsUsed,
    elapsed: response.elapsedMs,
    expected: response.expected,
    ability: response.ability,
    reason: response.reason,
    client_time: response.clientTime,
    beliefs: response.ability.skills.map(([skill]) => {
      const belief = skills.get(skill);
      return { skill, mean: belief?.mean ?? 0, variance: belief?.variance ?? 0, answers: belief?.answers ?? 0 };
    }),
    answered: session.answered,
    right_count: session.right,
    partly: session.partly,
    skipped: session.skipped,
    current: session.current,
    ended: session.endedAt,
    evidence: response.evidence,
    stability: response.memory.stability,
    memory_difficulty: response.memory.difficulty,
    due: new Date(response.memory.due),
    reps: response.memory.reps,
    lapses: response.memory.lapses,
    memory_state: response.memory.state,
  };
}

/** A client sent an id that this learner has used before. */
export function isDuplicate(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === "23505";
}
