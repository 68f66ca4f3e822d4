import { type PointerEvent, type RefObject, useRef, useState } from "react";

/**
 * Dragging a row by its grip: the row changes places as soon as the pointer has crossed the middle of its neighbour.
 * The list holds the pointer, because a row that moves in the document would lose it.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  order: string[],
  move: (key: string, to: number) => void,
) {
  const [dragging, setDragging] = useState<string | null>(null);
  const startedAt = useRef(0);

  /** How many other rows the pointer has passed; measured where they lie, not where they still glide. */
  function placeAt(y: number): number {
    const box = list.current;
    if (!box) return 0;
    const top = box.getBoundingClientRect().top;
    const others = [...box.querySelectorAll<HTMLElement>("[data-entry]")].filter((r) => r.dataset.entry !== dragging);
    return others.filter((other) => y > top + other.offsetTop + other.offsetHeight / 2).length;
  }

  const grip = (key: string) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      list.current?.setPointerCapture(event.pointerId);
      startedAt.current = event.clientY;
      setDragging(key);
    },
  });
  const end = () => setDragging(null);
  const surface = {
    onPointerMove: (event: PointerEvent) => {
      if (dragging === null || Math.abs(event.clientY - startedAt.current) < 6) return;
      const to = placeAt(event.clientY);
      if (to !== order.indexOf(dragging)) move(dragging, to);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  };
  return { dragging, grip, surface };
}
