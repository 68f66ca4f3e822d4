import { type Prose, type Region, readProse } from "./prose.ts";
import { type Sentence, sentencesOf, type Word, wordsOf } from "./words.ts";

/** One Markdown field, read. Offsets of words, sentences and regions are offsets in `source`. */
export type Field = {
  source: string;
  /** As long as the source; code, formulas, images, link targets, HTML and marks are spaces. */
  prose: string;
  /** The prose in lower case, where that is as long; else "", so that no offset goes wrong (İ becomes two units). */
  lower: string;
  regions: readonly Region[];
  emphasis: Prose["emphasis"];
  words: readonly Word[];
  /** Null until somebody asks (`readSentences`). */
  sentences: readonly Sentence[] | null;
};

/** Flaws, knowledge, readability, load and time all read the fields of one item, one after the other. */
const recent = new Map<string, Field>();
const mostCharacters = 4_000;
let characters = 0;

/** Reads a field, or remembers it from a moment ago. What comes back is shared: nobody may change it. */
export function readField(source: string): Field {
  const known = recent.get(source);
  if (known) return known;
  if (characters > mostCharacters) {
    recent.clear();
    characters = 0;
  }
  const { text: prose, regions, emphasis } = readProse(source);
  const lower = prose.toLowerCase();
  const field: Field = {
    source,
    prose,
    lower: lower.length === prose.length ? lower : "",
    regions,
    emphasis,
    words: wordsOf(prose),
    sentences: null,
  };
  recent.set(source, field);
  characters += source.length;
  return field;
}

export function readSentences(field: Field): readonly Sentence[] {
  field.sentences ??= sentencesOf(field.prose, field.words);
  return field.sentences;
}
