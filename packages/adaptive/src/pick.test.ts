import { bloomLevels } from "@quizmentor/items/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bank, type BankItem, buildBank, demand, type Scope, targetSuccess } from "./bank.ts";
import { expectedSuccess, type LearnerState, newLearner, update } from "./index.ts";
import { defaultWindow, noRepeatWindow, type Pick, type PickContext, pick } from "./pick.ts";
import { bankOf, contextOf, itemOf, skillsOf } from "./testing/banks.ts";
import { answer, day, replay } from "./testing/logs.ts";

/** Practises for a while, three of four answers right, and returns the picks in the order in which they came. */
function practise(bank: Bank, rounds: number, seed: string, given: Partial<PickContext> = {}): Pick[] {
  let state: LearnerState = newLearner(0);
  const lastSeen = new Map<string, number>();
  const picks: Pick[] = [];
  for (let n = 1; n <= rounds; n += 1) {
    const recent = picks.slice(-5).map(({ item }) => item.id);
    const now = n * 60_000;
    const picked = pick(
      bank,
      state,
      contextOf({ lastSeen, recent, sequence: n - 1, seed: `${seed} ${n}`, now, ...given }),
    );
    if (!picked) break;
    picks.push(picked);
    lastSeen.set(picked.item.id, n);
    state = update(state, picked.item, { credit: n % 4 === 0 ? 0 : 1 }, now);
  }
  return picks;
}

const idsOf = (picks: readonly Pick[]) => picks.map(({ item }) => item.id);
const perSeed = (count: number, of: (seed: string) => Pick | null): Pick[] =>
  Array.from({ length: count }, (_, n) => of(`seed ${n}`) as Pick);

/** A learner who has answered enough in skill `a` to be known. */
function knownLearner(bank: Bank, rounds = 60): LearnerState {
  const items = [...bank.items.values()].filter((item) => item.skills.includes("a"));
  let state = newLearner(0);
  for (let n = 0; n < rounds; n += 1)
    state = update(state, items[Math.floor(items.length / 2)] as BankItem, { credit: n % 3 ? 1 : 0 }, n);
  return state;
}

