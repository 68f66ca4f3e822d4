"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { OfflineIcon } from "../ui/icons.tsx";

function subscribe(listener: () => void) {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Floats above the page while there is no network, so that nothing moves when it comes and goes. */
export function OfflineNotice() {
  const t = useTranslations("common");
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div
      role="status"
      // A page that says itself what becomes of one's work does not need it said over its words.
      className="pointer-events-none fixed inset-x-0 top-3 z-50 flex justify-center px-4 [body:has([data-own-offline])_&]:hidden"
    >
      {!online && (
        <p className="appear flex items-center gap-2 rounded-full bg-raised px-4 py-2 text-sm font-medium shadow-float">
          <OfflineIcon className="size-5 text-not-yet" />
          {t("offline")}
        </p>
      )}
    </div>
  );
}
