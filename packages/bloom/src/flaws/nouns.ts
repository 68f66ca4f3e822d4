import type { Word } from "../text/words.ts";
import type { Option } from "./reading.ts";

/** Words that sound otherwise than they are spelt: "a unit", "an hour". */
const consonantSound = /^(?:uni(?!n)|use|usu|uti|eu|one\b|once|ubiq|ufo|uran|u-|ur[ei])/;
const vowelSound = /^(?:hour|hono|honest|heir)/;
const letterNames = /^[AEFHILMNORSX](?:$|[A-Z0-9-])/;

/** Whether the option starts with a vowel sound; null where an article or a mark hides it. */
export function startsWithVowel(option: Option): boolean | null {
  const first = /^[\p{L}]+/u.exec(option.shown.replace(/^["“(*_]+/, ""))?.[0];
  if (!first || /^(?:an?|the|to|it|in|on|by)$/i.test(first)) return null;
  if (first.length > 1 && first === first.toUpperCase()) return letterNames.test(first);
  const lower = first.toLowerCase();
  if (vowelSound.test(lower)) return true;
  return /^[aeiou]/.test(lower) && !consonantSound.test(lower);
}

const irregularPlurals = new Set(
  "people men women children feet teeth mice geese criteria phenomena bacteria data nuclei fungi larvae vertices matrices alumni cacti".split(
    " ",
  ),
);
const singularInS = /(?:ss|us|is|ics|ness)$/;
const singularWords = new Set(
  "gas bus lens series species news mathematics physics chaos atlas bias canvas plus diabetes rabies".split(" "),
);

/** Whether the option is a plural noun phrase; null where that cannot be told, as of a name. */
export function isPlural(option: Option, mayBeName: boolean): boolean | null {
  const { words, regions } = option;
  if (regions.length > 0 || words.length === 0 || words.length > 8) return null;
  const first = (words[0] as Word).lower;
  // "trusting speakers", "to see stars" are no nouns.
  const hasArticle = /^(?:the|an?)$/.test(first) && words.length > 2;
  if (first === "to" || words.some(({ lower }, at) => /.{3}ing$/.test(lower) && !(hasArticle && at === 1))) return null;
  if (words.some(({ lower }) => lower === "and")) return true;
  if (first === "a" || first === "an" || first === "one" || first === "each") return false;
  if (/^(?:two|three|four|five|many|several|these|those|both)$/.test(first)) return true;
  const head = words[headIndex(words)] as Word;
  // Names may end in s: "Athens", "Mars".
  if (head.text !== head.lower && (mayBeName || words.length > 1 || head.text.slice(1) !== head.lower.slice(1)))
    return null;
  if (irregularPlurals.has(head.lower)) return true;
  if (singularWords.has(head.lower) || singularInS.test(head.lower)) return false;
  if (!/^[a-z-]{3,}$/.test(head.lower)) return null;
  return head.lower.endsWith("s");
}

/** The head noun stands before the first preposition: "layers of the skin". */
function headIndex(words: readonly Word[]): number {
  const at = words.findIndex(({ lower }) =>
    /^(?:of|in|on|for|with|from|at|by|that|which|who|to|between|under)$/.test(lower),
  );
  return at > 0 ? at - 1 : words.length - 1;
}
