import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { cosine, similarQuestions } from "../../ports/sentence-encoder.ts";
import { onnxSentenceEncoder } from "./sentence-encoder.ts";
import { missingPackages, unlessMissing } from "./testing/installed.ts";
import { rowsOfTokens, sumOfTokens, type TinyModel, writeModel } from "./testing/models.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Words that mean the same have nearly the same row. */
const words = { cell: [1, 0, 0], zelle: [0.9, 0.1, 0], river: [0, 1, 0], why: [0, 0, 1] };
function folderOf(model: Partial<TinyModel> = {}): string {
  const folder = writeModel({ words, otherwise: [0.1, 0.1, 0.1], graph: rowsOfTokens, ...model });
  folders.push(folder);
  return folder;
}

const vector = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
  .filter((values) => Math.hypot(...values) > 1e-3)
  .map((values) => Float32Array.from(values, (value) => value / Math.hypot(...values)));

test("the cosine is symmetric, between -1 and 1, and 1 of a vector with itself", () => {
  fc.assert(
    fc.property(vector, vector, (a, b) => {
      expect(cosine(a, b)).toBe(cosine(b, a));
      expect(Math.abs(cosine(a, b))).toBeLessThanOrEqual(1);
      expect(cosine(a, a)).toBeCloseTo(1, 5);
    }),
  );
  expect(cosine(Float32Array.of(1, 0), Float32Array.of(0, 1))).toBe(0);
  expect(() => cosine(Float32Array.of(1), Float32Array.of(1, 0))).toThrow(RangeError);
});

test("similar questions are those above the limit, nearest first, and no more than asked for", () => {
  fc.assert(
    fc.property(vector, fc.array(vector, { maxLength: 20 }), fc.nat(5), (question, others, most) => {
      const found = similarQuestions(question, others, { atLeast: 0.4, most });
      const near = others.filter((other) => cosine(question, other) >= 0.4).length;
      expect(found).toHaveLength(Math.min(most, near));
      const left = others.filter((_, index) => !found.some((one) => one.index === index));
      const least = found.at(-1)?.similarity ?? Number.NEGATIVE_INFINITY;
      expect(found.map(({ similarity }) => similarity)).toEqual(
        found.map(({ similarity }) => similarity).toSorted((a, b) => b - a),
      );
      if (found.length > 0 && found.length === most)
        for (const other of left) expect(cosine(question, other)).toBeLessThanOrEqual(least);
    }),
  );
});

describe.skipIf(missingPackages.length > 0)(`with the real runtime${unlessMissing}`, () => {
  test("texts that mean the same are near, and every vector has length 1", async () => {
    const encoder = await onnxSentenceEncoder(folderOf());
    expect(encoder.dimensions).toBe(3);
    const [question, same, other] = (await encoder.encode(["Why cell?", "why Zelle", "river"])) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    for (const one of [question, same, other]) expect(Math.hypot(...one)).toBeCloseTo(1, 6);
    expect(similarQuestions(question, [other, same], { atLeast: 0.9, most: 5 }).map(({ index }) => index)).toEqual([1]);
    await encoder.close();
  });

  test("the mean is over the tokens of the text alone", async () => {
    const encoder = await onnxSentenceEncoder(folderOf());
    const [beside] = await encoder.encode(["cell", "why river ".repeat(50)]);
    const [alone] = await encoder.encode(["cell"]);
    // [CLS], “cell” and [SEP]; the mean has the direction of the sum.
    const sum = [1.2, 0.2, 0.2];
    sum.forEach((value, i) => {
      expect(alone?.[i]).toBeCloseTo(value / Math.hypot(...sum), 5);
      expect(beside?.[i]).toBeCloseTo(alone?.[i] ?? 0, 5);
    });
    await encoder.close();
  });

  test("a model's own sentence_embedding is taken before its tokens", async () => {
    const graph: TinyModel["graph"] = (embedding) => {
      const { inputs, weights, nodes, outputs } = sumOfTokens(embedding);
      const [output] = outputs.map((value) => ({ ...value, name: "sentence_embedding" }));
      const own = nodes.map((node) => (node.output === "logits" ? { ...node, output: "sentence_embedding" } : node));
      const tokens = { op: "Neg", inputs: ["rows"], output: "last_hidden_state" };
      const [, second] = [output, ...rowsOfTokens(embedding).outputs];
      if (!output || !second) throw new Error("no outputs");
      return { inputs, weights, nodes: [...own, tokens], outputs: [second, output] };
    };
    const encoder = await onnxSentenceEncoder(folderOf({ graph }));
    const [vector] = await encoder.encode(["cell"]);
    expect(vector?.[0]).toBeGreaterThan(0.9);
    await encoder.close();
  });
});
