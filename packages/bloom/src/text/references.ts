import { words } from "./lexicon-shape.ts";

/** What would have to be there for a text to point at it. */
export type ReferenceKind = "picture" | "table" | "passage" | "code" | "recording";

/** The words with which a text of one language points at something outside of its sentences. All are lower-cased. */
export type ReferenceWords = {
  /** Things that "the" alone points at: the diagram, the passage. */
  things: ReadonlyMap<string, ReferenceKind>;
  /** Things that are subjects of questions as well: a table, a graph, a program. They need more than "the". */
  subjects: ReadonlyMap<string, ReferenceKind>;
  /** Whether a compound ends in one of the things, as in German. */
  compounds: boolean;
  /** Those of the subjects that are hardly ever asked about in general: "in the text". */
  readable: ReadonlySet<string>;
  /** Those of the subjects that have numbers: "Table 2". */
  numbered: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  /** "the following", "the attached". */
  before: ReadonlySet<string>;
  /** Those with which any noun is something to be seen: "the pictured bird", "der abgebildeten Rechnung". */
  pictured: ReadonlySet<string>;
  /** "… below", "… shown". */
  after: ReadonlySet<string>;
  /** "shown" and the like, where a place in `here` follows (or goes before, as in German). */
  shown: ReadonlySet<string>;
  here: ReadonlySet<string>;
  /** Who speaks in a passage or a recording: "What does the author regret?" */
  voices: ReadonlySet<string>;
  /** "Which bird is this?" */
  deictic: ReadonlySet<string>;
  /** "labelled B", "the shaded area". */
  marked: ReadonlySet<string>;
  parts: ReadonlySet<string>;
  /** "the above reaction": any noun behind these, when nothing stands above or follows. */
  besides: ReadonlySet<string>;
  /** "see", "study"; `lookAt` are those that take a preposition of `lookPrepositions`. */
  look: ReadonlySet<string>;
  lookAt: ReadonlySet<string>;
  lookPrepositions: ReadonlySet<string>;
  /** "in the diagram": prepositions, with the article where the two are one word. */
  prepositions: ReadonlySet<string>;
  contracted: ReadonlySet<string>;
  /** What a thing does to learners: "the table shows". */
  shows: ReadonlySet<string>;
  /** Words behind the thing that say which one is meant: "the graph of a function". */
  qualifiers: ReadonlySet<string>;
  /** References to other pages, questions and lessons; `elsewhereWords` are in every one. */
  elsewhere: RegExp;
  elsewhereWords: ReadonlySet<string>;
};

function kinds(lists: Partial<Record<ReferenceKind, string>>): ReadonlyMap<string, ReferenceKind> {
  return new Map(
    Object.entries(lists).flatMap(([kind, list]) =>
      [...words(list)].map((word): [string, ReferenceKind] => [word, kind as ReferenceKind]),
    ),
  );
}

