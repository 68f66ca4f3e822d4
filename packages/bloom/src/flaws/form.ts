import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, lettersOf, type Option, quoted, wholeSpan } from "./reading.ts";
import type { Word } from "./words.ts";

/** Grammatical form of an option, as far as it can be told without a parser; null where it cannot. */
type Form = "gerund" | "infinitive" | "sentence" | "clause" | "question" | "words";

const names: Record<Form, string> = {
  gerund: "a form in -ing",
  infinitive: "an infinitive",
  sentence: "a whole sentence",
  clause: "a clause with a conjunction",
  question: "a question",
  words: "a word or phrase",
};

/**
 * Options that differ in grammatical form: Haladyna, Downing & Rodriguez (2002), guideline 23 (homogeneous in content and
 * structure). Told apart are forms in -ing, infinitives, whole sentences, clauses, questions and phrases without a verb;
 * reported when the form of every option is clear and all but one share it, or infinitives stand beside forms in -ing.
 */
export const unparallelOptions: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => unparallel(choice, lexicon)) : [];

function unparallel({ plain }: Choice, lexicon: Lexicon): Flaw[] {
  if (plain.length < 3) return [];
  const forms = plain.map((option) => formOf(option, lexicon));
  const kinds = [...new Set(forms)];
  if (kinds.length !== 2 || kinds.includes(null)) return [];
  const [a, b] = kinds as [Form, Form];
  const rare = forms.filter((form) => form === a).length <= forms.length / 2 ? a : b;
  const common = rare === a ? b : a;
  const odd = plain.filter((_, index) => forms[index] === rare);
  const mixesVerbs = kinds.includes("gerund") && kinds.includes("infinitive");
  if (odd.length > 1 && !mixesVerbs) return [];
  if (common === "gerund" && new Set(plain.map(({ words }) => words[0]?.lower)).size < 3) return [];
  return [
    flaw(
      "unparallel-options",
      odd.map(wholeSpan),
      `Option ${lettersOf(odd)} (${quoted((odd[0] as Option).shown)}) is ${names[rare]}, the others are each ${names[common]}.`,
      `Write all options in the same form, for example each as ${names[common]}.`,
    ),
  ];
}

const notGerunds = new Set(
  "thing nothing something anything everything string king ring spring sing wing bring being during morning evening building ceiling ping sling swing sting sibling pudding wedding viking boeing beijing darling duckling inning earring bearing heading padding setting".split(
    " ",
  ),
);
const pronouns = new Set(
  "it they he she we you i there this that these those es sie er wir ihr man ella ellos ellas".split(" "),
);
const determiners = new Set("the a an der die das ein eine el la los las un una".split(" "));
const auxiliaries = new Set(
  "is are was were has have can will does must ist sind war hat kann wird es son tiene puede fue".split(" "),
);
const clauseWords = new Set(
  "because since if when that so by weil wenn dass da damit porque cuando si que para".split(" "),
);

function formOf(option: Option, lexicon: Lexicon): Form | null {
  const { words, shown } = option;
  const first = words[0];
  if (!first) return null;
  if (shown.endsWith("?")) return "question";
  // What starts with code or a formula has no first word to go by.
  const leads = option.regions[0] !== undefined && option.regions[0].start < first.start;
  if (leads) return null;
  const verb = words
    .slice(0, 25)
    .findIndex(
      ({ lower }, index) =>
        index > 0 && lexicon.finiteVerbs.has(lower) && !determiners.has(words[index - 1]?.lower ?? ""),
    );
  if (pronouns.has(first.lower) && verb === 1) return "sentence";
  if (shown.endsWith(".") && words.length > 3 && verb !== -1) return "sentence";
  if (lexicon.code === "en" && words.length > 1) {
    const second = words[1] as Word;
    const isTitle = first.text !== first.lower && second.text !== second.lower;
    if (first.lower === "to" && !isTitle && !lexicon.functionWords.has(second.lower)) return "infinitive";
    // "Reading is cheaper" has the form in -ing for its subject.
    if (first.lower.length > 4 && first.lower.endsWith("ing")) {
      // "Flowing water" is no action; "taking a sample" is one.
      const isAction = lexicon.functionWords.has(second.lower) || second.lower.endsWith("s");
      return isAction && !isTitle && !notGerunds.has(first.lower) && (verb === -1 || verb > 4) ? "gerund" : null;
    }
  }
  if (lexicon.code === "es" && words.length > 1 && first.lower.length > 3) {
    if (/(?:ando|iendo|yendo)$/.test(first.lower)) return "gerund";
    if (/(?:ar|er|ir)$/.test(first.lower)) return "infinitive";
  }
  if (clauseWords.has(first.lower)) return verb === -1 ? null : "clause";
  const isStatement = determiners.has(first.lower) && verb > 0 && verb < 5 && auxiliaries.has(words[verb]?.lower ?? "");
  if (
    words.length > 3 &&
    isStatement &&
    !words
      .slice(0, verb)
      .some(({ lower }) => /^(?:that|which|who|die|der|das|que)$/.test(lower) && lower !== first.lower)
  )
    return "sentence";
  if (pronouns.has(first.lower) || /^(?:its|their|his|her|our|my)$/.test(first.lower)) return null;
  return verb === -1 && words.length < 6 && !/[.!:]$/.test(shown) ? "words" : null;
}
