import { type Item, itemSchema } from "@quizmentor/items/schema";
import { describe, expect, test } from "vitest";
import { createDuplicateIndex } from "./duplicate-index.ts";
import { generatedBank } from "./testing/bank.ts";
import { duplicateText } from "./text.ts";

const background = generatedBank(400, 11);

type Answer = string | boolean | string[];

/** A statement, a typed answer, or a choice whose first option is right. */
function item(stem: string, answer: Answer, language = "en"): Item {
  const base = { id: "x", skills: ["any"], stem, language };
  if (typeof answer === "boolean") return itemSchema.parse({ ...base, type: "true-false", answer });
  if (typeof answer === "string") return itemSchema.parse({ ...base, type: "short-answer", accept: [answer] });
  const options = answer.map((text, at) => (at === 0 ? { text, correct: true } : { text }));
  return itemSchema.parse({ ...base, type: "single-choice", options });
}

function verdict(here: Item, there: Item): string {
  const index = createDuplicateIndex();
  for (const other of background) index.add(other.id, duplicateText(other));
  index.add("there", duplicateText(there));
  const found = index.find(duplicateText(here), { limit: 100 }).find(({ id }) => id === "there");
  return found ? [found.verdict, found.differs?.kind].filter(Boolean).join(" ") : "none";
}

const compared = (here: [string, Answer], there: [string, Answer]) => verdict(item(...here), item(...there));

describe("the same", () => {
  test.each<[string, Answer, string, Answer]>([
    ["What is the capital of Peru?", "Lima", "what is THE capital of **Peru**", "lima."],
    ["¿Cuál es la capital de Perú?", "Lima", "Cual es la capital de Peru", "Lima"],
    ["Wie groß ist die Oberfläche?", "4 m²", "Wie gross ist die Oberflache", "4 m²"],
    ["Name the value of `null`.", "nothing", "Name the value of null", "nothing"],
    ["A city of 1,000,000 people?", "Turin", "A city of 1000000 people?", "Turin"],
    ["Sodium is a metal.", true, "True or false: sodium is a metal.", true],
    ["Is sodium a metal?", ["Yes", "No"], "Is sodium a metal?", true],
    ["Solve $x + 1 = 2$ for x.", "1", "Solve $x +  1 = 2$ for x", "1"],
    ["What did the United States buy in 1867?", "Alaska", "What did the USA buy in 1867?", "Alaska"],
    ["法国的首都是哪里？", "巴黎", "法国的首都是哪里", "巴黎"],
  ])("%s (%s) and %s (%s)", (stemA, keyA, stemB, keyB) => expect(compared([stemA, keyA], [stemB, keyB])).toBe("same"));
});

describe("a duplicate", () => {
  test.each<[string, Answer, string, Answer]>([
    ["What is the capital of Peru?", "Lima", "Name the capital of Peru.", "Lima"],
    ["What is the capital of Peru?", "Lima", "Which city is the capital of Peru?", "Lima"],
    ["Who discovered penicillin?", "Alexander Fleming", "Who discovered pencillin?", "Fleming"],
    ["Who wrote the novel Emma?", "Jane Austen", "Who is the author of the novel Emma?", "Jane Austen"],
    ["In 1959, which Swedish firm built a lorry?", "Volvo", "Which Swedish firm built a lorry in 1959?", "Volvo"],
    ["Which gas do plants take in?", ["CO2", "O2", "N2"], "Which gas do plants take in?", ["CO2", "Argon", "H2"]],
    ["How many sides does a cube have?", "6", "How many sides has a cube?", "six"],
    ["Gold is heavier than silver.", true, "Is gold heavier than silver?", ["Yes", "No"]],
    ["Is it not true that iron rusts in water?", "yes", "Isn't it true that iron rusts in the water?", "yes"],
    ["Which data base came first?", "IMS", "Which database came first?", "IMS"],
    ["Welche Stadt ist die Hauptstadt von Peru?", "Lima", "Nenne die Hauptstadt von Peru.", "Lima"],
    ["¿Cuál es la capital de Perú?", "Lima", "Indique la capital del Perú.", "Lima"],
    ["Who came 2nd in the WW II trials?", "Ann", "Who came second in the WWII trials?", "Ann"],
    ["Of which metal is the roof of the tower in Bonn?", "lead", "In Bonn, the tower roof is of which metal?", "lead"],
    ["Which lie between Spain and France?", "Pyrenees", "Which lie between France and Spain?", "Pyrenees"],
    ["Who found the law of gravity?", "Isaac Newton", "Who found the law of gravity?", "Newton, Isaac"],
  ])("%s (%s) and %s (%s)", (stemA, keyA, stemB, keyB) =>
    expect(compared([stemA, keyA], [stemB, keyB])).toBe("duplicate"),
  );
});

