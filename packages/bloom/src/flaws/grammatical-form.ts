/** The grammatical form of an option, as far as it can be told without a parser. */
import type { Lexicon } from "../text/lexicon-shape.ts";
import { englishVerb } from "../text/verbs-en.ts";
import type { Word } from "../text/words.ts";
import { finiteVerb, hasAuxiliaryIn, mayHaveVerb, opensObject } from "./finite-verb.ts";
import { isGerundOfAction, looksGerund, notGerunds } from "./form-gerund.ts";
import type { Option } from "./reading.ts";
import { determiners, possessives, prepositions, subjects } from "./small-words.ts";

export type Form = "gerund" | "infinitive" | "imperative" | "sentence" | "clause" | "question" | "words" | PartForm;
/** Forms that show only beside others: a phrase with a preposition, a phrase cut to a word, and classes of words. */
type PartForm = "place" | "cut" | "noun" | "verb" | "adjective" | "adverb";

const clauseWords = new Set("because so weil sodass damit porque".split(" "));
/** Here another clause starts: what stands behind says nothing about the form of the whole. */
const clauseStart = new Set(
  `because since if when while although though unless until whereas so that which who whose whom where what how why whether weil wenn dass da damit
  indem obwohl ob der die das porque cuando si que`.split(/\s+/),
);
/** The words up to the first comma or the next clause, without adverbs that open the option. */
export function mainWords({ words, prose }: Option): Word[] {
  const start = words.findIndex(({ lower }) => !openingAdverb.test(lower));
  const main: Word[] = [];
  for (let at = Math.max(0, start); at < words.length && main.length < 14; at++) {
    const word = words[at] as Word;
    if (main.length > 0 && clauseStart.has(word.lower) && !(word.lower === "so" || determiners.has(word.lower))) break;
    main.push(word);
    if (/[,;:(–—]| - /.test(prose.slice(word.end, words[at + 1]?.start ?? word.end))) break;
  }
  return main;
}

/** Titles of songs and books have capitals inside and any form. */
const isTitleCase = ({ words }: Option) =>
  words.length > 2 && words.slice(1).filter(({ text }) => /^\p{Lu}/u.test(text)).length > (words.length - 1) / 2;

const openingAdverb =
  /^(?:\w+ly|always|never|often|sometimes|just|also|then|perhaps|maybe|seldom|rarely|immer|nie|oft|manchmal|siempre|nunca)$/;

/** Longer options are passages. */
const longest = 60;

/** The form of an option; null where it is not beyond doubt. */
export function formOf(option: Option, lexicon: Lexicon): Form | null {
  const { shown } = option;
  if (option.words.length > longest) return null;
  const words = mainWords(option);
  const first = words[0];
  if (!first) return null;
  if (shown.endsWith("?")) return words.length > 2 ? "question" : null;
  if (lexicon.code !== "de" && isTitleCase(option)) return null;
  // What starts with code or a formula has no first word to go by; code inside may be any part of speech.
  if (option.regions[0] !== undefined && option.regions[0].start < first.start) return null;
  const verb = finiteVerb(words, lexicon.code);
  const second = words[1]?.lower ?? "";
  const isTitle = words.length > 1 && first.text !== first.lower && words[1]?.text !== second && !/^\d/.test(second);
  if (clauseWords.has(first.lower) && second !== "of") return "clause";
  if (opensNominalClause(option.words)) return "clause";
  if (clauseStart.has(first.lower) && !determiners.has(first.lower)) return null;
  if (lexicon.code === "en") {
    if (first.lower === "to" && words.length > 1 && !isTitle && !determiners.has(second) && !possessives.has(second))
      return "infinitive";
    if (looksGerund(words, lexicon)) {
      // "Reading is cheaper" has the form in -ing for its subject; "flowing water" is no action, "taking a sample" is one.
      if (verb !== -1 || second === "of") return null;
      return opensObject(second) || prepositions.has(second) || isGerundOfAction(words) ? "gerund" : null;
    }
    // "Bleeding" alone is a process as much as an action; "explaining how it works" is none.
    if (words.length === 1 && first.lower.endsWith("ing") && !notGerunds.has(first.lower))
      return option.words[0] === first && nominalWords.has(option.words[1]?.lower ?? "") ? "gerund" : null;
    if (isInstruction(words, lexicon)) return "imperative";
    if (isBarePhrase(words, option)) return "words";
    if (prepositions.has(first.lower) && !determiners.has(first.lower)) return null;
  }
  if (lexicon.code === "es" && isSpanishPredicate(words, lexicon)) return "sentence";
  if (lexicon.code === "es" && first.lower.length > 3 && verb === -1) {
    if (/(?:ando|iendo|yendo)$/.test(first.lower)) return "gerund";
    if (/(?:ar|er|ir|arse|erse|irse|arlo|erlo|irlo)$/.test(first.lower) && words.length > 1) return "infinitive";
  }
  if (
    lexicon.code === "de" &&
    words.length > 2 &&
    words.at(-2)?.lower === "zu" &&
    /en$/.test(words.at(-1)?.lower ?? "")
  )
    return "infinitive";
  if (subjects.has(first.lower) && words.length > 1) return "sentence";
  if (verb > 0) return "sentence";
  if (lexicon.code === "de" && isGermanPhrase(words)) return "words";
  return option.regions.length === 0 && isNounPhrase(words, option, lexicon) ? "words" : null;
}

/**
 * A phrase without a verb beyond doubt: an article or the like, at most two words, and phrases of the same kind behind
 * prepositions. Anything longer may hide a verb ("the roots pump iron").
 */
function isNounPhrase(words: readonly Word[], { words: all, shown }: Option, lexicon: Lexicon): boolean {
  if (/[.!:]$/.test(shown) || words.length < all.length) return false;
  const first = words[0] as Word;
  const isBare = !determiners.has(first.lower) && !possessives.has(first.lower) && !/^\d/.test(first.lower);
  if (
    isBare &&
    (words.length > 2 ||
      lexicon.taskVerbs.has(first.lower) ||
      lexicon.finiteVerbs.has(first.lower) ||
      baseVerbs.has(first.lower))
  )
    return false;
  let run = 0;
  let before = "";
  for (const { lower } of words) {
    if (prepositions.has(lower) || lower === "and" || lower === "und" || lower === "y") run = 0;
    else if (!determiners.has(lower) && !possessives.has(lower)) run += 1;
    // "The carts separate", "the tree grows": a verb may hide behind the noun.
    const mayBeClause = mayAgree(before, lower) || (mayBePredicate(before, lower) && !lexicon.numberWords.has(before));
    if (run > 2 || (run === 2 && lexicon.code === "en" && mayBeClause)) return false;
    before = lower;
  }
  return true;
}

const mayAgree = (noun: string, verb: string) =>
  noun.endsWith("s") && !/(?:ss|us|is|ous)$/.test(noun) && !verb.endsWith("s");

/** "The oven bursts": the noun is singular, and what follows may be its verb. */
const mayBePredicate = (noun: string, verb: string) =>
  !noun.endsWith("s") && /^(?:third|past)$/.test(englishVerb(verb)?.form ?? "");

const nominalWords = new Set("what how why whether who that was wie warum dass ob wer qué cómo que quién".split(" "));

/** A clause in the place of a noun: "how the tasks are timed", "that the floor shines", "whether it rains". */
function opensNominalClause(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!first || !second || words.length < 3 || !nominalWords.has(first.lower)) return false;
  if (opensSubject(second.lower) || alwaysNominal.has(first.lower)) return true;
  // "How much a machine cost", "how to cook", "what happens next".
  if (first.lower === "how" && (second.lower === "to" || (words.length > 3 && opensSubject(words[2]?.lower ?? ""))))
    return true;
  return /^(?:what|who|how|why)$/.test(first.lower) && englishVerb(second.lower)?.form === "third";
}

