/** Options made by changing one element of the key each: the key is the middle of the star that they form. */
import type { Lexicon } from "../text/lexicon-shape.ts";
import type { Option } from "./reading.ts";
import { articles, prepositions } from "./small-words.ts";

/** More options, or longer ones, are no variations of one answer. */
const mostOptions = 10;
const mostWords = 40;

/** In longer options, two middles are no cue: "English Gothic", "French Gothic", "French Baroque", "Italian Baroque". */
const longestInChain = 5;

/** The element at words `from` (inclusive) to `to` (exclusive) of an option, which another option has otherwise. */
type Change = { from: number; to: number };

/**
 * The two options that differ from the key in one element each, and in different ones: "pure sandstone" and "sandy
 * limestone" beside the key "pure limestone". An element is any run of words between a common start and a common end;
 * articles are left out, and what all options have in common counts for nothing. Null if more than one other option is
 * the middle of such a star as well: of a full cross of two by two elements, all are.
 */
export function starAround(key: Option, options: readonly Option[], lexicon: Lexicon): [Option, Option] | null {
  if (options.length < 4 || options.length > mostOptions || !mayBeMiddle(key, options)) return null;
  if (options.some(({ words }) => words.length > mostWords)) return null;
  const cores = withoutFrame(options.map((option) => elementsOf(option, lexicon)));
  const arms = options.map((_, middle) => armsOf(middle, cores, lexicon));
  const own = arms[options.indexOf(key)];
  const isShort = cores.every(({ length }) => length <= longestInChain);
  if (!own || arms.filter((found) => found !== null).length > (isShort ? 2 : 1)) return null;
  return [options[own[0]] as Option, options[own[1]] as Option];
}

/** Of two changes in different places, one leaves the first word as it is and the other the last. */
function mayBeMiddle(key: Option, options: readonly Option[]): boolean {
  const first = firstOf(key);
  const last = lastOf(key);
  const withFirst = options.filter((option) => option !== key && firstOf(option) === first);
  const withLast = options.filter((option) => option !== key && lastOf(option) === last);
  return withFirst.some((one) => withLast.some((other) => other !== one));
}

/** Endings of adjectives differ with the noun behind them. */
const startOf = (word: string | undefined) => word?.slice(0, 4);
const firstOf = ({ words }: Option) =>
  startOf(words[articles.has(words[0]?.lower ?? "") && words.length > 1 ? 1 : 0]?.lower);
const lastOf = ({ words }: Option) => startOf(words.at(-1)?.lower);

/** The words of an option without articles, by their stems; a number and its unit are one. */
function elementsOf({ words }: Option, lexicon: Lexicon): string[] {
  const elements: string[] = [];
  for (const { lower } of words) {
    const isUnit = lower.length < 4 && !lexicon.functionWords.has(lower) && /^\d[\d.,]*$/.test(elements.at(-1) ?? "");
    if (isUnit) elements.push(`${elements.pop()} ${lower}`);
    else if (!articles.has(lower)) elements.push(lexicon.stem(lower));
  }
  return elements;
}

/** The options without the words at their start and end that all of them share. */
function withoutFrame(options: readonly string[][]): string[][] {
  const shortest = Math.min(...options.map(({ length }) => length));
  const [first] = options as [string[]];
  let start = 0;
  while (start < shortest && options.every((words) => words[start] === first[start])) start += 1;
  let end = 0;
  while (end < shortest - start && options.every((words) => words.at(-1 - end) === first.at(-1 - end))) end += 1;
  return options.map((words) => words.slice(start, words.length - end));
}

/** Two options that differ from that at `middle` in one element each, and not in the same place; null without such. */
function armsOf(middle: number, options: readonly string[][], lexicon: Lexicon): [number, number] | null {
  const changes = options.map((other) => changeOf(options[middle] as string[], other, lexicon));
  for (const [one, a] of changes.entries()) {
    const other = a ? changes.findIndex((b) => b !== null && b.from >= a.to) : -1;
    const b = changes[other];
    if (a && b && !isCross(options, [middle, one, other], a, b)) return [one, other];
  }
  return null;
}

/** A further option has both changes: "left ventricle", "right ventricle", "left atrium", "right atrium". */
function isCross(options: readonly string[][], at: [number, number, number], a: Change, b: Change): boolean {
  const [own, one, other] = at.map((index) => options[index] as string[]) as [string[], string[], string[]];
  const changed = one.slice(0, one.length - (own.length - a.to));
  const cross = [...changed, ...own.slice(a.to, b.from), ...other.slice(b.from)].join(" ");
  return options.some((option) => option.join(" ") === cross);
}

/** The one element in which `words` differ from `other`; null if they differ in all, or if one only has more words. */
function changeOf(words: readonly string[], other: readonly string[], lexicon: Lexicon): Change | null {
  const shorter = Math.min(words.length, other.length);
  let from = 0;
  while (from < shorter && words[from] === other[from]) from += 1;
  let kept = 0;
  while (kept < shorter - from && words.at(-1 - kept) === other.at(-1 - kept)) kept += 1;
  const to = words.length - kept;
  const isTelling = (word: string) => !lexicon.functionWords.has(word);
  const [element, otherElement] = [words.slice(from, to), other.slice(from, other.length - kept)];
  const isElement = (word: string) => !lexicon.exclusive.has(word) && !lexicon.conjunctions.has(word);
  if (!element.some(isElement) || !otherElement.some(isElement)) return null;
  // "North and East Asia" beside "North America" has one element more.
  if (lexicon.conjunctions.has(otherElement[0] as string) && !lexicon.conjunctions.has(element[0] as string))
    return null;
  // "A password for the account" and "messages in the account" have no element in common.
  if (to < words.length && element.length > 1 && prepositions.has(element.at(-1) as string)) return null;
  return words.slice(0, from).some(isTelling) || words.slice(to).some(isTelling) ? { from, to } : null;
}
