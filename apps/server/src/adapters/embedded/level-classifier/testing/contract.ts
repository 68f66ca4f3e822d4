import { bloomLevels } from "@quizmentor/items/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { LevelClassifier, LevelText } from "../../../../ports/level-classifier.ts";

/** What every level classifier does, whatever it thinks of a text. `open` makes one that nobody else uses. */
export function levelClassifierContract(open: () => Promise<LevelClassifier>): void {
  test("any text has an estimate: six probabilities, of which the level has the highest", async () => {
    const classifier = await open();
    const text = fc.record(
      { text: fc.string({ unit: "binary", maxLength: 200 }), objective: fc.string({ maxLength: 50 }) },
      { requiredKeys: ["text"] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 40 }), async (texts) => {
        const estimates = await classifier.classify(texts);
        expect(estimates).toHaveLength(texts.length);
        for (const { level, confidence, probabilities } of estimates) {
          expect(probabilities).toHaveLength(bloomLevels.length);
          expect(probabilities.every((p) => p >= 0 && p <= 1)).toBe(true);
          expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
          expect(confidence).toBe(Math.max(...probabilities));
          expect(probabilities[bloomLevels.indexOf(level)]).toBe(confidence);
        }
      }),
      { numRuns: 50 },
    );
    await classifier.close();
  });

  test("the company of other texts changes no estimate, and the order is kept", async () => {
    const classifier = await open();
    const texts: LevelText[] = Array.from({ length: 70 }, (_, i) => ({
      text: `${"Why do cells divide? ".repeat(i % 7)}Define cell ${i}.`,
      objective: i % 3 === 0 ? "Explain the cell" : undefined,
    }));
    const together = await classifier.classify(texts);
    for (const [i, text] of texts.entries()) {
      const [alone] = await classifier.classify([text]);
      expect(together[i]?.level).toBe(alone?.level);
      alone?.probabilities.forEach((p, k) => {
        expect(together[i]?.probabilities[k]).toBeCloseTo(p, 5);
      });
    }
    await classifier.close();
  });

  test("what is given up ends with the reason, and others go on", async () => {
    const classifier = await open();
    const many = Array.from({ length: 500 }, () => ({ text: "Explain why cells divide." }));
    const controller = new AbortController();
    const given = classifier.classify(many, controller.signal);
    const other = classifier.classify([{ text: "Define cell." }]);
    controller.abort(new Error("The author has gone."));
    await expect(given).rejects.toThrow("The author has gone.");
    expect(await other).toHaveLength(1);
    await classifier.close();
  });

  test("a closed one gives up what it does and takes nothing more", async () => {
    const classifier = await open();
    const running = classifier.classify(Array.from({ length: 500 }, () => ({ text: "Define cell." })));
    const outcome = expect(running).rejects.toThrow("stopping");
    await classifier.close();
    await outcome;
    await expect(classifier.classify([{ text: "Define cell." }])).rejects.toThrow("stopping");
  });
}
