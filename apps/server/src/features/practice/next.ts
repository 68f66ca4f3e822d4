/** Choosing what comes next, as stored in the session. */
import { pick } from "@quizmentor/adaptive";
import type { LoadedBank } from "./bank.ts";
import type { Current, Learner, OpenSession } from "./learner.ts";

/** The next question for a practice, or null when its scope has none. `id` becomes the presentation and is the seed. */
export function chooseNext(
  bank: LoadedBank,
  learner: Learner,
  session: Pick<OpenSession, "scope" | "practised">,
  id: string,
  now: Date,
): Current | null {
  const { kind, id: scopeId } = session.scope;
  const chosen = pick(bank.bank, learner.state, {
    scope: kind === "mix" ? { kind } : { kind, id: scopeId ?? "" },
    lastSeen: learner.lastSeen,
    sequence: learner.state.overall.answers,
    practisedNow: session.practised,
    now: now.getTime(),
    seed: id,
  });
  if (!chosen) return null;
  return {
    id,
    itemId: chosen.item.id,
    version: bank.versions.get(chosen.item.id) ?? 1,
    hints: 0,
    reason: chosen.reason,
  };
}

/** Counts of practised skills with one more question of the given skills. */
export function countPractised(
  practised: ReadonlyMap<string, number>,
  skills: readonly string[],
): ReadonlyMap<string, number> {
  const next = new Map(practised);
  for (const skill of skills) next.set(skill, (next.get(skill) ?? 0) + 1);
  return next;
}
