/** Chooses the questions that are worth a closer look. */
import type { Postings } from "./postings.ts";

/** Entries of the inverted index that are read for one question, the rarest features first. */
const mostEntries = 2_000;
/** Questions that are compared word by word. */
const mostCandidates = 20;

export type Candidates = {
  /**
   * Slots that share the most weight of features, at most 20, best first. `slotCount` is above every slot; `tie` orders
   * slots that share the same.
   */
  find: (
    features: readonly number[],
    slotCount: number,
    weight: (count: number) => number,
    tie: (slot: number) => number,
  ) => number[];
  bytes: () => number;
};

export function createCandidates(postings: Postings): Candidates {
  const collected = new Uint32Array(mostEntries);
  let scores = new Float64Array(0);

  const find: Candidates["find"] = (features, slotCount, weight, tie) => {
    if (scores.length < slotCount) scores = new Float64Array(slotCount * 2);
    const listed = features
      .map((feature) => ({ feature, count: postings.count(feature) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count || a.feature - b.feature);
    let read = 0;
    let touched = 0;
    for (const { feature, count } of listed) {
      // A list that does not fit is read in part only when there is nothing else.
      if (read > 0 && read + count > mostEntries) break;
      const from = touched;
      const end = postings.collect(feature, collected, from);
      read += end - from;
      const shared = weight(count);
      for (let at = from; at < end; at += 1) {
        const slot = collected[at] as number;
        if (scores[slot] === 0) {
          collected[touched] = slot;
          touched += 1;
        }
        scores[slot] = (scores[slot] as number) + shared;
      }
    }
    const best = bestOf(collected.subarray(0, touched), scores, tie);
    for (let at = 0; at < touched; at += 1) scores[collected[at] as number] = 0;
    return best;
  };

  return { find, bytes: () => collected.byteLength + scores.byteLength };
}

/** The slots with the highest scores, in order: a short sorted list beats sorting all. */
function bestOf(slots: Uint32Array, scores: Float64Array, tie: (slot: number) => number): number[] {
  const best: number[] = [];
  const isBetter = (slot: number, than: number) => {
    const difference = (scores[slot] as number) - (scores[than] as number);
    return difference > 0 || (difference === 0 && tie(slot) < tie(than));
  };
  for (const slot of slots) {
    if (best.length === mostCandidates && !isBetter(slot, best[mostCandidates - 1] as number)) continue;
    if (best.length === mostCandidates) best.pop();
    let at = best.length;
    while (at > 0 && isBetter(slot, best[at - 1] as number)) at -= 1;
    best.splice(at, 0, slot);
  }
  return best;
}
