import { itemSchema } from "@quizmentor/items/schema";
import { describe, expect, test } from "vitest";
import { flawKinds } from "../../src/flaws/kinds.ts";
import { cleanItems, flawCases, keyPositionCases } from "./cases.ts";
import { flawSets } from "./fixtures/read.ts";
import { inject } from "./injections.ts";

const cleans = cleanItems();
const cases = flawCases();
const single = flawKinds.filter((kind) => kind !== "key-position-bias");
/** What an item says, whatever it is called. */
const content = (item: { id: string }) => JSON.stringify({ ...item, id: "" });
const repeated = (texts: string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe("clean items", () => {
  test("are at least 120, each there once", () => {
    expect(cleans.length).toBeGreaterThanOrEqual(120);
    expect(repeated(cleans.map((item) => item.id))).toEqual([]);
    expect(repeated(cleans.map(content))).toEqual([]);
    expect(repeated(cleans.map((item) => item.stem + ("text" in item ? item.text : "")))).toEqual([]);
  });

  test("have explanations and keys that stand in every position about equally often", () => {
    expect(cleans.filter((item) => !item.explanation)).toEqual([]);
    const positions = cleans.flatMap((item) =>
      item.type === "single-choice" && item.options.length === 4
        ? [item.options.findIndex((option) => option.correct)]
        : [],
    );
    for (const position of [0, 1, 2, 3]) {
      const share = positions.filter((other) => other === position).length / positions.length;
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.3);
    }
  });
});

describe("cases", () => {
  test.each(single)("there are at least 40, 20, 15, 5 and 12 of %s in the five sets", (kind) => {
    const least = { first: 40, second: 20, third: 15, fourth: 5, fifth: 12 };
    for (const set of flawSets)
      expect(flawCases([set]).filter((other) => other.kind === kind).length, set).toBeGreaterThanOrEqual(least[set]);
  });

  test("fit the item schema as they stand", () => {
    for (const { item } of cases) expect(itemSchema.parse(item)).toEqual(item);
  });

  test("differ from their carriers and from each other", () => {
    expect(cases.filter(({ item, carrier }) => content(item) === content(carrier)).map(({ name }) => name)).toEqual([]);
    expect(repeated(cases.map(({ item }) => content(item)))).toEqual([]);
    expect(repeated(cases.map(({ name }) => name))).toEqual([]);
  });

  test("allow further kinds, not their own", () => {
    expect(cases.filter(({ kind, alsoAllowed }) => alsoAllowed.includes(kind)).map(({ name }) => name)).toEqual([]);
  });

  test("are the same every time", () => {
    expect(flawCases()).toEqual(cases);
  });
});

describe("injections", () => {
  const carrier = cleans.find((item) => item.type === "single-choice");
  const statement = cleans.find((item) => item.type === "true-false");
  if (!carrier || !statement) throw new Error("the clean items lack a type");

  test("that do not fit their carrier are refused", () => {
    const none = { alsoAllowed: [] };
    expect(() => inject(carrier, { ...none, on: carrier.id, replace: { "no such option": "x" } }, "x")).toThrow();
    expect(() => inject(carrier, { ...none, on: carrier.id, order: [0, 0, 1, 2] }, "x")).toThrow();
    expect(() => inject(carrier, { ...none, on: carrier.id, gap: "gap", last: "x" }, "x")).toThrow();
    expect(() => inject(statement, { ...none, on: statement.id, key: "x" }, "x")).toThrow();
  });

  test("leave the carrier alone", () => {
    const before = structuredClone(carrier);
    inject(carrier, { on: carrier.id, last: "x", explanation: null, alsoAllowed: [] }, "x");
    expect(carrier).toEqual(before);
  });
});

describe("sets for the position of the key", () => {
  const sets = keyPositionCases();
  const positions = (items: (typeof sets)[number]["items"]) =>
    items.map((item) => (item.type === "single-choice" ? item.options.findIndex((option) => option.correct) : -1));
  const largestShare = (items: (typeof sets)[number]["items"]) =>
    Math.max(...[0, 1, 2, 3].map((place) => positions(items).filter((other) => other === place).length)) / items.length;

  test("are 40 with and 40 without bias, of the same sizes", () => {
    const sizes = (biased: boolean) => sets.filter((set) => set.biased === biased).map((set) => set.items.length);
    expect(sizes(true).length).toBe(40);
    expect(sizes(false)).toEqual(sizes(true));
  });

  test("hold different items in a fixed order of options that fit the schema", () => {
    for (const { items } of sets) {
      expect(repeated(items.map((item) => item.id))).toEqual([]);
      for (const item of items) expect(itemSchema.parse(item)).toEqual({ ...item, shuffle: false });
    }
  });

  test("favour a position only where they are biased", () => {
    for (const { items, biased } of sets) {
      if (biased) expect(largestShare(items)).toBeGreaterThan(0.65);
      else expect(largestShare(items)).toBeLessThan(0.65);
    }
  });

  test("are the same every time", () => {
    expect(keyPositionCases()).toEqual(sets);
  });
});
