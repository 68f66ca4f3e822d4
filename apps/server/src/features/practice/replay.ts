/** The same submission again: the stored answer decides, whatever was sent, and nothing is written. */
import type { Result, Submission, SubmissionOutcome } from "@quizmentor/contracts";
import type { Answer } from "@quizmentor/items";
import { ProblemError } from "../../http/problem.ts";
import type { Learner } from "./learner.ts";
import type { Practice } from "./practice.ts";
import type { StoredAbility } from "./record.ts";
import { readState } from "./state.ts";
import { resultView } from "./view.ts";

/** Finds what was answered under this id. Throws when the id is new: then the question itself is gone. */
export async function replay(
  practice: Practice,
  learner: Learner,
  sessionId: string,
  submission: Submission,
): Promise<SubmissionOutcome> {
  const result = await readResult(practice, learner.userId, submission.id);
  const state = await readState(practice, learner.userId, sessionId);
  if (result && result.presentationId === submission.presentationId) return { result, state };
  if (state.session.endedAt)
    throw new ProblemError("practice.session-ended", "This practice has ended, perhaps in another window.");
  throw new ProblemError("practice.presentation-gone");
}

/** The result of a stored answer as its owner saw it, or null. */
export async function readResult(practice: Practice, userId: string, responseId: string): Promise<Result | null> {
  const row = await practice.database.kysely
    .selectFrom("responses")
    .selectAll()
    .where("user_id", "=", userId)
    .where("id", "=", responseId)
    .executeTakeFirst();
  if (!row) return null;
  const [bank, content] = await Promise.all([practice.bank.current(), practice.contents.get(row.item_id, row.version)]);
  return resultView(bank, content, {
    id: row.id,
    presentationId: row.presentation_id,
    answer: row.answer as Answer | null,
    verdict: row.verdict as Result["verdict"],
    credit: row.credit,
    hintsUsed: row.hints_used,
    ability: row.ability as unknown as StoredAbility,
  });
}
