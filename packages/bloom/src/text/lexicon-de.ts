import { type Lexicon, words } from "./lexicon-shape.ts";

const things =
  "(?:antworten?|aussagen?|optionen|option|möglichkeiten|möglichkeit|punkte|antwortmöglichkeiten|alternativen|gründe|faktoren|anderen|genannten?|genannte[ns]?|obigen?|obige[ns]?|aufgeführten?|angegebenen?|erwähnten?|aufgezählten?|vorigen|vorherigen|vorstehenden|vorgenannten|drei|vier|zwei|fünf|oben|vorher|zuvor|hier|bisher)";
const groupOf = `(?: (?:der|die|den|davon|dieser|diesen|diese|von|ihnen|dem|alledem|beiden|beides))*(?: ${things}){0,4}`;
const hold =
  "(?: (?:sind|ist|stimmen|stimmt|treffen|trifft|gelten|gilt|wären|wäre))?(?: (?:alle|gleichermaßen|beide))?(?: (?:richtig|korrekt|wahr|zutreffend|möglich|falsch|zu))?";

/** Cuts the commonest endings of nouns, adjectives and verbs. */
function stem(word: string): string {
  const cut =
    word.length > 5 ? word.replace(/(?:ung|ern|em|en|er|es|et|st|e|n|s)$/, "") : word.replace(/(?:e|n|s)$/, "");
  return (cut.length >= 3 ? cut : word).replaceAll("ä", "a").replaceAll("ö", "o").replaceAll("ü", "u");
}

