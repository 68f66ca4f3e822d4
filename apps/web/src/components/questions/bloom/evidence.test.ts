import fc from "fast-check";
import { expect, it } from "vitest";
import { evidenceOf, excerpt, isBlank, textAt } from "./evidence.ts";

const span = (path: string, start: number, end: number) => ({ path, start, end });

it("knows when nothing has been asked yet", () => {
  expect(isBlank('{"stem":"  \\n"}')).toBe(true);
  expect(isBlank("{}")).toBe(true);
  expect(isBlank('{"stem":"Why?"}')).toBe(false);
});

it("gathers the evidence field by field", () => {
  const spans = [span("stem", 3, 5), span("options.1.text", 0, 4), span("stem", 9, 12)];
  expect(evidenceOf({ kind: "word-repeat-cue", spans })).toEqual([
    { path: "stem", spans: [spans[0], spans[2]] },
    { path: "options.1.text", spans: [spans[1]] },
  ]);
});

it("leads to the field where something is missing", () => {
  expect(evidenceOf({ kind: "missing-explanation", spans: [] })).toEqual([{ path: "explanation", spans: [] }]);
  expect(evidenceOf({ kind: "no-question", spans: [] })).toEqual([{ path: "stem", spans: [] }]);
});

it("finds the text of a field, trimmed as the server reads it", () => {
  const content = { stem: "  Why?\n", hints: ["Look."], gaps: { year: { options: [{ text: " 1848" }] } } };
  expect(textAt(content, "stem")).toBe("Why?");
  expect(textAt(content, "hints.0")).toBe("Look.");
  expect(textAt(content, "gaps.year.options.0.text")).toBe("1848");
  expect(textAt(content, "options.3.text")).toBe("");
  expect(textAt(content, "gaps")).toBe("");
});

it("quotes the words with what stands around them, cut at words", () => {
  const text = "In a closed system at constant temperature, the pressure of a gas never rises when its volume grows.";
  const start = text.indexOf("never");
  expect(excerpt(text, [{ start, end: start + 5 }])).toEqual([
    { text: "… temperature, the pressure of a gas ", marked: false },
    { text: "never", marked: true },
    { text: " rises when its volume grows.", marked: false },
  ]);
});

it("marks several words of a field in one excerpt, and touching ones as one", () => {
  const pieces = excerpt("never say never", [
    { start: 10, end: 15 },
    { start: 0, end: 3 },
    { start: 3, end: 5 },
  ]);
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["never", "never"]);
});

it("quotes nothing where the text has changed since", () => {
  expect(excerpt("short", [{ start: 3, end: 90 }])).toEqual([]);
  expect(excerpt("short", [])).toEqual([]);
});

it("quotes a bounded part of any text, in its order, with the first evidence marked", () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 2_000 });
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(2_500), fc.nat(400)), { maxLength: 6 }), (text, places) => {
      const spans = places.map(([start, length]) => ({ start, end: start + length }));
      const fits = spans.filter(({ start, end }) => start < end && end <= text.length);
      const pieces = excerpt(text, spans);
      const quoted = pieces.map((piece) => piece.text).join("");
      expect(quoted.length).toBeLessThanOrEqual(220 + 40 + 4);
      expect(pieces.some(({ marked }) => marked)).toBe(fits.length > 0);
      const inner = quoted.replace(/^… | …$/g, "");
      if (text.isWellFormed() && !inner.includes("\ufffd")) expect(text.replace(/\s+/g, " ")).toContain(inner.trim());
    }),
  );
});
