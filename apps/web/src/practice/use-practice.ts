import type { PracticeSource } from "@quizmentor/client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type KeyValue, keepAnswers, keepDrafts } from "./keeping.ts";
import { createPractice, type Practice } from "./practice.ts";
import type { OpenState, Screen } from "./practice-state.ts";
import { createVisibleClock } from "./visible-clock.ts";

export type PracticeOptions = {
  source: PracticeSource;
  newId: () => string;
  now: () => number;
  onEnd: (sessionId: string) => void;
};

/** A practice bound to this window: its storage, its visibility, its network. */
export function usePractice(initial: OpenState, options: PracticeOptions): { practice: Practice; screen: Screen } {
  const [{ practice, clock }] = useState(() => {
    const clock = createVisibleClock(options.now);
    const practice = createPractice(initial, {
      ...options,
      clock,
      later: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      answers: keepAnswers(lazily("localStorage"), options.now),
      drafts: keepDrafts(lazily("sessionStorage")),
    });
    return { practice, clock };
  });

  useEffect(() => {
    practice.start();
    const seen = () => {
      if (document.visibilityState === "visible") return clock.resume();
      clock.pause();
      practice.saveDraft();
    };
    seen();
    const online = () => practice.sendAgain();
    document.addEventListener("visibilitychange", seen);
    window.addEventListener("pagehide", practice.saveDraft);
    window.addEventListener("online", online);
    return () => {
      document.removeEventListener("visibilitychange", seen);
      window.removeEventListener("pagehide", practice.saveDraft);
      window.removeEventListener("online", online);
      practice.stop();
    };
  }, [practice, clock]);

  const screen = useSyncExternalStore(practice.subscribe, practice.screen, practice.screen);
  return { practice, screen };
}

/** Storage is looked up when it is used: it is not there while the page is drawn on the server, and may be forbidden. */
function lazily(name: "localStorage" | "sessionStorage"): KeyValue {
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
