/** What can be believed about an item's difficulty before anybody has answered it. */
import type { BloomLevel, ItemType } from "@quizmentor/items";
import { authorDifficulty, type Belief } from "../model.ts";

export type DifficultyHints = {
  /** The author's rating from 1 to 5. */
  authorRating?: number;
  bloomLevel?: BloomLevel;
  itemType?: ItemType;
  /** What a text model expects, in logits. It knows the type and the level, so that these are not counted again. */
  textPrior?: Belief;
};

/** Spread of difficulties in a bank: the belief about an item of which nothing is known. */
const unknown: Belief = { mean: 0, variance: 1 };

/**
 * Assumption, to be corrected by calibration: thinking that Bloom's taxonomy ranks higher is somewhat harder. Studies find
 * the order but a wide overlap, so the variance is as wide as that of an unknown item.
 */
const bloomMean: Record<BloomLevel, number> = {
  remember: -0.6,
  understand: -0.3,
  apply: 0.1,
  analyze: 0.3,
  evaluate: 0.4,
  create: 0.6,
};
const bloomVariance = 1;

/** Assumption: producing an answer is harder than recognising one, beyond what the guessing chance says. */
const typeMean: Record<ItemType, number> = {
  "true-false": -0.2,
  "single-choice": -0.1,
  "multiple-choice": 0.3,
  matching: 0,
  ordering: 0.2,
  cloze: 0.2,
  numeric: 0.3,
  "short-answer": 0.3,
};
const typeVariance = 2;

/**
 * Belief about difficulty in logits: the precision-weighted mean of what is known, each hint taken as an independent
 * measurement. One hint alone is returned as it is; no hint gives the spread of a bank (mean 0, variance 1).
 */
export function difficultyPrior(hints: DifficultyHints): Belief {
  const known: Belief[] = [];
  if (hints.authorRating !== undefined) known.push(authorDifficulty(hints.authorRating));
  if (hints.textPrior) known.push(hints.textPrior);
  else {
    if (hints.bloomLevel) known.push({ mean: bloomMean[hints.bloomLevel], variance: bloomVariance });
    if (hints.itemType) known.push({ mean: typeMean[hints.itemType], variance: typeVariance });
  }
  if (known.length === 0) return unknown;
  const precision = known.reduce((sum, { variance }) => sum + 1 / variance, 0);
  return {
    mean: known.reduce((sum, { mean, variance }) => sum + mean / variance, 0) / precision,
    variance: 1 / precision,
  };
}
