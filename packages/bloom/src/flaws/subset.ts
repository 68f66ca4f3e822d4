import { broaderThan, kindKey } from "../text/categories.ts";
import { type Lexicon, words } from "../text/lexicon-shape.ts";
import { lookUpStem } from "../text/synonyms.ts";
import { flaw, type Rule } from "./flaw.ts";
import type { Flaw } from "./kinds.ts";
import { type Choice, letterOf, type Option, quoted, wholeSpan } from "./reading.ts";
import { bareText } from "./roles.ts";
import { areDuplicates } from "./sameness.ts";
import { isMemberOf } from "./subset-kinds.ts";
import { isFramed, narrowsName, nestsQuantity } from "./subset-narrowing.ts";

const longestSmall = 30;
const longestLarge = 40;
const mostOptions = 20;

/**
 * One option inside another: whoever says the narrower one also says the wider, or the other way round ("Mammals" and
 * "Mammals and birds", "a stamp from a court" and "a stamp from the nearest court", "dogs" and "mammals"), so that both
 * are right or the smaller one can be ruled out. Looked for in prose options of questions with one key: all words of the
 * smaller one stand in the larger one in the same order, and what the larger one adds narrows or adds (an adjective, "and
 * …", "in …", a part of it) and turns nothing round ("not", "without", "than").
 */
export const subsetOption: Rule = ({ lexicon, choices }) =>
  lexicon ? choices.flatMap((choice) => subsets(choice, lexicon)) : [];

/** "Both oxygen and argon" is a combination by its own word. */
const both = /^(?:both|either|beide|sowohl|amb[oa]s|tanto)$/;

/** An option with its words brought to their stems, articles left out. */
export type Cut = {
  option: Option;
  stems: string[];
  lowers: string[];
  texts: string[];
  hasContent: boolean;
  kind: string;
  /** Its stems joined by spaces without a preposition before them; empty when it is too long to name a kind. */
  key: string;
};

/** Questions for the form of a word: "criteria" and "criterias" are two forms, and neither is part of the other. */
const asksForm =
  /\b(?:plurals?|singular|spell\w*|spelt|tenses?|participles?|forms? of the|mehrzahl|einzahl|zeitform)\b/;

function subsets({ stem, options, several, gap }: Choice, lexicon: Lexicon): Flaw[] {
  if (options.length > mostOptions || asksForm.test(stem.lower.slice(-300))) return [];
  const usable = options.filter(
    ({ role, words }) =>
      (role === null || (role === "combined" && !both.test(words[0]?.lower ?? ""))) && words.length > 0,
  );
  const cuts = usable.filter(({ words }) => words.length <= longestLarge).map((option) => cut(option, lexicon));
  for (const small of cuts) {
    if (!small.hasContent || small.stems.length > longestSmall || small.option.regions.length > 0) continue;
    for (const large of cuts) {
      if (large === small || (several && (large.option.correct || small.option.correct))) continue;
      const isWider = !gap && (isKindOf(small, large, lexicon) || differsByKind(small, large, lexicon));
      const isNested = nestsQuantity(small, large, cuts, lexicon);
      if (
        !isWider &&
        !isNested &&
        !(large.stems.length > small.stems.length && contains(large, small, options, lexicon))
      )
        continue;
      if (areDuplicates(small.option, large.option, lexicon)) continue;
      const verb = isWider ? "belongs to" : "is contained in";
      return [
        flaw(
          "subset-option",
          [wholeSpan(small.option), wholeSpan(large.option)],
          `Option ${letterOf(small.option)} (${quoted(small.option.shown)}) ${verb} option ${letterOf(large.option)} (${quoted(large.option.shown)}): they do not exclude each other.`,
          `Say options ${letterOf(small.option)} and ${letterOf(large.option)} so that only one of them can be right.`,
        ),
      ];
    }
  }
  return [];
}

const prepositions = words("in on at by for with from to of into onto im am auf mit aus bei von en con de a por para");
function isKindOf(narrow: Cut, wide: Cut, lexicon: Lexicon): boolean {
  if (wide.key === "" || narrow.key === "") return false;
  if (wide.kind !== "" && broaderThan(wide.kind, narrow.kind)) return true;
  return isMemberOf(narrow.key, wide.key, lexicon);
}
/** Most words of an option that names a kind, with the preposition before it. */
const longestKind = 4;

