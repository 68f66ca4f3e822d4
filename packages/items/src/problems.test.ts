import { describe, expect, test } from "vitest";
import { item } from "../test/arbitrary.ts";
import { gapRanges, regions } from "./markdown-scan.ts";
import { plainText } from "./plain-text.ts";
import { itemProblems } from "./problems.ts";
import type { Item } from "./schema.ts";

const errors = (question: Item) =>
  itemProblems(question).flatMap((problem) => (problem.severity === "error" ? [problem.path] : []));
const warnings = (question: Item) =>
  itemProblems(question).flatMap((problem) => (problem.severity === "warning" ? [problem.path] : []));
const truth = (fields: object) => item("true-false", { answer: true, explanation: "Because.", ...fields });

describe("what an author should know", () => {
  test("a sound item has no problems; a missing explanation is a warning", () => {
    expect(itemProblems(truth({}))).toEqual([]);
    expect(warnings(truth({ explanation: undefined }))).toEqual(["explanation"]);
  });

  test("patterns RE2 refuses", () => {
    for (const pattern of ["(a", "(?=a)b", "(a)\\1", "(((x?y?){30}){30})*z"]) {
      expect(errors(item("short-answer", { accept: ["a"], pattern }))).toEqual(["pattern"]);
    }
  });

  test("options that say the same", () => {
    const options = [{ text: "A  b", correct: true }, { text: "A b" }, { text: "a b" }];
    expect(errors(item("single-choice", { options }))).toEqual(["options.1.text"]);
    expect(warnings(item("single-choice", { options }))).toEqual(["options.2.text", "explanation"]);
  });

  test("matching: shared right sides, distractors that fit", () => {
    const question = item("matching", {
      pairs: [
        { left: "a", right: "x" },
        { left: "b", right: "x" },
        { left: "a", right: "y" },
      ],
      distractors: ["y"],
    });
    expect(errors(question)).toEqual(["pairs.2.left", "distractors.0"]);
    expect(warnings(question)).toContain("pairs.1.right");
  });

  test("images without words or from elsewhere, also in options and hints", () => {
    expect(errors(truth({ stem: "![](images/a.svg)" }))).toEqual(["stem"]);
    expect(errors(truth({ stem: "![A\ntree](images/a.svg)" }))).toEqual([]);
    expect(errors(truth({ hints: ["![x](https://example.org/x.png)"] }))).toEqual(["hints.0"]);
    expect(errors(truth({ stem: '<img src="//example.org/x.png" alt="x">' }))).toEqual(["stem"]);
    expect(errors(truth({ stem: "`![](http://a/b)`" }))).toEqual([]);
  });

  test("hints that show nothing", () => {
    expect(errors(truth({ hints: ["&nbsp;", "Think."] }))).toEqual(["hints.0"]);
  });

  test("gaps in formulas, empty and repeated accepted answers, answers both right and wrong", () => {
    const gaps = { g: { kind: "text", accept: ["Yes", "yes ", "\u200b"], notYet: [{ text: "YES", feedback: "No." }] } };
    const question = item("cloze", { text: "$x = {{g}}$", gaps });
    expect(errors(question).toSorted()).toEqual(["gaps.g.accept.2", "gaps.g.notYet.0.text", "text"]);
    expect(warnings(question)).toContain("gaps.g.accept.1");
  });

  test("units that cannot be told apart, a solution that is not right", () => {
    const units = [{ symbol: "m", factor: 2 }, { symbol: "m" }];
    expect(errors(item("numeric", { value: 1, units }))).toEqual(["units.1.symbol", "units.0.factor"]);
    expect(errors(item("numeric", { value: 1, units: [{ symbol: "5x" }] }))).toEqual([""]);
  });
});

describe("reading Markdown", () => {
  test.each<[string, string[]]>([
    ["a `b` c", ["`b`"]],
    ["a ``b ` c`` d", ["``b ` c``"]],
    ["a \\`b\\` c", []],
    ["costs $5", []],
    ["$a$ and $$b$$", ["$a$", "$$b$$"]],
    ["x\n```js\na $b\n```\ny $c$", ["```js\na $b\n```", "$c$"]],
    ["x\n~~~\n```\n~~~\n", ["~~~\n```\n~~~"]],
    ["- ```\n  a\n  ```\n- `b`", ["```\n  a\n  ```", "`b`"]],
    ["$$\nx\n$$", ["$$\nx\n$$"]],
    ["`open\n\n`", []],
    ["```\nnever closed", ["```\nnever closed"]],
  ])("%j", (text, expected) => {
    expect(regions(text).map((region) => text.slice(region.start, region.end))).toEqual(expected);
  });

  test("gaps know where they stand", () => {
    const dollar = "$";
    expect(gapRanges(`{{a}} \`{{b}}\` ${dollar}{{c}}$`).map((gap) => gap.inside)).toEqual(["text", "code", "math"]);
  });

  test.each([
    ["# Title\n\nSome **bold** and _soft_ [link](http://a.b).", "Title Some bold and soft link."],
    ["Look:\n\n![A tree](images/t.svg)\n\n- one\n- two", "Look: A tree one two"],
    ["What prints?\n\n```js\nlet a_b = 1 * 2;\n```\n", "What prints? let a_b = 1 * 2;"],
    ["`x_y_z` is $a_1 * b_2$ or snake_case_name", "x_y_z is a_1 * b_2 or snake_case_name"],
    ["| a | b |\n|---|---|\n| 1 | 2 |", "a b 1 2"],
    ["Fill {{gap}} &amp; \\*go\\*", "Fill ____ & *go*"],
  ])("plain text of %j", (markdown, expected) => expect(plainText(markdown, 200)).toBe(expected));

  test("plain text is cut at a word and never too long", () => {
    expect(plainText("The quick brown fox jumps", 18)).toBe("The quick brown…");
    expect(plainText("😀".repeat(50), 10).length).toBeLessThanOrEqual(10);
    expect(plainText("abc", 0)).toBe("");
  });
});
