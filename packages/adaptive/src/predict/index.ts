export { decodePredictor, encodePredictor, predictorFormat } from "./codec.ts";
export { evaluatePredictor, type Prediction, predictLog } from "./evaluate.ts";
export type { Question } from "./facts.ts";
export { type FitOptions, fitPredictor, leastLearners } from "./fit.ts";
export { featureNames, type LearnerHistory } from "./history.ts";
export { type AnswerRow, type NamedLog, toLog } from "./log.ts";
export { type Scores, scorePredictions } from "./metrics.ts";
export { Predictor, type PredictorData } from "./predictor.ts";
