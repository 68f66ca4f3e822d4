/** Options that name a range of numbers, years, dates, days or times. */
import type { Lexicon } from "../text/lexicon-shape.ts";
import { decimal, unitOf } from "./quantity.ts";
import type { Option } from "./reading.ts";

/** Values from `low` to `high`; whether the ends belong to it. A point is a single value. */
export type Interval = {
  low: number;
  high: number;
  withLow: boolean;
  withHigh: boolean;
  isPoint: boolean;
  unit: string;
};

const longest = 90;
const infinite = Number.POSITIVE_INFINITY;
/** What may stand between a number and the end: a unit. */
const tail = "(\\D{0,40}?)";
const both = new RegExp(
  `^(?:(?:every|once every|for|roughly|approximately|some|after|over|alle|etwa|rund|nach|mit|im alter von|cada|unos|unas|durante) )?(?:(?:from|between|about|around|aged|ages|in|within|on|von|zwischen|de|entre|desde|del) )?(?:the )?# ?${tail} ?(?:(-|–|—|−|~|…|to|and|through|thru|until|till|up to|to (?:just )?(?:less than|under|below)|bis|bis zu|bis unter|und|a|a menos de|y|hasta|al)) ?(?:the )?# ?${tail}$`,
);
const below: [RegExp, boolean][] = [
  [
    new RegExp(
      `^(?:(?:any ?thing|any|all values|values|numbers|a value|those|persons|people|children) )?(?:(?:strictly |much )?(?:less|fewer|smaller|younger|lower|shorter|lighter|cheaper|earlier|colder) than|under|below|before|prior to|weniger als|unter|unterhalb von|vor|kleiner als|jünger als|menos de|antes de|menor(?:es)? (?:de|que)|por debajo de|inferior a|<) ?(?:the )?# ?${tail}$`,
    ),
    false,
  ],
  [
    new RegExp(
      `^(?:up to|at most|at the most|no more than|not more than|no later than|not over|(?:a )?maximum(?: of)?|max\\.?|until|by|höchstens|maximal|bis zu|bis|hasta|como máximo|a lo sumo|no más de|≤|<=|=<) ?(?:the )?# ?${tail}$`,
    ),
    true,
  ],
  [
    new RegExp(
      `^# ?${tail} ?(?:or|and|oder|und|o|y) (?:less|fewer|below|under|younger|lower|earlier|smaller|before|cheaper|shorter|weniger|jünger|darunter|früher|menos|menor|menores|antes)$`,
    ),
    true,
  ],
  [new RegExp(`^# ?${tail} (?:at most|maximum|max\\.?|höchstens|como máximo)$`), true],
];
const above: [RegExp, boolean][] = [
  [
    new RegExp(
      `^(?:(?:any ?thing|any|all values|values|numbers|a value|those|persons|people|children) )?(?:(?:strictly |much )?(?:more|greater|larger|bigger|older|higher|longer|heavier|later|hotter) than|over|above|beyond|after|exceeding|mehr als|über|oberhalb von|nach|größer als|älter als|más de|mayor(?:es)? (?:de|que)|después de|por encima de|superior a|>) ?(?:the )?# ?${tail}$`,
    ),
    false,
  ],
  [
    new RegExp(
      `^(?:at least|no less than|not less than|no fewer than|not under|not below|no earlier than|(?:a )?minimum(?: of)?|min\\.?|from|since|starting (?:at|from)|mindestens|ab|seit|al menos|por lo menos|como mínimo|a partir de|desde|no menos de|≥|>=|=>) ?(?:the )?# ?${tail}(?: on| onwards| onward| up| upwards)?$`,
    ),
    true,
  ],
  [
    new RegExp(
      `^# ?${tail} ?(?:or|and|oder|und|o|y) (?:more|above|over|older|higher|later|greater|larger|longer|up|upwards|after|beyond|mehr|älter|darüber|später|más|mayor|mayores|después)$`,
    ),
    true,
  ],
  [new RegExp(`^# ?(?:\\+|plus) ?${tail}$`), true],
  [new RegExp(`^# ?${tail} (?:onwards|onward|upwards|and up|at least|minimum|or more|mindestens|como mínimo)$`), true],
];
const point = new RegExp(
  `^(?:(?:exactly|about|around|approximately|roughly|in|on|at|genau|etwa|exactamente|unos) )?# ?${tail}$`,
);

