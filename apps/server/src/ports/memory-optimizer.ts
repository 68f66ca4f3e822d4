import type { MemoryParameters, Refit, ReviewLog } from "@quizmentor/adaptive/memory";

/** Fitting the parameters of a learner's memory to the learner's reviews, beside everything else. */
export type MemoryOptimizer = {
  /**
   * Parameters to use from now on: fitted ones where they predict the latest reviews better than those in use, else
   * these. Ask `worthFitting(log)` first. Rejects with the signal's reason when given up, with a TimeoutError when it
   * takes too long, and with what went wrong otherwise; then the parameters in use stay.
   */
  refit(inUse: MemoryParameters, log: ReviewLog, signal?: AbortSignal): Promise<Refit>;
  /** Gives up what is running or waiting and resolves when nothing is left. */
  close(): Promise<void>;
};
