/**
 * Locality-sensitive hashing of sets. MinHash: the smallest value of a random hash function over two sets is the same
 * with a probability of their Jaccard similarity (Broder 1997, "On the resemblance and containment of documents").
 * Banding: signatures are cut into bands of a few rows; sets that agree in a whole band are candidates, which happens
 * with probability 1 - (1 - sʳ)ᵇ at similarity s (Leskovec, Rajaraman & Ullman, "Mining of Massive Datasets", 3.4).
 */
import { mix32 } from "./hash.ts";

const bands = 12;
const rows = 3;

/** Odd multipliers and offsets of the hash functions, fixed for ever: signatures are stored. */
const multipliers = Uint32Array.from({ length: bands * rows }, (_, index) => mix32(2 * index + 1) | 1);
const offsets = Uint32Array.from({ length: bands * rows }, (_, index) => mix32(2 * index + 2));
const smallest = new Uint32Array(bands * rows);

/** One 32-bit hash for each band of the signature of a set of 16-bit members; empty for an empty set. */
export function bandHashes(members: Iterable<number>): Uint32Array {
  smallest.fill(0xffffffff);
  let size = 0;
  for (const member of members) {
    size += 1;
    const spread = mix32(member);
    for (let index = 0; index < smallest.length; index += 1) {
      const value = (Math.imul(spread, multipliers[index] as number) + (offsets[index] as number)) >>> 0;
      if (value < (smallest[index] as number)) smallest[index] = value;
    }
  }
  if (size === 0) return new Uint32Array(0);
  return Uint32Array.from({ length: bands }, (_, band) => {
    let hash = band;
    for (let row = 0; row < rows; row += 1) hash = mix32(hash ^ (smallest[band * rows + row] as number));
    return hash;
  });
}
