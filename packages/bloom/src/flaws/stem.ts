import type { Lexicon } from "../text/lexicon-shape.ts";
import { englishVerb } from "../text/verbs-en.ts";
import type { Sentence, Word } from "../text/words.ts";
import { isFiniteVerb } from "./finite.ts";
import { flaw, type Rule } from "./flaw.ts";
import { hasGapInside } from "./gap.ts";
import { type Choice, type Option, quoted, type Reading, type Stem } from "./reading.ts";

/**
 * The stem asks nothing: no question, no task ("Name …"), no gap, no sentence that says what the options have to
 * complete. Haladyna, Downing & Rodriguez (2002), guideline 14. A bare topic ("Photosynthesis:", "The heart …") asks
 * nothing, and neither does "Choose the right answer." A noun phrase that says what is wanted ("The capital of France:")
 * does. A clue in the manner of a quiz show, with “this” or “these” in its last sentence (“This element …”, “… was
 * written by this man”), asks what is meant and counts as a question; so does a statement whose options are true and
 * false, or yes and no.
 */
export const noQuestion: Rule = (reading) => {
  const { item, lexicon, stem, choices } = reading;
  if (!lexicon || !["single-choice", "multiple-choice", "short-answer", "numeric"].includes(item.type)) return [];
  if (stem.words.length === 0 || asks(reading, lexicon)) return [];
  const last = stem.sentences.at(-1) as Sentence;
  if (choices.some(({ options }) => options.every(({ phrase }) => verdicts.test(phrase)))) return [];
  return [
    flaw(
      "no-question",
      [{ path: "stem", start: last.start, end: last.end }],
      `The stem ends with ${quoted(stem.source.slice(last.start, last.end))} and asks nothing: without the options nobody knows what is wanted.`,
      "Ask a full question that can be answered with the options covered.",
    ),
  ];
};

function asks({ item, stem, choices }: Reading, lexicon: Lexicon): boolean {
  if (/[?？؟¿]/.test(stem.prose)) return !isTopicWithMark(stem, choices, lexicon) && !isIdleQuestion(stem, lexicon);
  if (/_{2,}|\[[ _.…]{0,9}\]/.test(stem.prose) || hasGapInside(stem.prose) || hasQuestionInside(stem)) return true;
  if (stem.sentences.some((sentence) => isTask(stem, sentence, lexicon))) return true;
  if (stem.sentences.some((sentence) => startsQuestion(stem, sentence, lexicon))) return true;
  if (isClue(stem, lexicon) || lexicon.indirectQuestion.test(stem.lower.slice(-600))) return true;
  return isLeftOpen(stem, lexicon) && saysWhatIsWanted(stem, item.type === "numeric" ? null : choices, lexicon);
}

/** A gap inside code is a question as well: "type Direction = ____;". */
const hasQuestionInside = ({ source, regions }: Stem) =>
  regions.length > 0 && /_{3}|\?\s*$|□|\bx ?= ?\?|= ?\?/.test(source);

