/** What the validator found, as the contract says it. */

import type { Found, LevelEstimate, Review } from "@quizmentor/bloom";
import type { BloomReview, NearQuestion } from "@quizmentor/contracts";
import { type Item, plainText } from "@quizmentor/items";
import { bloomLevels } from "@quizmentor/items/schema";
import type { Database } from "../../db/database.ts";

/** Longest stem in a list, as in the list of questions. */
const stemLength = 160;
export const shortStem = (stem: string) => plainText(stem, stemLength);

export const rounded = (value: number, digits = 4) => Number(value.toFixed(digits));

export function levelView({ level, confidence, probabilities, abstain }: LevelEstimate): BloomReview["level"] {
  return {
    level,
    confidence: rounded(confidence),
    probabilities: Object.fromEntries(
      bloomLevels.map((name, index) => [name, rounded(probabilities[index] as number)]),
    ) as BloomReview["level"]["probabilities"],
    abstain,
  };
}

export function reviewView(item: Item, review: Review, duplicates: NearQuestion[]): BloomReview {
  const { readability, difficulty, knowledge, load, time } = review;
  return {
    level: levelView(review.level),
    declared: item.bloom ?? null,
    flaws: review.flaws,
    duplicates,
    knowledge: { ...knowledge, validated: false },
    readability: readability && {
      measure: readability.measure,
      score: rounded(readability.score, 1),
      grade: readability.grade === undefined ? null : rounded(readability.grade, 1),
    },
    load,
    time: {
      readSeconds: rounded(time.readSeconds, 1),
      answerSeconds: rounded(time.answerSeconds, 1),
      seconds: rounded(time.seconds, 1),
    },
    difficulty: { mean: rounded(difficulty.mean, 3), sd: rounded(Math.sqrt(difficulty.variance), 3) },
  };
}

/** The found questions with what a person recognises them by. One that has gone in the meantime is left out. */
export async function nearQuestions({ pool }: Database, found: readonly Found[]): Promise<NearQuestion[]> {
  if (found.length === 0) return [];
  const { rows } = await pool.query<{ id: string; ref: string; stem: string }>(
    `SELECT i.id, i.ref, v.plain_stem AS stem
     FROM items i JOIN item_versions v ON v.item_id = i.id AND v.number = i.current_version WHERE i.id = ANY($1)`,
    [found.map(({ id }) => id)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ id, verdict, similarity, differs }) => {
    const row = byId.get(id);
    if (!row) return [];
    const stem = shortStem(row.stem);
    return [{ itemId: id, ref: row.ref, stem, verdict, similarity: rounded(similarity), differs: differs ?? null }];
  });
}
