export type { AnswerTable, ItemColumns } from "./answers.ts";
export { type Calibration, type CalibrationOptions, calibrate } from "./calibrate.ts";
export * from "./curve.ts";
export { type DriftWatch, driftAlarm, driftThreshold, newDriftWatch, watchDrift } from "./drift.ts";
export { type FitOptions, type FitVerdict, type ItemFit, itemFit } from "./fit.ts";
export { type DifficultyHints, difficultyPrior } from "./prior.ts";
