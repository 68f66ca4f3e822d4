import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import { readInterval } from "./interval.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, letterOf, type Option, quoted, wholeSpan } from "./reading.ts";
import { romanNumeral, type Sense, senseOf } from "./sense.ts";

/** Options longer than this are compared as they are, without a look at single words. */
const longestCompared = 2_000;
/** Paraphrases are looked for in options of at most so many words, and among so many options. */
const longestParaphrase = 20;
const longestText = 300;
const mostOptions = 20;

/**
 * Two options that say the same: the same text apart from case, marks, articles and numbers written as words; the same
 * quantity (1/2, 0.5 and 50 %; 1 km and 1000 m); or the same words, synonyms taken as one, also in another order. In code
 * and formulas case counts. Learners can tell such options apart by nothing.
 */
export const duplicateOptions: Rule = ({ lexicon, choices }) =>
  choices.flatMap((choice) => {
    const found = duplicates(choice, lexicon);
    return found.length > 0 || !lexicon ? found : paraphrases(choice, lexicon);
  });

function duplicates({ options }: Choice, lexicon: Lexicon | null): Flaw[] {
  const hasNumbers = options.some(({ quantity }) => quantity !== null);
  const seen = new Map<string, Option>();
  const found: Flaw[] = [];
  for (const option of options) {
    const sense = textSense(option, hasNumbers, lexicon);
    const first = sense === "" ? undefined : seen.get(sense);
    if (first) found.push(report(first, option));
    else seen.set(sense, option);
  }
  return found;
}

function report(first: Option, second: Option): Flaw {
  const both = first.correct !== second.correct ? " One of them counts as right, the other as wrong." : "";
  return flaw(
    "duplicate-options",
    [wholeSpan(first), wholeSpan(second)],
    `Options ${letterOf(first)} (${quoted(first.shown)}) and ${letterOf(second)} (${quoted(second.shown)}) say the same.${both}`,
    `Replace option ${letterOf(second.correct ? first : second)} by something else, or leave it out.`,
  );
}

/** Equal for options that say the same in nearly the same words. */
function textSense(option: Option, hasNumbers: boolean, lexicon: Lexicon | null): string {
  const { regions, shown, quantity } = option;
  if (shown.length > longestCompared) return shown;
  const inCode = regions.some(({ kind }) => kind === "code" || kind === "code-block");
  if (quantity && !inCode) {
    const isPercent = quantity.unit === "%";
    const value = isPercent ? quantity.value / 100 : quantity.value;
    return `${Number(value.toPrecision(12))} ${isPercent ? "" : quantity.unit}`;
  }
  const roman = hasNumbers && regions.length === 0 ? romanNumeral(shown) : null;
  if (roman !== null) return `${roman} `;
  // Braces and the like make formulas differ that look alike without them.
  if (regions.length > 0) return option.source.replace(/\s+/g, "");
  const words = option.words.map(({ lower }) => numeral(lower, lexicon)).filter((word) => !articles.has(word));
  // Without words, signs alone make the difference: "+" and "−".
  if (words.length === 0) return shown;
  return `${words.join(" ").replaceAll("-", "")}${otherSigns.test(shown) ? `|${shown.replace(/\s+/g, "").toLowerCase()}` : ""}`;
}

