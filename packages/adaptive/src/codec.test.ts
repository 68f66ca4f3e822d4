import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeLearner, encodeLearner, longestSkillName } from "./codec.ts";
import { type LearnerState, newLearner } from "./model.ts";
import { answer, replay } from "./testing/logs.ts";
import { update } from "./update.ts";

const belief = fc.record({
  mean: fc.double({ noNaN: true }),
  variance: fc.double({ noNaN: true }),
  answers: fc.nat(0xffff_ffff),
  updatedAt: fc.double({ noNaN: true }),
});
const name = fc
  .string({ unit: "binary", maxLength: 10 })
  .filter((text) => text.isWellFormed() && new TextEncoder().encode(text).length <= longestSkillName);
const state: fc.Arbitrary<LearnerState> = fc.record({
  overall: belief,
  skills: fc.array(fc.tuple(fc.oneof(fc.uuid(), name), belief), { maxLength: 20 }).map((entries) => new Map(entries)),
});

/** Written by version 1; must be read for ever. */
const firstVersion =
  "01000000000000d03f000000000000e03f00008056febc784203000000010000000100000001890a5d3c407cc29b3e8f2a1d4c5b6e000000" +
  "000000f8bf000000000000d03f00008056febc784202000000056ec3a4687400000000000008400000000000000040000000000000000001" +
  "000000";

describe("a learner's state in bytes", () => {
  test("comes back with every bit, in the same bytes whatever the order of skills", () => {
    fc.assert(
      fc.property(state, (before) => {
        const bytes = encodeLearner(before);
        expect(decodeLearner(bytes)).toEqual(before);
        const turned = { ...before, skills: new Map([...before.skills].reverse()) };
        expect(encodeLearner(turned)).toEqual(bytes);
      }),
    );
  });

  test("goes on after being stored exactly as without", () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 30 }), fc.array(answer, { maxLength: 10 }), (log, rest) => {
        const { state: live, now } = replay(log);
        const resume = (from: LearnerState) =>
          rest.reduce((state, { item, ...evidence }) => update(state, item, evidence, now), from);
        const stored = decodeLearner(encodeLearner(live));
        expect(encodeLearner(resume(stored))).toEqual(encodeLearner(resume(live)));
      }),
    );
  });

  test("takes at most 64 bytes for a skill", () => {
    const empty = encodeLearner(newLearner(0)).length;
    const one = { mean: 1, variance: 1, answers: 1, updatedAt: 0 };
    const size = (id: string) => encodeLearner({ ...newLearner(0), skills: new Map([[id, one]]) }).length - empty;
    expect(size("01890a5d-3c40-7cc2-9b3e-8f2a1d4c5b6e")).toBe(44);
    expect(size("x".repeat(longestSkillName))).toBe(64);
    expect(() => size("x".repeat(longestSkillName + 1))).toThrow(RangeError);
    expect(() => size("\ud800")).toThrow(RangeError);
  });

  test("as version 1 wrote it is still read", () => {
    expect(decodeLearner(fromHex(firstVersion))).toEqual({
      overall: { mean: 0.25, variance: 0.5, answers: 3, updatedAt: 1_700_000_000_000 },
      skills: new Map([
        [
          "01890a5d-3c40-7cc2-9b3e-8f2a1d4c5b6e",
          { mean: -1.5, variance: 0.25, answers: 2, updatedAt: 1_700_000_000_000 },
        ],
        ["näht", { mean: 3, variance: 2, answers: 1, updatedAt: 0 }],
      ]),
    });
  });

  test("of an unknown version, cut short or too long is refused", () => {
    const bytes = fromHex(firstVersion);
    expect(() => decodeLearner(new Uint8Array())).toThrow(RangeError);
    expect(() => decodeLearner(Uint8Array.from(bytes, (byte, index) => (index === 0 ? 2 : byte)))).toThrow(RangeError);
    expect(() => decodeLearner(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
    expect(() => decodeLearner(Uint8Array.from([...bytes, 0]))).toThrow(RangeError);
  });
});

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
