/** The bank as the picker sees it: per skill, items in the order of the ability they demand. */
import { type Belief, flattening, type ItemParameters, logit, priors } from "./model.ts";

/** Success the picker aims for: hard enough to teach, easy enough to go on (Wilson et al. 2019 find the optimum near 0.85). */
export const targetSuccess = 0.8;

export type BankItem = ItemParameters & { id: string; subject: string; topic: string };
export type BankSkill = { id: string; subject: string; topic: string; requires: readonly string[] };

/** Items of one skill sorted by demand: the ability at which success is exactly `targetSuccess`. */
export type SkillShelf = { skill: BankSkill; items: readonly BankItem[]; demands: Float64Array };

export type Bank = {
  items: ReadonlyMap<string, BankItem>;
  shelves: ReadonlyMap<string, SkillShelf>;
  /** Shelves with items, by scope key (`mix`, `subject:ID`, `topic:ID`, `skill:ID`). */
  scopes: ReadonlyMap<string, readonly SkillShelf[]>;
  /** Number of different items in each scope. */
  sizes: ReadonlyMap<string, number>;
};

export type Scope = { kind: "mix" } | { kind: "subject" | "topic" | "skill"; id: string };

export function scopeKey(scope: Scope): string {
  return scope.kind === "mix" ? "mix" : `${scope.kind}:${scope.id}`;
}

/**
 * Ability at which the expected success on an item is `targetSuccess`, for an ability that is known exactly. What is not
 * known of the difficulty flattens the curve (see `expectedSuccess`), so more ability is needed for the same success.
 */
export function demand(item: ItemParameters): number {
  const floor = Math.min(item.guess, targetSuccess - 0.05);
  return item.difficulty.mean + logit((targetSuccess - floor) / (1 - floor)) * flattening(item.difficulty.variance);
}

/**
 * The ability to look for on a shelf: an uncertain learner is served as one of lower ability, because uncertainty, too,
 * lowers the success to expect. Exact for items without guessing whose difficulty is as uncertain as an author's rating.
 */
export function servedAbility(ability: Belief): number {
  const extra = flattening(ability.variance + priors.difficulty) - flattening(priors.difficulty);
  return ability.mean - logit(targetSuccess) * extra;
}

/** Sorts the bank for picking: O(n log n), done once per change of the bank. */
export function buildBank(items: readonly BankItem[], skills: readonly BankSkill[]): Bank {
  const bySkill = new Map<string, BankItem[]>();
  for (const item of items) {
    for (const skill of item.skills) {
      const shelf = bySkill.get(skill);
      if (shelf) shelf.push(item);
      else bySkill.set(skill, [item]);
    }
  }
  const shelves = new Map<string, SkillShelf>();
  const scopes = new Map<string, SkillShelf[]>();
  for (const skill of skills) {
    const members = bySkill.get(skill.id);
    if (!members) continue;
    const sorted = members
      .map((item) => ({ item, demand: demand(item) }))
      .sort((a, b) => a.demand - b.demand || (a.item.id < b.item.id ? -1 : 1));
    const shelf = {
      skill,
      items: sorted.map((entry) => entry.item),
      demands: Float64Array.from(sorted, (entry) => entry.demand),
    };
    shelves.set(skill.id, shelf);
    for (const key of ["mix", `subject:${skill.subject}`, `topic:${skill.topic}`, `skill:${skill.id}`]) {
      const list = scopes.get(key);
      if (list) list.push(shelf);
      else scopes.set(key, [shelf]);
    }
  }
  const sizes = new Map<string, number>();
  for (const [key, list] of scopes)
    sizes.set(key, new Set(list.flatMap((shelf) => shelf.items.map((item) => item.id))).size);
  return { items: new Map(items.map((item) => [item.id, item])), shelves, scopes, sizes };
}
