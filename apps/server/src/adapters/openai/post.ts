import { setTimeout as after } from "node:timers/promises";

/** Bytes of an answer that are read. */
const largestAnswer = 256 * 1024;
/** Tries after the first. */
const mostRetries = 2;
/** Pause before the first retry where the server names none; doubled for the next. */
const firstPauseMs = 500;

export type Post = { url: string; key: string | null; body: string };

/**
 * Posts JSON and returns the answer's text. A server that is busy or broken for the moment (429 or 5xx) is asked again,
 * after the pause it asks for in Retry-After. Rejects with the signal's reason when given up, and with an Error that
 * holds neither the key nor what was sent otherwise: the connection failed, another status, or too large an answer.
 * A redirect is not followed: the question goes to the address the operator gave and to no other.
 */
export async function postJson({ url, key, body }: Post, signal: AbortSignal): Promise<string> {
  for (let retry = 0; ; retry++) {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body,
      redirect: "error",
      signal,
    });
    if (response.ok) return readLimited(response);
    await response.body?.cancel();
    const passing = response.status === 429 || response.status >= 500;
    if (!passing || retry === mostRetries) throw new Error(`The advisor answered with status ${response.status}.`);
    await after(pauseMs(response.headers.get("retry-after")) ?? firstPauseMs * 2 ** retry, undefined, { signal });
  }
}

/** Longer than any request lasts, and short enough for a timer. */
const longestPauseMs = 86_400_000;

/**
 * Retry-After is a number of seconds or a date (RFC 9110, section 10.2.3); null for anything else, a day for all that is
 * longer.
 */
export function pauseMs(retryAfter: string | null, now = Date.now()): number | null {
  if (retryAfter === null) return null;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(0, ms), longestPauseMs);
}

async function readLimited(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largestAnswer) throw new Error("The advisor's answer is too large.");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
