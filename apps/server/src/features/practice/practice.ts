import type { Database } from "../../db/database.ts";
import { type BankCache, createBankCache } from "./bank.ts";
import { type ContentCache, createContentCache } from "./content.ts";
import { createForesights, type Foresights } from "./foresight.ts";
import { createLearnerCache, type LearnerCache } from "./learner.ts";
import { createRecorder, type Recorder } from "./record.ts";

/** What the use cases of practice work with. */
export type Practice = {
  database: Database;
  bank: BankCache;
  contents: ContentCache;
  learners: LearnerCache;
  foresights: Foresights;
  recorder: Recorder;
  clock: () => Date;
  /** UUIDv7s. */
  newId: () => string;
};

/** Everything practice needs on one database. */
export function createPractice(database: Database, clock: () => Date, newId: () => string): Practice {
  return {
    database,
    bank: createBankCache(database, clock),
    contents: createContentCache(database),
    learners: createLearnerCache(database),
    foresights: createForesights(database),
    recorder: createRecorder(database),
    clock,
    newId,
  };
}
