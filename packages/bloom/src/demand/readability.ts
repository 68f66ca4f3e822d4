/** How easy a text is to read, by the formula made for its language. */
import { readField, readSentences } from "../text/field.ts";
import { type SyllableCounter, syllableCounter } from "./syllables.ts";

export type ReadabilityMeasure = "flesch" | "amstad" | "szigriszt-pazos";

/** UTF-16 offsets [start, end) in the Markdown, and what is hard there. */
export type HardPlace = { start: number; end: number; why: "long-sentence" | "long-word" };

export type Readability = {
  measure: ReadabilityMeasure;
  /** 0 (very hard) to 100 (very easy), one decimal; what a formula gives beyond is cut off. */
  score: number;
  /** School year in the United States, 0 to 18, one decimal; English only. */
  grade?: number;
  words: number;
  sentences: number;
  /** At most 20 places, in reading order. Which ones count is an assumption, see `hardSentence` and `hardWord`. */
  hard: HardPlace[];
};

/** With fewer words one long word moves the score by more than a whole class of the scale: it would mean nothing. */
const fewestWords = 10;
const mostPlaces = 20;
/** Sentences of more words are pointed out. Style guides for plain language ask for 15 to 20 on average. */
const hardSentence = 25;

type Means = { wordsPerSentence: number; syllablesPerWord: number };
type Formula = {
  measure: ReadabilityMeasure;
  score: (means: Means) => number;
  grade?: (means: Means) => number;
  /** Words of so many syllables are pointed out: about one running word in a hundred has them. */
  hardWord: number;
};

const formulas: Record<string, Formula> = {
  en: {
    measure: "flesch",
    // Flesch 1948, "A new readability yardstick", Journal of Applied Psychology 32.
    score: ({ wordsPerSentence, syllablesPerWord }) => 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord,
    // Kincaid, Fishburne, Rogers & Chissom 1975, Research Branch Report 8-75, Naval Technical Training Command.
    grade: ({ wordsPerSentence, syllablesPerWord }) => 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59,
    hardWord: 4,
  },
  de: {
    measure: "amstad",
    // Amstad 1978, "Wie verständlich sind unsere Zeitungen?", doctoral thesis, Universität Zürich.
    score: ({ wordsPerSentence, syllablesPerWord }) => 180 - wordsPerSentence - 58.5 * syllablesPerWord,
    hardWord: 5,
  },
  es: {
    measure: "szigriszt-pazos",
    // Szigriszt-Pazos 1993, "Sistemas predictivos de legibilidad del mensaje escrito", thesis, Universidad Complutense
    // de Madrid. Preferred to Fernández Huerta 1959, whose printed form has the term for sentences upside down.
    score: ({ wordsPerSentence, syllablesPerWord }) => 206.835 - wordsPerSentence - 62.3 * syllablesPerWord,
    hardWord: 5,
  },
};

/**
 * Readability of Markdown in a BCP 47 language. Null for languages other than English, German and Spanish, whose
 * formulas would need their own counts, and for fewer than 10 words.
 *
 * Words are runs with a letter in them; code, formulas, link targets and figures do not count. The formulas were fitted
 * to samples of 100 words of running text: for one question, differences of less than about ten points say nothing.
 */
export function readability(text: string, language: string): Readability | null {
  const syllablesOf = syllableCounter(language);
  const formula = formulas[language.toLowerCase().split(/[-_]/, 1)[0] as string];
  if (!syllablesOf || !formula) return null;
  const { words, syllables, sentences, hard } = count(text, syllablesOf, formula.hardWord);
  if (words < fewestWords) return null;
  const means = { wordsPerSentence: words / sentences, syllablesPerWord: syllables / words };
  const read: Readability = {
    measure: formula.measure,
    score: between(0, 100, formula.score(means)),
    words,
    sentences,
    hard,
  };
  if (formula.grade) read.grade = between(0, 18, formula.grade(means));
  return read;
}

function count(text: string, syllablesOf: SyllableCounter, hardWord: number) {
  const field = readField(text);
  let words = 0;
  let syllables = 0;
  let sentences = 0;
  const hard: HardPlace[] = [];
  const point = (place: HardPlace) => {
    if (hard.length < mostPlaces) hard.push(place);
  };
  for (const sentence of readSentences(field)) {
    const before = words;
    const longWords: HardPlace[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = field.words[at];
      if (!word || !hasLetter.test(word.lower)) continue;
      const spoken = syllablesOf(word.lower);
      words += 1;
      syllables += spoken;
      if (spoken >= hardWord) longWords.push({ start: word.start, end: word.end, why: "long-word" });
    }
    if (words === before) continue;
    sentences += 1;
    if (words - before > hardSentence) point({ start: sentence.start, end: sentence.end, why: "long-sentence" });
    longWords.forEach(point);
  }
  return { words, syllables, sentences, hard };
}
const hasLetter = /\p{L}/u;

const between = (least: number, most: number, value: number): number =>
  Math.round(10 * Math.min(most, Math.max(least, value))) / 10;
