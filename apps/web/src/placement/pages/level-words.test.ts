import fc from "fast-check";
import { expect, test } from "vitest";
import { bandOf, outOfTen, surenessOf } from "./level-words.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

test("the whole numbers say a range, with the level in it", () => {
  fc.assert(
    fc.property(fc.tuple(share, share, share), (shares) => {
      const [low, mastery, high] = shares.toSorted((a, b) => a - b) as [number, number, number];
      const { value, least, most } = outOfTen({ low, mastery, high, mean: 0, sd: 1 });
      expect(least).toBeGreaterThanOrEqual(0);
      expect(most).toBeLessThanOrEqual(10);
      if (low < high && !Number.isInteger(low * 10)) expect(least).toBeLessThan(most);
      expect(value).toBeGreaterThanOrEqual(least);
      expect(value).toBeLessThanOrEqual(most);
    }),
  );
});

test("a higher level never gets a lower word, a narrower range never a vaguer one", () => {
  const bands = ["start", "basics", "familiar", "known", "mastered"];
  const words = ["sharp", "fair", "rough"];
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const band = (mastery: number) => bands.indexOf(bandOf({ mastery, low: mastery, high: mastery }));
      const word = (width: number) => words.indexOf(surenessOf({ low: 0, high: width }));
      expect(band(less)).toBeLessThanOrEqual(band(more));
      expect(word(less)).toBeLessThanOrEqual(word(more));
    }),
  );
  const sure = { low: 0.6, high: 0.8 };
  expect([0, 0.5, 0.7, 0.8, 0.9].map((mastery) => bandOf({ mastery, ...sure }))).toEqual(bands);
  expect(bandOf({ mastery: 0.7, low: 0.2, high: 0.9 })).toBe("rough");
});
