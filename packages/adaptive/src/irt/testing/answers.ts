/** Simulated answers with known truth, for the tests of the calibration. */
import { randomFrom } from "../../random.ts";
import type { AnswerTable, ItemColumns } from "../answers.ts";
import { successAt } from "../curve.ts";

export type Simulated = { table: AnswerTable; truth: ItemColumns; abilities: Float64Array };
export type Plan = {
  seed: string;
  learners: number;
  items: number;
  /** Items that each learner answers. */
  answers: number;
  guess?: number;
  /** Standard deviation of log discrimination; 0 for slope 1. */
  slopeSpread?: number;
};

/** A standard normal number (Box & Muller 1958). */
export const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Each learner answers items drawn without repetition. */
export function simulateAnswers({ seed, learners, items, answers, guess = 0, slopeSpread = 0 }: Plan): Simulated {
  const random = randomFrom(seed);
  const truth = {
    discrimination: Float64Array.from({ length: items }, () => Math.exp(slopeSpread * normal(random))),
    difficulty: Float64Array.from({ length: items }, () => normal(random)),
    guess: new Float64Array(items).fill(guess),
  };
  const abilities = Float64Array.from({ length: learners }, () => normal(random));
  const rows = learners * answers;
  const table = { learner: new Int32Array(rows), item: new Int32Array(rows), credit: new Float64Array(rows) };
  const deck = Int32Array.from({ length: items }, (_, index) => index);
  for (let row = 0; row < rows; row += 1) {
    const learner = Math.floor(row / answers);
    const from = row % answers;
    const at = from + Math.floor(random() * (items - from));
    const item = deck[at] as number;
    deck[at] = deck[from] as number;
    deck[from] = item;
    table.learner[row] = learner;
    table.item[row] = item;
    table.credit[row] = random() < successAt(curveOf(truth, item), abilities[learner] as number) ? 1 : 0;
  }
  return { table, truth, abilities };
}

export const curveOf = (columns: ItemColumns, item: number) => ({
  discrimination: columns.discrimination[item] as number,
  difficulty: columns.difficulty[item] as number,
  guess: columns.guess[item] as number,
});

export const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((a, b) => a + b, 0) / values.length;

/** Mean and root mean square of the errors of estimates. */
export function errorsOf(estimate: Float64Array, truth: Float64Array): { bias: number; rmse: number } {
  const errors = estimate.map((value, index) => value - (truth[index] as number));
  return { bias: mean(errors), rmse: Math.sqrt(mean(errors.map((error) => error * error))) };
}

export function correlation(one: Float64Array, other: Float64Array): number {
  const [a, b] = [mean(one), mean(other)];
  const [da, db] = [one.map((value) => value - a), other.map((value) => value - b)];
  return (
    mean(da.map((value, index) => value * (db[index] as number))) /
    Math.sqrt(mean(da.map((v) => v * v)) * mean(db.map((v) => v * v)))
  );
}
