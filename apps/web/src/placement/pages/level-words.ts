import { masteryLevels } from "@quizmentor/adaptive";
import type { PlacementLevel } from "@quizmentor/contracts";

export type Band = "rough" | "start" | "basics" | "familiar" | "known" | "mastered";

/** Below this a subject has hardly begun: two of three medium questions are not solved. */
const basicsFrom = 0.35;

/** A level as one of five words; where it is only roughly known, none of them would be honest. */
export function bandOf(level: Pick<PlacementLevel, "mastery" | "low" | "high">): Band {
  const { mastery } = level;
  if (surenessOf(level) === "rough") return "rough";
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

/** The level as whole numbers of ten medium questions, `least` below `most` also where the range is narrow. */
export function outOfTen({ mastery, low, high }: PlacementLevel): { value: number; least: number; most: number } {
  const [least, most] = [Math.round(low * 10), Math.round(high * 10)];
  const value = Math.round(mastery * 10);
  return least < most ? { value, least, most } : { value, least: Math.floor(low * 10), most: Math.ceil(high * 10) };
}
