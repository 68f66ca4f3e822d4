/** How well each skill is known, and how much it is worth practising now. */
import type { Bank, SkillShelf } from "./bank.ts";
import { masteryLevels } from "./mastery.ts";
import {
  ability,
  type Belief,
  daysBetween,
  type LearnerState,
  mastery,
  overallAbility,
  priors,
  type SkillBelief,
} from "./model.ts";
import { SkillBeliefs } from "./skill-beliefs.ts";

/** Where a learner stands in a skill. */
export type Standing = Belief & {
  mastery: number;
  /** Share of what is not known about the skill that its own answers have left: 1 without answers, falling towards 0. */
  open: number;
  /** The belief about the skill itself; undefined without answers. */
  own: SkillBelief | undefined;
};
export type Standings = (shelf: SkillShelf) => Standing;

/**
 * Standings at one moment, worked out once each: a skill is asked for itself and by those that build on it. A pick asks
 * for every skill of the scope, so they are kept by the number of the shelf and not by name.
 */
export function standingsOf(bank: Bank, state: LearnerState, now: number): Standings {
  const overall = overallAbility(state, now);
  const most = overall.variance + priors.skill;
  const stand = (own: SkillBelief | undefined): Standing => {
    const { mean, variance } = ability(own, overall, now);
    return { mean, variance, mastery: mastery({ mean, variance }), open: variance / most, own };
  };
  // Of most skills a learner has answered nothing yet, and then they all stand alike.
  const unknown = stand(undefined);
  const beliefs = SkillBeliefs.of(state.skills);
  const places = beliefs.placesOf(bank.skills);
  const known: (Standing | undefined)[] = [];
  return ({ place }) => {
    let standing = known[place];
    if (!standing) {
      const own = beliefs.at(places[place] as number);
      standing = own ? stand(own) : unknown;
      known[place] = standing;
    }
    return standing;
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
  shelves: readonly SkillShelf[],
  context: { now: number; practisedNow: ReadonlyMap<string, number> },
  standings: Standings,
  exploring: boolean,
  random: () => number,
): Float64Array {
  const scores = new Float64Array(shelves.length);
  for (let index = 0; index < shelves.length; index += 1) {
    const shelf = shelves[index] as SkillShelf;
    const { open, mastery, own } = standings(shelf);
    const waiting = own ? Math.min(1, daysBetween(own.updatedAt, context.now) / 14) : 0.5;
    let score = 0.8 * open + 0.9 * (1 - mastery) + 0.6 * waiting + chance * random();
    score -= 0.7 * (context.practisedNow.get(shelf.skill.id) ?? 0);
    if (shelf.unlocks.length > 0 && mastery < masteryLevels.familiar) score += 0.3;
    for (const required of shelf.requires) {
      const standing = standings(required);
      const missing = masteryLevels.familiar - standing.mastery;
      if (missing > 0) score -= 2.4 * missing + (standing.own ? 0 : 0.4);
    }
    if (exploring && shelf.uncalibrated.items.length === 0) score -= 100;
    scores[index] = score;
  }
  return scores;
}
