import { describe, expect, it } from "vitest";
import { bandPath, linePath, lowerEdge, monthTicks, percent, thinned, timeScale } from "./scale.ts";

const day = (text: string) => Date.parse(`${text}T12:00:00Z`);

describe("timeScale", () => {
  it("runs from 0 to 1", () => {
    const scale = timeScale([100, 300, 200]);
    expect([100, 200, 300].map(scale)).toEqual([0, 0.5, 1]);
  });
  it("puts a lone moment in the middle", () => {
    expect(timeScale([100])(100)).toBe(0.5);
  });
});

it("draws lines upwards for growing values", () => {
  expect(
    linePath(
      [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
      100,
    ),
  ).toBe("M0 100L100 0");
});

it("closes the band along its lower edge", () => {
  expect(
    bandPath(
      [
        { x: 0, low: 0, high: 0.5 },
        { x: 1, low: 0.5, high: 1 },
      ],
      10,
    ),
  ).toBe("M0 5L10 0L10 5L0 10Z");
});

it("finds the lower edge between two points", () => {
  const points = [
    { x: 0, low: 0.2 },
    { x: 1, low: 0.6 },
  ];
  expect(lowerEdge(points, 0.5)).toBeCloseTo(0.4);
  expect(lowerEdge(points, 1)).toBeCloseTo(0.6);
});

describe("monthTicks", () => {
  it("leaves short spans without months", () => {
    expect(monthTicks(day("2026-01-10"), day("2026-02-10"))).toEqual([]);
  });
  it("keeps away from both ends and from each other", () => {
    const ticks = monthTicks(day("2025-01-10"), day("2026-12-10"));
    expect(ticks.length).toBeGreaterThan(1);
    ticks.forEach(({ x }, index) => {
      expect(x).toBeGreaterThan(0.1);
      expect(x).toBeLessThan(0.9);
      expect(x - (ticks[index - 1]?.x ?? -1)).toBeGreaterThan(0.15);
    });
  });
});

it("thins out many points to the last of each day", () => {
  const points = ["2026-01-01T08:00:00Z", "2026-01-01T09:00:00Z", "2026-01-02T08:00:00Z"].map((at) => ({
    at: Date.parse(at),
  }));
  expect(thinned(points, 2)).toEqual(points.slice(1));
  expect(thinned(points, 3)).toEqual(points);
});

it("writes shares as percentages", () => {
  expect(percent(1 / 3)).toBe("33.33%");
});
