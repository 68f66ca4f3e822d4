import type { PracticeScope } from "@quizmentor/client";

export const lengths = [5, 10, 20] as const;
export const lengthCookie = "practice-length";
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A scope as addresses carry it, or null when it is none. */
export function readScope(kind: unknown, id?: unknown): PracticeScope | null {
  if (kind === "mix") return { kind };
  if ((kind === "subject" || kind === "topic" || kind === "skill") && typeof id === "string" && uuid.test(id))
    return { kind, id };
  return null;
}

/** A scope as the value of a button: "mix", "topic 018f…". */
export function targetOf(scope: { kind: string; id?: string | null }): string {
  return scope.id ? `${scope.kind} ${scope.id}` : scope.kind;
}

export function readTarget(target: unknown): PracticeScope | null {
  return typeof target === "string" ? readScope(...(target.split(" ") as [string, string?])) : null;
}

/** A number of questions from a form, an address or a cookie; 10 when it makes no sense. */
export function readLength(given: unknown): number {
  const length = Number(given);
  return Number.isInteger(length) && length >= 1 && length <= 100 ? length : 10;
}
