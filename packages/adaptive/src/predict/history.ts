/**
 * One learner's answers, kept as what the predictor looks at. The same code runs over a whole log when the predictor is
 * fitted and beside a learner's answers when it is used, so both see the same figures.
 */
import { sigmoid } from "../irt/curve.ts";
import {
  type DayOf,
  daysAtOffset,
  defaultParameters,
  grades,
  type Memory,
  retrievability,
  review,
} from "../memory/index.ts";
import { Ability } from "./ability.ts";
import { emptyFacts, type ItemFacts, noSequence, type Question, type SequenceFacts, unknown } from "./facts.ts";
import type { Population } from "./population.ts";
import { answered, reach } from "./sequences.ts";
import { halfLives, Track } from "./track.ts";

/** Names of the features, in the order in which `features` writes them. */
export const featureNames = [
  ...[
    "difficulty",
    "difficulty plain",
    "item answers",
    "set success",
    "set answers",
    "skill success",
    "skill answers",
    "skills",
  ],
  ...["ability", "ability variance", "offset", "offset variance", "logit"],
  ...["answers", "right", "wrong", "success", "fast", "slow", "surprise fast", "surprise slow", "surprise", "streak"],
  ...["outcome 1", "outcome 2", "outcome 3", "outcome 4", "outcome 5"],
  ...["set right", "set wrong", "set fast", "set slow", "set surprise fast", "set surprise slow", "set surprise"],
  ...["set streak", "set steps", "set outcome 1", "set outcome 2", "set outcome 3"],
  ...["skill right", "skill wrong", "skill fast", "skill surprise slow", "skill steps"],
  ...["skill least success", "skill least answers"],
  ...["item seen", "item right", "item outcome", "item steps", "item surprise", "item retrievability"],
  ...["same item", "same set", "run of set", "run of item", "run wrong", "last expected"],
  ...["after", "after answers", "after outcome share", "after item share", "after two", "after two answers"],
  ...["after earlier", "after earlier answers", "set after"],
  ...["pause", "pause before", "relative pause", "usual pace", "set time", "item time"],
  ...halfLives.flatMap((_, index) => [`set faded ${index}`, `set faded success ${index}`]),
  ...halfLives.flatMap((_, index) => [`faded ${index}`, `faded success ${index}`]),
] as const;

/** The predictor's memory of items counts days of 24 hours: it sees learners of all time zones. */
const dayOf: DayOf = daysAtOffset(0);
/** A pause of more seconds says nothing about how quickly somebody works. */
const longestPause = 3600;

export class LearnerHistory {
  readonly #population: Population;
  /** Answers so far. */
  #step = 0;
  readonly #ability = new Ability();
  readonly #all = new Track(true);
  readonly #sets = new Map<number, Track>();
  readonly #skills = new Map<number, Track>();
  readonly #items = new Map<number, Track>();
  readonly #memories = new Map<number, Memory>();
  readonly #facts: ItemFacts = emptyFacts();
  readonly #sequence: SequenceFacts = { ...noSequence };
  /** Answers before the last one whose items are known, newest first. */
  readonly #earlier: number[] = [];
  #lastItem: number = unknown;
  #lastSet: number = unknown;
  #lastSolved = false;
  #lastExpected = Number.NaN;
  #lastTime = Number.NaN;
  #pause = Number.NaN;
  /** Moving average of pauses relative to what is usual after the same items, in log seconds. */
  #pace = Number.NaN;
  #runOfSet = 0;
  #runOfItem = 0;
  #runWrong = 0;
  #out: Float32Array = new Float32Array(0);
  #at = 0;

  constructor(population: Population) {
    this.#population = population;
  }

  /**
   * Writes the features of a question at `time` (seconds, NaN when not known) into `out` from place `at` on; NaN is what
   * is not known. The history stays as it is.
   */
  features(question: Question, time: number, out: Float32Array, at: number): void {
    this.#look(question);
    this.#out = out;
    this.#at = at;
    this.#itemFeatures(question);
    this.#abilityFeatures();
    this.#overallFeatures();
    this.#setFeatures(question);
    this.#skillFeatures(question);
    this.#ownItemFeatures(question, time);
    this.#sequenceFeatures(question);
    this.#timeFeatures(question, time);
  }

