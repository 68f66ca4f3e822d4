/**
 * The first picker: choose a skill that is worth practising now, then an item of it that the learner solves with a
 * chance of about `targetSuccess`. Cost grows with the number of skills in the scope, not with the number of items.
 */
import { type Bank, type BankItem, type Scope, type SkillShelf, scopeKey, servedAbility } from "./bank.ts";
import {
  type Belief,
  daysBetween,
  type LearnerState,
  mastery,
  predict,
  priors,
  skillAbilities,
  skillBelief,
} from "./model.ts";
import { randomFrom } from "./random.ts";

/** What the picker saw; the interface turns it into a sentence. */
export type Reason = {
  kind: "new-skill" | "uncertain-skill" | "right-level" | "review" | "weakest-skill" | "only-choice";
  skill: string | null;
  expectedSuccess: number;
  daysSince: number | null;
};

export type PickContext = {
  scope: Scope;
  /** Item id → number of the answer (1, 2, …) in which the learner last met it. */
  lastSeen: ReadonlyMap<string, number>;
  /** Answers the learner has given in all. */
  sequence: number;
  /** Skill id → questions of the running session that practised it. */
  practisedNow: ReadonlyMap<string, number>;
  now: number;
  /** Same state, context and seed: same pick. */
  seed: string;
};

export type Pick = { item: BankItem; reason: Reason };

/** An item does not come again within so many answers while others are left. */
export const noRepeatWindow = 60;
/** Chosen at random among so many best-fitting items, so that not everybody meets the same few. */
const nearest = 6;
/** Days after which a known skill is worth another look. */
const reviewAfterDays = 3;

/** The next item, or null when the scope has none. */
export function pick(bank: Bank, state: LearnerState, context: PickContext): Pick | null {
  const key = scopeKey(context.scope);
  const shelves = bank.scopes.get(key);
  if (!shelves) return null;
  const random = randomFrom(context.seed);
  const window = Math.min(noRepeatWindow, Math.floor((bank.sizes.get(key) ?? 0) * 0.7));
  const isFresh = (item: BankItem) => {
    const seen = context.lastSeen.get(item.id);
    return seen === undefined || context.sequence - seen >= window;
  };
  const ability = skillAbilities(state, context.now);
  const known = rememberMastery(ability);
  const ranked = shelves
    .map((shelf) => ({ shelf, score: skillScore(bank, state, shelf, context, known) + 0.3 * random() }))
    .sort((a, b) => b.score - a.score);
  for (const { shelf } of ranked) {
    const item = nearestFresh(shelf, servedAbility(ability(shelf.skill.id)), isFresh, random);
    if (item) return { item, reason: reasonFor(state, shelf, item, shelves, context) };
  }
  return leastRecent(shelves, state, context);
}

/** Mastery by skill, worked out once each: a skill is asked for itself and by those that build on it. */
function rememberMastery(ability: (skill: string) => Belief): (skill: string) => number {
  const known = new Map<string, number>();
  return (skill) => {
    const before = known.get(skill);
    if (before !== undefined) return before;
    const value = mastery(ability(skill));
    known.set(skill, value);
    return value;
  };
}

/** Higher is more worth practising: new or uncertain, long ago, weak, not yet in this session, prerequisites known. */
function skillScore(
  bank: Bank,
  state: LearnerState,
  shelf: SkillShelf,
  context: PickContext,
  masteryOf: (skill: string) => number,
): number {
  const { id, requires } = shelf.skill;
  const known = state.skills.get(id);
  const uncertainty = known ? skillBelief(state, id, context.now).variance / priors.skill.variance : 1;
  const waiting = known ? Math.min(1, daysBetween(known.updatedAt, context.now) / 14) : 0.5;
  let score = 0.8 * uncertainty + 0.9 * (1 - masteryOf(id)) + 0.6 * waiting - 0.7 * (context.practisedNow.get(id) ?? 0);
  for (const required of requires) {
    if (!bank.shelves.has(required)) continue;
    const ready = masteryOf(required);
    if (ready < 0.6) score -= 2.4 * (0.6 - ready) + (state.skills.has(required) ? 0 : 0.4);
  }
  return score;
}

/** Walks outward from the learner's ability and takes one of the first fresh items at random. */
function nearestFresh(
  shelf: SkillShelf,
  ability: number,
  isFresh: (item: BankItem) => boolean,
  random: () => number,
): BankItem | null {
  let right = lowerBound(shelf.demands, ability);
  let left = right - 1;
  const found: BankItem[] = [];
  while (found.length < nearest && (left >= 0 || right < shelf.items.length)) {
    const below = left >= 0 ? ability - (shelf.demands[left] as number) : Number.POSITIVE_INFINITY;
    const above = right < shelf.items.length ? (shelf.demands[right] as number) - ability : Number.POSITIVE_INFINITY;
    const item = shelf.items[below <= above ? left-- : right++] as BankItem;
    // Far from the right level is no better than another skill at the right level, unless nothing nearer exists.
    if (found.length > 0 && Math.min(below, above) > 1.2) break;
    if (isFresh(item)) found.push(item);
  }
  return found[Math.floor(random() * found.length)] ?? null;
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** When everything was met within the window: what was met longest ago. */
function leastRecent(shelves: readonly SkillShelf[], state: LearnerState, context: PickContext): Pick | null {
  let best: { item: BankItem; shelf: SkillShelf; seen: number } | null = null;
  for (const shelf of shelves) {
    for (const item of shelf.items) {
      const seen = context.lastSeen.get(item.id) ?? 0;
      if (!best || seen < best.seen) best = { item, shelf, seen };
    }
  }
  if (!best) return null;
  return {
    item: best.item,
    reason: { ...reasonFor(state, best.shelf, best.item, shelves, context), kind: "only-choice" },
  };
}

function reasonFor(
  state: LearnerState,
  shelf: SkillShelf,
  item: BankItem,
  shelves: readonly SkillShelf[],
  context: PickContext,
): Reason {
  const skill = shelf.skill.id;
  const known = state.skills.get(skill);
  const daysSince = known ? daysBetween(known.updatedAt, context.now) : null;
  const base = { skill, expectedSuccess: predict(state, item, context.now), daysSince };
  if (!known || daysSince === null) return { ...base, kind: "new-skill" };
  if (daysSince >= reviewAfterDays) return { ...base, kind: "review" };
  if (skillBelief(state, skill, context.now).variance > 0.5 * priors.skill.variance)
    return { ...base, kind: "uncertain-skill" };
  const ability = skillAbilities(state, context.now);
  const own = ability(skill).mean;
  const weakest = shelves.length > 1 && shelves.every((other) => own <= ability(other.skill.id).mean);
  return { ...base, kind: weakest ? "weakest-skill" : "right-level" };
}
