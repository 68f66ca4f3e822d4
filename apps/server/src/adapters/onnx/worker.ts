/** Thread that runs a model: tells whether it opened, then answers every portion of texts with their rows. */
import { parentPort, workerData } from "node:worker_threads";
import { StartupError } from "../../startup-error.ts";
import { openModel, type Task } from "./model.ts";

/** `threads`: how many processor cores a run may use. */
export type ModelJob = { folder: string; task: Task; threads: number };
/** First message. What stops a start crosses as its words: classes do not survive the way between threads. */
export type Opening = { width: number } | { message: string; remedy: string };
export type Answer = { rows: Float32Array[] } | { fault: string };

const { folder, task, threads } = workerData as ModelJob;
const post = (message: Opening | Answer) => parentPort?.postMessage(message);

try {
  const model = await openModel(folder, task, threads);
  parentPort?.on("message", (texts: string[]) =>
    model.run(texts).then(
      (rows) => post({ rows }),
      (error: unknown) => post({ fault: error instanceof Error ? error.message : String(error) }),
    ),
  );
  post({ width: model.width });
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  post({ message: error.message, remedy: error.remedy });
}
