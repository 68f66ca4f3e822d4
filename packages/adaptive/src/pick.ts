/**
 * The picker. What is due for review comes first (at most every second question); otherwise a skill that is worth
 * practising now, and of its items inside the success window one of the most informative. Cost grows with the number
 * of skills in the scope, not with the number of items.
 *
 * The same bank, state, context and seed give the same pick on every device: shelves are in the order of their skills'
 * ids, equal scores are decided by id, and nothing depends on a device's language or on the order of a Map. Logarithms
 * and exponentials may differ in the last bit between engines; that matters only to scores equal in fifteen digits.
 */
import { type Bank, type BankItem, calibratedFrom, inScope, type Scope, type SkillShelf, scopeKey } from "./bank.ts";
import { draw, type Need, type Shortlist, type SuccessWindow, shortlist } from "./candidates.ts";
import { type LearnerState, predict } from "./model.ts";
import { randomFrom } from "./random.ts";
import { kindFor, type Reason, reasonFor } from "./reason.ts";
import { skillScores, standingsOf } from "./worth.ts";

export type { SuccessWindow } from "./candidates.ts";
export type { Reason, ReasonKind } from "./reason.ts";

/** An item to be seen again, with the chance that it is still remembered, from the memory model. */
export type Due = { item: string; retrievability: number };

export type PickContext = {
  scope: Scope;
  /** Item id → number of the answer (1, 2, …) in which the learner last met it. */
  lastSeen: { get(item: string): number | undefined };
  /** Answers the learner has given in all. */
  sequence: number;
  /** Skill id → questions of the running session that practised it. */
  practisedNow: ReadonlyMap<string, number>;
  now: number;
  /** Same state, context and seed: same pick. */
  seed: string;
  /** Ids of the last few items, newest last: no near-duplicate of them comes now, and other Bloom levels come first. */
  recent?: readonly string[];
  /** Items due for review, most urgent first. */
  due?: readonly Due[];
  /** The session is a review: whatever is due comes first, without ordinary questions in between. */
  review?: boolean;
  /** Expected success to aim for, as the learner or a teacher set it. */
  window?: SuccessWindow;
  /** A better prediction of success for a few items (at most 24 at a time) than the model's own. */
  refine?: (items: readonly BankItem[]) => Float64Array;
};

export type Pick = { item: BankItem; reason: Reason };

/** An item does not come again within so many answers while others are left. */
export const noRepeatWindow = 60;
/** Where the picker aims unless told otherwise, around `targetSuccess`. */
export const defaultWindow: SuccessWindow = { low: 0.75, high: 0.85 };
/** Share of picks that go to uncalibrated items where there are calibrated ones, too. */
const explorationShare = 0.075;
/** A window opened further than this is far from the right level: then other skills are looked at as well. */
const near = 0.1;
/** Items looked at closely on one shelf; fewer where each asks for the better prediction. */
const largestPool = { own: 64, refined: 24 };
/** So many skills at most are looked at; each costs about a shelf's shortlist. */
const mostSkills = 4;
/** What a window opened by 1 takes from a skill's score. */
const farPenalty = 3;

/** The next item, or null when the scope has none. */
export function pick(bank: Bank, state: LearnerState, context: PickContext): Pick | null {
  const key = scopeKey(context.scope);
  const shelves = bank.scopes.get(key);
  if (!shelves) return null;
  const window = Math.min(noRepeatWindow, Math.floor((bank.sizes.get(key) ?? 0) * 0.7));
  const isFresh = (item: BankItem) => {
    const seen = context.lastSeen.get(item.id);
    return seen === undefined || context.sequence - seen >= window;
  };
  const families = new Set(context.recent?.map((id) => bank.items.get(id)?.family));
  const isUnlike = (item: BankItem) => isFresh(item) && !(item.family !== null && families.has(item.family));
  return (
    pickDue(bank, state, context, isUnlike) ??
    pickFrom(bank, shelves, state, context, isUnlike) ??
    (families.size > 0 ? pickFrom(bank, shelves, state, context, isFresh) : null) ??
    leastRecent(shelves, state, context)
  );
}