  /** Takes in the answer to a question; credit 0 to 1. */
  add(question: Question, time: number, credit: number): void {
    this.#look(question);
    const { item, skills, set } = question;
    const expected = sigmoid(this.#ability.logit(this.#facts));
    this.#ability.learn(question, this.#facts, credit);
    const step = this.#step;
    this.#all.add(credit, expected, step, time);
    trackOf(this.#sets, set, true).add(credit, expected, step, time);
    for (let index = 0; index < skills.length; index += 1) {
      trackOf(this.#skills, skills[index] as number, false).add(credit, expected, step, time);
    }
    if (item !== unknown) {
      trackOf(this.#items, item, false).add(credit, expected, step, time);
      if (!Number.isNaN(time)) this.#remember(item, credit, time * 1000);
    }
    this.#goOn(question, time, credit, expected);
  }

  #look(question: Question): void {
    this.#population.describe(question, this.#facts);
    this.#ability.lookAt(question);
  }

  #remember(item: number, credit: number, time: number): void {
    const grade = credit >= 0.5 ? grades.good : grades.again;
    this.#memories.set(item, review(this.#memories.get(item) ?? null, grade, time, defaultParameters, { dayOf }));
  }

  /** What only the last answers matter for. */
  #goOn({ item, set }: Question, time: number, credit: number, expected: number): void {
    const solved = credit >= 0.5;
    const sameItem = item !== unknown && item === this.#lastItem;
    this.#runOfItem = sameItem ? this.#runOfItem + 1 : 1;
    this.#runWrong = (sameItem ? this.#runWrong : 0) + (solved ? 0 : 1);
    this.#runOfSet = set !== unknown && set === this.#lastSet ? this.#runOfSet + 1 : 0;
    const relative = this.#relativePause(time);
    if (!Number.isNaN(relative))
      this.#pace = Number.isNaN(this.#pace) ? relative : this.#pace + 0.15 * (relative - this.#pace);
    this.#pause = time - this.#lastTime;
    this.#lastTime = time;
    if (this.#lastItem !== unknown) {
      this.#earlier.unshift(answered(this.#lastItem, this.#lastSolved));
      if (this.#earlier.length > reach) this.#earlier.pop();
    }
    this.#lastItem = item;
    this.#lastSet = set;
    this.#lastSolved = solved;
    this.#lastExpected = expected;
    this.#step += 1;
  }

  /** Log of the pause since the last answer, less what is usual after that item. */
  #relativePause(time: number): number {
    const seconds = Math.min(longestPause, Math.max(0, time - this.#lastTime));
    return Math.log1p(seconds) - this.#population.usualPause(this.#lastItem);
  }

  #put(value: number): void {
    this.#out[this.#at] = value;
    this.#at += 1;
  }

  #itemFeatures({ skills }: Question): void {
    const facts = this.#facts;
    this.#put(facts.difficulty);
    this.#put(facts.plain);
    this.#put(Math.log1p(facts.answers));
    this.#put(facts.setSuccess);
    this.#put(facts.setAnswers);
    // With a single skill, what follows says the same as the set does.
    this.#put(skills.length > 1 ? facts.skillSuccess : Number.NaN);
    this.#put(skills.length > 1 ? facts.skillAnswers : Number.NaN);
    this.#put(skills.length);
  }

  #abilityFeatures(): void {
    const ability = this.#ability;
    this.#put(ability.mean);
    this.#put(ability.variance);
    this.#put(ability.offset);
    this.#put(ability.offsetVariance);
    this.#put(ability.logit(this.#facts));
  }

