/** Cases whose verdict is known, and how well an index finds it. */
import type { Item } from "@quizmentor/items";
import type { DuplicateIndex } from "../duplicate-index.ts";
import { duplicateText } from "../text.ts";
import { numbers } from "./bank.ts";
import { altered, changing, rewritten } from "./rewriting.ts";

/** `asked` was made from the question `source` of the bank, or from none of it. */
export type Case = {
  asked: Item;
  source: string | null;
  label: "duplicate" | "related" | "unrelated";
  kinds: string[];
};

/** For each item one rewriting that asks the same and one that asks something else, where there are any. */
export function labelledCases(items: readonly Item[], seed: string): Case[] {
  const random = numbers(seed);
  const kinds = Object.keys(changing);
  return items.flatMap((item, index) => {
    const cases: Case[] = [];
    const same = rewritten(item, random, items);
    if (same) cases.push({ asked: same.item, source: item.id, label: "duplicate", kinds: same.kinds });
    for (let step = 0; step < kinds.length; step += 1) {
      const other = altered(item, kinds[(index + step) % kinds.length] as string, random, items);
      if (!other) continue;
      cases.push({ asked: other.item, source: item.id, label: "related", kinds: other.kinds });
      break;
    }
    return cases;
  });
}

export type Score = {
  /** Cases labelled duplicate whose source is found as same or duplicate. */
  recall: number;
  /** Of all that is found as same or duplicate, the share that was asked for: every other question of the bank counts. */
  precision: number;
  /** Cases labelled related whose source is found as related. */
  relatedRecall: number;
  counts: Record<Case["label"], number>;
  /** By kind of rewriting: cases labelled duplicate, and those that were missed. */
  missed: Record<string, { cases: number; missed: number }>;
};

export function score(index: DuplicateIndex, cases: readonly Case[]): Score {
  const counts = { duplicate: 0, related: 0, unrelated: 0 };
  const missed: Score["missed"] = {};
  let hits = 0;
  let alarms = 0;
  let related = 0;
  for (const { asked, source, label, kinds } of cases) {
    counts[label] += 1;
    const found = index.find(duplicateText(asked), { limit: 10 });
    const own = found.find(({ id }) => id === source);
    const isHit = own !== undefined && own.verdict !== "related";
    alarms += found.filter(({ id, verdict }) => verdict !== "related" && id !== source).length;
    if (label === "related") {
      if (isHit) alarms += 1;
      else if (own) related += 1;
    }
    if (label !== "duplicate") continue;
    if (isHit) hits += 1;
    for (const kind of kinds) {
      const tally = missed[kind] ?? { cases: 0, missed: 0 };
      missed[kind] = { cases: tally.cases + 1, missed: tally.missed + (isHit ? 0 : 1) };
    }
  }
  return {
    recall: hits / counts.duplicate,
    precision: hits / (hits + alarms),
    relatedRecall: related / counts.related,
    counts,
    missed,
  };
}
