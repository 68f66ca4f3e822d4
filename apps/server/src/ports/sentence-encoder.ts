/** Turning texts into vectors of which near ones mean the same. */
export type SentenceEncoder = {
  /** Length of every vector. */
  dimensions: number;
  /**
   * One vector of length 1 (Euclidean) for each text, in their order. Rejects with the signal's reason when given up,
   * with a TimeoutError when it takes too long, and with what went wrong otherwise.
   */
  encode(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
  /** Gives up what is running or waiting and resolves when nothing is left. */
  close(): Promise<void>;
};

/**
 * Cosine of the angle between two vectors of length 1, from -1 to 1. Throws a RangeError for vectors of different
 * lengths: they come from different models.
 */
export function cosine(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) throw new RangeError(`Vectors of ${a.length} and ${b.length} numbers do not compare.`);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  // Rounding can carry the sum a little too far.
  return Math.max(-1, Math.min(1, sum));
}

/** `index` is the place among the questions compared with, `similarity` the cosine. */
export type SimilarQuestion = { index: number; similarity: number };

/**
 * The questions whose vectors have a cosine of at least `atLeast` with that of `question`, most similar first and no
 * more than `most`. A second opinion beside the word by word comparison: it finds what is said in other words, and
 * cannot tell a question from its negation.
 */
export function similarQuestions(
  question: Float32Array,
  others: readonly Float32Array[],
  { atLeast, most }: { atLeast: number; most: number },
): SimilarQuestion[] {
  return others
    .map((other, index) => ({ index, similarity: cosine(question, other) }))
    .filter(({ similarity }) => similarity >= atLeast)
    .sort((a, b) => b.similarity - a.similarity || a.index - b.index)
    .slice(0, most);
}
