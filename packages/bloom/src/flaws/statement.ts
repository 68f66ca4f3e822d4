import type { Lexicon } from "../text/lexicon-shape.ts";
import { englishVerb } from "../text/verbs-en.ts";
import type { Sentence, Word } from "../text/words.ts";
import { determiners, isFollowedByObject, isMainVerb, linking, mannerOrDirection, placing } from "./claim-verb.ts";
import { isFiniteVerb, opensObject } from "./finite.ts";
import { flaw, type Rule } from "./flaw.ts";
import { firstFrom } from "./places.ts";
import { quoted, type Stem, wordSpan } from "./reading.ts";

/**
 * A true/false statement with two ideas, of which one may be true and the other false (Haladyna, 2004, ch. 5; Frisbie &
 * Becker, 1991, “An analysis of textbook advice about true-false tests”). Looked for in the last sentence: two claims
 * with a finite verb each, joined by “and”, “as well as”, “but”, “although”, a reason (“because”, “so”), “, which” or a
 * semicolon, or one verb with two predicates of the same form (“is in Asia and in Europe”, “is a fish and a mammal”).
 * What stands in a condition (“if … and …, then”) is one idea, and so are a noun with two attributes and a list.
 */
export const doubleBarrelled: Rule = ({ item, lexicon, stem }) => {
  const sentence = stem.sentences.at(-1);
  if (item.type !== "true-false" || !lexicon || !sentence || sentence.to - sentence.from > longestStatement) return [];
  const joint = jointOf(stem, sentence, lexicon);
  if (!joint) return [];
  return [
    flaw(
      "double-barrelled",
      [wordSpan(stem, joint.word)],
      `The statement says two things, joined by ${quoted(joint.mark ?? joint.word.text)}: one may be true and the other false.`,
      "Make two statements of it, or test the one that matters.",
    ),
  ];
};

/** Sentences of more words than this are no statements; the bound also keeps the time linear. */
const longestStatement = 200;

const additions = new Set("and nor plus und sowie y e ni además".split(" "));
const contrasts = new Set("but yet whereas while aber jedoch doch während sondern pero mientras sino".split(" "));
/** Without a conjunction: "Gold glänzt, Eisen dagegen rostet." */
const contrastAdverbs = new Set("dagegen hingegen wiederum cambio contrast meanwhile".split(" "));
const concessions = new Set("although though obwohl obgleich aunque".split(" "));
const reasons = new Set(
  "because so therefore thus hence consequently weil da denn deshalb daher sodass folglich porque así luego".split(" "),
);
const relatives = new Set("which who whose where wobei lo que".split(" "));
/** Inside such a clause, what “and” joins belongs to one idea, unless a comma ends it. */
const conditions = new Set("if when whenever unless until wenn falls sobald si cuando".split(" "));
const clauses = new Set("that which who whose where dass das welche que cuyo donde".split(" "));
const denials = new Set("not never nothing anything all neither nicht nie kein keine no nunca".split(" "));

type Joint = { word: Word; mark?: string };

/** A place between two words of a statement, and the first finite verb before it. */
type Place = { stem: Stem; at: number; from: number; to: number; comma: boolean; main: number; lexicon: Lexicon };

/** The word (or mark) that joins two ideas of the sentence. */
function jointOf(stem: Stem, sentence: Sentence, lexicon: Lexicon): Joint | null {
  const { words, prose } = stem;
  const { to } = sentence;
  const from = afterCondition(stem, sentence, lexicon);
  if (from === null) return null;
  // "Because copper is cheap, it is used in coins."
  const first = words[sentence.from] as Word;
  const gives = concessions.has(first.lower) || (reasons.has(first.lower) && words[sentence.from + 1]?.lower !== "of");
  if (from > sentence.from && gives) return { word: first };
  let main = -1;
  let inClause = false;
  let inCondition = false;
  let hasComma = false;
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    const mark = at > from ? prose.slice((words[at - 1] as Word).end, word.start) : "";
    const comma = mark.includes(",");
    const place: Place = { stem, at, from, to, comma, main, lexicon };
    if (at > from + 1 && !inCondition && reasons.has(word.lower) && givesReason(place)) return { word };
    if (main !== -1) {
      if (mark.includes(";") && opensClause(place, at)) return { word, mark: ";" };
      const joint = additionAt(place);
      if (joint !== -1 && addsClaim({ ...place, at: joint }, inClause || inCondition)) return { word };
      if (!inCondition && contrasts.has(word.lower) && contrastsClaims(place)) return { word };
      if (!inCondition && !inClause && concedes(place)) return { word };
      if (comma && !inClause && !inCondition && opensGermanClause(place)) return { word, mark: "," };
      hasComma ||= comma;
      if (hasComma && !inCondition && contrastAdverbs.has(word.lower)) return { word };
    }
    if (!inCondition && comma && relatives.has(word.lower) && describes(place)) return { word };
    inCondition ||= conditions.has(word.lower);
    inClause ||= clauses.has(word.lower) && at > from;
    if (main === -1 && at > from && isMainVerb(stem, at, lexicon)) main = at;
  }
  return null;
}

