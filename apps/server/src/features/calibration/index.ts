export { type CalibrationOutcome, calibrationJob } from "./job.ts";
export { type CalibrationOptions, calibrationRoutes } from "./routes.ts";