/** The same words but for one place, where one names a kind and the other a member: "cleaning of the brush", "… tools". */
function differsByKind(small: Cut, large: Cut, lexicon: Lexicon): boolean {
  const { stems: narrow, lowers, texts } = small;
  const { stems: wide, lowers: wideLowers } = large;
  const isName = lexicon.code !== "de" && texts.slice(1).some((text) => /^\p{Lu}/u.test(text));
  if (narrow.length < 2 || Math.abs(narrow.length - wide.length) > 2) return false;
  let from = 0;
  while (from < narrow.length && narrow[from] === wide[from]) from += 1;
  let rest = 0;
  const most = Math.min(narrow.length, wide.length) - from;
  while (rest < most && narrow.at(-1 - rest) === wide.at(-1 - rest)) rest += 1;
  if (from + rest === 0) return false;
  const [end, wideEnd] = [narrow.length - rest, wide.length - rest];
  if (end - from > 2 || wideEnd - from > 2 || end === from || wideEnd === from) return false;
  // A member that is a name alone is the only word with a capital: "obedience to Zeus".
  if (isName && !texts.every((text, at) => at === 0 || (at >= from && at < end) || !/^\p{Lu}/u.test(text)))
    return false;
  const turned = (words: readonly string[]) => words.some((word) => turns.has(word));
  if (turned(lowers) || turned(wideLowers)) return false;
  return (
    (lexicon.code === "en" &&
      !isName &&
      broaderThan(kindKey(wideLowers.slice(from, wideEnd).join(" ")), kindKey(lowers.slice(from, end).join(" ")))) ||
    isMemberOf(narrow.slice(from, end).join(" "), wide.slice(from, wideEnd).join(" "), lexicon)
  );
}

const articles = {
  en: words("the a an"),
  de: words("der die das dem den des ein eine einen einem einer"),
  es: words("el la los las un una"),
};

function cut(option: Option, lexicon: Lexicon): Cut {
  // "Vitamin A" has no article.
  const words = option.words.filter(
    ({ text, lower }, at) => !articles[lexicon.code].has(lower) || (at > 0 && text === "A"),
  );
  const stems = words.map(({ lower }) => lookUpStem(lower, lexicon));
  const bare = stems.length > 1 && prepositions.has(words[0]?.lower ?? "") ? stems.slice(1) : stems;
  return {
    option,
    stems,
    key: stems.length > longestKind ? "" : bare.join(" "),
    lowers: words.map(({ lower }) => lower),
    texts: words.map(({ text }) => text),
    kind: lexicon.code === "en" && words.length > 0 && words.length < 5 ? kindKey(option.phrase) : "",
    hasContent: words.some(
      ({ lower }) =>
        lower.length > 2 &&
        (!lexicon.functionWords.has(lower) || contentNouns.has(lower)) &&
        !lexicon.numberWords.has(lower) &&
        !lexicon.magnitudes.has(lower) &&
        !/^(?:[\d.,]+|[ivx]+)$/.test(lower),
    ),
  };
}

/** Function words of questions that are nouns as well. */
const contentNouns = words(
  "question questions answer statement part type form use frage antwort aussage pregunta respuesta parte tipo forma",
);

/** What makes the larger option say something else than the smaller one. */
const turns = new Set(
  `not no never none without except instead but than nor neither nothing nobody less more fewer double twice square squared root inverse
  opposite lack absence loss minus non against unless anti former pseudo only however although rather too medium nicht kein keine keinen keiner ohne außer statt sondern weniger mehr  nie halb doppelt wurzel   sin no nunca excepto menos más
  que mitad doble raíz sino pero solo`.split(/\s+/),
);
const joiners = new Set(
  `and or plus with including as together of in on at during for especially from by near inside around under over through after before above below against about towards beside beneath outside
  behind between among within across along into because since so that which who to per via using made y o con incluyendo además de del en
  por para entre desde porque und oder mit sowie samt von im in am auf bei für unter über ab bis zwischen aus weil da der die das`.split(
    /\s+/,
  ),
);
/** Words after which "of …" names a whole: "the western part of Sydney". */
const partitives = new Set(
  `part parts side half portion section area region edge centre center north south east west surface bottom top end piece district
  suburb outskirts coast mixture combination group kind type form version subset teil seite hälfte mischung rand parte lado zona mezcla`.split(
    /\s+/,
  ),
);

