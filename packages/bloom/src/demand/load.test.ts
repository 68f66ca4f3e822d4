import { expect, test } from "vitest";
import { item } from "../../../items/test/arbitrary.ts";
import { type CognitiveLoad, cognitiveLoad } from "./load.ts";
import { starterBank } from "./testing/bank.ts";

const countsOf = ({ parts }: CognitiveLoad) => Object.fromEntries(parts.map(({ part, count }) => [part, count]));
const options = [{ text: "One of 100 is not it", correct: true }, { text: "Two" }, { text: "Three" }];

test("every element of the question counts, and it says which", () => {
  const stem =
    "A bag holds 3 red and 5 blue balls. If the first is not put back, what is $P$ of two red ones?\n\n```js\nlet n = 8;\n\nn -= 1;\n```";
  // 2 sentences, 2 numbers, 1 condition, 1 negation, 1 formula, 2 lines of code, 3 options.
  const load = cognitiveLoad(item("single-choice", { stem, options }));
  expect(load.elements).toBe(12);
  expect(load.parts[0]).toEqual({ part: "option", count: 3 });
  expect(countsOf(load)).toEqual({
    option: 3,
    sentence: 2,
    number: 2,
    code: 2,
    condition: 1,
    negation: 1,
    formula: 1,
  });
});

test("conditions and negations are known in German and Spanish, and in no other language", () => {
  const negated = {
    de: "Wenn es nicht regnet, was dann?",
    es: "Si no llueve, ¿qué pasa?",
    fr: "If it is not so, alors ?",
  };
  const counted = Object.entries(negated).map(([language, stem]) =>
    countsOf(cognitiveLoad(item("true-false", { stem, language, answer: true }))),
  );
  expect(counted[0]).toEqual({ sentence: 1, condition: 1, negation: 1 });
  expect(counted[1]).toEqual({ sentence: 1, condition: 1, negation: 1 });
  expect(counted[2]).toEqual({ sentence: 1 });
});

test("entries, pairs and gaps count once each", () => {
  expect(countsOf(cognitiveLoad(item("ordering", { stem: "Sort.", entries: ["a", "b", "c"] })))).toEqual({
    entry: 3,
    sentence: 1,
  });
  const pairs = [
    { left: "a", right: "b" },
    { left: "c", right: "d" },
  ];
  expect(cognitiveLoad(item("matching", { stem: "Match.", pairs, distractors: ["e"] })).elements).toBe(4);
  const gaps = { x: { kind: "text", accept: ["a"] }, y: { kind: "text", accept: ["b"] } };
  expect(cognitiveLoad(item("cloze", { stem: "Fill in.", text: "It is {{x}} and {{y}}.", gaps })).elements).toBe(4);
});

test("a code block counts its lines whether or not it is closed", () => {
  const of = (stem: string) => cognitiveLoad(item("numeric", { stem, value: 1 })).elements;
  const closed = of("Look.\n\n```\na = b\nb = c\n```");
  expect(closed).toBe(3);
  expect(of("Look.\n\n```\na = b\nb = c")).toBe(closed);
  expect(of("Look.\n\n~~~~ py\na = b\n\n\nb = c\n~~~~~\n")).toBe(closed);
});

test("the starter bank falls into thirds", () => {
  const levels = starterBank().map((entry) => cognitiveLoad(entry.item).level);
  for (const level of ["low", "medium", "high"]) {
    const share = levels.filter((found) => found === level).length / levels.length;
    expect(share, level).toBeGreaterThan(0.23);
    expect(share, level).toBeLessThan(0.43);
  }
});
