import type { Item } from "@quizmentor/items";
import type { Lexicon } from "../text/lexicon-shape.ts";
import { flaw, type Rule } from "./flaw.ts";
import { quoted, type Reading, type Stem, wholeSpan, wordSpan } from "./reading.ts";
import type { Sentence, Word } from "./words.ts";
import { wordsOf } from "./words.ts";

const blank =
  /(?:^|\n|[.?!][ \t])[ \t"“„«(]{0,8}(_{3,200}|\[(?: |_|\.|…|blank){0,12}\]|\((?:\.\.\.|…|blank)\)|…|\.{3,6})(?=[^\n]{0,4}[\p{L}\p{N}`$])/giu;

/**
 * A gap at the start of the sentence to be completed: learners hold it in mind until they know what is asked (Haladyna,
 * Downing & Rodriguez, 2002, guideline 15, central idea in the stem). A line of nothing but gaps has no sentence.
 */
export const blankAtStart: Rule = ({ item, stem, choices }) => {
  const text = item.type === "cloze" ? item.text : item.stem;
  if (item.type === "true-false" || item.type === "matching" || item.type === "ordering") return [];
  const path = item.type === "cloze" ? "text" : "stem";
  const prose = item.type === "cloze" ? (choices[0]?.stem.prose ?? clozeProse(text)) : stem.prose;
  for (const match of prose.matchAll(blank)) {
    const start = match.index + match[0].length - (match[1] as string).length;
    const end = start + (match[1] as string).length;
    if (!startsSentence(text, start) || !followedBySentence(prose, end)) continue;
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

/** What stands before the gap in the source, code and formulas included, has ended its sentence or paragraph. */
function startsSentence(source: string, start: number): boolean {
  const before = source.slice(Math.max(0, start - 40), start).replace(/[ \t"“„«(*_]+$/, "");
  return (
    before.trim() === "" ||
    /[.?!]$|\n[ \t]*\n[ \t>]*$|\n[ \t>]*(?:[-*+]|\d{1,3}[.)])$/.test(before.replace(/([.?!])\s+$/, "$1"))
  );
}

/** At least two words behind the gap before the next one, or the end of the line. */
function followedBySentence(prose: string, end: number): boolean {
  const rest = prose.slice(end, end + 200);
  const line = rest.slice(0, indexOrEnd(rest, /\n[ \t]*\n|_{3}|\|/));
  return wordsOf(line).length > 1;
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

/** Stems with more words than this are long; without an explanation it is harder to say what is needed. */
const longStem = { explained: 70, unexplained: 120 };
/** … and this share of their words in sentences that have nothing to do with the question makes the length gratuitous. */
const needlessShare = 0.5;

/**
 * Window dressing: a long stem of which most is not needed (Haladyna, Downing & Rodriguez, 2002, guideline 16). A
 * sentence counts as needed when it shares content words with the question, the options, the answer or the explanation,
 * or holds code, a formula or a number that they use.
 */
export const gratuitousLength: Rule = ({ item, lexicon, stem, choices }) => {
  if (
    !lexicon ||
    stem.words.length <= longStem[item.explanation ? "explained" : "unexplained"] ||
    stem.words.length > 5_000
  )
    return [];
  const asked = stem.sentences.at(-1) as Sentence;
  const related = relatedWords(item, stem, asked, choices, lexicon);
  const needless = stem.sentences.filter(
    (sentence) => sentence !== asked && !isNeeded(stem, sentence, related, lexicon),
  );
  const words = needless.reduce((sum, { from, to }) => sum + to - from, 0);
  if (words < needlessShare * stem.words.length) return [];
  return [
    flaw(
      "gratuitous-length",
      needless.map(({ start, end }) => ({ path: "stem", start, end })),
      `The stem has ${stem.words.length} words, and ${words} of them have nothing to do with the question or its answer.`,
      `Cut what is not needed, for example ${quoted(stem.source.slice(needless[0]?.start, needless[0]?.end))}.`,
    ),
  ];
};

function relatedWords(
  item: Item,
  stem: Stem,
  asked: Sentence,
  choices: Reading["choices"],
  lexicon: Lexicon,
): Set<string> {
  const related = new Set<string>();
  const add = (words: readonly Word[]) => {
    for (const { lower } of words) if (isContent(lower, lexicon)) related.add(lexicon.stem(lower));
  };
  add(stem.words.slice(asked.from, asked.to));
  for (const { options } of choices) for (const { words } of options) add(words);
  const texts = [item.explanation ?? "", ...item.hints];
  if (item.type === "short-answer") texts.push(...item.accept);
  if (item.type === "ordering") texts.push(...item.entries);
  if (item.type === "matching") texts.push(...item.pairs.flatMap(({ left, right }) => [left, right]));
  if (item.type === "cloze") texts.push(item.text);
  for (const text of texts) add(wordsOf(text));
  return related;
}

function isNeeded(
  { words, regions }: Stem,
  sentence: Sentence,
  related: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  if (regions.some(({ start }) => start >= sentence.start && start <= sentence.end + 3)) return true;
  let shared = 0;
  for (const { lower } of words.slice(sentence.from, sentence.to)) {
    if (isContent(lower, lexicon) && related.has(lexicon.stem(lower))) shared += 1;
  }
  return shared > 1;
}

const isContent = (word: string, lexicon: Lexicon) =>
  (word.length > 3 || /^\d/.test(word)) && !lexicon.functionWords.has(word);

/**
 * A true/false statement with two ideas, of which one may be true and the other false (Haladyna, 2004, ch. 5; Frisbie &
 * Becker, 1991, “An analysis of textbook advice about true-false tests”). Looked for in the last sentence: two clauses
 * with a finite verb each, joined by “and”, “but” or a semicolon. What stands in a condition (“if … and …, then”) is one
 * idea, and so are a noun with two attributes and a list.
 */
export const doubleBarrelled: Rule = ({ item, lexicon, stem }) => {
  const sentence = stem.sentences.at(-1);
  if (item.type !== "true-false" || !lexicon || !sentence) return [];
  const { words, prose } = stem;
  const from = afterCondition(stem, sentence, lexicon);
  if (from === null) return [];
  let verbBefore = false;
  for (let index = from; index < sentence.to; index++) {
    const word = words[index] as Word;
    const before = words[index - 1];
    const mark = before && index > from ? prose.slice(before.end, word.start) : "";
    const joins = /^(?:and|but|whereas|while|und|aber|während|y|e|pero|mientras)$/.test(word.lower);
    if (verbBefore && (joins || mark.includes(";"))) {
      const starts = joins ? index + 1 : index;
      if (opensClause(stem, starts, sentence.to, /[,;]/.test(mark), lexicon)) {
        return [
          flaw(
            "double-barrelled",
            [wholeSpan(stem), wordSpan(stem, word)].slice(1),
            `The statement says two things, joined by ${quoted(joins ? word.text : ";")}: one may be true and the other false.`,
            "Make two statements of it, or test the one that matters.",
          ),
        ];
      }
    }
    // Inside a subordinate clause, what “and” joins belongs to one idea.
    if (
      /^(?:if|when|whenever|because|although|though|that|which|who|wenn|weil|dass|obwohl|que|si|cuando|porque)$/.test(
        word.lower,
      )
    )
      return [];
    verbBefore ||= lexicon.finiteVerbs.has(word.lower) && index > from;
  }
  return [];
};

/** Where the main clause starts: behind "If …, " and the like; null where no comma ends the condition. */
function afterCondition({ words, prose }: Stem, sentence: Sentence, lexicon: Lexicon): number | null {
  const first = words[sentence.from] as Word;
  if (!lexicon.subordinators.has(first.lower) || first.lower === "to" || first.lower === "that") return sentence.from;
  for (let index = sentence.from + 1; index < sentence.to; index++) {
    const mark = prose.slice((words[index - 1] as Word).end, (words[index] as Word).start);
    if (mark.includes(",") && !/^(?:and|or|but|und|oder|y|o)$/.test((words[index] as Word).lower)) return index;
  }
  return null;
}

/** Whether a clause with a subject and a finite verb, or a second verb for the same subject, starts here. */
function opensClause({ words, prose }: Stem, at: number, to: number, afterMark: boolean, lexicon: Lexicon): boolean {
  const first = words[at];
  if (!first || at >= to) return false;
  if (lexicon.finiteVerbs.has(first.lower)) {
    // "stores items and returns the last one"; base forms behind "can" or "to" belong to one idea.
    return (
      /(?:s|ed)$/.test(first.lower) ||
      /^(?:is|are|was|were|has|have|can|cannot|does|do|ist|sind|hat|haben|kann|es|son|tiene|tienen|puede)$/.test(
        first.lower,
      )
    );
  }
  for (let index = at + 1; index < Math.min(to, at + (afterMark ? 12 : 8)); index++) {
    const word = words[index] as Word;
    if (/[,;]/.test(prose.slice((words[index - 1] as Word).end, word.start))) return false;
    if (/^(?:that|which|who|if|when|because|with|to|than|die|der|das|que)$/.test(word.lower)) return false;
    if (lexicon.finiteVerbs.has(word.lower)) return true;
  }
  return false;
}