describe("a duplicate, as the same telling answer tells", () => {
  test.each<[rule: string, string, string, string, string]>([
    ["moved part", "In Norway, tyres need which tread?", "Which tread do tyres need in Norway?", "4 mm", "4 mm"],
    [
      "passive",
      "Lack of which mineral causes goitre?",
      "Goitre is caused by lack of which mineral?",
      "Iodine",
      "iodine",
    ],
    [
      "passive",
      "Who painted the Night Watch?",
      "The Night Watch was painted by which artist?",
      "Rembrandt",
      "Rembrandt",
    ],
    ["emphasis", "Where must gas bottles be kept?", "Where are gas bottles always kept?", "Outdoors", "Outdoors"],
    [
      "preposition",
      "How do you lift a pram from a kerb?",
      "What is the way to lift a pram off a kerb?",
      "Tip it",
      "Tip it",
    ],
    [
      "word family",
      "When did Norway abolish slavery?",
      "What was the year of Norway's abolition of slavery?",
      "1750",
      "1750",
    ],
    [
      "verb",
      "Which gland secretes melatonin?",
      "Melatonin is produced by which gland?",
      "Pineal gland",
      "The pineal gland",
    ],
    [
      "sort",
      "What measures humidity?",
      "Which instrument is used for measuring humidity?",
      "Hygrometer",
      "A hygrometer",
    ],
    ["how many", "How many strings has a lyre?", "What is the number of strings of a lyre?", "seven", "7"],
    [
      "count of answers",
      "Which two men flew at Kitty Hawk?",
      "Who flew at Kitty Hawk?",
      "The Wright brothers",
      "Wright brothers",
    ],
    [
      "instruction",
      "Which acid is in vinegar?",
      "Fill in the missing word. The acid in vinegar is ___.",
      "Ethanoic",
      "ethanoic",
    ],
    ["part of the name", "Who found radium?", "Radium was found by Marie ___.", "Marie Curie", "Curie"],
    [
      "answer in other words",
      "Why do we salt roads?",
      "For what reason are roads salted?",
      "Salt water freezes later",
      "Because water with salt freezes later",
    ],
    [
      "German",
      "Welche Drüse produziert Melatonin?",
      "In welcher Drüse wird Melatonin gebildet?",
      "Zirbeldrüse",
      "Zirbeldrüse",
    ],
    ["Spanish", "¿Quién inventó el bolígrafo?", "¿Quién fue el inventor del bolígrafo?", "László Bíró", "László Bíró"],
  ])("%s: %s and %s", (_, here, there, key, otherKey) =>
    expect(compared([here, key], [there, otherKey])).toBe("duplicate"),
  );
});

describe("only related, though the answer is the same", () => {
  test.each<[string, string, string, string]>([
    ["order", "What is 12 divided by 4?", "What is 4 divided by 12?", "three"],
    ["order", "How far is it from Graz to Linz?", "How far is it from Linz to Graz?", "220 km"],
    ["comparison", "Which vessel leads to the spleen?", "Which vessel leads from the spleen?", "splenic"],
    ["comparison", "Which gas may enter the tank?", "Which gas must enter the tank?", "argon"],
    ["comparison", "Which gas do lichens absorb?", "Which gas do lichens emit?", "argon"],
    ["comparison", "Who was the first abbot of Melk?", "Who was the last abbot of Melk?", "Sigibold"],
    ["wording", "Who directed the film Rififi?", "Who directed the film Topkapi?", "Jules Dassin"],
    ["wording", "Who wrote the film Rififi?", "Who directed the film Rififi?", "Jules Dassin"],
    ["number", "Who climbed K2 in 1954?", "Who climbed K2?", "Lino Lacedelli"],
    ["negation", "Which gas dissolves in oil?", "Which gas does not dissolve in oil?", "helium"],
  ])("%s: %s and %s", (kind, here, there, key) => expect(compared([here, key], [there, key])).toBe(`related ${kind}`));
});

