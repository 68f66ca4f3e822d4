import type { Lexicon } from "../text/lexicon-shape.ts";
import { englishVerb } from "../text/verbs-en.ts";
import type { Sentence, Word } from "../text/words.ts";
import { flaw, type Rule } from "./flaw.ts";
import { isCovered } from "./places.ts";
import { type Stem, wordSpan } from "./reading.ts";

/**
 * A stem that asks for what is not so, without drawing attention to it: Haladyna, Downing & Rodriguez (2002), guideline
 * 17; Tarrant et al. (2006). The negation has to be the question's own: "which … is not", "all … except", "which is
 * false", "least likely". A negation in a subordinate clause ("files that are not tracked", "if it is not found") or in
 * a question for reasons ("why is it not …") asks for nothing else, and neither does one in a true/false statement.
 */
export const negativeStem: Rule = ({ item, lexicon, stem }) => {
  if (!lexicon || item.type === "true-false" || item.type === "cloze") return [];
  for (const sentence of stem.sentences) {
    const word = negation(stem, sentence, lexicon);
    if (!word || isEmphasised(stem, word)) continue;
    return [
      flaw(
        "negative-stem",
        [wordSpan(stem, word)],
        `The stem asks for what is not so (“${word.text}”), and nothing draws attention to it: who overlooks the word answers wrongly in spite of knowing.`,
        `Ask for what is so, or emphasise the word: “${emphasisedSentence(stem, sentence, word)}”`,
      ),
    ];
  }
  return [];
};

function emphasisedSentence(stem: Stem, sentence: Sentence, word: Word): string {
  const { source } = stem;
  const from = Math.max(sentence.start, word.start - 60);
  const to = Math.min(sentence.end, word.end + 60);
  const cut = `${from > sentence.start ? "…" : ""}${source.slice(from, word.start)}**${word.text}**${source.slice(word.end, to)}${to < sentence.end ? "…" : sentence.mark}`;
  return cut.replace(/\s+/g, " ").toWellFormed();
}

/** A negation further behind the start of a question than this many words is hardly the question's own. */
const longestQuestion = 40;

/** The word with which the sentence asks for what is not so. */
function negation(stem: Stem, sentence: Sentence, lexicon: Lexicon): Word | null {
  const { words } = stem;
  const asks = questionStart(stem, sentence, lexicon);
  for (let index = sentence.from; index < sentence.to; index++) {
    const word = words[index] as Word;
    if (lexicon.exceptions.has(word.lower) && endsTask(stem, sentence, index, lexicon)) return word;
    if (lexicon.wrongness.has(word.lower) && wantsWrong(words, sentence.from, index, sentence.to, lexicon)) return word;
    if (asks === null || index < asks || index - asks > longestQuestion) continue;
    if (lexicon.negations.has(word.lower) && isMainNegation(stem, asks, index, sentence, lexicon)) return word;
    if (lexicon.wrongness.has(word.lower) && asksForWrong(words, asks, index, sentence.to, lexicon)) return word;
    if (lexicon.incapable.has(word.lower) && isPredicate(words, asks, index, lexicon)) return word;
    if (avoidances.has(word.lower) && advisesAgainst(words, asks, index, lexicon)) return word;
    if (lexicon.code === "en" && word.lower === "no" && isDeterminer(words, asks, index, lexicon)) return word;
    if (lexicon.code === "en" && word.lower === "nothing" && isNothingToDo(words, asks, index, lexicon)) return word;
    if (lexicon.code === "en" && word.lower === "least" && asksForLeast(words, asks, index, lexicon)) return word;
  }
  return null;
}

/**
 * Where the asking starts: at a question word, behind the relative pronoun of "choose the one that …", or at the start of
 * a sentence to be completed.
 */
