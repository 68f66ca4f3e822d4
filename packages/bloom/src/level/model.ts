/** The level of a question: six calibrated probabilities, and whether they are too even to say anything. */
import { type BloomLevel, bloomLevels } from "@quizmentor/items/schema";
import { bucketCount, Features, levelFeatures, wordHash } from "./features.ts";
import { type LevelWeights, levelCount, weightCount } from "./train.ts";
import { wordsOf } from "./words.ts";

export type LevelModel = {
  weights: LevelWeights;
  /** Scores are divided by this before they become probabilities; above 1 it takes confidence away. */
  temperature: number;
  /** The same for stems of quiz questions, which say less of their level. */
  stemTemperature: number;
  /** Hashes of the words met in training, sorted: a text of other words is not judged with confidence. */
  vocabulary: Uint32Array;
  /** Below this highest probability the model abstains. */
  abstainBelow: number;
  /** SHA-256 of the training set, hexadecimal. */
  trainedOn: string;
};

export type LevelEstimate = {
  /** The most probable level, also when abstaining. */
  level: BloomLevel;
  /** Its probability. */
  confidence: number;
  /** One probability for each level, lowest level first; they sum to 1. */
  probabilities: number[];
  /** The text does not say enough: show the estimate as a guess, or not at all. */
  abstain: boolean;
};

/** How much a learning objective weighs beside the question itself. */
const objectiveShare = 0.25;

export type LevelHints = {
  /** Learning objective that the question serves. */
  objective?: string | undefined;
  /** Type of the quiz question, when the text is its stem. */
  form?: string | undefined;
};

/**
 * Estimates the level of a plain text. Any text has an answer; one without words gives even probabilities. Not
 * re-entrant across threads: each thread has its own module.
 */
export function classifyLevel(model: LevelModel, text: string, { objective, form }: LevelHints = {}): LevelEstimate {
  const scores = levelScores(model, text, form);
  if (objective !== undefined && objective.trim() !== "") {
    const wanted = levelScores(model, objective);
    for (let k = 0; k < levelCount; k++) {
      scores[k] = (1 - objectiveShare) * (scores[k] as number) + objectiveShare * (wanted[k] as number);
    }
  }
  return estimate(model, scores);
}

const features = new Features();

/** Calibrated scores (logits up to a constant) of one text. */
export function levelScores(model: LevelModel, text: string, form?: string): Float64Array {
  const read = wordsOf(text);
  levelFeatures(text, read, features, form);
  const scores = rawScores(model.weights, features);
  const temperature = form === undefined ? model.temperature : model.stemTemperature;
  const sureness = knownShare(model.vocabulary, read.words) / temperature;
  for (let k = 0; k < levelCount; k++) scores[k] = (scores[k] as number) * sureness;
  return scores;
}

/** Weighted sums of features, one for each level. */
export function rawScores(weights: LevelWeights, { index, value, length }: Features): Float64Array {
  const scores = new Float64Array(levelCount);
  const bias = bucketCount * levelCount;
  let s0 = weights[bias] as number;
  let s1 = weights[bias + 1] as number;
  let s2 = weights[bias + 2] as number;
  let s3 = weights[bias + 3] as number;
  let s4 = weights[bias + 4] as number;
  let s5 = weights[bias + 5] as number;
  for (let i = 0; i < length; i++) {
    const at = (index[i] as number) * levelCount;
    const x = value[i] as number;
    s0 += x * (weights[at] as number);
    s1 += x * (weights[at + 1] as number);
    s2 += x * (weights[at + 2] as number);
    s3 += x * (weights[at + 3] as number);
    s4 += x * (weights[at + 4] as number);
    s5 += x * (weights[at + 5] as number);
  }
  scores.set([s0, s1, s2, s3, s4, s5]);
  return scores;
}

/**
 * How far the words are those of the training set: 1 from `familiar` upwards, falling to 0 for a text of which no word
 * is known, such as one in another language.
 */
function knownShare(vocabulary: Uint32Array, words: string[]): number {
  if (words.length === 0) return 0;
  const read = Math.min(words.length, 200);
  let known = 0;
  for (let i = 0; i < read; i++) if (contains(vocabulary, wordHash(words[i] as string))) known += 1;
  return Math.min(1, known / read / familiar);
}
const familiar = 0.5;

function contains(sorted: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}

