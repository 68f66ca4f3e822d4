/** Words in another order that make another question. */
import type { Matching } from "./matching.ts";
import type { Word } from "./words.ts";

/**
 * What counts as another order. `moved`: operands that have changed places while the words before them stay, for a part
 * that moves with its preposition is the same part. `exchanged`: operands that have changed places. `scrambled`: also
 * three parts and more in another order.
 */
export type OrderRule = "moved" | "exchanged" | "scrambled";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const articles = words("the a an der die das den dem des ein eine el la los las un una");

const determiners: ReadonlySet<string> = new Set([
  ...articles,
  ...words("which what whose this that its their welche welcher welches welchem welchen que cual"),
]);

const prepositions = words(`
  in on at by for with to from into onto of about upon than as between after before under over through during per against
  im am an auf bei mit von vom zu zum zur fur als aus durch uber um nach vor unter gegen
  en de del al con para por a entre sobre desde hasta`);

/**
 * Operands that have changed places: "Is Mars larger than Venus" and "Is Venus larger than Mars", "12 by 4" and "4 by
 * 12". A part moved as a whole ("In 1959, who …", "Who … in 1959") and two things told in the other order are none. The
 * words that have moved, here and there.
 */
export function reordered(
  here: readonly Word[],
  there: readonly Word[],
  { partners }: Matching,
  rule: OrderRule,
): { here: Word[]; there: Word[] } | undefined {
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
    const exchange = exchangeIn(moved);
    const counts =
      rule === "moved"
        ? exchange !== undefined &&
          (operandsOf(moved, exchange).every(({ text }) => prepositions.has(text)) ||
            (operandsOf(moved, exchange).every(({ kind }) => kind !== "frame") &&
              staysInFrame(here, chosen.slice(from, to), there, inThere.slice(from, to), exchange)))
        : exchange !== undefined || (rule === "scrambled" && chosen === content && isScrambled(moved, mine.length));
    if (counts) return { here: chosen.slice(from, to).map((at) => here[at] as Word), there: moved.theirs };
  }
  return undefined;
}

type Moved = { mine: Word[]; theirs: Word[] };
/** Words of the first and of the last operand, as they stand here. */
type Exchange = { first: number; last: number };

/** From the first to the last place at which two orders of the same words differ; empty where they are equal. */
function differingStretch(mine: Word[], theirs: Word[]): { from: number; to: number } {
  let from = 0;
  while (from < mine.length && mine[from]?.term === theirs[from]?.term) from += 1;
  let to = mine.length;
  while (to > from && mine[to - 1]?.term === theirs[to - 1]?.term) to -= 1;
  return { from, to };
}

const longestOperand = 4;
const links = words("and or und oder y o u e");

/** X between Y here, Y between X there. */
function exchangeIn({ mine, theirs }: Moved): Exchange | undefined {
  const equal = (from: number, to: number, shift: number) => {
    for (let at = from; at < to; at += 1) if (mine[at]?.term !== theirs[at + shift]?.term) return false;
    return true;
  };
  const { length } = mine;
  for (let x = 1; x <= longestOperand; x += 1) {
    for (let y = 1; y <= longestOperand && x + y < length; y += 1) {
      if (!equal(0, x, length - x) || !equal(length - y, length, y - length) || !equal(x, length - y, y - x)) continue;
      return mine.slice(x, length - y).every((word) => links.has(word.text)) ? undefined : { first: x, last: y };
    }
  }
  return undefined;
}

/** Whether both operands stand behind the prepositions that stood there before, or behind none. */
function staysInFrame(
  here: readonly Word[],
  mine: readonly number[],
  there: readonly Word[],
  theirs: readonly number[],
  { first, last }: Exchange,
): boolean {
  return (
    prepositionBefore(here, mine[0] as number) === prepositionBefore(there, theirs[0] as number) &&
    prepositionBefore(here, mine[mine.length - last] as number) ===
      prepositionBefore(there, theirs[theirs.length - first] as number)
  );
}

/** Term of the preposition before a word, articles and question words aside; 0 for none. */
function prepositionBefore(all: readonly Word[], place: number): number {
  let at = place - 1;
  while (at >= 0 && determiners.has((all[at] as Word).text)) at -= 1;
  const word = all[at];
  return word !== undefined && prepositions.has(word.text) ? word.term : 0;
}

const operandsOf = ({ mine }: Moved, { first, last }: Exchange): Word[] => [
  ...mine.slice(0, first),
  ...mine.slice(mine.length - last),
];

/** So many words are few enough that a new order of more than two parts is no matter of style. */
const mostOrdered = 14;

/** Three operands and more that have changed places. */
function isScrambled({ mine, theirs }: Moved, among: number): boolean {
  if (among > mostOrdered) return false;
  const places = new Map(theirs.map((word, at) => [word.term, at]));
  if (places.size < theirs.length) return false;
  let parts = 1;
  for (let at = 1; at < mine.length; at += 1) {
    const before = places.get((mine[at - 1] as Word).term) as number;
    if (places.get((mine[at] as Word).term) !== before + 1) parts += 1;
  }
  return parts > 3;
}
