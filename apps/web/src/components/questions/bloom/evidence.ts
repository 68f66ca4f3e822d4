/** Where in a question the evidence of a flaw stands, and the few words around it. */
import type { FoundFlaw } from "@quizmentor/contracts";

type Span = FoundFlaw["spans"][number];
type Json = Record<string, unknown>;
/** The evidence of a flaw in one field; no spans where it is about something that is missing. */
export type Evidence = { path: string; spans: Span[] };
export type Piece = { text: string; marked: boolean };

/** Characters kept around the marked words, and at most in all. */
const around = 40;
const most = 220;

/** Whether nothing has been asked yet. */
export function isBlank(content: string): boolean {
  const { stem } = JSON.parse(content) as Json;
  return typeof stem !== "string" || stem.trim() === "";
}

/** The evidence field by field, in the order of the flaw; a flaw without evidence belongs to the field that mends it. */
export function evidenceOf(flaw: Pick<FoundFlaw, "kind" | "spans">): Evidence[] {
  const fields = new Map<string, Span[]>();
  for (const span of flaw.spans) fields.set(span.path, [...(fields.get(span.path) ?? []), span]);
  if (fields.size === 0) return [{ path: flaw.kind === "missing-explanation" ? "explanation" : "stem", spans: [] }];
  return [...fields].map(([path, spans]) => ({ path, spans }));
}

/** The text of the field at a path such as `options.2.text`, trimmed as the server reads it; empty if there is none. */
export function textAt(content: Json, path: string): string {
  let value: unknown = content;
  for (const part of path.split("."))
    value = typeof value === "object" && value !== null ? (value as Json)[part] : undefined;
  return typeof value === "string" ? value.trim() : "";
}

/** A short excerpt with the evidence marked, cut at words; empty where nothing is to be marked. */
export function excerpt(text: string, spans: readonly Pick<Span, "start" | "end">[]): Piece[] {
  const marks = merged(spans.filter(({ start, end }) => start < end && start >= 0 && end <= text.length));
  const first = marks[0];
  if (!first) return [];
  const from = wordStart(text, first.start - around, first.start);
  const limit = from + most;
  const shown = marks
    .filter(({ start }) => start < limit)
    .map(({ start, end }) => ({ start, end: Math.min(end, limit) }));
  const last = shown.at(-1) ?? first;
  const to = last.end === limit ? limit : wordEnd(text, last.end + around, last.end);
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of shown) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  return pieces
    .map((piece, index) => ({
      ...piece,
      text:
        (index === 0 && from > 0 ? "… " : "") +
        piece.text.toWellFormed().replace(/\s+/g, " ") +
        (index === pieces.length - 1 && to < text.length ? " …" : ""),
    }))
    .filter((piece) => piece.text !== "");
}

/** Spans in order, those that touch as one. */
function merged(spans: readonly Pick<Span, "start" | "end">[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Behind the first space between two places; the first place if there is none. */
function wordStart(text: string, from: number, to: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, to).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

/** Before the last space between two places; the far one if there is none. */
function wordEnd(text: string, to: number, from: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(from, to).search(/\s\S*$/);
  return space < 0 ? to : from + space;
}
