/** Why the picker chose an item: what it saw, for the interface to turn into a sentence. */
import type { BankItem, SkillShelf } from "./bank.ts";
import { masteryLevels } from "./mastery.ts";
import { daysBetween, type LearnerState, predict } from "./model.ts";
import type { Standings } from "./worth.ts";

export type ReasonKind =
  /** The skill has never been practised. */
  | "new-skill"
  /** Few answers, or long ago: the next one says most. */
  | "uncertain-skill"
  /** Neither too easy nor too hard. */
  | "right-level"
  /** The skill was practised some days ago. */
  | "review"
  /** The item is about to be forgotten, by the memory model. */
  | "review-due"
  /** The weakest skill of the scope. */
  | "weakest-skill"
  /** Other skills of the scope build on this one, which is not known well enough for them. */
  | "prerequisite"
  /** The item is new: answers show how hard it is. */
  | "exploration"
  /** Nothing else was left. */
  | "only-choice";

export type Reason = {
  kind: ReasonKind;
  skill: string;
  expectedSuccess: number;
  /** Days since the skill was last practised; null if never. */
  daysSince: number | null;
};

/** Days after which a known skill is worth another look. */
const reviewAfterDays = 3;

/** The reason of the given kind for an item that was chosen for a skill. */
export function reasonFor(state: LearnerState, skill: string, item: BankItem, now: number, kind: ReasonKind): Reason {
  const known = state.skills.get(skill);
  const daysSince = known ? daysBetween(known.updatedAt, now) : null;
  return { kind, skill, expectedSuccess: predict(state, item, now), daysSince };
}

/** What speaks for practising a skill of the scope now. */
export function kindFor(
  shelf: SkillShelf,
  scope: readonly SkillShelf[],
  standings: Standings,
  now: number,
): ReasonKind {
  const { own, mastery, open, mean } = standings(shelf);
  if (!own) return "new-skill";
  if (mastery < masteryLevels.familiar && scope.some((other) => shelf.unlocks.includes(other.skill.id)))
    return "prerequisite";
  if (daysBetween(own.updatedAt, now) >= reviewAfterDays) return "review";
  if (open > 0.5) return "uncertain-skill";
  const weakest = scope.length > 1 && scope.every((other) => mean <= standings(other).mean);
  return weakest ? "weakest-skill" : "right-level";
}
