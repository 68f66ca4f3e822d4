/** A placement test as a pure state machine: start, next item, record the answer, …, result. The state is plain JSON. */
import type { ItemCurve } from "../irt/curve.ts";
import { logit } from "../irt/curve.ts";
import { masteryLevels } from "../mastery.ts";
import { type Belief, priors } from "../model.ts";
import { type PlacementBank, type PlacementItem, type PlacementSkill, servedCurve, skillOf } from "./bank.ts";
import { type PlacementBelief, placementBelief, probabilityAbove } from "./belief.ts";
import { chooseItem, type PlacementChoice, type PlacementPolicy } from "./choose.ts";

export type PlacementSettings = {
  /** Variance of the skills' offsets from the overall ability, 0 … 1; 0 makes the test one-dimensional. */
  skillVariance: number;
  minimumItems: number;
  maximumItems: number;
  /** The test ends when the standard error of the level is at most this, in logits. */
  targetError: number;
  /** Mastery decision: the test ends when the level is above or below `ability` with this confidence (0.5 … 1). */
  cut: { ability: number; confidence: number } | null;
  /** A skill is known when its ability is above this, in logits. */
  knownAbility: number;
  policy: PlacementPolicy;
};

export type PlacementState = {
  version: 1;
  skills: PlacementSkill[];
  settings: PlacementSettings;
  answers: PlacementAnswer[];
};

/** An answer with the curve it was judged by, so that a later change of the bank does not change the test. */
export type PlacementAnswer = { item: string; skill: string; curve: ItemCurve; credit: number; skipped: boolean };

export type StopReason = "precise-enough" | "decided" | "maximum-length" | "no-more-items";
export type PlacementStep = ({ kind: "item" } & PlacementChoice) | { kind: "stop"; reason: StopReason };

export type SkillLabel = "known" | "unsure" | "not-yet" | "not-asked";
export type SkillResult = {
  id: string;
  /** Ability in the skill, its standard error, and how it differs from the overall ability. */
  mean: number;
  error: number;
  offset: Belief;
  answers: number;
  /** Probability that the skill is known (`knownAbility`). */
  known: number;
  label: SkillLabel;
};

/** Plain JSON. */
export type PlacementResult = {
  /** Level: mean ability over the skills of the test, its standard error, and the interval that holds it with 95 %. */
  level: { mean: number; error: number; interval: { low: number; high: number } };
  /** The overall ability around which the skills scatter, also those of other subjects. */
  overall: Belief;
  skills: SkillResult[];
  /** "left-early" when the learner stopped before the test did. */
  reason: StopReason | "left-early";
  answers: number;
};

/** Certainty that turns "unsure" into "known" or "not yet". */
const labelConfidence = 0.8;

export const defaultPolicy: PlacementPolicy = { successExponent: 2.2, among: 3 };

const defaults: PlacementSettings = {
  skillVariance: priors.skill,
  minimumItems: 6,
  maximumItems: 20,
  targetError: 0.35,
  cut: null,
  knownAbility: logit(masteryLevels.known),
  policy: defaultPolicy,
};

/** A test over the given skills. Throws RangeError without skills or for settings out of their range. */
export function startPlacement(
  skills: readonly PlacementSkill[],
  settings: Partial<PlacementSettings> = {},
): PlacementState {
  const all = { ...defaults, ...settings };
  if (skills.length === 0) throw new RangeError("A placement test needs at least one skill.");
  if (!(all.skillVariance >= 0 && all.skillVariance <= 1)) throw new RangeError("skillVariance must be from 0 to 1.");
  if (!(all.policy.among >= 1)) throw new RangeError("policy.among must be at least 1.");
  return {
    version: 1,
    skills: skills.map(({ id, requires }) => ({ id, requires: [...requires] })),
    settings: all,
    answers: [],
  };
}

/** The next item, or why the test ends. The bank must be built for the skills of the test. */
export function nextPlacementItem(state: PlacementState, bank: PlacementBank, seed: string): PlacementStep {
  const belief = beliefOf(state);
  const reason = stopReason(state, belief);
  if (reason) return { kind: "stop", reason };
  const choice = choiceOf(state, bank, belief, seed);
  return choice ? { kind: "item", ...choice } : { kind: "stop", reason: "no-more-items" };
}

