/**
 * Do items behave as their curves say? Every answer is compared with what the learner's OTHER answers let expect
 * (leave-one-out posterior), so an item is not measured with itself, and items chosen adaptively, where everybody scores
 * about alike, are judged fairly.
 */
import { type AnswerTable, groupByLearner, type ItemColumns } from "./answers.ts";
import { eachPosterior, fillLikelihood, makeLikelihoodTable, normalQuadrature } from "./quadrature.ts";

export type FitVerdict =
  /** Nothing against the item. */
  | "fits"
  /** Too few answers to say. */
  | "too-few"
  /** Mean squares outside the bounds: noisier, or more regular, than its curve allows. */
  | "misfit"
  /** Able learners fail it more often than weak ones: a wrong key or a misleading text. */
  | "suspend";

export type ItemFit = {
  answers: number;
  /** Mean of squared residuals weighted by their variance; 1 is expected (Wright & Masters 1982). */
  infit: number;
  /** Unweighted mean of squared standardised residuals; 1 is expected, sensitive to surprising outliers. */
  outfit: number;
  /** Correlation of the credit with the ability from the learner's other answers, -1 … 1; 0 when either never varies. */
  itemRest: number;
  /** Upper end of the one-sided confidence interval of the discrimination, on Fisher's z scale of `itemRest`. */
  itemRestUpper: number;
  verdict: FitVerdict;
};

export type FitOptions = {
  learners: number;
  items: number;
  /** Answers from which mean squares are judged. Default 100. */
  misfitAnswers?: number;
  /** Bounds of infit and outfit. Default 0.7 … 1.3 (Wright & Linacre 1994, for multiple choice). */
  bounds?: { low: number; high: number };
  /** Answers from which a negative discrimination is judged. Default 30. */
  suspendAnswers?: number;
  /** Normal quantile of the confidence that the discrimination is below 0. Default 2.326, which is 99 % one-sided. */
  suspendQuantile?: number;
};

const nodeCount = 25;
/** A mean square must also be off by so many of its own standard errors: 1 % two-sided. */
const misfitQuantile = 2.576;

/** Sums over one item's answers; x credit, t leave-one-out ability. */
const fields = ["n", "residual", "variance", "standardised", "kurtosis", "spread", "x", "t", "xx", "tt", "xt"] as const;
type Field = (typeof fields)[number];
type Sums = Record<Field, Float64Array>;

/** Fit of each item in the given calibration. Throws RangeError for a damaged table (`groupByLearner`). */
export function itemFit(table: AnswerTable, columns: ItemColumns, options: FitOptions): ItemFit[] {
  const answers = groupByLearner(table, options.learners, options.items);
  const quadrature = normalQuadrature(nodeCount, 4.8);
  const likelihood = makeLikelihoodTable(options.items, nodeCount);
  fillLikelihood(likelihood, columns, quadrature.nodes);
  const sums = Object.fromEntries(fields.map((field) => [field, new Float64Array(options.items)])) as Sums;
  eachPosterior(answers, likelihood, quadrature, (_, posterior, from, to) => {
    for (let row = from; row < to; row += 1) {
      const item = answers.item[row] as number;
      const credit = answers.credit[row] as number;
      const base = item * nodeCount;
      let [total, ability, expected] = [0, 0, 0];
      for (let node = 0; node < nodeCount; node += 1) {
        const failure = likelihood.failure[base + node] as number;
        const advantage = likelihood.advantage[base + node] as number;
        const without = (posterior[node] as number) * Math.exp(-failure - credit * advantage);
        total += without;
        ability += without * (quadrature.nodes[node] as number);
        expected += without * Math.exp(failure + advantage);
      }
      addTo(sums, item, credit, ability / total, expected / total);
    }
  });
  return Array.from({ length: options.items }, (_, item) => judge(sums, item, options));
}

function addTo(sums: Sums, item: number, x: number, t: number, p: number): void {
  const variance = Math.max(1e-6, p * (1 - p));
  const square = (x - p) ** 2;
  const fourth = variance * ((1 - p) ** 3 + p ** 3);
  const values: Record<Field, number> = {
    n: 1,
    residual: square,
    variance,
    standardised: square / variance,
    kurtosis: fourth - variance ** 2,
    spread: fourth / variance ** 2 - 1,
    x,
    t,
    xx: x * x,
    tt: t * t,
    xt: x * t,
  };
  for (const field of fields) sums[field][item] = (sums[field][item] as number) + values[field];
}

function judge(sums: Sums, item: number, options: FitOptions): ItemFit {
  const { misfitAnswers = 100, suspendAnswers = 30, suspendQuantile = 2.326 } = options;
  const { low, high } = options.bounds ?? { low: 0.7, high: 1.3 };
  const of = (field: Field) => sums[field][item] as number;
  const n = of("n");
  if (n === 0) return { answers: 0, infit: 1, outfit: 1, itemRest: 0, itemRestUpper: Infinity, verdict: "too-few" };
  const infit = of("residual") / of("variance");
  const outfit = of("standardised") / n;
  const scale = (n * of("xx") - of("x") ** 2) * (n * of("tt") - of("t") ** 2);
  const itemRest = scale > 1e-9 ? Math.max(-1, Math.min(1, (n * of("xt") - of("x") * of("t")) / Math.sqrt(scale))) : 0;
  const itemRestUpper =
    n > 3 ? Math.atanh(Math.max(-0.999, Math.min(0.999, itemRest))) + suspendQuantile / Math.sqrt(n - 3) : Infinity;
  // Standard errors of the mean squares under the model (Wright & Masters 1982, p. 100).
  const isOff = (meanSquare: number, error: number) =>
    (meanSquare < low || meanSquare > high) && Math.abs(meanSquare - 1) > misfitQuantile * error;
  const misfits =
    isOff(infit, Math.sqrt(of("kurtosis")) / of("variance")) || isOff(outfit, Math.sqrt(of("spread")) / n);
  let verdict: FitVerdict = "fits";
  if (n >= suspendAnswers && itemRestUpper < 0) verdict = "suspend";
  else if (n < misfitAnswers) verdict = "too-few";
  else if (misfits) verdict = "misfit";
  return { answers: n, infit, outfit, itemRest, itemRestUpper, verdict };
}
