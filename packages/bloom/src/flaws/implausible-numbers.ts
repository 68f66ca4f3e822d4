/** Numbers that cannot be meant: of another order of magnitude than the others, impossible, or alone among words. */
import type { Lexicon } from "../text/lexicon-shape.ts";
import { decimal, type Quantity, unitOf } from "./quantity.ts";
import type { Choice, Option } from "./reading.ts";
import { romanNumeral } from "./sense.ts";

/** A number is absurd if it is so many times larger or smaller than all the others … */
const absurd = 100;
/** … which themselves lie within this factor of each other. */
const near = 10;
/** The same for measures where the others lie still closer together. */
const absurdBesideClose = 40;
const close = 3;
/** An answer of words that stands well beside numbers: there is no number, or it cannot be known. */
const noNumber =
  /\b(?:no|not|none|nothing|cannot|can't|never|error|undefined|infinit\w*|unlimited|depends?|unknown|empty|same|equal|any|all|less|more|many|much|impossible|nobody|half|halves|quarter|dozen|couple|pair|double|twice|single|hälfte|viertel|dutzend|paar|mitad|docena|cuarto|same|every|each|both|neither|year|years|unbegrenzt|unendlich|kein\w*|nicht\w*|gleich|hängt|fehler|alle|infinito|ninguno|nada|depende|igual)\b/;

/** Why this number (or word among numbers) is out of place, as the end of a sentence; or null. */
export function strayNumber(option: Option, { plain, stem }: Choice, lexicon: Lexicon): string | null {
  const isNumeric = option.quantity !== null || /\d/.test(option.shown);
  if (!isNumeric && plain.some((other) => other !== option && other.quantity === null)) return null;
  const others = plain.filter((other) => other !== option);
  if (others.length < 2 || plain.every(({ phrase }) => articleForms.test(phrase))) return null;
  return (
    outlier(option, others, stem.lower.slice(-400), lexicon) ??
    outsized(option, others, lexicon) ??
    numberAmongWords(option, others, stem.lower.slice(-400), lexicon)
  );
}

function outlier(option: Option, others: readonly Option[], stem: string, lexicon: Lexicon): string | null {
  const own = option.quantity;
  const values = others.map(({ quantity }) => quantity);
  if (!values.every((value) => value !== null)) return null;
  if (!own)
    return isPlainWord(option) &&
      option.words.length < 3 &&
      romanNumeral(option.shown) === null &&
      !/\d/.test(option.shown) &&
      !option.words.some(({ lower }) => lexicon.numberWords.has(lower) || lexicon.magnitudes.has(lower)) &&
      !noNumber.test(option.phrase)
      ? "is a word among numbers"
      : null;
  const all = values.map(({ value }) => value);
  if (
    own.unit === "" &&
    all.every((value) => value > 500 && value < 2100 && Number.isInteger(value)) &&
    own.value > 2100 &&
    own.value < 10_000
  )
    return "is a year that is still to come";
  if (own.value < 0 && all.every((value) => value > 0 && Number.isInteger(value)) && counts.test(stem))
    return "is no number of things";
  if (own.value < 0 && neverNegative.has(own.unit) && values.every(({ value, unit }) => value > 0 && unit === own.unit))
    return "is less than nothing";
  if (/^(?:°|degrees?|grad|grados?)$/.test(own.unit) && own.value > 360 && all.every((value) => value <= 180))
    return "is no angle";
  const sizes = sizesOf(own, values);
  return sizes && isAbsurd(sizes.own, sizes.others, own.unit !== "" || counts.test(stem))
    ? "is of an absurd size beside the others"
    : null;
}

const counts = /\bhow many\b|\bwie viele\b|cuánt[oa]s/;
/** First units of dimensions without values below zero. */
const neverNegative = new Set(["g", "l", "m²", "month", "b"]);
/** Further names of units, as `readQuantity` leaves them, in the first unit of their dimension. */
const furtherUnits: Record<string, [unit: string, factor: number]> = {
  millisecond: ["s", 1e-3],
  microsecond: ["s", 1e-6],
  nanosecond: ["s", 1e-9],
  millisekunde: ["s", 1e-3],
  milisegundo: ["s", 1e-3],
  millennia: ["month", 12_000],
  millennium: ["month", 12_000],
  "light year": ["m", 9.46e15],
  "light-year": ["m", 9.46e15],
  lichtjahr: ["m", 9.46e15],
  micrometre: ["m", 1e-6],
  nanometre: ["m", 1e-9],
};
/** Days of an average month: seconds and months are two dimensions elsewhere. */
const secondsPerMonth = 30.44 * 86_400;

/** The sizes in one unit; null where the units differ or a number is zero. */
function sizesOf(own: Quantity, values: readonly Quantity[]): { own: number; others: number[] } | null {
  const all = [own, ...values].map(({ value, unit }) => {
    const known = Object.hasOwn(furtherUnits, unit) ? furtherUnits[unit] : undefined;
    return known ? { value: value * known[1], unit: known[0] } : { value, unit };
  });
  const isTime = all.every(({ unit }) => unit === "s" || unit === "month");
  if (!isTime && all.some(({ unit }) => unit !== all[0]?.unit)) return null;
  const sizes = all.map(({ value, unit }) => Math.abs(value) * (isTime && unit === "month" ? secondsPerMonth : 1));
  return sizes.some((size) => size === 0) ? null : { own: sizes[0] as number, others: sizes.slice(1) };
}

function isAbsurd(own: number, others: readonly number[], isMeasure: boolean): boolean {
  const [low, high] = [Math.min(...others), Math.max(...others)];
  const times = isMeasure && high <= close * low ? absurdBesideClose : absurd;
  return high <= near * low && (own >= times * high || own * times <= low);
}

/** The same for ranges and limits ("5 to under 10 kg", "over 5 million tonnes") and numbered names ("A4"). */
function outsized(option: Option, others: readonly Option[], lexicon: Lexicon): string | null {
  if (
    !/\d/.test(option.shown) ||
    (option.quantity && option.quantity.unit !== "k" && others.every(({ quantity }) => quantity))
  )
    return null;
  if (others.some(({ shown }) => !/\d/.test(shown))) return null;
  const own = sizeOf(option, lexicon);
  const sizes = others.map((other) => sizeOf(other, lexicon));
  if (!own || own.value === 0 || !sizes.every((size) => size !== null && size.value !== 0)) return null;
  const known = sizesOf(own, sizes as Quantity[]);
  return known && isAbsurd(known.own, known.others, true) ? "is of an absurd size beside the others" : null;
}

const limits = new Set(
  "under below over above less more than at most least up to about around between from and or the a in bis unter über von zwischen und mehr als weniger etwa bis hasta menos más de entre y a".split(
    " ",
  ),
);

/** The last number of a range or limit in its unit, or that of a name of capitals and a number; null for anything else. */
function sizeOf({ shown }: Option, lexicon: Lexicon): Quantity | null {
  if (shown.length > 40) return null;
  const named = /^([A-Z]{1,3}-?)(\d{1,12})$/.exec(shown);
  if (named) return { value: Number(named[2]), unit: `name ${named[1]}` };
  const numbers = [...shown.matchAll(/\d{1,3}(?:[.,  ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g)];
  const last = numbers.at(-1);
  if (last === undefined || numbers.length > 2) return null;
  const between = shown
    .slice(0, last.index)
    .toLowerCase()
    .split(/[\s\d.,–—−-]+/);
  let rest = shown.slice(last.index + last[0].length).trim();
  let value = decimal(last[0]);
  const times = lexicon.magnitudes.get(/^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? "");
  if (times !== undefined) {
    value *= times;
    rest = rest.replace(/^\p{L}+ ?/u, "");
  }
  const unit = /^°[CF]$/.test(rest) ? { unit: rest, factor: 1 } : unitOf(rest);
  if (unit === null) return null;
  const isLimit = between.every((word) => word === "" || limits.has(word) || unitOf(word)?.unit === unit.unit);
  return isLimit ? { value: value * unit.factor, unit: unit.unit } : null;
}

/** "7" or "12 cm" where all others are words. */
function numberAmongWords(option: Option, others: readonly Option[], stem: string, lexicon: Lexicon): string | null {
  const { quantity, regions, shown } = option;
  if (!quantity || regions.length > 0 || !others.every((other) => isWord(other, lexicon))) return null;
  if (/^[\d.,]{1,12}$/.test(shown)) return "is a number among words";
  const unit = /^[€$£]? ?\d[\d.,]{0,12} ?([\p{L}°€$£%²³]{0,12})$/u.exec(shown)?.[1];
  const isMeasured = unit !== undefined && (unitOf(unit) !== null || /^(?:pt|px|°C|°F|°)$/.test(unit));
  const isSmall = unit === unit?.toLowerCase() || quantity.unit === "€" || unit?.length === 2;
  return isMeasured && isSmall && !asksSize.test(stem) ? "is a measure among words" : null;
}

/** Questions that ask for an amount, a time, a share or the like. */
const asksSize =
  /\b(?:how|when|amount|size|length|distance|weight|value|price|cost|rate|speed|limit|time|period|term|width|height|number|percentage|share|proportion|lange?|viel\w*|groß|hoch|wert|preis|cuánt\w*|cuándo)\b/;

const isWord = (option: Option, { numberWords }: Lexicon) =>
  option.quantity === null &&
  isPlainWord(option) &&
  !/\d/.test(option.shown) &&
  !option.words.some(({ lower }) => numberWords.has(lower) && lower !== "one");

/** Articles that are number words as well. */
const articleForms = /^(?:k?ein(?:e[mnrs]?)?|der|die|das|de[mns]|un[ao]?s?|el|l[ao]s?)$/;

const isPlainWord = (option: Option) =>
  option.regions.length === 0 && option.words.length > 0 && option.words.length < 8;

/** A probability beyond 1, a share beyond 100 %, a day or an hour no calendar or clock has. */
export function impossible(option: Option, { stem, plain }: Choice): string | null {
  const { shown, quantity } = option;
  if (
    /\b(?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)? (?:of )?(?:january|march|may|july|august|october|december)\b|\b(?:3[1-9]|[4-9]\d)(?:st|th|nd|rd)? (?:of )?(?:april|june|september|november)\b|\b3\d(?:st|th)? (?:of )?february\b|\bfebruary 3\d\b/i.test(
      shown,
    )
  )
    return "is a day that does not exist";
  const times = plain.filter((other) => other !== option && other.quantity?.unit === "o'clock").length;
  if (times > 1 && /^(?:2[5-9]|[3-9]\d):\d{2}$/.test(shown)) return "is a time that does not exist";
  if (!quantity || !asksChance.test(stem.lower.slice(-400))) return null;
  const value = quantity.unit === "%" ? quantity.value / 100 : quantity.value;
  const known = plain.every(
    (other) =>
      other.quantity !== null &&
      (other === option || Math.abs(other.quantity.value) <= (other.quantity.unit === "%" ? 100 : 1)),
  );
  return known && (value > 1 || value < 0) ? "cannot be a probability or share" : null;
}

const asksChance =
  /\b(?:probability|probable|chance|likelihood|what (?:share|fraction|proportion|percentage) of|wahrscheinlichkeit|probabilidad)\b/;
