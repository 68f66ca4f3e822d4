/** Logs of answers as files: CSV, plain or gzipped, one row per answer. */
import { createReadStream, type ReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { AnswerRow } from "@quizmentor/adaptive/predict";
import { CsvError, parse } from "csv-parse";
import { StartupError } from "../startup-error.ts";

export type LoggedAnswer = AnswerRow & {
  rowId: string;
  /** Position within the learner's answers. */
  order: number;
  /** Number of the learner's fold, and whether the log itself counts the row to its test part; null when not given. */
  fold: number | null;
  test: boolean | null;
};

const required = ["row_id", "learner_id", "item_id", "skill_ids", "correct"] as const;

/**
 * Reads a log, each learner's answers together and in order. Columns: row_id, learner_id, item_id, skill_ids (joined by
 * semicolons), correct (0 to 1); when there: order, timestamp (seconds), fold, pub_split (train or test).
 * Throws a `StartupError` that names the line when the file cannot be used.
 */
export async function readAnswerLog(path: string): Promise<LoggedAnswer[]> {
  const answers: LoggedAnswer[] = [];
  let columns: Map<string, number> | undefined;
  const parser = parse({ bom: true, info: true, skip_empty_lines: true });
  const collect = async (records: AsyncIterable<{ record: string[]; info: { lines: number } }>) => {
    for await (const { record, info } of records) {
      if (columns) answers.push(readRow(record, columns, info.lines, answers.length));
      else columns = readHeader(record);
    }
  };
  const file = createReadStream(path);
  try {
    await (path.endsWith(".gz") ? pipeline(file, createGunzip(), parser, collect) : pipeline(file, parser, collect));
  } catch (error) {
    throw explain(error, path, file);
  }
  if (answers.length === 0) throw unusable(`${path} has no answers.`);
  return inOrder(answers);
}

function readHeader(cells: string[]): Map<string, number> {
  const columns = new Map(cells.map((name, index) => [name.trim(), index]));
  const missing = required.filter((name) => !columns.has(name));
  if (missing.length > 0) throw unusable(`The log has no column ${missing.join(", ")}.`);
  return columns;
}

function readRow(cells: string[], columns: Map<string, number>, line: number, position: number): LoggedAnswer {
  const cell = (name: string) => cells[columns.get(name) ?? -1] ?? "";
  const number = (name: string, isGood: (value: number) => boolean) => {
    const value = Number(cell(name));
    if (cell(name) === "" || !isGood(value)) throw unusable(`Line ${line}: ${name} cannot be “${cell(name)}”.`);
    return value;
  };
  const optional = (name: string) => (cell(name) === "" ? null : number(name, Number.isFinite));
  const split = cell("pub_split");
  return {
    rowId: cell("row_id"),
    learner: cell("learner_id"),
    item: cell("item_id"),
    skills: cell("skill_ids") === "" ? [] : cell("skill_ids").split(";"),
    credit: number("correct", (value) => value >= 0 && value <= 1),
    time: optional("timestamp") ?? Number.NaN,
    order: optional("order") ?? position,
    fold: optional("fold"),
    test: split === "" ? null : split === "test",
  };
}

/** Rows of a learner side by side; learners as they turn up, rows by their order. */
function inOrder(answers: readonly LoggedAnswer[]): LoggedAnswer[] {
  const byLearner = Map.groupBy(answers, (answer) => answer.learner);
  return [...byLearner.values()].flatMap((own) => own.sort((a, b) => a.order - b.order));
}

function explain(error: unknown, path: string, file: ReadStream): unknown {
  if (error instanceof StartupError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "EACCES" || code === "EISDIR") {
    return unusable(`${path} cannot be read${file.bytesRead > 0 ? " to its end" : ""}.`);
  }
  if (error instanceof CsvError || code?.startsWith("Z_")) return unusable(`${path} is not a good file: ${message}.`);
  return error;
}

function unusable(message: string): StartupError {
  return new StartupError("CONFIG_INVALID", message, "docs/adaptive.md describes the columns of a log of answers.");
}
