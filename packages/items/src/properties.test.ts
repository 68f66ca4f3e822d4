import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnswer, anyItem, fittingAnswer } from "../test/arbitrary.ts";
import { chanceLevel } from "./chance.ts";
import { gradeAnswer, solutionAnswer } from "./grade.ts";
import { presentItem } from "./present.ts";
import { itemProblems } from "./problems.ts";
import type { Item } from "./schema.ts";
import type { Answer, Arrangement, QuestionView } from "./types.ts";

const seed = fc.string({ maxLength: 40 });
const isPermutation = (order: number[], length: number) =>
  [...order].sort((a, b) => a - b).every((index, at) => index === at) && order.length === length;

test("the solution is right for every item and seed", () => {
  fc.assert(
    fc.property(anyItem, seed, (item, s) => {
      const graded = gradeAnswer(item, s, solutionAnswer(item, presentItem(item, s).arrangement));
      expect(graded).toMatchObject({ ok: true, credit: 1, verdict: "right" });
      if (graded.ok) expect(gradeAnswer(item, s, graded.solution)).toEqual(graded);
    }),
    { numRuns: 1_000 },
  );
});

test("any answer gets a finite credit from 0 to 1 or a reason, never an exception", () => {
  const given = anyItem.chain((item) => fc.tuple(fc.constant(item), anyAnswer, seed));
  fc.assert(
    fc.property(given, ([item, answer, s]) => {
      const graded = gradeAnswer(item, s, answer);
      if (!graded.ok) expect(graded.reason).not.toBe("");
      else expect(graded.credit >= 0 && graded.credit <= 1).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("an answer in the keys of the question is always graded", () => {
  const given = fc
    .tuple(anyItem, seed)
    .chain(([item, s]) => fc.tuple(fc.constant(item), fc.constant(s), fittingAnswer(presentItem(item, s).question)));
  fc.assert(
    fc.property(given, ([item, s, answer]) => {
      const graded = gradeAnswer(item, s, answer);
      if (!graded.ok) throw new Error(graded.reason);
      expect(graded.credit >= 0 && graded.credit <= 1).toBe(true);
      expect(graded.verdict === "right").toBe(graded.credit === 1);
      expect(graded.verdict === "not-yet").toBe(graded.credit === 0);
    }),
    { numRuns: 2_000 },
  );
});

test("what is shown is reproducible and gives nothing away", () => {
  fc.assert(
    fc.property(anyItem, seed, (item, s) => {
      const { question } = presentItem(item, s);
      expect(presentItem(structuredClone(item), s).question).toEqual(question);
      const names = new Set<string>();
      JSON.stringify(question, (name, value) => {
        names.add(name);
        return value;
      });
      for (const secret of ["correct", "feedback", "accept", "answer", "value", "range", "factor", "pairs", "notYet"]) {
        expect(names.has(secret)).toBe(false);
      }
    }),
  );
});

test("shuffling is a permutation, and the authored order where the author wants it", () => {
  fc.assert(
    fc.property(anyItem, seed, (item, s) => {
      const { arrangement } = presentItem(item, s);
      if (item.type === "single-choice" || item.type === "multiple-choice") {
        expect(isPermutation(arrangement.order, item.options.length)).toBe(true);
        if (!item.shuffle) expect(arrangement.order).toEqual(item.options.map((_, index) => index));
      }
      if (item.type === "ordering") {
        expect(isPermutation(arrangement.order, item.entries.length)).toBe(true);
        const shown = arrangement.order.map((index) => item.entries[index]);
        if (new Set(item.entries).size > 1) expect(shown).not.toEqual(item.entries);
      }
      if (item.type === "matching") {
        const sides = [...item.pairs.map((pair) => pair.right), ...item.distractors];
        const shown = arrangement.right.map((index) => sides[index]);
        expect(shown.toSorted()).toEqual([...new Set(sides)].toSorted());
      }
    }),
  );
});

/** The same answer in the keys of another presentation of the item. */
function carried(item: Item, answer: Answer, from: Arrangement, to: Arrangement): Answer {
  const moved = (key: string, a: number[], b: number[]) => String(b.indexOf(a[Number(key) - 1] ?? -1) + 1);
  const left = (key: string) => moved(key, from.order, to.order);
  const right = (key: string) => String.fromCharCode(97 + to.right.indexOf(from.right[key.charCodeAt(0) - 97] ?? -1));
  switch (answer.type) {
    case "single-choice":
      return { ...answer, choice: left(answer.choice) };
    case "multiple-choice":
      return { ...answer, choices: answer.choices.map(left) };
    case "ordering":
      return { ...answer, order: answer.order.map(left) };
    case "matching":
      return {
        ...answer,
        pairs: Object.fromEntries(Object.entries(answer.pairs).map(([l, r]) => [left(l), right(r)])),
      };
    case "cloze":
      return {
        ...answer,
        gaps: Object.fromEntries(
          Object.entries(answer.gaps).map(([name, value]) => {
            const isSelect = item.type === "cloze" && item.gaps[name]?.kind === "select" && value !== "";
            return [name, isSelect ? moved(value, from.gaps[name] ?? [], to.gaps[name] ?? []) : value];
          }),
        ),
      };
    default:
      return answer;
  }
}

test("the grade does not depend on the order things were shown in", () => {
  const given = fc
    .tuple(anyItem, seed, seed)
    .chain(([item, s, other]) =>
      fc.tuple(fc.constant({ item, s, other }), fittingAnswer(presentItem(item, s).question as QuestionView)),
    );
  fc.assert(
    fc.property(given, ([{ item, s, other }, answer]) => {
      const moved = carried(item, answer, presentItem(item, s).arrangement, presentItem(item, other).arrangement);
      const here = gradeAnswer(item, s, answer);
      const there = gradeAnswer(item, other, moved);
      if (!here.ok || !there.ok) throw new Error("mismatch");
      expect(there.credit).toBeCloseTo(here.credit, 12);
    }),
    { numRuns: 1_000 },
  );
});

test("chance and problems are defined for every item", () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      const chance = chanceLevel(item);
      expect(chance >= 0 && chance <= 1).toBe(true);
      for (const problem of itemProblems(item)) expect(problem.message).toMatch(/\.$|:/);
    }),
  );
});
