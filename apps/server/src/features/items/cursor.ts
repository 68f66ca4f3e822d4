import { z } from "zod";
import { ProblemError } from "../../http/problem.ts";

/** As microseconds the bound is the year 2255, well inside what PostgreSQL takes for a time. */
const key = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
const cursorSchema = z.tuple([z.string(), key, z.guid()]);

/** Where a page ended: the sort it belongs to, the last row's sort key, and its id for rows that share the key. */
export type Cursor = { sort: string; key: number; id: string };

export function encodeCursor({ sort, key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString("base64url");
}

/** Throws `request.invalid` for anything that `encodeCursor` did not make for this sort. */
export function decodeCursor(text: string, sort: string): Cursor {
  try {
    const [madeFor, after, id] = cursorSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
    if (madeFor === sort) return { sort, key: after, id };
  } catch {
    // Whatever is wrong with it, the answer is the same.
  }
  const message = "This cursor does not belong to this list. Start again without it.";
  throw new ProblemError("request.invalid", message, [{ path: "query.cursor", message }]);
}
