/**
 * Text in which Markdown has nothing to say: one line without a character that opens, escapes or links anything.
 * Most options are like this, and they skip a pipeline that takes a hundred times as long.
 */
const special = /[\\`*_[\]<>#|~$&@\p{Cc}\u2028\u2029]|:\/\/|www\.|^[ -]|^[+>]|^\d{1,9}[.)]| $|^=+$/iu;

/** Whether a text means itself. */
export const isPlain = (text: string): boolean => text !== "" && !special.test(text);

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/&/g, "&#x26;").replace(/</g, "&#x3C;");
}

/** Marks of emphasis and depth of quotes beyond which parsing takes seconds; a written text has a few dozen. */
const maxMarks = 1_500;
const tooDeep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)])){60}/m;
const fencedCode = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t>]*\1/gm;

/**
 * Whether a text is made to keep the parser busy: matching emphasis takes quadratic time or worse in its marks,
 * and nesting takes stack. Such a text is shown as it is written.
 */
export function isAbsurd(text: string): boolean {
  if (text.length < 120) return false;
  if (tooDeep.test(text)) return true;
  const marks = (from: string) => from.match(/[*_~]/g)?.length ?? 0;
  // Code may hold as many as it likes, so it is only looked for when there are many.
  return marks(text) > maxMarks && marks(text.replace(fencedCode, "")) > maxMarks;
}
