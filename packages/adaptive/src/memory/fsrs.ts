/**
 * FSRS-6 as ts-fsrs computes it, reduced to what we build on: the step of a memory's state, the forgetting curve and
 * its inverse. Days are counted by the caller, because ts-fsrs counts them in UTC and a learner lives elsewhere.
 *
 * Same-day answers move stability by FSRS-6's own term (w₁₇…w₁₉), but there are no learning steps of minutes: what is
 * asked again within a session is the picker's matter, and an interval is never shorter than a day.
 */
import { FSRSAlgorithm } from "ts-fsrs";
import type { MemoryParameters } from "./parameters.ts";

/** How well an item was remembered, as FSRS counts it. */
export type Grade = 1 | 2 | 3 | 4;
export const grades = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<string, Grade>;

export type MemoryState = {
  /** Days until recall has fallen to 0.9. */
  stability: number;
  /** 1 (easy) to 10. */
  difficulty: number;
};

export type Fsrs = {
  /** State after an answer `days` whole days after the one before; `state` is null for the first. */
  next(state: MemoryState | null, days: number, grade: Grade): MemoryState;
  /** Chance of recall in (0, 1] `days` ≥ 0 days after a review. */
  recall(days: number, stability: number): number;
  /** Days until recall has fallen to `retention`, not rounded: the inverse of `recall`. */
  interval(stability: number, retention: number): number;
};

/** ts-fsrs guards its settings with a Proxy, which makes each step three times slower; ours never change. */
class Algorithm extends FSRSAlgorithm {
  constructor(parameters: MemoryParameters) {
    super({ w: parameters, enable_fuzz: false, enable_short_term: true, learning_steps: [], relearning_steps: [] });
    this.param = { ...this.param };
  }
}

const known = new WeakMap<MemoryParameters, Fsrs>();

/** FSRS-6 with the given parameters. Made once per array, so pass the same one again rather than a copy. */
export function fsrs(parameters: MemoryParameters): Fsrs {
  const made = known.get(parameters) ?? build(parameters);
  known.set(parameters, made);
  return made;
}

function build(parameters: MemoryParameters): Fsrs {
  const algorithm = new Algorithm(parameters);
  const decay = -(algorithm.parameters.w[20] as number);
  const factor = 0.9 ** (1 / decay) - 1;
  return {
    next: (state, days, grade) => algorithm.next_state(state, days, grade),
    recall: (days, stability) => (1 + (factor * days) / stability) ** decay,
    interval: (stability, retention) => (stability / factor) * (retention ** (1 / decay) - 1),
  };
}
