import type { Lexicon } from "../text/lexicon-shape.ts";
import type { Word } from "../text/words.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { firstFrom, isCovered, type Place, phrasePlaces, textAt } from "./places.ts";
import { type Choice, lettersOf, type Option, type Stem, type Text } from "./reading.ts";
import { variesInScope } from "./scope.ts";
import { triggers } from "./triggers.ts";

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
  const found = absoluteClaims(stem, lexicon, () => false).filter(({ start }) => last && start >= last.start);
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

function absoluteOptions({ stem, gap, plain, keys, several }: Choice, lexicon: Lexicon): Flaw[] {
  if (keys.length === 0 || !plain.some((option) => option.triggers & triggers.absolute)) return [];
  const marked = plain.flatMap((option) => {
    const found = absoluteClaims(option, lexicon, () => option.correct || isTopic(stem, option, plain));
    return found.length > 0 ? [{ option, found }] : [];
  });
  const first = marked[0];
  // What is put into a gap is too short to claim much: "only the upper part".
  if (gap && plain.every(({ words }) => words.length < 7)) return [];
  if (!first || marked.length === plain.length) return [];
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

/** The question is about amounts: its stem or its other options say how many. */
const isTopic = (stem: Stem, option: Option, options: readonly Option[]) =>
  variesInScope(options, option) ||
  /\b(?:all|every|each|how many|how much|only|alle|jede|todos|cada)\b/.test(stem.lower.slice(-300));

const hasAbsoluteWord = ({ words }: Option, lexicon: Lexicon) =>
  words.some(
    ({ lower }) => lexicon.absolute.has(lower) || lexicon.exclusive.has(lower) || lexicon.absoluteAtStart.has(lower),
  );

/** @param isTopic Whether amounts are what the question is about; then “all” counts only at the start of a clause. */
function absoluteClaims(text: Text, lexicon: Lexicon, isTopic: () => boolean): Place[] {
  // "Never" alone is an answer, not a claim.
  if (text.words.length < 2) return [];
  if (!(text.triggers & triggers.absolute)) return [];
  const idioms = phrasePlaces(text, lexicon.absoluteIdioms);
  const phrases = phrasePlaces(text, lexicon.absolutePhrases).filter((place) => !aboutFormula(text, place));
  const words = text.words.filter((word, index) => {
    if (isCovered(phrases, word) || isCovered(idioms, word)) return false;
    if (lexicon.absolute.has(word.lower)) return true;
    if (lexicon.exclusive.has(word.lower)) {
      const claims = startsClause(text, index) || lexicon.finiteVerbs.has(text.words[index - 1]?.lower ?? "");
      return claims || (!isRestriction(text, index) && !isTopic());
    }
    if (!lexicon.absoluteAtStart.has(word.lower) || aboutFormula(text, word)) return false;
    // "All rows" beside "the first row" is an amount; "Nothing, because …" is an answer.
    if (startsClause(text, index)) return text.prose[word.end] !== "," && (text.words.length > 2 || !isTopic());
    return lexicon.universal.has(word.lower) && !isRestricted(text, index) && !isTopic();
  });
  return [...phrases, ...words.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start);
}

/** "the names of all files", "using every key": which things are meant, and nothing claimed of all of them. */
function isRestricted({ words }: Text, index: number): boolean {
  const before = words[index - 1]?.lower ?? "";
  // "At every station" as a whole answer does claim something.
  return restricting.has(before) && !(index === 1 && locating.has(before));
}
const locating = new Set("at in on by during after before".split(" "));
const restricting = new Set(
  `of for about between among over across with without in on from to by at than using and or not nearly almost
  nicht fast beinahe von über de sobre casi`.split(/\s+/),
);

/** “It works only at night” claims something; “a sort using only swaps” and “the only prime” say what is meant. */
function isRestriction({ words }: Text, index: number): boolean {
  const before = words[index - 1]?.lower ?? "";
  if (narrowing.has(before)) return true;
  return /.{2}(?:ing|endo|ando)$/.test(before) && !prepositions.has(words[index + 1]?.lower ?? "");
}
const narrowing = new Set(
  "with of the an a by for if not than and or read using containing mit von der die das den dem eine einer con de el la un una y".split(
    " ",
  ),
);
const prepositions = new Set("in on at from to for by during after before with into".split(" "));

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
