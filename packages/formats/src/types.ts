import type { Item, ItemType, SubjectFile } from "@quizmentor/items";

export type Format = "native" | "jsonl" | "csv";

/** Something the bank keeps apart by its slug and people know by its title. */
export type Named = { slug: string; title: string };

/** Where an item belongs. */
export type Place = { subject: Named; topic: Named; skills: Named[] };

/**
 * `imported`: whole. `partial`: usable, but something was left out or needs a look (`losses`).
 * `unsupported`: of a kind this program does not know. `broken`: cannot be read (`error`).
 */
export type ImportStatus = "imported" | "partial" | "unsupported" | "broken";

/** What became of one question of a file. */
export type ImportRow = {
  /** The question's own name in the file, or file and line. */
  ref: string;
  /** 1 for the first line of the file. */
  line: number;
  /** Plain text of the stem, shortened. */
  title: string;
  type: ItemType | null;
  status: ImportStatus;
  /** In words an author understands. */
  losses: string[];
  error: string | null;
  /** Fits the item schema; null when the status is unsupported or broken. */
  item: Item | null;
  place: Place | null;
};

export type ParseOptions = {
  /** Where questions belong that do not say so themselves; for question banks it overrides what the file says. */
  subject?: Named;
  topic?: Named;
  /** For questions without their own. */
  licence?: string;
  source?: string;
  attribution?: string;
  /** BCP 47; "en" when missing. */
  language?: string;
  /** Maps of subjects already known: they give titles to the slugs of topics and skills. */
  subjects?: readonly SubjectFile[];
};

/** A file as text, with its path for messages and for finding its subject. */
export type TextFile = { path: string; text: string };
