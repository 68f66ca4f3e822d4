import type { Lexicon } from "../text/lexicon-shape.ts";
import { sequencesInContext, sequencesOf } from "../text/sequences.ts";
import type { Word } from "../text/words.ts";
import { flaw, type Rule } from "./flaw.ts";
import { readInterval } from "./interval.ts";
import type { Flaw, FlawKind } from "./kinds.ts";
import type { Quantity } from "./quantity.ts";
import { type Choice, type Option, wholeSpan } from "./reading.ts";
import { bareText } from "./roles.ts";
import { letterRanks, ordinalWord, scaleRanks } from "./scale.ts";
import { romanNumeral } from "./sense.ts";

/**
 * Options in their natural order: Haladyna, Downing & Rodriguez (2002), guideline 20. Both rules look at the order in
 * which the author wrote the options, for that is what learners see, here too where the item says `shuffle: false`. Where
 * learners see them shuffled (`arrange` in packages/items) the authored order is nobody's; only bare numbers, whose order
 * everybody expects, are reported then, as advice: the item needs `shuffle: false`.
 * Ascending and descending are both fine, and fewer than three options have no order.
 */
export const unorderedNumbers: Rule = ({ lexicon, choices }) =>
  choices.flatMap((choice) => [...numbers(choice), ...numberRanges(choice, lexicon)]);

export const lostSequence: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => sequence(choice, lexicon)) : [];

function numbers(choice: Choice): Flaw[] {
  const read = choice.plain.map((option) => ({ option, quantity: quantityOf(option) }));
  const numeric = read.flatMap(({ option, quantity }) => (quantity ? [{ option, ...quantity }] : []));
  // One option may say something else, such as "It cannot be known".
  if (numeric.length < 3 || numeric.length < read.length - 1) return [];
  if (new Set(numeric.map(({ unit }) => unit)).size > 1 || numeric.some(isPlace)) return [];
  if (choice.shuffled && !numeric.every(({ option }) => isBare(option))) return [];
  const ranks = numeric.map(({ option, value }) => ({ option, rank: value }));
  return outOfOrder("unordered-numeric-options", "numbers", ranks, choice);
}

/** "60–100 beats", "20–39 beats": ranges stand in the order of their lower ends. */
function numberRanges(choice: Choice, lexicon: Lexicon | null): Flaw[] {
  const { plain, shuffled } = choice;
  if (shuffled || plain.length < 3 || !plain.every(({ shown }) => /\d/.test(shown))) return [];
  // Dates are a sequence of their own.
  if (plain.some(({ words }) => words.some(({ lower }) => lexicon?.months.includes(lower)))) return [];
  const intervals = plain.map((option) => readInterval(option, lexicon));
  const ranked = intervals.flatMap((interval, index) =>
    interval && !/day|o'clock/.test(interval.unit)
      ? [{ option: plain[index] as Option, rank: Math.max(interval.low, -Number.MAX_VALUE) }]
      : [],
  );
  const areRanges = intervals.every((interval) => interval && (!interval.isPoint || plain.length > 3));
  const isMixed = intervals.filter((interval) => interval?.isPoint).length > 1;
  if (ranked.length < plain.length || !areRanges || isMixed) return [];
  if (new Set(intervals.map((interval) => interval?.unit)).size > 1) return [];
  return outOfOrder("unordered-numeric-options", "ranges of numbers", ranked, choice);
}

/** Times of day and ordinals ("15th century") are places in a sequence. */
const isPlace = ({ option, unit }: { option: Option; unit: string }) =>
  unit === "o'clock" || option.words.some(({ lower }) => ordinalForm.test(lower));
const ordinalForm = /^\d{1,4}(?:st|nd|rd|th|º|ª)$/;

const isBare = ({ shown, regions }: Option) => regions.length === 0 && /^[-−]?\d[\d.,]*$/.test(shown);

/** In code, a space stands between two numbers and not between thousands. */
function quantityOf({ shown, regions, quantity }: Option): Quantity | null {
  const inCode = regions.some(({ kind }) => kind === "code" || kind === "code-block");
  return inCode && shown.includes(" ") ? null : quantity;
}

type Ranked = { option: Option; rank: number };

