export { type BankIndex, createBankIndex } from "./bank-index.ts";
export { readLevelModel, refitLevels } from "./corrections.ts";
export { bloomElsewhere } from "./elsewhere.ts";
export type { Meaning } from "./near.ts";
export type { BloomOptions } from "./options.ts";
export { reviewBank } from "./review-bank.ts";
export { bankStateRoutes, bloomRoutes } from "./routes.ts";
export { scopeSql } from "./scope.ts";
