import { expect, test } from "vitest";
import { bandHashes } from "./minhash.ts";
import { numbers } from "./testing/bank.ts";

/** Share of bands on which random pairs of sets of the given Jaccard similarity agree. */
function agreement(similarity: number): number {
  const random = numbers(`minhash ${similarity}`);
  const size = 60;
  const shared = Math.round((2 * size * similarity) / (1 + similarity));
  let equal = 0;
  const rounds = 400;
  for (let round = 0; round < rounds; round += 1) {
    const member = () => Math.floor(random() * 65_536);
    const common = Array.from({ length: shared }, member);
    const [a, b] = [0, 1].map(() => bandHashes([...common, ...Array.from({ length: size - shared }, member)]));
    equal += a?.filter((hash, band) => hash === b?.[band]).length ?? 0;
  }
  return equal / rounds / bandHashes([1]).length;
}

test("a band of three rows agrees with the cube of the similarity", () => {
  for (const similarity of [0.3, 0.5, 0.8]) expect(agreement(similarity)).toBeCloseTo(similarity ** 3, 1);
});

test("order does not matter, and an empty set has no bands", () => {
  expect(bandHashes([3, 1, 2])).toEqual(bandHashes([1, 2, 3]));
  expect(bandHashes([])).toHaveLength(0);
});
