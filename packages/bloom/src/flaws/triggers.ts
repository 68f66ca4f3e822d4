import { absurdities } from "../text/absurdities.ts";
import type { Lexicon } from "../text/lexicon-shape.ts";
import type { Word } from "../text/words.ts";
import { storiedWords } from "./implausible-jokes.ts";
import { jestWords } from "./implausible-phrases.ts";

/** Bits that say which rules about wording have anything to look at in a text. */
export const triggers = { absolute: 1, vague: 2, joke: 4, jest: 8 } as const;

const bitsByCode = new Map<string, ReadonlyMap<string, number>>();

function bitsOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  const known = bitsByCode.get(lexicon.code);
  if (known) return known;
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const words of [lexicon.absolute, lexicon.exclusive, lexicon.absoluteAtStart, lexicon.absoluteTriggers])
    add(words, triggers.absolute);
  for (const words of [lexicon.vague, lexicon.vagueAlone, lexicon.vagueTriggers]) add(words, triggers.vague);
  const { household, everyday, fantasy, unmistakable, firsts } = absurdities[lexicon.code];
  for (const words of [household, everyday, fantasy, unmistakable.keys(), firsts, lexicon.jokes, storiedWords])
    for (const word of words) add([word, word.slice(0, `${word}-`.indexOf("-"))], triggers.joke);
  add(jestWords[lexicon.code], triggers.jest);
  bitsByCode.set(lexicon.code, bits);
  return bits;
}

/** The bits of all words together: one look-up per word instead of one per word and lexicon. */
export function triggersOf(words: readonly Word[], lexicon: Lexicon | null): number {
  if (!lexicon) return 0;
  const bits = bitsOf(lexicon);
  let found = 0;
  for (const { lower } of words) found |= bits.get(lower) ?? 0;
  return found;
}
