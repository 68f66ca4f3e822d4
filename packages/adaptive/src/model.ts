/**
 * The learner model: what is believed about abilities, and what follows for the next answer. `update.ts` moves it.
 *
 * The chance that a learner solves an item is the three-parameter logistic curve of `irt/curve.ts`. Abilities are
 * hierarchical: the ability in a skill scatters around the learner's overall ability with variance `priors.skill`.
 * The state keeps the overall belief and, per skill, what the answers in that skill say by themselves; the ability in
 * a skill is the precision-weighted mean of the two (normal-normal shrinkage, Gelman et al. 2013, Bayesian Data
 * Analysis, ch. 5). A skill without answers is expected at the overall ability.
 *
 * All means are logits, all variances squared logits, all times milliseconds since the epoch.
 */
import { sigmoid } from "./irt/curve.ts";

export type Belief = { mean: number; variance: number };
/** What the answers in one skill say without the overall ability; `skillAbility` brings the two together. */
export type SkillBelief = Belief & {
  /** Answers that touched the skill. */
  answers: number;
  /** Time of the last one. */
  updatedAt: number;
};
export type LearnerState = {
  overall: Belief & { answers: number; updatedAt: number };
  skills: ReadonlyMap<string, SkillBelief>;
};
export type ItemParameters = {
  skills: readonly string[];
  difficulty: Belief;
  /** Slope of the curve, above 0; 1 where nothing else is known. */
  discrimination: number;
  /** Chance of a blind guess, 0 ≤ guess < 1. */
  guess: number;
};

export const priors = {
  overall: { mean: 0, variance: 1 },
  /** Variance of the abilities in skills around the overall ability. */
  skill: 0.7,
  /** Authors' estimates of difficulty scatter about so much around what answers show. */
  difficulty: 0.5,
} as const;

/** Growth of variance per day without practice: what was known a month ago is known less surely. */
const drift = { overall: 0.002, skill: 0.01 } as const;
/**
 * A single absence makes a skill's answers vaguer by no more than this: the ability is drawn towards the overall one
 * meanwhile, and a long pause should not make a weak skill look like an average one.
 */
const longestDrift = 0.2;
/**
 * Weight of the overall ability beside a skill's answers, as a precision. It depends on nothing that an answer changes:
 * were it to grow as the overall ability gets surer, a right answer in one skill could lower the ability in another.
 */
const pull = 0.8;
/**
 * Share of the precision kept in `SkillBelief` that an answer really carries. The update counts the most information
 * an answer can have (see `update.ts`); at the success the picker aims for it has about 0.6 of that.
 */
const realInformation = 0.6;
const dayMs = 86_400_000;

/** An author's rating from 1 to 5 as a belief about difficulty: one step is 0.8 logits, 3 is 0. */
export function authorDifficulty(rating: number): Belief {
  return { mean: (rating - 3) * 0.8, variance: priors.difficulty };
}

/** A learner of whom nothing is known yet. */
export function newLearner(now: number): LearnerState {
  return { overall: { ...priors.overall, answers: 0, updatedAt: now }, skills: new Map() };
}

/**
 * A learner of whom an overall ability and, per skill, an offset from it are believed (0 < variance < `priors.skill`;
 * anything vaguer says nothing and is left out), for example after a placement. `skillAbility` then gives overall mean
 * plus offset.
 */
export function learnerFromOffsets(overall: Belief, offsets: ReadonlyMap<string, Belief>, now: number): LearnerState {
  const skills = new Map<string, SkillBelief>();
  for (const [skill, offset] of offsets) {
    const precision = 1 / offset.variance - 1 / priors.skill;
    if (!(precision > 0)) continue;
    const mean = overall.mean + offset.mean * (1 + pull / precision);
    skills.set(skill, { mean, variance: 1 / precision, answers: 0, updatedAt: now });
  }
  return { overall: { ...overall, answers: 0, updatedAt: now }, skills };
}

/** Days from `then` to `now`, never negative: clocks may jump. */
export function daysBetween(then: number, now: number): number {
  return Math.max(0, (now - then) / dayMs);
}

/** Belief about the overall ability at time `now`. */
export function overallAbility({ overall }: LearnerState, now: number): Belief {
  const grown = overall.variance + drift.overall * daysBetween(overall.updatedAt, now);
  return { mean: overall.mean, variance: Math.max(overall.variance, Math.min(priors.overall.variance, grown)) };
}

