/** How good estimates of levels are. Levels are indexes from 0, probabilities one row of six for each text. */
import { levelCount } from "./train.ts";

export type LevelScores = {
  texts: number;
  accuracy: number;
  /** Unweighted mean of the F1 of the levels. */
  macroF1: number;
  f1: number[];
  /** Expected calibration error over ten bins of confidence (Naeini, Cooper & Hauskrecht 2015). */
  calibrationError: number;
  /** Accuracy on the half of the texts with the highest confidence. */
  confidentHalf: number;
  /** Mean negative log probability of the right level, in nats. */
  logLoss: number;
};

/** Scores predictions; throws a RangeError where there is nothing to score. */
export function scoreLevels(truth: readonly number[], probabilities: readonly ArrayLike<number>[]): LevelScores {
  if (truth.length === 0 || truth.length !== probabilities.length)
    throw new RangeError("As many probabilities as labels are needed, and at least one.");
  const rows = truth.map((level, row) => {
    const p = Array.from(probabilities[row] as ArrayLike<number>);
    const confidence = Math.max(...p);
    const predicted = p.indexOf(confidence);
    return { level, predicted, confidence, right: predicted === level, p: p[level] as number };
  });
  const f1 = Array.from({ length: levelCount }, (_, level) => {
    const hits = rows.filter((row) => row.right && row.level === level).length;
    const misses = rows.filter((row) => !row.right && (row.level === level || row.predicted === level)).length;
    return hits === 0 ? 0 : (2 * hits) / (2 * hits + misses);
  });
  const sorted = rows.toSorted((a, b) => b.confidence - a.confidence);
  const half = sorted.slice(0, Math.ceil(rows.length / 2));
  return {
    texts: rows.length,
    accuracy: share(rows),
    macroF1: f1.reduce((sum, value) => sum + value, 0) / levelCount,
    f1,
    calibrationError: calibrationError(rows),
    confidentHalf: share(half),
    logLoss: -rows.reduce((sum, { p }) => sum + Math.log(Math.max(p, 1e-12)), 0) / rows.length,
  };
}

const share = (rows: readonly { right: boolean }[]) => rows.filter(({ right }) => right).length / rows.length;

const bins = 10;

function calibrationError(rows: readonly { confidence: number; right: boolean }[]): number {
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const inside = rows.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin);
    if (inside.length === 0) continue;
    const confidence = inside.reduce((sum, row) => sum + row.confidence, 0) / inside.length;
    error += (Math.abs(confidence - share(inside)) * inside.length) / rows.length;
  }
  return error;
}

/**
 * Assigns each text to one of `count` folds, levels spread evenly, by a seeded shuffle.
 * @param random gives numbers from 0 to 1.
 */
export function stratifiedFolds(levels: readonly number[], count: number, random: () => number): number[] {
  const folds = new Array<number>(levels.length).fill(0);
  for (let level = 0; level < levelCount; level++) {
    const rows = levels.flatMap((own, row) => (own === level ? [row] : []));
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [rows[i], rows[j]] = [rows[j] as number, rows[i] as number];
    }
    for (const [position, row] of rows.entries()) folds[row] = position % count;
  }
  return folds;
}
