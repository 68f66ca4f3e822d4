/** Everything the validator says of one question, from the question alone; near-duplicates take the bank. */
import { type Item, plainText } from "@quizmentor/items";
import { textDifficulty } from "./demand/difficulty.ts";
import { type Knowledge, knowledgeDimension } from "./demand/knowledge.ts";
import { type CognitiveLoad, cognitiveLoad } from "./demand/load.ts";
import { type Readability, readability } from "./demand/readability.ts";
import { type ExpectedTime, expectedTime } from "./demand/time.ts";
import { type Flaw, findFlaws } from "./flaws/index.ts";
import type { LevelEstimate } from "./level/model.ts";

/** Raised when the rules say something else of the same question, so that stored reviews are made again. */
export const rulesVersion = 3;

export type Review = {
  level: LevelEstimate;
  flaws: Flaw[];
  knowledge: Knowledge;
  readability: Readability | null;
  load: CognitiveLoad;
  time: ExpectedTime;
  /** Belief about difficulty in logits, from the text alone. */
  difficulty: { mean: number; variance: number };
};

/** Longest part of a stem that the level is read from, in UTF-16 units. */
const longestStem = 8_000;

/** The plain text whose level is estimated: what is asked, without options, hints and explanation. */
export function levelText(item: Pick<Item, "stem" | "type"> & { text?: string }): string {
  const stem = plainText(item.stem, longestStem);
  return item.type === "cloze" && item.text ? `${stem}\n${plainText(item.text, longestStem)}` : stem;
}

/** Reviews an item whose level has been estimated from its `levelText`. Any item has a review. */
export function reviewItem(item: Item, level: LevelEstimate): Review {
  const asked = item.type === "cloze" ? `${item.stem}\n\n${item.text}` : item.stem;
  const load = cognitiveLoad(item);
  return {
    level,
    flaws: findFlaws(item),
    knowledge: knowledgeDimension(asked, item),
    readability: readability(asked, item.language),
    load,
    difficulty: textDifficulty(item, level, load),
    time: expectedTime(item, level.abstain ? null : level.level),
  };
}
