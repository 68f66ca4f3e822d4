import { createHash } from "node:crypto";
import type { Named } from "./types.ts";

/** 50 bits of a text as ten characters, the same everywhere. */
export function shortHash(text: string): string {
  const bytes = createHash("sha256").update(text).digest();
  return (bytes.readUIntBE(0, 6) * 4 + ((bytes[6] ?? 0) >> 6)).toString(36).padStart(10, "0");
}

const maxLength = 80;

/**
 * A name as the schema wants it: lower-case letters, digits and single hyphens, at most 80. Stable, so importing
 * twice gives the same name. What has no Latin letters or is too long is told apart by a hash.
 */
export function slugify(text: string): string {
  const slug = text
    .toWellFormed()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (slug === "") return `x-${shortHash(text)}`;
  if (slug.length <= maxLength) return slug;
  return `${slug.slice(0, maxLength - 12).replace(/-+$/, "")}-${shortHash(text)}`.slice(0, maxLength);
}

/** A title for a slug that came without one: "science-technology" is "Science technology". */
export function titleOf(slug: string): string {
  const words = slug.replace(/[-_]+/g, " ").trim();
  return (words.charAt(0).toUpperCase() + words.slice(1)).slice(0, 100);
}

/** A name given as slug or as title. */
export function named(text: string): Named {
  const title = text.trim().replace(/\s+/g, " ");
  const slug = slugify(title);
  return { slug, title: title === slug ? titleOf(slug) : title.slice(0, 100) };
}

/** File name without folders and ending. */
export function baseName(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? "").replace(/\.[^.]*$/, "");
}
