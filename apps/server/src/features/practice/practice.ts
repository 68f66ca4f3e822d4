import type { Database } from "../../db/database.ts";
import type { BankCache } from "./bank.ts";
import type { ContentCache } from "./content.ts";
import type { LearnerCache } from "./learner.ts";

/** What the use cases of practice work with. */
export type Practice = {
  database: Database;
  bank: BankCache;
  contents: ContentCache;
  learners: LearnerCache;
  clock: () => Date;
  /** UUIDv7s. */
  newId: () => string;
};