const alwaysNominal = new Set("whether dass ob que".split(" "));
const opensSubject = (word: string) => determiners.has(word) || possessives.has(word) || subjects.has(word);

/**
 * A phrase behind a preposition or without an article in which no word may be a verb: "with cool running water", "better
 * grip of the paint"; English.
 */
function isBarePhrase(words: readonly Word[], { words: all, shown, regions }: Option): boolean {
  const first = (words[0] as Word).lower;
  if (words.length < all.length || regions.length > 0 || /[.!:]$/.test(shown)) return false;
  if (words.length < 3 || determiners.has(first) || possessives.has(first) || subjects.has(first)) return false;
  if (first === "not" || first.endsWith("ed") || clauseStart.has(first)) return false;
  if (prepositions.has(first)) return first !== "to" && first !== "as" && first !== "than" && !mayHaveVerb(words);
  if (pronounObjects.has(words[1]?.lower ?? "")) return false;
  return words.some(({ lower }) => prepositions.has(lower)) && isNoVerb(words) && !mayHaveVerb(words);
}

/** The first word is no verb: "grip of …" is a noun, "grip the …" and "wait at …" are none. */
const isNoVerb = ([first, second]: readonly Word[]) =>
  second?.lower === "of" || englishVerb((first as Word).lower) === null;

