/** What of an item is compared when duplicates are looked for. */
import { type Gap, type Item, type ItemOf, plainText } from "@quizmentor/items";
import { gapNames } from "@quizmentor/items/schema";
import { regions } from "../../../items/src/markdown-scan.ts";

/** Prose as plain text; code and formulas as they are written, one per line, with single spaces ("" for none). */
export type Passage = { text: string; code: string };

export type DuplicateText = {
  /** The question; of a cloze also the text with its gaps. */
  stem: Passage;
  /**
   * The right answer in parts, in an order that does not depend on how the item lists them: right options, matched
   * pairs, entries with their rank, gaps with their number. Of a typed answer the first accepted one.
   */
  key: Passage[];
  /** Everything that is offered to choose from or to arrange. Its order does not matter. */
  options: Passage[];
};

/** UTF-16 units of Markdown that are read of one text; the schema of items allows no more. */
const longestText = 20_000;
/** Parts of a key and options that are read; more than any item may have. */
const mostParts = 60;

/** The parts of an item that are compared. Never throws; of endless texts only the beginning is read. */
export function duplicateText(item: Item): DuplicateText {
  const { key, options } = answerTexts(item);
  const stem = item.type === "cloze" ? `${item.stem}\n\n${item.text}` : item.stem;
  return {
    stem: passage(stem).shown,
    key: key.slice(0, mostParts).map(answerPassage),
    options: options.slice(0, mostParts).map(answerPassage),
  };
}

/** Key and options as Markdown. */
function answerTexts(item: Item): { key: string[]; options: string[] } {
  switch (item.type) {
    case "single-choice":
    case "multiple-choice":
      return {
        key: item.options
          .filter((option) => option.correct)
          .map((option) => option.text)
          .sort(),
        options: item.options.map((option) => option.text),
      };
    case "true-false":
      return { key: [item.answer ? "true" : "false"], options: ["true", "false"] };
    case "short-answer":
      return { key: item.accept.slice(0, 1), options: [] };
    case "numeric":
      return { key: [numericKey(item)], options: [] };
    case "ordering":
      return { key: ranked(item.entries), options: item.entries };
    case "matching":
      return {
        key: item.pairs.map(({ left, right }) => `${left} → ${right}`).sort(),
        options: [...item.pairs.flatMap(({ left, right }) => [left, right]), ...item.distractors],
      };
    case "cloze":
      return {
        key: ranked(gapNames(item.text).map((name) => gapKey(item.gaps[name]))),
        options: Object.values(item.gaps).flatMap((gap) =>
          gap.kind === "select" ? gap.options.map((option) => option.text) : [],
        ),
      };
  }
}

/** A single part has no rank: a gap asks what a typed answer asks. */
const ranked = (texts: string[]): string[] =>
  texts.length === 1 ? texts : texts.map((text, index) => `${index + 1} ${text}`);

type NumericAnswer = Pick<ItemOf<"numeric">, "value" | "range" | "units">;

function numericKey({ value, range, units }: NumericAnswer): string {
  const unit = units?.[0]?.symbol ?? "";
  return `${value ?? `${range?.min} to ${range?.max}`} ${unit}`.trim();
}

function gapKey(gap: Gap | undefined): string {
  if (gap?.kind === "text") return gap.accept[0] ?? "";
  if (gap?.kind === "number") return numericKey(gap);
  return gap?.options.find((option) => option.correct)?.text ?? "";
}

/** Of an answer with code the order of all its parts counts: `a.b`, `3` is not `3`, `a.b`. */
function answerPassage(markdown: string): Passage {
  const { shown, parts } = passage(markdown);
  return shown.code === "" ? shown : { ...shown, code: parts.join("\n") };
}

/** `parts` are all regions of code and formulas, words in backticks included. */
function passage(markdown: string): { shown: Passage; parts: string[] } {
  const source = markdown.slice(0, longestText);
  const parts: string[] = [];
  let prose = "";
  let end = 0;
  for (const region of regions(source)) {
    const inner = withoutFence(source.slice(region.start, region.end));
    parts.push(inner);
    prose += source.slice(end, region.start) + (isCode(inner) ? " " : inner);
    end = region.end;
  }
  const text = plainText(prose + source.slice(end), longestText);
  return { shown: { text, code: parts.filter(isCode).join("\n") }, parts };
}

/** Code has more than letters, digits and spaces: `null` in backticks is just a word. */
const isCode = (text: string): boolean => /[^\p{L}\p{N}\s]/u.test(text);

/** Code or formula without its fence and the language beside it, white space made single. */
function withoutFence(region: string): string {
  const fence = /^[`~$]+/.exec(region)?.[0] ?? "";
  let inner = region.slice(fence.length).trimEnd();
  if (inner.endsWith(fence)) inner = inner.slice(0, inner.length - fence.length);
  const lineEnd = inner.indexOf("\n");
  if (fence.length > 1 && lineEnd >= 0) inner = inner.slice(lineEnd);
  return inner.replace(/\s+/g, " ").trim();
}
