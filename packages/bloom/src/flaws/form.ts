import type { Lexicon } from "../text/lexicon-shape.ts";
import { finiteVerb, mayHaveVerb } from "./finite-verb.ts";
import { flaw, type Rule } from "./flaw.ts";
import { isProcess, looksGerund, takesObject } from "./form-gerund.ts";
import { type Odd, oddByWords } from "./form-odd.ts";
import {
  type Form,
  formOf,
  hasAuxiliary,
  isNamed,
  lacksVerb,
  mainWords,
  mayBeDeed,
  mayBeUnknownVerb,
  mayInstruct,
  startsSentence,
} from "./grammatical-form.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, lettersOf, type Option, quoted, wholeSpan } from "./reading.ts";
import { determiners, possessives, prepositions } from "./small-words.ts";

const names: Record<Form, string> = {
  gerund: "a form in -ing",
  infinitive: "an infinitive",
  imperative: "an instruction",
  sentence: "a whole sentence",
  clause: "a clause with a conjunction",
  question: "a question",
  words: "a word or phrase",
  place: "a phrase with a preposition",
  cut: "a single word",
  noun: "a noun",
  verb: "a verb",
  adjective: "an adjective",
  adverb: "an adverb",
};

/**
 * Options that differ in grammatical form: Haladyna, Downing & Rodriguez (2002), guideline 23 (homogeneous in content and
 * structure). Told apart are forms in -ing, infinitives, instructions, whole sentences, clauses, questions and phrases
 * without a verb; reported when one option has a clear form and all others clearly share another, or most do and none has
 * that of the odd one, or infinitives stand beside forms in -ing.
 */
export const unparallelOptions: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => unparallel(choice, lexicon)) : [];

function unparallel(choice: Choice, lexicon: Lexicon): Flaw[] {
  const { plain, gap, stem } = choice;
  // "I. mistral", "II. bora": labels are no words.
  if (plain.length < 3 || plain.some(({ shown }) => /^(?:[IVX]{1,4}|[A-Ha-h])[.)] /.test(shown))) return [];
  const forms = plain.map((option) => formOf(option, lexicon));
  // Several forms in -ing beside each other are forms of action, whatever follows them.
  const actions = plain.filter((option) => looksGerund(mainWords(option), lexicon)).length;
  if (actions > 1) {
    for (const [index, option] of plain.entries())
      if (forms[index] === null && isAction(option, lexicon)) forms[index] = "gerund";
  } else if (actions === 1) {
    // "Paying interest" beside "the price" and "the rent"; "rising prices" would be a thing as well.
    const at = plain.findIndex((option) => looksGerund(mainWords(option), lexicon));
    const option = plain[at] as Option;
    if (
      forms[at] === null &&
      takesObject(option) &&
      plain.every((other) => other === option || opensWithArticle(other))
    )
      forms[at] = "gerund";
  }
  if (forms.includes("imperative")) {
    for (const [index, option] of plain.entries())
      if ((forms[index] ?? "words") === "words" && mayInstruct(option.words)) forms[index] = "imperative";
      // A verb that no list knows: "apologise for the mistake".
      else if (forms[index] === "words" && mayBeUnknownVerb(option.words)) forms[index] = null;
    if (asksForDeed.test(stem.lower.slice(-300))) {
      for (const [index, option] of plain.entries())
        if ((forms[index] ?? "words") === "words" && mayBeDeed(option, lexicon)) forms[index] = "imperative";
    }
  }
  const at = loneFragment(forms, plain, lexicon);
  if (at !== -1) forms.fill("sentence").fill("words", at, at + 1);
  const odd =
    oddOne(forms, plain) ??
    motley(forms, plain) ??
    beside(forms, plain, lexicon.code) ??
    verbalOdd(forms, plain, lexicon.code) ??
    clauseAmongThings(forms, choice) ??
    oddByWords(choice, lexicon);
  if (odd === null) return [];
  const { members, form, common } = odd;
  // In a gap, only the verb's form shows; the sentence around it has the rest.
  const isClause = form === "sentence" && startsSentence(members[0]);
  if (gap !== null && !isClause && !(isVerbal(form) && isVerbal(common))) return [];
  // Beside the things a question names ("the dropped marble"), a sentence says that none of them is singled out.
  if (form === "sentence" && members.some(({ phrase }) => evasions.test(phrase))) return [];
  const typical = plain.filter((option) => !members.includes(option));
  if (lexicon.code !== "de" && members.some(isTitle)) return [];
  if (isAmongActions(members, form, typical, common)) return [];
  if (common === "gerund" && new Set(typical.map(({ words }) => words[0]?.lower)).size < typical.length) return [];
  return [
    flaw(
      "unparallel-options",
      members.map(wholeSpan),
      `Option ${lettersOf(members)} (${quoted((members[0] as Option).shown)}) is ${names[form]}, the others are each ${names[common]}.`,
      `Write all options in the same form, for example each as ${names[common]}.`,
    ),
  ];
}

