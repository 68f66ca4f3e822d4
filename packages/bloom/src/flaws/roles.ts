import { furtherPhrases, groupPhrases } from "../text/group-phrases.ts";
import type { Lexicon } from "../text/lexicon-shape.ts";
import type { Word } from "../text/words.ts";
import type { Option, Stem } from "./reading.ts";

/** What an option that says nothing of its own stands for: all, none or some of the others. */
export type Role = "all" | "none" | "combined" | null;

const roman = new Set(["i", "ii", "iii", "iv", "v", "vi"]);

/** The role of an option among the others; null for one that says something of its own. */
export function roleOf(option: Option, options: readonly Option[], stem: Stem, isGap: boolean, lexicon: Lexicon): Role {
  const role = wholeRole(option, options, stem, isGap, lexicon);
  const head = role === null ? headOf(option) : null;
  return head && lexicon.noneOfTheAbove.test(head.phrase) && !isAmount(options, head, stem, lexicon) ? "none" : role;
}

const denial = /^(?:n|kein|weder|es )/;

/** "None of these" of "None of these; it is zinc": what stands before the first mark, if it is three words or more. */
function headOf(option: Option): Option | null {
  const { words, phrase, prose } = option;
  if (words.length < 4 || !denial.test(phrase)) return null;
  const end = words.findIndex((word, at) => /^\s*[,;:.(–—-]/.test(prose.slice(word.end, words[at + 1]?.start)));
  // "Neither of these, as the key is lost": an answer with its reason.
  if (end < 2 || end === words.length - 1 || reasons.has((words[end + 1] as Word).lower)) return null;
  const head = words.slice(0, end + 1);
  return { ...option, words: head, phrase: head.map(({ lower }) => lower).join(" ") };
}

const reasons = new Set("as because since for weil da denn porque pues ya".split(" "));

function wholeRole(option: Option, options: readonly Option[], stem: Stem, isGap: boolean, lexicon: Lexicon): Role {
  const { phrase } = option;
  if (options.length < 3 && !/ /.test(phrase)) return null;
  if (phrase !== "") {
    const group = groupRole(option, stem, lexicon);
    if (group !== null) return isAmount(options, option, stem, lexicon) ? null : group;
    const further = furtherPhrases[lexicon.code];
    if ((lexicon.allOfTheAbove.test(phrase) && !isLoneDeterminer(phrase)) || further.all.test(phrase)) {
      if (isAmount(options, option, stem, lexicon)) return null;
      return further.wrong.test(phrase) ? "none" : "all";
    }
    if (!(isGap && option.words.length === 1) && (lexicon.noneOfTheAbove.test(phrase) || further.none.test(phrase)))
      return isAmount(options, option, stem, lexicon) ? null : "none";
    const combines =
      lexicon.someOfTheAbove.test(phrase) || (further.combined.test(phrase) && !isSeries(option, options));
    if (combines || spansLabels(option, options) || combinesLabels(option, options, stem, lexicon)) return "combined";
  }
  return combinesTexts(option, options, lexicon) ? "combined" : null;
}

/** "All of these organs", "none of the vitamins listed", "all the other answers are wrong". */
function groupRole({ phrase }: Option, stem: Stem, lexicon: Lexicon): Role {
  const match = groupPhrases[lexicon.code].exec(phrase);
  if (!match?.groups) return null;
  const { all, anchor = "", noun = "", tail = "", wrong } = match.groups;
  const noun1 = noun.trim();
  const isListed =
    tail !== "" &&
    !/^(?: (?:at once|at the same time|together|combined|equally|alike|simultaneously|in combination|zusammen|gleichzeitig|gleichermaßen|a la vez|juntos|juntas))+$/.test(
      tail,
    );
  // Without a word that points at the options, the noun has to be what the question asks for: "all the kings".
  const points =
    anchor !== "" ||
    isListed ||
    (/^(?:all|none|both|neither|keine|alle|ningun|tod)\w* (?:of |de )?(?:the|der|die|los|las) /.test(phrase) &&
      asksFor(stem, noun1, lexicon));
  if (!points || (anchor === "" && !isListed && lexicon.asksAmount.test(stem.lower.slice(-400)))) return null;
  return (all !== undefined) === (wrong === undefined) ? "all" : "none";
}

function asksFor(stem: Stem, noun: string, lexicon: Lexicon): boolean {
  const wanted = noun === "" ? "" : lexicon.stem(noun.slice(noun.lastIndexOf(" ") + 1));
  return wanted !== "" && stem.words.some(({ lower }) => lexicon.stem(lower) === wanted);
}

/** "each", "any", "every" and "jede" alone name nothing; "all", "both", "alle" and "todas" do. */
const isLoneDeterminer = (phrase: string) => /^(?:any|each|every one|everything|jede[rs]?|todo|alles)$/.test(phrase);

/**
 * Beside "some", "one" or "3", a bare "all" or "none of them" is an amount, and so it is where an amount is asked for.
 * "All of these" and "none of the above" can only mean the options.
 */
function isAmount(options: readonly Option[], own: Option, stem: Stem, lexicon: Lexicon): boolean {
  if (own.words.length > 1 && !/(?:them|ihnen|ell[oa]s|all|both|two|three|four|five|\d)$/.test(own.phrase))
    return false;
  if (lexicon.asksAmount.test(stem.lower.slice(-400))) return true;
  return options.some((option) => {
    const first = option.words[0]?.lower ?? "";
    return option.path !== own.path && (lexicon.amounts.has(first) || /^\d/.test(option.shown));
  });
}

/** Others with an ordinal: "the first and the second", "the first and the third" are answers about an order. */
const isSeries = (own: Option, options: readonly Option[]) =>
  options.filter((option) => option !== own && option.words.some(({ lower }) => ordinalWords.test(lower))).length > 1;

/** "A–C", "A to C". */
const spansLabels = ({ shown }: Option, options: readonly Option[]) =>
  /^[A-D] ?(?:-|–|to|through|bis) ?[B-F]$/.test(shown) &&
  options.some(({ words }) => words.some(({ lower }) => lower.length > 3));

/** "Both A and C", "a) and b)", "1 and 3 only", "I, II", "A/B": nothing but labels and what joins them. */
function combinesLabels(option: Option, options: readonly Option[], stem: Stem, lexicon: Lexicon): boolean {
  let labels = 0;
  let anchors = 0;
  let ordinals = 0;
  let numerals = 0;
  for (const word of option.words) {
    const label = labelOf(word, option.prose);
    if (label !== null && !(lexicon.code === "es" && word.text === "E")) {
      const known = label < options.length || hasList(stem);
      if (!known) return false;
      labels += 1;
      if (roman.has(word.lower)) numerals += 1;
    } else if (!lexicon.labelWords.has(word.lower) && word.lower !== "plus") {
      return false;
    } else if (lexicon.labelAnchors.has(word.lower)) {
      anchors += 1;
    } else if (ordinalWords.test(word.lower)) {
      ordinals += 1;
    }
  }
  if (ordinals > 0 && labels === 0)
    return anchors > 0 && (ordinals > 1 || /\b(?:two|three|beiden)\b/.test(option.phrase));
  if (labels === 0 || (labels === 1 && anchors === 0)) return false;
  if (hasList(stem)) return true;
  if (labels === 1 && !options.some((other) => other !== option && isPair(other))) return false;
  if (numerals > 1) return true;
  const hasText = options.some((other) =>
    other.words.some(({ lower }) => lower.length > 2 && !lexicon.labelWords.has(lower)),
  );
  if (/^\D*\d/.test(option.shown)) {
    const numbers = options.filter((other) => other !== option && /\d/.test(other.shown) && !isPair(other));
    // "Both 1 and 3" beside 60, 120 and 320 can only mean places.
    const areLarge = numbers.length > 1 && numbers.every(({ shown }) => /^\d{2}/.test(shown));
    return numbers.length === 0 ? hasText : areLarge && anchors > 0 && labels > 1;
  }
  // Letters that the question itself uses are names of its things: nodes, servers, people.
  return (hasText || (labels > 1 && anchors > 0)) && !stem.words.some((word) => /^[B-Hb-h]$/.test(word.text));
}

const ordinalWords =
  /^(?:first|second|third|fourth|last|erste|zweite|dritte|ersten|zweiten|dritten|letzten|primera|segunda|tercera|primeras|últimas)$/;

/** A label as `labelIndex` knows it, or a small letter in parentheses or beside "and". */
function labelOf({ text, end }: Word, prose: string): number | null {
  const index = labelIndex(text);
  if (index !== null || !/^[a-h]$/.test(text)) return index;
  const isMarked = prose[end] === ")" || prose[end] === "." || prose[end] === "/";
  const isJoined = /^(?: ?[,+&/]| (?:and|or|und|oder|y|o|are|sind|son)\b|$| only)/.test(prose.slice(end, end + 6));
  return isMarked || isJoined ? text.charCodeAt(0) - 97 : null;
}

const isPair = (option: Option) => option.words.filter((word) => labelOf(word, option.prose) !== null).length > 1;

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
