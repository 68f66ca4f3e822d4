/**
 * Words and sentences of a question, found in one pass over its characters. Written for questions: a sentence may end
 * without a capital after it, an abbreviation ends none, and a line break always does.
 */

export type Words = {
  /** Lower-cased words in reading order; apostrophes and inner hyphens belong to a word. */
  words: string[];
  /** Index of the first word of each sentence; every sentence has at least one word. */
  sentenceStarts: number[];
  /** For each sentence, whether it ends with a question mark. */
  asks: boolean[];
};

/** Characters read; a question that says more than this has said its level long before. */
export const longestText = 20_000;

const abbreviations = new Set(
  "e.g i.e eg ie etc vs cf dr mr mrs ms prof no fig figs eq vol pp st jr sr approx ca al inc ltd resp z.b bzw usw nr".split(
    " ",
  ),
);

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xaa && !isHighPunctuation(code));
/** Quotation marks, general punctuation, arrows, mathematical signs and CJK punctuation are no part of a word. */
const isHighPunctuation = (code: number): boolean =>
  code === 0xab || code === 0xbb || (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f);
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** Splits text (plain, without markup) into words and sentences. Reads at most `longestText` UTF-16 units. */
export function wordsOf(text: string): Words {
  const words: string[] = [];
  const sentenceStarts: number[] = [];
  const asks: boolean[] = [];
  const lower = text.slice(0, longestText).toLowerCase();
  let sentenceStart = 0;
  let at = 0;
  const endSentence = (question: boolean) => {
    if (words.length > sentenceStart) {
      sentenceStarts.push(sentenceStart);
      asks.push(question);
      sentenceStart = words.length;
    } else if (question && asks.length > 0) asks[asks.length - 1] = true;
  };
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    if (isLetterOrDigit(code)) {
      const from = at;
      at = wordEnd(lower, at);
      words.push(lower.slice(from, at));
      continue;
    }
    at += 1;
    if (code === 63 || code === 0xff1f || code === 0x61f) endSentence(true);
    else if (code === 10 || code === 59 || code === 33 || code === 0x3002) endSentence(false);
    else if (code === 46 && endsSentence(lower, at, words[words.length - 1])) endSentence(false);
  }
  endSentence(false);
  return { words, sentenceStarts, asks };
}

/** Apostrophes, hyphens and points between letters or digits stay in the word: don't, follow-up, 3.5. */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetterOrDigit(code)) {
      at += 1;
      continue;
    }
    const joins = code === 39 || code === 0x2019 || code === 45 || code === 46;
    if (!joins || at + 1 >= text.length || !isLetterOrDigit(text.charCodeAt(at + 1))) return at;
    at += 2;
  }
  return at;
}

/** Whether the full stop before `at` ends a sentence: white space follows, and no abbreviation or initial precedes. */
function endsSentence(text: string, at: number, word: string | undefined): boolean {
  if (at < text.length && !isSpace(text.charCodeAt(at))) return false;
  return word === undefined || !(abbreviations.has(word) || (word.length === 1 && word !== "i"));
}
