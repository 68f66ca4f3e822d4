import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { successAt } from "../irt/curve.ts";
import { learnerFromOffsets, skillAbility } from "../model.ts";
import { randomFrom } from "../random.ts";
import { buildPlacementBank, type PlacementItem, type PlacementSkill } from "./bank.ts";
import {
  nextPlacementItem,
  type PlacementResult,
  type PlacementSettings,
  type PlacementState,
  placementResult,
  recordPlacementAnswer,
  type StopReason,
  startPlacement,
  toLearnerBeliefs,
} from "./placement.ts";

const skillsOf = (count: number): PlacementSkill[] =>
  Array.from({ length: count }, (_, n) => ({ id: `s${n}`, requires: n === 0 ? [] : [`s${n - 1}`] }));

/** So many items per skill, from easy to hard. */
function itemsOf(skills: readonly PlacementSkill[], perSkill: number, guess = 0): PlacementItem[] {
  return skills.flatMap(({ id }) =>
    Array.from({ length: perSkill }, (_, n) => ({
      id: `${id}-${n}`,
      skills: [id],
      curve: { discrimination: 1, difficulty: -3 + (6 * (n + 0.5)) / perSkill, guess },
      difficultyVariance: 0,
    })),
  );
}

type Answering = (item: PlacementItem) => { credit: number; skipped?: boolean };

/** A whole test; `watch` sees the state after every answer. */
function take(
  skills: readonly PlacementSkill[],
  items: readonly PlacementItem[],
  settings: Partial<PlacementSettings>,
  seed: string,
  answering: Answering,
  watch: (state: PlacementState) => void = () => {},
): { state: PlacementState; reason: StopReason; result: PlacementResult } {
  const bank = buildPlacementBank(items, skills);
  let state = startPlacement(skills, settings);
  for (;;) {
    const step = nextPlacementItem(state, bank, seed);
    if (step.kind === "stop") return { state, reason: step.reason, result: placementResult(state, step.reason) };
    expect(step.expectedSuccess).toBeGreaterThan(0);
    expect(step.expectedSuccess).toBeLessThan(1);
    state = recordPlacementAnswer(state, { item: step.item, ...answering(step.item) });
    watch(state);
  }
}

/** A learner of known abilities. */
const learner = (abilities: Record<string, number>, seed: string): Answering => {
  const random = randomFrom(seed);
  return ({ skills, curve }) => ({
    credit: random() < successAt(curve, abilities[skills[0] as string] as number) ? 1 : 0,
  });
};
const oneSkill = skillsOf(1);
const three = skillsOf(3);

