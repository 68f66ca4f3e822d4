export { type BacklogPlan, type DueItem, type PlannedItem, planBacklog, reviewValue } from "./backlog.ts";
export { balance, type Calendar, chooseDay, dayShare, permittedIntervals } from "./balance.ts";
export { fitParameters } from "./fit.ts";
export { type Forecast, forecast, forecastWithReviews, type PlannedReviews } from "./forecast.ts";
export { type Grade, grades } from "./fsrs.ts";
export { type GradedAnswer, gradeAnswer, gradeThresholds, pooledTimes, type ResponseTimes } from "./grade.ts";
export { logStart, type Review, type ReviewLog, reviewLog } from "./history.ts";
export { logLoss, recallChances } from "./log-loss.ts";
export {
  type DayOf,
  daysAtOffset,
  dueUrgency,
  type Memory,
  type ReviewOptions,
  retentionRange,
  retrievability,
  review,
} from "./memory.ts";
export { defaultParameters, type MemoryParameters, parameterBounds, validParameters } from "./parameters.ts";
export { adoptIfBetter, type Refit, refitParameters, tellingReviews, worthFitting } from "./refit.ts";
