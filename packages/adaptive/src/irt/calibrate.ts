/**
 * Calibration of items from many learners' answers: marginal maximum likelihood by expectation–maximisation over a
 * standard normal ability (Bock & Aitkin 1981, "Marginal maximum likelihood estimation of item parameters: application
 * of an EM algorithm", Psychometrika 46), with priors on the items (Bayes modal, Mislevy 1986, "Bayes modal estimation in
 * item response models"). The priors keep every estimate finite: an item that everybody solved is easy, not infinitely so.
 */
import { type AnswerTable, countByItem, groupByLearner, type ItemColumns } from "./answers.ts";
import { logit, sigmoid } from "./curve.ts";
import {
  addPrior,
  derivatives,
  type Free,
  fix,
  type ItemPrior,
  invert,
  newScore,
  type Parameters,
  scoreOf,
  step,
} from "./maximise.ts";
import {
  eachPosterior,
  fillLikelihood,
  makeLikelihoodTable,
  momentsOf,
  normalQuadrature,
  type Quadrature,
} from "./quadrature.ts";

export type CalibrationOptions = {
  /** 1pl: slope 1 for all items, as in the learner model; 2pl: a slope for each; 3pl: also a guessing chance for each. */
  model: "1pl" | "2pl" | "3pl";
  learners: number;
  items: number;
  /**
   * Structural chance of a blind guess per item, 0 ≤ guess < 1; none means 0. 1pl and 2pl take it as it is; 3pl starts
   * from it and estimates, except where it is 0: what cannot be guessed has no floor.
   */
  guess?: Float64Array;
  /** Prior belief about each item's difficulty (see `difficultyPrior`); mean 0 and variance 4 when absent. */
  difficulty?: { mean: Float64Array; variance: Float64Array };
  /** Standard deviation of log discrimination about 0 in the prior. Default 0.5. */
  slopeSpread?: number;
  /** How many answers the structural guess is worth in 3pl. Default 20. */
  guessStrength?: number;
  /** Ends when the root mean square of the items' largest moves in one iteration is below this. Default 0.003. */
  tolerance?: number;
  /** Default 200. */
  maxIterations?: number;
};

export type Calibration = ItemColumns & {
  /**
   * Standard errors, item after item; 0 for what was not estimated. They come from the cross products of the learners'
   * scores (Meilijson 1989) plus the priors, so they include that abilities are not known.
   */
  errors: ItemColumns;
  /** Answers per item. */
  answers: Int32Array;
  /** Expected a posteriori ability per learner, and its posterior standard deviation. */
  abilities: { mean: Float64Array; deviation: Float64Array };
  /** Marginal log likelihood of the answers, priors not included. */
  logLikelihood: number;
  iterations: number;
  converged: boolean;
};

const nodeCount = 25;
const nodeReach = 4.8;

/**
 * Estimates all items and abilities. The scale is that of the learners: their abilities have mean 0 and variance 1.
 * Cost: answers × 25 nodes plus items × 25 nodes per iteration. Throws RangeError for a damaged table (`groupByLearner`).
 */
export function calibrate(table: AnswerTable, options: CalibrationOptions): Calibration {
  const { items, learners, model } = options;
  const answers = groupByLearner(table, learners, items);
  const quadrature = normalQuadrature(nodeCount, nodeReach);
  const prior = priorOf(options);
  const parameters = Array.from({ length: items }, (_, item) => startOf(prior(item)));
  const freeOf = (item: number): Free => ({
    slope: model !== "1pl",
    guess: model === "3pl" && prior(item).guess > 0,
  });
  const columns = newColumns(items);
  const likelihood = makeLikelihoodTable(items, nodeCount);
  const count = new Float64Array(items * nodeCount);
  const credit = new Float64Array(items * nodeCount);
  const score = newScore();
  const abilities = { mean: new Float64Array(learners), deviation: new Float64Array(learners) };
  const expect = () => {
    copyInto(columns, parameters);
    fillLikelihood(likelihood, columns, quadrature.nodes);
    count.fill(0);
    credit.fill(0);
    return eachPosterior(answers, likelihood, quadrature, (learner, posterior, from, to) => {
      for (let row = from; row < to; row += 1)
        addAnswer(count, credit, (answers.item[row] as number) * nodeCount, answers.credit[row] as number, posterior);
      const { mean, variance } = momentsOf(quadrature.nodes, posterior);
      abilities.mean[learner] = mean;
      abilities.deviation[learner] = Math.sqrt(variance);
    });
  };
  const maximise = () => {
    let squares = 0;
    for (let item = 0; item < items; item += 1) {
      const own = parameters[item] as Parameters;
      scoreOf(own, quadrature.nodes, count, credit, item * nodeCount, score);
      addPrior(score, own, prior(item));
      fix(score, freeOf(item));
      squares += step(own, score) ** 2;
    }
    return Math.sqrt(squares / Math.max(1, items));
  };

  const { tolerance = 0.003, maxIterations = 200 } = options;
  let iterations = 0;
  let converged = false;
  while (!converged && iterations < maxIterations) {
    expect();
    converged = maximise() < tolerance;
    iterations += 1;
  }
  const logLikelihood = expect();
  const errors = errorsOf(answers, likelihood, quadrature, parameters, prior, freeOf);
  return {
    ...columns,
    errors,
    answers: countByItem(answers, items),
    abilities,
    logLikelihood,
    iterations,
    converged,
  };
}

