import { masteryLevels } from "@quizmentor/adaptive";
import type { SkillProgress } from "@quizmentor/contracts";

/** From here on a skill counts as known well: three of four medium questions are solved. */
export const knownFrom = masteryLevels.known;
const begunBelow = 0.5;
/** Before this many answers a skill is only called early. */
const earlyBelow = 3;

export const standings = ["known", "coming", "begun", "early", "blank"] as const;
export type Standing = (typeof standings)[number];

type Measured = Pick<SkillProgress, "answered" | "estimate">;

/** Where a learner stands in a skill, in one of five words. */
export function standing({ answered, estimate }: Measured): Standing {
  if (answered === 0) return "blank";
  if (answered < earlyBelow) return "early";
  if (estimate.mastery >= knownFrom) return "known";
  return estimate.mastery >= begunBelow ? "coming" : "begun";
}

type Estimate = { mean: number; sd: number; mastery: number };
export type Level = { value: number; low: number; high: number };

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/**
 * An estimate as shares of medium questions solved. The range is one standard deviation to each side:
 * the true level lies inside it about two times out of three.
 */
export function level({ mean, sd, mastery }: Estimate): Level {
  const [low, high] = [sigmoid(mean - sd), sigmoid(mean + sd)];
  return { value: Math.min(high, Math.max(low, mastery)), low, high };
}

/** A share as whole numbers out of ten, which people read more surely than percentages. */
export const outOfTen = (share: number): number => Math.round(share * 10);

/**
 * The estimate after so many further answers, should they come out as expected. An answer to a fitting question
 * carries p(1 - p) of information, and information adds up to the inverse of the variance.
 */
export function afterAnswers(estimate: Estimate, answers: number): Level {
  const share = sigmoid(estimate.mean);
  const information = 1 / estimate.sd ** 2 + answers * share * (1 - share);
  return level({ ...estimate, sd: Math.min(estimate.sd, Math.sqrt(1 / information)) });
}
