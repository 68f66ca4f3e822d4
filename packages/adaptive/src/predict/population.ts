/**
 * What all learners' answers say about items and skills: difficulty, success, what follows what.
 *
 * To fit the predictor, a learner's own answers must not be in the statistics that describe the items to them: else the
 * fit learns to read the answer off the statistics. Learners are therefore dealt into folds, and every figure can be had
 * without one fold (cross-fitting). For the fold `nobody` none is left out: that is the view of the fitted predictor.
 */
import { logit, sigmoid } from "../irt/curve.ts";
import { FoldedSums } from "./folded-sums.ts";
import type { AnswerLog } from "./log.ts";
import { type TransitionData, Transitions } from "./transitions.ts";

/** Instead of a fold: no learner is left out. */
export const nobody = -1;
/** Instead of an item's or a skill's number: one that had no answers when the statistics were made. */
export const unknown = -1;

/** Variance of item difficulties around what their skills' success suggests, in squared logits. */
const difficultyVariance = 1.6;
/** Weight of what is known before, as a number of answers. */
const priorAnswers = { skill: 5, item: 4, transition: 4, setTransition: 10, time: 3 } as const;
/** A pause of more seconds says nothing about the item before it. */
const longestPause = 3600;

/** What is known of an item before the answer; difficulties in logits. */
export type ItemFacts = {
  difficulty: number;
  variance: number;
  /** Difficulty that the plain shares of right answers suggest, whoever gave them. */
  plain: number;
  answers: number;
  /** Mean success on the item's skills, 0 to 1, and mean of log(1 + answers) to them. */
  skillSuccess: number;
  skillAnswers: number;
  /** The same for the combination of the skills. */
  setSuccess: number;
  setAnswers: number;
};

export function emptyFacts(): ItemFacts {
  return {
    difficulty: 0,
    variance: difficultyVariance,
    plain: 0,
    answers: 0,
    skillSuccess: 0.5,
    skillAnswers: 0,
    setSuccess: 0.5,
    setAnswers: 0,
  };
}

/** A question by its numbers; `unknown` stands for what had no answers when the statistics were made. */
export type Question = {
  item: number;
  /** Increasing. */
  skills: ArrayLike<number>;
  /** The combination of the skills. */
  set: number;
};

export type PopulationData = {
  itemAnswers: Float64Array;
  difficulty: Float32Array;
  variance: Float32Array;
  plain: Float32Array;
  skillAnswers: Float64Array;
  skillCredit: Float64Array;
  setAnswers: Float64Array;
  setCredit: Float64Array;
  pause: Float64Array;
  transitions: TransitionData;
  setTransitions: TransitionData;
};

export class Population {
  readonly items: number;
  readonly skills: number;
  readonly #itemAnswers: FoldedSums;
  /** Difficulty, its variance and the plain one per view: row 0 for everybody, row 1 + f without fold f. */
  readonly #difficulty: Float32Array;
  readonly #variance: Float32Array;
  readonly #plain: Float32Array;
  readonly #skillAnswers: FoldedSums;
  readonly #skillCredit: FoldedSums;
  readonly #setAnswers: FoldedSums;
  readonly #setCredit: FoldedSums;
  /** Mean log(1 + seconds) until the next answer, per item. */
  readonly #pause: Float64Array;
  readonly transitions: Transitions;
  readonly setTransitions: Transitions;

  private constructor(parts: {
    itemAnswers: FoldedSums;
    difficulty: Float32Array;
    variance: Float32Array;
    plain: Float32Array;
    skillAnswers: FoldedSums;
    skillCredit: FoldedSums;
    setAnswers: FoldedSums;
    setCredit: FoldedSums;
    pause: Float64Array;
    transitions: Transitions;
    setTransitions: Transitions;
  }) {
    this.items = parts.itemAnswers.size;
    this.skills = parts.skillAnswers.size - 1;
    this.#itemAnswers = parts.itemAnswers;
    this.#difficulty = parts.difficulty;
    this.#variance = parts.variance;
    this.#plain = parts.plain;
    this.#skillAnswers = parts.skillAnswers;
    this.#skillCredit = parts.skillCredit;
    this.#setAnswers = parts.setAnswers;
    this.#setCredit = parts.setCredit;
    this.#pause = parts.pause;
    this.transitions = parts.transitions;
    this.setTransitions = parts.setTransitions;
  }

