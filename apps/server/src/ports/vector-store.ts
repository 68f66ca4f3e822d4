/** Vectors of questions by question id, and which of them are nearest to one. All come from one encoder. */
export type VectorStore = {
  /**
   * Stores vectors of length 1 (Euclidean) in place of earlier ones; every id once. Of a question that has gone none is
   * kept. Rejects with a RangeError, and stores none, when one is of another length than the encoder's.
   */
  put(entries: readonly VectorEntry[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /**
   * Questions whose vectors have a cosine of at least `atLeast` with `vector`, nearest first and at most `limit`; the
   * question `except` is left out. Finds what this process has put or removed at once, and what others have within half
   * a minute. A question that has been deleted since it was put may still be among them. Rejects with a RangeError for a vector of another
   * length.
   */
  nearest(vector: Float32Array, options: NearestOptions): Promise<NearVector[]>;
};

export type VectorEntry = { id: string; vector: Float32Array };
export type NearestOptions = { atLeast: number; limit: number; except?: string | undefined };
/** `similarity` is the cosine, from -1 to 1. */
export type NearVector = { id: string; similarity: number };
