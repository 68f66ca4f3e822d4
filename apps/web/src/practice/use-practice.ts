import type { PracticeSource } from "@quizmentor/client";
import { useState, useSyncExternalStore } from "react";
import { keepAnswers, keepDrafts, lazily } from "./keeping.ts";
import { createPractice, type Practice } from "./practice.ts";
import type { OpenState, Screen } from "./practice-state.ts";
import { later, useDesk } from "./use-desk.ts";
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
      later,
      answers: keepAnswers(lazily("localStorage"), options.now),
      drafts: keepDrafts(lazily("sessionStorage")),
    });
    return { practice, clock };
  });

  useDesk(practice, clock);
  const screen = useSyncExternalStore(practice.subscribe, practice.screen, practice.screen);
  return { practice, screen };
}
