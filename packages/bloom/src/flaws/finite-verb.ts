/** Where the finite verb of an option is, as far as it can be told from lexicons and from the words around it. */
import { german } from "../text/lexicon-de.ts";
import { english } from "../text/lexicon-en.ts";
import { spanish } from "../text/lexicon-es.ts";
import { type Lexicon, words } from "../text/lexicon-shape.ts";
import { englishVerb } from "../text/verbs-en.ts";
import type { Word } from "../text/words.ts";
import { determiners, particles, possessives, prepositions, subjects } from "./small-words.ts";

/** Finite without doubt; other verbs may be nouns as well ("the rise", "a cause"). */
const auxiliaries = {
  en: words(
    "is are was were has have had can could will would does did must should may might cannot isn't aren't doesn't don't",
  ),
  de: words("ist sind war waren hat haben kann können wird werden wurde muss müssen soll gibt"),
  es: words("es son está están fue era tiene tienen puede pueden ha han hay debe deben"),
};

/**
 * Index of the finite verb of the main clause; -1 if none is sure. A word that can be a noun as well counts as a verb when
 * it follows a noun it agrees with ("the tree breaks", "proteins form") and something stands behind it.
 */
export function finiteVerb(words: readonly Word[], language: Lexicon["code"]): number {
  for (let at = 1; at < words.length; at++) {
    const { lower, text } = words[at] as Word;
    const before = (words[at - 1] as Word).lower;
    // "A will" is a thing.
    if (auxiliaries[language].has(lower) && text === lower && !/^\d|^an?$|^the$/.test(before)) return at;
    if (language === "en" ? isEnglishVerb(words, at) : isOtherVerb(words, at, language)) return at;
  }
  return -1;
}

function isEnglishVerb(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  const before = (words[at - 1] as Word).lower;
  const next = words[at + 1]?.lower ?? "";
  if (startsNoun(before) || adjectives.has(before) || before.endsWith("'s")) return false;
  if (pasts.has(lower)) return next !== "" || !/^an?$/.test((words[0] as Word).lower);
  if (participles.has(lower)) return next !== "" && !opensAdverbial(next) && next !== "and";
  if (next === "of" || next === "and") return false;
  const isSingular = lower.endsWith("s") && !/(?:ss|us|is)$/.test(lower);
  const agrees = isSingular !== (before.endsWith("s") && !/(?:ss|us|lens|gas|ics)$/.test(before));
  if (!agrees || prepositions.has(lower) || determiners.has(lower) || lower.endsWith("ing")) return false;
  // At the end it has to be a verb and nothing else: "the petal opens", not "the sales rise".
  if (next === "")
    return at > 1 && opensObject((words[0] as Word).lower) && isPlainThird(lower) && !inRelativeClause(words, at);
  // What follows a verb opens a phrase of its own; behind a noun, only a preposition does.
  const opens = opensObject(next);
  // "The bus stops in the centre" may be things or a claim.
  if (at === 2 && isSingular && prepositions.has(next) && (words[0] as Word).lower === "the" && !isPlainThird(lower))
    return false;
  if (english.finiteVerbs.has(lower) || extraVerbs.has(lower)) return opens || !lower.endsWith("ed");
  if (isSingular && (opens || isBehindSingular(words, at, next))) return true;
  const verb = englishVerb(lower);
  if (!verb || verb.form !== (isSingular ? "third" : "base")) return false;
  return verb.isPlain || (copulas.has(verb.base) && !prepositions.has(next));
}

/** "A mouse nibbles at": what follows "a" ends in no plural. */
const isBehindSingular = (words: readonly Word[], at: number, next: string) =>
  at > 1 &&
  at < 5 &&
  /^an?$/.test((words[0] as Word).lower) &&
  opensAdverbial(next) &&
  !singulars.has((words[at] as Word).lower) &&
  !words.slice(1, at).some(({ lower }) => prepositions.has(lower) || lower === "and");
const singulars = words("series species means lens gas bus headquarters works news barracks crossroads gallows");

/** Verbs with an adjective or an adverb behind them: "the shapes look alike". */
const copulas = words("look seem sound feel smell taste turn stay become remain appear grow get go come keep");

/** "The energy a quake generates", "the joy it yields": a second subject stands behind the first. */
const inRelativeClause = (words: readonly Word[], at: number) =>
  words.slice(2, at).some(({ lower }, index) => {
    const before = (words[index + 1] as Word).lower;
    return (determiners.has(lower) || subjects.has(lower)) && !startsNoun(before) && before !== "and";
  });

const adjectives = words(
  "good bad new old high low large small big great long short main own other best worst first last next same different many more hard soft light dark hot cold warm cool wet dry early late public private local human social natural common free full early real true black white red green blue yellow strong weak fast slow",
);

/** Behind such a word stands a noun or an adjective. */
const opensNoun = (word: string) => determiners.has(word) || prepositions.has(word) || possessives.has(word);
const startsNoun = (word: string) => opensNoun(word) || /^\d/.test(word);

export const opensObject = (word: string) =>
  determiners.has(word) || possessives.has(word) || particles.has(word) || /^\d/.test(word);

function isOtherVerb(words: readonly Word[], at: number, language: Lexicon["code"]): boolean {
  const { lower, text } = words[at] as Word;
  const before = words[at - 1] as Word;
  if (text !== lower || prepositions.has(before.lower)) return false;
  if (language === "de") return isGermanVerb(lower, before);
  if (/^(?:se|le|les|nos|me|te)$/.test(before.lower)) return true;
  if (determiners.has(before.lower)) return false;
  if (at > 0 && surelyFinite.has(lower)) return true;
  return at < words.length - 1 && (spanish.finiteVerbs.has(lower) || extraVerbs.has(lower) || /[^c]ó$/.test(lower));
}

