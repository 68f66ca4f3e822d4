import { type CsvError, parse } from "csv-parse/sync";

export type TableRow = { line: number; cells: string[] };
export type TableFault = { line: number; error: string };

/** After so many faults of notation the rest of a file is not worth reading. */
const maxFaults = 50;

/** The separator of a table: the one its header row has most of, outside quotes. */
export function delimiterOf(header: string): "," | ";" | "\t" {
  const bare = header.replace(/"[^"]*"/g, "");
  const count = (mark: string) => bare.split(mark).length - 1;
  if (count("\t") > 0 && count("\t") >= Math.max(count(","), count(";"))) return "\t";
  return count(";") > count(",") ? ";" : ",";
}

/**
 * Rows of a CSV text with the lines they start on (1 is the first line). Quotation marks are read strictly, because
 * one that is never closed would otherwise swallow the rest of the file. A line that is faulty that way is read once
 * more by itself, where `5" disk` is allowed; if that fails too it is reported, and reading goes on with the next.
 */
export function* tableRows(source: string): Generator<TableRow | TableFault> {
  const lines = source
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n");
  const delimiter = delimiterOf(lines[0] ?? "");
  let start = 0;
  let faults = 0;
  while (start < lines.length) {
    const { rows, failedAt, error } = readUpToFault(lines.slice(start).join("\n"), delimiter);
    for (const row of rows) yield { ...row, line: start + row.line };
    if (error === null) return;
    const faulty = start + failedAt - 1;
    const alone = readUpToFault(lines[faulty] ?? "", delimiter, true);
    const row = alone.error === null ? alone.rows[0] : undefined;
    if (row) {
      yield { ...row, line: faulty + 1 };
    } else {
      yield { line: faulty + 1, error: faultText(error, faulty + 1) };
      faults += 1;
    }
    start = faulty + 1;
    if (faults >= maxFaults && start < lines.length) {
      yield { line: start + 1, error: "There are too many faulty lines; the rest of the file was not read." };
      return;
    }
  }
}

type Recorded = { record: string[]; info: { lines: number } };
type Read = { rows: TableRow[]; failedAt: number; error: CsvError | null };

/** Rows up to the first fault of notation, and the line the faulty row starts on; lines count from 1. */
function readUpToFault(text: string, delimiter: string, relaxed = false): Read {
  const rows: TableRow[] = [];
  let ended = 0;
  try {
    parse(text, {
      delimiter,
      info: true,
      relax_quotes: relaxed,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: "\n",
      on_record: (recorded: unknown) => {
        // With `info` each record comes with the number of the line it ends on; the types know the record alone.
        const { record, info } = recorded as Recorded;
        const breaks = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
        rows.push({ line: info.lines - breaks, cells: record });
        ended = info.lines;
        return null;
      },
    });
    return { rows, failedAt: 0, error: null };
  } catch (error) {
    return { rows, failedAt: nextFilledLine(text, ended), error: error as CsvError };
  }
}

/** Number of the first line after `ended` that is not empty: where the faulty record starts. */
function nextFilledLine(text: string, ended: number): number {
  let line = 1;
  let at = 0;
  while (line <= ended || text[at] === "\n") {
    const end = text.indexOf("\n", at);
    if (end === -1) break;
    at = end + 1;
    line += 1;
  }
  return line;
}

function faultText(error: CsvError, line: number): string {
  if (error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_INVALID_CLOSING_QUOTE") {
    return `A quotation mark in line ${line} is never closed.`;
  }
  return `Line ${line} is not written correctly: ${error.message}`;
}
