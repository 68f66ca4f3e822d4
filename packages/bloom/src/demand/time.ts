/** How long a question is expected to take, before anybody has answered it. */
import type { BloomLevel, Gap, Item } from "@quizmentor/items";
import type { Field } from "../text/field.ts";
import { codeLines, readChoices, readTask } from "./reading.ts";

export type ExpectedTime = {
  /** Reading the question and what there is to choose from. */
  readSeconds: number;
  /** Thinking and giving the answer. */
  answerSeconds: number;
  /** Both together. Each is between 0 and `longest`, rounded to tenths. */
  seconds: number;
};

/** No estimate of a part is longer: beyond an hour it is no longer one question. */
const longest = 3_600;

/**
 * Silent reading of English non-fiction by adults: 238 words a minute (Brysbaert 2019, "How many words do we read per
 * minute?", Journal of Memory and Language 109; most adults lie between 175 and 300). Readers of a second language and
 * children are slower. Taken for other languages as well.
 */
const secondsPerWord = 60 / 238;

/** Assumptions, in seconds, until answers give medians. */
const assumed = {
  /** Options are read, compared with each other and read again: so many times the time of running text. */
  choiceReading: 1.5,
  codeLine: 3,
  formula: 2,
  displayedFormula: 5,
  image: 6,
  /** Thinking, by Bloom level; without one, between understanding and applying. */
  thinking: { remember: 5, understand: 10, apply: 20, analyze: 25, evaluate: 30, create: 40 },
  thinkingUnknown: 15,
  /** Giving the answer. */
  trueFalse: 2,
  choose: 2,
  weighOption: 1,
  /** In multiple choice each option is a decision of its own. */
  decideOption: 3,
  typeAnswer: 8,
  placeEntry: 4,
  matchPair: 5,
  selectGap: 4,
} as const;

/**
 * Expected time on an item, in seconds. Only the reading rate has a source; everything in `assumed` is a guess that
 * orders items sensibly, to be replaced by the median response time as soon as an item has answers.
 */
export function expectedTime(item: Item, level: BloomLevel | null): ExpectedTime {
  const read = sum(readTask(item), fieldSeconds) + assumed.choiceReading * sum(readChoices(item), fieldSeconds);
  const thinking = level === null ? assumed.thinkingUnknown : assumed.thinking[level];
  const readSeconds = limited(read);
  const answerSeconds = limited(thinking + responseSeconds(item));
  return { readSeconds, answerSeconds, seconds: limited(readSeconds + answerSeconds) };
}

function fieldSeconds({ source, words, regions }: Field): number {
  let seconds = sum(words, ({ lower }) => wordsIn(lower)) * secondsPerWord;
  for (const region of regions) {
    if (region.kind === "code" || region.kind === "code-block") seconds += assumed.codeLine * codeLines(source, region);
    else if (region.kind === "formula") seconds += assumed.formula;
    else if (region.kind === "formula-block") seconds += assumed.displayedFormula;
    else if (region.kind === "image") seconds += assumed.image;
  }
  return seconds;
}

/**
 * Words that a run of letters stands for. Chinese and Japanese have no spaces between words: there each character counts
 * as one, an assumption like those above.
 */
function wordsIn(run: string): number {
  if (run.charCodeAt(0) < firstKana) return 1;
  let characters = 0;
  for (let at = 0; at < run.length; at++) {
    const code = run.charCodeAt(at);
    if (code >= firstKana && code <= lastIdeograph) characters += 1;
  }
  return Math.max(1, characters);
}
const firstKana = 0x3040;
const lastIdeograph = 0x9fff;

function responseSeconds(item: Item): number {
  switch (item.type) {
    case "true-false":
      return assumed.trueFalse;
    case "single-choice":
      return assumed.choose + assumed.weighOption * item.options.length;
    case "multiple-choice":
      return assumed.choose + assumed.decideOption * item.options.length;
    case "short-answer":
    case "numeric":
      return assumed.typeAnswer;
    case "ordering":
      return assumed.placeEntry * item.entries.length;
    case "matching":
      return assumed.matchPair * item.pairs.length;
    case "cloze":
      return sum(Object.values(item.gaps), (gap: Gap) =>
        gap.kind === "select" ? assumed.selectGap : assumed.typeAnswer,
      );
  }
}

function sum<T>(list: readonly T[], worth: (value: T) => number): number {
  let total = 0;
  for (const value of list) total += worth(value);
  return total;
}

const limited = (seconds: number): number => Math.round(10 * Math.min(longest, seconds)) / 10;
