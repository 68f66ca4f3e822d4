import fc from "fast-check";
import { expect, test } from "vitest";
import type { SkillBelief } from "./model.ts";
import { SkillBeliefs } from "./skill-beliefs.ts";

const belief = fc.record({ mean: fc.nat(), variance: fc.nat(), answers: fc.nat(), updatedAt: fc.nat() });
const skill: fc.Arbitrary<string> = fc.constantFrom("a", "b", "c", "d", "e");
const changes = fc.array(fc.tuple(skill, belief), { maxLength: 4 });

test("goes like a Map that is copied before every change, and leaves its predecessors alone", () => {
  fc.assert(
    fc.property(changes, fc.array(changes, { maxLength: 8 }), (first, steps) => {
      const maps = [new Map(first)];
      const beliefs = [SkillBeliefs.of(new Map(first))];
      for (const step of steps) {
        maps.push(new Map([...(maps.at(-1) as Map<string, SkillBelief>), ...step]));
        beliefs.push((beliefs.at(-1) as SkillBeliefs).with(step));
      }
      for (const [index, map] of maps.entries()) {
        const same = beliefs[index] as SkillBeliefs;
        expect([...same]).toEqual([...map]);
        expect([...same.keys()]).toEqual([...map.keys()]);
        expect([...same.values()]).toEqual([...map.values()]);
        expect(same.size).toBe(map.size);
        for (const skill of ["a", "e"]) {
          expect(same.get(skill)).toEqual(map.get(skill));
          expect(same.has(skill)).toBe(map.has(skill));
        }
        const list = ["e", "a", "never"];
        for (const _ of [1, 2]) {
          expect([...same.placesOf(list)].map((place) => same.at(place))).toEqual(list.map((skill) => map.get(skill)));
        }
        const visited: [string, SkillBelief][] = [];
        same.forEach((value, skill) => {
          visited.push([skill, value]);
        });
        expect(visited).toEqual([...map]);
      }
    }),
  );
});
