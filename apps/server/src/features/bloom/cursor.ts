import { ProblemError } from "../../http/problem.ts";

/** A position in a list as an opaque cursor; null at the end of it. */
export const encodeOffset = (offset: number, total: number): string | null =>
  offset < total ? Buffer.from(`o${offset}`).toString("base64url") : null;

/** 0 without a cursor. Throws `request.invalid` for one that we did not make. */
export function decodeOffset(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const offset = /^o(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString())?.[1];
  if (offset === undefined)
    throw new ProblemError("request.invalid", undefined, [
      { path: "cursor", message: "This cursor belongs to another list. Start from the first page." },
    ]);
  return Number(offset);
}
