import { Worker } from "node:worker_threads";
import type { PredictorFit, PredictorFitter } from "../../../ports/predictor-fitter.ts";
import type { FitJob } from "./worker.ts";

/** Fits in a thread of its own, so that answering never waits for it. */
export function threadedPredictorFitter(timeoutMs = 30 * 60_000): PredictorFitter {
  return {
    async fit(answers, inUse, stop) {
      stop?.throwIfAborted();
      const timeout = AbortSignal.timeout(timeoutMs);
      const signal = stop ? AbortSignal.any([stop, timeout]) : timeout;
      const workerData: FitJob = { inUse };
      const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData });
      const { promise, resolve, reject } = Promise.withResolvers<PredictorFit | null>();
      // What goes wrong while answers are still being read is told by `promise` below.
      promise.catch(() => {});
      const giveUp = () => reject(signal.reason);
      signal.addEventListener("abort", giveUp, { once: true });
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", (code) => reject(new Error(`The thread that fits the predictor ended with ${code}.`)));
      try {
        for await (const portion of answers) {
          signal.throwIfAborted();
          worker.postMessage(portion);
        }
        worker.postMessage(null);
        return await promise;
      } finally {
        signal.removeEventListener("abort", giveUp);
        await worker.terminate();
      }
    },
  };
}