describe("only related", () => {
  test.each<[string, string, Answer, string, Answer]>([
    ["number", "What happened in Rome in 1527?", "a sack", "What happened in Rome in 1528?", "a sack"],
    ["number", "How long were the two wars?", "long", "How long were the three wars?", "long"],
    ["number", "Who won World War I at sea?", "nobody", "Who won World War II at sea?", "nobody"],
    ["number", "Is water at -5 °C solid?", true, "Is water at 5 °C solid?", true],
    ["number", "What is H2O used for in cells?", "much", "What is H2O2 used for in cells?", "much"],
    ["unit", "How heavy is 5 kg of sand on Mars?", "light", "How heavy is 5 pounds of sand on Mars?", "light"],
    ["negation", "Which of these is a mammal?", "bat", "Which of these is not a mammal?", "bat"],
    ["negation", "Sodium is soluble in water.", true, "Sodium isn't soluble in water.", true],
    ["negation", "Is the matrix symmetric here?", true, "Is the matrix asymmetric here?", true],
    ["negation", "Welcher Stoff ist ein Metall?", "Eisen", "Welcher Stoff ist kein Metall?", "Eisen"],
    ["negation", "¿Qué animal es un mamífero?", "vaca", "¿Qué animal no es un mamífero?", "vaca"],
    ["comparison", "What is the largest lake in Mali?", "Faguibine", "What is the smallest lake in Mali?", "Faguibine"],
    ["comparison", "Who ruled before the flood in Ur?", "A", "Who ruled after the flood in Ur?", "A"],
    ["comparison", "Which vessel leads to the heart?", "aorta", "Which vessel leads from the heart?", "aorta"],
    ["comparison", "Cats sleep by day.", true, "Only cats sleep by day.", true],
    ["comparison", "Wer war der erste Kanzler?", "A", "Wer war der letzte Kanzler?", "A"],
    ["order", "Is Mars larger than Venus?", true, "Is Venus larger than Mars?", true],
    ["order", "Mars is farther from Earth than Venus.", true, "Venus is farther from Mars than Earth.", true],
    ["answer", "What is printed?", ["`a.b`, `3`, `c`", "x"], "What is printed?", ["`a.b`, `c`, `3`", "x"]],
    ["order", "What is 12 divided by 4?", "x", "What is 4 divided by 12?", "x"],
    ["wording", "What is the capital of Peru?", "Lima", "What is the capital of Chile?", "Lima"],
    ["wording", "Which ion is the nitrate?", "A", "Which ion is the nitrite?", "A"],
    ["wording", "What causes a lack of vitamin C?", "A", "What causes a lack of vitamin D?", "A"],
    ["answer", "What is the capital of Peru?", "Lima", "What is the capital of Peru?", "Cusco"],
    ["answer", "Sodium is a metal.", true, "Sodium is a metal.", false],
    ["answer", "Which is a stack?", ["queue", "heap"], "Which is a stack?", ["priority queue", "queue"]],
    [
      "answer",
      "What is true of owls?",
      ["All of these", "a", "b"],
      "What is true of owls?",
      ["All of these", "c", "d"],
    ],
    ["code", "What does `a + b` give?", "3", "What does `a - b` give?", "3"],
    ["code", "What is C used for?", "programs", "What is C++ used for?", "programs"],
  ])("%s: %s (%s) and %s (%s)", (kind, stemA, keyA, stemB, keyB) =>
    expect(compared([stemA, keyA], [stemB, keyB])).toBe(`related ${kind}`),
  );

  test("another listing under the same question", () => {
    const listing = (code: string) => `What is the output?\n\n\`\`\`js\n${code}\n\`\`\``;
    expect(compared([listing("f(1, x => x)"), "1"], [listing("f(1, x => { x })"), "1"])).toBe("related code");
    expect(compared([listing("console.log(typeof 3)"), "1"], [listing("[1, 2].push(x)"), "2"])).toMatch(/^related/);
  });
});

test("questions about other things are not shown at all", () => {
  expect(compared(["What is the capital of Peru?", "Lima"], ["Which bone is the longest?", "femur"])).toBe("none");
});
