import type { Option } from "./reading.ts";

/** Words that say how many or which ones are meant. */
const scopes = new Set(
  `all every each both some most half several many few one two three four five none any single only first newest oldest either neither
  everything nothing everybody nobody everyone
  alle alles jede jeder jedes beide einige manche meisten hälfte mehrere viele wenige zwei drei erste
  todos todas todo toda cada ambos ambas algunos algunas mayoría mitad varios varias muchos pocos dos tres primero`.split(
    /\s+/,
  ),
);

/**
 * Whether at least two other options say how many or which ones as well ("all rows", "the first row", "no row"): then the
 * amount is what the question is about, and "all" or "some" is no slip.
 */
export function variesInScope(options: readonly Option[], own: Option): boolean {
  let others = 0;
  for (const { words } of options) others += words.some(({ lower }) => scopes.has(lower) || /^\d/.test(lower)) ? 1 : 0;
  return others - (own.words.length > 0 ? 1 : 0) >= 2;
}
