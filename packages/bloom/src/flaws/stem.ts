import type { Item } from "@quizmentor/items";
import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import { quoted, type Reading, type Stem, wholeSpan, wordSpan } from "./reading.ts";
import type { Sentence, Word } from "./words.ts";
import { wordsOf } from "./words.ts";

/** How authors write a gap: "____", "\_\_\_", "…", "[ ]", "(?)", "[blank]", "---". */
const gapMarks =
  "_{2,200}|_(?: {1,2}_){2,60}|[[({](?:[ _.…?]{1,40}|blank|gap|lücke|hueco)[\\])}]|…|\\.{3,60}|[-–—]{3,60}|\\?{2,5}|[□▢☐]{1,20}";
const blank = new RegExp(
  `(?:^|\\n|[.?!:][ \\t])[ \\t"“„«¿¡']{0,8}((?:(?:the|an?|der|die|das|ein|eine|el|la|los|las|una?) {1,3})?[ ("“„«]{0,4}(?:${gapMarks}))(?=[^\\n]{0,5}[\\p{L}\\p{N}\`$_])`,
  "giu",
);

/**
 * A gap at the start of the sentence to be completed, at most an article before it: learners hold it in mind until they
 * know what is asked (Haladyna, Downing & Rodriguez, 2002, guideline 15, central idea in the stem). A line of nothing but
 * gaps has no sentence.
 */
export const blankAtStart: Rule = ({ item, lexicon, stem, choices }) => {
  if (item.type === "true-false" || item.type === "matching" || item.type === "ordering") return [];
  const isCloze = item.type === "cloze";
  const text = isCloze ? item.text : item.stem;
  const path = isCloze ? "text" : "stem";
  const prose = isCloze ? (choices[0]?.stem.prose ?? clozeProse(text)) : stem.prose;
  for (const match of prose.matchAll(blank)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] as string).length;
    if (isCloze && /^\p{L}/u.test(match[1] as string)) continue;
    if (!startsSentence(text, start) || !followedBySentence(prose, end, match[0].startsWith(":"), lexicon)) continue;
    return [
      flaw(
        "blank-at-start",
        [{ path, start, end }],
        `The gap stands at the start of the sentence (${quoted(text.slice(start, end + 60))}), before the learner knows what is asked.`,
        "Turn the sentence round so that the gap stands near its end, or ask a question.",
      ),
    ];
  }
  return [];
};

const clozeProse = (text: string) => text.replace(/\{\{[a-z][a-z0-9-]{0,100}\}\}/g, (gap) => "_".repeat(gap.length));

