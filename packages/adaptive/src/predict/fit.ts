/**
 * Fits the predictor to a log: statistics of items and skills, features of every answer as they were before it, logistic
 * regression, boosted trees on top, calibration on learners held back.
 */
import { sigmoid } from "../irt/curve.ts";
import { randomFrom } from "../random.ts";
import { Ability } from "./ability.ts";
import { type BinnedTable, binTable, boost, type FeatureTable, type Tree } from "./boosting.ts";
import { fitCalibration } from "./calibration.ts";
import { emptyFacts, unknown } from "./facts.ts";
import { featureNames, LearnerHistory } from "./history.ts";
import type { NamedLog } from "./log.ts";
import { fitLogistic, logisticLogit } from "./logistic.ts";
import { scorePredictions } from "./metrics.ts";
import { nobody, Population, questionAt } from "./population.ts";
import { Predictor } from "./predictor.ts";

/** Learners are dealt into so many folds: each is described by the other folds' answers, and one fold is held back. */
const folds = 12;
/** So many sets of trees, each grown without another fold, are averaged: the fewer answers, the more it helps. */
const setsOfTrees = (answers: number): number => (answers <= 100_000 ? 3 : answers <= 200_000 ? 2 : 1);
/** More answers than these do not make the logistic regression better, only slower. */
const logisticRows = 40_000;
/** Trees are kept up to where the held-back learners are predicted best, looked at every so many trees. */
const treesPerLook = 10;
/** So many trees without a gain are enough to stop. */
const patience = 40;
const logisticPenalty = 10;

const treeOptions = {
  trees: 110,
  leaves: 40,
  learningRate: 0.09,
  penalty: 10,
  minHessian: 15,
  rowShare: 0.5,
  featureShare: 0.5,
} as const;

export type FitOptions = {
  seed: string;
  /** Whose answers to fit on, by number of the learner; all when left out. */
  learners?: (learner: number) => boolean;
};

/** Fewer learners cannot be dealt into folds that say anything. */
export const leastLearners = 2 * folds;

/** Throws a RangeError when fewer than `leastLearners` have answered. */
export function fitPredictor(log: NamedLog, { seed, learners }: FitOptions): Predictor {
  const random = randomFrom(seed);
  const fold = dealLearners(log, learners ?? (() => true), random);
  const population = Population.of(log, fold, folds);
  refineDifficulties(log, fold, population);
  const table = tabulate(log, fold, population);
  const sample = sampleOf(table, random);
  const logistic = fitLogistic(sample, logisticPenalty);
  const first = Float32Array.from({ length: table.rows }, (_, row) =>
    logisticLogit(logistic, table.values, row * table.width),
  );
  const binned = binTable(table, random);
  const sets = setsOfTrees(table.rows);
  const bag = Array.from({ length: sets }, (_, heldBack) => growWithout(heldBack, table, binned, first, random));
  const heldLogits = Float32Array.from(bag.flatMap(({ logits }) => [...logits]));
  const heldCredit = Float32Array.from(bag.flatMap(({ credit }) => [...credit]));
  const calibration = fitCalibration(heldLogits, heldCredit);
  const predicted = heldLogits.map((z) => sigmoid(calibration.slope * z + calibration.shift));
  return new Predictor({
    itemNames: log.itemNames,
    skillNames: log.skillNames,
    setNames: log.setNames,
    population: population.data(),
    logistic,
    trees: bag.flatMap(({ trees }) => trees.map((tree) => scaled(tree, 1 / sets))),
    calibration,
    fittedOn: { answers: table.rows, learners: fold.filter((number) => number >= 0).length },
    heldBack: scorePredictions(heldCredit, predicted),
  });
}

/** Learner → fold; `unknown` for those who are not to be fitted on. */
function dealLearners(log: NamedLog, wanted: (learner: number) => boolean, random: () => number): Int8Array {
  const chosen = Array.from({ length: log.learners }, (_, learner) => learner).filter(wanted);
  if (chosen.length < leastLearners) {
    throw new RangeError(`A predictor needs the answers of at least ${leastLearners} learners, not ${chosen.length}.`);
  }
  for (let last = chosen.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [chosen[last], chosen[other]] = [chosen[other] as number, chosen[last] as number];
  }
  const fold = new Int8Array(log.learners).fill(unknown);
  chosen.forEach((learner, index) => {
    fold[learner] = index % folds;
  });
  return fold;
}

