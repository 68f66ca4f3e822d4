/** Turning texts into vectors of which near ones mean the same. */
export type SentenceEncoder = {
  /** Length of every vector. */
  dimensions: number;
  /** Another fingerprint is another encoder: its vectors do not compare with those of this one. */
  fingerprint: string;
  /**
   * One vector of length 1 (Euclidean) for each text, in their order; null for a text that has no direction.
   * Rejects with the signal's reason when given up, with a TimeoutError when it takes too long, and with what went wrong
   * otherwise.
   */
  encode(texts: readonly string[], signal?: AbortSignal): Promise<(Float32Array | null)[]>;
  /** Gives up what is running or waiting and resolves when nothing is left. */
  close(): Promise<void>;
};
