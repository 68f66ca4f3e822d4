import fc from "fast-check";
import { expect, test } from "vitest";
import { type RichNode, renderRich } from "./rich.ts";

/** Names of the gaps in a tree, in reading order. */
function gapsOf(nodes: RichNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    return "gap" in node ? [node.gap] : gapsOf(node.children);
  });
}

test("gaps stand in text, emphasis, inline code and highlighted code", () => {
  const text = "The {{a}} is **{{b}}**, `git {{c}} x`.\n\n```js\nconst {{d}} = f({{e-1}});\n```";
  const nodes = renderRich(text, ["a", "b", "c", "d", "e-1"]);
  expect(gapsOf(nodes)).toEqual(["a", "b", "c", "d", "e-1"]);
  expect(nodes[0]).toEqual({
    tag: "p",
    children: [
      "The ",
      { gap: "a" },
      " is ",
      { tag: "strong", children: [{ gap: "b" }] },
      ", ",
      { tag: "code", children: ["git ", { gap: "c" }, " x"] },
      ".",
    ],
  });
  expect(JSON.stringify(nodes)).toContain('"class":"hljs language-js"');
});

test("attributes have their HTML names, and only safe ones are left", () => {
  const [node] = renderRich('<p onclick="x" style="x"><a href="https://e.org" id="a">{{a}}</a></p>', ["a"]);
  expect(node).toEqual({
    tag: "p",
    children: [
      { tag: "a", attributes: { href: "https://e.org", rel: "noopener noreferrer" }, children: [{ gap: "a" }] },
    ],
  });
});

test("a gap that cannot stand where it is written follows at the end; unknown names stay text", () => {
  const nodes = renderRich("![{{a}}](images/a.svg) {{b}} {{zz}} {{b}}", ["a", "b"]);
  expect(gapsOf(nodes)).toEqual(["b", "a"]);
  expect(JSON.stringify(nodes)).toContain("{{zz}}");
  expect(gapsOf(renderRich("$x = {{a}}$ and $\\text{{{b}}}$", ["a", "b"])).toSorted()).toEqual(["a", "b"]);
});

test("every gap comes out exactly once whatever stands around it, and no private character is left", () => {
  const piece = fc.oneof(
    fc.constantFrom("{{a}}", "{{b}}", "`", "```js\n", "\n", "$", "**", "<b>", "](", "![", "<!--", "\ue000", "{{"),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (parts) => {
      const nodes = renderRich(parts.join(""), ["a", "b"]);
      expect(gapsOf(nodes).toSorted()).toEqual(["a", "b"]);
      expect(JSON.stringify(nodes)).not.toMatch(/[\ue000-\uf8ff]/);
    }),
    { numRuns: 1_000 },
  );
});
