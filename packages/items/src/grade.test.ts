import { describe, expect, test } from "vitest";
import { item } from "../test/arbitrary.ts";
import { chanceLevel } from "./chance.ts";
import { gradeAnswer } from "./grade.ts";
import { presentItem } from "./present.ts";
import type { Item } from "./schema.ts";
import type { Answer } from "./types.ts";

/** The grade, or an exception that shows the reason. */
function graded(question: Item, answer: Answer) {
  const result = gradeAnswer(question, "s", answer);
  if (!result.ok) throw new Error(result.reason);
  return result;
}
/** Keys of the options with these texts. */
function keysOf(question: Item, ...texts: string[]): string[] {
  const view = presentItem(question, "s").question;
  const list = "options" in view ? view.options : "entries" in view ? view.entries : [];
  return texts.map((text) => list.find((entry) => entry.text === text)?.key ?? "?");
}

describe("choices", () => {
  const single = item("single-choice", {
    options: [{ text: "A", correct: true }, { text: "B", feedback: "Not B." }, { text: "C" }],
  });

  test("single choice marks what was chosen and what was missed", () => {
    const [a, b, c] = keysOf(single, "A", "B", "C") as [string, string, string];
    expect(graded(single, { type: "single-choice", choice: a })).toMatchObject({ credit: 1, verdict: "right" });
    const wrong = graded(single, { type: "single-choice", choice: b });
    expect(wrong).toMatchObject({ credit: 0, verdict: "not-yet", solution: { choice: a }, solutionText: "A" });
    expect(wrong.marks).toHaveLength(3);
    expect(wrong.marks).toContainEqual({ key: b, mark: "wrong", feedback: "Not B." });
    expect(wrong.marks).toContainEqual({ key: a, mark: "missed" });
    expect(wrong.marks).toContainEqual({ key: c, mark: "neutral" });
  });

  test("keys that were not shown and other types are refused with a reason", () => {
    expect(gradeAnswer(single, "s", { type: "single-choice", choice: "9" })).toEqual({
      ok: false,
      reason: "there is no option 9",
    });
    expect(gradeAnswer(single, "s", { type: "numeric", text: "1" })).toMatchObject({ ok: false });
  });

  const multiple = (credit: string) =>
    item("multiple-choice", {
      credit,
      options: [{ text: "A", correct: true }, { text: "B", correct: true }, { text: "C" }, { text: "D" }],
    });
  test.each([
    ["all-or-nothing", ["A", "B"], 1],
    ["all-or-nothing", ["A"], 0],
    ["all-or-nothing", ["A", "B", "C"], 0],
    ["per-option", ["A"], 0.75],
    ["per-option", ["A", "C"], 0.5],
    ["per-option", ["C", "D"], 0],
    ["per-option", [], 0],
    ["right-minus-wrong", ["A"], 0.5],
    ["right-minus-wrong", ["A", "B", "C"], 0.5],
    ["right-minus-wrong", ["A", "C"], 0],
    ["right-minus-wrong", ["A", "B", "C", "D"], 0],
  ])("multiple choice, %s: %j is worth %d", (credit, texts, expected) => {
    const question = multiple(credit);
    expect(graded(question, { type: "multiple-choice", choices: keysOf(question, ...texts) }).credit).toBe(expected);
  });

  test("the same option twice is refused", () => {
    expect(gradeAnswer(multiple("per-option"), "s", { type: "multiple-choice", choices: ["1", "1"] })).toMatchObject({
      ok: false,
    });
  });

  test("true or false gives the feedback of the answer given", () => {
    const question = item("true-false", { answer: true, language: "de", feedback: { false: "Look again." } });
    expect(graded(question, { type: "true-false", value: false })).toMatchObject({
      credit: 0,
      feedback: "Look again.",
      solutionText: "Richtig",
      solution: { value: true },
    });
  });
});

describe("ordering", () => {
  const order = (credit: string, entries = ["one", "two", "three"]) => item("ordering", { entries, credit });
  test.each([
    ["pairs", ["one", "two", "three"], 1],
    ["pairs", ["one", "three", "two"], 1 / 3],
    ["pairs", ["three", "one", "two"], 0],
    ["pairs", ["three", "two", "one"], 0],
    ["pairs", ["one", "two"], 0],
    ["all-or-nothing", ["one", "three", "two"], 0],
  ])("%s: %j is worth %d", (credit, texts, expected) => {
    const question = order(credit);
    expect(graded(question, { type: "ordering", order: keysOf(question, ...texts) }).credit).toBeCloseTo(expected, 12);
  });

  test("only the entry that has to move is marked wrong", () => {
    const question = order("pairs", ["1st", "2nd", "3rd", "4th"]);
    const [last] = keysOf(question, "4th");
    const { marks } = graded(question, { type: "ordering", order: keysOf(question, "4th", "1st", "2nd", "3rd") });
    expect(marks.filter((entry) => entry.mark === "wrong")).toEqual([{ key: last, mark: "wrong" }]);
  });

  test("entries with the same text may change places", () => {
    const question = order("all-or-nothing", ["a", "b", "a"]);
    const view = presentItem(question, "s").question;
    if (view.type !== "ordering") throw new Error("wrong view");
    const [first, second] = view.entries.filter((entry) => entry.text === "a").map((entry) => entry.key);
    const [b] = keysOf(question, "b");
    for (const keys of [
      [first, b, second],
      [second, b, first],
    ]) {
      expect(graded(question, { type: "ordering", order: keys as string[] }).credit).toBe(1);
    }
  });
});

