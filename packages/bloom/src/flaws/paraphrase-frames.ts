/** Negations in different forms, and names in short and in full. */
import type { Lexicon } from "../text/lexicon-shape.ts";
import type { Word } from "../text/words.ts";
import type { Option } from "./reading.ts";

const before: Record<Lexicon["code"], RegExp> = {
  en: /^(?:not|no|without|lack|never|cannot)$/,
  de: /^(?:nicht|ohn|ohne|kein|keine|keinen|keiner)$/,
  es: /^(?:no|sin|ningún|ninguna)$/,
};
const prefixed: Record<Lexicon["code"], RegExp> = {
  en: /^(?:un|in|im|ir|il|non|dis)(?=.{3})/,
  de: /^un(?=.{4})/,
  es: /^(?:in|im|des)(?=.{4})/,
};
const suffixed: Record<Lexicon["code"], RegExp> = {
  en: /(?<=.{3})less$/,
  de: /(?<=.{3})(?:los|frei)$/,
  es: /(?!)/,
};

const denying = new Set(
  "not no without lack never cannot fre absent miss nicht ohn ohne kein keine keinen keiner frei sin ningún ninguna".split(
    " ",
  ),
);
/** Whether something is denied by a word of its own: without that, forms such as "untidy" have nothing to meet. */
export const deniesByWord = (tokens: readonly string[]): boolean => tokens.some((token) => denying.has(token));

/** What the tokens from `at` deny, and in how many tokens: "not tidy", "untidy", "painless", "sugar free"; null if nothing. */
export function deniedAt(
  tokens: readonly string[],
  at: number,
  { code }: Lexicon,
): { root: string; size: number } | null {
  const token = tokens[at] as string;
  const next = tokens[at + 1];
  if (before[code].test(token)) return next === undefined ? null : { root: able(next), size: 2 };
  if (code === "en" && token === "fre" && next === "from" && tokens[at + 2] !== undefined)
    return { root: tokens[at + 2] as string, size: 3 };
  if (code === "en" && (next === "fre" || next === "absent" || next === "miss")) return { root: token, size: 2 };
  for (const pattern of [prefixed[code], suffixed[code]]) {
    const root = token.replace(pattern, "");
    if (root !== token) return { root: able(root), size: 1 };
  }
  return null;
}

/** "Unbreakable" is what cannot be broken. */
const able = (root: string) => root.replace(/(?<=.{3})[ai]bl$/, "");

const acronym = /^[A-Z]{2,6}$/;
const small = /^(?:of|the|and|for|in|de|der|des|und|für|y|del|la|el|los)$/;

/**
 * The options' words, names in full brought to the letters by which another option calls them ("gross domestic product"
 * to "GDP"); null where there are none.
 */
export function withAcronyms(options: readonly Option[]): Map<Option, readonly Word[]> | null {
  let letters: Map<string, Word> | null = null;
  for (const { words } of options)
    for (const word of words)
      if (word.text.charCodeAt(1) < 91 && acronym.test(word.text)) {
        letters ??= new Map();
        letters.set(word.lower, word);
      }
  if (letters === null || letters.size > options.length) return null;
  const found = new Map<Option, readonly Word[]>();
  for (const option of options) {
    const words = option.words.flatMap((word) => parts(word, option.prose));
    for (let at = 0; at < words.length - 1; at++) {
      for (const [name, short] of letters) {
        const size = spelledAt(words, at, name);
        if (size === 0) continue;
        const word = {
          ...(words[at] as Word),
          text: short.text,
          lower: short.lower,
          end: (words[at + size - 1] as Word).end,
        };
        found.set(option, [...words.slice(0, at), word, ...words.slice(at + size)]);
      }
    }
  }
  return found.size > 0 ? found : null;
}

/** "Read-only" as two words. */
function parts(word: Word, prose: string): Word[] {
  if (!word.text.includes("-")) return [word];
  let { start } = word;
  return prose
    .slice(word.start, word.end)
    .split("-")
    .filter((text) => text !== "")
    .map((text) => {
      const part = { ...word, text, lower: text.toLowerCase(), start, end: start + text.length };
      start = part.end + 1;
      return part;
    });
}

/** How many words from `at` have the letters of `name` as their initials, small words left out or not; 0 if they have not. */
function spelledAt(words: readonly Word[], at: number, name: string): number {
  let letter = 0;
  let next = at;
  while (letter < name.length) {
    const word = words[next];
    if (!word || word.text.length < 2) return 0;
    if (word.lower[0] === name[letter]) letter += 1;
    else if (next === at || !small.test(word.lower)) return 0;
    next += 1;
  }
  return next - at > 1 ? next - at : 0;
}
