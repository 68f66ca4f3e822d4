/** What the index of duplicates promises: that it finds them, says no other thing is one, and is quick in a large bank. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseQuestions } from "@quizmentor/formats";
import type { Item } from "@quizmentor/items";
import { createVectorMatrix } from "../apps/server/src/adapters/embedded/vector-store/matrix.ts";
import { onnxSentenceEncoder } from "../apps/server/src/adapters/onnx/sentence-encoder.ts";
import { encodeItems, findNear } from "../apps/server/src/features/bloom/near.ts";
import type { SentenceEncoder } from "../apps/server/src/ports/sentence-encoder.ts";
import type { VectorStore } from "../apps/server/src/ports/vector-store.ts";
import { type Pair, readPairs } from "../packages/bloom/evaluation/duplicates/fixtures/read.ts";
import { type Find, findByWords, limit, scorePairs } from "../packages/bloom/evaluation/duplicates/score.ts";
import { starterBank } from "../packages/bloom/src/demand/testing/bank.ts";
import {
  createDuplicateIndex,
  type DuplicateIndex,
  decodeDuplicateIndex,
  duplicateText,
  type Found,
} from "../packages/bloom/src/duplicates/index.ts";
import { generatedBank } from "../packages/bloom/src/duplicates/testing/bank.ts";
import { type Case, labelledCases, score } from "../packages/bloom/src/duplicates/testing/labelled.ts";
import { type Goal, goal } from "./goal.ts";
import { percentile } from "./statistics.ts";

const size = 50_000;

/** Public banks (JSON Lines) where they are present. */
function publicQuestions(): Item[] {
  const folder = process.env.QUIZMENTOR_BENCH_QUESTIONS ?? join(import.meta.dirname, "questions");
  if (!existsSync(folder)) {
    console.log("  public banks: not measured, there is no QUIZMENTOR_BENCH_QUESTIONS");
    return [];
  }
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((name) => [...parseQuestions("jsonl", name, readFileSync(join(folder, name), "utf8"))])
    .flatMap((row) => (row.item ? [row.item] : []));
}

/** Paraphrases of another author among the starter questions, by degree; the half that was never looked at, and all. */
async function paraphraseGoals(starter: readonly Item[]): Promise<Goal[]> {
  const pairs = readPairs();
  const bank = [...pairs.map(({ a }) => a), ...starter.map((item) => ({ ...item, id: `starter ${item.id}` }))];
  const goals = paraphraseGoalsOf("paraphrases", pairs, findByWords(bank), { least: 0.97 });
  const folder = process.env.QUIZMENTOR_BENCH_ENCODER;
  if (!folder) {
    console.log("  with a sentence encoder: not measured, there is no QUIZMENTOR_BENCH_ENCODER");
    return goals;
  }
  const encoder = await onnxSentenceEncoder(folder);
  for (const atLeast of [0.85, 0.8]) {
    const find = await findByMeaning(encoder, atLeast, bank, pairs);
    goals.push(...paraphraseGoalsOf(`paraphrases, encoder at ${atLeast}`, pairs, find, {}));
  }
  await encoder.close();
  return goals;
}

function paraphraseGoalsOf(name: string, pairs: Pair[], find: Find, precision: Parameters<typeof goal>[3]): Goal[] {
  const score = scorePairs(pairs, find);
  const heldBack = scorePairs(
    pairs.filter(({ isHeldBack }) => isHeldBack),
    find,
  );
  for (const [half, { byDegree }] of Object.entries({ all: score, "held back": heldBack })) {
    const found = Object.entries(byDegree).map(([degree, of]) => `${degree} ${of.found}/${of.pairs}`);
    console.log(`  ${name}, ${half}:`, ...found);
  }
  return [
    goal(`duplicates: recall on ${name}`, score.recall, "", {}),
    goal(`duplicates: recall on ${name}, held back`, heldBack.recall, "", {}),
    goal(`duplicates: precision on ${name}`, score.precision, "", precision),
  ];
}

