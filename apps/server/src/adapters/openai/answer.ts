/** Reads what a language model answers: it was asked for JSON, and may have wrapped it in anything. */
import { z } from "zod";

const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });
const wanted = z.object({ suggestions: z.array(z.string()) });

const mostSuggestions = 5;
const longestSuggestion = 600;
/** UTF-16 units and beginnings of objects that are looked at, so that an answer of brackets alone costs little. */
const longestMessage = 50_000;
const mostTries = 100;

/**
 * The suggestions in a chat completion: plain text without control characters, none empty or twice. Throws an Error that
 * says what is wrong with the answer, without repeating it.
 */
export function suggestionsIn(body: string): string[] {
  const json = parsedJson(body);
  if (json === undefined) throw new Error("The advisor did not answer with JSON.");
  const parsed = completion.safeParse(json);
  if (!parsed.success) throw new Error("The advisor did not answer with a chat completion.");
  const found = lastSuggestions(parsed.data.choices[0]?.message.content ?? "");
  if (!found) throw new Error("The advisor's message holds no suggestions of the form asked for.");
  const clean = found.map((text) =>
    text
      .replaceAll(/\p{Cc}+/gu, " ")
      .trim()
      .slice(0, longestSuggestion),
  );
  return [...new Set(clean)].filter((text) => text !== "").slice(0, mostSuggestions);
}

/**
 * The last object of the right form in a text, be it fenced or between sentences: models that think aloud write drafts
 * first. Only the end of a very long text is read.
 */
function lastSuggestions(message: string): string[] | null {
  const text = message.slice(-longestMessage);
  let found: string[] | null = null;
  let read = 0;
  let tries = 0;
  for (const { index: start } of text.matchAll(/\{\s*"/g)) {
    if (start < read) continue;
    if (++tries > mostTries) break;
    const end = endOfObject(text, start);
    const json = end === null ? undefined : parsedJson(text.slice(start, end));
    if (end === null || json === undefined) continue;
    read = end;
    const parsed = wanted.safeParse(json);
    if (parsed.success) found = parsed.data.suggestions;
  }
  return found;
}

/** Undefined for what is no JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Behind the bracket that closes the one at `start`; brackets inside of strings do not count. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === "\\") at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{") depth += 1;
    else if (character === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}
