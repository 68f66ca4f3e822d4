/**
 * Copies of what a process holds in memory, so that it need not be worked out again after a restart. Losing one costs
 * time and nothing else: whoever reads one checks it, and does without.
 */
export type Snapshots = {
  /** Null when there is none. */
  read(name: string): Promise<Uint8Array | null>;
  /** Replaces an earlier one as a whole, or not at all. */
  write(name: string, bytes: Uint8Array): Promise<void>;
};
