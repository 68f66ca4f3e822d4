/**
 * Readings as whole numbers in one typed array, so that a large bank costs little memory and is stored as it lies. A
 * record starts with its length and numbers words by their place in the vocabulary.
 */
import type { KeyPart, Reading } from "./reading.ts";
import type { Word } from "./words.ts";

export type Vocabulary = {
  words: Word[];
  /** Place of a word by its text. */
  places: Map<string, number>;
  /** For each word the number of questions that have it. */
  uses: number[];
};

/** Numbers before the first list: length, hashes, flags. */
const head = 7;

/** The record of a reading all of whose words are in the vocabulary. */
export function recordOf(reading: Reading, { places }: Vocabulary): number[] {
  const { exact, stem, code, answer, keyNeedsOptions, keyIsTruth, words, key, options, bands } = reading;
  const record = [0, exact[0], exact[1], stem, code, answer, (keyNeedsOptions ? 1 : 0) + (keyIsTruth ? 2 : 0)];
  const list = (numbers: ArrayLike<number>) => {
    record.push(numbers.length);
    for (let at = 0; at < numbers.length; at += 1) record.push(numbers[at] as number);
  };
  const placesOf = (listed: readonly Word[]) => listed.map((word) => places.get(word.text) as number);
  list(placesOf(words));
  list(options);
  list(bands);
  record.push(key.length);
  for (const part of key) {
    record.push(part.code, part.option);
    list(placesOf(part.words));
  }
  record[0] = record.length;
  return record;
}

/** The reading whose record starts at `start`. */
export function readingAt(pool: Uint32Array, start: number, { words }: Vocabulary): Reading {
  const number = (offset: number) => pool[start + offset] as number;
  let at = start + head;
  const list = (): Uint32Array => {
    const from = at + 1;
    at = from + (pool[at] as number);
    return pool.subarray(from, at);
  };
  const named = (places: Uint32Array): Word[] => {
    const found = new Array<Word>(places.length);
    for (let index = 0; index < places.length; index += 1) found[index] = words[places[index] as number] as Word;
    return found;
  };
  const stemWords = named(list());
  const options = Array.from(list());
  const bands = list();
  const parts = pool[at] as number;
  at += 1;
  const key: KeyPart[] = [];
  for (let part = 0; part < parts; part += 1) {
    const [code, option] = [pool[at] as number, pool[at + 1] as number];
    at += 2;
    key.push({ code, option, words: named(list()) });
  }
  return {
    exact: [number(1), number(2)],
    stem: number(3),
    code: number(4),
    answer: number(5),
    keyNeedsOptions: (number(6) & 1) !== 0,
    keyIsTruth: (number(6) & 2) !== 0,
    words: stemWords,
    options,
    bands,
    key,
  };
}

/** Calls back with the place in the pool of every word that the record at `start` names. */
export function eachWordPlace(pool: Uint32Array, start: number, visit: (at: number) => void): void {
  let at = start + head;
  const skip = () => {
    at += 1 + (pool[at] as number);
  };
  const visitList = () => {
    const end = at + 1 + (pool[at] as number);
    for (let place = at + 1; place < end; place += 1) visit(place);
    at = end;
  };
  visitList();
  skip();
  skip();
  const parts = pool[at] as number;
  at += 1;
  for (let part = 0; part < parts; part += 1) {
    at += 2;
    visitList();
  }
}
