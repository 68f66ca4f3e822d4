/** Skills as a learner sees them: how well they are known by now, and which are fading. */
import { daysBetween, type LearnerState, masteryLevels, skillAbility } from "@quizmentor/adaptive";
import type { SkillProgress } from "@quizmentor/contracts";
import { type LoadedBank, toEstimate } from "../practice/index.ts";

/**
 * Days without practice after which a known skill is worth a look. A week lets everybody pause who learns at weekends
 * only; longer, and refreshing takes more than one short practice.
 */
const fadingAfterDays = 7;

/** One skill now, practised or not; null when the bank does not have it. */
export function skillProgress(bank: LoadedBank, state: LearnerState, id: string, now: Date): SkillProgress | null {
  const names = bank.skills.get(id);
  if (!names) return null;
  const at = now.getTime();
  const practised = state.skills.get(id);
  const estimate = toEstimate(skillAbility(state, id, at));
  return {
    id,
    title: names.title,
    topicId: names.topicId,
    topic: names.topic,
    subjectId: names.subjectId,
    subject: names.subject,
    estimate,
    answered: practised?.answers ?? 0,
    lastAnsweredAt: practised ? new Date(practised.updatedAt).toISOString() : null,
    fading:
      practised !== undefined &&
      estimate.mastery >= masteryLevels.familiar &&
      daysBetween(practised.updatedAt, at) > fadingAfterDays,
  };
}

/** The practised skills, in the order in which the bank teaches them. */
export function practisedSkills(bank: LoadedBank, state: LearnerState, now: Date): SkillProgress[] {
  return [...bank.skills.keys()].flatMap((id) =>
    state.skills.has(id) ? (skillProgress(bank, state, id, now) ?? []) : [],
  );
}

/** The fading ones, longest without practice first. */
export function fadingSkills(skills: SkillProgress[]): SkillProgress[] {
  return skills
    .filter((skill) => skill.fading)
    .sort((a, b) => ((a.lastAnsweredAt ?? "") < (b.lastAnsweredAt ?? "") ? -1 : 1));
}
