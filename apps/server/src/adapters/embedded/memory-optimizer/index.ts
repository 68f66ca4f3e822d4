import { Worker } from "node:worker_threads";
import { type Refit, validParameters } from "@quizmentor/adaptive/memory";
import type { MemoryOptimizer } from "../../../ports/memory-optimizer.ts";
import type { RefitJob } from "./worker.ts";

/** Fits in a thread of its own, one learner at a time, so that answering never waits for it. */
export function threadedMemoryOptimizer(timeoutMs = 60_000): MemoryOptimizer {
  const closing = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  return {
    refit(inUse, log, signal) {
      const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      const run = last.then(() => refitInThread({ inUse, log }, stop, timeoutMs));
      last = run.catch(() => {});
      return run;
    },
    async close() {
      closing.abort(new Error("The server is stopping."));
      await last;
    },
  };
}

/** The time starts with the thread, not while others are waited for. */
async function refitInThread(job: RefitJob, stop: AbortSignal, timeoutMs: number): Promise<Refit> {
  stop.throwIfAborted();
  const signal = AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]);
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: job });
  const { promise, resolve, reject } = Promise.withResolvers<Refit>();
  const giveUp = () => reject(signal.reason);
  signal.addEventListener("abort", giveUp, { once: true });
  worker.once("message", resolve);
  worker.once("error", reject);
  worker.once("exit", (code) => reject(new Error(`The thread that fits memory parameters ended with ${code}.`)));
  try {
    const refit = await promise;
    return { ...refit, parameters: validParameters(refit.parameters) };
  } finally {
    signal.removeEventListener("abort", giveUp);
    await worker.terminate();
  }
}
