import { masteryLevels } from "@quizmentor/adaptive";
import type { PlacementLevel } from "@quizmentor/contracts";

export type Band = "start" | "basics" | "familiar" | "known" | "mastered";

/** Below this a subject has hardly begun: two of three medium questions are not solved. */
const basicsFrom = 0.35;

/** A level as one of five words. */
export function bandOf({ mastery }: Pick<PlacementLevel, "mastery">): Band {
  if (mastery >= masteryLevels.mastered) return "mastered";
  if (mastery >= masteryLevels.known) return "known";
  if (mastery >= masteryLevels.familiar) return "familiar";
  return mastery >= basicsFrom ? "basics" : "start";
}

/** How far the range reaches decides how sure the words are. */
export function surenessOf({ low, high }: Pick<PlacementLevel, "low" | "high">): "rough" | "fair" | "sharp" {
  const width = high - low;
  return width > 0.5 ? "rough" : width > 0.25 ? "fair" : "sharp";
}

/** The level as whole numbers of ten medium questions; the range holds the level also after rounding. */
export function outOfTen({ mastery, low, high }: PlacementLevel): { value: number; least: number; most: number } {
  return { value: Math.round(mastery * 10), least: Math.floor(low * 10), most: Math.ceil(high * 10) };
}
