import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw, Span } from "./kinds.ts";
import { firstFrom, isCovered } from "./places.ts";
import { type Choice, letterOf, lettersOf, type Option, type Stem, type Text } from "./reading.ts";
import type { Word } from "./words.ts";

/** Where in a text words stand that claim something without exception, or something vague. */
type Place = { start: number; end: number };

/**
 * Absolute terms: Haladyna, Downing & Rodriguez (2002), guideline 28a (specific determiners). They point away from the
 * option they stand in, so they are reported where they tell options apart: in distractors and in no key, or in the key
 * alone. In a true/false statement they cue “false”; where the answer is true they cue nothing. What only says which
 * things are meant is no claim: "all files of a folder", "for every real number", "using only comparisons".
 */
export const absoluteTerms: Rule = ({ item, lexicon, stem, choices }) => {
  if (!lexicon) return [];
  if (item.type === "true-false") return item.answer ? [] : absoluteStatement(stem, lexicon);
  return choices.flatMap((choice) => absoluteOptions(choice, lexicon));
};

function absoluteStatement(stem: Stem, lexicon: Lexicon): Flaw[] {
  const last = stem.sentences.at(-1);
  const found = absoluteClaims(stem, lexicon).filter(({ start }) => last && start >= last.start);
  if (!found[0]) return [];
  return [
    flaw(
      "absolute-terms",
      found.map((place) => ({ path: stem.path, ...place })),
      `${textAt(stem, found[0])} in a false statement: test-wise learners take statements without exception for false.`,
      "Say in which case the statement is meant to hold, or test the fact without the word.",
    ),
  ];
}

function absoluteOptions({ plain, keys, several }: Choice, lexicon: Lexicon): Flaw[] {
  const marked = plain.flatMap((option) => {
    const found = absoluteClaims(option, lexicon);
    return found.length > 0 ? [{ option, found }] : [];
  });
  const first = marked[0];
  if (!first || keys.length === 0 || marked.length === plain.length) return [];
  const inKey = marked.every(({ option }) => option.correct);
  const inDistractors = marked.every(({ option }) => !option.correct);
  // Words such as “only” anywhere on the other side, claim or not, level the difference.
  const others = plain.filter((option) => option.correct !== inKey);
  const cue = (inDistractors || (inKey && !several)) && !others.some((option) => hasAbsoluteWord(option, lexicon));
  if (!cue) return [];
  return [
    flaw(
      "absolute-terms",
      marked.flatMap(({ option, found }) => found.map((place) => ({ path: option.path, ...place }))),
      `${textAt(first.option, first.found[0] as Place)} in option ${lettersOf(marked.map(({ option }) => option))}, ${inKey ? "the key, and in no distractor" : "and in no key"}: test-wise learners rule out what is said without exception.`,
      inKey
        ? "Say the key without the word, or use it in distractors as well."
        : "Say the distractor without the word, so that only knowledge rules it out.",
    ),
  ];
}

const textAt = ({ source }: Text, { start, end }: Place) => `“${source.slice(start, end)}”`;

const hasAbsoluteWord = ({ words }: Option, lexicon: Lexicon) =>
  words.some(
    ({ lower }) => lexicon.absolute.has(lower) || lexicon.exclusive.has(lower) || lexicon.absoluteAtStart.has(lower),
  );

function absoluteClaims(text: Text, lexicon: Lexicon): Place[] {
  // "Never" alone is an answer, not a claim.
  if (text.words.length < 2) return [];
  if (!text.words.some(({ lower }) => lexicon.absoluteTriggers.has(lower))) return [];
  const idioms = phrasePlaces(text, lexicon.absoluteIdioms);
  const phrases = phrasePlaces(text, lexicon.absolutePhrases).filter((place) => !aboutFormula(text, place));
  const words = text.words.filter((word, index) => {
    if (isCovered(phrases, word)) return false;
    if (lexicon.absolute.has(word.lower)) return !isCovered(idioms, word);
    if (lexicon.exclusive.has(word.lower)) {
      return !isCovered(idioms, word) && (startsClause(text, index) || isAfterVerb(text, index, lexicon));
    }
    const isGeneral = lexicon.absoluteAtStart.has(word.lower) && startsClause(text, index);
    return isGeneral && !isCovered(idioms, word) && !aboutFormula(text, word);
  });
  return [...phrases, ...words.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start);
}