describe("matching and cloze", () => {
  const matching = item("matching", {
    pairs: [
      { left: "cat", right: "mammal" },
      { left: "dog", right: "mammal" },
      { left: "hen", right: "bird" },
    ],
    distractors: ["fish"],
  });

  test("a shared right side is shown once and may be used twice; what is left open is missed", () => {
    const view = presentItem(matching, "s").question;
    if (view.type !== "matching") throw new Error("wrong view");
    expect(view.right.map((side) => side.text).toSorted()).toEqual(["bird", "fish", "mammal"]);
    const left = (text: string) => view.left.find((side) => side.text === text)?.key as string;
    const right = (text: string) => view.right.find((side) => side.text === text)?.key as string;
    const result = graded(matching, {
      type: "matching",
      pairs: { [left("cat")]: right("mammal"), [left("dog")]: right("fish") },
    });
    expect(result.credit).toBeCloseTo(1 / 3, 12);
    expect(Object.fromEntries(result.marks.map((entry) => [entry.key, entry.mark]))).toEqual({
      [left("cat")]: "right",
      [left("dog")]: "wrong",
      [left("hen")]: "missed",
    });
    expect(result.solutionText).toContain("hen → bird");
    expect(gradeAnswer(matching, "s", { type: "matching", pairs: { "9": "a" } })).toMatchObject({ ok: false });
    expect(gradeAnswer(matching, "s", { type: "matching", pairs: { "1": "z" } })).toMatchObject({ ok: false });
  });

  const cloze = item("cloze", {
    text: "Water boils at {{t}} degrees, `git {{verb}}` saves, and ice is {{s}}.",
    gaps: {
      t: { kind: "number", value: 100 },
      verb: { kind: "text", accept: ["commit"], notYet: [{ text: "save", feedback: "Git has no save." }] },
      s: {
        kind: "select",
        options: [
          { text: "solid", correct: true },
          { text: "liquid", feedback: "Not yet molten." },
        ],
      },
    },
  });

  test("gaps count one by one, with their own feedback", () => {
    const view = presentItem(cloze, "s").question;
    if (view.type !== "cloze" || view.gaps.s?.kind !== "select") throw new Error("wrong view");
    const liquid = view.gaps.s.options.find((option) => option.text === "liquid")?.key as string;
    const result = graded(cloze, { type: "cloze", gaps: { t: "100,0", verb: "Save", s: liquid } });
    expect(result.credit).toBeCloseTo(1 / 3, 12);
    expect(result.marks).toEqual([
      { key: "t", mark: "right" },
      { key: "verb", mark: "wrong", feedback: "Git has no save." },
      { key: "s", mark: "wrong", feedback: "Not yet molten." },
    ]);
    expect(result.solutionText).toBe("Water boils at **100** degrees, `git commit` saves, and ice is **solid**.");
    expect(graded(cloze, { type: "cloze", gaps: {} }).marks[0]).toEqual({ key: "t", mark: "missed" });
    expect(gradeAnswer(cloze, "s", { type: "cloze", gaps: { nope: "1" } })).toMatchObject({ ok: false });
    expect(gradeAnswer(cloze, "s", { type: "cloze", gaps: { s: "7" } })).toMatchObject({ ok: false });
  });
});

describe("chance", () => {
  test("is the expected credit of blind guessing", () => {
    const four = [{ text: "A", correct: true }, { text: "B" }, { text: "C" }, { text: "D" }];
    expect(chanceLevel(item("single-choice", { options: four }))).toBe(0.25);
    expect(chanceLevel(item("multiple-choice", { options: four, credit: "all-or-nothing" }))).toBe(1 / 16);
    expect(chanceLevel(item("numeric", { value: 1 }))).toBe(0);
    expect(chanceLevel(item("ordering", { entries: ["a", "b", "c"], credit: "all-or-nothing" }))).toBe(1 / 6);
    // Orders of three: 1 with no discordant pair, 2 with one, 2 with two, 1 with three.
    expect(chanceLevel(item("ordering", { entries: ["a", "b", "c"] }))).toBeCloseTo((1 + 2 * (1 / 3)) / 6, 12);
    const pairs = [
      { left: "a", right: "x" },
      { left: "b", right: "y" },
    ];
    expect(chanceLevel(item("matching", { pairs, distractors: ["z"], credit: "all-or-nothing" }))).toBeCloseTo(
      1 / 6,
      12,
    );
    expect(chanceLevel(item("matching", { pairs, distractors: ["z"] }))).toBeCloseTo(1 / 3, 12);
  });
});