const english: ReferenceWords = {
  things: kinds({
    picture: `figure fig diagram illustration picture photo photograph drawing sketch cartoon map chart screenshot graphic infographic
      histogram flowchart piechart image images pictures photos photographs drawings diagrams illustrations arrow arrows barchart
      scatterplot boxplot cladogram pictogram`,
    passage: "passage excerpt extract vignette",
    code: "listing snippet",
    recording: "recording video audio clip podcast",
    table: "timetable",
  }),
  subjects: kinds({
    picture: `graph graphs plot schematic circuit painting triangle molecule curve network tree object structure spectrum scene poster
      advertisement x-ray plan sketchmap layout panel dial gauge display logo flag stamp coin banner sign collage comic strip silhouette outline profile cross-section charts maps figures blueprint circle shape shapes symbol sign animal plant organ cell specimen slide micrograph
      pyramid timeline apparatus setup`,
    table:
      "table tables data dataset spreadsheet results schedule values measurements statistics readings scores list menu bill invoice receipt form ledger tally checklist matrix grid questionnaire timesheet worksheet datasheet payslip",
    passage: `text paragraph poem quotation quote article dialogue conversation story letter scenario speech study headline
      abstract stanza verse report advert advertisement leaflet brochure note notice memo message post tweet e-mail recipe statement proposal draft review entry email transcript sonnet author narrator speaker writer poet caller interviewer interviewee presenter reporter protagonist source document attachment enclosure annex appendix stanza`,
    code: "code program script query function algorithm pseudocode command method class loop output fragment log",
    recording: "film animation simulation song melody interview",
  }),
  compounds: false,
  readable: words(
    "text poem article paragraph dialogue conversation stanza table graph letter report transcript data circuit results scene scenario stanza advertisement advert email e-mail message memo leaflet brochure recipe invoice receipt headline abstract questionnaire spreadsheet story script log study timesheet worksheet datasheet payslip",
  ),
  numbered: words(
    "table graph text poem source document extract curve panel plate attachment enclosure appendix annex stanza scenario map chart",
  ),
  voices: words("author narrator speaker writer poet caller interviewer interviewee presenter reporter protagonist"),
  deictic: words("this these"),
  definite: words("the this these those"),
  before: words("following accompanying attached adjacent adjoining above below enclosed preceding shown"),
  pictured:
    words(`accompanying attached enclosed pictured depicted illustrated displayed photographed numbered labelled labeled lettered
    circled highlighted underlined shaded encircled italicised italicized`),
  after: words("below above shown pictured depicted displayed opposite overleaf provided attached"),
  shown: words("shown pictured depicted illustrated displayed seen labelled labeled marked drawn printed"),
  here: words("below above here opposite overleaf"),
  marked: words(
    "labelled labeled marked numbered shaded highlighted circled coloured colored underlined dotted dashed",
  ),
  parts: words("area region part section portion word phrase line box circle square zone"),
  besides: words("above following"),
  look: words("see study examine read consult using use inspect observe watch view interpret analyse analyze"),
  lookAt: words("look looking refer refers referring according based listen listening"),
  lookPrepositions: words("at to on upon"),
  prepositions: words("in on from by of with"),
  contracted: words(""),
  shows: words(
    "shows show illustrates illustrate depicts depict displays represents presents describes describe suggests suggest states implies mentions portrays lists compares demonstrates says",
  ),
  qualifiers: words("of with for that which who where in whose called named used to"),
  elsewhere:
    /\b(?:(?:on|see|from) pages? \d+(?! of )|(?:on|in|from) the (?:next|previous|preceding|facing|opposite|last|other) (?:page|slide|sheet|question|exercise|section|lesson|lecture|chapter)|overleaf|(?:in|from|see|to) (?:the )?(?:appendix|handout|worksheet)|(?:in|from|of|see|to) (?:question|exercise|problem|chapter|task|example|slide|exhibit|item) \d+(?! of )|(?:mentioned|described|listed|given|stated|quoted|outlined|shown|explained|discussed|introduced|presented|named) in (?:the|your|our) (?:reading|lesson|lectures?|seminar|training|slides?|presentation|case(?: study)?|interview|briefing|course|module|workshop)(?! (?:of|for|on|by|with))|(?:words?|terms?|sentences?|phrases?|verbs?|expressions?|forms?) (?:on|in|from) the (?:cards?|box|board|screen|grid|word bank)|(?:on|in) (?:track|tape) \d+|(?:in|from) (?:your|the) (?:textbook|course ?book|lecture(?: notes)?|handout)|the (?:previous|preceding|last|next) (?:question|exercise|problem|example)|(?:described|mentioned|listed|given|stated|quoted|printed|outlined) (?:above|below|earlier|previously|overleaf)|exhibit [a-h\d]|(?:in )?lines? \d+(?: ?[-–] ?\d+| to \d+| and \d+)? of the (?:text|poem|passage|code|listing|program|article|story|speech)|(?:as|which|that|the [a-z]{2,20}) we (?:have )?(?:just )?(?:saw|seen|discussed|read|heard|watched|did|done)|you (?:have )?just (?:seen|read|heard|watched)|(?:in|from|during) (?:class|(?:today's|yesterday's|the last|last|our last) (?:class|lesson|lecture|unit|session))|(?:is|are|written|shown|given) on the board(?! of)|on the (?:blackboard|whiteboard|handout|worksheet|reverse|back of the (?:page|sheet))|(?:in|from|see) (?:the )?(?:attachment|annex|leaflet|booklet|formula sheet|info ?box))\b/,
  elsewhereWords: words(
    "line lines page pages slide sheet question exercise section lesson lecture chapter overleaf appendix handout worksheet problem task example exhibit textbook coursebook above below earlier previously we you item class unit session board blackboard whiteboard reverse back attachment annex leaflet booklet formula info infobox reading lectures seminar training slides presentation case interview briefing course module workshop card cards box screen grid bank track tape",
  ),
};

