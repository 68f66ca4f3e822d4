/**
 * What the answers of a placement test say, as an exact posterior on a grid:
 *   ability in skill s = overall + offset_s,   overall ~ N(0, 1),   offset_s ~ N(0, skillVariance), all independent.
 * Given the overall ability the skills are independent, so each skill's offset is summed out on its own (the bifactor
 * reduction of Gibbons & Hedeker 1992). The likelihood is a product: the order of answers does not matter.
 */
import type { ItemCurve } from "../irt/curve.ts";
import { successAt } from "../irt/curve.ts";
import type { Belief } from "../model.ts";
import { abilities, gridStep, normalWeights, offsets, overallAbilities } from "./grid.ts";

/** One answer as the estimate sees it; `credit` is 0 … 1, a fractional outcome. */
export type Observation = { skill: string; curve: ItemCurve; credit: number };

export type SkillPosterior = {
  id: string;
  answers: number;
  /** Ability in the skill, and the skill's offset from the overall ability. */
  ability: Belief;
  offset: Belief;
  /** Probabilities of `abilities`. */
  distribution: Float64Array;
  /** Expected ability in the skill at each overall ability. */
  conditional: Float64Array;
};

export type PlacementBelief = {
  overall: Belief;
  /** Probabilities of `overallAbilities`. */
  distribution: Float64Array;
  /** Mean ability over the skills of the test: the level that the test measures. */
  level: Belief;
  skills: readonly SkillPosterior[];
};

/** Posterior of the overall ability and of every skill, after any number of answers. */
export function placementBelief(
  skills: readonly string[],
  skillVariance: number,
  observations: readonly Observation[],
): PlacementBelief {
  const offsetWeights = normalWeights(offsets, skillVariance);
  const integrals = skills.map((id) => integrate(id, offsetWeights, observations));
  const distribution = normalWeights(overallAbilities, 1);
  for (const { evidence } of integrals)
    for (let node = 0; node < distribution.length; node += 1)
      distribution[node] = (distribution[node] as number) * (evidence?.[node] ?? 1);
  normalise(distribution);
  const posteriors = integrals.map((integral) => posteriorOf(integral, distribution, offsetWeights, skillVariance));
  return {
    overall: moments(distribution, overallAbilities),
    distribution,
    level: levelOf(posteriors, distribution),
    skills: posteriors.map(({ posterior }) => posterior),
  };
}

/** Covariance of the abilities in two different skills, in squared logits. */
export function covariance(belief: PlacementBelief, one: SkillPosterior, other: SkillPosterior): number {
  let sum = 0;
  for (const [node, weight] of belief.distribution.entries())
    sum +=
      weight *
      ((one.conditional[node] as number) - one.ability.mean) *
      ((other.conditional[node] as number) - other.ability.mean);
  return sum;
}

/** Probability that an ability lies above a cut. Each node stands for the cell around it. */
export function probabilityAbove(distribution: Float64Array, cut: number): number {
  let sum = 0;
  for (const [node, weight] of distribution.entries()) {
    const share = ((abilities[node] as number) + gridStep / 2 - cut) / gridStep;
    sum += weight * Math.min(1, Math.max(0, share));
  }
  return Math.min(1, sum);
}

/** A skill's likelihood with the offset summed out; `evidence` per overall ability, null without answers. */
type Integral = { id: string; answers: number; likelihood: Float64Array; evidence: Float64Array | null };

function integrate(id: string, offsetWeights: Float64Array, observations: readonly Observation[]): Integral {
  const own = observations.filter(({ skill }) => skill === id);
  const likelihood = new Float64Array(abilities.length).fill(1);
  if (own.length === 0) return { id, answers: 0, likelihood, evidence: null };
  for (const { curve, credit } of own) {
    let highest = 0;
    for (let node = 0; node < likelihood.length; node += 1) {
      const p = Math.min(1 - 1e-9, Math.max(1e-9, successAt(curve, abilities[node] as number)));
      const factor = credit === 1 ? p : credit === 0 ? 1 - p : p ** credit * (1 - p) ** (1 - credit);
      const value = (likelihood[node] as number) * factor;
      likelihood[node] = value;
      if (value > highest) highest = value;
    }
    // Kept near 1, or a long test would underflow.
    for (let node = 0; node < likelihood.length; node += 1) likelihood[node] = (likelihood[node] as number) / highest;
  }
  const evidence = new Float64Array(overallAbilities.length);
  for (let node = 0; node < evidence.length; node += 1) {
    let sum = 0;
    for (let shift = 0; shift < offsetWeights.length; shift += 1)
      sum += (offsetWeights[shift] as number) * (likelihood[node + shift] as number);
    evidence[node] = Math.max(1e-250, sum);
  }
  return { id, answers: own.length, likelihood, evidence };
}

type Conditional = { posterior: SkillPosterior; withinVariance: number };

/** `withinVariance`: the part of the skill's variance that is left when the overall ability is known. */
function posteriorOf(
  { id, answers, likelihood, evidence }: Integral,
  overall: Float64Array,
  offsetWeights: Float64Array,
  skillVariance: number,
): Conditional {
  const distribution = new Float64Array(abilities.length);
  const conditional = new Float64Array(overall.length);
  const offset = { mean: 0, square: 0 };
  let withinVariance = 0;
  for (let node = 0; node < overall.length; node += 1) {
    const scale = (overall[node] as number) / (evidence?.[node] ?? 1);
    let mass = 0;
    let first = 0;
    let second = 0;
    for (let shift = 0; shift < offsetWeights.length; shift += 1) {
      if (offsetWeights[shift] === 0) continue;
      const joint = scale * (offsetWeights[shift] as number) * (likelihood[node + shift] as number);
      const delta = offsets[shift] as number;
      distribution[node + shift] = (distribution[node + shift] as number) + joint;
      mass += joint;
      first += joint * delta;
      second += joint * delta * delta;
    }
    const mean = mass > 0 ? first / mass : 0;
    conditional[node] = (overallAbilities[node] as number) + mean;
    offset.mean += first;
    offset.square += second;
    withinVariance += Math.max(0, second - mass * mean * mean);
  }
  const offsetBelief = { mean: offset.mean, variance: Math.max(0, offset.square - offset.mean ** 2) };
  return {
    posterior: {
      id,
      answers,
      ability: moments(distribution, abilities),
      offset: evidence ? offsetBelief : { mean: 0, variance: skillVariance },
      distribution,
      conditional,
    },
    withinVariance,
  };
}

/** Mean over the skills: what they share varies with the overall ability, the rest averages out. */
function levelOf(skills: readonly Conditional[], overall: Float64Array): Belief {
  const shared = overall.map(
    (_, node) =>
      skills.reduce((sum, { posterior }) => sum + (posterior.conditional[node] as number), 0) / skills.length,
  );
  const between = moments(overall, shared);
  const within = skills.reduce((sum, { withinVariance }) => sum + withinVariance, 0) / skills.length ** 2;
  return { mean: between.mean, variance: between.variance + within };
}

function normalise(distribution: Float64Array): void {
  const total = distribution.reduce((sum, weight) => sum + weight, 0);
  for (let node = 0; node < distribution.length; node += 1) distribution[node] = (distribution[node] as number) / total;
}

function moments(weights: Float64Array, values: Float64Array): Belief {
  let mean = 0;
  let square = 0;
  for (let node = 0; node < weights.length; node += 1) {
    const weighted = (weights[node] as number) * (values[node] as number);
    mean += weighted;
    square += weighted * (values[node] as number);
  }
  return { mean, variance: Math.max(0, square - mean * mean) };
}
