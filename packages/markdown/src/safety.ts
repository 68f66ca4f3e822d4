import type { Schema } from "hast-util-sanitize";
import { type Element, type ElementContent, type Root, replaceElements } from "./tree.ts";

/**
 * What authors' HTML may contain. No ids, names and styles; classes only where they mark the language of code or a
 * formula for the steps after. Links and images are narrowed further in `guardLinksAndImages`.
 */
export const schema: Schema = {
  tagNames: [
    ...["p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "details", "summary"],
    ...["ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"],
    ...["a", "img", "code", "kbd", "samp", "var", "strong", "em", "b", "i", "u", "s", "del", "ins", "mark", "small"],
    ...["sub", "sup", "abbr", "q", "ruby", "rt", "rp"],
  ],
  attributes: {
    a: ["href", "rel"],
    abbr: ["title"],
    code: [["className", /^language-[a-z0-9+#-]{1,30}$/i, "math-inline", "math-display"]],
    img: ["src", "alt", "width", "height", ["loading", "lazy"]],
    ol: ["start", "reversed"],
    td: [["align", "left", "center", "right"], "colSpan", "rowSpan"],
    th: [["align", "left", "center", "right"], "colSpan", "rowSpan", ["scope", "col", "row"]],
    "*": [["dir", "ltr", "rtl", "auto"], "lang"],
  },
  ancestors: {
    caption: ["table"],
    tbody: ["table"],
    td: ["table"],
    th: ["table"],
    thead: ["table"],
    tfoot: ["table"],
    tr: ["table"],
  },
  protocols: { href: ["http", "https", "mailto"] },
  // Their text is no text for people, and what a browser makes of it depends on where it stands.
  strip: [
    ...["script", "style", "template", "iframe", "object", "embed", "noscript", "noembed", "noframes", "svg", "math"],
    ...["title", "textarea", "select", "xmp", "plaintext", "audio", "video", "canvas"],
  ],
  clobber: [],
  required: {},
};

/** An absolute web address or a mail address; everything else, relative links too, leads nowhere from a question. */
const linkTarget = /^(?:https?:\/\/|mailto:)[^\s\\]+$/i;
/** A path without scheme, host, backslash or way up. Percent signs only as escapes that Markdown itself makes. */
const localImage = /^(?:\/api\/)?(?![/\\])[\w.~%+@-]+(?:\/[\w.~%+@-]+)*(?:\?[\w.=&-]*)?$/;
const wayUp = /(?:^|\/)(?:\.|%2e){2}(?:\/|$)|%(?:2f|5c|00)/i;

/** Runs before sanitising: links that lead out carry no referrer, images come from this server or become words. */
export function guardLinksAndImages(tree: Root, imageBase: string): Root {
  return replaceElements(tree, (element): ElementContent[] | undefined => {
    const { tagName, properties } = element;
    if (tagName === "a") {
      if (typeof properties.href !== "string" || !linkTarget.test(properties.href)) return element.children;
      element.properties = { href: properties.href, rel: ["noopener", "noreferrer"] };
      return undefined;
    }
    if (tagName !== "img") return undefined;
    const source = imageSource(properties.src, imageBase);
    const alt = typeof properties.alt === "string" ? properties.alt : "";
    if (source === null) return alt === "" ? [] : [{ type: "text", value: alt }];
    const { width, height } = properties;
    element.properties = {
      src: source,
      alt,
      loading: "lazy",
      ...(isSize(width) && { width }),
      ...(isSize(height) && { height }),
    };
    return undefined;
  });
}

/** Where an image is read from, or null when it is not ours. */
export function imageSource(source: unknown, imageBase: string): string | null {
  if (typeof source !== "string" || !localImage.test(source) || wayUp.test(source)) return null;
  return source.startsWith("/") ? source : imageBase + source.replace(/^(?:\.\/)+/, "");
}

const isSize = (value: unknown): value is number | string => /^[1-9]\d{0,3}$/.test(String(value));

/**
 * Runs last, over what our own steps have added: nothing may carry a style or a handler (KaTeX styles its error
 * messages), and the TeX source that KaTeX repeats beside the formula is left out.
 */
export function tidy(tree: Root): Root {
  return replaceElements(tree, (element): ElementContent[] | undefined => {
    for (const name of Object.keys(element.properties)) {
      if (/^(?:style|on.*|id|name|xmlns)$/i.test(name)) delete element.properties[name];
    }
    keepOwnClasses(element);
    if (element.tagName === "annotation") return [];
    if (element.tagName === "semantics") return element.children;
    if (isKatexError(element.properties.className)) {
      return [{ type: "element", tagName: "code", properties: {}, children: element.children }];
    }
    return undefined;
  });
}

/** The classes of our style sheet; the highlighter also names embedded languages without a prefix. */
const ownClass = /^(?:hljs(?:-[\w-]+)?|language-[\w+#-]+|katex(?:-[\w-]+)?|\w+_)$/;

function keepOwnClasses({ properties }: Element): void {
  if (!Array.isArray(properties.className)) return;
  const kept = properties.className.filter((name) => ownClass.test(String(name)));
  if (kept.length > 0) properties.className = kept;
  else delete properties.className;
}

const isKatexError = (className: unknown) => Array.isArray(className) && className.includes("katex-error");
