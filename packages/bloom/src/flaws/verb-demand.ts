import type { Lexicon } from "../text/lexicon-shape.ts";
import { englishVerb } from "../text/verbs-en.ts";
import { isFiniteVerb } from "./finite.ts";
import type { Demand } from "./grammar.ts";
import type { Option, Stem } from "./reading.ts";
import type { Word } from "./words.ts";

/** How an option goes on behind an open English stem. `modal`: will, can …; */
type Form = "base" | "third" | "past" | "gerund" | "to" | "modal" | "noun";

const oneForm = "Give all options the form that the stem needs, or take the verb out of the stem.";

/** The verb form that the end of an open English stem demands, or the tense and number that its subject does. */
export function verbDemand(stem: Stem, at: number, lexicon: Lexicon): Demand[] {
  const { words } = stem;
  const word = words[at] as Word;
  const before = words[at - 1]?.lower ?? "";
  const demand = (needs: string, good: readonly Form[], bad: readonly Form[]): Demand => ({
    word,
    needs,
    fits: (option) => {
      const form = formOf(option);
      return good.includes(form) ? true : bad.includes(form) ? false : null;
    },
    repair: oneForm,
    strict: true,
  });
  const isTo = word.lower === "to" && !nounBeforeTo.has(before);
  if (isTo || modals.has(word.lower) || causatives.has(word.lower) || (word.lower === "not" && doing.has(before)))
    return [demand("a verb in its base form", ["base"], ["gerund", "third", "past", "to", "modal"])];
  if (prepositions.has(word.lower) || word.lower === "to" || gerundVerbs.has(word.lower))
    return [demand("a noun or a verb in -ing", ["gerund", "noun"], ["to", "modal", "past", "base"])];
  if (perfects.has(word.lower)) return [demand("a participle", ["past"], ["gerund", "third", "to", "modal", "base"])];
  return subjectDemand(stem, at, demand, lexicon);
}

const modals = new Set(
  "can could will would shall should must may might cannot can't won't doesn't don't didn't helps".split(" "),
);
const causatives = new Set("let lets".split(" "));
const doing = new Set("does do did can could will would should must may might".split(" "));
const perfects = new Set("has have had having been".split(" "));
const prepositions = new Set(
  "of by for from in at without after before about on through into upon against with despite while when".split(" "),
);
const gerundVerbs = new Set(
  "avoid avoids avoided enjoy enjoys stop stops stopped keep keeps finish finishes involve involves risk risks suggest suggests".split(
    " ",
  ),
);
/** Behind these, "to" is a preposition: "leads to freezing". */
const nounBeforeTo = new Set(
  "lead leads led due contribute contributes contributed refer refers amount amounts relate related compared addition prior attached similar equal next close object objects opposed devoted committed respond responds used belong belongs thanks according".split(
    " ",
  ),
);

/** "In 1776 the Congress" + "declared …": the tense that the time demands; "Bats" + "eat …": the number. */
function subjectDemand(
  stem: Stem,
  at: number,
  demand: (needs: string, good: readonly Form[], bad: readonly Form[]) => Demand,
  lexicon: Lexicon,
): Demand[] {
  const { words } = stem;
  const sentence = stem.sentences.at(-1);
  if (!sentence || lexicon.functionWords.has((words[at] as Word).lower)) return [];
  for (let index = sentence.from + 1; index <= at; index++) if (isFiniteVerb(stem, index, lexicon)) return [];
  const own = words.slice(sentence.from, at + 1);
  if (own.some(({ lower }) => /^(?:1\d{3}|20[01]\d|ago|yesterday|last|ancient|medieval|century)$/.test(lower)))
    return [demand("the past tense", ["past"], ["base", "third", "modal", "gerund", "to"])];
  if (own.some(({ lower }) => /^(?:tomorrow|future)$/.test(lower)))
    return [demand("the future", ["modal"], ["past", "third", "gerund"])];
  const head = (words[at] as Word).lower;
  const plural = /[^s'u]s$/.test(head) || /^(?:people|men|women|children|bacteria)$/.test(head);
  return plural && own.length < 4
    ? [demand("a verb in the plural", ["base"], ["third", "gerund", "to"])]
    : [demand("a verb in the singular", ["third", "past", "modal"], ["gerund", "to", "base"])];
}

/** A noun that is spelt like a verb counts as a noun, unless what follows shows an object. */
function formOf({ words, regions }: Option): Form {
  const first = words[0]?.lower ?? "";
  if (regions.length > 0 && regions[0]?.start === 0) return "noun";
  if (first === "to") return "to";
  if (/^(?:will|can|would|should|must|may|might|could|shall)$/.test(first)) return "modal";
  if (first === "is" || first === "has") return "third";
  if (first === "are" || first === "have") return "base";
  if (first === "was" || first === "were" || first === "had") return "past";
  const verb = englishVerb(first);
  if (!verb) return "noun";
  if (verb.form === "gerund" || verb.form === "past" || verb.isPlain) return verb.form;
  return words.length > 1 && !/^(?:of|in|and)$/.test(words[1]?.lower ?? "") ? verb.form : "noun";
}
