import fc from "fast-check";
import { expect, test } from "vitest";
import { isTypo } from "./typo.ts";

test.each([
  ["photosynthesis", "photosythesis"],
  ["committee", "comittee"],
  ["which", "whcih"],
  ["planet", "plsnet"],
  ["letter", "lettter"],
  ["what", "waht"],
  ["wrong", "wong"],
])("%s and %s", (a, b) => {
  expect(isTypo(a, b)).toBe(true);
  expect(isTypo(b, a)).toBe(true);
});

test.each([
  ["nitrate", "nitrite"],
  ["iran", "iraq"],
  ["abduct", "adduct"],
  ["plan", "plane"],
  ["afferent", "efferent"],
  ["mitosis", "meiosis"],
  ["endothermic", "exothermic"],
  ["gambia", "zambia"],
  ["ireland", "iceland"],
  ["cat", "cta"],
  ["", ""],
])("not %s and %s", (a, b) => expect(isTypo(a, b)).toBe(false));

test("two letters exchanged inside a word, one doubled or left out", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(), (text, seed) => {
      const at = 1 + (seed % (text.length - 2));
      const exchanged = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
      const doubled = text.slice(0, at) + text[at] + text.slice(at);
      const without = text.slice(0, at) + text.slice(at + 1);
      for (const slip of [exchanged, doubled]) expect(slip === text || isTypo(text, slip)).toBe(true);
      if (without.length >= 5) expect(isTypo(text, without)).toBe(true);
    }),
  );
});
