import { type Absurdities, absurdities } from "../text/absurdities.ts";
import { areRelated, kindsNamed, strangeKinds } from "../text/categories.ts";
import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, letterOf, type Option, quoted, type Text, wholeSpan } from "./reading.ts";
import { bareText } from "./roles.ts";
import { romanNumeral } from "./sense.ts";

/** A number is absurd if it is so many times larger or smaller than all the others … */
const absurd = 100;
/** … which themselves lie within this factor of each other. */
const near = 10;
/** An answer of words that stands well beside numbers: there is no number, or it cannot be known. */
const noNumber =
  /\b(?:no|not|none|nothing|cannot|can't|never|error|undefined|infinit\w*|unlimited|depends?|unknown|empty|same|equal|any|all|less|more|many|much|impossible|nobody|half|halves|quarter|dozen|couple|pair|double|twice|single|hälfte|viertel|dutzend|paar|mitad|docena|cuarto|same|every|each|both|neither|year|years|unbegrenzt|unendlich|kein\w*|nicht\w*|gleich|hängt|fehler|alle|infinito|ninguno|nada|depende|igual)\b/;

/**
 * Distractors nobody would choose (Haladyna, Downing & Rodriguez, 2002, guideline 29): fillers, jokes, a number of absurd
 * size, a word among numbers or a number among words. What is plausible in a subject cannot be told without knowing the
 * subject; this rule finds what is out of place in any.
 */
export const implausibleOption: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => implausible(choice, lexicon)) : [];

function implausible(choice: Choice, lexicon: Lexicon): Flaw[] {
  const { plain, stem } = choice;
  const isPast = absurdities[lexicon.code].past.test(stem.lower.slice(-600));
  for (const option of plain) {
    if (option.correct) continue;
    const reason =
      filler(option, plain, lexicon) ??
      joke(option, choice, lexicon) ??
      (isPast ? anachronism(option, choice, lexicon) : null) ??
      impossible(option, choice) ??
      strayName(option, choice, lexicon) ??
      stranger(option, choice, lexicon) ??
      outlier(option, plain, stem.lower.slice(-400), lexicon);
    if (reason === null) continue;
    return [
      flaw(
        "implausible-option",
        [wholeSpan(option)],
        `Option ${letterOf(option)} (${quoted(option.shown)}) ${reason}: nobody who takes the question seriously chooses it.`,
        "Replace it by an answer that follows from a common misconception, or leave it out: three good options are enough.",
      ),
    ];
  }
  return [];
}

function filler(option: Option, options: readonly Option[], lexicon: Lexicon): string | null {
  if (lexicon.fillers.test(option.phrase)) return "is a filler";
  const inProse = option.regions.length === 0 && option.words.length === 0;
  const others = options.filter((other) => other !== option);
  return inProse &&
    option.shown.length < 6 &&
    others.length > 0 &&
    others.every(({ words }) => words.some(({ text }) => text.length > 2))
    ? "says nothing"
    : null;
}

/** Questions in which beasts, sweets and wizards are at home. */
const playful =
  /(?<!\p{L})(?:novels?|films?|movies?|characters?|stor(?:y|ies)|(?:fairy )?tales?|poems?|songs?|lyrics|legends?|legendary|myth\w*|gods?|dreams?|fossils?|dinosaurs?|disney|marvel|harry|potter|hogwarts|weasleys?|roman|märchen|film|cuentos?|novela|película)(?!\p{L})/iu;