function questionStart(stem: Stem, sentence: Sentence, lexicon: Lexicon): number | null {
  const { words } = stem;
  const last = sentence === stem.sentences.at(-1);
  for (let index = sentence.from; index < sentence.to; index++) {
    const lower = (words[index] as Word).lower;
    if (!lexicon.questionWords.has(lower)) continue;
    // Early in a question ("In Python, which …"), or right after a preposition ("of the following, which …").
    const early = index === sentence.from || index - sentence.from < 3 || commaBefore(stem, index);
    if (opensTime(words, index, sentence, lexicon)) continue;
    if (sentence.mark === "?" || (last && sentence.mark !== ".")) return early ? index : null;
    break;
  }
  const first = (words[sentence.from] as Word).lower;
  if (lexicon.taskVerbs.has(first)) {
    for (let index = sentence.from + 1; index < Math.min(sentence.to, sentence.from + 8); index++) {
      if (/^(?:that|which|who|die|der|das|que)$/.test((words[index] as Word).lower)) return index;
    }
    return null;
  }
  const open = last && (sentence.mark === "" || sentence.mark === "…");
  return open && !lexicon.subordinators.has(first) ? sentence.from : null;
}

/** "When the lift does not move, what should …?": the question comes behind the clause. */
function opensTime(words: readonly Word[], index: number, { from, to }: Sentence, { questionWords }: Lexicon): boolean {
  if (index !== from || !/^(?:when|where|wenn|wo|cuando|cuándo)$/.test((words[index] as Word).lower)) return false;
  return words.slice(index + 1, to).some(({ lower }) => questionWords.has(lower));
}

const commaBefore = ({ prose, words }: Stem, index: number) =>
  index > 0 && /[,:;.]/.test(prose.slice((words[index - 1] as Word).end, (words[index] as Word).start));

