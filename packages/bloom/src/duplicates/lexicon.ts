/**
 * Words that mean something particular when two questions are compared, in English, German and Spanish. All are folded
 * as `foldWord` folds: lower case, no accents, ß as ss. A word that ends in "-" stands for its German inflections.
 */

const inflections = ["", "e", "er", "en", "es", "em"];

export function listed(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) => (word.endsWith("-") ? inflections.map((ending) => word.slice(0, -1) + ending) : [word]));
}

/**
 * Words of the frame of a question rather than of what it asks about: articles, pronouns, auxiliaries, prepositions,
 * question words, and the nouns and verbs of instructions.
 */
export const frameWords: ReadonlySet<string> = new Set(
  listed(`
  a an the this that these those it its he she his her him they them their we you your us our me my who whom whose which
  what whats when where why how whos wheres is are was were be been being am do does did done has have had having will
  would shall can could of in on at by for with as to from into onto upon about and or but nor if then than so there here
  such also thus please tell give name identify choose select pick find determine indicate click tick decide
  say specify guess mention try answer answers option options choice choices statement statements sentence
  question questions following correct correctly right true properly one ones called named known termed referred
  between through during within among across along via per against toward towards off out up down away back while own
  given kind type some any exactly many much number numbers person people place actually know think quiz let see st nd rd th s re ve ll d
  der die das den dem des ein eine einer eines einem einen dies- welch- jen- wer wen wem wessen was wann wo warum wie wird
  werden wurde wurden ist sind waren sein haben hatte kann konnen konnte es er sie ihr ihre ihrer sich und oder
  aber im in am an auf bei mit von vom zu zum zur fur als aus durch uber um bitte nenne nennen sie gib an bestimme wahle
  wahlen kreuze markiere aussage aussagen antwort antworten option frage fragen folgend- richtig- wahr- korrekt- zutreffend-
  genannt heisst heissen bezeichnet viel viele vieler vielen anzahl betragt soll sollen sollte muss mussen darf durfen
  hat hast gab ab los denn dabei zwischen wahrend gegen bis wobei wen wieviel viel mal
  man nach vor statt wovon womit wofur worin woraus wodurch dazu damit hier dort gibt art gehort
  el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel que cual cuales quien quienes cuando donde
  como por porque es son era eran fue fueron ser esta estan ha han habia puede pueden de del al en con para y o u e se su sus
  le les si favor di indica indique elige elija selecciona seleccione nombra nombre senala senale marca marque siguiente
  siguientes respuesta respuestas opcion opciones afirmacion afirmaciones pregunta correcta correcto correctas correctos
  verdadera verdadero verdaderas cierta cierto llamado llamada llama llaman conocido conocida cuanto cuanta cuantos cuantas hay numero tipo clase persona debe deben mediante durante segun sobre entre hasta desde tras cuyo cuya ya se
  `),
);

/** Words of instructions that are meant when a word differs from them by a slip. */
export const instructionWords: readonly string[] = listed(
  "which where choose answer right following select please question statement correct",
);

/** Words that turn a question round. "nor" and "neither … nor" count once. */
export const negations: ReadonlySet<string> = new Set(
  listed(`
  not no non none never neither cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt hasnt
  havent hadnt without except excluding false incorrect incorrectly wrong wrongly untrue nothing nobody nowhere
  nicht kein- nie niemals niemand niemanden nirgends nichts ohne ausser weder falsch- unwahr- inkorrekt- unzutreffend-
  ni nunca jamas ninguno ninguna ningun nada nadie sin excepto falso falsa falsos falsas incorrecto incorrecta incorrectos
  incorrectas
  `),
);

/**
 * Phrases of instructions whose words mean something elsewhere ("state", "false", "all"). Searched in folded text.
 */
export const instructions =
  /^(?:list|state|mark|point out) |\b(?:agree or disagree|true or false|false or true|yes or no|right or wrong|correct or incorrect|all (?:that|which) apply|only one|(?:options?|answers?|choices?|statements?|ones) (?:below|above)|richtig oder falsch|wahr oder falsch|ja oder nein|verdadero o falso|cierto o falso|si o no)\b/g;

/**
 * Words that compare, rank or narrow what is said. A side of a pair is words that say the same; some have no opposite.
 * Words with a mark "!" count even where only one text has them: a question with "only" is not the one without.
 */
