/**
 * How near fitted memory parameters come to the true ones. Simulated learners with known FSRS-6 parameters review for
 * some months; the refit sees the first 80 % of their reviews, and what is measured is log loss on the others, beyond
 * that of the true parameters: `sampled` with what happened to be remembered, `expected` averaged over the true chances
 * and so free of luck. Beside it the optimiser of open-spaced-repetition on the same reviews.
 * Run: node scripts/node24.mjs bench/memory-refit.ts [learners] [reviews seen by the refit]
 */
import { computeParameters, FSRSBindingItem, FSRSBindingReview } from "@open-spaced-repetition/binding";
import {
  defaultParameters,
  logLoss,
  logStart,
  type MemoryParameters,
  type ReviewLog,
  recallChances,
  reviewLog,
} from "@quizmentor/adaptive/memory";
import { threadedMemoryOptimizer } from "../apps/server/src/adapters/embedded/memory-optimizer/index.ts";
import {
  randomParameters,
  simulateLearner,
  utcDays,
} from "../packages/adaptive/src/memory/testing/simulated-learner.ts";

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const summary = (values: number[]) => ({ mean: mean(values), worst: Math.max(...values) });

/** Mean divergence (Kullback-Leibler, nats) of the chances from the true ones, over the reviews from index `from` on. */
function divergence(truth: MemoryParameters, parameters: MemoryParameters, log: ReviewLog, from: number): number {
  const chances = recallChances(parameters, log);
  const terms: number[] = [];
  for (const [index, p] of recallChances(truth, log).entries()) {
    const q = chances[index] as number;
    if (index >= from && !Number.isNaN(p)) terms.push(p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q)));
  }
  return mean(terms);
}

/** The reference: it wants an item's answers so far, once for every answer on a later day, in the order of time. */
async function referenceFit({ items, elapsed, grades }: ReviewLog): Promise<MemoryParameters> {
  const histories = new Map<number, FSRSBindingReview[]>();
  const examples: FSRSBindingItem[] = [];
  for (const [index, item] of items.entries()) {
    const days = elapsed[index] as number;
    const history = histories.get(item) ?? [];
    histories.set(item, history);
    history.push(new FSRSBindingReview(grades[index] as number, Math.max(0, days)));
    if (days > 0) examples.push(new FSRSBindingItem(history));
  }
  // It looks every `timeout` milliseconds whether it is done.
  return computeParameters(examples, { enableShortTerm: true, numRelearningSteps: 0, timeout: 10 });
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const startedAt = performance.now();
  return { result: await work(), ms: performance.now() - startedAt };
}

type Cost = { ms: number; sampled: number; expected: number };

/** Means and worst over so many learners, whose refit sees so many reviews. */
export async function measureMemoryRefit(learners = 10, reviews = 7_000) {
  const optimizer = threadedMemoryOptimizer();
  const rows: { adopted: boolean; refit: Cost; reference: Cost; defaults: Cost }[] = [];
  for (let learner = 0; learner < learners; learner += 1) {
    const truth = randomParameters(`truth-${learner}`);
    const log = reviewLog(simulateLearner(`learner-${learner}`, truth, Math.ceil(reviews / 0.8)), utcDays);
    const seen = logStart(log, reviews);
    const refit = await timed(() => optimizer.refit(defaultParameters, seen));
    const reference = await timed(() => referenceFit(seen));
    const beyondTruth = (parameters: MemoryParameters) => ({
      sampled: logLoss(parameters, log, reviews) - logLoss(truth, log, reviews),
      expected: divergence(truth, parameters, log, reviews),
    });
    rows.push({
      adopted: refit.result.adopted,
      refit: { ms: refit.ms, ...beyondTruth(refit.result.parameters) },
      reference: { ms: reference.ms, ...beyondTruth(reference.result) },
      defaults: { ms: 0, ...beyondTruth(defaultParameters) },
    });
  }
  await optimizer.close();
  const columns = (key: "refit" | "reference" | "defaults") => ({
    expected: summary(rows.map((row) => row[key].expected)),
    sampled: summary(rows.map((row) => row[key].sampled)),
    ms: summary(rows.map((row) => row[key].ms)),
  });
  const adopted = rows.filter((row) => row.adopted).length;
  return {
    learners,
    reviews,
    adopted,
    refit: columns("refit"),
    reference: columns("reference"),
    defaults: columns("defaults"),
  };
}

if (import.meta.main) {
  const [learners, reviews] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await measureMemoryRefit(learners, reviews), null, 2));
}
