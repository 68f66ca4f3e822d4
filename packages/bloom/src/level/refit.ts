/** Learning from corrections: the shipped model, pulled towards what authors say where they know better. */
import { scoreLevels, stratifiedFolds } from "./evaluate.ts";
import { classifyLevel, type LevelModel } from "./model.ts";
import { type Example, trainLevel } from "./train.ts";

/** With fewer corrections nothing can be said about whether they help. */
export const leastCorrections = 30;

/** How strongly the shipped weights hold against corrections; as in training, so a correction counts like an example. */
const penalty = 1;
const folds = 5;

export type Refit = {
  model: LevelModel;
  /** Whether the refit does better than the shipped model on corrections it has not seen. */
  better: boolean;
  /** Mean log loss in nats, on corrections held back in turn. */
  logLoss: { candidate: number; shipped: number };
};

/**
 * Refits the shipped model to corrections, and says by cross-validation whether that helps: each fold is judged by a
 * refit to the others. Null with fewer than `leastCorrections`.
 * @param random gives numbers from 0 to 1; deals the folds.
 */
export function refitLevelModel(
  shipped: LevelModel,
  corrections: readonly Example[],
  random: () => number,
): Refit | null {
  if (corrections.length < leastCorrections) return null;
  const levels = corrections.map(({ level }) => level);
  const fold = stratifiedFolds(levels, folds, random);
  const candidate: number[][] = new Array(corrections.length);
  for (let held = 0; held < folds; held++) {
    const model = refitted(
      shipped,
      corrections.filter((_, row) => fold[row] !== held),
    );
    for (const [row, { text, form }] of corrections.entries()) {
      if (fold[row] === held) candidate[row] = classifyLevel(model, text, { form }).probabilities;
    }
  }
  const logLoss = {
    candidate: scoreLevels(levels, candidate).logLoss,
    shipped: scoreLevels(
      levels,
      corrections.map(({ text, form }) => classifyLevel(shipped, text, { form }).probabilities),
    ).logLoss,
  };
  return { model: refitted(shipped, corrections), better: logLoss.candidate < logLoss.shipped, logLoss };
}

function refitted(shipped: LevelModel, corrections: readonly Example[]): LevelModel {
  return { ...shipped, weights: trainLevel(corrections, { penalty, prior: shipped.weights, rounds: 60 }) };
}
