/** The next item of a placement test: as much information as possible from items that the learner mostly solves. */
import { randomFrom } from "../random.ts";
import type { PlacementBank, PlacementItem, PlacementSkill } from "./bank.ts";
import { covariance, type PlacementBelief, probabilityAbove, type SkillPosterior } from "./belief.ts";
import { abilities } from "./grid.ts";

export type PlacementPolicy = {
  /**
   * Items are ranked by information × success ^ exponent, both averaged over the posterior (Veerkamp & Berger 1997). 0 is
   * maximum information; 2.2 gives a mean success of 0.75 for a tenth more items where a quarter can be guessed, and of
   * 0.71 where nothing can (`simulatePlacement`). To maximise
   * log information + exponent · log success is to trade the two at a fixed price, the exponent a Lagrange multiplier; on
   * the log scale the price holds for banks of any slope.
   */
  successExponent: number;
  /** Only items whose expected success lies within are ranked; without one, the nearest is taken. */
  window?: { low: number; high: number };
  /** One of so many best items is taken at random, to spread exposure (randomesque, Kingsbury & Zara 1989). */
  among: number;
};

export type PlacementChoice = { item: PlacementItem; skill: string; expectedSuccess: number };

/** A skill whose prerequisite is probably not known waits; one that a known advanced skill builds on is known already. */
const waiting = { below: 0.15, factor: 0.5 } as const;
const implied = { above: 0.6, factor: 0.6 } as const;

/** The item to ask, or null when every item of the test's skills was asked. Same belief and seed: same choice. */
export function chooseItem(
  bank: PlacementBank,
  skills: readonly PlacementSkill[],
  belief: PlacementBelief,
  asked: ReadonlySet<string>,
  policy: PlacementPolicy,
  knownAbility: number,
  seed: string,
): PlacementChoice | null {
  const best: (PlacementChoice & { score: number })[] = [];
  for (const [index, value] of skillValues(skills, belief, knownAbility).entries()) {
    const posterior = belief.skills[index] as SkillPosterior;
    const [from, to] = support(posterior.distribution);
    for (const at of bank.bySkill.get(posterior.id) ?? []) {
      const item = bank.items[at] as PlacementItem;
      if (asked.has(item.id)) continue;
      let information = 0;
      let success = 0;
      const base = at * abilities.length;
      for (let node = from; node <= to; node += 1) {
        const weight = posterior.distribution[node] as number;
        information += weight * (bank.information[base + node] as number);
        success += weight * (bank.success[base + node] as number);
      }
      const score = rank(policy, value * information, success);
      if (best.length === policy.among && score < (best.at(-1)?.score ?? 0)) continue;
      insert(best, { item, skill: posterior.id, expectedSuccess: success, score }, policy.among);
    }
  }
  const chosen = best[Math.floor(randomFrom(seed)() * best.length)];
  return chosen ? { item: chosen.item, skill: chosen.skill, expectedSuccess: chosen.expectedSuccess } : null;
}

/** Items outside the window rank below all within, by their distance from it. */
function rank({ window, successExponent }: PlacementPolicy, gain: number, success: number): number {
  const outside = window ? Math.max(window.low - success, success - window.high, 0) : 0;
  return outside > 0 ? -outside : gain * success ** successExponent;
}

/**
 * What information about a skill is worth: by how much a little of it lowers the variances of all skills of the test
 * together, Σ_t cov(s, t)² (minimum error variance, van der Linden 1999, to first order in the information). Skills not
 * yet asked are the most uncertain, so coverage comes of itself.
 */
function skillValues(skills: readonly PlacementSkill[], belief: PlacementBelief, knownAbility: number): number[] {
  const known = new Map(
    belief.skills.map(({ id, distribution }) => [id, probabilityAbove(distribution, knownAbility)]),
  );
  const askedAndKnown = new Set(
    belief.skills.filter(({ id, answers }) => answers > 0 && (known.get(id) ?? 0) > implied.above).map(({ id }) => id),
  );
  return belief.skills.map((one, index) => {
    let value = 0;
    for (const other of belief.skills)
      value += (one === other ? one.ability.variance : covariance(belief, one, other)) ** 2;
    const { id, requires } = skills[index] as PlacementSkill;
    if (requires.some((required) => (known.get(required) ?? 1) < waiting.below)) value *= waiting.factor;
    if (skills.some((other) => askedAndKnown.has(other.id) && other.requires.includes(id))) value *= implied.factor;
    return value;
  });
}

/** First and last node that matter: the rest holds less than a millionth each. */
function support(distribution: Float64Array): [number, number] {
  const matters = (weight: number) => weight > 1e-6;
  return [distribution.findIndex(matters), distribution.findLastIndex(matters)];
}

/** Keeps the `size` best, best first; equal scores are ordered by item id, so that every device agrees. */
function insert<T extends { score: number; item: PlacementItem }>(best: T[], entry: T, size: number): void {
  const isBefore = (other: T) =>
    entry.score > other.score || (entry.score === other.score && entry.item.id < other.item.id);
  const at = best.findIndex(isBefore);
  if (at === -1) best.push(entry);
  else best.splice(at, 0, entry);
  if (best.length > size) best.pop();
}
