import { type Lexicon, words } from "./lexicon-shape.ts";

const things =
  "(?:anterior|anteriores|mencionad[oa]s?|dich[oa]s?|opciones|opción|respuestas?|alternativas?|afirmaciones|afirmación|otr[oa]s|demás|ell[oa]s|est[oa]s|antes|cosas|dos|tres|cuatro|arriba|indicad[oa]s|expuest[oa])";
const groupOf = `(?: (?:de|del|las?|los?|el|entre))*(?: ${things}){0,4}(?: es)?`;
const hold =
  "(?: (?:son|es|está|están|se))?(?: (?:igualmente|todas))?(?: (?:correct[oa]s?|verdader[oa]s?|ciert[oa]s?|válid[oa]s?|fals[oa]s?|posibles?|aplican?|cumplen?))?";

/** Cuts number and gender, and the commonest endings of verbs. */
function stem(word: string): string {
  const plain = word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const cut =
    plain.length > 5
      ? plain.replace(/(?:ciones|cion)$/, "c").replace(/(?:es|as|os|a|o|e|s|an|en|ar|er|ir)$/, "")
      : plain.replace(/(?:es|as|os|a|o|s)$/, "");
  return cut.length >= 3 ? cut : plain;
}

export const spanish: Lexicon = {
  code: "es",
  functionWords:
    words(`el la los las lo un una unos unas y e o u ni pero sino que porque pues si cuando como donde mientras aunque para por
    con sin de del a al en entre sobre bajo ante hasta desde hacia según contra durante mediante tras se me te nos le les su sus mi tu
    nuestro nuestra es son era eran fue fueron ser sido está están estaba estar ha han había haber hay tiene tienen tener puede pueden
    poder debe deben hace hacen hacer no nunca siempre solo sólo también muy más menos mucho muchos muchas poco pocos todo toda todos
    todas cada alguno alguna algunos algunas ninguno ninguna ningún otro otra otros otras mismo misma este esta estos estas ese esa
    esos esas aquel cuál cuáles qué quién quiénes dónde cuándo cómo cuánto cuántos cuántas siguiente siguientes primero primera segundo
    segunda tercero correcto correcta falso falsa verdadero verdadera respuesta respuestas opción opciones afirmación afirmaciones
    pregunta llama llaman llamado llamada dos tres ambos ambas tipo forma parte da dan usa usan utiliza así entonces ya aquí sí`),
  stem,
  allOfTheAbove: new RegExp(`^(?:tod[oa]s?|amb[oa]s)${groupOf}${hold}$`),
  noneOfTheAbove: new RegExp(
    `^(?:ningun[oa]s?|ningún|nada)${groupOf}${hold}$|^ni (?:un[oa]|lo un[oa]) ni (?:otr[oa]|lo otr[oa])$|^no hay (?:ninguna )?respuesta correcta$`,
  ),
  someOfTheAbove:
    /^(?:solo |sólo )?(?:dos|tres|algun[oa]s|vari[oa]s|más de una|al menos (?:una|dos)) de (?:las|los) (?:anteriores|opciones|respuestas|mencionad[oa]s)(?: .{0,30})?$/,
  labelWords:
    words(`y e o u ni solo sólo solamente únicamente ambas ambos tanto como las los la el opción opciones respuesta respuestas
    afirmación afirmaciones es son correcta correctas correcto correctos verdadera verdaderas pero no primera segunda tercera`),
  labelAnchors: words(
    "solo sólo solamente únicamente ambas ambos tanto opción opciones respuesta respuestas afirmación afirmaciones",
  ),
  conjunctions: words("y e o u"),
  amounts:
    words(`algunos algunas mayoría mitad pocos pocas uno una un dos tres cuatro cinco seis varios varias muchos muchas nadie tercio
    cuarto minoría nunca siempre cero exactamente`),
  asksAmount: /(?<![\p{L}])cuánt[oa]s?(?![\p{L}])|qué (?:parte|fracción|proporción|porcentaje)/u,

  questionWords: words("cuál cuáles qué quién quiénes dónde cuándo cual cuales"),
  taskVerbs:
    words(`analiza analice aplica calcula calcule clasifica clasifique compara compare completa complete construye convierte copia
    corrige crea cuenta decide define defina demuestra describe describa determina determine dibuja di diga diseña distingue elige elija
    empareja encuentra encuentre enumera escoge escoja escribe escriba escribir estima evalúa explica explique expresa formula halla halle
    identifica identifique indica indique interpreta justifica lee lea marca marque menciona mide muestra nombra nombre observa ordena
    ordene propón prueba redondea relaciona relacione rellena resuelve resuelva responde resume selecciona seleccione señala señale
    simplifica sustituye subraya traduce traza une usa utiliza une verifica seleccionar elegir calcular indicar`),
  politeness: words("por favor ahora luego después primero"),
  negations: words("no nunca jamás ningún ninguna ninguno"),
  subordinators: words("que cuando si porque aunque mientras donde para sin como"),
  exceptions: words("excepto salvo menos excepción exceptuando"),
  incapable: words("incapaz incapaces imposible carece carecen"),
  wrongness: words(
    "falsa falso falsas falsos incorrecta incorrecto incorrectas incorrectos errónea erróneo equivocada equivocado inadecuada inadecuado",
  ),
  statements: words(
    "afirmación afirmaciones siguientes siguiente opción opciones respuesta respuestas enunciado enunciados estas estos frase frases",
  ),
  openEnds:
    words(`es son era eran fue fueron será un una unos unas el la los las lo de del a al en con por para sin sobre entre que porque
    cuando si y o como se llama llaman denomina significa tiene tienen puede pueden debe deben está están ha han hay su sus más según
    consiste contiene equivale`),
  finiteVerbs:
    words(`es son era eran fue fueron será está están ha han había hay tiene tienen puede pueden debe deben hace hacen va van da dan
    llama llaman denomina significa consiste contiene contienen produce producen permite permiten sirve sirven ocurre ocurren aumenta
    aumentan disminuye disminuyen usa usan utiliza gira giran hierve funde vive viven nace nacen muere crece crecen cae caen sube suben
    baja bajan forma forman existe existen pertenece pertenecen depende dependen representa representan almacena devuelve ejecuta
    convierte convierten absorbe libera transporta transportan necesita necesitan causa causan evita evitan mide miden equivale escribió
    descubrió inventó`),
  demonstratives: words("este esta estos estas"),
  indirectQuestion:
    /(?<![\p{L}])(?:saber|pregunta|averiguar|decidir|explica|explicar|decir) (?:cuál|cuáles|qué|quién|por qué|cómo|si|dónde|cuándo)(?![\p{L}])/u,

  absolute: words(
    "siempre nunca jamás nadie invariablemente absolutamente completamente totalmente enteramente eternamente forzosamente inevitablemente permanentemente incondicionalmente indudablemente",
  ),
  exclusive: words("solo sólo solamente únicamente exclusivamente"),
  absoluteAtStart: words("todos todas todo toda cada ningún ninguna ninguno cualquier cualquiera nada"),
  universal: words("todos todas toda todo cada cualquier"),
  absoluteTriggers: words(
    `completamente totalmente enteramente eternamente forzosamente inevitablemente permanentemente incondicionalmente indudablemente cualquiera nada absoluto modo costa tiempo completo pase ni mundo siempre nunca jamás nadie invariablemente absolutamente solo sólo solamente únicamente exclusivamente todos todas todo toda cada ningún ninguna ninguno cualquier excepción excepciones`,
  ),
  absolutePhrases:
    /(?<![\p{L}])(?:en (?:todos los casos|cualquier caso|ningún caso|todo momento|cualquier situación)|sin (?:ninguna )?excepción|bajo (?:ninguna|cualquier|toda) (?:circunstancia|condición)|de ninguna manera|todas las veces|cada vez que|sin excepciones|nada más que|en absoluto|de ningún modo|a toda costa|todo el (?:tiempo|mundo)|ni un[oa]? sol[oa]|ni siquiera|pase lo que pase|por completo|cada un[oa] de)(?![\p{L}])/gu,
  absoluteIdioms:
    /(?<![\p{L}])(?:no (?:solo|sólo|siempre|todos|todas)|siempre (?:que|y cuando)|(?:solo|sólo) (?:\d+|un|una|dos|tres|si|cuando)|sobre todo|casi (?:siempre|nunca|todos|todas|todo)|cada (?:\d+|dos|tres))(?![\p{L}])/gu,
  vague:
    words(`generalmente normalmente usualmente frecuentemente raramente ocasionalmente quizá quizás posiblemente probablemente suele
    suelen habitualmente comúnmente típicamente relativamente bastante eventualmente mayormente mayoritariamente principalmente esporádicamente`),
  vagueAlone: words("podría podrían algunos algunas varios varias"),
  vagueTriggers: words(
    `casi alguna cierta cierto gran unos unas regla ratos medida determinados menudo veces vez frecuencia ocasiones puede general cuando menos casos`,
  ),
  vaguePhrases:
    /(?<![\p{L}])(?:a menudo|a veces|rara vez|tal vez|con frecuencia|en ocasiones|puede que|por lo general|en general|de vez en cuando|más o menos|en (?:muchos|algunos|la mayoría de los) casos|la mayoría de las veces|muchas veces|pocas veces|algun(?:a vez|as veces)|casi (?:siempre|nunca)|(?:en|hasta) (?:cierta medida|gran medida|cierto punto)|cierto número de|un[oa]s (?:cuant|poc)[oa]s|por regla general|en determinados casos|a ratos)(?![\p{L}])/gu,
  vagueIdioms:
    /(?<![\p{L}])(?:con qué frecuencia|más (?:a menudo|frecuentemente)|más (?:comúnmente|habitualmente)|comúnmente (?:llamad|conocid)[oa]s?|(?:qué|cuántas) veces|tan a menudo|también conocid[oa])(?![\p{L}])/gu,

  sequences: [
    words("bajo medio alto"),
    words("baja media alta"),
    words("pequeño mediano grande"),
    words("nunca raramente ocasionalmente frecuentemente siempre"),
    words("primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo"),
    words("primera segunda tercera cuarta quinta sexta séptima octava"),
    words("frío fresco templado caliente"),
    words("frío tibio caliente"),
    words("pasado presente futuro"),
    words("principiante intermedio avanzado experto"),
    words("segundo minuto hora día semana mes año década siglo"),
    words("milímetro centímetro decímetro metro kilómetro"),
    words("miligramo gramo kilogramo tonelada"),
    words("bit byte kilobyte megabyte gigabyte terabyte"),
    words("diario semanal mensual anual"),
    words("mañana mediodía tarde noche"),
    words("triásico jurásico cretácico"),
    words("bronce plata oro"),
    words("infancia adolescencia adultez vejez"),
    words("primaria secundaria terciaria"),
    words("primario secundario terciario"),
    words("aldea pueblo ciudad metrópoli"),
  ].map((set) => [...set]),
  cycles: [
    words("lunes martes miércoles jueves viernes sábado domingo"),
    words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    words("primavera verano otoño invierno"),
  ].map((set) => [...set]),
  months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  numberWords: new Map(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte"
      .split(" ")
      .map((word, value): [string, number] => [word, value])
      .concat([
        ["un", 1],
        ["una", 1],
        ["cien", 100],
      ]),
  ),
  magnitudes: new Map([
    ["cientos", 1e2],
    ["mil", 1e3],
    ["millón", 1e6],
    ["millones", 1e6],
    ["billón", 1e12],
    ["billones", 1e12],
  ]),
  fillers:
    /^(?:no (?:lo )?sé(?: .{0,30})?|ni idea(?: .{0,30})?|me da igual|no me importa|bla(?: bla){0,4}|prueba|relleno|asdf\w{0,8}|lorem ipsum.{0,60}|jaja(?:ja)*|(?:respuesta|opción) [a-h\d]|(?:respuesta|opción) falsa|quién sabe|magia|por arte de magia|qué más da)$/,
  jokes:
    words(`unicornio unicornios duende duendes hada hadas mago magos magia mágico alienígena alienígenas extraterrestres zombi zombis
    dragón dragones fantasma fantasmas sirena plátano plátanos banana pizza queso patata patatas espagueti chocolate piña dinosaurio
    dinosaurios elefante elefantes jirafa jirafas pingüino pingüinos hámster llama gatito gatitos abuela superman batman payaso payasos
    ninja ninjas pirata piratas horóscopo tortilla churros paella galleta galletas`),
};
