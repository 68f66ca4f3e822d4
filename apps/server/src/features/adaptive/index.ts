export { type MemoryOutcome, refitMemories } from "./memory.ts";
export { type PredictorOutcome, refitPredictor } from "./predictor.ts";
