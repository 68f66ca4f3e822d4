import { type Belief, mastery } from "@quizmentor/adaptive";
import type { Estimate } from "@quizmentor/contracts";

const round = (value: number) => Math.round(value * 1000) / 1000;

/** A belief as people see it: mean and standard deviation in logits, and the chance on a question of medium difficulty. */
export function toEstimate(belief: Belief): Estimate {
  return {
    mean: round(belief.mean),
    sd: round(Math.sqrt(Math.max(0, belief.variance))),
    mastery: round(mastery(belief)),
  };
}
