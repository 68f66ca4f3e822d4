import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sigmoid } from "../irt/curve.ts";
import { randomFrom } from "../random.ts";
import { type BoostingOptions, binTable, boost, type FeatureTable, sumOfTrees } from "./boosting.ts";

const options = (seed: string, more: Partial<BoostingOptions> = {}): BoostingOptions => ({
  trees: 60,
  leaves: 8,
  learningRate: 0.2,
  penalty: 1,
  minHessian: 2,
  rowShare: 0.8,
  featureShare: 1,
  random: randomFrom(seed),
  ...more,
});

/** Outcome depends on two features together, on whether a third is known, and not on the fourth. */
function sample(rows: number, seed: string) {
  const random = randomFrom(seed);
  const width = 4;
  const values = new Float32Array(rows * width);
  const credit = new Float32Array(rows);
  const truth = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const [a, b, c, d] = [random() - 0.5, random() - 0.5, random() < 0.3 ? Number.NaN : random(), random()];
    values.set([a, b, c, d], row * width);
    truth[row] = (a * b > 0 ? 1.5 : -1.5) + (Number.isNaN(c) ? 1 : -0.5);
    credit[row] = random() < sigmoid(truth[row] as number) ? 1 : 0;
  }
  return { table: { values, width, rows } satisfies FeatureTable, credit, truth };
}

function fit(seed: string, more: Partial<BoostingOptions> = {}) {
  const { table, credit, truth } = sample(6000, "data");
  const fitted = Int32Array.from({ length: 4000 }, (_, row) => row);
  const offset = new Float32Array(table.rows);
  const trees = boost(binTable(table, randomFrom(seed)), fitted, credit, offset, options(seed, more));
  return { table, credit, truth, offset, trees };
}

describe("boosted trees", () => {
  test("find what no single feature tells, on rows they were not fitted on", () => {
    const { offset, truth, credit } = fit("a");
    const mean = credit.reduce((sum, value) => sum + value, 0) / credit.length;
    let [error, spread] = [0, 0];
    for (let row = 4000; row < 6000; row += 1) {
      const p = sigmoid(truth[row] as number);
      error += (sigmoid(offset[row] as number) - p) ** 2;
      spread += (mean - p) ** 2;
    }
    expect(Math.sqrt(error / spread)).toBeLessThan(0.35);
  });

  test("say the same from values as from bins, for rows fitted on and others", () => {
    const { table, offset, trees } = fit("a");
    for (let row = 0; row < table.rows; row += 97) {
      expect(sumOfTrees(trees, table.values, row * table.width)).toBeCloseTo(offset[row] as number, 4);
    }
  });

  test("are the same from the same seed, and others from another", () => {
    expect(fit("a").trees).toEqual(fit("a").trees);
    expect(fit("a").trees).not.toEqual(fit("b").trees);
  });

  test("end when told to", () => {
    const { table, credit } = sample(500, "data");
    const fitted = Int32Array.from({ length: 500 }, (_, row) => row);
    const binned = binTable(table, randomFrom("a"));
    const trees = boost(binned, fitted, credit, new Float32Array(500), options("a"), (count) => count < 7);
    expect(trees).toHaveLength(7);
  });

  test("without anything to tell rows apart, are one leaf that moves the mean", () => {
    const table = { values: new Float32Array(400).fill(3), width: 2, rows: 200 };
    const credit = Float32Array.from({ length: 200 }, (_, row) => (row % 4 === 0 ? 0 : 1));
    const offset = new Float32Array(200);
    const fitted = Int32Array.from({ length: 200 }, (_, row) => row);
    boost(binTable(table, randomFrom("a")), fitted, credit, offset, options("a", { rowShare: 1, penalty: 0 }));
    expect(sigmoid(offset[0] as number)).toBeCloseTo(0.75, 2);
  });

  test("stay finite whatever the values are", () => {
    const value = fc.oneof(
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 3.4e38),
      fc.float(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 80 }),
        (rows) => {
          const table = {
            values: Float32Array.from(rows.flatMap((row) => row.slice(0, 2))),
            width: 2,
            rows: rows.length,
          };
          const credit = Float32Array.from(rows, (row) => row[2]);
          const offset = new Float32Array(rows.length);
          const fitted = Int32Array.from(rows, (_, row) => row);
          const trees = boost(
            binTable(table, randomFrom("a")),
            fitted,
            credit,
            offset,
            options("a", { trees: 5, minHessian: 0.1 }),
          );
          expect(offset.every(Number.isFinite)).toBe(true);
          for (let row = 0; row < rows.length; row += 1) {
            expect(sumOfTrees(trees, table.values, row * 2)).toBeCloseTo(offset[row] as number, 4);
          }
        },
      ),
    );
  });
});
