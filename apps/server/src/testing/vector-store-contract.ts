/** What every vector store promises. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { VectorStore } from "../ports/vector-store.ts";
import { unitVector } from "./vectors.ts";

export type VectorStoreUnderTest = {
  /** One over vectors of three numbers; another call is another process, over the same vectors. */
  open: () => VectorStore;
  /** Ids of so many questions, new in every call. */
  makeQuestions: (count: number) => Promise<string[]>;
  deleteQuestion: (id: string) => Promise<void>;
  /** Lets the time pass after which what others did must be seen. */
  passHalfAMinute: () => void;
};

const axes = { x: unitVector(1, 0, 0), nearX: unitVector(1, 0.2, 0), y: unitVector(0, 1, 0) };
const all = { atLeast: -1, limit: 1e6 };

export function vectorStoreContract(underTest: () => VectorStoreUnderTest): void {
  test("what was put is found nearest first, from the limit on, and without the question itself", async () => {
    const { open, makeQuestions } = underTest();
    const store = open();
    const [a, b, c] = (await makeQuestions(3)) as [string, string, string];
    await store.put([
      { id: a, vector: axes.x },
      { id: b, vector: axes.nearX },
      { id: c, vector: axes.y },
    ]);
    const found = await store.nearest(axes.x, { atLeast: 0.9, limit: 10 });
    expect(found.map(({ id }) => id).filter((id) => [a, b, c].includes(id))).toEqual([a, b]);
    expect(found[0]?.similarity).toBeCloseTo(1, 5);
    expect(await store.nearest(axes.x, { atLeast: 0.9, limit: 1 })).toHaveLength(1);
    const others = await store.nearest(axes.x, { atLeast: 0.9, limit: 10, except: a });
    expect(others.map(({ id }) => id)).not.toContain(a);
    await store.remove([a, b, c]);
  });

  test("a vector replaces the one before it, and one removed is found no more", async () => {
    const { open, makeQuestions } = underTest();
    const store = open();
    const [id] = (await makeQuestions(1)) as [string];
    await store.put([{ id, vector: axes.x }]);
    await store.put([{ id, vector: axes.y }]);
    const found = await store.nearest(axes.y, all);
    expect(found.filter((one) => one.id === id)).toEqual([{ id, similarity: expect.closeTo(1, 5) }]);
    await store.remove([id]);
    expect((await store.nearest(axes.y, all)).map((one) => one.id)).not.toContain(id);
  });

  test("agrees with comparing one by one", async () => {
    const { open, makeQuestions } = underTest();
    const store = open();
    const ids = await makeQuestions(40);
    const number = fc.double({ min: -1, max: 1, noNaN: true });
    const vector = fc
      .tuple(number, number, number)
      .filter((values) => Math.hypot(...values) > 1e-3)
      .map((values) => unitVector(...values));
    await fc.assert(
      fc.asyncProperty(
        fc.array(vector, { minLength: 40, maxLength: 40 }),
        vector,
        number,
        fc.integer({ min: 1, max: 50 }),
        async (vectors, asked, atLeast, limit) => {
          await store.put(vectors.map((one, i) => ({ id: ids[i] as string, vector: one })));
          const found = await store.nearest(asked, { atLeast, limit });
          const cosines = vectors.map((one) => one.reduce((sum, value, i) => sum + value * (asked[i] as number), 0));
          const expected = cosines.filter((cosine) => cosine >= atLeast).toSorted((a, b) => b - a);
          expect(found.length).toBeGreaterThanOrEqual(
            Math.min(limit, expected.filter((c) => c > atLeast + 1e-5).length),
          );
          found.forEach(({ id, similarity }, rank) => {
            expect(similarity).toBeCloseTo(cosines[ids.indexOf(id)] as number, 5);
            expect(similarity).toBeCloseTo(expected[rank] as number, 5);
          });
        },
      ),
      { numRuns: 25 },
    );
    await store.remove(ids);
  });

  test("another process sees what was put, once it looks again", async () => {
    const { open, makeQuestions, passHalfAMinute } = underTest();
    const [mine, theirs] = [open(), open()];
    const [id] = (await makeQuestions(1)) as [string];
    await theirs.nearest(axes.x, all);
    await mine.put([{ id, vector: axes.x }]);
    passHalfAMinute();
    expect((await theirs.nearest(axes.x, all)).map((one) => one.id)).toContain(id);
    expect((await open().nearest(axes.x, all)).map((one) => one.id)).toContain(id);
    await mine.remove([id]);
    passHalfAMinute();
    expect((await theirs.nearest(axes.x, all)).map((one) => one.id)).not.toContain(id);
  });

  test("keeps nothing of a question that has gone", async () => {
    const { open, makeQuestions, deleteQuestion } = underTest();
    const [gone, there] = (await makeQuestions(2)) as [string, string];
    await deleteQuestion(gone);
    const store = open();
    await store.put([
      { id: gone, vector: axes.x },
      { id: there, vector: axes.x },
    ]);
    const found = (await store.nearest(axes.x, all)).map(({ id }) => id);
    expect(found).toContain(there);
    expect(found).not.toContain(gone);
    await store.remove([there]);
  });

  test("refuses a vector of another length and stores nothing of what came with it", async () => {
    const { open, makeQuestions } = underTest();
    const store = open();
    const [a, b] = (await makeQuestions(2)) as [string, string];
    const entries = [
      { id: a, vector: axes.x },
      { id: b, vector: unitVector(1, 0) },
    ];
    await expect(store.put(entries)).rejects.toThrow(RangeError);
    await expect(store.nearest(unitVector(1, 0), all)).rejects.toThrow(RangeError);
    expect((await store.nearest(axes.x, all)).map(({ id }) => id)).not.toContain(a);
  });
}