/** "What should the agent do first?": bare verbs answer it, known ones or not. */
const asksForDeed = /\b(?:should|must|can|could|would|do|does|did|will|has|have|had|need|needs)\b[^.?!]*\bdo\b/;

/** Index of the one option without a verb beside sentences, of which one or two may be in doubt; -1 if there is none. */
function loneFragment(forms: readonly (Form | null)[], plain: readonly Option[], lexicon: Lexicon): number {
  if (forms.filter((form) => form === "sentence").length < 2) return -1;
  const lacking = plain.map((option, index) => forms[index] === null && lacksVerb(option, lexicon));
  const at = lacking.indexOf(true);
  const option = plain[at];
  if (!option || lacking.lastIndexOf(true) !== at || dismissals.test(option.words[0]?.lower ?? "")) return -1;
  const areSentences = plain.every((other, index) => {
    const form = forms[index];
    return index === at || form === "sentence" || (form === null && mayHaveVerb(other.words));
  });
  return areSentences ? at : -1;
}

/** Names of processes and actions stand well beside each other: "bleeding from the leg", "loss of warmth". */
function isAmongActions(members: readonly Option[], form: Form, typical: readonly Option[], common: Form): boolean {
  if (form === "words" && common === "gerund")
    return (
      !members.every(isNamed) ||
      members.some(({ words }) => !!words[1]?.lower.endsWith("ing")) ||
      typical.every(isProcess)
    );
  if (form !== "gerund" || common !== "words" || typical.every(isPlaced)) return false;
  return !typical.every(isNamed) || members.every(isProcess);
}

const isPlaced = ({ words }: Option) =>
  prepositions.has(words[0]?.lower ?? "") && !determiners.has(words[0]?.lower ?? "");

/** Capitals inside: a name or a title, whose form is given. */
const isTitle = ({ words }: Option) => words.slice(1).some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));

/** Answers that turn the question down: that nothing can be told, that all is alike, or that it is not so at all. */
const evasions =
  /^(?:(?:it|they|he|she|there|we|you) (?:do|does|did|is|are|was|were|has|have|had|can|could|would|will)(?:n't|nt| not|not)|(?:it|that|this|es|das|eso) (?:depends|cannot|can't|hängt|depende|is not)|(?:they|both|all|none|neither|it) (?:all|both|of)|(?:they|both|all|neither|none) (?:are|is) (?:all |both |equally |not |exactly )?(?:the same|alike|equal\w*|identical|right|wrong|correct|true|false|possible|\w+ at the same)|nobody|none)/;

/** A form in -ing that is no subject of a sentence. */
const isAction = (option: Option, lexicon: Lexicon) =>
  looksGerund(mainWords(option), lexicon) && finiteVerb(mainWords(option), lexicon.code) === -1;

/** All others start with the same word ("it falls", "that it is sorted", "to win"), and one does not and has no verb. */
function beside(forms: readonly (Form | null)[], plain: readonly Option[], language: Lexicon["code"]): Odd | null {
  const starts = plain.map(({ words }) => words[0]?.lower ?? "");
  for (const [index, start] of starts.entries()) {
    const others = starts.filter((_, other) => other !== index);
    const shared = others[0] as string;
    const common = formOfStart.get(shared);
    if (!common || start === shared || !others.every((other) => other === shared)) continue;
    const option = plain[index] as Option;
    const form = forms[index] ?? "words";
    if (form === common || option.words.length === 0 || option.words.length > 12 || dismissals.test(start)) return null;
    if (
      form === "words" &&
      common === "sentence" &&
      (option.words.length < 2 || finiteVerb(mainWords(option), language) !== -1 || mayBeClause(option, language))
    )
      return null;
    return { members: [option], form, common };
  }
  return null;
}

/** "The female always eats the male"; "constant costs" may be two nouns. */
function mayBeClause(option: Option, language: Lexicon["code"]): boolean {
  const words = mainWords(option);
  return language === "en" && (words.length > 2 || !!words[1]?.lower.endsWith("ed")) && mayHaveVerb(words);
}

const formOfStart = new Map<string, Form>(
  (
    [
      ["sentence", "it they he she we you es sie er"],
      ["clause", "that because so who whoever dass weil damit wer porque quien"],
      ["infinitive", "to um para"],
    ] as const
  ).flatMap(([form, list]) => list.split(" ").map((word): [string, Form] => [word, form])),
);
/** Answers that stand well beside others in any form. */
const dismissals =
  /^(?:yes|ja|nein|sí|no|nothing|none|nobody|both|neither|all|not|only|if|when|everything|nichts|alles|nada|todo|in|for|as)$/;

