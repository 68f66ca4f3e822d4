import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import { readInterval } from "./interval.ts";
import type { Flaw } from "./kinds.ts";
import { withAcronyms } from "./paraphrase-frames.ts";
import { type Choice, letterOf, type Option, quoted, wholeSpan } from "./reading.ts";
import { hasSigns, otherSigns, rewordedPair } from "./sameness-rewording.ts";
import { romanNumeral, type Sense, senseOf } from "./sense.ts";
import { orderMatters, type Said } from "./word-order.ts";

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
  // Where the article is asked for, "ein" and "eine" are no numbers.
  if (options.every(({ phrase }) => articles.has(phrase))) return exactDuplicates(options);
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

function exactDuplicates(options: readonly Option[]): Flaw[] {
  const again = options.findIndex((option, at) => options.slice(0, at).some(({ phrase }) => phrase === option.phrase));
  const second = options[again];
  const first = second && options.find(({ phrase }) => phrase === second.phrase);
  return first && second ? [report(first, second)] : [];
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
  let words = "";
  for (const { lower } of option.words) {
    const word = numeral(lower, lexicon);
    if (!articles.has(word)) words += words === "" ? word : ` ${word}`;
  }
  // Without words, signs alone make the difference: "+" and "−".
  if (words === "") return shown;
  if (words.includes("-")) words = words.replaceAll("-", "");
  return `${words}${otherSigns.test(shown) ? `|${shown.replace(/\s+/g, "").toLowerCase()}` : ""}`;
}

const articles = new Set(
  "a an the der die das den dem des ein eine einen einem einer eines el la los las un una".split(" "),
);
const numeral = (word: string, lexicon: Lexicon | null) => {
  const value = lexicon?.numberWords.get(word);
  return value === undefined ? word : String(value);
};

/** Questions about words: there, forms that mean the same are what is asked for. */
const aboutWords =
  /\b(?:tenses?|verbs?|adverbs?|adjectives?|plural|singular|pronouns?|articles?|forms? of|spell\w*|spelt|grammar\w*|synonyms?|words?|sentences?|translat\w*|abbreviation|acronym|stands? for|notation|symbol|formula|order|sequence|zeitform|wort|wörter|satz|übersetz\w*|palabra|frase|verbo|steps?|reihenfolge|orden)\b/;

function paraphrases({ plain, stem, gap }: Choice, lexicon: Lexicon): Flaw[] {
  if (plain.length > mostOptions || (gap !== null && !plain.every((option) => isPlainWord(option, lexicon)))) return [];
  const asked = () => stem.lower.slice(-400);
  const seen = new Map<string, { option: Option; sense: Sense }[]>();
  const ranges = new Map<string, Option>();
  const said: Said[] = [];
  const acronyms = withAcronyms(plain);
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
      const unit = interval.unit.replace(/^(?:years? (?:old|of age)|age)$/, "");
      const key = `${interval.low} ${interval.withLow} ${interval.high} ${interval.withHigh} ${unit}`;
      const first = ranges.get(key);
      if (first) return [report(first, option)];
      ranges.set(key, option);
    }
    for (const sense of sensesOf(option, lexicon, acronyms?.get(option))) {
      if (sense.loose.length === 0) continue;
      said.push({ option, sense });
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
    if (saysTheSame(first, second, lexicon) && !turnsOnForm(asked())) return [report(first.option, second.option)];
  }
  const reworded = rewordedPair(said, stem, lexicon);
  return reworded && !turnsOnWords(asked()) ? [report(...reworded)] : [];
}

/** In a gap, words that join and verbs with their prepositions are asked for as words; nouns and adjectives for what they say. */
const isPlainWord = ({ words, phrase }: Option, lexicon: Lexicon) =>
  words.length === 1 && phrase.length > 3 && !lexicon.functionWords.has(phrase) && !lexicon.taskVerbs.has(phrase);

/** Where the very word is what is asked for, two of one meaning are two answers; not where its meaning is. */
const turnsOnWords = (asked: string) => asksName.test(asked) || turnsOnForm(asked);
const turnsOnForm = (asked: string) =>
  aboutWords.test(asked) && (!asksMeaning.test(asked) || deniesMeaning.test(asked));
const asksName =
  /\b(?:names?|named|called|known as|nicknamed|title|terms?|heißt|heißen|genannt|nennt|bezeichnet|llama|llaman|nombre|denomina|término)\b/;
const deniesMeaning = /\b(?:not|except|different|nicht|no)\b/;

const asksMeaning =
  /\b(?:same meaning|means?(?: the same)?|meaning of|synonyms?|opposite|stands? for|gleiche bedeutung|bedeutet|gegenteil|significa|mismo significado|sinónimo)\b/;

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
function sensesOf(option: Option, lexicon: Lexicon, words = option.words): Sense[] {
  const whole = senseOf(option, lexicon, words);
  const inside = option.prose.includes(")") ? /\(([^()]+)\)\s*$/.exec(option.prose) : null;
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

function saysTheSame(a: Said, b: Said, lexicon: Lexicon): boolean {
  if (hasSigns(a.option) !== hasSigns(b.option)) return false;
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
