import type { Lexicon } from "../text/lexicon-shape.ts";
import { englishVerb } from "../text/verbs-en.ts";
import type { Word } from "../text/words.ts";
import { isFiniteVerb, opensObject } from "./finite.ts";
import type { Demand } from "./grammar.ts";
import type { Option, Stem } from "./reading.ts";

/** How an option goes on behind an open English stem. `modal`: will, can …; */
type Form = "base" | "third" | "past" | "gerund" | "to" | "modal" | "noun" | "clause";

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
      // Behind a subject, what starts with an article has no verb.
      if (form === "noun" && bad.includes("to") && !good.includes("noun") && isNounPhrase(option)) return false;
      return good.includes(form) ? true : bad.includes(form) ? false : null;
    },
    repair: oneForm,
    strict: true,
  });
  if (conjunctions.has(word.lower)) {
    const hasVerb = (option: Option) =>
      option.words.some((_, index) => index > 0 && isFiniteVerb(option, index, lexicon));
    return [{ word, fits: hasVerb, needs: "a clause with a verb", repair: oneForm, strict: false }];
  }
  const isTo = word.lower === "to" && !nounBeforeTo.has(before);
  if (isTo || modals.has(word.lower) || causatives.has(word.lower) || (word.lower === "not" && doing.has(before)))
    return [demand("a verb in its base form", ["base"], ["gerund", "third", "past", "to", "modal", "clause"])];
  if (prepositions.has(word.lower) || word.lower === "to" || gerundVerbs.has(word.lower))
    return [
      demand(
        "a noun or a verb in -ing",
        ["gerund", "noun"],
        ["to", "modal", "past", "base", ...(beforeClauses.has(word.lower) ? [] : (["clause"] as const))],
      ),
    ];
  if (perfects.has(word.lower)) return [demand("a participle", ["past"], ["gerund", "third", "to", "modal", "base"])];
  return subjectDemand(stem, at, demand, lexicon);
}

/** "the will of the gods", "customs of the people"; not "smell of mint". */
const isNounPhrase = ({ words: [first, second] }: Option) =>
  /^(?:the|an?)$/.test(first?.lower ?? "") || (second?.lower === "of" && !englishVerb(first?.lower ?? ""));

const conjunctions = new Set("because whether although unless".split(" "));
/** Prepositions that are conjunctions as well: "after it rains". */
const beforeClauses = new Set("after before while when for".split(" "));
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
  if (!sentence) return [];
  const relative = relativeDemand(words, sentence.from, at, demand);
  if (relative) return [relative];
  if (lexicon.functionWords.has((words[at] as Word).lower)) return [];
  const from = clauseStart(stem, sentence.from, at, lexicon);
  for (let index = from + 1; index <= at; index++) {
    const isNoun = /^(?:the|an?|its|their|his|her)$/.test((words[index - 1] as Word).lower);
    if (!isNoun && isFiniteVerb(stem, index, lexicon)) return [];
  }
  const own = words.slice(sentence.from, at + 1);
  const past = demand("the past tense", ["past"], ["base", "third", "modal", "gerund", "to"]);
  if (own.some(({ lower }) => /^(?:1\d{3}|20[01]\d|ago|yesterday|last|ancient|medieval|century)$/.test(lower)))
    return [past];
  if (own.some(({ lower }) => /^(?:tomorrow|future)$/.test(lower)))
    return [demand("the future", ["modal"], ["past", "third", "gerund"])];
  const isSubordinate = clauseOpeners.has(words[from - 1]?.lower ?? "");
  if (from > sentence.from && !isSubordinate && own.some(({ lower }) => isPastVerb(lower))) return [past];
  const subject = words.slice(from, at + 1);
  const head = headOf(subject, lexicon);
  if (head === null || subject.length > 8) return [];
  const isShort = subject.length < 4 || subject.length > head + 1;
  return isPluralNoun((subject[head] as Word).lower) && isShort
    ? [demand("a verb in the plural", ["base"], ["third", "gerund", "to"])]
    : [demand("a verb in the singular", ["third", "past", "modal"], ["gerund", "to", "base"])];
}