/** The most urgent review. Even numbers of answers are for reviews, odd ones for something new. */
function pickDue(
  bank: Bank,
  state: LearnerState,
  context: PickContext,
  admissible: (item: BankItem) => boolean,
): Pick | null {
  if (!context.due || (context.sequence % 2 === 1 && !context.review)) return null;
  for (const { item: id, retrievability } of context.due) {
    const item = bank.items.get(id);
    if (!item || item.suspended || !admissible(item)) continue;
    const skill = item.skills.find((name) => {
      const shelf = bank.shelves.get(name);
      return shelf && inScope(shelf.skill, context.scope);
    });
    if (skill === undefined) continue;
    const reason = reasonFor(state, skill, item, context.now, "review-due");
    return { item, reason: { ...reason, expectedSuccess: retrievability } };
  }
  return null;
}

/** A skill and one of its items; null when no item of the scope may be asked. */
function pickFrom(
  bank: Bank,
  shelves: readonly SkillShelf[],
  state: LearnerState,
  context: PickContext,
  admissible: (item: BankItem) => boolean,
): Pick | null {
  const { now } = context;
  const random = randomFrom(context.seed);
  const exploring = random() < explorationShare && shelves.some((shelf) => shelf.uncalibrated.items.length > 0);
  const standings = standingsOf(bank, state, now);
  const window = context.window ?? defaultWindow;
  const most = context.refine ? largestPool.refined : largestPool.own;
  const expect =
    context.refine ?? ((items: readonly BankItem[]) => items.map((item: BankItem) => predict(state, item, now)));
  const found = bestShelf(shelves, skillScores(shelves, context, standings, exploring, random), (shelf) =>
    shortlistOf(shelf, { ability: standings(shelf), window, most, admissible, expect, random }, exploring),
  );
  if (!found) return null;
  const { shelf, items } = found;
  const item = draw(items, shelf, standings(shelf), bloomWorth(bank, context.recent ?? []), random);
  const explores = exploring && item.answers < calibratedFrom && shelf.calibrated.items.length > 0;
  const kind = explores ? "exploration" : kindFor(shelf, shelves, standings, now);
  return { item, reason: reasonFor(state, shelf.skill.id, item, now, kind) };
}

type Found = { shelf: SkillShelf } & Shortlist;

/** The shelf with the best score that has items near the right level, or the best compromise of the two. */
function bestShelf(
  shelves: readonly SkillShelf[],
  scores: Float64Array,
  list: (shelf: SkillShelf) => Shortlist | null,
): Found | null {
  let best: (Found & { value: number }) | null = null;
  let looked = 0;
  for (let round = 0; round < shelves.length && looked < mostSkills; round += 1) {
    const index = scores.reduce((top, score, at) => (score > (scores[top] as number) ? at : top), 0);
    const [shelf, score] = [shelves[index] as SkillShelf, scores[index] as number];
    scores[index] = Number.NEGATIVE_INFINITY;
    const found = list(shelf);
    if (!found) continue;
    looked += 1;
    const value = score - farPenalty * found.widened;
    if (!best || value > best.value) best = { shelf, ...found, value };
    if (found.widened <= near) break;
  }
  return best;
}

/** Calibrated items, or when exploring the others; the other kind where the first has nothing near the right level. */
function shortlistOf(shelf: SkillShelf, need: Need, exploring: boolean): Shortlist | null {
  const rows = [shelf.calibrated, shelf.uncalibrated] as const;
  const first = shortlist(rows[exploring ? 1 : 0], need);
  if (first && first.widened <= near) return first;
  const second = shortlist(rows[exploring ? 0 : 1], need);
  return first && (!second || first.widened <= second.widened) ? first : second;
}

/** Worth of an item by its Bloom level: less the more often the level came among the last few items. */
function bloomWorth(bank: Bank, recent: readonly string[]): (item: BankItem) => number {
  const levels = recent.map((id) => bank.items.get(id)?.bloom);
  return ({ bloom }) => 1 / (1 + levels.filter((level) => level === bloom).length);
}

/** When everything was met within the window: what was met longest ago. */
function leastRecent(shelves: readonly SkillShelf[], state: LearnerState, context: PickContext): Pick | null {
  let best: { item: BankItem; skill: string; seen: number } | null = null;
  for (const shelf of shelves) {
    for (const item of [...shelf.calibrated.items, ...shelf.uncalibrated.items]) {
      const seen = context.lastSeen.get(item.id) ?? 0;
      if (!best || seen < best.seen) best = { item, skill: shelf.skill.id, seen };
    }
  }
  return best && { item: best.item, reason: reasonFor(state, best.skill, best.item, context.now, "only-choice") };
}
