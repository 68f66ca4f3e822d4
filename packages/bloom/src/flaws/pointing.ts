/** Ways to point at something outside of the sentences that need no noun from a list: "shown below", "the bird above". */
import type { ReferenceWords } from "../text/references.ts";
import type { Word } from "../text/words.ts";
import type { Place } from "./places.ts";
import type { Stem } from "./reading.ts";

/** "shown below", "pictured here", "hier abgebildet". */
export function shownHere(stem: Stem, at: number, list: ReferenceWords): Place | null {
  const { words } = stem;
  const next = words[at + 1];
  if (/^(?:shown|pictured|depicted|illustrated|displayed|abgebildet|dargestellt)$/.test((words[at] as Word).lower)) {
    const asked = stem.sentences.some(({ to, mark }) => to === at + 1 && mark === "?");
    if (asked) return { start: (words[at - 1] ?? (words[at] as Word)).start, end: (words[at] as Word).end };
  }
  if (next && list.here.has(next.lower) && (list.compounds || !opensPhrase(words[at + 2]?.lower)))
    return { start: (words[at] as Word).start, end: next.end };
  if (next?.lower === "a" && words[at + 2]?.lower === "continuación")
    return { start: (words[at] as Word).start, end: (words[at + 2] as Word).end };
  const before = words[at - 1];
  if (list.compounds && before && list.here.has(before.lower) && (words[at] as Word).lower !== "zu")
    return { start: before.start, end: (words[at] as Word).end };
  return null;
}

/** "the structure labelled B", "the shaded area". */
export function markedPart(stem: Stem, at: number, list: ReferenceWords): Place | null {
  const { words } = stem;
  const { lower, start } = words[at] as Word;
  if (!list.marked.has(lower)) return null;
  const next = words[at + 1];
  if (!next) return null;
  if (list.parts.has(next.lower) && list.definite.has(words[at - 1]?.lower ?? "")) return { start, end: next.end };
  // "corners labelled A, B and C" are said with words.
  const isLetter =
    /^(?:[A-HJ-Z]|\d)$/.test(next.text) && !/^(?:and|or|und|y|,)/.test(stem.source.slice(next.end).trimStart());
  return isLetter && stem.sentences.length === 1 ? { start, end: next.end } : null;
}

/** "the pictured bird", "nach der abgebildeten Rechnung", "la factura adjunta"; not "a displayed sign". */
export function picturedThing({ words, prose }: Stem, at: number, list: ReferenceWords): Place | null {
  const { lower, start, end } = words[at] as Word;
  if (!list.pictured.has(lower)) return null;
  const [before, next] = [words[at - 1], words[at + 1]];
  const points = (word: Word | undefined) =>
    list.definite.has(word?.lower ?? "") || list.contracted.has(word?.lower ?? "");
  // In Spanish the noun stands before.
  if (/[oa]s?$/.test(lower) && before && points(words[at - 2])) return { start: before.start, end };
  return points(before) && next && prose.slice(end, next.start) === " " ? { start, end: next.end } : null;
}

/** "the reaction above", "the two sentences below": at the end of a clause or before its verb; not "the floor above". */
export function thingAbove(stem: Stem, at: number, list: ReferenceWords): Place | null {
  const { words } = stem;
  const word = words[at] as Word;
  if (!/^(?:above|below|overleaf)$/.test(word.lower) || at < 2) return null;
  const noun = words[at - 1] as Word;
  const from = [at - 2, at - 3].find((index) => list.definite.has(words[index]?.lower ?? ""));
  if (
    from === undefined ||
    from < 0 ||
    isPlaceAbove.test(noun.lower) ||
    opensPhrase(noun.lower) ||
    !isBlank(gapBehind(stem, at - 1))
  )
    return null;
  // "Which of the features below …" means the options.
  if (words[from - 1]?.lower === "of" && /s$/.test(noun.lower)) return null;
  const next = words[at + 1];
  const ends =
    !next || !isBlank(gapBehind(stem, at)) || /^(?:is|are|was|were|shows?|gives?|has|have|contains?)$/.test(next.lower);
  return ends ? { start: noun.start, end: word.end } : null;
}
const isPlaceAbove =
  /^(?:sky|heavens?|floors?|flat|apartment|ground|rooms?|water|waters|sea|valley|air|deck|levels?|clouds?|earth|street|city|world|surface|head|line|one|ones|layers?|rocks?|crowd|of|atmosphere|temperatures?)$/;

/** "Which bird is this?" as the whole stem. */
export function namelessThis({ words, sentences }: Stem, at: number, list: ReferenceWords): Place | null {
  const word = words[at] as Word;
  if (sentences[0]?.mark !== "?" || at !== words.length - 1 || at < 2 || at > 4 || !list.deictic.has(word.lower))
    return null;
  const isCopula = /^(?:is|are|ist|sind|es|son)$/.test(words[at - 1]?.lower ?? "");
  return isCopula ? { start: (words[0] as Word).start, end: word.end } : null;
}

/** In characters; also keeps the time linear. */
const longestSentence = 1_000;

/** "the above reaction", "the following equation": nothing stands above or follows. */
export function besides(stem: Stem, at: number, list: ReferenceWords): Place | null {
  const { words, sentences } = stem;
  const { lower, start, end } = words[at] as Word;
  const noun = words[at + 1];
  if (!list.besides.has(lower) || !noun || sentences.length > 1 || stem.regions.length > 0) return null;
  if (stem.source.length > longestSentence) return null;
  if (!list.definite.has(words[at - 1]?.lower ?? "") || list.prepositions.has(noun.lower)) return null;
  const ofOptions = lower !== "above" && /^(?:of|de|von|welche[rs]?)$/.test(words[at - 2]?.lower ?? "");
  if (ofOptions || /["“„«:]/.test(stem.source)) return null;
  const isTime =
    /^(?:year|day|week|month|night|morning|evening|century|decade|season|summer|spring|question|jahr|tag|monat|woche|frage|año|día|mes|pregunta)/;
  if (noun.start - end > 2 || isTime.test(noun.lower) || /s$/.test(noun.lower) || opensPhrase(noun.lower)) return null;
  return { start, end: noun.end };
}

export const isBlank = (text: string) => /^\s*$/.test(text);
export const gapBehind = ({ prose, words }: Stem, at: number) =>
  prose.slice((words[at] as Word).end, words[at + 1]?.start ?? prose.length);

export const opensPhrase = (word: string | undefined) =>
  word !== undefined &&
  /^(?:the|an?|its|each|every|this|that|it|them|all|by|to|in|as|with|der|den|dem|la|el|\d.*)$/.test(word);
