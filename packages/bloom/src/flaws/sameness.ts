import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, letterOf, type Option, quoted, wholeSpan } from "./reading.ts";
import { romanNumeral, type Sense, senseOf } from "./sense.ts";

/** Options longer than this are compared as they are, without a look at single words. */
const longestCompared = 2_000;
/** Paraphrases are looked for in options of at most so many words, and among so many options. */
const longestParaphrase = 30;
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
  if (gap !== null || plain.length > mostOptions || aboutWords.test(stem.lower.slice(-400))) return [];
  const seen = new Map<string, { option: Option; sense: Sense }[]>();
  for (const option of plain) {
    const { regions, words } = option;
    if (regions.length > 0 || words.length === 0 || words.length > longestParaphrase || option.quantity) continue;
    for (const sense of sensesOf(option, lexicon)) {
      if (sense.loose.length === 0) continue;
      const key = sense.loose.toSorted().join(" ");
      const same = seen.get(key);
      if (same) same.push({ option, sense });
      else seen.set(key, [{ option, sense }]);
    }
  }
  for (const same of seen.values()) {
    const [first, second] = same;
    // Three of a kind are a series on purpose: forms of one word, orders of one list.
    if (same.length === 2 && first && second && first.option !== second.option && saysTheSame(first, second, lexicon))
      return [report(first.option, second.option)];
  }
  return [];
}

/** What the option says, and what its parentheses say: "single-buyer market (monopsony)". */
function sensesOf(option: Option, lexicon: Lexicon): Sense[] {
  const whole = senseOf(option, lexicon);
  const inside = /\(([^()]+)\)\s*$/.exec(option.prose);
  if (!inside) return [whole];
  const named = option.words.filter(({ start }) => start > inside.index);
  return named.length > 0 && named.length < option.words.length ? [whole, senseOf(option, lexicon, named)] : [whole];
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
  const { strict } = a.sense;
  if (strict.some((token) => ordering.has(token)) || b.sense.strict.some((token) => ordering.has(token))) return true;
  if ((a.option.prose.match(/[,;:→>–]/g)?.length ?? 0) > 1) return true;
  const numbers = (tokens: readonly string[]) => tokens.filter((token) => /^-?\d/.test(token)).join(" ");
  if (numbers(a.sense.loose) !== numbers(b.sense.loose)) return true;
  if (names(a.option) !== names(b.option)) return true;
  return swapsSides(a.option, b.option, lexicon);
}

const names = ({ words }: Option) =>
  words
    .slice(1)
    .filter(({ text, lower }) => text !== lower)
    .map(({ lower }) => lower)
    .join(" ");

/** Subject and object have changed places around a verb, and neither sentence is passive. */
function swapsSides(a: Option, b: Option, lexicon: Lexicon): boolean {
  const sides = ({ words }: Option) => {
    const verb = words.findIndex(({ lower }, at) => at > 0 && lexicon.finiteVerbs.has(lower) && !copulas.has(lower));
    return verb < 1 || verb > words.length - 2 ? null : [words[verb - 1]?.lower, words.at(-1)?.lower];
  };
  const [left, right] = [sides(a), sides(b)];
  const passive = ({ words }: Option) =>
    words.some(({ lower }) => lower === "by" || lower === "von" || lower === "por");
  return left !== null && right !== null && left[0] === right[1] && passive(a) === passive(b);
}

const copulas = new Set("is are was were be has have ist sind hat haben es son tiene tienen".split(" "));
