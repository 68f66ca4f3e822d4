import type { PracticeState } from "@quizmentor/contracts";
import { ProblemError } from "../../http/problem.ts";
import { type OpenSession, type SessionRow, toSession } from "./learner.ts";
import type { Practice } from "./practice.ts";
import { stateView } from "./view.ts";

/** The practice a learner left open, or null. */
export async function currentState(practice: Practice, userId: string): Promise<PracticeState | null> {
  const learner = practice.learners.get(userId) ?? (await practice.learners.load(userId, practice.clock()));
  // Memory may be behind another process; what a page shows when it opens must not be.
  const row = await practice.database.kysely
    .selectFrom("learners")
    .select("revision")
    .where("user_id", "=", userId)
    .executeTakeFirst();
  const fresh = row?.revision === learner.revision ? learner : await practice.learners.load(userId, practice.clock());
  return fresh.session ? stateOf(practice, fresh.session) : null;
}

/** A practice by id, open or ended. Throws `request.not-found` for another learner's. */
export async function readState(practice: Practice, userId: string, sessionId: string): Promise<PracticeState> {
  return stateOf(practice, await readSession(practice, userId, sessionId));
}

export async function readSession(practice: Practice, userId: string, sessionId: string): Promise<OpenSession> {
  const row = await practice.database.kysely
    .selectFrom("practice_sessions")
    .selectAll()
    .where("user_id", "=", userId)
    .where("id", "=", sessionId)
    .executeTakeFirst();
  if (!row) throw new ProblemError("request.not-found", "There is no such practice.");
  return toSession(row as SessionRow, new Map());
}

async function stateOf(practice: Practice, session: OpenSession): Promise<PracticeState> {
  const { current } = session;
  const [bank, content] = await Promise.all([
    practice.bank.current(),
    current ? practice.contents.get(current.itemId, current.version) : null,
  ]);
  return stateView(bank, session, content);
}