const pronounObjects = new Set("it them him her me us you".split(" "));

/** "Schmelzen des Zuckers": a noun, which German writes with a capital, and what belongs to it. */
const isGermanPhrase = ([first, second, third]: readonly Word[]) =>
  first !== undefined &&
  first.text !== first.lower &&
  /(?:en|ung|heit|keit|tion|nis|tät|schaft|e|er|t)$/.test(first.lower) &&
  third !== undefined &&
  /^(?:des|der|von|vom|im|am|an|auf|bei|mit|ohne|für|durch|zur|zum)$/.test(second?.lower ?? "");

/** "Guarda su equipaje", "le cobra una noche": a verb without a subject, which Spanish leaves out. */
function isSpanishPredicate([first, second, third]: readonly Word[], lexicon: Lexicon): boolean {
  if (!first || !second || third === undefined || first.text !== first.lower) return false;
  if (/^(?:se|le|les|nos)$/.test(first.lower)) return true;
  // "No cambia nada".
  if (first.lower === "no") return /(?:[aeó]|an|en)$/.test(second.lower);
  const isWord = first.lower.length > 3 && !lexicon.functionWords.has(first.lower) && !prepositions.has(first.lower);
  return (
    isWord &&
    !/(?:mente|ante)$/.test(first.lower) &&
    /(?:[aeó]|an|en)$/.test(first.lower) &&
    (determiners.has(second.lower) || /^(?:su|sus|al)$/.test(second.lower))
  );
}

/** "Give five firm blows", "forward it": a verb without ending, then what no noun has behind it. */
function isInstruction(words: readonly Word[], lexicon: Lexicon): boolean {
  const first = words[0]?.lower ?? "";
  const next = words[1]?.lower ?? "";
  if (words.length < 3 || determiners.has(first) || prepositions.has(first) || hasAuxiliaryIn(words.slice(0, 1), "en"))
    return false;
  if (pronounObjects.has(next) && next !== "you" && !/(?:ed|s)$/.test(first)) return true;
  if (isBeforeArticle(words, lexicon)) return true;
  const isBase =
    lexicon.taskVerbs.has(first) ||
    (lexicon.finiteVerbs.has(first) && !first.endsWith("s")) ||
    baseVerbs.has(first) ||
    englishVerb(first)?.form === "base";
  return isBase && (opensObject(next) || lexicon.numberWords.has(next));
}

/**
 * "Quote the terms", "blame its owner": no noun stands bare before an article, so any other word there is a verb, known
 * or not. Not "half the price", "tomatoes the day before", "Vitamin A".
 */
function isBeforeArticle([first, second, third]: readonly Word[], lexicon: Lexicon): boolean {
  // "Peter the Great" is a name.
  if (
    !first ||
    !second ||
    second.text !== second.lower ||
    third?.text !== third?.lower ||
    !/^\p{L}{2,}$/u.test(first.text)
  )
    return false;
  if (!articlesBehindVerbs.has(second.lower) && !possessives.has(second.lower)) return false;
  if (clauseStart.has(first.lower) || subjects.has(first.lower) || possessives.has(first.lower)) return false;
  return !lexicon.functionWords.has(first.lower) && !notBareVerb.test(first.lower);
}

