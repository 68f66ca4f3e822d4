/** Writes plain text so that Markdown shows it as it is, formulas included. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~$&!{}#]/g, "\\$&")
    .replace(/^(\s*)([-+=:])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
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
