import type { RichNode } from "@quizmentor/contracts";
import { createElement, Fragment, type ReactNode } from "react";

/** Attributes whose names in React differ from those in HTML. */
const renamed: Record<string, string> = {
  class: "className",
  for: "htmlFor",
  colspan: "colSpan",
  rowspan: "rowSpan",
  tabindex: "tabIndex",
  srcset: "srcSet",
  datetime: "dateTime",
};

function properties(attributes: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes)
      // The source has sanitised these; handlers and styles would be refused by the page's policy in any case.
      .filter(([name]) => !/^(?:on|style$)/i.test(name))
      .map(([name, value]) => [renamed[name] ?? name, value]),
  );
}

/** Elements of a text with gaps in it; `gap` draws what stands in a gap, `inCode` where letters have one width. */
export function RichText({ nodes, gap }: { nodes: RichNode[]; gap: (name: string, inCode: boolean) => ReactNode }) {
  return <>{draw(nodes, gap, false)}</>;
}

function draw(nodes: RichNode[], gap: (name: string, inCode: boolean) => ReactNode, inCode: boolean): ReactNode[] {
  return nodes.map((node, index) => {
    // The tree of one question never changes, so places are good names.
    const key = index;
    if (typeof node === "string") return <Fragment key={key}>{node}</Fragment>;
    if ("gap" in node) return <Fragment key={key}>{gap(node.gap, inCode)}</Fragment>;
    const children = draw(node.children, gap, inCode || node.tag === "code" || node.tag === "pre");
    return createElement(node.tag, { key, ...properties(node.attributes) }, ...(children.length > 0 ? children : []));
  });
}

/** Names of the gaps in the order they are read. */
export function gapsInOrder(nodes: RichNode[]): string[] {
  return nodes.flatMap((node) =>
    typeof node === "string" ? [] : "gap" in node ? [node.gap] : gapsInOrder(node.children),
  );
}
