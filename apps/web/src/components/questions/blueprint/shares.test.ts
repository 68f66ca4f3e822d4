import fc from "fast-check";
import { expect, test } from "vitest";
import { evenly, sumOf, toBlueprint, toPercents, toShares } from "./shares.ts";

const keys = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 300 });

test("evenly spread shares make 100 % and differ by one step", () => {
  fc.assert(
    fc.property(keys, (list) => {
      const percents = evenly(list);
      expect(sumOf(percents)).toBe(100);
      const values = Object.values(percents).map(Number);
      expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(1);
    }),
  );
});

test("what was sent is what is shown again", () => {
  fc.assert(
    fc.property(keys, (list) => {
      const shares = toShares(evenly(list));
      if (shares === null || shares === "wrong-sum") throw new Error("These make 100 %.");
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(toShares(toPercents(list, shares))).toEqual(shares);
    }),
  );
});

test("empty fields want nothing; others must make 100 %", () => {
  const draft = { levels: { apply: "", create: "0" }, skills: {}, least: "", gate: true };
  expect(toBlueprint(draft)).toEqual({ gate: true, least: 0, levels: null, skills: null });
  expect(toBlueprint({ ...draft, levels: { apply: "60", create: "39,9" } })).toBe("levels");
  expect(toBlueprint({ ...draft, skills: { one: "12.5" } })).toBe("skills");
  const whole = toBlueprint({ ...draft, least: "40", levels: { apply: "60.1", create: "39,9" } });
  expect(whole).toMatchObject({ least: 40, levels: { apply: 0.601, create: 0.399 } });
});
