import { startPlacement as startTest } from "@quizmentor/adaptive/placement";
import type { PlacementState } from "@quizmentor/contracts";
import { ProblemError } from "../../http/problem.ts";
import type { Practice } from "../practice/index.ts";
import { nextStep } from "./next.ts";
import { findPlacement } from "./stored.ts";
import { subjectTest } from "./test-bank.ts";
import { placementView } from "./view.ts";

/** With fewer questions a test would say next to nothing. */
const fewestItems = 6;

/**
 * Starts a test, or gives the one that lies open in the subject. The same id again gives the test that was started with
 * it. Throws `placement.too-few-items`, and `request.not-found` for a subject that does not exist.
 */
export async function startPlacement(
  practice: Practice,
  userId: string,
  { id, subjectId }: { id: string; subjectId: string },
): Promise<PlacementState> {
  const known = await findPlacement(practice.database, userId, { id, subjectId });
  if (known) return placementView(practice, known);
  const bank = await practice.bank.current();
  const { skills, bank: items } = subjectTest(bank, subjectId);
  if (items.items.length < fewestItems) {
    if (!(await subjectExists(practice, subjectId)))
      throw new ProblemError("request.not-found", "There is no such subject.");
    throw new ProblemError("placement.too-few-items");
  }
  const state = startTest(skills);
  const step = nextStep(bank, { id, subjectId }, state, 0, practice.newId);
  if (!("current" in step)) throw new ProblemError("placement.too-few-items");
  await practice.database.kysely
    .insertInto("placements")
    .values({
      id,
      user_id: userId,
      subject_id: subjectId,
      state: JSON.stringify(state),
      current: JSON.stringify(step.current),
      started_at: practice.clock(),
    })
    // Another window was faster: its test is the one.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const started = await findPlacement(practice.database, userId, { id, subjectId });
  if (!started) throw new ProblemError("request.conflict", "Several tests were started at once. Please try again.");
  return placementView(practice, started);
}

async function subjectExists({ database }: Practice, subjectId: string): Promise<boolean> {
  const row = await database.kysely.selectFrom("subjects").select("id").where("id", "=", subjectId).executeTakeFirst();
  return row !== undefined;
}
