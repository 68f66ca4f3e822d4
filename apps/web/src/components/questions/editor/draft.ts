import type { Bloom, ItemType } from "../vocabulary.ts";

/**
 * A question while it is written. It holds the fields of all types at once, so that changing the type and back loses
 * nothing, and numbers as they were typed, so that nothing is corrected behind somebody's back.
 */
export type Draft = {
  id: string;
  type: ItemType;
  topicId: string;
  skills: string[];
  bloom: Bloom | "";
  difficulty: string;
  language: string;
  stem: string;
  hints: Line[];
  explanation: string;
  source: string;
  licence: string;
  attribution: string;
  options: OptionDraft[];
  shuffle: boolean;
  answer: "" | "true" | "false";
  feedbackTrue: string;
  feedbackFalse: string;
  text: TextRule;
  number: NumberRule;
  entries: Line[];
  pairs: PairDraft[];
  distractors: Line[];
  cloze: string;
  gaps: Record<string, GapDraft>;
  /** Way of giving credit, by type; empty for the usual one. */
  credit: Partial<Record<ItemType, string>>;
  /** Kept as it came: proofs are written in content files. */
  verify: unknown;
};

/** A row of a list with a name of its own, so that moving it moves its fields, focus and all. */
type Row = { key: string };
export type Line = Row & { text: string };
export type OptionDraft = Line & { correct: boolean; feedback: string };
export type PairDraft = Row & { left: string; right: string };
export type WrongDraft = Line & { feedback: string };
export type UnitDraft = Row & { symbol: string; factor: string };

export type TextRule = {
  accept: Line[];
  fold: { case: boolean; accents: boolean; whitespace: boolean };
  pattern: string;
  notYet: WrongDraft[];
};

export type NumberRule = {
  mode: "value" | "range";
  value: string;
  tolerance: "exact" | "absolute" | "relative";
  off: string;
  min: string;
  max: string;
  units: UnitDraft[];
  unitRequired: boolean;
};

export type GapDraft = {
  kind: "text" | "number" | "select";
  text: TextRule;
  number: NumberRule;
  options: OptionDraft[];
};

let rows = 0;
/** Names only have to differ on one page. */
export function newKey(): string {
  rows += 1;
  return `r${rows}`;
}

export const newLine = (text = ""): Line => ({ key: newKey(), text });
export const newOption = (text = "", correct = false, feedback = ""): OptionDraft => ({
  key: newKey(),
  text,
  correct,
  feedback,
});
export const newPair = (left = "", right = ""): PairDraft => ({ key: newKey(), left, right });
export const newWrong = (text = "", feedback = ""): WrongDraft => ({ key: newKey(), text, feedback });
export const newUnit = (symbol = "", factor = "1"): UnitDraft => ({ key: newKey(), symbol, factor });

export const newTextRule = (): TextRule => ({
  accept: [newLine()],
  fold: { case: true, accents: true, whitespace: true },
  pattern: "",
  notYet: [],
});
export const newNumberRule = (): NumberRule => ({
  mode: "value",
  value: "",
  tolerance: "exact",
  off: "",
  min: "",
  max: "",
  units: [],
  unitRequired: false,
});
export const newGap = (): GapDraft => ({
  kind: "text",
  text: newTextRule(),
  number: newNumberRule(),
  options: [newOption("", true), newOption()],
});

export const newDraft = (language: string): Draft => ({
  id: "",
  type: "single-choice",
  topicId: "",
  skills: [],
  bloom: "",
  difficulty: "3",
  language,
  stem: "",
  hints: [],
  explanation: "",
  source: "",
  licence: "",
  attribution: "",
  options: [newOption("", true), newOption(), newOption(), newOption()],
  shuffle: true,
  answer: "",
  feedbackTrue: "",
  feedbackFalse: "",
  text: newTextRule(),
  number: newNumberRule(),
  entries: [newLine(), newLine(), newLine()],
  pairs: [newPair(), newPair(), newPair()],
  distractors: [],
  cloze: "",
  gaps: {},
  credit: {},
  verify: undefined,
});

/** Names of the gaps in a cloze text, each once, in reading order: `{{name}}`, as the schema reads them. */
export function gapNamesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{([a-z][a-z0-9-]*)\}\}/g)].map((match) => match[1] ?? ""))];
}

/** A short name from the first words of a stem, for a question that has none yet. */
export function suggestId(stem: string): string {
  const words = stem
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .filter(Boolean);
  let id = "";
  for (const word of words.slice(0, 8)) {
    const longer = id === "" ? word : `${id}-${word}`;
    if (longer.length > 60) break;
    id = longer;
  }
  return id;
}
