/**
 * Multinomial logistic regression with a ridge penalty, fitted by L-BFGS (Nocedal & Wright 2006, Algorithm 7.5). The
 * penalty pulls towards `prior`, so that a refit on a few local corrections stays near what many examples taught.
 */
import { bucketCount, Features, levelFeatures } from "./features.ts";
import { wordsOf } from "./words.ts";

export const levelCount = 6;

export type Example = {
  /** Plain text. */
  text: string;
  /** Type of the quiz question whose stem it is. */
  form?: string | undefined;
  /** Index of the level, lowest first. */
  level: number;
  /** How many ordinary examples it counts for; 1 unless told. */
  weight?: number;
};

/** Weights by bucket, `levelCount` to a bucket; the last six are the bias. */
export type LevelWeights = Float32Array;

export const weightCount = (bucketCount + 1) * levelCount;

export type TrainOptions = {
  /** Half the squared distance to the prior costs this much, against the summed log loss in nats. */
  penalty: number;
  /** Where the penalty pulls to and the search starts; zero unless told. */
  prior?: LevelWeights;
  rounds?: number;
};

/** The examples as rows of (column, value); columns are the buckets that occur, in order of first use. */
type Rows = { buckets: Int32Array; starts: Int32Array; columns: Int32Array; values: Float32Array };

export function trainLevel(examples: readonly Example[], options: TrainOptions): LevelWeights {
  const rows = readRows(examples);
  const width = (rows.buckets.length + 1) * levelCount;
  const prior = new Float64Array(width);
  const given = options.prior;
  if (given) {
    eachWeight(rows, (compact, full) => {
      prior[compact] = given[full] as number;
    });
  }
  const solution = minimise(
    (weights, gradient) =>
      loss(rows, examples, { penalty: options.penalty, prior, refit: given !== undefined }, weights, gradient),
    prior.slice(),
    options.rounds ?? 120,
  );
  const weights = given ? given.slice() : new Float32Array(weightCount);
  eachWeight(rows, (compact, full) => {
    weights[full] = solution[compact] as number;
  });
  return weights;
}

function eachWeight(rows: Rows, visit: (compact: number, full: number) => void): void {
  for (let column = 0; column <= rows.buckets.length; column++) {
    const bucket = rows.buckets[column] ?? bucketCount;
    for (let level = 0; level < levelCount; level++) visit(column * levelCount + level, bucket * levelCount + level);
  }
}

function readRows(examples: readonly Example[]): Rows {
  const columnOf = new Map<number, number>();
  const starts = new Int32Array(examples.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  const features = new Features();
  examples.forEach(({ text, form }, row) => {
    levelFeatures(text, wordsOf(text), features, form);
    for (let i = 0; i < features.length; i++) {
      const bucket = features.index[i] as number;
      let column = columnOf.get(bucket);
      if (column === undefined) {
        column = columnOf.size;
        columnOf.set(bucket, column);
      }
      columns.push(column);
      values.push(features.value[i] as number);
    }
    starts[row + 1] = columns.length;
  });
  return {
    buckets: Int32Array.from(columnOf.keys()),
    starts,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
  };
}

function loss(
  rows: Rows,
  examples: readonly Example[],
  { penalty, prior, refit }: { penalty: number; prior: Float64Array; refit: boolean },
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const { starts, columns, values } = rows;
  const bias = rows.buckets.length * levelCount;
  const scores = new Float64Array(levelCount);
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    // In a first training the bias is free: how common a level is says nothing about its features. A refit holds it too,
    // or corrections to one level would make that level common everywhere.
    const away = i < bias || refit ? (weights[i] as number) - (prior[i] as number) : 0;
    total += (penalty * away * away) / 2;
    gradient[i] = penalty * away;
  }
  examples.forEach(({ level, weight = 1 }, row) => {
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    for (let k = 0; k < levelCount; k++) scores[k] = weights[bias + k] as number;
    for (let i = from; i < to; i++) {
      const at = (columns[i] as number) * levelCount;
      const value = values[i] as number;
      for (let k = 0; k < levelCount; k++) scores[k] = (scores[k] as number) + value * (weights[at + k] as number);
    }
    total -= weight * logSoftmax(scores, level);
    for (let k = 0; k < levelCount; k++) scores[k] = weight * ((scores[k] as number) - (k === level ? 1 : 0));
    for (let i = from; i < to; i++) {
      const at = (columns[i] as number) * levelCount;
      const value = values[i] as number;
      for (let k = 0; k < levelCount; k++)
        gradient[at + k] = (gradient[at + k] as number) + value * (scores[k] as number);
    }
    for (let k = 0; k < levelCount; k++) gradient[bias + k] = (gradient[bias + k] as number) + (scores[k] as number);
  });
  return total;
}

/** Turns scores into probabilities in place; the logarithm of that of `level`. */
function logSoftmax(scores: Float64Array, level: number): number {
  const most = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += Math.exp((scores[k] as number) - most);
  const log = (scores[level] as number) - most - Math.log(sum);
  for (let k = 0; k < scores.length; k++) scores[k] = Math.exp((scores[k] as number) - most) / sum;
  return log;
}

const memory = 8;

/** Minimises a smooth convex function from `x`; `at(x, gradient)` fills the gradient and returns the value. */
function minimise(
  at: (x: Float64Array, gradient: Float64Array) => number,
  x: Float64Array,
  rounds: number,
): Float64Array {
  let gradient = new Float64Array(x.length);
  let value = at(x, gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    if (slope > -1e-9) break;
    let length = steps.length === 0 ? 1 / Math.sqrt(-slope) : 1;
    let next = x;
    let nextGradient = gradient;
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 30 && !(nextValue <= value + 1e-4 * length * slope); tries++) {
      if (tries > 0) length /= 2;
      next = x.map((xi, i) => xi + length * (direction[i] as number));
      nextGradient = new Float64Array(x.length);
      nextValue = at(next, nextGradient);
    }
    if (!(nextValue < value)) break;
    const s = next.map((xi, i) => xi - (x[i] as number));
    const y = nextGradient.map((gi, i) => gi - (gradient[i] as number));
    const curvature = dot(s, y);
    if (curvature > 1e-12) steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > memory) steps.shift();
    const gained = value - nextValue;
    [x, gradient, value] = [next, nextGradient, nextValue];
    if (gained < 1e-6 * Math.max(1, value)) break;
  }
  return x;
}

/** Minus the gradient times the inverse Hessian that the last steps suggest. */
function descent(gradient: Float64Array, steps: { s: Float64Array; y: Float64Array; rho: number }[]): Float64Array {
  const q = gradient.map((g) => -g);
  const alphas: number[] = [];
  for (const { s, y, rho } of steps.toReversed()) {
    const alpha = rho * dot(s, q);
    alphas.unshift(alpha);
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) - alpha * (y[i] as number);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = dot(last.s, last.y) / dot(last.y, last.y);
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) * scale;
  }
  steps.forEach(({ s, y, rho }, index) => {
    const correction = (alphas[index] as number) - rho * dot(y, q);
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) + correction * (s[i] as number);
  });
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