/** The best item to ask, whether or not the test could end; null when all were asked. */
export function choiceOf(
  { skills, settings, answers }: PlacementState,
  bank: PlacementBank,
  belief: PlacementBelief,
  seed: string,
): PlacementChoice | null {
  const asked = new Set(answers.map(({ item }) => item));
  const { policy, knownAbility } = settings;
  return chooseItem(bank, skills, belief, asked, policy, knownAbility, `${seed} ${answers.length}`);
}

/**
 * State after an answer; the given state stays as it was. `credit` is 0 … 1; skipped ("I don't know") counts as wrong
 * without a guess. An item that was recorded before is not recorded again. Throws RangeError for a credit out of range
 * and for an item of none of the test's skills.
 */
export function recordPlacementAnswer(
  state: PlacementState,
  answer: { item: PlacementItem; credit: number; skipped?: boolean },
): PlacementState {
  const { item, skipped = false } = answer;
  if (!(answer.credit >= 0 && answer.credit <= 1)) throw new RangeError("The credit must be from 0 to 1.");
  const skill = skillOf(item, new Set(state.skills.map(({ id }) => id)));
  if (skill === undefined) throw new RangeError(`The item ${item.id} belongs to none of the test's skills.`);
  if (state.answers.some((known) => known.item === item.id)) return state;
  const served = servedCurve(item);
  const curve = skipped ? { ...served, guess: 0 } : served;
  const credit = skipped ? 0 : answer.credit;
  return { ...state, answers: [...state.answers, { item: item.id, skill, curve, credit, skipped }] };
}

/** What the answers so far say. */
export function beliefOf({ skills, settings, answers }: PlacementState): PlacementBelief {
  return placementBelief(
    skills.map(({ id }) => id),
    settings.skillVariance,
    answers,
  );
}

/** Why the test can end now, or null. */
function stopReason({ settings, answers }: PlacementState, { level }: PlacementBelief): StopReason | null {
  const { minimumItems, maximumItems, targetError, cut } = settings;
  if (answers.length >= maximumItems) return "maximum-length";
  if (answers.length < minimumItems) return null;
  const error = Math.sqrt(level.variance);
  if (cut) {
    const above = normalBelow((level.mean - cut.ability) / Math.max(error, 1e-9));
    if (above >= cut.confidence || above <= 1 - cut.confidence) return "decided";
  }
  return error <= targetError ? "precise-enough" : null;
}

/** Result so far. Give the reason that `nextPlacementItem` stopped with; without one the learner left early. */
export function placementResult(state: PlacementState, reason?: StopReason): PlacementResult {
  const belief = beliefOf(state);
  const { mean } = belief.level;
  const error = Math.sqrt(belief.level.variance);
  return {
    level: { mean, error, interval: { low: mean - 1.96 * error, high: mean + 1.96 * error } },
    overall: belief.overall,
    skills: belief.skills.map(({ id, ability, offset, distribution, answers }) => {
      const known = probabilityAbove(distribution, state.settings.knownAbility);
      return {
        id,
        mean: ability.mean,
        error: Math.sqrt(ability.variance),
        offset,
        answers,
        known,
        label: labelOf(known, answers),
      };
    }),
    reason: reason ?? stopReason(state, belief) ?? "left-early",
    answers: state.answers.length,
  };
}

function labelOf(known: number, answers: number): SkillLabel {
  if (answers === 0) return "not-asked";
  if (known >= labelConfidence) return "known";
  return known <= 1 - labelConfidence ? "not-yet" : "unsure";
}

/** Overall ability and the offsets of the skills that were asked: what `learnerFromOffsets` makes a learner of. */
export function toLearnerBeliefs({ overall, skills }: PlacementResult): {
  overall: Belief;
  offsets: ReadonlyMap<string, Belief>;
} {
  const asked = skills.filter(({ answers }) => answers > 0);
  return { overall, offsets: new Map(asked.map(({ id, offset }) => [id, offset])) };
}

/** Standard normal distribution function (Abramowitz & Stegun 1964, 26.2.17; error below 1e-7). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}
