/** What the numbers of a bank mean, in one word or row each; the catalogue makes sentences of them. */
import type { Api, ResponseOf } from "@quizmentor/contracts";
import { type Bloom, bloomLevels } from "../vocabulary.ts";

export type Health = ResponseOf<Api["bankHealth"]>;
type Keys = Health["keyPositions"][number];

/** The level that most questions are estimated to ask for, and their share; null while nothing is read. */
export function commonest(levels: Health["levels"]): { level: Bloom; share: number } | null {
  const total = levels.reduce((sum, { estimated }) => sum + estimated, 0);
  const first = levels.toSorted((one, other) => other.estimated - one.estimated)[0];
  return total === 0 || !first ? null : { level: first.level, share: first.estimated / total };
}

/** Fewer questions than this for each place say nothing about where the right option stands. */
const fewPerPlace = 5;

/**
 * Whether the right option stands in one place more often than chance allows: the verdict, and the most frequent place,
 * counted from 1.
 */
export function keyVerdict({ counts, biased }: Keys): {
  kind: "often" | "even" | "few";
  place: number;
  count: number;
  total: number;
  expected: number;
} {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const expected = counts.length === 0 ? 0 : total / counts.length;
  const count = Math.max(0, ...counts);
  const kind = biased ? "often" : expected < fewPerPlace ? "few" : "even";
  return { kind, place: counts.indexOf(count) + 1, count, total, expected };
}

export type CoverageRow = { key: string; name: string; topic: string; counts: number[] };
export type Coverage = { by: "skill" | "topic"; rows: CoverageRow[] };

/** The map of skills and levels; where there are more skills than fit on a page, their topics stand for them. */
export function coverageOf(coverage: Health["coverage"], most = 300): Coverage {
  if (coverage.length <= most)
    return {
      by: "skill",
      rows: coverage.map(({ skillId, skill, topic, counts }) => ({ key: skillId, name: skill, topic, counts })),
    };
  const topics = new Map<string, CoverageRow>();
  for (const { topic, counts } of coverage) {
    const row = topics.get(topic) ?? { key: topic, name: topic, topic: "", counts: bloomLevels.map(() => 0) };
    topics.set(topic, { ...row, counts: row.counts.map((count, level) => count + (counts[level] ?? 0)) });
  }
  return { by: "topic", rows: [...topics.values()] };
}

/** How many rows have questions at no level or at a single one. */
export const thinRows = (rows: readonly CoverageRow[]): number =>
  rows.filter(({ counts }) => counts.filter((count) => count > 0).length < 2).length;

/** How strong the colour of a field of the map is: 0 for none, then 1 or 2, 3 to 5, 6 to 9, and more. */
export function shadeOf(count: number): 0 | 1 | 2 | 3 | 4 {
  if (count === 0) return 0;
  if (count <= 2) return 1;
  if (count <= 5) return 2;
  return count <= 9 ? 3 : 4;
}

/** Splits a text at the first place where words stand in it, upper and lower case alike; null where they do not. */
export function splitAt(text: string, words: string): [string, string, string] | null {
  if (words === "") return null;
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // Not within a longer word or number.
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "iu").exec(text);
  if (!found) return null;
  const end = found.index + found[0].length;
  return [text.slice(0, found.index), found[0], text.slice(end)];
}
