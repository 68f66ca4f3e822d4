/**
 * Integrals over ability: a normal distribution on equally spaced nodes. For smooth integrands that vanish at both ends
 * this rule is as exact as Gauss–Hermite, and its nodes do not depend on the spread.
 */
import type { AnswersByLearner, ItemColumns } from "./answers.ts";
import { sigmoid } from "./curve.ts";

export type Quadrature = {
  /** Abilities, ascending. */
  nodes: Float64Array;
  /** Weights of the standard normal distribution; they add up to 1. */
  weights: Float64Array;
};

/** Standard normal distribution on `count` nodes from -reach to reach. */
export function normalQuadrature(count: number, reach: number): Quadrature {
  const nodes = Float64Array.from({ length: count }, (_, index) => -reach + (2 * reach * index) / (count - 1));
  const weights = nodes.map((theta) => Math.exp((-theta * theta) / 2));
  return { nodes, weights: scaleToOne(weights) };
}

/** Divides weights by their sum, in place. */
export function scaleToOne(weights: Float64Array): Float64Array {
  let total = 0;
  for (const weight of weights) total += weight;
  for (let index = 0; index < weights.length; index += 1) weights[index] = (weights[index] as number) / total;
  return weights;
}

/** Mean and variance of a distribution on nodes; the weights add up to 1. */
export function momentsOf(nodes: Float64Array, weights: Float64Array): { mean: number; variance: number } {
  let mean = 0;
  let square = 0;
  for (let index = 0; index < nodes.length; index += 1) {
    const [theta, weight] = [nodes[index] as number, weights[index] as number];
    mean += weight * theta;
    square += weight * theta * theta;
  }
  return { mean, variance: Math.max(0, square - mean * mean) };
}

/** log p and log p - log(1 - p) at every node, item after item: what the likelihood of an answer is made of. */
export type LikelihoodTable = { failure: Float64Array; advantage: Float64Array };

export function makeLikelihoodTable(items: number, nodes: number): LikelihoodTable {
  return { failure: new Float64Array(items * nodes), advantage: new Float64Array(items * nodes) };
}

/** Fills the table from the items' parameters. log likelihood of credit x = failure + x · advantage. */
export function fillLikelihood(table: LikelihoodTable, columns: ItemColumns, nodes: Float64Array): void {
  const items = columns.difficulty.length;
  for (let item = 0; item < items; item += 1) {
    const slope = columns.discrimination[item] as number;
    const difficulty = columns.difficulty[item] as number;
    const guess = columns.guess[item] as number;
    for (let node = 0; node < nodes.length; node += 1) {
      const z = slope * ((nodes[node] as number) - difficulty);
      // 1 - p is taken from σ(-z), or it would lose all digits for easy items.
      const failure = Math.log(Math.max(1e-12, (1 - guess) * sigmoid(-z)));
      const at = item * nodes.length + node;
      table.failure[at] = failure;
      table.advantage[at] = Math.log(Math.max(1e-12, guess + (1 - guess) * sigmoid(z))) - failure;
    }
  }
}

/**
 * Goes through the learners with the posterior of each one's ability on the nodes (valid during the call only).
 * Returns the marginal log likelihood of all answers.
 */
export function eachPosterior(
  answers: AnswersByLearner,
  table: LikelihoodTable,
  { weights }: Quadrature,
  visit: (learner: number, posterior: Float64Array, from: number, to: number) => void,
): number {
  const count = weights.length;
  const logPrior = weights.map(Math.log);
  const posterior = new Float64Array(count);
  let logLikelihood = 0;
  for (let learner = 0; learner + 1 < answers.start.length; learner += 1) {
    const from = answers.start[learner] as number;
    const to = answers.start[learner + 1] as number;
    posterior.set(logPrior);
    for (let row = from; row < to; row += 1) {
      const base = (answers.item[row] as number) * count;
      const credit = answers.credit[row] as number;
      for (let node = 0; node < count; node += 1)
        posterior[node] =
          (posterior[node] as number) +
          (table.failure[base + node] as number) +
          credit * (table.advantage[base + node] as number);
    }
    logLikelihood += exponentiate(posterior);
    visit(learner, posterior, from, to);
  }
  return logLikelihood;
}

/** Turns log weights into weights that add up to 1, in place; returns the log of their former sum. */
export function exponentiate(logWeights: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of logWeights) if (value > highest) highest = value;
  let total = 0;
  for (let index = 0; index < logWeights.length; index += 1) {
    const weight = Math.exp((logWeights[index] as number) - highest);
    logWeights[index] = weight;
    total += weight;
  }
  for (let index = 0; index < logWeights.length; index += 1) logWeights[index] = (logWeights[index] as number) / total;
  return highest + Math.log(total);
}
