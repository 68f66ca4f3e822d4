import type { Practice } from "../practice/index.ts";

/** What the use cases of authoring work with. */
export type ItemsOptions = {
  practice: Pick<Practice, "database" | "clock" | "newId">;
  /** Called after a change of the bank was committed. */
  onBankChanged: () => void | Promise<void>;
};
