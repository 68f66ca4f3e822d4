import { RE2JS } from "re2js";

/**
 * Largest compiled pattern. Matching takes time in proportion to program size times answer length; this keeps
 * the worst 500-character answer at a few milliseconds.
 */
const maxProgramSize = 2_000;

type Compiled = { matches(text: string): boolean };
const compiled = new Map<string, Compiled | string>();
const maxKept = 500;

/** Compiles once and keeps the last few hundred: compiling costs more than matching. */
function compile(pattern: string, ignoreCase: boolean): Compiled | string {
  const name = `${ignoreCase ? "i" : "c"}${pattern}`;
  const known = compiled.get(name);
  if (known !== undefined) return known;
  let result: Compiled | string;
  try {
    const regex = RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    result =
      regex.programSize() > maxProgramSize ? "the pattern is too large" : { matches: (text) => regex.matches(text) };
  } catch (error) {
    result = error instanceof Error ? error.message : "the pattern cannot be read";
  }
  if (compiled.size >= maxKept) compiled.delete(compiled.keys().next().value ?? "");
  compiled.set(name, result);
  return result;
}

/** Why RE2 refuses a pattern, or null when it is fine. */
export function patternProblem(pattern: string): string | null {
  const result = compile(pattern, true);
  return typeof result === "string" ? result : null;
}

/** Whether the whole text matches. A pattern that RE2 refuses matches nothing. */
export function matchesPattern(pattern: string, text: string, ignoreCase: boolean): boolean {
  const result = compile(pattern, ignoreCase);
  if (typeof result === "string") return false;
  try {
    return result.matches(text);
  } catch {
    // An internal fault of the engine must not lose a learner's answer.
    return false;
  }
}
