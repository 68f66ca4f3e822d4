import type { Lexicon } from "../text/lexicon-shape.ts";
import { englishVerb } from "../text/verbs-en.ts";
import type { Stem } from "./reading.ts";

/** A word that starts an object or an adverbial, so that what stands before it is likely a verb. */
export const opensObject = (word: string) => objectOpeners.has(word) || /ly$/.test(word);
const objectOpeners = new Set(
  `a an the its their his her it them this that these those in on at from to into by with without for as under over through
  during between after before when where while all every each no more less two three four five about around towards against within until among across along`.split(
    /\s+/,
  ),
);

/** Whether the word at `at` is likely a finite verb, by lexicons and, in English, by what stands around it. */
export function isFiniteVerb({ words }: Pick<Stem, "words">, at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (!word) return false;
  if (lexicon.finiteVerbs.has(word.lower)) return true;
  if (lexicon.code === "en") {
    const verb = englishVerb(word.lower);
    if (!verb || verb.form === "gerund") return false;
    if (verb.form !== "base") return verb.isPlain;
    // "bacteria act on", "muscles move": behind a plural.
    const isPlural = /[^s']s$|^(?:people|men|women|children|bacteria|fungi)$/.test(words[at - 1]?.lower ?? "");
    return isPlural && (verb.isPlain || opensObject(words[at + 1]?.lower ?? ""));
  }
  if (lexicon.code === "es") return /[^c]ó$/.test(word.lower);
  return (
    /t$/.test(word.lower) &&
    !word.lower.endsWith("cht") &&
    word.text === word.lower &&
    word.text.length > 4 &&
    !germanInT.has(word.lower)
  );
}
/** German words in small letters that end in t and are no verbs. */
const germanInT = new Set(
  "statt selbst meist direkt exakt konstant bekannt gesamt genannt perfekt elegant kompakt abstrakt indirekt korrekt intakt violett relevant interessant insgesamt weit zuerst zuletzt sonst sofort überhaupt unbekannt bereits".split(
    " ",
  ),
);