/** Words, figures and moods of another world than that of the question and all other options. */
function joke(option: Option, { stem, plain }: Choice, lexicon: Lexicon): string | null {
  if (option.words.length === 0 || option.words.length > 30) return null;
  const world = absurdities[lexicon.code];
  const bare = bareText(option.shown.slice(0, 80));
  const joined = bare.replaceAll(" ", "-");
  const isThing = world.household.has(joined) || world.everyday.has(joined);
  const few = option.words.length < 5;
  const isStarted =
    isThing ||
    option.words.some(
      ({ lower }) => world.household.has(lower) || world.fantasy.has(lower) || lexicon.jokes.has(lower),
    ) ||
    (few && world.figures.test(bare)) ||
    (option.words.length > 1 && world.triggers.test(option.lower));
  if (!isStarted || playful.test(stem.prose.slice(-600))) return null;
  const others: Text[] = [...plain.filter((other) => other !== option), stem];
  if (few && world.figures.test(bare) && !others.some((other) => playful.test(other.prose.slice(-600))))
    return "names a figure of jokes or tales";
  const says = (pattern: RegExp) =>
    pattern.test(option.lower) && !others.some(({ lower }) => pattern.test(lower.slice(-2_000)));
  if (says(world.jests)) return "is a joke";
  const speaksOfPeople = [option, ...others].some(({ words }) => words.some(({ lower }) => world.people.has(lower)));
  if (!speaksOfPeople && says(world.moods)) return "gives a thing the moods of a person";
  if (others.some((text) => text.words.some(({ lower }) => isHomely(lower, world, lexicon)))) return null;
  const last = option.words.at(-1)?.lower ?? "";
  // Capitals inside make a name: "Hat Trick", "Komodo Dragon", "Santa Fe".
  const small = option.words.filter(({ text, lower }) => text === lower);
  if (isThing || (small.length === option.words.length && option.words.length < 4 && world.household.has(last)))
    return `is out of place (“${option.words.at(-1)?.text}”)`;
  const creature = small.find(({ lower }) => world.fantasy.has(lower));
  if (creature && !/dragons?$/.test(option.lower)) return `is a joke (“${creature.text}”)`;
  return small.filter(({ lower }) => lexicon.jokes.has(lower)).length > 1 ? "is a joke" : null;
}

/** Words in whose company things of the home are no joke. */
const isHomely = (word: string, world: Absurdities, lexicon: Lexicon) =>
  world.household.has(word) ||
  world.homely.has(word) ||
  lexicon.jokes.has(word) ||
  kindsNamed(word).some((kind) => kind === "animal" || kind === "drink") ||
  /^\w{4,}ness$/.test(word);

/** Things of our days where the question is about days long past. */
function anachronism(option: Option, { stem, plain }: Choice, lexicon: Lexicon): string | null {
  const { modern } = absurdities[lexicon.code];
  if (!modern.test(option.lower)) return null;
  const elsewhere =
    modern.test(stem.lower.slice(-600)) || plain.some((other) => other !== option && modern.test(other.lower));
  return elsewhere ? null : "did not exist in the days the question is about";
}

/** The name of a place, a person or a day where all others start small: "Norway" beside "left" and "right". */
function strayName(option: Option, { stem, plain }: Choice, lexicon: Lexicon): string | null {
  const { words, shown } = option;
  if (
    lexicon.code === "de" ||
    plain.length < 3 ||
    words.length > 3 ||
    !words.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text))
  )
    return null;
  const asked = stem.lower.slice(-400);
  const isNamed = kindsNamed(bareText(shown)).some(
    (kind) => (nameKinds.has(kind) && !asksForName.test(asked)) || (timeKinds.has(kind) && !asksForTime.test(asked)),
  );
  const areSmall = plain.every((other) => other === option || /^\p{Ll}[^\p{Lu}]*$/u.test(other.shown));
  return isNamed && areSmall ? "is a name among common words" : null;
}

const nameKinds = new Set(["country", "city", "continent", "planet", "composer", "writer", "scientist", "person"]);
const timeKinds = new Set(["weekday", "month"]);
const asksForTime =
  /\b(?:when|days?|dates?|months?|years?|time|weeks?|weekly|seasons?|names?|named|called|words?|until|since)\b/;
const asksForName =
  /\b(?:where|who|whose|whom|country|countries|city|capital|place|name[ds]?|called|origins?|language|word|from|quién|dónde|país|ciudad|nombre|lengua|palabra)\b/;

/** A kind of thing none of the others is: all others name organs, this one a city; or the question asks who. */
function stranger(option: Option, { stem, plain }: Choice, lexicon: Lexicon): string | null {
  if (lexicon.code !== "en" || plain.length < 3 || option.words.length > 4) return null;
  const kindsOf = (text: string) => kindsNamed(bareText(text));
  const own = kindsOf(option.shown);
  if (own.length === 0 || stem.lower.includes(bareText(option.shown))) return null;
  const others = plain.filter((other) => other !== option);
  const named = others.map(({ shown }) => kindsOf(shown));
  const reason = "is of another kind than the others";
  if (named.some((kinds) => kinds.some((kind) => own.some((mine) => areRelated(kind, mine))))) return null;
  if (own.every((kind) => strangeKinds.has(kind)) && named.filter((kinds) => kinds.length > 0).length > 1)
    return reason;
  const common = named[0]?.find((kind) => named.every((kinds) => kinds.includes(kind)));
  if (common !== undefined) return reason;
  const asked = askedKind(stem.lower.slice(-300));
  return asked !== null && !own.some((kind) => areRelated(kind, asked)) && others.every(({ words }) => words.length < 5)
    ? reason
    : null;
}

