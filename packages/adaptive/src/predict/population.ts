/**
 * What all learners' answers say about items and skills: difficulty, success, what follows what.
 *
 * To fit the predictor, a learner's own answers must not be in the statistics that describe the items to them: else the
 * fit learns to read the answer off the statistics. Learners are therefore dealt into folds, and the answers of one fold
 * can be left out of all figures (cross-fitting). Nobody is left out for the fitted predictor.
 */
import { logit, sigmoid } from "../irt/curve.ts";
import { Counts } from "./counts.ts";
import {
  difficultyVariance,
  emptyFacts,
  type ItemFacts,
  type Latest,
  noSequence,
  type Question,
  type SequenceFacts,
  unknown,
} from "./facts.ts";
import type { AnswerLog } from "./log.ts";
import { answered, answeredTwo, otherOutcome, reach, type SequenceData, Sequences } from "./sequences.ts";

/** Instead of a fold: no learner is left out. */
export const nobody = -1;

/** Weight of what is known before, as a number of answers. */
const priorAnswers = { skill: 5, item: 4, last: 4, earlier: 8, set: 10, time: 3 } as const;
/** A pause of more seconds says nothing about the item before it. */
const longestPause = 3600;

type CountData = { answers: Float64Array; credit: Float64Array };

export type PopulationData = {
  items: CountData;
  skills: CountData;
  sets: CountData;
  difficulty: Float32Array;
  variance: Float32Array;
  plain: Float32Array;
  pause: Float64Array;
  sequences: SequenceData;
};

export class Population {
  readonly #items: Counts;
  /** The place after the last skill is for all answers. */
  readonly #skills: Counts;
  readonly #sets: Counts;
  /** Difficulty, its variance and the plain one per view: row 0 for everybody, row 1 + f without fold f. */
  readonly #difficulty: Float32Array;
  readonly #variance: Float32Array;
  readonly #plain: Float32Array;
  /** Mean log(1 + seconds) until the next answer, per item. */
  readonly #pause: Float64Array;
  readonly #sequences: Sequences;
  readonly #outSequences = new Sequences();
  #fold = nobody;
  /** Answers behind the last `#shareAfter`. */
  #seen = 0;

  constructor(data: PopulationData) {
    this.#items = new Counts(data.items.answers, data.items.credit);
    this.#skills = new Counts(data.skills.answers, data.skills.credit);
    this.#sets = new Counts(data.sets.answers, data.sets.credit);
    this.#difficulty = data.difficulty;
    this.#variance = data.variance;
    this.#plain = data.plain;
    this.#pause = data.pause;
    this.#sequences = new Sequences(data.sequences);
  }

  /**
   * Counts the log's answers.
   * @param fold learner → fold from 0, or `unknown` for a learner whose answers are not to be counted.
   */
  static of(log: AnswerLog, fold: Int8Array, folds: number): Population {
    const zeros = (size: number): CountData => ({ answers: new Float64Array(size), credit: new Float64Array(size) });
    const views = (folds + 1) * log.items;
    const population = new Population({
      items: zeros(log.items),
      skills: zeros(log.skills + 1),
      sets: zeros(log.sets),
      difficulty: new Float32Array(views),
      variance: new Float32Array(views),
      plain: new Float32Array(views),
      pause: pauses(log, fold),
      sequences: new Sequences().data(),
    });
    const { add } = Counts.prototype;
    population.#count(log, (own) => own >= 0, fold, add, population.#sequences);
    for (let without = nobody; without < folds; without += 1) {
      population.leaveOut(log, fold, without, false);
      population.#startDifficulties(log, fold);
    }
    population.leaveOut(log, fold, nobody, false);
    return population;
  }