function outOfOrder(kind: FlawKind, what: string, ranked: readonly Ranked[], choice: Choice): Flaw[] {
  const ranks = ranked.map(({ rank }) => rank);
  const steps = ranks.slice(1).map((rank, index) => Math.sign(rank - (ranks[index] as number)));
  if (new Set(ranks).size < 3 || !(steps.includes(1) && steps.includes(-1))) return [];
  const sorted = ranked.toSorted((a, b) => a.rank - b.rank).map(({ option }) => option.shown);
  const shuffled = choice.shuffled ? " and set `shuffle: false`, so that learners see it" : "";
  return [
    flaw(
      kind,
      ranked.map(({ option }) => wholeSpan(option)),
      `The options are ${what} and stand in no order: learners lose time looking for theirs.`,
      `Write them in order${shuffled}: ${sorted.join(", ")}.`,
      choice.shuffled ? "advice" : "warning",
    ),
  ];
}

function sequence(choice: Choice, lexicon: Lexicon): Flaw[] {
  const { plain } = choice;
  if (choice.shuffled || plain.length < 3 || plain.some((option) => option.shown.length > 60)) return [];
  const dates = plain.map((option) => dateRank(option.shown, lexicon));
  if (dates.every((rank) => rank !== null)) {
    const ranked = plain.map((option, index) => ({ option, rank: dates[index] as number }));
    return outOfOrder("lost-sequence", "dates", ranked, choice);
  }
  for (const cycle of lexicon.cycles) {
    const ranked = placesIn(cycle, plain);
    if (!ranked) continue;
    return goesRound(ranked, cycle.length)
      ? []
      : outOfOrder("lost-sequence", "parts of a known sequence", ranked, choice);
  }
  for (const list of lexicon.sequences) {
    const ranked = placesIn(list, plain);
    if (ranked) return outOfOrder("lost-sequence", "parts of a known sequence", ranked, choice);
  }
  for (const list of sequencesOf[lexicon.code]) {
    const ranked = phrasesIn(list, plain) ?? placesIn(list, plain);
    if (ranked) return outOfOrder("lost-sequence", "parts of a known sequence", ranked, choice);
  }
  for (const [context, list] of sequencesInContext[lexicon.code]) {
    if (!choice.stem.words.some(({ lower }) => context.has(lower))) continue;
    const ranked = placesIn(list, plain);
    if (ranked) return outOfOrder("lost-sequence", "parts of a known sequence", ranked, choice);
  }
  const places = scaleRanks(plain, lexicon) ?? letterRanks(plain);
  if (places) {
    const ranked = plain.map((option, index) => ({ option, rank: places[index] as number }));
    return outOfOrder("lost-sequence", "places on a scale", ranked, choice);
  }
  const times = plain.map(({ quantity, shown }) =>
    quantity?.unit === "o'clock" ? quantity.value : (middles.get(shown.toLowerCase().replace(/^at /, "")) ?? null),
  );
  if (times.every((time) => time !== null)) {
    const ranked = plain.map((option, index) => ({ option, rank: times[index] as number }));
    return outOfOrder("lost-sequence", "times of day", ranked, choice);
  }
  const numbered = numberedAlike(plain, lexicon);
  return numbered ? outOfOrder("lost-sequence", "numbered", numbered, choice) : [];
}

/** The middle of the day and its end, in minutes. */
const middles = new Map([
  ...["noon", "midday", "mittag", "mittags", "mediodía"].map((word): [string, number] => [word, 12 * 60]),
  ...["midnight", "mitternacht", "medianoche"].map((word): [string, number] => [word, 24 * 60]),
]);

/** Every option is, as a whole, a place of the sequence: "well done". */
function phrasesIn(sequence: readonly string[], options: readonly Option[]): Ranked[] | null {
  const ranked: Ranked[] = [];
  for (const option of options) {
    const rank = sequence.indexOf(bareText(option.shown));
    if (rank === -1) return null;
    ranked.push({ option, rank });
  }
  return new Set(ranked.map(({ rank }) => rank)).size === ranked.length ? ranked : null;
}

/**
 * The same words with another number in each: "15th century", "twelfth century", "Henry VII", "chapter three", "the
 * 1920s", "5G"; "early" and "late" move a number by less than one.
 */
