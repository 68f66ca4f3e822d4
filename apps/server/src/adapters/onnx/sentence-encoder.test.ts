import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
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

const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

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
    expect(cosine(question, same)).toBeGreaterThan(0.9);
    expect(cosine(question, other)).toBeLessThan(0.9);
    expect(encoder.fingerprint).toMatch(/^[0-9a-f]{64}$/);
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