const otherSigns = /[^\p{L}\p{N}\p{M}\s.,;:!"'“”„«»‘’()-]/u;
const articles = new Set("a an the der die das ein eine einen el la los las un una".split(" "));
const numeral = (word: string, lexicon: Lexicon | null) => String(lexicon?.numberWords.get(word) ?? word);

/** Questions about words: there, forms that mean the same are what is asked for. */
const aboutWords =
  /\b(?:tenses?|verbs?|adverbs?|adjectives?|plural|singular|pronouns?|articles?|forms? of|spell\w*|spelt|grammar\w*|synonyms?|words?|sentences?|translat\w*|abbreviation|acronym|stands? for|notation|symbol|formula|order|sequence|zeitform|wort|wörter|satz|übersetz\w*|palabra|frase|verbo|steps?|reihenfolge|orden)\b/;

function paraphrases({ plain, stem, gap }: Choice, lexicon: Lexicon): Flaw[] {
  if (gap !== null || plain.length > mostOptions) return [];
  const asked = () => stem.lower.slice(-400);
  const seen = new Map<string, { option: Option; sense: Sense }[]>();
  const ranges = new Map<string, Option>();
  for (const option of plain) {
    const { regions, words } = option;
    if (
      regions.length > 0 ||
      words.length === 0 ||
      words.length > longestParaphrase ||
      option.shown.length > longestText
    )
      continue;
    const interval = words.length < 9 ? readInterval(option, lexicon) : null;
    if (interval && !interval.isPoint) {
      const key = `${interval.low} ${interval.withLow} ${interval.high} ${interval.withHigh} ${interval.unit}`;
      const first = ranges.get(key);
      if (first) return [report(first, option)];
      ranges.set(key, option);
    }
    for (const sense of sensesOf(option, lexicon)) {
      if (sense.loose.length === 0) continue;
      for (const key of keysOf(sense)) {
        const same = seen.get(key);
        if (same) same.push({ option, sense });
        else seen.set(key, [{ option, sense }]);
      }
    }
  }
  const pair = sameName(plain);
  if (pair && asksWho.test(asked())) return [report(...pair)];
  for (const same of seen.values()) {
    const [first, second] = same;
    // Three of a kind are a series on purpose: forms of one word, orders of one list.
    if (same.length !== 2 || !first || !second || first.option === second.option) continue;
    const isReordered = first.sense.loose.join(" ") !== second.sense.loose.join(" ");
    if (isReordered && hasVariant(first, second, plain, lexicon)) continue;
    if (saysTheSame(first, second, lexicon) && !aboutWords.test(asked())) return [report(first.option, second.option)];
  }
  return [];
}

/** A third option has most of the same words: then the options are made of the same words on purpose. */
function hasVariant(first: Said, second: Said, options: readonly Option[], lexicon: Lexicon): boolean {
  const { loose } = first.sense;
  return options.some((other) => {
    if (other === first.option || other === second.option) return false;
    const theirs = new Set(senseOf(other, lexicon).loose);
    return loose.length > 2 && loose.filter((token) => theirs.has(token)).length > loose.length / 2;
  });
}

/** The words in any order; of a few words also written together: "blood stream" and "bloodstream". */
function keysOf({ loose }: Sense): Set<string> {
  const keys = new Set([loose.length === 1 ? (loose[0] as string) : loose.toSorted().join(" ")]);
  if (loose.length === 2) keys.add(loose.join("")).add(loose.toReversed().join(""));
  return keys;
}

const asksWho =
  /(?:^|[\s¿"“])(?:who|whom|whose|wer|wessen|quién|which (?:\w+ )?(?:scientist|composer|author|writer|poet|painter|philosopher|artist|inventor|king|queen|president|physicist|chemist|psychologist))(?=[\s?])/;

/** "Verdi" and "Giuseppe Verdi". */
function sameName(options: readonly Option[]): [Option, Option] | null {
  for (const short of options) {
    if (short.words.length !== 1 || !/^\p{Lu}/u.test(short.shown)) continue;
    const long = options.find(
      ({ words }) =>
        words.length > 1 &&
        words.length < 5 &&
        words.at(-1)?.lower === short.words[0]?.lower &&
        words.every(({ text }) => /^\p{Lu}/u.test(text)),
    );
    if (long) return [short, long];
  }
  return null;
}

/** What the option says, and what its parentheses say: "single-buyer market (monopsony)". */
function sensesOf(option: Option, lexicon: Lexicon): Sense[] {
  const whole = senseOf(option, lexicon);
  const inside = /\(([^()]+)\)\s*$/.exec(option.prose);
  if (!inside) return [whole];
  const named = option.words.filter(({ start }) => start > inside.index);
  return named.length > 0 && named.length < option.words.length ? [whole, senseOf(option, lexicon, named)] : [whole];
}

/** Whether two options are a pair that `duplicateOptions` takes for one. */
export function areDuplicates(a: Option, b: Option, lexicon: Lexicon): boolean {
  return sensesOf(a, lexicon).some((one) =>
    sensesOf(b, lexicon).some(
      (other) =>
        one.loose.length > 0 &&
        [...keysOf(one)].some((key) => keysOf(other).has(key)) &&
        saysTheSame({ option: a, sense: one }, { option: b, sense: other }, lexicon),
    ),
  );
}

type Said = { option: Option; sense: Sense };

function saysTheSame(a: Said, b: Said, lexicon: Lexicon): boolean {
  if (otherSigns.test(a.option.shown) !== otherSigns.test(b.option.shown)) return false;
  // One word in two forms ("quick", "quickly") is no repetition, unless a synonym or a plural brought them together.
  if (a.option.words.length === 1 && b.option.words.length === 1 && sameRoot(a.option, b.option))
    return a.option.phrase.replace(/s$/, "") === b.option.phrase.replace(/s$/, "");
  if (a.sense.loose.join(" ") === b.sense.loose.join(" ")) return agree(a.sense.strict, b.sense.strict);
  return !orderMatters(a, b, lexicon);
}

const sameRoot = (a: Option, b: Option) => a.phrase.slice(0, 3) === b.phrase.slice(0, 3);

/** The one has the small words of the other, and perhaps some more: not "in the cell" and "on the cell". */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const token of many) if (token === few[at]) at += 1;
  return at === few.length;
}

const ordering = new Set(
  "before after then than from to into onto minus if because since unless but not no never without until while when whose per under above below behind vor nach dann als von zu wenn weil aber nicht kein ohne bis antes después que si porque pero no sin hasta desde".split(
    " ",
  ),
);

/** Whether the same words in another order may say something else: "dogs chase cats", "2 to 3", lists of several parts. */
function orderMatters(a: Said, b: Said, lexicon: Lexicon): boolean {
  if (
    a.option.words.some(({ lower }) => ordering.has(lower)) ||
    b.option.words.some(({ lower }) => ordering.has(lower))
  )
    return true;
  if (!samePieces(a.option, b.option)) return true;
  const numbers = (tokens: readonly string[]) => tokens.filter((token) => /^-?\d/.test(token)).join(" ");
  if (numbers(a.sense.loose) !== numbers(b.sense.loose)) return true;
  if (lexicon.code !== "de" && swapsNames(a.option, b.option)) return true;
  const [x, y] = [a.sense.loose, b.sense.loose];
  const isTurned = x.length > 2 && x[0] === y.at(-1) && y[0] === x.at(-1);
  return (isTurned && isPassive(a.option) === isPassive(b.option)) || swapsSides(a.option, b.option, lexicon);
}

/** The pieces between commas say the same, in whatever order: not "up on the left, down on the right" turned round. */
function samePieces(a: Option, b: Option): boolean {
  const pieces = ({ lower }: Option) => lower.split(/[,;:→>–]| while /).map((piece) => piece.trim());
  const [left, right] = [pieces(a), pieces(b)];
  if (left.length === 1 && right.length === 1) return true;
  if (left.length !== right.length) return left.length + right.length === 3 && a.words.length < 4;
  return left.length === 2 && left.toSorted().join("|") === right.toSorted().join("|");
}

/** Both have several names (words with capitals), not the same or in another order. */
function swapsNames(a: Option, b: Option): boolean {
  const names = ({ words }: Option) =>
    words.filter(({ text, lower }) => text !== lower).map(({ lower }) => lower.replace(/'s$/, ""));
  const [left, right] = [names(a), names(b)];
  return left.length > 1 && right.length > 1 && left.join(" ") !== right.join(" ");
}

/** Subject and object have changed places around a verb, and neither sentence is passive. */
function swapsSides(a: Option, b: Option, lexicon: Lexicon): boolean {
  const sides = ({ words }: Option) => {
    const verb = words.findIndex(({ lower }, at) => at > 0 && lexicon.finiteVerbs.has(lower) && !copulas.has(lower));
    return verb < 1 || verb > words.length - 2 ? null : [words[verb - 1]?.lower, words.at(-1)?.lower];
  };
  const [left, right] = [sides(a), sides(b)];
  return left !== null && right !== null && left[0] === right[1] && isPassive(a) === isPassive(b);
}

const isPassive = ({ words }: Option) =>
  words.some(({ lower }) => lower === "by" || lower === "von" || lower === "por");

const copulas = new Set("is are was were be has have ist sind hat haben es son tiene tienen".split(" "));
