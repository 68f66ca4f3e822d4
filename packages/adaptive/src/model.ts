/**
 * The learner model: Gaussian beliefs about ability, updated online after every answer.
 *
 * The chance that a learner solves an item is a three-parameter logistic curve with slope 1,
 *   p = c + (1 - c) · σ(θ - b),   θ = overall + mean over the item's skills of the skill's offset,
 * with guessing floor c and difficulty b. Overall ability, skill offsets and difficulty are independent normal beliefs;
 * an answer moves them by one step of an extended Kalman filter (the Gaussian counterpart of Elo, see Pelánek 2016,
 * "Applications of the Elo rating system in adaptive educational systems", and Glickman 1999 for the shrinking variance).
 * All means are logits, all variances squared logits, all times milliseconds since the epoch.
 */

export type Belief = { mean: number; variance: number };
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
  /** Chance of a blind guess, 0 ≤ guess < 1. */
  guess: number;
};

export type Evidence = {
  /** 0 to 1; partial credit is a fractional outcome. */
  credit: number;
  /** How much the answer says: 1 for an answer, less for a skip. 0 < weight ≤ 1. */
  weight: number;
};

export const priors = {
  overall: { mean: 0, variance: 1 },
  skill: { mean: 0, variance: 0.7 },
  /** Authors' estimates of difficulty scatter about so much around what answers show. */
  difficulty: 0.5,
} as const;

/** Growth of variance per day without practice, up to the prior: what was known a month ago is known less surely. */
const drift = { overall: 0.002, skill: 0.01 } as const;
const dayMs = 86_400_000;
/** No belief becomes so sure that further answers cannot move it. */
const minVariance = 0.02;

export const sigmoid = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));
export const logit = (p: number): number => Math.log(p / (1 - p));

/** An author's rating from 1 to 5 as a belief about difficulty: one step is 0.8 logits, 3 is 0. */
export function authorDifficulty(rating: number): Belief {
  return { mean: (rating - 3) * 0.8, variance: priors.difficulty };
}

/** A learner of whom nothing is known yet. */
export function newLearner(now: number): LearnerState {
  return { overall: { ...priors.overall, answers: 0, updatedAt: now }, skills: new Map() };
}

/** Days from `then` to `now`, never negative: clocks may jump. */
export function daysBetween(then: number, now: number): number {
  return Math.max(0, (now - then) / dayMs);
}

function aged(belief: Belief, days: number, rate: number, prior: Belief): Belief {
  if (belief.variance >= prior.variance) return belief;
  return { mean: belief.mean, variance: Math.min(prior.variance, belief.variance + rate * days) };
}

/** Belief about one skill's offset at time `now`. */
export function skillBelief(state: LearnerState, skill: string, now: number): Belief {
  const known = state.skills.get(skill);
  return known ? aged(known, daysBetween(known.updatedAt, now), drift.skill, priors.skill) : priors.skill;
}

function overallBelief(state: LearnerState, now: number): Belief {
  return aged(state.overall, daysBetween(state.overall.updatedAt, now), drift.overall, priors.overall);
}

/** Ability in one skill: overall plus the skill's offset. */
export function skillAbility(state: LearnerState, skill: string, now: number): Belief {
  return sum(overallBelief(state, now), skillBelief(state, skill, now));
}

const sum = (a: Belief, b: Belief): Belief => ({ mean: a.mean + b.mean, variance: a.variance + b.variance });

/** `skillAbility` for many skills at one moment: what they share is worked out once. */
export function skillAbilities(state: LearnerState, now: number): (skill: string) => Belief {
  const overall = overallBelief(state, now);
  return (skill) => sum(overall, skillBelief(state, skill, now));
}

/**
 * Expected success for a belief about θ - b, the belief integrated out with MacKay's approximation
 * (1992, "The evidence framework applied to classification networks"): σ(m / √(1 + πv/8)).
 */
export function expectedSuccess(advantage: Belief, guess: number): number {
  return guess + (1 - guess) * sigmoid(advantage.mean / flattening(advantage.variance));
}

/** How much an uncertainty of the given variance flattens a logistic curve; 1 for none. */
export function flattening(variance: number): number {
  return Math.sqrt(1 + (Math.PI * variance) / 8);
}

/** Chance from 0 to 1 that the learner solves a typical item (difficulty 0, no guessing) of the skill. */
export function mastery(ability: Belief): number {
  return expectedSuccess(ability, 0);
}

/** Ability that an item calls on: overall plus the mean offset of its skills. */
export function itemAbility(state: LearnerState, item: Pick<ItemParameters, "skills">, now: number): Belief {
  const overall = overallBelief(state, now);
  const share = 1 / Math.max(1, item.skills.length);
  let { mean, variance } = overall;
  for (const skill of item.skills) {
    const offset = skillBelief(state, skill, now);
    mean += share * offset.mean;
    variance += share * share * offset.variance;
  }
  return { mean, variance };
}

function advantage(ability: Belief, item: ItemParameters): Belief {
  return { mean: ability.mean - item.difficulty.mean, variance: ability.variance + item.difficulty.variance };
}

/** Expected credit, strictly between 0 and 1, before the answer is known. */
export function predict(state: LearnerState, item: ItemParameters, now: number): number {
  return clamp(expectedSuccess(advantage(itemAbility(state, item, now), item), item.guess), 1e-6, 1 - 1e-6);
}

/** State after an answer. Pure: the given state stays as it was. */
export function update(state: LearnerState, item: ItemParameters, evidence: Evidence, now: number): LearnerState {
  const overall = overallBelief(state, now);
  const share = 1 / Math.max(1, item.skills.length);
  const total = advantage(itemAbility(state, item, now), item);
  const { gain, surprise } = step(total, item.guess, evidence);
  const move = (belief: Belief, weight: number): Belief => ({
    mean: clamp(belief.mean + belief.variance * weight * gain * surprise, -8, 8),
    variance: Math.max(
      minVariance,
      belief.variance * (1 - belief.variance * weight * weight * gain * slopeAt(total, item.guess)),
    ),
  });
  const skills = new Map(state.skills);
  for (const skill of item.skills) {
    const answers = (state.skills.get(skill)?.answers ?? 0) + 1;
    skills.set(skill, { ...move(skillBelief(state, skill, now), share), answers, updatedAt: now });
  }
  return { overall: { ...move(overall, 1), answers: state.overall.answers + 1, updatedAt: now }, skills };
}

/** Difficulty after an answer by a learner of the given ability (before it); a right answer makes an item easier. */
export function updateDifficulty(ability: Belief, item: ItemParameters, evidence: Evidence): Belief {
  const total = advantage(ability, item);
  const { gain, surprise } = step(total, item.guess, evidence);
  const { mean, variance } = item.difficulty;
  return {
    mean: clamp(mean - variance * gain * surprise, -8, 8),
    variance: Math.max(minVariance / 4, variance * (1 - variance * gain * slopeAt(total, item.guess))),
  };
}

function slopeAt(total: Belief, guess: number): number {
  const s = sigmoid(total.mean);
  return (1 - guess) * s * (1 - s);
}

/** Kalman step for the scalar observation credit = p(θ - b) + noise, linearised at the mean. */
function step(total: Belief, guess: number, evidence: Evidence): { gain: number; surprise: number } {
  const expected = clamp(guess + (1 - guess) * sigmoid(total.mean), 1e-6, 1 - 1e-6);
  const slope = slopeAt(total, guess);
  const noise = Math.max(expected * (1 - expected), 0.01) / evidence.weight;
  return { gain: slope / (slope * slope * total.variance + noise), surprise: clamp(evidence.credit, 0, 1) - expected };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
