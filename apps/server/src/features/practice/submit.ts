/**
 * The way of an answer: grade, learn, choose the next question, and commit all of it in one statement.
 *
 * The learner is usually in memory. What makes that safe is the revision: the write succeeds only if the learner in
 * the database is still the one this process saw. Otherwise it is read again and the answer is tried once more.
 */
import {
  authorDifficulty,
  type ItemParameters,
  itemAbility,
  predict,
  skillAbility,
  update,
} from "@quizmentor/adaptive";
import type { Submission, SubmissionOutcome } from "@quizmentor/contracts";
import { gradeAnswer } from "@quizmentor/items";
import { ProblemError } from "../../http/problem.ts";
import type { Content } from "./content.ts";
import { addAnswer, expectedCredits } from "./foresight.ts";
import { type Learner, type OpenSession, withRecent } from "./learner.ts";
import { chooseNext, countPractised, type Next } from "./next.ts";
import type { Practice } from "./practice.ts";
import { isDuplicate, type Recorded, type StoredAbility } from "./record.ts";
import { replay } from "./replay.ts";
import { recallGrade } from "./times.ts";
import { type Graded, resultView, stateView } from "./view.ts";

/** Each hint takes this share of the credit. */
export const hintCost = 0.2;
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
  const graded = grade(content, current.id, current.hints, submission);
  const item = bank.bank.items.get(current.itemId) ?? retiredItem(content);
  const evidence = { credit: graded.credit, hints: graded.hintsUsed, skipped: submission.answer === null };
  const at = now.getTime();
  const state = update(learner.state, item, evidence, at);
  const touched = item.skills;
  const ability: StoredAbility = {
    overall: [learner.state.overall.mean, learner.state.overall.variance, state.overall.mean, state.overall.variance],
    skills: touched.map((skill) => {
      const before = skillAbility(learner.state, skill, at);
      const after = skillAbility(state, skill, at);
      return [skill, before.mean, before.variance, after.mean, after.variance];
    }),
  };
  const own = itemAbility(learner.state, item, at);
  const asked = { id: current.itemId, skills: touched };
  const foresight = await practice.foresights.take(learner, bank);
  const foreseen = foresight ? expectedCredits(foresight, [asked], at)[0] : undefined;
  if (foresight) addAnswer(foresight, asked, graded.credit, at);
  const { elapsedMs } = submission;
  const recall = recallGrade(bank, current.itemId, content.item.type, { ...evidence, elapsedMs });
  const memory = learner.book.review(current.itemId, recall, at, current.id);
  const response: Recorded = {
    id: submission.id,
    presentationId: current.id,
    itemId: current.itemId,
    version: current.version,
    answer: submission.answer,
    ...graded,
    elapsedMs,
    expected: foreseen ?? predict(learner.state, item, at),
    ability,
    reason: current.reason,
    clientTime: submission.clientTime ?? null,
    memory,
    evidence: {
      itemId: current.itemId,
      ability: [own.mean, own.variance],
      ...evidence,
      elapsedMs,
    },
  };
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
  learner.book.put(current.itemId, memory);
  practice.foresights.giveBack(foresight);
  practice.learners.set(after.session?.endedAt ? { ...after, session: null } : after);
  const next = after.session?.current;
  const nextContent = next ? await practice.contents.get(next.itemId, next.version) : null;
  return {
    result: resultView(bank, content, { ...response, answer: submission.answer }),
    state: stateView(bank, after.session as OpenSession, nextContent),
  };
}

function grade(content: Content, seed: string, hints: number, submission: Submission): Graded {
  if (submission.answer === null) return { verdict: "skipped", credit: 0, hintsUsed: hints };
  const graded = gradeAnswer(content.item, seed, submission.answer);
  if (!graded.ok)
    throw new ProblemError("practice.response-mismatch", `The answer does not fit the question: ${graded.reason}.`, [
      { path: "answer", message: graded.reason },
    ]);
  return { verdict: graded.verdict, credit: toCredit(graded.credit * (1 - hintCost * hints)), hintsUsed: hints };
}

/** Four decimals: the column holds no more, and what is told at once must be what is told when it is read again. */
function toCredit(credit: number): number {
  return Math.round(Math.max(0, credit) * 10_000) / 10_000;
}

/** An item that left the bank while somebody was answering it still counts, by its author's estimate. */
function retiredItem(content: Content): ItemParameters {
  return { skills: [], difficulty: authorDifficulty(content.item.difficulty), discrimination: 1, guess: 0 };
}

/** The learner and the session after an answer, with the next question on the table or the session ended. */
function advance(
  { learner, session, ...next }: Omit<Next, "session"> & { session: OpenSession },
  item: { id: string; skills: readonly string[] },
  { verdict }: Graded,
): Learner {
  const lastSeen = new Map(learner.lastSeen);
  lastSeen.set(item.id, learner.state.overall.answers);
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
