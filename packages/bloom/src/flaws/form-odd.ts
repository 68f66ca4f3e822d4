/** Options that differ from the others by a closed class of words at their start, or by the class of their only word. */
import type { Lexicon } from "../text/lexicon-shape.ts";
import { englishVerb, type Verb } from "../text/verbs-en.ts";
import { finiteVerb, hasAuxiliaryIn, opensObject } from "./finite-verb.ts";
import type { Form } from "./grammatical-form.ts";
import type { Choice, Option } from "./reading.ts";
import { determiners, possessives, prepositions, subjects } from "./small-words.ts";

/** The options that differ, their form, and that of the others. */
export type Odd = { members: Option[]; form: Form; common: Form };

/** One option that lacks what opens all others, or has a word of another class. */
export function oddByWords(choice: Choice, lexicon: Lexicon): Odd | null {
  const { plain, gap, stem } = choice;
  if (gap !== null) return null;
  const verbal =
    lexicon.code === "en" ? oddVerbForm(plain) : lexicon.code === "de" ? besideGermanInfinitives(plain) : null;
  if (verbal) return verbal;
  const starts = plain.map(({ words }) => words[0]?.lower ?? "");
  // "An" is an article here and a preposition there.
  const placed = starts.map((start) => prepositions.has(start) && (start !== "an" || lexicon.code === "de"));
  const places = placed.filter(Boolean).length;
  const question = stem.lower.slice(-300);
  if (places === plain.length - 1) return apartFromPlaces(plain, placed.indexOf(false), starts, question);
  if (places === 1) return placeAmongThings(plain, placed.indexOf(true), starts, question);
  const singles = plain.filter(({ words, regions }) => words.length === 1 && regions.length === 0).length;
  if (singles === plain.length) return oddWordClass(plain, lexicon);
  return singles === 1 ? ellipsis(plain, starts) : null;
}

/** "Pleasure of the moment", "when we are free" beside "in a mean", "in obedience", all with the same preposition. */
function apartFromPlaces(plain: readonly Option[], at: number, starts: readonly string[], stem: string): Odd | null {
  const shared = starts[at === 0 ? 1 : 0] as string;
  const option = plain[at] as Option;
  const { words, phrase } = option;
  if (starts.some((start, index) => index !== at && start !== shared) || words.length < 2) return null;
  // "Under 5 m", "in 1990": amounts and dates have other ways to be said.
  if (amountPrepositions.has(shared) || plain.some(({ words }) => /^\d/.test(words[1]?.lower ?? ""))) return null;
  const first = starts[at] as string;
  if (subjects.has(first)) return { members: [option], form: "sentence", common: "place" };
  const areWays = plain.every(({ words }, index) => index === at || !!words[1]?.lower.endsWith("ing"));
  if (areWays && !/ly$/.test(first)) return { members: [option], form: "words", common: "place" };
  if (adverbialOpeners.has(first)) {
    const isAsked = words[1]?.lower === "of" || stem.includes(`${first} `);
    return isAsked ? null : { members: [option], form: "clause", common: "place" };
  }
  const isThing = determiners.has(first) || possessives.has(first) || words[1]?.lower === "of";
  if (
    !isThing ||
    /^(?:all|every|each|any|no|some|most|many|both|few)$/.test(first) ||
    timeWords.test(phrase.split(" of ")[0] as string)
  )
    return null;
  return { members: [option], form: "words", common: "place" };
}

const amountPrepositions = new Set(
  "about over under up as than per around until of between near unter über bis de".split(" "),
);
const adverbialOpeners = new Set(
  "when whenever while if because although unless since wenn falls während weil obwohl cuando si porque mientras aunque".split(
    " ",
  ),
);
/** "The next day", "a year later" say when without a preposition. */
const timeWords =
  /(?<!\p{L})(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|mornings?|afternoons?|evenings?|nights?|times?|moment|ago|later|tag|woche|monat|jahr|abend|nacht|día|semana|mes|año|noche|vez|veces)$/u;

