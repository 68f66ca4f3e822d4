/** Models of the operator's in a running server. */
import { rmSync } from "node:fs";
import { itemSchema } from "@quizmentor/items/schema";
import { afterAll, describe, expect, test } from "vitest";
import { type TestProduct, testProduct } from "../../testing/product.ts";
import { makeTestBank } from "../../testing/small-bank.ts";
import { missingPackages, unlessMissing } from "./testing/installed.ts";
import { rowsOfTokens, sumOfTokens, writeModel } from "./testing/models.ts";

const ask = (id: string, stem: string) =>
  itemSchema.parse({
    id,
    type: "short-answer",
    skills: ["add"],
    stem,
    explanation: "It is the seat of the parliament.",
    accept: ["Ottawa"],
  });

describe.skipIf(missingPackages.length > 0)(`with the real runtime${unlessMissing}`, () => {
  const encoder = writeModel({
    words: { capital: [1, 0, 0], seat: [1, 0.1, 0], moon: [0, 1, 0], ottawa: [0.1, 0, 0.1] },
    otherwise: [0, 0, 0.01],
    graph: rowsOfTokens,
  });
  const labels = ["remember", "understand", "apply", "analyze", "evaluate", "create"];
  const classifier = writeModel({ words: { seat: [0, 0, 0, 0, 9, 0] }, labels, graph: sumOfTokens });
  let product: TestProduct;
  afterAll(async () => {
    await product.close();
    for (const folder of [encoder, classifier]) rmSync(folder, { recursive: true, force: true });
  });

  test("a classifier takes over the level, and a sentence encoder what is alike", async () => {
    product = await testProduct({
      bank: false,
      jobs: new Set(["review"]),
      bloomModel: { folder: classifier, abstainBelow: 0.4 },
      bloomEncoder: { folder: encoder, atLeast: 0.85 },
    });
    const { database, jobs } = product.product;
    const bank = await makeTestBank(database);
    await bank.store(ask("capital", "Name the capital of Canada."));
    await bank.store(ask("moon", "Which moon is meant?"));
    await jobs.runNow(["review"]);
    const author = await product.person("author");
    const { review, level } = await author.client.validateQuestion({
      body: { content: ask("seat", "What city is the seat for Canadian lawmakers?") },
    });
    expect(level).toMatchObject({ level: "evaluate", abstain: false });
    expect(review?.duplicates).toMatchObject([{ ref: "capital", verdict: "duplicate", differs: null }]);
  });
});
