import type { Lexicon } from "../text/lexicon-shape.ts";
import { type ScaleWords, scaleWords } from "../text/scales.ts";
import type { Option } from "./reading.ts";

/** More words than this are no place on a scale. */
const longestPlace = 5;

/**
 * Ranks of options that are places on one scale between two poles: "very fine", "medium", "extra coarse", each with the
 * same words behind it; null if they are not.
 */
export function scaleRanks(options: readonly Option[], lexicon: Lexicon): number[] | null {
  const list = scaleWords[lexicon.code];
  if (options.some(({ words, regions }) => words.length > longestPlace || regions.length > 0)) return null;
  for (const pair of list.poles) {
    const ranks = ranksOn(pair, options, list);
    if (ranks) return ranks;
  }
  return null;
}

function ranksOn(
  [low, high]: ScaleWords["poles"][number],
  options: readonly Option[],
  list: ScaleWords,
): number[] | null {
  const ranks: number[] = [];
  let frame: string | null = null;
  let degrees = 0;
  for (const { words } of options) {
    let sign: number | null = null;
    let degree = 2;
    const rest: string[] = [];
    for (const { lower } of words) {
      const bare = bareOf(lower, list);
      const own: number | null =
        sign !== null ? null : low.has(bare) ? -1 : high.has(bare) ? 1 : list.middle.has(bare) ? 0 : null;
      if (own !== null) sign = own;
      else if (sign === null && list.degrees.has(lower)) degree = list.degrees.get(lower) as number;
      else rest.push(lower);
    }
    if (sign === null || (frame !== null && frame !== rest.join(" "))) return null;
    frame = rest.join(" ");
    if (sign === 0 || degree !== 2) degrees += 1;
    ranks.push(sign * degree);
  }
  // "Low" and "high" alone make no scale.
  return degrees > 0 && new Set(ranks).size === ranks.length ? ranks : null;
}

const bareOf = (word: string, { ending }: ScaleWords) => (ending ? word.replace(ending, "") || word : word);

/** Ranks of options that are single letters from A on, or such letters with a digit or sign: "C", "B+", "A2". */
export function letterRanks(options: readonly Option[]): number[] | null {
  const ranks: number[] = [];
  const letters = new Set<number>();
  for (const { shown } of options) {
    const [, letter, sign, digit] = /^([A-H])(?:([+\-−–])|(\d{1,2}))?$/.exec(shown) ?? [];
    if (letter === undefined) return null;
    const place = letter.charCodeAt(0) - 64;
    letters.add(place);
    ranks.push(
      100 * place + (digit === undefined ? 50 : Number(digit)) + (sign === undefined ? 0 : sign === "+" ? -1 : 1),
    );
  }
  // Letters with gaps between them are symbols rather than marks.
  const isRow = Math.max(...letters) - Math.min(...letters) + 1 === letters.size;
  return isRow && new Set(ranks).size === ranks.length ? ranks : null;
}

/** The number that an ordinal in words stands for: "twelfth", "zwölften", "tercera"; null for any other word. */
export function ordinalWord(word: string, lexicon: Lexicon): number | null {
  const list = scaleWords[lexicon.code];
  return list.ordinals.get(bareOf(word, list)) ?? null;
}