/** No subordinate clause opens between the start of the question and the negation. */
function isMainNegation(stem: Stem, asks: number, at: number, sentence: Sentence, lexicon: Lexicon): boolean {
  const { words } = stem;
  // Behind a colon or a quotation mark, somebody else speaks.
  if (/[:“"„«]/.test(stem.prose.slice((words[asks] as Word).end, (words[at] as Word).start))) return false;
  for (let index = asks + 1; index < at; index++) {
    const lower = (words[index] as Word).lower;
    if (lexicon.subordinators.has(lower) || (index > asks + 1 && lower === "which")) return false;
    if (lexicon.code !== "en" && commaBefore(stem, index)) return false;
  }
  const next = (words[at + 1] as Word | undefined)?.lower ?? "";
  // "not only … but also" denies nothing; neither do "or not", "not yet" and "if not".
  if (at + 1 < sentence.to && /^(?:only|just|nur|solo|sólo)$/.test(next)) return false;
  const before = (words[at - 1] as Word | undefined)?.lower ?? "";
  if (/^(?:or|if|and|but|oder|y|o|although|though)$/.test(before)) return false;
  if (lexicon.code === "en") {
    if ((words[at] as Word).lower.length > 3 || at === asks + 1) return true;
    return deniesAuxiliary(words, asks, at);
  }
  if (lexicon.code === "de") return germanDenial(stem, asks, at, sentence);
  // Spanish: "no" right before the verb of the question, and no second half "…, no …".
  return !commaBefore(stem, at) || at <= asks + 4;
}
const auxiliaries = new Set(
  "is are was were be do does did can could will would should must has have had may might shall".split(" "),
);

/** "What does the crew not need?"; not "Which diet is for a patient not able to chew?", "Which sign says he may not turn?". */
function deniesAuxiliary(words: readonly Word[], asks: number, at: number): boolean {
  const from = Math.max(asks, at - 6);
  const auxiliary = words.slice(from, at).findLastIndex(({ lower }) => auxiliaries.has(lower));
  if (auxiliary === -1) return false;
  const between = words.slice(from + auxiliary + 1, at).map(({ lower }) => lower);
  if (between.length === 0)
    return !pronouns.has(words[from + auxiliary - 1]?.lower ?? "") || from + auxiliary < asks + 2;
  if (between.length === 1 && pronouns.has(between[0] as string)) return true;
  const next = words[at + 1]?.lower ?? "";
  const verb = englishVerb(next);
  return /^(?:have|be|do|been|an?|the|part)$/.test(next) || (verb !== null && verb.form !== "gerund");
}
const pronouns = new Set("i you he she it we they".split(" "));

/** "kein" denies the question when it belongs to what is asked for ("ist kein Säugetier", "hat keine Wirkung"). */
function germanDenial(stem: Stem, asks: number, at: number, sentence: Sentence): boolean {
  const rest = sentence.to - at;
  return !commaBefore(stem, at) && at - asks <= 14 && rest <= 14;
}

/** "All of these are metals except:", "…, except which one?", "all but one", "bis auf eine". */
function endsTask({ words, prose }: Stem, sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  const before = words[at - 1]?.lower ?? "";
  // "Which exception does the call raise?" asks for one.
  if (word.lower === "exception" && !/^(?:the|an|one|only)$/.test(before)) return false;
  const counts = at + 1 < sentence.to && ones.has(next?.lower ?? "");
  // These words have other meanings: "all but one", "bis auf eines", "a excepción de uno".
  if (word.lower === "but" || word.lower === "bar")
    return (
      next?.lower === "one" && words.slice(Math.max(sentence.from, at - 8), at).some(({ lower }) => lower === "all")
    );
  if (word.lower === "bis" || word.lower === "apart")
    return /^(?:auf|from)$/.test(next?.lower ?? "") && (ones.has(words[at + 2]?.lower ?? "") || at + 2 >= sentence.to);
  const left = sentence.to - at - 1;
  if (lexicon.code === "es" && word.lower === "menos") return left === 0 || (left < 3 && counts);
  if (left === 0 || counts) return true;
  if (/_{2,}/.test(prose.slice(word.end, word.end + 12))) return true;
  if (lexicon.questionWords.has(next?.lower ?? "")) return true;
  return left <= 4 && words.slice(at + 1, sentence.to).every(({ lower }) => ones.has(lower) || fillers.has(lower));
}
const ones = new Set("one two these this eine einer einem eines einen uno una dos eins".split(" "));
const fillers = new Set(
  "for of the from following von der den de la el los las option options answer which what".split(" "),
);

/** "Identify the false statement", "Mark the sentences that are incorrect." */
function wantsWrong(words: readonly Word[], from: number, at: number, to: number, lexicon: Lexicon): boolean {
  if (!lexicon.taskVerbs.has((words[from] as Word).lower) || at - from > 12) return false;
  if (at + 1 < to && lexicon.statements.has(words[at + 1]?.lower ?? "")) return true;
  return (
    copulas.has(words[at - 1]?.lower ?? "") && words.slice(from, at).some(({ lower }) => lexicon.statements.has(lower))
  );
}
const copulas = new Set("is are was were be ist sind war es son sea sean".split(" "));

/** "What is a court unable to do?", "Which of these lacks a nucleus?"; not in a subordinate clause. */
function isPredicate(words: readonly Word[], asks: number, at: number, lexicon: Lexicon): boolean {
  if (words.slice(asks + 1, at).some(({ lower }) => lexicon.subordinators.has(lower))) return false;
  const next = words[at + 1]?.lower ?? "";
  const { lower } = words[at] as Word;
  if (/^fails?$/.test(lower)) return next === "to";
  if (lower === "exception") return /^(?:the|an|one|only)$/.test(words[at - 1]?.lower ?? "");
  if (lower === "without") return copulas.has(words[at - 1]?.lower ?? "");
  return !/^(?:lack|carencia)$/.test(lower) || next !== "of";
}

/** "What should a caller avoid?", "Was muss man unterlassen?"; not "What does a fuse prevent?", which asks for its use. */
function advisesAgainst(words: readonly Word[], asks: number, at: number, lexicon: Lexicon): boolean {
  // "do to avoid a fall" asks for a means, "has to avoid" does not.
  const isPurpose = /^(?:to|para)$/.test(words[at - 1]?.lower ?? "") && !obligations.has(words[at - 2]?.lower ?? "");
  const between = words.slice(asks + 1, at);
  return (
    !isPurpose &&
    between.some(({ lower }) => obligations.has(lower)) &&
    !between.some(({ lower }) => lexicon.subordinators.has(lower) && lower !== "to" && lower !== "que")
  );
}
const avoidances = new Set("avoid refrain omit vermeiden unterlassen evitar".split(" "));
const obligations = new Set(
  "should must ought shall has have needs need better best soll sollte sollten sollen muss müssen debe deben debería deberían hay".split(
    " ",
  ),
);

/** "In which sport is there no offside rule?"; not "no more than", "no matter". */
function isDeterminer(words: readonly Word[], asks: number, at: number, lexicon: Lexicon): boolean {
  if (/^(?:more|less|fewer|later|matter|doubt|one|other)$/.test(words[at + 1]?.lower ?? "more")) return false;
  if (words.slice(asks + 1, at).some(({ lower }) => lexicon.subordinators.has(lower) && lower !== "to")) return false;
  const before = words[at - 1]?.lower ?? "";
  if (/^(?:there|have|had|of|to|be)$/.test(before) || lexicon.finiteVerbs.has(before)) return true;
  // "Which muscle plays no part in breathing?"
  return englishVerb(before)?.form === "third" && /^(?:which|who|what)$/.test((words[asks] as Word).lower);
}

/** "Which part has nothing to do with photosynthesis?" */
function isNothingToDo(words: readonly Word[], asks: number, at: number, lexicon: Lexicon): boolean {
  if (words[at + 1]?.lower !== "to" || words[at + 2]?.lower !== "do") return false;
  return !words.slice(asks + 1, at).some(({ lower }) => lexicon.subordinators.has(lower));
}

/** "Which statement is false?", "the incorrect one"; not "What is wrong with this program?". */
function asksForWrong(words: readonly Word[], asks: number, at: number, end: number, lexicon: Lexicon): boolean {
  const first = (words[asks] as Word).lower;
  if (/^(?:what|why|how|was|warum|qué|where|wo)$/.test(first)) return false;
  const between = words.slice(asks + 1, at);
  if (between.some(({ lower }) => lexicon.subordinators.has(lower))) return false;
  const next = words[at + 1]?.lower ?? "";
  if (between.some(({ lower }) => lexicon.statements.has(lower))) return true;
  if (lexicon.statements.has(next) && at + 2 >= end) return true;
  if (words[at - 1]?.lower === "be" && /^(?:would|could|should)$/.test(words[at - 2]?.lower ?? "")) return true;
  // "Which spelling is incorrect?", and not "Which line is wrong?" in a proof or a program.
  const isVerdict =
    copulas.has(words[at - 1]?.lower ?? "") && !/^(?:wrong|invalid|falsch|falsche)$/.test((words[at] as Word).lower);
  return (
    isVerdict && !between.some(({ lower }) => /^(?:steps?|lines?|parts?|rows?|schritt|zeile|paso|línea)$/.test(lower))
  );
}

const unlikely = new Set(
  "likely probable appropriate suitable useful important effective plausible true accurate typical relevant helpful convincing consistent compatible reliable desirable characteristic affected common related similar able suited dependent acceptable advisable correct applicable supported satisfactory logical harmful safe sensible reasonable practical valid essential beneficial".split(
    " ",
  ),
);
function asksForLeast(words: readonly Word[], asks: number, at: number, lexicon: Lexicon): boolean {
  if (words[at - 1]?.lower === "at") return false;
  if (words.slice(asks + 1, at).some(({ lower }) => lexicon.subordinators.has(lower))) return false;
  return unlikely.has(words[at + 1]?.lower ?? "");
}

/** In bold, italics or capitals; capitals draw no attention in a stem that is written in capitals. */
function isEmphasised(stem: Stem, word: Word): boolean {
  if (isCovered(stem.emphasis, word)) return true;
  const isCapitals = (text: string) => text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  return isCapitals(word.text) && !stem.words.every(({ text }) => text.length < 4 || isCapitals(text));
}