/** “It accepts only …” claims something, “using only …” restricts something. */
const isAfterVerb = ({ words }: Text, index: number, lexicon: Lexicon) =>
  lexicon.finiteVerbs.has(words[index - 1]?.lower ?? "") ||
  /^(?:made|done|used|found|seen)$/.test(words[index - 1]?.lower ?? "");

/** At the start of the text, behind a mark, or behind a word that opens a clause. */
function startsClause(text: Text, index: number): boolean {
  const word = text.words[index] as Word;
  const before = text.words[index - 1];
  if (!before) return /^[\s"“„«¿(*_]*$/.test(text.prose.slice(Math.max(0, word.start - 20), word.start));
  return /[,;:.]/.test(text.prose.slice(before.end, word.start)) || clauseOpeners.has(before.lower);
}
const clauseOpeners = new Set("because since if when weil wenn porque si".split(" "));

/** Whether a formula or code follows within the next words: "for every number $x$" is part of the mathematics. */
function aboutFormula({ regions }: Text, place: Place): boolean {
  const next = regions[firstFrom(regions, place.end)];
  return next !== undefined && next.start - place.end < 25 && next.kind.startsWith("formula");
}

/**
 * Vague terms: Haladyna, Downing & Rodriguez (2002) and Tarrant et al. (2006), criterion “vague terms”: what is “often”
 * for one learner is “sometimes” for another. Looked for in options, in the question (the last sentence of the stem) and
 * in true/false statements. Words that are vague only beside definite ones (may, some) count where one option has them.
 */
export const vagueTerms: Rule = ({ item, lexicon, stem, choices }) => {
  if (!lexicon) return [];
  const asked =
    item.type === "cloze" || item.type === "matching" || item.type === "ordering" ? [] : vagueQuestion(stem, lexicon);
  return [...asked, ...choices.flatMap(({ plain }) => vagueOptions(plain, lexicon))];
};

function vagueQuestion(stem: Stem, lexicon: Lexicon): Flaw[] {
  const question = stem.sentences.findLast(({ mark }) => mark === "?") ?? stem.sentences.at(-1);
  if (!question) return [];
  const found = vaguePlaces(stem, lexicon).filter(({ start, end }) => start >= question.start && end <= question.end);
  return found[0]
    ? [
        vague(
          found.map((place) => ({ path: stem.path, ...place })),
          `${textAt(stem, found[0])} in the question`,
        ),
      ]
    : [];
}

function vagueOptions(options: readonly Option[], lexicon: Lexicon): Flaw[] {
  const uses = new Map<string, number>();
  for (const option of options) {
    if (option.words.length < 2) continue;
    for (const word of new Set(option.words.map(({ lower }) => lower))) {
      if (lexicon.vagueAlone.has(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  const spans: Span[] = [];
  let where = "";
  for (const option of options) {
    for (const place of vaguePlaces(option, lexicon, uses)) {
      spans.push({ path: option.path, ...place });
      where ||= `${textAt(option, place)} in option ${letterOf(option)}`;
    }
  }
  return spans.length > 0 ? [vague(spans, where)] : [];
}

const vague = (spans: Span[], where: string) =>
  flaw(
    "vague-terms",
    spans,
    `${where} has no fixed meaning: learners who know the same may read it differently.`,
    "Say how often, how much or under which condition, or leave the word out.",
  );

/** @param uses In how many options each word stands that is vague only alone. */
function vaguePlaces(text: Text, lexicon: Lexicon, uses?: ReadonlyMap<string, number>): Place[] {
  const trigger = text.words.some(({ lower }) => lexicon.vagueTriggers.has(lower));
  const phrases = trigger ? phrasePlaces(text, lexicon.vaguePhrases) : [];
  const words = text.words.filter(({ lower }) => lexicon.vague.has(lower) || uses?.get(lower) === 1);
  if (phrases.length === 0 && words.length === 0) return [];
  const idioms = phrasePlaces(text, lexicon.vagueIdioms);
  return [...phrases, ...words.filter((word) => !isCovered(phrases, word)).map(({ start, end }) => ({ start, end }))]
    .filter((place) => !isCovered(idioms, place))
    .sort((a, b) => a.start - b.start);
}

function phrasePlaces({ lower }: Text, pattern: RegExp): Place[] {
  return [...lower.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
