import fc from "fast-check";
import { expect, test } from "vitest";
import { choiceItem } from "../../testing/small-bank.ts";
import { canonicalJson, etagOf, itemColumns } from "./columns.ts";

test("the columns follow from the item", () => {
  const item = choiceItem("one", "What is **1 + 1**?", {
    bloom: "apply",
    difficulty: 2,
    language: "de",
    licence: "CC0-1.0",
  });
  expect(itemColumns(item)).toMatchObject({
    type: "single-choice",
    language: "de",
    bloom: "apply",
    author_difficulty: 2,
    source: null,
    licence: "CC0-1.0",
    plain_stem: "What is 1 + 1?",
    chance: 0.5,
  });
});

test("the order of fields makes no difference, any value does", () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, reversed(inner)]),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  const hash = (stem: string) => itemColumns(choiceItem("one", stem)).content_hash;
  expect(hash("a")).toBe(hash("a"));
  expect(hash("a")).not.toBe(hash("b"));
});

test("an etag tells item, version and content apart", () => {
  const etags = [etagOf("a", 1, "x"), etagOf("b", 1, "x"), etagOf("a", 2, "x"), etagOf("a", 1, "y")];
  expect(new Set(etags).size).toBe(4);
  for (const etag of etags) expect(etag).toMatch(/^[\w-]{22}$/);
});
