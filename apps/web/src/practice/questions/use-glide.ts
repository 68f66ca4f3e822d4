import { type RefObject, useLayoutEffect, useRef } from "react";

/** Shows where rows went: after a change of order each glides from its old place to its new one. */
export function useGlide(list: RefObject<HTMLElement | null>, order: string[]) {
  const before = useRef(new Map<string, number>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the order has changed
  useLayoutEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? [])];
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const row of rows) {
      const key = row.dataset.entry ?? "";
      const from = before.current.get(key);
      const to = row.offsetTop;
      if (!calm && from !== undefined && from !== to)
        row.animate([{ transform: `translateY(${from - to}px)` }, { transform: "none" }], {
          duration: 160,
          easing: "cubic-bezier(0.2, 0.7, 0.3, 1)",
        });
      before.current.set(key, to);
    }
  }, [order.join(" ")]);
}
