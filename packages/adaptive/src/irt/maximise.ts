/** The maximisation step of the calibration: one item's parameters from what its answers are expected to be. */
import { sigmoid } from "./curve.ts";

/** Prior beliefs about one item; see `CalibrationOptions`. */
export type ItemPrior = {
  /** Spread of log discrimination about 0. */
  slopeVariance: number;
  difficultyMean: number;
  difficultyVariance: number;
  /** Structural guessing chance and how many answers it is worth. */
  guess: number;
  guessStrength: number;
};

export type Parameters = {
  logSlope: number;
  difficulty: number;
  /** -Infinity for an item that cannot be guessed. */
  guessLogit: number;
  /** Share of a full step that the item takes (see `step`), and where its difficulty went last. */
  pace: number;
  lastMove: number;
};
export type Free = { slope: boolean; guess: boolean };

/** Gradient of the log posterior and its expected information, in the order slope, difficulty, guess. */
export type Score = { gradient: Float64Array; information: Float64Array };

/** The parameters stay where a logistic curve can be told from a flat line or a step. */
const bounds = { logSlope: [-2, 1.6], difficulty: [-8, 8], guessLogit: [-6, 1.5] } as const;

export const newScore = (): Score => ({ gradient: new Float64Array(3), information: new Float64Array(9) });

/** Derivatives of p by (log a, b, logit c), and p itself: [p, ∂a, ∂b, ∂c]. */
export function derivatives(parameters: Parameters, theta: number, into: Float64Array): void {
  const slope = Math.exp(parameters.logSlope);
  const guess = sigmoid(parameters.guessLogit);
  const z = slope * (theta - parameters.difficulty);
  const s = sigmoid(z);
  const steep = (1 - guess) * s * (1 - s);
  into[0] = guess + (1 - guess) * s;
  into[1] = steep * z;
  into[2] = -steep * slope;
  into[3] = (1 - s) * guess * (1 - guess);
}

/** Adds the priors: normal on log a and on b, beta on c (taken as a density of c, so that its mode is the structural guess). */
export function addPrior(score: Score, parameters: Parameters, prior: ItemPrior): void {
  const guess = sigmoid(parameters.guessLogit);
  add(score, 0, -parameters.logSlope / prior.slopeVariance, 1 / prior.slopeVariance);
  add(
    score,
    1,
    (prior.difficultyMean - parameters.difficulty) / prior.difficultyVariance,
    1 / prior.difficultyVariance,
  );
  add(score, 2, prior.guessStrength * (prior.guess - guess), prior.guessStrength * guess * (1 - guess) + 1e-6);
}

function add(score: Score, index: number, gradient: number, information: number): void {
  score.gradient[index] = (score.gradient[index] as number) + gradient;
  score.information[index * 4] = (score.information[index * 4] as number) + information;
}

/**
 * Score and Fisher information of one item's expected answers: at each node `count` answers, `credit` of them right
 * (Bock & Aitkin 1981), without the priors.
 */
export function scoreOf(
  parameters: Parameters,
  nodes: Float64Array,
  count: Float64Array,
  credit: Float64Array,
  offset: number,
  score: Score,
): void {
  score.gradient.fill(0);
  score.information.fill(0);
  const d = new Float64Array(4);
  for (let node = 0; node < nodes.length; node += 1) {
    const answers = count[offset + node] as number;
    if (answers < 1e-9) continue;
    derivatives(parameters, nodes[node] as number, d);
    const p = d[0] as number;
    const precision = 1 / Math.max(1e-10, p * (1 - p));
    const surprise = ((credit[offset + node] as number) - answers * p) * precision;
    for (let row = 0; row < 3; row += 1) {
      const slope = d[row + 1] as number;
      score.gradient[row] = (score.gradient[row] as number) + surprise * slope;
      for (let column = 0; column <= row; column += 1) {
        const value = answers * precision * slope * (d[column + 1] as number);
        score.information[row * 3 + column] = (score.information[row * 3 + column] as number) + value;
        if (column < row) score.information[column * 3 + row] = (score.information[column * 3 + row] as number) + value;
      }
    }
  }
}

/** Takes parameters that are not estimated out of a score: they get no step and no error. */
export function fix(score: Score, free: Free): void {
  for (const index of [...(free.slope ? [] : [0]), ...(free.guess ? [] : [2])]) {
    score.gradient[index] = 0;
    for (let other = 0; other < 3; other += 1) {
      score.information[index * 3 + other] = 0;
      score.information[other * 3 + index] = 0;
    }
    score.information[index * 4] = 1;
  }
}

/**
 * One step of Fisher scoring, no longer than 1 in any direction; returns the largest change. Where the expected
 * information is far from the observed one (hard items that can be guessed, flat curves) full steps would swing to and
 * fro: an item that turns back goes at half its pace from then on, and recovers slowly.
 */
export function step(parameters: Parameters, score: Score): number {
  const inverse = invert(score.information);
  const before = { ...parameters };
  const direction = (row: number) => {
    let sum = 0;
    for (let column = 0; column < 3; column += 1)
      sum += (inverse[row * 3 + column] as number) * (score.gradient[column] as number);
    return sum;
  };
  const turnsBack = direction(1) * parameters.lastMove < 0;
  parameters.pace = Math.min(1, Math.max(0.05, parameters.pace * (turnsBack ? 0.5 : 1.1)));
  parameters.lastMove = direction(1);
  const move = (row: number) => Math.min(1, Math.max(-1, parameters.pace * direction(row)));
  parameters.logSlope = keepWithin(bounds.logSlope, parameters.logSlope + move(0));
  parameters.difficulty = keepWithin(bounds.difficulty, parameters.difficulty + move(1));
  if (Number.isFinite(parameters.guessLogit))
    parameters.guessLogit = keepWithin(bounds.guessLogit, parameters.guessLogit + move(2));
  return Math.max(
    Math.abs(parameters.logSlope - before.logSlope),
    Math.abs(parameters.difficulty - before.difficulty),
    // On the scale of c itself: far below the structural guess the logit drifts without meaning.
    Math.abs(sigmoid(parameters.guessLogit) - sigmoid(before.guessLogit)),
  );
}

export const keepWithin = ([low, high]: readonly [number, number], value: number): number =>
  Math.min(high, Math.max(low, value));

/** Inverse of a symmetric positive definite 3×3 matrix, row after row, by cofactors. */
export function invert(matrix: Float64Array): Float64Array {
  const at = (row: number, column: number) => matrix[row * 3 + column] as number;
  // Cofactor of the entry: the 2×2 determinant of the other rows and columns, taken cyclically, so signs come of themselves.
  const cofactor = (row: number, column: number) => {
    const [r1, r2, c1, c2] = [(row + 1) % 3, (row + 2) % 3, (column + 1) % 3, (column + 2) % 3];
    return at(r1, c1) * at(r2, c2) - at(r1, c2) * at(r2, c1);
  };
  const determinant = at(0, 0) * cofactor(0, 0) + at(0, 1) * cofactor(0, 1) + at(0, 2) * cofactor(0, 2);
  const inverse = new Float64Array(9);
  for (let index = 0; index < 9; index += 1)
    inverse[index] = cofactor(index % 3, Math.floor(index / 3)) / Math.max(1e-12, determinant);
  return inverse;
}
