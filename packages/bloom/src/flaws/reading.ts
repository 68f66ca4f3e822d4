import type { Item } from "@quizmentor/items";
import { type Field, readField, readSentences } from "../text/field.ts";
import { lexiconFor } from "../text/language.ts";
import type { Lexicon } from "../text/lexicon-shape.ts";
import type { Sentence, Word } from "../text/words.ts";
import type { Span } from "./kinds.ts";
import { isCovered } from "./places.ts";
import { type Quantity, readQuantity } from "./quantity.ts";
import { type Role, roleOf } from "./roles.ts";
import { shownText } from "./shown.ts";
import { triggersOf } from "./triggers.ts";

/** A field of an item, by its path, such as `options.1.text`. */
export type Text = Omit<Field, "sentences"> & {
  path: string;
  /** Which rules about wording have anything to look at (`triggers`). */
  triggers: number;
};
export type Stem = Text & { sentences: readonly Sentence[] };
export type Option = Text & {
  correct: boolean;
  /** What a learner sees, on one line: code and formulas without their marks. */
  shown: string;
  /** Its words joined by spaces, when there are no more than `longestPhrase` and nothing else; else "". */
  phrase: string;
  role: Role;
  /** The number it is, if it is one; null in languages without a lexicon. */
  quantity: Quantity | null;
};
/** Options among which a learner chooses, and the text they answer. */
export type Choice = {
  stem: Stem;
  /** Where in the stem the answer goes: a gap of a cloze, else null. */
  gap: { start: number; end: number } | null;
  options: readonly Option[];
  /** The options that say something of their own: without "all of the above" and the like. */
  plain: readonly Option[];
  keys: readonly Option[];
  distractors: readonly Option[];
  /** Several options may be right. */
  several: boolean;
  /** Learners see the options in a random order (see `arrange` in packages/items). */
  shuffled: boolean;
};
/** An item, read once for all rules. */
export type Reading = {
  item: Item;
  /** Null where the language has none: then only rules about structure apply. */
  lexicon: Lexicon | null;
  stem: Stem;
  choices: readonly Choice[];
};

const longestPhrase = 14;

/** @param language BCP 47; what the item says of itself when left out. */
export function readItem(item: Item, language: string = item.language): Reading {
  const lexicon = lexiconFor(language);
  const stem = readStem("stem", item.stem, lexicon);
  return { item, lexicon, stem, choices: choicesOf(item, stem, lexicon) };
}

function choicesOf(item: Item, stem: Stem, lexicon: Lexicon | null): Choice[] {
  if (item.type === "single-choice" || item.type === "multiple-choice") {
    const several = item.type === "multiple-choice";
    return [readChoice(stem, null, item.options, "options", several, item.shuffle, lexicon)];
  }
  if (item.type !== "cloze") return [];
  const text = readStem("text", item.text, lexicon);
  return Object.entries(item.gaps).flatMap(([name, gap]) => {
    if (gap.kind !== "select") return [];
    const start = item.text.indexOf(`{{${name}}}`);
    const place = start === -1 ? null : { start, end: start + name.length + 4 };
    const inCode = place !== null && isCovered(text.regions, place);
    const choice = readChoice(text, place, gap.options, `gaps.${name}.options`, false, true, inCode ? null : lexicon);
    return [inCode ? asCode(choice) : choice];
  });
}

/** What is put into code is code: its options have no words. */
function asCode(choice: Choice): Choice {
  const code = (option: Option): Option => ({
    ...option,
    prose: " ".repeat(option.source.length),
    regions: [{ kind: "code", start: 0, end: option.source.length }],
    words: [],
    triggers: 0,
    phrase: "",
    quantity: null,
  });
  const options = choice.options.map(code);
  const correct = ({ correct }: Option) => correct;
  return {
    ...choice,
    options,
    plain: options,
    keys: options.filter(correct),
    distractors: options.filter((o) => !o.correct),
  };
}

function readChoice(
  stem: Stem,
  gap: Choice["gap"],
  authored: readonly { text: string; correct?: true | undefined }[],
  path: string,
  several: boolean,
  shuffled: boolean,
  lexicon: Lexicon | null,
): Choice {
  const options = authored.map((option, index) =>
    readOption(`${path}.${index}.text`, option.text, !!option.correct, lexicon),
  );
  if (lexicon) for (const option of options) option.role = roleOf(option, options, stem, gap !== null, lexicon);
  return {
    stem,
    gap,
    options,
    plain: options.filter((option) => option.role === null),
    keys: options.filter((option) => option.correct),
    distractors: options.filter((option) => !option.correct),
    several,
    shuffled,
  };
}

function readOption(path: string, source: string, correct: boolean, lexicon: Lexicon | null): Option {
  const text = readText(path, source, lexicon);
  const isPhrase = text.regions.length === 0 && text.words.length <= longestPhrase;
  let phrase = "";
  if (isPhrase) for (const { lower } of text.words) phrase += phrase === "" ? lower : ` ${lower}`;
  const shown = shownText(source, text.prose, text.regions);
  return { ...text, correct, shown, phrase, role: null, quantity: lexicon && readQuantity(shown, lexicon) };
}

function readStem(path: string, source: string, lexicon: Lexicon | null): Stem {
  return { ...readText(path, source, lexicon), sentences: readSentences(readField(source)) };
}

function readText(path: string, source: string, lexicon: Lexicon | null): Text {
  const { prose, lower, regions, emphasis, words } = readField(source);
  return { path, source, prose, lower, regions, emphasis, words, triggers: triggersOf(words, lexicon) };
}

/** The span of a whole field without the spaces around it. */
export function wholeSpan({ path, source }: Text): Span {
  const start = source.length - source.trimStart().length;
  return { path, start, end: Math.max(start, source.trimEnd().length) };
}

export const wordSpan = ({ path }: Text, from: Word, to: Word = from): Span => ({
  path,
  start: from.start,
  end: to.end,
});

/** "B" for the option at `options.1.text`, as learners and authors name it. */
export function letterOf(option: Option): string {
  const index = Number(/(\d+)\.text$/.exec(option.path)?.[1] ?? 0);
  return String.fromCharCode(65 + index);
}

/** Letters of some options as a list: "A, C and D". */
export function lettersOf(options: readonly Option[]): string {
  const letters = options.map(letterOf);
  return letters.length < 2 ? (letters[0] ?? "") : `${letters.slice(0, -1).join(", ")} and ${letters.at(-1)}`;
}

/** Text for an explanation: at most 60 characters of it, in quotation marks. */
export function quoted(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, " ").trim();
  return `“${line.length > 60 ? `${line.slice(0, 59).toWellFormed().trimEnd()}…` : line.toWellFormed()}”`;
}
