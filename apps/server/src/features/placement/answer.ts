/**
 * The way of an answer in a test: grade, move the engine's state on, choose the next question, and commit all of it
 * together. Nothing comes back that tells whether the answer was right.
 */
import { placementResult, recordPlacementAnswer, type StopReason } from "@quizmentor/adaptive/placement";
import type { PlacementState, PlacementSubmission } from "@quizmentor/contracts";
import { gradeAnswer } from "@quizmentor/items";
import { ProblemError } from "../../http/problem.ts";
import type { Practice } from "../practice/index.ts";
import { nextStep } from "./next.ts";
import { seedOf } from "./seed.ts";
import { type Open, readPlacement, type Stored } from "./stored.ts";
import { placementView } from "./view.ts";
import { type GradedResponse, type Step, write } from "./write.ts";

/** Collisions come from the same learner in several windows; a few rounds settle any number of them. */
const rounds = 8;

/** Takes an answer (null: "I don't know") exactly once; sent again, it changes nothing and gives the test as it is now. */
export async function answerPlacement(
  practice: Practice,
  userId: string,
  id: string,
  submission: PlacementSubmission,
): Promise<PlacementState> {
  for (let round = 0; round < rounds; round += 1) {
    const placement = await readPlacement(practice.database, userId, id);
    if (!placement.current || placement.current.id !== submission.presentationId)
      return replay(practice, placement, submission);
    if (await advance(practice, placement, await graded(practice, placement, submission)))
      return placementView(practice, await readPlacement(practice.database, userId, id));
  }
  throw new ProblemError("request.conflict", "Several answers arrived at once. Please try again.");
}

/** Ends a test with the result that is known by now; ended again, it stays as it was. */
export async function finishPlacement(practice: Practice, userId: string, id: string): Promise<PlacementState> {
  for (let round = 0; round < rounds; round += 1) {
    const placement = await readPlacement(practice.database, userId, id);
    if (placement.finishedAt || (await end(practice, placement, placement.state, null, undefined)))
      return placementView(practice, await readPlacement(practice.database, userId, id));
  }
  throw new ProblemError("request.conflict", "An answer arrived at the same time. Please try again.");
}

/** The question is not on the table: the answer was taken before, or comes too late. */
async function replay(practice: Practice, placement: Stored, submission: PlacementSubmission): Promise<PlacementState> {
  const known = await practice.database.kysely
    .selectFrom("placement_responses")
    .select("id")
    .where("user_id", "=", placement.userId)
    .where("id", "=", submission.id)
    .where("placement_id", "=", placement.id)
    .where("presentation_id", "=", submission.presentationId)
    .executeTakeFirst();
  if (known) return placementView(practice, await readPlacement(practice.database, placement.userId, placement.id));
  throw new ProblemError(placement.finishedAt ? "placement.finished" : "practice.presentation-gone");
}

async function graded(practice: Practice, { current }: Open, submission: PlacementSubmission): Promise<GradedResponse> {
  if (submission.answer === null) return { ...submission, verdict: "skipped", credit: 0 };
  const { item } = await practice.contents.get(current.item.id, current.version);
  const grade = gradeAnswer(item, current.id, submission.answer);
  if (!grade.ok)
    throw new ProblemError("practice.response-mismatch", `The answer does not fit the question: ${grade.reason}.`, [
      { path: "answer", message: grade.reason },
    ]);
  return { ...submission, verdict: grade.verdict, credit: grade.credit };
}

/** One try to take an answer; false when the test or the learner has moved on in the meantime. */
async function advance(practice: Practice, placement: Open, response: GradedResponse): Promise<boolean> {
  const { item, progress } = placement.current;
  const state = recordPlacementAnswer(placement.state, {
    item,
    credit: response.credit,
    skipped: response.verdict === "skipped",
  });
  const step = nextStep(await practice.bank.current(), placement, state, progress, practice.newId);
  if ("reason" in step) return end(practice, placement, state, response, step.reason);
  return tryWrite(practice, placement, {
    ...{ state, response, now: practice.clock(), seed: null },
    ...{ current: step.current, result: null },
  });
}

/** One try to end a test, perhaps with a last answer. */
async function end(
  practice: Practice,
  placement: Open,
  state: Open["state"],
  response: GradedResponse | null,
  reason: StopReason | undefined,
): Promise<boolean> {
  const now = practice.clock();
  const result = placementResult(state, reason);
  const last = response && { itemId: placement.current.item.id, credit: response.credit, at: now };
  const seed = result.answers > 0 ? await seedOf(practice, { ...placement, state }, result, last, now) : null;
  const written = await tryWrite(practice, placement, { state, response, now, seed, current: null, result });
  if (seed) practice.learners.forget(placement.userId);
  return written;
}

async function tryWrite(practice: Practice, placement: Open, step: Step): Promise<boolean> {
  try {
    return await write(practice.database, placement, step);
  } catch (error) {
    // Nobody has been faster, or nothing would have been written: the id itself was used before.
    if ((error as { code?: string } | null)?.code !== "23505") throw error;
    throw new ProblemError("request.conflict", "The id of this answer was used for another one.", [
      { path: "id", message: "was used for another answer" },
    ]);
  }
}
