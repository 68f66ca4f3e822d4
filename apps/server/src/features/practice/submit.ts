/**
 * The way of an answer: grade, learn, choose the next question, and commit all of it in one statement.
 *
 * The learner is usually in memory. What makes that safe is the revision: the write succeeds only if the learner in
 * the database is still the one this process saw. Otherwise it is read again and the answer is tried once more.
 */
import type { Submission, SubmissionOutcome } from "@quizmentor/contracts";
import { ProblemError } from "../../http/problem.ts";
import { assess, grade } from "./assess.ts";
import { type Learner, type OpenSession, withRecent } from "./learner.ts";
import { chooseNext, countPractised, type Next } from "./next.ts";
import type { Practice } from "./practice.ts";
import { isDuplicate } from "./record.ts";
import { replay } from "./replay.ts";
import { type Graded, resultView, stateView } from "./view.ts";

/** Collisions come from the same learner in several windows; a few rounds settle any number of them. */
const rounds = 8;

export async function submitAnswer(
  practice: Practice,
  userId: string,
  sessionId: string,
  submission: Submission,
): Promise<SubmissionOutcome> {
  for (let round = 0; round < rounds; round += 1) {
    const cached = round === 0 ? practice.learners.get(userId) : undefined;
    const learner = cached ?? (await practice.learners.load(userId, practice.clock()));
    const session = learner.session;
    if (session?.id !== sessionId || session.current?.id !== submission.presentationId) {
      if (cached) continue;
      return replay(practice, learner, sessionId, submission);
    }
    const outcome = await attempt(practice, learner, session, submission);
    if (outcome) return outcome;
    practice.learners.forget(userId);
  }
  throw new ProblemError("request.conflict", "Several answers arrived at once. Please try again.");
}

/** One try; null when the learner has moved on in the meantime. */
async function attempt(
  practice: Practice,
  learner: Learner,
  session: OpenSession,
  submission: Submission,
): Promise<SubmissionOutcome | null> {
  const current = session.current;
  if (!current) return null;
  const now = practice.clock();
  const [bank, content] = await Promise.all([
    practice.bank.current(),
    practice.contents.get(current.itemId, current.version),
  ]);
  const graded = grade(content, current, submission);
  const foresight = await practice.foresights.take(learner, bank);
  const { asked, state, response } = assess({ bank, content, learner, current, submission, graded, foresight, now });
  const moved = { ...learner, revision: learner.revision + 1, state };
  const after = advance({ bank, learner: moved, session, foresight, id: practice.newId(), now }, asked, graded);
  try {
    if (!(await practice.recorder.record(learner, after, response, now))) return null;
  } catch (error) {
    // Nobody has been faster, or the write would have touched nothing: the id itself was used before.
    if (isDuplicate(error))
      throw new ProblemError("request.conflict", "The id of this answer was used for another one.", [
        { path: "id", message: "was used for another answer" },
      ]);
    throw error;
  }
  learner.book.put(current.itemId, response.memory);
  practice.foresights.giveBack(foresight);
  practice.learners.set(after.session?.endedAt ? { ...after, session: null } : after);
  const next = after.session?.current;
  const nextContent = next ? await practice.contents.get(next.itemId, next.version) : null;
  return {
    result: resultView(bank, content, { ...response, answer: submission.answer }),
    state: stateView(bank, after.session as OpenSession, nextContent),
  };
}

/** The learner and the session after an answer, with the next question on the table or the session ended. */
function advance(
  { learner, session, ...next }: Omit<Next, "session"> & { session: OpenSession },
  item: { id: string; skills: readonly string[] },
  { verdict }: Graded,
): Learner {
  const lastSeen = learner.lastSeen.with(item.id, learner.state.overall.answers);
  const practised = countPractised(session.practised, item.skills);
  const answered = session.answered + 1;
  const seen = { ...learner, lastSeen, recent: withRecent(learner.recent, item.id) };
  const current =
    answered >= session.length
      ? null
      : chooseNext({ ...next, learner: seen, session: { ...session, practised }, answered: item.id });
  return {
    ...seen,
    session: {
      ...session,
      answered,
      right: session.right + (verdict === "right" ? 1 : 0),
      partly: session.partly + (verdict === "partly" ? 1 : 0),
      skipped: session.skipped + (verdict === "skipped" ? 1 : 0),
      practised,
      current,
      endedAt: current ? null : next.now,
    },
  };
}
