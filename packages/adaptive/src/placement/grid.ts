/**
 * One grid of equally spaced abilities for everything in a placement test. Overall ability and skill offsets lie on the
 * same step, so that their sum lies on the grid, too. The step is well below any standard error a test reaches; then sums
 * over the grid are as good as integrals.
 */
export const gridStep = 0.2;
/** Nodes on each side of 0: overall ability reaches to ±5, the ability in a skill to ±9 logits. */
export const overallSide = 25;
export const abilitySide = 45;
/** An offset reaches as far as the two leave room for: ±4. */
export const offsetSide = abilitySide - overallSide;

const gridOf = (side: number) => Float64Array.from({ length: 2 * side + 1 }, (_, index) => (index - side) * gridStep);

/** Abilities in one skill, in logits, ascending. */
export const abilities = gridOf(abilitySide);
/** Overall abilities, in logits, ascending. */
export const overallAbilities = gridOf(overallSide);
/** Offsets of a skill, in logits, ascending. */
export const offsets = gridOf(offsetSide);

/** Normal weights around 0 that add up to 1; all weight lies on 0 when the variance is 0. */
export function normalWeights(nodes: Float64Array, variance: number): Float64Array {
  const raw = nodes.map((node) => (variance === 0 ? Number(node === 0) : Math.exp((-node * node) / (2 * variance))));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / total);
}
