import type { Item } from "@quizmentor/items";
import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import { quoted, type Reading, type Stem } from "./reading.ts";
import { type Sentence, type Word, wordsOf } from "./words.ts";

/** Stems with more words than this are long; without an explanation it is harder to say what is needed. */
const longStem = { explained: 70, unexplained: 120 };
/** … and this share of their words in sentences that have nothing to do with the question makes the length gratuitous. */
const needlessShare = 0.5;

/**
 * Window dressing: a long stem of which most is not needed (Haladyna, Downing & Rodriguez, 2002, guideline 16). A
 * sentence counts as needed when it shares content words with the question, the options, the answer or the explanation,
 * or holds code, a formula or a number that they use.
 */
export const gratuitousLength: Rule = ({ item, lexicon, stem, choices }) => {
  if (
    !lexicon ||
    stem.words.length <= longStem[item.explanation ? "explained" : "unexplained"] ||
    stem.words.length > 5_000
  )
    return [];
  const asked = stem.sentences.at(-1) as Sentence;
  const related = relatedWords(item, stem, asked, choices, lexicon);
  const needless = stem.sentences.filter(
    (sentence) => sentence !== asked && !isNeeded(stem, sentence, related, lexicon),
  );
  const words = needless.reduce((sum, { from, to }) => sum + to - from, 0);
  if (words < needlessShare * stem.words.length) return [];
  return [
    flaw(
      "gratuitous-length",
      needless.map(({ start, end }) => ({ path: "stem", start, end })),
      `The stem has ${stem.words.length} words, and ${words} of them have nothing to do with the question or its answer.`,
      `Cut what is not needed, for example ${quoted(stem.source.slice(needless[0]?.start, needless[0]?.end))}.`,
    ),
  ];
};

function relatedWords(
  item: Item,
  stem: Stem,
  asked: Sentence,
  choices: Reading["choices"],
  lexicon: Lexicon,
): Set<string> {
  const related = new Set<string>();
  const add = (words: readonly Word[]) => {
    for (const { lower } of words) if (isContent(lower, lexicon)) related.add(lexicon.stem(lower));
  };
  add(stem.words.slice(asked.from, asked.to));
  for (const { options } of choices) for (const { words } of options) add(words);
  const texts = [item.explanation ?? "", ...item.hints];
  if (item.type === "short-answer") texts.push(...item.accept);
  if (item.type === "ordering") texts.push(...item.entries);
  if (item.type === "matching") texts.push(...item.pairs.flatMap(({ left, right }) => [left, right]));
  if (item.type === "cloze") texts.push(item.text);
  for (const text of texts) add(wordsOf(text));
  return related;
}

function isNeeded(
  { words, regions }: Stem,
  sentence: Sentence,
  related: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  if (regions.some(({ start }) => start >= sentence.start && start <= sentence.end + 3)) return true;
  let shared = 0;
  for (const { lower } of words.slice(sentence.from, sentence.to)) {
    if (isContent(lower, lexicon) && related.has(lexicon.stem(lower))) shared += 1;
  }
  return shared > 1;
}

const isContent = (word: string, lexicon: Lexicon) =>
  (word.length > 3 || /^\d/.test(word)) && !lexicon.functionWords.has(word);
