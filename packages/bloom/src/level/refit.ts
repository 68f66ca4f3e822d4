/** Learning from corrections: the shipped model, pulled towards what authors say where they know better. */
import { scoreLevels, stratifiedFolds } from "./evaluate.ts";
import { classifyLevel, type LevelModel } from "./model.ts";
import { type Example, trainLevel } from "./train.ts";

/** With fewer corrections nothing can be said about whether they help. */
export const leastCorrections = 30;

/** How strongly the shipped weights hold against corrections. */
const penalty = 1;
const folds = 5;
/** How much worse, in nats, a refit may judge ordinary questions: corrections to some must not spoil the others. */
const mostForgotten = 0.03;

export type Refit = {
  model: LevelModel;
  /** Whether the refit does better on corrections it has not seen, and still knows what it knew. */
  better: boolean;
  /** Mean log loss in nats on corrections held back in turn. */
  logLoss: { candidate: number; shipped: number };
};

/**
 * Refits the shipped model to corrections, and says by cross-validation whether that helps: each fold is judged by a
 * refit to the others. Null with fewer than `leastCorrections`.
 * @param rehearsal ordinary questions with their levels. Half of them are learned again beside the corrections, half
 *   show whether the refit has forgotten.
 * @param random gives numbers from 0 to 1; deals the folds.
 */
export function refitLevelModel(
  shipped: LevelModel,
  corrections: readonly Example[],
  rehearsal: readonly Example[],
  random: () => number,
): Refit | null {
  if (corrections.length < leastCorrections) return null;
  const rehearsed = rehearsal.filter((_, row) => row % 2 === 0);
  const kept = rehearsal.filter((_, row) => row % 2 === 1);
  const fold = stratifiedFolds(levelsOf(corrections), folds, random);
  const held: number[][] = new Array(corrections.length);
  for (let number = 0; number < folds; number++) {
    const others = corrections.filter((_, row) => fold[row] !== number);
    const model = refitted(shipped, [...others, ...rehearsed]);
    for (const [row, correction] of corrections.entries()) {
      if (fold[row] === number) held[row] = probabilities(model, correction);
    }
  }
  const logLoss = {
    candidate: scoreLevels(levelsOf(corrections), held).logLoss,
    shipped: lossOf(shipped, corrections),
  };
  const model = refitted(shipped, [...corrections, ...rehearsed]);
  const forgotten = kept.length === 0 ? 0 : lossOf(model, kept) - lossOf(shipped, kept);
  return { model, better: logLoss.candidate < logLoss.shipped && forgotten <= mostForgotten, logLoss };
}

const levelsOf = (examples: readonly Example[]) => examples.map(({ level }) => level);
const probabilities = (model: LevelModel, { text, form }: Example) =>
  classifyLevel(model, text, { form }).probabilities;
const lossOf = (model: LevelModel, examples: readonly Example[]) =>
  scoreLevels(
    levelsOf(examples),
    examples.map((example) => probabilities(model, example)),
  ).logLoss;

function refitted(shipped: LevelModel, examples: readonly Example[]): LevelModel {
  return { ...shipped, weights: trainLevel(examples, { penalty, prior: shipped.weights, rounds: 60 }) };
}
