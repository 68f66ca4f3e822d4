import type { Lexicon } from "../text/lexicon-shape.ts";
import type { Word } from "../text/words.ts";
import { starAround } from "./convergence-star.ts";
import { flaw, type Rule } from "./flaw.ts";
import { readInterval } from "./interval.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, lettersOf, type Option, quoted, wholeSpan, wordSpan } from "./reading.ts";
import { partsOf } from "./roles.ts";

/** Options longer than this are no lists of elements. */
const longestList = 300;

/**
 * Convergence: options are made of elements, and the key has the elements that come back most often (Haladyna, 2004,
 * Developing and Validating Multiple-Choice Test Items, ch. 5; Tarrant et al., 2006, “convergence strategy”). An
 * option's score is how often its elements stand in the other options. Reported when at least two of the key's elements come
 * back and no distractor scores higher, one at most as high; a balanced design, where all score alike, is no cue. Elements
 * are the parts of an enumeration or, in options of one pattern, the phrases on both sides of a preposition. Reported as
 * well when two options differ from the key in one element each (`starAround`).
 */
export const convergenceCue: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => convergence(choice, lexicon)) : [];

function convergence({ plain, keys, several }: Choice, lexicon: Lexicon): Flaw[] {
  const key = keys[0];
  if (several || plain.length < 3 || !key || key.role !== null || key.shown.length > longestList) return [];
  if (plain.some(isProgram)) return [];
  // "1916 to 1918", "1918 to 1920": ranges that follow each other have their ends in common.
  if (/\d/.test(key.shown) && plain.every((option) => readInterval(option, lexicon)?.isPoint === false)) return [];
  const shared = sharedElements(key, plain, lexicon);
  const star = shared ? null : starAround(key, plain, lexicon);
  if (!shared && !star) return [];
  const evidence = shared
    ? `has the elements that come back most often: ${shared.slice(0, 3).map(quoted).join(" and ")} also stand in distractors`
    : `is what options ${lettersOf(star ?? [])} have in common: each has another element otherwise`;
  return [
    flaw(
      "convergence-cue",
      [wholeSpan(key)],
      `The key (option ${lettersOf([key])}) ${evidence}, so the overlap points at it.`,
      "Let each element stand in as many distractors as in the key, for example every combination of two by two.",
    ),
  ];
}

/** The elements of the key that stand in other options, if no other option has so many; else null. */
function sharedElements(key: Option, plain: readonly Option[], lexicon: Lexicon): string[] | null {
  const isList = /[,;+&/]| (?:and|und|y|e) /.test(key.shown);
  const pattern = sharedPreposition(plain);
  const areSlots = !isList && pattern === null;
  if (areSlots && !differInSlots(plain, key, lexicon)) return null;
  const isVarying = (at: number) => plain.some(({ words }) => words[at]?.lower !== key.words[at]?.lower);
  const partsIn = ({ shown, words }: Option) => {
    if (shown.length > longestList) return [];
    // A word is the same element only in the same place.
    if (areSlots) return words.map(({ lower }, at) => lower + " ".repeat(at)).filter((_, at) => isVarying(at));
    const parts = isList ? partsOf(shown, lexicon) : [shown.toLowerCase()];
    return pattern === null ? parts : parts.flatMap((part) => part.split(pattern));
  };
  const elements = plain.map((option) => new Set(partsIn(option)));
  const uses = new Map<string, number>();
  for (const set of elements) for (const element of set) uses.set(element, (uses.get(element) ?? 0) + 1);
  const scores = elements.map((set) => [...set].reduce((sum, element) => sum + (uses.get(element) ?? 1) - 1, 0));
  const own = plain.indexOf(key);
  const score = scores[own] as number;
  const shared = [...(elements[own] as Set<string>)].filter((element) => (uses.get(element) ?? 0) > 1);
  const rivals = scores.filter((other, index) => index !== own && other >= score);
  if (shared.length < 2 || rivals.some((other) => other > score)) return null;
  const hasPrepositions = areSlots && shared.some((element) => prepositions.has(element.trimEnd()));
  const mayTie = plain.length > 3 && plain.length > 2 * rivals.length + 1 && !hasPrepositions;
  return rivals.length > (mayTie ? 1 : 0) ? null : shared;
}

/**
 * Options of as many words, of which every distractor is the key with some words changed ("moist gauze daily", "dry gauze
 * daily", "moist gauze weekly"), and each word of the key that changes comes back.
 */
