/** The validator's commands on files, without a server. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bloomLevels } from "@quizmentor/items/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readShippedModel } from "../bloom.ts";
import { StartupError } from "../startup-error.ts";
import { bloomClassifyCommand } from "./bloom-classify.ts";
import { bloomReviewCommand } from "./bloom-review.ts";
import { createContext } from "./context.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quizmentor-bloom-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe("classify", () => {
  const classify = async (text: string) => {
    const out = join(folder, "out.csv");
    const rows = await bloomClassifyCommand(await readShippedModel(), file("in.csv", text), out);
    return { rows, lines: readFileSync(out, "utf8").trimEnd().split("\n") };
  };

  test("writes a line for every row in order, whatever its text, and names columns by level", async () => {
    const { rows, lines } = await classify(
      'source,ID,text\nx,1,State Ohm\'s law.\nx,"a ""b"", c","Design a bridge,\nand defend it."\nx,,\nx,4,\u0000🙂\n',
    );
    expect(rows).toBe(4);
    expect(lines[0]).toBe(`id,label,confidence,${bloomLevels.map((level) => `p_${level}`).join(",")}`);
    expect(lines[1]).toMatch(/^1,remember,0\.\d{4}(,[01]\.\d{4}){6}$/);
    expect(lines[2]).toMatch(/^"a ""b"", c",create,/);
    expect(lines[3]).toMatch(/^,/);
    expect(lines[4]).toMatch(/^4,/);
    for (const line of lines.slice(1)) {
      const probabilities = line.split(",").slice(-6).map(Number);
      expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 2);
    }
  });

  test("an objective beside the text moves the level", async () => {
    const { lines } = await classify(
      "id,text,objective\n1,The French Revolution.,\n2,The French Revolution.,Judge whether it was worth its price.\n",
    );
    const evaluate = (line: string | undefined) => Number(line?.split(",")[7]);
    expect(evaluate(lines[2])).toBeGreaterThan(evaluate(lines[1]));
  });

  test.each([
    ["no header", "1,State Ohm's law.\n"],
    ["a broken quote", 'id,text\n1,"open\n'],
  ])("refuses a file with %s and says why", async (_, text) => {
    await expect(classify(text)).rejects.toThrow(StartupError);
  });

  test("refuses a file that is not there", async () => {
    const model = await readShippedModel();
    await expect(bloomClassifyCommand(model, join(folder, "none.csv"), join(folder, "out.csv"))).rejects.toThrow(
      StartupError,
    );
  });
});

describe("review", () => {
  const review = async (text: string, json: boolean) => {
    const said: string[] = [];
    const context = { ...createContext({}, { quiet: true }), say: (line: string) => void said.push(line) };
    const path = file("questions.jsonl", text);
    const code = await bloomReviewCommand(context, await readShippedModel(), path, { json });
    return { code, said };
  };
  const trivia = (id: string, stem: string, options: string[], answer_index: number) =>
    JSON.stringify({ id, category: "geography", stem, options, answer_index, answer: options[answer_index] });
  const questions = [
    trivia("a", "Which city is the capital of Canada?", ["Ottawa", "Toronto", "Montreal", "All of the above"], 0),
    trivia("b", "Which city is the capital of Canada ?", ["Ottawa", "Toronto", "Montreal", "All of the above"], 0),
    trivia("c", "Which city is not the capital of Canada?", ["Ottawa", "Toronto"], 1),
  ].join("\n");

  test("names flaws and duplicates, and sums them up", async () => {
    const { code, said } = await review(`${questions}\nnot json\n`, false);
    expect(code).toBe(1);
    const text = said.join("\n");
    expect(text).toMatch(/all-of-the-above/);
    expect(text).toMatch(/same: “a” asks this already/);
    expect(text).toMatch(/Quality: 3 questions read, 3 with a flaw/);
    expect(text).toMatch(/Pairs that look alike: 1 same, 2 related/);
  });

  test("gives the same as one JSON object", async () => {
    const { code, said } = await review(questions, true);
    expect(code).toBe(0);
    const report = JSON.parse(said.join(""));
    expect(report).toMatchObject({ questions: 3, flawed: 3, pairs: { same: 1, duplicate: 0, related: 2 }, broken: [] });
    expect(report.reviews[1]).toMatchObject({ ref: "b", duplicates: [{ ref: "a", verdict: "same" }] });
    const flaws = report.reviews[0].flaws.map(({ kind }: { kind: string }) => kind);
    expect(flaws).toEqual(expect.arrayContaining(["all-of-the-above", "missing-explanation"]));
  });
});
