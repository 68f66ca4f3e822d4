/** What the index of duplicates promises: that it finds them, says no other thing is one, and is quick in a large bank. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFolder, parseQuestions } from "@quizmentor/formats";
import type { Item } from "@quizmentor/items";
import { readPairs } from "../packages/bloom/evaluation/duplicates/fixtures/read.ts";
import { scorePairs } from "../packages/bloom/evaluation/duplicates/score.ts";
import {
  createDuplicateIndex,
  type DuplicateIndex,
  decodeDuplicateIndex,
  duplicateText,
} from "../packages/bloom/src/duplicates/index.ts";
import { generatedBank } from "../packages/bloom/src/duplicates/testing/bank.ts";
import { type Case, labelledCases, score } from "../packages/bloom/src/duplicates/testing/labelled.ts";
import { type Goal, goal } from "./goal.ts";
import { percentile } from "./statistics.ts";

const size = 50_000;

/** The starter bank. */
function starterQuestions(): Item[] {
  const content = join(import.meta.dirname, "../content");
  const files = readdirSync(content, { recursive: true, encoding: "utf8" })
    .filter((path) => /^[^/]+\/[^/]+\.yaml$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(content, path), "utf8") }));
  return [...parseFolder(files)].flatMap((row) => (row.item ? [row.item] : []));
}

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
function paraphraseGoals(starter: readonly Item[]): Goal[] {
  const pairs = readPairs();
  const bank = [...pairs.map(({ a }) => a), ...starter.map((item) => ({ ...item, id: `starter ${item.id}` }))];
  const score = scorePairs(pairs, bank);
  const heldBack = scorePairs(
    pairs.filter(({ isHeldBack }) => isHeldBack),
    bank,
  );
  const byDegree = Object.entries(heldBack.byDegree);
  console.log("  paraphrases held back:", ...byDegree.map(([degree, of]) => `${degree} ${of.found}/${of.pairs}`));
  return [
    goal("duplicates: recall on paraphrases", score.recall, "", {}),
    goal("duplicates: recall on paraphrases held back", heldBack.recall, "", {}),
    goal("duplicates: precision on paraphrases", score.precision, "", { least: 0.97 }),
  ];
}

export function duplicateGoals(): Goal[] {
  const starter = starterQuestions();
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
    ...paraphraseGoals(starter),
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
