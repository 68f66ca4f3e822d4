import type { Lexicon } from "../text/lexicon-shape.ts";
import { readProse } from "../text/prose.ts";
import { type ReferenceKind, type ReferenceWords, referenceWords } from "../text/references.ts";
import { englishVerb } from "../text/verbs-en.ts";
import type { Word } from "../text/words.ts";
import { flaw, type Rule } from "./flaw.ts";
import { firstFrom, type Place } from "./places.ts";
import {
  besides,
  gapBehind,
  isBlank,
  markedPart,
  namelessThis,
  opensPhrase,
  picturedThing,
  shownHere,
  thingAbove,
} from "./pointing.ts";
import { quoted, type Reading, type Stem } from "./reading.ts";

/**
 * The stem points at a figure, table, passage, program or recording ("the figure below", "Table 2", "in the diagram")
 * and the item has none: no image, table, quotation, code or formula set apart, no link to a recording, in the stem, the
 * cloze text or the options. A thing that the stem has brought in with words ("a map shows …") is there.
 */
export const unanswerableReference: Rule = (reading) => {
  const { lexicon, stem } = reading;
  if (!lexicon) return [];
  const reference = danglingReference(reading, lexicon);
  if (!reference) return [];
  const { start, end } = reference;
  return [
    flaw(
      "unanswerable-reference",
      [{ path: stem.path, start, end }],
      `The stem points at something that is not there: ${quoted(stem.source.slice(start, end))}.`,
      "Add what is meant (an image with alternative text, a table, the passage or the code), or ask without it.",
    ),
  ];
};

/** The words that may point without a noun of the lists: one look-up for most words. */
const pointingIn = ({ shown, marked, besides, pictured, deictic }: ReferenceWords): ReadonlySet<string> =>
  new Set([...shown, ...marked, ...besides, ...pictured, ...deictic, "above", "below", "overleaf"]);
const pointing = {
  en: pointingIn(referenceWords.en),
  de: pointingIn(referenceWords.de),
  es: pointingIn(referenceWords.es),
};

function danglingReference(reading: Reading, lexicon: Lexicon): Place | null {
  const list = referenceWords[lexicon.code];
  const { stem } = reading;
  const { words } = stem;
  let there: ReadonlySet<ReferenceKind> | null = null;
  const known = new Set<string>();
  let pointsElsewhere = false;
  for (let at = 0; at < words.length; at++) {
    const { lower } = words[at] as Word;
    pointsElsewhere ||= list.elsewhereWords.has(lower);
    const shown = pointing[lexicon.code].has(lower)
      ? ((list.shown.has(lower) ? shownHere(stem, at, list) : null) ??
        markedPart(stem, at, list) ??
        besides(stem, at, list) ??
        picturedThing(stem, at, list) ??
        thingAbove(stem, at, list) ??
        namelessThis(stem, at, list))
      : null;
    const thing = nounOf(words[at] as Word, list);
    if (!thing && !shown) continue;
    const place = shown ?? (thing && pointer(reading, at, thing, known, list));
    if (thing) known.add(thing.noun);
    if (!place) continue;
    there ??= whatIsThere(reading);
    if (!there.has(shown ? "picture" : (thing as Noun).kind) && !isBroughtBehind(stem, place.end)) return place;
  }
  if (!pointsElsewhere || stem.lower === "") return null;
  const match = list.elsewhere.exec(stem.lower);
  if (!match) return null;
  // What is "described above" may be the sentence before.
  const before = stem.sentences[0];
  const isFirst = before !== undefined && match.index <= before.end;
  if (/(?:above|below|earlier|previously|oben|unten|arriba|abajo|anteriormente)/.test(match[0]) && !isFirst)
    return null;
  if ((there ?? whatIsThere(reading)).size > 0 || isBroughtBehind(stem, match.index)) return null;
  return { start: match.index, end: match.index + match[0].length };
}

type Noun = { noun: string; kind: ReferenceKind; isSubject: boolean };

function nounOf({ text, lower }: Word, list: ReferenceWords): Noun | null {
  const thing = list.things.get(lower);
  if (thing) return { noun: lower, kind: thing, isSubject: false };
  const subject = list.subjects.get(lower);
  if (subject) return { noun: lower, kind: subject, isSubject: true };
  if (!list.compounds || text === lower || lower.length < 8 || lower.length > 40) return null;
  for (const [noun, kind] of list.things) {
    // "Balkendiagramm", "Zeitungsausschnitten"; what stands before the noun has four letters or more.
    const from = lower.lastIndexOf(noun);
    if (from > 3 && noun.length > 3 && lower.length - from - noun.length < 3)
      return { noun: lower, kind, isSubject: false };
  }
  return null;
}

