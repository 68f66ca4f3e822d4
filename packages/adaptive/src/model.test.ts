import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  authorDifficulty,
  type ItemParameters,
  itemAbility,
  type LearnerState,
  mastery,
  newLearner,
  predict,
  skillAbility,
  update,
  updateDifficulty,
} from "./model.ts";

const day = 86_400_000;
const skills = ["a", "b", "c", "d"];
const item = fc.record({
  skills: fc.uniqueArray(fc.constantFrom(...skills), { minLength: 0, maxLength: 4 }),
  difficulty: fc.record({
    mean: fc.double({ min: -6, max: 6, noNaN: true }),
    variance: fc.double({ min: 0.01, max: 2, noNaN: true }),
  }),
  guess: fc.double({ min: 0, max: 0.9, noNaN: true }),
});
const answer = fc.record({
  item,
  credit: fc.double({ min: 0, max: 1, noNaN: true }),
  weight: fc.constantFrom(1, 0.4),
  // Clocks jump, also backwards.
  elapsed: fc.integer({ min: -400 * day, max: 400 * day }),
});

function replay(log: { item: ItemParameters; credit: number; weight: number; elapsed: number }[]): {
  state: LearnerState;
  now: number;
} {
  let now = 1_700_000_000_000;
  let state = newLearner(now);
  for (const { item: given, credit, weight, elapsed } of log) {
    now += elapsed;
    state = update(state, given, { credit, weight }, now);
  }
  return { state, now };
}

describe("the learner model", () => {
  test("stays finite and predicts strictly between 0 and 1 after any log", () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 200 }), item, (log, next) => {
        const { state, now } = replay(log);
        const p = predict(state, next, now);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThan(1);
        for (const belief of [state.overall, ...state.skills.values()]) {
          expect(Number.isFinite(belief.mean)).toBe(true);
          expect(belief.variance).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("a better answer never gives a lower ability", () => {
    fc.assert(
      fc.property(
        fc.array(answer, { maxLength: 30 }),
        item,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (log, next, one, other) => {
          const { state, now } = replay(log);
          const [worse, better] = [Math.min(one, other), Math.max(one, other)].map((credit) =>
            update(state, next, { credit, weight: 1 }, now),
          );
          for (const skill of skills) {
            const [low, high] = [worse, better].map((after) => skillAbility(after as LearnerState, skill, now).mean);
            expect(high as number).toBeGreaterThanOrEqual((low as number) - 1e-12);
          }
        },
      ),
    );
  });

  test("a right answer never lowers ability, a wrong one never raises it", () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 30 }), item, (log, next) => {
        const { state, now } = replay(log);
        const before = itemAbility(state, next, now).mean;
        expect(itemAbility(update(state, next, { credit: 1, weight: 1 }, now), next, now).mean).toBeGreaterThanOrEqual(
          before - 1e-12,
        );
        expect(itemAbility(update(state, next, { credit: 0, weight: 1 }, now), next, now).mean).toBeLessThanOrEqual(
          before + 1e-12,
        );
      }),
    );
  });

  test("the order of an item's skills does not matter", () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 20 }), item, (log, next) => {
        const { state, now } = replay(log);
        const turned = { ...next, skills: [...next.skills].reverse() };
        const [a, b] = [next, turned].map((given) => update(state, given, { credit: 1, weight: 1 }, now));
        for (const skill of skills)
          expect(skillAbility(a as LearnerState, skill, now).mean).toBeCloseTo(
            skillAbility(b as LearnerState, skill, now).mean,
            10,
          );
      }),
    );
  });

  test("an answer makes the belief surer, time away makes it less sure", () => {
    const now = 1_700_000_000_000;
    const given: ItemParameters = { skills: ["a"], difficulty: authorDifficulty(3), guess: 0 };
    let state = newLearner(now);
    for (let n = 0; n < 10; n += 1) state = update(state, given, { credit: n % 2, weight: 1 }, now);
    const fresh = skillAbility(state, "a", now).variance;
    expect(fresh).toBeLessThan(skillAbility(newLearner(now), "a", now).variance);
    expect(skillAbility(state, "a", now + 60 * day).variance).toBeGreaterThan(fresh);
    expect(skillAbility(state, "a", now - 60 * day).variance).toBeCloseTo(fresh, 12);
  });

  test("a skip says less than a wrong answer, and guessing makes a right answer say less", () => {
    const now = 0;
    const given: ItemParameters = { skills: ["a"], difficulty: authorDifficulty(3), guess: 0 };
    const after = (credit: number, weight: number, guess = 0) =>
      skillAbility(update(newLearner(now), { ...given, guess }, { credit, weight }, now), "a", now).mean;
    expect(after(0, 0.4)).toBeGreaterThan(after(0, 1));
    expect(after(0, 0.4)).toBeLessThan(0);
    expect(after(1, 1, 0.5)).toBeLessThan(after(1, 1, 0));
  });

  test("many answers find the ability of a simulated learner", () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const truth = 1.2;
    let state = newLearner(0);
    for (let n = 0; n < 400; n += 1) {
      const difficulty = { mean: -2 + 4 * random(), variance: 0.05 };
      const credit = random() < 1 / (1 + Math.exp(difficulty.mean - truth)) ? 1 : 0;
      state = update(state, { skills: ["a"], difficulty, guess: 0 }, { credit, weight: 1 }, n);
    }
    const { mean, variance } = skillAbility(state, "a", 400);
    expect(Math.abs(mean - truth)).toBeLessThan(3 * Math.sqrt(variance));
    expect(Math.abs(mean - truth)).toBeLessThan(0.4);
    expect(mastery({ mean, variance })).toBeGreaterThan(0.65);
  });

  test("difficulty rises with wrong answers and falls with right ones", () => {
    const given: ItemParameters = { skills: [], difficulty: authorDifficulty(3), guess: 0.25 };
    const ability = { mean: 0, variance: 0.3 };
    expect(updateDifficulty(ability, given, { credit: 0, weight: 1 }).mean).toBeGreaterThan(0);
    const easier = updateDifficulty(ability, given, { credit: 1, weight: 1 });
    expect(easier.mean).toBeLessThan(0);
    expect(easier.variance).toBeLessThan(given.difficulty.variance);
  });
});