function differInSlots(options: readonly Option[], { words: own }: Option, lexicon: Lexicon): boolean {
  if (options.length < 4 || own.length < 2 || options.some(({ words }) => words.length !== own.length)) return false;
  const varying = own.filter(({ lower }, at) => options.some(({ words }) => words[at]?.lower !== lower));
  const isGrammar = ({ lower }: Word) =>
    lexicon.functionWords.has(lower) && !prepositions.has(lower) && !rankWords.has(lower);
  if (varying.length < 2 || varying.some(isGrammar)) return false;
  return options.every(
    ({ words }) => words.filter(({ lower }, at) => lower !== own[at]?.lower).length < varying.length,
  );
}

/** Words of grammar that tell one option from another: "the first day after", "the last day before". */
const rankWords = new Set(
  "first last next second third more less most least fewer erste erster erstes ersten letzte letzter letztes letzten nächste mehr weniger primer primero primera último última más menos".split(
    " ",
  ),
);

/** The preposition that stands once in every option of at least three: "alcohol for thirty seconds". */
function sharedPreposition(options: readonly Option[]): string | null {
  const first = options[0] as Option;
  for (const { lower } of first.words.slice(1, -1)) {
    if (!prepositions.has(lower)) continue;
    const once = ({ words }: Option) => words.filter((word) => word.lower === lower).length === 1;
    if (options.every(once)) return ` ${lower} `;
  }
  return null;
}

const prepositions = new Set(
  `for in with by at on over under above below behind between against within until since from to into through during after before
  without per als für mit bei durch nach ohne aus von über unter vor hinter gegen seit con para por desde sin durante hasta sobre bajo`.split(
    /\s+/,
  ),
);

/** Code, formulas and data ("S→A 2") share parts without being lists. */
const isProgram = ({ regions, shown }: Option) =>
  regions.some(({ kind }) => kind.startsWith("formula") || kind.startsWith("code")) || /[→=<>]/.test(shown);

/** A stem of more words tells a story, whose words the options have to use. */
const longestStem = 32;
/** A key of more content words has one in common with the stem by chance. */
const longestKey = 9;

/**
 * A content word of the stem comes back in the key and in no distractor (Haladyna, Downing & Rodriguez, 2002, guideline
 * 28b, clang associations). Words are compared by a crude stem and by their common start ("filter", "filtration"). No cue
 * if a distractor has more such words of its own than the key: then the echo points there. Left out
 * are long stems and stems with pictures, tables and code: there, every wording needs some of their words.
 */
export const wordRepeatCue: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => wordRepeat(choice, lexicon)) : [];

const endOfQuotation = (source: string) => {
  const last = source.lastIndexOf("\n>");
  const end = source.indexOf("\n\n", Math.max(0, last));
  return end === -1 ? source.length : end;
};

function wordRepeat({ stem, gap, plain, keys, several }: Choice, lexicon: Lexicon): Flaw[] {
  const key = keys[0];
  if (several || gap || plain.length < 3 || !key || key.role !== null) return [];
  if (stem.words.length > longestStem || stem.regions.some(({ kind }) => kind === "code-block" || kind === "image"))
    return [];
  const keyWords = key.words.filter((word) => isContent(word, lexicon)).length;
  if (keyWords === 0 || keyWords > longestKey || /\n *\|/.test(stem.source)) return [];
  // Stemming is dear, and words that come back have their first letters in common.
  const starts = new Set(plain.flatMap(({ words }) => words.map(startOf)));
  const inStem = new Map<string, Word>();
  // The answer may be read off a passage that is quoted.
  const passageEnd = /^[ \t]{0,3}>/m.test(stem.source) ? endOfQuotation(stem.source) : 0;
  for (const word of stem.words) {
    if (word.start < passageEnd) continue;
    if (starts.has(startOf(word)) && isContent(word, lexicon)) inStem.set(rootOf(word, lexicon), word);
    // "gas-shielded" has "gas".
    if (word.lower.includes("-"))
      for (const part of word.lower.split("-")) if (isTopic(part, lexicon)) inStem.set(lexicon.stem(part), word);
    // "Helfer" comes back in "Ersthelfer".
    if (lexicon.code === "de" && isLongNoun(word)) inStem.set(lexicon.stem(word.lower), word);
  }
  if (inStem.size === 0) return [];
  const repeats = plain.map((option) => repeated(option, inStem, lexicon));
  const owners = new Map<string, number>();
  for (const set of repeats) for (const word of set.keys()) owners.set(word, (owners.get(word) ?? 0) + 1);
  const ownOf = (index: number) =>
    [...(repeats[index] as Map<string, Word>).keys()].filter((word) => owners.get(word) === 1);
  const at = plain.indexOf(key);
  const own = ownOf(at)[0];
  const ownCount = ownOf(at).length;
  // Options that are words of the stem echo all alike: "Which word of “The old bus climbed” is …?"
  const quotes = new Set(stem.words.map(({ lower }) => lower));
  const isQuote = ({ words }: Option) => words.every(({ lower }) => quotes.has(lower));
  if (isQuote(key) && 2 * plain.filter(isQuote).length > plain.length) return [];
  if (own === undefined || plain.some((_, index) => ownOf(index).length > ownCount)) return [];
  const inKey = repeats[at]?.get(own) as Word;
  return [
    flaw(
      "word-repeat-cue",
      [wordSpan(stem, inStem.get(own) as Word), wordSpan(key, inKey)],
      `“${inKey.text}” stands in the stem and, of all options, only in the key (option ${lettersOf([key])}): the echo points at it.`,
      `Say the key in other words, or use “${inKey.text}” in a distractor as well.`,
    ),
  ];
}

