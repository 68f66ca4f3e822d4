/**
 * Writes plain text so that Markdown shows it as it is. Only what would mean something is escaped, because people
 * read the result in an editor: snake_case, "5 < 6" and "Well done!" stay as they are.
 */
export function escapeMarkdown(text: string): string {
  if (!/[\\`*|~$_[<&]|^\s*(?:[-+=:>#]|\d+[.)])/m.test(text)) return text;
  return text
    .replace(/\\(?=[!-/:-@[-`{-~\n]|$)/g, "\\\\")
    .replace(/[`*|~$]/g, "\\$&")
    .replace(/_+/g, escapedUnderscores)
    .replace(linkLike.test(text) ? /\[/g : /(?!)/g, "\\[")
    .replace(/<(?=[a-z/!?])/gi, "\\<")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(\s*)([-+=:>#])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}

/** Brackets mean something only before an address or a definition, or as a footnote. */
const linkLike = /\]\s*[(:]|\[\^/;

/**
 * Underscores within a word and blanks ("a ___ b", "a ___.") cannot end an emphasis, so nothing starts one either;
 * a line of underscores alone would be a rule.
 */
function escapedUnderscores(run: string, at: number, text: string): string {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + run.length, at + run.length + 2);
  const isBlank = /(?:^|\s)$/.test(before) && /^(?:$|[\s.,;:?!])/.test(after);
  const isRule = /(?:^|\n)\s*$/.test(before) && /^\s*(?:\n|$)/.test(after);
  const isInWord = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  return isInWord || (isBlank && !isRule) ? run : run.replace(/_/g, "\\_");
}

/** A Markdown list of Markdown texts; lines after the first are indented so that they stay in their entry. */
export function markdownList(texts: string[], numbered: boolean): string {
  return texts
    .map((text, index) => {
      const bullet = numbered ? `${index + 1}. ` : "- ";
      return bullet + text.replace(/\n(?=.)/g, `\n${" ".repeat(bullet.length)}`);
    })
    .join("\n");
}

/** True and False in the languages of the interface; other languages read the English words. */
const truthWords: Record<string, [string, string]> = {
  en: ["True", "False"],
  de: ["Richtig", "Falsch"],
  es: ["Verdadero", "Falso"],
  ar: ["صحيح", "خطأ"],
};

/** The word for a truth value in the language of the item (BCP 47). */
export function truthWord(value: boolean, language: string): string {
  const words = truthWords[language.split("-")[0] ?? "en"] ?? ["True", "False"];
  return value ? words[0] : words[1];
}
