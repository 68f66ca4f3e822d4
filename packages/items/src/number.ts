import { maxAnswerLength, normaliseTyping } from "./fold.ts";

/** A number at the start of a text, in every way it may be meant, and what stands after it. */
export type TypedNumber = {
  /** One value, or two where a separator may mean decimals or thousands. Finite. */
  values: number[];
  /** Text after the number: usually a unit, "" if there is none. */
  rest: string;
};

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
const plainOf = (c: string) => "0123456789+-"[superscripts.indexOf(c)] ?? "";

/** Brings digits, signs, exponents and letters of units into one spelling: "−3·10⁻²" is "-3·10^-2". */
export function normaliseNumeric(text: string): string {
  return normaliseTyping(text.slice(0, maxAnswerLength))
    .replace(/[٠-٩]/g, (c) => String(c.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (c) => String(c.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, ".")
    .replace(/٬/g, ",")
    .replace(/[¼-¾⅐-⅞]/g, (c) => ` ${c.normalize("NFKC").replace("\u2044", "/")}`)
    .replace(/\u2044/g, "/")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+/g, (run) => `^${[...run].map(plainOf).join("")}`)
    .replace(/\u00b5/g, "\u03bc")
    .replace(/℃/g, "°C")
    .replace(/ +/g, " ")
    .trim();
}

/** Digits with single separators between them, or a decimal without its zero: "1 000,5", ".5". */
const body = String.raw`(?:\d+(?:[ .,'_]\d+)*|[.,]\d+)`;
const mixedFraction = /^(\d+) (\d+) ?\/ ?(\d+)(?![\d.,])/;
const bodyAtStart = new RegExp(`^${body}`);
const denominator = new RegExp(`^ ?/ ?(${body})`);
const tenTimes = /^ ?[x*·⋅×] ?10 ?(?:\^|\*\*) ?\(?([+-]? ?\d{1,4})\)?(?!\d)/i;
const exponent = /^e([+-]?\d{1,4})(?!\d)/i;
const power = /^ ?(?:\^|\*\*) ?\(?([+-]? ?\d{1,4})\)?(?!\d)/;

/**
 * Reads a number the way people type one. Takes decimal point or comma, thousands in groups of three (space,
 * point, comma, apostrophe), Unicode minus, a leading "=", "x =" or "+", 1e-3, 1.2·10^3, 1.2 x 10³, 2^10, 3/4, 1 3/4, ½.
 *
 * One separator with exactly three digits behind it ("1,234", "1.234") can mean decimals or thousands. Which of
 * them depends on where the learner went to school, not on what they know, so both readings are returned and
 * either may be the right one. Returns null when there is no number at the start or it is not finite.
 */
export function readNumber(typed: string): TypedNumber | null {
  const text = typed.replace(/^(?:\p{L} ?)?(?:[=≈~] ?)+/u, "");
  const sign = /^([+-]) ?/.exec(text);
  const factor = sign?.[1] === "-" ? -1 : 1;
  const found = readUnsigned(text.slice(sign?.[0].length ?? 0));
  if (!found) return null;
  const values = [...new Set(found.values.map((value) => factor * value))].filter(Number.isFinite);
  return values.length === 0 ? null : { values, rest: found.rest.trim() };
}

function readUnsigned(text: string): TypedNumber | null {
  const mixed = mixedFraction.exec(text);
  if (mixed) {
    const value = Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]);
    return { values: [value], rest: text.slice(mixed[0].length) };
  }
  const digits = bodyAtStart.exec(text)?.[0];
  if (digits === undefined) return null;
  const readings = decimalReadings(digits);
  if (readings.length === 0) return null;
  // "5." and "5," end a sentence or a list; no value is lost by dropping the mark.
  const rest = text.slice(digits.length).replace(/^[.,](?!\d)/, "");
  const scaled = tenTimes.exec(rest) ?? exponent.exec(rest);
  if (scaled) {
    // Through the decimal notation, because 1.2 * 10 ** 3 is not exactly 1200 for every pair of numbers.
    const tens = (scaled[1] ?? "").replace(" ", "");
    return { values: readings.map((r) => Number(`${r}e${tens}`)), rest: rest.slice(scaled[0].length) };
  }
  const raised = power.exec(rest);
  if (raised) {
    const to = Number((raised[1] ?? "").replace(" ", ""));
    return { values: readings.map((r) => Number(r) ** to), rest: rest.slice(raised[0].length) };
  }
  const divided = denominator.exec(rest);
  if (divided) {
    const by = decimalReadings(divided[1] ?? "").map(Number);
    if (by.length === 0 || by.includes(0)) return null;
    return { values: readings.flatMap((r) => by.map((b) => Number(r) / b)), rest: rest.slice(divided[0].length) };
  }
  return { values: readings.map(Number), rest };
}

const thousands = /^\d{1,3}(?:,\d{3})+$/;
/** 12,34,567 as in India: only recognisable with two commas at least. */
const lakhs = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** Every decimal notation the digits and separators may mean; none when the groups make no sense ("1,23,4"). */
function decimalReadings(digits: string): string[] {
  const separators = [...digits.matchAll(/[ .,'_]/g)].map((match) => match[0]);
  const kinds = [...new Set(separators)];
  const last = separators.at(-1);
  if (last === undefined) return [digits];
  const isPoint = last === "." || last === ",";
  const lastIndex = digits.lastIndexOf(last);
  const asDecimal = () => {
    const whole = ungrouped(digits.slice(0, lastIndex));
    return whole === null ? [] : [`${whole}.${digits.slice(lastIndex + 1)}`];
  };
  const asGroups = () => {
    const whole = kinds.length === 1 ? ungrouped(digits) : null;
    return whole === null ? [] : [whole];
  };
  if (!isPoint || separators.filter((s) => s === last).length > 1) return asGroups();
  return kinds.length > 1 ? asDecimal() : [...asDecimal(), ...(digits.startsWith("0") ? [] : asGroups())];
}

/** The digits without separators, or null when they do not stand in proper groups of one kind. */
function ungrouped(digits: string): string | null {
  if (/^\d*$/.test(digits)) return digits === "" ? "0" : digits;
  if (new Set(digits.match(/\D/g)).size > 1) return null;
  const withCommas = digits.replace(/\D/g, ",");
  return thousands.test(withCommas) || lakhs.test(withCommas) ? withCommas.replace(/,/g, "") : null;
}
