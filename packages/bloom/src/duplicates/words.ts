/** Text as words that are ready to be compared. */
import { foldText } from "../../../items/src/fold.ts";
import { contraries, familyOf } from "./families.ts";
import { hash32 } from "./hash.ts";
import {
  comparisons,
  emphases,
  frameWords,
  instructions,
  instructionWords,
  longNames,
  negations,
  numberWords,
  ordinals,
  romanNumerals,
  units,
} from "./lexicon.ts";
import { kinOf, type Lightness, lightnessOf } from "./light.ts";
import { isTypo } from "./typo.ts";

export type WordKind = "content" | "frame" | "number" | "unit" | "negation" | "comparison" | "symbol";

export type Word = {
  /** Folded, as it stands in the text. */
  text: string;
  /** Hash of what it is compared by: words with the same term say the same. */
  term: number;
  /** Term of the words that say the opposite; 0 for none. */
  opposite: number;
  kind: WordKind;
  lightness: Lightness;
  /** Groups of synonyms that the word may stand for, each by a number. */
  kin: readonly number[];
  /** 16-bit hashes of its letter trigrams, the ends of the word included. */
  grams: Uint16Array;
};

/** Case, accents, width of letters, quotes, dashes and white space do not count. */
export const foldPassage = (text: string): string => foldText(text, { case: true, accents: true, whitespace: true });

/**
 * Runs of a script that writes no spaces; a number; a word with its apostrophes; a sign that means something
 * (operators, currencies, emoji). All else is punctuation.
 */
const tokens =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+)|(\p{N}+(?:[.,]\p{N}+)*)|\p{L}[\p{L}\p{M}']*|[+*/=<>%&|^~#@\\]|\p{Sm}|\p{Sc}|\p{So}/gu;

/** Longest word that is kept as it is; of longer ones (data, not language) a hash stands for the rest. */
const longestWord = 40;

/** The words of folded text in reading order. Phrases of instruction such as "true or false" are left out. */
export const tokenise = (folded: string): string[] => sentences(folded).flat();

/** The same, sentence by sentence; a colon, a semicolon and a dash end one, too. */
export function sentences(folded: string): string[][] {
  let found: string[] = [];
  const all = [found];
  let end = 0;
  let text = folded.replace(instructions, " ");
  for (const [name, short] of longNames) text = text.replace(name, short);
  text = text.replace(/\b(\d+)(?:st|nd|rd|th)\b/g, (ordinal, number: string) => ordinals[Number(number)] ?? ordinal);
  for (const match of text.matchAll(tokens)) {
    const token = match[0];
    if (found.length > 0 && /[.:;!?\u061f\u3002\uff1f]| - /.test(text.slice(end, match.index))) {
      found = [];
      all.push(found);
    }
    end = match.index + token.length;
    if (match[1] !== undefined) pushBigrams(found, token);
    else if (match[2] !== undefined)
      found.push(shortened((isNegative(text, match.index) ? "-" : "") + plainNumber(token)));
    else found.push(shortened(token.replaceAll("'", "")));
  }
  return all;
}

/** Scripts without spaces are compared by pairs of letters. */
function pushBigrams(found: string[], run: string): void {
  const letters = [...run];
  if (letters.length === 1) found.push(run);
  for (let at = 1; at < letters.length; at += 1) found.push(`${letters[at - 1]}${letters[at]}`);
}

/** A hyphen directly before the number is its sign, unless something stands directly before the hyphen: 1914-1918. */
function isNegative(text: string, at: number): boolean {
  return text[at - 1] === "-" && (at === 1 || /[\s([{=<>:,;|+*/^"']/.test(text[at - 2] as string));
}

/** 1,000 and 1.000.000 without their separators; a comma before other than three digits is a decimal comma. */
function plainNumber(number: string): string {
  if (/^\p{N}+$/u.test(number)) return number;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number)) return number.replaceAll(",", "");
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(number)) return number.replaceAll(".", "").replace(",", ".");
  return number.replaceAll(",", ".");
}

const shortened = (token: string): string =>
  token.length <= longestWord ? token : `${token.slice(0, longestWord - 9)}~${hash32(token, 1).toString(36)}`;

/** What a folded word means in a comparison. */
export function readWord(text: string): Word {
  const { kind, form, opposite } = meaning(text);
  return {
    text,
    kind,
    // A unit asks for nothing by itself: "how long", "for how many years". Units that face each other decide.
    lightness: kind === "content" ? lightnessOf(text) : kind === "unit" || emphases.has(text) ? "general" : "heavy",
    kin: kind === "content" ? kinOf(text) : [],
    term: hash32(form, 0),
    opposite: opposite === "" ? 0 : hash32(opposite, 0),
    grams: trigrams(text),
  };
}

function meaning(text: string): { kind: WordKind; form: string; opposite: string } {
  const said = (kind: WordKind, form: string, opposite = "") => ({ kind, form, opposite });
  const unit = units.get(text);
  if (unit !== undefined) return said("unit", `unit ${unit}`);
  const digits = numberWords.get(text);
  if (digits !== undefined) return said("number", digits);
  if (/^-?\p{N}/u.test(text) || romanNumerals.has(text)) return said("number", text);
  if (negations.has(text)) return said("negation", "not");
  const comparison = comparisons.get(text);
  if (comparison) {
    const { side, opposite, counts } = comparison;
    return said(
      counts ? "comparison" : frameWords.has(text) ? "frame" : "content",
      `side ${side}`,
      opposite && `side ${opposite}`,
    );
  }
  if (frameWords.has(text)) return said("frame", text);
  if (/^[^\p{L}]/u.test(text)) return said("symbol", text);
  if (isFrameSlip(text)) return said("frame", text);
  const family = familyOf(text);
  return said("content", family, contraries.get(family));
}

/** "answre": it is left out of account like the word that was meant. A plural is no slip. */
const isFrameSlip = (text: string): boolean =>
  instructionWords.some((frame) => isTypo(text, frame) && text !== `${frame}s`);

function trigrams(word: string): Uint16Array {
  const padded = ` ${word} `;
  const grams = new Uint16Array(Math.max(1, padded.length - 2));
  for (let at = 0; at < grams.length; at += 1) grams[at] = hash32(padded.slice(at, at + 3), 2) & 0xffff;
  return grams;
}
