/** Relations that can be said from either side: "a is heavier than b" and "b is lighter than a". */
import type { Lexicon } from "../text/lexicon-shape.ts";

/** Pairs of comparatives; the first of each is said by the second with the sides changed. */
const poles = new Map<string, string>(
  `lighter heavier smaller larger shorter longer lower higher slower faster younger older colder hotter cooler warmer weaker stronger cheaper dearer thinner
   thicker narrower wider earlier later poorer richer worse better closer farther nearer farther softer harder quieter louder darker brighter drier wetter
   fewer more thinner denser shallower deeper duller sharper smoother rougher safer riskier
   leichter schwerer kleiner größer kürzer länger niedriger höher langsamer schneller jünger älter kälter
   wärmer schwächer stärker schlechter besser dünner dicker billiger teurer leiser lauter dunkler heller weicher härter enger weiter`
    .split(/\s+/)
    .flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1] as string] as const] : [])),
);
const inverse = new Map([...poles].flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));
const comparatives = new Set([...poles.keys(), ...poles.values()]);

/** What is said from the other side, with the words that say it from this one. */
const converses: Record<Lexicon["code"], string> = {
  en: `become: form_from forms_from formed_from forming_from arise_from arises_from made_from made_out_of produced_from created_from develop_from
      develops_from derive_from derives_from derived_from obtained_from |
    cause: caused_by result_from results_from resulted_from resulting_from follows_from triggered_by brought_about_by stem_from stems_from |
    own: belong_to belongs_to owned_by | contain: part_of contained_in included_in |
    before: after following come_after comes_after follows | above: below beneath underneath under | front: behind |
    left_of: right_of | north_of: south_of | west_of: east_of | employ: employed_by work_for works_for`,
  de: `verursachen: verursacht_durch ausgelöst_durch entsteht_durch entstehen_durch | werden: entsteht_aus entstehen_aus gewonnen_aus hergestellt_aus |
    vor: nach | über: unter | besitzen: gehört_zu gehören_zu`,
  es: `causar: causado_por causada_por provocado_por resulta_de | convertirse_en: procede_de proviene_de hecho_de | antes_de: después_de tras luego_de |
    encima_de: debajo_de bajo`,
};

type Converse = { phrase: readonly string[]; name: readonly string[] };
const byStart = new Map(
  Object.entries(converses).map(([code, list]) => {
    const starts = new Map<string, Converse[]>();
    for (const line of list.split("|")) {
      const [name, phrases] = line.split(":") as [string, string];
      for (const joined of phrases.trim().split(/\s+/)) {
        const phrase = joined.split("_");
        const start = phrase[0] as string;
        starts.set(start, [...(starts.get(start) ?? []), { phrase, name: name.trim().split("_") }]);
      }
    }
    return [code, starts] as const;
  }),
);

/** Words without which nothing has to be turned round: a quick look. */
export const relationWords: Record<Lexicon["code"], ReadonlySet<string>> = {
  en: new Set(["than", "less", "as", "so", ...(byStart.get("en")?.keys() ?? [])]),
  de: new Set(["als", ...(byStart.get("de")?.keys() ?? [])]),
  es: new Set(byStart.get("es")?.keys() ?? []),
};

/** The words of an option with its relation said from the one side that all of them are brought to. */
export function fromOneSide(tokens: string[], lexicon: Lexicon): string[] {
  const less = tokens.indexOf("less");
  const comparative = less === -1 ? undefined : comparativeOf(tokens[less + 1] ?? "");
  if (comparative !== undefined)
    return fromOneSide(tokens.toSpliced(less, 2, inverse.get(comparative) as string), lexicon);
  const than = tokens.findIndex((token, at) => at > 0 && (token === "than" || token === "als"));
  if (than !== -1) return compared(tokens, than);
  const equal = tokens.findIndex((token) => token === "as" || token === "so");
  if (equal > 0 && tokens[equal - 1] === "not" && tokens[equal + 2] === "as")
    return turnedRound(tokens, equal - 1, equal + 3, tokens[equal + 1] as string, "than");
  const starts = byStart.get(lexicon.code) as Map<string, Converse[]>;
  for (let at = 1; at < tokens.length - 1; at++) {
    const own = starts.get(tokens[at] as string);
    const found = own?.find(({ phrase }) => phrase.every((word, step) => tokens[at + step] === word));
    const rest = found ? tokens.slice(at + found.phrase.length) : [];
    if (found && rest.length > 0) return [...rest, ...found.name, ...tokens.slice(0, at)];
  }
  return tokens;
}

/** "Lighter than the left" is "the left heavier than". */
function compared(tokens: string[], than: number): string[] {
  const adjective = tokens[than - 1] as string;
  const pole = poles.get(adjective);
  if (pole === undefined) return tokens;
  return [...tokens.slice(than + 1), pole, tokens[than] as string, ...tokens.slice(0, than - 1)];
}

function turnedRound(tokens: string[], from: number, to: number, adjective: string, than: string): string[] {
  const comparative = comparativeOf(adjective);
  if (comparative === undefined) return tokens;
  const turned = [...tokens.slice(to), comparative, than, ...tokens.slice(0, from)];
  return compared(turned, tokens.length - to + 1);
}

const comparativeOf = (adjective: string) =>
  [`${adjective}er`, `${adjective}r`, `${adjective}${adjective.at(-1)}er`, adjective.replace(/y$/, "ier")].find(
    (word) => comparatives.has(word),
  );
