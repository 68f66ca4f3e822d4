import type { Item } from "@quizmentor/items";
import type { Lexicon } from "../text/lexicon-shape.ts";
import { type Sentence, type Word, wordsOf } from "../text/words.ts";
import { flaw, type Rule } from "./flaw.ts";
import { firstFrom } from "./places.ts";
import { quoted, type Reading, type Stem } from "./reading.ts";

/**
 * Stems with more words than `words` are long, and `share` of them in sentences that have nothing to do with the question
 * makes the length gratuitous. The shorter the stem, the more of it has to be needless; least is asked of a question that
 * can be answered without the rest. Without an explanation it is harder to say what is needed.
 */
const limits = {
  alone: [{ words: 45, share: 0.75 }],
  pointsBack: [
    { words: 55, share: 0.75 },
    { words: 70, share: 0.5 },
  ],
  unexplained: [{ words: 120, share: 0.5 }],
};
const shortest = 45;

/**
 * Window dressing: a long stem of which most is not needed (Haladyna, Downing & Rodriguez, 2002, guideline 16). A
 * sentence counts as needed when it shares content words with the question, the options, the answer or the explanation,
 * or holds code, a formula or a number that they use.
 */
export const gratuitousLength: Rule = ({ item, lexicon, stem, choices }) => {
  if (!lexicon || stem.words.length <= shortest || stem.words.length > 5_000) return [];
  const asked = stem.sentences.at(-1) as Sentence;
  // What holds a picture, code or a formula is needed, and so is what is asked: most long stems are through here.
  const isPlain = (sentence: Sentence) => sentence !== asked && !hasRegion(stem, sentence);
  const limit = item.explanation ? (pointsBack(stem, asked) ? "pointsBack" : "alone") : "unexplained";
  const isLong = (needless: number) =>
    limits[limit].some((least) => stem.words.length > least.words && needless >= least.share * stem.words.length);
  if (!isLong(wordsIn(stem.sentences.filter(isPlain)))) return [];
  const related = relatedWords(item, stem, asked, choices, lexicon);
  const needless = stem.sentences.filter(
    (sentence) => isPlain(sentence) && !isNeeded(stem, sentence, related, lexicon),
  );
  const words = wordsIn(needless);
  if (!isLong(words)) return [];
  return [
    flaw(
      "gratuitous-length",
      needless.map(({ start, end }) => ({ path: "stem", start, end })),
      `The stem has ${stem.words.length} words, and ${words} of them have nothing to do with the question or its answer.`,
      `Cut what is not needed, for example ${quoted(stem.source.slice(needless[0]?.start, needless[0]?.end))}.`,
    ),
  ];
};

/** "What does he pay?", "Who wrote these lines?": the question speaks of what stands before it. */
const pointsBack = ({ words }: Stem, { from, to }: Sentence) =>
  words.slice(from, to).some(({ lower }) => backwards.has(lower));
const backwards = new Set(
  `he she it they him her them his its their this these that those such here er sie es ihn ihm ihr ihnen sein seine seinen
  seiner ihre ihren ihrer dieser diese dieses diesen diesem él ella ellos ellas le les lo su sus este esta estos estas ese esa`.split(
    /\s+/,
  ),
);

const wordsIn = (sentences: readonly Sentence[]) => sentences.reduce((sum, { from, to }) => sum + to - from, 0);

const hasRegion = ({ regions }: Stem, { start, end }: Sentence) =>
  (regions[firstFrom(regions, start)]?.start ?? Number.POSITIVE_INFINITY) <= end + 3;

function relatedWords(
  item: Item,
  stem: Stem,
  asked: Sentence,
  choices: Reading["choices"],
  lexicon: Lexicon,
): Set<string> {
  const related = new Set<string>();
  // Stemming is dear, and only words that begin like one of the stem's can come back in it.
  const starts = new Set(stem.words.map(startOf));
  const add = (words: readonly Word[]) => {
    for (const word of words)
      if (starts.has(startOf(word)) && isContent(word, lexicon)) related.add(lexicon.stem(word.lower));
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

function isNeeded({ words }: Stem, sentence: Sentence, related: ReadonlySet<string>, lexicon: Lexicon): boolean {
  let shared = 0;
  for (const word of words.slice(sentence.from, sentence.to)) {
    if (isContent(word, lexicon) && related.has(lexicon.stem(word.lower))) shared += 1;
  }
  return shared > 1;
}

const startOf = ({ lower }: Word) => lower.slice(0, 3);

/** Longer words, numbers and abbreviations ("ST", "VAT"). */
const isContent = ({ text, lower }: Word, lexicon: Lexicon) =>
  (lower.length > 3 || /^(?:\d|\p{Lu}{2})/u.test(text)) && !lexicon.functionWords.has(lower);
