import { classifyLevel, type LevelModel } from "@quizmentor/bloom";
import { bloomLevels } from "@quizmentor/items/schema";
import { describe, expect, test } from "vitest";
import { vocabularyOf } from "../../../../../../packages/bloom/src/level/model.ts";
import { trainLevel } from "../../../../../../packages/bloom/src/level/train.ts";
import { embeddedLevelClassifier } from "./index.ts";
import { levelClassifierContract } from "./testing/contract.ts";

const examples = ["Define", "Explain", "Calculate", "Compare", "Judge", "Design"].flatMap((verb, level) =>
  ["the cell", "a river", "the law of supply"].map((object) => ({ text: `${verb} ${object}.`, level })),
);
const model: LevelModel = {
  weights: trainLevel(examples, { penalty: 0.1 }),
  temperature: 1,
  stemTemperature: 2,
  vocabulary: vocabularyOf(examples.map(({ text }) => text)),
  abstainBelow: 0.3,
  trainedOn: "ab".repeat(32),
};

describe("the embedded classifier", () => {
  levelClassifierContract(async () => embeddedLevelClassifier(model, "shipped"));
});

test("it says what the model says, objective and form included, and where it comes from", async () => {
  const classifier = embeddedLevelClassifier(model, "refitted");
  expect(classifier.about).toEqual({ source: "refitted", trainedOn: model.trainedOn, fingerprint: model.trainedOn });
  const texts = examples.flatMap(({ text }) => [
    { text, objective: "Design a river" },
    { text, form: "numeric" as const },
  ]);
  expect(await classifier.classify(texts)).toEqual(
    texts.map(({ text, ...hints }) => classifyLevel(model, text, hints)),
  );
  const plain = await classifier.classify(examples);
  expect(plain.map(({ level }) => level)).toEqual(examples.map(({ level }) => bloomLevels[level]));
  await classifier.close();
});

test("the server goes on while many texts are read", async () => {
  const classifier = embeddedLevelClassifier(model, "shipped");
  let turns = 0;
  let running = true;
  const turn = () => {
    turns += 1;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  await classifier.classify(Array.from({ length: 1_000 }, () => ({ text: "Compare a river with the law of supply." })));
  running = false;
  expect(turns).toBeGreaterThan(20);
  await classifier.close();
});
