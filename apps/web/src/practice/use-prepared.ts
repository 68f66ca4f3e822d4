import type { Presentation } from "@quizmentor/contracts";
import { useEffect } from "react";

/** Whether a question has formulas, wherever in it. */
export function hasMath(presentation: Presentation): boolean {
  const words = JSON.stringify([presentation.stemHtml, presentation.question]);
  return words.includes("<math") || words.includes('"tag":"math"');
}

/**
 * While somebody reads what came out, the typeface for formulas and the images of the next question are fetched, so that
 * nothing moves when it is shown.
 */
export function usePrepared(next: Presentation | null) {
  useEffect(() => {
    if (!next) return;
    if (hasMath(next)) void document.fonts.load('1em "STIX Two Math"').catch(() => undefined);
    const words = JSON.stringify([next.stemHtml, next.question]);
    for (const [, source = ""] of words.matchAll(/<img[^>]*? src=\\"([^"\\]+)/g)) new Image().src = source;
  }, [next]);
}
