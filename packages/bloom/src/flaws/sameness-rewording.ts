/** Pairs of options that say the same in other words, and which words may be left over between them. */
import type { Lexicon } from "../text/lexicon-shape.ts";
import { lookUpStem, synonyms } from "../text/synonyms.ts";
import type { Word } from "../text/words.ts";
import {
  type Given,
  haveKin,
  saysInOtherOrder,
  saysInOtherWords,
  saysNearlyTheSame,
  type Wording,
  wordingOf,
} from "./paraphrase.ts";
import { deniesByWord } from "./paraphrase-frames.ts";
import type { Option, Stem } from "./reading.ts";
import { hasOrder, type Said } from "./word-order.ts";

export const otherSigns = /[^\p{L}\p{N}\p{M}\s.,;:!"'“”„«»‘’()-]/u;
/** A share is read with its sign: "75 %" and "three quarters". */
export const hasSigns = ({ shown }: Option) => otherSigns.test(shown.replaceAll("%", ""));

/** The one pair of options that say the same in other words; null if there is none or more than one. */
export function rewordedPair(said: readonly Said[], stem: Stem, lexicon: Lexicon): [Option, Option] | null {
  let pair: [Option, Option] | null = null;
  let given: Given | undefined;
  const inContext = () => {
    given ??= givenBy(stem, lexicon);
    return given;
  };
  const withDenials = said.some(({ sense }) => deniesByWord(sense.content));
  for (const [at, one] of said.entries()) {
    for (let next = at + 1; next < said.length; next++) {
      const other = said[next] as Said;
      if (one.option === other.option || !mayBeReworded(one, other, withDenials, lexicon)) continue;
      if (!areReworded(one, other, inContext, withDenials, lexicon)) continue;
      if (pair) return null;
      pair = [one.option, other.option];
    }
  }
  return pair;
}

/** What the stem says, and words that say nothing anyway. */
function givenBy({ words }: Stem, lexicon: Lexicon): Given {
  const given = new Set(fillers[lexicon.code]);
  for (let at = Math.max(0, words.length - longestContext); at < words.length; at++) {
    const stem = lookUpStem((words[at] as Word).lower, lexicon);
    given.add(synonyms[lexicon.code].phrases.get(stem) ?? stem);
  }
  return given;
}
const longestContext = 24;

/** Words that say nothing beside others: "the oldest ones", "the whole policy". As stems. */
const fillers: Record<Lexicon["code"], Given> = {
  en: new Set(
    "on one thing item object whol own given particular certain actual itself itselv person peopl someon someth individual".split(
      " ",
    ),
  ),
  de: new Set("ding sach ganz eigen bestimmt jemand etwas leut person".split(" ")),
  es: new Set("cosa tod propi ciert algo alguien person".split(" ")),
};

/** Longer ones without a word in common are not compared. */
const longestApart = 8;
/** Short ones may have two forms of one word instead. */
const shortest = 5;

/** A quick look: the two have a word, words of one meaning or, when they are short, words that start alike in common. */
function mayBeReworded(first: Said, second: Said, withDenials: boolean, lexicon: Lexicon): boolean {
  const [a, b] = [first.sense.content, second.sense.content];
  if (Math.abs(a.length - b.length) > 3) return false;
  const isShort = a.length + b.length < shortest;
  if (isShort && (withDenials || startAlike(a, b))) return true;
  if (a.some((token) => b.includes(token))) return true;
  if (a.length + b.length >= longestApart) return false;
  return haveKin(read(first, withDenials, lexicon), read(second, withDenials, lexicon));
}

function startAlike(a: readonly string[], b: readonly string[]): boolean {
  for (const one of a) for (const other of b) if (one.charCodeAt(0) === other.charCodeAt(0)) return true;
  return false;
}

function read(said: Said, withDenials: boolean, lexicon: Lexicon): Wording {
  said.wording ??= wordingOf(said.sense.content, withDenials, lexicon);
  return said.wording;
}

function areReworded(first: Said, second: Said, given: () => Given, withDenials: boolean, lexicon: Lexicon): boolean {
  const { option: a, sense: one } = first;
  const { option: b, sense: other } = second;
  const pair = [read(first, withDenials, lexicon), read(second, withDenials, lexicon)] as const;
  // "Lower pitch, same volume" has its parts in pairs.
  const isFree = !(hasOrder(a) && hasOrder(b)) && !(/[,;]/.test(a.shown) && /[,;]/.test(b.shown));
  const isSame = saysInOtherWords(...pair, lexicon) || (isFree && saysInOtherOrder(...pair, lexicon));
  return (
    (isSame || saysNearlyTheSame(...pair, given, isFree, lexicon)) &&
    !areReordered(one.content, other.content) &&
    hasSigns(a) === hasSigns(b) &&
    (lexicon.code === "de" || !(isName(a) || isName(b)))
  );
}

/** Names and titles have capitals inside; in other words they name something else. */
const isName = ({ words }: Option) => words.slice(1).some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));

/** The same words in any order are compared with more care elsewhere (`saysTheSame`). */
const areReordered = (a: readonly string[], b: readonly string[]) => a.toSorted().join(" ") === b.toSorted().join(" ");
