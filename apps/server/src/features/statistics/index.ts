export { type ItemEvidence, learnFromAnswers } from "./items.ts";
