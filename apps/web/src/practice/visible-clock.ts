/** Counts the time during which somebody can see the question. */
export type VisibleClock = {
  /** Begins anew, with time spent before a reload. */
  restart(alreadyMs?: number): void;
  pause(): void;
  resume(): void;
  elapsed(): number;
};

export function createVisibleClock(now: () => number): VisibleClock {
  let counted = 0;
  let since: number | null = null;
  // Clocks may be set back while somebody thinks.
  const running = () => (since === null ? 0 : Math.max(0, now() - since));
  return {
    restart(alreadyMs = 0) {
      counted = alreadyMs;
      since = now();
    },
    pause() {
      counted += running();
      since = null;
    },
    resume() {
      since ??= now();
    },
    elapsed: () => counted + running(),
  };
}
