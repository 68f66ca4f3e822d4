import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, letterOf, type Option, quoted, wholeSpan } from "./reading.ts";

/** Options longer than this are compared as they are, without a look at single words. */
const longestCompared = 2_000;

/**
 * Two options that say the same: the same text apart from case, marks, articles and numbers written as words, or the
 * same quantity (1/2 and 0.5). In code and formulas case counts. Learners can tell such options apart by nothing.
 */
export const duplicateOptions: Rule = ({ lexicon, choices }) =>
  choices.flatMap((choice) => duplicates(choice, lexicon));

function duplicates({ options }: Choice, lexicon: Lexicon | null): Flaw[] {
  const seen = new Map<string, Option>();
  const found: Flaw[] = [];
  for (const option of options) {
    const sense = senseOf(option, lexicon);
    const first = sense === "" ? undefined : seen.get(sense);
    if (!first) {
      seen.set(sense, option);
      continue;
    }
    const both = first.correct !== option.correct ? " One of them counts as right, the other as wrong." : "";
    found.push(
      flaw(
        "duplicate-options",
        [wholeSpan(first), wholeSpan(option)],
        `Options ${letterOf(first)} (${quoted(first.shown)}) and ${letterOf(option)} (${quoted(option.shown)}) say the same.${both}`,
        `Replace option ${letterOf(option.correct ? first : option)} by something else, or leave it out.`,
      ),
    );
  }
  return found;
}

/** Equal for options that say the same. */
function senseOf(option: Option, lexicon: Lexicon | null): string {
  const { regions, shown, quantity } = option;
  if (shown.length > longestCompared) return shown;
  if (quantity && !regions.some(({ kind }) => kind === "code" || kind === "code-block")) {
    return `${Number(quantity.value.toPrecision(12))} ${quantity.unit}`;
  }
  // Braces and the like make formulas differ that look alike without them.
  if (regions.length > 0) return option.source.replace(/\s+/g, "");
  const words = option.words.map(({ lower }) => numeral(lower, lexicon)).filter((word) => !articles.has(word));
  // Without words, signs alone make the difference: "+" and "−".
  if (words.length === 0) return shown;
  return `${words.join(" ").replaceAll("-", "")}${/[^\p{L}\p{N}\p{M}\s.,;:!"'“”„«»‘’()-]/u.test(shown) ? `|${shown.replace(/\s+/g, "").toLowerCase()}` : ""}`;
}

const articles = new Set("a an the der die das ein eine einen el la los las un una".split(" "));
const numeral = (word: string, lexicon: Lexicon | null) => String(lexicon?.numberWords.get(word) ?? word);

/**
 * One option inside another: whoever says the larger one also says the smaller ("Mammals" and "Mammals and birds"), so
 * that both are right or the smaller one can be ruled out. Looked for in prose options of questions with one key: the
 * smaller one, of at least one content word, has to open or end the larger one, joined to the rest as an addition
 * ("and …", "or …", "in …", a comma). Where every option is inside another, or the question asks how many or which of
 * several belong, the options are a list of alternatives and nothing is reported.
 */
export const subsetOption: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => subsets(choice, lexicon)) : [];

function subsets({ plain, several }: Choice, lexicon: Lexicon): Flaw[] {
  if (several) return [];
  const usable = plain.filter((option) => option.phrase !== "" || option.words.length > 14);
  for (const small of usable) {
    if (small.words.length > 30 || small.regions.length > 0) continue;
    if (small.words.every(({ lower }) => lower.length < 3 || lexicon.functionWords.has(lower) || /^\d/.test(lower)))
      continue;
    for (const large of usable) {
      if (large === small || large.words.length > 40 || !contains(large, small, lexicon)) continue;
      return [
        flaw(
          "subset-option",
          [wholeSpan(small), wholeSpan(large)],
          `Option ${letterOf(small)} (${quoted(small.shown)}) is contained in option ${letterOf(large)} (${quoted(large.shown)}): they do not exclude each other.`,
          `Say options ${letterOf(small)} and ${letterOf(large)} so that only one of them can be right.`,
        ),
      ];
    }
  }
  return [];
}

function contains(large: Option, small: Option, lexicon: Lexicon): boolean {
  const extra = large.words.length - small.words.length;
  if (extra < 1) return false;
  const opens = small.words.every(({ lower }, index) => large.words[index]?.lower === lower);
  if (opens) {
    const next = large.words[small.words.length];
    const mark = large.prose.slice(large.words[small.words.length - 1]?.end, next?.start);
    return /[,;(/&+]/.test(mark) || (next !== undefined && joiners.has(next.lower));
  }
  const ends = small.words.every(({ lower }, index) => large.words[extra + index]?.lower === lower);
  const before = large.words[extra - 1];
  const mark = large.prose.slice(before?.end, large.words[extra]?.start);
  return ends && before !== undefined && (lexicon.conjunctions.has(before.lower) || /[,;&+]/.test(mark));
}

const joiners = new Set(
  "and or plus with including as together y o con incluyendo además und oder mit sowie samt in on at during for especially".split(
    " ",
  ),
);
