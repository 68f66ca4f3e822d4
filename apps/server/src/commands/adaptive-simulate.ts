/** `quizmentor adaptive simulate`: what a placement policy costs in items and gives in precision. Needs no database. */
import {
  type SimulationOptions,
  type SimulationReport,
  simulatedPolicies,
  simulatePlacement,
} from "@quizmentor/adaptive/placement";
import { StartupError } from "../startup-error.ts";

export type AdaptiveSimulateOptions = {
  bank?: string;
  items?: string;
  examinees?: string;
  policy?: string;
  seed?: string;
  json?: boolean;
};

/** Where the report goes, and the clock that times the picks (milliseconds). */
type Terminal = { say: (line: string) => void; clock: () => number };

/** Simulates and prints; throws `StartupError` for an option that cannot be. */
export function adaptiveSimulateCommand(
  options: AdaptiveSimulateOptions,
  { say, clock }: Terminal = {
    say: (line) => process.stdout.write(`${line}\n`),
    clock: () => performance.now(),
  },
): void {
  const chosen = readOptions(options);
  const report = simulatePlacement({ ...chosen, clock });
  if (options.json) say(JSON.stringify({ ...chosen, ...report }));
  else for (const line of describe(chosen, report)) say(line);
}

function readOptions(options: AdaptiveSimulateOptions): SimulationOptions {
  return {
    bank: oneOf(options.bank ?? "3pl", ["1pl", "2pl", "3pl"] as const, "--bank"),
    items: wholeNumber(options.items ?? "500", "--items", 20, 20_000),
    examinees: wholeNumber(options.examinees ?? "1000", "--examinees", 2, 100_000),
    policy: oneOf(
      options.policy ?? "default",
      Object.keys(simulatedPolicies) as (keyof typeof simulatedPolicies)[],
      "--policy",
    ),
    seed: options.seed ?? "1",
  };
}

function oneOf<T extends string>(text: string, known: readonly T[], option: string): T {
  const found = known.find((value) => value === text);
  if (found !== undefined) return found;
  throw new StartupError("CONFIG_INVALID", `${option} cannot be “${text}”.`, `Choose one of ${known.join(", ")}.`);
}

function wholeNumber(text: string, option: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new StartupError(
    "CONFIG_INVALID",
    `${option} must be a whole number from ${least} to ${most}.`,
    "Try again with such a number.",
  );
}

function describe({ bank, items, examinees, policy, seed }: SimulationOptions, report: SimulationReport): string[] {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const logits = (value: number) => value.toFixed(3);
  const rows: [string, string][] = [
    ["items to a standard error below 0.3, mean", report.meanItems.toFixed(1)],
    ["examinees who get there", percent(report.shareReached)],
    ["answers that were right", percent(report.meanSuccess)],
    ["error after 20 items, root mean square", logits(report.rmse20)],
    ["bias after 20 items", logits(report.bias20)],
    ["error at the end, root mean square", logits(report.rmseEnd)],
    ["bias at the end", logits(report.biasEnd)],
    ["exposure of the most used item", percent(report.maxExposure)],
    ["overlap of two tests", percent(report.testOverlap)],
    ["items never used", percent(report.neverUsed)],
  ];
  if (report.millisecondsPerPick !== null) rows.push(["time per pick", `${report.millisecondsPerPick.toFixed(2)} ms`]);
  return [
    `${examinees} simulated examinees, ${bank} bank of ${items} items, policy ${policy}, seed ${seed}`,
    "",
    ...rows.map(([name, value]) => `  ${name.padEnd(44)} ${value.padStart(9)}`),
  ];
}
