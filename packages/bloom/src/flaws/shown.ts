import type { Region } from "../text/prose.ts";

/** LaTeX commands that only set something, and what stands for it. */
const latex: [RegExp, string][] = [
  // The braces of a set are seen, those of LaTeX are not.
  [/\\\{/g, "❴"],
  [/\\\}/g, "❵"],
  [/\\(?:text|textrm|textbf|mathrm|mathbf|mathit|mathsf|operatorname)\s?\{([^{}]*)\}/g, "$1"],
  [/\\[dt]?frac\s?\{([^{}]*)\}\s?\{([^{}]*)\}/g, "$1/$2"],
  [/\\[dt]?frac\s?(\d)\s?(\d)/g, "$1/$2"],
  [/\\(?:[,;:!> ]|q?quad\b|left\b|right\b|displaystyle\b)|~/g, " "],
  [/\\(?:cdot|times)\b/g, "×"],
  [/\\(?:le|leq|leqslant)\b/g, "≤"],
  [/\\(?:ge|geq|geqslant)\b/g, "≥"],
  [/\\(?:%|percent\b)/g, "%"],
  [/\\pm\b/g, "±"],
  [/\\/g, ""],
  [/[{}]/g, ""],
];

/** What a learner sees of a Markdown field, on one line, with single spaces. Code and formulas lose only their marks. */
export function shownText(source: string, prose: string, regions: readonly Region[]): string {
  if (regions.length === 0) return oneLine(prose);
  let text = "";
  let end = 0;
  for (const region of regions) {
    text += prose.slice(end, region.start) + regionText(source.slice(region.start, region.end), region);
    end = region.end;
  }
  return oneLine(text + prose.slice(end));
}

const oneLine = (text: string) => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text).trim();

function regionText(source: string, { kind, alt }: Region): string {
  if (kind === "html") return "";
  // Two pictures differ by what they show, not by what is said of them.
  if (kind === "image") return alt || source;
  const marks = runOf(source);
  const closed = source.length >= 2 * marks && source.endsWith(source.slice(0, marks));
  const inner = source.slice(marks, closed ? -marks : undefined);
  if (kind === "code-block") return inner.slice(inner.indexOf("\n") + 1);
  if (kind === "code") return inner;
  return latex.reduce((text, [pattern, shown]) => text.replace(pattern, shown), inner);
}

function runOf(source: string): number {
  let length = 0;
  while (length < source.length && source[length] === source[0]) length += 1;
  return length;
}
