/** The texts of an item, read once: what sets the task, and what there is to choose, order or match. */
import type { Item } from "@quizmentor/items";
import { type Field, readField } from "../text/field.ts";
import type { Region } from "../text/prose.ts";

/** What sets the task: the stem, and the text of a cloze. */
export function readTask(item: Item): readonly Field[] {
  const stem = readField(item.stem);
  return item.type === "cloze" ? [stem, readField(item.text)] : [stem];
}

/** Options, entries to be ordered, both sides of pairs, options of the gaps of a cloze. */
export const readChoices = (item: Item): readonly Field[] => choiceTexts(item).map(readField);

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
