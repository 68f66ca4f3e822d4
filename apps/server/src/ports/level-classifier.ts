import type { LevelEstimate } from "@quizmentor/bloom";
import type { ItemType } from "@quizmentor/items/schema";

export type LevelText = {
  /** Plain text without markup. */
  text: string;
  /** Learning objective that it serves, where one is known. */
  objective?: string | undefined;
  /** Type of the quiz question, when the text is its stem; a classifier may do without. */
  form?: ItemType | undefined;
};

/** Estimating the level of questions in the revised Bloom taxonomy. */
export type LevelClassifier = {
  /**
   * `trainedOn` is the SHA-256 of the training set, hexadecimal; empty for an external model. Another `fingerprint` is
   * another model.
   */
  about: { source: "shipped" | "refitted" | "external"; trainedOn: string; fingerprint: string };
  /**
   * One estimate for each text, in their order; any text has one, also the empty text. Rejects with the signal's reason
   * when given up, with a TimeoutError when it takes too long, and with what went wrong otherwise.
   */
  classify(texts: readonly LevelText[], signal?: AbortSignal): Promise<LevelEstimate[]>;
  /** Gives up what is running or waiting and resolves when nothing is left. */
  close(): Promise<void>;
};
