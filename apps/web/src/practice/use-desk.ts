import { useEffect } from "react";
import type { VisibleClock } from "./visible-clock.ts";

/** Where questions are answered one by one: a practice or a test. */
type Desk = { start: () => void; stop: () => void; saveDraft: () => void; sendAgain: () => void };

/** Binds a desk to this window: time counts while it is visible, drafts outlive it, what is owed is sent when online. */
export function useDesk(desk: Desk, clock: VisibleClock) {
  useEffect(() => {
    desk.start();
    const seen = () => {
      if (document.visibilityState === "visible") return clock.resume();
      clock.pause();
      desk.saveDraft();
    };
    seen();
    const online = () => desk.sendAgain();
    document.addEventListener("visibilitychange", seen);
    window.addEventListener("pagehide", desk.saveDraft);
    window.addEventListener("online", online);
    return () => {
      document.removeEventListener("visibilitychange", seen);
      window.removeEventListener("pagehide", desk.saveDraft);
      window.removeEventListener("online", online);
      desk.stop();
    };
  }, [desk, clock]);
}

/** Runs something later; the result calls it off. */
export function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
