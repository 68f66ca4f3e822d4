/** Where the focus goes while questions come and go. */
import { useEffect, useRef } from "react";

/** A new question: the page begins at its top, and the focus with it. Not at the first one: that is the page's own. */
export function useArrival(id: string, heading: { current: HTMLElement | null }, clear: () => void) {
  const shown = useRef(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per question
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    clear();
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [id]);
}

/**
 * The result takes the focus where it stands. Only when too little of it is in sight does the page move, gently, and
 * never so far that the answer above leaves the upper half.
 */
export function useVerdictFocus(
  answered: boolean,
  verdict: { current: HTMLElement | null },
  bar: { current: HTMLElement | null },
) {
  useEffect(() => {
    const goal = verdict.current;
    const section = goal?.parentElement;
    if (!answered || !goal || !section) return;
    goal.focus({ preventScroll: true });
    const foot = Math.min(bar.current?.getBoundingClientRect().top ?? innerHeight, innerHeight);
    const hidden = section.getBoundingClientRect().bottom - foot + 12;
    const room = goal.getBoundingClientRect().top - innerHeight * 0.45;
    const far = Math.min(hidden, room);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (far > 0) scrollBy({ top: far, behavior: calm ? "auto" : "smooth" });
  }, [answered, verdict, bar]);
}

/** Somebody pressed Check too early: leads to the first place that is open. */
export function useMissingFocus(
  reminder: { missing: { kind: string; first?: string }; times: number } | null,
  area: { current: HTMLElement | null },
) {
  useEffect(() => {
    if (!reminder) return;
    const { first } = reminder.missing;
    const gaps = [...(area.current?.querySelectorAll<HTMLElement>("[data-gap]") ?? [])];
    const goal = first
      ? gaps.find((gap) => gap.dataset.gap === first)
      : area.current?.querySelector<HTMLElement>("[data-first]");
    goal?.focus();
  }, [reminder, area]);
}
