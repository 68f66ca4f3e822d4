import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accentColour, contrast, groundColour, type Oklch, toHex } from "./index.ts";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = readTokens(css);

/** Ink on ground: 4.5:1 or more. */
const text: [ink: string, grounds: string[]][] = [
  ["ink", ["paper", "raised", "sunken", "accent-wash", "marker-wash", "right-wash", "not-yet-wash", "danger-wash"]],
  ["ink-soft", ["paper", "raised", "sunken", "accent-wash", "right-wash", "not-yet-wash", "danger-wash"]],
  ["accent", ["paper", "raised", "sunken", "accent-wash"]],
  ["accent-strong", ["paper", "raised", "accent-wash"]],
  ["on-accent", ["accent", "accent-strong"]],
  ["on-marker", ["marker"]],
  ["right", ["paper", "raised", "right-wash"]],
  ["not-yet", ["paper", "raised", "not-yet-wash"]],
  ["danger", ["paper", "raised", "sunken", "danger-wash"]],
  ["on-danger", ["danger"]],
  ...["keyword", "string", "number", "title", "comment"].map((name): [string, string[]] => [
    `code-${name}`,
    ["code-ground"],
  ]),
];
/** Borders, focus rings and marks that carry meaning: 3:1 or more. */
const shapes: [shape: string, grounds: string[]][] = [
  ["outline", ["paper", "raised", "sunken", "accent-wash", "right-wash", "not-yet-wash"]],
  ["accent", ["paper", "raised", "sunken", "hairline"]],
  ["right", ["paper", "raised", "sunken", "right-wash"]],
  ["not-yet", ["paper", "raised", "sunken", "not-yet-wash"]],
];

for (const theme of ["light", "dark"] as const) {
  describe(`${theme} theme`, () => {
    const cases = (pairs: [string, string[]][]) =>
      pairs.flatMap(([front, grounds]) => grounds.map((ground) => ({ front, ground })));
    it.each(cases(text))("$front can be read on $ground", ({ front, ground }) => {
      expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
    });
    it.each(cases(shapes))("$front can be seen on $ground", ({ front, ground }) => {
      expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
    });
    it("gives the browser its own ground", () => {
      expect(groundColour[theme]).toBe(toHex(colour("paper", theme)));
    });
  });
}

it("draws the mark in the accent", () => {
  expect(accentColour).toBe(toHex(colour("accent", "light")));
});

it("knows the contrast of black on white", () => {
  expect(contrast({ l: 0, c: 0, h: 0 }, { l: 1, c: 0, h: 0 })).toBeCloseTo(21, 1);
});

function colour(name: string, theme: "light" | "dark"): Oklch {
  const pair = tokens.get(name);
  if (!pair) throw new Error(`tokens.css has no colour --${name}`);
  return pair[theme];
}

function readTokens(source: string): Map<string, { light: Oklch; dark: Oklch }> {
  const found = new Map<string, { light: Oklch; dark: Oklch }>();
  const pattern = /--([a-z-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\);/g;
  for (const [, name = "", light = "", dark = ""] of source.matchAll(pattern))
    found.set(name, { light: parse(light), dark: parse(dark) });
  return found;
}

function parse(value: string): Oklch {
  const [l = 0, c = 0, h = 0] = value.split(" ").map(Number);
  return { l, c, h };
}