const german: ReferenceWords = {
  things: kinds({
    picture: `abbildung abb bild grafik diagramm landkarte skizze zeichnung foto fotografie schaubild karikatur schaltplan screenshot
      illustration pfeil pfeile bilder abbildungen fotos`,
    passage: "auszug textausschnitt textabschnitt textstelle fallbeispiel zitat",
    code: "listing quelltext quellcode codeausschnitt codebeispiel",
    recording: "aufnahme tonaufnahme hörbeispiel video videoclip hörtext",
    table: "stundenplan fahrplan",
  }),
  subjects: kinds({
    picture:
      "graph graphen kurve schaltung figur dreieck molekül struktur karte tier pflanze gemälde stadtplan organ zelle gerät",
    table: "tabelle tabellen daten messwerte werte übersicht messreihe ergebnisse statistik liste",
    passage:
      "text textes texts abschnitt abschnitts gedicht gedichts dialog gespräch artikel rede brief geschichte absatz fall situation interview autor autorin erzähler erzählerin sprecher sprecherin verfasser dichter anrufer anruferin quelle material anlage dokument strophe rezept rechnung anzeige e-mail nachricht meldung",
    code: "code programm programms skript funktion abfrage algorithmus schleife befehl ausgabe klasse methode",
    recording: "film animation simulation lied melodie",
  }),
  compounds: true,
  readable: words(
    "brief interview quelle strophe rezept rechnung anzeige e-mail nachricht fall geschichte rede programm code karte text gedicht artikel abschnitt dialog tabelle absatz",
  ),
  numbered: words("tabelle text quelle material anlage dokument strophe kurve absatz"),
  voices: words("autor autorin erzähler erzählerin sprecher sprecherin verfasser dichter anrufer anruferin"),
  deictic: words("das dies"),
  definite: words("der die das dem den des dieser diese dieses diesem diesen"),
  before: words(
    "folgende folgenden folgender folgendes folgendem obige obigen obiger obiges obigem abgebildete abgebildeten abgebildeter abgebildetes nebenstehende nebenstehenden nebenstehender untenstehende untenstehenden untenstehender obenstehende obenstehenden obenstehender stehende stehenden stehender stehendem vorliegende vorliegenden vorliegender gezeigte gezeigten gezeigter gezeigtes dargestellte dargestellten dargestellter beiliegende beiliegenden beigefügte beigefügten angehängte angehängten vorstehende vorstehenden",
  ),
  pictured: words(
    "abgebildete abgebildeten abgebildeter abgebildetes abgebildetem nebenstehende nebenstehenden nebenstehender nebenstehendes nebenstehendem untenstehende untenstehenden untenstehender untenstehendes untenstehendem obenstehende obenstehenden obenstehender obenstehendes obenstehendem gezeigte gezeigten gezeigter gezeigtes gezeigtem dargestellte dargestellten dargestellter dargestelltes dargestelltem beiliegende beiliegenden beiliegender beiliegendes beigefügte beigefügten beigefügter beigefügtes angehängte angehängten angehängter angehängtes unterstrichene unterstrichenen unterstrichener unterstrichenes markierte markierten markierter markiertes schraffierte schraffierten schraffierter eingekreiste eingekreisten nummerierte nummerierten hervorgehobene hervorgehobenen",
  ),
  after: words("unten oben rechts links gezeigt abgebildet nebenan anbei"),
  shown: words(
    "gezeigt gezeigte gezeigten abgebildet abgebildete abgebildeten dargestellt dargestellte dargestellten zu",
  ),
  here: words("unten oben hier rechts links nebenstehend umseitig"),
  marked: words(
    "markierte markierten markierter schraffierte schraffierten unterstrichene unterstrichenen markiert beschriftet",
  ),
  parts: words("fläche bereich teil wort gebiet linie stelle"),
  besides: words("obige obigen obiger folgende folgenden"),
  look: words(
    "siehe betrachte betrachten lies lesen studiere laut gemäß vgl nutze nutzen untersuche beachte beschreibt zufolge",
  ),
  lookAt: words("sieh schau schauen hör höre hören"),
  lookPrepositions: words("dir sich an"),
  prepositions: words(
    "in auf aus zu mit von bei nach laut anhand mithilfe hilfe zuhilfenahme grundlage basis entsprechend",
  ),
  contracted: words("im am vom zum zur beim ins"),
  shows: words("zeigt zeigen stellt beschreibt veranschaulicht enthält gibt illustriert"),
  qualifiers: words("von mit für des der eines einer die das aus zur zum"),
  elsewhere:
    /(?<![\p{L}])(?:(?:auf|siehe) seite \d+|auf der (?:nächsten|vorigen|letzten|folgenden|rechten|linken) seite|(?:in|aus|zu|siehe) (?:aufgabe|kapitel|beispiel|frage|übung) \d+|(?:in|aus) der (?:vorigen|letzten|vorherigen|nächsten) (?:aufgabe|frage|stunde|lektion|vorlesung)|(?:im|in der|in unser(?:em|er)) (?:unterricht|vorlesung|schulung|seminar|kurs|stunde) (?:\p{L}+ ){0,3}(?:genannt|besprochen|gezeigt|behandelt|gelernt|erwähnt|vorgestellt|gesehen)|im (?:anhang|lehrbuch|schulbuch|skript|vorigen kapitel)|auf dem arbeitsblatt|oben (?:genannt|beschrieben|erwähnt)\p{L}*|(?:weiter )?unten beschrieben\p{L}*|umseitig)(?![\p{L}])/u,
  elsewhereWords: words(
    "unterricht schulung seminar kurs seite aufgabe kapitel beispiel frage übung stunde lektion vorlesung anhang lehrbuch schulbuch skript arbeitsblatt oben unten umseitig",
  ),
};