function repeated(option: Option, inStem: ReadonlyMap<string, Word>, lexicon: Lexicon): Map<string, Word> {
  const found = new Map<string, Word>();
  for (const word of option.words) {
    if (!isContent(word, lexicon)) {
      if (word.lower.length === 3 && isTopic(word.lower, lexicon) && inStem.get(word.lower)?.lower.includes("-"))
        found.set(word.lower, word);
      continue;
    }
    const stemmed = rootOf(word, lexicon);
    if (inStem.has(stemmed)) found.set(stemmed, word);
    else {
      for (const [other, { lower }] of inStem) {
        if (isKin(stemmed, other) || (lexicon.code === "de" && isCompound(word.lower, lower))) found.set(other, word);
      }
    }
  }
  return found;
}

const isTopic = (word: string, lexicon: Lexicon) =>
  word.length > 2 && !lexicon.functionWords.has(word) && /^\p{L}/u.test(word);
const isLongNoun = ({ text, lower }: Word) => lower.length > 5 && text !== lower;

/** A German compound and one of its parts: "Ersthelfer" and "Helfer", "Spannungsmesser" and "Spannung". */
function isCompound(a: string, b: string): boolean {
  const [part, whole] = a.length < b.length ? [a, b] : [b, a];
  return part.length > 5 && whole.length - part.length > 2 && (whole.endsWith(part) || whole.startsWith(part));
}

/** Words of one family: the shorter stem is nearly all of their common start. */
function isKin(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || a.slice(0, 4) !== b.slice(0, 4)) return false;
  let common = 4;
  while (common < shorter && a[common] === b[common]) common += 1;
  if (common === shorter)
    return shorter > 5 || (shorter > 3 && suffix.test((a.length > b.length ? a : b).slice(common)));
  return common >= 7 || (suffix.test(a.slice(common)) && suffix.test(b.slice(common)) && common >= 4);
}

const suffix =
  /^(?:|e|y|ic|al|ical|ion|ation|ition|r?ation|at|ate|or|er|ity|ive|ous|ment|ness|ful|less|able|ible|ant|ent|ance|ence|ism|ist|i|ies|ish|esis|etic|ify|isation|ization|ize|ise|ly|ty|ial|ian|ary|ery|age|ung|lich|isch|heit|keit|ig|ión|ado|ada|dad|oso|osa|ico|ica)$/;

/** The stem; of "tenía" and "teniente" it would be nearly the same. */
const rootOf = ({ lower }: Word, lexicon: Lexicon) => {
  const stem = lexicon.stem(lower);
  return lexicon.code === "es" && stem.length < 5 ? lower : stem;
};
const startOf = ({ lower }: Word) => lower.slice(0, 3);

const isContent = ({ text, lower }: Word, lexicon: Lexicon) =>
  (lower.length > 3 || isAcronym(text)) && !lexicon.functionWords.has(lower) && !/^\d/.test(lower);
const isAcronym = (text: string) => /^\p{Lu}{2,3}$/u.test(text);
