/** Which words of one text stand for which words of another. */
import { isTypo } from "./typo.ts";
import type { Word } from "./words.ts";

/** A text with its words looked up by term, to be matched with many others. */
export type Lookup = {
  words: readonly Word[];
  /** Where a term stands first. */
  first: ReadonlyMap<number, number>;
  /** Where the same term stands next; -1 for nowhere. */
  next: Int32Array;
};

export type Matching = {
  /** For each word of the one text the index of its partner in the other; -1 for none. */
  partners: Int32Array;
  /** Indexes of words without a partner. */
  onlyHere: number[];
  onlyThere: number[];
};

/** Words without a partner that are searched for slips and compounds; two texts that differ in more are not alike. */
const mostSlips = 16;

export function lookup(words: readonly Word[]): Lookup {
  const first = new Map<number, number>();
  const next = new Int32Array(words.length).fill(-1);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const { term } = words[at] as Word;
    next[at] = first.get(term) ?? -1;
    first.set(term, at);
  }
  return { words, first, next };
}

/**
 * Pairs equal words in reading order, then words that differ by a slip of the keyboard, then words written apart with
 * the compound. `known` tells words that are no slips because the bank uses them often.
 */
export function matchWords(here: Lookup, there: readonly Word[], known: (word: Word) => boolean): Matching {
  const partners = new Int32Array(here.words.length).fill(-1);
  const cursor = new Map<number, number>();
  const onlyThere: number[] = [];
  for (let index = 0; index < there.length; index += 1) {
    const { term } = there[index] as Word;
    const at = cursor.get(term) ?? here.first.get(term) ?? -1;
    if (at === -1) {
      onlyThere.push(index);
      continue;
    }
    partners[at] = index;
    cursor.set(term, here.next[at] as number);
  }
  const onlyHere: number[] = [];
  for (let at = 0; at < partners.length; at += 1) if (partners[at] === -1) onlyHere.push(at);
  const matching = { partners, onlyHere, onlyThere };
  if (onlyHere.length > 0 && onlyThere.length > 0) pairSlips(here.words, there, matching, known);
  return matching;
}

function pairSlips(
  here: readonly Word[],
  there: readonly Word[],
  { partners, onlyHere, onlyThere }: Matching,
  known: (word: Word) => boolean,
): void {
  if (onlyHere.length > mostSlips || onlyThere.length > mostSlips) return;
  // Who begins depends on the words alone, so that the two texts may change places.
  if (firstText(here, onlyHere) < firstText(there, onlyThere)) {
    pairOff(here, onlyHere, there, onlyThere, known, (at, index) => {
      partners[at] = index;
    });
  } else {
    pairOff(there, onlyThere, here, onlyHere, known, (at, index) => {
      partners[index] = at;
    });
  }
}

const firstText = (words: readonly Word[], places: readonly number[]): string =>
  places.map((at) => (words[at] as Word).text).sort()[0] ?? "";

/** Takes pairs of words that differ by a slip, and compounds, away from both lists of places. */
function pairOff(
  words: readonly Word[],
  only: number[],
  others: readonly Word[],
  onlyOthers: number[],
  known: (word: Word) => boolean,
  pair: (at: number, other: number) => void,
): void {
  for (let i = only.length - 1; i >= 0; i -= 1) {
    const at = only[i] as number;
    const j = onlyOthers.findIndex((other) => isSlip(words[at] as Word, others[other] as Word, known));
    if (j < 0) continue;
    pair(at, onlyOthers[j] as number);
    onlyOthers.splice(j, 1);
    only.splice(i, 1);
  }
  joinCompounds(words, only, others, onlyOthers);
  joinCompounds(others, onlyOthers, words, only);
}

/** A slip of two words that both decide would be another question: sixth and sixty. */
function isSlip(a: Word, b: Word, known: (word: Word) => boolean): boolean {
  if (isDecisive(a) && isDecisive(b)) return false;
  return isTypo(a.text, b.text) && !(known(a) && known(b));
}

const isDecisive = (word: Word): boolean => word.kind !== "content" && word.kind !== "frame";

/** Takes away neighbours that together are a word of the other text: "data base" and "database". */
function joinCompounds(apart: readonly Word[], onlyApart: number[], whole: readonly Word[], onlyWhole: number[]): void {
  for (let i = onlyApart.length - 2; i >= 0; i -= 1) {
    const at = onlyApart[i] as number;
    if (onlyApart[i + 1] !== at + 1) continue;
    const [first, second] = [apart[at] as Word, apart[at + 1] as Word];
    // "WW II" is WWII, but "10 5" is not 105 and "not able" not "notable".
    if (first.kind !== "content" || !/^\p{L}/u.test(second.text) || second.kind === "negation") continue;
    const joined = first.text + second.text;
    const j = onlyWhole.findIndex((index) => (whole[index] as Word).text === joined);
    if (j < 0) continue;
    onlyApart.splice(i, 2);
    onlyWhole.splice(j, 1);
    i -= 1;
  }
}