/** The words that point at the thing named at `at`, if they do. */
function pointer(
  { stem, lexicon }: Reading,
  at: number,
  { kind, noun, isSubject }: Noun,
  known: ReadonlySet<string>,
  list: ReferenceWords,
): Place | null {
  const { words } = stem;
  const lowerAt = (index: number) => words[index]?.lower ?? "";
  const place = (from: number, to = at): Place => ({
    start: (words[Math.max(0, from)] as Word).start,
    end: (words[Math.min(words.length - 1, to)] as Word).end,
  });
  // "Figure 3", "Table 2", "Abb. 4".
  if ((!isSubject || list.numbered.has(noun)) && isLabel(stem, at)) return place(at, at + 1);
  const adjective = list.before.has(lowerAt(at - 1)) ? at - 1 : list.before.has(lowerAt(at - 2)) ? at - 2 : -1;
  if (adjective !== -1) return isAboutOptions(stem, adjective, at) ? null : place(adjective);
  if (pointsBehind(stem, at, list)) return place(at, at + 1);
  const article = articleBefore(words, at, list);
  if (article === -1 || known.has(noun)) return null;
  const before = lowerAt(article - 1);
  const looks = list.look.has(before) || (list.lookPrepositions.has(before) && list.lookAt.has(lowerAt(article - 2)));
  const behind = isBlank(gapBehind(stem, at)) ? lowerAt(at + 1) : "";
  // "The second paragraph of the text" says where, but not of which text.
  const isPartOfThing =
    behind === "of" &&
    list.definite.has(lowerAt(at + 2)) &&
    list.readable.has(lowerAt(at + 3)) &&
    !isNamed(stem, at + 3);
  const qualified = (list.qualifiers.has(behind) && !isPartOfThing) || isNamed(stem, at);
  if (looks && (!isSubject || ((!qualified || behind === "to") && kind !== "code"))) return place(article - 1);
  if (qualified) return null;
  const shows = list.shows.has(lowerAt(at + 1));
  if (isSubject && shows && kind !== "code" && startsSentence(stem, article)) return place(article, at + 1);
  const asksVoice = /^(?:do|does|did)$/.test(before) || list.shows.has(before);
  if (isSubject && asksVoice && list.voices.has(noun) && isNameless(stem, list)) return place(article);
  if (isSubject && isFurniture(stem, article - 1, at)) return null;
  if (isSubject)
    return list.readable.has(noun) && isInside(before) && endsPhrase(stem, at, lexicon) ? place(article) : null;
  const framed = list.prepositions.has(before) || list.contracted.has(lowerAt(article)) || shows;
  const asked = /^(?:do|does|did)$/.test(before) || (lexicon?.code !== "en" && list.shows.has(before));
  if (!framed && !asked && kind !== "passage" && kind !== "recording" && kind !== "code") return null;
  return shows || asked || endsPhrase(stem, at, lexicon) ? place(article) : null;
}

/** "… clear the crumbs from the table?": at the end of a clause about nothing that can be read. */
function isFurniture({ words, sentences }: Stem, from: number, at: number): boolean {
  if ((words[at] as Word).lower !== "table" || words[from]?.lower !== "from") return false;
  const ends = /^(?:when|while|before|after|if|as)$/.test(words[at + 1]?.lower ?? "");
  const sentence = sentences.find(({ from: first, to }) => to === at + 1 || (ends && first <= at && at < to));
  return sentence !== undefined && !words.slice(sentence.from, from).some(({ lower }) => reading.test(lower));
}
const reading =
  /^(?:read|conclu|infer|deriv|deduc|seen?$|learn|tell|told|f[io]und?|follow|determin|calculat|comput|estimat|obtain|identif|use|missing|data|values?$|rows?$|columns?$|entr|figures?$|information|words?$|know)/;

/** A name says whose voice it is: "What does the author describe in Emma?" */
const isNameless = ({ sentences, prose }: Stem, list: ReferenceWords) =>
  sentences.length === 1 && (list.compounds || !/\S \p{Lu}/u.test(prose.slice(0, 300)));

/** Index of "the" or "this" before the noun, with at most one word between; -1 if there is none. */
function articleBefore(words: readonly Word[], at: number, list: ReferenceWords): number {
  const points = (index: number) => {
    const lower = words[index]?.lower ?? "";
    return list.definite.has(lower) || list.contracted.has(lower);
  };
  if (points(at - 1)) return at - 1;
  const between = words[at - 1];
  // "the historic figure", "the Marauders map" are something else; "the series of images" is not.
  if (!between || /^(?:figure|map)$/.test((words[at] as Word).lower)) return -1;
  if (between.lower === "of" && /^(?:series|set|pair|sequence|row)$/.test(words[at - 2]?.lower ?? "") && points(at - 3))
    return at - 3;
  const isName = !list.compounds && between.text !== between.lower;
  return points(at - 2) && !isName && !list.prepositions.has(between.lower) ? at - 2 : -1;
}

const isInside = (preposition: string) => /^(?:in|from|im|aus|auf|en|del?)$/.test(preposition);
function isLabel(stem: Stem, at: number): boolean {
  const next = stem.words[at + 1];
  if (!next || !/^\.? $/.test(gapBehind(stem, at))) return false;
  if (/^\d{1,2}(?:\.\d{1,2})?$/.test(next.text)) return !/^(?:%|years?|times)/.test(stem.words[at + 2]?.lower ?? "");
  return /^[A-F]$/.test(next.text) && !/^(?:is|was|has)$/.test(stem.words[at + 2]?.lower ?? "");
}