const articlesBehindVerbs = new Set("the a an every each".split(" "));
/** Ends no base form, or is a word of amount, time or order before an article: "double the price", "once a week". */
const notBareVerb =
  /(?:[^s]s|ed|ing|ly|wards?)$|^(?:half|double|twice|triple|once|thrice|quite|rather|such|what|many|even|only|just|like|unlike|despite|plus|minus|less|more|later|earlier|first|last|next|never|always|often|then|now|worth|please|times?|day|week|month|year|hour|minute|second|night|euros?|dollars?|cents?|percent|except|save|bar|throughout|amid|amidst|beneath|underneath|alongside|besides|opposite|round|past|via)$/;

/** "Wait at the desk": an instruction if there are others, else "decay through disuse" is one as much. */
export function mayInstruct([first, second]: readonly Word[]): boolean {
  if (!first || !second || !prepositions.has(second.lower) || second.lower === "of") return false;
  const verb = englishVerb(first.lower);
  return alwaysVerbs.has(first.lower) || (verb?.form === "base" && verb.isPlain);
}

/** Whether a bare word opens it that may be a verb: the form of what one should do, if the question asks for that. */
export function mayBeDeed({ words }: Option, lexicon: Lexicon): boolean {
  const [first, second] = words;
  if (lexicon.code !== "en" || !first || !second || first.lower.length < 2) return false;
  const isSmallWord = [determiners, possessives, subjects, prepositions, clauseStart].some((set) =>
    set.has(first.lower),
  );
  return !isSmallWord && !lexicon.functionWords.has(first.lower) && !/(?:[^s]s|ing)$|^\d/.test(first.lower);
}

/** A bare word before a preposition, or alone, that has no ending of nouns: it may be a verb that no list knows. */
export function mayBeUnknownVerb([first, second]: readonly Word[]): boolean {
  if (!first || determiners.has(first.lower) || possessives.has(first.lower) || prepositions.has(first.lower))
    return false;
  if (second && (!prepositions.has(second.lower) || second.lower === "of")) return false;
  return !nounEnding.test(first.lower);
}

const nounEnding = /(?:[ts]ion|ment|ness|ity|[ae]nce|ship|ism|age|ure|[eo]r|ing|[^s]s|ist|dom|hood|cy|logy)$/;

const alwaysVerbs = new Set("go wait come stay ride reply leave look listen talk run walk get".split(" "));

/** A phrase with an article or the like at its start, which can be nothing else. */
export const isNamed = ({ words }: Option): boolean =>
  words.length < 3 || determiners.has(words[0]?.lower ?? "") || possessives.has(words[0]?.lower ?? "");

const baseVerbs = new Set(
  `lay pour press cover wrap hold open put push pull cut wash rub shake stir wait call send stop start keep leave turn raise lower tie apply add remove
  repeat restart reboot delete install ask tell speak walk run stay drink eat avoid play sing bend stretch lift drop throw catch heat cool boil bake fry
  buy sell pay save invest build break fix clean dry cool warm switch plug unplug close lock unlock save`.split(/\s+/),
);

/** Whether it starts with a pronoun that can only be a subject: "it", "they". */
export const startsSentence = (option: Option | undefined): boolean => subjects.has(option?.words[0]?.lower ?? "");

/** Whether an auxiliary makes it a sentence for sure. */
export const hasAuxiliary = (option: Option, language: Lexicon["code"]): boolean =>
  hasAuxiliaryIn(mainWords(option), language);

/** Whether it can be nothing but a phrase beside sentences: a single word, or English words none of which may be a verb. */
export function lacksVerb({ words, regions, shown }: Option, lexicon: Lexicon): boolean {
  if (regions.length > 0 || words.length === 0 || words.length > 12 || /[.,;:!?]/.test(shown)) return false;
  const first = words[0] as Word;
  if (words.length === 1) return first.text.length > 2 && !/\d/.test(first.text);
  return (
    lexicon.code === "en" &&
    !subjects.has(first.lower) &&
    !clauseStart.has(first.lower) &&
    !/^(?:third|past|base)$/.test(englishVerb(first.lower)?.form ?? "") &&
    !mayHaveVerb(words)
  );
}
