/** What makes one question another although most words agree. */
import { emphases } from "./lexicon.ts";
import type { Matching } from "./matching.ts";
import { articles, type OrderRule, reordered } from "./order.ts";
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
 * of comparison, a sign or a letter that only one has, units or opposites that face each other, or another order.
 * Where the same answer tells that the questions are alike (`order` is `moved`), a word of comparison decides only when
 * it faces another one: "always" and "most" are added for emphasis.
 */
export function decisiveDifference(
  here: readonly Word[],
  there: readonly Word[],
  matching: Matching,
  order: OrderRule,
): Difference | undefined {
  const { onlyHere, onlyThere } = matching;
  if (onlyHere.length > 0 || onlyThere.length > 0) {
    const counts = (words: readonly Word[]) => (at: number) => !(order === "moved" && isCountOfAnswers(words, at));
    const mine = onlyHere.filter(counts(here)).map((at) => here[at] as Word);
    const theirs = onlyThere.filter(counts(there)).map((at) => there[at] as Word);
    for (const [kind, difference] of decisive) {
      const isOfKind = (word: Word) => word.kind === kind && !(order === "moved" && emphases.has(word.text));
      const [ours, others] = [mine.filter(isOfKind), theirs.filter(isOfKind)];
      if (kind === "comparison" && order === "moved" && (ours.length === 0 || others.length === 0)) continue;
      const found = only(difference, ours, others);
      if (found) return found;
    }
    const facing =
      facingUnits(mine, theirs) ?? facingOpposites(mine, theirs) ?? facingPrepositions(here, there, matching);
    if (facing) return facing;
    const letters = only("wording", mine.filter(isLetter), theirs.filter(isLetter));
    if (letters) return letters;
  }
  const moved = reordered(here, there, matching, order);
  return moved && { kind: "order", here: textOf(moved.here), there: textOf(moved.there) };
}

const questionWords = new Set("which what welche welchen que cuales".split(" "));

/** "Which two painters": how many there are the answer tells as well. */
const isCountOfAnswers = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === "number" && /^\p{L}/u.test(words[at].text) && questionWords.has(words[at - 1]?.text ?? "");

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

/** A word may have several opposites, and names only one of them. */
const areOpposites = (a: Word, b: Word): boolean =>
  (a.opposite !== 0 && a.opposite === b.term) || (b.opposite !== 0 && b.opposite === a.term);

function facingOpposites(mine: Word[], theirs: Word[]): Difference | undefined {
  for (const here of mine) {
    for (const there of theirs) {
      if (areOpposites(here, there) && !(here.kind === "frame" && there.kind === "frame"))
        return { kind: "comparison", here: here.text, there: there.text };
      if (isNegated(here.text, there.text) || isNegated(there.text, here.text))
        return { kind: "negation", here: here.text, there: there.text };
    }
  }
  return undefined;
}

/** "To the heart" and "from the heart", but not "to lift it" and "from the floor". */
function facingPrepositions(
  here: readonly Word[],
  there: readonly Word[],
  { onlyHere, onlyThere }: Matching,
): Difference | undefined {
  for (const at of onlyHere) {
    const mine = here[at] as Word;
    if (mine.kind !== "frame") continue;
    for (const index of onlyThere) {
      const theirs = there[index] as Word;
      if (theirs.kind === "frame" && areOpposites(mine, theirs) && behind(here, at) === behind(there, index))
        return { kind: "comparison", here: mine.text, there: theirs.text };
    }
  }
  return undefined;
}

/** Term of the word behind a preposition, articles aside; undefined at the end. */
const behind = (words: readonly Word[], at: number): number | undefined =>
  words.slice(at + 1).find(({ text }) => !articles.has(text))?.term;

const negatives = ["un", "in", "im", "il", "ir", "dis", "non", "a", "anti", "mis", "nicht"];

/** "likely" and "unlikely", "symmetric" and "asymmetric". */
function isNegated(word: string, base: string): boolean {
  return base.length >= 4 && word.endsWith(base) && negatives.includes(word.slice(0, word.length - base.length));
}
