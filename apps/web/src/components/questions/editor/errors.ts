"use client";

import { createContext, useContext } from "react";

export type FieldErrors = Record<string, string>;
type Reported = { path: string; message: string }[];

/** `content.options.1.text`, `/content/options/1/text` and `options.1.text` all mean the same field. */
export function fieldPath(path: string): string {
  return path
    .replace(/^\//, "")
    .replaceAll("/", ".")
    .replace(/^(?:body\.)?(?:content(?:\.|$))?/, "");
}

/** Fields as they follow each other in the form; those of the types stand between the question and the hints. */
const before = ["topicId", "type", "stem"];
const after = [
  "hints",
  "explanation",
  "skills",
  "bloom",
  "difficulty",
  "language",
  "source",
  "licence",
  "attribution",
  "id",
];

function rank(path: string): number {
  const [field = ""] = path.split(".");
  if (before.includes(field)) return before.indexOf(field) - before.length;
  return after.indexOf(field) + 1;
}

/** The first thing to change per field, by path, in the order of the form. */
export function errorsByField(reported: Reported, translate: (message: string) => string): FieldErrors {
  const found: FieldErrors = {};
  for (const { path, message } of reported.toSorted(
    (one, other) => rank(fieldPath(one.path)) - rank(fieldPath(other.path)),
  ))
    found[fieldPath(path)] ??= translate(message);
  return found;
}

export type Plain = { key: "required" | "number" | "tooLong" } | { key: "atLeast" | "atMost"; count: number };

/** What the schema's own sentences mean for people; null for those that already say it. */
export function plainMeaning(message: string): Plain | null {
  const items = /^Too (small|big): expected array to have [<>]=(\d+)/.exec(message);
  if (items) return { key: items[1] === "small" ? "atLeast" : "atMost", count: Number(items[2]) };
  if (/^Too small: expected string|received undefined$|^Invalid option|^Invalid input$/.test(message))
    return { key: "required" };
  if (/^Invalid input: expected number|^Too (?:small|big): expected number/.test(message)) return { key: "number" };
  if (/^Too big: expected string/.test(message)) return { key: "tooLong" };
  return null;
}

/** Where a path leads, for a list of what is left to do: the field, the row, and the gap it belongs to. */
export function placeOf(path: string): { field: string; row: number | null; gap: string | null } {
  const parts = path.split(".");
  const gap = parts[0] === "gaps" ? (parts[1] ?? null) : null;
  const [field = "", row] = gap === null ? parts : parts.slice(2);
  return {
    field: field || (gap === null ? "whole" : "gap"),
    row: /^\d+$/.test(row ?? "") ? Number(row) + 1 : null,
    gap,
  };
}

export const ErrorsContext = createContext<FieldErrors>({});

/** What is wrong with the field at this path, once saving was tried. */
export const useError = (path: string): string | undefined => useContext(ErrorsContext)[path];

/** Id of the field at a path, so that a list of problems can lead there. */
export const fieldId = (path: string): string => `field-${path}`;
