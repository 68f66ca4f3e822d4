export type { Verdict } from "./compare.ts";
export type { Difference, DifferenceKind } from "./differences.ts";
export {
  byLikeness,
  createDuplicateIndex,
  type DuplicateIndex,
  decodeDuplicateIndex,
  type Found,
} from "./duplicate-index.ts";
export { type DuplicateText, duplicateText, type Passage } from "./text.ts";
