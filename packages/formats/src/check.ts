import { type Item, type ItemType, itemProblems, plainText } from "@quizmentor/items";
import { itemSchema, itemTypes } from "@quizmentor/items/schema";
import type { ImportRow, Place } from "./types.ts";

/** What a reader of a format knows about a question before it is checked. */
export type Draft = {
  ref: string;
  line: number;
  /** The item as a file would spell it, without subject and topic. */
  fields: Record<string, unknown>;
  place: Place;
  losses?: string[];
};

const titleLength = 120;
/** More than this says nothing new to the author. */
const maxReasons = 5;

/** Checks a draft against the schema and for fairness, and says what became of it. */
export function checked({ ref, line, fields, place, losses = [] }: Draft): ImportRow {
  const title = typeof fields.stem === "string" ? plainText(fields.stem, titleLength) : "";
  const type = knownType(fields.type);
  const row = { ref, line, title, type, place, losses };
  if (type === null && typeof fields.type === "string") {
    const error = `Questions of the type “${fields.type.slice(0, 60)}” are not supported.`;
    return { ...row, status: "unsupported", error, item: null };
  }
  const parsed = itemSchema.safeParse(fields);
  if (!parsed.success) {
    const reasons = [...new Set(parsed.error.issues.map(issueText))].slice(0, maxReasons).join(" ");
    return { ...row, status: "broken", error: reasons, item: null };
  }
  return { ...row, ...judged(parsed.data, losses) };
}

/** An item that cannot be graded fairly is not taken; one that only reads badly is taken with a note. */
function judged(item: Item, losses: string[]): Pick<ImportRow, "status" | "error" | "item" | "losses"> {
  const errors = itemProblems(item).filter((problem) => problem.severity === "error");
  const words = ({ path, message }: { path: string; message: string }) =>
    path === "" ? message : `${path}: ${message}`;
  const unfair = errors.filter((problem) => problem.concerns === "grading");
  if (unfair.length > 0) {
    return { status: "broken", error: unfair.slice(0, maxReasons).map(words).join(" "), item: null, losses };
  }
  const all = [...new Set([...losses, ...errors.map(words)])];
  return { status: all.length > 0 ? "partial" : "imported", error: null, item, losses: all };
}

/** A row for what is no question at all. */
export function brokenRow(ref: string, line: number, error: string, title = ""): ImportRow {
  return { ref, line, title, type: null, status: "broken", losses: [], error, item: null, place: null };
}

export function knownType(type: unknown): ItemType | null {
  return itemTypes.find((known) => known === type) ?? null;
}

type Issue = {
  code?: string | undefined;
  path: PropertyKey[];
  message: string;
  expected?: unknown;
  keys?: string[];
  values?: unknown[];
  minimum?: unknown;
  maximum?: unknown;
  origin?: string;
};

/** A fault found by the schema, in words: "options.2.text is missing." */
export function issueText(found: object): string {
  const issue = found as Issue;
  const field = issue.path.length === 0 ? "The question" : issue.path.map(String).join(".");
  const counts = issue.origin === "array" ? "entries" : issue.origin === "string" ? "characters" : "";
  switch (issue.code) {
    case "invalid_type":
      if (issue.message.endsWith("received undefined")) return `${field} is missing.`;
      return `${field} must be ${kinds[String(issue.expected)] ?? String(issue.expected)}.`;
    case "unrecognized_keys":
      return `${field} has a field that is not known: ${(issue.keys ?? []).slice(0, 5).join(", ")}.`;
    case "invalid_value":
      return `${field} must be one of: ${(issue.values ?? []).join(", ")}.`;
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return `${field} is empty.`;
      return `${field} needs at least ${String(issue.minimum)} ${counts}`.trimEnd().concat(".");
    case "too_big":
      return `${field} may have at most ${String(issue.maximum)} ${counts}`.trimEnd().concat(".");
    default:
      return `${field}: ${issue.message}.`;
  }
}

const kinds: Record<string, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

/** Finds names used twice in one import, because the second item would replace the first. */
export class SeenIds {
  private readonly lines = new Map<string, string>();

  /** The row, or a broken one when another row has the same item id already. */
  check(row: ImportRow, where = `line ${row.line}`): ImportRow {
    if (!row.item) return row;
    const first = this.lines.get(row.item.id);
    if (first === undefined) {
      this.lines.set(row.item.id, where);
      return row;
    }
    const error = `The question in ${first} has the same id (${row.item.id}).`;
    return { ...row, status: "broken", error, item: null };
  }
}
