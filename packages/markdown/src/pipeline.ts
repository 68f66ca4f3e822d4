import rehypeHighlight from "rehype-highlight";
import rehypeKatex from "rehype-katex";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { aliases, languages } from "./languages.ts";
import { isAbsurd } from "./plain.ts";
import { guardLinksAndImages, schema, tidy } from "./safety.ts";
import { hasRaw, type Root, replaceElements } from "./tree.ts";

export type RenderOptions = {
  /** Language of the text (BCP 47). In one written from right to left, code keeps running from left to right. */
  language?: string;
  /** Put before relative image sources, for example "/api/v1/media/physics/". */
  imageBase?: string;
};

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkRehype, { allowDangerousHtml: true });
const raw = unified().use(rehypeRaw);
const sanitiser = unified().use(rehypeSanitize, schema);
/** Our own additions, after sanitising. KaTeX as MathML needs no inline styles, which our CSP forbids. */
const additions = unified()
  .use(rehypeKatex, { output: "mathml", trust: false, strict: "ignore", maxSize: 50, maxExpand: 500 })
  .use(rehypeHighlight, { languages, aliases, detect: false });
const writer = unified().use(rehypeStringify);

const rightToLeft = /^(?:ar|he|fa|ur|yi|ps|sd|ug|ckb|dv)(?:-|$)/i;

/** Markdown as a safe tree of elements. Throws where the text would keep the parser busy or exhaust its stack. */
export function safeTree(markdown: string, { language, imageBase = "" }: RenderOptions): Root {
  if (isAbsurd(markdown)) throw new RangeError("too many marks or levels");
  const written = parser.runSync(parser.parse(markdown)) as Root;
  const parsed = hasRaw(written) ? (raw.runSync(written) as Root) : written;
  const clean = sanitiser.runSync(guardLinksAndImages(parsed, imageBase)) as Root;
  const tree = tidy(additions.runSync(clean) as Root);
  if (language === undefined || !rightToLeft.test(language)) return tree;
  return replaceElements(tree, (element) => {
    if (/^(?:pre|code|math)$/.test(element.tagName)) element.properties.dir = "ltr";
    return undefined;
  });
}

export const treeToHtml = (tree: Root): string => writer.stringify(tree);
