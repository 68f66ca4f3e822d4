"use client";

import { useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { Button } from "./button.tsx";
import { CloseIcon } from "./icons.tsx";

type Toast = { id: number; text: string; action?: { label: string; run: () => void } };

let current: Toast | null = null;
let count = 0;
const listeners = new Set<() => void>();

function put(toast: Toast | null) {
  current = toast;
  for (const listener of listeners) listener();
}

/** Says something briefly at the lower edge, seen and heard; with an action (“Undo”) it stays until it is answered or closed. */
export function toast(text: string, action?: Toast["action"]) {
  count += 1;
  put({ id: count, text, action });
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Once per layout. */
export function Toasts() {
  const t = useTranslations("common");
  const shown = useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  );
  useEffect(() => {
    if (!shown || shown.action) return;
    const timer = setTimeout(() => put(null), 6000);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-40 flex justify-center px-4 sm:bottom-6"
    >
      {shown && (
        <div
          key={shown.id}
          className="appear pointer-events-auto flex max-w-full items-center gap-2 rounded-md bg-raised ps-4 pe-1 shadow-float"
        >
          <p className="py-3">{shown.text}</p>
          {shown.action && (
            <Button
              variant="quiet"
              onClick={() => {
                shown.action?.run();
                put(null);
              }}
            >
              {shown.action.label}
            </Button>
          )}
          <Button variant="quiet" aria-label={t("close")} onClick={() => put(null)}>
            <CloseIcon className="size-5" />
          </Button>
        </div>
      )}
    </div>
  );
}
