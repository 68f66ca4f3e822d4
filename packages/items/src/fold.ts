/** Folding of typed text: what counts as "the same answer". */

export type Fold = { case: boolean; accents: boolean; whitespace: boolean };

/** Longest answer that is looked at, in UTF-16 units; the rest is cut. */
export const maxAnswerLength = 500;

const singleQuotes = /[\u2018\u2019\u201a\u201b\u2032\u02bc]/g;
const doubleQuotes = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const dashes = /[\u2010\u2011\u2012\u2013\u2212]/g;
const spaces = /[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const fullWidth = /[\uff01-\uff5e]/g;

/**
 * What keyboards change without being asked: composed characters, typographic quotes and dashes, full-width
 * letters, odd spaces and invisible characters. Superscripts stay (x² is not x2), so this is NFC and not NFKC.
 */
export function normaliseTyping(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(invisible, "")
    .replace(spaces, " ")
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, "-")
    .replace(/\u2026/g, "...");
}

/** Letters that have no decomposition but are typed without their stroke or as two letters. */
const plainLetters: Record<string, string> = {
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ı: "i",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
};

/**
 * Marks that are accents or optional vowel signs: combining diacritics, Hebrew and Arabic points. Not every
 * combining mark: in Indic scripts they are vowels and stripping them would make different words equal.
 */
const accentMarks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/g;

/**
 * Case folding without a locale. The way through upper case makes ß and ss, ı and i, ﬁ and fi equal (and through
 * lower case before it ẞ and ß); İ loses its dot.
 */
export function foldCase(text: string): string {
  return text
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/i\u0307/g, "i");
}

export function foldAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(accentMarks, "")
    .normalize("NFC")
    .replace(/[łŁøØđĐıæÆœŒ]/g, (c) => plainLetters[c] ?? c);
}

/** Trims and makes every run of spaces one. */
export function foldWhitespace(text: string): string {
  return text.replace(/ +/g, " ").trim();
}

/** The form in which answers are compared. */
export function foldText(text: string, fold: Fold): string {
  let folded = normaliseTyping(text).replace(/\u2014/g, "-");
  if (fold.accents) folded = foldAccents(folded);
  if (fold.case) folded = foldCase(folded);
  if (fold.whitespace) folded = foldWhitespace(folded);
  return folded.normalize("NFC");
}

/**
 * Both readings of an answer: a phone turns "--" into an em dash, so an em dash may stand for "-" or "--".
 * One element when it has none.
 */
export function foldAnswer(text: string, fold: Fold): string[] {
  const cut = text.slice(0, maxAnswerLength);
  const readings = [foldText(cut, fold)];
  if (cut.includes("\u2014")) readings.push(foldText(cut.replace(/\u2014/g, "--"), fold));
  return readings;
}