  /**
   * From now on, figures are without the learners of this fold; without leaving anybody out for `nobody`. What follows
   * what is many figures: they are kept right only where they are wanted.
   */
  leaveOut(log: AnswerLog, fold: Int8Array, without: number, wantsSequences: boolean): void {
    for (const counts of [this.#items, this.#skills, this.#sets]) counts.clearOut();
    this.#outSequences.clear();
    this.#fold = without;
    const { leaveOut } = Counts.prototype;
    if (without !== nobody) {
      this.#count(log, (own) => own === without, fold, leaveOut, wantsSequences ? this.#outSequences : null);
    }
  }

  /** Goes through the answers of some folds. */
  #count(
    log: AnswerLog,
    wanted: (fold: number) => boolean,
    fold: Int8Array,
    count: (this: Counts, index: number, credit: number) => void,
    sequences: Sequences | null,
  ): void {
    /** Row in which the learner began. */
    let start = 0;
    for (let row = 0; row < log.rows; row += 1) {
      const learner = log.learner[row] as number;
      if (learner !== log.learner[start]) start = row;
      if (!wanted(fold[learner] as number)) continue;
      const credit = log.credit[row] as number;
      count.call(this.#items, log.item[row] as number, credit);
      count.call(this.#sets, log.set[row] as number, credit);
      count.call(this.#skills, log.skills, credit);
      const end = log.skillStart[row + 1] as number;
      for (let at = log.skillStart[row] as number; at < end; at += 1) {
        count.call(this.#skills, log.skill[at] as number, credit);
      }
      if (sequences && row > start) countSequence(sequences, log, start, row);
    }
  }

  /** The figures with nobody left out. */
  data(): PopulationData {
    const items = this.#items.answers.length;
    return {
      items: { answers: this.#items.answers, credit: this.#items.credit },
      skills: { answers: this.#skills.answers, credit: this.#skills.credit },
      sets: { answers: this.#sets.answers, credit: this.#sets.credit },
      difficulty: this.#difficulty.slice(0, items),
      variance: this.#variance.slice(0, items),
      plain: this.#plain.slice(0, items),
      pause: this.#pause,
      sequences: this.#sequences.data(),
    };
  }

  /** Writes what is known of a question into `facts`; its item, its set and any of its skills may be `unknown`. */
  describe({ item, skills, set }: Question, facts: ItemFacts): void {
    let success = 0;
    let answers = 0;
    for (let index = 0; index < skills.length; index += 1) {
      success += this.#skillSuccess(skills[index] as number);
      answers += Math.log1p(this.#skills.answersOf(skills[index] as number));
    }
    facts.skillSuccess = skills.length > 0 ? success / skills.length : this.#skillSuccess(unknown);
    facts.skillAnswers = answers / Math.max(1, skills.length);
    const prior = priorAnswers.skill;
    const setAnswers = this.#sets.answersOf(set);
    facts.setSuccess = (this.#sets.creditOf(set) + prior * facts.skillSuccess) / (setAnswers + prior);
    facts.setAnswers = Math.log1p(setAnswers);
    facts.answers = this.#items.answersOf(item);
    if (facts.answers === 0) {
      facts.plain = -safeLogit(facts.setSuccess);
      facts.difficulty = facts.plain;
      facts.variance = difficultyVariance;
      return;
    }
    const at = this.#view() + item;
    facts.difficulty = this.#difficulty[at] as number;
    facts.variance = this.#variance[at] as number;
    facts.plain = this.#plain[at] as number;
  }

  /** Writes what the learner's latest answers say about a question into `facts`. */
  describeSequence({ item, set }: Question, latest: Latest, about: ItemFacts, facts: SequenceFacts): void {
    Object.assign(facts, noSequence);
    const usual = sigmoid(-about.difficulty);
    const shift = (share: number) => safeLogit(share) + about.difficulty;
    const { last, lastSet } = latest;
    if (item !== unknown && last !== unknown) {
      const share = this.#shareAfter("last", last, item, priorAnswers.last, usual);
      facts.lastAnswers = this.#seen;
      facts.last = this.#seen > 0 ? shift(share) : 0;
      const two = answeredTwo(last, latest.solvedBefore);
      facts.lastTwo = shift(this.#shareAfter("lastTwo", two, item, priorAnswers.last, share));
      facts.lastTwoAnswers = this.#seen;
      this.#shareAfter("last", otherOutcome(last), item, priorAnswers.last, usual);
      facts.otherAnswers = this.#seen;
      for (const from of latest.earlier) {
        const shareThen = this.#shareAfter("earlier", from, item, priorAnswers.earlier, usual);
        if (this.#seen > 0) facts.earlier += shift(shareThen);
        facts.earlierAnswers += this.#seen;
      }
    }
    const setKnown = set !== unknown && lastSet !== unknown;
    facts.set = safeLogit(
      setKnown ? this.#shareAfter("set", lastSet, set, priorAnswers.set, about.setSuccess) : about.setSuccess,
    );
  }

  /** Share of right answers after that, drawn towards a share known before; the number of answers goes to `#seen`. */
  #shareAfter(kind: "last" | "lastTwo" | "earlier" | "set", from: number, to: number, prior: number, before: number) {
    const counts = this.#sequences[kind];
    const place = counts.find(from, to);
    let credit = counts.creditAt(place);
    this.#seen = counts.answersAt(place);
    const left = this.#outSequences[kind];
    if (this.#seen > 0 && left.size > 0) {
      const leftPlace = left.find(from, to);
      credit -= left.creditAt(leftPlace);
      this.#seen -= left.answersAt(leftPlace);
    }
    return (credit + prior * before) / (this.#seen + prior);
  }

  /** Usual log(1 + seconds) from an answer to this item to the next answer. */
  usualPause(item: number): number {
    return this.#pause[item === unknown ? this.#pause.length - 1 : item] as number;
  }

  /**
   * One Newton step of every difficulty in every view towards the mode of the Rasch likelihood with a normal prior,
   * given each answer's ability (mean and variance) as it was before it.
   */
  refineDifficulties(log: AnswerLog, fold: Int8Array, ability: Float32Array, variance: Float32Array): void {
    const { items } = log;
    const folds = this.#difficulty.length / items - 1;
    for (let view = 0; view <= folds; view += 1) {
      const gradient = new Float64Array(items);
      const curvature = new Float64Array(items);
      const base = view * items;
      for (let row = 0; row < log.rows; row += 1) {
        const own = fold[log.learner[row] as number] as number;
        if (own < 0 || own === view - 1) continue;
        const item = log.item[row] as number;
        const flat = 1 / Math.sqrt(1 + (Math.PI * (variance[row] as number)) / 8);
        const p = sigmoid(((ability[row] as number) - (this.#difficulty[base + item] as number)) * flat);
        gradient[item] = (gradient[item] as number) + (p - (log.credit[row] as number)) * flat;
        curvature[item] = (curvature[item] as number) + p * (1 - p) * flat * flat;
      }
      for (let item = 0; item < items; item += 1) {
        const at = base + item;
        const precision = (curvature[item] as number) + 1 / difficultyVariance;
        const pull = ((this.#difficulty[at] as number) - (this.#plain[at] as number)) / difficultyVariance;
        this.#difficulty[at] = (this.#difficulty[at] as number) + ((gradient[item] as number) - pull) / precision;
        this.#variance[at] = 1 / precision;
      }
    }
  }

  /** A first guess of the difficulties in the present view: from shares of right answers, whoever gave them. */
  #startDifficulties(log: AnswerLog, fold: Int8Array): void {
    const facts = emptyFacts();
    const done = new Uint8Array(log.items);
    for (let row = 0; row < log.rows; row += 1) {
      const item = log.item[row] as number;
      if (done[item] === 1 || (fold[log.learner[row] as number] as number) < 0) continue;
      done[item] = 1;
      this.describe({ ...questionAt(log, row), item: unknown }, facts);
      const answers = this.#items.answersOf(item);
      const prior = priorAnswers.item;
      const at = this.#view() + item;
      this.#plain[at] = -safeLogit((this.#items.creditOf(item) + prior * facts.setSuccess) / (answers + prior));
      this.#difficulty[at] = this.#plain[at] as number;
      this.#variance[at] = 1 / (1 / difficultyVariance + 0.2 * answers);
    }
  }

  /** Where the difficulties of the present view begin. */
  #view(): number {
    return (this.#fold + 1) * this.#items.answers.length;
  }

  /** Share of right answers on a skill, drawn towards that of all answers. */
  #skillSuccess(skill: number): number {
    const every = this.#skills.answers.length - 1;
    const all = (this.#skills.creditOf(every) + 1) / (this.#skills.answersOf(every) + 2);
    const prior = priorAnswers.skill;
    return (this.#skills.creditOf(skill) + prior * all) / (this.#skills.answersOf(skill) + prior);
  }
}

/** The question that a row of the log answers. */
export function questionAt(log: AnswerLog, row: number): Question {
  const skills = log.skill.subarray(log.skillStart[row], log.skillStart[row + 1]);
  return { item: log.item[row] as number, skills, set: log.set[row] as number };
}

/** Counts the answer in `row` after the learner's answers before it, which begin at `start`. */
function countSequence(sequences: Sequences, log: AnswerLog, start: number, row: number): void {
  const item = log.item[row] as number;
  const credit = log.credit[row] as number;
  const solved = (at: number) => (log.credit[at] as number) >= 0.5;
  const last = answered(log.item[row - 1] as number, solved(row - 1));
  sequences.last.add(last, item, credit);
  sequences.set.add(answered(log.set[row - 1] as number, solved(row - 1)), log.set[row] as number, credit);
  if (row - 2 >= start) sequences.lastTwo.add(answeredTwo(last, solved(row - 2)), item, credit);
  for (let at = row - 2; at >= Math.max(start, row - 1 - reach); at -= 1) {
    sequences.earlier.add(answered(log.item[at] as number, solved(at)), item, credit);
  }
}

/** Mean log(1 + seconds) until the learner's next answer per item, and over all at the end. No outcome is in it. */
function pauses(log: AnswerLog, fold: Int8Array): Float64Array {
  const sum = new Float64Array(log.items + 1);
  const count = new Float64Array(log.items + 1);
  for (let row = 1; row < log.rows; row += 1) {
    const gap = (log.time[row] as number) - (log.time[row - 1] as number);
    const learner = log.learner[row] as number;
    if (learner !== log.learner[row - 1] || (fold[learner] as number) < 0 || Number.isNaN(gap)) continue;
    const seconds = Math.log1p(Math.min(longestPause, Math.max(0, gap)));
    for (const at of [log.item[row - 1] as number, log.items]) {
      sum[at] = (sum[at] as number) + seconds;
      count[at] = (count[at] as number) + 1;
    }
  }
  const overall = (sum[log.items] as number) / (count[log.items] as number);
  return sum.map(
    (value, item) => (value + priorAnswers.time * overall) / ((count[item] as number) + priorAnswers.time),
  );
}

/** Log-odds of a share that may be 0 or 1. */
function safeLogit(share: number): number {
  return logit(Math.min(0.99, Math.max(0.01, share)));
}
