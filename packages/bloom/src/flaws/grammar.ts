import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, lettersOf, type Option, wordSpan } from "./reading.ts";
import type { Word } from "./words.ts";

type Fit = { word: Word; fits: (option: Option) => boolean | null; needs: string; repair: string };

/**
 * The stem's grammar fits the key and not all distractors: Haladyna, Downing & Rodriguez (2002), guideline 28d. Looked
 * at is the last word before the place of the answer (the end of an open stem, or a gap): “a” and “an”, “is” and “are”;
 * in German and Spanish the article's gender, where the ending of the option's noun shows it.
 */
export const grammaticalCue: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => cue(choice, lexicon)) : [];

function cue(choice: Choice, lexicon: Lexicon): Flaw[] {
  const { plain, keys, stem, gap } = choice;
  const before = wordBeforeAnswer(choice);
  if (!before || plain.length < 2 || keys.some(({ role }) => role !== null)) return [];
  const fit = demandOf(before, lexicon, gap !== null);
  if (!fit) return [];
  const misfits = plain.filter((option) => !option.correct && fit.fits(option) === false);
  if (misfits.length === 0 || !keys.every((key) => fit.fits(key) === true)) return [];
  return [
    flaw(
      "grammatical-cue",
      [wordSpan(stem, fit.word)],
      `“${fit.word.text}” before the answer needs ${fit.needs}: the key fits, option ${lettersOf(misfits)} does not.`,
      fit.repair,
    ),
  ];
}

