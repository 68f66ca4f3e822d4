import type { SkillBelief } from "./model.ts";

/**
 * Beliefs by skill that are never changed, only followed by others: a successor with a few beliefs changed shares the
 * index of skills with its predecessor and costs a tenth of copying a Map. Iterates in the order in which skills came.
 */
export class SkillBeliefs implements ReadonlyMap<string, SkillBelief> {
  readonly #places: ReadonlyMap<string, number>;
  readonly #beliefs: readonly SkillBelief[];

  private constructor(places: ReadonlyMap<string, number>, beliefs: readonly SkillBelief[]) {
    this.#places = places;
    this.#beliefs = beliefs;
  }

  static of(beliefs: ReadonlyMap<string, SkillBelief>): SkillBeliefs {
    if (beliefs instanceof SkillBeliefs) return beliefs;
    return new SkillBeliefs(new Map([...beliefs.keys()].map((skill, place) => [skill, place])), [...beliefs.values()]);
  }

  /** The successor with the given beliefs in place of, or beside, those here. */
  with(changes: readonly (readonly [string, SkillBelief])[]): SkillBeliefs {
    let places = this.#places;
    const beliefs = this.#beliefs.slice();
    for (const [skill, belief] of changes) {
      if (!places.has(skill)) places = new Map(places).set(skill, beliefs.length);
      beliefs[places.get(skill) as number] = belief;
    }
    return new SkillBeliefs(places, beliefs);
  }

  get size(): number {
    return this.#beliefs.length;
  }

  has(skill: string): boolean {
    return this.#places.has(skill);
  }

  get(skill: string): SkillBelief | undefined {
    const place = this.#places.get(skill);
    return place === undefined ? undefined : this.#beliefs[place];
  }

  forEach(visit: (belief: SkillBelief, skill: string, all: ReadonlyMap<string, SkillBelief>) => void): void {
    for (const [skill, belief] of this) visit(belief, skill, this);
  }

  keys(): MapIterator<string> {
    return this.#places.keys();
  }

  values(): MapIterator<SkillBelief> {
    return this.#beliefs.values();
  }

  *entries(): MapIterator<[string, SkillBelief]> {
    for (const [skill, place] of this.#places) yield [skill, this.#beliefs[place] as SkillBelief];
  }

  [Symbol.iterator](): MapIterator<[string, SkillBelief]> {
    return this.entries();
  }
}
