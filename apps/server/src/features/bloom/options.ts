import type { Database } from "../../db/database.ts";
import type { LevelClassifier } from "../../ports/level-classifier.ts";
import type { QuestionAdvisor } from "../../ports/question-advisor.ts";
import type { BankIndex } from "./bank-index.ts";
import type { Meaning } from "./near.ts";

/** What the validator needs. The classifier may change while the server runs, when a refit is taken into use. */
export type BloomOptions = {
  database: Database;
  clock: () => Date;
  newId: () => string;
  classifier: () => LevelClassifier;
  bankIndex: BankIndex;
  /** Null where the operator runs no sentence encoder. */
  meaning: Meaning | null;
  advisor: QuestionAdvisor | null;
};
