/** Runs of one mark by their length, so that each closing run is found without looking at the text again. */
export class RunIndex {
  private readonly starts = new Map<number, { at: number[]; next: number }>();
  private readonly breaks: number[] = [];
  private nextBreak = 0;

  constructor(source: string, mark: string) {
    for (let at = source.indexOf(mark); at !== -1; at = source.indexOf(mark, at)) {
      const length = runLength(source, at);
      const list = this.starts.get(length) ?? { at: [], next: 0 };
      list.at.push(at);
      this.starts.set(length, list);
      at += length;
    }
    for (const match of source.matchAll(/\n[ \t]*\n/g)) this.breaks.push(match.index);
  }

  /** Start of the next run of this length in the same paragraph, or -1. `from` never goes back. */
  next(length: number, from: number): number {
    const list = this.starts.get(length);
    if (!list) return -1;
    while (list.next < list.at.length && (list.at[list.next] as number) < from) list.next += 1;
    while (this.nextBreak < this.breaks.length && (this.breaks[this.nextBreak] as number) < from) this.nextBreak += 1;
    const found = list.at[list.next] ?? -1;
    return found < (this.breaks[this.nextBreak] ?? Number.POSITIVE_INFINITY) ? found : -1;
  }
}

/** How many times the mark at this place stands there in a row. */
export function runLength(source: string, at: number): number {
  const mark = source.charCodeAt(at);
  let end = at;
  while (end < source.length && source.charCodeAt(end) === mark) end += 1;
  return end - at;
}
