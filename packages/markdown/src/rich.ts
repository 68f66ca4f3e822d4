import { type RenderOptions, safeTree } from "./pipeline.ts";
import type { Element, Root } from "./tree.ts";

/** A small tree of safe elements, as in the contracts: text, a gap to fill in, or an element. */
export type RichNode =
  | string
  | { gap: string }
  | { tag: string; attributes?: Record<string, string>; children: RichNode[] };

/**
 * While Markdown is rendered, each gap is one character of Unicode's private use area: neither the parser nor the
 * highlighter can split it, and inside code it stands for one unknown letter.
 */
const firstGap = 0xe000;
const privateUse = /[\ue000-\uf8ff]/g;

/**
 * The text of a cloze as a tree with its gaps: `{{name}}` of a name in `gapNames` becomes `{ gap: name }`, in code
 * too. A gap that cannot stand where it is written (in a formula, in an address) follows at the end, so that every
 * gap can be filled in. Never throws.
 */
export function renderRich(markdown: string, gapNames: readonly string[], options: RenderOptions = {}): RichNode[] {
  const names = [...new Set(gapNames)].slice(0, 6_400);
  const left = new Set(names);
  const marked = markdown.replace(privateUse, "\ufffd").replace(/\{\{([a-z][a-z0-9-]*)\}\}/g, (whole, name: string) => {
    const index = names.indexOf(name);
    return index === -1 ? whole : String.fromCharCode(firstGap + index);
  });
  const withGaps = (text: string): RichNode[] =>
    text.split(/([\ue000-\uf8ff])/).flatMap((part): RichNode[] => {
      const name = part.length === 1 ? names[part.charCodeAt(0) - firstGap] : undefined;
      if (name === undefined) return part === "" ? [] : [part];
      return left.delete(name) ? [{ gap: name }] : ["____"];
    });
  const nodes = safely(() => richChildren(safeTree(marked, options), withGaps, false)) ?? withGaps(marked);
  const lost = [...left].map((name): RichNode => ({ tag: "p", children: [{ gap: name }] }));
  return [...nodes, ...lost];
}

function safely<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    // Nested deeper than the stack: the caller shows the text as it is written.
    return undefined;
  }
}

function richChildren(node: Root | Element, withGaps: (text: string) => RichNode[], inMath: boolean): RichNode[] {
  return node.children.flatMap((child): RichNode[] => {
    if (child.type === "text") return inMath ? [child.value.replace(privateUse, "…")] : withGaps(child.value);
    if (child.type !== "element") return [];
    const attributes = htmlAttributes(child);
    return [
      {
        tag: child.tagName,
        ...(Object.keys(attributes).length > 0 && { attributes }),
        children: richChildren(child, withGaps, inMath || child.tagName === "math"),
      },
    ];
  });
}

/** Attributes by their HTML names. Gaps in them are lost here and come back at the end of the text. */
function htmlAttributes(element: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(element.properties).flatMap(([name, value]): [string, string][] => {
      if (value === null || value === undefined || value === false) return [];
      const text = Array.isArray(value) ? value.join(" ") : value === true ? "" : String(value);
      return [[name === "className" ? "class" : name.toLowerCase(), text.replace(privateUse, "…")]];
    }),
  );
}
