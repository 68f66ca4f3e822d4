/** Versions of items in memory, with their rendered parts: read and rendered once, served often. */

import type { Question } from "@quizmentor/contracts";
import { type Item, presentItem, type QuestionView } from "@quizmentor/items";
import { LRUCache } from "lru-cache";
import type { Database } from "../../db/database.ts";
import { renderInline, renderMarkdown, renderRich } from "./rendering.ts";

export type Content = { item: Item; stemHtml: string; explanationHtml: string | null };

export type ContentCache = {
  get(itemId: string, version: number): Promise<Content>;
  /** The bank changed: a version that nobody was using may read differently now. */
  clear(): void;
};

export function createContentCache(database: Database): ContentCache {
  const versions = new LRUCache<string, Content>({ max: 4_000 });
  return {
    async get(itemId, version) {
      const key = `${itemId} ${version}`;
      const known = versions.get(key);
      if (known) return known;
      const row = await database.kysely
        .selectFrom("item_versions")
        .select("content")
        .where("item_id", "=", itemId)
        .where("number", "=", version)
        .executeTakeFirst();
      if (!row) throw new Error(`Version ${version} of item ${itemId} does not exist.`);
      const content = renderContent(row.content as unknown as Item);
      versions.set(key, content);
      return content;
    },
    clear: () => versions.clear(),
  };
}

/** Stem and explanation as HTML. */
export function renderContent(item: Item): Content {
  return {
    item,
    stemHtml: renderMarkdown(item.stem),
    explanationHtml: item.explanation ? renderMarkdown(item.explanation) : null,
  };
}

/** What a learner is asked, rendered; the same item and seed give the same order everywhere. */
export function renderQuestion(item: Item, seed: string): Question {
  return renderView(presentItem(item, seed).question);
}

function renderView(view: QuestionView): Question {
  const choices = (list: { key: string; text: string }[]) =>
    list.map(({ key, text }) => ({ key, html: renderInline(text) }));
  switch (view.type) {
    case "single-choice":
    case "multiple-choice":
      return { type: view.type, options: choices(view.options) };
    case "ordering":
      return { type: view.type, entries: choices(view.entries) };
    case "matching":
      return { type: view.type, left: choices(view.left), right: choices(view.right) };
    case "cloze":
      return {
        type: view.type,
        text: renderRich(view.text, Object.keys(view.gaps)),
        gaps: Object.fromEntries(
          Object.entries(view.gaps).map(([name, gap]) => [
            name,
            gap.kind === "select" ? { kind: "select" as const, options: choices(gap.options) } : gap,
          ]),
        ),
      };
    default:
      return view;
  }
}