/** "With a fast shutter" beside "a wide aperture" and "a low sensitivity", where the question asks for a thing. */
function placeAmongThings(plain: readonly Option[], at: number, starts: readonly string[], stem: string): Odd | null {
  const option = plain[at] as Option;
  const { words } = option;
  if (plain.length < 4 || words.length < 3 || !manner.has(starts[at] as string)) return null;
  const areThings = plain.every(
    ({ words }, index) =>
      index === at || (words.length > 1 && (isArticle(words[0]?.lower) || possessives.has(starts[index] as string))),
  );
  if (!areThings || !stem.trimEnd().endsWith("?") || !asksThing.test(stem) || asksManner.test(stem)) return null;
  // "In all cases a payment" goes on with a thing of its own.
  const goesOn = words.some(
    ({ lower }, index) =>
      index > 1 &&
      isArticle(lower) &&
      !prepositions.has(words[index - 1]?.lower ?? "") &&
      words[index - 1]?.lower !== "and",
  );
  return goesOn ? null : { members: [option], form: "place", common: "words" };
}

const isArticle = (word: string | undefined) =>
  /^(?:the|an?|der|die|das|eine?|einen|el|la|los|las|una?)$/.test(word ?? "");
const manner = new Set(
  "with without by in at on from through during into against mit ohne durch bei beim im am aus auf gegen con sin por en".split(
    " ",
  ),
);
const asksThing = /(?<!\p{L})(?:what|which|who|whom|was|welche[rsmn]?|wer|wen|qué|quién|cuál)(?!\p{L})/u;
const asksManner =
  /(?<!\p{L})(?:how|where|when|why|time|place|position|state|way|manner|wie|wo|wann|warum|wohin|woher|cómo|dónde|cuándo|in|at|on|by|with|from|to|for|under|a|con|en|de|por|mit|bei|aus)\s+(?:what|which|whom?|welche[rsmn]?|wem|qué|quién|cuál)(?!\p{L})|(?<!\p{L})(?:how|where|when|why|wie|wo|wann|warum|wohin|woher|cómo|dónde|cuándo)(?!\p{L})/u;

/**
 * "Lowering the voltage", "it lowers the voltage" beside "stores energy" and "lights the room": all others open with a
 * verb in one form, two of them beyond doubt, and one opens with what no such verb can be.
 */
function oddVerbForm(plain: readonly Option[]): Odd | null {
  if (plain.length < 4) return null;
  const verbs = plain.map(({ words }) => englishVerb(words[0]?.lower ?? ""));
  const thirds = verbs.filter((verb) => verb?.form === "third");
  if (thirds.length === 1) return predicateAmongThings(plain, verbs.indexOf(thirds[0] as Verb));
  const common = verbs[verbs[0]?.form === verbs[1]?.form ? 0 : 2]?.form;
  if (!common || common === "gerund") return null;
  const at = verbs.findIndex((verb) => verb?.form !== common);
  const option = plain[at];
  if (!option || verbs.some((verb, index) => index !== at && verb?.form !== common)) return null;
  const isSure = ({ words }: Option, index: number) =>
    index !== at &&
    !!verbs[index]?.isPlain &&
    (common !== "past" || opensObject(words[1]?.lower ?? "") || prepositions.has(words[1]?.lower ?? ""));
  if (plain.filter(isSure).length < 2) return null;
  const [first, second] = option.words;
  if (!first || !second) return null;
  const form = subjects.has(first.lower)
    ? "sentence"
    : first.lower === "to"
      ? "infinitive"
      : verbs[at]?.form === "gerund"
        ? "gerund"
        : isArticle(first.lower)
          ? "words"
          : null;
  return form && { members: [option], form, common: common === "base" ? "imperative" : "verb" };
}

/** "Makes you sleepy" beside "lower blood pressure" and "less pain". */
function predicateAmongThings(plain: readonly Option[], at: number): Odd | null {
  const option = plain[at] as Option;
  const [first, second, third] = option.words;
  const isPredicate = third && (opensObject(second?.lower ?? "") || subjects.has(second?.lower ?? ""));
  if (!isPredicate || englishVerb(first?.lower ?? "")?.form !== "third") return null;
  const areThings = plain.every(({ words }, index) => {
    const start = words[0]?.lower ?? "";
    return (
      index === at ||
      (!subjects.has(start) &&
        !hasAuxiliaryIn(words, "en") &&
        finiteVerb(words, "en") === -1 &&
        !/^(?:to|not)$/.test(start))
    );
  });
  return areThings ? { members: [option], form: "verb", common: "words" } : null;
}