/** "…, der Käufer muss sie rügen": a second main clause, whose verb does not stand at its end as a relative clause's does. */
function opensGermanClause({ stem, at, to, lexicon }: Place): boolean {
  const [article, noun, verb] = stem.words.slice(at, at + 3);
  if (lexicon.code !== "de" || at + 3 >= to || !noun || !verb) return false;
  const isSubject = /^(?:der|die|das|eine?)$/.test(article?.lower ?? "") && noun.text !== noun.lower;
  return isSubject && lexicon.finiteVerbs.has(verb.lower);
}

/** "… although it is slower"; not "as though". */
const concedes = (place: Place) => {
  const { words } = place.stem;
  const isConcession = concessions.has((words[place.at] as Word).lower) && words[place.at - 1]?.lower !== "as";
  return isConcession && opensClause(place, place.at + 1);
};

/** ", which is …", ", whose capital is …"; not ", where necessary". */
function describes(place: Place): boolean {
  const { stem, at, lexicon } = place;
  const isOwner = /^(?:whose|where)$/.test((stem.words[at] as Word).lower);
  return isOwner ? opensClause(place, at + 1) : isFiniteVerb(stem, at + 1, lexicon);
}

/**
 * Where the main clause starts: behind "If …, " and the like, and behind a quotation; null where no comma ends the
 * condition.
 */
