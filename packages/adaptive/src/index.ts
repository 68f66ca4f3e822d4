export * from "./bank.ts";
export * from "./model.ts";
export * from "./pick.ts";
export { hashSeed, randomFrom } from "./random.ts";