function contains(large: Cut, small: Cut, options: readonly Option[], lexicon: Lexicon): boolean {
  const extras: number[] = [];
  let at = 0;
  for (let index = 0; index < large.stems.length; index++) {
    if (at < small.stems.length && sameStem(large.stems[index] as string, small.stems[at] as string)) at += 1;
    else extras.push(index);
  }
  if (at < small.stems.length) return false;
  if (narrowsName(large, small, extras, lexicon)) return true;
  // Titles and full names: "Snow", "The Wrong Kind of Snow".
  const isTitle =
    large.texts.length > 2 &&
    /^\p{Lu}/u.test(small.texts.at(-1) ?? "") &&
    large.texts.every((text) => /^\p{Lu}/u.test(text) || text.length < 4);
  if (isTitle && lexicon.code !== "de" && !/[,&]| and | y /.test(large.option.shown)) return false;
  const added = extras.map((index) => large.lowers[index] as string);
  if (added.some((word) => turns.has(word) || word.endsWith("n't"))) return false;
  const first = extras[0] as number;
  const last = extras.at(-1) as number;
  const isBlock = last - first + 1 === extras.length;
  const joins = (at: number) => lexicon.conjunctions.has(large.lowers[at] as string);
  // "It has lost its colour" in "it has turned to gas and lost its colour".
  if (isBlock && small.stems.length > 1 && first > 0 && last < large.stems.length - 1 && (joins(first) || joins(last)))
    return true;
  if (isFramed(large, small, extras, joiners)) return true;
  if (first >= small.stems.length) return goesOn(large, small, lexicon);
  if (last < large.stems.length - small.stems.length)
    return isNarrowed(large, small, last + 1, added, options, lexicon);
  return isFilledOut(small, added, lexicon);
}

/** Also where an ending is left that the crude stem does not cut: German "schließt" and "schließen". */
const sameStem = (a: string, b: string) =>
  a === b ||
  (a.length > 4 && b.length > 4 && Math.abs(a.length - b.length) < 2 && (a.startsWith(b) || b.startsWith(a)));

/** The larger one opens with the smaller one and goes on: "the password, with a salt", "play the note louder". */
function goesOn({ lowers, option }: Cut, small: Cut, lexicon: Lexicon): boolean {
  const next = lowers[small.lowers.length] as string;
  if (joiners.has(next)) return true;
  const words = option.words.filter(({ lower }) => !articles[lexicon.code].has(lower));
  const mark = option.prose.slice(words[small.lowers.length - 1]?.end, words[small.lowers.length]?.start);
  if (/[,;(/&+:]/.test(mark)) return true;
  // A clause takes an adverb; a noun with another noun behind it is another thing ("a tree", "a tree house").
  const start = small.lowers[0] as string;
  const isClause =
    small.lowers.length > 1 &&
    (lexicon.taskVerbs.has(start) || small.lowers.some((word, index) => index > 0 && lexicon.finiteVerbs.has(word)));
  const rest = lowers.slice(small.lowers.length);
  if (small.lowers.length === 1 && /^\w{3,}ing$/.test(small.lowers[0] as string) && rest.length < 3) return true;
  const isAdverb = small.lowers.length > 1 && rest.every((word) => adverbs.test(word));
  return isAdverb || (isClause && rest.length <= 2);
}

const adverbs =
  /^(?:\w+ly|\w+(?:d|t|w|st|ck|rt)er|again|once|twice|more|first|well|fast|hard|away|together|immediately|there|here|outside|inside|today|first|aloud|apart|back|wieder|zweimal|sofort|zuerst|schnell\w*|langsam\w*|lauter|leiser|stärker|otra|vez|dos|veces|más|primero|rápidamente)$/;

/** The larger one ends with the smaller one and narrows it: "fractional distillation", "the night side of Venus". */
function isNarrowed(
  { texts, lowers, option }: Cut,
  small: Cut,
  from: number,
  added: readonly string[],
  options: readonly Option[],
  lexicon: Lexicon,
): boolean {
  if (added.length > 5 || added.some((word) => /^\d/.test(word))) return false;
  const of = added.at(-1) as string;
  if (added.includes("half") && of !== "of") return false;
  if (/^(?:of|de|del|von)$/.test(of)) return added.some((word) => partitives.has(word));
  if (/^(?:and|or|und|oder|y|o|plus)$/.test(of)) return true;
  if (added.some((word) => joiners.has(word)) && !added.some((word) => partitives.has(word))) return false;
  // "New York" is no kind of York; a sentence has a subject before its verb.
  const before = texts[from - 1] as string;
  const isName = lexicon.code !== "de" && /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(texts[from] as string);
  const isWord = small.lowers.length === 1 && small.option.shown.length < 3;
  if (isName || isWord || option.shown.includes(",")) return false;
  const prefix = bareText(added.join(" "));
  return (
    !options.some(({ shown }) => bareText(shown) === prefix) && lowers.length - added.length === small.lowers.length
  );
}

/** The larger one has adjectives or second parts inside: "a new yellow pigment", "its rivers and canals carry …". */
function isFilledOut(small: Cut, added: readonly string[], lexicon: Lexicon): boolean {
  const content = small.lowers.filter((word) => word.length > 2 && !lexicon.functionWords.has(word));
  const start = small.lowers[0] as string;
  const isQuantified = small.lowers.length === 2 && lexicon.functionWords.has(start) && !joiners.has(start);
  if ((content.length < 2 && !isQuantified) || added.length > 4 || added.some((word) => /^\d/.test(word))) return false;
  return added.every((word) => !joiners.has(word) || lexicon.conjunctions.has(word) || word === "of");
}
