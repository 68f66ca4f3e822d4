import { describe, expect, test } from "vitest";
import {
  authorDifficulty,
  daysBetween,
  type ItemParameters,
  itemAbility,
  learnerFromOffsets,
  mastery,
  newLearner,
  predict,
  predictAt,
  skillAbilities,
  skillAbility,
} from "./model.ts";
import { day } from "./testing/logs.ts";
import { update } from "./update.ts";

const now = 1_700_000_000_000;
const given: ItemParameters = { skills: ["a"], difficulty: authorDifficulty(3), discrimination: 1, guess: 0 };

describe("the learner model", () => {
  test("answers make a belief surer, time away makes it less sure, a clock that runs backwards does nothing", () => {
    let state = newLearner(now);
    for (let n = 0; n < 10; n += 1) state = update(state, given, { credit: n % 2 }, now);
    const fresh = skillAbility(state, "a", now).variance;
    const newcomer = skillAbility(newLearner(now), "a", now).variance;
    expect(fresh).toBeLessThan(newcomer / 2);
    expect(skillAbility(state, "a", now + 60 * day).variance).toBeGreaterThan(fresh);
    expect(skillAbility(state, "a", now + 60_000 * day).variance).toBeLessThan(newcomer);
    expect(skillAbility(state, "a", now - 60 * day)).toEqual(skillAbility(state, "a", now));
    expect(daysBetween(now, now - day)).toBe(0);
  });

  test("a skill without answers is expected at the overall ability, and known less surely", () => {
    const state = update(newLearner(now), given, { credit: 1 }, now);
    const overall = itemAbility(state, { skills: [] }, now);
    expect(skillAbility(state, "other", now).mean).toBe(overall.mean);
    expect(skillAbility(state, "other", now).variance).toBeGreaterThan(overall.variance);
    expect(skillAbilities(state, now)("other")).toEqual(skillAbility(state, "other", now));
    expect(skillAbilities(state, now)("a")).toEqual(skillAbility(state, "a", now));
  });

  test("an item calls on the mean of its skills, and more skills are known more surely together", () => {
    const state = update(newLearner(now), given, { credit: 1 }, now);
    const [one, two] = ["a", "b"].map((skill) => skillAbility(state, skill, now));
    const both = itemAbility(state, { skills: ["a", "b"] }, now);
    expect(both.mean).toBeCloseTo(((one?.mean ?? 0) + (two?.mean ?? 0)) / 2, 12);
    expect(both.variance).toBeLessThan(two?.variance ?? 0);
    expect(itemAbility(state, { skills: ["a"] }, now).variance).toBeCloseTo(one?.variance ?? 0, 12);
  });

  test("what is not known brings a prediction nearer to a coin, a steeper curve further away", () => {
    const able = { mean: 2, variance: 0.1 };
    const chance = (more: Partial<ItemParameters>, variance = able.variance) =>
      predictAt({ ...able, variance }, { ...given, ...more });
    expect(chance({}, 2)).toBeLessThan(chance({}));
    expect(chance({ discrimination: 2 })).toBeGreaterThan(chance({}));
    expect(chance({ guess: 0.5 })).toBeGreaterThan(chance({}));
    expect(predict(newLearner(now), given, now)).toBe(0.5);
  });

  test("offsets believed from elsewhere are met again, and answers move on from them", () => {
    const overall = { mean: 0.4, variance: 0.3 };
    const offsets = new Map([
      ["a", { mean: 0.9, variance: 0.2 }],
      ["b", { mean: -1.1, variance: 0.65 }],
      ["vague", { mean: 1, variance: 0.7 }],
    ]);
    const state = learnerFromOffsets(overall, offsets, now);
    expect(skillAbility(state, "a", now).mean).toBeCloseTo(1.3, 12);
    expect(skillAbility(state, "b", now).mean).toBeCloseTo(-0.7, 12);
    expect(skillAbility(state, "vague", now).mean).toBe(0.4);
    expect(skillAbility(state, "a", now).variance).toBeLessThan(skillAbility(state, "b", now).variance);
    expect(skillAbility(update(state, given, { credit: 0 }, now), "a", now).mean).toBeLessThan(1.3);
  });

  test("mastery is the chance on a question of medium difficulty", () => {
    expect(mastery({ mean: 0, variance: 1 })).toBe(0.5);
    expect(mastery({ mean: Math.log(3), variance: 0 })).toBeCloseTo(0.75, 12);
  });
});
