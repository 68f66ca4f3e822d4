import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseNumeric, readNumber } from "./number.ts";
import { judgeNumeric, type NumericRule } from "./numeric.ts";

const read = (text: string) => {
  const number = readNumber(normaliseNumeric(text));
  return number && (number.rest === "" ? number.values : [...number.values, number.rest]);
};

describe("reading numbers", () => {
  test.each<[string, (number | string)[] | null]>([
    ["3,5", [3.5]],
    ["3.5", [3.5]],
    [".5", [0.5]],
    ["5.", [5]],
    ["1 000,5", [1000.5]],
    ["1,000.5", [1000.5]],
    ["1.000,5", [1000.5]],
    ["1'000'000", [1e6]],
    ["12,34,567", [1234567]],
    ["27 000", [27000]],
    ["27\u202f000", [27000]],
    ["1,234", [1.234, 1234]],
    ["1.234", [1.234, 1234]],
    ["0,123", [0.123]],
    ["1.234.567", [1234567]],
    ["−3", [-3]],
    ["- 3", [-3]],
    ["+4", [4]],
    ["= 4", [4]],
    ["x = 4", [4]],
    ["1e-3", [0.001]],
    ["1E+21", [1e21]],
    ["1.2·10^3", [1200]],
    ["1.2 x 10^3", [1200]],
    ["1,2 × 10⁻³", [0.0012]],
    ["1.2*10**3", [1200]],
    ["10^3", [1000]],
    ["2¹⁰", [1024]],
    ["3/4", [0.75]],
    ["−3 / 4", [-0.75]],
    ["1 3/4", [1.75]],
    ["1½", [1.5]],
    ["½", [0.5]],
    ["٣٫٥", [3.5]],
    ["12 %", [12, "%"]],
    ["7.5m/s", [7.5, "m/s"]],
    ["5 eV", [5, "eV"]],
    ["3/0", null],
    ["1e999", null],
    ["1,23,4", null],
    ["1 2", null],
    ["seven", null],
    ["", null],
    ["-", null],
  ])("%j", (text, expected) => expect(read(text)).toEqual(expected));

  test("every number as JavaScript writes it is read as itself", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(normaliseNumeric(String(value)))?.values.some((v) => v === value)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("no text makes it throw or gives anything but finite numbers", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9.,e^/ +x*-]{0,40}$/)), (text) => {
        for (const value of readNumber(normaliseNumeric(text))?.values ?? []) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("grading numbers", () => {
  const judge = (rule: Partial<NumericRule>, answer: string) => judgeNumeric({ unitRequired: false, ...rule }, answer);
  const credit = (rule: Partial<NumericRule>, answer: string) => judge(rule, answer).credit;

  test("tolerance, range and the smallest of differences", () => {
    expect(credit({ value: 0.3 }, String(0.1 + 0.2))).toBe(1);
    expect(credit({ value: 0.3 }, "0.3001")).toBe(0);
    expect(credit({ value: 7.5, tolerance: { absolute: 0.05 } }, "7,55")).toBe(1);
    expect(credit({ value: 7.5, tolerance: { absolute: 0.05 } }, "7.56")).toBe(0);
    expect(credit({ value: -200, tolerance: { relative: 0.01 } }, "−202")).toBe(1);
    expect(credit({ range: { min: 1, max: 2 } }, "3/2")).toBe(1);
    expect(credit({ range: { min: 1, max: 2 } }, "2.1")).toBe(0);
    expect(credit({ value: 0 }, "0.0001")).toBe(0);
  });

  test("either reading of an ambiguous separator may be right", () => {
    expect(credit({ value: 1234 }, "1,234")).toBe(1);
    expect(credit({ value: 1.234 }, "1,234")).toBe(1);
    expect(credit({ value: 12.34 }, "1,234")).toBe(0);
  });

  const speed = {
    value: 7.5,
    units: [
      { symbol: "m/s", factor: 1 },
      { symbol: "m s^-1", factor: 1 },
      { symbol: "km/h", factor: 1 / 3.6 },
    ],
  };
  test.each([
    ["7.5", 1],
    ["7,5 m/s", 1],
    ["7.5m/s", 1],
    ["7.5 m s⁻¹", 1],
    ["27 km/h", 1],
    ["27 KM/H", 1],
    ["7.5 km/h", 0],
    ["7.5 mph", 0.5],
    ["8 mph", 0],
    ["7.5 or 8", 0],
    ["7.5 m/s m/s", 0.5],
  ])("speed %s is worth %d", (answer, expected) => expect(credit(speed, answer)).toBe(expected));

  test("says what is wrong with the unit", () => {
    expect(judge({ ...speed, unitRequired: true }, "7.5")).toMatchObject({ credit: 0.5, note: "unit-missing" });
    expect(judge(speed, "7.5 mph")).toMatchObject({ credit: 0.5, note: "unit-wrong" });
    expect(judge({ value: 4 }, "4 commits")).toMatchObject({ credit: 0.5, note: "unit-not-asked" });
    expect(judge({ value: 4 }, "four")).toEqual({
      credit: 0,
      marks: [],
      note: "not-a-number",
      feedback: "That could not be read as a number.",
    });
  });

  test("case decides where it matters", () => {
    const power = { value: 5, units: [{ symbol: "MW", factor: 1 }] };
    expect(credit(power, "5 mW")).toBe(0.5);
    expect(credit({ value: 5, units: [{ symbol: "kg", factor: 1 }] }, "5 Kg")).toBe(1);
    expect(credit({ value: 5, units: [{ symbol: "µm", factor: 1 }] }, "5 μm")).toBe(1);
    expect(credit({ value: 5, units: [{ symbol: "euros", factor: 1 }] }, "5 Euros")).toBe(1);
  });

  test("currency before the number, percent after it", () => {
    expect(credit({ value: 4.2, units: [{ symbol: "€", factor: 1 }] }, "€4,20")).toBe(1);
    expect(credit({ value: 12, units: [{ symbol: "%", factor: 1 }] }, "12%")).toBe(1);
    expect(
      credit(
        {
          value: 0.12,
          units: [
            { symbol: "of 1", factor: 1 },
            { symbol: "%", factor: 0.01 },
          ],
        },
        "12 %",
      ),
    ).toBe(1);
    expect(judge({ value: 12 }, "12 %")).toMatchObject({ credit: 0.5, note: "unit-not-asked" });
  });
});
