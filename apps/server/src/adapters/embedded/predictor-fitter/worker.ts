/** Thread that fits a predictor: takes answers in portions, then null for the end; posts a `PredictorFit` or null. */
import { parentPort, workerData } from "node:worker_threads";
import type { ExpectedAnswer } from "../../../ports/predictor-fitter.ts";
import { fitAndCompare } from "./fit.ts";

export type FitJob = { inUse: Uint8Array | null };

const { inUse } = workerData as FitJob;
const answers: ExpectedAnswer[] = [];
const known = new Map<string, string>();

/** Every message brings its own copies of the same few ids. */
function shared(text: string): string {
  const first = known.get(text);
  if (first !== undefined) return first;
  known.set(text, text);
  return text;
}

parentPort?.on("message", (portion: ExpectedAnswer[] | null) => {
  if (portion === null) {
    parentPort?.postMessage(fitAndCompare(answers, inUse));
    parentPort?.close();
    return;
  }
  for (const answer of portion)
    answers.push({
      ...answer,
      learner: shared(answer.learner),
      item: shared(answer.item),
      skills: answer.skills.map(shared),
    });
});
