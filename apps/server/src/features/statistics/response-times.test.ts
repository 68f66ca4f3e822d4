import fc from "fast-check";
import { expect, test } from "vitest";
import { addTime, noTimes } from "./response-times.ts";

const times = fc.array(fc.integer({ min: 200, max: 600_000 }), { minLength: 1, maxLength: 200 });

test("one by one gives the mean and the deviation of all", () => {
  fc.assert(
    fc.property(times, (all) => {
      const logs = all.map(Math.log);
      const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
      const sd = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
      const found = all.reduce(addTime, noTimes);
      expect(found.answers).toBe(all.length);
      expect(found.mean).toBeCloseTo(mean, 9);
      expect(found.sd).toBeCloseTo(sd, 6);
    }),
  );
});

test("a slip of the finger and a long break count as the bounds", () => {
  expect(addTime(noTimes, 0)).toEqual(addTime(noTimes, 200));
  expect(addTime(noTimes, 80_000_000)).toEqual(addTime(noTimes, 600_000));
});
