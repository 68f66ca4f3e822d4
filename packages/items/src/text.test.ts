import { describe, expect, test } from "vitest";
import { item } from "../test/arbitrary.ts";
import { gradeAnswer } from "./grade.ts";
import { judgeText } from "./text.ts";

const fold = { case: true, accents: true, whitespace: true };
const isRight = (accept: string, answer: string, change: Partial<typeof fold> = {}) =>
  judgeText({ accept: [accept], fold: { ...fold, ...change } }, answer).credit === 1;

describe("folding", () => {
  test.each([
    ["Straße", "STRASSE"],
    ["Straße", "straẞe"],
    ["İstanbul", "istanbul"],
    ["IŞIK", "ışık"],
    ["café", "cafe\u0301"],
    ["café", "CAFE"],
    ["Łódź", "lodz"],
    ["it's", "it’s"],
    ['say "hi"', "say „hi“"],
    ["well-known", "well–known"],
    ["git log --oneline", "git log —oneline"],
    ["a - b", "a — b"],
    ["New York", "  new\u00a0\u00a0York\u200b "],
    ["P(X <= x)", "Ｐ（X <= x）"],
    ["Ελλάς", "ΕΛΛΑΣ"],
  ])("%s is %s", (accept, answer) => expect(isRight(accept, answer)).toBe(true));

  test.each([
    ["x2", "x²"],
    ["हिंदी", "हंदी"],
    ["café", "caffe"],
    ["а", "б"],
  ])("%s is not %s", (accept, answer) => expect(isRight(accept, answer)).toBe(false));

  test("each folding can be switched off", () => {
    expect(isRight("Git", "git", { case: false })).toBe(false);
    expect(isRight("é", "e", { accents: false })).toBe(false);
    expect(isRight("é", "e\u0301", { accents: false })).toBe(true);
    expect(isRight("a b", "a  b", { whitespace: false })).toBe(false);
  });

  test("only the first 500 characters are looked at", () => {
    expect(isRight("a", `a${" ".repeat(10_000)}b`)).toBe(true);
  });
});

describe("patterns", () => {
  const matches = (pattern: string, answer: string, change: Partial<typeof fold> = {}) =>
    judgeText({ accept: ["-"], pattern, fold: { ...fold, ...change } }, answer).credit === 1;

  test("match the whole folded answer", () => {
    expect(matches("colou?r", "Color ")).toBe(true);
    expect(matches("colou?r", "colors")).toBe(false);
    expect(matches("a|b", "ab")).toBe(false);
    expect(matches("(P|Pr) ?X", "p x")).toBe(true);
    expect(matches("(P|Pr) ?X", "p x", { case: false })).toBe(false);
    expect(matches("[àé]+", "É")).toBe(true);
    expect(matches("e+", "É")).toBe(true);
    expect(matches(".*", "")).toBe(false);
  });

  test("an unusable pattern matches nothing and stops nothing", () => {
    for (const pattern of ["(a", "a(?=b)", "(a)\\1"]) expect(matches(pattern, "a")).toBe(false);
  });

  test("a pattern that backtracks forever elsewhere takes milliseconds", () => {
    const answer = `${"a".repeat(499)}!`;
    for (const pattern of ["(a+)+$", "(a|aa)+$", "(.*a){12}!?b", "((a?){30}){20}b"]) {
      matches(pattern, "warm");
      const start = performance.now();
      expect(matches(pattern, answer)).toBe(false);
      expect(performance.now() - start).toBeLessThan(50);
    }
  });
});

test("foreseen wrong answers bring their feedback, unless they are accepted", () => {
  const question = item("short-answer", {
    accept: ["closure"],
    pattern: "clos.*",
    notYet: [{ text: "closing", feedback: "Nearly: the noun." }],
  });
  expect(gradeAnswer(question, "", { type: "short-answer", text: "Closing" })).toMatchObject({
    credit: 0,
    verdict: "not-yet",
    feedback: "Nearly: the noun.",
    solutionText: "closure",
  });
  expect(gradeAnswer(question, "", { type: "short-answer", text: "closures" })).toMatchObject({ credit: 1 });
});
