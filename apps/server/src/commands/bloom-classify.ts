/** `quizmentor bloom classify`: the level of every text of a CSV file. Needs no database. */
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { classifyLevel, type LevelModel } from "@quizmentor/bloom";
import { bloomLevels } from "@quizmentor/items/schema";
import { CsvError, parse } from "csv-parse";
import { StartupError } from "../startup-error.ts";

const header = ["id", "label", "confidence", ...bloomLevels.map((level) => `p_${level}`)].join(",");

/**
 * Reads `id,text` and perhaps `objective` (other columns are passed over), writes `id,label,confidence,p_remember,…` in
 * the same order, one line per row. Returns the number of rows. Throws a `StartupError` for a file that cannot be used.
 */
export async function bloomClassifyCommand(model: LevelModel, input: string, output: string): Promise<number> {
  let rows = 0;
  const file = createReadStream(input);
  const parser = parse({ bom: true, columns: readHeader, skip_empty_lines: true, relax_column_count: true });
  async function* lines(records: AsyncIterable<Record<string, string>>): AsyncGenerator<string> {
    yield `${header}\n`;
    for await (const { id = "", text = "", objective } of records) {
      const { level, confidence, probabilities } = classifyLevel(model, text, { objective });
      rows += 1;
      yield `${[quoted(id), level, ...[confidence, ...probabilities].map((p) => p.toFixed(4))].join(",")}\n`;
    }
  }
  try {
    await pipeline(file, parser, lines, createWriteStream(output));
  } catch (error) {
    if (error instanceof StartupError) throw error;
    const { code, message } = error as { code?: string; message: string };
    if (error instanceof CsvError) throw unusable(`${input} is no CSV file: ${message}`);
    if (code === "ENOENT" || code === "EISDIR" || code === "EACCES") throw unusable(message);
    throw error;
  }
  return rows;
}

function readHeader(cells: string[]): string[] {
  const names = cells.map((name) => name.trim().toLowerCase());
  const missing = ["id", "text"].filter((name) => !names.includes(name));
  if (missing.length > 0) throw unusable(`The file has no column ${missing.join(" and no column ")}.`);
  return names;
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const unusable = (message: string) =>
  new StartupError("CONFIG_INVALID", message, "It takes a CSV file with the columns id and text.");
