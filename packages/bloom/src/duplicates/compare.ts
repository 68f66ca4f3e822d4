/** The verdict on two questions. */
import { type Difference, type DifferenceKind, decisiveDifference, textOf } from "./differences.ts";
import { type Lookup, lookup, matchWords } from "./matching.ts";
import type { KeyPart, Reading } from "./reading.ts";
import type { Word } from "./words.ts";

/**
 * `same`: equal but for case, accents, punctuation, white space, Markdown, the order of options, and phrases such as
 * "true or false". `duplicate`: asks the same in other words or with other distractors. `related`: looks alike and asks
 * something else.
 */
export type Verdict = "same" | "duplicate" | "related";

/** `none`: nothing that an author would want to see. Similarity is from 0 to 1; equal questions have 1. */
export type Comparison = { verdict: Verdict | "none"; similarity: number; differs?: Difference };

/** What the bank tells about words. */
export type Bank = {
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

/** Weight of words, of all and of those that say something. */
type Weight = { all: number; content: number };

/** Weight of an article or a question word; names and technical terms of a large bank weigh about ten times as much. */
const frameWeight = 1;
/**
 * Share of the weight of a question that may be added without asking something else: more where the answer is the same
 * and says much, less where it is a yes or "all of these".
 */
const mostAdded = 0.4;
const mostAddedToTruth = 0.15;
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
  const grams = gramSimilarity(asked, there.words);
  if (grams < leastGrams && !isChosen) return { verdict: "none", similarity: grams };
  const matching = matchWords(asked.words, there.words, bank.isKnown);
  const onlyHere = matching.onlyHere.map((at) => here.words[at] as Word);
  const onlyThere = matching.onlyThere.map((at) => there.words[at] as Word);
  const sameKey = keysAgree(asked, there, bank);
  const total = sumOf(asked.weight, weigh(there.words, bank));
  const left = { here: weigh(onlyHere, bank), there: weigh(onlyThere, bank) };
  const overlap = total.all === 0 ? 1 : 1 - (left.here.all + left.there.all) / total.all;
  // A yes or "all of these" says nothing about the question.
  const isTelling = tells(here) && tells(there);
  const keyShare = isTelling ? 0.2 : 0;
  const alike = (overlap + grams) / 2;
  const similarity = Math.max(meaning ?? 0, (1 - keyShare) * alike + (sameKey ? keyShare : 0));
  if (similarity < leastRelated && !isChosen) return { verdict: "none", similarity };
  const sameTellingKey = sameKey && isTelling;
  const differs =
    decisiveDifference(here.words, there.words, matching, sameTellingKey ? "exchanged" : "scrambled") ??
    (bothDiffer(here.code, there.code) ? differenceOf("code", onlyHere, onlyThere) : undefined) ??
    (!(meaning !== undefined && sameTellingKey) &&
    isReworded(left.here.content, left.there.content, total.content, sameTellingKey)
      ? differenceOf("wording", onlyHere, onlyThere)
      : undefined) ??
    (sameKey ? undefined : { kind: "answer" as const, here: keyText(here), there: keyText(there) });
  return differs ? { verdict: "related", similarity, differs } : { verdict: "duplicate", similarity };
}

/** Words that say something stand on both sides (another name, thing or action), or one side says much more. */
function isReworded(here: number, there: number, total: number, sameTellingKey: boolean): boolean {
  if (here > 0 && there > 0) return true;
  return 2 * (here + there) > total * (sameTellingKey ? mostAdded : mostAddedToTruth);
}

const tells = ({ keyIsTruth, keyNeedsOptions }: Reading): boolean => !keyIsTruth && !keyNeedsOptions;

const isContent = (word: Word): boolean => word.kind !== "frame";
const keyText = (reading: Reading): string => reading.key.map(({ words }) => textOf(words)).join("; ");
const differenceOf = (kind: DifferenceKind, here: readonly Word[], there: readonly Word[]): Difference => ({
  kind,
  here: textOf(here.filter(isContent)),
  there: textOf(there.filter(isContent)),
});

function weigh(words: readonly Word[], bank: Bank): Weight {
  let frame = 0;
  let content = 0;
  for (const word of words) {
    if (isContent(word)) content += bank.weight(word.term);
    else frame += frameWeight;
  }
  return { all: frame + content, content };
}

const sumOf = (a: Weight, b: Weight): Weight => ({ all: a.all + b.all, content: a.content + b.content });

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
  const missingHere = onlyHere.filter((at) => isContent(here.words[at] as Word)).length;
  const missingThere = onlyThere.filter((at) => isContent(there.words[at] as Word)).length;
  const shared = here.words.filter(isContent).length - missingHere;
  return shared > 0 && Math.min(missingHere, missingThere) === 0 && Math.max(missingHere, missingThere) <= shared;
}

/** Some units are called like people: Newton, Pascal. */
const isName = (word: Word): boolean => word.kind === "content" || word.kind === "unit";
