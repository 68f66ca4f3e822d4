/** The texts of an item, read once: what sets the task, and what there is to choose, order or match. */
import type { Item } from "@quizmentor/items";
import { type Sentence, sentencesOf, type Word, wordsOf } from "../flaws/words.ts";
import { type Region, readProse } from "../text/prose.ts";

/** Offsets of words and regions are offsets in the Markdown `source`. */
export type Passage = {
  source: string;
  /** As long as the source; code, formulas, images, link targets and HTML are spaces. */
  prose: string;
  words: readonly Word[];
  regions: readonly Region[];
};

/** The passage that was read last: all that is said of a question's demand reads its stem, one after the other. */
let latest: Passage | null = null;

export function readPassage(source: string): Passage {
  if (latest?.source !== source) {
    const { text: prose, regions } = readProse(source);
    latest = { source, prose, words: wordsOf(prose), regions };
  }
  return latest;
}

export const readSentences = ({ prose, words }: Passage): readonly Sentence[] => sentencesOf(prose, words);

/** What sets the task: the stem, and the text of a cloze. */
export function readTask(item: Item): readonly Passage[] {
  const stem = readPassage(item.stem);
  return item.type === "cloze" ? [stem, readPassage(item.text)] : [stem];
}

/** Options, entries to be ordered, both sides of pairs, options of the gaps of a cloze. */
export const readChoices = (item: Item): readonly Passage[] => choiceTexts(item).map(readPassage);

function choiceTexts(item: Item): string[] {
  switch (item.type) {
    case "single-choice":
    case "multiple-choice":
      return item.options.map(({ text }) => text);
    case "ordering":
      return item.entries;
    case "matching":
      return [...item.pairs.flatMap(({ left, right }) => [left, right]), ...item.distractors];
    case "cloze":
      return Object.values(item.gaps).flatMap((gap) =>
        gap.kind === "select" ? gap.options.map(({ text }) => text) : [],
      );
    default:
      return [];
  }
}

/** Whether a word is a figure, or starts with one. */
export function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || (code > 127 && otherDigit.test(word));
}
const otherDigit = /^\p{N}/u;

/** Lines of a code block that are not empty, without its fences; 1 for code in a line. */
export function codeLines(source: string, { kind, start, end }: Region): number {
  if (kind === "code") return 1;
  let lines = 0;
  let blank = true;
  let last = start;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 10) blank = true;
    else if (code > 32) {
      if (blank) lines += 1;
      blank = false;
      last = at;
    }
  }
  // A block that is not closed reaches to the end of the text.
  const closed = source[last] === source[start];
  return Math.max(0, lines - (closed ? 2 : 1));
}
