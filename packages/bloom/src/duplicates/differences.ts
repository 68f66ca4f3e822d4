/** What makes one question another although most words agree. */
import type { Matching } from "./matching.ts";
import type { Word, WordKind } from "./words.ts";

export type DifferenceKind = "number" | "unit" | "negation" | "comparison" | "order" | "wording" | "code" | "answer";
/** What makes it another question: the words here (of the text that was asked about) and there, folded. */
export type Difference = { kind: DifferenceKind; here: string; there: string };

/** Words that must be on both sides, and the difference they make where they are not. */
const decisive: readonly [WordKind, DifferenceKind][] = [
  ["number", "number"],
  ["negation", "negation"],
  ["comparison", "comparison"],
  ["symbol", "code"],
];

/**
 * The first difference that makes two texts different questions whatever else they share: a number, a negation, a word
 * of comparison, a sign or a letter that only one has, units or opposites that face each other, two operands exchanged;
 * or, on demand, the words in another order altogether.
 */
export function decisiveDifference(
  here: readonly Word[],
  there: readonly Word[],
  matching: Matching,
  order: "exchanged" | "scrambled",
): Difference | undefined {
  const { onlyHere, onlyThere } = matching;
  if (onlyHere.length > 0 || onlyThere.length > 0) {
    const mine = onlyHere.map((at) => here[at] as Word);
    const theirs = onlyThere.map((at) => there[at] as Word);
    for (const [kind, difference] of decisive) {
      const found = only(
        difference,
        mine.filter((w) => w.kind === kind),
        theirs.filter((w) => w.kind === kind),
      );
      if (found) return found;
    }
    const facing = facingUnits(mine, theirs) ?? facingOpposites(mine, theirs);
    if (facing) return facing;
    const letters = only("wording", mine.filter(isLetter), theirs.filter(isLetter));
    if (letters) return letters;
  }
  return reordered(here, there, matching, order === "scrambled");
}

function only(kind: DifferenceKind, mine: Word[], theirs: Word[]): Difference | undefined {
  if (mine.length === 0 && theirs.length === 0) return undefined;
  return { kind, here: textOf(mine), there: textOf(theirs) };
}

/** The words as text. */
export const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(" ");

/** A letter by itself names something: vitamin C, x. */
const isLetter = (word: Word): boolean => word.text.length === 1 && word.kind === "content";

function facingUnits(mine: Word[], theirs: Word[]): Difference | undefined {
  const [here, there] = [mine, theirs].map((words) => words.filter((word) => word.kind === "unit")) as [Word[], Word[]];
  return here.length > 0 && there.length > 0 ? { kind: "unit", here: textOf(here), there: textOf(there) } : undefined;
}

function facingOpposites(mine: Word[], theirs: Word[]): Difference | undefined {
  for (const here of mine) {
    for (const there of theirs) {
      if (here.opposite === there.term && here.opposite !== 0)
        return { kind: "comparison", here: here.text, there: there.text };
      if (isNegated(here.text, there.text) || isNegated(there.text, here.text))
        return { kind: "negation", here: here.text, there: there.text };
    }
  }
  return undefined;
}

const negatives = ["un", "in", "im", "il", "ir", "dis", "non", "a", "anti", "mis", "nicht"];

/** "likely" and "unlikely", "symmetric" and "asymmetric". */
function isNegated(word: string, base: string): boolean {
  return base.length >= 4 && word.endsWith(base) && negatives.includes(word.slice(0, word.length - base.length));
}

/**
 * Operands that have changed places: "Is Mars larger than Venus" and "Is Venus larger than Mars", "12 by 4" and "4 by
 * 12". A part moved as a whole ("In 1959, who …", "Who … in 1959") and two things told in the other order are none.
 */
function reordered(
  here: readonly Word[],
  there: readonly Word[],
  { partners }: Matching,
  orScrambled: boolean,
): Difference | undefined {
  const places: number[] = [];
  partners.forEach((partner, at) => {
    if (partner >= 0 && !articles.has((here[at] as Word).text)) places.push(at);
  });
  const content = places.filter((at) => (here[at] as Word).kind !== "frame");
  for (const chosen of [content, places]) {
    const inThere = chosen.map((at) => partners[at] as number).sort((a, b) => a - b);
    // Words in the order of the one and of the other; a slip counts as the word that was meant.
    const mine = chosen.map((at) => there[partners[at] as number] as Word);
    const theirs = inThere.map((at) => there[at] as Word);
    const { from, to } = differingStretch(mine, theirs);
    const moved = { mine: mine.slice(from, to), theirs: theirs.slice(from, to) };
    if (isExchange(moved) || (orScrambled && chosen === content && isScrambled(moved, mine.length))) {
      const asWritten = chosen.slice(from, to).map((at) => here[at] as Word);
      return { kind: "order", here: textOf(asWritten), there: textOf(moved.theirs) };
    }
  }
  return undefined;
}

const articles = new Set("the a an der die das den dem des ein eine el la los las un una".split(" "));

type Moved = { mine: Word[]; theirs: Word[] };

/** From the first to the last place at which two orders of the same words differ; empty where they are equal. */
function differingStretch(mine: Word[], theirs: Word[]): { from: number; to: number } {
  let from = 0;
  while (from < mine.length && mine[from]?.term === theirs[from]?.term) from += 1;
  let to = mine.length;
  while (to > from && mine[to - 1]?.term === theirs[to - 1]?.term) to -= 1;
  return { from, to };
}

const longestOperand = 4;
const links = new Set(["and", "or", "und", "oder", "y", "o", "u", "e"]);

/** X between Y here, Y between X there. */
function isExchange({ mine, theirs }: Moved): boolean {
  const equal = (from: number, to: number, shift: number) => {
    for (let at = from; at < to; at += 1) if (mine[at]?.term !== theirs[at + shift]?.term) return false;
    return true;
  };
  const { length } = mine;
  for (let x = 1; x <= longestOperand; x += 1) {
    for (let y = 1; y <= longestOperand && x + y < length; y += 1) {
      if (!equal(0, x, length - x) || !equal(length - y, length, y - length) || !equal(x, length - y, y - x)) continue;
      return !mine.slice(x, length - y).every((word) => links.has(word.text));
    }
  }
  return false;
}

/** So many words are few enough that a new order of more than two parts is no matter of style. */
const mostOrdered = 14;

/** Three operands and more that have changed places. */
function isScrambled({ mine, theirs }: Moved, words: number): boolean {
  if (words > mostOrdered) return false;
  const places = new Map(theirs.map((word, at) => [word.term, at]));
  if (places.size < theirs.length) return false;
  let parts = 1;
  for (let at = 1; at < mine.length; at += 1) {
    const before = places.get((mine[at - 1] as Word).term) as number;
    if (places.get((mine[at] as Word).term) !== before + 1) parts += 1;
  }
  return parts > 3;
}
