import { expect, test } from "vitest";
import { binomialTail, keyPositionBias, unevenKeys } from "./key-position.ts";
import { single, statement } from "./testing/items.ts";

const keyAt = (positions: readonly number[], shuffle = false) =>
  positions.map((position) =>
    single(
      "Which?",
      ["a", "b", "c", "d"].map((text, at) => (at === position ? `*${text}` : text)),
      { shuffle },
    ),
  );
const repeat = (count: number, position: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => position(index));

test("the binomial tail agrees with counting, and the tails on both sides add up", () => {
  expect(binomialTail(2, 3, 1 / 2)).toBeCloseTo(4 / 8, 12);
  expect(binomialTail(5, 5, 1 / 3)).toBeCloseTo(1 / 243, 12);
  expect(binomialTail(0, 7, 0.2)).toBe(1);
  for (const [least, trials] of [
    [3, 20],
    [14, 20],
    [300, 1_000],
  ] as const) {
    // P(X ≥ k) for share p is 1 − P(X ≥ n − k + 1) for share 1 − p.
    expect(binomialTail(least, trials, 0.3)).toBeCloseTo(1 - binomialTail(trials - least + 1, trials, 0.7), 9);
  }
});

test("where the line is: 14 of 20 with three options, 18 of 20 true", () => {
  expect(unevenKeys([14, 3, 3])).toBe(true);
  expect(unevenKeys([13, 4, 3])).toBe(false);
  expect(unevenKeys([18, 2])).toBe(true);
  expect(unevenKeys([15, 5])).toBe(false);
  expect(unevenKeys([12, 0, 0])).toBe(false);
});

test("a key that nearly always stands in one place is found", () => {
  const flaw = keyPositionBias(keyAt(repeat(30, (index) => (index % 10 === 0 ? 0 : 2))));
  expect(flaw).toMatchObject({ kind: "key-position-bias", severity: "warning" });
  expect(flaw?.explanation).toContain("position C in 27 of 30 items");
});

test("shuffled options make it advice", () => {
  expect(
    keyPositionBias(
      keyAt(
        repeat(30, () => 1),
        true,
      ),
    )?.severity,
  ).toBe("advice");
});

test("a share of true that is too large is found, a fair one is not", () => {
  const statements = (trues: number, falses: number) => [
    ...repeat(trues, () => 0).map(() => statement("It is so.", true)),
    ...repeat(falses, () => 0).map(() => statement("It is so.", false)),
  ];
  expect(keyPositionBias(statements(28, 4))?.explanation).toContain("“true” in 28 of 32 true/false items");
  expect(keyPositionBias(statements(18, 14))).toBeNull();
});

test("even positions, small sets and other item types say nothing", () => {
  expect(keyPositionBias(keyAt(repeat(40, (index) => index % 4)))).toBeNull();
  expect(keyPositionBias(keyAt(repeat(19, () => 1)))).toBeNull();
  expect(keyPositionBias([])).toBeNull();
});
