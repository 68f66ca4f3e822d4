import { describe, expect, test } from "vitest";
import { randomFrom } from "../random.ts";
import type { AnswerTable } from "./answers.ts";
import { calibrate } from "./calibrate.ts";
import { itemFit } from "./fit.ts";
import { mean, simulateAnswers } from "./testing/answers.ts";

const size = { learners: 1500, items: 60, answers: 30 };

/** The table with the answers to some items changed. */
const tamper = (table: AnswerTable, items: number, change: (credit: number) => number): AnswerTable => ({
  ...table,
  credit: table.credit.map((credit, row) => ((table.item[row] as number) < items ? change(credit) : credit)),
});

const fitOf = (table: AnswerTable, of: typeof size) => itemFit(table, calibrate(table, { model: "2pl", ...of }), of);

describe("fit of items", () => {
  const { table } = simulateAnswers({ seed: "fit", ...size, slopeSpread: 0.2 });
  const fits = fitOf(table, size);

  test("items that follow the model have mean squares about 1 and are left alone", () => {
    expect(mean(fits.map(({ infit }) => infit))).toBeCloseTo(1, 1);
    expect(mean(fits.map(({ outfit }) => outfit))).toBeCloseTo(1, 1);
    expect(fits.filter(({ verdict }) => verdict !== "fits").length).toBeLessThanOrEqual(1);
    expect(Math.min(...fits.map(({ itemRest }) => itemRest))).toBeGreaterThan(0.1);
  });

  test("items with a wrong key are to be suspended", () => {
    const swapped = fitOf(
      tamper(table, 6, (credit) => 1 - credit),
      size,
    );
    expect(swapped.slice(0, 6).map(({ verdict }) => verdict)).toEqual(Array(6).fill("suspend"));
    expect(swapped.slice(6).some(({ verdict }) => verdict === "suspend")).toBe(false);
  });

  test("answers by chance to a calibrated item are a misfit", () => {
    const random = randomFrom("noise");
    const { discrimination, difficulty, guess } = calibrate(table, { model: "2pl", ...size });
    // Judged by steep curves, as if the item had been good until now.
    const steep = { discrimination: discrimination.map((a, item) => (item < 6 ? 2.5 : a)), difficulty, guess };
    const noisy = itemFit(
      tamper(table, 6, () => (random() < 0.5 ? 1 : 0)),
      steep,
      size,
    );
    expect(noisy.slice(0, 6).map(({ verdict }) => verdict)).toEqual(Array(6).fill("misfit"));
    expect(noisy.slice(0, 6).every(({ outfit }) => outfit > 1.3)).toBe(true);
  });

  test("after 30 answers most wrong keys are found, and hardly any good item is suspended", () => {
    // Each item is answered about 30 times, everybody answers 30 items.
    const few = { learners: 300, items: 300, answers: 30 };
    const sparse = simulateAnswers({ seed: "few", ...few, slopeSpread: 0.3 }).table;
    const options = { ...few, suspendAnswers: 20 };
    const good = itemFit(sparse, calibrate(sparse, { model: "1pl", ...few }), options);
    expect(good.filter(({ verdict }) => verdict === "suspend").length / few.items).toBeLessThan(0.01);
    const tampered = tamper(sparse, 30, (credit) => 1 - credit);
    const bad = itemFit(tampered, calibrate(tampered, { model: "1pl", ...few }), options).slice(0, 30);
    expect(bad.filter(({ verdict }) => verdict === "suspend").length).toBeGreaterThan(10);
  });

  test("too few answers give no verdict", () => {
    const one = { learner: Int32Array.of(0), item: Int32Array.of(0), credit: Float64Array.of(0) };
    const all = { learners: 1, items: 2, answers: 1 };
    expect(fitOf(one, all).map(({ verdict, answers }) => [verdict, answers])).toEqual([
      ["too-few", 1],
      ["too-few", 0],
    ]);
  });
});