const opposites = `
  !largest !biggest !greatest | !smallest !littlest !tiniest
  larger bigger greater | smaller littler
  !longest | !shortest
  longer | shorter
  !highest !tallest | !lowest
  higher taller | lower
  !heaviest | !lightest
  heavier | lighter
  !fastest !quickest | !slowest
  faster quicker | slower
  !oldest !eldest | !youngest !newest
  older elder | younger newer
  !earliest !first | !latest !last !final
  !best | !worst
  better | worse
  !richest | !poorest
  !strongest | !weakest
  !deepest | !shallowest
  !hottest !warmest | !coldest !coolest
  !nearest !closest | !farthest !furthest
  !widest | !narrowest
  !brightest | !darkest
  !hardest | !softest !easiest
  !most | !least !fewest
  more | less fewer
  !maximum !maximal | !minimum !minimal
  before | after
  to into onto | from
  earlier | later
  above | below
  over | under
  up | down
  inside | outside
  increase increased increases increasing | decrease decreased decreases decreasing
  rise rises rising rose | fall falls falling fell
  gain gains gained | lose loses lost
  add adds added | remove removes removed subtract
  male men man | female women woman
  king | queen
  father | mother
  son | daughter
  brother | sister
  husband | wife
  hot | cold
  big large | small little
  high | low
  long | short
  old | new young
  left | right
  north northern | south southern
  east eastern | west western
  positive | negative
  import imports imported | export exports exported
  maximise maximize | minimise minimize
  birth born | death died
  start starts started begin begins began | end ends ended
  open opens opened | close closes closed
  multiply multiplied | divide divided
  acid acidic | base basic alkaline
  upper | lower
  winner won win wins | loser lost
  !only !alone !nur !allein !solo !solamente | also auch tambien
  !all !every !each !alle !alles !jed- !todo !toda !todos !todas !cada | some einige manche algunos algunas
  !always !immer !siempre
  !second !zweit- !segundo !segunda
  !third !dritt- !tercero !tercera !tercer
  !fourth !viert- !cuarto !cuarta
  !fifth !funft-
  !sixth
  !seventh
  !eighth
  !ninth
  !tenth
  !must | !may !might
  !should
  muss mussen | darf durfen
  debe deben | puede pueden
  !grosst- | !kleinst-
  grosser | kleiner
  !langst- | !kurzest-
  langer | kurzer
  !hochst- | !niedrigst- !tiefst-
  hoher | niedriger tiefer
  !altest- | !jungst- !neust- !neuest-
  alter | junger neuer
  !schnellst- | !langsamst-
  schneller | langsamer
  !erst- | !letzt-
  !meist- | !wenigst-
  mehr | weniger
  vor | nach
  !maximal- | !minimal-
  steigt steigen | sinkt sinken fallt fallen
  nord norden nordlich- | sud suden sudlich-
  ost osten ostlich- | west westen westlich-
  mayor mayores | menor menores
  mas | menos
  !primer !primera !primero !primeros !primeras | !ultimo !ultima !ultimos !ultimas
  antes | despues
  mejor mejores | peor peores
  alto alta altos altas | bajo baja bajos bajas
  largo larga | corto corta
  norte | sur
  este | oeste
  aumenta aumentar | disminuye disminuir
  !maximo !maxima | !minimo !minima
  `;

export type Comparison = { side: string; opposite: string; counts: boolean };

/** Words of comparison: the side they stand on (named by its first word), the opposite side, and whether they count alone. */
export const comparisons: ReadonlyMap<string, Comparison> = readComparisons();

function readComparisons(): Map<string, Comparison> {
  const found = new Map<string, Comparison>();
  for (const line of opposites.trim().split("\n")) {
    const sides = line.split("|").map((side) => listed(side));
    const names = sides.map((side) => (side[0] as string).replace("!", ""));
    sides.forEach((side, index) => {
      for (const word of side) {
        const bare = word.replace("!", "");
        if (found.has(bare)) continue;
        const opposite = names[1 - index] ?? "";
        found.set(bare, { side: names[index] as string, opposite, counts: word !== bare });
      }
    });
  }
  return found;
}

