import type { FoundFlaw, NearQuestion } from "@quizmentor/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { byCloseness, bySeverity, difficultyOf, type Estimate, easeOf, marksOf, sidesOf, stance } from "./reading.ts";

const flaw = (kind: string, severity: FoundFlaw["severity"], ...paths: string[]): FoundFlaw => ({
  kind,
  severity,
  spans: paths.map((path) => ({ path, start: 0, end: 1 })),
  explanation: "",
  repair: "",
});
const near = (ref: string, verdict: NearQuestion["verdict"], similarity: number) =>
  ({ ref, verdict, similarity, itemId: ref, stem: "", differs: null }) satisfies NearQuestion;
const estimate = (level: Estimate["level"], { abstain = false, confidence = 0.7 } = {}): Estimate => ({
  level,
  abstain,
  confidence,
  probabilities: { remember: 0, understand: 0, apply: 0, analyze: 0, evaluate: 0, create: 0 },
});

it("puts what misleads before what could be nicer, and leaves the order otherwise", () => {
  const flaws = [flaw("a", "advice"), flaw("b", "warning"), flaw("c", "problem"), flaw("d", "warning")];
  expect(bySeverity(flaws).map(({ kind }) => kind)).toEqual(["c", "b", "d", "a"]);
});

it("puts the closest question first", () => {
  const questions = [
    near("a", "related", 0.9),
    near("b", "duplicate", 0.8),
    near("c", "same", 1),
    near("d", "duplicate", 0.9),
  ];
  expect(byCloseness(questions).map(({ ref }) => ref)).toEqual(["c", "d", "b", "a"]);
});

it("contradicts an author only when it is sure", () => {
  expect(stance(estimate("apply"), "apply")).toBe("quiet");
  expect(stance(estimate("apply"), "remember")).toBe("differs");
  expect(stance(estimate("apply", { confidence: 0.5 }), "remember")).toBe("quiet");
  expect(stance(estimate("apply", { abstain: true }), "remember")).toBe("unsure");
  expect(stance(estimate("apply"), null)).toBe("open");
});

it("counts the remarks on each field, a flaw once, the first and worst one leading", () => {
  const flaws = bySeverity([
    flaw("advice", "advice", "stem"),
    flaw("problem", "problem", "options.0.text", "stem", "stem"),
    flaw("missing-explanation", "advice"),
  ]);
  expect(marksOf(flaws)).toEqual({
    stem: { count: 2, severity: "problem", first: 0 },
    "options.0.text": { count: 1, severity: "problem", first: 0 },
    explanation: { count: 1, severity: "advice", first: 2 },
  });
});

it("says how hard a question may be, and how little is known", () => {
  expect(difficultyOf({ mean: 0, sd: 0.95 })).toEqual({ word: "average", from: "ratherEasy", to: "ratherHard" });
  expect(difficultyOf({ mean: -0.5, sd: 0.95 })).toEqual({ word: "ratherEasy", from: "easy", to: "ratherHard" });
  expect(difficultyOf({ mean: 1.2, sd: 0.1 })).toEqual({ word: "hard", from: "hard", to: "hard" });
  const order = ["easy", "ratherEasy", "average", "ratherHard", "hard"];
  const logits = fc.double({ min: -6, max: 6, noNaN: true });
  fc.assert(
    fc.property(logits, fc.double({ min: 0, max: 3, noNaN: true }), (mean, sd) => {
      const places = [difficultyOf({ mean, sd })].flatMap(({ from, word, to }) =>
        [from, word, to].map((name) => order.indexOf(name)),
      );
      expect(places).toEqual(places.toSorted());
    }),
  );
});

it("has words for scores and differences", () => {
  expect([120, 70, 69, 50, 49, 30, 29, -40].map(easeOf)).toEqual([
    "easy",
    "easy",
    "plain",
    "plain",
    "hard",
    "hard",
    "veryHard",
    "veryHard",
  ]);
  expect(sidesOf({ here: "2", there: "3" })).toBe("both");
  expect(sidesOf({ here: "not", there: "" })).toBe("here");
  expect(sidesOf({ here: "", there: "not" })).toBe("there");
  expect(sidesOf({ here: "", there: "" })).toBe("none");
});