/** "Which city …?", "Who …?" */
function askedKind(stem: string): string | null {
  const match =
    /\b(?:which|what)(?: of these| of the following)?(?: \w+){0,1}? (gas|element|metal|city|country|planet|continent|organ|sport|instrument|composer|writer|author|poet|scientist|physicist|shape|colou?r|animal|season)s?\b|^(who) /.exec(
      stem,
    );
  if (!match) return null;
  const word = match[1] ?? "who";
  return (
    {
      gas: "element",
      metal: "element",
      author: "writer",
      poet: "writer",
      physicist: "scientist",
      who: "person",
      color: "colour",
    }[word] ?? word
  );
}

/** A probability beyond 1, a share beyond 100 %, a day or an hour no calendar or clock has. */
function impossible(option: Option, { stem, plain }: Choice): string | null {
  const { shown, quantity } = option;
  if (
    /\b(?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)? (?:of )?(?:january|march|may|july|august|october|december)\b|\b(?:3[1-9]|[4-9]\d)(?:st|th|nd|rd)? (?:of )?(?:april|june|september|november)\b|\b3\d(?:st|th)? (?:of )?february\b|\bfebruary 3\d\b/i.test(
      shown,
    )
  )
    return "is a day that does not exist";
  const times = plain.filter((other) => other !== option && other.quantity?.unit === "o'clock").length;
  if (times > 1 && /^(?:2[5-9]|[3-9]\d):\d{2}$/.test(shown)) return "is a time that does not exist";
  if (!quantity || !asksChance.test(stem.lower.slice(-400))) return null;
  const value = quantity.unit === "%" ? quantity.value / 100 : quantity.value;
  const known = plain.every(
    (other) =>
      other.quantity !== null &&
      (other === option || Math.abs(other.quantity.value) <= (other.quantity.unit === "%" ? 100 : 1)),
  );
  return known && (value > 1 || value < 0) ? "cannot be a probability or share" : null;
}

const asksChance =
  /\b(?:probability|probable|chance|likelihood|what (?:share|fraction|proportion|percentage) of|wahrscheinlichkeit|probabilidad)\b/;

const counts = /\bhow many\b|\bwie viele\b|cuánt[oa]s/;

function outlier(option: Option, options: readonly Option[], stem: string, lexicon: Lexicon): string | null {
  const others = options.filter((other) => other !== option);
  if (others.length < 2 || options.every(({ phrase }) => articleForms.test(phrase))) return null;
  const own = option.quantity;
  const values = others.map(({ quantity }) => quantity);
  if (values.every((value) => value !== null)) {
    if (!own)
      return isPlainWord(option) &&
        option.words.length < 3 &&
        romanNumeral(option.shown) === null &&
        !/\d/.test(option.shown) &&
        !option.words.some(({ lower }) => lexicon.numberWords.has(lower) || lexicon.magnitudes.has(lower)) &&
        !noNumber.test(option.phrase)
        ? "is a word among numbers"
        : null;
    const all = values.map(({ value }) => value);
    if (
      own.unit === "" &&
      all.every((value) => value > 500 && value < 2100 && Number.isInteger(value)) &&
      own.value > 2100 &&
      own.value < 10_000
    )
      return "is a year that is still to come";
    if (own.value < 0 && all.every((value) => value > 0 && Number.isInteger(value)) && counts.test(stem))
      return "is no number of things";
    const sizes = values.map(({ value }) => Math.abs(value)).filter((size) => size > 0);
    const sameUnit = values.every(({ unit }) => unit === own.unit);
    if (!sameUnit || sizes.length < others.length || own.value === 0) return null;
    const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
    const size = Math.abs(own.value);
    return high <= near * low && (size >= absurd * high || size * absurd <= low)
      ? "is of an absurd size beside the others"
      : null;
  }
  const wordsOnly =
    values.every((value) => value === null) && others.every((other) => isPlainWord(other) && !/\d/.test(other.shown));
  return own && wordsOnly && option.regions.length === 0 && /^[\d.,]{1,12}$/.test(option.shown)
    ? "is a number among words"
    : null;
}

/** Articles that are number words as well. */
const articleForms = /^(?:k?ein(?:e[mnrs]?)?|der|die|das|de[mns]|un[ao]?s?|el|l[ao]s?)$/;

const isPlainWord = (option: Option) =>
  option.regions.length === 0 && option.words.length > 0 && option.words.length < 8;
