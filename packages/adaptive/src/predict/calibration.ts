/**
 * The last step of a prediction: log-odds z become σ(slope · z + shift), fitted on learners that the trees have not seen
 * (Platt 1999). Two numbers, drawn towards 1 and 0 where there are few answers, so that it cannot do harm.
 */
import { sigmoid } from "../irt/curve.ts";

export type Calibration = { slope: number; shift: number };

export const uncalibrated: Calibration = { slope: 1, shift: 0 };
/** Precision of the normal priors around slope 1 and shift 0. */
const priorPrecision = 100;

/** Fits slope and shift to credit (0 to 1) by Newton's method on the penalised log loss, which is convex. */
export function fitCalibration(logits: ArrayLike<number>, credit: ArrayLike<number>): Calibration {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 25; round += 1) {
    let gradientSlope = priorPrecision * (slope - 1);
    let gradientShift = priorPrecision * shift;
    let slopeSlope = priorPrecision;
    let slopeShift = 0;
    let shiftShift = priorPrecision;
    for (let index = 0; index < logits.length; index += 1) {
      const z = logits[index] as number;
      const p = sigmoid(slope * z + shift);
      const error = p - (credit[index] as number);
      const weight = p * (1 - p);
      gradientSlope += error * z;
      gradientShift += error;
      slopeSlope += weight * z * z;
      slopeShift += weight * z;
      shiftShift += weight;
    }
    const determinant = slopeSlope * shiftShift - slopeShift ** 2;
    const moveSlope = (shiftShift * gradientSlope - slopeShift * gradientShift) / determinant;
    const moveShift = (slopeSlope * gradientShift - slopeShift * gradientSlope) / determinant;
    slope -= moveSlope;
    shift -= moveShift;
    if (Math.abs(moveSlope) + Math.abs(moveShift) < 1e-9) break;
  }
  // A slope below zero would turn predictions round: worse than none.
  return slope > 0 ? { slope, shift } : uncalibrated;
}
