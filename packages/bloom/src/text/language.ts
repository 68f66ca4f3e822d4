import { german } from "./lexicon-de.ts";
import { english } from "./lexicon-en.ts";
import { spanish } from "./lexicon-es.ts";
import type { Lexicon } from "./lexicon-shape.ts";

const lexicons: Record<string, Lexicon> = { en: english, de: german, es: spanish };

/** The lexicon for a BCP 47 tag ("de-CH" has that of "de"), or null where there is none: then only structure is looked at. */
export function lexiconFor(language: string): Lexicon | null {
  const primary = language.toLowerCase().split(/[-_]/, 1)[0] as string;
  return Object.hasOwn(lexicons, primary) ? (lexicons[primary] as Lexicon) : null;
}
