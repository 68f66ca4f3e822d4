/**
 * Has an item become easier or harder than it was calibrated, for example because its answer went round? A two-sided
 * cumulative sum of standardised residuals (Page 1954, "Continuous inspection schemes"; for items of adaptive tests
 * Veerkamp & Glas 2000) remembers in two numbers what an older and a newer window would have to store.
 */
export type DriftWatch = {
  /** Evidence that the item is easier than expected, in standardised residuals; 0 or more. */
  easier: number;
  /** Evidence that it is harder. */
  harder: number;
  /** Answers since the watch began. */
  answers: number;
};

/**
 * Half of the shift to be found, in standardised residuals per answer: one logit at a success of 0.75 is about 0.43.
 * Smaller shifts are left to the next calibration.
 */
const allowance = 0.22;
/**
 * Threshold, from simulation at expected successes from 0.6 to 0.9: one false alarm in about 50,000 answers; an item that
 * is one logit harder is found after 64 answers, one that is one logit easier after 170 (medians).
 */
export const driftThreshold = 21;

export const newDriftWatch = (): DriftWatch => ({ easier: 0, harder: 0, answers: 0 });

/**
 * The watch after one answer: its credit (0 … 1), and the success that was expected before it (0 … 1). Only for calibrated
 * items: the error of an uncertain difficulty looks like drift.
 */
export function watchDrift(watch: DriftWatch, credit: number, expected: number): DriftWatch {
  const p = Math.min(0.999, Math.max(0.001, expected));
  // A rare failure on an item that everybody solves must not raise an alarm alone.
  const residual = Math.min(3, Math.max(-3, (credit - p) / Math.sqrt(p * (1 - p))));
  return {
    easier: Math.max(0, watch.easier + residual - allowance),
    harder: Math.max(0, watch.harder - residual - allowance),
    answers: watch.answers + 1,
  };
}

/** Which way the item has drifted, or null. After an alarm: calibrate the item anew and begin with `newDriftWatch`. */
export function driftAlarm(watch: DriftWatch): "easier" | "harder" | null {
  if (Math.max(watch.easier, watch.harder) < driftThreshold) return null;
  return watch.easier > watch.harder ? "easier" : "harder";
}
