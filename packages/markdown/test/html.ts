/** A reader of our own HTML output: every start tag with its attributes. Text is escaped, so every `<` opens a tag. */
export type Tag = { name: string; attributes: Record<string, string> };

export function tags(html: string): Tag[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'<>]+)?)*)\s*\/?>/gi)].map(
    (match) => ({
      name: (match[1] as string).toLowerCase(),
      attributes: Object.fromEntries(
        [...(match[2] as string).matchAll(/([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'<>]+))?/g)].map(
          (attribute) => [(attribute[1] as string).toLowerCase(), attribute[2] ?? attribute[3] ?? attribute[4] ?? ""],
        ),
      ),
    }),
  );
}

const forbiddenTags =
  /^(?:script|style|iframe|object|embed|svg|form|input|button|link|meta|base|template|textarea|video|audio)$/;

/** What is dangerous in a piece of HTML, in words; empty when it is safe to insert under our CSP. */
export function dangers(html: string): string[] {
  const found = tags(html);
  // Every "<" that is no tag the reader knows is a hole in the reader or in the output.
  const unread = html.replace(/<\/[a-z][a-z0-9]*>/gi, "").match(/</g)?.length ?? 0;
  const problems = unread === found.length ? [] : [`${unread} "<", ${found.length} tags read`];
  for (const { name, attributes } of found) {
    if (forbiddenTags.test(name)) problems.push(`<${name}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^(?:style|id|name|srcdoc|srcset|formaction|on.*|xlink:href|background)$/.test(attribute))
        problems.push(`${attribute}=`);
      if (attribute === "href" && !/^(?:https?:\/\/|mailto:)/i.test(value)) problems.push(`href=${value}`);
      if (attribute === "src" && !/^(?:\/api\/|[\w.~%+@-])[\w.~%+@/?=&;#-]*$/.test(value))
        problems.push(`src=${value}`);
      if (attribute === "src" && /:|\/\//.test(value)) problems.push(`src=${value}`);
      if (
        attribute === "class" &&
        !/^(?:(?:hljs|katex|language-|math-)\S*|\w+_)(?: (?:(?:hljs|language-)\S*|\w+_))*$/.test(value)
      ) {
        problems.push(`class=${value}`);
      }
    }
  }
  return problems;
}
