/** The items of a placement test, their curves tabulated on the ability grid: done once per change of the bank. */
import { type ItemCurve, informationAt, successAt } from "../irt/curve.ts";
import { abilities } from "./grid.ts";

export type PlacementItem = {
  id: string;
  /** The first one that the test covers is the skill the answer counts for. */
  skills: readonly string[];
  curve: ItemCurve;
  /** Variance of the difficulty in squared logits: 0 for a calibrated item, 0.5 for an author's rating. */
  difficultyVariance: number;
};
export type PlacementSkill = { id: string; requires: readonly string[] };

export type PlacementBank = {
  items: readonly PlacementItem[];
  /** Skill id → indices of its items. */
  bySkill: ReadonlyMap<string, Int32Array>;
  /** Chance of success and Fisher information, item after item, at each of `abilities`. */
  success: Float64Array;
  information: Float64Array;
};

export function buildPlacementBank(items: readonly PlacementItem[], skills: readonly PlacementSkill[]): PlacementBank {
  const members = new Map<string, number[]>(skills.map(({ id }) => [id, []]));
  const success = new Float64Array(items.length * abilities.length);
  const information = new Float64Array(items.length * abilities.length);
  for (const [index, item] of items.entries()) {
    const skill = skillOf(item, members);
    if (skill === undefined) continue;
    members.get(skill)?.push(index);
    const curve = servedCurve(item);
    for (const [node, ability] of abilities.entries()) {
      success[index * abilities.length + node] = successAt(curve, ability);
      information[index * abilities.length + node] = informationAt(curve, ability);
    }
  }
  const bySkill = new Map([...members].map(([skill, indices]) => [skill, Int32Array.from(indices)]));
  return { items, bySkill, success, information };
}

/** The skill an item's answer counts for, or undefined when the test covers none of its skills. */
export function skillOf(item: PlacementItem, covered: { has(skill: string): boolean }): string | undefined {
  return item.skills.find((skill) => covered.has(skill));
}

/**
 * The curve with what is not known of the difficulty integrated out: flatter, so it says less (MacKay 1992; with slope a
 * the variance of a·b is a²·v).
 */
export function servedCurve({ curve, difficultyVariance }: PlacementItem): ItemCurve {
  const { discrimination } = curve;
  const flat = Math.sqrt(1 + (Math.PI * discrimination ** 2 * difficultyVariance) / 8);
  return { ...curve, discrimination: discrimination / flat };
}
