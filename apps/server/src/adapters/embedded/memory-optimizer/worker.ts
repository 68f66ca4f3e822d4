/** Thread that fits one learner's parameters: gets a `RefitJob` as its data, posts a `Refit`, ends. */
import { parentPort, workerData } from "node:worker_threads";
import { type MemoryParameters, type ReviewLog, refitParameters } from "@quizmentor/adaptive/memory";

export type RefitJob = { inUse: MemoryParameters; log: ReviewLog };

const { inUse, log } = workerData as RefitJob;
parentPort?.postMessage(refitParameters(inUse, log));
