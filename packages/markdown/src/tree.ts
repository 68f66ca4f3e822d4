import type { Element, ElementContent, Root } from "hast";

export type { Element, ElementContent, Root };

/**
 * Replaces elements from the inside out: `change` returns the nodes that stand for an element, or nothing to keep
 * it. Everything that is not element or text (comments, doctypes) is left for the sanitiser.
 */
export function replaceElements<T extends Root | Element>(
  node: T,
  change: (element: Element) => ElementContent[] | undefined,
): T {
  const children = node.children as ElementContent[];
  node.children = children.flatMap((child) => {
    if (child.type !== "element") return [child];
    replaceElements(child, change);
    return change(child) ?? [child];
  });
  return node;
}

/** Whether there is HTML in the Markdown that still has to be parsed. */
export function hasRaw(node: Root | Element): boolean {
  return node.children.some((child) => {
    const type: string = child.type;
    return type === "raw" || (child.type === "element" && hasRaw(child));
  });
}
