/** What a finished test tells the rest of the product: beliefs for the picker, first memories for the reviews. */
import {
  type Belief,
  type LearnerState,
  learnerFromOffsets,
  overallAbility,
  ownPrecision,
  type SkillBelief,
} from "@quizmentor/adaptive";
import { type DayOf, grades, type Memory, type MemoryParameters, review } from "@quizmentor/adaptive/memory";
import { type PlacementResult, toLearnerBeliefs } from "@quizmentor/adaptive/placement";
import { daysIn, readSettings } from "../memory/index.ts";
import type { Practice } from "../practice/index.ts";
import type { Stored } from "./stored.ts";

export type LearnerSeed = {
  /** Of the learner whom the beliefs follow. */
  revision: number;
  overall: Belief | null;
  skills: (Belief & { id: string; answers: number; credit: number })[];
  memories: { itemId: string; memory: Memory }[];
};
type Answered = { itemId: string; credit: number; at: Date };

const dayMs = 86_400_000;
/** Least credit that counts as known well enough to come back later than tomorrow. */
const half = 0.5;

/** What to store about the learner after a test with these last words. */
export async function seedOf(
  practice: Practice,
  { id, userId, state }: Pick<Stored, "id" | "userId" | "state">,
  result: PlacementResult,
  last: Answered | null,
  now: Date,
): Promise<LearnerSeed> {
  const { database } = practice;
  const [learner, settings, rows] = await Promise.all([
    practice.learners.load(userId, now),
    readSettings(database, userId),
    database.kysely
      .selectFrom("placement_responses")
      .select(["item_id", "credit", "answered_at"])
      .where("user_id", "=", userId)
      .where("placement_id", "=", id)
      .execute(),
  ]);
  const answered: Answered[] = rows.map((row) => ({ itemId: row.item_id, credit: row.credit, at: row.answered_at }));
  if (last) answered.push(last);
  const { overall, skills } = beliefsAfter(learner.state, result, now.getTime());
  const credit = (skill: string) =>
    state.answers.filter((answer) => answer.skill === skill).reduce((sum, answer) => sum + answer.credit, 0);
  const model = { ...settings, dayOf: daysIn(settings.timeZone) };
  return {
    revision: learner.revision,
    overall,
    skills: [...skills].map(([skill, { mean, variance, answers }]) => ({
      ...{ id: skill, mean, variance, answers },
      credit: credit(skill),
    })),
    memories: answered.map(({ itemId, credit: earned, at }) => ({
      itemId,
      memory: firstMemory(earned, at.getTime(), model),
    })),
  };
}

/**
 * Beliefs that a test changes. Test and practice are two sources about the same abilities; where both say something, the
 * surer one counts alone. Mixed, a test taken twice would count twice. `overall` is null where practice is surer.
 * The ability in a tested skill is what the test found, whichever overall ability counts.
 */
export function beliefsAfter(
  before: LearnerState,
  result: PlacementResult,
  now: number,
): { overall: Belief | null; skills: ReadonlyMap<string, SkillBelief> } {
  const own = overallAbility(before, now);
  const { overall: tested, offsets } = toLearnerBeliefs(result);
  const overall = tested.variance < own.variance ? tested : null;
  const base = overall ?? own;
  const fromBase = [...offsets].map(
    ([skill, { mean, variance }]) => [skill, { mean: tested.mean + mean - base.mean, variance }] as const,
  );
  const answered = new Map(result.skills.map(({ id, answers }) => [id, answers]));
  const skills = new Map<string, SkillBelief>();
  for (const [skill, belief] of learnerFromOffsets(base, new Map(fromBase), now).skills) {
    const practised = before.skills.get(skill);
    if (ownPrecision(practised, now) >= 1 / belief.variance) continue;
    skills.set(skill, { ...belief, answers: (practised?.answers ?? 0) + (answered.get(skill) ?? 0) });
  }
  return { overall, skills };
}

export type MemoryModel = { parameters: MemoryParameters; desiredRetention: number; dayOf: DayOf };

/** First memory of an item that was answered in a test; what was not known comes back a day later. */
export function firstMemory(credit: number, answeredAt: number, { parameters, ...options }: MemoryModel): Memory {
  const grade = credit >= 1 ? grades.good : credit >= half ? grades.hard : grades.again;
  const memory = review(null, grade, answeredAt, parameters, options);
  return grade === grades.again ? { ...memory, due: answeredAt + dayMs } : memory;
}
