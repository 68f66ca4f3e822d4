/** Words and sentences of a prose, with their offsets. Both in linear time. */

/** `lower` is lower-cased, with a straight apostrophe. Hyphens, apostrophes and decimal separators hold words together. */
export type Word = { text: string; lower: string; start: number; end: number };
/** Words `from` (inclusive) to `to` (exclusive), and the mark that ends them: "" at the end of a paragraph. */
export type Sentence = { from: number; to: number; start: number; end: number; mark: "" | "." | "?" | "!" | "…" };

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const abbreviations = new Set(
  "e.g i.e eg ie vs cf etc approx ca dr mr mrs ms prof st fig no nr bzw usw z u.a ggf evtl vgl inkl bspw sog p.ej ej sr sra ud uds núm".split(
    " ",
  ),
);

const isSmallLetter = (code: number) => (code >= 97 && code <= 122) || digit(code);

export function wordsOf(prose: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < prose.length) {
    const start = at;
    // Most words are small letters and then a space.
    while (at < prose.length && isSmallLetter(prose.charCodeAt(at))) at += 1;
    const isSmall = at === prose.length || prose.charCodeAt(at) === 32;
    if (!isSmall) at = wordEnd(prose, at, start);
    if (at === start) {
      at += 1;
      continue;
    }
    const text = prose.slice(start, at);
    words.push({ text, lower: isSmall ? text : text.toLowerCase().replaceAll("’", "'"), start, end: at });
  }
  return words;
}

/** Where the word that began at `start` ends, read up to `at`; `start` if no word begins there. */
function wordEnd(prose: string, at: number, start: number): number {
  let end = at;
  for (;;) {
    const width = wordWidth(prose, end);
    if (width > 0) end += width;
    else if (end > start && joins(prose, end)) end += 1;
    else return end;
  }
}

/** UTF-16 units of the letter, mark or digit at this place; 0 if it is something else. */
function wordWidth(text: string, at: number): number {
  // Reading beyond the end would make engines give up their fastest code.
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < 128) return isSmallLetter(code) || (code >= 65 && code <= 90) ? 1 : 0;
  if (code >= 0xd800 && code <= 0xdbff) {
    return wordCharacter.test(String.fromCodePoint(text.codePointAt(at) as number)) ? 2 : 0;
  }
  return wordCharacter.test(text[at] as string) ? 1 : 0;
}

const digit = (code: number) => code >= 48 && code <= 57;

function joins(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false;
  const code = text.charCodeAt(at);
  // Apostrophes, hyphens.
  if (code === 39 || code === 0x2019 || code === 45 || code === 0x2010 || code === 0x2011) {
    return wordWidth(text, at + 1) > 0;
  }
  return (code === 46 || code === 44) && digit(text.charCodeAt(at - 1)) && digit(text.charCodeAt(at + 1));
}

export function sentencesOf(prose: string, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const next = words[index + 1];
    const mark = sentenceEnd(prose, word, next);
    if (mark === null) continue;
    sentences.push({ from, to: index + 1, start: (words[from] as Word).start, end: word.end, mark });
    from = index + 1;
  }
  return sentences;
}

/** The mark that ends the sentence between two neighbouring words; null if it goes on. */
function sentenceEnd(prose: string, word: Word, next: Word | undefined): Sentence["mark"] | null {
  const end = next?.start ?? prose.length;
  for (let at = word.end; at < end; at++) {
    const c = prose[at];
    if (c === "?" || c === "？" || c === "؟") return "?";
    if (c === "!" || c === "！") return "!";
    if (c === "。") return ".";
    if (c === "…" && next === undefined) return "…";
    if (c === "." && endsSentence(prose, at, word, next)) {
      const marks = prose.slice(at, Math.min(end, at + 4));
      if (marks.includes("?")) return "?";
      return marks.startsWith("..") && next === undefined ? "…" : ".";
    }
    if (c === "\n" && blankLineFollows(prose, at, end)) return "";
  }
  return next === undefined ? "" : null;
}

function endsSentence(prose: string, at: number, word: Word, next: Word | undefined): boolean {
  if (next === undefined) return true;
  const after = prose[at + 1] ?? "";
  if (!/[\s"”’»)\]]/.test(after)) return false;
  if (word.end === at && (abbreviations.has(word.lower) || /^[A-Z]$/.test(word.text))) {
    return false;
  }
  // A small letter goes on with the sentence; behind something blanked, such as code, a new one may start with anything.
  return next.start - at > 4 || !/^\p{Ll}/u.test(next.text);
}

function blankLineFollows(prose: string, at: number, end: number): boolean {
  for (let next = at + 1; next < end; next++) {
    if (prose[next] === "\n") return true;
    if (prose[next] !== " " && prose[next] !== "\t") return false;
  }
  return false;
}
