/** Finds the questions of a bank that say the same as a text, or nearly. */
import { createCandidates } from "./candidates.ts";
import { type Bank, compare, prepare, type Verdict } from "./compare.ts";
import type { Difference } from "./differences.ts";
import { packIndex, unpackIndex } from "./packing.ts";
import { createPostings, grown } from "./postings.ts";
import { featuresOf, type Reading, readText } from "./reading.ts";
import { readingAt, recordOf, type Vocabulary } from "./records.ts";
import type { DuplicateText } from "./text.ts";
import { readWord, type Word } from "./words.ts";

export type Found = {
  id: string;
  verdict: Verdict;
  /** From 0 to 1. */
  similarity: number;
  /** Why it is only related. */
  differs?: Difference;
};

export type DuplicateIndex = {
  /** Takes a question in, in place of an earlier one with the id. */
  add: (id: string, text: DuplicateText) => void;
  /** Whether there was one. */
  remove: (id: string) => boolean;
  /**
   * Questions like the text, most alike first: `same`, `duplicate`, `related`, each by similarity, then by id. At most
   * `limit`; the question `except` is left out. The result depends on the questions in the index and not on the order
   * in which they came, except where thousands share every feature with the text: then the latest are looked at.
   */
  find: (text: DuplicateText, options: { limit: number; except?: string }) => Found[];
  /**
   * The questions `alike`, which a sentence encoder takes for the text in other words (`similarity` from 0 to 1), judged
   * by their words as well; those that are not in the index are left out. Sorted as by `find`.
   */
  judge: (text: DuplicateText, alike: readonly { id: string; similarity: number }[]) => Found[];
  readonly size: number;
  /** Bytes of the typed arrays. */
  readonly bytes: number;
  /** The index as bytes, for `decodeDuplicateIndex`. */
  encode: () => Uint8Array;
};

/** Questions that must have a word before it is taken for a word and not for a slip. */
const knownFrom = 3;
/**
 * Weights are inverse document frequencies, softened as if there were so many more questions in which each word stands
 * once: otherwise the first questions of a bank would make every word common.
 */
const imagined = 1_000;
const verdictOrder: readonly Verdict[] = ["same", "duplicate", "related"];

/** An empty index. */
export function createDuplicateIndex(): DuplicateIndex {
  return indexOver({ ids: [], words: [], pool: new Uint32Array(0) });
}

/** The index that was encoded. Throws a RangeError where the bytes are damaged or of another format: build it anew. */
export function decodeDuplicateIndex(bytes: Uint8Array): DuplicateIndex {
  return indexOver(unpackIndex(bytes));
}

