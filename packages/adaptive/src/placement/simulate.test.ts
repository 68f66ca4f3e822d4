import { describe, expect, test } from "vitest";
import { type SimulatedPolicy, type SimulationOptions, type SimulationReport, simulatePlacement } from "./simulate.ts";

const options: Omit<SimulationOptions, "policy"> = { bank: "3pl", items: 500, examinees: 80, seed: "1" };
const simulate = (policy: SimulatedPolicy, more: Partial<SimulationOptions> = {}) =>
  simulatePlacement({ ...options, policy, ...more });

/** Means over three banks: how good the items of one bank happen to be matters more than the examinees. */
function simulateBanks(policy: SimulatedPolicy): Omit<SimulationReport, "millisecondsPerPick"> {
  const reports = ["1", "2", "3"].map((seed) => simulate(policy, { seed }));
  const keys = Object.keys(reports[0] as SimulationReport) as (keyof SimulationReport)[];
  const means = keys.map((key) => [
    key,
    reports.reduce((sum, report) => sum + Number(report[key]), 0) / reports.length,
  ]);
  return Object.fromEntries(means);
}

describe("simulated placement tests", () => {
  const chosen = simulateBanks("default");
  const fastest = simulateBanks("max-information");

  test("the default needs at most 38 items on a 3PL bank, and three of four answers are right", () => {
    expect(chosen.meanItems).toBeLessThanOrEqual(38);
    expect(chosen.meanSuccess).toBeGreaterThan(0.72);
    expect(chosen.shareReached).toBeGreaterThan(0.92);
    // With 240 examinees success is known to 0.01, the error to 5 %, the bias to 0.025 (one standard error).
    expect(chosen.rmse20).toBeLessThan(0.42);
    expect(Math.abs(chosen.bias20)).toBeLessThan(0.07);
    expect(chosen.rmseEnd).toBeLessThan(0.34);
  });

  test("maximum information is a little shorter, but a third of the answers is wrong", () => {
    expect(fastest.meanItems).toBeLessThan(chosen.meanItems);
    expect(fastest.meanItems).toBeGreaterThan(0.85 * chosen.meanItems);
    expect(fastest.meanSuccess).toBeLessThan(0.7);
  });

  test("a fixed window pays more items for the same success", () => {
    const window = simulateBanks("window");
    expect(window.meanItems).toBeGreaterThan(chosen.meanItems + 2);
    expect(Math.abs(window.meanSuccess - chosen.meanSuccess)).toBeLessThan(0.03);
  });

  test("choosing among the best spreads exposure", () => {
    const spread = simulateBanks("randomesque");
    expect(fastest.maxExposure).toBe(1);
    expect(spread.maxExposure).toBeLessThan(0.95);
    expect(spread.meanItems).toBeLessThan(fastest.meanItems + 1.5);
    expect(spread.testOverlap).toBeGreaterThan(0);
    expect(spread.testOverlap).toBeLessThan(1);
  });

  test("1PL and 2PL banks without guessing need fewer items than a 3PL bank", () => {
    for (const bank of ["1pl", "2pl"] as const) {
      const report = simulate("max-information", { bank, examinees: 60 });
      expect(report.meanSuccess).toBeLessThan(fastest.meanSuccess);
      if (bank === "2pl") expect(report.meanItems).toBeLessThan(fastest.meanItems);
    }
  });

  test("the same seed gives the same report, another seed another; a tiny bank runs out in peace", () => {
    const small = { items: 30, examinees: 8 };
    expect(simulate("default", small)).toEqual(simulate("default", small));
    expect(simulate("default", { ...small, seed: "other" })).not.toEqual(simulate("default", small));
    expect(simulate("default", { ...small, items: 12 }).meanItems).toBe(12);
  });
});
