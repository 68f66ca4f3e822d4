/** How much of a question has to be held in mind at once. */
import type { Item } from "@quizmentor/items";
import { type Field, readSentences } from "../text/field.ts";
import { lexiconFor } from "../text/language.ts";
import { codeLines, isFigure, readTask } from "./reading.ts";

/** `code`: a line of code. `pair`: also a distractor among pairs. */
export const loadParts = [
  "sentence",
  "number",
  "condition",
  "negation",
  "formula",
  "code",
  "option",
  "entry",
  "pair",
  "gap",
] as const;
export type LoadPart = (typeof loadParts)[number];

export type CognitiveLoad = {
  /** Elements that bear on each other; a whole number from 0. */
  elements: number;
  level: "low" | "medium" | "high";
  /** What was counted, largest part first; none with a count of 0. */
  parts: { part: LoadPart; count: number }[];
};

/** Words that make one thing depend on another. */
const conditions: Record<string, ReadonlySet<string>> = {
  en: new Set("if unless when whenever until while only except provided assuming otherwise before after".split(" ")),
  de: new Set("wenn falls sofern solange bis nur außer sonst bevor nachdem während sobald".split(" ")),
  es: new Set("si cuando mientras hasta solo sólo salvo excepto antes después".split(" ")),
};

/**
 * Up to so many elements the load counts as low, or medium: thirds of the 572 items of the starter bank. They say how an
 * item stands among others, not what a learner can bear, which depends on what the learner knows.
 */
const thirds = { low: 7, medium: 10 };

type Counts = Record<LoadPart, number>;

/**
 * Cognitive load of an item as the number of its interacting elements (Sweller 2010, "Element interactivity and
 * intrinsic, extraneous, and germane cognitive load", Educational Psychology Review 22). **Not validated.** Each of these
 * counts as one: sentence, number, condition, negation, formula and line of code of the question; option, entry, pair or
 * gap. What the options say inside is not counted, as they are mostly read one by one. Conditions and negations are
 * known in English, German and Spanish.
 */
export function cognitiveLoad(item: Item): CognitiveLoad {
  const counts = Object.fromEntries(loadParts.map((part) => [part, 0])) as Counts;
  for (const field of readTask(item)) countIn(field, item.language, counts);
  countChoices(item, counts);
  const parts = loadParts
    .map((part) => ({ part, count: counts[part] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const elements = parts.reduce((sum, { count }) => sum + count, 0);
  return { elements, level: elements <= thirds.low ? "low" : elements <= thirds.medium ? "medium" : "high", parts };
}

function countIn(field: Field, language: string, counts: Counts): void {
  const { source, words, regions } = field;
  const lexicon = lexiconFor(language);
  const conditional = lexicon ? conditions[lexicon.code] : undefined;
  counts.sentence += readSentences(field).length;
  for (const { lower } of words) {
    if (isFigure(lower)) counts.number += 1;
    else if (conditional?.has(lower)) counts.condition += 1;
    else if (lexicon?.negations.has(lower)) counts.negation += 1;
  }
  for (const region of regions) {
    if (region.kind === "code" || region.kind === "code-block") counts.code += codeLines(source, region);
    else if (region.kind === "formula" || region.kind === "formula-block") counts.formula += 1;
  }
}

function countChoices(item: Item, counts: Counts): void {
  switch (item.type) {
    case "single-choice":
    case "multiple-choice":
      counts.option = item.options.length;
      break;
    case "ordering":
      counts.entry = item.entries.length;
      break;
    case "matching":
      counts.pair = item.pairs.length + item.distractors.length;
      break;
    case "cloze":
      counts.gap = Object.keys(item.gaps).length;
      break;
  }
}
