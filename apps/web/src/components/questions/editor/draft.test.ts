import { readdirSync, readFileSync } from "node:fs";
import { itemSchema, topicFileSchema } from "@quizmentor/items/schema";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { gapNamesIn, newDraft, suggestId } from "./draft.ts";
import { fromContent } from "./from-content.ts";
import { numberOr, toContent } from "./to-content.ts";

const bank = new URL("../../../../../../content/", import.meta.url);
const files = readdirSync(bank, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".yaml") && !name.endsWith("subject.yaml"),
);

describe("a stored question", () => {
  it.each(files)("comes out of the editor as it went in: %s", (file) => {
    const { items } = topicFileSchema.parse(parse(readFileSync(new URL(file, bank), "utf8")));
    for (const item of items) expect(itemSchema.parse(toContent(fromContent(item, "topic")))).toEqual(item);
  });
});

describe("a new question", () => {
  it("leaves out what was not filled in", () => {
    expect(toContent(newDraft("de"))).toMatchObject({ type: "single-choice", language: "de", difficulty: 3 });
    expect(toContent(newDraft("de"))).not.toHaveProperty("explanation");
  });
  it("keeps the fields of the type it had before", () => {
    const draft = { ...newDraft("en"), entries: [{ key: "a", text: "first" }] };
    expect(toContent({ ...draft, type: "true-false", answer: "false" })).toMatchObject({ answer: false });
    expect(toContent({ ...draft, type: "ordering" })).toMatchObject({ entries: ["first"] });
  });
});

describe("numbers", () => {
  it.each([
    ["1,5", 1.5],
    [" -3 ", -3],
    ["−2", -2],
    ["1e3", 1000],
    ["", undefined],
    ["two", "two"],
  ])("%s", (typed, number) => {
    expect(numberOr(typed)).toBe(number);
  });
});

it("finds gaps once, in reading order", () => {
  expect(gapNamesIn("{{b}} and {{a-1}}, {{b}}, {{Not}} and {{1no}}")).toEqual(["b", "a-1"]);
});

it("suggests a name from the stem", () => {
  expect(suggestId("Was ist die Ableitung von $f(x) = x^2$ an der Stelle 3?")).toBe("was-ist-die-ableitung-von-f-x-x");
  expect(suggestId("Überraschung")).toBe("uberraschung");
  expect(suggestId("…")).toBe("");
});
