/** How well each skill is known, and how much it is worth practising now. */
import type { Bank, SkillShelf } from "./bank.ts";
import { masteryLevels } from "./mastery.ts";
import {
  type Belief,
  daysBetween,
  type LearnerState,
  mastery,
  overallAbility,
  priors,
  skillAbilities,
} from "./model.ts";

/** Where a learner stands in a skill. */
export type Standing = Belief & {
  mastery: number;
  /** Share of what is not known about the skill that its own answers have left: 1 without answers, falling towards 0. */
  open: number;
};
export type Standings = (skill: string) => Standing;

/** Standings at one moment, worked out once each: a skill is asked for itself and by those that build on it. */
export function standingsOf(state: LearnerState, now: number): Standings {
  const ability = skillAbilities(state, now);
  const overall = overallAbility(state, now);
  const most = overall.variance + priors.skill;
  const standing = ({ mean, variance }: Belief): Standing => {
    return { mean, variance, mastery: mastery({ mean, variance }), open: variance / most };
  };
  // Of most skills a learner has answered nothing yet, and then they all stand alike.
  const unknown = standing({ mean: overall.mean, variance: most });
  const known = new Map<string, Standing>();
  return (skill) => {
    if (!state.skills.has(skill)) return unknown;
    let own = known.get(skill);
    if (!own) {
      own = standing(ability(skill));
      known.set(skill, own);
    }
    return own;
  };
}

/** So much of chance in a score that otherwise goes from about -2 to 2.5: equal skills take turns. */
const chance = 0.3;

/**
 * A score per shelf, higher is more worth practising: uncertain, weak, long ago, not yet in this session, the skills
 * that it builds on known, and skills that build on it waiting. When exploring, shelves with uncalibrated items come
 * before all others.
 */
export function skillScores(
  bank: Bank,
  shelves: readonly SkillShelf[],
  state: LearnerState,
  context: { now: number; practisedNow: ReadonlyMap<string, number> },
  standings: Standings,
  exploring: boolean,
  random: () => number,
): Float64Array {
  const scores = new Float64Array(shelves.length);
  for (const [index, shelf] of shelves.entries()) {
    const { id, requires } = shelf.skill;
    const own = standings(id);
    const known = state.skills.get(id);
    const waiting = known ? Math.min(1, daysBetween(known.updatedAt, context.now) / 14) : 0.5;
    let score = 0.8 * own.open + 0.9 * (1 - own.mastery) + 0.6 * waiting + chance * random();
    score -= 0.7 * (context.practisedNow.get(id) ?? 0);
    if (shelf.unlocks.length > 0 && own.mastery < masteryLevels.familiar) score += 0.3;
    for (const required of requires) {
      if (!bank.shelves.has(required)) continue;
      const missing = masteryLevels.familiar - standings(required).mastery;
      if (missing > 0) score -= 2.4 * missing + (state.skills.has(required) ? 0 : 0.4);
    }
    if (exploring && shelf.uncalibrated.items.length === 0) score -= 100;
    scores[index] = score;
  }
  return scores;
}
