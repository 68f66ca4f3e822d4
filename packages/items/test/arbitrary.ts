import fc from "fast-check";
import { type Item, type ItemType, itemSchema, itemTypes } from "../src/schema.ts";
import type { Answer } from "../src/types.ts";

/** An item of the schema from what a file would say. */
export const item = <T extends ItemType>(type: T, fields: Record<string, unknown>): Extract<Item, { type: T }> =>
  itemSchema.parse({ id: "test-item", type, skills: ["skill"], stem: "A question", ...fields }) as Extract<
    Item,
    { type: T }
  >;

const word = fc.stringMatching(/^[A-Za-z0-9äéßİ*_`$ ]{1,12}$/).filter((text) => text.trim() !== "");
const distinct = (min: number, max: number) =>
  fc.uniqueArray(word, { minLength: min, maxLength: max, selector: (w) => w.trim() });
const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });

const options = (exactlyOne: boolean) =>
  distinct(2, 12).chain((texts) =>
    fc
      .subarray(
        texts.map((_, index) => index),
        { minLength: 1, maxLength: exactlyOne ? 1 : texts.length },
      )
      .map((right) =>
        texts.map((text, index) => (right.includes(index) ? { text, correct: true } : { text, feedback: "No" })),
      ),
  );
const fold = fc.record({ case: fc.boolean(), accents: fc.boolean(), whitespace: fc.boolean() });
const textRule = fc.record({ accept: distinct(1, 4), fold });
const units = fc.option(
  fc
    .subarray(["m", "km", "€", "m/s", "%", "N·m"], { minLength: 1 })
    .map((symbols) => symbols.map((symbol, index) => ({ symbol, factor: index === 0 ? 1 : 10 ** index }))),
  { nil: undefined },
);
const numericRule = fc.oneof(
  fc.record({ value: number, units }),
  fc.record({ value: number, tolerance: fc.record({ absolute: fc.double({ min: 0, max: 10, noNaN: true }) }), units }),
  fc
    .tuple(number, number, units)
    .map(([a, b, u]) => ({ range: { min: Math.min(a, b), max: Math.max(a, b) }, units: u })),
);
const gap = fc.oneof(
  textRule.map((rule) => ({ kind: "text", ...rule })),
  numericRule.map((rule) => ({ kind: "number", ...rule })),
  options(true).map((list) => ({ kind: "select", options: list })),
);

const fields: Record<ItemType, fc.Arbitrary<object>> = {
  "single-choice": fc.record({ options: options(true), shuffle: fc.boolean() }),
  "multiple-choice": fc.record({
    options: options(false),
    shuffle: fc.boolean(),
    credit: fc.constantFrom("all-or-nothing", "per-option", "right-minus-wrong"),
  }),
  "true-false": fc.record({ answer: fc.boolean(), feedback: fc.constant({ true: "Yes?", false: "No?" }) }),
  "short-answer": textRule,
  numeric: numericRule.chain((rule) =>
    fc.boolean().map((b) => ({ ...rule, unitRequired: b && rule.units !== undefined })),
  ),
  ordering: fc.record({
    entries: fc.oneof(distinct(2, 12), fc.array(fc.constantFrom("a", "b", "c"), { minLength: 2, maxLength: 8 })),
    credit: fc.constantFrom("pairs", "all-or-nothing"),
  }),
  matching: fc.record({
    pairs: distinct(2, 12).chain((lefts) =>
      fc
        .tuple(...lefts.map(() => fc.constantFrom("p", "q", "r", "s", "t", "u")))
        .map((rights) => lefts.map((left, index) => ({ left, right: rights[index] }))),
    ),
    distractors: fc.uniqueArray(fc.constantFrom("x", "y", "z")),
    credit: fc.constantFrom("per-pair", "all-or-nothing"),
  }),
  cloze: fc
    .tuple(fc.array(gap, { minLength: 1, maxLength: 5 }), fc.constantFrom("per-gap", "all-or-nothing"))
    .map(([gaps, credit]) => ({
      text: gaps.map((_, index) => `word {{g${index}}}`).join(" "),
      gaps: Object.fromEntries(gaps.map((g, index) => [`g${index}`, g])),
      credit,
    })),
};

/** Any item that fits the schema. */
export const anyItem: fc.Arbitrary<Item> = fc
  .constantFrom(...itemTypes)
  .chain((type) => fields[type].map((given) => item(type, given as Record<string, unknown>)));

const key = fc.oneof(
  fc.constantFrom("1", "2", "3", "4", "a", "b", "c", "g0", "g1"),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 600 }),
  fc.double().map(String),
  fc.constantFrom("3/0", "1e999", "—", "1,234"),
);

/** Any answer of the contract, whether or not it belongs to the question. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ type: fc.constant("single-choice" as const), choice: key }),
  fc.record({ type: fc.constant("multiple-choice" as const), choices: fc.array(key, { maxLength: 12 }) }),
  fc.record({ type: fc.constant("true-false" as const), value: fc.boolean() }),
  fc.record({ type: fc.constantFrom("short-answer" as const, "numeric" as const), text: typed }),
  fc.record({ type: fc.constant("ordering" as const), order: fc.array(key, { maxLength: 12 }) }),
  fc.record({ type: fc.constant("matching" as const), pairs: fc.dictionary(key, key) }),
  fc.record({ type: fc.constant("cloze" as const), gaps: fc.dictionary(key, typed) }),
);

/** An answer in the keys of a question: sometimes right, mostly not. */
export function fittingAnswer(question: import("../src/types.ts").QuestionView): fc.Arbitrary<Answer> {
  const keys = (list: { key: string }[]) => list.map((entry) => entry.key);
  switch (question.type) {
    case "single-choice":
      return fc.constantFrom(...keys(question.options)).map((choice) => ({ type: question.type, choice }));
    case "multiple-choice":
      return fc.shuffledSubarray(keys(question.options)).map((choices) => ({ type: question.type, choices }));
    case "true-false":
      return fc.boolean().map((value) => ({ type: question.type, value }));
    case "short-answer":
    case "numeric":
      return typed.map((text) => ({ type: question.type, text }));
    case "ordering":
      return fc.shuffledSubarray(keys(question.entries)).map((order) => ({ type: question.type, order }));
    case "matching":
      return fc
        .tuple(...question.left.map(() => fc.option(fc.constantFrom(...keys(question.right)))))
        .map((rights) => ({
          type: question.type,
          pairs: Object.fromEntries(question.left.flatMap((l, i) => (rights[i] ? [[l.key, rights[i]]] : []))),
        }));
    case "cloze":
      return fc
        .tuple(
          ...Object.entries(question.gaps).map(([name, view]) =>
            (view.kind === "select" ? fc.constantFrom("", ...keys(view.options)) : typed).map(
              (text) => [name, text] as const,
            ),
          ),
        )
        .map((entries) => ({ type: question.type, gaps: Object.fromEntries(entries) }));
  }
}
