/**
 * Rewritings of questions with a label that follows from how they were made: some keep what is asked, some make
 * another question of it. The word lists here are written apart from the lexicon of the index.
 */
import type { Item } from "@quizmentor/items";
import { oneOf } from "./bank.ts";

/** Returns the item rewritten, or null where this rewriting does not apply. */
export type Rewriting = (item: Item, random: () => number, others: readonly Item[]) => Item | null;

const withStem = (item: Item, stem: string): Item | null => (stem === item.stem ? null : { ...item, stem });

/** Code and formulas are left as they are: another letter there may be another question. */
const hasCode = (item: Item): boolean => /[`$]/.test(item.stem);

/** Applies the first pattern that fits, from a random start. */
function replacing(pairs: readonly (readonly [RegExp, string])[]): Rewriting {
  return (item, random) => {
    const start = Math.floor(random() * pairs.length);
    for (let step = 0; step < pairs.length && !hasCode(item); step += 1) {
      const [pattern, replacement] = pairs[(start + step) % pairs.length] as (typeof pairs)[number];
      const changed = withStem(item, item.stem.replace(pattern, replacement));
      if (changed) return changed;
    }
    return null;
  };
}

const keyboard = "qwertyuiop asdfghjkl zxcvbnm";

const slip: Rewriting = (item, random) => {
  if (hasCode(item)) return null;
  const words = [...item.stem.matchAll(/\p{L}{5,}/gu)];
  if (words.length === 0) return null;
  const { 0: word, index } = oneOf(words, random);
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = word[at] as string;
  const next = word[at + 1] as string;
  const near = keyboard[keyboard.indexOf(letter.toLowerCase()) + 1] ?? " ";
  const slips = [
    word.slice(0, at) + next + letter + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + (/[a-z]/.test(near) ? near : letter) + word.slice(at + 1),
  ];
  return withStem(item, item.stem.slice(0, index) + oneOf(slips, random) + item.stem.slice(index + word.length));
};

const wordOrder = replacing([
  [/^((?:In|On|At|During|According to|Before|After) [^,?]{3,40}), ([\p{L}][^?]+)\?$/u, "$2 $1?"],
  [/^(.+) ((?:in|during|since|before|after|according to|at) [\p{L}\p{N} ]{3,30})\?$/u, "$2, $1?"],
  [/^(.+) ((?:in|during|since|at) [\p{L}\p{N} ]{3,30})\.$/u, "$2, $1."],
  [/\b([\p{L}]{4,}) and ([\p{L}]{4,})(?= |\?|\.)/u, "$2 and $1"],
]);

const opening = replacing([
  [/^What is (.+)\?$/, "Name $1."],
  [/^What is (.+)\?$/, "Can you tell what $1 is?"],
  [/^What is (.+)\?$/, "What would you say is $1?"],
  [/^What are (.+)\?$/, "Tell us what $1 are."],
  [/^What was (.+)\?$/, "Do you know what $1 was?"],
  [/^Who (.+)\?$/, "Which person $1?"],
  [/^Who (.+)\?$/, "Say who $1."],
  [/^Who (.+)\?$/, "Who was it that $1?"],
  [/^What (?!is|are|was|were|do|did|does)(.+)\?$/, "Which $1?"],
  [/^Which (.+)\?$/, "What $1?"],
  [/^In which (.+)\?$/, "In what $1?"],
  [/^In what (.+)\?$/, "In which $1?"],
  [/^Where (.+)\?$/, "Can you say where $1?"],
  [/^When (.+)\?$/, "At what time $1?"],
  [/^How many (.+)\?$/, "Tell how many $1."],
  [/^(Which|What|Who|Where|How|When) /, "Please answer: $1 "],
  [/^(?=\p{Lu})/u, "Choose the right answer. "],
  [/^(?=\p{Lu})/u, "Quiz question: "],
  [/([^?])\.$/, "$1. Right or wrong?"],
]);

const instruction = replacing([
  [/\b[Ww]hich of these\b/, "which of the following"],
  [/\b[Ww]hich of the following\b/, "which one of these"],
  [/\b[Ww]hich of the following\b/, "which of the options below"],
  [/\bIdentify\b/, "Name"],
  [/\bFind\b/, "Pick out"],
  [/\bChoose\b/, "Select"],
  [/\bSelect\b/, "Mark"],
  [/\bis called\b/, "is known as"],
  [/\bwas called\b/, "was named"],
  [/\bare called\b/, "are referred to as"],
  [/\bName the\b/, "Give the"],
  [/\bSolve\b/, "Find the solution"],
]);

/** General words with others that may stand in their place in nearly every question. */
const synonym = replacing([
  [/\bcountry\b/, "nation"],
  [/\blargest\b/, "biggest"],
  [/\bmovie\b/, "film"],
  [/\bfilm\b/, "movie"],
  [/\bwrote\b/, "authored"],
  [/\bauthor\b/, "writer"],
  [/\boften\b/, "frequently"],
  [/\busually\b/, "normally"],
  [/\bbegan\b/, "started"],
  [/\bhuman body\b/, "body of a human"],
  [/\bUnited States\b/, "USA"],
  [/\bchildren\b/, "kids"],
  [/\bapproximately\b/, "about"],
  [/\bcolor\b/, "colour"],
  [/\bfamous\b/, "well-known"],
  [/\bmain\b/, "principal"],
  [/\bmainly\b/, "chiefly"],
  [/\blocated\b/, "situated"],
  [/\bcreated\b/, "made"],
  [/\bbook\b/, "novel"],
  [/\bperson\b/, "individual"],
  [/\bhappens\b/, "occurs"],
  [/\bdied\b/, "passed away"],
  [/\btype of\b/, "kind of"],
  [/\bprinted\b/, "output"],
  [/\bkm\b/, "kilometres"],
  [/\bkg\b/, "kilograms"],
]);

const articles: Rewriting = (item) =>
  hasCode(item) ? null : withStem(item, item.stem.replace(/\b(?:the|an?) (?=\p{L}{3})/giu, ""));

/** Some distractors give way to options of another item. */
const distractors: Rewriting = (item, random, others) => {
  if (item.type !== "single-choice" || item.options.length < 3) return null;
  const foreign = others.flatMap((other) =>
    other.id !== item.id && other.type === "single-choice" ? other.options.map(({ text }) => text) : [],
  );
  const wrong = item.options.filter((option) => !option.correct);
  const replaced = oneOf(wrong, random);
  const text = oneOf(foreign, random);
  if (item.options.some((option) => option.text === text)) return null;
  return { ...item, options: item.options.map((option) => (option === replaced ? { text } : option)) };
};

const typography: Rewriting = (item, random) =>
  hasCode(item)
    ? null
    : withStem(
        item,
        oneOf(
          [
            item.stem.toUpperCase(),
            item.stem.replace(/\p{L}{6,}/u, "**$&**"),
            item.stem.replace(/[?.]$/, ""),
            item.stem.replaceAll(" ", "  "),
            item.stem.replaceAll(",", ""),
          ],
          random,
        ),
      );

/** Rewritings that ask the same. */
export const keeping: Record<string, Rewriting> = {
  slip,
  wordOrder,
  opening,
  instruction,
  synonym,
  articles,
  distractors,
  typography,
};

const number: Rewriting = (item, random) => {
  const found = [...item.stem.matchAll(/\d+/g)];
  if (found.length === 0) return null;
  const { 0: digits, index } = oneOf(found, random);
  const other = String(Math.max(0, Number(digits) + oneOf([-2, -1, 1, 2, 10], random)));
  return withStem(item, item.stem.slice(0, index) + other + item.stem.slice(index + digits.length));
};

const negation = replacing([
  [/\bnot /i, ""],
  [/\b(is|are|was|were|does|did|can|could|has|have|do)\b(?! not)(?= .)/, "$1 not"],
  [/\bnever\b/, "always"],
  [/\bwith\b/, "without"],
  [/ that (\w+s) /, " that never $1 "],
]);

const comparison = replacing(
  [
    ["largest", "smallest"],
    ["biggest", "smallest"],
    ["highest", "lowest"],
    ["longest", "shortest"],
    ["oldest", "youngest"],
    ["first", "last"],
    ["most", "least"],
    ["more", "less"],
    ["before", "after"],
    ["larger", "smaller"],
    ["longer", "shorter"],
    ["best", "worst"],
    ["north", "south"],
    ["eastern", "western"],
    ["increase", "decrease"],
    ["maximum", "minimum"],
    ["male", "female"],
    ["hot", "cold"],
    ["earlier", "later"],
    ["greater", "smaller"],
    ["born", "buried"],
    ["king", "queen"],
    ["father", "mother"],
    ["over", "under"],
    ["only", "also"],
    ["all", "some"],
  ].flatMap(([one, other]) => [
    [new RegExp(`\\b${one}\\b`), other as string] as const,
    [new RegExp(`\\b${other}\\b`), one as string] as const,
  ]),
);

const names = (text: string) => [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{Ll}]{2,}(?: \p{Lu}[\p{Ll}]{2,})*/gu)];

/** A name gives way to a name of another item. */
const name: Rewriting = (item, random, others) => {
  const own = names(item.stem);
  if (own.length === 0) return null;
  const { 0: replaced, index } = oneOf(own, random);
  const other = oneOf(others, random).stem;
  const foreign = names(other).filter((found) => !item.stem.toLowerCase().includes(found[0].toLowerCase()));
  if (foreign.length === 0) return null;
  return withStem(
    item,
    item.stem.slice(0, index) + oneOf(foreign, random)[0] + item.stem.slice(index + replaced.length),
  );
};

const exchange: Rewriting = (item) => {
  const own = names(item.stem);
  if (own.length < 2) return null;
  const [x, y] = own as [RegExpExecArray, RegExpExecArray];
  const between = item.stem.slice(x.index + x[0].length, y.index);
  if (x[0] === y[0] || /^\W*(?:and|or|,)?\W*$/.test(between)) return null;
  return withStem(item, item.stem.slice(0, x.index) + y[0] + between + x[0] + item.stem.slice(y.index + y[0].length));
};

/** Another option is right. */
const answer: Rewriting = (item, random) => {
  if (item.type === "true-false") return { ...item, answer: !item.answer };
  if (item.type !== "single-choice") return null;
  const key = oneOf(
    item.options.filter((option) => !option.correct),
    random,
  );
  return { ...item, options: item.options.map(({ text }) => (text === key.text ? { text, correct: true } : { text })) };
};

/** Rewritings that ask something else. */
export const changing: Record<string, Rewriting> = { number, negation, comparison, name, exchange, answer };

/** One to three rewritings that apply, one after the other; null where none does. */
export function rewritten(
  item: Item,
  random: () => number,
  others: readonly Item[],
  most = 3,
): { item: Item; kinds: string[] } | null {
  const count = 1 + Math.floor(random() * most);
  let current = item;
  const kinds: string[] = [];
  for (let tries = 0; kinds.length < count && tries < 12; tries += 1) {
    const kind = oneOf(Object.keys(keeping), random);
    const next = kinds.includes(kind) ? null : (keeping[kind] as Rewriting)(current, random, others);
    if (!next) continue;
    current = next;
    kinds.push(kind);
  }
  return kinds.length > 0 ? { item: current, kinds } : null;
}

/** Another question: one change of meaning, half of the time with one rewriting, and now and then with another key. */
export function altered(
  item: Item,
  kind: string,
  random: () => number,
  others: readonly Item[],
): { item: Item; kinds: string[] } | null {
  const changed = (changing[kind] as Rewriting)(item, random, others);
  if (!changed) return null;
  const light = random() < 0.5 ? rewritten(changed, random, others, 1) : null;
  const result = light ?? { item: changed, kinds: [] };
  const other = kind !== "answer" && random() < 0.3 ? answer(result.item, random, others) : null;
  return { item: other ?? result.item, kinds: [kind, ...result.kinds, ...(other ? ["answer"] : [])] };
}
