/** What a learner knows, as stored: the overall belief and those of practised skills, from one snapshot. */
import { type LearnerState, newLearner, type SkillBelief } from "@quizmentor/adaptive";
import type { Database } from "../../db/database.ts";

type Row = {
  mean: number;
  variance: number;
  answers: number;
  updated_at: Date;
  skill_id: string | null;
  skill_mean: number;
  skill_variance: number;
  skill_answers: number;
  skill_updated_at: Date;
};

const learnerSql = `
  SELECT l.mean, l.variance, l.answers, l.updated_at,
         k.skill_id, k.mean AS skill_mean, k.variance AS skill_variance, k.answers AS skill_answers,
         k.updated_at AS skill_updated_at
  FROM learners l
  LEFT JOIN learner_skills k ON k.user_id = l.user_id
  WHERE l.user_id = $1`;

/** Reads the beliefs about a learner; somebody who never practised is as a newcomer of this moment. */
export async function readLearner({ pool }: Database, userId: string, now: Date): Promise<LearnerState> {
  const { rows } = await pool.query<Row>(learnerSql, [userId]);
  const [first] = rows;
  if (!first) return newLearner(now.getTime());
  const skills = new Map<string, SkillBelief>();
  for (const row of rows) {
    if (row.skill_id === null) continue;
    skills.set(row.skill_id, {
      mean: row.skill_mean,
      variance: row.skill_variance,
      answers: row.skill_answers,
      updatedAt: row.skill_updated_at.getTime(),
    });
  }
  const { mean, variance, answers, updated_at } = first;
  return { overall: { mean, variance, answers, updatedAt: updated_at.getTime() }, skills };
}
