/** The one place that moves a test on: answer, state and, at the end, what the learner is believed to know, or nothing. */
import type { PlacementResult, PlacementState } from "@quizmentor/adaptive/placement";
import type { PlacementSubmission, Verdict } from "@quizmentor/contracts";
import { sql, type Transaction } from "kysely";
import type { Database, Schema } from "../../db/database.ts";
import type { LearnerSeed } from "./seed.ts";
import type { Current, Open } from "./stored.ts";

export type GradedResponse = PlacementSubmission & { verdict: Verdict; credit: number };
export type Step = {
  state: PlacementState;
  /** null: the test ends without another answer. */
  response: GradedResponse | null;
  now: Date;
  /** What the test tells about the learner: at its end, unless nothing was answered. */
  seed: LearnerSeed | null;
} & ({ current: Current; result: null } | { current: null; result: PlacementResult });

/** Somebody was faster: nothing may be written. */
class Overtaken extends Error {}

/**
 * Writes a step in one transaction. False when the test, or at its end the learner, has moved on since they were read.
 * Rows are locked in this order: test, learner.
 */
export async function write({ kysely }: Database, before: Open, step: Step): Promise<boolean> {
  try {
    await kysely.transaction().execute(async (trx) => {
      await moveOn(trx, before, step);
      if (step.response) await addResponse(trx, before, step.response, step.now);
      if (step.seed) await seedLearner(trx, before.userId, step.seed, step.now);
    });
    return true;
  } catch (error) {
    if (error instanceof Overtaken) return false;
    throw error;
  }
}

async function moveOn(trx: Transaction<Schema>, before: Open, { state, current, result, now }: Step): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable("placements")
    .set({
      revision: before.revision + 1,
      state: JSON.stringify(state),
      current: current && JSON.stringify(current),
      result: result && JSON.stringify(result),
      finished_at: result && now,
    })
    .where("user_id", "=", before.userId)
    .where("id", "=", before.id)
    .where("revision", "=", before.revision)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Overtaken();
}

async function addResponse(
  trx: Transaction<Schema>,
  { id, userId, current, state }: Open,
  response: GradedResponse,
  now: Date,
): Promise<void> {
  await trx
    .insertInto("placement_responses")
    .values({
      id: response.id,
      user_id: userId,
      placement_id: id,
      presentation_id: current.id,
      item_id: current.item.id,
      version: current.version,
      position: state.answers.length + 1,
      answer: response.answer && JSON.stringify(response.answer),
      verdict: response.verdict,
      credit: response.credit,
      elapsed_ms: response.elapsedMs,
      answered_at: now,
    })
    .execute();
}

/** Beliefs and memories; the learner's revision moves on, so that every process reads them before the next answer. */
async function seedLearner(trx: Transaction<Schema>, userId: string, seed: LearnerSeed, now: Date): Promise<void> {
  const { overall, skills, memories } = seed;
  const { numUpdatedRows } = await trx
    .updateTable("learners")
    .set({
      revision: seed.revision + 1,
      ...(overall && { mean: overall.mean, variance: overall.variance, updated_at: now }),
    })
    .where("user_id", "=", userId)
    .where("revision", "=", seed.revision)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Overtaken();
  if (skills.length > 0)
    await trx
      .insertInto("learner_skills")
      .values(
        skills.map(({ id, mean, variance, answers, credit }) => ({
          ...{ user_id: userId, skill_id: id, mean, variance, answers },
          ...{ credit_sum: credit, updated_at: now },
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(["user_id", "skill_id"]).doUpdateSet({
          mean: sql`excluded.mean`,
          variance: sql`excluded.variance`,
          answers: sql`excluded.answers`,
          credit_sum: sql`learner_skills.credit_sum + excluded.credit_sum`,
          updated_at: sql`excluded.updated_at`,
        }),
      )
      .execute();
  if (memories.length > 0)
    await trx
      .insertInto("memories")
      .values(
        memories.map(({ itemId, memory }) => ({
          ...{ user_id: userId, item_id: itemId, stability: memory.stability, difficulty: memory.difficulty },
          ...{ due: new Date(memory.due), last_review: new Date(memory.lastReview) },
          ...{ reps: memory.reps, lapses: memory.lapses, state: memory.state },
        })),
      )
      // Practice knows better how well an item is remembered; one that was not solved just comes back sooner.
      .onConflict((conflict) =>
        conflict
          .columns(["user_id", "item_id"])
          .doUpdateSet({ due: sql`least(memories.due, excluded.due)` })
          .where("excluded.state" as "memories.state", "=", "learning"),
      )
      .execute();
}
