/** What follows in a test: a question, or its end. */
import { nextPlacementItem, type PlacementState, type StopReason } from "@quizmentor/adaptive/placement";
import type { LoadedBank } from "../practice/index.ts";
import { progressOf, remainingItems } from "./remaining.ts";
import type { Current, Stored } from "./stored.ts";
import { subjectTest } from "./test-bank.ts";

/** The next question, or why the test ends here. The test's own id is the seed of its choices. */
export function nextStep(
  bank: LoadedBank,
  { id, subjectId }: Pick<Stored, "id" | "subjectId">,
  state: PlacementState,
  progress: number,
  newId: () => string,
): { current: Current } | { reason: StopReason } {
  const test = subjectTest(bank, subjectId);
  const step = nextPlacementItem(state, test.bank, id);
  if (step.kind === "stop") return { reason: step.reason };
  const { item } = step;
  const remaining = remainingItems(state, test.bank.items.length);
  return {
    current: {
      id: newId(),
      version: bank.versions.get(item.id) ?? 1,
      item,
      progress: progressOf(progress, state.answers.length, remaining),
    },
  };
}
