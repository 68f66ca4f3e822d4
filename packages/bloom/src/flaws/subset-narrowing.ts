/** Words that narrow what another option says: adjectives before a name, phrases around a noun, quantifiers. */
import { kindsNamed } from "../text/categories.ts";
import { type Lexicon, words } from "../text/lexicon-shape.ts";
import type { Cut } from "./subset.ts";

/** What tells a part of a period, a style or a region from the rest of it; not "New" and "North", which make other names. */
const parts = words(
  `early late high middle classical modern medieval ancient contemporary upper lower eastern western northern southern central imperial
   french italian german english british american spanish dutch flemish roman greek russian austrian venetian byzantine portuguese
   früh spät frühe späte hohe mittlere östliche westliche nördliche südliche französische italienische deutsche`,
);
/** Names that are no part of what their last word names. */
const apart = words("ireland guiana ocean sea revolution war");
/** Variants of a product, a typeface or a person. */
const variants = words(
  "bold italic light regular condensed roman pro plus mini lite max junior senior deluxe cursiva negrita",
);

/** "Late Gothic" and "Gothic", "Helvetica Bold" and "Helvetica", "Finanzamt Köln" and "Finanzamt". */
export function narrowsName(large: Cut, small: Cut, extras: readonly number[], lexicon: Lexicon): boolean {
  if (small.stems.length > 3 || extras.length !== 1 || !/^\p{Lu}/u.test(small.texts[0] ?? "")) return false;
  const [at] = extras as [number];
  const added = large.lowers[at] as string;
  if (at === 0) return parts.has(added) && !apart.has(small.lowers.at(-1) as string);
  if (at < small.stems.length) return false;
  if (lexicon.code === "de")
    return kindsNamed(added).some((kind) => kind === "city" || kind === "country") || places.has(added);
  return variants.has(added);
}

const places = words(
  "köln münchen hamburg berlin wien zürich frankfurt stuttgart leipzig dresden bremen hannover bonn basel",
);

/** A noun with an adjective before it and a phrase behind it: "a fade" in "a slow fade to black", "at 8 in the morning". */
export function isFramed(large: Cut, small: Cut, extras: readonly number[], joiners: ReadonlySet<string>): boolean {
  const first = large.stems.indexOf(small.stems[0] as string);
  const behind = large.lowers[first + small.stems.length];
  const isBlock = extras.every((at) => at < first || at >= first + small.stems.length);
  if (!isBlock || first < 1 || first > 2) return false;
  if (large.lowers[0] === "at" && first === 2 && /^\d/.test(large.lowers[1] as string)) return behind === undefined;
  const before = large.lowers.slice(0, first);
  return (
    behind !== undefined &&
    joiners.has(behind) &&
    !conjunctions.has(behind) &&
    before.every((word) => isPlain(word, joiners))
  );
}

const conjunctions = words("and or und oder y o because since so weil da porque as that");
const isPlain = (word: string, joiners: ReadonlySet<string>) => !joiners.has(word) && /^\p{L}{3,}$/u.test(word);

/** Which quantifiers hold where others do: all birds, then also most, many and some of them. */
const scales: Record<Lexicon["code"], readonly string[]> = {
  en: ["all", "every", "most", "many", "some"],
  de: ["alle", "die meisten", "viele", "einige"],
  es: ["todos", "la mayoría de", "muchos", "algunos"],
};

/** "Some birds" and "all birds"; not where the options are a scale of quantifiers. */
export function nestsQuantity(small: Cut, large: Cut, cuts: readonly Cut[], { code }: Lexicon): boolean {
  const scale = scales[code];
  const rank = ({ lowers }: Cut) => scale.indexOf(lowers[0] as string);
  if (rank(small) <= rank(large) || rank(large) < 0 || small.stems.length < 2) return false;
  const rest = ({ stems }: Cut) => stems.slice(1).join(" ");
  return rest(small) === rest(large) && cuts.filter((other) => rest(other) === rest(large)).length === 2;
}
