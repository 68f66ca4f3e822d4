import fc from "fast-check";
import { fsrs as tsFsrs } from "ts-fsrs";
import { describe, expect, test } from "vitest";
import { fsrs, type Grade, grades } from "./fsrs.ts";
import { daysAtOffset, dueUrgency, type Memory, retrievability, review } from "./memory.ts";
import { defaultParameters, type MemoryParameters, parameterBounds, validParameters } from "./parameters.ts";
import { answers, dayMs, grade, memory, parameters, start } from "./testing/arbitrary.ts";

const dayOf = daysAtOffset(0);
type Answers = { grade: Grade; elapsed: number }[];

function replay(log: Answers, given: MemoryParameters, from: Memory | null = null, at = start) {
  let now = at;
  let state = from;
  for (const answer of log) {
    now += answer.elapsed;
    state = review(state, answer.grade, now, given, { dayOf });
  }
  return { state, now };
}

describe("a memory", () => {
  test("stays finite, is due a day later at least, and recall lies in [0, 1] at any time", () => {
    const anyTime = fc.oneof(fc.integer({ min: -8.64e15, max: 8.64e15 }), fc.constant(Number.POSITIVE_INFINITY));
    fc.assert(
      fc.property(answers, grade, parameters, anyTime, (log, last, given, time) => {
        const { state, now } = replay([...log, { grade: last, elapsed: 0 }], given);
        const known = state as Memory;
        for (const value of [known.stability, known.difficulty, known.due]) expect(Number.isFinite(value)).toBe(true);
        expect(known.stability).toBeGreaterThan(0);
        expect(known.due - now).toBeGreaterThanOrEqual(dayMs);
        const recall = retrievability(known, time, given);
        expect(recall).toBeGreaterThanOrEqual(0);
        expect(recall).toBeLessThanOrEqual(1);
        expect(dueUrgency(known, time)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("a better grade never brings an item back sooner", () => {
    fc.assert(
      fc.property(answers, parameters, fc.integer({ min: 0, max: 400 * dayMs }), (log, given, elapsed) => {
        const { state, now } = replay(log, given);
        const due = Object.values(grades).map((next) => review(state, next, now + elapsed, given, { dayOf }).due);
        expect(due).toEqual([...due].sort((a, b) => a - b));
      }),
    );
  });

  test("a replay ends where a stored and resumed one ends", () => {
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const half = replay(before, defaultParameters);
        const stored = JSON.parse(JSON.stringify(half.state)) as Memory | null;
        expect(replay(after, defaultParameters, stored, half.now).state).toEqual(
          replay([...before, ...after], defaultParameters).state,
        );
      }),
    );
  });

  test("is what ts-fsrs computes where learner's days are UTC days", () => {
    const reference = tsFsrs({ enable_fuzz: false, learning_steps: [], relearning_steps: [] });
    const steady = fc.array(fc.record({ grade, elapsed: fc.integer({ min: 0, max: 60 * dayMs }) }), { minLength: 1 });
    fc.assert(
      fc.property(steady, (log) => {
        let now = start;
        let card = { ...emptyCard, due: new Date(start) };
        for (const answer of log) {
          now += answer.elapsed;
          card = reference.next(card, new Date(now), answer.grade).card as typeof card;
        }
        const { state } = replay(log, defaultParameters);
        expect(state?.stability).toBeCloseTo(card.stability, 6);
        expect(state?.difficulty).toBeCloseTo(card.difficulty, 6);
        expect(state?.reps).toBe(card.reps);
      }),
    );
  });

  test("answers at one and the same moment are answers of one day: remembering again never weakens", () => {
    fc.assert(
      fc.property(answers, grade, (log, first) => {
        const { state, now } = replay([...log, { grade: first, elapsed: 0 }], defaultParameters);
        const again = review(state, grades.good, now, defaultParameters, { dayOf });
        expect(again.stability).toBeGreaterThanOrEqual((state as Memory).stability);
        expect(retrievability(again, now, defaultParameters)).toBe(1);
      }),
    );
  });

  test("whoever wants to remember more surely is asked sooner", () => {
    const retention = fc.double({ min: 0.7, max: 0.97, noNaN: true });
    fc.assert(
      fc.property(answers, grade, retention, retention, (log, last, one, other) => {
        const { state, now } = replay(log, defaultParameters);
        const due = (desiredRetention: number) =>
          review(state, last, now, defaultParameters, { dayOf, desiredRetention }).due;
        expect(due(Math.max(one, other))).toBeLessThanOrEqual(due(Math.min(one, other)));
      }),
    );
  });

  test("recall at the due date is the desired one, to the day's rounding", () => {
    for (const desiredRetention of [0.7, 0.8, 0.9, 0.97]) {
      const known = replay(
        Array.from({ length: 3 }, (_, n) => ({ grade: grades.good, elapsed: n ** 2 * dayMs })),
        defaultParameters,
      );
      const next = review(known.state, grades.good, known.now, defaultParameters, { dayOf, desiredRetention });
      const around = [-1, 1].map((days) => retrievability(next, next.due + days * dayMs, defaultParameters));
      expect(around[0]).toBeGreaterThan(desiredRetention);
      expect(around[1]).toBeLessThan(desiredRetention);
    }
  });

  test("days are the learner's: an hour over local midnight is a day, an hour within the day is none", () => {
    const beforeMidnightInBerlin = Date.UTC(2026, 0, 5, 22, 30);
    const learn = (offset: number) => {
      const options = { dayOf: daysAtOffset(offset) };
      const first = review(null, grades.good, beforeMidnightInBerlin, defaultParameters, options);
      return review(first, grades.good, beforeMidnightInBerlin + dayMs / 24, defaultParameters, options);
    };
    const model = fsrs(defaultParameters);
    const first = model.next(null, 0, grades.good);
    expect(learn(60).stability).toBe(model.next(first, 1, grades.good).stability);
    expect(learn(0).stability).toBe(model.next(first, 0, grades.good).stability);
  });

  test("counts as lapse only what had been known", () => {
    const states = [grades.again, grades.good, grades.again, grades.again, grades.hard, grades.again].map(
      (_, n, all) => {
        const { state } = replay(
          all.slice(0, n + 1).map((next) => ({ grade: next, elapsed: dayMs })),
          defaultParameters,
        );
        return [state?.state, state?.lapses];
      },
    );
    expect(states).toEqual([
      ["learning", 0],
      ["review", 0],
      ["relearning", 1],
      ["relearning", 1],
      ["review", 1],
      ["relearning", 2],
    ]);
  });

  test("urgency is 1 when due and grows with delay", () => {
    fc.assert(
      fc.property(memory, (known) => {
        expect(dueUrgency(known, known.due)).toBeCloseTo(1, 10);
        expect(dueUrgency(known, known.due + dayMs)).toBeGreaterThan(1);
        expect(dueUrgency(known, known.lastReview - dayMs)).toBe(0);
      }),
    );
  });
});

test("the interval is the inverse of the forgetting curve", () => {
  fc.assert(
    fc.property(
      parameters,
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      fc.double({ min: 0.7, max: 0.97, noNaN: true }),
      (given, stability, retention) => {
        const model = fsrs(given);
        expect(model.recall(model.interval(stability, retention), stability)).toBeCloseTo(retention, 9);
        expect(model.recall(stability, stability)).toBeCloseTo(0.9, 9);
      },
    ),
  );
});

describe("parameters from outside", () => {
  const [low, high] = parameterBounds[5] as [number, number];
  const withW5 = (value: number) => defaultParameters.map((given, index) => (index === 5 ? value : given));

  test("are taken within their bounds, and moved onto a bound that single precision missed", () => {
    expect(validParameters(defaultParameters)).toEqual([...defaultParameters]);
    expect(validParameters(withW5(Math.fround(low) - 1e-8))[5]).toBe(low);
  });

  test.each([
    ["too few", defaultParameters.slice(1), /21 parameters, not 20/],
    ["not a number", withW5(Number.NaN), /w5 is NaN/],
    ["infinite", withW5(Number.POSITIVE_INFINITY), /w5 is Infinity/],
    ["too small", withW5(low - 0.01), /w5/],
    ["too large", withW5(high + 0.01), /w5/],
  ])("are refused when %s", (_, values, message) => {
    expect(() => validParameters(values)).toThrow(message);
  });
});

const emptyCard = {
  stability: 0,
  difficulty: 0,
  elapsed_days: 0,
  scheduled_days: 0,
  learning_steps: 0,
  reps: 0,
  lapses: 0,
  state: 0,
};
