import type { Presentation } from "@quizmentor/contracts";
import { useEffect } from "react";
import { hasMath, imagesOf } from "./parts.ts";

/**
 * While somebody reads what came out, the typeface for formulas and the images of the next question are fetched, so that
 * nothing moves when it is shown.
 */
export function usePrepared(next: Presentation | null) {
  useEffect(() => {
    if (!next) return;
    if (hasMath(next)) void document.fonts.load('1em "STIX Two Math"').catch(() => undefined);
    for (const source of imagesOf(next)) new Image().src = source;
  }, [next]);
}
