import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { StartupError } from "../../startup-error.ts";
import type { Task } from "./model.ts";
import type { Engine } from "./queue.ts";
import type { Answer, ModelJob, Opening } from "./worker.ts";

/** Half the machine, so that answering goes on while a model runs. */
const threads = Math.max(1, Math.floor(availableParallelism() / 2));

/**
 * Opens the model in `folder` in a thread of its own. Rejects with a StartupError when a package is missing or the model
 * is unusable, and with the signal's reason when given up.
 */
export async function openModelThread(folder: string, task: Task, signal: AbortSignal): Promise<Engine> {
  signal.throwIfAborted();
  const workerData: ModelJob = { folder, task, threads };
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData });
  let alive = true;
  let asked = Promise.withResolvers<Opening | Answer>();
  const end = (error: Error) => {
    alive = false;
    asked.reject(error);
  };
  worker.on("message", (message: Opening | Answer) => asked.resolve(message));
  worker.once("error", end);
  worker.once("exit", (code) => end(new Error(`The thread that runs the model ended with ${code}.`)));
  const close = async () => {
    await worker.terminate();
  };

  const giveUp = () => asked.reject(signal.reason);
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    const opening = (await asked.promise) as Opening;
    if ("message" in opening) throw new StartupError("CONFIG_INVALID", opening.message, opening.remedy);
    return {
      width: opening.width,
      alive: () => alive,
      async run(texts) {
        if (!alive) throw new Error("The thread that runs the model has ended.");
        asked = Promise.withResolvers<Opening | Answer>();
        worker.postMessage(texts);
        const answer = (await asked.promise) as Answer;
        if ("fault" in answer) throw new Error(`The model failed: ${answer.fault}.`);
        return answer.rows;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
}