function priorOf({ guess, difficulty, slopeSpread = 0.5, guessStrength = 20 }: CalibrationOptions) {
  return (item: number): ItemPrior => ({
    slopeVariance: slopeSpread ** 2,
    difficultyMean: difficulty?.mean[item] ?? 0,
    difficultyVariance: difficulty?.variance[item] ?? 4,
    guess: guess?.[item] ?? 0,
    guessStrength,
  });
}

const startOf = (prior: ItemPrior): Parameters => ({
  logSlope: 0,
  difficulty: prior.difficultyMean,
  guessLogit: logit(prior.guess),
  pace: 1,
  lastMove: 0,
});

const newColumns = (items: number): ItemColumns => ({
  discrimination: new Float64Array(items),
  difficulty: new Float64Array(items),
  guess: new Float64Array(items),
});

function copyInto(columns: ItemColumns, parameters: readonly Parameters[]): void {
  for (const [item, { logSlope, difficulty, guessLogit }] of parameters.entries()) {
    columns.discrimination[item] = Math.exp(logSlope);
    columns.difficulty[item] = difficulty;
    columns.guess[item] = sigmoid(guessLogit);
  }
}

function addAnswer(
  count: Float64Array,
  credit: Float64Array,
  base: number,
  outcome: number,
  posterior: Float64Array,
): void {
  for (let node = 0; node < posterior.length; node += 1) {
    const weight = posterior[node] as number;
    count[base + node] = (count[base + node] as number) + weight;
    credit[base + node] = (credit[base + node] as number) + outcome * weight;
  }
}

function errorsOf(
  answers: ReturnType<typeof groupByLearner>,
  likelihood: ReturnType<typeof makeLikelihoodTable>,
  quadrature: Quadrature,
  parameters: readonly Parameters[],
  prior: (item: number) => ItemPrior,
  freeOf: (item: number) => Free,
): ItemColumns {
  const products = new Float64Array(parameters.length * 9);
  const d = new Float64Array(4);
  const s = new Float64Array(3);
  eachPosterior(answers, likelihood, quadrature, (_, posterior, from, to) => {
    for (let row = from; row < to; row += 1) {
      const item = answers.item[row] as number;
      s.fill(0);
      for (let node = 0; node < posterior.length; node += 1) {
        const weight = posterior[node] as number;
        if (weight < 1e-6) continue;
        derivatives(parameters[item] as Parameters, quadrature.nodes[node] as number, d);
        const p = d[0] as number;
        const surprise = (weight * ((answers.credit[row] as number) - p)) / Math.max(1e-10, p * (1 - p));
        for (let k = 0; k < 3; k += 1) s[k] = (s[k] as number) + surprise * (d[k + 1] as number);
      }
      for (let k = 0; k < 9; k += 1)
        products[item * 9 + k] =
          (products[item * 9 + k] as number) + (s[Math.floor(k / 3)] as number) * (s[k % 3] as number);
    }
  });
  const errors = newColumns(parameters.length);
  const score = newScore();
  for (const [item, own] of parameters.entries()) {
    score.information.set(products.subarray(item * 9, item * 9 + 9));
    addPrior(score, own, prior(item));
    const free = freeOf(item);
    fix(score, free);
    const variance = invert(score.information);
    const guess = sigmoid(own.guessLogit);
    const deviation = (index: number) => Math.sqrt(Math.max(0, variance[index * 4] as number));
    errors.discrimination[item] = free.slope ? Math.exp(own.logSlope) * deviation(0) : 0;
    errors.difficulty[item] = deviation(1);
    errors.guess[item] = free.guess ? guess * (1 - guess) * deviation(2) : 0;
  }
  return errors;
}
