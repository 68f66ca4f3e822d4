/** Finding every fault of a question in one go, so that an author need not mend and save once per fault. */
import { type Item, itemProblems } from "@quizmentor/items";
import { itemSchema } from "@quizmentor/items/schema";
import type { Kysely } from "kysely";
import type { Schema } from "../../db/database.ts";
import { zodFaults } from "../../http/problem.ts";

/** Paths are those of the item as authors write it, for example "options.2.text". */
export type Fault = { path: string; message: string };

export type Checked = {
  /** null when the content does not have the shape of an item. */
  item: Item | null;
  faults: Fault[];
  /** These two can be looked up even while the rest is not complete. An entry that is no text is "". */
  ref: string | null;
  skills: string[];
};

/** More than an item may have; a list beyond that is a fault already and not worth looking up to its end. */
const mostSkills = 20;

/** Checks content by itself: its shape, and what would keep it from being graded fairly. Warnings are no faults. */
export function checkContent(content: Record<string, unknown>): Checked {
  const ref = typeof content.id === "string" ? content.id : null;
  const skills = Array.isArray(content.skills) ? content.skills.slice(0, mostSkills).map(asText) : [];
  const parsed = itemSchema.safeParse(content);
  if (!parsed.success) return { item: null, faults: zodFaults(parsed.error, ""), ref, skills };
  const faults = itemProblems(parsed.data)
    .filter((problem) => problem.severity === "error")
    .map(({ path, message }) => ({ path, message }));
  return { item: parsed.data, faults, ref, skills };
}

const asText = (value: unknown) => (typeof value === "string" ? value : "");

/** Ids of the named skills of this organisation, and a fault for each that it does not have. */
export async function findSkills(
  kysely: Kysely<Schema>,
  slugs: string[],
): Promise<{ ids: Map<string, string>; faults: Fault[] }> {
  const known =
    slugs.length === 0
      ? []
      : await kysely.selectFrom("skills").select(["id", "slug"]).where("slug", "in", slugs).execute();
  const ids = new Map(known.map(({ id, slug }) => [slug, id]));
  const faults = slugs.flatMap((slug, index) => {
    if (ids.has(slug) || slug === "") return [];
    return [{ path: `skills.${index}`, message: `There is no skill “${slug.slice(0, 80)}”.` }];
  });
  return { ids, faults };
}
