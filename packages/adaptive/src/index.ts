export * from "./bank.ts";
export * from "./codec.ts";
export { logit, sigmoid } from "./irt/curve.ts";
export { masteryLevels } from "./mastery.ts";
export * from "./model.ts";
export * from "./pick.ts";
export { hashSeed, randomFrom } from "./random.ts";
export * from "./update.ts";
