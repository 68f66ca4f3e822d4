/** Further near synonyms for comparing options, beside those of `text/near-synonyms.ts`. */
import { type Lexicon, words } from "../text/lexicon-shape.ts";
import { everyday } from "./paraphrase-words-en.ts";
import { fields } from "./paraphrase-words-fields.ts";
import { general } from "./paraphrase-words-general.ts";
import { german, spanish } from "./paraphrase-words-other.ts";

const lists: Record<Lexicon["code"], readonly string[]> = {
  en: [everyday, fields, general],
  de: [german],
  es: [spanish],
};

/** Pairs of which one is what the other is not, near enough for two options of one question. */
const opposites: Record<Lexicon["code"], string> = {
  en: `high low big small large little expensive cheap hot cold warm cool fast slow heavy light long short strong weak thick thin wide narrow deep shallow rich poor
    loud quiet bright dark hard soft rough smooth steep flat old new young old early late easy difficult simple complicated good bad near far common rare healthy ill
    polite rude friendly hostile brave cowardly honest dishonest careful careless active passive public private permanent temporary natural artificial
    solid liquid sweet sour fertile barren popular unpopular important trivial useful useless guilty innocent voluntary compulsory tight loose straight crooked
    conscious unconscious sober drunk raw cooked free occupied busy idle flexible rigid transparent opaque deaf hearing literate illiterate
    odd even positive negative vertical horizontal sharp blurred hungry full many few much little often rarely always sometimes remember forget succeed fail accept refuse
    allow forbid include exclude win lose stay leave continue stop change stay_same move stand_still agree disagree trust doubt obey disobey`,
  de: `hoch niedrig groß klein teuer billig heiß kalt warm kühl schnell langsam schwer leicht lang kurz stark schwach dick dünn breit schmal tief flach reich arm
    laut leise hell dunkel hart weich rau glatt alt neu früh spät einfach schwierig gut schlecht nah fern häufig selten gesund krank höflich unhöflich mutig feige
    viel wenig oft selten gerade ungerade erlaubt verboten`,
  es: `alto bajo grande pequeño caro barato caliente frío rápido lento pesado ligero largo corto fuerte débil grueso delgado ancho estrecho profundo superficial rico pobre
    claro oscuro duro blando áspero liso viejo nuevo temprano tarde fácil difícil bueno malo cercano lejano frecuente raro sano enfermo mucho poco permitido prohibido`,
};
const not = { en: "not", de: "nicht", es: "no" };

/** Groups as lists of phrases, words divided by spaces. */
export function furtherGroups(code: Lexicon["code"]): string[][] {
  const spaced = (list: string) => [...words(list)].map((member) => member.replaceAll("_", " "));
  const groups = lists[code].flatMap((list) => list.split("|").map(spaced));
  const poles = opposites[code]
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));
  for (let at = 0; at + 1 < poles.length; at += 2) {
    const [one, other] = [poles[at] as string, poles[at + 1] as string];
    groups.push([`${not[code]} ${one}`, other], [`${not[code]} ${other}`, one]);
  }
  return groups.filter((group) => group.length > 1);
}
