import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dangers, tags } from "../test/html.ts";
import { safeTree, treeToHtml } from "./pipeline.ts";
import { isPlain } from "./plain.ts";
import { renderInline, renderMarkdown } from "./render.ts";

describe("what authors write", () => {
  test.each([
    ["plain text", "<p>plain text</p>"],
    ["**bold** & `code`", "<p><strong>bold</strong> &#x26; <code>code</code></p>"],
    ["a <kbd>Ctrl</kbd> key", "<p>a <kbd>Ctrl</kbd> key</p>"],
    ["~~no~~", "<p><del>no</del></p>"],
    ["1 < 2", "<p>1 &#x3C; 2</p>"],
  ])("%j", (markdown, html) => expect(renderMarkdown(markdown)).toBe(html));

  test("formulas become MathML without styles; a broken one is shown as written", () => {
    const html = renderMarkdown("$x^2$ and\n\n$$\n\\frac{1}{2}\n$$");
    expect(html).toContain("<msup><mi>x</mi><mn>2</mn></msup>");
    expect(html).toContain('<math display="block">');
    expect(html).not.toContain("annotation");
    expect(renderMarkdown("$\\frac{1$")).toBe("<p><code>\\frac{1</code></p>");
  });

  test("code is coloured in the languages of the bank and left alone in others", () => {
    for (const language of [
      "js",
      "jsx",
      "ts",
      "tsx",
      "html",
      "css",
      "sql",
      "bash",
      "python",
      "json",
      "yaml",
      "diff",
      "java",
      "c",
    ]) {
      const html = renderMarkdown(`\`\`\`${language}\nselect "a" { } 1 -- x\n\`\`\``);
      expect(html).toContain(`class="hljs language-${language}"`);
    }
    expect(renderMarkdown("```cobol\nADD 1\n```")).toContain("ADD 1");
  });

  test("tables keep their alignment without styles", () => {
    expect(renderMarkdown("| a |\n|--:|\n| 1 |")).toContain('<td align="right">1</td>');
  });

  test("images of our own keep their words and load late; others become their words", () => {
    expect(renderMarkdown("![A tree](images/t.svg)", { imageBase: "/api/v1/media/m/" })).toBe(
      '<p><img src="/api/v1/media/m/images/t.svg" alt="A tree" loading="lazy"></p>',
    );
    expect(renderMarkdown("![x](/api/v1/media/t.svg)")).toContain('src="/api/v1/media/t.svg"');
    for (const source of [
      "https://e.org/t.png",
      "//e.org/t.png",
      "/admin/t.png",
      "../t.png",
      "a/%2E%2e/t.png",
      "data:image/png;base64,AAAA",
      "\\\\e.org/t.png",
      "/api//e.org/x",
      "/api/../x",
    ]) {
      expect(renderMarkdown(`![A tree](${source})`, { imageBase: "/m/" })).toBe("<p>A tree</p>");
    }
  });

  test("links lead out without a trace, or nowhere", () => {
    expect(renderMarkdown("[a](https://e.org/x)")).toBe(
      '<p><a href="https://e.org/x" rel="noopener noreferrer">a</a></p>',
    );
    expect(renderMarkdown("[a](mailto:a@e.org)")).toContain('href="mailto:a@e.org"');
    for (const target of ["javascript:alert(1)", "/logout", "#x", "vbscript:x", "data:text/html,x"]) {
      expect(renderMarkdown(`[a](${target})`)).toBe("<p>a</p>");
    }
  });

  test("one paragraph stands alone inline, several keep theirs", () => {
    expect(renderInline("`a` or **b**")).toBe("<code>a</code> or <strong>b</strong>");
    expect(renderInline("plain")).toBe("plain");
    expect(renderInline("a *b*\n\nc")).toBe("<p>a <em>b</em></p>\n<p>c</p>");
    expect(renderInline("```\nx\n```")).toBe("<pre><code>x\n</code></pre>");
  });

  test("code runs from left to right in a text that does not", () => {
    expect(renderMarkdown("`x`", { language: "ar" })).toBe('<p><code dir="ltr">x</code></p>');
  });
});

