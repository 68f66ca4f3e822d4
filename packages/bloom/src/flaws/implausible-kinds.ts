/** Options of another kind than the others: a month among clouds, a composer among stitches, purple among tempos. */
import { areRelated, kindsNamed, strangeKinds } from "../text/categories.ts";
import type { Lexicon } from "../text/lexicon-shape.ts";
import { type Group, groupsListed, groupsNamed, isWorldly, peopled, relatedGroups } from "./implausible-groups.ts";
import type { Choice, Option } from "./reading.ts";
import { bareText } from "./roles.ts";

/** Why this option is of another kind than the others, as the end of a sentence; or null. */
export function ofAnotherKind(option: Option, choice: Choice, lexicon: Lexicon): string | null {
  if (choice.plain.length < 3 || option.words.length === 0 || option.words.length > 4) return null;
  const bare = bareText(option.shown);
  const kinds = kindsNamed(bare);
  const groups = groupsListed(bare);
  const named = kinds.length + groups.length > 0 && !choice.stem.lower.includes(bare);
  return (
    (named
      ? (strayName(option, choice, lexicon, kinds, groups) ??
        (lexicon.code === "en" ? stranger(option, choice, kinds) : null) ??
        besideOneGroup(option, choice, groups))
      : null) ??
    outsideTheCalendar(option, choice, lexicon) ??
    strayColour(option, choice, lexicon)
  );
}

/** The name of a place, a person or a day where all others start small: "Norway" beside "left" and "right". */
function strayName(
  option: Option,
  { stem, plain }: Choice,
  lexicon: Lexicon,
  kinds: readonly string[],
  groups: readonly Group[],
): string | null {
  if (!/^(?:(?:the|der|die|das|el|la) )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u.test(option.shown)) return null;
  const asked = stem.lower.slice(-400);
  const isNamed =
    kinds.some(
      (kind) => (nameKinds.has(kind) && !asksForName.test(asked)) || (timeKinds.has(kind) && !asksForTime.test(asked)),
    ) ||
    groups.some(
      (group) => (properGroups.has(group) && !asksForName.test(asked)) || (group === "day" && !asksForTime.test(asked)),
    );
  if (!isNamed) return null;
  const areAll = (form: RegExp) => plain.every((other) => other === option || form.test(other.shown));
  // In German every noun has a capital.
  if (lexicon.code !== "de" && /^\p{Lu}/u.test(option.shown) && areAll(/^\p{Ll}[^\p{Lu}]*$/u))
    return "is a name among common words";
  return areAll(/^(?:(?:the|der|die|das|el|la) )?\p{Lu}{2,6}$/u) ? "is a name among abbreviations" : null;
}

const properGroups: ReadonlySet<Group> = new Set<Group>([...peopled, "place", "brand"]);
const nameKinds = new Set(["country", "city", "continent", "planet", "composer", "writer", "scientist", "person"]);
const timeKinds = new Set(["weekday", "month"]);
const asksForTime =
  /\b(?:when|days?|dates?|months?|years?|time|weeks?|weekly|seasons?|names?|named|called|words?|until|since)\b/;
const asksForName =
  /\b(?:where|who|whose|whom|country|countries|city|capital|place|name[ds]?|called|origins?|originates?|language|word|(?:comes?|came|is|are|was|were|imported|derived|borrowed) from|from (?:which|what)|quién|dónde|país|ciudad|nombre|lengua|palabra)\b/;

/** A kind of thing none of the others is: all others name organs, this one a city; or the question asks who. */
function stranger(option: Option, { stem, plain }: Choice, own: readonly string[]): string | null {
  if (own.length === 0) return null;
  const others = plain.filter((other) => other !== option);
  const named = others.map(({ shown }) => kindsNamed(bareText(shown)));
  if (named.some((kinds) => kinds.some((kind) => own.some((mine) => areRelated(kind, mine))))) return null;
  if (own.every((kind) => strangeKinds.has(kind)) && named.filter((kinds) => kinds.length > 0).length > 1)
    return anotherKind;
  const common = named[0]?.find((kind) => named.every((kinds) => kinds.includes(kind)));
  if (common !== undefined) return anotherKind;
  const asked = askedKind(stem.lower.slice(-300));
  return asked !== null && !own.some((kind) => areRelated(kind, asked)) && others.every(({ words }) => words.length < 5)
    ? anotherKind
    : null;
}

const anotherKind = "is of another kind than the others";

