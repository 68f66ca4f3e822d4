import fc from "fast-check";
import { expect, test } from "vitest";
import { contraries, familyOf } from "./families.ts";
import { stem } from "./stems.ts";

test.each([
  ["takes", "taking", "taken"],
  ["stopped", "stopping", "stop"],
  ["carries", "carried", "carry"],
  ["regularly", "regular"],
  ["movies", "movie"],
  ["analyses", "analysis"],
])("forms of a word have one stem: %s", (...forms) => expect(new Set(forms.map(stem)).size).toBe(1));

test.each([
  ["party", "part"],
  ["monopoly", "monopolar"],
  ["nitrate", "nitrite"],
  ["nation", "native"],
])("%s and %s do not", (one, other) => expect(stem(one)).not.toBe(stem(other)));

test("a stem is never empty and never longer than the word, but for a verb's own base", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]{1,14}$/),
      (word) => stem(word).length > 0 && stem(word).length <= word.length + 2,
    ),
  );
});

test("discovery, discoverer and discovered are one family, and so is invention, but not both", () => {
  expect(new Set(["discovery", "discoverer", "discovered", "discovers"].map(familyOf)).size).toBe(1);
  expect(familyOf("invention")).toBe(familyOf("invented"));
  expect(familyOf("invention")).not.toBe(familyOf("discovery"));
  expect(familyOf("founded")).not.toBe(familyOf("found"));
});

test("no word is its own opposite", () => {
  for (const [word, opposite] of contraries) expect(word).not.toBe(opposite);
});