/** Precision (inverse variance) that a skill's own answers still have at time `now`; 0 without answers. */
export function ownPrecision(own: SkillBelief | undefined, now: number): number {
  if (!own) return 0;
  return 1 / (own.variance + Math.min(longestDrift, drift.skill * daysBetween(own.updatedAt, now)));
}

/** Mean ability in a skill, from what its own answers say and the overall ability. */
export function shrunkMean(own: SkillBelief | undefined, precision: number, overall: number): number {
  return own ? (precision * own.mean + pull * overall) / (precision + pull) : overall;
}

/** Ability in a skill at time `now`, from its own belief and the overall ability at that time. */
export function ability(own: SkillBelief | undefined, overall: Belief, now: number): Belief {
  const precision = ownPrecision(own, now);
  const variance = 1 / (realInformation * precision + 1 / (overall.variance + priors.skill));
  return { mean: shrunkMean(own, precision, overall.mean), variance };
}

/** Ability in one skill at time `now`. */
export function skillAbility(state: LearnerState, skill: string, now: number): Belief {
  return ability(state.skills.get(skill), overallAbility(state, now), now);
}

/** `skillAbility` for many skills at one moment: what they share is worked out once. */
export function skillAbilities(state: LearnerState, now: number): (skill: string) => Belief {
  const overall = overallAbility(state, now);
  const unknown = ability(undefined, overall, now);
  return (skill) => {
    const own = state.skills.get(skill);
    return own ? ability(own, overall, now) : unknown;
  };
}

/** Skills in an order that does not depend on how an item lists them, so that sums over them come out the same. */
export function inOrder(skills: readonly string[]): readonly string[] {
  // A sum of two does not depend on their order.
  return skills.length > 2 ? skills.toSorted() : skills;
}

/** Ability that an item calls on: the mean of the abilities in its skills, or overall ability where it names none. */
export function itemAbility(state: LearnerState, item: Pick<ItemParameters, "skills">, now: number): Belief {
  const overall = overallAbility(state, now);
  if (item.skills.length === 0) return overall;
  const share = 1 / item.skills.length;
  let mean = 0;
  let shared = 0;
  let separate = 0;
  for (const skill of inOrder(item.skills)) {
    const own = ability(state.skills.get(skill), overall, now);
    // So much of what is not known about the overall ability is left in this skill.
    const rest = own.variance / (overall.variance + priors.skill);
    mean += own.mean;
    shared += rest;
    separate += own.variance - rest * rest * overall.variance;
  }
  return { mean: share * mean, variance: share * share * (shared * shared * overall.variance + separate) };
}

/** How much an uncertainty of the given variance flattens a logistic curve of slope 1; 1 for none. */
export function flattening(variance: number): number {
  return Math.sqrt(1 + (Math.PI * variance) / 8);
}

/** Slope of a logistic curve whose place on the scale is uncertain by `variance`; never quite flat, never a cliff. */
export function flattenedSlope(discrimination: number, variance: number): number {
  return Math.min(4, Math.max(0.05, discrimination / flattening(discrimination * discrimination * variance)));
}

/**
 * Expected success for a belief about θ - b, the belief integrated out with MacKay's approximation
 * (1992, "The evidence framework applied to classification networks"): σ(a m / √(1 + π a² v/8)).
 */
export function expectedSuccess(advantage: Belief, guess: number, discrimination = 1): number {
  return guess + (1 - guess) * sigmoid(advantage.mean * flattenedSlope(discrimination, advantage.variance));
}

/** Chance from 0 to 1 that the learner solves a typical item (difficulty 0, slope 1, no guessing) of the skill. */
export function mastery(ability: Belief): number {
  return expectedSuccess(ability, 0);
}

/** Expected credit, strictly between 0 and 1, of a learner with the given ability in the item's skills. */
export function predictAt(ability: Belief, item: Omit<ItemParameters, "skills">): number {
  const { difficulty, guess, discrimination } = item;
  const mean = ability.mean - difficulty.mean;
  const expected = expectedSuccess({ mean, variance: ability.variance + difficulty.variance }, guess, discrimination);
  return Math.min(1 - 1e-6, Math.max(1e-6, expected));
}

/** Expected credit, strictly between 0 and 1, before the answer is known. */
export function predict(state: LearnerState, item: ItemParameters, now: number): number {
  return predictAt(itemAbility(state, item, now), item);
}
