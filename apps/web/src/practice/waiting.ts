import { ApiError, NetworkError } from "@quizmentor/client";

/** An answer that did not get through is sent again after so long, and twice as long each time after that. */
export const firstWaitMs = 1_000;
export const longestWaitMs = 30_000;

/** Failures that pass by themselves: no connection, or a server that is restarting or has too much to do. */
export function waitable(error: unknown): "offline" | "busy" | null {
  if (error instanceof NetworkError) return "offline";
  if (!(error instanceof ApiError)) return null;
  const { status, code } = error.problem;
  return status >= 500 || status === 429 || code === "request.conflict" ? "busy" : null;
}
