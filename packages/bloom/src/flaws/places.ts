/** Looking up places in lists that are in order of their start, in logarithmic time. */

export type Place = { start: number; end: number };

/** Index of the first place that starts at or behind `offset`; the length of the list if there is none. */
export function firstFrom(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the places covers [start, end). Places may touch, and be nested up to three deep. */
export function isCovered(places: readonly Place[], { start, end }: Place): boolean {
  const after = firstFrom(places, start + 1);
  for (let index = after - 1; index >= Math.max(0, after - 3); index--) {
    if ((places[index] as Place).end >= end) return true;
  }
  return false;
}

/**
 * Where a global pattern matches in the lower-cased text, or in a part of it; none where lower case has another length.
 */
export function phrasePlaces({ lower }: { lower: string }, pattern: RegExp, part?: Place): Place[] {
  const offset = part?.start ?? 0;
  const searched = part ? lower.slice(part.start, part.end) : lower;
  return [...searched.matchAll(pattern)].map((match) => {
    const start = offset + match.index;
    return { start, end: start + match[0].length };
  });
}

/** The words at a place, in quotation marks. */
export const textAt = ({ source }: { source: string }, { start, end }: Place) => `“${source.slice(start, end)}”`;
