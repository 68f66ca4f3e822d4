"use client";

import { createContext, useContext } from "react";
import type { Mark } from "./reading.ts";

export const MarksContext = createContext<Record<string, Mark>>({});

/** The remarks on the field at a path. */
export const useMark = (path: string): Mark | undefined => useContext(MarksContext)[path];

/** Id of a flaw in the panel, so that a mark at a field can lead there. */
export const flawId = (index: number): string => `flaw-${index}`;

/** Puts the focus on an element and brings it into view. */
export function goTo(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center" });
}