/** Finds as the server does for which an operator runs the encoder; every `b` is looked up beforehand. */
async function findByMeaning(
  encoder: SentenceEncoder,
  atLeast: number,
  bank: readonly Item[],
  pairs: readonly Pair[],
): Promise<Find> {
  const index = createDuplicateIndex();
  for (const item of bank) index.add(item.id, duplicateText(item));
  const matrix = createVectorMatrix(encoder.dimensions);
  const vectors: VectorStore = {
    put: async (entries) => entries.forEach(matrix.put),
    remove: async (ids) => ids.forEach(matrix.remove),
    nearest: async (vector, options) => matrix.nearest(vector, options),
  };
  const onFault = (error: unknown) => {
    throw error;
  };
  const options = {
    bankIndex: { current: async () => index, invalidate: () => {}, save: async () => {} },
    meaning: { encoder, vectors, atLeast, onFault },
  };
  const encode = async (items: readonly Item[]) => {
    const found: (Float32Array | null)[] = [];
    for (let start = 0; start < items.length; start += 64)
      found.push(...(await encodeItems(options, items.slice(start, start + 64))));
    return found;
  };
  for (const [at, vector] of (await encode(bank)).entries())
    if (vector) matrix.put({ id: (bank[at] as Item).id, vector });
  const asked = pairs.map(({ b }) => b);
  const found = new Map<string, Found[]>();
  for (const [at, vector] of (await encode(asked)).entries()) {
    const item = asked[at] as Item;
    found.set(item.id, await findNear(options, { item, vector }, limit));
  }
  return ({ id }) => found.get(id) ?? [];
}

export async function duplicateGoals(): Promise<Goal[]> {
  const starter = starterBank().map(({ item }) => item);
  const written = [...starter, ...publicQuestions()];
  const generated = generatedBank(size, 1);
  const bank = [...written, ...generated].slice(0, size).map((item, index) => ({ ...item, id: `question-${index}` }));
  const texts = bank.map(duplicateText);
  const index = createDuplicateIndex();
  const addMs = timed(() => {
    for (const [at, text] of texts.entries()) index.add(`question-${at}`, text);
  });

  // The limits were chosen on rewritings of these questions with other seeds. The lists of rewritings are the same:
  // openings and synonyms that stand in none of them are found less often.
  const chosen = bank.slice(0, written.length + 2_500).filter((_, at) => at % 2 === 1);
  const known = new Set(bank.map((item) => item.stem));
  const strangers = generatedBank(4_000, 2).filter((item) => !known.has(item.stem));
  const unrelated = strangers.map((asked): Case => ({ asked, source: null, label: "unrelated", kinds: [] }));
  const cases = [...labelledCases(chosen, "bench"), ...unrelated];
  const { recall, precision, relatedRecall, counts, missed } = score(index, cases);
  console.log(
    `  ${counts.duplicate} duplicates, ${counts.related} related, ${counts.unrelated} unrelated; missed:`,
    missed,
  );

  const times = timesToFind(index, cases);
  let bytes = new Uint8Array(0);
  const encodeMs = timed(() => {
    bytes = new Uint8Array(index.encode());
  });
  let decoded = createDuplicateIndex();
  const decodeMs = timed(() => {
    decoded = decodeDuplicateIndex(bytes);
  });
  return [
    goal("duplicates: recall on rewritings", recall, "", { least: 0.95 }),
    goal("duplicates: precision against everything else", precision, "", { least: 0.95 }),
    ...(await paraphraseGoals(starter)),
    goal("duplicates: changed questions found as related", relatedRecall, "", {}),
    goal("duplicates: questions added per second", size / (addMs / 1_000), "/s", { least: 5_000 }),
    goal(`duplicates: find among ${decoded.size}, mean`, mean(times), "ms", { most: 2 }),
    goal(`duplicates: find among ${decoded.size}, p99`, percentile(times, 0.99), "ms", { most: 10 }),
    goal("duplicates: typed arrays", index.bytes / 1e6, "MB", { below: 60 }),
    goal("duplicates: encoded", bytes.length / 1e6, "MB", {}),
    goal("duplicates: encode", encodeMs, "ms", { most: 1_000 }),
    goal("duplicates: decode", decodeMs, "ms", { most: 1_000 }),
  ];
}

function timesToFind(index: DuplicateIndex, cases: readonly Case[]): number[] {
  const texts = cases.map(({ asked }) => duplicateText(asked));
  return texts.map((text) => timed(() => index.find(text, { limit: 10 })));
}

function timed(work: () => void): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
