/** What a person's other answers say about the person: the ability an item may be compared with. */

import type { AnswerTable } from "@quizmentor/adaptive/irt";
import { type Calibration, informationAt, successAt } from "@quizmentor/adaptive/irt";
import type { Scale } from "./link.ts";

/**
 * Ability without the answer itself, one entry per row, on the given scale. The answer's part of the posterior is taken
 * out in the normal approximation: precision 1/V - I, mean shifted back by score/(1/V - I), with the item's score
 * and Fisher information I at the posterior mean (Lord 1980, ch. 4 and 5). Never surer than the prior is unsure.
 */
export function restAbilities(
  answers: AnswerTable,
  { abilities, discrimination, difficulty, guess }: Calibration,
  { slope, shift }: Scale,
): { mean: Float64Array; variance: Float64Array } {
  const rows = answers.credit.length;
  const found = { mean: new Float64Array(rows), variance: new Float64Array(rows) };
  for (let row = 0; row < rows; row += 1) {
    const [person, item] = [answers.learner[row] as number, answers.item[row] as number];
    const curve = {
      discrimination: discrimination[item] as number,
      difficulty: difficulty[item] as number,
      guess: guess[item] as number,
    };
    const theta = abilities.mean[person] as number;
    const deviation = abilities.deviation[person] as number;
    const p = Math.max(1e-6, successAt(curve, theta));
    const score =
      (curve.discrimination * ((answers.credit[row] as number) - p) * (p - curve.guess)) / (p * (1 - curve.guess));
    const precision = Math.max(1, 1 / (deviation * deviation) - informationAt(curve, theta));
    found.mean[row] = slope * (theta - score / precision) + shift;
    found.variance[row] = (slope * slope) / precision;
  }
  return found;
}