/** Words of comparison that may be added for emphasis: they stand beside any other, except for their opposites. */
export const emphases: ReadonlySet<string> = new Set(
  listed(`must should may might always immer siempre only alone nur allein solo solamente all every each alle alles jed- todo
  todos toda todas cada most`),
);

/** Names of several words that have a short form. */
export const longNames: readonly [RegExp, string][] = [
  [/\bunited states(?: of america)?\b|\bu\.s\.(?:a\.)?|\bus(?= (?:president|state|army))/g, "usa"],
  [/\bunited kingdom\b|\bu\.k\./g, "uk"],
  [/\bwell known\b|\bwell-known\b/g, "famous"],
];

/** Ordinals in words: 2nd is second. */
export const ordinals = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** Units of measurement; the words of a group name the same unit. */
export const units: ReadonlyMap<string, string> = groups(`
  metre metres meter meters | kilometre kilometres kilometer kilometers km | centimetre centimetres centimeter centimeters cm |
  millimetre millimetres millimeter millimeters mm | mile miles mi | foot feet ft | inch inches | yard yards yd |
  gram grams gramm gramos gr | kilogram kilograms kilogramm kilo kilos kg | milligram milligrams mg | tonne tonnes ton tons |
  pound pounds lb lbs | ounce ounces oz | litre litres liter liters litro litros | millilitre milliliters ml | gallon gallons |
  minute minutes minuten minutos min | hour hours stunde stunden hora horas | day days tag tage dia dias |
  week weeks woche wochen semana semanas | month months monat monate mes meses | year years jahr jahre ano anos |
  century centuries jahrhundert siglo siglos | decade decades | millisecond milliseconds ms | seconds sekunde sekunden segundos |
  celsius | fahrenheit | kelvin | volt volts | ampere amperes amp amps | watt watts | ohm ohms | joule joules | newton newtons |
  hertz hz | kilohertz khz | megahertz mhz | gigahertz ghz | byte bytes | bit bits | kilobyte kb | megabyte mb | gigabyte gb |
  percent percentage prozent % | dollar dollars $ | euro euros € | £ | mph | kmh | degree degrees grad grados ° | radian radians |
  pascal pascals | calorie calories | kilocalorie kcal | acre acres | hectare hectares
  `);

/** Every word of a group with the first word of the group. */
export function groups(text: string): Map<string, string> {
  return new Map(
    text.split("|").flatMap((group) => {
      const words = listed(group);
      return words.map((word) => [word, words[0] as string] as const);
    }),
  );
}

/** Numbers in words, with the digits they stand for. "one" is left out: it is rarely a number. */
export const numberWords: ReadonlyMap<string, string> = groups(`
  0 zero | 2 two zwei dos | 3 three drei tres | 4 four vier cuatro | 5 five funf cinco | 6 six sechs seis | 7 seven sieben siete |
  8 eight acht ocho | 9 nine neun nueve | 10 ten zehn diez | 11 eleven elf | 12 twelve zwolf doce | 13 thirteen | 14 fourteen |
  15 fifteen | 16 sixteen | 17 seventeen | 18 eighteen | 19 nineteen | 20 twenty zwanzig veinte | 30 thirty | 40 forty |
  50 fifty | 60 sixty | 70 seventy | 80 eighty | 90 ninety | 100 hundred hundert cien | 1000 thousand tausend mil |
  1000000 million
  `);

/** Roman numerals that are no words; a single I, V or X is a letter as well and is compared as one. */
export const romanNumerals: ReadonlySet<string> = new Set(
  listed("ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi"),
);

/** Answers that say yes or no; a true-false item and one with these two options ask the same. */
export const truthWords: ReadonlyMap<string, string> = new Map(
  [
    ["true", "true yes correct right richtig wahr ja verdadero si cierto"],
    ["false", "false no incorrect wrong falsch nein falso"],
  ].flatMap(([truth, words]) => listed(words as string).map((word) => [word, truth as string] as const)),
);

/** Answers that mean nothing without the options beside them. */
export const optionReferences =
  /^(?:all|none|both|neither|any|some|alle|keine|beide|todas|todos|ninguna|ninguno|ambas|ambos)\b|\b(?:of the above|of these|of the others)$|^(?:they|it) (?:all|both)\b/;