/** Nouns have capitals: a small word in -t or -en behind one is its verb, unless it is a word of grammar or an adverb. */
function isGermanVerb(lower: string, before: Word): boolean {
  if (determiners.has(before.lower)) return false;
  if (german.finiteVerbs.has(lower) || extraVerbs.has(lower)) return true;
  const isBehindNoun = before.text !== before.lower || subjects.has(before.lower) || before.lower === "sich";
  return (
    isBehindNoun &&
    lower.length > 3 &&
    /(?:t|te|en|ten|eln|ern)$/.test(lower) &&
    !german.functionWords.has(lower) &&
    !germanAdverbs.has(lower)
  );
}
/** Pasts that are no participles: "the price fell". At the end, "a compass rose" is a thing. */
const pasts = new Set(
  "met died wanted went came fell rose grew began gave took became wrote ran knew drew threw flew broke spoke chose ate sank sang drank drove froze hid shook stole swam tore woke wore".split(
    " ",
  ),
);
/** Pasts that are participles as well: verbs before an object, but not in "the fee paid by the holder". */
const participles = new Set(
  "bought sold built sent lost found won kept paid shot killed invented discovered made led brought taught caught held laid fed heard hurt spent taken".split(
    " ",
  ),
);
/** Behind a noun and its participle stands where, when or by whom, or nothing. */
const opensAdverbial = (word: string) => prepositions.has(word) || /ly$/.test(word) || adverbials.has(word);
const adverbials = words(
  "today yesterday here there now then once twice again away back backwards together abroad alone later",
);

/** Verbs of everyday options that the lexicon of completion stems has no use for. */
const extraVerbs = new Set(
  `drift drifts bends pushes seals trains cools locks pumps closes shuts drops raises lowers keeps shifts destroys scrapes blocks throws draws drives feeds eats earns pays costs
  collects advises reviews writes teaches swings wavers stays halves doubles crosses spreads crushes reflects holds sends rings sits stands sinks floats burns melts moves works
  shows tells thinks feels likes wants knows schließt schließen lockt locken bremst bremsen zieht ziehen bewegt bewegen drückt drücken hebt heben senkt senken treibt treiben
  sammelt sammeln schützt schützen verliert verlieren gewinnt gewinnen verändert verändern vergrößert verkleinert sube baja cae gira empuja atrae pierde gana protege cierra abre
  rompe mueve reduce aumenta libera absorbe calienta enfría`.split(/\s+/),
);

const germanAdverbs = words(
  "statt selbst meist direkt exakt konstant bekannt gesamt genannt indirekt korrekt insgesamt weit zuerst zuletzt sonst sofort überhaupt unbekannt bereits oben unten außen innen hinten vorn vorne morgen drüben selten recht nackt bunt laut seit samt mitten offen eben neben getrennt gebraucht bestimmt begrenzt geeignet leicht schlecht nicht gut alt breit fest kalt hart tot rot dicht glatt feucht echt",
);

/** Third persons that are no nouns. */
const isPlainThird = (lower: string): boolean => {
  const verb = englishVerb(lower);
  return verb?.form === "third" && verb.isPlain && !thingsAsWell.has(verb.base);
};
const thingsAsWell = words(
  "stop sign pump store tie trap trade help try cook dream drink drain pull push wash wear hunt treat slide tear trigger run save share slow sleep spread stand win",
);

const surelyFinite = words(
  "sube cae crece muere nace hierve gira existe ocurre disminuye aumenta desaparece aparece llega sale entra vuelve duerme cambia funciona arde brilla pierde gana sufre viene dice pide pone quita sirve llega huye rompe sigue vende compra paga abre cierra limpia lleva espera llama",
);

/** Whether a word behind the first may be a finite verb; English. Where none may, the words are a phrase for sure. */
export function mayHaveVerb(words: readonly Word[]): boolean {
  let hasPlural = isPlural(words[0]?.lower ?? "");
  for (let at = 1; at < words.length; at++) {
    const { lower } = words[at] as Word;
    const before = (words[at - 1] as Word).lower;
    const next = words[at + 1]?.lower ?? "";
    if (auxiliaries.en.has(lower)) return true;
    // What stands behind a plural and is no word of grammar may be its verb, known or not: "bears pose a threat".
    if (isPlural(before) && next !== "" && !startsNoun(lower) && lower !== "and" && lower !== "or") return true;
    const verb = opensNoun(before) ? null : englishVerb(lower);
    if (lower.endsWith("ed") && !opensNoun(before)) return true;
    if (
      verb &&
      verb.form !== "gerund" &&
      (verb.form !== "base" || hasPlural || opensObject(next) || /ly$|^seldom$|^often$/.test(before))
    )
      return true;
    // "Fat and water rise".
    hasPlural ||= isPlural(lower) || (lower === "and" && !before.endsWith("ing"));
  }
  return false;
}

const isPlural = (word: string) =>
  /[^s'ui]s$|^(?:people|men|women|children|they|we|you|i)$/.test(word) && word.length > 3;

export const hasAuxiliaryIn = (words: readonly Word[], language: Lexicon["code"]): boolean =>
  words.some(({ lower }) => auxiliaries[language].has(lower));