/** What stands before the gap in the source, code and formulas included, has ended its sentence, line or paragraph. */
function startsSentence(source: string, start: number): boolean {
  const before = source.slice(Math.max(0, start - 40), start).replace(/[ \t"“„«¿¡'(*_\\]+$/, "");
  return (
    before.trim() === "" ||
    /[.?!:]$|\n[ \t]*\n[ \t>]*$|\n[ \t>]*(?:[-*+]|\d{1,3}[.)])$/.test(before.replace(/([.?!:])\s+$/, "$1"))
  );
}

/** At least two words behind the gap in its paragraph; behind a colon, with a verb. */
function followedBySentence(prose: string, end: number, afterColon: boolean, lexicon: Lexicon | null): boolean {
  const rest = prose.slice(end, end + 300);
  const words = wordsOf(rest.slice(0, indexOrEnd(rest, afterColon ? /[\n|]/ : /\n[ \t]*\n|\|/)));
  if (afterColon && !words.some(({ lower }) => lexicon?.finiteVerbs.has(lower))) return false;
  return words.length > 1 && /\p{L}/u.test(rest);
}

function indexOrEnd(text: string, pattern: RegExp): number {
  const index = text.search(pattern);
  return index === -1 ? text.length : index;
}

/**
 * The stem asks nothing: no question mark, no task ("Choose …"), no gap, no sentence left open for the options to
 * complete. Haladyna, Downing & Rodriguez (2002), guideline 14. A clue in the manner of a quiz show, with “this”
 * or “these” in its last sentence (“This element …”, “… was written by this man”), asks what is meant and
 * counts as a question; so does a statement whose options are true and false, or yes and no.
 */
export const noQuestion: Rule = ({ item, lexicon, stem, choices }) => {
  if (!lexicon || !["single-choice", "multiple-choice", "short-answer", "numeric"].includes(item.type)) return [];
  if (stem.words.length === 0 || /[?？؟¿]|_{2,}|\[[ _.…]{0,9}\]/.test(stem.prose) || hasQuestionInside(stem)) return [];
  if (choices.some(({ options }) => options.every(({ phrase }) => verdicts.test(phrase)))) return [];
  const last = stem.sentences.at(-1) as Sentence;
  if (stem.sentences.some((sentence) => isTask(stem, sentence, lexicon))) return [];
  if (isLeftOpen(stem, last, lexicon) || isClue(stem, lexicon)) return [];
  if (lexicon.indirectQuestion.test(stem.lower.slice(-600))) return [];
  return [
    flaw(
      "no-question",
      [{ path: "stem", start: last.start, end: last.end }],
      `The stem ends with ${quoted(stem.source.slice(last.start, last.end))} and asks nothing: without the options nobody knows what is wanted.`,
      "Ask a full question that can be answered with the options covered.",
    ),
  ];
};

/** A gap inside code is a question as well: "type Direction = ____;". */
const hasQuestionInside = ({ source, regions }: Stem) =>
  regions.length > 0 && /_{3}|\?\s*$|□|\bx ?= ?\?|= ?\?/.test(source);

/** An imperative at the start of the sentence, or behind a clause that a comma ends ("For each x, choose …"). */
function isTask({ words, prose, regions }: Stem, sentence: Sentence, lexicon: Lexicon): boolean {
  for (let index = sentence.from; index < sentence.to; index++) {
    const word = words[index] as Word;
    if (!lexicon.taskVerbs.has(word.lower)) continue;
    const before = words[index - 1];
    if (index === sentence.from) {
      // A form of the verb as a noun is followed by a verb ("Work is …", "Set theory …" is not seen).
      const next = words[index + 1];
      const isSubject = next && /^(?:is|are|was|were|has|have|had|of|can|will)$/.test(next.lower);
      const onlyWord = index + 1 === sentence.to && regions.length === 0;
      return !isSubject && !onlyWord;
    }
    if (before && (lexicon.politeness.has(before.lower) || /[,:;.)]/.test(prose.slice(before.end, word.start))))
      return true;
    if (lexicon.code === "de" && /^(?:sie|wir)$/.test(words[index + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** The last sentence has no full stop and waits for an ending: a colon, dots, an open word, or a finite verb in it. */
function isLeftOpen({ words, prose, source }: Stem, sentence: Sentence, lexicon: Lexicon): boolean {
  if (sentence.mark === "…") return true;
  const end = prose.trimEnd();
  if (/[:,–—-]$/.test(end) || /(?:…|\.\.\.)$/.test(end)) return true;
  if (sentence.mark !== "") return false;
  const last = words[sentence.to - 1] as Word;
  if (lexicon.openEnds.has(last.lower)) return true;
  const hasVerb = words.slice(sentence.from + 1, sentence.to).some(({ lower }) => lexicon.finiteVerbs.has(lower));
  return hasVerb && !/[.!]["”’)*_]*\s*$/.test(source.slice(-12));
}

const verdicts = /^(?:true|false|yes|no|right|wrong|richtig|falsch|wahr|ja|nein|verdadero|falso|sí)$/;

function isClue({ words, sentences, regions }: Stem, lexicon: Lexicon): boolean {
  const from = sentences.length < 3 ? 0 : (sentences.at(-1)?.from ?? 0);
  const points = words.slice(from).some(({ lower }) => lexicon.demonstratives.has(lower));
  return points && words.length > 3 && regions.length === 0;
}
