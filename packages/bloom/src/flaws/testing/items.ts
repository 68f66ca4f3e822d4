import type { Item } from "@quizmentor/items";
import { type ItemInput, itemSchema } from "@quizmentor/items/schema";
import { expect, test } from "vitest";
import { findFlaws } from "../index.ts";
import type { FlawKind } from "../kinds.ts";

const base = { id: "test", skills: ["skill"], explanation: "Iron oxide gives it its colour." };

export const itemOf = (fields: Record<string, unknown>): Item => itemSchema.parse({ ...base, ...fields } as ItemInput);

/** A single-choice item; the option that starts with "*" is the key. */
export const single = (stem: string, options: readonly string[], fields: Record<string, unknown> = {}): Item =>
  itemOf({ type: "single-choice", stem, options: options.map(authored), ...fields });

export const multiple = (stem: string, options: readonly string[]): Item =>
  itemOf({ type: "multiple-choice", stem, options: options.map(authored) });

export const statement = (stem: string, answer: boolean, fields: Record<string, unknown> = {}): Item =>
  itemOf({ type: "true-false", stem, answer, ...fields });

/** A cloze with one gap `{{x}}`. */
export const cloze = (text: string, options: readonly string[], fields: Record<string, unknown> = {}): Item =>
  itemOf({
    type: "cloze",
    stem: "Complete the text.",
    text,
    gaps: { x: { kind: "select", options: options.map(authored) } },
    ...fields,
  });

export const answer = (stem: string, fields: Record<string, unknown> = {}): Item =>
  itemOf({ type: "short-answer", stem, accept: ["it"], ...fields });

const authored = (text: string) => (text.startsWith("*") ? { text: text.slice(1), correct: true } : { text });

export const kindsIn = (item: Item): FlawKind[] => findFlaws(item).map(({ kind }) => kind);

/** Every item of `flawed` has the flaw, and none of `clean` has. */
export function testKind(kind: FlawKind, cases: { flawed: readonly Item[]; clean: readonly Item[] }): void {
  const name = (item: Item) =>
    [item.stem, "options" in item ? item.options.map(({ text }) => text).join(" | ") : ""].join(" → ").slice(0, 110);
  test.each(cases.flawed.map((item) => ({ name: name(item), item })))(`${kind}: $name`, ({ item }) => {
    expect(kindsIn(item)).toContain(kind);
  });
  test.each(cases.clean.map((item) => ({ name: name(item), item })))(`no ${kind}: $name`, ({ item }) => {
    expect(kindsIn(item)).not.toContain(kind);
  });
}
