/** Choosing what comes next, as stored in the session. */
import { type PickContext, pick } from "@quizmentor/adaptive";
import type { LoadedBank } from "./bank.ts";
import { expectedCredits, type Foresight } from "./foresight.ts";
import type { Current, Learner, OpenSession } from "./learner.ts";

export type Next = {
  bank: LoadedBank;
  learner: Learner;
  session: Pick<OpenSession, "scope" | "practised" | "review">;
  /** The item just answered: its memory is not in the book before it is stored. */
  answered?: string;
  /** Predicts better than the learner model, where a predictor is in use. */
  foresight: Foresight | null;
  /** Becomes the presentation, and is the seed. */
  id: string;
  now: Date;
};

/** The next question for a practice; null when its scope has none, or in a review nothing is due. */
export function chooseNext({ bank, learner, session, answered, foresight, id, now }: Next): Current | null {
  const { kind, id: scopeId } = session.scope;
  const at = now.getTime();
  const { book, state } = learner;
  const due = book.due(at, (item) => isAskable(bank, item)).filter(({ item }) => item !== answered);
  if (session.review && due.length === 0) return null;
  const chosen = pick(bank.bank, state, {
    scope: kind === "mix" ? { kind } : { kind, id: scopeId ?? "" },
    lastSeen: withoutDue(learner.lastSeen, due),
    // In a review everything that is due comes, near-duplicates as well.
    recent: session.review ? [] : learner.recent,
    sequence: state.overall.answers,
    practisedNow: session.practised,
    now: at,
    seed: id,
    due,
    review: session.review,
    window: { low: book.settings.successLow, high: book.settings.successHigh },
    ...(foresight && { refine: (items) => expectedCredits(foresight, items, at) }),
  });
  if (!chosen) return null;
  const { item, reason } = chosen;
  const isReview = reason.kind === "review-due";
  if (session.review && !isReview) return null;
  const expectedSuccess = isReview || !foresight ? reason.expectedSuccess : expectedCredits(foresight, [item], at)[0];
  return {
    id,
    itemId: item.id,
    version: bank.versions.get(item.id) ?? 1,
    hints: 0,
    reason: { ...reason, expectedSuccess: expectedSuccess ?? reason.expectedSuccess },
  };
}

/** Whether an item is in the bank and in service. */
export function isAskable({ bank }: LoadedBank, item: string): boolean {
  const known = bank.items.get(item);
  return known !== undefined && !known.suspended;
}

/** What is due has rested for a day at least: then it does not matter within how few answers it comes again. */
function withoutDue(lastSeen: PickContext["lastSeen"], due: NonNullable<PickContext["due"]>): PickContext["lastSeen"] {
  if (due.length === 0) return lastSeen;
  const rested = new Set(due.map(({ item }) => item));
  return { get: (item) => (rested.has(item) ? undefined : lastSeen.get(item)) };
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
