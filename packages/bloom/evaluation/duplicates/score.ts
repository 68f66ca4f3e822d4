/** How well a comparison tells paraphrases from other questions. */
import type { Item } from "@quizmentor/items";
import { createDuplicateIndex, duplicateText, type Found } from "../../src/duplicates/index.ts";
import { type Degree, degrees, type Pair } from "./fixtures/read.ts";

export type PairScore = {
  /** Paraphrases that are found as same or duplicate. */
  recall: number;
  /** Of all that is found as same or duplicate, the share of paraphrases; every other question of the bank counts. */
  precision: number;
  /** By degree: pairs, and those of which `a` is found as same or duplicate. */
  byDegree: Record<Degree, { pairs: number; found: number }>;
};

/** Questions of the bank that are like the one that is asked. */
export type Find = (asked: Item) => readonly Found[];

/** Questions that are looked at for one. */
export const limit = 20;

/** Finds by words alone. */
export function findByWords(bank: readonly Item[]): Find {
  const index = createDuplicateIndex();
  for (const item of bank) index.add(item.id, duplicateText(item));
  return (asked) => index.find(duplicateText(asked), { limit });
}

/**
 * Looks every `b` of the pairs up.
 * @param find in a bank of the questions `a` of all pairs, and further ones that none of them asks
 */
export function scorePairs(pairs: readonly Pair[], find: Find): PairScore {
  const byDegree = Object.fromEntries(
    degrees.map((degree) => [degree, { pairs: 0, found: 0 }]),
  ) as PairScore["byDegree"];
  let paraphrases = 0;
  let hits = 0;
  let alarms = 0;
  for (const { degree, isDuplicate, a, b } of pairs) {
    const found = find(b).filter(({ verdict }) => verdict !== "related");
    const isFound = found.some(({ id }) => id === a.id);
    byDegree[degree].pairs += 1;
    if (isFound) byDegree[degree].found += 1;
    if (isDuplicate) paraphrases += 1;
    if (isDuplicate && isFound) hits += 1;
    alarms += found.length - (isDuplicate && isFound ? 1 : 0);
  }
  return { recall: hits / paraphrases, precision: hits + alarms === 0 ? 1 : hits / (hits + alarms), byDegree };
}