describe("the picker", () => {
  test("gives the same picks for the same log and seed, in whatever order the bank comes", () => {
    const bank = bankOf(30);
    const turned = buildBank([...bank.items.values()].reverse(), skillsOf(["a", "b", "c"]).reverse());
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const ids = idsOf(practise(bank, 25, seed));
        expect(idsOf(practise(turned, 25, seed))).toEqual(ids);
      }),
      { numRuns: 50 },
    );
  });

  test("finds an admissible item after any log, whatever is due, recent and wanted", () => {
    const banks = [bankOf(3), bankOf(40, ["a", "b", "c"], (n) => ({ answers: n % 2 ? 100 : 0, family: `${n % 3}` }))];
    const id = fc.tuple(fc.constantFrom("a", "b", "c", "x"), fc.nat(45)).map(([skill, n]) => `${skill}${n}`);
    const window = fc
      .tuple(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }))
      .map(([low, more]) => ({ low, high: Math.min(0.99, low + more) }));
    fc.assert(
      fc.property(
        fc.array(answer, { maxLength: 30 }),
        fc.record({
          lastSeen: fc.array(fc.tuple(id, fc.nat(200))).map((entries) => new Map(entries)),
          recent: fc.array(id, { maxLength: 8 }),
          due: fc.array(fc.record({ item: id, retrievability: fc.double({ min: 0.01, max: 0.99, noNaN: true }) })),
          sequence: fc.nat(200),
          window,
          seed: fc.string(),
        }),
        fc.constantFrom(...banks),
        (log, given, bank) => {
          const { state, now } = replay(log);
          const picked = pick(bank, state, contextOf({ ...given, now })) as Pick;
          expect(bank.items.get(picked.item.id)).toBe(picked.item);
          expect(picked.reason.expectedSuccess).toBeGreaterThan(0);
          expect(picked.reason.expectedSuccess).toBeLessThan(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("does not repeat an item within the window while others are left", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (seed, perSkill) => {
        const ids = idsOf(practise(bankOf(perSkill), 150, seed));
        const window = Math.min(noRepeatWindow, Math.floor(perSkill * 3 * 0.7));
        for (const [index, id] of ids.entries())
          expect(ids.slice(Math.max(0, index - window + 1), index)).not.toContain(id);
      }),
      { numRuns: 40 },
    );
  });

  test("goes on with a tiny bank, and says when it had no other choice", () => {
    const bank = bankOf(1, ["a"]);
    expect(practise(bank, 5, "x")).toHaveLength(5);
    const two = bankOf(1, ["a", "c"]);
    const lastSeen = new Map([
      ["a0", 2],
      ["c0", 2],
    ]);
    expect(pick(two, newLearner(0), contextOf({ lastSeen, sequence: 2 }))?.reason.kind).toBe("only-choice");
  });

  test("gives null for an empty bank and for a scope without items; suspended items are not there", () => {
    expect(pick(buildBank([], []), newLearner(0), contextOf())).toBeNull();
    expect(pick(bankOf(5), newLearner(0), contextOf({ scope: { kind: "topic", id: "none" } }))).toBeNull();
    const suspended = bankOf(5, ["a"], (n) => ({ suspended: n !== 2 }));
    expect(new Set(idsOf(practise(suspended, 5, "x")))).toEqual(new Set(["a2"]));
    expect(
      pick(
        bankOf(5, ["a"], () => ({ suspended: true })),
        newLearner(0),
        contextOf(),
      ),
    ).toBeNull();
  });

  test.each([
    [{ kind: "skill", id: "c" }, ["c"]],
    [{ kind: "topic", id: "t1" }, ["a", "b"]],
    [{ kind: "subject", id: "s" }, ["a", "b", "c"]],
  ] as [Scope, string[]][])("stays within its scope %o", (scope, skills) => {
    const due = [...bankOf(20).items.keys()].map((item) => ({ item, retrievability: 0.4 }));
    const picked = practise(bankOf(20), 40, "x", { scope, due });
    expect(new Set(picked.map(({ item }) => item.skills[0]))).toEqual(new Set(skills));
  });

  test.each([defaultWindow, { low: 0.6, high: 0.7 }, { low: 0.9, high: 0.95 }])(
    "aims inside the window %o when the bank offers it",
    (window) => {
      const bank = bankOf(200, ["a"], (n) => ({ discrimination: 0.7 + (n % 7) / 5 }));
      const picks = perSeed(200, (seed) => pick(bank, knownLearner(bank), contextOf({ seed, window, now: 100 })));
      for (const { reason } of picks) {
        expect(reason.expectedSuccess).toBeGreaterThanOrEqual(window.low);
        expect(reason.expectedSuccess).toBeLessThanOrEqual(window.high);
      }
    },
  );

  test("takes the nearest to the window when the bank is thin", () => {
    const items = [-4, -3.9, 1, 3].map((mean) => itemOf({ id: `${mean}`, difficulty: { mean, variance: 0.05 } }));
    const bank = buildBank(items, skillsOf(["a"]));
    const picks = perSeed(20, (seed) => pick(bank, newLearner(0), contextOf({ seed })));
    expect(new Set(idsOf(picks))).toEqual(new Set(["-4", "-3.9"]));
  });

  test("takes the most informative of what fits", () => {
    const sharp = (n: number) => ({ discrimination: n % 4 === 0 ? 2 : 0.6 });
    const bank = bankOf(120, ["a"], sharp);
    const state = knownLearner(bank);
    const picks = perSeed(100, (seed) => pick(bank, state, contextOf({ seed, now: 100 })));
    expect(picks.filter(({ item }) => item.discrimination === 2).length).toBeGreaterThan(75);
  });

  test("judges by a better prediction where one is given, at most 24 items at a time", () => {
    const bank = bankOf(100, ["a"]);
    const counts: number[] = [];
    const refine = (items: readonly BankItem[]) => {
      counts.push(items.length);
      return Float64Array.from(items, ({ guess }) => (guess > 0 ? 0.8 : 0.3));
    };
    const picks = perSeed(50, (seed) => pick(bank, knownLearner(bank), contextOf({ seed, refine, now: 100 })));
    expect(picks.every(({ item }) => item.guess > 0)).toBe(true);
    expect(Math.max(...counts)).toBeLessThanOrEqual(24);
  });

  test("covers all skills of a scope within a session", () => {
    const practised = new Map<string, number>();
    for (let n = 0; n < 9; n += 1) {
      const context = contextOf({ practisedNow: new Map(practised), seed: String(n) });
      const skill = pick(bankOf(20), newLearner(0), context)?.item.skills[0] as string;
      practised.set(skill, (practised.get(skill) ?? 0) + 1);
    }
    expect([...practised.values()].every((count) => count >= 2)).toBe(true);
    expect(practised.size).toBe(3);
  });

  test("spreads over Bloom levels", () => {
    const bank = bankOf(600, ["a"], (n) => ({ bloom: bloomLevels[n % 6], guess: 0 }));
    const levels = practise(bank, 60, "bloom").map(({ item }) => item.bloom);
    const repeats = levels.filter((level, index) => level === levels[index - 1]).length;
    expect(new Set(levels.slice(0, 20)).size).toBe(6);
    // By chance alone there would be about ten.
    expect(repeats).toBeLessThan(5);
  });

  test("lets a skill wait for the one it builds on", () => {
    const scope: Scope = { kind: "topic", id: "t1" };
    const first = perSeed(40, (seed) => pick(bankOf(20), newLearner(0), contextOf({ scope, seed })));
    expect(first.filter(({ item }) => item.skills[0] === "a").length).toBeGreaterThan(30);
    // Known, the first skill lets the second come.
    let state = newLearner(0);
    for (let n = 0; n < 15; n += 1) state = update(state, itemOf({ id: "x" }), { credit: 1 }, 0);
    const then = perSeed(40, (seed) => pick(bankOf(20), state, contextOf({ scope, seed })));
    expect(then.filter(({ item }) => item.skills[0] === "b").length).toBeGreaterThan(30);
  });

  test("asks no near-duplicate of the last few items, unless nothing else is there", () => {
    const bank = bankOf(40, ["a", "c"], (n) => ({ family: n % 2 ? `family ${n % 8}` : null }));
    const picked = practise(bank, 60, "families");
    for (const [index, { item }] of picked.entries()) {
      const last = picked.slice(Math.max(0, index - 5), index).map((other) => other.item.family);
      if (item.family !== null) expect(last).not.toContain(item.family);
    }
    expect(picked.filter(({ item }) => item.family !== null).length).toBeGreaterThan(10);
    expect(
      practise(
        bankOf(5, ["a"], () => ({ family: "one" })),
        5,
        "x",
      ),
    ).toHaveLength(5);
  });
});

