import type { SkillBelief } from "./model.ts";

/** Numbers of a belief, one after the other. */
const fields = 4;

/** Where each skill's numbers are; shared by all successors until a skill is added. */
type Index = {
  places: ReadonlyMap<string, number>;
  /** List of skills → their places, -1 for a skill without a belief. */
  listed: WeakMap<readonly string[], Int32Array>;
};

/**
 * Beliefs by skill that are never changed, only followed by others: a successor with a few beliefs changed shares the
 * index of skills with its predecessor and costs a tenth of copying a Map. The numbers lie side by side: a pick looks at
 * every skill of every learner in turn, and objects all over the memory would take longer to fetch than to reckon with.
 * Iterates in the order in which skills came.
 */
export class SkillBeliefs implements ReadonlyMap<string, SkillBelief> {
  readonly #index: Index;
  readonly #numbers: Float64Array;

  private constructor(index: Index, numbers: Float64Array) {
    this.#index = index;
    this.#numbers = numbers;
  }

  static of(beliefs: ReadonlyMap<string, SkillBelief>): SkillBeliefs {
    if (beliefs instanceof SkillBeliefs) return beliefs;
    const empty = new SkillBeliefs({ places: new Map(), listed: new WeakMap() }, new Float64Array(0));
    return empty.with([...beliefs]);
  }

  /** The successor with the given beliefs in place of, or beside, those here. */
  with(changes: readonly (readonly [string, SkillBelief])[]): SkillBeliefs {
    let index = this.#index;
    const added = changes.filter(([skill]) => !index.places.has(skill));
    if (added.length > 0) {
      const places = new Map(index.places);
      for (const [skill] of added) if (!places.has(skill)) places.set(skill, places.size);
      index = { places, listed: new WeakMap() };
    }
    const numbers = new Float64Array(fields * index.places.size);
    numbers.set(this.#numbers);
    for (const [skill, { mean, variance, answers, updatedAt }] of changes) {
      numbers.set([mean, variance, answers, updatedAt], fields * (index.places.get(skill) as number));
    }
    return new SkillBeliefs(index, numbers);
  }

  /** Places of many skills, for `at`; worked out once for a list that stays the same. */
  placesOf(skills: readonly string[]): Int32Array {
    const { places, listed } = this.#index;
    let found = listed.get(skills);
    if (!found) {
      found = Int32Array.from(skills, (skill) => places.get(skill) ?? -1);
      listed.set(skills, found);
    }
    return found;
  }

  /** The belief at a place from `placesOf`; undefined at -1. */
  at(place: number): SkillBelief | undefined {
    if (place < 0) return undefined;
    const first = fields * place;
    return {
      mean: this.#numbers[first] as number,
      variance: this.#numbers[first + 1] as number,
      answers: this.#numbers[first + 2] as number,
      updatedAt: this.#numbers[first + 3] as number,
    };
  }

  get size(): number {
    return this.#index.places.size;
  }

  has(skill: string): boolean {
    return this.#index.places.has(skill);
  }

  get(skill: string): SkillBelief | undefined {
    return this.at(this.#index.places.get(skill) ?? -1);
  }

  forEach(visit: (belief: SkillBelief, skill: string, all: ReadonlyMap<string, SkillBelief>) => void): void {
    for (const [skill, belief] of this) visit(belief, skill, this);
  }

  keys(): MapIterator<string> {
    return this.#index.places.keys();
  }

  *values(): MapIterator<SkillBelief> {
    for (const [, belief] of this) yield belief;
  }

  *entries(): MapIterator<[string, SkillBelief]> {
    for (const [skill, place] of this.#index.places) yield [skill, this.at(place) as SkillBelief];
  }

  [Symbol.iterator](): MapIterator<[string, SkillBelief]> {
    return this.entries();
  }
}
