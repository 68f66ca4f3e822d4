export { type TextDifficulty, textDifficulty } from "./difficulty.ts";
export {
  type Knowledge,
  type KnowledgeDimension,
  knowledgeDimension,
  knowledgeDimensions,
} from "./knowledge.ts";
export { type CognitiveLoad, cognitiveLoad } from "./load.ts";
export { type HardPlace, type Readability, type ReadabilityMeasure, readability } from "./readability.ts";
export { type ExpectedTime, expectedTime } from "./time.ts";
