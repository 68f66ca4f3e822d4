/** The bloom role: holds the level model and the near-duplicate index in memory, and runs the jobs that keep both true. */
import { readFile } from "node:fs/promises";
import { decodeLevelModel, type Example } from "@quizmentor/bloom";
import { embeddedLevelClassifier } from "./adapters/embedded/level-classifier/index.ts";
import type { Database } from "./db/database.ts";
import {
  type BloomOptions,
  createBankIndex,
  type Meaning,
  readLevelModel,
  refitLevels,
  reviewBank,
} from "./features/bloom/index.ts";
import type { Job } from "./jobs.ts";
import type { LevelClassifier } from "./ports/level-classifier.ts";
import type { QuestionAdvisor } from "./ports/question-advisor.ts";
import type { Snapshots } from "./ports/snapshots.ts";

export type Bloom = {
  options: BloomOptions;
  jobs: Job[];
  /** Takes the level model that is in use now, after another process has refitted it. */
  reload(): Promise<void>;
  close(): Promise<void>;
};

export type BloomParts = {
  database: Database;
  clock: () => Date;
  newId: () => string;
  snapshots: Snapshots;
  /** A classifier to use instead of our own models. */
  external: LevelClassifier | null;
  /** Compares questions by what they mean; null when the operator runs no sentence encoder. */
  meaning: Meaning | null;
  /** Proposes improvements; null when the operator runs none. */
  advisor: QuestionAdvisor | null;
  /** Families of questions have changed. */
  onFamilies: () => void;
  /** Another level model is in use from now on. */
  onModel: () => Promise<void>;
  onLost: (error: unknown) => void;
};

const hourMs = 3_600_000;

/** The model that comes with the product. */
export const readShippedModel = async () =>
  decodeLevelModel(await readFile(new URL(import.meta.resolve("@quizmentor/bloom/model"))));

async function readRehearsal(): Promise<Example[]> {
  return JSON.parse(await readFile(new URL(import.meta.resolve("@quizmentor/bloom/rehearsal")), "utf8"));
}

export async function createBloom(parts: BloomParts): Promise<Bloom> {
  const { database, clock, newId, external } = parts;
  const shipped = await readShippedModel();
  let classifier: LevelClassifier = external ?? embeddedLevelClassifier(shipped, "shipped");
  const options: BloomOptions = {
    database,
    clock,
    newId,
    classifier: () => classifier,
    advisor: parts.advisor,
    meaning: parts.meaning,
    bankIndex: createBankIndex(database, parts.snapshots, clock, parts.onLost),
  };
  const reload = async () => {
    if (external) return;
    const refitted = await readLevelModel(database);
    classifier = refitted
      ? embeddedLevelClassifier(decodeLevelModel(refitted), "refitted")
      : embeddedLevelClassifier(shipped, "shipped");
  };
  // A refit of a format that this version no longer reads: the shipped model does until the next refit.
  await reload().catch(parts.onLost);
  // Made now, so that the first author need not wait for it.
  void options.bankIndex.current().catch(parts.onLost);
  return {
    options,
    jobs: [
      {
        name: "levels",
        everyMs: 24 * hourMs,
        run: async () =>
          refitLevels(options, { shipped, rehearsal: await readRehearsal() }, async () => {
            await reload();
            await parts.onModel();
          }),
      },
      {
        name: "review",
        everyMs: hourMs / 6,
        run: (signal) => reviewBank(options, parts.onFamilies, signal),
      },
    ],
    reload,
    async close() {
      await options.bankIndex.save().catch(parts.onLost);
      await classifier.close();
      await parts.meaning?.encoder.close();
    },
  };
}
