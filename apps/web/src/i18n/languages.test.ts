import { expect, it } from "vitest";
import { direction, isCatalogue, negotiate } from "./languages.ts";

it.each([
  [null, "en"],
  ["", "en"],
  ["xx, en-GB;q=0.8", "en"],
  ["en;q=0, xx", "en"],
  ["de-AT, en;q=0.8", "de"],
  ["en;q=0.5, es-MX;q=0.9", "es"],
  ["xx, ar", "ar"],
])("understands %s", (header, language) => {
  expect(negotiate(header)).toBe(language);
});

it("knows only languages with a catalogue", () => {
  expect(isCatalogue("en")).toBe(true);
  expect(isCatalogue("constructor")).toBe(false);
  expect(isCatalogue(undefined)).toBe(false);
});

it("sets Arabic from right to left", () => {
  expect(direction("ar")).toBe("rtl");
  expect(direction("de")).toBe("ltr");
});