function afterCondition({ words, prose }: Stem, sentence: Sentence, lexicon: Lexicon): number | null {
  const first = words[sentence.from] as Word;
  const quotation = /^["“„«]/.test(prose.slice(Math.max(0, first.start - 1), first.start));
  if (quotation) {
    const length = prose.slice(first.start, sentence.end).search(/["“”»]/);
    const behind = firstFrom(words, first.start + length);
    if (length !== -1 && behind < sentence.to) return behind - 1;
  }
  if (!lexicon.subordinators.has(first.lower) || first.lower === "to" || first.lower === "that") return sentence.from;
  for (let index = sentence.from + 1; index < sentence.to; index++) {
    const mark = prose.slice((words[index - 1] as Word).end, (words[index] as Word).start);
    if (mark.includes(",") && !/^(?:and|or|but|und|oder|y|o)$/.test((words[index] as Word).lower)) return index;
  }
  return null;
}

/** Index of the last word of "and", "as well as", "and then", "sowohl … als auch", "así como"; -1 for anything else. */
function additionAt({ stem, at, to, comma }: Place): number {
  const [first, second, third] = stem.words.slice(at, Math.min(to, at + 3)).map(({ lower }) => lower);
  if (additions.has(first ?? "") || (first === "then" && comma)) return at;
  if (first === "as" && second === "well" && third === "as") return at + 2;
  return (first === "als" && second === "auch") || (first === "así" && second === "como") ? at + 1 : -1;
}

/** "… and it burns", "… and boils at 100 °C", "twice the frequency and half the loudness", "larger and heavier than". */
function addsClaim(place: Place, inClause: boolean): boolean {
  const { stem, at, to, comma, lexicon } = place;
  // Inside a relative clause "and" goes on with that, unless a comma ends it.
  if (inClause) return comma && opensClause(place, at + 1);
  if (opensClause(place, at + 1) || repeatsPredicate(place) || endsWithParticiple(place)) return true;
  if (leavesVerbOut(place)) return true;
  if (lexicon.code !== "en") return false;
  const { words } = stem;
  const [before, next] = [words[at - 1]?.lower ?? "", words[at + 1]?.lower ?? ""];
  const left = words.slice(place.main, at).map(({ lower }) => lower);
  if (amounts.has(next) && left.some((lower) => amounts.has(lower))) return true;
  // "the largest planet and the closest to the sun".
  if (next === "the" && isSuperlative(words[at + 2]?.lower ?? "") && left.some(isSuperlative)) return true;
  if (repeatsPreposition(place) || repeatsAdverb(place)) return true;
  const compares = words.slice(at, Math.min(to, at + 6)).some(({ lower }) => lower === "than");
  return compares && isComparative(next) && (isComparative(before) || left.includes("than"));
}

const isSuperlative = (word: string) => /.{3}est$/.test(word) || /^(?:most|least|first|last|only)$/.test(word);
const amounts = new Set("half twice double triple more less fewer no".split(" "));
const isComparative = (word: string) => /er$/.test(word);

/** "is in the passive and in the past tense", "was a poet and a painter", "protects against rain and against wind". */
function repeatsPredicate({ stem, at, to, main, lexicon }: Place): boolean {
  const { words } = stem;
  const lowerAt = (index: number) => words[index]?.lower ?? "";
  const [opener, repeated] = [lowerAt(main + 1), lowerAt(at + 1)];
  if (at + 2 >= to || at - main < 3 || opener !== repeated) {
    const isBoth =
      indefinite.has(opener) && indefinite.has(repeated) && /^(?:is|was|ist|war|es|era|fue)$/.test(lowerAt(main));
    return isBoth && !words.slice(main + 2, at).some(({ lower }) => lexicon.functionWords.has(lower));
  }
  // "from A to B and from B to A" and "between … and …" are one relation.
  const isRelation = words.slice(main + 2, at).some(({ lower }) => /^(?:and|und|y|to|bis|hasta)$/.test(lower));
  return predicatePrepositions.has(opener) && !isRelation;
}
const predicatePrepositions = new Set(
  "in at on by with against without under during before after auf mit gegen ohne vor nach con contra sin".split(" "),
);
const indefinite = new Set("a an ein eine einen un una".split(" "));

/** "lie in Europe and the Andes in Africa", "wrote operas for Paris and a mass for Rome": the verb is left out. */
function repeatsPreposition({ stem, at, to, main }: Place): boolean {
  const { words } = stem;
  const left = words.slice(main + 1, at).map(({ lower }) => lower);
  const right = words.slice(at + 2, Math.min(to, at + 5)).map(({ lower }) => lower);
  // "in Central and Eastern Europe in May": there, "and" joins two adjectives.
  if (!determiners.has(words[at + 1]?.lower ?? "") && !locating.has(left[0] ?? "")) return false;
  return right.some((lower) => locating.has(lower) && left.includes(lower));
}
const locating = new Set("in at on from for with before after under".split(" "));

/** "is on the left and the brake in the middle", "liegt rechts und die Milz links": another thing in another place. */
function leavesVerbOut({ stem, at, to, main }: Place): boolean {
  const lowerAt = (index: number) => stem.words[index]?.lower ?? "";
  if (!placing.has(lowerAt(main + 1)) || !determiners.has(lowerAt(at + 1))) return false;
  return (at + 3 < to && placing.has(lowerAt(at + 3))) || (at + 4 < to && placing.has(lowerAt(at + 4)));
}

/** "turns slowly in summer and quickly in winter": the verb is left out, and each manner or direction has its own place. */
function repeatsAdverb({ stem, at, to, main }: Place): boolean {
  const adverbAt = (index: number) => mannerOrDirection.test(stem.words[index]?.lower ?? "");
  return at - main > 3 && to - at > 3 && adverbAt(main + 1) && adverbAt(at + 1);
}

/** "is signed by the director and archived", "abdicated in May and died", "wird geprüft und vom Chef unterschrieben". */
function endsWithParticiple({ stem, at, to, main, lexicon }: Place): boolean {
  const { words } = stem;
  const lowerAt = (index: number) => words[index]?.lower ?? "";
  if (lexicon.code === "de") return germanParticiple.test(lowerAt(to - 1)) && germanParticiple.test(lowerAt(at - 1));
  const isPast = (index: number) => /.{3}ed$/.test(lowerAt(index)) || englishVerb(lowerAt(index))?.form === "past";
  return at + 2 === to && isPast(at + 1) && (isPast(main) || isPast(main + 1) || isPast(main + 2));
}
const germanParticiple =
  /^(?:\p{Ll}{0,6}ge\p{Ll}{2,20}(?:t|en)|(?:be|ver|ent|er|zer|unter|über)\p{Ll}{3,20}(?:t|en)|\p{Ll}{2,20}iert)$/u;

/** "… but it is slower", "hard but brittle"; not "nothing but" and "not two but three". */
function contrastsClaims(place: Place): boolean {
  const { stem, at, from, comma } = place;
  const left = stem.words.slice(from, at);
  if (left.some(({ lower }, index) => onlyWords.has(lower) && refusals.has(left[index - 1]?.lower ?? ""))) return true;
  if (left.some(({ lower }) => denials.has(lower))) return opensClause(place, at + 1);
  if (stem.words[at]?.lower === "sondern") return false;
  return comma || opensClause(place, at + 1) || stem.words[at]?.lower === "but";
}

// "not only … but also".
const onlyWords = new Set("only just merely simply nur bloß solo sólo solamente".split(" "));
const refusals = new Set("not nicht no".split(" "));

/** A reason or a consequence with a verb of its own; not "so that", "so fast" and "thus far". */
function givesReason({ stem, at, to, comma, lexicon }: Place): boolean {
  const { words } = stem;
  const lower = (words[at] as Word).lower;
  const joined = comma || additions.has(words[at - 1]?.lower ?? "");
  if (/^(?:so|da|luego|así|therefore|thus|hence)$/.test(lower) && !joined) return false;
  if (words[at + 1]?.lower === "that" || words[at + 1]?.lower === "of") return false;
  for (let index = at + 1; index < to; index++) if (isFiniteVerb(stem, index, lexicon)) return true;
  return false;
}

/** Farther behind its start than this many words, a clause has its verb seldom. */
const longestSubject = { afterComma: 12, else: 8 };

/** Whether a clause with a subject and a finite verb, or a second verb for the same subject, starts at `at`. */
function opensClause(place: Place, at: number): boolean {
  const { stem, to, comma, lexicon } = place;
  const { words, prose } = stem;
  let first = at;
  while (first < to && adverbs.has((words[first] as Word).lower)) first += 1;
  if (first >= to) return false;
  if (lexicon.code === "en" && first + 1 < to && pronouns.has((words[first] as Word).lower)) return true;
  if (isSecondVerb(place, first)) return true;
  if (lexicon.finiteVerbs.has((words[first] as Word).lower) && lexicon.code === "en") return false;
  for (let index = first + 1; index < Math.min(to, first + longestSubject[comma ? "afterComma" : "else"]); index++) {
    const word = words[index] as Word;
    if (/[,;]/.test(prose.slice((words[index - 1] as Word).end, word.start))) return false;
    if (/^(?:that|which|who|if|when|because|with|to|than|die|der|das|que)$/.test(word.lower)) return false;
    if (isFiniteVerb(stem, index, lexicon)) return true;
  }
  return false;
}
const pronouns = new Set("it they he she we you".split(" "));
const adverbs = new Set(
  "then thus therefore also always so hence not usually later now still dann auch deshalb daher später nicht immer también luego así no siempre".split(
    " ",
  ),
);

/** "stores items and returns the last one"; base forms behind "can" or "to" belong to one idea. */
function isSecondVerb({ stem, at: joint, main, lexicon }: Place, at: number): boolean {
  const { words } = stem;
  const { lower } = words[at] as Word;
  const next = words[at + 1]?.lower ?? "";
  if (isFollowedByObject(stem, at, main, lexicon)) return true;
  if (lexicon.code !== "en") return isFiniteVerb(stem, at, lexicon);
  if (auxiliaries.has(lower)) return true;
  const verb = englishVerb(lower);
  if (!verb || verb.form === "gerund" || at - 1 > joint + 3) return false;
  // "rises fast and tastes sour".
  if (verb.form === "third" && linking.has(verb.base) && !lexicon.functionWords.has(next)) return next !== "";
  if (verb.form === "base") {
    const first = englishVerb((words[main] as Word).lower);
    const governed =
      main > 0 && /^(?:to|can|will|may|must|should|could|would|might)$/.test(words[main - 1]?.lower ?? "");
    const isPluralVerb = first?.form === "base" || /^(?:are|have|were)$/.test((words[main] as Word).lower);
    return isPluralVerb && !governed && (verb.isPlain || opensObject(next));
  }
  // "was a feared and hated king", "the causes and effects of": what follows a verb is an object or an adverbial.
  return opensObject(next) || (verb.isPlain && verb.form === "third");
}
const auxiliaries = new Set(
  "is are was were has have had can cannot could does do did will would must may might should isn't aren't doesn't don't".split(
    " ",
  ),
);