describe("what is due for review", () => {
  const bank = bankOf(40);
  const due = ["c3", "a5", "b7"].map((item, index) => ({ item, retrievability: 0.5 + 0.1 * index }));

  test("comes every second time, most urgent first", () => {
    const at = (sequence: number, more: Partial<PickContext> = {}) =>
      pick(bank, newLearner(0), contextOf({ due, sequence, ...more }));
    expect(at(8)?.item.id).toBe("c3");
    expect(at(8)?.reason).toMatchObject({ kind: "review-due", skill: "c", expectedSuccess: 0.5 });
    expect(at(9)?.reason.kind).not.toBe("review-due");
    expect(at(9, { review: true })?.item.id).toBe("c3");
  });

  test("comes although it was seen before, but not within the window, and not when it is gone", () => {
    const seen = (answer: number) => contextOf({ due, sequence: 100, lastSeen: new Map([["c3", answer]]) });
    expect(pick(bank, newLearner(0), seen(30))?.item.id).toBe("c3");
    expect(pick(bank, newLearner(0), seen(90))?.item.id).toBe("a5");
    const unknown = [{ item: "gone", retrievability: 0.1 }, ...due];
    expect(pick(bank, newLearner(0), contextOf({ due: unknown }))?.item.id).toBe("c3");
    const suspended = bankOf(40, ["a", "b", "c"], (n) => ({ suspended: n === 3 }));
    expect(pick(suspended, newLearner(0), contextOf({ due }))?.item.id).toBe("a5");
  });

  test("leaves room for ordinary questions however much is due", () => {
    const all = [...bank.items.keys()].map((item) => ({ item, retrievability: 0.2 }));
    const kinds = practise(bank, 40, "x", { due: all }).map(({ reason }) => reason.kind);
    expect(kinds.filter((kind) => kind === "review-due")).toHaveLength(20);
  });
});

describe("the reason", () => {
  const bank = bankOf(20, ["a"]);
  test("names what was seen: new, long ago, uncertain, well known", () => {
    const reasonAt = (state: LearnerState, now: number) => pick(bank, state, contextOf({ now }))?.reason;
    expect(reasonAt(newLearner(0), 0)).toMatchObject({ kind: "new-skill", skill: "a", daysSince: null });
    const once = update(newLearner(0), bank.items.get("a3") as BankItem, { credit: 1 }, 0);
    expect(reasonAt(once, 60_000)?.kind).toBe("uncertain-skill");
    expect(reasonAt(once, 10 * day)?.kind).toBe("review");
    expect(reasonAt(once, 10 * day)?.daysSince).toBeCloseTo(10, 6);
    expect(reasonAt(knownLearner(bank), 60_000)?.kind).toBe("right-level");
  });

  test("names the skill that others wait for, and the weakest", () => {
    let state = newLearner(0);
    const practised = (skill: string, credit: number) => {
      for (let n = 0; n < 20; n += 1) state = update(state, itemOf({ id: "x", skills: [skill] }), { credit }, 0);
    };
    practised("a", 0);
    const both = bankOf(20, ["a", "b"]);
    expect(pick(both, state, contextOf())?.reason).toMatchObject({ kind: "prerequisite", skill: "a" });
    practised("c", 1);
    const scope: Scope = { kind: "topic", id: "t1" };
    practised("b", 0.2);
    expect(
      pick(bankOf(20, ["x", "y", "a", "c"]), state, contextOf({ scope: { kind: "topic", id: "t2" } }))?.reason,
    ).toMatchObject({ kind: "weakest-skill", skill: "a" });
    expect(pick(both, state, contextOf({ scope }))?.reason.kind).toBe("prerequisite");
  });
});

test("demand is the ability at which success is the target", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: 0, max: 0.7, noNaN: true }),
      fc.double({ min: 0.3, max: 3, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (mean, guess, discrimination, variance) => {
        const item = { difficulty: { mean, variance }, discrimination, guess };
        expect(expectedSuccess({ mean: demand(item) - mean, variance }, guess, discrimination)).toBeCloseTo(
          targetSuccess,
          9,
        );
      },
    ),
  );
});
