import type { Item } from "@quizmentor/items";
import type { Lexicon } from "../text/lexicon-shape.ts";
import { readProse } from "../text/prose.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw, Span } from "./kinds.ts";
import { firstFrom } from "./places.ts";
import { quoted, type Reading, type Stem } from "./reading.ts";

/** What is said of a picture without saying anything: "image", "Figure 3", "photo.png". */
const emptyAlt =
  /^(?:|(?:an? |the )?(?:image|picture|img|photo|figure|graphic|untitled|bild|abbildung|imagen|figura|foto)(?: ?\d{0,4})|[\w-]{1,80}\.(?:png|jpe?g|gif|svg|webp))$/i;

/**
 * An image without alternative text, or with one that says nothing: learners who do not see it cannot answer (WCAG 2.2,
 * 1.1.1). Looked for in every text of the item that learners see.
 */
export const missingAlternativeText: Rule = ({ item }) =>
  markdownTexts(item).flatMap(([path, source]) => {
    if (!source.includes("![") && !/<img/i.test(source)) return [];
    return readProse(source).regions.flatMap((region) =>
      region.kind === "image" && emptyAlt.test(region.alt ?? "")
        ? [
            flaw(
              "missing-alternative-text",
              [{ path, start: region.start, end: region.end }],
              `The image ${quoted(source.slice(region.start, region.end))} has no alternative text, so learners who do not see it cannot use it.`,
              "Say in the square brackets (or in `alt`) what a learner needs to see in it, without giving the answer away.",
            ),
          ]
        : [],
    );
  });

/** Every Markdown text of the item, with its path. */
function markdownTexts(item: Item): [path: string, source: string][] {
  const texts: [string, string][] = [["stem", item.stem]];
  const add = (path: string, sources: readonly string[], suffix = "") => {
    for (const [index, source] of sources.entries()) texts.push([`${path}.${index}${suffix}`, source]);
  };
  if (item.explanation !== undefined) texts.push(["explanation", item.explanation]);
  add("hints", item.hints);
  if (item.type === "single-choice" || item.type === "multiple-choice") {
    add(
      "options",
      item.options.map(({ text }) => text),
      ".text",
    );
    for (const [index, { feedback }] of item.options.entries()) {
      if (feedback !== undefined) texts.push([`options.${index}.feedback`, feedback]);
    }
  }
  if (item.type === "ordering") add("entries", item.entries);
  if (item.type === "matching") {
    add(
      "pairs",
      item.pairs.map(({ left }) => left),
      ".left",
    );
    add(
      "pairs",
      item.pairs.map(({ right }) => right),
      ".right",
    );
    add("distractors", item.distractors);
  }
  if (item.type === "cloze") {
    texts.push(["text", item.text]);
    for (const [name, gap] of Object.entries(item.gaps)) {
      if (gap.kind === "select")
        add(
          `gaps.${name}.options`,
          gap.options.map(({ text }) => text),
          ".text",
        );
    }
  }
  return texts;
}

/** No explanation, or one without a single word: the learner is told right or wrong and not why. */
export const missingExplanation: Rule = ({ item }) =>
  /[\p{L}\p{N}]/u.test(item.explanation ?? "")
    ? []
    : [
        flaw(
          "missing-explanation",
          [],
          "The item has no explanation, so a learner who was wrong does not find out why.",
          "Say why the key is right and why the most tempting distractor is not.",
        ),
      ];

/**
 * The stem points at a figure, table, passage or program ("the figure below", "Table 2") and the item has none: no image,
 * table, quotation, code or formula set apart, in the stem, the cloze text or the options.
 */
export const unanswerableReference: Rule = (reading) => {
  const { lexicon, stem } = reading;
  if (!lexicon) return [];
  if (!stem.words.some(({ lower }) => lexicon.referenceTriggers.has(lower))) return [];
  const there = whatIsThere(reading);
  for (const kind of ["picture", "table", "passage", "code"] as const) {
    if (there.has(kind)) continue;
    const match = lexicon.references[kind].exec(stem.lower);
    if (match && !isQuotedBehind(stem, match.index + match[0].length))
      return [dangling(stem.source, { path: "stem", start: match.index, end: match.index + match[0].length })];
  }
  return [];
};

/** "… the following words: to be or not to be" brings what it points at. */
function isQuotedBehind({ prose, words }: Stem, end: number): boolean {
  const colon = prose.indexOf(":", end);
  return colon !== -1 && (words[firstFrom(words, colon) + 2]?.start ?? -1) > colon;
}

const dangling = (source: string, span: Span): Flaw =>
  flaw(
    "unanswerable-reference",
    [span],
    `The stem points at something that is not there: ${quoted(source.slice(span.start, span.end))}.`,
    "Add what is meant (an image with alternative text, a table, the passage or the code), or ask without it.",
  );

type Kind = keyof Lexicon["references"];
/** A code span of more characters than this can be the code that a text points at. */
const leastCode = 12;
/** A paragraph of more words than this, before the question, can be the passage. */
const leastPassage = 40;
const allKinds: Kind[] = ["picture", "table", "passage", "code"];

/** What the item has that a text can point at. An image can show anything. */
function whatIsThere({ item, stem, choices }: Reading): Set<Kind> {
  const there = new Set<Kind>();
  const sources = [
    item.stem,
    ...(item.type === "cloze" ? [item.text] : []),
    ...choices.flatMap(({ options }) => options.map(({ source }) => source)),
  ];
  if (item.type === "ordering") sources.push(...item.entries);
  if (item.type === "matching") sources.push(...item.pairs.flatMap(({ left, right }) => [left, right]));
  for (const source of sources) {
    for (const { kind, start, end } of source === stem.source ? stem.regions : readProse(source).regions) {
      if (kind === "image") return new Set(allKinds);
      if (kind === "code" && end - start > leastCode) there.add("code");
      if (kind === "code-block" || kind === "formula-block") for (const any of allKinds) there.add(any);
    }
    if (/^[ \t]*\|.{0,200}\|/m.test(source) || /^[ \t>|:-]{0,40}-{3}/m.test(source))
      for (const any of allKinds) there.add(any);
    if (/<(?:table|svg|pre|blockquote|audio|video|iframe)\b/i.test(source)) return new Set(allKinds);
    if (/^[ \t]{0,3}>/m.test(source)) for (const any of allKinds) there.add(any);
    if (/^[ \t]{0,8}(?:[-*+]|\d{1,3}[.)])[ \t]/m.test(source)) there.add("table").add("code").add("passage");
  }
  // A passage may stand in the stem itself: quoted at length, or as a paragraph of its own.
  const firstParagraph = stem.sentences.findIndex(({ mark }) => mark === "");
  const before = firstParagraph === -1 ? 0 : (stem.sentences[firstParagraph]?.to ?? 0);
  if (/["“„«][^"”“»]{40,}/.test(stem.source) || before > leastPassage || stem.words.length > 2 * leastPassage)
    there.add("passage");
  return there;
}