const isPluralNoun = (word: string) =>
  /[^s'ui]s$/.test(word) || /^(?:people|men|women|children|bacteria|police)$/.test(word);

/** "was", "complained"; not "said" and the like that are adjectives as well ("used", "based"). */
const isPastVerb = (word: string) =>
  /^(?:was|were|had|did)$/.test(word) ||
  (englishVerb(word)?.form === "past" && !/^(?:used|based|set|put|read)$/.test(word));

/** Index of the head of a subject: the noun before the first preposition; null if "and" joins two. */
function headOf(subject: readonly Word[], lexicon: Lexicon): number | null {
  if (subject.some(({ lower }) => lower === "and" || lower === "or")) return null;
  const at = subject.findIndex(({ lower }, index) => index > 0 && attributive.has(lower));
  const head = at === -1 ? subject.length - 1 : at - 1;
  if (head < 0) return null;
  return lexicon.functionWords.has(subject[head]?.lower ?? "") ? null : head;
}
const attributive = new Set(
  "of in on for with from at by between under behind without near to against about".split(" "),
);

/**
 * Where the clause to be completed starts: behind the last "if" or "that" and before its subject, or behind "When …, ";
 * the start of the sentence if there is none.
 */
function clauseStart({ words, prose }: Stem, from: number, at: number, lexicon: Lexicon): number {
  const opener = words.findLastIndex(({ lower }, index) => index > from + 1 && clauseOpeners.has(lower));
  if (opener !== -1 && determiners.has(words[opener + 1]?.lower ?? "") && at - opener < 4) return opener + 1;
  if (!lexicon.subordinators.has((words[from] as Word).lower)) return from;
  for (let index = from + 1; index <= at; index++) {
    if (prose.slice((words[index - 1] as Word).end, (words[index] as Word).start).includes(",")) return index;
  }
  return from;
}

const clauseOpeners = new Set("if that because when while unless until although whereas".split(" "));
const determiners = new Set("the a an its their his her every each this".split(" "));

/** "… by two houses, which together": the verb has the number of the noun before "which". */
function relativeDemand(
  words: readonly Word[],
  from: number,
  at: number,
  demand: (needs: string, good: readonly Form[], bad: readonly Form[]) => Demand,
): Demand | null {
  const isPronoun = (index: number) => index > from && /^(?:which|who|that)$/.test(words[index]?.lower ?? "");
  const pronoun = isPronoun(at) ? at : isPronoun(at - 1) && relativeAdverbs.has(words[at]?.lower ?? "") ? at - 1 : -1;
  const noun = words[pronoun - 1]?.lower ?? "";
  if (pronoun === -1 || !/^[a-z]{3,}$/.test(noun)) return null;
  return isPluralNoun(noun)
    ? demand("a verb in the plural", ["base", "past", "modal"], ["third", "gerund", "to"])
    : demand("a verb in the singular", ["third", "past", "modal"], ["base", "gerund", "to"]);
}
const relativeAdverbs = new Set("together also then usually often always both now still mainly again once".split(" "));

/** A noun that is spelt like a verb counts as a noun, unless what follows shows an object. */
function formOf({ words, regions }: Option): Form {
  const first = words[0]?.lower ?? "";
  if (regions.length > 0 && regions[0]?.start === 0) return "noun";
  if (first === "to") return "to";
  if (/^(?:it|they|he|she|we|there)$/.test(first) && words.length > 1) return "clause";
  if (/^(?:will|can|would|should|must|may|might|could|shall)$/.test(first)) return "modal";
  if (first === "is" || first === "has") return "third";
  if (first === "are" || first === "have") return "base";
  if (first === "was" || first === "were" || first === "had") return "past";
  const verb = englishVerb(first);
  if (!verb) return "noun";
  // "pointed arches", "ribbed vaults" are nouns.
  if (
    verb.form === "past" &&
    words.length === 2 &&
    /[^s]s$/.test(words[1]?.lower ?? "") &&
    !opensObject(words[1]?.lower ?? "")
  )
    return "noun";
  if (verb.form === "gerund" || verb.form === "past" || verb.isPlain) return verb.form;
  return words.length > 1 && !/^(?:of|in|and)$/.test(words[1]?.lower ?? "") ? verb.form : "noun";
}
