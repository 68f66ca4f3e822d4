/** The verbs of claims in true/false statements, seen by what stands around them where no lexicon knows the word. */
import type { Lexicon } from "../text/lexicon-shape.ts";
import { englishVerb } from "../text/verbs-en.ts";
import type { Word } from "../text/words.ts";
import { isFiniteVerb, opensObject } from "./finite.ts";
import type { Stem } from "./reading.ts";

/** Verbs with an adjective or an amount behind them: "tastes sour", "lasts two years". */
export const linking = new Set(
  "taste smell look feel sound seem appear become stay remain turn grow keep last cost weigh".split(" "),
);

/** "slowly", "upwards", "downhill", "left". */
export const mannerOrDirection =
  /^(?:[a-z]{3,}ly|[a-z]{2,}wards?|(?:up|down)(?:hill|stairs|stream)?|left|right|east|west)$/;

/** Words that say where something is. */
export const placing = new Set(
  "in on at above below behind under before after left right im an am auf auf bei unter über vor hinter links rechts oben unten vorn hinten a en al bajo sobre".split(
    " ",
  ),
);

/** Whether the word at `at` is the verb of a claim; unlike `isFiniteVerb`, it sees verbs that are spelt like nouns. */
export function isMainVerb(stem: Stem, at: number, lexicon: Lexicon): boolean {
  const { words } = stem;
  const word = words[at] as Word;
  const before = words[at - 1] as Word;
  const next = words[at + 1]?.lower ?? "";
  if (determiners.has(before.lower) || (next === "by" && /ed$/.test(word.lower))) return false;
  if (isFiniteVerb(stem, at, lexicon) || isFollowedByObject(stem, at, -1, lexicon)) return true;
  if (lexicon.functionWords.has(word.lower)) return false;
  // "Bienen sammeln …", "se guarda …": behind a noun, and behind a clitic, stands a verb.
  if (lexicon.code === "de") return before.text !== before.lower && /^\p{Ll}{2,}(?:t|e[rl]?n)$/u.test(word.text);
  if (lexicon.code === "es") return clitics.has(before.lower);
  if (lexicon.functionWords.has(before.lower) || next === "of") return false;
  const verb = englishVerb(word.lower);
  if (verb?.form === "third")
    return (
      opensObject(next) || mannerOrDirection.test(next) || (linking.has(verb.base) && !lexicon.functionWords.has(next))
    );
  return /.{3}ed$/.test(word.lower) && opensObject(next);
}

/**
 * A word that no lexicon knows, formed like a verb and with a determiner behind it: "and nourishes the brain", "und
 * bestäuben die Blüten", "y riega los campos", "y se guarda". Behind a plural noun no determiner follows.
 */
export function isFollowedByObject({ words }: Stem, at: number, main: number, lexicon: Lexicon): boolean {
  const word = words[at] as Word;
  const next = words[at + 1]?.lower ?? "";
  if (lexicon.code === "es" && clitics.has(word.lower)) return next !== "" && !lexicon.functionWords.has(next);
  const isObject = determiners.has(next) || (lexicon.code === "en" && directions.has(next));
  if (!isObject || word.text !== word.lower || lexicon.functionWords.has(word.lower)) return false;
  if (lexicon.code === "en") return /(?:[^su]s|.{3}ed)$/.test(word.lower) && word.text.length > 3;
  if (lexicon.code === "es") return /[aeoó]n?$/.test(word.lower);
  const isInfinitive = /^(?:kann|können|muss|müssen|soll|sollen|darf|dürfen|will|wollen|wird|werden)$/;
  return /(?:t|e[rl]?n)$/.test(word.lower) && !isInfinitive.test(words[main]?.lower ?? "");
}
const directions = new Set("into onto within through against towards toward".split(" "));
const clitics = new Set("se lo le les".split(" "));
export const determiners = new Set(
  `the a an its their his her no every each der die das den dem ein eine einen einem kein keine keinen ihre ihren seine seinen
  el la los las un una unos unas su sus ningún ninguna`.split(/\s+/),
);
