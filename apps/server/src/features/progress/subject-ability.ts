/** How ability in one subject moved from answer to answer. */
import { type Belief, priors } from "@quizmentor/adaptive";
import type { Api, ResponseOf } from "@quizmentor/contracts";
import type { Database } from "../../db/database.ts";
import { ProblemError } from "../../http/problem.ts";
import { type StoredAbility, toEstimate } from "../practice/index.ts";
import { mostPoints, type Point } from "./ability.ts";
import type { Progress, Reader } from "./options.ts";

/** Older answers than so many are left out: nobody sees them in a chart. */
const mostAnswers = 5_000;

const answersSql = `
  SELECT answered_at AS at, ability FROM (
    SELECT r.answered_at, r.ability, r.sequence
    FROM responses r JOIN items i ON i.id = r.item_id JOIN topics t ON t.id = i.topic_id
    WHERE r.user_id = $1 AND t.subject_id = $2
    ORDER BY r.sequence DESC LIMIT $3
  ) AS latest
  ORDER BY sequence`;

type Answered = { at: Date; ability: StoredAbility };

/** Throws `request.not-found`. */
export async function readSubject(
  { practice }: Progress,
  user: Reader,
  subjectId: string,
): Promise<ResponseOf<Api["subjectAbility"]>> {
  const title = (await practice.bank.current()).subjects.get(subjectId);
  if (title === undefined) throw new ProblemError("request.not-found", "There is no such subject.");
  return { subject: { id: subjectId, title }, history: await readHistory(practice.database, user.id, subjectId) };
}

async function readHistory({ pool }: Database, userId: string, subjectId: string): Promise<Point[]> {
  const { rows } = await pool.query<Answered>(answersSql, [userId, subjectId, mostAnswers]);
  return thinned(subjectHistory(rows));
}

/**
 * Ability after each answer: the mean over all skills that the answers touch, from the first answer on, so that the line
 * moves with what is known and not with what is practised. Before its first answer a skill is expected at the overall
 * ability. The uncertainty is the mean of the skills' standard deviations: as if all their errors had one cause, which
 * is the widest it can be.
 */
export function subjectHistory(answers: readonly Answered[]): Point[] {
  const known = new Map<string, Belief>();
  const skills = new Set(answers.flatMap(({ ability }) => ability.skills.map(([id]) => id)));
  return answers.map(({ at, ability }) => {
    const [, , mean, variance] = ability.overall;
    for (const [id, , , mean, variance] of ability.skills) known.set(id, { mean, variance });
    const expected = { mean, variance: variance + priors.skill };
    const beliefs = [...skills].map((id) => known.get(id) ?? expected);
    const over = (of: (belief: Belief) => number) =>
      beliefs.length === 0 ? of({ mean, variance }) : beliefs.reduce((sum, one) => sum + of(one), 0) / beliefs.length;
    const sd = over((belief) => Math.sqrt(belief.variance));
    return { at: at.toISOString(), ...toEstimate({ mean: over((belief) => belief.mean), variance: sd * sd }) };
  });
}

/** At most `mostPoints`, evenly spread, first and last included. */
function thinned(points: readonly Point[]): Point[] {
  if (points.length <= mostPoints) return [...points];
  const step = (points.length - 1) / (mostPoints - 1);
  return Array.from({ length: mostPoints }, (_, index) => points[Math.round(index * step)] as Point);
}
