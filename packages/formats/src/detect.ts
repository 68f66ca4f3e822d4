import type { Format } from "./types.ts";

const endings: [RegExp, Format][] = [
  [/\.(?:jsonl|ndjson)$/i, "jsonl"],
  [/\.(?:csv|tsv)$/i, "csv"],
  [/\.(?:ya?ml)$/i, "native"],
];

/** The format of a file by its name, or by its first lines where the name says nothing. Null when it is none of ours. */
export function detectFormat(fileName: string, head: string): Format | null {
  const byName = endings.find(([ending]) => ending.test(fileName))?.[1];
  if (byName) return byName;
  const lines = head
    .replace(/^\ufeff/, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const first = lines[0] ?? "";
  if (first.startsWith("{") && first.endsWith("}") && (lines.length === 1 || lines[1]?.startsWith("{"))) return "jsonl";
  if (/\.json$/i.test(fileName) || /^[[{]/.test(first)) return "native";
  if (lines.some((line) => /^(?:subject|topic|items):/.test(line))) return "native";
  return /(?:^|[,;\t"])(?:stem|question)(?:$|[,;\t"])/i.test(first) ? "csv" : null;
}

/**
 * Text of a file's bytes: UTF-8, or UTF-16 with a byte order mark, or what Excel writes on Windows when the bytes
 * are no UTF-8. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