/** A minus sign stands at the start, behind a word or behind a sign of comparison; elsewhere it is a dash. */
const numeral =
  /(?:(?<=^|[a-z] |[-–—<>≤≥=] ?)[-−])?(?:\d{1,3}(?:[ \u00a0\u202f.'’,]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)/g;
const clock = /\b(\d{1,2}):(\d{2})(?: ?(a|p)\.?m\.?)?|\b(\d{1,2}) ?(a|p)\.?m\.?/g;
const decade = /(?:the )?(?:(early|mid|late)[ -])?(\d{2}|\d{4})(?<=0)s\b/g;
const century = /(?:the )?(?:(early|mid|late)[ -])?(\d{1,2})(?:st|nd|rd|th) century/g;
const currency = /[€$£¥]/g;

/** @param lexicon its months, weekdays and number words are numbers too; null where the language has none */
export function readInterval(option: Option, lexicon: Lexicon | null): Interval | null {
  const { shown, regions } = option;
  if (shown.length > longest || !mayBeNumber(option, lexicon) || regions.some(({ kind }) => kind !== "html"))
    return null;
  // What stands in parentheses says the same in another unit.
  let text = shown
    .toLowerCase()
    .replace(/ \([^()]*\d[^()]*\)$/, "")
    .replace(/[.!]$/, "")
    .trim();
  text = text.replace(/(\d+) ?b\.?c\.?(?:e\b\.?)?/g, "−$1").replace(/(\d) ?(?:a\.?d\b\.?|ce\b)/g, "$1");
  let unit = "";
  const money = currency.exec(text);
  currency.lastIndex = 0;
  if (money) {
    unit = money[0];
    text = text.replace(currency, "").replace(/ {2,}/g, " ").trim();
  }
  const numbers: number[] = [];
  const take = (value: number) => {
    numbers.push(value);
    return "#";
  };
  if (lexicon) {
    const dated = datesIn(text, lexicon);
    if (dated) {
      unit = dated.unit;
      numbers.push(...dated.values);
      text = dated.skeleton;
    }
  }
  if (numbers.length === 0) {
    text = text
      .replace(century, (_, part: string | undefined, n: string) => spanOf(take, (Number(n) - 1) * 100 + 1, 100, part))
      .replace(decade, (_, part: string | undefined, n: string) => spanOf(take, Number(n), 10, part));
  }
  if (numbers.length === 0 && /\d(?::\d|.{0,3}[ap]\.?m)/.test(text)) {
    text = text.replace(/\b(?:12 )?(noon|midnight)\b/g, (_, name: string) => (name === "noon" ? "12:00" : "24:00"));
    text = text.replace(clock, (_, h?: string, m?: string, half?: string, h2?: string, half2?: string) =>
      take(minutesOf(Number(h ?? h2), Number(m ?? 0), half ?? half2)),
    );
    if (numbers.length > 0) unit = "o'clock";
  }
  if (numbers.length === 0) {
    if (lexicon) text = withNumbers(text, lexicon);
    text = text.replace(numeral, (digits) => take(/^[-−]/.test(digits) ? -decimal(digits.slice(1)) : decimal(digits)));
  }
  return classify(text.replace(/ {2,}/g, " ").trim(), numbers, unit);
}

/** A quick look: a digit, or a word that stands for a number or a place in a calendar. */
function mayBeNumber({ shown, words }: Option, lexicon: Lexicon | null): boolean {
  if (/\d/.test(shown)) return true;
  if (!lexicon) return false;
  let known = numberLike.get(lexicon);
  if (!known) {
    known = new Set([
      ...lexicon.numberWords.keys(),
      ...lexicon.months,
      ...(lexicon.cycles[0] ?? []),
      "half",
      "quarter",
      "third",
    ]);
    numberLike.set(lexicon, known);
  }
  return words.some(({ lower }) => known.has(lower));
}

const numberLike = new WeakMap<Lexicon, Set<string>>();

/** A decade or a century, or its early, middle or late part, as a range. */
function spanOf(take: (value: number) => string, from: number, length: number, part: string | undefined): string {
  const third = Math.floor(length / 3);
  const start = part === "late" ? from + length - third : part === "mid" ? from + third : from;
  return `${take(start)} – ${take(part === undefined ? from + length - 1 : start + third - 1)}`;
}

function minutesOf(hours: number, minutes: number, half: string | undefined): number {
  const shift = half === "p" && hours < 12 ? 12 : half === "a" && hours === 12 ? -12 : 0;
  return (hours + shift) * 60 + minutes;
}

/** "five to ten" and "half" as digits. */
function withNumbers(text: string, lexicon: Lexicon): string {
  return text
    .split(" ")
    .map((word) => {
      const value = lexicon.numberWords.get(word);
      return value === undefined ? word : String(value);
    })
    .join(" ")
    .replace(
      /^(.{0,20}?)\b(?:one )?(half|a half|a quarter|one quarter|a third|the half)\b.{0,20}$/,
      (_, before: string, part: string) =>
        /(?:than|least|most|under|over|below|above|about|exactly|^)\s*$/.test(before)
          ? `${before}${part.includes("half") ? 50 : part.includes("third") ? 33.3 : 25} %`
          : _,
    )
    .replace(/ ?(?:per cent|percent|prozent|por ciento)\b/g, " %");
}

/** "1 to 10 March" and "March 1–10" with the month at both days. */
const withBothMonths = (text: string, names: string) =>
  text
    .replace(
      new RegExp(
        `(\\d{1,2})(?:st|nd|rd|th|\\.)? ?(–|-|—|to|and|bis|und|al|y) ?(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of |de )?(${names})(?!\\p{L})`,
        "u",
      ),
      "$1 $4 $2 $3 $4",
    )
    .replace(
      new RegExp(`(?<!\\p{L}|\\d |\\d)(${names}) (\\d{1,2})(?:st|nd|rd|th)? ?(–|-|—|to|and) ?(\\d{1,2})(?!\\d)`, "u"),
      "$2 $1 $3 $4 $1",
    );

function datesIn(text: string, lexicon: Lexicon): { values: number[]; skeleton: string; unit: string } | null {
  const months = lexicon.months.findIndex((month) => text.includes(month)) !== -1;
  const words = text.split(/[^\p{L}\d#]+/u).filter((word) => word !== "");
  const days = lexicon.cycles[0] as readonly string[];
  if (!months) {
    if (words.filter((word) => days.includes(word)).length < 1) return null;
    const values: number[] = [];
    const skeleton = text.replace(/\p{L}+/gu, (word) => {
      const at = days.indexOf(word);
      if (at === -1) return word;
      values.push(at);
      return "#";
    });
    return { values, skeleton, unit: "weekday" };
  }
  const names = lexicon.months.join("|");
  const dated = withBothMonths(text, names);
  if (dated !== text) return datesIn(dated, lexicon);
  const date = new RegExp(
    `(?:(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of |de )?)?(?<!\\p{L})(${names})(?!\\p{L})(?: (\\d{1,2})(?!\\d)(?:st|nd|rd|th)?)?,?(?: (?:de |del )?(\\d{4}))?`,
    "gu",
  );
  const found = [...text.matchAll(date)];
  if (found.length === 0) return null;
  const lastYear = found.findLast((match) => match[4] !== undefined)?.[4];
  const hasDay = found.some((match) => match[1] !== undefined || match[3] !== undefined);
  const values = found.map((match) => {
    const month = lexicon.months.indexOf(match[2] as string);
    const year = Number(match[4] ?? lastYear ?? 0);
    return (year * 12 + month) * (hasDay ? 31 : 1) + (hasDay ? Number(match[1] ?? match[3] ?? 1) : 0);
  });
  const unit = `${lastYear === undefined ? "" : "dated "}${hasDay ? "day" : "month"}`;
  return { values, skeleton: text.replace(date, "#").replace(/# \d{4}$/, "#"), unit };
}

function classify(skeleton: string, numbers: readonly number[], unit: string): Interval | null {
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2 || /[a-z]#/.test(skeleton)) return null;
  const build = (
    low: number,
    high: number,
    withLow: boolean,
    withHigh: boolean,
    named: string | undefined,
    isPoint = false,
  ) => {
    const name = (named ?? "").trim();
    const known = unit === "" ? unitOf(name) : null;
    const by = known?.factor ?? 1;
    return {
      low: low * by,
      high: high * by,
      withLow,
      withHigh,
      isPoint,
      unit: unit || (known?.unit ?? name.replace(/s$/, "").slice(0, 20)),
    };
  };
  if (second !== undefined) {
    const match = both.exec(skeleton);
    if (!match || isConjunction(match[2] as string, skeleton, unit)) return null;
    // "300–100 BC" has the sign once.
    if (second < 0 && first > 0 && first > -second) return build(-first, second, true, true, match[3] || match[1]);
    // "252–190 million years ago" runs from the older to the younger.
    if (first > second && unit !== "o'clock" && !/\b(?:ago|b\.?c\.?(?:e\.?)?|v\. ?chr|a\. ?c)/.test(skeleton))
      return null;
    const withHigh = !/less|under|below|unter|menos/.test(match[2] as string);
    // "9 p.m. to 2 a.m." ends on the next day.
    const last = unit === "o'clock" && second < first ? second + 24 * 60 : second;
    return build(Math.min(first, last), Math.max(first, last), true, withHigh, match[3] || match[1]);
  }
  for (const [pattern, closed] of below) {
    const match = pattern.exec(skeleton);
    if (match) return build(-infinite, first, false, closed, match[1]);
  }
  for (const [pattern, closed] of above) {
    const match = pattern.exec(skeleton);
    if (match) return build(first, infinite, closed, false, match[1]);
  }
  const match = point.exec(skeleton);
  return match && build(first, first, true, true, match[1], true);
}

/** "3 and 4" are two numbers; "between 3 and 4" and "1 May and 30 June" are ranges. */
const isConjunction = (joiner: string, skeleton: string, unit: string) =>
  /^(?:and|und|y|a)$/.test(joiner) &&
  !/^(?:between|zwischen|entre|de|del) /.test(skeleton) &&
  !/day|month|o'clock/.test(unit);

/** A value that lies in both, as an explanation names it; or null. */
export function sharedValue(a: Interval | null | undefined, b: Interval | null | undefined): string | null {
  if (!a || !b || (a.isPoint && b.isPoint) || (a.unit !== b.unit && a.unit !== "" && b.unit !== "")) return null;
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low > high) return null;
  // Dates, days and times are compared as numbers nobody would recognise.
  const named = (value: number) =>
    /day|month|o'clock/.test(a.unit) ? "one of them" : String(Number(value.toPrecision(10)));
  if (low < high) return named(Number.isFinite(low) ? (Number.isFinite(high) ? (low + high) / 2 : low + 1) : high - 1);
  const inside = (x: Interval) => (low > x.low || x.withLow) && (low < x.high || x.withHigh);
  return inside(a) && inside(b) ? named(low) : null;
}