  /**
   * Counts the log's answers.
   * @param fold learner → fold from 0, or `unknown` for a learner whose answers are not to be counted.
   */
  static of(log: AnswerLog, fold: Int8Array, folds: number): Population {
    const itemAnswers = new FoldedSums(log.items, folds);
    const itemCredit = new FoldedSums(log.items, folds);
    // The place after the last skill is for all answers.
    const skillAnswers = new FoldedSums(log.skills + 1, folds);
    const skillCredit = new FoldedSums(log.skills + 1, folds);
    const transitions = new Transitions(log.items, log.rows, folds);
    const setAnswers = new FoldedSums(log.sets, folds);
    const setCredit = new FoldedSums(log.sets, folds);
    const setTransitions = new Transitions(log.sets, Math.min(log.rows, 2 * log.sets ** 2), folds);
    /** One row of each item: it tells the item's skills. */
    const example = new Int32Array(log.items).fill(unknown);
    for (let row = 0; row < log.rows; row += 1) {
      const item = log.item[row] as number;
      const own = fold[log.learner[row] as number] as number;
      if (own < 0) continue;
      example[item] = row;
      const credit = log.credit[row] as number;
      itemAnswers.add(own, item, 1);
      itemCredit.add(own, item, credit);
      skillAnswers.add(own, log.skills, 1);
      skillCredit.add(own, log.skills, credit);
      const first = log.skillStart[row] as number;
      const end = log.skillStart[row + 1] as number;
      for (let at = first; at < end; at += 1) {
        skillAnswers.add(own, log.skill[at] as number, 1);
        skillCredit.add(own, log.skill[at] as number, credit);
      }
      const set = log.set[row] as number;
      setAnswers.add(own, set, 1);
      setCredit.add(own, set, credit);
      if (row === 0 || log.learner[row - 1] !== log.learner[row]) continue;
      const solved = (log.credit[row - 1] as number) >= 0.5;
      transitions.add(own, log.item[row - 1] as number, solved, item, credit);
      setTransitions.add(own, log.set[row - 1] as number, solved, set, credit);
    }
    const views = (folds + 1) * log.items;
    const population = new Population({
      itemAnswers,
      difficulty: new Float32Array(views),
      variance: new Float32Array(views),
      plain: new Float32Array(views),
      skillAnswers,
      skillCredit,
      setAnswers,
      setCredit,
      pause: pauses(log, fold),
      transitions,
      setTransitions,
    });
    population.#startDifficulties(log, itemCredit, example, folds);
    return population;
  }

  static from(data: PopulationData): Population {
    return new Population({
      ...data,
      itemAnswers: FoldedSums.from(data.itemAnswers),
      skillAnswers: FoldedSums.from(data.skillAnswers),
      skillCredit: FoldedSums.from(data.skillCredit),
      setAnswers: FoldedSums.from(data.setAnswers),
      setCredit: FoldedSums.from(data.setCredit),
      transitions: Transitions.from(data.transitions),
      setTransitions: Transitions.from(data.setTransitions),
    });
  }

  /** The view of everybody; transitions seen only once are left out, as they are of little use and many. */
  data(): PopulationData {
    return {
      itemAnswers: this.#itemAnswers.whole(),
      difficulty: this.#difficulty.slice(0, this.items),
      variance: this.#variance.slice(0, this.items),
      plain: this.#plain.slice(0, this.items),
      skillAnswers: this.#skillAnswers.whole(),
      skillCredit: this.#skillCredit.whole(),
      setAnswers: this.#setAnswers.whole(),
      setCredit: this.#setCredit.whole(),
      pause: this.#pause,
      transitions: this.transitions.data(1),
      setTransitions: this.setTransitions.data(1),
    };
  }

