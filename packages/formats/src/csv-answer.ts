import { type ItemType, normaliseNumeric, readNumber } from "@quizmentor/items";
import { refersToOthers } from "./bank-row.ts";

/** What a row says about its answer. */
export type AnswerCells = { type: string; options: string[]; answer: string; tolerance: string; unit: string };
/** Fields of the item, what had to be guessed, or the fault in words. */
export type AnswerFields = { fields: Record<string, unknown>; losses: string[] } | { error: string };

const typeNames: Record<string, ItemType> = {
  single: "single-choice",
  singlechoice: "single-choice",
  mc: "single-choice",
  mcq: "single-choice",
  multiple: "multiple-choice",
  multiplechoice: "multiple-choice",
  multipleanswer: "multiple-choice",
  multipleresponse: "multiple-choice",
  mr: "multiple-choice",
  tf: "true-false",
  truefalse: "true-false",
  short: "short-answer",
  shortanswer: "short-answer",
  text: "short-answer",
  number: "numeric",
  numeric: "numeric",
  numerical: "numeric",
  order: "ordering",
  ordering: "ordering",
  matching: "matching",
  cloze: "cloze",
};

const truths: Record<string, boolean> = {
  ...{ true: true, t: true, yes: true, richtig: true, wahr: true, verdadero: true, correct: true },
  ...{ false: false, f: false, no: false, falsch: false, falso: false, incorrect: false },
};
const truthOf = (text: string): boolean | null => truths[text.toLowerCase().replace(/\.$/, "")] ?? null;

/** Several entries in one cell are separated by "|". */
export const entriesOf = (cell: string): string[] =>
  cell
    .split("|")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

/** The type a row names, or the one its cells suggest when it names none. Null when the name is not known. */
export function typeOf(cells: AnswerCells): ItemType | null {
  const name = cells.type.toLowerCase().replace(/[^a-z]/g, "");
  if (name !== "") return typeNames[name] ?? null;
  if (cells.options.length > 0) {
    const isTruth = cells.options.length === 2 && cells.options.every((option) => /^(?:true|false)\.?$/i.test(option));
    if (isTruth) return "true-false";
    return picks(cells.answer, cells.options).length > 1 ? "multiple-choice" : "single-choice";
  }
  if (/^(?:true|false|richtig|falsch|wahr|verdadero|falso)\.?$/i.test(cells.answer)) return "true-false";
  const number = readNumber(normaliseNumeric(cells.answer));
  const isNumber = number !== null && number.rest === "" && !cells.answer.includes("|");
  return isNumber || cells.tolerance !== "" || cells.unit !== "" ? "numeric" : "short-answer";
}

/** The part of an item that holds its answer. */
export function answerFields(type: ItemType, cells: AnswerCells): AnswerFields {
  switch (type) {
    case "single-choice":
    case "multiple-choice":
      return choiceFields(type, cells);
    case "true-false":
      return truthFields(cells);
    case "short-answer": {
      const accept = entriesOf(cells.answer);
      return accept.length > 0 ? { fields: { type, accept }, losses: [] } : { error: "The answer is missing." };
    }
    case "numeric":
      return numericFields(cells);
    case "ordering":
      return {
        fields: { type, entries: cells.options.length > 0 ? cells.options : entriesOf(cells.answer) },
        losses: [],
      };
    default:
      return { error: `Questions of the type ${type} cannot be written in a table. Use a YAML file for them.` };
  }
}

/** Letters, numbers or texts of the right options. "A,C" is two letters only when no option says just that. */
function picks(answer: string, options: string[]): string[] {
  if (options.includes(answer.trim())) return [answer.trim()];
  const entries = entriesOf(answer);
  const parts = answer.split(/[,;\s]+/).filter((part) => part !== "");
  return entries.length === 1 && parts.length > 1 && parts.every((part) => /^(?:[a-l]|\d{1,2})$/i.test(part))
    ? parts
    : entries;
}

function choiceFields(type: "single-choice" | "multiple-choice", cells: AnswerCells): AnswerFields {
  const losses: string[] = [];
  const right = new Set<number>();
  for (const pick of picks(cells.answer, cells.options)) {
    const byText = cells.options.findIndex((option) => option.toLowerCase() === pick.toLowerCase());
    const byPlace = placeOf(pick);
    const index = byText === -1 ? byPlace : byText;
    if (index === -1 || cells.options[index] === undefined)
      return { error: `The answer “${pick}” is none of the options.` };
    if (byText !== -1 && byPlace !== byText && cells.options[byPlace] !== undefined) {
      losses.push(`“${pick}” was read as the option with this text, not as a letter or number of an option.`);
    }
    right.add(index);
  }
  if (right.size === 0) return { error: "The answer is missing." };
  if (type === "single-choice" && right.size > 1)
    return { error: "A single-choice question has exactly one right option." };
  const kept = cells.options.flatMap((text, index) => {
    const first = cells.options.indexOf(text);
    if (first !== index) {
      if (losses.at(-1) !== twin) losses.push(twin);
      return [];
    }
    const isRight = cells.options.some((other, at) => other === text && right.has(at));
    return [{ text, ...(isRight && { correct: true }) }];
  });
  return { fields: { type, options: kept, ...(cells.options.some(refersToOthers) && { shuffle: false }) }, losses };
}

const twin = "An option was there twice; it is kept once.";

/** Index of an option by letter (A is the first) or number (1 is the first); -1 when it is neither. */
function placeOf(pick: string): number {
  if (/^[a-l]$/i.test(pick)) return pick.toLowerCase().charCodeAt(0) - 97;
  return /^\d{1,2}$/.test(pick) ? Number(pick) - 1 : -1;
}

function truthFields(cells: AnswerCells): AnswerFields {
  const named = truthOf(cells.answer);
  const picked = cells.options[placeOf(cells.answer)];
  const answer = named ?? (picked === undefined ? null : truthOf(picked));
  if (answer === null) return { error: `The answer to a true-false question is true or false, not “${cells.answer}”.` };
  return { fields: { type: "true-false", answer }, losses: [] };
}

function numericFields(cells: AnswerCells): AnswerFields {
  const value = oneNumber(cells.answer, "answer");
  if (typeof value === "string") return { error: value };
  const units = entriesOf(cells.unit).map((symbol) => ({ symbol }));
  const fields = { type: "numeric", value, ...(units.length > 0 && { units }) };
  if (cells.tolerance === "") return { fields, losses: [] };
  const isShare = cells.tolerance.endsWith("%");
  const tolerance = oneNumber(cells.tolerance.replace(/^±|%$/g, ""), "tolerance");
  if (typeof tolerance === "string") return { error: tolerance };
  return {
    fields: { ...fields, tolerance: isShare ? { relative: tolerance / 100 } : { absolute: tolerance } },
    losses: [],
  };
}

/** A number that can be read in one way only, or the fault in words. */
function oneNumber(cell: string, column: string): number | string {
  const number = readNumber(normaliseNumeric(cell));
  const [value, other] = number?.values ?? [];
  if (number === null || value === undefined || number.rest !== "") return `The ${column} “${cell}” is not a number.`;
  if (other !== undefined)
    return `The ${column} “${cell}” can be read as ${value} or ${other}: leave out the thousands separator.`;
  return value;
}
