import { type RefObject, useEffect } from "react";

/** What the style sheet lets scroll within itself when it is too wide. */
const wide = "pre, table, math, .katex-display, .prose, .prose p";

/**
 * Code, tables and formulas that are wider than their column scroll within themselves; those that do become regions
 * which the keyboard can reach. Measured again whenever the column changes its width.
 */
export function useScrollRegions(ref: RefObject<HTMLElement | null>, content: unknown, label: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content brings new elements
  useEffect(() => {
    const root = ref.current;
    if (!root) return;
    const boxes = [...(root.matches(wide) ? [root] : []), ...root.querySelectorAll<HTMLElement>(wide)];
    if (boxes.length === 0) return;
    const measure = () => {
      for (const box of boxes) {
        if (box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== "visible") {
          box.tabIndex = 0;
          if (box.localName !== "table" && box.localName !== "math") box.setAttribute("role", "group");
          box.setAttribute("aria-label", label);
        } else {
          for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
        }
      }
    };
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    measure();
    return () => observer.disconnect();
  }, [ref, content, label]);
}
