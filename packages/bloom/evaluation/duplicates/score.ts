/** How well the comparison by words alone tells paraphrases from other questions. */
import type { Item } from "@quizmentor/items";
import { createDuplicateIndex, duplicateText } from "../../src/duplicates/index.ts";
import { type Degree, degrees, type Pair } from "./fixtures/read.ts";

export type PairScore = {
  /** Paraphrases that are found as same or duplicate. */
  recall: number;
  /** Of all that is found as same or duplicate, the share of paraphrases; every other question of the bank counts. */
  precision: number;
  /** By degree: pairs, and those of which `a` is found as same or duplicate. */
  byDegree: Record<Degree, { pairs: number; found: number }>;
};

/**
 * Looks every `b` of the pairs up in a bank.
 * @param bank the questions `a` of all pairs, and further ones that none of them asks
 */
export function scorePairs(pairs: readonly Pair[], bank: readonly Item[]): PairScore {
  const index = createDuplicateIndex();
  for (const item of bank) index.add(item.id, duplicateText(item));
  const byDegree = Object.fromEntries(
    degrees.map((degree) => [degree, { pairs: 0, found: 0 }]),
  ) as PairScore["byDegree"];
  let paraphrases = 0;
  let hits = 0;
  let alarms = 0;
  for (const { degree, isDuplicate, a, b } of pairs) {
    const found = index.find(duplicateText(b), { limit: 20 }).filter(({ verdict }) => verdict !== "related");
    const isFound = found.some(({ id }) => id === a.id);
    byDegree[degree].pairs += 1;
    if (isFound) byDegree[degree].found += 1;
    if (isDuplicate) paraphrases += 1;
    if (isDuplicate && isFound) hits += 1;
    alarms += found.length - (isDuplicate && isFound ? 1 : 0);
  }
  return { recall: hits / paraphrases, precision: hits + alarms === 0 ? 1 : hits / (hits + alarms), byDegree };
}
