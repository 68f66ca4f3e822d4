/** What the bank stores of an item beside its content, derived from the content alone. */
import { createHash } from "node:crypto";
import { chanceLevel, type Item, plainText } from "@quizmentor/items";

/** Long enough that a search finds what a reader would call the question; lists shorten it further. */
const plainStemLength = 1_000;

export type ItemColumns = {
  /** Canonical JSON of the item. */
  content: string;
  content_hash: string;
  type: string;
  language: string;
  bloom: string | null;
  author_difficulty: number;
  source: string | null;
  licence: string | null;
  plain_stem: string;
  chance: number;
};

/** The columns of `item_versions` that follow from an item. Pure: the same item gives the same columns everywhere. */
export function itemColumns(item: Item): ItemColumns {
  const content = canonicalJson(item);
  return {
    content,
    content_hash: createHash("sha256").update(content).digest("hex"),
    type: item.type,
    language: item.language,
    bloom: item.bloom ?? null,
    author_difficulty: item.difficulty,
    source: item.source ?? null,
    licence: item.licence ?? null,
    plain_stem: plainText(item.stem, plainStemLength),
    chance: chanceLevel(item),
  };
}

/** JSON with sorted keys, so that the order in which a file or a form names its fields makes no new version. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Changes whenever what an author sees of an item changes. */
export function etagOf(itemId: string, version: number, contentHash: string): string {
  return createHash("sha256").update(`${itemId} ${version} ${contentHash}`).digest("base64url").slice(0, 22);
}
