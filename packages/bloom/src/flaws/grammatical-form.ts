/** The grammatical form of an option, as far as it can be told without a parser. */
import { german } from "../text/lexicon-de.ts";
import { english } from "../text/lexicon-en.ts";
import { spanish } from "../text/lexicon-es.ts";
import { type Lexicon, words } from "../text/lexicon-shape.ts";
import type { Option } from "./reading.ts";
import type { Word } from "./words.ts";

export type Form = "gerund" | "infinitive" | "imperative" | "sentence" | "clause" | "question" | "words";

const notGerunds = new Set(
  `thing nothing something anything everything string king ring spring sing wing bring being during morning evening building ceiling ping sling swing
  sting sibling pudding wedding viking boeing beijing darling duckling inning earring bearing heading padding setting according regarding including
  concerning stocking offspring shilling sterling lightning`.split(/\s+/),
);
const subjects = new Set("it they he she we you i there es sie er wir ihr man ella ellos ellas él".split(" "));
const possessives = new Set("its their his her our my your seine ihre ihr sein su sus".split(" "));
const determiners = new Set(
  "the a an some any every each no many most several der die das dem den ein eine einen einem einer el la los las un una unos unas".split(
    " ",
  ),
);
const clauseWords = new Set("because so weil sodass damit porque".split(" "));
/** Here another clause starts: what stands behind says nothing about the form of the whole. */
const clauseStart = new Set(
  `because since if when while although though unless until whereas so that which who whose whom where what how why whether weil wenn dass da damit
  indem obwohl ob der die das porque cuando si que`.split(/\s+/),
);
const prepositions = new Set(
  `of in on at by for with from to into onto over under between among through during after before about against as than per within without
  von im in am an auf aus bei mit nach für zu zum zur über unter zwischen durch de del en con por para entre sobre desde hasta al`.split(
    /\s+/,
  ),
);
/** Finite without doubt; other verbs may be nouns as well ("the rise", "a cause"). */
const auxiliaries = {
  en: words(
    "is are was were has have had can could will would does did must should may might cannot isn't aren't doesn't don't",
  ),
  de: words("ist sind war waren hat haben kann können wird werden wurde muss müssen soll gibt"),
  es: words("es son está están fue era tiene tienen puede pueden ha han hay debe deben"),
};

