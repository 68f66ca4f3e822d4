/** Vectors by id in one block of memory, searched from the first to the last: exact, and quick up to some 100,000. */
import type { NearestOptions, NearVector, VectorEntry } from "../../../ports/vector-store.ts";

export type VectorMatrix = {
  /** Throws a RangeError when it has not as many numbers as all others. */
  check(vector: Float32Array): void;
  /** For checked vectors. */
  put(entry: VectorEntry): void;
  remove(id: string): void;
  /** For a checked vector. */
  nearest(vector: Float32Array, options: NearestOptions): NearVector[];
  readonly size: number;
};

export function createVectorMatrix(dimensions: number): VectorMatrix {
  let values = new Float32Array(dimensions * 1024);
  const ids: string[] = [];
  const rows = new Map<string, number>();

  return {
    check(vector) {
      if (vector.length !== dimensions)
        throw new RangeError(`A vector of ${vector.length} numbers does not compare with those of ${dimensions}.`);
    },
    put({ id, vector }) {
      let row = rows.get(id);
      if (row === undefined) {
        row = ids.length;
        if ((row + 1) * dimensions > values.length) {
          const larger = new Float32Array(values.length * 2);
          larger.set(values);
          values = larger;
        }
        ids.push(id);
        rows.set(id, row);
      }
      values.set(vector, row * dimensions);
    },
    remove(id) {
      const row = rows.get(id);
      if (row === undefined) return;
      rows.delete(id);
      // The last one moves to the vacant place.
      const last = ids.length - 1;
      const moved = ids.pop() as string;
      if (row === last) return;
      values.copyWithin(row * dimensions, last * dimensions, (last + 1) * dimensions);
      ids[row] = moved;
      rows.set(moved, row);
    },
    nearest(vector, { atLeast, limit, except }) {
      const found: NearVector[] = [];
      for (const [row, id] of ids.entries()) {
        const similarity = dot(vector, values, row * dimensions);
        if (similarity >= atLeast && id !== except) found.push({ id, similarity });
      }
      return found.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1)).slice(0, Math.max(0, limit));
    },
    get size() {
      return ids.length;
    },
  };
}

/** Cosine of `a` and the row from `start`, both of length 1. Rounding can carry the sum a little too far. */
function dot(a: Float32Array, rows: Float32Array, start: number): number {
  // Four sums that do not wait for one another.
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  const even = a.length - (a.length % 4);
  for (let i = 0, at = start; i < even; i += 4, at += 4) {
    s0 += (a[i] as number) * (rows[at] as number);
    s1 += (a[i + 1] as number) * (rows[at + 1] as number);
    s2 += (a[i + 2] as number) * (rows[at + 2] as number);
    s3 += (a[i + 3] as number) * (rows[at + 3] as number);
  }
  let sum = s0 + s1 + s2 + s3;
  for (let i = even; i < a.length; i++) sum += (a[i] as number) * (rows[start + i] as number);
  return Math.max(-1, Math.min(1, sum));
}
