/** How much of a test is still to come. */
import { type PlacementState, placementResult } from "@quizmentor/adaptive/placement";

/**
 * About how many questions are still to come, at least 1. The answers so far brought some precision (inverse variance
 * of the level); the next ones are taken to bring as much each.
 */
export function remainingItems(state: PlacementState, itemsInBank: number): number {
  const { answers, settings } = state;
  const most = Math.max(1, Math.min(settings.maximumItems, itemsInBank) - answers.length);
  if (answers.length === 0) return most;
  const precision = (of: PlacementState) => 1 / placementResult(of).level.error ** 2;
  const now = precision(state);
  const gain = (now - precision({ ...state, answers: [] })) / answers.length;
  const needed = gain > 0 ? Math.ceil((1 / settings.targetError ** 2 - now) / gain) : most;
  return Math.min(most, Math.max(1, settings.minimumItems - answers.length, needed));
}

/** Share of the test that is done, from 0 to 1; a test that turns out longer holds it still instead of taking it back. */
export function progressOf(before: number, answered: number, remaining: number): number {
  return Math.max(before, answered / (answered + remaining));
}
