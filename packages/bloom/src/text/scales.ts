/** Scales with two poles and degrees ("very fine, fine, medium, coarse"), and ordinals in words. All are lower-cased. */
import type { Lexicon } from "./lexicon-shape.ts";

export type ScaleWords = {
  /** The low and the high end of a scale; either may have several words. */
  poles: readonly (readonly [low: ReadonlySet<string>, high: ReadonlySet<string>])[];
  /** Words for the middle of any scale. */
  middle: ReadonlySet<string>;
  /** How far from the middle a word moves what stands behind it; 2 is the place of a pole without such a word. */
  degrees: ReadonlyMap<string, number>;
  /** Ordinals, without the endings that `ending` cuts. */
  ordinals: ReadonlyMap<string, number>;
  /** Endings of adjectives, where they have any. */
  ending: RegExp | null;
};

const poles = (list: string): ScaleWords["poles"] =>
  list.split("|").map((pair) => {
    const [low = "", high = ""] = pair.trim().split(" ");
    return [new Set(low.split("/")), new Set(high.split("/"))];
  });
const degrees = (list: string) =>
  new Map(
    list.split("|").flatMap((words, index) =>
      words
        .trim()
        .split(" ")
        .map((word): [string, number] => [word, index + 1]),
    ),
  );
const ordinals = (list: string) => new Map(list.split(" ").map((word, index): [string, number] => [word, index + 1]));

export const scaleWords: Record<Lexicon["code"], ScaleWords> = {
  en: {
    poles:
      poles(`low high | small/little large/big | short long/tall | fine coarse | soft hard/loud/firm | weak/faint strong | slow fast/quick/rapid
      | light dark/heavy | thin thick | narrow wide/broad | cheap expensive/dear | poor/bad good | cold/cool hot/warm | dry wet/sweet/moist | mild severe/hot/spicy/strong
      | young old | easy difficult/hard | rare common/frequent | few many | shallow deep | unlikely likely | dissatisfied satisfied
      | negative positive | calm rough/stormy | near far | early late | blunt sharp | smooth rough | dim bright | simple complex | minor major | acidic alkaline
      | unimportant important | unhappy happy | sour sweet | pale dark | quiet loud | loose tight | safe dangerous | disagree agree | underweight overweight`),
    middle: new Set("medium moderate middle average neutral normal intermediate mid mid-sized medium-sized".split(" ")),
    degrees: degrees(
      "slightly somewhat fairly rather mildly moderately quite | | very highly strongly much | extra super | extremely ultra exceptionally",
    ),
    ordinals: ordinals(
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first",
    ),
    ending: null,
  },
  de: {
    poles:
      poles(`niedrig/gering/tief hoch/hoh | klein groß | kurz lang | fein grob | weich/leise hart/laut | schwach stark | langsam schnell/rasch
      | hell/leicht dunkel/schwer | dünn dick | schmal/eng breit/weit | billig/günstig teuer | schlecht gut | kalt/kühl heiß/warm | trocken nass/feucht/süß | mild scharf | jung alt
      | leicht/einfach schwer/schwierig | selten häufig | flach tief | unwahrscheinlich wahrscheinlich | unzufrieden zufrieden | nah weit/fern | früh spät | stumpf spitz/scharf | glatt rau | sauer süß/basisch`),
    middle: new Set(
      "mittel mittler mäßig durchschnittlich neutral normal mittelgroß mittelstark mittelschwer".split(" "),
    ),
    degrees: degrees("etwas eher ziemlich leicht | | sehr stark | extra besonders | extrem äußerst"),
    ordinals: ordinals(
      "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst",
    ),
    ending: /(?:e[nrsm]?)$/,
  },
  es: {
    poles:
      poles(`baj alt | pequeñ/chic grande/grand | cort larg | fin grues | bland/suave/suav dur/fuerte/fuert | débil fuerte/fuert | lent rápid | clar/liger oscur/pesad | delgad grues | estrech anch
      | barat car | mal buen | frí/fresc calient/caliente | sec húmed/mojad/dulc | jov/joven viej/mayor | fácil difícil | rar/raro frecuent/frecuente/común | improbabl probabl | cercan lejan | tempran tardí`),
    middle: new Set("medi median moderad normal neutr intermedi regular".split(" ")),
    degrees: degrees("algo poco bastante ligeramente | | muy | extra súper | extremadamente sumamente"),
    ordinals: ordinals("primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim decimotercer"),
    ending: /(?:[oae]s?|es)$/,
  },
};
