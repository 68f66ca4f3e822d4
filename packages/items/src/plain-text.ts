import { regions } from "./markdown-scan.ts";

/**
 * Markdown as one line of plain text for lists: no markup, images by their alternative text, code and formulas as
 * they are written, cut at a word where possible. `maxLength` counts UTF-16 units and includes the ellipsis.
 */
export function plainText(markdown: string, maxLength: number): string {
  if (!mark.test(markdown)) return shortened(spaced.test(markdown) ? oneLine(markdown) : markdown, maxLength);
  let text = "";
  let end = 0;
  for (const region of regions(markdown)) {
    text += proseText(markdown.slice(end, region.start)) + verbatim(markdown.slice(region.start, region.end));
    end = region.end;
  }
  return shortened(oneLine(text + proseText(markdown.slice(end))), maxLength);
}

/** Whatever may be markup; most options and many stems have none of it. */
const mark = /[`$~<[\]{|*_\\&#>]|^[ \t]*(?:[-+:]|\d+[.)])/m;
const spaced = /^\s|\s\s|[^\S ]|\s$/;
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** Code and formulas without their fences; the language of a fence is dropped. */
function verbatim(region: string): string {
  const fenced = /^([`~$]+)[^\n]*\n([\s\S]*?)\n?[ \t>]*\1?\s*$/.exec(region);
  if (fenced) return ` ${fenced[2]} `;
  return region.replace(/^([`$]+)([\s\S]*)\1$/, "$2");
}

function proseText(markdown: string): string {
  // The patterns stop at the next bracket or after a few hundred characters, so that no text takes quadratic time.
  return markdown
    .replace(/[ \t]+/g, " ")
    .replace(/!\[((?:[^[\]\\]|\\.)*)\]\([^()\n]*\)/g, "$1")
    .replace(/\[((?:[^[\]\\]|\\.)*)\]\([^()\n]*\)/g, "$1")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/\{\{[a-z][a-z0-9-]*\}\}/g, "____")
    .replace(/^ ?\|? ?:?-{3,}:? ?(?:\| ?:?-{3,}:? ?)*\|? ?$/gm, "")
    .replace(/^ ?(?:#{1,6}|>+|[-+*]|\d+[.)]) /gm, "")
    .replace(/\|/g, " ")
    .replace(/(?<![\p{L}\p{N}\\])([*_]{1,3}|~~)(?=[^\s*_~])([^\n]{0,400}?\S)\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => entities[entity] ?? entity);
}

const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": " ",
  "&#39;": "'",
};

function shortened(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text
    .slice(0, Math.max(0, maxLength - 1))
    .toWellFormed()
    .replace(/\ufffd$/, "");
  const word = cut.lastIndexOf(" ");
  return `${(word > cut.length * 0.6 ? cut.slice(0, word) : cut).trimEnd()}…`.slice(0, Math.max(0, maxLength));
}
