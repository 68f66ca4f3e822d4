/**
 * The item response curve that everything here shares, the three-parameter logistic model (Birnbaum 1968):
 *   p(θ) = c + (1 - c) · σ(a (θ - b)).
 * Abilities and difficulties are logits (no 1.7 in front of the slope).
 */

export type ItemCurve = {
  /** Slope a at θ = b, per logit; 1 where nothing else is known. */
  discrimination: number;
  /** b: the ability at which the chance is half-way between guessing and 1. */
  difficulty: number;
  /** c: chance of a blind guess, 0 ≤ guess < 1. */
  guess: number;
};

export const sigmoid = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));
export const logit = (p: number): number => Math.log(p / (1 - p));

/** Chance from 0 to 1 that a learner of ability `theta` solves the item. */
export function successAt(curve: ItemCurve, theta: number): number {
  return curve.guess + (1 - curve.guess) * sigmoid(curve.discrimination * (theta - curve.difficulty));
}

/**
 * Fisher information of one answer about ability at `theta`, per squared logit (Lord 1980, eq. 4-43):
 *   I = a² · (1 - p)/p · ((p - c)/(1 - c))².
 */
export function informationAt(curve: ItemCurve, theta: number): number {
  const s = sigmoid(curve.discrimination * (theta - curve.difficulty));
  const p = curve.guess + (1 - curve.guess) * s;
  return p > 0 ? (curve.discrimination ** 2 * (1 - p) * s * s) / p : 0;
}