const spanish: ReferenceWords = {
  things: kinds({
    picture:
      "figura fig diagrama ilustración dibujo foto fotografía imagen imágenes fotos esquema viñeta caricatura flecha flechas infografía gráfico gráfica",
    passage: "pasaje fragmento extracto",
    code: "listado",
    recording: "grabación vídeo video audio",
    table: "horario",
  }),
  subjects: kinds({
    picture: "mapa circuito curva estructura triángulo molécula animal planta órgano célula cartel cuadro pintura",
    table: "tabla tablas datos resultados lista valores",
    passage:
      "texto párrafo poema cita diálogo artículo caso carta cuento conversación estrofa noticia discurso autor autora narrador narradora hablante locutor poeta fuente documento anexo factura receta anuncio correo mensaje",
    code: "código programa función consulta script algoritmo bucle salida comando",
    recording: "película canción animación melodía",
  }),
  compounds: false,
  readable: words(
    "carta conversación estrofa noticia discurso factura receta anuncio correo mensaje cuento caso mapa gráfico texto poema artículo párrafo diálogo tabla",
  ),
  numbered: words("tabla cuadro texto mapa fuente documento anexo estrofa curva párrafo"),
  voices: words("autor autora narrador narradora hablante locutor poeta"),
  deictic: words("esto este esta ese esa"),
  definite: words("el la los las este esta estos estas"),
  before: words("siguiente siguientes adjunto adjunta presente"),
  pictured: words(
    "adjunto adjunta adjuntos adjuntas mostrado mostrada mostrados mostradas ilustrado ilustrada fotografiado fotografiada subrayado subrayada subrayados subrayadas sombreado sombreada numerado numerada resaltado resaltada",
  ),
  after: words(
    "siguiente siguientes adjunto adjunta anterior anteriores mostrado mostrada mostrados inferior superior abajo arriba",
  ),
  shown: words(
    "muestra muestran mostrado mostrada mostrados mostradas representado representada ilustrado ilustrada aparece aparecen ve presenta presentan señalado señalada",
  ),
  here: words("abajo arriba continuación aquí"),
  marked: words("sombreada sombreado subrayada subrayado"),
  parts: words("con"),
  besides: words("siguiente"),
  look: words("observa observe mira mire lee lea según examina consulta ve vea escucha escuche analiza interpreta"),
  lookAt: words("acuerdo basándote base refiere"),
  lookPrepositions: words("con en a"),
  prepositions: words("en de por con a"),
  contracted: words("del al"),
  shows: words("muestra muestran ilustra representa presenta describe contiene indica sugiere dice compara"),
  qualifiers: words("de del con para que donde en cuyo cuya"),
  elsewhere:
    /(?<![\p{L}])(?:(?:en|de) la página (?:\d+|siguiente|anterior)|(?:en|de|del) (?:la|el)? ?(?:pregunta|ejercicio|capítulo|apartado|ejemplo) (?:\d+|anterior|siguiente)|en el (?:anexo|apéndice|libro de texto)|(?:descrit|mencionad|citad)[oa]s? (?:arriba|anteriormente|más abajo|más arriba)|al dorso)(?![\p{L}])/u,
  elsewhereWords: words(
    "página pregunta ejercicio capítulo apartado ejemplo anexo apéndice libro arriba anteriormente abajo dorso",
  ),
};

export const referenceWords: Readonly<Record<"en" | "de" | "es", ReferenceWords>> = {
  en: english,
  de: german,
  es: spanish,
};
