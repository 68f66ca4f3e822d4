/** Slows down guessing at one account: after five failures each further one doubles the wait, up to a quarter of an hour. */
import { LRUCache } from "lru-cache";

const free = 5;
const firstWaitMs = 5_000;
const longestWaitMs = 15 * 60_000;

export type Attempts = {
  /** Milliseconds until this account may be tried again; 0 when it may. */
  waitMs(account: string, now: number): number;
  failed(account: string, now: number): void;
  succeeded(account: string): void;
};

export function createAttempts(): Attempts {
  const failures = new LRUCache<string, { count: number; until: number }>({ max: 100_000, ttl: 60 * 60_000 });
  return {
    waitMs: (account, now) => Math.max(0, (failures.get(account)?.until ?? 0) - now),
    failed(account, now) {
      const count = (failures.get(account)?.count ?? 0) + 1;
      const wait = count < free ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (count - free));
      failures.set(account, { count, until: now + wait });
    },
    succeeded: (account) => {
      failures.delete(account);
    },
  };
}