export const german: Lexicon = {
  code: "de",
  functionWords:
    words(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder aber
    sondern denn doch als wie wenn weil dass daß ob obwohl damit während bevor nachdem seit bis in im an am auf aus bei beim mit
    nach von vom vor zu zum zur über unter zwischen durch für gegen ohne um ab je pro wegen trotz innerhalb außerhalb ich du er sie
    es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein dein sein seine seinen seiner seinem ihre ihren ihrer ihrem unser
    unsere ist sind war waren wird werden wurde wurden worden geworden bin bist sei wäre hat haben hatte hatten habe kann können
    konnte könnte muss müssen musste soll sollen sollte darf dürfen will wollen mag nicht nie nur noch schon auch sehr mehr meist
    meisten weniger viel viele wenig einige alle alles jeder jede jedes jeden man wer was welche welcher welches welchen welchem wo
    wann warum wieso weshalb wofür womit wodurch woraus worin dieser diese dieses diesen diesem jene jener jenes folgende folgenden
    folgender folgendes hier dort da dann so also etwa eher erste ersten zweite zweiten dritte richtig richtige falsch falsche wahr
    aussage aussagen antwort antworten frage fragen heißt heißen nennt genannt bezeichnet wird gibt geben steht stehen macht machen
    bedeutet dazu dabei daran darauf davon dafür dadurch zwei drei beide beiden selbst einander immer`),
  stem,
  allOfTheAbove: new RegExp(
    `^(?:alle|alles|beide|beides|sämtliche|jede|jeder|jedes)${groupOf}${hold}$|^es (?:stimmen|stimmt|sind|treffen) (?:alle|alles|beide)${groupOf}(?: (?:richtig|korrekt|zu))?$|^(?:alles|alle)(?: .{1,30})? (?:oben genannten?|oben genannte|genannte)$`,
  ),
  noneOfTheAbove: new RegExp(
    `^(?:keine|keiner|keines|keins|nichts)${groupOf}${hold}$|^weder noch$|^weder das eine noch das andere$|^es (?:stimmt|stimmen|ist|trifft) (?:keine|keiner|keines|nichts)${groupOf}(?: (?:richtig|korrekt|zu))?$|^keine (?:antwort|aussage|option|möglichkeit)(?: (?:davon|hiervon|ist|stimmt|trifft))?(?: (?:richtig|korrekt|zu))?$`,
  ),
  someOfTheAbove:
    /^(?:nur )?(?:zwei|drei|mehrere|einige|mindestens (?:eine|zwei)|genau zwei)(?: der)? (?:(?:oben )?genannten|obigen|antworten|aussagen|optionen)(?: .{0,30})?$/,
  labelWords:
    words(`und oder nur beide sowohl als auch weder noch entweder nicht aber antwort antworten aussage aussagen option optionen
    möglichkeit möglichkeiten ist sind stimmt stimmen richtig korrekt wahr treffen zu die der erste zweite dritte ersten zweiten
    allein sowie zusammen`),
  labelAnchors: words(
    "nur beide sowohl entweder antwort antworten aussage aussagen option optionen möglichkeit möglichkeiten",
  ),
  conjunctions: words("und oder sowie"),
  amounts:
    words(`einige manche meisten hälfte wenige ein eine einer eines zwei drei vier fünf sechs mehrere viele einmal zweimal niemand
    drittel viertel mehrheit minderheit nie immer manchmal null genau`),
  asksAmount: /\bwie ?(?:viele?|oft|groß ist der anteil)\b|\bwelcher anteil\b/,

  questionWords: words(
    "welche welcher welches welchen welchem was wer wen wem wessen wo wann worauf wofür womit wozu wovon woraus",
  ),
  taskVerbs:
    words(`beachte beachten begründe begründen benenne benennen berechne berechnen beschreibe beschreiben bestimme bestimmen
    betrachte betrachten beurteile beurteilen beweise beweisen bewerte bewerten bilde bilden bringe bringen deute deuten diskutiere
    diskutieren entscheide entscheiden entwickle entwickeln entwirf entwerfen ergänze ergänzen erkläre erklären erläutere erläutern
    ermittle ermitteln erstelle erstellen finde finden formuliere formulieren forme fülle füllen gib geben gebe interpretiere
    interpretieren kreuze kreuzen korrigiere korrigieren leite leiten lies lesen löse lösen markiere markieren nenne nennen ordne
    ordnen prüfe prüfen rechne rechnen runde runden schätze schätzen schreibe schreiben setze setzen skizziere skizzieren sortiere
    sortieren stelle stellen streiche suche suchen trage tragen übersetze übersetzen überprüfe unterscheide unterscheiden untersuche
    vereinfache vereinfachen verbinde verbinden vergleiche vergleichen vervollständige vervollständigen wähle wählen zähle zählen
    zeichne zeichnen zeige zeigen`),
  politeness: words("bitte nun dann jetzt zuerst zunächst"),
  negations: words("nicht nie niemals kein keine keinen keinem keiner keines weder"),
  subordinators: words("dass daß wenn weil ob obwohl damit während bevor nachdem falls sobald zu"),
  exceptions: words("außer ausgenommen ausnahme bis"),
  incapable: words("unmöglich außerstande unfähig ungeeignet unwahrscheinlich"),
  wrongness: words("falsch falsche falschen unwahr unzutreffend inkorrekt unrichtig fehlerhaft unpassend ungeeignet"),
  statements: words(
    "aussage aussagen folgenden folgende antwort antworten behauptung behauptungen option optionen satz sätze dieser diesen",
  ),
  openEnds:
    words(`ist sind war waren wird werden wurde wurden ein eine einen einem einer der die das den dem des im in am an auf aus bei
    mit nach von vor zu zum zur über unter zwischen durch für gegen ohne um weil dass wenn und oder als wie hat haben heißt heißen
    nennt bedeutet kann können muss müssen man sich besteht gehört gehören entsteht entspricht enthält`),
  finiteVerbs:
    words(`ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen darf
    dürfen gibt geht kommt steht stehen liegt liegen macht machen führt führen bleibt bleiben heißt heißen bedeutet besteht bestehen
    enthält enthalten entsteht entstehen gehört gehören gilt gelten nimmt nehmen sinkt sinken steigt steigen wächst wachsen dient
    dienen bildet bilden liefert liefern speichert speichern löst lösen braucht brauchen bewirkt bewirken erzeugt erzeugen verbraucht
    verhindert ermöglicht beschreibt zeigt zeigen liest liegt lebt leben schmilzt siedet fließt fließen beginnt endet läuft laufen
    dreht kreist fällt fallen hält halten lässt lassen trägt tragen schreibt schrieb verwendet verwenden benutzt nutzt`),
  demonstratives: words("dieser diese dieses diesen"),
  indirectQuestion:
    /\b(?:wissen|fragt|fragen|herausfinden|entscheiden|erklären|sagen|zeigen) (?:will |möchte )?(?:welche[rsnm]?|was|wer|warum|wie|ob|wo|wann)\b/,

  absolute: words(`immer nie niemals stets ausnahmslos keinesfalls niemand jedermann zwangsläufig
    unweigerlich restlos gänzlich völlig vollkommen absolut garantiert jederzeit überall nirgends nirgendwo keineswegs unbedingt
    ewig unfehlbar dauernd ständig bedingungslos`),
  exclusive: words("nur lediglich ausschließlich einzig allein bloß"),
  absoluteAtStart: words("alle jegliche jeglichen jeglicher alles jeder jede jedes jeden keine keiner kein sämtliche"),
  universal: words("alle jegliche jeglichen jeglicher allen jede jeder jedes jeden jedem sämtliche"),
  absoluteTriggers: words(
    `jegliche jeglichen jeglicher restlos gänzlich völlig vollkommen absolut garantiert jederzeit überall nirgends nirgendwo keineswegs unbedingt ewig unfehlbar dauernd ständig bedingungslos einzig allein bloß nichts egal preis uhr hinsicht gar zeitpunkt einziger einziges einzige einzigen weise immer nie niemals stets ausnahmslos ausschließlich keinesfalls niemand jedermann zwangsläufig unweigerlich nur lediglich alle allen alles jeder jede jedes jeden jedem keine keiner kein keinen keinem sämtliche ausnahme`,
  ),
  absolutePhrases:
    /(?<![\p{L}])(?:in (?:jedem|allen|keinem) (?:fall|fällen|situationen)|auf (?:jeden|keinen) fall|unter (?:allen|keinen) umständen|jedes mal|zu jeder zeit|ohne (?:jede )?ausnahme|jede einzelne|jeder einzelne|in jeder hinsicht|ein für alle ?mal|um jeden preis|rund um die uhr|zu jedem zeitpunkt|unter jeder bedingung|(?:ganz )?(?:egal|gleich),? (?:was|wie|wo|wer|ob|wann)|nichts (?:als|außer|anderes)|ganz und gar|kein(?:e|en|er)? einzige[rsn]?|in keiner weise|zu keiner zeit)(?![\p{L}])/gu,
  absoluteIdioms:
    /(?<![\p{L}])(?:nicht nur|nicht immer|nicht alle|nur (?:\d+|ein|eine|einen|zwei|drei|teilweise|wenige|wenn|noch)|immer (?:mehr|noch|wieder|größer|kleiner|weniger|dann|wenn)|vor allem|fast (?:alle|immer|nie|jede[rs]?)|beinahe (?:alle|immer|nie)|alle \d+|nie wieder)(?![\p{L}])/gu,
  vague:
    words(`oft häufig manchmal gewöhnlich üblicherweise meist meistens gelegentlich selten eventuell möglicherweise vielleicht
    normalerweise mitunter zuweilen ziemlich relativ einigermaßen größtenteils überwiegend hauptsächlich vielfach zumeist gemeinhin gegebenenfalls bisweilen wahrscheinlich vermutlich tendenziell generell öfter typischerweise`),
  vagueAlone: words("könnte könnten einige manche mehrere etliche"),
  vagueTriggers: words(
    `großen ab maße minder reihe teil wenig bisschen grade vielen regel allgemeinen zu hin zeit weniger fällen umständen`,
  ),
  vaguePhrases:
    /(?<![\p{L}])(?:in der regel|im allgemeinen|ab und zu|hin und wieder|von zeit zu zeit|mehr oder weniger|in (?:vielen|manchen|den meisten|einigen) fällen|unter (?:gewissen |bestimmten |normalen |günstigen )?umständen|im großen und ganzen|ab und an|in gewissem maße|mehr oder minder|eine (?:ganze )?reihe von|in (?:bestimmten|gewissen|etlichen) fällen|zum teil|ein (?:wenig|bisschen)|bis zu einem gewissen grade?|fast (?:immer|nie))(?![\p{L}])/gu,
  vagueIdioms:
    /(?<![\p{L}])(?:wie (?:oft|häufig|viele)|so (?:oft|häufig|viele)|am (?:häufigsten|meisten)|(?:oft|häufig|meist|gewöhnlich|manchmal) (?:auch )?(?:genannt|bezeichnet)|wie selten)(?![\p{L}])/gu,

  sequences: [
    words("niedrig mittel hoch"),
    words("gering mittel hoch"),
    words("klein mittel groß"),
    words("nie selten manchmal oft immer"),
    words("nie selten gelegentlich häufig immer"),
    words("erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte"),
    words("erster zweiter dritter vierter fünfter sechster"),
    words("kalt kühl warm heiß"),
    words("kalt lauwarm warm heiß"),
    words("vergangenheit gegenwart zukunft"),
    words("anfänger fortgeschrittene experten"),
    words("sekunde minute stunde tag woche monat jahr jahrzehnt jahrhundert"),
    words("sekunden minuten stunden tage wochen monate jahre jahrzehnte"),
    words("millimeter zentimeter dezimeter meter kilometer"),
    words("milligramm gramm kilogramm tonne"),
    words("bit byte kilobyte megabyte gigabyte terabyte"),
    words("täglich wöchentlich monatlich jährlich"),
    words("morgen vormittag mittag nachmittag abend nacht"),
    words("morgens mittags nachmittags abends nachts"),
    words("trias jura kreide"),
    words("bronze silber gold"),
    words("dorf stadt großstadt"),
    words("primär sekundär tertiär"),
    words("mangelhaft ausreichend befriedigend gut sehr-gut"),
  ].map((set) => [...set]),
  cycles: [
    words("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    words("mo di mi do fr sa so"),
    words("januar februar märz april mai juni juli august september oktober november dezember"),
    words("frühling sommer herbst winter"),
    words("frühjahr sommer herbst winter"),
  ].map((set) => [...set]),
  months: "januar februar märz april mai juni juli august september oktober november dezember".split(" "),
  numberWords: new Map(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig"
      .split(" ")
      .map((word, value): [string, number] => [word, value])
      .concat([
        ["ein", 1],
        ["eine", 1],
        ["einer", 1],
        ["einmal", 1],
        ["zweimal", 2],
        ["dreimal", 3],
        ["viermal", 4],
        ["hundert", 100],
      ]),
  ),
  magnitudes: new Map([
    ["hundert", 1e2],
    ["tausend", 1e3],
    ["million", 1e6],
    ["millionen", 1e6],
    ["mio", 1e6],
    ["milliarde", 1e9],
    ["milliarden", 1e9],
    ["mrd", 1e9],
    ["billion", 1e12],
    ["billionen", 1e12],
  ]),
  fillers:
    /^(?:(?:das )?weiß ich nicht(?: .{0,30})?|ich weiß (?:es )?nicht|keine ahnung(?: .{0,30})?|egal|mir egal|ist mir egal|bla(?: bla){0,4}|blabla|test|platzhalter|asdf\w{0,8}|lorem ipsum.{0,60}|haha|quatsch|(?:falsche )?antwort [a-h\d]|option [a-h\d]|wer weiß(?: .{0,20})?|magie|zauberei)$/,
  jokes:
    words(`einhorn einhörner weihnachtsmann osterhase elfe elfen zauberer magie zauberei alien aliens außerirdische zombie zombies drache
    drachen gespenst gespenster banane bananen pizza käse kartoffel kartoffeln spaghetti pfannkuchen schokolade gummibärchen gummibären
    dinosaurier elefant elefanten giraffe giraffen pinguin pinguine hamster lama kätzchen oma superman batman clown ninja piraten
    zahnfee horoskop keks kekse kuchen wurst`),
};
