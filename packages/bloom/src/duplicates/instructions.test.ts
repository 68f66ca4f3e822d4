import { expect, test } from "vitest";
import { withoutInstructions } from "./instructions.ts";
import { foldPassage, sentences } from "./words.ts";

const essence = (text: string): string => withoutInstructions(sentences(foldPassage(text))).join(" ");

test.each([
  ["Choose the best answer. Which acid is strongest?", "which acid is strongest"],
  ["Question 12: Which acid is strongest?", "which acid is strongest"],
  ["Iron rusts. Is this statement true?", "iron rusts"],
  ["Complete with two words. Rust is iron ____.", "rust is iron"],
  ["Choose the right period. The tide turns every ____.", "the tide turns every"],
  ["Ergänzen Sie das fehlende Wort. Rost ist ____.", "rost ist"],
  ["Completa la frase. El óxido es ____.", "el oxido es"],
  ["Kreuze die richtige Antwort an. Welche Säure ist stark?", "welche saure ist stark"],
  ["Elige la respuesta correcta: ¿Qué ácido es fuerte?", "que acido es fuerte"],
])("%s", (text, left) => expect(essence(text)).toBe(left));

test.each([
  "Choose the wrong statement. Which acid is strong?",
  'Complete with the plural of "ox". Two ____ pull.',
  "In Ruby: what does it print?",
  "Test 3 acids. Which is strongest?",
  "A best answer exists. All sets are finite.",
])("nothing of: %s", (text) => expect(essence(text)).toBe(sentences(foldPassage(text)).flat().join(" ")));

test("a question that is nothing but an instruction stays", () => {
  expect(essence("Which of the statements is true? Choose one.")).toBe("which of the statements is true choose one");
});
