/**
 * An inverted index in typed arrays: for every feature (a 32-bit hash; 0 counts as 1) the slots of the questions that have it. A hash
 * table with open addressing leads to a linked list of entries, the newest first.
 */
export type Postings = {
  add: (feature: number, slot: number) => void;
  /** Takes one entry away; the list is searched for it. */
  remove: (feature: number, slot: number) => void;
  /** Number of questions with the feature. */
  count: (feature: number) => number;
  /** Writes at most `out.length - from` slots to `out` and returns where it ended. */
  collect: (feature: number, out: Uint32Array, from: number) => number;
  bytes: () => number;
};

const none = 0xffffffff;

export function createPostings(): Postings {
  let keys = new Uint32Array(1 << 12);
  let heads = new Uint32Array(keys.length).fill(none);
  let counts = new Uint32Array(keys.length);
  /** Places of the table that have a key; some of them may have no entries any more. */
  let taken = 0;
  let slots = new Uint32Array(1 << 12);
  let nexts = new Uint32Array(slots.length);
  let entries = 0;
  let free = none;

  /** The place of a feature, or the free one where it belongs. A place is free when nothing was ever put there: key 0. */
  const placeOf = (feature: number): number => {
    const key = feature === 0 ? 1 : feature;
    const mask = keys.length - 1;
    let at = key & mask;
    while (keys[at] !== key && keys[at] !== 0) at = (at + 1) & mask;
    return at;
  };

  const growTable = () => {
    const old = { keys, heads, counts };
    const used = old.counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    let size = keys.length;
    while (size < used * 2) size *= 2;
    keys = new Uint32Array(size);
    heads = new Uint32Array(size).fill(none);
    counts = new Uint32Array(size);
    taken = used;
    for (let at = 0; at < old.keys.length; at += 1) {
      if (old.counts[at] === 0) continue;
      const key = old.keys[at] as number;
      const place = placeOf(key);
      keys[place] = key;
      heads[place] = old.heads[at] as number;
      counts[place] = old.counts[at] as number;
    }
  };

  const newEntry = (): number => {
    if (free !== none) {
      const entry = free;
      free = nexts[entry] as number;
      return entry;
    }
    if (entries === slots.length) {
      slots = grown(slots);
      nexts = grown(nexts);
    }
    entries += 1;
    return entries - 1;
  };

  return {
    add(feature, slot) {
      if (taken * 4 >= keys.length * 3) growTable();
      const place = placeOf(feature);
      if (keys[place] === 0) {
        keys[place] = feature === 0 ? 1 : feature;
        taken += 1;
      }
      const entry = newEntry();
      slots[entry] = slot;
      nexts[entry] = heads[place] as number;
      heads[place] = entry;
      counts[place] = (counts[place] as number) + 1;
    },
    remove(feature, slot) {
      const place = placeOf(feature);
      let before = none;
      let entry = heads[place] as number;
      while (entry !== none && slots[entry] !== slot) {
        before = entry;
        entry = nexts[entry] as number;
      }
      if (entry === none) return;
      if (before === none) heads[place] = nexts[entry] as number;
      else nexts[before] = nexts[entry] as number;
      nexts[entry] = free;
      free = entry;
      counts[place] = (counts[place] as number) - 1;
    },
    count: (feature) => counts[placeOf(feature)] as number,
    collect(feature, out, from) {
      let at = from;
      let entry = heads[placeOf(feature)] as number;
      while (entry !== none && at < out.length) {
        out[at] = slots[entry] as number;
        at += 1;
        entry = nexts[entry] as number;
      }
      return at;
    },
    bytes: () => keys.byteLength + heads.byteLength + counts.byteLength + slots.byteLength + nexts.byteLength,
  };
}

/** A copy of twice the length. */
export function grown(array: Uint32Array<ArrayBuffer>, least = 0): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(array.length * 2, least));
  larger.set(array);
  return larger;
}
