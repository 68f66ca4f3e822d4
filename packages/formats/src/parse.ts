import { parseCsv } from "./csv.ts";
import { parseJsonl, streamJsonl } from "./jsonl.ts";
import { parseNative } from "./native.ts";
import type { Format, ImportRow, ParseOptions } from "./types.ts";

/**
 * Reads questions in a format of ours and says row by row what became of them. Never throws for any text. Given
 * lines instead of a text, JSON Lines are read one by one; the other formats need the whole file and collect it.
 */
export function parseQuestions(
  format: Format,
  fileName: string,
  text: string,
  options?: ParseOptions,
): Iterable<ImportRow>;
export function parseQuestions(
  format: Format,
  fileName: string,
  lines: AsyncIterable<string>,
  options?: ParseOptions,
): AsyncIterable<ImportRow>;
export function parseQuestions(
  format: Format,
  fileName: string,
  input: string | AsyncIterable<string>,
  options: ParseOptions = {},
): Iterable<ImportRow> | AsyncIterable<ImportRow> {
  if (typeof input === "string") return parseText(format, fileName, input, options);
  return format === "jsonl" ? streamJsonl(fileName, input, options) : collected(format, fileName, input, options);
}

function parseText(format: Format, fileName: string, text: string, options: ParseOptions): Iterable<ImportRow> {
  if (format === "jsonl") return parseJsonl(fileName, text, options);
  return format === "csv" ? parseCsv(fileName, text, options) : parseNative(fileName, text, options);
}

async function* collected(
  format: Format,
  fileName: string,
  lines: AsyncIterable<string>,
  options: ParseOptions,
): AsyncGenerator<ImportRow> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  yield* parseText(format, fileName, all.join("\n"), options);
}
