/**
 * The predictor's own filter for ability. It follows the learner model's formulas (`model.ts`), with constants that suit
 * long logs of many learners, and changes its state in place, because a fit runs it over every answer several times.
 */
import { sigmoid } from "../irt/curve.ts";
import type { Belief } from "../model.ts";
import type { ItemFacts, Question } from "./facts.ts";

/** Variances of overall ability and of an offset at the start, and what each answer adds to them. */
const start = { overall: 0.6, offset: 0.15 } as const;
const drift = { overall: 0.002, offset: 0.005 } as const;
const minVariance = 0.02;

export class Ability {
  /** Overall ability in logits and its variance. */
  mean = 0;
  variance: number = start.overall;
  readonly #offsets = new Map<number, Belief>();
  /** Ability for the question that was asked about last: see `lookAt`. */
  total = 0;
  totalVariance = 0;
  offset = 0;
  offsetVariance = 0;

  /** Works out the ability that a question calls on: overall and an offset for its combination of skills. */
  lookAt({ set }: Question): void {
    const offset = this.#offsets.get(set);
    this.offset = offset?.mean ?? 0;
    this.offsetVariance = offset?.variance ?? start.offset;
    this.total = this.mean + this.offset;
    this.totalVariance = this.variance + this.offsetVariance;
  }

  /** Log-odds of success on an item, uncertainty integrated out (MacKay 1992); after `lookAt`. */
  logit(facts: ItemFacts): number {
    return (this.total - facts.difficulty) / Math.sqrt(1 + (Math.PI * (this.totalVariance + facts.variance)) / 8);
  }

  /** One step of the extended Kalman filter; after `lookAt` at the same question. */
  learn({ set }: Question, facts: ItemFacts, credit: number): void {
    const p = Math.min(0.999, Math.max(0.001, sigmoid(this.total - facts.difficulty)));
    const slope = p * (1 - p);
    const gain = slope / (slope * slope * (this.totalVariance + facts.variance) + Math.max(slope, 0.02));
    const after = (mean: number, variance: number, drift: number): Belief => ({
      mean: mean + variance * gain * (credit - p),
      variance: Math.max(minVariance, variance * (1 - variance * gain * slope)) + drift,
    });
    const overall = after(this.mean, this.variance, drift.overall);
    this.#offsets.set(set, after(this.offset, this.offsetVariance, drift.offset));
    this.mean = overall.mean;
    this.variance = overall.variance;
  }
}
