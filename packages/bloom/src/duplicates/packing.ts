/**
 * A duplicate index as bytes: five numbers (mark, format, checksum, lengths), the ids and words as JSON, the records.
 * Numbers have the byte order of the machine; on another one the mark reads differently and the bytes are refused.
 */
import { mix32 } from "./hash.ts";
import { eachWordPlace, type Vocabulary } from "./records.ts";

/** Counted up when records, hashes, or the way text is folded and cut into words change their meaning. */
const format = 2;
/** "QMDI" */
const mark = 0x51_4d_44_49;
const headLength = 5;

export type PackedIndex = { ids: string[]; words: string[]; pool: Uint32Array };

/** `pool` has one record for each id; it is changed: only words that are used stay, and they are numbered anew. */
export function packIndex(ids: readonly string[], pool: Uint32Array, vocabulary: Vocabulary): Uint8Array {
  const places = new Map<number, number>();
  const words: string[] = [];
  for (let start = 0; start < pool.length; start += pool[start] as number) {
    eachWordPlace(pool, start, (at) => {
      const old = pool[at] as number;
      let place = places.get(old);
      if (place === undefined) {
        place = words.length;
        places.set(old, place);
        words.push(vocabulary.words[old]?.text ?? "");
      }
      pool[at] = place;
    });
  }
  const json = JSON.stringify({ ids, words });
  const textLength = Math.ceil(json.length / 2);
  const packed = new Uint32Array(headLength + textLength + pool.length);
  const units = new Uint16Array(packed.buffer, headLength * 4, json.length);
  for (let at = 0; at < json.length; at += 1) units[at] = json.charCodeAt(at);
  packed.set(pool, headLength + textLength);
  packed.set([mark, format, 0, json.length, pool.length]);
  packed[2] = checksum(packed);
  return new Uint8Array(packed.buffer);
}

/** Throws a RangeError when the bytes are no index, one of another format, or damaged. */
export function unpackIndex(bytes: Uint8Array): PackedIndex {
  if (bytes.length % 4 !== 0 || bytes.length < headLength * 4) throw new RangeError("This is no index of duplicates.");
  const packed = new Uint32Array(new Uint8Array(bytes).buffer);
  const [foundMark, foundFormat, sum, jsonLength = 0, poolLength = 0] = packed;
  if (foundMark !== mark) throw new RangeError("This is no index of duplicates.");
  if (foundFormat !== format)
    throw new RangeError(`This index of duplicates has the format ${foundFormat}; this version reads ${format}.`);
  const textLength = Math.ceil(jsonLength / 2);
  if (packed.length !== headLength + textLength + poolLength || sum !== checksum(packed))
    throw new RangeError("This index of duplicates is damaged.");
  const units = new Uint16Array(packed.buffer, headLength * 4, jsonLength);
  let json = "";
  for (let at = 0; at < units.length; at += 8192) json += String.fromCharCode(...units.subarray(at, at + 8192));
  const { ids, words } = JSON.parse(json) as { ids: string[]; words: string[] };
  return { ids, words, pool: packed.subarray(headLength + textLength) };
}

/** Over everything but the mark, the format and itself. */
function checksum(packed: Uint32Array): number {
  let sum = 0;
  for (let at = 3; at < packed.length; at += 1) sum = (Math.imul(sum, 31) + mix32((packed[at] as number) ^ at)) | 0;
  return sum >>> 0;
}
