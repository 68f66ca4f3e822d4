import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeLearner } from "./codec.ts";
import {
  authorDifficulty,
  type ItemParameters,
  itemAbility,
  type LearnerState,
  mastery,
  newLearner,
  overallAbility,
  predict,
  skillAbility,
} from "./model.ts";
import { randomFrom } from "./random.ts";
import { answer, day, item, type LoggedAnswer, replay, skills } from "./testing/logs.ts";
import { type Evidence, update, updateDifficulty } from "./update.ts";

const rounding = 1e-9;
const given: ItemParameters = { skills: ["a"], difficulty: authorDifficulty(3), discrimination: 1, guess: 0 };

/** Every ability that the model speaks of. */
function abilities(state: LearnerState, now: number): number[] {
  return [overallAbility(state, now).mean, ...skills.map((skill) => skillAbility(state, skill, now).mean)];
}

describe("an answer", () => {
  test("leaves everything finite, and predictions strictly between 0 and 1, after any log", () => {
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

  test("a hundred thousand answers at one moment change nothing about that", () => {
    const random = randomFrom("long");
    let state = newLearner(0);
    for (let n = 0; n < 100_000; n += 1) state = update(state, given, { credit: random() < 0.7 ? 1 : 0 }, 0);
    const { mean, variance } = skillAbility(state, "a", 0);
    expect(Number.isFinite(mean)).toBe(true);
    expect(variance).toBeGreaterThan(0);
    expect(state.overall.answers).toBe(100_000);
  });

  test("that is right never lowers any ability, one that is wrong never raises any", () => {
    fc.assert(
      fc.property(
        fc.array(answer, { maxLength: 80 }),
        item,
        fc.record({ hints: fc.nat(5), skipped: fc.boolean() }),
        fc.integer({ min: -400 * day, max: 400 * day }),
        fc.boolean(),
        (log, next, how, later, atOnce) => {
          const { state, now } = replay(atOnce ? log.map((logged) => ({ ...logged, elapsed: 0 })) : log);
          const at = now + later;
          const before = abilities(state, at);
          const right = abilities(update(state, next, { credit: 1, hints: how.hints }, at), at);
          const wrong = abilities(update(state, next, { credit: 0, ...how }, at), at);
          for (const [index, mean] of before.entries()) {
            expect(right[index]).toBeGreaterThanOrEqual(mean - rounding);
            expect(wrong[index]).toBeLessThanOrEqual(mean + rounding);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("with more credit anywhere in a log, no ability ends lower", () => {
    const raised = fc.record({ logged: answer, more: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(raised, { minLength: 1, maxLength: 60 }), fc.boolean(), (pairs, atOnce) => {
        const log = (better: boolean): LoggedAnswer[] =>
          pairs.map(({ logged, more }) => ({
            ...logged,
            elapsed: atOnce ? 0 : logged.elapsed,
            credit: better ? Math.max(logged.credit, more) : logged.credit,
          }));
        const [worse, better] = [replay(log(false)), replay(log(true))];
        const low = abilities(worse.state, worse.now);
        for (const [index, high] of abilities(better.state, better.now).entries())
          expect(high).toBeGreaterThanOrEqual((low[index] as number) - rounding);
      }),
      { numRuns: 500 },
    );
  });

  test("moves beliefs the same in whatever order an item lists its skills", () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 20 }), item, (log, next) => {
        const { state, now } = replay(log);
        const turned = { ...next, skills: next.skills.toReversed() };
        const [one, other] = [next, turned].map((given) => encodeLearner(update(state, given, { credit: 1 }, now)));
        expect(other).toEqual(one);
        expect(predict(state, turned, now)).toBe(predict(state, next, now));
      }),
    );
  });

  test("leaves the given state as it was", () => {
    const state = update(newLearner(0), given, { credit: 1 }, 0);
    const before = encodeLearner(state);
    update(state, given, { credit: 0 }, day);
    expect(encodeLearner(state)).toEqual(before);
  });

  test("says less with hints, less when skipped, less when it could be guessed, and less on a flatter curve", () => {
    const after = (evidence: Evidence, more: Partial<ItemParameters> = {}) =>
      skillAbility(update(newLearner(0), { ...given, ...more }, evidence, 0), "a", 0).mean;
    expect(after({ credit: 0, skipped: true })).toBeGreaterThan(after({ credit: 0 }));
    expect(after({ credit: 0, skipped: true })).toBeLessThan(0);
    expect(after({ credit: 0.8, hints: 1 })).toBeLessThan(after({ credit: 0.8 }));
    expect(after({ credit: 0, hints: 2 })).toBeGreaterThan(after({ credit: 0 }));
    expect(after({ credit: 1 }, { guess: 0.5 })).toBeLessThan(after({ credit: 1 }));
    expect(after({ credit: 1 }, { discrimination: 0.5 })).toBeLessThan(after({ credit: 1 }));
    // Nobody guesses by passing: what chance would have given does not count.
    expect(after({ credit: 0, skipped: true }, { guess: 0.5 })).toBe(after({ credit: 0, skipped: true }));
  });

  test.each([-1.5, 0, 1.2])("many answers find an ability of %f, and one that rises is followed", (truth) => {
    const random = randomFrom(`learner ${truth}`);
    let state = newLearner(0);
    const practise = (ability: number, rounds: number) => {
      for (let n = 0; n < rounds; n += 1) {
        const difficulty = { mean: ability - 2 + 4 * random(), variance: 0.05 };
        const credit = random() < 1 / (1 + Math.exp(difficulty.mean - ability)) ? 1 : 0;
        state = update(state, { ...given, difficulty }, { credit }, n);
      }
      return skillAbility(state, "a", rounds);
    };
    const found = practise(truth, 300);
    expect(Math.abs(found.mean - truth)).toBeLessThan(2.5 * Math.sqrt(found.variance));
    expect(Math.abs(practise(truth + 1.5, 100).mean - truth - 1.5)).toBeLessThan(0.8);
  });

  test("in one skill tells about skills that were never asked", () => {
    let state = newLearner(0);
    for (const skill of ["a", "b", "c"]) state = update(state, { ...given, skills: [skill] }, { credit: 1 }, 0);
    expect(mastery(skillAbility(state, "d", 0))).toBeGreaterThan(mastery(skillAbility(newLearner(0), "d", 0)));
    expect(itemAbility(state, { skills: ["d"] }, 0).mean).toBeLessThan(itemAbility(state, { skills: ["a"] }, 0).mean);
  });
});

describe("difficulty", () => {
  const ability = { mean: 0, variance: 0.3 };
  test("rises with wrong answers and falls with right ones, and gets surer", () => {
    const guessed = { ...given, skills: [], guess: 0.25 };
    expect(updateDifficulty(ability, guessed, { credit: 0 }).mean).toBeGreaterThan(0);
    const easier = updateDifficulty(ability, guessed, { credit: 1 });
    expect(easier.mean).toBeLessThan(0);
    expect(easier.variance).toBeLessThan(guessed.difficulty.variance);
  });

  test("is found from learners whose abilities are known roughly", () => {
    const random = randomFrom("difficulty");
    let difficulty = authorDifficulty(3);
    for (let n = 0; n < 400; n += 1) {
      const mean = -2 + 4 * random();
      const credit = random() < 1 / (1 + Math.exp(0.9 - mean)) ? 1 : 0;
      difficulty = updateDifficulty({ mean, variance: 0.05 }, { ...given, difficulty }, { credit });
    }
    expect(Math.abs(difficulty.mean - 0.9)).toBeLessThan(3 * Math.sqrt(difficulty.variance));
  });
});
