import type { Lexicon } from "../text/lexicon-shape.ts";
import { englishVerb } from "../text/verbs-en.ts";
import type { Sentence, Word } from "../text/words.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw, Span } from "./kinds.ts";
import { isCovered, type Place, phrasePlaces, textAt } from "./places.ts";
import { letterOf, type Option, type Stem, type Text } from "./reading.ts";
import { triggers } from "./triggers.ts";

/**
 * Vague terms: Haladyna, Downing & Rodriguez (2002) and Tarrant et al. (2006), criterion “vague terms”: what is “often”
 * for one learner is “sometimes” for another. Looked for in options, in the question (the last sentence of the stem) and
 * in true/false statements. Words that are vague only beside definite ones (may, some) count where one option has them.
 */
export const vagueTerms: Rule = ({ item, lexicon, stem, choices }) => {
  if (!lexicon) return [];
  const asked =
    item.type === "cloze" || item.type === "matching" || item.type === "ordering"
      ? []
      : vagueQuestion(stem, item.type === "true-false", lexicon);
  return [...asked, ...choices.flatMap(({ plain }) => vagueOptions(plain, lexicon))];
};

function vagueQuestion(stem: Stem, isStatement: boolean, lexicon: Lexicon): Flaw[] {
  const question = stem.sentences.findLast(({ mark }) => mark === "?") ?? stem.sentences.at(-1);
  if (!question) return [];
  const found = vaguePlaces(stem, question, lexicon, isStatement ? onceEach(lexicon) : undefined, isStatement);
  return found[0]
    ? [
        vague(
          found.map((place) => ({ path: stem.path, ...place })),
          `${textAt(stem, found[0])} in the question`,
        ),
      ]
    : [];
}

function vagueOptions(options: readonly Option[], lexicon: Lexicon): Flaw[] {
  if (!options.some((option) => option.triggers & triggers.vague)) return [];
  const uses = new Map<string, number>();
  for (const option of options) {
    if (option.words.length < 2) continue;
    for (const word of new Set(option.words.map(({ lower }) => lower))) {
      if (lexicon.vagueAlone.has(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  const spans: Span[] = [];
  let where = "";
  for (const option of options) {
    for (const place of vaguePlaces(option, whole(option), lexicon, uses)) {
      spans.push({ path: option.path, ...place });
      where ||= `${textAt(option, place)} in option ${letterOf(option)}`;
    }
  }
  return spans.length > 0 ? [vague(spans, where)] : [];
}

const whole = ({ words, source }: Option) => ({ from: 0, to: words.length, start: 0, end: source.length });

const vague = (spans: Span[], where: string) =>
  flaw(
    "vague-terms",
    spans,
    `${where} has no fixed meaning: learners who know the same may read it differently.`,
    "Say how often, how much or under which condition, or leave the word out.",
  );

/** In a statement, words that are vague only alone stand alone. */
const onceEach = (lexicon: Lexicon) =>
  new Map([...lexicon.vagueAlone].filter((word) => !amounts.has(word)).map((word): [string, number] => [word, 1]));

/**
 * @param part The words to look at: the question, or all of an option.
 * @param uses In how many options each word stands that is vague only alone.
 */
function vaguePlaces(
  text: Text,
  part: Pick<Sentence, "from" | "to" | "start" | "end">,
  lexicon: Lexicon,
  uses?: ReadonlyMap<string, number>,
  isStatement = false,
): Place[] {
  if (!(text.triggers & triggers.vague)) return [];
  const found: Place[] = [];
  let mayBePhrase = false;
  for (let at = part.from; at < part.to; at++) {
    const word = text.words[at] as Word;
    mayBePhrase ||= lexicon.vagueTriggers.has(word.lower);
    const isVague =
      (lexicon.vague.has(word.lower) && !isAdjective(text.words, at)) ||
      (uses?.get(word.lower) === 1 && isVagueHere(text.words, at, isStatement));
    if (isVague) found.push({ start: word.start, end: word.end });
  }
  const phrases = mayBePhrase ? phrasePlaces(text, lexicon.vaguePhrases, part) : [];
  if (phrases.length === 0 && found.length === 0) return [];
  const idioms = phrasePlaces(text, lexicon.vagueIdioms, part);
  return [...phrases, ...found.filter((place) => !isCovered(phrases, place))]
    .filter((place) => !isCovered(idioms, place))
    .sort((a, b) => a.start - b.start);
}

/** "weil alte Papiere selten sind": rare, and not rarely. */
const isAdjective = (words: readonly Word[], at: number) =>
  /^(?:selten|häufig)$/.test((words[at] as Word).lower) &&
  /^(?:ist|sind|war|waren|wird|werden)$/.test(words[at + 1]?.lower ?? "");

/** "some fields", "many small fields"; not "so many learners", "some air", "several times faster". */
const isAmount = (words: readonly Word[], at: number) =>
  !/^(?:so|too|as|how|the|very|or|not|first|last|next|past)$/.test(words[at - 1]?.lower ?? "") &&
  words[at + 1]?.lower !== "times" &&
  words.slice(at + 1, at + 3).some(({ lower }) => /[^s'u]s$/.test(lower));

/** Of how many something is said: true or false as it stands ("Some birds cannot fly"), and vague as one answer of many. */
const amounts = new Set("some many several few einige manche mehrere etliche algunos algunas varios varias".split(" "));

/** The month, which has a capital letter wherever it stands and no verb behind it. */
function isMonth(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? "";
  return (
    (words[at] as Word).text === "May" &&
    (at > 0 || !(/^(?:be|have|not|also)$/.test(next) || englishVerb(next)?.form === "base"))
  );
}

function isVagueHere(words: readonly Word[], at: number, isStatement: boolean): boolean {
  const { lower } = words[at] as Word;
  if (/^(?:some|many|several|few)$/.test(lower)) return isAmount(words, at);
  if (isSupposed(words, at)) return false;
  if (lower === "could") return words[at + 1]?.lower !== "not";
  if (lower === "may" && isMonth(words, at)) return false;
  return !isStatement || lower !== "may" || !isPermission(words, at);
}

/** "provided that one could will it", "if it might": a case that is thought of, and not how often it happens. */
const isSupposed = (words: readonly Word[], at: number) =>
  words.slice(Math.max(0, at - 5), at).some(({ lower }) => suppositions.has(lower));
const suppositions = new Set("if provided providing unless whether lest".split(" "));

/** "may be stored", "may assign": allowed to. */
function isPermission(words: readonly Word[], at: number): boolean {
  const [next, second] = [words[at + 1]?.lower ?? "", words[at + 2]?.lower ?? ""];
  return next === "be" ? /.(?:ed|en|t)$/.test(second) : agentive.has(next);
}
/** What somebody is allowed to do, rather than what happens now and then. */
const agentive = new Set(
  "assign use enter vote choose store call omit take copy marry own apply refuse hold ask write read send keep buy sell drive park".split(
    " ",
  ),
);
