/** The starter bank, for tests that hold rules against real items. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseFolder } from "@quizmentor/formats";
import type { Item } from "@quizmentor/items";

const folder = join(import.meta.dirname, "../../../../../content");

export type BankItem = { item: Item; subject: string };

export function starterBank(): BankItem[] {
  const subjects = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  const files = subjects.flatMap((subject) =>
    readdirSync(join(folder, subject))
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => ({ path: `${subject}/${name}`, text: readFileSync(join(folder, subject, name), "utf8") })),
  );
  return [...parseFolder(files)].flatMap((row) =>
    row.item && row.place ? [{ item: row.item, subject: row.place.subject.slug }] : [],
  );
}
