import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../items/src/random.ts";
import { scoreLevels, stratifiedFolds } from "./evaluate.ts";
import { classifyLevel, decodeLevelModel, encodeLevelModel, type LevelModel, vocabularyOf } from "./model.ts";
import { refitLevelModel } from "./refit.ts";
import { type Example, trainLevel } from "./train.ts";
import { wordsOf } from "./words.ts";

const shipped = decodeLevelModel(readFileSync(new URL("../../model/level.bin", import.meta.url)));

const examples: Example[] = [
  "the heart",
  "a loan",
  "the treaty",
  "a poem",
  "the motor",
  "salt",
  "a law",
  "the brain",
].flatMap((topic) =>
  [
    "Name the parts of",
    "Explain in your own words",
    "Calculate the size of",
    "Compare both kinds of",
    "Judge the worth of",
    "Invent a new use for",
  ].map((start, level) => ({ text: `${start} ${topic}.`, level })),
);
const small = (): LevelModel => ({
  weights: trainLevel(examples, { penalty: 0.1 }),
  vocabulary: vocabularyOf(examples.map(({ text }) => text)),
  temperature: 1,
  stemTemperature: 2,
  abstainBelow: 0.4,
  trainedOn: "ab".repeat(32),
});

describe("the shipped model", () => {
  test.each([
    ["State Ohm's law.", "remember"],
    ["Who wrote the first treaty?", "remember"],
    ["Explain in your own words why leaves are green.", "understand"],
    ["Calculate the current through a 12 Ω resistor at 6 V.", "apply"],
    ["Compare and contrast the two poems.", "analyze"],
    ["Do you agree that the plan is fair? Justify your answer.", "evaluate"],
    ["Design an experiment that would show whether plants need soil.", "create"],
    ["Explain how you would design a new app for blind travellers.", "create"],
    ["A shop has two suppliers. Recommend one of them and defend your choice.", "evaluate"],
  ])("reads “%s” as %s", (text, level) => {
    expect(classifyLevel(shipped, text)).toMatchObject({ level, abstain: false });
  });

  test.each([
    ["nothing", ""],
    ["signs", "?!?? ... 🙂🙂 —"],
    ["German", "Warum haben die Blätter der Buche im Herbst eine andere Farbe als im Sommer?"],
    ["Arabic", "ما هي عاصمة كندا ولماذا اختيرت؟"],
    ["bytes", "\u0000\u0001\ufffd\ud800"],
  ])("does not know the level of %s", (_, text) => {
    expect(classifyLevel(shipped, text).abstain).toBe(true);
  });

  test("any text has six probabilities that sum to 1, and the level is the most probable", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.option(fc.string()), (text, objective) => {
        const { probabilities, confidence } = classifyLevel(shipped, text, { objective: objective ?? undefined });
        expect(probabilities).toHaveLength(6);
        expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 6);
        expect(confidence).toBe(Math.max(...probabilities));
      }),
    );
  });

  test("time grows no faster than the text, and not at all beyond the longest text read", () => {
    for (const unit of ["a", "a ", "?", "a.b", "compare ", "a'", "-.", "🙂", "\n", "e.g. "]) {
      const time = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const start = process.cpuUsage().user;
        classifyLevel(shipped, text);
        return process.cpuUsage().user - start;
      };
      time(20_000);
      const least = (length: number) => Math.min(time(length), time(length), time(length));
      expect(least(1_000_000)).toBeLessThan(50 * least(20_000) + 30_000);
    }
  });
});

