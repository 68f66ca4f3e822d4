/** Questions of another author that say the same, or only look alike, compared by their words alone. */
import { expect, test } from "vitest";
import { starterBank } from "../../src/demand/testing/bank.ts";
import { createDuplicateIndex, duplicateText } from "../../src/duplicates/index.ts";
import { readPairs } from "./fixtures/read.ts";
import { findByWords, type PairScore, scorePairs } from "./score.ts";

const pairs = readPairs();
const bank = [...pairs.map(({ a }) => a), ...starterBank().map(({ item }) => ({ ...item, id: `starter ${item.id}` }))];
const shares = ({ byDegree }: PairScore) =>
  Object.fromEntries(Object.entries(byDegree).map(([degree, { pairs, found }]) => [degree, found / pairs]));

test("the set has sixty pairs of each degree, half of them held back", () => {
  const { byDegree } = scorePairs(
    pairs.filter(({ isHeldBack }) => isHeldBack),
    findByWords([]),
  );
  expect(Object.values(byDegree).map(({ pairs }) => pairs)).toEqual([30, 30, 30, 30, 30, 30]);
  expect(pairs.length).toBe(360);
  expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
});

test.each([
  ["looked at", false, { recall: 0.43, light: 0.9, medium: 0.36 }],
  ["held back", true, { recall: 0.33, light: 0.8, medium: 0.16 }],
])("paraphrases that were %s are found, and hardly anything else", (_, half, least) => {
  const score = scorePairs(
    pairs.filter(({ isHeldBack }) => isHeldBack === half),
    findByWords(bank),
  );
  const { light, medium, detail, ...others } = shares(score);
  expect(score.recall).toBeGreaterThanOrEqual(least.recall);
  expect(score.precision).toBeGreaterThanOrEqual(0.97);
  expect(light).toBeGreaterThanOrEqual(least.light);
  expect(medium).toBeGreaterThanOrEqual(least.medium);
  expect(detail).toBe(0);
  expect(others["same-pattern"]).toBe(0);
  expect(others["same-answer"]).toBeLessThanOrEqual(0.04);
});

test("both ways round the verdict is the same", () => {
  for (const { name, a, b } of pairs) {
    const both = createDuplicateIndex();
    for (const item of [a, b]) both.add(item.id, duplicateText(item));
    const [one, other] = [a, b].map((asked) => both.find(duplicateText(asked), { limit: 1, except: asked.id })[0]);
    expect([one?.verdict, one?.similarity, one?.differs?.kind], name).toEqual([
      other?.verdict,
      other?.similarity,
      other?.differs?.kind,
    ]);
  }
});