/** The word right before the gap, or the last one of a stem that is left open. */
function wordBeforeAnswer({ stem, gap }: Choice): Word | null {
  const blank = /_{2,}/.exec(stem.prose);
  const place = gap?.start ?? blank?.index ?? null;
  if (place === null) {
    const last = stem.words.at(-1);
    return last && /^[\s:…._*–—-]*$/.test(stem.prose.slice(last.end)) ? last : null;
  }
  const word = wordAt(stem.words, place);
  return word && /^[\s"“„«(*_]*$/.test(stem.prose.slice(word.end, place)) ? word : null;
}

/** The last word that ends at or before `place`. */
function wordAt(words: readonly Word[], place: number): Word | null {
  let found: Word | null = null;
  for (const word of words) {
    if (word.end > place) break;
    found = word;
  }
  return found;
}

function demandOf(word: Word, lexicon: Lexicon, isGap: boolean): Fit | null {
  if (lexicon.code === "en") return englishDemand(word, isGap);
  const gender = lexicon.code === "de" ? germanArticles[word.lower] : spanishArticles[word.lower];
  if (!gender) return null;
  const genderOf = lexicon.code === "de" ? germanGender : spanishGender;
  return {
    word,
    fits: (option) => {
      const own = genderOf(option);
      return own === null ? null : gender.includes(own);
    },
    needs: "a noun of its own gender",
    repair: "Take the article into the options.",
  };
}

function englishDemand(word: Word, isGap: boolean): Fit | null {
  if (word.lower === "a" || word.lower === "an") {
    return {
      word,
      fits: (option) => {
        const vowel = startsWithVowel(option);
        return vowel === null ? null : vowel === (word.lower === "an");
      },
      needs: word.lower === "an" ? "a vowel behind it" : "a consonant behind it",
      repair: "Write “a(n)” in the stem, or take the article into the options.",
    };
  }
  if (word.lower === "are" || word.lower === "were") {
    return {
      word,
      fits: (option) => isPlural(option, false),
      needs: "a plural",
      repair: "Write the stem so that singular and plural both fit, or put all options in one number.",
    };
  }
  // In the middle of a text “is” may belong to a longer verb.
  if (isGap) return null;
  if (word.lower === "is" || word.lower === "was") {
    return {
      word,
      fits: (option) => (option.words.some(({ lower }) => lower === "and") ? null : opposite(isPlural(option, true))),
      needs: "a singular",
      repair: "Write the stem so that singular and plural both fit, or put all options in one number.",
    };
  }
  return null;
}

const opposite = (value: boolean | null) => (value === null ? null : !value);

/** Words that sound otherwise than they are spelt: "a unit", "an hour". */
const consonantSound = /^(?:uni(?!n)|use|usu|uti|eu|one\b|once|ubiq|ufo|uran|u-|ur[ei])/;
const vowelSound = /^(?:hour|hono|honest|heir)/;
const letterNames = /^[AEFHILMNORSX](?:$|[A-Z0-9-])/;

function startsWithVowel(option: Option): boolean | null {
  const first = /^[\p{L}]+/u.exec(option.shown.replace(/^["“(*_]+/, ""))?.[0];
  if (!first || /^(?:an?|the|to|it|in|on|by)$/i.test(first)) return null;
  if (first.length > 1 && first === first.toUpperCase()) return letterNames.test(first);
  const lower = first.toLowerCase();
  if (vowelSound.test(lower)) return true;
  return /^[aeiou]/.test(lower) && !consonantSound.test(lower);
}

const irregularPlurals = new Set(
  "people men women children feet teeth mice geese criteria phenomena bacteria data nuclei fungi larvae vertices matrices alumni cacti".split(
    " ",
  ),
);
const singularInS = /(?:ss|us|is|ics|ness)$/;
const singularWords = new Set(
  "gas bus lens series species news mathematics physics chaos atlas bias canvas plus diabetes rabies".split(" "),
);

/** Whether the option is a plural noun phrase; null where that cannot be told, as of a name. */
function isPlural(option: Option, mayBeName: boolean): boolean | null {
  const { words, regions } = option;
  if (regions.length > 0 || words.length === 0 || words.length > 8) return null;
  const first = (words[0] as Word).lower;
  if (words.some(({ lower }) => lower === "and")) return true;
  if (first === "a" || first === "an" || first === "one" || first === "each") return false;
  if (/^(?:two|three|four|five|many|several|these|those|both)$/.test(first)) return true;
  const head = words[headIndex(words)] as Word;
  // Names may end in s: "Athens", "Mars".
  if (head.text !== head.lower && (mayBeName || words.length > 1 || head.text.slice(1) !== head.lower.slice(1)))
    return null;
  if (irregularPlurals.has(head.lower)) return true;
  if (singularWords.has(head.lower) || singularInS.test(head.lower)) return false;
  if (!/^[a-z-]{3,}$/.test(head.lower)) return null;
  return head.lower.endsWith("s");
}

/** The head noun stands before the first preposition: "layers of the skin". */
function headIndex(words: readonly Word[]): number {
  const at = words.findIndex(({ lower }) =>
    /^(?:of|in|on|for|with|from|at|by|that|which|who|to|between|under)$/.test(lower),
  );
  return at > 0 ? at - 1 : words.length - 1;
}

type Gender = "m" | "f" | "n";
// The forms that fit only some genders in the nominative or accusative; "die" may be a plural as well.
const germanArticles: Record<string, string> = {
  eine: "f",
  einen: "m",
  ein: "mn",
  der: "m",
  das: "n",
  die: "f",
  keine: "f",
  einer: "f",
  den: "m",
};
const spanishArticles: Record<string, string> = { un: "m", una: "f", el: "m", la: "f", los: "m", las: "f" };

function germanGender(option: Option): Gender | null {
  const noun = option.words.length === 1 && option.regions.length === 0 ? (option.words[0] as Word).text : "";
  if (!/^\p{Lu}/u.test(noun)) return null;
  if (/(?:ung|heit|keit|schaft|tion|tät|ik|ie|enz|anz|ur|ion|ei)$/.test(noun)) return "f";
  if (/(?:chen|lein|ment|um|tum|o)$/.test(noun)) return "n";
  if (/(?:ling|ismus|or|ant|ist|ent|eur|ner|ler)$/.test(noun)) return "m";
  return null;
}

function spanishGender(option: Option): Gender | null {
  const noun = option.regions.length === 0 ? (option.words[0]?.lower ?? "") : "";
  if (option.words.length > 4 || noun.length < 3) return null;
  if (/(?:ción|sión|dad|tad|tud|umbre|eza|ncia)$/.test(noun)) return "f";
  if (/(?:aje|ma|or|ismo|miento|ón|án)$/.test(noun)) return "m";
  if (/os?$/.test(noun)) return "m";
  return /as?$/.test(noun) ? "f" : null;
}
