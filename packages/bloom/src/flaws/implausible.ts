import { absurdities } from "../text/absurdities.ts";
import { areRelated, kindsNamed, strangeKinds } from "../text/categories.ts";
import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, letterOf, type Option, quoted, type Text, wholeSpan } from "./reading.ts";
import { bareText } from "./roles.ts";

/** A number is absurd if it is so many times larger or smaller than all the others … */
const absurd = 100;
/** … which themselves lie within this factor of each other. */
const near = 10;
/** An answer of words that stands well beside numbers: there is no number, or it cannot be known. */
const noNumber =
  /\b(?:no|not|none|nothing|cannot|can't|never|error|undefined|infinit\w*|unlimited|depends?|unknown|empty|same|equal|any|all|less|more|many|much|impossible|nobody|unbegrenzt|unendlich|kein\w*|nicht\w*|gleich|hängt|fehler|alle|infinito|ninguno|nada|depende|igual)\b/;

/**
 * Distractors nobody would choose (Haladyna, Downing & Rodriguez, 2002, guideline 29): fillers, jokes, a number of absurd
 * size, a word among numbers or a number among words. What is plausible in a subject cannot be told without knowing the
 * subject; this rule finds what is out of place in any.
 */
export const implausibleOption: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => implausible(choice, lexicon)) : [];

function implausible(choice: Choice, lexicon: Lexicon): Flaw[] {
  const { plain } = choice;
  for (const option of plain) {
    if (option.correct) continue;
    const reason =
      filler(option, plain, lexicon) ??
      joke(option, choice, lexicon) ??
      impossible(option, choice) ??
      stranger(option, choice, lexicon) ??
      outlier(option, plain, lexicon);
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
  /novel|film|movie|book|character|stor(?:y|ies)|tale|poem|song|game|animal|food|drink|eat|cook|recipe|child|toy|legend|myth|god|dream|potter|fossil|era\b|period|mean|tier|essen|roman|märchen|comida|cuento|novela/i;

/** Words, figures and moods of another world than that of the question and all other options. */
function joke(option: Option, { stem, plain }: Choice, lexicon: Lexicon): string | null {
  if (option.words.length === 0 || option.words.length > 30) return null;
  const world = absurdities[lexicon.code];
  const others: Text[] = [...plain.filter((other) => other !== option), stem];
  const bare = bareText(option.shown.slice(0, 80));
  if (
    world.figures.test(bare) &&
    !others.some(({ lower }) => lower.split(/[\s,.;:?!]+/).some((word) => tales.test(word)))
  )
    return "names a figure of jokes or tales";
  const says = (pattern: RegExp) =>
    pattern.test(option.lower) && !others.some(({ lower }) => pattern.test(lower.slice(-2_000)));
  if (says(world.jests) && !playful.test(stem.prose.slice(-600))) return "is a joke";
  const speaksOfPeople = [option, ...others].some(({ words }) => words.some(({ lower }) => world.people.has(lower)));
  if (!speaksOfPeople && says(world.moods)) return "gives a thing the moods of a person";
  const found = option.words.find(({ lower }) => world.household.has(lower));
  const isHome = ({ words }: Text) =>
    words.some(({ lower }) => world.household.has(lower) || lexicon.jokes.has(lower)) || false;
  const isSober = !others.some(isHome) && !playful.test(stem.prose.slice(-600));
  if (!isSober) return null;
  if (found && option.words.length < 4) return `is out of place (“${found.text}”)`;
  return option.words.some(({ lower }) => lexicon.jokes.has(lower)) ? "is a joke" : null;
}

const tales =
  /^(?:film|films|movie|movies|novel|novels|tale|tales|story|stories|cartoon|comic|comics|game|games|character|superhero|roman|märchen|película|cuento)$/;

/** A kind of thing none of the others is: all others name organs, this one a city. */
function stranger(option: Option, { stem, plain }: Choice, lexicon: Lexicon): string | null {
  if (lexicon.code !== "en" || plain.length < 3 || option.words.length > 4) return null;
  const kindsOf = (text: string) => kindsNamed(bareText(text));
  const own = kindsOf(option.shown);
  if (own.length === 0) return null;
  const others = plain.filter((other) => other !== option);
  const named = others.map(({ shown }) => kindsOf(shown));
  const isStrange = own.every((kind) => strangeKinds.has(kind));
  if (isStrange) {
    const shared = named.some((kinds) => kinds.some((kind) => own.includes(kind)));
    const known = named.filter((kinds) => kinds.length > 0).length;
    return !shared && known > 1 && !stem.lower.includes(bareText(option.shown))
      ? "is of another kind than the others"
      : null;
  }
  const common = named[0]?.find((kind) => named.every((kinds) => kinds.includes(kind)));
  return common !== undefined && !own.some((kind) => areRelated(kind, common))
    ? "is of another kind than the others"
    : null;
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
  if (/^(?:2[5-9]|[3-9]\d):\d{2}$/.test(shown)) return "is a time that does not exist";
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
  /\b(?:probability|probable|chance|likelihood|what (?:share|fraction|proportion)|wahrscheinlichkeit|probabilidad)\b/;

function outlier(option: Option, options: readonly Option[], lexicon: Lexicon): string | null {
  const others = options.filter((other) => other !== option);
  if (others.length < 2) return null;
  const own = option.quantity;
  const values = others.map(({ quantity }) => quantity);
  if (values.every((value) => value !== null)) {
    if (!own)
      return isPlainWord(option) &&
        !/\d/.test(option.shown) &&
        !option.words.some(({ lower }) => lexicon.numberWords.has(lower) || lexicon.magnitudes.has(lower)) &&
        !noNumber.test(option.phrase)
        ? "is a word among numbers"
        : null;
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

const isPlainWord = (option: Option) =>
  option.regions.length === 0 && option.words.length > 0 && option.words.length < 8;
