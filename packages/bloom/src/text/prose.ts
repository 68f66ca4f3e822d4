/**
 * Markdown read for its running text, in one pass and in linear time: what is code, formula, image, link target or HTML
 * is blanked by spaces, so that every offset in the prose is an offset in the source. It is no full parser, and follows
 * the scanner of the question model (`packages/items/src/markdown-scan.ts`) in what counts as code and formula.
 */

import { RunIndex, runLength } from "./run-index.ts";

export type RegionKind = "code" | "code-block" | "formula" | "formula-block" | "image" | "html";
/** A part of the source that is no prose; `alt` only for images. */
export type Region = { kind: RegionKind; start: number; end: number; alt?: string };
export type Prose = {
  /** As long as the source. Gaps `{{name}}` are runs of underscores. */
  text: string;
  regions: Region[];
  /** Where the source is bold, italic, underlined or marked: [start, end) including the marks. */
  emphasis: { start: number; end: number }[];
};

const special = /[`$~<[\]&\\{|#>*_\u00a0]|^[ \t]*(?:[-+]|\d{1,9}[.)])[ \t]/m;
/** Where the scanner has to look; what stands between is prose. */
const nextMark = /[\n`$<\\&{[\]*_|]/g;
const emphasisTags = new Set(["b", "strong", "em", "i", "u", "mark"]);
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const gapMark = /\{\{[a-z][a-z0-9-]{0,100}\}\}/y;
const lineMarks = /[ \t>]*(?:(?:[-+*]|\d{1,9}[.)]|#{1,6})(?=[ \t]))?/y;
const tagName = /<\/?([a-z][a-z0-9]*)/iy;
const altAttribute = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
/** HTML tags longer than this are taken as text. */
const longestTag = 2_000;
/** Names of images, as in `![alt][name]`, longer than this are taken as text. */
const longestName = 200;

export function readProse(source: string): Prose {
  if (!special.test(source)) return { text: source, regions: [], emphasis: [] };
  return new Scanner(source).read();
}

/** Holds the place of one pass over one source. */
class Scanner {
  readonly source: string;
  readonly regions: Region[] = [];
  readonly emphasis: { start: number; end: number }[] = [];
  private readonly pieces: string[] = [];
  private copied = 0;
  private openComment = false;
  private readonly runs: Record<string, RunIndex> = {};
  private readonly opened: Record<string, number> = {};
  private readonly brackets: number[] = [];

  constructor(source: string) {
    this.source = source;
  }

  read(): Prose {
    const { source } = this;
    let at = this.startOfLine(0);
    while (at < source.length) {
      switch (source.charCodeAt(at)) {
        case 10:
          at = this.startOfLine(at + 1);
          break;
        case 96:
        case 36:
          at = this.span(at);
          break;
        case 60:
          at = this.tag(at);
          break;
        case 92:
          this.blank(at, at + 1);
          at += 2;
          break;
        case 38:
          at = this.blankMatch(entity, at, " ");
          break;
        case 123:
          at = this.blankMatch(gapMark, at, "_");
          break;
        case 91:
          this.brackets.push(at);
          at += 1;
          break;
        case 93:
          at = this.bracketEnd(at);
          break;
        case 42:
        case 95:
          at = this.emphasisMark(at);
          break;
        case 124:
          this.blank(at, at + 1);
          at += 1;
          break;
        default:
          nextMark.lastIndex = at;
          at = nextMark.test(source) ? nextMark.lastIndex - 1 : source.length;
      }
    }
    this.pieces.push(source.slice(this.copied));
    return { text: this.pieces.join(""), regions: this.regions, emphasis: this.emphasis };
  }

  private blank(start: number, end: number, fill = " "): void {
    // An image blanks again what stands inside its alternative text.
    if (start < this.copied) return;
    this.pieces.push(this.source.slice(this.copied, start), fill.repeat(end - start));
    this.copied = end;
  }

  private region(kind: RegionKind, start: number, end: number, alt?: string): void {
    this.regions.push(alt === undefined ? { kind, start, end } : { kind, start, end, alt });
    this.blank(start, end);
  }

  private blankMatch(pattern: RegExp, at: number, fill: string): number {
    pattern.lastIndex = at;
    const match = pattern.exec(this.source);
    if (!match) return at + 1;
    this.blank(at, at + match[0].length, fill);
    return at + match[0].length;
  }

  /** Marks of lists, quotes and headings, and fences. */
  private startOfLine(at: number): number {
    const { source } = this;
    lineMarks.lastIndex = at;
    const end = at + (lineMarks.exec(source)?.[0].length ?? 0);
    if (end > at) this.blank(at, end);
    if (source.charCodeAt(at) === 10) for (const mark of Object.keys(this.opened)) delete this.opened[mark];
    let content = end;
    while (source[content] === " " || source[content] === "\t") content += 1;
    return this.fence(content) ?? end;
  }

  private fence(at: number): number | null {
    const mark = this.source[at];
    if (mark !== "`" && mark !== "~" && mark !== "$") return null;
    const length = runLength(this.source, at);
    if (length < (mark === "$" ? 2 : 3)) return null;
    const lineEnd = indexOrEnd(this.source, "\n", at);
    if (this.source.slice(at + length, lineEnd).includes(mark)) return null;
    let line = lineEnd + 1;
    let end = this.source.length;
    while (line < this.source.length) {
      const next = indexOrEnd(this.source, "\n", line);
      const text = this.source.slice(line, next).trim();
      const bare = text.startsWith(">") ? text.replaceAll(">", "").trim() : text;
      if (bare.length >= length && runLength(bare, 0) === bare.length && bare[0] === mark) {
        end = next;
        break;
      }
      line = next + 1;
    }
    this.region(mark === "$" ? "formula-block" : "code-block", at, end);
    return end;
  }

  /** A code span or an inline formula: it ends at a run of as many marks in the same paragraph. */
  private span(at: number): number {
    const mark = this.source[at] as string;
    const length = runLength(this.source, at);
    this.runs[mark] ??= new RunIndex(this.source, mark);
    const close = this.runs[mark].next(length, at + length);
    if (close === -1) return at + length;
    const end = close + length;
    // "$5 and $10" are two amounts of money.
    if (mark === "$" && length === 1 && isDigit(this.source.charCodeAt(end))) return at + length;
    this.region(mark === "`" ? "code" : length > 1 ? "formula-block" : "formula", at, end);
    return end;
  }

  private tag(at: number): number {
    const { source } = this;
    if (source.startsWith("<!--", at)) {
      const end = this.openComment ? -1 : source.indexOf("-->", at);
      if (end === -1) {
        // No later comment is closed either: without this, each would be looked for up to the end.
        this.openComment = true;
        return at + 4;
      }
      this.region("html", at, end + 3);
      return end + 3;
    }
    if (!/[a-z/]/i.test(source[at + 1] ?? "")) return at + 1;
    let end = at + 1;
    while (end < source.length && end - at < longestTag && source[end] !== ">" && source[end] !== "<") end += 1;
    if (source[end] !== ">") return at + 1;
    tagName.lastIndex = at;
    const name = tagName.exec(source)?.[1]?.toLowerCase() ?? "";
    const tag = source.slice(at, end + 1);
    if (name === "img") {
      const alt = altAttribute.exec(tag);
      this.region("image", at, end + 1, (alt?.[1] ?? alt?.[2] ?? alt?.[3] ?? "").trim());
    } else {
      this.region("html", at, end + 1);
      if (emphasisTags.has(name)) this.toggle(`<${name}`, at, end + 1, !tag.startsWith("</"), tag.startsWith("</"));
    }
    return end + 1;
  }

  /** The end of `[text](target)`, `![alt](target)` or `![alt][name]`; other brackets stay. */
  private bracketEnd(at: number): number {
    const { source } = this;
    const open = this.brackets.pop();
    if (open === undefined) return at + 1;
    if (source[at + 1] === "[" && source[open - 1] === "!") return this.namedImageEnd(open, at);
    if (source[at + 1] !== "(") return at + 1;
    let end = at + 2;
    while (end < source.length && !"()[]\n".includes(source[end] as string)) end += 1;
    if (source[end] === "(") end = closedParenthesis(source, end);
    if (source[end] !== ")") return at + 1;
    if (source[open - 1] === "!") {
      this.dropFrom(open - 1);
      this.region("image", open - 1, end + 1, source.slice(open + 1, at).trim());
    } else {
      this.blank(at, end + 1);
    }
    return end + 1;
  }

  private namedImageEnd(open: number, at: number): number {
    const { source } = this;
    let end = at + 2;
    while (end < source.length && end - at < longestName && !"[]\n".includes(source[end] as string)) end += 1;
    if (source[end] !== "]") return at + 1;
    this.dropFrom(open - 1);
    this.region("image", open - 1, end + 1, source.slice(open + 1, at).trim());
    return end + 1;
  }

  /** Takes back what was copied and noted since `start`, because an image covers it. */
  private dropFrom(start: number): void {
    while (this.copied > start) {
      const piece = this.pieces.pop() ?? "";
      this.copied -= piece.length;
    }
    while ((this.regions.at(-1)?.start ?? -1) >= start) this.regions.pop();
    while ((this.emphasis.at(-1)?.start ?? -1) >= start) this.emphasis.pop();
  }

  private emphasisMark(at: number): number {
    const { source } = this;
    const mark = source[at] as string;
    const length = runLength(source, at);
    const end = at + length;
    // Three underscores or more are a gap to be filled.
    if (mark === "_" && length > 2) return end;
    const before = isSpace(source.charCodeAt(at - 1));
    const after = isSpace(source.charCodeAt(end));
    const inWord = mark === "_" && isLetter(source.charCodeAt(at - 1)) && isLetter(source.charCodeAt(end));
    if ((before && after) || inWord) return end;
    this.blank(at, end);
    this.toggle(mark, at, end, !after, !before);
    return end;
  }

  private toggle(mark: string, start: number, end: number, canOpen: boolean, canClose: boolean): void {
    const opened = this.opened[mark];
    if (canClose && opened !== undefined) {
      this.emphasis.push({ start: opened, end });
      delete this.opened[mark];
    } else if (canOpen) {
      this.opened[mark] = start;
    }
  }
}

/** One pair of parentheses inside a link target, as in an address that ends in "_(physics)". */
function closedParenthesis(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && !"()[]\n".includes(source[end] as string)) end += 1;
  if (source[end] !== ")") return end;
  end += 1;
  while (end < source.length && !"()[]\n".includes(source[end] as string)) end += 1;
  return end;
}

function indexOrEnd(text: string, search: string, from: number): number {
  const index = text.indexOf(search, from);
  return index === -1 ? text.length : index;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
// Beyond the ends of a text stands NaN, which counts as a space.
const isSpace = (code: number) => Number.isNaN(code) || code === 32 || (code >= 9 && code <= 13) || code === 160;
const isLetter = (code: number) =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
