/** The signals that ask a server to stop. */
export type StopSignal = "SIGINT" | "SIGTERM" | "SIGHUP";

/** Where signals come from. `process` fits. */
export interface SignalSource {
  on(signal: StopSignal, listener: (signal: StopSignal) => void): unknown;
  off(signal: StopSignal, listener: (signal: StopSignal) => void): unknown;
}

/** npm passes on the Ctrl-C that the terminal has sent to the whole group already; people are not that fast. */
const ECHO_MS = 500;

/**
 * Calls `handler` when the process is asked to stop, with the number of the request: at the second one a person has lost
 * patience, and the process may end at once. An echo of the same request does not count. The death of the wrapper
 * arrives here as a SIGTERM (bin/parent-gone.mjs). Returns a function that ends the listening.
 */
export function onStopSignals(
  handler: (signal: StopSignal, request: number) => void,
  source: SignalSource = process,
  now: () => number = () => performance.now(),
): () => void {
  let request = 0;
  let lastAt = Number.NEGATIVE_INFINITY;
  const listener = (signal: StopSignal) => {
    const at = now();
    const echo = at - lastAt < ECHO_MS;
    lastAt = at;
    if (echo) return;
    request += 1;
    handler(signal, request);
  };
  const signals: StopSignal[] = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) source.on(signal, listener);
  return () => {
    for (const signal of signals) source.off(signal, listener);
  };
}
