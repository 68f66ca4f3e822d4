import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BankItem, type BankSkill, buildBank, demand, type Scope, targetSuccess } from "./bank.ts";
import { authorDifficulty, expectedSuccess, type LearnerState, newLearner, predict, update } from "./model.ts";
import { noRepeatWindow, type PickContext, pick } from "./pick.ts";

const day = 86_400_000;

function bankOf(perSkill: number, skills = ["a", "b", "c"]) {
  const known: BankSkill[] = skills.map((id, index) => ({
    id,
    subject: "s",
    topic: index < 2 ? "t1" : "t2",
    requires: index === 1 ? ["a"] : [],
  }));
  const items: BankItem[] = skills.flatMap((skill, index) =>
    Array.from({ length: perSkill }, (_, n) => ({
      id: `${skill}${n}`,
      subject: "s",
      topic: index < 2 ? "t1" : "t2",
      skills: [skill],
      difficulty: authorDifficulty(1 + (4 * n) / Math.max(1, perSkill - 1)),
      guess: n % 3 === 0 ? 0.25 : 0,
    })),
  );
  return buildBank(items, known);
}

const context = (given: Partial<PickContext> = {}): PickContext => ({
  scope: { kind: "mix" },
  lastSeen: new Map(),
  sequence: 0,
  practisedNow: new Map(),
  now: 0,
  seed: "seed",
  ...given,
});

/** Practises for a while and returns the ids in the order in which they came. */
function practise(
  bank: ReturnType<typeof bankOf>,
  rounds: number,
  seed: string,
  scope: Scope = { kind: "mix" },
): string[] {
  let state: LearnerState = newLearner(0);
  const lastSeen = new Map<string, number>();
  const ids: string[] = [];
  for (let n = 1; n <= rounds; n += 1) {
    const picked = pick(
      bank,
      state,
      context({ scope, lastSeen, sequence: n - 1, seed: `${seed} ${n}`, now: n * 60_000 }),
    );
    if (!picked) break;
    ids.push(picked.item.id);
    lastSeen.set(picked.item.id, n);
    state = update(state, picked.item, { credit: n % 4 === 0 ? 0 : 1, weight: 1 }, n * 60_000);
  }
  return ids;
}

describe("the picker", () => {
  test("same state, context and seed give the same pick", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(practise(bankOf(30), 25, seed)).toEqual(practise(bankOf(30), 25, seed));
      }),
    );
  });

  test("does not repeat an item within the window while others are left", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (seed, perSkill) => {
        const ids = practise(bankOf(perSkill), 150, seed);
        const window = Math.min(noRepeatWindow, Math.floor(perSkill * 3 * 0.7));
        for (const [index, id] of ids.entries())
          expect(ids.slice(Math.max(0, index - window + 1), index)).not.toContain(id);
      }),
      { numRuns: 40 },
    );
  });

  test("goes on with a tiny bank, and says that it had no other choice", () => {
    const bank = bankOf(1, ["a"]);
    const picked = pick(bank, newLearner(0), context({ lastSeen: new Map([["a0", 1]]), sequence: 1 }));
    expect(picked?.item.id).toBe("a0");
    expect(practise(bank, 5, "x")).toHaveLength(5);
  });

  test("gives null for an empty bank and for a scope without items", () => {
    expect(pick(buildBank([], []), newLearner(0), context())).toBeNull();
    expect(pick(bankOf(5), newLearner(0), context({ scope: { kind: "topic", id: "none" } }))).toBeNull();
  });

  test("stays within its scope", () => {
    expect(practise(bankOf(20), 30, "x", { kind: "skill", id: "c" }).every((id) => id.startsWith("c"))).toBe(true);
    expect(practise(bankOf(20), 30, "x", { kind: "topic", id: "t1" }).every((id) => !id.startsWith("c"))).toBe(true);
  });

  test("aims at the target success when the bank offers it", () => {
    const bank = bankOf(200);
    let state = newLearner(0);
    for (let n = 0; n < 60; n += 1)
      state = update(state, bank.items.get(`a${90 + (n % 20)}`) as BankItem, { credit: n % 3 ? 1 : 0, weight: 1 }, n);
    const expected = Array.from(
      { length: 100 },
      (_, n) =>
        pick(bank, state, context({ scope: { kind: "skill", id: "a" }, seed: String(n), now: 100 }))?.reason
          .expectedSuccess as number,
    );
    const mean = expected.reduce((sum, p) => sum + p, 0) / expected.length;
    expect(Math.abs(mean - targetSuccess)).toBeLessThan(0.03);
  });

  test("covers all skills of a scope within a session", () => {
    const practised = new Map<string, number>();
    const skills = new Set<string>();
    for (let n = 0; n < 9; n += 1) {
      const picked = pick(bankOf(20), newLearner(0), context({ practisedNow: new Map(practised), seed: String(n) }));
      const skill = picked?.item.skills[0] as string;
      skills.add(skill);
      practised.set(skill, (practised.get(skill) ?? 0) + 1);
    }
    expect(skills.size).toBe(3);
  });

  test("a skill waits for the one it builds on", () => {
    const first = Array.from(
      { length: 40 },
      (_, n) =>
        pick(bankOf(20), newLearner(0), context({ scope: { kind: "topic", id: "t1" }, seed: String(n) }))?.item
          .skills[0],
    );
    expect(first.filter((skill) => skill === "a").length).toBeGreaterThan(30);
  });

  test("names what it saw: new, long ago, uncertain", () => {
    const bank = bankOf(20, ["a"]);
    expect(pick(bank, newLearner(0), context())?.reason).toMatchObject({
      kind: "new-skill",
      skill: "a",
      daysSince: null,
    });
    let state = newLearner(0);
    state = update(state, bank.items.get("a3") as BankItem, { credit: 1, weight: 1 }, 0);
    expect(pick(bank, state, context({ now: 60_000 }))?.reason.kind).toBe("uncertain-skill");
    const later = pick(bank, state, context({ now: 10 * day }))?.reason;
    expect(later?.kind).toBe("review");
    expect(later?.daysSince).toBeCloseTo(10, 6);
  });

  test("demand is the ability at which success is the target", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 0.7, noNaN: true }),
        (mean, guess) => {
          const item = { skills: ["a"], difficulty: { mean, variance: 0 }, guess };
          expect(expectedSuccess({ mean: demand(item) - mean, variance: 0 }, guess)).toBeCloseTo(targetSuccess, 9);
          expect(predict(newLearner(0), item, 0)).toBeGreaterThan(0);
        },
      ),
    );
  });
});