/** One form of action or one sure sentence, beside options of which some are surely other and none is the same. */
function verbalOdd(forms: readonly (Form | null)[], plain: readonly Option[], language: Lexicon["code"]): Odd | null {
  for (const form of ["infinitive", "gerund", "sentence"] as const) {
    const at = forms.indexOf(form);
    if (at === -1 || forms.lastIndexOf(form) !== at) continue;
    const others = plain.filter((_, index) => index !== at);
    const clear =
      forms.find((other, index) => index !== at && other !== null) ?? (form === "sentence" ? "words" : null);
    if (!clear || forms.some((other, index) => index !== at && other !== null && other !== clear)) continue;
    const option = plain[at] as Option;
    if (form === "sentence") {
      const isSure = startsSentence(option) || hasAuxiliary(option, language);
      const verbless = others.every((other, index) =>
        lacksClause(other, language, forms[index < at ? index : index + 1] ?? null),
      );
      if (clear === "words" && isSure && verbless) return { members: [option], form, common: clear };
    } else if (clear === "words") {
      if (form === "infinitive" && others.every(opensWithArticle)) return { members: [option], form, common: clear };
    } else if (clear === "sentence" || clear === "imperative" || (clear === "infinitive" && form === "gerund")) {
      return { members: [option], form, common: clear };
    }
  }
  return null;
}

/** A phrase as far as can be told: known as one, or without any word that may be a verb. */
function lacksClause({ words, shown }: Option, language: Lexicon["code"], form: Form | null): boolean {
  if (/[.,;:]/.test(shown) || finiteVerb(words, language) !== -1) return false;
  return form !== null || (language === "en" && words.length > 1 && !mayHaveVerb(words));
}

const opensWithArticle = ({ words }: Option) =>
  determiners.has(words[0]?.lower ?? "") || possessives.has(words[0]?.lower ?? "");

/** "When sand is pressed together" among things, where the question does not ask for a time or a condition. */
function clauseAmongThings(forms: readonly (Form | null)[], { plain, stem }: Choice): Odd | null {
  const at = plain.findIndex(
    ({ lower, words }) => words.length > 3 && !lower.includes(",") && adverbialClause.test(lower),
  );
  const option = plain[at];
  if (!option || asksForTime.test(stem.lower.slice(-300))) return null;
  const areThings = plain.every(
    ({ words }, index) => index === at || (forms[index] === "words" && !prepositions.has(words[0]?.lower ?? "")),
  );
  return areThings ? { members: [option], form: "clause", common: "words" } : null;
}

const adverbialClause = /^(?:when|whenever|if|while|where|wenn|falls|während|wo|cuando|si|donde) /;
const asksForTime =
  /(?<!\p{L})(?:when|whenever|how often|how long|where|if|time|moment|condition\w*|circumstances?|wann|wo|wenn|wie (?:oft|lange)|cu[aá]ndo|d[oó]nde|si)(?!\p{L})/u;

/** Three forms or more among four options: a phrase, a clause, a form in -ing. The first stands for the common one. */
function motley(forms: readonly (Form | null)[], plain: readonly Option[]): Odd | null {
  const known = new Set(forms.filter((form) => form !== null));
  if (plain.length < 4 || known.size < 3) return null;
  const common = forms.find((form) => form === "words") ?? forms.find((form) => form !== null);
  const at = forms.findIndex((form) => form !== null && form !== common);
  const form = forms[at];
  return common && form ? { members: [plain[at] as Option], form, common } : null;
}

function oddOne(forms: readonly (Form | null)[], plain: readonly Option[]): Odd | null {
  const counts = new Map<Form, number>();
  for (const form of forms) if (form) counts.set(form, (counts.get(form) ?? 0) + 1);
  if (counts.size !== 2) return null;
  const [[a, countA], [b, countB]] = [...counts] as [[Form, number], [Form, number]];
  const [form, common] = countA <= countB ? [a, b] : [b, a];
  const unclear = forms.filter((found) => found === null).length;
  const few = Math.min(countA, countB);
  const members = plain.filter((_, index) => forms[index] === form);
  const mixesVerbs = few + unclear < plain.length && isVerbal(form) && isVerbal(common) && unclear === 0;
  if (few > 1) return mixesVerbs && few < plain.length / 2 + 1 ? { members, form, common } : null;
  // One unclear option among four does not hide that the odd one differs from the rest.
  const most = Math.max(countA, countB);
  return unclear === 0 || (unclear === 1 && most > 1) ? (most > 1 ? { members, form, common } : null) : null;
}

const isVerbal = (form: Form) => form === "gerund" || form === "infinitive";
