/** Texts of all requests in one line to one model, which reads some of them at a time. */

/** Something that turns texts into rows of numbers, one portion after the other. */
export type Engine = {
  /** Numbers in a row. */
  width: number;
  /** False once it has ended; then it runs nothing more. */
  alive(): boolean;
  /** Rows in the order of the texts. One call at a time. */
  run(texts: readonly string[]): Promise<Float32Array[]>;
  close(): Promise<void>;
};

export type ModelQueue = {
  width: number;
  /**
   * Rows in the order of the texts. Rejects with the signal's reason when given up, with a TimeoutError after
   * `timeoutMs`, waiting included, and with what went wrong otherwise.
   */
  run(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
  /** Gives up what is running or waiting and resolves when nothing is left. */
  close(): Promise<void>;
};

/** Enough to keep the cores busy, and few enough that a request that was given up soon makes room for others. */
const textsAtOnce = 16;
/** UTF-16 units read of a text; the model itself stops after a few hundred tokens. */
const longestText = 20_000;

type Place = {
  text: string;
  signal: AbortSignal;
  resolve: (row: Float32Array) => void;
  reject: (error: unknown) => void;
};

/**
 * Opens an engine and lines texts up for it. An engine that ends by itself takes the texts it was reading with it; the
 * next text opens another. Rejects with what `open` rejects with.
 */
export async function modelQueue(
  open: (signal: AbortSignal) => Promise<Engine>,
  timeoutMs: number,
): Promise<ModelQueue> {
  const closing = new AbortController();
  let engine = await open(closing.signal);
  const { width } = engine;
  let waiting: Place[] = [];
  let working: Promise<void> | null = null;

  const work = async () => {
    for (;;) {
      waiting = waiting.filter(({ signal }) => !signal.aborted);
      const places = waiting.splice(0, textsAtOnce);
      if (places.length === 0) return;
      try {
        if (!engine.alive()) engine = await open(closing.signal);
        const rows = await engine.run(places.map(({ text }) => text));
        places.forEach(({ resolve }, i) => {
          resolve(rows[i] as Float32Array);
        });
      } catch (error) {
        for (const { reject } of places) reject(error);
      }
    }
  };

  return {
    width,
    async run(texts, stop) {
      const limits = [closing.signal, AbortSignal.timeout(timeoutMs), ...(stop ? [stop] : [])];
      const signal = AbortSignal.any(limits);
      signal.throwIfAborted();
      const rows = texts.map((text) => {
        const { promise, resolve, reject } = Promise.withResolvers<Float32Array>();
        waiting.push({ text: text.slice(0, longestText), signal, resolve, reject });
        return promise;
      });
      working ??= work().finally(() => {
        working = null;
      });
      return orAbort(Promise.all(rows), signal);
    },
    async close() {
      closing.abort(new Error("The server is stopping."));
      await engine.close();
      await working;
      // One that was being opened meanwhile.
      await engine.close();
    },
  };
}

/** The promise, or the signal's reason as soon as it is given up. */
function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(signal.reason);
  signal.addEventListener("abort", giveUp, { once: true });
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener("abort", giveUp));
}
