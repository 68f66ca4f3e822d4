import { describe, expect, it } from "vitest";
import { errorsByField, fieldPath, placeOf, plainMeaning } from "./errors.ts";

it.each([
  ["content.options.1.text", "options.1.text"],
  ["/content/options/1/text", "options.1.text"],
  ["body.content.stem", "stem"],
  ["body.topicId", "topicId"],
  ["options.1.text", "options.1.text"],
  ["content", ""],
  ["", ""],
])("%s leads to %s", (path, field) => {
  expect(fieldPath(path)).toBe(field);
});

it("keeps the first error of each field", () => {
  const reported = [
    { path: "content.stem", message: "a" },
    { path: "stem", message: "b" },
    { path: "options", message: "c" },
  ];
  expect(errorsByField(reported, (message) => message.toUpperCase())).toEqual({ stem: "A", options: "C" });
});

it("lists errors in the order of the form", () => {
  const reported = ["id", "skills", "options.1.text", "stem", "options.0.text", "topicId"].map((path) => ({
    path,
    message: path,
  }));
  expect(Object.keys(errorsByField(reported, String))).toEqual([
    "topicId",
    "stem",
    "options.1.text",
    "options.0.text",
    "skills",
    "id",
  ]);
});

describe("places", () => {
  it.each([
    ["options.1.text", { field: "options", row: 2, gap: null }],
    ["stem", { field: "stem", row: null, gap: null }],
    ["gaps.year.accept.0", { field: "accept", row: 1, gap: "year" }],
    ["gaps.year", { field: "gap", row: null, gap: "year" }],
    ["", { field: "whole", row: null, gap: null }],
  ])("%s", (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});

describe("the schema's sentences", () => {
  it.each([
    ["Too small: expected string to have >=1 characters", { key: "required" }],
    ["Invalid input: expected boolean, received undefined", { key: "required" }],
    ["Invalid input: expected number, received string", { key: "number" }],
    ["Too small: expected array to have >=2 items", { key: "atLeast", count: 2 }],
    ["Too big: expected array to have <=12 items", { key: "atMost", count: 12 }],
    ["Another option says the same.", null],
  ])("%s", (message, meaning) => {
    expect(plainMeaning(message)).toEqual(meaning);
  });
});
