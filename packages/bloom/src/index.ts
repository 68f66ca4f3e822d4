export {
  type Blueprint,
  type BlueprintCell,
  type BlueprintCounts,
  type BlueprintReport,
  checkBlueprint,
} from "./blueprint.ts";
export {
  byLikeness,
  createDuplicateIndex,
  type DuplicateIndex,
  type DuplicateText,
  decodeDuplicateIndex,
  duplicateText,
  type Found,
  type Verdict,
} from "./duplicates/index.ts";
export {
  type Flaw,
  type FlawKind,
  type FlawSeverity,
  findFlaws,
  flawKinds,
  keyPositionBias,
  unevenKeys,
} from "./flaws/index.ts";
export { type LevelScores, scoreLevels, stratifiedFolds } from "./level/evaluate.ts";
export {
  classifyLevel,
  decodeLevelModel,
  encodeLevelModel,
  type LevelEstimate,
  type LevelModel,
} from "./level/model.ts";
export { refitLevelModel } from "./level/refit.ts";
export type { Example } from "./level/train.ts";
export { levelText, type Review, reviewItem, rulesVersion } from "./review.ts";
