import { type Item, itemSchema } from "@quizmentor/items/schema";
import { expect, test } from "vitest";
import { duplicateText } from "./text.ts";

const texts = (item: object): { stem: string; key: string[]; options: string[] } => {
  const text = duplicateText(itemSchema.parse({ id: "x", skills: ["any"], stem: "Which?", ...item }) as Item);
  const flat = ({ text, code }: { text: string; code: string }) => [text, code].filter(Boolean).join(" | ");
  return { stem: flat(text.stem), key: text.key.map(flat), options: text.options.map(flat) };
};

test("code and formulas stand apart from prose, as they are written and without fences", () => {
  const stem = "What does **this** print?\n\n```js\nlet A  = 1;\nA\n```\n\nThink of $x^2$ and `null`.";
  expect(texts({ stem, type: "short-answer", accept: ["1"] }).stem).toBe(
    "What does this print? Think of and null. | let A = 1; A\nx^2",
  );
});

test("choices: the right ones are the key", () => {
  const options = [{ text: "`[1]`", correct: true }, { text: "b" }, { text: "a", correct: true }];
  expect(texts({ type: "multiple-choice", options })).toEqual({
    stem: "Which?",
    key: ["[1]", "a"],
    options: ["[1]", "b", "a"],
  });
});

test.each([
  [{ type: "true-false", answer: true }, ["true"]],
  [{ type: "short-answer", accept: ["one", "1"] }, ["one"]],
  [{ type: "numeric", value: 3, units: [{ symbol: "kg" }] }, ["3 kg"]],
  [{ type: "numeric", range: { min: 1, max: 2 } }, ["1 to 2"]],
  [{ type: "ordering", entries: ["b", "a"] }, ["1 b", "2 a"]],
  [
    {
      type: "matching",
      pairs: [
        { left: "b", right: "2" },
        { left: "a", right: "1" },
      ],
    },
    ["a → 1", "b → 2"],
  ],
  [
    {
      type: "cloze",
      text: "{{x}} and {{y}}",
      gaps: { y: { kind: "number", value: 2 }, x: { kind: "text", accept: ["A"] } },
    },
    ["1 A", "2 2"],
  ],
])("the key of %j", (item, key) => expect(texts(item).key).toEqual(key));

test("the key of a single gap is that of a typed answer", () => {
  const gaps = { x: { kind: "text", accept: ["A"] } };
  expect(texts({ type: "cloze", text: "The {{x}} sleeps.", gaps }).key).toEqual(["A"]);
});

test("the text of a cloze belongs to the question", () => {
  const gaps = { x: { kind: "text", accept: ["A"] } };
  expect(texts({ stem: "Fill in.", type: "cloze", text: "The {{x}} sleeps.", gaps }).stem).toBe(
    "Fill in. The ____ sleeps.",
  );
});
