/**
 * Logistic regression with a ridge penalty, by iteratively reweighted least squares. It is the first part of a
 * prediction: it finds what is linear, and stands alone where there is too little data for trees.
 */
import { solvePositive } from "../cholesky.ts";
import { sigmoid } from "../irt/curve.ts";
import type { FeatureTable } from "./boosting.ts";

export type Logistic = {
  /** Centre and inverse spread of each feature; what is not known counts as the centre. */
  centre: Float32Array;
  scale: Float32Array;
  weights: Float32Array;
  bias: number;
};

const rounds = 4;

/**
 * Fits weights to credit (0 to 1).
 * @param penalty precision of the normal prior around 0 of each weight (of standardised features).
 */
export function fitLogistic(table: FeatureTable & { credit: Float32Array }, penalty: number): Logistic {
  const { rows, width, values, credit } = table;
  const { centre, scale } = standardise(table);
  const size = width + 1;
  const weights = new Float64Array(size);
  const row = new Float64Array(size).fill(1);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (let index = 0; index < rows; index += 1) {
      let z = weights[width] as number;
      for (let feature = 0; feature < width; feature += 1) {
        const value = values[index * width + feature] as number;
        const x = !Number.isNaN(value) ? (value - (centre[feature] as number)) * (scale[feature] as number) : 0;
        row[feature] = x;
        z += x * (weights[feature] as number);
      }
      const p = sigmoid(z);
      const error = (credit[index] as number) - p;
      const weight = Math.max(p * (1 - p), 1e-4);
      for (let a = 0; a < size; a += 1) {
        const xa = row[a] as number;
        gradient[a] = (gradient[a] as number) + error * xa;
        const scaled = weight * xa;
        if (scaled === 0) continue;
        const line = hessian[a] as Float64Array;
        for (let b = 0; b <= a; b += 1) line[b] = (line[b] as number) + scaled * (row[b] as number);
      }
    }
    for (let a = 0; a < size; a += 1) {
      const prior = a < width ? penalty : 1e-6;
      gradient[a] = (gradient[a] as number) - prior * (weights[a] as number);
      const line = hessian[a] as Float64Array;
      line[a] = (line[a] as number) + prior;
    }
    const step = solvePositive(hessian, gradient);
    for (let a = 0; a < size; a += 1) weights[a] = (weights[a] as number) + (step[a] as number);
  }
  return { centre, scale, weights: Float32Array.from(weights.subarray(0, width)), bias: weights[width] as number };
}

/** Log-odds of success for the row of features that starts at `at`. */
export function logisticLogit(model: Logistic, values: Float32Array, at: number): number {
  let z = model.bias;
  for (let feature = 0; feature < model.weights.length; feature += 1) {
    const value = values[at + feature] as number;
    if (Number.isNaN(value)) continue;
    // A value far outside what was seen when fitting must not decide alone.
    const x = (value - (model.centre[feature] as number)) * (model.scale[feature] as number);
    z += Math.max(-6, Math.min(6, x)) * (model.weights[feature] as number);
  }
  return z;
}

function standardise({ rows, width, values }: FeatureTable): { centre: Float32Array; scale: Float32Array } {
  const centre = new Float32Array(width);
  const scale = new Float32Array(width);
  for (let feature = 0; feature < width; feature += 1) {
    let count = 0;
    let sum = 0;
    let squares = 0;
    for (let at = feature; at < rows * width; at += width) {
      const value = values[at] as number;
      if (Number.isNaN(value)) continue;
      count += 1;
      sum += value;
      squares += value * value;
    }
    const mean = count > 0 ? sum / count : 0;
    const spread = Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean));
    centre[feature] = mean;
    scale[feature] = spread > 1e-6 ? 1 / spread : 0;
  }
  return { centre, scale };
}
