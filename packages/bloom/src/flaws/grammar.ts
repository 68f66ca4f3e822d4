import { type Gender, germanGender, spanishGender } from "../text/genders.ts";
import type { Lexicon } from "../text/lexicon-shape.ts";
import { englishVerb } from "../text/verbs-en.ts";
import type { Word } from "../text/words.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { isPlural, startsWithVowel } from "./nouns.ts";
import { firstFrom } from "./places.ts";
import { type Choice, lettersOf, type Option, type Stem, wordSpan } from "./reading.ts";
import { verbDemand } from "./verb-demand.ts";

/**
 * What a word of the stem demands of an option. `fits` is null where that cannot be told. `strict`: one misfit is
 * enough; else all distractors have to be misfits, because the demand may be read otherwise.
 */
export type Demand = {
  word: Word;
  fits: (option: Option) => boolean | null;
  needs: string;
  repair: string;
  strict: boolean;
};

/**
 * The stem's grammar fits the key and not all distractors: Haladyna, Downing & Rodriguez (2002), guideline 28d. Looked
 * at is the last word before the place of the answer (the end of an open stem, or a gap): “a” and “an”, singular and
 * plural, the verb form behind “to”, “can” or a preposition, the tense; the number of things a question asks for; in
 * German and Spanish the article's gender, where the option's noun shows it.
 */
export const grammaticalCue: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => cue(choice, lexicon)) : [];

function cue(choice: Choice, lexicon: Lexicon): Flaw[] {
  const { plain, keys } = choice;
  if (plain.length < 2 || keys.length === 0 || keys.some(({ role }) => role !== null)) return [];
  for (const demand of demandsOf(choice, lexicon)) {
    const distractors = plain.filter(({ correct }) => !correct);
    const misfits = distractors.filter((option) => demand.fits(option) === false);
    if (misfits.length === 0 || (!demand.strict && misfits.length < distractors.length)) continue;
    const keyFits = keys.map((key) => demand.fits(key));
    if (keyFits.includes(false)) continue;
    // A key that cannot be told to fit stands out when everything else does not fit.
    if (keyFits.includes(null) && (misfits.length < distractors.length || misfits.length < 2)) continue;
    return [
      flaw(
        "grammatical-cue",
        [wordSpan(choice.stem, demand.word)],
        `“${demand.word.text}” before the answer needs ${demand.needs}: the key fits, option ${lettersOf(misfits)} does not.`,
        demand.repair,
      ),
    ];
  }
  return [];
}

function demandsOf(choice: Choice, lexicon: Lexicon): Demand[] {
  const { stem, gap } = choice;
  const at = wordBeforeAnswer(choice);
  if (at === -1) return lexicon.code === "en" ? [...questionDemand(stem, choice.keys), ...pronounDemand(stem)] : [];
  if (lexicon.code !== "en") return [...pluralDemand(stem.words, at), ...genderDemand(stem.words, at, lexicon)];
  return [...numberDemand(stem.words, at, gap !== null), ...(gap ? [] : verbDemand(stem, at, lexicon))];
}

