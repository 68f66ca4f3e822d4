import type { LevelEstimate } from "@quizmentor/bloom";
import { type BloomLevel, bloomLevels } from "@quizmentor/items/schema";
import type { LevelClassifier } from "../../ports/level-classifier.ts";
import { fingerprintOf, levelPlaces, readModelFolder, unusable } from "./model-folder.ts";
import { modelQueue } from "./queue.ts";
import { openModelThread } from "./thread.ts";

export type OnnxClassifierOptions = {
  /** Below this highest probability the estimate is marked as a guess; 0 to 1. */
  abstainBelow: number;
  /** Longest time of one request, waiting included. Long lists are best asked in portions. */
  timeoutMs?: number;
};

/** How much a learning objective weighs beside the question itself; the same as in the model of our own. */
const objectiveShare = 0.25;

/**
 * A sequence classifier of the operator's, in the folder that `model-folder.ts` describes. Rejects with a StartupError
 * when it cannot be used, which a trial run finds out.
 */
export async function onnxLevelClassifier(
  folder: string,
  { abstainBelow, timeoutMs = 30_000 }: OnnxClassifierOptions,
): Promise<LevelClassifier> {
  const places = levelPlaces(readModelFolder(folder));
  const queue = await modelQueue((signal) => openModelThread(folder, "classify", signal), timeoutMs);
  if (queue.width !== places.length) {
    await queue.close();
    throw unusable(folder, `model.onnx gives ${queue.width} scores, and config.json names ${places.length} levels`);
  }
  return {
    about: { source: "external", trainedOn: "", fingerprint: await fingerprintOf(folder) },
    async classify(texts, signal) {
      const objectives = texts.map(({ objective }) => (objective?.trim() ? objective : null));
      const wanted = objectives.filter((objective) => objective !== null);
      const rows = await queue.run([...texts.map(({ text }) => text), ...wanted], signal);
      const ofObjectives = rows.slice(texts.length).values();
      return texts.map((_, i) => {
        const own = rows[i] as Float32Array;
        const scores = objectives[i] === null ? own : mixed(own, ofObjectives.next().value as Float32Array);
        return estimate(
          places.map((place) => scores[place] as number),
          abstainBelow,
        );
      });
    },
    close: () => queue.close(),
  };
}

const mixed = (own: Float32Array, objective: Float32Array): Float32Array =>
  own.map((score, i) => (1 - objectiveShare) * score + objectiveShare * (objective[i] as number));

/** From scores (logits), lowest level first. */
function estimate(scores: readonly number[], abstainBelow: number): LevelEstimate {
  const highest = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  const sum = weights.reduce((a, b) => a + b, 0);
  const probabilities = weights.map((weight) => weight / sum);
  const confidence = Math.max(...probabilities);
  const level = bloomLevels[probabilities.indexOf(confidence)] as BloomLevel;
  return { level, confidence, probabilities, abstain: confidence < abstainBelow };
}
