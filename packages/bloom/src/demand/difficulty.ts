/** What the text of an item says about its difficulty before anybody has answered it: little. */
import type { Item, ItemType } from "@quizmentor/items";
import { type CognitiveLoad, cognitiveLoad } from "./load.ts";

/** Mean in logits, variance in squared logits; both finite, the variance positive. */
export type TextDifficulty = { mean: number; variance: number };

/**
 * Coefficients in logits: a ridge regression (penalty 30 on standardised features) of the authors' ratings (1 to 5; 3 is 0
 * and one step is 0.8 logits) of the 572 English items of the starter bank in ten subjects. Predicting each subject from
 * the nine others, the R² on ratings is 0.22 with all; alone it is 0.16 for the elements, 0.11 for the item type and 0.03
 * for the level, which beside the other two adds nothing. Left out, with 0.02 or less alone: number, length and
 * similarity of options, negation, conditions, numbers, formulas, gaps, number of keys, readability. Left out because the
 * elements contain them: words, sentences, lines of code.
 */
const intercept = -1.274;
const perLogElement = 0.53;
const lowerOrderEffect = -0.114;
const typeEffects: Record<ItemType, number> = {
  "single-choice": 0,
  "multiple-choice": 0.249,
  "true-false": -0.006,
  "short-answer": -0.057,
  numeric: 0.089,
  ordering: -0.112,
  matching: -0.407,
  cloze: -0.108,
};
/** The most elements an item of the regression has: beyond, nothing is known. */
const mostElements = 30;
/** Share of the two lower levels where the probabilities say nothing: that of those items on average. */
const usualLowerOrder = 0.35;

/**
 * How much is left unknown. A bank's difficulties have variance 1. The ratings of the starter bank have variance 0.35; with
 * errors of variance 0.5 around what answers show, they carry 0.35 / (0.35 + 0.5) = 0.41 of it, and the text explains 0.22
 * of the ratings: an R² of 0.09. Measured difficulties are hard to predict from text for larger models, too (Yaneva et al.
 * 2024, findings of the shared task on item difficulty at the BEA workshop).
 */
const variance = 0.91;

/**
 * Difficulty expected from the text alone. A weak hint: it was learned from authors' judgement, not from learners' answers,
 * and a handful of answers outweighs it. It contains what item type and Bloom level say already, so a prior should take
 * it instead of those, not beside them.
 *
 * @param level One probability for each Bloom level, lowest first, as the level classifier gives them. They need not sum
 *   to 1; anything else counts as unknown.
 * @param load What `cognitiveLoad` says of the item, when it is known already.
 */
export function textDifficulty(
  item: Item,
  level: { probabilities: readonly number[] },
  load: Pick<CognitiveLoad, "elements"> = cognitiveLoad(item),
): TextDifficulty {
  const elements = Math.min(mostElements, load.elements);
  const mean =
    intercept +
    typeEffects[item.type] +
    perLogElement * Math.log1p(elements) +
    lowerOrderEffect * lowerOrderShare(level.probabilities);
  return { mean, variance };
}

/** Probability of remembering or understanding, from 0 to 1. */
function lowerOrderShare(probabilities: readonly number[]): number {
  if (probabilities.length !== 6 || !probabilities.every((p) => p >= 0 && p <= 1)) return usualLowerOrder;
  const sum = probabilities.reduce((a, b) => a + b, 0);
  return sum > 0 ? ((probabilities[0] as number) + (probabilities[1] as number)) / sum : usualLowerOrder;
}
