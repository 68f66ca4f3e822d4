import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bloomLevels } from "@quizmentor/items/schema";
import { afterAll, describe, expect, test } from "vitest";
import { StartupError } from "../../startup-error.ts";
import { levelClassifierContract } from "../embedded/level-classifier/testing/contract.ts";
import { onnxLevelClassifier } from "./level-classifier.ts";
import { missingPackages, unlessMissing } from "./testing/installed.ts";
import { sumOfPositions, sumOfTokens, type TinyModel, writeModel } from "./testing/models.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The order in which this model puts out its scores; `words` says for each verb what it speaks for. */
const labels = ["Create", "evaluate", "Analyse", "apply", "UNDERSTAND", "remember"];
const place = (level: number, score: number) => Array.from({ length: 6 }, (_, i) => (i === 5 - level ? score : 0));
const words = {
  define: place(0, 3),
  explain: place(1, 3),
  calculate: place(2, 3),
  compare: place(3, 3),
  judge: place(4, 3),
  design: place(5, 3),
  cell: place(1, 0.5),
  "##s": place(1, 0.25),
};
/** Would tell itself in every estimate if filling were read as text. */
const otherwise = [0.3, 0, 0, 0, 0, 0];

function folderOf(model: Partial<TinyModel> = {}): string {
  const folder = writeModel({ words, otherwise, labels, graph: sumOfTokens, ...model });
  folders.push(folder);
  return folder;
}
const open = (folder: string, abstainBelow = 0.5) => onnxLevelClassifier(folder, { abstainBelow });

test.runIf(missingPackages.length > 0)("a missing package is named with the command that installs it", async () => {
  await expect(open(folderOf())).rejects.toThrow(/needs the package .+, which is not installed/);
  await expect(open(folderOf())).rejects.toMatchObject({
    remedy: expect.stringMatching(/npm install .*onnxruntime-node@\d+\.\d+\.\d+/),
  });
});

/** Changes a folder that was good into one that must be refused, for the reason in the title. */
const badFolders: Record<string, (folder: string) => void> = {
  "there is no model.onnx": (folder) => rmSync(join(folder, "model.onnx")),
  "there is no config.json": (folder) => rmSync(join(folder, "config.json")),
  "config.json cannot be read": (folder) => writeFileSync(join(folder, "config.json"), "{"),
  "config.json is of another form (id2label": (folder) =>
    writeFileSync(join(folder, "config.json"), '{"id2label": ["define"]}'),
  "id2label in config.json has no label 1": (folder) =>
    writeFileSync(join(folder, "config.json"), '{"id2label": {"0": "apply", "2": "create"}}'),
};
const badLabels: Record<string, string[]> = {
  "LABEL_0, LABEL_1": ["LABEL_0", "LABEL_1"],
  "a level twice": [...bloomLevels.slice(0, 5), "evaluate"],
  "a seventh": [...bloomLevels, "other"],
  "a spelling twice": ["remember", "understand", "apply", "analyse", "analyze", "create"],
};

describe("a folder is refused before anything is installed, because", () => {
  test.for(Object.entries(badFolders))("%s", async ([why, spoil]) => {
    const folder = folderOf();
    spoil(folder);
    const refusal = open(folder);
    await expect(refusal).rejects.toThrow(StartupError);
    await expect(refusal).rejects.toThrow(why);
    await expect(refusal).rejects.toThrow(folder);
  });

  test.for(Object.entries(badLabels))("its labels are not the six levels: %s", async ([, bad]) => {
    await expect(open(folderOf({ labels: bad }))).rejects.toThrow(
      "must name the levels remember, understand, apply, analyze, evaluate, create; it has",
    );
  });

  test("it has no labels", async () => {
    await expect(open(folderOf({ labels: undefined }))).rejects.toThrow("it has no labels");
  });
});

