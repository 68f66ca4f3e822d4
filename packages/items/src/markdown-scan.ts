/**
 * A small reader of Markdown that knows where code and formulas are. It is no parser: enough to find gaps and
 * images in a browser without one.
 */

export type Inside = "text" | "code" | "math";
export type Region = { start: number; end: number; inside: "code" | "math" };

/** Fenced code, code spans and formulas ($…$, $$…$$), in reading order, without overlaps. */
export function regions(markdown: string): Region[] {
  const found: Region[] = [];
  let at = 0;
  while (at < markdown.length) {
    const next = fenceAt(markdown, at) ?? spanAt(markdown, at);
    if (next) found.push(next);
    at = next ? next.end : nextCandidate(markdown, at);
  }
  return found;
}

/** Skips over plain text and backslash escapes to the next character that can open a region. */
function nextCandidate(markdown: string, from: number): number {
  let at = from;
  const opener = markdown[at];
  if (opener === "`" || opener === "$" || opener === "~") while (markdown[at] === opener) at += 1;
  else at += opener === "\\" ? 2 : 1;
  candidate.lastIndex = at;
  return candidate.test(markdown) ? candidate.lastIndex - 1 : markdown.length;
}
const candidate = /[`$~\\]/g;

function fenceAt(markdown: string, at: number): Region | null {
  const opener = markdown[at];
  if (opener !== "`" && opener !== "~" && opener !== "$") return null;
  const lineStart = markdown.lastIndexOf("\n", at - 1) + 1;
  // Before a fence stand only spaces and the marks of quotes and lists.
  if (!/^[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)*$/.test(markdown.slice(lineStart, at))) return null;
  const fence = runAt(markdown, at);
  if (fence.length < (opener === "$" ? 2 : 3)) return null;
  const lineEnd = indexOrEnd(markdown, "\n", at);
  if (markdown.slice(at + fence.length, lineEnd).includes(opener)) return null;
  let line = lineEnd + 1;
  while (line <= markdown.length) {
    const end = indexOrEnd(markdown, "\n", line);
    const text = markdown
      .slice(line, end)
      .replace(/^[ \t>]*/, "")
      .trimEnd();
    if (text.length >= fence.length && text === opener.repeat(text.length)) {
      return { start: at, end, inside: opener === "$" ? "math" : "code" };
    }
    line = end + 1;
  }
  // A fence that is never closed reaches to the end.
  return { start: at, end: markdown.length, inside: opener === "$" ? "math" : "code" };
}

function spanAt(markdown: string, at: number): Region | null {
  const opener = markdown[at];
  if (opener !== "`" && opener !== "$") return null;
  const run = runAt(markdown, at);
  let from = at + run.length;
  for (;;) {
    const close = markdown.indexOf(opener, from);
    // A blank line ends the paragraph, and with it whatever is still open.
    if (close === -1 || /\n[ \t]*\n/.test(markdown.slice(from, close))) return null;
    const closing = runAt(markdown, close);
    from = close + closing.length;
    if (closing.length === run.length) {
      return { start: at, end: from, inside: opener === "$" ? "math" : "code" };
    }
  }
}

function runAt(markdown: string, at: number): string {
  const opener = markdown[at];
  let end = at;
  while (markdown[end] === opener) end += 1;
  return markdown.slice(at, end);
}

function indexOrEnd(text: string, search: string, from: number): number {
  const index = text.indexOf(search, from);
  return index === -1 ? text.length : index;
}

export type GapRange = { name: string; start: number; length: number; inside: Inside };

/** The gaps `{{name}}` of a cloze text with where they stand. */
export function gapRanges(markdown: string): GapRange[] {
  const areas = regions(markdown);
  return [...markdown.matchAll(/\{\{([a-z][a-z0-9-]*)\}\}/g)].map((match) => ({
    name: match[1] as string,
    start: match.index,
    length: match[0].length,
    inside: areas.find((area) => match.index >= area.start && match.index < area.end)?.inside ?? "text",
  }));
}

export type Image = { alt: string; source: string };

/** Images outside code: `![alt](source)` and `<img src alt>`. */
export function images(markdown: string): Image[] {
  if (!/!\[|<img/i.test(markdown)) return [];
  const prose = withoutRegions(markdown, "code");
  const written = [...prose.matchAll(/!\[((?:[^[\]\\]|\\.)*)\]\(\s*(?:<([^>\n]*)>|([^\s)]*))/g)].map((match) => ({
    alt: (match[1] ?? "").trim(),
    source: match[2] ?? match[3] ?? "",
  }));
  const tags = [...prose.matchAll(/<img\b[^<>]*>/gi)].map((match) => ({
    alt: (/\balt\s*=\s*["']?([^"'>]*)/i.exec(match[0])?.[1] ?? "").trim(),
    source: /\bsrc\s*=\s*["']?([^"'\s>]*)/i.exec(match[0])?.[1] ?? "",
  }));
  return [...written, ...tags];
}

/** The text with regions of one kind cut out. */
export function withoutRegions(markdown: string, inside: "code" | "math"): string {
  let kept = "";
  let end = 0;
  for (const region of regions(markdown)) {
    if (region.inside !== inside) continue;
    kept += `${markdown.slice(end, region.start)} `;
    end = region.end;
  }
  return kept + markdown.slice(end);
}
