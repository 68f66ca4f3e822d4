import { expect, test } from "vitest";
import { chiSquareTail, keyPositionBias } from "./key-position.ts";
import { single, statement } from "./testing.ts";

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

test("the chi-square tail agrees with the tables", () => {
  // Critical values of Abramowitz & Stegun, table 26.8.
  expect(chiSquareTail(3.84146, 1)).toBeCloseTo(0.05, 5);
  expect(chiSquareTail(10.8276, 1)).toBeCloseTo(0.001, 5);
  expect(chiSquareTail(9.21034, 2)).toBeCloseTo(0.01, 5);
  expect(chiSquareTail(16.2662, 3)).toBeCloseTo(0.001, 5);
  expect(chiSquareTail(18.4668, 4)).toBeCloseTo(0.001, 5);
  expect(chiSquareTail(0, 3)).toBeCloseTo(1, 6);
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
