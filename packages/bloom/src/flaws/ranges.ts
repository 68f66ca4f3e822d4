import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, letterOf, type Option, quoted, wholeSpan } from "./reading.ts";

/** Values from `low` to `high`; whether the ends belong to it. */
type Interval = { low: number; high: number; withLow: boolean; withHigh: boolean; isPoint: boolean; unit: string };

const longest = 80;
const numeral = /\d+(?:[ \u00a0\u202f,.'’]\d{3})*(?:[.,]\d+)?/g;
const both =
  /^(?:(?:from|between|about|von|zwischen|de|entre|desde) )?# ?(\D{0,14}?) ?(-|–|—|to|and|through|until|up to|bis|und|a|y|hasta) ?# ?(.*)$/;
const below: [RegExp, boolean][] = [
  [
    /^(?:less than|fewer than|under|below|before|smaller than|younger than|lower than|shorter than|weniger als|unter|vor|kleiner als|menos de|antes de|menor (?:de|que)|por debajo de|<) ?# ?(.*)$/,
    false,
  ],
  [
    /^(?:up to|at most|no more than|not more than|maximum of|höchstens|maximal|bis zu|bis|hasta|como máximo|≤|<=) ?# ?(.*)$/,
    true,
  ],
  [
    /^# ?(\D{0,14}?) ?(?:or|and|oder|und|o|y) (?:less|fewer|below|under|younger|lower|earlier|smaller|weniger|jünger|menos|menor)$/,
    true,
  ],
];
const above: [RegExp, boolean][] = [
  [
    /^(?:more than|greater than|over|above|after|larger than|bigger than|older than|higher than|longer than|mehr als|über|nach|größer als|más de|mayor (?:de|que)|después de|por encima de|>) ?# ?(.*)$/,
    false,
  ],
  [
    /^(?:at least|no less than|not less than|minimum of|from|since|mindestens|ab|al menos|como mínimo|desde|≥|>=) ?# ?(.*)$/,
    true,
  ],
  [
    /^# ?(\D{0,14}?) ?(?:or|and|oder|und|o|y) (?:more|above|over|older|higher|later|greater|up|mehr|älter|más|mayor)$/,
    true,
  ],
  [/^# ?\+ ?(.*)$/, true],
];
/** Questions for a whole period or a pair of numbers: the ranges are answers themselves, not classes of values. */
const asksForRange =
  /\b(?:range|interval|periods?|lasted|last|reign(?:ed)?|ruled?|lived|wars?|between which|(?:what|which) (?:years|numbers|values|ages|temperatures|frequencies)|ratio|score|result|zeitraum|intervall|bereich|regier|lebte|krieg|verhältnis|intervalo|período|periodo|reinado|guerra)/;

/**
 * Ranges of numbers or years among the options that overlap, so that one value fits two options ("10–20" and "20–30").
 * Only for questions with one key, and not where the question asks for the range itself.
 */
export const overlappingOptions: Rule = ({ choices }) => choices.flatMap(overlaps);

function overlaps({ stem, plain, several }: Choice): Flaw[] {
  if (several) return [];
  const intervals = plain.map(readInterval);
  if (intervals.filter((interval) => interval && !interval.isPoint).length < 2) return [];
  if (asksForRange.test(stem.lower.slice(-600))) return [];
  for (let i = 0; i < plain.length; i++) {
    for (let j = i + 1; j < plain.length; j++) {
      const shared = sharedValue(intervals[i], intervals[j]);
      if (shared === null) continue;
      const [a, b] = [plain[i] as Option, plain[j] as Option];
      return [
        flaw(
          "overlapping-options",
          [wholeSpan(a), wholeSpan(b)],
          `Options ${letterOf(a)} (${quoted(a.shown)}) and ${letterOf(b)} (${quoted(b.shown)}) overlap: ${shared} fits both.`,
          "Let each range start where the one before it has ended.",
        ),
      ];
    }
  }
  return [];
}

/** A value that lies in both, or null. */
function sharedValue(a: Interval | null | undefined, b: Interval | null | undefined): number | null {
  if (!a || !b || (a.isPoint && b.isPoint) || (a.unit !== b.unit && a.unit !== "" && b.unit !== "")) return null;
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low > high) return null;
  if (low < high) return Number.isFinite(low) ? (Number.isFinite(high) ? (low + high) / 2 : low + 1) : high - 1;
  const inside = (x: Interval) => (low > x.low || x.withLow) && (low < x.high || x.withHigh);
  return inside(a) && inside(b) ? low : null;
}

function readInterval({ shown, regions }: Option): Interval | null {
  if (shown.length > longest || regions.some(({ kind }) => kind !== "html")) return null;
  const numbers: number[] = [];
  const skeleton = shown
    .toLowerCase()
    .replace(numeral, (digits) => {
      numbers.push(numberOf(digits));
      return "#";
    })
    .replace(/[.!]$/, "")
    .trim();
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2 || /[a-z]#/.test(skeleton)) return null;
  const infinite = Number.POSITIVE_INFINITY;
  if (second !== undefined) {
    const match = both.exec(skeleton);
    if (!match || first > second || isConjunction(match[2] as string, skeleton)) return null;
    return {
      low: first,
      high: second,
      withLow: true,
      withHigh: true,
      isPoint: false,
      unit: unitOf(match[3] || match[1]),
    };
  }
  for (const [pattern, closed] of below) {
    const match = pattern.exec(skeleton);
    if (match)
      return { low: -infinite, high: first, withLow: false, withHigh: closed, isPoint: false, unit: unitOf(match[1]) };
  }
  for (const [pattern, closed] of above) {
    const match = pattern.exec(skeleton);
    if (match)
      return { low: first, high: infinite, withLow: closed, withHigh: false, isPoint: false, unit: unitOf(match[1]) };
  }
  const point = /^#(?: ?(\D{0,14}))$/.exec(skeleton);
  return point && { low: first, high: first, withLow: true, withHigh: true, isPoint: true, unit: unitOf(point[1]) };
}

/** "3 and 4" are two numbers; "between 3 and 4" is a range. */
const isConjunction = (joiner: string, skeleton: string) =>
  /^(?:and|und|y|a)$/.test(joiner) && !/^(?:between|zwischen|entre|de) /.test(skeleton);

const unitOf = (text: string | undefined) => (text ?? "").trim().replace(/s$/, "").slice(0, 20);

function numberOf(digits: string): number {
  const compact = digits.replace(/[ \u00a0\u202f'’]/g, "");
  const grouped = /^\d{1,3}(?:[,.]\d{3})+$/.test(compact) ? compact.replace(/[,.]/g, "") : compact.replace(",", ".");
  return Number(grouped);
}
