/** Options out of another world than that of the question: everyday things, tales, moods of things, slapstick. */
import { type Absurdities, absurdities } from "../text/absurdities.ts";
import { kindsNamed } from "../text/categories.ts";
import type { World } from "../text/everyday.ts";
import type { Lexicon } from "../text/lexicon-shape.ts";
import type { Choice, Option, Text } from "./reading.ts";
import { bareText } from "./roles.ts";
import { triggers } from "./triggers.ts";

/** Questions in which beasts, sweets and wizards are at home. */
export const playful =
  /(?<!\p{L})(?:novels?|films?|movies?|characters?|stor(?:y|ies)|(?:fairy )?tales?|poems?|songs?|lyrics|legends?|legendary|myth\w*|gods?|dreams?|fossils?|dinosaurs?|disney|marvel|harry|potter|hogwarts|weasleys?|roman|märchen|film|cuentos?|novela|película)(?!\p{L})/iu;
/** Further such questions, for things that are no joke by themselves. */
export const narrative =
  /(?<!\p{L})(?:books?|series|chronicles|narnia|seinfeld|simpsons|episode|scene|sitcom|show|cartoons?|comics?|nickname|nicknamed|slang|phrase|idiom|proverb|saying|superstition\w*|rituals?|witch\w*|voodoo|riddle|what am i|who am i|christmas|halloween|serie|buch|sprichwort|libro|refrán|invent\w*|lyrics|title|dr\.? seuss|mean|means|meaning|legend\w*|knights?|toys?|pets?|children's|kids)(?!\p{L})/iu;

/** Figures and places of films and tales, anywhere in an option. */
const storied =
  /(?<!\p{L})(?:Batman|Superman|Spider-?[Mm]an|Iron Man|Hulk|Thanos|Darth Vader|Yoda|Jedi|Star Wars|Star Trek|Hogwarts|Harry Potter|Dumbledore|Voldemort|Gandalf|Frodo|Hobbits?|Narnia|Mickey Mouse|Donald Duck|Bugs Bunny|SpongeBob|Spongebob|Homer Simpson|Shrek|Pikachu|Pok[eé]mon|Super Mario|Godzilla|King Kong|Dracula|Cinderella|Snow White|Rapunzel|Dornröschen|Schneewittchen|Rumpelstilzchen|Peter Pan|Santa Claus|Father Christmas|Easter Bunny|Tooth Fairy|Chuck Norris|James Bond|Sherlock Holmes|Blancanieves|Papá Noel|Barbie|Winnie|Elsa|Disney(?:land)?)(?!\p{L})/u;

/** Their first words, in small letters: most options have none and need not be searched. */
export const storiedWords: ReadonlySet<string> = new Set(
  `batman superman spider spider-man spiderman iron hulk thanos darth yoda jedi star hogwarts harry dumbledore voldemort gandalf frodo hobbit hobbits narnia mickey donald bugs spongebob homer shrek pikachu pokemon
  pokémon super godzilla king dracula cinderella snow rapunzel dornröschen schneewittchen rumpelstilzchen peter santa father easter tooth chuck james sherlock blancanieves papá barbie winnie elsa disney disneyland
  batman's superman's`.split(/\s+/),
);

/** Whoever writes more means it. */
const longest = 12;

/** Why this option is a joke, as the end of a sentence; null if it may be meant. */
export function joke(option: Option, choice: Choice, lexicon: Lexicon): string | null {
  if (option.words.length === 0 || option.words.length > 30) return null;
  const world = absurdities[lexicon.code];
  const isNamed = (option.triggers & triggers.joke) !== 0;
  const mayBeJest = option.words.length > 1 && world.triggers.test(option.lower);
  if (!isNamed && !mayBeJest && option.words.length > 4) return null;
  const bare = bareText(option.shown.slice(0, 80));
  const joined = bare.replaceAll(" ", "-");
  const isThing = world.household.has(joined) || world.everyday.has(joined);
  const few = option.words.length < 5;
  const isFigure = few && world.figures.test(bare);
  const isStoried =
    option.words.length > 1 && option.words.some(({ lower }) => storiedWords.has(lower)) && storied.test(option.shown);
  const second = option.words[1];
  const isSpelledOut =
    second !== undefined && second.text !== second.lower && asksAbbreviation.test(choice.stem.lower.slice(-300));
  const thing = option.words.length > longest ? null : unmistakableIn(option, isSpelledOut, world, lexicon);
  const isStarted =
    isThing ||
    isFigure ||
    isStoried ||
    thing !== null ||
    option.words.some(
      ({ lower }) => world.household.has(lower) || world.fantasy.has(lower) || lexicon.jokes.has(lower),
    ) ||
    mayBeJest;
  const { stem, plain } = choice;
  if (!isStarted || playful.test(stem.prose.slice(-600))) return null;
  const others: Text[] = [...plain.filter((other) => other !== option), stem];
  if (isFigure && !others.some((other) => playful.test(other.prose.slice(-600))))
    return "names a figure of jokes or tales";
  if (isStoried && !others.some(({ source }) => /\p{L}[^.?!:]{0,40} \p{Lu}\p{Ll}/u.test(source.slice(0, 300))))
    return "speaks of a figure of films or tales";
  const mood = jestOrMood(option, others, world);
  if (mood !== null) return mood;
  if (thing !== null && isOutOfPlace(thing.world, others, stem, world, lexicon))
    return `is out of place (“${thing.text}”)`;
  if (others.some((text) => text.words.some(({ lower }) => isHomely(lower, world, lexicon)))) return null;
  // In Spanish the first noun is the head: "guitarra eléctrica".
  const head = lexicon.code === "es" ? 0 : -1;
  // Capitals inside make a name: "Hat Trick", "Komodo Dragon", "Santa Fe".
  const small = option.words.filter(({ text, lower }) => text === lower);
  const isAllSmall = small.length === option.words.length && option.words.length < 4;
  if (isThing || (isAllSmall && world.household.has(option.words.at(head)?.lower ?? "")))
    return `is out of place (“${option.words.at(head)?.text}”)`;
  const creature = small.find(({ lower }) => world.fantasy.has(lower));
  if (creature && !/dragons?$/.test(option.lower)) return `is a joke (“${creature.text}”)`;
  return small.filter(({ lower }) => lexicon.jokes.has(lower)).length > 1 ? "is a joke" : null;
}

/** Animals are hungry, sleep and sing in earnest. */
export const isAboutAnimals = ({ words }: Text) =>
  words.some(({ lower }) => absurdities.en.company.get(lower)?.has("animals") && !remote.has(lower));

function jestOrMood(option: Option, others: readonly Text[], world: Absurdities): string | null {
  const says = (pattern: RegExp) =>
    pattern.test(option.lower) && !others.some(({ lower }) => pattern.test(lower.slice(-2_000)));
  if (says(world.jests)) return "is a joke";
  const speaksOfPeople = [option, ...others].some(({ words }) => words.some(({ lower }) => world.people.has(lower)));
  return !speaksOfPeople && !others.some(isAboutAnimals) && says(world.moods)
    ? "gives a thing the moods of a person"
    : null;
}

const isSmall = (word: Option["words"][number] | undefined) => word !== undefined && word.text === word.lower;
/** "Vitamin Pizza", but not "the Banana Republic". */
const startsSmall = (words: Option["words"], at: number) =>
  at > 0 &&
  isSmall(words[0]) &&
  !/^(?:the|an?)$/.test(words[0]?.lower ?? "") &&
  (words[at + 1] === undefined || isSmall(words[at + 1]));
/** What an abbreviation stands for has capitals throughout. */
const asksAbbreviation = /\b(?:stands? for|abbreviat\w*|acronym|initials|steht|abkürzung|siglas?)\b/;

/** The first thing of home, wardrobe, sweetshop, … that has no second sense, and its world. */
function unmistakableIn(
  { words }: Option,
  isSpelledOut: boolean,
  { unmistakable, firsts }: Absurdities,
  { code }: Lexicon,
): { text: string; world: World } | null {
  for (let at = 0; at < words.length; at++) {
    const { text, lower } = words[at] as Option["words"][number];
    const next = words[at + 1];
    // A capital inside, or before a second one, is part of a name; in German every noun has one.
    if (text !== lower && code !== "de" && !isSpelledOut && !startsSmall(words, at) && !(at === 0 && isSmall(next)))
      continue;
    const alone = unmistakable.get(lower);
    if (alone) return { text, world: alone };
    const both = next && firsts.has(lower) ? unmistakable.get(`${lower}-${next.lower}`) : undefined;
    if (both) return { text: `${text} ${next?.text}`, world: both };
  }
  return null;
}

/** Whether nothing else in the item, its question or its people, brings things of this world with it. */
function isOutOfPlace(of: World, others: readonly Text[], stem: Text, world: Absurdities, lexicon: Lexicon): boolean {
  const belongs = (word: string) =>
    world.household.has(word) ||
    lexicon.jokes.has(word) ||
    (world.company.has(word) && (!remote.has(word) || world.company.get(word)?.has(of))) ||
    kindsNamed(word).some((kind) => kind === "animal" || kind === "drink");
  return (
    !linguistic.test(stem.prose.slice(-600)) &&
    !narrative.test(stem.prose.slice(-600)) &&
    !others.some(({ words }) => words.some(({ lower }) => belongs(lower) || somebody[lexicon.code].has(lower)))
  );
}

/** Words of one of these worlds that say little about the others. */
const remote = new Set(
  `hair fish sugar salt juice tea wine game games player players sport sports company companies network internet app website brand media advert advertising plot genre literary author poem film films music
  foot feet head skin bacteria stomach digestion allergy evolution evolved extinct patient pressure nursing sleep building electric electricity drain pipe plumbing fur feather feathers family families parent parents father mother son daughter
  heir inherit inherits inheritance uniform protective washing cleaning garden party served serve serves table tables room rooms house houses tail species seal shell`.split(
    /\s+/,
  ),
);

/** Questions about language, whose examples may speak of anything. */
const linguistic =
  /(?<!\p{L})(?:sentences?|words?|verbs?|nouns?|adjectives?|adverbs?|pronouns?|plurals?|apostrophes?|commas?|spell\w*|spelt|rhym\w*|phonemes?|syllables?|grammar|prefix\w*|suffix\w*|tenses?|translat\w*|clauses?|punctuat\w*|letters|alphabet\w*|satz|sätze|wort|wörter|reim\w*|silben?|oración|oraciones|palabras?|frases?|verbo|sustantivo)(?!\p{L})/iu;

/** Somebody with a life, in which anything may happen. */
const somebody = {
  en: new Set("he she his her him hers himself herself".split(" ")),
  de: new Set("er sie seine seiner seinem seinen ihre ihrer ihrem ihren".split(" ")),
  es: new Set("él ella".split(" ")),
};

/** Words beside which everyday things are in good company. */
const isHomely = (word: string, world: Absurdities, lexicon: Lexicon) =>
  world.household.has(word) ||
  world.homely.has(word) ||
  world.company.has(word) ||
  lexicon.jokes.has(word) ||
  kindsNamed(word).some((kind) => kind === "animal" || kind === "drink") ||
  /^\w{4,}ness$/.test(word);

/** Things of our days where the question is about days long past. */
export function anachronism(option: Option, { stem, plain }: Choice, lexicon: Lexicon): string | null {
  const { modern } = absurdities[lexicon.code];
  if (!modern.test(option.lower)) return null;
  const elsewhere =
    modern.test(stem.lower.slice(-600)) || plain.some((other) => other !== option && modern.test(other.lower));
  return elsewhere ? null : "did not exist in the days the question is about";
}
