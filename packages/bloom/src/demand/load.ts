/** How much of a question has to be held in mind at once. */
import type { Item } from "@quizmentor/items";
import { lexiconFor } from "../text/language.ts";
import { codeLines, isFigure, type Passage, readSentences, readTask } from "./reading.ts";

export type CognitiveLoad = {
  /** Elements that bear on each other; a whole number from 0. */
  elements: number;
  level: "low" | "medium" | "high";
  /** What was counted, largest part first: "6 lines of code". */
  why: string[];
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

type Counts = {
  sentences: number;
  numbers: number;
  conditions: number;
  negations: number;
  formulas: number;
  code: number;
};

/**
 * Cognitive load of an item as the number of its interacting elements (Sweller 2010, "Element interactivity and
 * intrinsic, extraneous, and germane cognitive load", Educational Psychology Review 22). **Not validated.** Each of these
 * counts as one: sentence, number, condition, negation, formula and line of code of the question; option, entry, pair or
 * gap. What the options say inside is not counted, as they are mostly read one by one. Conditions and negations are
 * known in English, German and Spanish.
 */
export function cognitiveLoad(item: Item): CognitiveLoad {
  const counts: Counts = { sentences: 0, numbers: 0, conditions: 0, negations: 0, formulas: 0, code: 0 };
  for (const passage of readTask(item)) countIn(passage, item.language, counts);
  const parts: [number, string, string][] = [
    [counts.sentences, "sentence", "sentences"],
    [counts.numbers, "number", "numbers"],
    [counts.conditions, "condition", "conditions"],
    [counts.negations, "negation", "negations"],
    [counts.formulas, "formula", "formulas"],
    [counts.code, "line of code", "lines of code"],
    choicePart(item),
  ];
  const present = parts.filter(([count]) => count > 0).sort(([a], [b]) => b - a);
  const elements = present.reduce((sum, [count]) => sum + count, 0);
  return {
    elements,
    level: elements <= thirds.low ? "low" : elements <= thirds.medium ? "medium" : "high",
    why: present.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`),
  };
}

function countIn(passage: Passage, language: string, counts: Counts): void {
  const { source, words, regions } = passage;
  const lexicon = lexiconFor(language);
  const conditional = lexicon ? conditions[lexicon.code] : undefined;
  counts.sentences += readSentences(passage).length;
  for (const { lower } of words) {
    if (isFigure(lower)) counts.numbers += 1;
    else if (conditional?.has(lower)) counts.conditions += 1;
    else if (lexicon?.negations.has(lower)) counts.negations += 1;
  }
  for (const region of regions) {
    if (region.kind === "code" || region.kind === "code-block") counts.code += codeLines(source, region);
    else if (region.kind === "formula" || region.kind === "formula-block") counts.formulas += 1;
  }
}

function choicePart(item: Item): [number, string, string] {
  switch (item.type) {
    case "single-choice":
    case "multiple-choice":
      return [item.options.length, "option", "options"];
    case "ordering":
      return [item.entries.length, "entry", "entries"];
    case "matching":
      return [item.pairs.length + item.distractors.length, "pair", "pairs and distractors"];
    case "cloze":
      return [Object.keys(item.gaps).length, "gap", "gaps"];
    default:
      return [0, "option", "options"];
  }
}
