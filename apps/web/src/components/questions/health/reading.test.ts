import fc from "fast-check";
import { expect, it } from "vitest";
import { bloomLevels } from "../vocabulary.ts";
import { commonest, coverageOf, keyVerdict, shadeOf, splitAt, thinRows } from "./reading.ts";

const levels = (...estimated: number[]) =>
  bloomLevels.map((level, index) => ({ level, estimated: estimated[index] ?? 0, items: 0, declared: 7 }));

it("names the level that most questions ask for", () => {
  expect(commonest(levels(1, 6, 3))).toEqual({ level: "understand", share: 0.6 });
  expect(commonest(levels())).toBeNull();
});

it("says where the right option stands too often, and when there is too little to say", () => {
  expect(keyVerdict({ options: 4, counts: [10, 30, 10, 10], biased: true })).toEqual({
    kind: "often",
    place: 2,
    count: 30,
    total: 60,
    expected: 15,
  });
  // A place that is hardly used is no fault: the flag is about the most frequent one.
  expect(keyVerdict({ options: 4, counts: [40, 40, 70, 0], biased: true })).toMatchObject({ kind: "often", place: 3 });
  expect(keyVerdict({ options: 4, counts: [62, 62, 54, 15], biased: false }).kind).toBe("even");
  expect(keyVerdict({ options: 4, counts: [4, 0, 3, 1], biased: false }).kind).toBe("few");
  expect(keyVerdict({ options: 0, counts: [], biased: false })).toMatchObject({ kind: "few", expected: 0 });
});

const skills = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    skillId: String(index),
    skill: `skill ${index}`,
    topic: `topic ${index % 3}`,
    counts: [index, 1, 0, 0, 0, 0],
  }));

it("shows skills while there is room for them, then their topics with the same questions", () => {
  const few = coverageOf(skills(5), 5);
  expect(few.by).toBe("skill");
  expect(few.rows.map(({ name }) => name)).toEqual(["skill 0", "skill 1", "skill 2", "skill 3", "skill 4"]);
  const many = coverageOf(skills(6), 5);
  expect(many.by).toBe("topic");
  expect(many.rows.map(({ name, counts }) => [name, ...counts.slice(0, 2)])).toEqual([
    ["topic 0", 0 + 3, 2],
    ["topic 1", 1 + 4, 2],
    ["topic 2", 2 + 5, 2],
  ]);
});

it("counts skills that are asked about at one level or none", () => {
  const row = (...counts: number[]) => ({ key: "", name: "", topic: "", counts });
  expect(thinRows([row(3, 0, 0), row(0, 0, 0), row(1, 1, 0)])).toBe(2);
});

it("shades by count", () => {
  expect([0, 1, 2, 3, 5, 6, 9, 10, 5000].map(shadeOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

it("finds whole words only", () => {
  expect(splitAt("What is 2 + 22?", "2")).toEqual(["What is ", "2", " + 22?"]);
  expect(splitAt("Is it Not so (a+b)?", "not")).toEqual(["Is it ", "Not", " so (a+b)?"]);
  expect(splitAt("Is it so (a+b)?", "a+b")).toEqual(["Is it so (", "a+b", ")?"]);
  expect(splitAt("knot", "not")).toBeNull();
  expect(splitAt("anything", "")).toBeNull();
});

it("splits any text by any words without losing anything", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "Ä", "2", " ", ..."-/.*+?^{}$()|[]\\ß") });
  fc.assert(
    fc.property(texts, texts, texts, (before, words, after) => {
      const text = `${before} ${words} ${after}`;
      const parts = splitAt(text, words);
      if (words !== "") expect(parts).not.toBeNull();
      expect(parts?.join("") ?? text).toBe(text);
    }),
  );
});