/** "Which of the following graphs …" and "the following statements are true" mean the options. */
function isAboutOptions({ words }: Stem, adjective: number, at: number): boolean {
  const [two, one] = [words[adjective - 2]?.lower, words[adjective - 1]?.lower];
  if (/^(?:of|de)$/.test(two ?? "") && /^(?:the|las|los)$/.test(one ?? "")) return true;
  const noun = (words[at] as Word).lower;
  return /^(?:statement|commands|functions|queries|lines|class|method|list|values)$/.test(noun) && one !== "the";
}

/** "the diagram below", "the figure on the right", "the cartoon on the next page"; not "the graph above the axis". */
function pointsBehind(stem: Stem, at: number, list: ReferenceWords): boolean {
  const { words } = stem;
  for (const index of [at + 1, at + 2]) {
    const word = words[index];
    if (!word || /[^\s(]/.test(gapBehind(stem, index - 1))) return false;
    if (list.after.has(word.lower)) return list.compounds || !opensPhrase(words[index + 1]?.lower);
    if (/^(?:is|are|was|were|has|and|or|lies?|ist|sind|liegt|es|son)$/.test(word.lower)) return false;
  }
  const [on, the, side] = [words[at + 1]?.lower, words[at + 2]?.lower, words[at + 3]?.lower];
  if (/^(?:on|to|at)$/.test(on ?? "") && the === "the") return /^(?:left|right|bottom|top|side)$/.test(side ?? "");
  return on === "de" && /^(?:abajo|arriba)$/.test(the ?? "");
}
/** A name, code or quotation behind the noun says which one is meant: "the table `member`", "the poem “If”". */
const isNamed = (stem: Stem, at: number) => {
  const end = (stem.words[at] as Word).end;
  return /^\s?["“„«'‘`$*_]|^ \p{Lu}/u.test(stem.source.slice(end, end + 3));
};

/** The noun is no first part of a longer one: "the video card", "the map projection". */
function endsPhrase(stem: Stem, at: number, lexicon: Reading["lexicon"]): boolean {
  const next = stem.words[at + 1];
  if (!next || /[^\s]/.test(gapBehind(stem, at)) || lexicon?.code !== "en") return true;
  return (
    lexicon.functionWords.has(next.lower) ||
    lexicon.finiteVerbs.has(next.lower) ||
    /(?:ed|en|ly)$/.test(next.lower) ||
    englishVerb(next.lower)?.isPlain === true
  );
}

const startsSentence = ({ sentences }: Stem, at: number) => sentences.some(({ from }) => from === at);

/** "… the following words: to be or not to be" brings what it points at. */
function isBroughtBehind({ prose, words }: Stem, end: number): boolean {
  const colon = prose.indexOf(":", end);
  return colon !== -1 && (words[firstFrom(words, colon) + 2]?.start ?? -1) > colon;
}

/** A code span of more characters than this can be the code that a text points at. */
const leastCode = 12;
/** A paragraph of more words than this, before the question, can be the passage. */
const leastPassage = 40;
const allKinds: ReferenceKind[] = ["picture", "table", "passage", "code", "recording"];

/** What the item has that a text can point at. An image can show anything. */
function whatIsThere({ item, stem, choices }: Reading): Set<ReferenceKind> {
  const there = new Set<ReferenceKind>();
  const sources = [
    item.stem,
    ...(item.type === "cloze" ? [item.text] : []),
    ...choices.flatMap(({ options }) => options.map(({ source }) => source)),
  ];
  if (item.type === "ordering") sources.push(...item.entries);
  if (item.type === "matching") sources.push(...item.pairs.flatMap(({ left, right }) => [left, right]));
  for (const source of sources) {
    for (const { kind, start, end } of source === stem.source ? stem.regions : readProse(source).regions) {
      if (kind === "image" || kind === "code-block" || kind === "formula-block") return new Set(allKinds);
      if (kind === "code" && end - start > leastCode) there.add("code");
    }
    if (/^[ \t]*\|.{0,200}\|/m.test(source) || /^[ \t>|:-]{0,40}-{3}/m.test(source)) return new Set(allKinds);
    if (/<(?:table|svg|pre|blockquote|audio|video|iframe)\b/i.test(source)) return new Set(allKinds);
    if (/^[ \t]{0,3}>/m.test(source)) return new Set(allKinds);
    if (/^[ \t]{0,8}(?:[-*+]|\d{1,3}[.)])[ \t]/m.test(source)) there.add("table").add("code").add("passage");
    // A link may lead to a recording or a picture.
    if (/\]\(|https?:/.test(source)) return new Set(allKinds);
  }
  // A passage may stand in the stem itself: quoted at length, or as a paragraph of its own.
  const firstParagraph = stem.sentences.findIndex(({ mark }) => mark === "");
  const before = firstParagraph === -1 ? 0 : (stem.sentences[firstParagraph]?.to ?? 0);
  if (/["“„«][^"”“»]{40,}/.test(stem.source) || before > leastPassage || stem.words.length > 2 * leastPassage)
    there.add("passage");
  return there;
}
