/** What the Bloom Validator promises: speed, size, and finding injected flaws without false alarms. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  classifyLevel,
  createDuplicateIndex,
  decodeLevelModel,
  duplicateText,
  findFlaws,
  levelText,
  reviewItem,
} from "@quizmentor/bloom";
import type { Item } from "@quizmentor/items";
import { cleanItems, flawCases, isHeldBack } from "../packages/bloom/evaluation/flaws/cases.ts";
import { flawSets } from "../packages/bloom/evaluation/flaws/fixtures/read.ts";
import { scoreFlaws } from "../packages/bloom/evaluation/flaws/score.ts";
import { starterBank } from "../packages/bloom/src/demand/testing/bank.ts";
import { type Goal, goal } from "./goal.ts";
import { percentile } from "./statistics.ts";

const root = join(import.meta.dirname, "..");
const rounds = 20;

/** Texts of the corpus, of all lengths; the header line counts as one. */
function corpusTexts(): string[] {
  const folder = join(root, "packages/bloom/corpus");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
}

/** Milliseconds of each call, after a round to warm up. */
function timesOf(items: readonly Item[], work: (item: Item) => unknown): number[] {
  for (const item of items) work(item);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const item of items) {
      const before = performance.now();
      work(item);
      times.push(performance.now() - before);
    }
  }
  return times;
}

const perSecondOf = (times: readonly number[]) => (1000 * times.length) / times.reduce((a, b) => a + b);

export function bloomGoals(): Goal[] {
  const bytes = readFileSync(join(root, "packages/bloom/model/level.bin"));
  const heapBefore = process.memoryUsage().rss;
  const loadStart = performance.now();
  const model = decodeLevelModel(bytes);
  const loadSeconds = (performance.now() - loadStart) / 1000;
  const memoryMb = (process.memoryUsage().rss - heapBefore) / 1e6;

  const texts = corpusTexts();
  for (const text of texts) classifyLevel(model, text);
  const start = performance.now();
  for (let round = 0; round < rounds; round++) for (const text of texts) classifyLevel(model, text);
  const perSecond = (texts.length * rounds) / ((performance.now() - start) / 1000);

  const items = starterBank().map(({ item }) => item);
  const index = createDuplicateIndex();
  for (const item of items) index.add(item.id, duplicateText(item));
  const review = (item: Item) => reviewItem(item, classifyLevel(model, levelText(item), { form: item.type }));
  const reviews = timesOf(items, review);
  const withLookUp = timesOf(items, (item) => {
    review(item);
    index.find(duplicateText(item), { limit: 8, except: item.id });
  });

  const flaws = scoreFlaws(findFlaws, flawCases(), cleanItems());
  for (const set of flawSets) {
    const [all, heldBack] = [() => true, isHeldBack].map(
      (chosen) => scoreFlaws(findFlaws, flawCases([set]).filter(chosen), cleanItems([set])).microF1,
    );
    console.log(`  ${set} set: F1 ${all?.toFixed(3)}, held-back half ${heldBack?.toFixed(3) ?? "none"}`);
  }
  const heldBack = scoreFlaws(findFlaws, flawCases().filter(isHeldBack), cleanItems());
  const flagged = items.filter((item) => findFlaws(item).length > 0).length / items.length;
  return [
    goal("level model: load", loadSeconds, "s", { most: 0.3 }),
    goal("level model: memory", memoryMb, "MB", { most: 60 }),
    goal("classifications, one core", perSecond, "/s", { least: 20_000 }),
    goal("full validations, one core", perSecondOf(reviews), "/s", { least: 3000 }),
    goal("full validation, p99", percentile(reviews, 0.99), "ms", { most: 5 }),
    goal("the same with a look-up of near-duplicates", perSecondOf(withLookUp), "/s", {}),
    goal("injected flaws: F1 over all", flaws.microF1 ?? Number.NaN, "", { least: 0.95 }),
    goal("injected flaws: mean F1 of kinds", flaws.macroF1 ?? Number.NaN, "", {}),
    goal("injected flaws: F1 over the held-back halves", heldBack.microF1 ?? Number.NaN, "", {}),
    goal("injected flaws: mean F1 of kinds, held-back halves", heldBack.macroF1 ?? Number.NaN, "", {}),
    goal("false alarms on clean items", flaws.cleanFalseAlarmShare ?? Number.NaN, "", { most: 0.03 }),
    goal("starter questions with a finding", flagged, "", { most: 0.03 }),
  ];
}
