/** Which kind of knowledge a question asks for. */
import type { ItemType } from "@quizmentor/items";
import { type Field, readField, readSentences } from "../text/field.ts";
import type { Word } from "../text/words.ts";
import { type Cues, english, german, spanish } from "./knowledge-cues.ts";
import { isFigure } from "./reading.ts";

export const knowledgeDimensions = ["factual", "conceptual", "procedural", "metacognitive"] as const;
export type KnowledgeDimension = (typeof knowledgeDimensions)[number];

export type Knowledge = {
  dimension: KnowledgeDimension;
  ground: KnowledgeGround;
  /** The words of the question that decided, lower-cased; null where something else did. */
  cue: string | null;
};

/** What decided: words, the type of the item, something to work with, or nothing. */
export type KnowledgeGround = "words" | "numeric" | "ordering" | "code" | "formula" | "figures" | "none";

/**
 * Knowledge dimension of a question in Markdown (Anderson & Krathwohl 2001, table 4.1). **Not validated:** there are no
 * labelled questions behind it; it reports the cue, so that a person can judge.
 *
 * 1. A cue of own learning, study strategy or self-knowledge anywhere: metacognitive.
 * 2. Otherwise sentences are read from the last to the first, because the task comes last. The first cue in a sentence
 *    decides; of cues at the same place, the longest. Names, terms, details: factual. Relations, categories, principles,
 *    theories: conceptual. Skills, algorithms, methods, when to use them: procedural.
 * 3. Without a cue, something to work with makes it procedural: a numeric or ordering item, a code block, a displayed
 *    formula, or two figures and more.
 * 4. Otherwise factual.
 *
 * Cues are known for English, German and Spanish. `item.language` (BCP 47) chooses the list; without it all three apply,
 * and for another language only steps 3 and 4.
 */
export function knowledgeDimension(text: string, item: { type?: ItemType; language?: string } = {}): Knowledge {
  const field = readField(text);
  const tables = tablesFor(item.language);
  const places = cuePlaces(field, tables);
  const own = firstCue(field, places, { from: 0, to: field.words.length }, true);
  if (own) return own;
  let end = places.length;
  for (const sentence of places.length > 0 ? readSentences(field).toReversed() : []) {
    let start = end;
    while (start > 0 && (places[start - 1] as Place).at >= sentence.from) start -= 1;
    const cue = start < end ? firstCue(field, places.slice(start, end), sentence, false) : null;
    if (cue) return cue;
    end = start;
  }
  const ground = item.type === "numeric" || item.type === "ordering" ? item.type : materialOf(field);
  if (ground) return { dimension: "procedural", ground, cue: null };
  return { dimension: "factual", ground: "none", cue: null };
}

type Cue = { words: string[]; dimension: KnowledgeDimension; atStart: boolean };
/** Cues by their first word, the longest first. */
type CueTable = ReadonlyMap<string, readonly Cue[]>;

function tableOf(cues: Cues): CueTable {
  const table = new Map<string, Cue[]>();
  for (const dimension of knowledgeDimensions) {
    for (const entry of cues[dimension].split("|")) {
      const phrase = entry.trim();
      const words = phrase.replace("^", "").split(/\s+/);
      const first = words[0] as string;
      table.set(first, [...(table.get(first) ?? []), { words, dimension, atStart: phrase.startsWith("^") }]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const tables: Record<string, CueTable[]> = {
  en: [tableOf(english)],
  de: [tableOf(german)],
  es: [tableOf(spanish)],
};
const allTables = Object.values(tables).flat();

function tablesFor(language: string | undefined): readonly CueTable[] {
  if (language === undefined) return allTables;
  const primary = language.toLowerCase().split(/[-_]/, 1)[0] as string;
  return Object.hasOwn(tables, primary) ? (tables[primary] as CueTable[]) : [];
}

/** A word with which cues start, and these cues. */
type Place = { at: number; cues: readonly Cue[] };

function cuePlaces({ words }: Field, among: readonly CueTable[]): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const table of among) {
      const cues = table.get((words[at] as Word).lower);
      if (cues) places.push({ at, cues });
    }
  }
  return places;
}

/** The first cue among the words `from` to `to` (exclusive), metacognitive or of the other dimensions. */
function firstCue(
  { words }: Field,
  places: readonly Place[],
  { from, to }: { from: number; to: number },
  metacognitive: boolean,
): Knowledge | null {
  for (const { at, cues } of places) {
    for (const cue of cues) {
      if ((cue.dimension === "metacognitive") !== metacognitive || (cue.atStart && at !== from)) continue;
      if (at + cue.words.length > to) continue;
      if (cue.words.every((word, offset) => words[at + offset]?.lower === word)) {
        return { dimension: cue.dimension, ground: "words", cue: cue.words.join(" ") };
      }
    }
  }
  return null;
}

/** What the text gives to carry something out on. */
function materialOf({ words, regions }: Field): KnowledgeGround | null {
  for (const { kind } of regions) {
    if (kind === "code-block") return "code";
    if (kind === "formula-block") return "formula";
  }
  let figures = 0;
  for (const { lower } of words) {
    if (isFigure(lower)) figures += 1;
    if (figures === 2) return "figures";
  }
  return null;
}
