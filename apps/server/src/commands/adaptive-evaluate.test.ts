import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { randomFrom } from "@quizmentor/adaptive";
import { sigmoid } from "@quizmentor/adaptive/irt";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StartupError } from "../startup-error.ts";
import { type AdaptiveEvaluateOptions, adaptiveEvaluateCommand } from "./adaptive-evaluate.ts";
import { type LoggedAnswer, readAnswerLog } from "./answer-log.ts";

const header = "row_id,learner_id,item_id,skill_ids,correct,order,timestamp,fold,pub_split\n";
let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quizmentor-evaluate-"));
  path = join(folder, "log.csv.gz");
  writeFileSync(path, gzipSync(header + simulatedRows(70, 30).join("")));
});
afterAll(() => rmSync(folder, { recursive: true }));

function simulatedRows(learners: number, answers: number): string[] {
  const random = randomFrom("a log");
  return Array.from({ length: learners }, (_, learner) => {
    const ability = 4 * random() - 2;
    return Array.from({ length: answers }, (_, order) => {
      const item = Math.floor(random() * 20);
      const correct = random() < sigmoid(ability + item / 5 - 2) ? 1 : 0;
      const split = learner % 4 === 0 ? "test" : "train";
      return `${learner * answers + order},${learner},${item},${item % 3};${item % 4},${correct},${order},${order * 60},${learner % 5},${split}\n`;
    });
  }).flat();
}

async function run(log: string, options: AdaptiveEvaluateOptions = {}): Promise<string[]> {
  const lines: string[] = [];
  let time = 0;
  await adaptiveEvaluateCommand(log, options, { say: (line) => lines.push(line), clock: () => (time += 1000) });
  return lines;
}

function file(name: string, text: string): string {
  const at = join(folder, name);
  writeFileSync(at, text);
  return at;
}

test("prints one JSON object with scores that the predictions bear out", async () => {
  const out = join(folder, "p.csv");
  const [line = ""] = await run(path, { json: true, out });
  const report = JSON.parse(line);
  expect(report).toMatchObject({ split: "fold 0", answers: 14 * 30, fittedOn: 56 * 30, fitSeconds: 1 });
  expect(report.auc).toBeGreaterThan(0.7);
  const [head, ...rows] = readFileSync(out, "utf8").trimEnd().split("\n");
  expect(head).toBe("row_id,p");
  expect(rows).toHaveLength(14 * 30);
  const answers = new Map((await readAnswerLog(path)).map((answer) => [answer.rowId, answer]));
  let loss = 0;
  for (const row of rows) {
    const [id = "", p = ""] = row.split(",");
    const answer = answers.get(id);
    expect(answer?.fold).toBe(0);
    loss -= Math.log(answer?.credit === 1 ? Number(p) : 1 - Number(p));
  }
  expect(loss / rows.length).toBeCloseTo(report.logLoss, 4);
});

test("the stored split, all folds, and predictions that are compressed", async () => {
  const out = join(folder, "p.csv.gz");
  expect(JSON.parse((await run(path, { split: "pub", json: true, out }))[0] as string).answers).toBe(18 * 30);
  expect(gunzipSync(readFileSync(out)).toString().split("\n")).toHaveLength(18 * 30 + 2);
  expect(JSON.parse((await run(path, { fold: "all", json: true }))[0] as string).answers).toBe(70 * 30);
});

test("a table for people; the same seed gives the same, whatever the order of the rows", async () => {
  const lines = await run(path);
  expect(lines[0]).toContain("fitted on 1680 answers, tested on fold 0");
  // Learners stay in the order in which they turn up, so only each learner's rows are turned round.
  const rows = simulatedRows(70, 30);
  const turned = Array.from({ length: 70 }, (_, learner) =>
    rows.slice(learner * 30, learner * 30 + 30).reverse(),
  ).flat();
  const shuffled = await run(file("turned.csv", header + turned.join("")));
  expect(shuffled.slice(1)).toEqual(lines.slice(1));
});

test.each<[string, string, AdaptiveEvaluateOptions, RegExp]>([
  ["no such column", "row_id,learner_id\n1,2\n", {}, /no column item_id, skill_ids, correct/],
  ["a wrong value", `${header}0,1,2,3,yes,0,,0,\n`, {}, /Line 2: correct cannot be “yes”/],
  ["credit beyond 1", `${header}0,1,2,3,2,0,,0,\n`, {}, /correct cannot be “2”/],
  ["a time that is none", `${header}0,1,2,3,1,0,noon,0,\n`, {}, /timestamp cannot be “noon”/],
  ["a row too short", `${header}0,1,2\n`, {}, /not a good file/],
  ["nothing", header, {}, /no answers/],
  ["no split", `${header}0,1,2,3,1,0,,0,\n`, { split: "pub" }, /no column pub_split/],
  ["no folds", `${header}0,1,2,3,1,0,,,train\n`, {}, /no column fold/],
  ["too few learners", `${header}0,1,2,3,1,0,,0,\n1,2,2,3,1,0,,1,\n`, {}, /Only 1 learners are left/],
  ["an unknown fold", `${header}0,1,2,3,1,0,,0,\n`, { fold: "7" }, /--fold cannot be “7”/],
  ["an unknown split", `${header}0,1,2,3,1,0,,0,\n`, { split: "half" }, /--split cannot be “half”/],
  ["a learner in both parts", `${header}0,1,2,3,1,0,,0,\n1,1,2,3,1,1,,1,\n`, {}, /in both parts/],
])("refuses a log with %s, and says why", async (name, text, options, message) => {
  const log = file(`${name}.csv`, text);
  await expect(run(log, options)).rejects.toThrow(StartupError);
  await expect(run(log, options)).rejects.toThrow(message);
});

test("any text is read or refused with a reason", async () => {
  const cell = fc.oneof(fc.constantFrom("0", "1", "", "x;y", '"', "-1", "1e400", "NaN"), fc.string({ maxLength: 4 }));
  const row = fc.array(cell, { minLength: 7, maxLength: 10 }).map((cells) => cells.join(","));
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(row, { maxLength: 5 }), async (hasHeader, rows) => {
      const log = file("any.csv", (hasHeader ? header : "") + rows.join("\n"));
      const read = await readAnswerLog(log).catch((error: unknown) => error);
      if (read instanceof StartupError) expect(read.remedy).not.toBe("");
      else expect((read as LoggedAnswer[]).every(({ credit }) => credit >= 0 && credit <= 1)).toBe(true);
    }),
  );
});

test("refuses a file that is not there, a folder, and broken compression", async () => {
  await expect(run(join(folder, "nowhere.csv"))).rejects.toThrow(/cannot be read/);
  await expect(run(folder)).rejects.toThrow(/cannot be read/);
  await expect(run(file("broken.csv.gz", "not compressed"))).rejects.toThrow(/not a good file/);
});
