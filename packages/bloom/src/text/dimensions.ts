/**
 * What is more or less of something, said by an adjective, by a verb or by its noun: "heavier" is "of greater weight",
 * "cools" is "lowers the temperature", "fastest" is "at the highest speed".
 */
import type { Lexicon } from "./lexicon-shape.ts";

/**
 * A row for each dimension: its nouns; comparatives and verbs for more of it; those for less. Parts are divided by ";",
 * words by spaces, and an underscore stands for a space.
 */
type Wordings = {
  rows: string;
  /** Words before the noun that mean more of it, most of it, less or least of it. */
  more: string;
  most: string;
  less: string;
  least: string;
  /** The superlative of a comparative, if the word is one. */
  superlatives: (comparative: string) => string[];
};

const english: Wordings = {
  rows: `temperature;hotter warmer heat warm heat_up warm_up;colder cooler cool chill cool_down
    weight mass;heavier;lighter
    speed velocity pace;faster quicker accelerate speed_up;slower decelerate slow_down slow
    price cost;dearer costlier more_expensive;cheaper less_expensive
    height;taller;lower
    length duration;longer lengthen prolong extend;shorter shorten
    width breadth;wider broader widen broaden;narrower narrow
    depth;deeper deepen;shallower
    size;larger bigger enlarge;smaller shrink
    age;older;younger
    distance;farther further;nearer closer
    brightness;brighter lighter brighten lighten;darker darken dim
    loudness noise volume;louder noisier;quieter softer
    thickness;thicker thicken;thinner thin
    strength;stronger strengthen;weaker weaken
    hardness;harder harden;softer soften
    stiffness;stiffer stiffen;looser loosen
    steepness gradient;steeper steepen;flatter flatten
    wealth;richer enrich;poorer impoverish
    moisture humidity;wetter damper moister moisten;drier dry
    sweetness sugar;sweeter sweeten;sourer
    density;denser;thinner
    risk danger;riskier more_dangerous endanger;safer
    experience;more_experienced;less_experienced`,
  more: "higher greater larger bigger more raise increase boost",
  most: "highest greatest largest biggest most maximum top",
  less: "lower smaller less reduce lower decrease cut",
  least: "lowest smallest least minimum",
  superlatives: (word) =>
    word.startsWith("more ")
      ? [word.replace("more", "most")]
      : word.startsWith("less ")
        ? [word.replace("less", "least")]
        : /[^e]er$/.test(word)
          ? [word.replace(/er$/, "est")]
          : [],
};

const german: Wordings = {
  rows: `temperatur;heißer wärmer erhitzen erwärmen;kälter kühler abkühlen kühlen
    gewicht masse;schwerer;leichter
    geschwindigkeit tempo;schneller beschleunigen;langsamer verlangsamen abbremsen
    preis kosten;teurer verteuern;billiger günstiger verbilligen
    höhe;höher erhöhen;niedriger
    länge dauer;länger verlängern;kürzer verkürzen
    breite;breiter verbreitern;schmaler enger verengen
    tiefe;tiefer vertiefen;flacher
    größe;größer vergrößern;kleiner verkleinern
    alter;älter;jünger
    entfernung abstand;weiter;näher
    helligkeit;heller aufhellen;dunkler verdunkeln
    lautstärke;lauter;leiser
    dicke;dicker verdicken;dünner verdünnen
    stärke kraft;stärker verstärken;schwächer schwächen
    härte;härter härten;weicher
    feuchtigkeit;feuchter befeuchten;trockener trocknen`,
  more: "höhere größere mehr erhöhen steigern",
  most: "höchste größte meiste",
  less: "niedrigere geringere kleinere weniger senken verringern",
  least: "niedrigste geringste kleinste wenigste",
  superlatives: (word) => (/[^e]er$/.test(word) ? [word.replace(/er$/, "ste")] : []),
};

const spanish: Wordings = {
  rows: `temperatura;más_caliente más_cálido calentar;más_frío enfriar
    peso masa;más_pesado;más_ligero más_liviano
    velocidad;más_rápido más_deprisa acelerar;más_lento más_despacio frenar
    precio coste costo;más_caro encarecer;más_barato abaratar
    altura;más_alto;más_bajo
    longitud duración;más_largo alargar;más_corto acortar
    anchura;más_ancho ensanchar;más_estrecho estrechar
    profundidad;más_profundo profundizar;menos_profundo
    tamaño;más_grande agrandar;más_pequeño
    edad;más_viejo mayor;más_joven menor
    distancia;más_lejos más_lejano;más_cerca más_cercano
    fuerza;más_fuerte fortalecer;más_débil debilitar
    humedad;más_húmedo humedecer;más_seco secar`,
  more: "mayor más aumentar subir",
  most: "mayor máximo",
  less: "menor menos reducir bajar disminuir",
  least: "menor mínimo",
  superlatives: (word) => [word],
};

const parts = (list: string) => list.trim().split(/\s+/);

/** Groups of phrases that say the same, as lists; words divided by spaces. */
export function dimensionGroups(code: Lexicon["code"]): string[][] {
  const wordings = { en: english, de: german, es: spanish }[code];
  return wordings.rows.split("\n").flatMap((row) => {
    const [nouns = [], up = [], down = []] = row
      .split(";")
      .map((part) => parts(part).map((word) => word.replaceAll("_", " ")));
    const before = (list: string) => parts(list).flatMap((word) => nouns.map((noun) => `${word} ${noun}`));
    return [
      [...up, ...before(wordings.more)],
      [...up.flatMap(wordings.superlatives), ...before(wordings.most)],
      [...down, ...before(wordings.less)],
      [...down.flatMap(wordings.superlatives), ...before(wordings.least)],
    ];
  });
}