/** Difficulties and abilities depend on each other: in turns, each is worked out from the other. */
function refineDifficulties(log: NamedLog, fold: Int8Array, population: Population): void {
  const ability = new Float32Array(log.rows);
  const variance = new Float32Array(log.rows);
  const facts = emptyFacts();
  for (let round = 0; round < 3; round += 1) {
    let filter = new Ability();
    byFold(log, fold, population, false, (row, isFirst) => {
      if (isFirst) filter = new Ability();
      const question = questionAt(log, row);
      population.describe(question, facts);
      filter.lookAt(question);
      ability[row] = filter.total;
      variance[row] = filter.totalVariance;
      filter.learn(question, facts, log.credit[row] as number);
    });
    population.refineDifficulties(log, fold, ability, variance);
  }
}

/** Goes through the answers fold by fold, each without itself in the population's figures. */
function byFold(
  log: NamedLog,
  fold: Int8Array,
  population: Population,
  wantsSequences: boolean,
  visit: (row: number, isFirst: boolean, fold: number) => void,
): void {
  for (let own = 0; own < folds; own += 1) {
    population.leaveOut(log, fold, own, wantsSequences);
    for (let row = 0; row < log.rows; row += 1) {
      const learner = log.learner[row] as number;
      if (fold[learner] === own) visit(row, row === 0 || learner !== log.learner[row - 1], own);
    }
  }
  population.leaveOut(log, fold, nobody, false);
}

/** Features of answers, their outcomes and their learners' folds. */
type Part = FeatureTable & { credit: Float32Array; fold: Int8Array };

function emptyPart(rows: number): Part {
  const width = featureNames.length;
  const values = new Float32Array(rows * width);
  return { values, width, rows, credit: new Float32Array(rows), fold: new Int8Array(rows) };
}

function tabulate(log: NamedLog, fold: Int8Array, population: Population): Part {
  const part = emptyPart(log.learner.reduce((rows, learner) => rows + ((fold[learner] as number) >= 0 ? 1 : 0), 0));
  let history = new LearnerHistory(population);
  let to = 0;
  byFold(log, fold, population, true, (row, isFirst, own) => {
    if (isFirst) history = new LearnerHistory(population);
    const question = questionAt(log, row);
    const time = log.time[row] as number;
    const credit = log.credit[row] as number;
    history.features(question, time, part.values, to * part.width);
    part.credit[to] = credit;
    part.fold[to] = own;
    to += 1;
    history.add(question, time, credit);
  });
  return part;
}

/** Evenly spaced rows, at most `logisticRows`. */
function sampleOf(part: Part, random: () => number): Part {
  if (part.rows <= logisticRows) return part;
  const step = part.rows / logisticRows;
  const start = random();
  return rowsOf(
    part,
    Int32Array.from({ length: logisticRows }, (_, row) => Math.floor((row + start) * step)),
  );
}

function rowsOf(part: Part, rows: Int32Array): Part {
  const some = emptyPart(rows.length);
  rows.forEach((from, to) => {
    some.values.set(part.values.subarray(from * part.width, (from + 1) * part.width), to * part.width);
    some.credit[to] = part.credit[from] as number;
    some.fold[to] = part.fold[from] as number;
  });
  return some;
}

/** Trees grown without one fold, up to where that fold is predicted best; and the log-odds they give to it. */
function growWithout(
  heldBack: number,
  part: Part,
  binned: BinnedTable,
  first: Float32Array,
  random: () => number,
): { trees: readonly Tree[]; logits: Float32Array; credit: Float32Array } {
  const rows = Int32Array.from({ length: part.rows }, (_, row) => row);
  const fitted = rows.filter((row) => part.fold[row] !== heldBack);
  const held = rows.filter((row) => part.fold[row] === heldBack);
  const credit = Float32Array.from(held, (row) => part.credit[row] as number);
  const running = first.slice();
  const heldLogits = () => Float32Array.from(held, (row) => running[row] as number);
  let best = { count: 0, logits: heldLogits(), loss: lossOf(heldLogits(), credit) };
  const trees = boost(binned, fitted, part.credit, running, { ...treeOptions, random }, (count) => {
    if (count % treesPerLook !== 0) return true;
    const logits = heldLogits();
    const loss = lossOf(logits, credit);
    if (loss < best.loss) best = { count, logits, loss };
    return count - best.count < patience;
  });
  return { trees: trees.slice(0, best.count), logits: best.logits, credit };
}

/** A tree whose leaves count only so much. */
function scaled(tree: Tree, share: number): Tree {
  return { ...tree, leaf: tree.leaf.map((value) => value * share) };
}

function lossOf(logits: Float32Array, credit: Float32Array): number {
  let loss = 0;
  for (let row = 0; row < logits.length; row += 1) {
    const z = logits[row] as number;
    loss += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - (credit[row] as number) * z;
  }
  return loss;
}
