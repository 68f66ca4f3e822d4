/** Rendered Markdown, remembered by its text: the options and explanations of a bank are few and shown often. */
import type { RichNode } from "@quizmentor/contracts";
import * as markdown from "@quizmentor/markdown";
import { LRUCache } from "lru-cache";

function remembered<T extends {}>(render: (text: string) => T): (text: string) => T {
  // About 50 MB at most with typical texts.
  const known = new LRUCache<string, T>({ max: 30_000 });
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = render(text);
    known.set(text, made);
    return made;
  };
}

export const renderMarkdown = remembered((text) => markdown.renderMarkdown(text));
export const renderInline = remembered((text) => markdown.renderInline(text));

const rich = remembered((key) => {
  const [names, text] = JSON.parse(key) as [string[], string];
  return markdown.renderRich(text, names);
});

/** Text with gaps as a tree. */
export function renderRich(text: string, gapNames: readonly string[]): RichNode[] {
  return rich(JSON.stringify([gapNames, text]));
}
