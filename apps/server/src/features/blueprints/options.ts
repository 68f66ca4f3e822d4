import type { Database } from "../../db/database.ts";

export type BlueprintOptions = {
  database: Database;
  clock: () => Date;
  /** Called after a subject was published or withdrawn. */
  onBankChanged: () => void;
};
