import { ProblemError } from "../../http/problem.ts";

/** Where a page ended, as text that says nothing to a client. */
export function encodeCursor(sequence: number): string {
  return Buffer.from(`r${sequence}`).toString("base64url");
}

/** Throws `request.invalid` for anything that `encodeCursor` did not make. */
export function decodeCursor(text: string): number {
  const digits = /^r(\d{1,9})$/.exec(Buffer.from(text, "base64url").toString())?.[1];
  const sequence = Number(digits);
  if (digits !== undefined && encodeCursor(sequence) === text) return sequence;
  const message = "This cursor does not belong to this list. Start again without it.";
  throw new ProblemError("request.invalid", message, [{ path: "query.cursor", message }]);
}
