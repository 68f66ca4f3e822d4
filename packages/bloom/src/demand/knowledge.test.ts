import { describe, expect, test } from "vitest";
import { knowledgeDimension } from "./knowledge.ts";

/** Questions of our own after the subtypes of Anderson & Krathwohl's table 4.1. */
const questions: Record<string, Record<string, string[]>> = {
  en: {
    factual: [
      "Who painted the ceiling of the Sistine Chapel?",
      "What is the name of the longest bone in the human body?",
      "In which year was the treaty signed?",
      "Define momentum.",
      "Which symbol marks a rest of one beat?",
      "What does the abbreviation HTTP stand for?",
      "List the four blood groups.",
      "A young tree is called a ____.",
    ],
    conceptual: [
      "Why does ice float on water?",
      "Explain the difference between weather and climate.",
      "Which of these animals is an example of a mammal?",
      "Compare the two constitutions.",
      "What is the relationship between price and demand?",
      "What would happen to the pond if all the frogs died?",
      "Which assumption does the argument rest on?",
      "State the calculation's result. Then explain why it cannot be negative.",
    ],
    procedural: [
      "Calculate the area of a circle with a radius of 3 cm.",
      "Solve the equation by completing the square.",
      "How do you clean a graduated cylinder?",
      "Which statistical test should be used for two small independent samples?",
      "What is the first step in treating a burn?",
      "What does this program print?\n\n```js\nconsole.log([3, 1, 2].sort()[0]);\n```",
      "A train covers 150 km in 2 hours. How fast is it on average?",
      "Find the inverse of the matrix.",
    ],
    metacognitive: [
      "Which topic do you find hardest, and what could you change about your revision?",
      "How confident are you that your answer is right?",
      "Reflect on how you prepared and name one thing to keep.",
      "Which study strategy helps you remember vocabulary for a long time?",
    ],
  },
  de: {
    factual: [
      "Wer schrieb den Faust?",
      "Wie heißt die Hauptstadt von Island?",
      "Wofür steht die Abkürzung EU?",
      "Nenne drei Edelgase.",
    ],
    conceptual: [
      "Warum schwimmt Eis auf Wasser?",
      "Worin liegt der Unterschied zwischen Wetter und Klima?",
      "Welches Tier ist ein Beispiel für ein Säugetier?",
    ],
    procedural: [
      "Berechne die Fläche des Kreises.",
      "Wie geht man bei einer Titration vor?",
      "Welche Methode eignet sich für kleine Stichproben?",
      "Löse die Gleichung.",
    ],
    metacognitive: [
      "Welche Lernstrategie hilft dir beim Wiederholen?",
      "Wie sicher bist du bei deiner Antwort?",
      "Was fällt dir am schwersten?",
    ],
  },
  es: {
    factual: [
      "¿Quién escribió el Quijote?",
      "¿En qué año terminó la guerra?",
      "Define velocidad.",
      "¿Cómo se llama la capital de Perú?",
    ],
    conceptual: [
      "¿Por qué flota el hielo?",
      "¿Cuál es la diferencia entre tiempo y clima?",
      "¿Qué animal es un ejemplo de mamífero?",
    ],
    procedural: [
      "Calcula el área del círculo.",
      "Resuelve la ecuación.",
      "¿Qué método es más adecuado para muestras pequeñas?",
      "¿Cuál es el siguiente paso?",
    ],
    metacognitive: [
      "¿Qué estrategia de estudio te ayuda más?",
      "Reflexiona sobre cómo aprendiste el tema.",
      "¿Qué parte te cuesta más?",
    ],
  },
};

describe.each(Object.entries(questions))("questions in %s", (language, byDimension) => {
  test.each(Object.entries(byDimension))("%s", (dimension, texts) => {
    for (const text of texts) {
      expect({ text, ...knowledgeDimension(text, { language }) }).toMatchObject({ text, dimension });
      expect({ text, ...knowledgeDimension(text) }).toMatchObject({ text, dimension });
    }
  });
});

test("the reason is the words that stand in the question", () => {
  const text = "Water expands when it freezes. **Why** does ice float?";
  expect(knowledgeDimension(text)).toMatchObject({ ground: "words", cue: "why" });
  expect(knowledgeDimension("Berechne die Summe von 3 und 4.", { language: "de-AT" }).cue).toBe("berechne");
});

test("the last sentence with a cue decides, and an instruction counts only at the start of a sentence", () => {
  expect(knowledgeDimension("Calculate the speed. Why is it so low?").dimension).toBe("conceptual");
  expect(knowledgeDimension("Why is it so low? Calculate the speed.").dimension).toBe("procedural");
  expect(knowledgeDimension("Who could solve the riddle?", { language: "en" }).dimension).toBe("factual");
});

test("words inside code are no cues, and a word that starts with a cue is none", () => {
  expect(knowledgeDimension("Which colour has `calculate why`?").dimension).toBe("factual");
  expect(knowledgeDimension("Which whys are meant?", { language: "en" })).toMatchObject({ ground: "none", cue: null });
});

test("without a cue the form decides; unknown languages have nothing but the form", () => {
  expect(knowledgeDimension("The speed of the ball?", { type: "numeric" }).dimension).toBe("procedural");
  expect(knowledgeDimension("The speed of the ball?", { type: "true-false" }).dimension).toBe("factual");
  expect(knowledgeDimension("Why? Pourquoi?", { language: "fr" }).ground).toBe("none");
  expect(knowledgeDimension("6 sur 20 et 3 sur 10 ?", { language: "fr" }).dimension).toBe("procedural");
});
