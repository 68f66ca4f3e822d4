/** Amounts said in words: "half a day", "an hour and a half", "a dozen", "three quarters", "one in four". */
import type { Lexicon } from "../text/lexicon-shape.ts";
import { unitOf } from "./quantity.ts";
import { units as unitTable } from "./units.ts";

/** What the amount is, as a token of `senseOf`, and how many words say it. */
type Amount = { token: string; size: number };

type AmountWords = {
  /** Words for one in front of a unit. */
  one: ReadonlySet<string>;
  parts: Readonly<Record<string, number>>;
  /** Such a part before a noun names no amount of it: "half" and "half a day", but not "quarter". */
  counts: Readonly<Record<string, number>>;
  and: ReadonlySet<string>;
  of: ReadonlySet<string>;
};

const set = (list: string) => new Set(list.split(" "));
const amountWords: Record<Lexicon["code"], AmountWords> = {
  en: {
    one: set("a an one"),
    parts: {
      half: 0.5,
      quarter: 0.25,
      quarters: 0.25,
      fourths: 0.25,
      third: 1 / 3,
      thirds: 1 / 3,
      fifth: 0.2,
      fifths: 0.2,
    },
    counts: { dozen: 12 },
    and: set("and"),
    of: set("of a an"),
  },
  de: {
    one: set("ein eine einen einem einer eines"),
    parts: {
      halb: 0.5,
      halbe: 0.5,
      halber: 0.5,
      halben: 0.5,
      halbes: 0.5,
      viertel: 0.25,
      drittel: 1 / 3,
      fünftel: 0.2,
    },
    counts: { dutzend: 12 },
    and: set("und"),
    of: set("einer eines"),
  },
  es: {
    one: set("un una uno"),
    parts: {
      medio: 0.5,
      media: 0.5,
      cuarto: 0.25,
      cuartos: 0.25,
      tercio: 1 / 3,
      tercios: 1 / 3,
      quinto: 0.2,
      quintos: 0.2,
    },
    counts: { docena: 12, docenas: 12 },
    and: set("y"),
    of: set("de"),
  },
};

const compounds: Readonly<Record<string, string>> = { viertelstunde: "900s", dreiviertelstunde: "2700s" };

type Openings = { first: ReadonlySet<string>; second: ReadonlySet<string> };
const openings = new Map<Lexicon["code"], Openings>();

function openingsOf({ code, numberWords }: Lexicon): Openings {
  let known = openings.get(code);
  if (!known) {
    const { one, parts, counts, and } = amountWords[code];
    const own = [...Object.keys(parts), ...Object.keys(counts), ...Object.keys(compounds)];
    const units = Object.keys(unitTable).filter((name) => timeUnit(name) !== null);
    known = {
      first: new Set([...one, ...own, ...numberWords.keys()]),
      second: new Set([...own, ...units, ...and, "fortnight", "in", "out"]),
    };
    openings.set(code, known);
  }
  return known;
}

/** A quick look: whether an amount may start with `word`, with `next` behind it ("" at the end). */
export function mayBeAmount(word: string, next: string, lexicon: Lexicon): boolean {
  const { first, second } = openingsOf(lexicon);
  if (!first.has(word)) return false;
  const { parts, counts } = amountWords[lexicon.code];
  return second.has(next) || word in parts || word in counts || word in compounds;
}

/** The amount in words that starts at `at`; null if none does. Bare digits and their units are read elsewhere. */
export function amountAt(words: readonly string[], at: number, lexicon: Lexicon): Amount | null {
  const { one, parts, counts, and, of } = amountWords[lexicon.code];
  const word = (index: number) => words[index] ?? "";
  const first = word(at);
  const compound = compounds[first] ?? (one.has(first) ? compounds[word(at + 1)] : undefined);
  if (compound) return { token: compound, size: compounds[first] ? 1 : 2 };
  // "One in four", "one out of four".
  if (first === "one" && (word(at + 1) === "in" || (word(at + 1) === "out" && word(at + 2) === "of"))) {
    const size = word(at + 1) === "in" ? 3 : 4;
    const whole = lexicon.numberWords.get(word(at + size - 1)) ?? Number(word(at + size - 1));
    return whole > 1 ? { token: rounded(1 / whole), size } : null;
  }
  const count = one.has(first) ? 1 : lexicon.numberWords.get(first);
  let next = count === undefined ? at : at + 1;
  const part = own(parts, word(next));
  if (part !== undefined) {
    next += 1;
    while (of.has(word(next)) && timeUnit(word(next + 1)) === null && of.has(word(next + 1))) next += 1;
    const skipped = of.has(word(next)) ? next + 1 : next;
    const dozen = own(counts, word(skipped));
    if (dozen !== undefined) return { token: String((count ?? 1) * part * dozen), size: skipped + 1 - at };
    const unit = timeUnit(word(skipped));
    if (unit) return { token: inUnit((count ?? 1) * part, unit), size: skipped + 1 - at };
    // A bare "third" is an ordinal.
    return count === undefined || part === 0.5 ? null : { token: rounded(count * part), size: next - at };
  }
  const dozen = own(counts, word(next));
  if (dozen !== undefined) return { token: String((count ?? 1) * dozen), size: next + 1 - at };
  if (count === undefined) return null;
  const half = (from: number) => {
    if (!and.has(word(from))) return 0;
    const at = one.has(word(from + 1)) ? from + 2 : from + 1;
    return own(parts, word(at)) === 0.5 ? at + 1 - from : 0;
  };
  const before = half(next);
  const unit = timeUnit(word(next + before));
  // "Once a week" and "5 km a day" name a rate.
  if (!unit || (one.has(first) && before === 0 && at > 0 && !beforeLength.test(word(at - 1)))) return null;
  const after = before > 0 ? 0 : half(next + 1);
  return { token: inUnit(count + (before + after > 0 ? 0.5 : 0), unit), size: next + before + 1 + after - at };
}

/** Words behind which "a day" is a length of time. */
const beforeLength =
  /^(?:in|for|after|within|about|of|than|last|lasts|takes?|least|most|only|just|exactly|nearly|almost|over|under|every|and|or|nach|in|für|etwa|über|unter|en|durante|hace|después|casi)$/;

const own = (table: Readonly<Record<string, number>>, word: string) =>
  Object.hasOwn(table, word) ? table[word] : undefined;

function timeUnit(word: string): { unit: string; factor: number } | null {
  if (word.length < 3) return null;
  if (word === "fortnight") return { unit: "s", factor: 1_209_600 };
  const known = unitOf(word);
  return known && (known.unit === "s" || known.unit === "month") ? known : null;
}

const inUnit = (value: number, { unit, factor }: { unit: string; factor: number }) =>
  `${Number((value * factor).toPrecision(10))}${unit}`;

/** A share of the whole, the same for "a quarter", "25 %" and "one in four". */
export const rounded = (share: number): string => String(Number(share.toFixed(4)));