function estimate(model: LevelModel, scores: Float64Array): LevelEstimate {
  const probabilities = softmax(scores);
  let best = 0;
  for (let k = 1; k < levelCount; k++) if ((probabilities[k] as number) > (probabilities[best] as number)) best = k;
  const confidence = probabilities[best] as number;
  return {
    level: bloomLevels[best] as BloomLevel,
    confidence,
    probabilities,
    abstain: confidence < model.abstainBelow,
  };
}

export function softmax(scores: ArrayLike<number>): number[] {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k++) most = Math.max(most, scores[k] as number);
  const weights = Array.from(scores, (score) => Math.exp(score - most));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** Sorted hashes of all words of the texts that occur at least twice. */
export function vocabularyOf(texts: readonly string[]): Uint32Array {
  const seen = new Map<number, number>();
  for (const text of texts) {
    for (const word of wordsOf(text).words) {
      const hash = wordHash(word);
      seen.set(hash, (seen.get(hash) ?? 0) + 1);
    }
  }
  return Uint32Array.from([...seen].filter(([, count]) => count > 1).map(([hash]) => hash)).sort();
}

const magic = 0x4d42_4c31;
/** Raised whenever features are hashed, weighted or grouped otherwise: weights of another version mean nothing. */
const version = 2;
const headBytes = 64;

/**
 * The model as bytes: head, vocabulary, then the buckets in use with six weights of 8 bits each. A weight is off by at
 * most 1/254 of the largest.
 */
export function encodeLevelModel(model: LevelModel): Uint8Array {
  const used: number[] = [];
  for (let bucket = 0; bucket <= bucketCount; bucket++) {
    for (let k = 0; k < levelCount; k++) {
      if (model.weights[bucket * levelCount + k] !== 0) {
        used.push(bucket);
        break;
      }
    }
  }
  const largest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const bytes = new Uint8Array(headBytes + model.vocabulary.length * 4 + used.length * (3 + levelCount));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic);
  view.setUint8(4, version);
  view.setUint32(8, model.vocabulary.length);
  view.setUint32(12, used.length);
  view.setFloat32(16, largest);
  view.setFloat32(20, model.temperature);
  view.setFloat32(24, model.abstainBelow);
  view.setFloat32(60, model.stemTemperature);
  for (let i = 0; i < 32; i++) bytes[28 + i] = Number.parseInt(model.trainedOn.slice(2 * i, 2 * i + 2), 16) || 0;
  let at = headBytes;
  for (const hash of model.vocabulary) {
    view.setUint32(at, hash);
    at += 4;
  }
  for (const bucket of used) {
    view.setUint8(at, bucket >> 16);
    view.setUint16(at + 1, bucket & 0xffff);
    at += 3;
    for (let k = 0; k < levelCount; k++) {
      view.setInt8(at, Math.round(((model.weights[bucket * levelCount + k] as number) / largest) * 127));
      at += 1;
    }
  }
  return bytes;
}

/** Throws a RangeError for bytes that are no model of this version. */
export function decodeLevelModel(bytes: Uint8Array): LevelModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headBytes || view.getUint32(0) !== magic) throw new RangeError("This is no level model.");
  if (view.getUint8(4) !== version)
    throw new RangeError(`The level model has version ${view.getUint8(4)}, not ${version}.`);
  const words = view.getUint32(8);
  const used = view.getUint32(12);
  if (bytes.length !== headBytes + words * 4 + used * (3 + levelCount))
    throw new RangeError("The level model is incomplete.");
  const largest = view.getFloat32(16);
  const vocabulary = new Uint32Array(words);
  let at = headBytes;
  for (let i = 0; i < words; i++, at += 4) vocabulary[i] = view.getUint32(at);
  const weights = new Float32Array(weightCount);
  for (let i = 0; i < used; i++) {
    const bucket = (view.getUint8(at) << 16) | view.getUint16(at + 1);
    if (bucket > bucketCount) throw new RangeError("The level model is damaged.");
    at += 3;
    for (let k = 0; k < levelCount; k++, at++) weights[bucket * levelCount + k] = (view.getInt8(at) / 127) * largest;
  }
  const trainedOn = Array.from(bytes.subarray(28, 60), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return {
    weights,
    vocabulary,
    temperature: view.getFloat32(20),
    stemTemperature: view.getFloat32(60),
    abstainBelow: view.getFloat32(24),
    trainedOn,
  };
}