describe("a model", () => {
  test("learns what its examples say, and the same examples give the same model", () => {
    const model = small();
    for (const { text, level } of examples)
      expect(classifyLevel(model, text).probabilities.indexOf(classifyLevel(model, text).confidence)).toBe(level);
    expect(small().weights).toEqual(model.weights);
  });

  test("does not change its mind by being written and read", () => {
    const model = small();
    const read = decodeLevelModel(encodeLevelModel(model));
    expect(read).toMatchObject({ temperature: 1, stemTemperature: 2, trainedOn: model.trainedOn });
    for (const { text } of examples) {
      const before = classifyLevel(model, text);
      const after = classifyLevel(read, text);
      expect(after.level).toBe(before.level);
      expect(after.confidence).toBeCloseTo(before.confidence, 1);
    }
  });

  test("that is damaged, cut off or of another version is refused", () => {
    const bytes = encodeLevelModel(small());
    expect(() => decodeLevelModel(bytes.slice(0, -1))).toThrow(RangeError);
    expect(() => decodeLevelModel(new Uint8Array(10))).toThrow(RangeError);
    expect(() => decodeLevelModel(new Uint8Array(1000))).toThrow(/no level model/);
    const other = bytes.slice();
    other[4] = 99;
    expect(() => decodeLevelModel(other)).toThrow(/version 99/);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(() => decodeLevelModel(noise)).toThrow(RangeError);
      }),
    );
  });

  test("is refitted towards corrections, stays what it was elsewhere, and wants enough of them", () => {
    const corrections = Array.from({ length: 40 }, (_, i) => ({
      text: `Zibble the ${"abcdefgh"[i % 8]}${i} gizmo.`,
      level: 4,
    }));
    const random = seededRandom("folds");
    const rehearsal: Example[] = JSON.parse(
      readFileSync(new URL("../../model/rehearsal.json", import.meta.url), "utf8"),
    );
    expect(refitLevelModel(shipped, corrections.slice(0, 29), rehearsal, random)).toBeNull();
    const refit = refitLevelModel(shipped, corrections, rehearsal, random);
    expect(refit).toMatchObject({ better: true });
    expect(refit?.logLoss.candidate).toBeLessThan(refit?.logLoss.shipped as number);
    const model = refit?.model as LevelModel;
    expect(classifyLevel(model, "State Ohm's law.").level).toBe("remember");
    const judged = (which: LevelModel) => classifyLevel(which, "Zibble the z99 gizmo.").probabilities[4] as number;
    expect(judged(model)).toBeGreaterThan(judged(shipped));
  });
});

describe("scores", () => {
  const sure = (level: number, confidence = 1) =>
    Array.from({ length: 6 }, (_, k) => (k === level ? confidence : (1 - confidence) / 5));

  test("are perfect for a perfect prediction", () => {
    const truth = [0, 1, 2, 3, 4, 5];
    expect(
      scoreLevels(
        truth,
        truth.map((level) => sure(level)),
      ),
    ).toMatchObject({ accuracy: 1, macroF1: 1, calibrationError: 0, confidentHalf: 1 });
  });

  test("count by hand: two of three right, sure of what is wrong", () => {
    const scores = scoreLevels([0, 0, 1], [sure(0, 0.55), sure(1, 0.95), sure(1, 0.55)]);
    expect(scores.accuracy).toBeCloseTo(2 / 3);
    // F1 of level 0: one hit, one miss: 2/3; of level 1: one hit, one false: 2/3; the others 0.
    expect(scores.macroF1).toBeCloseTo((2 / 3 + 2 / 3) / 6);
    expect(scores.calibrationError).toBeCloseTo((2 / 3) * 0.45 + (1 / 3) * 0.95);
    expect(scores.confidentHalf).toBeCloseTo(0.5);
  });

  test("of nothing there are none", () => {
    expect(() => scoreLevels([], [])).toThrow(RangeError);
  });

  test("folds hold every level in equal parts", () => {
    const levels = Array.from({ length: 60 }, (_, i) => i % 6);
    const folds = stratifiedFolds(levels, 5, () => 0.4);
    for (let fold = 0; fold < 5; fold++) {
      for (let level = 0; level < 6; level++)
        expect(folds.filter((own, row) => own === fold && levels[row] === level)).toHaveLength(2);
    }
  });
});

describe("words", () => {
  test("sentences end at questions, points and lines, not at abbreviations or inside numbers", () => {
    const read = wordsOf("Use e.g. 3.5 kg. What's a co-op? name it\nList A. Smith's works");
    expect(read.words.slice(0, 4)).toEqual(["use", "e.g", "3.5", "kg"]);
    expect(read.sentenceStarts).toEqual([0, 4, 7, 9]);
    expect(read.asks).toEqual([false, true, false, false]);
  });
});
