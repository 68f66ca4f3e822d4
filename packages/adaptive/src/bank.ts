/** The bank as the picker sees it: per skill, items in the order of the ability they demand. */
import type { BloomLevel } from "@quizmentor/items/schema";
import { logit } from "./irt/curve.ts";
import { flattenedSlope, type ItemParameters } from "./model.ts";

/** Success the picker aims for: hard enough to teach, easy enough to go on (Wilson et al. 2019 find the optimum near 0.85). */
export const targetSuccess = 0.8;
/** An item with fewer answers is uncalibrated: its difficulty is still mostly its author's word. */
export const calibratedFrom = 30;

export type BankItem = ItemParameters & {
  id: string;
  subject: string;
  topic: string;
  bloom: BloomLevel | null;
  /** Items of one family are near-duplicates of each other; null for an item of its own. */
  family: string | null;
  /** Share of recent picks that went to this item, 0 to 1; 0 when unknown. */
  exposure: number;
  /** Answers that its difficulty rests on. */
  answers: number;
  /** Not to be asked for now: stays known by its id, but lies on no shelf. */
  suspended?: boolean;
};
export type BankSkill = { id: string; subject: string; topic: string; requires: readonly string[] };

/** Items sorted by `demand`, with the curve that is typical of them. */
export type Row = {
  items: readonly BankItem[];
  demands: Float64Array;
  typical: { discrimination: number; guess: number; variance: number };
};

export type SkillShelf = {
  skill: BankSkill;
  /** Its number among the bank's shelves, from 0. */
  place: number;
  /** Shelves of the skills that this one builds on. */
  requires: readonly SkillShelf[];
  calibrated: Row;
  uncalibrated: Row;
  /** Exposure that each item would have if all of the shelf were picked equally often. */
  fairExposure: number;
  /** Skills that build on this one. */
  unlocks: readonly string[];
};

export type Bank = {
  items: ReadonlyMap<string, BankItem>;
  shelves: ReadonlyMap<string, SkillShelf>;
  /** Ids of the shelves' skills by `place`. */
  skills: readonly string[];
  /** Shelves with items, by scope key (`mix`, `subject:ID`, `topic:ID`, `skill:ID`), in the order of their skills' ids. */
  scopes: ReadonlyMap<string, readonly SkillShelf[]>;
  /** Number of different items in each scope. */
  sizes: ReadonlyMap<string, number>;
};

export type Scope = { kind: "mix" } | { kind: "subject" | "topic" | "skill"; id: string };

export function scopeKey(scope: Scope): string {
  return scope.kind === "mix" ? "mix" : `${scope.kind}:${scope.id}`;
}

/** Whether a skill belongs to a scope. */
export function inScope(skill: BankSkill, scope: Scope): boolean {
  return scope.kind === "mix" || (scope.kind === "skill" ? skill.id : skill[scope.kind]) === scope.id;
}

/** How far, in units of 1/slope, ability must lie above difficulty for success to be expected with chance `success`. */
export function reach(success: number, guess: number): number {
  // Where guessing alone comes near the wanted success, no ability is low enough; a little above is as near as it gets.
  const floor = Math.min(guess, success - 0.05);
  return logit((success - floor) / (1 - floor));
}

/**
 * Ability at which the expected success on an item is `targetSuccess`, for an ability that is known exactly. What is not
 * known of the difficulty flattens the curve (see `expectedSuccess`), so more ability is needed for the same success.
 */
export function demand({ difficulty, discrimination, guess }: Omit<ItemParameters, "skills">): number {
  return difficulty.mean + reach(targetSuccess, guess) / flattenedSlope(discrimination, difficulty.variance);
}

/** Sorts the bank for picking: O(n log n), done once per change of the bank. */
export function buildBank(items: readonly BankItem[], skills: readonly BankSkill[]): Bank {
  const bySkill = new Map<string, BankItem[]>();
  for (const item of items) {
    if (item.suspended) continue;
    for (const skill of item.skills) append(bySkill, skill, item);
  }
  const unlocks = new Map<string, string[]>();
  for (const skill of skills) for (const required of skill.requires) append(unlocks, required, skill.id);
  const shelves = new Map<string, SkillShelf>();
  const scopes = new Map<string, SkillShelf[]>();
  const members = new Map<string, Set<string>>();
  const building: (SkillShelf & { requires: SkillShelf[] })[] = [];
  for (const skill of skills.toSorted((a, b) => compareIds(a.id, b.id))) {
    const own = bySkill.get(skill.id);
    if (!own) continue;
    const shelf = {
      skill,
      place: building.length,
      requires: [],
      calibrated: toRow(own.filter((item) => item.answers >= calibratedFrom)),
      uncalibrated: toRow(own.filter((item) => item.answers < calibratedFrom)),
      fairExposure: own.reduce((sum, item) => sum + item.exposure, 0) / own.length,
      unlocks: unlocks.get(skill.id) ?? [],
    };
    building.push(shelf);
    shelves.set(skill.id, shelf);
    for (const key of ["mix", `subject:${skill.subject}`, `topic:${skill.topic}`, `skill:${skill.id}`]) {
      append(scopes, key, shelf);
      const ids = members.get(key) ?? new Set();
      for (const item of own) ids.add(item.id);
      members.set(key, ids);
    }
  }
  for (const { skill, requires } of building) {
    for (const required of skill.requires) {
      const shelf = shelves.get(required);
      if (shelf) requires.push(shelf);
    }
  }
  const sizes = new Map([...members].map(([key, ids]) => [key, ids.size]));
  return { items: new Map(items.map((item) => [item.id, item])), shelves, skills: [...shelves.keys()], scopes, sizes };
}

function toRow(items: readonly BankItem[]): Row {
  const sorted = items
    .map((item) => ({ item, demand: demand(item) }))
    .sort((a, b) => a.demand - b.demand || compareIds(a.item.id, b.item.id));
  const mean = (of: (item: BankItem) => number) =>
    items.reduce((sum, item) => sum + of(item), 0) / Math.max(1, items.length);
  return {
    items: sorted.map((entry) => entry.item),
    demands: Float64Array.from(sorted, (entry) => entry.demand),
    typical: {
      discrimination: mean((item) => item.discrimination),
      guess: mean((item) => item.guess),
      variance: mean((item) => item.difficulty.variance),
    },
  };
}

/** By code units: the same on every device, whatever its language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
