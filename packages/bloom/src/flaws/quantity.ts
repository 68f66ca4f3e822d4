import type { Lexicon } from "../text/lexicon-shape.ts";
import { units } from "./units.ts";

/** A number with its unit, in the first unit of its dimension where that is known: 1.5 km is 1500 m. */
export type Quantity = { value: number; unit: string };

/** Longer texts are no quantities. */
const longest = 60;

const currency = /^(?:us)?([€$£¥]|usd|eur) ?/i;
const about =
  /^(?:about|approximately|approx\.?|roughly|around|ca\.?|circa|etwa|ungefähr|rund|unos|unas|cerca de|≈|~|in|=|(?:[a-z] ?= ?)) ?/i;
const number = /^([+\-−–]?) ?(\d{1,3}(?:[ \u00a0\u202f,.'’]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)/;
const fraction = /^ ?[/⁄] ?(\d+(?:\.\d+)?)(?![\d/.])/;
const scientific = /^(?: ?[×x*·] ?10 ?(?:\^|\*\*) ?\(?([+\-−]?\d{1,3})\)?|e([+-]?\d{1,3}))(?!\d)/i;
const power = /^ ?(?:\^|\*\*) ?\(?([+\-−]?\d{1,3})\)?/;
const superscript = /^[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+/;
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Reads an option that is one number: digits with separators, fractions, powers of ten, number words, with a unit, a currency or
 * a short name of what is counted behind it ("3 months", "5 %", "€12"). Null for anything else; the value is finite.
 */
export function readQuantity(shown: string, lexicon: Lexicon): Quantity | null {
  if (shown.length > longest || !mayBe(shown, lexicon)) return null;
  const clock = clockTime(shown);
  if (clock !== null) return { value: clock, unit: "o'clock" };
  let text = shown
    .replace(about, "")
    .replace(/[.!]$/, "")
    .replace(/^minus (?=\d)/i, "−")
    .trim();
  const money = currency.exec(text);
  const unitFirst = money ? (units[(money[1] as string).toLowerCase()]?.[0] ?? (money[1] as string)) : "";
  if (money) text = text.slice(money[0].length).trim();
  const read = readShare(text, lexicon) ?? readNumber(text) ?? readNumberWord(text, lexicon);
  if (!read) return null;
  let { value } = read;
  let rest = read.rest
    .trim()
    .toLowerCase()
    .replace(/^(?:st|nd|rd|th)\b ?/, "");
  const magnitude = /^([\p{L}]+)\.?(?: |$)/u.exec(rest);
  const times = magnitude ? lexicon.magnitudes.get(magnitude[1] as string) : undefined;
  if (times !== undefined) {
    value *= times;
    rest = rest.slice(magnitude?.[0].length).trim();
  }
  if (/^(?:b\.?c\.?e?\.?|v\. ?chr\.?|a\. ?c\.?)$/.test(rest)) return { value: -value, unit: "" };
  if (/^(?:a\.?d\.?|c\.?e\.?|n\. ?chr\.?|d\. ?c\.?)$/.test(rest)) return { value, unit: "" };
  if (!Number.isFinite(value) || !(rest in units || isUnit(rest))) return null;
  const degrees = /^(?:°|degrees?|grad|grados) ?(c|f)(?:elsius|ahrenheit)?$/.exec(rest);
  if (degrees) return { value: kelvin(value, degrees[1] === "f"), unit: "k" };
  const [base, factor] = /^(?:degrees?|grad|grados?)$/.test(rest) ? ["°", 1] : (units[rest] ?? [singular(rest), 1]);
  return { value: value * factor, unit: unitFirst || base };
}

/** The unit of this name and how many of the first unit of its dimension it is. Case counts for single letters. */
export function unitOf(name: string): { unit: string; factor: number } | null {
  const known = units[name.length === 1 ? name : name.toLowerCase()];
  return known ? { unit: known[0], factor: known[1] } : null;
}

/** Degrees Celsius or Fahrenheit in whole kelvins, as textbooks round them: 0 °C is 273 K. */
const kelvin = (value: number, isFahrenheit: boolean) =>
  Number((isFahrenheit ? ((value - 32) * 5) / 9 + 273 : value + 273).toFixed(3));

/** Minutes since midnight of "9:30", "21:30", "9 p.m." and "21.30 Uhr"; null for anything else. */
function clockTime(shown: string): number | null {
  const text = shown.replace(/ o[’']clock in the (morning|afternoon|evening)$/i, (_, part: string) =>
    part.toLowerCase() === "morning" ? " am" : " pm",
  );
  const match = /^(?:at |um )?(\d{1,2})(?:[:.](\d{2}))?(?: ?(a\.?m\.?|p\.?m\.?|o'clock|uhr|h))?$/i.exec(text);
  if (!match || (!match[3] && !text.includes(":"))) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  const half = match[3]?.[0]?.toLowerCase();
  if (half === "h" && match[2] === undefined) return null;
  if (minutes > 59 || hours > 24) return null;
  return (half === "p" && hours < 12 ? hours + 12 : half === "a" && hours === 12 ? 0 : hours) * 60 + minutes;
}

/** A quick look that keeps most texts away from the patterns. */
function mayBe(shown: string, lexicon: Lexicon): boolean {
  if (/\d/.test(shown)) return true;
  const first = /^\p{L}+/u.exec(shown)?.[0] ?? "";
  if (/^(?:an? |one )?(?:half|quarter|third|dozen|hundred|thousand|million)\b/i.test(shown)) return true;
  return lexicon.numberWords.has(first.toLowerCase()) || (first !== "" && about.test(shown));
}

function readNumber(text: string): { value: number; rest: string } | null {
  const match = number.exec(text);
  if (!match) return null;
  const sign = match[1] && match[1] !== "+" ? -1 : 1;
  let value = sign * decimal(match[2] as string);
  let rest = text.slice(match[0].length);
  const over = fraction.exec(rest);
  const exponent = scientific.exec(rest);
  const raised = power.exec(rest);
  const small = superscript.exec(rest);
  if (over && Number(over[1]) !== 0) {
    value /= Number(over[1]);
    rest = rest.slice(over[0].length);
  } else if (exponent) {
    value *= 10 ** Number((exponent[1] ?? exponent[2] ?? "0").replace("−", "-"));
    rest = rest.slice(exponent[0].length);
  } else if (raised && value === 10) {
    value **= Number((raised[1] as string).replace("−", "-"));
    rest = rest.slice(raised[0].length);
  } else if (small && value === 10) {
    value **= Number([...small[0]].map((c) => (c === "⁻" ? "-" : superscripts.indexOf(c))).join(""));
    rest = rest.slice(small[0].length);
  }
  return Number.isFinite(value) ? { value, rest } : null;
}

/** "1,234.5", "1.234,5", "1 234": the last separator is the decimal one unless three digits stand behind each. */
export function decimal(digits: string): number {
  const grouped = /^\d{1,3}([ \u00a0\u202f,.'’])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/.exec(digits);
  // "0.125" and "2.375" are decimals; "2,375" and "12.500.000" have thousands.
  const isThousands = grouped && !(grouped[1] === "." && digits.split(".").length === 2);
  if (!isThousands) return Number(digits.replace(",", "."));
  const separator = grouped[1] as string;
  return Number(digits.replaceAll(separator, "").replace(",", "."));
}

function readNumberWord(text: string, lexicon: Lexicon): { value: number; rest: string } | null {
  const parts =
    /^(?:(?:one )?(half|quarter|third|dozen)|an? (half|quarter|third|dozen|hundred|thousand|million))(?= |$)/i.exec(
      text,
    );
  if (parts)
    return { value: fractionWords[(parts[1] ?? parts[2] ?? "").toLowerCase()] ?? 0, rest: text.slice(parts[0].length) };
  const several = /^(two|three|four|five) (thirds|quarters|fourths|fifths|dozen)(?= |$)/i.exec(text);
  if (several) {
    const count = lexicon.numberWords.get((several[1] as string).toLowerCase()) ?? 0;
    const part = { thirds: 1 / 3, fifths: 1 / 5, dozen: 12 }[(several[2] as string).toLowerCase()] ?? 1 / 4;
    return { value: count * part, rest: text.slice(several[0].length) };
  }
  const match = /^([\p{L}]+)(?:-([\p{L}]+))?/u.exec(text.toLowerCase());
  const value = match && lexicon.numberWords.get(match[1] as string);
  if (!match || value === undefined || value === null) return null;
  const ones = match[2] === undefined ? 0 : lexicon.numberWords.get(match[2]);
  return ones === undefined ? null : { value: value + ones, rest: text.slice(match[0].length) };
}

/** "1 in 4", "one out of ten"; hours with minutes. */
function readShare(text: string, lexicon: Lexicon): { value: number; rest: string } | null {
  const time = /^(\d{1,3}) ?h(?:ours?)? (?:and )?(\d{1,2}) ?min(?:utes?)?$/i.exec(text);
  if (time) return { value: Number(time[1]) * 60 + Number(time[2]), rest: "min" };
  const share = /^(\d{1,6}|[a-z]{3,6}) (?:in|out of|of every|in every) (\d{1,6}|[a-z]{3,6})$/i.exec(text);
  if (share) {
    const [part, all] = [share[1], share[2]].map(
      (word) => lexicon.numberWords.get((word as string).toLowerCase()) ?? Number(word),
    );
    if (part && all && Number.isFinite(part / all)) return { value: part / all, rest: "" };
  }
  return null;
}

const fractionWords: Record<string, number> = {
  half: 1 / 2,
  quarter: 1 / 4,
  third: 1 / 3,
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
};

/** Nothing, a symbol or at most two words; no second number and no list. */
const isUnit = (rest: string) =>
  rest === "" ||
  (rest.length <= 30 &&
    !/[\d,;:=?()[\]{}|]/.test(rest) &&
    !/^[-–+*/^.]/.test(rest) &&
    rest.split(" ").length <= 3 &&
    !/(?:^| )(?:and|or|und|oder|y|o|to|bis|a(?= )|than|x|more|less|mehr|weniger)(?: |$)/.test(rest));

const singular = (unit: string) => (unit.length > 3 ? unit.replace(/(?:s|e|en|n)$/, "") : unit);