function numberedAlike(options: readonly Option[], lexicon: Lexicon): Ranked[] | null {
  const ranked: Ranked[] = [];
  let frame: string | null = null;
  for (const option of options) {
    const { regions, shown, quantity } = option;
    if (option.words.length > 6 || regions.length > 0) return null;
    const words = option.words.filter(({ lower }) => !parts.has(lower));
    const part = option.words.find(({ lower }) => parts.has(lower))?.lower ?? "";
    const ranks = words.map(({ text, lower }) => rankOfWord(text, lower, lexicon));
    const at = ranks.findIndex((rank) => rank !== null);
    if (at === -1 || ranks.filter((rank) => rank !== null).length > 1) return null;
    const [, before = "", , behind = ""] = glued.exec((words[at] as Word).lower) ?? [];
    const isGlued = before !== behind && !ordinalForm.test((words[at] as Word).lower);
    if (words.length < 2 && !isGlued) return null;
    // A number before its unit is an amount.
    if (quantity !== null && !isGlued && !words.some(({ lower }) => ordinalForm.test(lower))) return null;
    const rest = words
      .map(({ lower }, index) => (index === at ? (isGlued ? `${before}#${behind}` : "#") : lower))
      .join(" ");
    if (frame !== null && rest !== frame) return null;
    frame = rest;
    const isPast = /\b(?:b\.?c|bce)\b/i.test(shown);
    ranked.push({ option, rank: (isPast ? -1 : 1) * (ranks[at] as number) + (parts.get(part) ?? 0) });
  }
  return new Set(ranked.map(({ rank }) => rank)).size === ranked.length ? ranked : null;
}

const parts = new Map([
  ["early", -0.3],
  ["mid", 0],
  ["late", 0.3],
  ["frühes", -0.3],
  ["spätes", 0.3],
]);
/** "5G", "A4", "1920s". */
const glued = /^([a-z]?)(\d{1,4})(s|[a-z]?)$/;

function rankOfWord(text: string, lower: string, lexicon: Lexicon): number | null {
  if (/^(?:last|letzten?|última|último)$/.test(lower)) return Number.MAX_SAFE_INTEGER;
  const number = ordinal(lower) ?? glued.exec(lower)?.[2] ?? romanOf(text) ?? ordinalWord(lower, lexicon);
  return number === null ? (lexicon.numberWords.get(lower) ?? null) : Number(number);
}

const ordinal = (word: string) => (/^\d{1,4}(?:st|nd|rd|th|er|º|ª|\.)?$/.test(word) ? Number.parseInt(word, 10) : null);
const romanOf = (text: string) => (text === "I" ? 1 : text === "V" ? 5 : text === "X" ? 10 : romanNumeral(text));

/** Saturday, Sunday, Monday: each the next one, over the end of the cycle. */
function goesRound(ranked: readonly Ranked[], length: number): boolean {
  const steps = ranked.slice(1).map(({ rank }, index) => (rank - (ranked[index] as Ranked).rank + length) % length);
  return steps.every((step) => step === 1) || steps.every((step) => step === length - 1);
}

/** Every option has one word of the sequence, all of them different, and is the same in all other words. */
function placesIn(sequence: readonly string[], options: readonly Option[]): Ranked[] | null {
  const ranked: Ranked[] = [];
  let frame: string | null = null;
  for (const option of options) {
    if (option.words.length > 6 || option.regions.length > 0) return null;
    const at = option.words.findIndex(({ lower }) => placeIn(sequence, lower) !== -1);
    if (at === -1) return null;
    const rest = option.words.map(({ lower }, index) => (index === at ? "#" : lower)).join(" ");
    if (frame !== null && rest !== frame) return null;
    frame = rest;
    ranked.push({ option, rank: placeIn(sequence, option.words[at]?.lower as string) });
  }
  return new Set(ranked.map(({ rank }) => rank)).size === ranked.length ? ranked : null;
}

function placeIn(sequence: readonly string[], word: string): number {
  const exact = sequence.indexOf(word);
  return exact === -1 && word.endsWith("s") ? sequence.indexOf(word.slice(0, -1)) : exact;
}

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2,4})$/;
const named =
  /^(?:(\d{1,2})(?:st|nd|rd|th|\.)? )?(?:of |de )?(\p{L}+)\.?(?: (\d{1,2})(?:st|nd|rd|th)?(?![\d]))?,?(?: (?:de |del )?(\d{3,4}))?$/u;

/** A date as a number that grows with it; null for anything else, and for a month alone. */
function dateRank(shown: string, lexicon: Lexicon): number | null {
  const text = shown.toLowerCase();
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year) return rankOf(year, month, day);
  const [, d, m, y] = dotted.exec(text) ?? [];
  if (d) return rankOf(y, m, d);
  const match = named.exec(text);
  const at = match ? lexicon.months.indexOf(match[2] as string) : -1;
  if (!match || at === -1 || (!match[1] && !match[3] && !match[4])) return null;
  return rankOf(match[4], String(at + 1), match[1] ?? match[3]);
}

const rankOf = (year = "0", month = "0", day = "0") => Number(year) * 400 + Number(month) * 31 + Number(day);
