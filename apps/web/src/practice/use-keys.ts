import { useEffect, useRef } from "react";

export type KeyActions = {
  primary: () => void;
  hint: () => void;
  skip: () => void;
  help: () => void;
  /** Closes what is open beside the question; false when nothing is. */
  close: () => boolean;
  /** Chooses or toggles what this key stands for; false when it stands for nothing here. */
  choose: (key: string) => boolean;
  /** Goes into the options from outside; false when there are none to see. */
  enterOptions: (last: boolean) => boolean;
  /** Single letters and numbers are switched off (WCAG 2.1.4). */
  singleKeysOff: boolean;
};

/** Things that have a meaning of their own for Enter. */
const pressable = "a[href], button, summary, select, [role=listbox], [role=option]";

/** The keys of the practice page. They never fire while somebody types, and never instead of a browser's shortcut. */
export function useKeys(actions: KeyActions) {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    function keyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      if (target.closest("dialog, [data-own-keys]")) return;
      if (act(latest.current, event, target)) event.preventDefault();
    }
    document.addEventListener("keydown", keyDown);
    return () => document.removeEventListener("keydown", keyDown);
  }, []);
}

function act(actions: KeyActions, event: KeyboardEvent, target: HTMLElement): boolean {
  const { key, repeat } = event;
  if (key === "Enter") {
    if (target.closest(pressable)) return false;
    if (!repeat) actions.primary();
    return true;
  }
  if (key === "Escape") return actions.close();
  if (isTyping(target)) return false;
  if (key === "ArrowDown" || key === "ArrowUp") {
    const outside = target === document.body || target.tabIndex < 0;
    return outside && actions.enterOptions(key === "ArrowUp");
  }
  if (repeat || actions.singleKeysOff || key.length !== 1) return false;
  if (actions.choose(key)) return true;
  const run = { h: actions.hint, s: actions.skip, "?": actions.help }[key.toLowerCase()];
  run?.();
  return run !== undefined;
}

function isTyping(target: HTMLElement): boolean {
  if (target.isContentEditable || target.closest("textarea, select")) return true;
  return target instanceof HTMLInputElement && target.type !== "radio" && target.type !== "checkbox";
}
