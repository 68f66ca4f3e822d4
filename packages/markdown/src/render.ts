import { type RenderOptions, safeTree, treeToHtml } from "./pipeline.ts";
import { escapeHtml, isPlain } from "./plain.ts";
import type { Root } from "./tree.ts";

/**
 * Markdown of an author as HTML that is safe to insert: CommonMark and GFM, `$LaTeX$` as MathML, fenced code with
 * highlighting classes. The output has no style attributes, handlers, ids or remote images. Never throws: a text
 * that cannot be rendered is shown as it is written.
 */
export function renderMarkdown(markdown: string, options: RenderOptions = {}): string {
  if (isPlain(markdown)) return `<p>${escapeHtml(markdown)}</p>`;
  return attempt(markdown, options, treeToHtml, (text) => `<p>${text}</p>`);
}

/** As `renderMarkdown`, without the paragraph around a text of one paragraph: for options and sides of pairs. */
export function renderInline(markdown: string, options: RenderOptions = {}): string {
  if (isPlain(markdown)) return escapeHtml(markdown);
  return attempt(
    markdown,
    options,
    (tree) => treeToHtml(unwrapped(tree)),
    (text) => text,
  );
}

function attempt(
  markdown: string,
  options: RenderOptions,
  toHtml: (tree: Root) => string,
  fallback: (text: string) => string,
): string {
  try {
    return toHtml(safeTree(markdown, options));
  } catch {
    // Nobody can read a text with thousands of marks or levels either way.
    return fallback(escapeHtml(markdown));
  }
}

function unwrapped(tree: Root): Root {
  const blocks = tree.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return only?.type === "element" && only.tagName === "p" ? { type: "root", children: only.children } : tree;
}
