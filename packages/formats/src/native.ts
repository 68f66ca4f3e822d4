import type { SubjectFile } from "@quizmentor/items";
import { subjectFileSchema } from "@quizmentor/items/schema";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { brokenRow, checked, issueText, SeenIds } from "./check.ts";
import { itemRow } from "./item-row.ts";
import { baseName, named } from "./slug.ts";
import type { ImportRow, ParseOptions, TextFile } from "./types.ts";

type Parsed = {
  value: unknown;
  entries: { value: unknown; line: number }[];
  error: { line: number; text: string } | null;
};

/**
 * Questions of a topic file (YAML or JSON): `subject`, `topic` and `items`, or a bare list of items. After a fault
 * of notation the questions before it are still read.
 */
export function* parseNative(
  fileName: string,
  text: string,
  options: ParseOptions = {},
  seen = new SeenIds(),
): Generator<ImportRow> {
  const { value, entries, error } = readDocument(text);
  const file = isRecord(value) ? value : {};
  if (entries.length === 0 && error === null) yield brokenRow(fileName, 1, noItems(value));
  for (const entry of entries) {
    const given = isRecord(entry.value) ? entry.value : null;
    if (!given) {
      yield brokenRow(`${fileName}:${entry.line}`, entry.line, "This is no question: a question is a group of fields.");
      continue;
    }
    // What stands above the list holds for every item that does not say otherwise.
    const inherited = { ...pick(file, "subject"), ...pick(file, "topic"), ...given };
    const row = checked(itemRow(inherited, fileName, entry.line, named(baseName(fileName) || "import"), options));
    yield seen.check(withSkillCheck(row, options), `${fileName} line ${entry.line}`);
  }
  if (error) yield brokenRow(`${fileName}:${error.line}`, error.line, error.text);
}

const pick = (file: Record<string, unknown>, name: string) =>
  typeof file[name] === "string" ? { [name]: file[name] } : {};

function noItems(value: unknown): string {
  if (isRecord(value) && Array.isArray(value.topics)) {
    return "This is the map of a subject. Import it together with its topic files.";
  }
  return value === null || value === undefined ? "The file is empty." : "There is no list of questions called “items”.";
}

/** An item may only train skills that its subject knows. */
function withSkillCheck(row: ImportRow, options: ParseOptions): ImportRow {
  const map = options.subjects?.find((known) => known.subject === row.place?.subject.slug);
  if (!map || !row.item) return row;
  const known = new Set(map.topics.flatMap((topic) => topic.skills.map((skill) => skill.id)));
  const unknown = row.item.skills.filter((skill) => !known.has(skill));
  if (unknown.length === 0) return row;
  return {
    ...row,
    status: "partial",
    losses: [...row.losses, `subject.yaml does not know the skill ${unknown.join(", ")}.`],
  };
}

/**
 * A folder of subjects: `<subject>/subject.yaml` with topic files beside it. Files of other kinds are passed over;
 * a faulty subject file is reported and its topics are read without titles.
 */
export function* parseFolder(files: readonly TextFile[], options: ParseOptions = {}): Generator<ImportRow> {
  const isSubject = (path: string) => /(?:^|[/\\])subject\.(?:ya?ml|json)$/i.test(path);
  const subjects: SubjectFile[] = [...(options.subjects ?? [])];
  for (const { path, text } of files.filter((file) => isSubject(file.path))) {
    const { subject, error } = readSubject(text);
    if (subject) subjects.push(subject);
    else yield brokenRow(path, 1, error);
  }
  const seen = new SeenIds();
  for (const { path, text } of files) {
    if (isSubject(path) || !/\.(?:ya?ml|json)$/i.test(path) || /\.schema\.json$/i.test(path)) continue;
    yield* parseNative(path, text, { ...options, subjects }, seen);
  }
}

/** The map of a subject, or why it cannot be read. */
export function readSubject(text: string): { subject: SubjectFile; error: null } | { subject: null; error: string } {
  const { value, error } = readDocument(text);
  if (error) return { subject: null, error: error.text };
  const parsed = subjectFileSchema.safeParse(value);
  if (parsed.success) return { subject: parsed.data, error: null };
  return { subject: null, error: parsed.error.issues.slice(0, 5).map(issueText).join(" ") };
}

/** YAML, of which JSON is a part, with the line of every item. Never throws. */
function readDocument(text: string): Parsed {
  try {
    const json = text.trimStart().startsWith("{") || text.trimStart().startsWith("[") ? readJson(text) : null;
    return json ?? readYaml(text);
  } catch (error) {
    // Too many aliases, nesting beyond the stack: nothing of such a file can be trusted.
    const reason = error instanceof Error ? error.message : "unknown fault";
    return { value: null, entries: [], error: { line: 1, text: `The file cannot be read: ${reason}.` } };
  }
}

/** JSON through its own parser, which is much faster; lines are found by the ids, in order. Null if it is none. */
function readJson(text: string): Parsed | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const items = itemsOf(value);
  let at = 0;
  let line = 1;
  const entries = items.map((item) => {
    const id = isRecord(item) && typeof item.id === "string" ? text.indexOf(JSON.stringify(item.id), at) : -1;
    if (id >= at) {
      line += text.slice(at, id).split("\n").length - 1;
      at = id;
    }
    return { value: item, line };
  });
  return { value, entries, error: null };
}

function readYaml(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  const root = document.contents;
  const list = isSeq(root) ? root : isMap(root) ? root.get("items", true) : null;
  const nodes = (isSeq(list) ? list.items : []) as Node[];
  const sound = fault ? nodes.filter((node) => (node.range?.[1] ?? Number.POSITIVE_INFINITY) <= fault.pos[0]) : nodes;
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const at = fault ? lineAt(fault.pos[0]) : 1;
  return {
    value: fault ? headOf(root) : document.toJS(),
    entries: sound.map((node) => ({ value: node.toJS(document), line: lineAt(node.range?.[0] ?? 0) })),
    error: fault
      ? {
          line: at,
          text: `Line ${at} is not written correctly, and nothing from this question on was read: ${fault.message}`,
        }
      : null,
  };
}

/** Subject and topic of a file that is faulty further down. */
function headOf(root: unknown): Record<string, unknown> {
  if (!isMap(root)) return {};
  return Object.fromEntries(
    ["subject", "topic"].flatMap((name) => {
      const node = root.get(name, true);
      return isScalar(node) && typeof node.value === "string" ? [[name, node.value]] : [];
    }),
  );
}

function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) && Array.isArray(value.items) ? value.items : [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
