import { expect, test } from "vitest";
import { StartupError } from "../startup-error.ts";
import { type AdaptiveSimulateOptions, adaptiveSimulateCommand } from "./adaptive-simulate.ts";

const small = { bank: "2pl", items: "60", examinees: "5", seed: "7" };

function run(options: AdaptiveSimulateOptions): string[] {
  const lines: string[] = [];
  let time = 0;
  adaptiveSimulateCommand(options, { say: (line) => lines.push(line), clock: () => time++ });
  return lines;
}

test("prints one JSON object with the options and the report", () => {
  const lines = run({ ...small, policy: "window", json: true });
  expect(lines).toHaveLength(1);
  const report = JSON.parse(lines[0] as string);
  expect(report).toMatchObject({ bank: "2pl", items: 60, examinees: 5, policy: "window", seed: "7" });
  expect(report.meanSuccess).toBeGreaterThan(0);
  expect(report.meanSuccess).toBeLessThan(1);
  // The clock of the test ticks once from before a pick to after it.
  expect(report.millisecondsPerPick).toBe(1);
});

test("prints a table for people, the same for the same seed", () => {
  const lines = run(small);
  expect(lines[0]).toBe("5 simulated examinees, 2pl bank of 60 items, policy default, seed 7");
  expect(lines.length).toBeGreaterThan(10);
  expect(run(small)).toEqual(lines);
  expect(run({ ...small, seed: "8" })).not.toEqual(lines);
});

test.each([
  [{ bank: "4pl" }, "--bank"],
  [{ policy: "toString" }, "--policy"],
  [{ items: "many" }, "--items"],
  [{ items: "1e9" }, "--items"],
  [{ examinees: "0" }, "--examinees"],
])("refuses %j and names the option", (wrong, option) => {
  expect(() => run({ ...small, ...wrong })).toThrow(StartupError);
  expect(() => run({ ...small, ...wrong })).toThrow(option);
});
