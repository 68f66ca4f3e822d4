/** Questions of the bank that are like given ones: by their words, and by what they mean where there is an encoder. */
import { byLikeness, duplicateText, type Found } from "@quizmentor/bloom";
import type { Item } from "@quizmentor/items";
import type { SentenceEncoder } from "../../ports/sentence-encoder.ts";
import type { VectorStore } from "../../ports/vector-store.ts";
import type { BloomOptions } from "./options.ts";

/** A sentence encoder of the operator's, and the vectors that it made of the bank. */
export type Meaning = {
  encoder: SentenceEncoder;
  vectors: VectorStore;
  /** Cosine from which two questions are taken for the same in other words, 0 to 1. */
  atLeast: number;
  /** Told when questions are compared by their words alone because the encoder failed. */
  onFault: (error: unknown) => void;
};

/** `id`: the stored question whose state it is, which is not like itself. `vector`: from `encodeItems`. */
export type Asked = { item: Item; id?: string | undefined; vector: Vector };
type Vector = Float32Array | null;

/** UTF-16 units of a question that an encoder is given: it reads the first few hundred words. */
const longestText = 4_000;

/** A vector for each, in their order; null for every one when there is no encoder. Rejects when the encoder fails. */
export async function encodeItems(
  { meaning }: Pick<BloomOptions, "meaning">,
  items: readonly Item[],
): Promise<Vector[]> {
  return meaning ? meaning.encoder.encode(items.map(meaningText)) : items.map(() => null);
}

/** The same, but with nulls when the encoder fails: an author does not wait for it to be mended. */
export async function encodeItemsIfPossible(options: BloomOptions, items: readonly Item[]): Promise<Vector[]> {
  try {
    return await encodeItems(options, items);
  } catch (error) {
    options.meaning?.onFault(error);
    return items.map(() => null);
  }
}

/**
 * Question and right answer. Without the answer all that ask “Which of these is true?” would mean the same; whether a
 * statement is true is no part of what it says.
 */
export function meaningText(item: Item): string {
  const { stem, key } = duplicateText(item);
  const answer = item.type === "true-false" ? [] : key;
  return [stem, ...answer]
    .flatMap(({ text, code }) => [text, code])
    .filter((part) => part !== "")
    .join("\n")
    .slice(0, longestText);
}

/** At most `limit`, most alike first. */
export async function findNear(
  { bankIndex, meaning }: Pick<BloomOptions, "bankIndex" | "meaning">,
  asked: Asked,
  limit: number,
): Promise<Found[]> {
  const { item, id: except, vector } = asked;
  const text = duplicateText(item);
  const index = await bankIndex.current();
  const byWords = index.find(text, { limit, ...(except !== undefined && { except }) });
  if (!meaning || !vector) return byWords;
  const alike = await meaning.vectors.nearest(vector, { atLeast: meaning.atLeast, limit, except });
  const byId = new Map(byWords.map((found) => [found.id, found]));
  // Judged with its meaning known, a question is at least as much like another as by its words alone.
  for (const found of index.judge(text, alike)) byId.set(found.id, found);
  return [...byId.values()].sort(byLikeness).slice(0, limit);
}
