import type { Answer, Presentation, Submission } from "@quizmentor/contracts";

/** The part of Web Storage that is used here; a device replica may bring its own. */
export type KeyValue = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** An answer on its way, together with the question it belongs to, so that both survive a reload. */
export type Kept = { submission: Submission; presentation: Presentation; keptAt: number };
/** An answer that is still being made. */
export type Draft = { answer: Answer | null; elapsedMs: number };

const answerPrefix = "quizmentor.answer.";
const draftPrefix = "quizmentor.draft.";
const longestKept = 30 * 86_400_000;

/** Storage may be full, forbidden or broken; practice goes on without it. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

function read<T>(store: KeyValue, key: string): T | null {
  return attempt(() => JSON.parse(store.getItem(key) ?? "null") as T | null);
}

/** Answers that the source has not confirmed yet, by practice. */
export function keepAnswers(store: KeyValue, now: () => number) {
  return {
    get: (sessionId: string) => read<Kept>(store, answerPrefix + sessionId),
    set: (sessionId: string, submission: Submission, presentation: Presentation) => {
      const kept: Kept = { submission, presentation, keptAt: now() };
      attempt(() => store.setItem(answerPrefix + sessionId, JSON.stringify(kept)));
    },
    remove: (sessionId: string) => attempt(() => store.removeItem(answerPrefix + sessionId)),
    /** Practices other than this one that still have an answer to send; what is older than a month is let go. */
    others(sessionId: string): { sessionId: string; submission: Submission }[] {
      const keys = attempt(() => Array.from({ length: store.length }, (_, index) => store.key(index))) ?? [];
      return keys.flatMap((key) => {
        if (!key?.startsWith(answerPrefix) || key === answerPrefix + sessionId) return [];
        const kept = read<Kept>(store, key);
        if (kept && now() - kept.keptAt < longestKept)
          return [{ sessionId: key.slice(answerPrefix.length), submission: kept.submission }];
        attempt(() => store.removeItem(key));
        return [];
      });
    },
  };
}

/** Plain values by the id of what they belong to. */
export function keepEach<T>(store: KeyValue, prefix: string) {
  return {
    get: (id: string) => read<T>(store, prefix + id),
    set: (id: string, value: T) => attempt(() => store.setItem(prefix + id, JSON.stringify(value))),
    remove: (id: string) => attempt(() => store.removeItem(prefix + id)),
  };
}

/** What was chosen or typed so far, by presentation. */
export const keepDrafts = (store: KeyValue) => keepEach<Draft>(store, draftPrefix);

/** Storage is looked up when it is used: it is not there while the page is drawn on the server, and may be forbidden. */
export function lazily(name: "localStorage" | "sessionStorage"): KeyValue {
  return {
    getItem: (key) => window[name].getItem(key),
    setItem: (key, value) => window[name].setItem(key, value),
    removeItem: (key) => window[name].removeItem(key),
    key: (index) => window[name].key(index),
    get length() {
      return window[name].length;
    },
  };
}