/** The words up to the first comma or the next clause, without adverbs that open the option. */
export function mainWords({ words, prose }: Option): Word[] {
  const start = words.findIndex(({ lower }) => !openingAdverb.test(lower));
  const main: Word[] = [];
  for (let at = Math.max(0, start); at < words.length && main.length < 14; at++) {
    const word = words[at] as Word;
    if (main.length > 0 && clauseStart.has(word.lower) && !(word.lower === "so" || determiners.has(word.lower))) break;
    main.push(word);
    if (/[,;:(–—]/.test(prose.slice(word.end, words[at + 1]?.start ?? word.end))) break;
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
  if (clauseWords.has(first.lower)) return "clause";
  if (clauseStart.has(first.lower) && !determiners.has(first.lower)) return null;
  if (lexicon.code === "en") {
    if (first.lower === "to" && words.length > 1 && !isTitle && !determiners.has(second) && !possessives.has(second))
      return "infinitive";
    if (looksGerund(words, lexicon)) {
      // "Reading is cheaper" has the form in -ing for its subject; "flowing water" is no action, "taking a sample" is one.
      if (verb !== -1 || second === "of") return null;
      return determiners.has(second) || possessives.has(second) || prepositions.has(second) || particles.has(second)
        ? "gerund"
        : null;
    }
    if (isInstruction(words, lexicon)) return "imperative";
  }
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
    if (run > 2 || (run === 2 && lexicon.code === "en" && mayAgree(before, lower))) return false;
    before = lower;
  }
  return true;
}

const mayAgree = (noun: string, verb: string) =>
  noun.endsWith("s") && !/(?:ss|us|is|ous)$/.test(noun) && !verb.endsWith("s");

const particles = new Set(
  "up down off out away back it them him her this that these those more less no not how what".split(" "),
);

/** Whether the words start with a form in -ing that is no name and no common noun. */
export function looksGerund(words: readonly Word[], lexicon: Lexicon): boolean {
  const first = words[0];
  if (lexicon.code !== "en" || !first || words.length < 2 || first.lower.length < 5) return false;
  const next = words[1] as Word;
  const isTitle = first.text !== first.lower && next.text !== next.lower;
  return first.lower.endsWith("ing") && !isTitle && !notGerunds.has(first.lower);
}

/** "Give five firm blows": a verb without ending, then a determiner, a number or a pronoun. */
function isInstruction(words: readonly Word[], lexicon: Lexicon): boolean {
  const first = words[0]?.lower ?? "";
  const next = words[1]?.lower ?? "";
  if (
    words.length < 3 ||
    determiners.has(first) ||
    prepositions.has(first) ||
    auxiliaries.en.has(first) ||
    lexicon.code !== "en"
  )
    return false;
  const isBase =
    lexicon.taskVerbs.has(first) || (lexicon.finiteVerbs.has(first) && !first.endsWith("s")) || baseVerbs.has(first);
  return (
    isBase &&
    (determiners.has(next) ||
      possessives.has(next) ||
      particles.has(next) ||
      lexicon.numberWords.has(next) ||
      /^\d/.test(next))
  );
}

const baseVerbs = new Set(
  `lay pour press cover wrap hold open put push pull cut wash rub shake stir wait call send stop start keep leave turn raise lower tie apply add remove
  repeat restart reboot delete install ask tell speak walk run stay drink eat avoid play sing bend stretch lift drop throw catch heat cool boil bake fry
  buy sell pay save invest build break fix clean dry cool warm switch plug unplug close lock unlock save`.split(/\s+/),
);

/**
 * Index of the finite verb of the main clause; -1 if none is sure. A word that can be a noun as well counts as a verb when
 * it follows a noun it agrees with ("the tree breaks", "proteins form") and something stands behind it.
 */
export function finiteVerb(words: readonly Word[], language: Lexicon["code"]): number {
  for (let at = 1; at < words.length; at++) {
    const { lower, text } = words[at] as Word;
    const before = (words[at - 1] as Word).lower;
    if (auxiliaries[language].has(lower) && text === lower && !/^\d/.test(before)) return at;
    if (language === "en" ? isEnglishVerb(words, at) : isOtherVerb(words, at)) return at;
  }
  return -1;
}

function isEnglishVerb(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  const before = (words[at - 1] as Word).lower;
  const next = words[at + 1]?.lower ?? "";
  if (determiners.has(before) || prepositions.has(before) || possessives.has(before) || /^\d/.test(before))
    return false;
  if (pasts.has(lower)) return true;
  if (next === "" || next === "of" || next === "and") return false;
  // What follows a verb opens a phrase of its own; behind a noun, only a preposition does.
  const opensObject = determiners.has(next) || possessives.has(next) || particles.has(next) || /^\d/.test(next);
  const isSingular = lower.endsWith("s") && !/(?:ss|us|is)$/.test(lower);
  const agrees = isSingular !== (before.endsWith("s") && !before.endsWith("ss"));
  if (!agrees || prepositions.has(lower) || determiners.has(lower) || lower.endsWith("ing")) return false;
  if (english.finiteVerbs.has(lower) || extraVerbs.has(lower)) return opensObject || !lower.endsWith("ed");
  return opensObject && isSingular;
}

function isOtherVerb(words: readonly Word[], at: number): boolean {
  const { lower, text } = words[at] as Word;
  const before = (words[at - 1] as Word).lower;
  if (text !== lower || determiners.has(before) || prepositions.has(before) || at === words.length - 1) return false;
  return german.finiteVerbs.has(lower) || spanish.finiteVerbs.has(lower) || extraVerbs.has(lower);
}

const pasts = new Set(
  "bought sold built sent lost found won kept paid met shot died killed invented discovered wanted made went came fell rose grew began gave took became led brought wrote ran knew drew threw flew broke spoke chose".split(
    " ",
  ),
);

/** Verbs of everyday options that the lexicon of completion stems has no use for. */
const extraVerbs = new Set(
  `drift drifts bends pushes seals trains cools locks pumps closes shuts drops raises lowers keeps shifts destroys scrapes blocks throws draws drives feeds eats earns pays costs
  collects advises reviews writes teaches swings wavers stays halves doubles crosses spreads crushes reflects holds sends rings sits stands sinks floats burns melts moves works
  shows tells thinks feels likes wants knows schließt schließen lockt locken bremst bremsen zieht ziehen bewegt bewegen drückt drücken hebt heben senkt senken treibt treiben
  sammelt sammeln schützt schützen verliert verlieren gewinnt gewinnen verändert verändern vergrößert verkleinert sube baja cae gira empuja atrae pierde gana protege cierra abre
  rompe mueve reduce aumenta libera absorbe calienta enfría`.split(/\s+/),
);

/** Whether it starts with a pronoun that can only be a subject: "it", "they". */
export const startsSentence = (option: Option | undefined): boolean => subjects.has(option?.words[0]?.lower ?? "");

/** Whether an auxiliary makes it a sentence for sure. */
export const hasAuxiliary = (option: Option, language: Lexicon["code"]): boolean =>
  mainWords(option).some(({ lower }) => auxiliaries[language].has(lower));
