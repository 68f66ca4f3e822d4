import fc from "fast-check";
import { expect, test } from "vitest";
import { personsOf } from "./read.ts";

const answersPerLearner = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 8 });

test("a learner's answers are cut into stretches of about one length, and no two learners share one", () => {
  fc.assert(
    fc.property(answersPerLearner, (counts) => {
      const rows = counts.flatMap((count, learner) => Array.from({ length: count }, () => ({ user_id: `${learner}` })));
      const { person, persons } = personsOf(rows);
      const owners = Array.from({ length: persons }, () => new Set<string>());
      const sizes = new Array<number>(persons).fill(0);
      for (const [row, index] of person.entries()) {
        owners[index]?.add(rows[row]?.user_id ?? "");
        sizes[index] = (sizes[index] ?? 0) + 1;
        // In the order of time: the next stretch begins when the one before is over.
        if (row > 0) expect([0, 1]).toContain(index - (person[row - 1] ?? 0));
      }
      for (const owner of owners) expect(owner.size).toBe(1);
      for (const [index, size] of sizes.entries()) {
        expect(size).toBeLessThanOrEqual(60);
        const beside = sizes.filter((_, other) => [...(owners[other] ?? [])][0] === [...(owners[index] ?? [])][0]);
        expect(Math.max(...beside) - Math.min(...beside)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 60 },
  );
});
