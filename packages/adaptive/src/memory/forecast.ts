/**
 * What will be remembered at a future moment: the expected number of items recalled, with an interval for chance. The
 * interval takes the parameters as true; how far they are is for the refit to say. Times in milliseconds.
 */
import { randomFrom } from "../random.ts";
import { fsrs, grades } from "./fsrs.ts";
import { type Memory, retentionRange, retrievability } from "./memory.ts";
import type { MemoryParameters } from "./parameters.ts";

export type Forecast = {
  items: number;
  /** Expected number of items remembered. */
  expected: number;
  /** The same as a share of the items, 0 to 1; 0 when there are none. */
  share: number;
  /** 95 % interval of the number, within 0 and `items`. */
  low: number;
  high: number;
};

export type PlannedReviews = {
  /** Start of the plan; what is overdue is reviewed then. */
  now: number;
  seed: string;
  desiredRetention?: number;
};

const dayMs = 86_400_000;
/**
 * Simulated lives: an average over so many is far surer than the chance it describes (its standard error is below 0.2 % of
 * the items), and they take a few milliseconds.
 */
const simulatedLives = 4_000;

/** What is remembered at `at` if nothing is reviewed until then. Never more for a later moment. */
export function forecast(memories: readonly Memory[], at: number, parameters: MemoryParameters): Forecast {
  let expected = 0;
  // Independent outcomes of unequal chance: the variance of a Poisson binomial.
  let variance = 0;
  for (const memory of memories) {
    const recall = retrievability(memory, at, parameters);
    expected += recall;
    variance += recall * (1 - recall);
  }
  return withInterval(memories.length, expected, variance);
}

/**
 * What is remembered at `at` if every item is reviewed on the day it falls due, from `plan.now` on. Reviews are simulated
 * (remembered → Good, forgotten → Again): in a small collection each item lives several times, of a large one an even
 * sample does. The same seed gives the same forecast.
 */
export function forecastWithReviews(
  memories: readonly Memory[],
  at: number,
  parameters: MemoryParameters,
  plan: PlannedReviews,
): Forecast {
  const items = memories.length;
  if (items === 0) return withInterval(0, 0, 0);
  const random = randomFrom(plan.seed);
  const lives = items > simulatedLives ? simulatedLives : items * Math.ceil(simulatedLives / items);
  let sum = 0;
  let squares = 0;
  for (let life = 0; life < lives; life += 1) {
    const recall = live(memories[Math.floor((life * items) / lives)] as Memory, at, parameters, plan, random);
    sum += recall;
    squares += recall * recall;
  }
  const share = sum / lives;
  // Chance: the variance of equal chances, never less than that of the unequal ones, which single lives do not show.
  // Beside it the variance of the average over the simulated lives.
  const ofChance = items * share * (1 - share);
  const ofSimulation = (items * items * (squares / lives - share * share)) / lives;
  return withInterval(items, share * items, ofChance + ofSimulation);
}

/** Chance of recall at `at` after one course of reviews. */
function live(
  memory: Memory,
  at: number,
  parameters: MemoryParameters,
  { now, desiredRetention = retentionRange.usual }: PlannedReviews,
  random: () => number,
): number {
  const model = fsrs(parameters);
  let { stability, difficulty, lastReview, due } = memory;
  for (let next = Math.max(due, now); next <= at; next = due) {
    const days = Math.max(0, Math.round((next - lastReview) / dayMs));
    const grade = random() < model.recall(days, stability) ? grades.good : grades.again;
    ({ stability, difficulty } = model.next({ stability, difficulty }, days, grade));
    lastReview = next;
    due = next + Math.max(1, Math.round(model.interval(stability, desiredRetention))) * dayMs;
  }
  return model.recall(Math.max(0, at - lastReview) / dayMs, stability);
}

function withInterval(items: number, expected: number, variance: number): Forecast {
  const margin = 1.96 * Math.sqrt(Math.max(0, variance));
  return {
    items,
    expected,
    share: items === 0 ? 0 : expected / items,
    low: Math.max(0, expected - margin),
    high: Math.min(items, expected + margin),
  };
}
