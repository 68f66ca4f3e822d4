/** What the adaptive engine promises: speed, placement, memory, and predictions on public logs where they are present. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { adaptiveEvaluateCommand, type Evaluation } from "../apps/server/src/commands/adaptive-evaluate.ts";
import { measureOnline } from "./adaptive-online.ts";
import { measureCalibration, measurePlacement } from "./adaptive-placement.ts";
import { type Goal, goal } from "./goal.ts";
import { measureMemoryRefit } from "./memory-refit.ts";

export function engineGoals(): Goal[] {
  const online = measureOnline();
  return [
    ...online.answers.flatMap(({ skills, meanMicroseconds, p99Microseconds }) => [
      goal(`predict and learn, learner of ${skills} skills, mean`, meanMicroseconds, "µs", { below: 10 }),
      goal(`predict and learn, learner of ${skills} skills, p99`, p99Microseconds, "µs", { below: 100 }),
    ]),
    goal("pick from 100,000 items, p99", online.pick.p99Ms, "ms", { below: 2 }),
  ];
}

export function placementGoals(): Goal[] {
  const placement = measurePlacement();
  const calibration = measureCalibration();
  return [
    goal("placement, 3PL: items to a standard error of 0.3", placement.meanItems, "", { most: 38 }),
    goal("placement, 3PL: share of right answers", placement.meanSuccess, "", { least: 0.75 }),
    goal("placement, 3PL: RMSE after 20 items", placement.rmse20, "logits", { most: 0.385 }),
    goal("placement, 3PL: bias after 20 items", placement.bias20, "logits", { most: 0.02 }),
    goal("placement: time per pick", placement.millisecondsPerPick, "ms", {}),
    ...Object.entries(calibration).map(([model, seconds]) =>
      goal(`calibrate 278,000 answers, ${model}`, seconds, "s", {}),
    ),
  ];
}

export async function memoryGoals(): Promise<Goal[]> {
  const { refit, reference } = await measureMemoryRefit();
  return [
    goal("memory refit: log loss beyond the truth, mean", refit.expected.mean, "nats", { most: 0.002 }),
    goal("the same with the reference optimiser", reference.expected.mean, "nats", {}),
    goal("memory refit of 7,000 reviews, mean", refit.ms.mean / 1000, "s", { below: 1 }),
  ];
}

/** Public logs in the columns of docs/adaptive.md; they are not part of the project. */
const logs = [
  { name: "assist09", options: { split: "pub" }, auc: 0.785, ece: 0.012, fitSeconds: 20 },
  { name: "statics11", options: { split: "pub" }, auc: 0.834 },
  { name: "ednet1k", options: { fold: "0" }, auc: 0.722 },
  { name: "algebra05s", options: { fold: "all" }, auc: 0.84 },
] as const;

export async function predictorGoals(): Promise<Goal[]> {
  const folder = process.env.QUIZMENTOR_BENCH_LOGS ?? join(import.meta.dirname, "logs");
  const goals: Goal[] = [];
  for (const log of logs) {
    const path = join(folder, `${log.name}.csv.gz`);
    if (!existsSync(path)) {
      console.log(`  ${log.name}: not measured, ${log.name}.csv.gz is not in QUIZMENTOR_BENCH_LOGS`);
      continue;
    }
    const evaluation = await evaluate(path, log.options);
    goals.push(
      goal(`predictor, ${log.name}: AUC`, evaluation.auc, "", { least: log.auc }),
      goal(`predictor, ${log.name}: log loss`, evaluation.logLoss, "nats", {}),
      goal(`predictor, ${log.name}: ECE`, evaluation.ece, "", "ece" in log ? { most: log.ece } : {}),
      goal(
        `predictor, ${log.name}: time to fit`,
        evaluation.fitSeconds,
        "s",
        "fitSeconds" in log ? { most: log.fitSeconds } : {},
      ),
      goal(`predictor, ${log.name}: time per answer`, evaluation.microsecondsPerAnswer, "µs", { below: 100 }),
    );
  }
  return goals;
}

async function evaluate(path: string, options: { split?: string; fold?: string }): Promise<Evaluation> {
  const lines: string[] = [];
  const terminal = { say: (line: string) => lines.push(line), clock: () => performance.now() };
  await adaptiveEvaluateCommand(path, { ...options, json: true }, terminal);
  return JSON.parse(lines.join(""));
}
