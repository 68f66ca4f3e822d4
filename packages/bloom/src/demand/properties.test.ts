import type { Item } from "@quizmentor/items";
import { bloomLevels } from "@quizmentor/items/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyItem, item } from "../../../items/test/arbitrary.ts";
import {
  cognitiveLoad,
  expectedTime,
  knowledgeDimension,
  knowledgeDimensions,
  readability,
  textDifficulty,
} from "./index.ts";

const fragment = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom(
    "`",
    "```",
    "~~~\n",
    "$",
    "$$",
    "\n\n",
    "![",
    "](",
    "{{a}}",
    "<img alt=",
    "\\",
    "¿",
    "؟",
    "…",
    "3.5",
    "e.g. ",
  ),
  fc.constantFrom(
    "why ",
    "calculate ",
    "not ",
    "wenn ",
    "si ",
    "كيف تعمل؟ ",
    "水は何度で",
    "👩‍🔬",
    "\u202e",
    "\ud800",
    "\u0000",
  ),
);
const anyText = fc.array(fragment, { maxLength: 20 }).map((parts) => parts.join(""));
const anyLanguage = fc.constantFrom("en", "de-AT", "es", "ar", "zh-Hant", "x", "", "__proto__", "toString");
const anyProbabilities = fc.oneof(
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
  fc.array(fc.double()),
);
/** Items of the schema, with texts that no schema would stop. */
const hostileItem = fc
  .tuple(anyItem, anyText, anyLanguage, fc.array(anyText, { minLength: 1, maxLength: 12 }))
  .map(([base, stem, language, texts]): Item => {
    if (base.type !== "single-choice" && base.type !== "multiple-choice") return { ...base, stem, language };
    return { ...base, stem, language, options: texts.map((text) => ({ text })) };
  });

function everything(given: Item, level: (typeof bloomLevels)[number] | null, probabilities: readonly number[]) {
  return {
    knowledge: knowledgeDimension(given.stem, given),
    readability: readability(given.stem, given.language),
    time: expectedTime(given, level),
    load: cognitiveLoad(given),
    difficulty: textDifficulty(given, { probabilities }),
  };
}

test("any item has an answer within the stated ranges, twice the same", () => {
  const anyLevel = fc.constantFrom(null, ...bloomLevels);
  fc.assert(
    fc.property(hostileItem, anyLevel, anyProbabilities, (given, level, probabilities) => {
      const found = everything(given, level, probabilities);
      expect(everything(structuredClone(given), level, probabilities)).toEqual(found);
      expect(knowledgeDimensions).toContain(found.knowledge.dimension);
      expect(found.knowledge.cue !== null).toBe(found.knowledge.ground === "words");
      const { readSeconds, answerSeconds, seconds } = found.time;
      for (const value of [readSeconds, answerSeconds, seconds]) expect(value >= 0 && value <= 3_600).toBe(true);
      expect(Number.isInteger(found.load.elements) && found.load.elements >= 0).toBe(true);
      expect(["low", "medium", "high"]).toContain(found.load.level);
      expect(Math.abs(found.difficulty.mean)).toBeLessThan(2);
      expect(found.difficulty.variance > 0 && found.difficulty.variance <= 1).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test("a score is within its scale, and hard places lie in order inside the text", () => {
  const anyProse = fc.array(fc.oneof(fragment, fc.constant("internationalisation of word. ")), { maxLength: 60 });
  fc.assert(
    fc.property(anyProse, fc.constantFrom("en", "de", "es"), (parts, language) => {
      const text = parts.join(" ");
      const found = readability(text, language);
      if (!found) return;
      expect(found.score >= 0 && found.score <= 100).toBe(true);
      expect(found.grade === undefined || (found.grade >= 0 && found.grade <= 18)).toBe(true);
      expect(found.words >= 10 && found.sentences >= 1 && found.sentences <= found.words).toBe(true);
      expect(found.hard.length).toBeLessThanOrEqual(20);
      for (const { start, end } of found.hard) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      expect(found.hard.map(({ start }) => start)).toEqual(
        found.hard.map(({ start }) => start).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 1_000 },
  );
});

const units: Record<string, string> = {
  letters: "a",
  vowels: "ieouye",
  words: "the steps why calculate ",
  "nearly cues": "your own study how would ",
  digits: "1 2. ",
  fences: "```\n~~~\n",
  "unclosed spans": "`a $b ![c](",
  quotes: "> - 1. # ",
  "joined words": "a-b'c’",
  emoji: "👩‍🔬🇩🇪",
  "right to left": "كيف تعمل؟ ",
  characters: "水",
  spaces: " \t\n",
};

/** Processor time of one call in milliseconds, the least of a few: the machine may be busy with something else. */
function timeOf(unit: string, length: number): number {
  const given = { ...item("true-false", { answer: true }), stem: unit.repeat(Math.ceil(length / unit.length)) };
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    everything(given, null, []);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

describe("time grows no faster than the text", () => {
  // 16 times the text: quadratic time would be 256 times. The constant forgives what cannot be measured.
  test.each(Object.entries(units))("%s", (_, unit) => {
    timeOf(unit, 15_000);
    expect(timeOf(unit, 240_000)).toBeLessThan(80 * timeOf(unit, 15_000) + 30);
  });

  test("a text of a million characters", () => {
    for (const unit of ["the steps why calculate ", "```\n~~~\n", "كيف تعمل؟ ", "\u0000\ud800"]) {
      const given = { ...item("true-false", { answer: true }), stem: unit.repeat(Math.ceil(1e6 / unit.length)) };
      expect(everything(given, "apply", []).time.readSeconds).toBeLessThanOrEqual(3_600);
    }
  });
});
