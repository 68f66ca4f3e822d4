/** The verdict on two questions. */
import { type Difference, type DifferenceKind, decisiveDifference, textOf } from "./differences.ts";
import { type Lookup, lookup, matchWords } from "./matching.ts";
import type { KeyPart, Reading } from "./reading.ts";
import {
  bothWeights,
  dropLight,
  isContent,
  isReworded,
  keyStrength,
  type Weight,
  weigh,
  wholeWeight,
} from "./wording.ts";
import type { Word } from "./words.ts";

/**
 * `same`: equal but for case, accents, punctuation, white space, Markdown, the order of options, and phrases such as
 * "true or false". `duplicate`: asks the same in other words or with other distractors. `related`: looks alike and asks
 * something else.
 */
export type Verdict = "same" | "duplicate" | "related";

/** `none`: nothing that an author would want to see. Similarity is from 0 to 1; equal questions have 1. */
export type Comparison = { verdict: Verdict | "none"; similarity: number; differs?: Difference };

/** What the bank tells about words and answers. */
export type Bank = {
  /** Questions that have a feature, such as the hash of an answer. */
  count: (feature: number) => number;
  /** Weight of the words with a term, above 0: rare ones weigh more. */
  weight: (term: number) => number;
  /** Whether so many questions have the word that it is no slip. */
  isKnown: (word: Word) => boolean;
};

/** A reading prepared to be compared with many. */
export type Prepared = {
  reading: Reading;
  words: Lookup;
  key: readonly Lookup[];
  /** How often each letter trigram occurs. */
  grams: Uint16Array;
  gramCount: number;
  weight: Weight;
};

/** Similarity from which another question is worth showing. */
const leastRelated = 0.6;
/** With fewer trigrams in common no overlap of words lifts a pair to `leastRelated`, as both go together. */
const leastGrams = 0.3;

export function prepare(reading: Reading, bank: Bank): Prepared {
  const grams = new Uint16Array(1 << 16);
  let gramCount = 0;
  for (const word of reading.words) {
    for (const gram of word.grams) grams[gram] = (grams[gram] as number) + 1;
    gramCount += word.grams.length;
  }
  return {
    reading,
    words: lookup(reading.words),
    key: reading.key.map(({ words }) => lookup(words)),
    grams,
    gramCount,
    weight: weigh(reading.words, bank),
  };
}

/**
 * Compares a prepared question with another one. The verdict and the similarity do not depend on which of the two was
 * prepared. Similarity is made of the share of weight in words that both have and the Dice similarity of letter trigrams
 * in equal parts, and to a fifth of whether the keys agree. `meaning` is what a sentence encoder says of the two where
 * it finds them alike, from 0 to 1: then they are never `none`, and other words do not make another question as long as
 * the same answer tells that it is one. What an encoder does not see (a number, a negation, operands) still does.
 */
export function compare(asked: Prepared, there: Reading, bank: Bank, meaning?: number): Comparison {
  const here = asked.reading;
  if (here.exact[0] === there.exact[0] && here.exact[1] === there.exact[1]) return { verdict: "same", similarity: 1 };
  const isChosen = meaning !== undefined || here.stem === there.stem;
  // A yes or "all of these" says nothing about the question.
  const isTelling = tells(here) && tells(there);
  const grams = gramSimilarity(asked, there.words);
  const isClose = isChosen || grams >= leastGrams;
  if (!isClose && !(isTelling && shareKeyWord(asked, there))) return { verdict: "none", similarity: grams };
  const sameKey = keysAgree(asked, there, bank);
  if (!isClose && !sameKey) return { verdict: "none", similarity: grams };
  const matching = matchWords(asked.words, there.words, bank.isKnown);
  const onlyHere = matching.onlyHere.map((at) => here.words[at] as Word);
  const onlyThere = matching.onlyThere.map((at) => there.words[at] as Word);
  const total = bothWeights(asked.weight, weigh(there.words, bank));
  const left = bothWeights(weigh(onlyHere, bank), weigh(onlyThere, bank));
  const overlap = wholeWeight(total) === 0 ? 1 : 1 - wholeWeight(left) / wholeWeight(total);
  const keyShare = isTelling ? 0.2 : 0;
  const alike = (overlap + grams) / 2;
  const similarity = Math.max(meaning ?? 0, (1 - keyShare) * alike + (sameKey ? keyShare : 0));
  const sameTellingKey = sameKey && isTelling;
  if (similarity < leastRelated && !isChosen && !sameTellingKey) return { verdict: "none", similarity };
  const strength = sameTellingKey ? keyStrength(here, there, bank) : "truth";
  const differs =
    decisiveDifference(here.words, there.words, matching, sameTellingKey ? "moved" : "scrambled") ??
    (bothDiffer(here.code, there.code) ? differenceOf("code", onlyHere, onlyThere) : undefined) ??
    (!(meaning !== undefined && sameTellingKey) &&
    isReworded(
      { reading: here, only: onlyHere, places: matching.onlyHere },
      { reading: there, only: onlyThere, places: matching.onlyThere },
      total,
      strength,
      bank,
    )
      ? differenceOf("wording", onlyHere, onlyThere)
      : undefined) ??
    (sameKey ? undefined : { kind: "answer" as const, here: keyText(here), there: keyText(there) });
  if (!differs) return { verdict: "duplicate", similarity };
  // The same answer alone is nothing that an author would want to see.
  return similarity < leastRelated && !isChosen
    ? { verdict: "none", similarity }
    : { verdict: "related", similarity, differs };
}