const attacks = [
  "<script>alert(1)</script>",
  "<ScRiPt src=//e.org/x.js></sCrIpT>",
  "<img src=x onerror=alert(1)>",
  "<img src='x' style='background:url(//e.org)'>",
  "<svg onload=alert(1)><script>alert(1)</script></svg>",
  "<svg><style><img src=x onerror=alert(1)></style></svg>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
  "<math href='javascript:alert(1)'>x</math>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<a href='java\nscript:alert(1)'>x</a>",
  "<a href='&#x6A;avascript:alert(1)'>x</a>",
  "<a href=' javascript:alert(1)'>x</a>",
  "[x](javascript:alert`1`)",
  "[x](JaVaScRiPt:alert(1) 'title')",
  "[x]: javascript:alert(1)\n\n[x]",
  "<javascript:alert(1)>",
  "![x](javascript:alert(1))",
  "![x](https://e.org/track.gif)",
  '![" onerror="alert(1)](images/a.png)',
  "![x](images/a.png'onerror='alert(1))",
  '```js" onclick="alert(1)\nx\n```',
  "```html\n<script>alert(1)</script>\n```",
  "`<script>alert(1)</script>`",
  "<code class='language-js x' onclick=alert(1)>a</code>",
  "<code class='language-math'>\\href{javascript:alert(1)}{x}</code>",
  "$\\href{javascript:alert(1)}{x}$",
  "$\\htmlStyle{color:red}{x} \\htmlId{a}{b} \\htmlData{onclick=x}{y}$",
  "$\\includegraphics{https://e.org/a.png}$",
  "$\\text{<script>alert(1)</script>}$",
  "$\\unknown{$",
  "$\\rule{100000em}{100000em}$",
  "$\\def\\a{\\a\\a}\\a$",
  "<form action=//e.org><input name=a><button formaction=javascript:x>go</button></form>",
  "<p id=app class=admin name=x style=position:fixed>x</p>",
  "<base href=//e.org><meta http-equiv=refresh content='0;url=//e.org'><link rel=stylesheet href=//e.org>",
  "<details ontoggle=alert(1) open>x</details>",
  "<table background=javascript:alert(1)><td>x</table>",
  "<template><script>alert(1)</script></template>",
  "<textarea><script>alert(1)</script>",
  "<title><img src=x onerror=alert(1)></title>",
  "<plaintext><script>alert(1)</script>",
  "<!--><script>alert(1)</script>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?xml <script>alert(1)</script> ?>",
  "<a href='https://e.org' target=_blank rel=opener onclick=x>x</a>",
  "<video src=x onerror=alert(1)></video><audio src=x onerror=alert(1)>",
  "<object data=javascript:alert(1)></object><embed src=javascript:alert(1)>",
  "<b <script>alert(1)</script>",
  "<img/src='x'/onerror=alert(1)>",
  "<img src=x:alert(1) alt='&lt;script&gt;'>",
  "a\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>",
];

describe("what attackers write", () => {
  test.each(attacks)("%s", (attack) => {
    for (const markdown of [attack, `text ${attack} text`, `- ${attack}`, `> ${attack}\n\n${attack}`]) {
      expect(dangers(renderMarkdown(markdown))).toEqual([]);
      expect(dangers(renderInline(markdown))).toEqual([]);
    }
  });

  test("the check itself sees what it must not let through", () => {
    expect(dangers('<img src="images/a.png" alt="x">')).toEqual([]);
    for (const html of [
      "<script>",
      '<p style="x">',
      '<p onclick="x">',
      '<a href="javascript:x">',
      '<img src="//e.org">',
      '<b class="x">',
    ]) {
      expect(dangers(html)).not.toEqual([]);
    }
  });

  test("a text made to keep the parser busy is shown as written, soon", () => {
    for (const text of [
      "_*".repeat(10_000),
      ">".repeat(20_000),
      "- ".repeat(10_000),
      "[".repeat(20_000),
      "~a".repeat(10_000),
    ]) {
      const start = performance.now();
      expect(dangers(renderMarkdown(text))).toEqual([]);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
    const stars = `\`\`\`js\n${"a*b ".repeat(2_000)}\n\`\`\``;
    expect(tags(renderMarkdown(stars)).map((tag) => tag.name)).toContain("pre");
  });
});

const piece = fc.oneof(
  fc.constantFrom(...attacks),
  fc.constantFrom(
    "`",
    "```\n",
    "$",
    "$$\n",
    "*",
    "_",
    "[",
    "](",
    ")",
    "![",
    "<",
    ">",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "| ",
    "|--|",
    "&lt;",
    "\\",
    '"',
    "'",
    "{{a}}",
    "=",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);
const anyMarkdown = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(""));

test("no text throws or gets anything dangerous through", () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      expect(dangers(renderMarkdown(markdown, { imageBase: "/api/m/" }))).toEqual([]);
      expect(dangers(renderInline(markdown))).toEqual([]);
    }),
    { numRuns: 1_500 },
  );
});

test("the short way for plain text gives what the long way gives", () => {
  const plain = fc
    .oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.stringMatching(/^[\w .,:;!?'"()/%+=-]{1,40}$/))
    .filter(isPlain);
  fc.assert(
    fc.property(plain, (text) => {
      expect(renderMarkdown(text)).toBe(treeToHtml(safeTree(text, {})));
    }),
    { numRuns: 2_000 },
  );
});
