import type { ItemDetail, ItemRow } from "@quizmentor/contracts";

export type Content = ItemDetail["content"];
export type ItemType = ItemRow["type"];
export type Bloom = NonNullable<ItemRow["bloom"]>;
export type Status = ItemRow["status"];

/** Written out here, so that the browser need not load the schema for three lists of words. */
export const itemTypes = [
  "single-choice",
  "multiple-choice",
  "true-false",
  "short-answer",
  "numeric",
  "ordering",
  "matching",
  "cloze",
] as const satisfies readonly ItemType[];
export const bloomLevels = [
  "remember",
  "understand",
  "apply",
  "analyze",
  "evaluate",
  "create",
] as const satisfies readonly Bloom[];
export const statuses = ["active", "draft", "retired"] as const satisfies readonly Status[];

/** The compiler objects here when the schema knows a word that a list above lacks. */
type Missing =
  | Exclude<ItemType, (typeof itemTypes)[number]>
  | Exclude<Bloom, (typeof bloomLevels)[number]>
  | Exclude<Status, (typeof statuses)[number]>;
export const complete: [Missing] extends [never] ? true : Missing = true;
