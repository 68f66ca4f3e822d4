/** Keeps the heavy part of the calibration away from the event loop. */
import { Worker } from "node:worker_threads";
import { analyseSubject, type SubjectAnswers } from "./analyse.ts";
import type { ItemFindings } from "./findings.ts";

/** Below so many answers the work takes about a tenth of a second, hardly more than a thread needs to start. */
const threadFrom = 3_000;

/** `analyseSubject`, in a thread of its own when there are many answers. Rejects with the signal's reason when given up. */
export async function analyse(subject: SubjectAnswers, signal?: AbortSignal): Promise<(ItemFindings | null)[]> {
  signal?.throwIfAborted();
  if (subject.answers.credit.length < threadFrom) return analyseSubject(subject);
  return analyseInThread(subject, signal);
}

async function analyseInThread(subject: SubjectAnswers, signal?: AbortSignal): Promise<(ItemFindings | null)[]> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: subject });
  const { promise, resolve, reject } = Promise.withResolvers<(ItemFindings | null)[]>();
  const giveUp = () => reject(signal?.reason);
  signal?.addEventListener("abort", giveUp, { once: true });
  worker.once("message", resolve);
  worker.once("error", reject);
  worker.once("exit", (code) => reject(new Error(`The thread that calibrates items ended with ${code}.`)));
  try {
    return await promise;
  } finally {
    signal?.removeEventListener("abort", giveUp);
    await worker.terminate();
  }
}