/** An imperative at the start of the sentence, or behind a clause that a comma ends ("For each x, choose …"). */
function isTask(stem: Stem, sentence: Sentence, lexicon: Lexicon): boolean {
  const { words, prose, regions } = stem;
  for (let index = sentence.from; index < sentence.to; index++) {
    const word = words[index] as Word;
    if (!lexicon.taskVerbs.has(word.lower)) continue;
    const before = words[index - 1];
    if (index === sentence.from) {
      // A form of the verb as a noun is followed by a verb ("Work is …", "Set theory …" is not seen).
      const next = words[index + 1];
      const isSubject = next && /^(?:is|are|was|were|has|have|had|of|can|will)$/.test(next.lower);
      const onlyWord = index + 1 === sentence.to && regions.length === 0;
      return !isSubject && !onlyWord && !isIdle(stem, index, sentence);
    }
    if (before && (lexicon.politeness.has(before.lower) || /[,:;.)]/.test(prose.slice(before.end, word.start))))
      return !isIdle(stem, index, sentence);
    if (lexicon.code === "de" && /^(?:sie|wir)$/.test(words[index + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** "What is the highest mountain." without its mark; "one of the pairs below is wrong". */
function startsQuestion({ words }: Stem, { from, to }: Sentence, lexicon: Lexicon): boolean {
  const [first, second, third] = words.slice(from, Math.min(to, from + 3)).map(({ lower }) => lower);
  if (first === "one" && second === "of" && /^(?:the|these)$/.test(third ?? "")) return true;
  return (
    to - from > 3 && lexicon.questionWords.has(first ?? "") && !/^(?:when|where|wo|wann|wer|was)$/.test(first ?? "")
  );
}

/** "Choose the correct answer" and "Consider the cell" set no task. */
function isIdle({ words, regions }: Stem, at: number, { from, to }: Sentence): boolean {
  // A block of code, a formula set apart or a picture may be the question itself.
  if (contextVerbs.has((words[at] as Word).lower)) return !regions.some(({ kind }) => !/^(?:code|formula)$/.test(kind));
  let noun = "";
  let end = at + 1;
  for (; end < to; end++) {
    const { lower } = words[end] as Word;
    if (answerNouns.has(lower) || statementNouns.has(lower)) noun = lower;
    else if (topicPrepositions.has(lower) && noun !== "") break;
    else if (!idleWords.has(lower)) return false;
  }
  // "Choose the true statement about mitosis" asks for what is true of it.
  if (statementNouns.has(noun)) return end === to && from === 0 && regions.length === 0;
  return noun !== "" && (regions.length === 0 || end < to);
}
const contextVerbs = new Set(
  "consider imagine suppose assume note remember look think observe betrachte betrachten beachte beachten observa considera".split(
    " ",
  ),
);
const answerNouns = new Set(
  "answer answers option options choice choices alternative alternatives letter response responses box boxes circle antwort antworten lösung respuesta respuestas opción opciones".split(
    " ",
  ),
);
const statementNouns = new Set("statement statements one ones aussage aussagen afirmación afirmaciones".split(" "));
const topicPrepositions = new Set("about regarding concerning on for to of über zu sobre acerca".split(" "));
const idleWords = new Set(
  `the a an one single your only best most correct right true appropriate suitable proper following from of below above given these those
  box and that which is are applies apply all please carefully here question now with by next read pick tick mark circle choose select each any den die das der richtige richtigen
  korrekte korrekten passende an aus bitte sie la el las los correcta correctas correcto verdadera adecuada una de`.split(
    /\s+/,
  ),
);

/** The last sentence has no full stop, or ends with dots: it waits for an ending. */
function isLeftOpen({ sentences, prose, source }: Stem, lexicon: Lexicon): boolean {
  const { mark, start } = sentences.at(-1) as Sentence;
  // "Select the right option. (Unit 4, bread)": what stands in parentheses by itself is no beginning of a sentence.
  if (sentences.length > 1 && prose[start - 1] === "(" && /\)\s*$/.test(prose)) return false;
  if (mark === "…" || /(?:[:,–—-]|…|\.\.\.)$/.test(prose.trimEnd())) return true;
  return lexicon !== null && mark === "" && !/[.!]["”’)*_]*\s*$/.test(source.slice(-12));
}

/** The open sentence says what kind of thing the options have to be; a bare topic does not. */
function saysWhatIsWanted(stem: Stem, choices: readonly Choice[] | null, lexicon: Lexicon): boolean {
  const { words, regions } = stem;
  const { from, to, start } = stem.sentences.at(-1) as Sentence;
  const last = (words[to - 1] as Word).lower;
  if (regions.some((region) => region.start >= start)) return true;
  const open = lexicon.openEnds.has(last);
  if (namesTopic(stem.lower.slice(start))) return false;
  let verb = -1;
  for (let at = from + 1; at < to && verb === -1; at++) if (isFiniteVerb(stem, at, lexicon)) verb = at;
  // "Life forms:" ends with a noun that is spelt like a verb.
  const isNoun = englishVerb(last)?.form === "third";
  if (verb === to - 1 && isNoun && !open && !choices?.some(goesOn)) verb = -1;
  if (verb === to - 1 && copulas.has(last)) return from > 0 || !isBareTopic(words.slice(from, verb), lexicon);
  if (verb !== -1 || (open && to - from > 1)) return true;
  // "The heart" + "pumps blood": the options go on with the sentence.
  if (/[\p{L}\p{N}"”’)]$/u.test(stem.prose.trimEnd()) && choices?.some(goesOn)) return true;
  if (words.slice(from, to).some(({ lower }) => wanted.has(lower) || isSuperlative(lower))) return true;
  // "In 1776 the Congress …": the circumstances say what is wanted.
  const circumstances = prepositions.has((words[from] as Word).lower);
  const detailed = to - from > 5 || words.slice(from, to).some(({ lower }) => /\d/.test(lower));
  return choices === null || (circumstances && detailed && choices.some(goesOn));
}

/** "Regarding the offside rule:", "Unit 7, exercise 3: customs law". */
const namesTopic = (sentence: string) =>
  /^(?:regarding|concerning|about|on|zu|über|zum thema|sobre|acerca de)\b[^,:?]{0,60}:\s*$/.test(sentence) ||
  /^(?:unit|chapter|lesson|topic|module|week|kapitel|lektion|thema|unidad|tema|lección)\b[^?]{0,80}$/.test(sentence);

const copulas = new Set("is was ist war es era fue".split(" "));
const prepositions = new Set(
  "in at on during before after with for by from under since when im am vor nach bei mit seit en durante con por tras desde".split(
    " ",
  ),
);

/** Nouns (and adjectives) that ask for something of the thing named behind them: "The capital of France:". */
const wanted = new Set(
  `synonym synonyms antonym opposite definition meaning capital name names symbol formula author inventor discoverer founder composer
  painter unit value result sum product difference quotient root derivative integral plural past translation abbreviation number year
  date cause causes reason purpose function role effect effects consequence example examples characteristic characteristics advantage
  advantages disadvantage colour color size length mass weight age currency language president king queen first last only maximum minimum
  total average mean median probability answer term word another best main most smallest
  hauptstadt synonym gegenteil bedeutung definition name symbol formel einheit wert ergebnis summe ursache folge beispiel merkmal zweck
  funktion aufgabe erfinder autor anzahl jahr
  capital sinónimo antónimo significado definición nombre símbolo fórmula unidad valor resultado suma causa efecto ejemplo función autor`.split(
    /\s+/,
  ),
);
const isSuperlative = (word: string) =>
  /.{3}est$/.test(word) &&
  !/^(?:forest|harvest|interest|protest|contest|request|everest|budapest|conquest|arrest|digest)$/.test(word);

/** A name or a single noun: "Johannes Gutenberg", "A catalyst". */
function isBareTopic(subject: readonly Word[], lexicon: Lexicon): boolean {
  const content = subject.filter(({ lower }) => !lexicon.functionWords.has(lower));
  if (content.length === 0 || content.some(({ lower }) => wanted.has(lower))) return false;
  const isName = content.every(({ text, lower }) => text !== lower) && subject.length < 5 && lexicon.code !== "de";
  return isName || (content.length === 1 && subject.length < 3);
}

/** At least two options go on with a verb. */
const goesOn = ({ options }: Choice) => {
  const count = options.filter(({ words }) => isPredicate(words[0]?.lower ?? "")).length;
  // One of another number among verbs is a slip of grammar, and the options go on all the same.
  return count > 1 || (count === 1 && options.every(isVerbPhrase));
};
const isVerbPhrase = ({ words }: Option) =>
  englishVerb(words[0]?.lower ?? "") !== null || /^(?:the|an?|its|their)$/.test(words[1]?.lower ?? "");
const isPredicate = (word: string) => {
  const verb = englishVerb(word);
  return (
    (verb !== null && verb.form !== "gerund" && verb.form !== "base") ||
    /^(?:will|can|has|had|is|was|were|are|have)$/.test(word)
  );
};

/** "Photosynthesis?" is a topic with a question mark. */
function isTopicWithMark(stem: Stem, choices: readonly Choice[], lexicon: Lexicon): boolean {
  const { words, sentences, regions } = stem;
  if (lexicon.code !== "en" || choices.length === 0 || sentences.length > 1 || words.length > 3 || regions.length > 0)
    return false;
  if (!/^[^?]*\?$/.test(stem.prose.trim())) return false;
  return words.every(
    ({ lower }, at) =>
      /^(?:the|an?|in|and)$/.test(lower) ||
      (/^[a-z-]+$/.test(lower) &&
        !lexicon.functionWords.has(lower) &&
        !wanted.has(lower) &&
        !isSuperlative(lower) &&
        !isFiniteVerb(stem, at, lexicon)),
  );
}

/** "Which of the following is correct?" as the whole stem. */
function isIdleQuestion({ words, regions, sentences }: Stem, lexicon: Lexicon): boolean {
  if (regions.length > 0 || sentences.length > 1 || words.length > 9) return false;
  // "When?" may be asked of what the options name.
  if (!words.some(({ lower }) => /^(?:which|what|welche[rs]?|was|cuál|cuáles|qué)$/.test(lower))) return false;
  return words.every(
    ({ lower }) =>
      idleWords.has(lower) ||
      answerNouns.has(lower) ||
      statementNouns.has(lower) ||
      lexicon.questionWords.has(lower) ||
      /^(?:is|are|do|you|think|would|about|ist|sind|stimmt|trifft|zu|von|diese[rs]?|folgenden|son|es|cierta|siguientes)$/.test(
        lower,
      ),
  );
}

const verdicts = /^(?:true|false|yes|no|right|wrong|richtig|falsch|wahr|ja|nein|verdadero|falso|sí)$/;

/** In the manner of a quiz show: "This element …", "… by this man", "He was the first …". */
function isClue({ words, sentences, regions }: Stem, lexicon: Lexicon): boolean {
  if (words.length < 4 || regions.length > 0) return false;
  const points = (from: number, to: number) =>
    words
      .slice(from, to)
      .some(({ lower }, at) => lexicon.demonstratives.has(lower) || (lower === "same" && from + at + 1 < to));
  const first = sentences[0] as Sentence;
  if (sentences.length < 3 ? points(0, words.length) : points(sentences.at(-1)?.from ?? 0, words.length)) return true;
  return points(first.from, Math.min(first.to, first.from + 8)) || clueStarts.has((words[0] as Word).lower);
}
const clueStarts = new Set("he she it they his her its their er sie sein ihr ella él".split(" "));
