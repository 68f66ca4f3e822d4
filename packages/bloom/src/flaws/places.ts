/** Looking up places in lists that are in order of their start, in logarithmic time. */

type Place = { start: number; end: number };

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
