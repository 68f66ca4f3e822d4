import type { Api, ResponseOf } from "@quizmentor/contracts";
import { ProblemError } from "../../http/problem.ts";
import { readAbility, readSkillAbility } from "./ability.ts";
import { readActivity } from "./days.ts";
import { readLearner } from "./learner.ts";
import type { Progress, Reader } from "./options.ts";
import { listResponses } from "./responses.ts";
import { practisedSkills, skillProgress } from "./skills.ts";

/** Everything a learner did and what it brought. */
export async function readOverview({ practice, zones }: Progress, user: Reader): Promise<ResponseOf<Api["overview"]>> {
  const now = practice.clock();
  const { database } = practice;
  const zone = await zones(user.timeZone, now);
  const [bank, state, activity, ability] = await Promise.all([
    practice.bank.current(),
    readLearner(database, user.id, now),
    readActivity(database, user.id, zone, now),
    readAbility(database, user.id),
  ]);
  return { ...activity, ability, skills: practisedSkills(bank, state, now) };
}

const lastAnswers = 20;

/** One skill: where it stands, how it got there, and the last answers. Throws `request.not-found`. */
export async function readSkill(
  progress: Progress,
  user: Reader,
  skillId: string,
): Promise<ResponseOf<Api["skillHistory"]>> {
  const { practice } = progress;
  const now = practice.clock();
  const [bank, state, history, { responses }] = await Promise.all([
    practice.bank.current(),
    readLearner(practice.database, user.id, now),
    readSkillAbility(practice.database, user.id, skillId),
    listResponses(progress, user, { skill: skillId, limit: lastAnswers }),
  ]);
  const skill = skillProgress(bank, state, skillId, now);
  if (!skill) throw new ProblemError("request.not-found", "There is no such skill.");
  return { skill, history, answers: responses };
}
