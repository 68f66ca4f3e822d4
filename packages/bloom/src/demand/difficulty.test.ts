import { expect, test } from "vitest";
import { item } from "../../../items/test/arbitrary.ts";
import { textDifficulty } from "./difficulty.ts";
import { starterBank } from "./testing/bank.ts";

const even = { probabilities: [1, 1, 1, 1, 1, 1].map((p) => p / 6) };
const bank = starterBank();
/** An author's rating in logits: 3 is 0, one step is 0.8. */
const ratings = bank.map(({ item: { difficulty } }) => (difficulty - 3) * 0.8);

const mean = (xs: number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
function correlation(xs: number[], ys: number[]): number {
  const [mx, my] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((x, index) => (x - mx) * ((ys[index] as number) - my)));
  return covariance / Math.sqrt(mean(xs.map((x) => (x - mx) ** 2)) * mean(ys.map((y) => (y - my) ** 2)));
}

test("it goes along with the authors' ratings of the starter bank, weakly, and on their scale", () => {
  const expected = bank.map((entry) => textDifficulty(entry.item, even).mean);
  expect(bank.length).toBeGreaterThan(500);
  expect(correlation(expected, ratings)).toBeGreaterThan(0.4);
  expect(correlation(expected, ratings)).toBeLessThan(0.65);
  expect(Math.abs(mean(expected) - mean(ratings))).toBeLessThan(0.1);
});

test("the sign holds in every subject by itself", () => {
  for (const subject of new Set(bank.map((entry) => entry.subject))) {
    const own = bank.flatMap((entry, index) => (entry.subject === subject ? [index] : []));
    const expected = own.map((index) => textDifficulty((bank[index] as (typeof bank)[number]).item, even).mean);
    expect(
      correlation(
        expected,
        own.map((index) => ratings[index] as number),
      ),
      subject,
    ).toBeGreaterThan(0.15);
  }
});

const stem = "Which of these is it?";
const options = [{ text: "One", correct: true }, { text: "Two" }, { text: "Three" }];

test("more to hold in mind and higher levels are expected to be harder, by less than the uncertainty", () => {
  const short = item("single-choice", { stem, options });
  const long = item("single-choice", { stem: `${"If 3 of 5 apples are not ripe, 2 are. ".repeat(4)}${stem}`, options });
  const low = textDifficulty(short, { probabilities: [1, 0, 0, 0, 0, 0] });
  const high = textDifficulty(short, { probabilities: [0, 0, 0, 0, 1, 0] });
  expect(textDifficulty(long, even).mean).toBeGreaterThan(textDifficulty(short, even).mean);
  expect(high.mean).toBeGreaterThan(low.mean);
  expect(Math.abs(textDifficulty(long, even).mean)).toBeLessThan(Math.sqrt(textDifficulty(long, even).variance));
});

test("it takes little from what is unknown of a bank of variance 1", () => {
  const { variance } = textDifficulty(item("single-choice", { stem, options }), even);
  expect(variance).toBeGreaterThan(0.85);
  expect(variance).toBeLessThan(1);
});

test.each([[[]], [[0, 0, 0, 0, 0, 0]], [[Number.NaN, 0, 0, 0, 0, 1]], [[-1, 2, 0, 0, 0, 0]], [[1, 0]]])(
  "probabilities that say nothing (%j) count as unknown",
  (probabilities) => {
    const short = item("single-choice", { stem, options });
    const usual = textDifficulty(short, { probabilities }).mean;
    expect(usual).toBeLessThan(textDifficulty(short, { probabilities: [0, 0, 1, 0, 0, 0] }).mean);
    expect(usual).toBeGreaterThan(textDifficulty(short, { probabilities: [1, 0, 0, 0, 0, 0] }).mean);
  },
);