/** "Flucht aus dem Haus" beside "den Strom abschalten" and "die Feuerwehr rufen". */
function besideGermanInfinitives(plain: readonly Option[]): Odd | null {
  const isInfinitive = ({ words }: Option) =>
    words.length > 1 &&
    /^\p{Ll}+(?:en|ern|eln)$/u.test(words.at(-1)?.text ?? "") &&
    !adverbialOpeners.has(words[0]?.lower ?? "") &&
    !subjects.has(words[0]?.lower ?? "");
  const found = plain.map(isInfinitive);
  const at = found.indexOf(false);
  const option = plain[at];
  if (plain.length < 4 || !option || option.words.length < 2 || found.lastIndexOf(false) !== at) return null;
  const hasInfinitive = option.words.some(
    ({ text }) => /^\p{Ll}{2,}(?:en|ern|eln)$/u.test(text) && !determiners.has(text),
  );
  const isOther = /^\p{Lu}/u.test(option.words.at(-1)?.text ?? "") && !hasInfinitive;
  return isOther
    ? {
        members: [option],
        form: subjects.has(option.words[0]?.lower ?? "") ? "sentence" : "words",
        common: "infinitive",
      }
    : null;
}

/** "Newest" beside "the oldest ones" and "the heaviest ones": one option is cut down to the word that differs. */
function ellipsis(plain: readonly Option[], starts: readonly string[]): Odd | null {
  const option = plain.find(({ words }) => words.length === 1) as Option;
  const others = plain.filter((other) => other !== option);
  const ends = new Set(others.map(({ words }) => words.at(-1)?.lower));
  const shared = new Set(starts.filter((_, index) => plain[index] !== option));
  const ending = option.words[0]?.lower.slice(-3) ?? "";
  const isCut = others.every(({ words }) => words.length > 2 && words.at(-2)?.lower.endsWith(ending));
  return others.length > 2 && ends.size === 1 && shared.size === 1 && isCut
    ? { members: [option], form: "cut", common: "words" }
    : null;
}

/** "Evaporate" beside "filtration" and "distillation", "honesty" beside "careful" and "generous", "heiß" beside "Druck". */
function oddWordClass(plain: readonly Option[], lexicon: Lexicon): Odd | null {
  if (plain.length < 4 || lexicon.code === "es") return null;
  const classes = plain.map(({ words }) =>
    lexicon.code === "de" ? germanClass(words[0]?.text ?? "") : englishClass(words[0]?.lower ?? ""),
  );
  const common = classes.find((found, index) => found !== null && classes.indexOf(found) !== index);
  const at = classes.findIndex((found) => found !== common);
  const form = classes[at];
  if (
    !common ||
    !form ||
    classes.lastIndexOf(form) !== at ||
    classes.filter((found) => found === common).length < plain.length - 1
  )
    return null;
  return { members: [plain[at] as Option], form, common };
}

function englishClass(word: string): "noun" | "verb" | "adjective" | "adverb" | null {
  if (/.{3}ly$/.test(word)) return "adverb";
  if (/.{3}(?:[ts]ion|ness|ity|ance|ence|ism|ysis)$/.test(word)) return "noun";
  if (/.{3}(?:ous|ful|less|[ai]ble)$/.test(word)) return "adjective";
  const verb = englishVerb(word);
  const isVerb = verb?.form === "third" || verb?.form === "past" || /.{3}(?:ate|i[sz]e|ify)$/.test(word);
  return verb?.isPlain && isVerb ? "verb" : null;
}

/** German writes nouns with a capital. */
function germanClass(word: string): "noun" | "adjective" | null {
  if (/^\p{Lu}\p{Ll}+(?:ung|heit|keit|tion|tät|nis|schaft|e|er|en|el|t|d|ck)$/u.test(word)) return "noun";
  return /^\p{Ll}+(?:ig|lich|isch|haft|bar|sam|los|voll)$/u.test(word) ? "adjective" : null;
}
