import type { Lexicon } from "../text/lexicon-shape.ts";
import type { Option, Stem } from "./reading.ts";

/** What an option that says nothing of its own stands for: all, none or some of the others. */
export type Role = "all" | "none" | "combined" | null;

const roman = new Set(["i", "ii", "iii", "iv", "v", "vi"]);

/** The role of an option among the others; null for one that says something of its own. */
export function roleOf(option: Option, options: readonly Option[], stem: Stem, isGap: boolean, lexicon: Lexicon): Role {
  const { phrase } = option;
  if (options.length < 3 && !/ /.test(phrase)) return null;
  if (phrase !== "") {
    if (lexicon.allOfTheAbove.test(phrase) && !isLoneDeterminer(phrase)) {
      return isAmount(options, option, stem, lexicon) ? null : "all";
    }
    if (lexicon.noneOfTheAbove.test(phrase) && !(isGap && option.words.length === 1))
      return isAmount(options, option, stem, lexicon) ? null : "none";
    if (lexicon.someOfTheAbove.test(phrase) || combinesLabels(option, options, stem, lexicon)) return "combined";
  }
  return combinesTexts(option, options, lexicon) ? "combined" : null;
}

/** "each", "any", "every" and "jede" alone name nothing; "all", "both", "alle" and "todas" do. */
const isLoneDeterminer = (phrase: string) => /^(?:any|each|every one|everything|jede[rs]?|todo|alles)$/.test(phrase);

/**
 * Beside "some", "one" or "3", a bare "all" or "none of them" is an amount, and so it is where an amount is asked for.
 * "All of these" and "none of the above" can only mean the options.
 */
function isAmount(options: readonly Option[], own: Option, stem: Stem, lexicon: Lexicon): boolean {
  if (own.words.length > 1 && !/(?:them|ihnen|ell[oa]s|all|both)$/.test(own.phrase)) return false;
  if (lexicon.asksAmount.test(stem.lower.slice(-400))) return true;
  return options.some((option) => {
    const first = option.words[0]?.lower ?? "";
    return option !== own && (lexicon.amounts.has(first) || /^\d/.test(option.shown));
  });
}

/** "Both A and C", "1 and 3 only", "I, II": nothing but labels and what joins them. */
function combinesLabels(option: Option, options: readonly Option[], stem: Stem, lexicon: Lexicon): boolean {
  let labels = 0;
  let anchors = 0;
  let ordinals = 0;
  let numerals = 0;
  for (const word of option.words) {
    const label = labelIndex(word.text);
    // "a" and "i" are words as well, so that only capitals and numbers are labels.
    if (label !== null && !(lexicon.code === "es" && word.text === "E")) {
      const known = label < options.length || hasList(stem);
      if (!known) return false;
      labels += 1;
      if (roman.has(word.lower)) numerals += 1;
    } else if (!lexicon.labelWords.has(word.lower)) {
      return false;
    } else if (lexicon.labelAnchors.has(word.lower)) {
      anchors += 1;
    } else if (
      /^(?:first|second|third|fourth|last|erste|zweite|dritte|ersten|zweiten|primera|segunda|tercera)$/.test(word.lower)
    ) {
      ordinals += 1;
    }
  }
  if (ordinals > 0 && labels === 0) return anchors > 0 && (ordinals > 1 || /\btwo\b/.test(option.phrase));
  if (labels === 0 || (labels === 1 && anchors === 0)) return false;
  if (hasList(stem)) return true;
  if (labels === 1 && !options.some((other) => other !== option && isPair(other))) return false;
  if (numerals > 1) return true;
  // Letters that the question itself uses are names of its things: nodes, servers, people.
  const named = stem.words.some((word) => /^[B-H]$/.test(word.text));
  const digits = /^[^A-Z]*\d/.test(option.shown);
  return digits ? anchors > 0 && !options.every((other) => /\d/.test(other.shown)) : !named;
}

const isPair = (option: Option) => option.words.filter((word) => labelIndex(word.text) !== null).length > 1;

/** 0 for "A", "1" and "I"; null for anything but a label. */
function labelIndex(text: string): number | null {
  if (/^[A-H]$/.test(text)) return text.charCodeAt(0) - 65;
  if (/^[1-9]$/.test(text)) return Number(text) - 1;
  const index = ["I", "II", "III", "IV", "V", "VI"].indexOf(text);
  return index === -1 ? null : index;
}

/** Whether the stem numbers its own statements, as questions of the complex multiple-choice type (type K) do. */
function hasList(stem: Stem): boolean {
  return /(?:^|\n)[ \t]*\(?(?:2|II|B|b|ii)[.):][ \t]/.test(stem.source) || /\((?:2|II|B|b|ii)\) /.test(stem.source);
}

/** "Mass and charge" beside "Mass" and "Charge". */
function combinesTexts(option: Option, options: readonly Option[], lexicon: Lexicon): boolean {
  if (options.length < 3 || option.words.length < 2 || option.words.length > 40 || option.shown.length > 300)
    return false;
  if (!option.words.some((word) => lexicon.conjunctions.has(word.lower)) && !option.shown.includes(" & ")) return false;
  const parts = partsOf(option.shown, lexicon);
  if (parts.length < 2) return false;
  const others = new Set(options.filter((other) => other !== option).map((other) => bareText(other.shown)));
  return parts.every((part) => others.has(part));
}

/** The parts of an enumeration, folded for comparison; a leading "both" or "either" is dropped. */
export function partsOf(shown: string, lexicon: Lexicon): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  const close = () => {
    const text = bareText(part.join(" "));
    if (text !== "") parts.push(text);
    part = [];
  };
  for (const [index, token] of shown.split(" ").entries()) {
    const lower = token.toLowerCase();
    if (lexicon.conjunctions.has(lower) || token === "&" || token === "+" || token === "/") close();
    else if (index === 0 && /^(?:both|either|sowohl|tanto|beide)$/.test(lower)) continue;
    else {
      part.push(/[,;]$/.test(token) ? token.slice(0, -1) : token);
      if (/[,;]$/.test(token)) close();
    }
  }
  close();
  return parts;
}

/** Folded for comparison: lower case, without articles at the start and marks at the end. */
export function bareText(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|an?|der|die|das|ein|eine|el|la|los|las|una?) (?=.)/, "")
    .replace(/[.,;:!]$/, "")
    .trim();
}