  /** Writes what is known of a question into `facts`; its item, its set and any of its skills may be `unknown`. */
  describe({ item, skills, set }: Question, fold: number, facts: ItemFacts): void {
    let success = 0;
    let answers = 0;
    for (let index = 0; index < skills.length; index += 1) {
      success += this.#skillSuccess(skills[index] as number, fold);
      answers += Math.log1p(this.#answersToSkill(skills[index] as number, fold));
    }
    facts.skillSuccess = skills.length > 0 ? success / skills.length : this.#skillSuccess(unknown, fold);
    facts.skillAnswers = answers / Math.max(1, skills.length);
    const setAnswers = set === unknown ? 0 : this.#setAnswers.without(fold, set);
    const setCredit = set === unknown ? 0 : this.#setCredit.without(fold, set);
    facts.setSuccess = (setCredit + priorAnswers.skill * facts.skillSuccess) / (setAnswers + priorAnswers.skill);
    facts.setAnswers = Math.log1p(setAnswers);
    facts.answers = item === unknown ? 0 : this.#itemAnswers.without(fold, item);
    if (facts.answers === 0) {
      facts.plain = -safeLogit(facts.setSuccess);
      facts.difficulty = facts.plain;
      facts.variance = difficultyVariance;
      return;
    }
    const at = (fold + 1) * this.items + item;
    facts.difficulty = this.#difficulty[at] as number;
    facts.variance = this.#variance[at] as number;
    facts.plain = this.#plain[at] as number;
  }

  /** Log-odds of success on the item after that answer, less those of other times; 0 when it never occurred. */
  shiftAfter(from: number, solved: boolean, item: number, fold: number, facts: ItemFacts): number {
    const answers = this.transitions.answers(fold, from, solved, item);
    if (answers === 0) return 0;
    const credit = this.transitions.credit(fold, from, solved, item);
    const prior = priorAnswers.transition;
    return safeLogit((credit + prior * sigmoid(-facts.difficulty)) / (answers + prior)) + facts.difficulty;
  }

  /** Log-odds of success on a set of skills after an answer to another; both may be `unknown`. */
  setAfter(from: number, solved: boolean, set: number, fold: number, facts: ItemFacts): number {
    const known = from !== unknown && set !== unknown;
    const answers = known ? this.setTransitions.answers(fold, from, solved, set) : 0;
    const credit = known ? this.setTransitions.credit(fold, from, solved, set) : 0;
    const prior = priorAnswers.setTransition;
    return safeLogit((credit + prior * facts.setSuccess) / (answers + prior));
  }

  /** Usual log(1 + seconds) from an answer to this item to the next answer. */
  usualPause(item: number): number {
    return (this.#pause[item === unknown ? this.items : item] ?? Number.NaN) as number;
  }

  /**
   * One Newton step of every difficulty in every view towards the mode of the Rasch likelihood with a normal prior,
   * given each answer's ability (mean and variance) as it was before it.
   */
  refineDifficulties(log: AnswerLog, fold: Int8Array, ability: Float32Array, variance: Float32Array): void {
    const folds = this.#difficulty.length / this.items - 1;
    for (let view = 0; view <= folds; view += 1) {
      const gradient = new Float64Array(this.items);
      const curvature = new Float64Array(this.items);
      const base = view * this.items;
      for (let row = 0; row < log.rows; row += 1) {
        const own = fold[log.learner[row] as number] as number;
        if (own < 0 || own === view - 1) continue;
        const item = log.item[row] as number;
        const flat = 1 / Math.sqrt(1 + (Math.PI * (variance[row] as number)) / 8);
        const p = sigmoid(((ability[row] as number) - (this.#difficulty[base + item] as number)) * flat);
        gradient[item] = (gradient[item] as number) + (p - (log.credit[row] as number)) * flat;
        curvature[item] = (curvature[item] as number) + p * (1 - p) * flat * flat;
      }
      for (let item = 0; item < this.items; item += 1) {
        const at = base + item;
        const precision = (curvature[item] as number) + 1 / difficultyVariance;
        const pull = ((this.#difficulty[at] as number) - (this.#plain[at] as number)) / difficultyVariance;
        this.#difficulty[at] = (this.#difficulty[at] as number) + ((gradient[item] as number) - pull) / precision;
        this.#variance[at] = 1 / precision;
      }
    }
  }

  #startDifficulties(log: AnswerLog, itemCredit: FoldedSums, example: Int32Array, folds: number): void {
    const facts = emptyFacts();
    for (let fold = nobody; fold < folds; fold += 1) {
      for (let item = 0; item < log.items; item += 1) {
        const row = example[item] as number;
        const skills = row < 0 ? [] : log.skill.subarray(log.skillStart[row], log.skillStart[row + 1]);
        this.describe({ item: unknown, skills, set: row < 0 ? unknown : (log.set[row] as number) }, fold, facts);
        const answers = this.#itemAnswers.without(fold, item);
        const prior = priorAnswers.item;
        const rate = (itemCredit.without(fold, item) + prior * facts.setSuccess) / (answers + prior);
        const at = (fold + 1) * log.items + item;
        this.#plain[at] = -safeLogit(rate);
        this.#difficulty[at] = this.#plain[at] as number;
        this.#variance[at] = 1 / (1 / difficultyVariance + 0.2 * answers);
      }
    }
  }

  #answersToSkill(skill: number, fold: number): number {
    return skill === unknown ? 0 : this.#skillAnswers.without(fold, skill);
  }

  /** Share of right answers on a skill, drawn towards that of all answers. */
  #skillSuccess(skill: number, fold: number): number {
    const all =
      (this.#skillCredit.without(fold, this.skills) + 1) / (this.#skillAnswers.without(fold, this.skills) + 2);
    if (skill === unknown) return all;
    const credit = this.#skillCredit.without(fold, skill) + priorAnswers.skill * all;
    return credit / (this.#skillAnswers.without(fold, skill) + priorAnswers.skill);
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
