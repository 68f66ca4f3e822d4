/** Whatever an item says: no exception, spans inside their fields, the same result again, and linear time. */
import type { Item } from "@quizmentor/items";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyItem } from "../../../items/test/arbitrary.ts";
import { findFlaws, rules } from "./index.ts";
import { flawKinds, type Span } from "./kinds.ts";
import { readItem } from "./reading.ts";

const fragments = [
  "not",
  "Which of the following is",
  "**",
  "_",
  "`",
  "$",
  "$$",
  "```\n",
  "\n\n",
  "![",
  "](",
  ")",
  "<img alt=",
  ">",
  "{{x}}",
  "____",
  "All of the above",
  "A and C",
  "10–20",
  "1,000.5",
  "5 March 1990",
  "Monday",
  "the figure below",
  "?",
  ".",
  "…",
  "a",
  "an",
  "only",
  "İ",
  "ß",
  "😀",
  "\u202eabc",
  "مرحبا",
  "\u0000",
  "\ud800",
  "and",
  ",",
  ";",
  "1/0",
  "10^999",
  "x is y",
  "\\",
  "|",
  "- ",
  "# ",
  "&nbsp;",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const language = fc.constantFrom("en", "de", "es", "fi", "ar");
// Not every item here fits the schema: imports are looked at before they are mended.
const wildItem: fc.Arbitrary<Item> = fc
  .record({
    item: anyItem,
    stem: text,
    explanation: fc.option(text, { nil: undefined }),
    texts: fc.array(text, { maxLength: 12 }),
    language,
  })
  .map(({ item, stem, explanation, texts, language }) => {
    const wild = { ...item, stem, explanation, language } as Item;
    if (wild.type !== "single-choice" && wild.type !== "multiple-choice") return wild;
    return { ...wild, options: wild.options.map((option, at) => ({ ...option, text: texts[at] ?? option.text })) };
  });

function fieldAt(item: Item, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], item);
}

const isInside = (item: Item, { path, start, end }: Span) => {
  const field = fieldAt(item, path);
  return typeof field === "string" && start >= 0 && start <= end && end <= field.length;
};

test("any item gives flaws of known kinds, with spans inside their fields, and the same again", () => {
  fc.assert(
    fc.property(wildItem, (item) => {
      const flaws = findFlaws(item);
      for (const flaw of flaws) {
        expect(flawKinds).toContain(flaw.kind);
        expect(flaw.explanation).not.toMatch(/undefined|NaN|\[object/);
        expect(flaw.explanation.isWellFormed() && flaw.repair.isWellFormed()).toBe(true);
        for (const span of flaw.spans) expect(isInside(item, span), JSON.stringify(span)).toBe(true);
      }
      expect(findFlaws(structuredClone(item))).toEqual(flaws);
    }),
    { numRuns: 1_500 },
  );
});

const unit = [
  "which is not ",
  "not only ",
  "always never ",
  "every ",
  "if and, ",
  "x. ",
  "? ",
  "_ ",
  "____ ",
  "**a",
  "*_",
  "`",
  "``` `",
  "$",
  "$a$1",
  "~~~\n",
  "![",
  "](",
  "[a](",
  "<a",
  "<!--",
  "<b>not</b> ",
  "&amp",
  "{{x",
  "{{x}} ",
  "| ",
  "\n- ",
  "\n> ",
  "\n\n",
  "\n1. ",
  "1,",
  "1.000 ",
  "10^",
  "1/",
  "and ",
  "A and B, ",
  "the following ",
  "figure ",
  "in the the ",
  "at most ",
  "from 1 to ",
  "…",
  "é",
  "😀",
  "İ",
  "\\",
  "(",
  "“",
  "- ",
  " ",
  "\t",
  "a-",
  "a'",
  "Monday ",
];

/** Every field of the item is one long run. */
function hugeItem(length: number, run: string): Item {
  const huge = run.repeat(Math.ceil(length / run.length));
  return {
    type: "single-choice",
    id: "huge",
    skills: ["s"],
    difficulty: 3,
    language: "en",
    hints: [],
    shuffle: true,
    stem: `${huge} which is not?`,
    explanation: huge,
    options: [{ text: huge, correct: true }, { text: `${huge} b` }, { text: `a ${huge}` }],
  } as Item;
}

/** Milliseconds, the fastest of six: other work on the machine only ever adds. */
function timeOf(run: () => void): number {
  return Math.min(
    ...[0, 1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

describe("time grows linearly with the length of the text", () => {
  // Four times the text: 4 for linear time, 16 for quadratic; the bound leaves room for a busy machine.
  const worst = 10;
  // What takes so few milliseconds on 100,000 characters needs no proof, and cannot be timed well.
  const negligible = 8;
  const expectLinear = (small: () => void, large: () => void, name = "") => {
    const time = timeOf(large);
    if (time > negligible) expect(time / timeOf(small), name).toBeLessThan(worst);
  };
  test.each(unit.map((run) => ({ run })))("reading and all rules on $run", ({ run }) => {
    const small = hugeItem(6_000, run);
    const large = hugeItem(24_000, run);
    findFlaws(small);
    expectLinear(
      () => findFlaws(small),
      () => findFlaws(large),
    );
  });

  test("each rule on 100,000 characters of the worst runs", () => {
    for (const run of ["which is not ", "not only ", "**a", "A and B, ", "the following ", "1,", " ", "“"]) {
      const small = readItem(hugeItem(25_000, run));
      const large = readItem(hugeItem(100_000, run));
      for (const rule of rules) {
        rule(small);
        expectLinear(
          () => rule(small),
          () => rule(large),
          run,
        );
      }
    }
  });
});

test("a megabyte, no options with text, and bytes that are no text are read", () => {
  for (const run of ["word ", "\u0000\uffff", "\ud83d", "مرحبا ", "`"]) {
    expect(() => findFlaws(hugeItem(1_000_000, run))).not.toThrow();
  }
  const empty = {
    ...hugeItem(1, "a"),
    stem: "",
    explanation: "",
    options: [{ text: "", correct: true }, { text: "" }],
  } as Item;
  expect(findFlaws(empty).map(({ kind }) => kind)).toEqual(["missing-explanation"]);
});
