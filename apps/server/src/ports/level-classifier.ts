import type { LevelEstimate } from "@quizmentor/bloom";

/** What is classified: plain text without markup, and the learning objective it serves where one is known. */
export type LevelText = { text: string; objective?: string };

/** Estimating the level of questions in the revised Bloom taxonomy. */
export type LevelClassifier = {
  /** `trainedOn` is the SHA-256 of the training set, hexadecimal; empty for an external model. */
  about: { source: "shipped" | "refitted" | "external"; trainedOn: string };
  /**
   * One estimate for each text, in their order; any text has one, also the empty text. Rejects with the signal's reason
   * when given up, with a TimeoutError when it takes too long, and with what went wrong otherwise.
   */
  classify(texts: readonly LevelText[], signal?: AbortSignal): Promise<LevelEstimate[]>;
  /** Gives up what is running or waiting and resolves when nothing is left. */
  close(): Promise<void>;
};
