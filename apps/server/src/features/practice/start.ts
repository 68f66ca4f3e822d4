import type { PracticeState } from "@quizmentor/contracts";
import { ProblemError } from "../../http/problem.ts";
import { type BankScope, scopeTitle } from "./bank.ts";
import type { Learner, OpenSession } from "./learner.ts";
import { chooseNext } from "./next.ts";
import type { Practice } from "./practice.ts";
import { isDuplicate } from "./record.ts";
import { readState } from "./state.ts";
import { stateView } from "./view.ts";

const startSql = `
WITH gate AS (
  UPDATE learners SET revision = revision + 1 WHERE user_id = $1 AND revision = $2 RETURNING user_id
), earlier AS (
  UPDATE practice_sessions SET ended_at = $3, current = NULL FROM gate
  WHERE practice_sessions.user_id = gate.user_id AND practice_sessions.ended_at IS NULL
)
SELECT count(*)::int AS written FROM gate`;

/** `review` asks for nothing but what is due. */
export type Start = { id: string; scope: BankScope; length: number; review?: boolean };

/** Starts a practice; one left open is ended. The same id again gives the practice that was started with it. */
export async function startPractice(practice: Practice, userId: string, start: Start): Promise<PracticeState> {
  for (let round = 0; round < 8; round += 1) {
    const learner = await practice.learners.load(userId, practice.clock());
    const known = await practice.database.kysely
      .selectFrom("practice_sessions")
      .select("id")
      .where("user_id", "=", userId)
      .where("id", "=", start.id)
      .executeTakeFirst();
    if (known) return readState(practice, userId, start.id);
    const session = await firstQuestion(practice, learner, start);
    if (await store(practice, learner, session)) {
      practice.learners.set({ ...learner, revision: learner.revision + 1, session });
      const current = session.current;
      const [bank, content] = await Promise.all([
        practice.bank.current(),
        current ? practice.contents.get(current.itemId, current.version) : null,
      ]);
      return stateView(bank, session, content);
    }
    practice.learners.forget(userId);
  }
  throw new ProblemError("request.conflict", "Several practices were started at once. Please try again.");
}

async function firstQuestion(practice: Practice, learner: Learner, start: Start): Promise<OpenSession> {
  const bank = await practice.bank.current();
  if (scopeTitle(bank, start.scope) === null)
    throw new ProblemError("request.not-found", "There is no such subject, topic or skill.");
  const now = practice.clock();
  const { id, scope, review = false, length } = start;
  const planned = { id, scope, review, length, practised: new Map<string, number>() };
  const foresight = await practice.foresights.take(learner, bank);
  const current = chooseNext({ bank, learner, session: planned, foresight, id: practice.newId(), now });
  practice.foresights.giveBack(foresight);
  if (!current) throw new ProblemError(review ? "practice.nothing-due" : "practice.no-items");
  return { ...planned, answered: 0, right: 0, partly: 0, skipped: 0, startedAt: now, endedAt: null, current };
}

async function store(practice: Practice, learner: Learner, session: OpenSession): Promise<boolean> {
  const client = await practice.database.pool.connect();
  try {
    await client.query("BEGIN");
    const { rows } = await client.query<{ written: number }>(startSql, [
      learner.userId,
      learner.revision,
      session.startedAt,
    ]);
    const written = rows[0]?.written === 1;
    if (written) {
      await client.query(
        "INSERT INTO practice_sessions (id, user_id, scope_kind, scope_id, review, length, current, started_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        [
          session.id,
          learner.userId,
          session.scope.kind,
          session.scope.id,
          session.review,
          session.length,
          JSON.stringify(session.current),
          session.startedAt,
        ],
      );
    }
    await client.query(written ? "COMMIT" : "ROLLBACK");
    return written;
  } catch (error) {
    await client.query("ROLLBACK");
    if (isDuplicate(error)) return false;
    throw error;
  } finally {
    client.release();
  }
}
