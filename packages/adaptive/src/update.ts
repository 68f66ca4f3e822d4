/**
 * Learning from an answer, online.
 *
 * Each belief takes one damped Newton step on the log-likelihood of the answer. The curvature is not the one at the
 * mean, as in an extended Kalman filter, but the largest it can have, a²/4 (the bound of Böhning & Lindsay 1988,
 * "Monotonicity of quadratic-approximation algorithms"; it holds for the three-parameter curve, too). An answer is so
 * a pseudo-observation z = θ + score(θ) / (a²/4) of precision a²/4. Two things follow that a learner may rely on:
 *
 * - Variances depend on which items were answered and when, not on how. With the curvature at the mean, the learner who
 *   did better would meet easier questions, stay less sure, and could be thrown back further by the next wrong answer.
 * - z never falls as θ rises, because the score falls by at most a²/4 per logit. So of two logs that differ only in
 *   credit the one with more ends with an ability at least as high in every skill: each belief is a weighted mean,
 *   with weights from the log's structure, of values that do not fall with the credit.
 *
 * For the second, each skill of an item answers for itself: its step looks at the chance at its own ability, not at
 * that of all skills together, where more credit in one skill would take the credit for the next answer from the other.
 */
import { informationAt, sigmoid } from "./irt/curve.ts";
import {
  type Belief,
  flattenedSlope,
  type ItemParameters,
  inOrder,
  type LearnerState,
  overallAbility,
  ownPrecision,
  priors,
  type SkillBelief,
  shrunkMean,
} from "./model.ts";
import { SkillBeliefs } from "./skill-beliefs.ts";

/** What an answer was, as it is kept in the log. */
export type Evidence = {
  /** 0 to 1, after the cost of hints; partial credit is a fractional outcome. */
  credit: number;
  /** Hints taken: each one did part of the work, so the answer says less about the learner. 0 when left out. */
  hints?: number;
  /** Passed over without an answer. */
  skipped?: boolean;
};

/** Each hint leaves so much of what an answer says. */
const hintWeight = 0.8;
/** A skip says less than a wrong answer: it may be tiredness as well as not knowing. */
const skipWeight = 0.4;
/**
 * From this precision on a skill's earlier answers give way to later ones, as people learn while they practise. The step
 * then looks at the skill's own answers alone: it must not shift weight between them and the overall ability.
 */
const enough = 8;
/** Abilities and difficulties beyond this many logits differ in nothing that could be observed. */
const farthest = 8;
/** No difficulty becomes so sure that further answers cannot move it. */
const leastDifficultyVariance = 0.005;

/** State after an answer. Pure: the given state stays as it was. */
export function update(state: LearnerState, item: ItemParameters, evidence: Evidence, now: number): LearnerState {
  const answer = observe(item, evidence);
  const slope = flattenedSlope(item.discrimination, item.difficulty.variance);
  const bound = (slope * slope) / 4;
  const pseudo = (ability: number) => ability + score(ability, slope, item.difficulty.mean, answer) / bound;
  const overall = overallAbility(state, now);
  const changes: [string, SkillBelief][] = [];
  const information = (bound * answer.weight) / Math.max(1, item.skills.length);
  let overallInformation = item.skills.length === 0 ? aboutOverall(information) : 0;
  for (const skill of inOrder(item.skills)) {
    const own = state.skills.get(skill);
    const precision = ownPrecision(own, now);
    overallInformation += aboutOverall(precision + information) - aboutOverall(precision);
    const moved =
      own && precision >= enough
        ? blend(own.mean, precision - information, pseudo(own.mean), information)
        : blend(own?.mean ?? 0, precision, pseudo(shrunkMean(own, precision, overall.mean)), information);
    changes.push([skill, { ...moved, answers: (own?.answers ?? 0) + 1, updatedAt: now }]);
  }
  const moved = blend(overall.mean, 1 / overall.variance, pseudo(overall.mean), overallInformation);
  return {
    overall: { ...moved, answers: state.overall.answers + 1, updatedAt: now },
    skills: SkillBeliefs.of(state.skills).with(changes),
  };
}

/** Difficulty after an answer by a learner of the given ability (before it); a right answer makes an item easier. */
export function updateDifficulty(ability: Belief, item: ItemParameters, evidence: Evidence): Belief {
  const answer = observe(item, evidence);
  const slope = flattenedSlope(item.discrimination, ability.variance);
  const { mean, variance } = item.difficulty;
  const curve = { discrimination: slope, difficulty: mean, guess: answer.guess };
  const sharper = 1 / (1 / variance + answer.weight * informationAt(curve, ability.mean));
  return {
    mean: clamp(mean - sharper * answer.weight * score(ability.mean, slope, mean, answer)),
    variance: Math.max(leastDifficultyVariance, sharper),
  };
}

type Observation = { credit: number; weight: number; guess: number };

function observe(item: ItemParameters, { credit, hints = 0, skipped = false }: Evidence): Observation {
  // Who passes has not guessed.
  if (skipped) return { credit: 0, weight: skipWeight, guess: 0 };
  return { credit: Math.min(1, Math.max(0, credit)), weight: hintWeight ** hints, guess: item.guess };
}

/**
 * Slope of the log-likelihood of an answer at ability `theta`: a · (p - c)/(p (1 - c)) · (credit - p) (Lord 1980,
 * ch. 4). At most 0 for credit 0, at least 0 for credit 1, and falling by at most a²/4 per logit.
 */
function score(theta: number, slope: number, difficulty: number, { credit, guess }: Observation): number {
  const s = sigmoid(slope * (theta - difficulty));
  if (guess === 0) return slope * (credit - s);
  const p = guess + (1 - guess) * s;
  return (slope * s * (credit - p)) / p;
}

/**
 * What a skill whose own answers have the given precision says about overall ability, as a precision: many answers in
 * one skill still leave open how typical the skill is.
 */
function aboutOverall(precision: number): number {
  return precision / (1 + priors.skill * precision);
}

/** Two normal observations of one quantity in one. */
function blend(mean: number, precision: number, seen: number, information: number): Belief {
  const total = precision + information;
  return { mean: clamp((precision * mean + information * seen) / total), variance: 1 / total };
}

function clamp(value: number): number {
  return Math.min(farthest, Math.max(-farthest, value));
}
