import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import { type Interval, readInterval, sharedValue } from "./interval.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, letterOf, type Option, quoted, wholeSpan } from "./reading.ts";

/** Questions for a pair of numbers: they are no range. */
const asksForPair =
  /\b(?:ratio|score|result|odds|match(?:es)? end|coordinates|between which (?:two )?(?:whole |consecutive )?(?:numbers|integers)|verhältnis|ergebnis|stand es|proporción|marcador)\b/;
/** Questions for a whole period: variants of one answer share its start or its end ("1914–1918", "1915–1918"). */
const asksForPeriod =
  /\b(?:periods?|lasted|last|reign(?:ed)?|ruled?|lived?|wars?|fought|(?:what|which) years|begin and end|interval|zeitraum|regier\w*|lebte|krieg|intervalo|período|periodo|reinado|guerra|vivió)\b/;

/**
 * Ranges of numbers, years, dates or times among the options that overlap, so that one value fits two options ("10–20"
 * and "20–30", "under 18" and "at least 16", "the 1920s" and "1925–1935"). Only for questions with one key. Where the
 * question asks for a period itself, ranges that share one end or lie inside each other may be variants of one answer: they
 * are reported only if it is one pair among four. Pairs of numbers such as scores are no ranges.
 */
export const overlappingOptions: Rule = ({ lexicon, choices }) =>
  choices.flatMap((choice) => overlaps(choice, lexicon));

function overlaps({ stem, plain, several }: Choice, lexicon: Lexicon | null): Flaw[] {
  if (several) return [];
  const intervals = plain.map((option) => readInterval(option, lexicon));
  if (!intervals.some((interval) => interval && !interval.isPoint)) return [];
  if (intervals.filter((interval) => interval).length < 2) return [];
  const asked = stem.lower.slice(-600);
  if (asksForPair.test(asked)) return [];
  const isSame = (x: Interval, y: Interval) =>
    x.low === y.low && x.high === y.high && x.withLow === y.withLow && x.withHigh === y.withHigh;
  const pairs = intervals.flatMap((x, i) =>
    intervals.slice(i + 1).flatMap((y, step) => {
      const shared = sharedValue(x, y);
      return x && y && shared !== null && !isSame(x, y)
        ? [{ x, y, shared, a: plain[i] as Option, b: plain[i + 1 + step] as Option }]
        : [];
    }),
  );
  const areVariants = asksForPeriod.test(asked) && (pairs.length > 1 || plain.length < 4);
  const found = pairs.find(({ x, y }) => !areVariants || follows(x, y) || follows(y, x));
  if (!found) return [];
  const { a, b, shared } = found;
  return [
    flaw(
      "overlapping-options",
      [wholeSpan(a), wholeSpan(b)],
      `Options ${letterOf(a)} (${quoted(a.shown)}) and ${letterOf(b)} (${quoted(b.shown)}) overlap: ${shared} fits both.`,
      "Let each range start where the one before it has ended.",
    ),
  ];
}

/** `later` starts and ends after `earlier`. */
const follows = (earlier: Interval, later: Interval) => later.low > earlier.low && later.high > earlier.high;