  #overallFeatures(): void {
    const all = this.#all;
    const some = this.#step > 0;
    this.#put(Math.log1p(this.#step));
    this.#put(Math.log1p(all.right));
    this.#put(Math.log1p(all.answers - all.right));
    this.#put((all.right + 2) / (all.answers + 3));
    this.#put(some ? all.fast : Number.NaN);
    this.#put(some ? all.slow : Number.NaN);
    this.#put(all.surpriseFast);
    this.#put(all.surpriseSlow);
    this.#put(all.surpriseSum / Math.sqrt(all.answers + 2));
    this.#put(all.streak);
    for (let back = 1; back <= 5; back += 1) this.#put(all.outcome(back));
  }

  #setFeatures({ set }: Question): void {
    const track = this.#sets.get(set);
    this.#put(Math.log1p(track?.right ?? 0));
    this.#put(Math.log1p(track ? track.answers - track.right : 0));
    this.#put(track?.fast ?? Number.NaN);
    this.#put(track?.slow ?? Number.NaN);
    this.#put(track?.surpriseFast ?? 0);
    this.#put(track?.surpriseSlow ?? 0);
    this.#put(track ? track.surpriseSum / Math.sqrt(track.answers + 2) : 0);
    this.#put(track?.streak ?? 0);
    this.#put(track ? Math.log(this.#step - track.lastStep) : Number.NaN);
    for (let back = 1; back <= 3; back += 1) this.#put(track?.outcome(back) ?? Number.NaN);
  }

  /** Means over the question's skills where it has several; with one, the set says the same. */
  #skillFeatures({ skills }: Question): void {
    const share = 1 / skills.length;
    let [right, wrong, fast, surprise] = [0, 0, 0, 0];
    let latest = -1;
    let leastSuccess = 1;
    let leastAnswers = Number.POSITIVE_INFINITY;
    for (let index = 0; index < skills.length; index += 1) {
      const track = this.#skills.get(skills[index] as number);
      leastAnswers = Math.min(leastAnswers, track?.answers ?? 0);
      if (!track) continue;
      right += share * Math.log1p(track.right);
      wrong += share * Math.log1p(track.answers - track.right);
      fast += share * track.fast;
      surprise += share * track.surpriseSlow;
      latest = Math.max(latest, track.lastStep);
      leastSuccess = Math.min(leastSuccess, (track.right + 2) / (track.answers + 3));
    }
    const several = skills.length > 1;
    this.#put(several ? right : Number.NaN);
    this.#put(several ? wrong : Number.NaN);
    this.#put(several && latest >= 0 ? fast : Number.NaN);
    this.#put(several ? surprise : Number.NaN);
    this.#put(several && latest >= 0 ? Math.log(this.#step - latest) : Number.NaN);
    this.#put(several ? leastSuccess : Number.NaN);
    this.#put(several ? Math.log1p(leastAnswers) : Number.NaN);
  }

  #ownItemFeatures({ item }: Question, time: number): void {
    const track = this.#items.get(item);
    this.#put(track?.answers ?? 0);
    this.#put(track?.right ?? 0);
    this.#put(track ? track.outcome(1) : Number.NaN);
    this.#put(track ? Math.log(this.#step - track.lastStep) : Number.NaN);
    this.#put(track?.surpriseSum ?? 0);
    const memory = this.#memories.get(item);
    this.#put(memory && !Number.isNaN(time) ? retrievability(memory, time * 1000, defaultParameters) : Number.NaN);
  }

  #sequenceFeatures(question: Question): void {
    const { item, set } = question;
    const sameItem = item !== unknown && item === this.#lastItem;
    this.#put(sameItem ? 1 : 0);
    this.#put(set !== unknown && set === this.#lastSet ? 1 : 0);
    this.#put(this.#runOfSet);
    this.#put(sameItem ? this.#runOfItem : 0);
    this.#put(sameItem ? this.#runWrong : 0);
    this.#put(this.#lastExpected);

    const solvedBefore = this.#all.outcome(2) === 1;
    const latest = {
      last: this.#lastItem === unknown ? unknown : answered(this.#lastItem, this.#lastSolved),
      lastSet: this.#lastSet === unknown ? unknown : answered(this.#lastSet, this.#lastSolved),
      solvedBefore,
      earlier: this.#earlier,
    };
    const facts = this.#sequence;
    this.#population.describeSequence(question, latest, this.#facts, facts);
    this.#put(facts.last);
    this.#put(Math.log1p(facts.lastAnswers));
    this.#put((facts.lastAnswers + 1) / (facts.lastAnswers + facts.otherAnswers + 2));
    this.#put(facts.lastAnswers / (this.#facts.answers + 1));
    this.#put(facts.lastTwo);
    this.#put(Math.log1p(facts.lastTwoAnswers));
    this.#put(facts.earlier);
    this.#put(Math.log1p(facts.earlierAnswers));
    this.#put(facts.set);
  }

  #timeFeatures({ item, set }: Question, time: number): void {
    const track = this.#sets.get(set);
    this.#put(Math.log1p(Math.max(0, time - this.#lastTime)));
    this.#put(Math.log1p(Math.max(0, this.#pause)));
    this.#put(this.#relativePause(time));
    this.#put(this.#pace);
    this.#put(Math.log1p(track?.since(time) ?? Number.NaN));
    this.#put(Math.log1p(this.#items.get(item)?.since(time) ?? Number.NaN));
    for (const faded of [track, this.#all]) {
      for (let half = 0; half < halfLives.length; half += 1) {
        const answers = faded?.fadedAnswers(half, time) ?? 0;
        const credit = faded?.fadedCredit(half, time) ?? 0;
        this.#put(Number.isNaN(time) ? Number.NaN : Math.log1p(answers));
        this.#put(Number.isNaN(time) || answers === 0 ? Number.NaN : (credit + 1) / (answers + 1.5));
      }
    }
  }
}

function trackOf(tracks: Map<number, Track>, number: number, fades: boolean): Track {
  let track = tracks.get(number);
  if (!track) {
    track = new Track(fades);
    tracks.set(number, track);
  }
  return track;
}
