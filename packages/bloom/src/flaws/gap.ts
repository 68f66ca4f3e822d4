import type { Lexicon } from "../text/lexicon-shape.ts";
import { wordsOf } from "../text/words.ts";
import { flaw, type Rule } from "./flaw.ts";
import { quoted } from "./reading.ts";

/** How authors write a gap: "____", "\_\_\_", "…", "[ ]", "(?)", "[blank]", "---". */
const gapMarks =
  "_{2,200}|_(?: {1,2}_){2,60}|[[({](?:[ _.…?]{1,40}|blank|gap|lücke|hueco)[\\])}]|…|\\.{3,60}|[-–—]{3,60}|\\?{2,5}|[□▢☐]{1,20}";
const blank = new RegExp(
  `(?:^|\\n|[.?!:][ \\t])[ \\t"“„«¿¡']{0,8}((?:(?:the|an?|der|die|das|ein|eine|el|la|los|las|una?) {1,3})?[ ("“„«]{0,4}(?:${gapMarks}))(?=[^\\n]{0,5}[\\p{L}\\p{N}\`$_])`,
  "giu",
);

const gapBeforeText = new RegExp(`(?:${gapMarks})(?=[^\\p{L}\\n]{0,5}\\p{L})`, "iu");
/** Whether a gap stands anywhere before further text. */
export const hasGapInside = (prose: string) => hasGap.test(prose) && gapBeforeText.test(prose);

const hasGap = /[_…[({□▢☐]|\.{3}|[-–—]{3}|\?\?/;

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
  if (!hasGap.test(prose)) return [];
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
