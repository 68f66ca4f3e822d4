"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";

/**
 * While something is not saved: closing the window asks in the browser's own words, and a link in the page waits until its
 * author has decided. `waiting` is where that link leads.
 */
export function useLeaveGuard(unsaved: boolean) {
  const router = useRouter();
  const [waiting, setWaiting] = useState<string | null>(null);
  const letGo = useRef(false);

  useEffect(() => {
    if (!unsaved) {
      setWaiting(null);
      return;
    }
    function closing(event: BeforeUnloadEvent) {
      if (!letGo.current) event.preventDefault();
    }
    function following(event: MouseEvent) {
      if (letGo.current || event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || (link.target && link.target !== "_self") || link.origin !== location.origin) return;
      if (link.pathname === location.pathname && link.search === location.search) return;
      event.preventDefault();
      event.stopPropagation();
      setWaiting(link.pathname + link.search);
    }
    window.addEventListener("beforeunload", closing);
    // Before React and the router hear of it.
    document.addEventListener("click", following, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", closing);
      document.removeEventListener("click", following, { capture: true });
    };
  }, [unsaved]);

  return {
    waiting,
    stay: () => setWaiting(null),
    leave: () => {
      if (waiting === null) return;
      letGo.current = true;
      router.push(waiting);
    },
    /** For a step of our own, such as opening what was just made. */
    pass: () => {
      letGo.current = true;
    },
  };
}
