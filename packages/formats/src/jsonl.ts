import { bankRow, isBankRow } from "./bank-row.ts";
import { brokenRow, checked, SeenIds } from "./check.ts";
import { itemRow } from "./item-row.ts";
import { isRecord } from "./native.ts";
import { baseName, named } from "./slug.ts";
import type { ImportRow, ParseOptions } from "./types.ts";

/** A line longer than this is no question; it is not parsed. In UTF-16 units. */
const maxLine = 1_000_000;

/** Reads one line after the other and holds none of them: made once per file. */
export function jsonlReader(fileName: string, options: ParseOptions): (line: string) => ImportRow | null {
  const seen = new SeenIds();
  const fileTitle = named(baseName(fileName) || "import");
  let number = 0;
  return (raw) => {
    number += 1;
    const line = (number === 1 ? raw.replace(/^\ufeff/, "") : raw).trim();
    if (line === "") return null;
    const where = `${fileName}:${number}`;
    if (line.length > maxLine) return brokenRow(where, number, `Line ${number} is too long for a question.`);
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      return brokenRow(where, number, `Line ${number} is not a complete JSON object.`);
    }
    if (!isRecord(row))
      return brokenRow(where, number, `Line ${number} is not a JSON object with the fields of a question.`);
    const draft = (isBankRow(row) ? bankRow : itemRow)(row, fileName, number, fileTitle, options);
    return typeof draft === "string" ? brokenRow(where, number, draft) : seen.check(checked(draft));
  };
}

/** Questions of a JSON Lines text. */
export function* parseJsonl(fileName: string, text: string, options: ParseOptions = {}): Generator<ImportRow> {
  const read = jsonlReader(fileName, options);
  let start = 0;
  let count = 0;
  while (start <= text.length) {
    const end = text.indexOf("\n", start);
    const row = read(text.slice(start, end === -1 ? text.length : end));
    start = end === -1 ? text.length + 1 : end + 1;
    if (row) yield row;
    if (row) count += 1;
  }
  if (count === 0) yield brokenRow(fileName, 1, "The file is empty.");
}

/** Questions of a file that arrives line by line, however long it is. */
export async function* streamJsonl(
  fileName: string,
  lines: AsyncIterable<string>,
  options: ParseOptions = {},
): AsyncGenerator<ImportRow> {
  const read = jsonlReader(fileName, options);
  let count = 0;
  for await (const line of lines) {
    const row = read(line);
    if (row) yield row;
    if (row) count += 1;
  }
  if (count === 0) yield brokenRow(fileName, 1, "The file is empty.");
}