const tells = ({ keyIsTruth, keyNeedsOptions }: Reading): boolean => !keyIsTruth && !keyNeedsOptions;

const keyText = (reading: Reading): string => reading.key.map(({ words }) => textOf(words)).join("; ");
const differenceOf = (kind: DifferenceKind, here: readonly Word[], there: readonly Word[]): Difference => ({
  kind,
  here: textOf(here.filter(isContent)),
  there: textOf(there.filter(isContent)),
});

/** Code that one of two has written without marks is compared by its words and signs alone. */
const bothDiffer = (here: number, there: number): boolean => here !== there && here !== 0 && there !== 0;

/** Grams that are taken away while two texts are compared, to be put back. */
const taken: number[] = [];

/** Dice similarity of the letter trigrams of two texts, counted as often as they occur. */
function gramSimilarity({ grams, gramCount }: Prepared, words: readonly Word[]): number {
  let count = gramCount;
  for (const word of words) {
    count += word.grams.length;
    for (const gram of word.grams) {
      const left = grams[gram] as number;
      if (left === 0) continue;
      grams[gram] = left - 1;
      taken.push(gram);
    }
  }
  const similarity = count === 0 ? 1 : (2 * taken.length) / count;
  for (const gram of taken) grams[gram] = (grams[gram] as number) + 1;
  taken.length = 0;
  return similarity;
}

/** Whether the keys have a word in common that says something: otherwise they need not be compared closely. */
const shareKeyWord = ({ key }: Prepared, there: Reading): boolean =>
  key.length === there.key.length &&
  key.some(({ first }) => there.key.some(({ words }) => words.some((word) => isContent(word) && first.has(word.term))));

/** Whether both have the same right answer: every part has its partner. */
function keysAgree(asked: Prepared, there: Reading, bank: Bank): boolean {
  const here = asked.reading;
  if (here.key.length !== there.key.length) return false;
  if ((here.keyNeedsOptions || there.keyNeedsOptions) && !shareOptions(here, there)) return false;
  if (here.answer === there.answer) return true;
  const left = [...there.key];
  return here.key.every((part, index) => {
    const at = left.findIndex((other) => {
      if (part.option === other.option) return true;
      // What one offers as wrong is not what the other means.
      if (there.options.includes(part.option) || here.options.includes(other.option)) return false;
      return partsAgree(asked.key[index] as Lookup, part, other, bank);
    });
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** "All of these" is the same answer when half of the options are the same. */
function shareOptions(here: Reading, there: Reading): boolean {
  const shared = here.options.filter((option) => there.options.includes(option)).length;
  return shared * 2 >= Math.max(here.options.length, there.options.length);
}

/** Equal but for slips, the order of a name, or a part of it that only one tells: "Einstein" is "Albert Einstein". */
function partsAgree(asked: Lookup, here: KeyPart, there: KeyPart, bank: Bank): boolean {
  if (bothDiffer(here.code, there.code)) return false;
  const matching = matchWords(asked, there.words, bank.isKnown);
  if (decisiveDifference(here.words, there.words, matching, "exchanged")) return false;
  const { partners, onlyHere, onlyThere } = matching;
  // "Newton, Isaac" is "Isaac Newton", but "true, false" is not "false, true".
  if (onlyHere.length === 0 && onlyThere.length === 0)
    return here.words.every(isName) || partners.every((partner, at) => partner === at);
  const [missingHere, missingThere] = [wordsAt(here, onlyHere), wordsAt(there, onlyThere)];
  const shared = here.words.filter(isContent).length - missingHere.length;
  if (shared >= leastSharedOfSentence) dropLight(missingHere, missingThere);
  const [fewer, more] = [missingHere.length, missingThere.length].sort((a, b) => a - b) as [number, number];
  return shared > 0 && fewer === 0 && more <= shared;
}

/** An answer with so many words in common with another one is a sentence, and may say the same in other words. */
const leastSharedOfSentence = 2;

const wordsAt = ({ words }: KeyPart, places: readonly number[]): Word[] =>
  places.map((at) => words[at] as Word).filter(isContent);

/** Some units are called like people: Newton, Pascal. */
const isName = (word: Word): boolean => word.kind === "content" || word.kind === "unit";