describe("the placement test", () => {
  test("in one dimension with 1PL items no answer makes the estimate less sure", () => {
    fc.assert(
      fc.property(fc.double({ min: -2.5, max: 2.5, noNaN: true }), fc.string(), (ability, seed) => {
        const errors = [Number.POSITIVE_INFINITY];
        const settings = { skillVariance: 0, maximumItems: 25, targetError: 0 };
        take(oneSkill, itemsOf(oneSkill, 60), settings, seed, learner({ s0: ability }, seed), (state) => {
          const { error } = placementResult(state).level;
          expect(error).toBeLessThanOrEqual(errors.at(-1) as number);
          errors.push(error);
        });
        expect(errors).toHaveLength(26);
      }),
      { numRuns: 20 },
    );
  });

  test("the order of answers does not matter", () => {
    const items = itemsOf(three, 8, 0.25);
    const answer = fc.record({ at: fc.nat(items.length - 1), credit: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.uniqueArray(answer, { selector: ({ at }) => at, maxLength: 24 }), fc.string(), (answers, seed) => {
        const random = randomFrom(seed);
        const turned = [...answers].sort(() => random() - 0.5);
        const [one, other] = [answers, turned].map((log) =>
          placementResult(
            log.reduce(
              (state, { at, credit }) => recordPlacementAnswer(state, { item: items[at] as PlacementItem, credit }),
              startPlacement(three),
            ),
          ),
        ) as [PlacementResult, PlacementResult];
        expect(one.level.mean).toBeCloseTo(other.level.mean, 9);
        expect(one.level.error).toBeCloseTo(other.level.error, 9);
        for (const [index, skill] of one.skills.entries()) {
          expect(skill.mean).toBeCloseTo(other.skills[index]?.mean as number, 9);
          expect(skill.known).toBeGreaterThanOrEqual(0);
          expect(skill.known).toBeLessThanOrEqual(1);
          expect(skill.error).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("a state comes back from JSON as it was, and the same seed picks the same items", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const run = () => take(three, itemsOf(three, 12, 0.25), {}, seed, learner({ s0: 1, s1: 0, s2: -1 }, seed));
        const { state, result } = run();
        const restored = JSON.parse(JSON.stringify(state)) as PlacementState;
        expect(restored).toEqual(state);
        expect(placementResult(restored)).toEqual(placementResult(state));
        expect(run().state.answers).toEqual(state.answers);
        expect(result.answers).toBe(state.answers.length);
      }),
      { numRuns: 10 },
    );
  });

  test("an exhausted bank ends the test with a result", () => {
    const { reason, result } = take(three, itemsOf(three, 2), {}, "x", () => ({ credit: 1 }));
    expect(reason).toBe("no-more-items");
    expect(result.answers).toBe(6);
    expect(take(three, [], {}, "x", () => ({ credit: 1 })).result.skills.map(({ label }) => label)).toEqual(
      Array(3).fill("not-asked"),
    );
  });

  test("stops when it is precise enough, at its longest, or when it is decided; never before its shortest", () => {
    const items = itemsOf(oneSkill, 200);
    const answering = () => learner({ s0: 0.3 }, "stops");
    const precise = take(oneSkill, items, { maximumItems: 100, targetError: 0.4 }, "x", answering());
    expect(precise.reason).toBe("precise-enough");
    expect(precise.result.level.error).toBeLessThanOrEqual(0.4);
    expect(take(oneSkill, items, { maximumItems: 9, targetError: 0 }, "x", answering()).result.answers).toBe(9);
    const cut = { ability: -2, confidence: 0.95 };
    const decided = take(oneSkill, items, { cut, targetError: 0, minimumItems: 4 }, "x", () => ({ credit: 1 }));
    expect(decided.reason).toBe("decided");
    expect(decided.result.answers).toBeGreaterThanOrEqual(4);
    expect(decided.result.level.interval.low).toBeGreaterThan(-2.2);
    expect(placementResult(startPlacement(oneSkill)).reason).toBe("left-early");
  });

  test("a mastery decision is right as often as it is confident", () => {
    const items = itemsOf(oneSkill, 60);
    const random = randomFrom("cut");
    const settings = { skillVariance: 0, cut: { ability: 0, confidence: 0.9 }, targetError: 0, maximumItems: 40 };
    const verdicts = Array.from({ length: 120 }, (_, n) => {
      const ability = (random() + random() + random() - 1.5) * 2;
      const { reason, result } = take(oneSkill, items, settings, `${n}`, learner({ s0: ability }, `${n}`));
      return reason === "decided" ? [result.level.mean > 0 === ability > 0] : [];
    }).flat();
    expect(verdicts.length).toBeGreaterThan(80);
    expect(verdicts.filter((right) => right).length / verdicts.length).toBeGreaterThan(0.82);
  });
});

describe("skills of a subject", () => {
  test("within 20 items every one of eight skills is asked, and strengths are told from weaknesses", () => {
    const skills = skillsOf(8).map(({ id }) => ({ id, requires: [] }));
    const truth = Object.fromEntries(skills.map(({ id }, n) => [id, n < 4 ? 1.8 : -1.2]));
    let [strong, weak] = [0, 0];
    for (let n = 0; n < 5; n += 1) {
      const { result } = take(skills, itemsOf(skills, 25), {}, `${n}`, learner(truth, `${n}`));
      expect(result.answers).toBeLessThanOrEqual(20);
      expect(result.skills.every(({ answers }) => answers > 0)).toBe(true);
      strong += result.skills.slice(0, 4).reduce((sum, { mean }) => sum + mean, 0) / 20;
      weak += result.skills.slice(4).reduce((sum, { mean }) => sum + mean, 0) / 20;
    }
    expect(strong - weak).toBeGreaterThan(0.4);
  });

  test("success on an advanced skill raises the belief about what it builds on, and makes asking that less urgent", () => {
    const items = itemsOf(three, 20);
    const hard = items.filter(({ id }) => id.startsWith("s2-")).slice(-8, -2);
    const state = hard.reduce(
      (before, item) => recordPlacementAnswer(before, { item, credit: 1 }),
      startPlacement(three, { maximumItems: 50, targetError: 0, policy: { successExponent: 2, among: 1 } }),
    );
    const basics = placementResult(state).skills[0];
    expect(basics?.mean).toBeGreaterThan(0.5);
    expect(basics?.label).toBe("not-asked");
    // s1 is what s2 requires; s0 is as uncertain, but nothing known builds on it directly.
    const step = nextPlacementItem(state, buildPlacementBank(items, three), "x");
    expect(step.kind === "item" && step.skill).toBe("s0");
  });

  test("a skill waits while what it builds on is probably not known", () => {
    const items = itemsOf(three, 20);
    const easy = items.filter(({ id }) => id.startsWith("s0-")).slice(0, 5);
    const state = easy.reduce(
      (before, item) => recordPlacementAnswer(before, { item, credit: 0 }),
      startPlacement(three, { targetError: 0, policy: { successExponent: 2, among: 1 } }),
    );
    const bank = buildPlacementBank(items, three);
    const free = { ...state, skills: state.skills.map(({ id }) => ({ id, requires: id === "s1" ? ["s0"] : [] })) };
    const step = nextPlacementItem(free, bank, "x");
    expect(step.kind === "item" && step.skill).toBe("s2");
  });

  test("the learner model starts from the result: the same ability in every skill that was asked", () => {
    const { result } = take(three, itemsOf(three, 12), {}, "x", learner({ s0: 1.5, s1: 0, s2: -1 }, "start"));
    const { overall, offsets } = toLearnerBeliefs(JSON.parse(JSON.stringify(result)) as PlacementResult);
    const state = learnerFromOffsets(overall, offsets, 0);
    expect(offsets.size).toBe(3);
    for (const { id, mean } of result.skills) expect(skillAbility(state, id, 0).mean).toBeCloseTo(mean, 6);
    const one = recordPlacementAnswer(startPlacement(three), {
      item: itemsOf(three, 1)[0] as PlacementItem,
      credit: 1,
    });
    expect([...toLearnerBeliefs(placementResult(one)).offsets.keys()]).toEqual(["s0"]);
  });
});

describe("answers", () => {
  const [item] = itemsOf(oneSkill, 1, 0.25) as [PlacementItem];
  const meanAfter = (answer: { credit: number; skipped?: boolean }, given = item) =>
    placementResult(recordPlacementAnswer(startPlacement(oneSkill), { item: given, ...answer })).level.mean;

  test("more credit is never a lower estimate", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, other) => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          expect(meanAfter({ credit: high })).toBeGreaterThanOrEqual(meanAfter({ credit: low }) - 1e-12);
        },
      ),
    );
  });

  test("a skip is never better than a wrong answer, whatever credit came with it", () => {
    expect(meanAfter({ credit: 1, skipped: true })).toBeLessThanOrEqual(meanAfter({ credit: 0 }) + 1e-9);
    expect(meanAfter({ credit: 0, skipped: true })).toBeLessThan(0);
  });

  test("an item of uncertain difficulty moves the estimate less", () => {
    expect(meanAfter({ credit: 1 }, { ...item, difficultyVariance: 1 })).toBeLessThan(meanAfter({ credit: 1 }));
  });

  test("a repeated answer counts once; what cannot be is refused", () => {
    const state = recordPlacementAnswer(startPlacement(oneSkill), { item, credit: 1 });
    expect(recordPlacementAnswer(state, { item, credit: 0 })).toBe(state);
    expect(() => recordPlacementAnswer(state, { item: { ...item, id: "y" }, credit: 2 })).toThrow(RangeError);
    expect(() => recordPlacementAnswer(state, { item: { ...item, skills: ["z"] }, credit: 1 })).toThrow(RangeError);
    expect(() => startPlacement([])).toThrow(RangeError);
    expect(() => startPlacement(oneSkill, { skillVariance: 2 })).toThrow(RangeError);
  });

  test("a hundred answers in a row stay finite", () => {
    for (const credit of [0, 1]) {
      const items = itemsOf(oneSkill, 100);
      const state = items.reduce(
        (before, one) => recordPlacementAnswer(before, { item: one, credit }),
        startPlacement(oneSkill),
      );
      const { level, skills } = placementResult(state);
      expect(Number.isFinite(level.mean)).toBe(true);
      expect(level.error).toBeGreaterThan(0);
      expect(Math.sign(skills[0]?.mean as number)).toBe(credit === 1 ? 1 : -1);
    }
  });
});