/** "Which city …?", "Who …?" */
function askedKind(stem: string): string | null {
  const match =
    /\b(?:which|what)(?: of these| of the following)?(?: \w+){0,1}? (gas|element|metal|city|country|planet|continent|organ|sport|instrument|composer|writer|author|poet|scientist|physicist|shape|colou?r|animal|season)s?\b|^(who) /.exec(
      stem,
    );
  if (!match) return null;
  const word = match[1] ?? "who";
  return (
    {
      gas: "element",
      metal: "element",
      author: "writer",
      poet: "writer",
      physicist: "scientist",
      who: "person",
      color: "colour",
    }[word] ?? word
  );
}

/** A thing of the wide world (a place, a day, a person, a food …) where two others or more are of one field. */
function besideOneGroup(option: Option, { plain }: Choice, own: readonly Group[]): string | null {
  if (!own.some(isWorldly)) return null;
  const counts = new Map<Group, number>();
  for (const other of plain) {
    if (other === option) continue;
    for (const group of groupsNamed(bareText(other.shown))) {
      if (own.some((mine) => relatedGroups(mine, group))) return null;
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
  }
  return [...counts.values()].some((count) => count > 1) ? anotherKind : null;
}

/** All others are months (or all weekdays), and this is none: "Smarch", "my birthday". */
function outsideTheCalendar(option: Option, { plain, stem }: Choice, lexicon: Lexicon): string | null {
  const names = [lexicon.months, lexicon.cycles[0] ?? []].find((cycle) =>
    plain.every((other) => other === option || cycle.includes(other.phrase)),
  );
  if (names === undefined || option.words.length > 3 || option.regions.length > 0) return null;
  const isOne = option.words.some(
    ({ lower }) =>
      names.includes(lower) || names.some((name) => name.slice(0, 3) === lower || name.slice(0, 4) === lower),
  );
  // Who asks for anything else than a month or a day by its name may have other answers.
  if (isOne || /\d/.test(option.shown) || option.quantity !== null || !asksCalendar.test(stem.lower.slice(-400)))
    return null;
  return "stands outside the calendar of the others";
}

const asksCalendar =
  /\b(?:(?:which|what) (?:\w+ )?(?:months?|days?|weekdays?)|welche[mnrs]? (?:monat|tag|wochentag)|qué (?:mes|día))\b/;

/** "Purple" or "it is purple" where nothing else in the item has a colour. */
function strayColour(option: Option, { plain, stem }: Choice, { code }: Lexicon): string | null {
  const { rare, any, asked } = colours[code];
  if (!rare.has(option.words.at(-1)?.lower ?? "")) return null;
  const before = option.words.slice(0, -1).map(({ lower }) => lower);
  if (!predicate.test(before.join(" "))) return null;
  // With a capital among small words it is a name.
  if (
    option.shown !== option.shown.toLowerCase() &&
    option.words.length === 1 &&
    plain.some((other) => other.shown === other.shown.toLowerCase())
  )
    return null;
  const others = plain.filter((other) => other !== option);
  if (asked.test(stem.lower.slice(-600)) || others.some(({ words }) => words.length > 6)) return null;
  const coloured = [stem, ...others].some(({ words }) => words.some(({ lower }) => any.has(lower)));
  return coloured ? null : "is a colour where nothing else has one";
}

const predicate =
  /^(?:(?:it|they|he|she|es|sie|er) (?:is|are|was|turns?|becomes?|ist|sind|wird)|(?:es|son|está)|(?:is|are|turns?|becomes?)|bright|dark|light)?$/;
const set = (list: string) => new Set(list.split(" "));
/** Colours with hardly another sense, all colours, and questions that ask for how something looks. */
const colours = {
  en: {
    rare: set("purple pink turquoise lilac magenta crimson mauve beige violet"),
    any: set(
      "purple pink turquoise lilac magenta crimson mauve beige orange violet red green blue yellow black white grey gray brown golden silver lemon apple banana grape peach cherry plum rose lavender daisy tulip lily indigo cyan dark bright",
    ),
    asked:
      /colou?r|flower|fruit|gem|wine|paint|stain|litmus|indicator|dye|look|ribbon|flag|team|political|party|code|symbol|juice|plant/,
  },
  de: {
    rare: set("lila rosa pink türkis violett himmelblau"),
    any: set("lila rosa pink türkis violett orange beige rot grün blau gelb schwarz weiß grau braun rose hell dunkel"),
    asked: /farb|blume|blüte|obst|frucht|stein|wein|lackmus|indikator|aussehen|sieht|partei|flagge/,
  },
  es: {
    rare: set("morado rosa turquesa lila morada"),
    any: set(
      "morado morada rosa turquesa lila violeta naranja rojo roja verde azul amarillo amarilla negro negra blanco blanca gris marrón claro oscuro",
    ),
    asked: /color|flor|fruta|piedra|vino|pint|indicador|bandera|partido|aspecto/,
  },
};