/** An index over records that lie in the pool one after the other, one for each id. */
function indexOver(packed: { ids: string[]; words: string[]; pool: Uint32Array }): DuplicateIndex {
  const vocabulary: Vocabulary = { words: [], places: new Map(), uses: [] };
  const slots = new Map<string, number>();
  /** By slot; undefined where a question was removed. */
  const ids: (string | undefined)[] = [];
  const vacant: number[] = [];
  let starts = new Uint32Array(1 << 10);
  let pool = new Uint32Array(Math.max(1 << 14, packed.pool.length));
  let end = 0;
  let wasted = 0;
  const postings = createPostings();
  const candidates = createCandidates(postings);

  const weight = (count: number): number => Math.log((slots.size + imagined) / (count + 1));
  const bank: Bank = {
    count: postings.count,
    weight: (term) => weight(postings.count(term)),
    isKnown: ({ text }) => (vocabulary.uses[vocabulary.places.get(text) ?? -1] ?? 0) >= knownFrom,
  };

  const intern = (text: string): Word => {
    const place = vocabulary.places.get(text);
    if (place !== undefined) return vocabulary.words[place] as Word;
    const word = readWord(text);
    vocabulary.places.set(text, vocabulary.words.length);
    vocabulary.words.push(word);
    vocabulary.uses.push(0);
    return word;
  };
  const lookUp = (text: string): Word => vocabulary.words[vocabulary.places.get(text) ?? -1] ?? readWord(text);
  const readingOf = (slot: number): Reading => readingAt(pool, starts[slot] as number, vocabulary);

  /** Enters or takes out what is counted about a reading. */
  const count = (reading: Reading, slot: number, change: 1 | -1) => {
    for (const feature of featuresOf(reading)) {
      if (change === 1) postings.add(feature, slot);
      else postings.remove(feature, slot);
    }
    for (const text of new Set(reading.words.map((word) => word.text))) {
      const place = vocabulary.places.get(text) as number;
      vocabulary.uses[place] = (vocabulary.uses[place] as number) + change;
    }
  };

  /** Gives a record that ends the pool to an id. */
  const enter = (id: string, length: number, reading: Reading) => {
    const slot = vacant.pop() ?? ids.length;
    if (slot >= starts.length) starts = grown(starts);
    starts[slot] = end;
    end += length;
    ids[slot] = id;
    slots.set(id, slot);
    count(reading, slot, 1);
  };

  const add = (id: string, text: DuplicateText) => {
    remove(id);
    const reading = readText(text, intern);
    const record = recordOf(reading, vocabulary);
    if (end + record.length > pool.length) pool = grown(pool, end + record.length);
    pool.set(record, end);
    enter(id, record.length, reading);
  };

  const remove = (id: string): boolean => {
    const slot = slots.get(id);
    if (slot === undefined) return false;
    count(readingOf(slot), slot, -1);
    wasted += pool[starts[slot] as number] as number;
    ids[slot] = undefined;
    vacant.push(slot);
    slots.delete(id);
    if (wasted * 2 > end) closeGaps();
    return true;
  };

  const closeGaps = () => {
    const packedPool = new Uint32Array(pool.length);
    end = 0;
    for (const slot of slots.values()) {
      const start = starts[slot] as number;
      const record = pool.subarray(start, start + (pool[start] as number));
      packedPool.set(record, end);
      starts[slot] = end;
      end += record.length;
    }
    pool = packedPool;
    wasted = 0;
  };

  const tie = (slot: number): number => pool[(starts[slot] as number) + 1] as number;

  const find = (text: DuplicateText, { limit, except }: { limit: number; except?: string }): Found[] => {
    const reading = readText(text, lookUp);
    const prepared = prepare(reading, bank);
    const found: Found[] = [];
    for (const slot of candidates.find(featuresOf(reading), ids.length, weight, tie)) {
      const id = ids[slot] as string;
      const { verdict, ...rest } = compare(prepared, readingOf(slot), bank);
      if (verdict !== "none" && id !== except) found.push({ id, verdict, ...rest });
    }
    return found.sort(byLikeness).slice(0, Math.max(0, limit));
  };

  const judge: DuplicateIndex["judge"] = (text, alike) => {
    const prepared = prepare(readText(text, lookUp), bank);
    const found: Found[] = [];
    for (const { id, similarity: meaning } of alike) {
      const slot = slots.get(id);
      if (slot === undefined) continue;
      const { verdict, ...rest } = compare(prepared, readingOf(slot), bank, meaning);
      if (verdict !== "none") found.push({ id, verdict, ...rest });
    }
    return found.sort(byLikeness);
  };

  for (const text of packed.words) intern(text);
  pool.set(packed.pool);
  for (const id of packed.ids) enter(id, pool[end] as number, readingAt(pool, end, vocabulary));

  return {
    add,
    remove,
    find,
    judge,
    get size() {
      return slots.size;
    },
    get bytes() {
      return pool.byteLength + starts.byteLength + postings.bytes() + candidates.bytes();
    },
    encode() {
      closeGaps();
      return packIndex([...slots.keys()], pool.slice(0, end), vocabulary);
    },
  };
}

/** Most alike first: by verdict, by similarity, by id. */
export function byLikeness(a: Found, b: Found): number {
  const verdicts = verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict);
  return verdicts || b.similarity - a.similarity || (a.id < b.id ? -1 : 1);
}
