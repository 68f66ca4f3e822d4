/**
 * Simulated placement tests with known truth: what a policy costs in items, and what it gets for them.
 * Bank: difficulty ~ N(0, 1); discrimination 1 (1pl) or log-normal(0, 0.3); guessing chance 0, or 0.25 (3pl); slopes
 * per logit (no 1.7). Examinees ~ N(0, 1). The test is one-dimensional, as in the literature that it is compared with.
 */
import { successAt } from "../irt/curve.ts";
import { randomFrom } from "../random.ts";
import { buildPlacementBank, type PlacementItem } from "./bank.ts";
import type { PlacementPolicy } from "./choose.ts";
import {
  beliefOf,
  choiceOf,
  defaultPolicy,
  type PlacementState,
  recordPlacementAnswer,
  startPlacement,
} from "./placement.ts";

export const simulatedPolicies = {
  default: defaultPolicy,
  balanced: { ...defaultPolicy, among: 1 },
  "max-information": { successExponent: 0, among: 1 },
  window: { successExponent: 0, window: { low: 0.75, high: 0.85 }, among: 1 },
  randomesque: { successExponent: 0, among: 5 },
} as const satisfies Record<string, PlacementPolicy>;
export type SimulatedPolicy = keyof typeof simulatedPolicies;

export type SimulationOptions = {
  bank: "1pl" | "2pl" | "3pl";
  items: number;
  examinees: number;
  policy: SimulatedPolicy;
  seed: string;
  /** A clock in milliseconds; with it the time per pick is measured. */
  clock?: () => number;
};

export type SimulationReport = {
  /** Items until the standard error is below 0.3; who does not get there within 60 counts as 60. */
  meanItems: number;
  /** Share of examinees who get there, and their mean number of items. */
  shareReached: number;
  meanItemsReached: number;
  /** Share of all those answers that were right, and the mean of the examinees' own shares. */
  meanSuccess: number;
  meanSuccessPerExaminee: number;
  /** Root mean square error and bias of the estimate in logits, after 20 items and at the end. */
  rmse20: number;
  bias20: number;
  rmseEnd: number;
  biasEnd: number;
  /** Share of examinees who met the most used item. */
  maxExposure: number;
  /** Share of a test's items that another examinee's test has, too (Chen, Ankenmann & Spray 2003). */
  testOverlap: number;
  /** Items that nobody met, as a share of the bank. */
  neverUsed: number;
  /** Mean time of estimate and choice together; null without a clock. */
  millisecondsPerPick: number | null;
};

const skill = { id: "skill", requires: [] };
const errorGoal = 0.3;
const longest = 60;
const checkpoint = 20;

/** Runs the tests; the same options give the same report, except for the time. */
export function simulatePlacement(options: SimulationOptions): SimulationReport {
  const { examinees, seed } = options;
  const items = simulatedItems(options);
  const bank = buildPlacementBank(items, [skill]);
  const exposure = new Map<string, number>();
  const runs: Run[] = [];
  for (let examinee = 0; examinee < examinees; examinee += 1) {
    const run = simulateExaminee(options, bank, `${seed} examinee ${examinee}`);
    for (const id of run.asked) exposure.set(id, (exposure.get(id) ?? 0) + 1);
    runs.push(run);
  }
  const mean = (pick: (run: Run) => number, of = runs) => of.reduce((sum, run) => sum + pick(run), 0) / of.length;
  const reached = runs.filter((run) => run.reached);
  const meanItems = mean((run) => run.asked.length);
  const counts = [...exposure.values()];
  const shared = counts.reduce((sum, count) => sum + count * (count - 1), 0) / (examinees * Math.max(1, examinees - 1));
  const picks = runs.reduce((sum, run) => sum + run.picks, 0);
  return {
    meanItems,
    shareReached: reached.length / examinees,
    meanItemsReached: mean((run) => run.asked.length, reached),
    meanSuccess: mean((run) => run.right) / meanItems,
    meanSuccessPerExaminee: mean((run) => run.right / run.asked.length),
    rmse20: Math.sqrt(mean((run) => run.deviationAtCheckpoint ** 2)),
    bias20: mean((run) => run.deviationAtCheckpoint),
    rmseEnd: Math.sqrt(mean((run) => run.deviationAtEnd ** 2)),
    biasEnd: mean((run) => run.deviationAtEnd),
    maxExposure: Math.max(...counts) / examinees,
    testOverlap: shared / meanItems,
    neverUsed: 1 - exposure.size / items.length,
    millisecondsPerPick: options.clock ? runs.reduce((sum, run) => sum + run.milliseconds, 0) / picks : null,
  };
}

type Run = {
  /** Items until the goal. */
  asked: string[];
  right: number;
  reached: boolean;
  deviationAtCheckpoint: number;
  deviationAtEnd: number;
  picks: number;
  milliseconds: number;
};

/** One test until its goal, and at least until the checkpoint; answers after the goal count for the checkpoint only. */
function simulateExaminee(
  { policy, clock = () => 0 }: SimulationOptions,
  bank: ReturnType<typeof buildPlacementBank>,
  seed: string,
): Run {
  const random = randomFrom(seed);
  const truth = normal(random);
  const run: Run = {
    asked: [],
    right: 0,
    reached: false,
    deviationAtCheckpoint: 0,
    deviationAtEnd: 0,
    picks: 0,
    milliseconds: 0,
  };
  let state: PlacementState = startPlacement([skill], { skillVariance: 0, policy: simulatedPolicies[policy] });
  for (;;) {
    const startedAt = clock();
    const belief = beliefOf(state);
    const deviation = belief.level.mean - truth;
    const answers = state.answers.length;
    if (answers <= checkpoint) run.deviationAtCheckpoint = deviation;
    if (!run.reached) run.deviationAtEnd = deviation;
    run.reached ||= belief.level.variance < errorGoal ** 2;
    if ((run.reached && answers >= checkpoint) || answers === longest) return run;
    const choice = choiceOf(state, bank, belief, seed);
    if (!choice) return run;
    run.picks += 1;
    run.milliseconds += clock() - startedAt;
    const credit = random() < successAt(choice.item.curve, truth) ? 1 : 0;
    if (!run.reached) {
      run.asked.push(choice.item.id);
      run.right += credit;
    }
    state = recordPlacementAnswer(state, { item: choice.item, credit });
  }
}

function simulatedItems({ bank, items, seed }: SimulationOptions): PlacementItem[] {
  const random = randomFrom(`${seed} bank`);
  return Array.from({ length: items }, (_, index) => ({
    id: `item ${index}`,
    skills: [skill.id],
    curve: {
      discrimination: bank === "1pl" ? 1 : Math.exp(0.3 * normal(random)),
      difficulty: normal(random),
      guess: bank === "3pl" ? 0.25 : 0,
    },
    difficultyVariance: 0,
  }));
}

/** A standard normal number (Box & Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