/** Index of the word right before the gap, or of the last one of a stem that is left open; -1 without one. */
function wordBeforeAnswer({ stem, gap }: Choice): number {
  const { words, prose } = stem;
  const place = gap?.start ?? /_{2,}/.exec(prose)?.index ?? null;
  if (place === null) {
    const last = words.at(-1);
    return last && /^[\s:…._*–—-]*$/.test(prose.slice(last.end)) && !/[^.]\.\s*$/.test(prose) ? words.length - 1 : -1;
  }
  const at = firstFrom(words, place) - 1;
  const word = words[at];
  return word && /^[\s"“„«(*_]*$/.test(prose.slice(word.end, place)) ? at : -1;
}

const oneNumber = "Write the stem so that singular and plural both fit, or put all options in one number.";

/** “a”, “an”, “is”, “are the”, “these”. */
function numberDemand(words: readonly Word[], at: number, isGap: boolean): Demand[] {
  const word = words[at] as Word;
  const { lower } = word;
  if (lower === "a" || lower === "an") {
    const fits = (option: Option) => {
      if (/^(?:an?|the|two|three|many)$/.test(option.words[0]?.lower ?? "")) return false;
      const vowel = startsWithVowel(option);
      if (vowel === null) return null;
      return vowel === (lower === "an") && isPlural(option, true) !== true;
    };
    const needs = lower === "an" ? "a vowel behind it" : "a consonant behind it";
    const repair = "Write “a(n)” in the stem, or take the article into the options.";
    return [{ word, fits, needs, repair, strict: true }];
  }
  const verb = /^(?:the|called|named|mainly|usually|all|two|three|four)$/.test(lower)
    ? (words[at - 1]?.lower ?? "")
    : lower;
  if (/^(?:are|were)$/.test(verb) || /^(?:these|those|two|three|four|several|many|both)$/.test(lower)) {
    return [{ word, fits: (option) => isPlural(option, false), needs: "a plural", repair: oneNumber, strict: true }];
  }
  // In the middle of a text “is” may belong to a longer verb.
  if (isGap || !/^(?:is|was|this|one|each|every|another)$/.test(verb)) return [];
  const fits = (option: Option) => {
    if (option.words.some(({ lower }) => lower === "and")) return null;
    const plural = isPlural(option, true);
    return plural === null ? null : !plural;
  };
  return [{ word, fits, needs: "a singular", repair: oneNumber, strict: true }];
}

/**
 * "Which two animals are …?" and "… record which three things?" want plurals; "What are …?" and "Which tools …?" do so
 * where every distractor is a singular, and "Which tool …?" a singular where every distractor is a plural.
 */
function questionDemand({ words, sentences }: Stem, keys: readonly Option[]): Demand[] {
  const sentence = sentences.findLast(({ mark }) => mark === "?");
  if (!sentence) return [];
  let which = sentence.from;
  while (which < sentence.to && !/^(?:which|what)$/.test((words[which] as Word).lower)) which += 1;
  if (which >= sentence.to - 1) return [];
  const near = words.slice(which + 1, Math.min(sentence.to, which + 5));
  // "What does the employer have to provide?" has a verb of duty.
  const isDuty = (at: number) => near[at]?.lower === "have" && /^(?:do|does|did)$/.test(near[0]?.lower ?? "");
  const word =
    which - sentence.from < 8 ? near.find(({ lower }, at) => asksForSeveral.has(lower) && !isDuty(at)) : undefined;
  const plural = (word: Word, strict: boolean): Demand => ({
    word,
    fits: (option) => isPlural(option, true),
    needs: "a plural",
    repair: oneNumber,
    strict,
  });
  if (words[which + 1]?.lower === "of") return word && /^(?:are|were)$/.test(word.lower) ? [plural(word, false)] : [];
  if (word) return [plural(word, !/^(?:are|were|have)$/.test(word.lower))];
  const noun = near[0] as Word;
  const next = near[1]?.lower ?? "";
  // A key that repeats the noun stands out by that alone.
  if (keys.some((key) => key.words.some(({ lower }) => lower === noun.lower))) return [];
  // "What cools the engine?": a word in s before no verb is the verb itself.
  const isNoun = next === "" || auxiliaries.has(next) || englishVerb(next)?.form === "base";
  return isNoun && /^[a-z]{2,}[^s'ui]s$/.test(noun.lower) && !singularInS.has(noun.lower) ? [plural(noun, false)] : [];
}
const auxiliaries = new Set("do does did are were is was have has can could should must may would will".split(" "));
const singularInS = new Set("gas lens series species".split(" "));
/** "What do these pigments do?" wants "they …", "What does this pigment do?" wants "it …". */
function pronounDemand({ words, sentences }: Stem): Demand[] {
  const sentence = sentences.findLast(({ mark }) => mark === "?");
  if (!sentence) return [];
  const word = words
    .slice(sentence.from, Math.min(sentence.to, sentence.from + 6))
    .find(({ lower }) => /^(?:do|does)$/.test(lower));
  if (!word || /^(?:you|we|i)$/.test(words[words.indexOf(word) + 1]?.lower ?? "you")) return [];
  const isPluralVerb = word.lower === "do";
  const fits = ({ words: [first, second] }: Option) => {
    if (!second || !/^(?:they|it|he|she)$/.test(first?.lower ?? "")) return null;
    return (first?.lower === "they") === isPluralVerb;
  };
  return [{ word, fits, needs: isPluralVerb ? "a plural" : "a singular", repair: oneNumber, strict: false }];
}
const asksForSeveral = new Set("are were have two three four five several both".split(" "));

// The forms that fit only some genders; "die" and "den" may be plurals as well.
const germanArticles: Record<string, string> = {
  eine: "f",
  einen: "m",
  ein: "mn",
  einem: "mn",
  eines: "mn",
  der: "m",
  das: "n",
  die: "f",
  dem: "mn",
  den: "m",
  des: "mn",
  keine: "f",
  keinen: "m",
  einer: "f",
  im: "mn",
  am: "mn",
  zum: "mn",
  vom: "mn",
  zur: "f",
  diese: "f",
  dieser: "m",
  dieses: "n",
};
const spanishArticles: Record<string, string> = {
  un: "m",
  una: "f",
  el: "m",
  la: "f",
  los: "m",
  las: "f",
  unos: "m",
  unas: "f",
  del: "m",
  al: "m",
  este: "m",
  esta: "f",
};
const dative = new Set("in mit von aus zu bei nach auf an unter über vor hinter neben zwischen".split(" "));

/** "Bakterien sind" + "ein Tier". */
function pluralDemand(words: readonly Word[], at: number): Demand[] {
  const word = words[at] as Word;
  if (!/^(?:sind|waren|son|eran|fueron)$/.test(word.lower)) return [];
  const fits = (option: Option) => (/^(?:eine?|una?)$/.test(option.words[0]?.lower ?? "") ? false : null);
  return [{ word, fits, needs: "a plural", repair: oneNumber, strict: false }];
}

function genderDemand(words: readonly Word[], at: number, lexicon: Lexicon): Demand[] {
  const word = words[at] as Word;
  const german = lexicon.code === "de";
  let genders = (german ? germanArticles : spanishArticles)[word.lower];
  if (!genders) return german ? [] : adjectiveDemand(words, at);
  if (word.lower === "der" && dative.has(words[at - 1]?.lower ?? "")) genders = "f";
  const accepted = genders;
  const fits = (option: Option) => {
    const own = german ? germanNoun(option) : spanishNoun(option);
    return own === null ? null : accepted.includes(own);
  };
  return [
    { word, fits, needs: "a noun of its own gender", repair: "Take the article into the options.", strict: true },
  ];
}

/** The gender of the one noun of a short option: "Roman", "großer Roman", "Nachlass bei rascher Zahlung". */
function germanNoun({ words, regions }: Option): Gender | null {
  if (regions.length > 0) return null;
  const behind = words.findIndex(({ lower }, at) => at > 0 && attributive.has(lower));
  const phrase = behind === -1 ? words : words.slice(0, behind);
  if (phrase.length > 3) return null;
  const nouns = phrase.filter(({ text }) => /^\p{Lu}/u.test(text));
  return nouns.length === 1 && nouns[0] === phrase.at(-1) ? germanGender((nouns[0] as Word).text) : null;
}
const attributive = new Set(
  "in mit von aus zu bei nach auf an unter über vor hinter neben zwischen für gegen ohne durch um der des zur zum im vom beim als".split(
    " ",
  ),
);

/** "La palabra «camión» es" + "aguda", "llano": an adjective has the gender and number of the subject. */
function adjectiveDemand(words: readonly Word[], at: number): Demand[] {
  const word = words[at] as Word;
  const article = spanishArticles[words[0]?.lower ?? ""];
  if (!article || !/^(?:es|son|está|están|era|eran|fue|fueron)$/.test(word.lower)) return [];
  const ending = article === "f" ? /as?$/ : /os?$/;
  const fits = ({ words: [own, more], regions }: Option) =>
    !own || more || regions.length > 0 || own.text !== own.lower || !/[ao]s?$/.test(own.lower)
      ? null
      : ending.test(own.lower);
  return [
    { word, fits, needs: "the gender of its subject", repair: "Give all options the same gender.", strict: false },
  ];
}

const spanishNoun = ({ words, regions }: Option): Gender | null =>
  regions.length > 0 || words.length > 4 ? null : spanishGender(words[0]?.lower ?? "");