describe.skipIf(missingPackages.length > 0)(`with the real runtime${unlessMissing}`, () => {
  describe("the external classifier", () => {
    levelClassifierContract(() => open(folderOf()));
  });
  describe("one that knows no mask", () => {
    levelClassifierContract(() => open(folderOf({ graph: sumOfPositions })));
  });

  test("finds the level whatever the order of labels, and its probabilities are the softmax of the scores", async () => {
    const classifier = await open(folderOf());
    expect(classifier.about).toEqual({
      source: "external",
      trainedOn: "",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const verbs = ["Define", "Explain", "Calculate", "Compare", "Judge", "Design"];
    const estimates = await classifier.classify(verbs.map((verb) => ({ text: `${verb} cells` })));
    expect(estimates.map(({ level }) => level)).toEqual(bloomLevels);
    // [CLS] and [SEP] give 0.3 each to the highest level, “cells” 0.75 to the second.
    const scores = [3, 0.75, 0, 0, 0, 0.6];
    const sum = scores.reduce((all, score) => all + Math.exp(score), 0);
    scores.forEach((score, level) => {
      expect(estimates[0]?.probabilities[level]).toBeCloseTo(Math.exp(score) / sum, 5);
    });
    await classifier.close();
  });

  test("abstains below the given probability only", async () => {
    const folder = folderOf();
    const texts = [{ text: "define cells" }, { text: "cells" }];
    for (const [abstainBelow, expected] of [
      [0, [false, false]],
      [0.6, [false, true]],
      [1, [true, true]],
    ] as const) {
      const classifier = await open(folder, abstainBelow);
      expect((await classifier.classify(texts)).map(({ abstain }) => abstain)).toEqual(expected);
      await classifier.close();
    }
  });

  test("an objective pulls, but does not outweigh the question", async () => {
    const classifier = await open(folderOf());
    const [plain, helped, blank] = await classifier.classify([
      { text: "define cell" },
      { text: "define cell", objective: "design cells" },
      { text: "define cell", objective: "  " },
    ]);
    expect(helped?.level).toBe("remember");
    expect(helped?.probabilities[5]).toBeGreaterThan(plain?.probabilities[5] ?? 1);
    expect(blank).toEqual(plain);
    await classifier.close();
  });

  test("reads no more of a long text than the tokenizer allows", async () => {
    const folder = folderOf();
    const tokenizerFile = join(folder, "tokenizer.json");
    const tokenizer = JSON.parse(readFileSync(tokenizerFile, "utf8"));
    writeFileSync(tokenizerFile, JSON.stringify({ ...tokenizer, truncation: { max_length: 4 } }));
    const classifier = await open(folder);
    const [cut, short] = await classifier.classify([
      { text: `define cell ${"design ".repeat(1_000)}` },
      { text: "define cell" },
    ]);
    expect(cut).toEqual(short);
    await classifier.close();
  });

  test("the server goes on while the model runs", async () => {
    const classifier = await open(folderOf());
    let turns = 0;
    let running = true;
    const turn = () => {
      turns += 1;
      if (running) setImmediate(turn);
    };
    setImmediate(turn);
    await classifier.classify(Array.from({ length: 300 }, () => ({ text: "compare cells ".repeat(200) })));
    running = false;
    expect(turns).toBeGreaterThan(100);
    await classifier.close();
  });

  test("a request that takes too long ends with a TimeoutError", async () => {
    const classifier = await onnxLevelClassifier(folderOf(), { abstainBelow: 0.5, timeoutMs: 1 });
    const many = Array.from({ length: 500 }, () => ({ text: "compare cells ".repeat(200) }));
    await expect(classifier.classify(many)).rejects.toMatchObject({ name: "TimeoutError" });
    await classifier.close();
  });

  const fixedSize = (embedding: Parameters<typeof sumOfTokens>[0]) => {
    const graph = sumOfTokens(embedding);
    return { ...graph, inputs: graph.inputs.map((input) => ({ ...input, dims: [1, 8] })) };
  };
  const badModels: [string, Partial<TinyModel>, ((folder: string) => void)?][] = [
    ["model.onnx cannot be opened", {}, (folder) => truncateSync(join(folder, "model.onnx"), 200)],
    ["model.onnx cannot be opened", {}, (folder) => writeFileSync(join(folder, "model.onnx"), "not a model")],
    ["gives 5 scores", { words: { define: [1, 0, 0, 0, 0] }, otherwise: [0, 0, 0, 0, 0] }],
    ["it fails on a text (the output has values that are no numbers)", { otherwise: Array(6).fill(Number.NaN) }],
    ["it fails on a text", { graph: fixedSize }],
    [
      "wants the input position_ids",
      {
        graph: (embedding) => {
          const graph = sumOfTokens(embedding);
          return { ...graph, inputs: [...graph.inputs, { name: "position_ids", type: "int64", dims: ["batch"] }] };
        },
      },
    ],
    [
      "the output logits of model.onnx is float32 with the shape [batch, sequence, 6]",
      {
        graph: (embedding) => ({
          inputs: [{ name: "input_ids", type: "int64", dims: ["batch", "sequence"] }],
          weights: [{ name: "embedding", dims: [embedding.rows, embedding.width], data: embedding.data }],
          nodes: [{ op: "Gather", inputs: ["embedding", "input_ids"], output: "logits" }],
          outputs: [{ name: "logits", type: "float32", dims: ["batch", "sequence", embedding.width] }],
        }),
      },
    ],
    [
      "tokenizer.json is of a kind that is not known",
      {},
      (folder) => writeFileSync(join(folder, "tokenizer.json"), '{"model": {"type": "Other"}}'),
    ],
  ];
  test.for(badModels)("a model is refused at the start: %s", async ([why, model, spoil]) => {
    const folder = folderOf(model);
    spoil?.(folder);
    const refusal = open(folder);
    await expect(refusal).rejects.toThrow(StartupError);
    await expect(refusal).rejects.toThrow(why);
  });
});
