/**
 * From the scale of a calibration, where abilities have mean 0 and variance 1, to the scale of the learner model, by
 * mean/mean linking (Loyd & Hoover 1980; Kolen & Brennan 2014, Test Equating, Scaling, and Linking, ch. 6):
 * θ' = slope · θ + shift, b' = slope · b + shift, a' = a / slope.
 *
 * The learner model gives items slope 1 until it knows better, so its scale is the one on which slopes are 1 in the
 * mean (here the geometric one, as slopes multiply); the shift makes mean difficulties agree.
 */
import type { ItemColumns } from "@quizmentor/adaptive/irt";

export type Scale = { slope: number; shift: number };

/** Few answers of a small group must not stretch the scale without bounds. */
const bounds = { low: 0.5, high: 2 } as const;

/**
 * The scale on which the calibrated items agree in the weighted mean with what the learner model believes of them.
 * `weights` are answers per item, 0 for items that have no say.
 */
export function linkScales(
  calibrated: ItemColumns,
  weights: Int32Array,
  online: { mean: Float64Array; variance: Float64Array },
): Scale {
  const total = Math.max(
    1,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  const mean = (of: (item: number) => number) =>
    weights.reduce((sum, weight, item) => sum + weight * of(item), 0) / total;
  const logSlope = mean((item) => Math.log(calibrated.discrimination[item] as number));
  const slope = Math.min(bounds.high, Math.max(bounds.low, Math.exp(logSlope)));
  const shift = mean((item) => (online.mean[item] as number) - slope * (calibrated.difficulty[item] as number));
  return { slope, shift };
}
