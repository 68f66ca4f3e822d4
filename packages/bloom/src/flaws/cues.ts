import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, lettersOf, type Option, quoted, wholeSpan, wordSpan } from "./reading.ts";
import { partsOf } from "./roles.ts";
import type { Word } from "./words.ts";

/** Options longer than this are no lists of elements. */
const longestList = 300;

/**
 * Convergence: options are made of elements, and the key has the elements that come back most often (Haladyna, 2004,
 * Developing and Validating Multiple-Choice Test Items, ch. 5; Tarrant et al., 2006, “convergence strategy”). An
 * option's score is how often its elements stand in the other options. Reported when the key's score is higher than
 * every distractor's and at least two of its elements come back; a balanced design, where all score alike, is no cue.
 */
export const convergenceCue: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => convergence(choice, lexicon)) : [];

function convergence({ plain, keys, several }: Choice, lexicon: Lexicon): Flaw[] {
  const key = keys[0];
  if (several || plain.length < 3 || !key || key.role !== null || key.shown.length > longestList) return [];
  if (!/[,;+&/]| (?:and|und|y|e) /.test(key.shown) || plain.some(isProgram)) return [];
  const elements = plain.map(
    (option) => new Set(option.shown.length > longestList ? [] : partsOf(option.shown, lexicon)),
  );
  const uses = new Map<string, number>();
  for (const set of elements) for (const element of set) uses.set(element, (uses.get(element) ?? 0) + 1);
  const scores = elements.map((set) => [...set].reduce((sum, element) => sum + (uses.get(element) ?? 1) - 1, 0));
  const own = plain.indexOf(key);
  const score = scores[own] as number;
  const shared = [...(elements[own] as Set<string>)].filter((element) => (uses.get(element) ?? 0) > 1);
  if (shared.length < 2 || scores.some((other, index) => index !== own && other >= score)) return [];
  return [
    flaw(
      "convergence-cue",
      [wholeSpan(key)],
      `The key (option ${lettersOf([key])}) has the elements that come back most often: ${shared.slice(0, 3).map(quoted).join(" and ")} also stand in distractors, so the overlap points at it.`,
      "Let each element stand in as many distractors as in the key, for example every combination of two by two.",
    ),
  ];
}

/** Code with statements or calls, and formulas, share parts without being lists. */
const isProgram = ({ regions, source }: Option) =>
  regions.some(({ kind, start, end }) => kind.startsWith("formula") || /[;(){}=]/.test(source.slice(start, end)));

/**
 * A content word of the stem comes back in the key and in no distractor (Haladyna, Downing & Rodriguez, 2002, guideline
 * 28b, clang associations). Words are compared by a crude stem. No cue if a distractor has more such words of its own than the
 * key: then the echo points there.
 */
export const wordRepeatCue: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => wordRepeat(choice, lexicon)) : [];

function wordRepeat({ stem, plain, keys, several }: Choice, lexicon: Lexicon): Flaw[] {
  const key = keys[0];
  if (several || plain.length < 3 || !key || key.role !== null) return [];
  if (!key.words.some((word) => isContent(word, lexicon))) return [];
  // Stemming is dear, and words that come back have their first letters in common.
  const starts = new Set(plain.flatMap(({ words }) => words.map(startOf)));
  const inStem = new Map<string, Word>();
  for (const word of stem.words) {
    if (starts.has(startOf(word)) && isContent(word, lexicon)) inStem.set(lexicon.stem(word.lower), word);
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
    if (!isContent(word, lexicon)) continue;
    const stemmed = lexicon.stem(word.lower);
    if (inStem.has(stemmed)) found.set(stemmed, word);
  }
  return found;
}

const startOf = ({ lower }: Word) => lower.slice(0, 3);

const isContent = ({ lower }: Word, lexicon: Lexicon) =>
  lower.length > 3 && !lexicon.functionWords.has(lower) && !/^\d/.test(lower);
