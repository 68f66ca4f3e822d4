/** Pictures that come with questions: stored, and their addresses put in place of the file names. */
import { readFile } from "node:fs/promises";
import { isAbsolute, join, normalize } from "node:path";
import type { ImportRow } from "@quizmentor/formats";
import type { Item } from "@quizmentor/items";
import { storeAsset } from "../features/assets/index.ts";
import type { ObjectStore } from "../ports/objects.ts";

const reference = /(!\[[^\]]*\]\()(?!\/|[a-z]+:)([^)\s]+)(\))/g;

/** The row with its pictures stored. One that is missing leaves the question usable, and says so. */
export async function linkImages(row: ImportRow, folder: string, objects: ObjectStore): Promise<ImportRow> {
  if (!row.item) return row;
  const text = JSON.stringify(row.item);
  const names = new Set([...text.matchAll(reference)].map((match) => match[2] as string));
  if (names.size === 0) return row;
  const addresses = new Map<string, string>();
  const losses: string[] = [];
  for (const name of names) {
    try {
      addresses.set(name, await storeAsset(objects, name, await find(folder, row.place?.subject.slug ?? "", name)));
    } catch (error) {
      losses.push(`The picture ${name} could not be taken in: ${(error as Error).message}`);
    }
  }
  const linked = text.replace(reference, (whole, before: string, name: string, after: string) =>
    addresses.has(name) ? `${before}${addresses.get(name)}${after}` : whole,
  );
  return {
    ...row,
    item: JSON.parse(linked) as Item,
    ...(losses.length > 0 ? { status: "partial" as const, losses: [...row.losses, ...losses] } : {}),
  };
}

/** Beside the file, or in the folder of its subject; never outside. */
async function find(folder: string, subject: string, name: string): Promise<Uint8Array> {
  const path = normalize(decodeURIComponent(name));
  if (isAbsolute(path) || path.startsWith("..")) throw new Error("it lies outside the folder.");
  return readFile(join(folder, subject, path)).catch(() =>
    readFile(join(folder, path)).catch(() => Promise.reject(new Error("there is no such file."))),
  );
}
