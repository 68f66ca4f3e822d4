import { words } from "./lexicon-shape.ts";

export type Gender = "m" | "f" | "n";

const german: [Gender, ReadonlySet<string>][] = [
  [
    "m",
    words(`roman film text satz wert weg ort tag monat baum berg fluss see wald wind schnee regen stein stoff körper kopf arm fuß finger
    zahn muskel nerv knochen magen darm vogel fisch hund wolf bär hai wal käfer wurm pilz virus kern strom druck raum punkt kreis winkel
    bruch rest teil teiler faktor zins preis lohn markt handel krieg frieden vertrag staat kaiser könig papst bauer bund rat planet
    mond stern komet motor computer speicher prozess dienst plan test brief bericht aufsatz vers reim akt chor tanz ton klang takt
    schlag wurf sprung lauf ball sport sieg magnet leiter knoten stapel baustein zucker saft kuchen tee kaffee wein reis käse
    ofen topf herd würfel ring zylinder kegel quader kanal damm zug bus flügel schnabel samen kohl salat honig tisch stuhl schrank stift hebel rock pullover mantel hut schuh platz hof turm dom bahnhof hafen
    flughafen bezirk kanton landkreis dialekt overall umhang kittel helm handschuh anzug gürtel schal schlafsack rucksack korb sack eimer besen hammer meißel bohrer nagel schlüssel schraubendreher stuhl sessel teppich vorhang spiegel ofen kühlschrank geschirrspüler staubsauger wecker kalender ordner umschlag stempel drucker bildschirm ausweis pass antrag beleg kassenbon lieferschein frachtbrief scheck kredit rabatt skonto gewinn verlust umsatz aufwand ertrag bedarf lagerplatz stapler kran lkw bagger anhänger reifen motor vergaser auspuff sitz gurt blinker scheinwerfer keim erreger verband tropf rollstuhl rollator puls schmerz husten schnupfen ausschlag schock sturz unfall brand rauch alarm notruf feuerlöscher rauchmelder strick haken balken ziegel mörtel estrich putz lack pinsel spachtel hobel zollstock teig zimt pfeffer knoblauch spargel kürbis lauch apfel pfirsich braten schinken speck quark rahm joghurt essig senf löffel teller becher krug kellner gast koch saal chor dirigent bogen steg hals takt rhythmus akkord roman autor dichter erzähler vers konjunktiv indikativ plural singular artikel nominativ genitiv dativ akkusativ index`),
  ],
  [
    "f",
    words(`frau stadt welt zeit kraft macht haut hand nase leber lunge niere zelle pflanze blume rose wurzel frucht nuss katze maus kuh
    ziege biene spinne schlange schildkröte ente gans säure base lauge energie masse länge fläche breite höhe tiefe geschwindigkeit zahl
    summe formel kurve gerade tangente strecke ebene kugel pyramide menge matrix steuer währung bank börse aktie firma ware ernte
    arbeit schule klasse burg kirche republik monarchie demokratie partei wahl regierung verfassung schlacht insel küste wüste see
    brücke straße bahn tabelle spalte zeile funktion variable schleife liste datei taste maschine lampe batterie uhr oper hose weste jacke mütze brille maske schürze bluse socke sandale tasche decke bürste zange säge schere nadel feile bohrmaschine waage leiter treppe tonne kiste dose flasche kanne tasse schüssel pfanne platte tafel kreide mappe akte quittung mahnung bestellung lieferung buchung bilanz inventur miete rente gebühr prämie police filiale kasse theke salbe spritze tablette kapsel pille pipette sonde binde schiene trage liege krücke pumpe bremse kupplung achse felge hupe ampel kreuzung weiche schranke fähre mauer fuge fliese farbe tapete leiste diele kelle hefe stärke sahne soße brühe marinade gurke tomate kartoffel zwiebel möhre bohne erbse linse beere kirsche pflaume birne traube zitrone orange banane nelke vanille petersilie minze saite taste note pause partitur szene rolle bühne strophe zeile silbe metapher sinfonie fuge sonate geige flöte trompete trommel stimme melodie tragödie komödie ballade novelle fabel sage legende erzählung hymne
    ode satire parodie metapher sprache regel endung silbe frage antwort lösung milch butter suppe wurst küche gabel
    tür wand kraft erde sonne luft wolke quelle ursache wirkung folge diode spule feder schraube fabrik grippe impfung wunde narbe
    diät stadt hauptstadt provinz art gattung familie ordnung`),
  ],
  [
    "n",
    words(`drama gedicht lied märchen hörspiel spiel lustspiel trauerspiel schauspiel epos buch heft wort bild blatt haus dorf land meer
    feld gebirge tal ufer gas eisen gold silber kupfer blei salz wasser eis feuer licht metall element atom molekül ion elektron
    proton neutron teilchen gesetz recht gericht urteil parlament amt reich volk jahr jahrhundert tier pferd schwein schaf huhn insekt
    reptil säugetier herz gehirn auge ohr bein knie blut organ gewebe hormon enzym protein vitamin fett ei brot fleisch gemüse obst öl
    mehl messer glas papier holz auto rad schiff flugzeug fahrrad motorrad netz programm skript feld array objekt modul paket system
    modell quadrat rechteck dreieck viereck trapez parallelogramm prisma volumen gewicht prozent produkt ergebnis intervall konto geld
    kapital vermögen darlehen gut werkzeug instrument klavier cello orchester konzert ballett theater museum adjektiv hemd kleid kostüm visier pflaster rezept bett kissen laken handtuch regal lager fass paket etikett formular protokoll angebot konto visum zeugnis attest seil netz brett blech rohr ventil getriebe lenkrad pedal gewinde schloss gerüst fundament dach fenster tor gitter gelenk rückgrat becken gebiss implantat skalpell thermometer stethoskop gewürz salz kraut blatt gemüse huhn lamm filet kotelett dessert menü besteck tablett glas fieber verb
    substantiv pronomen adverb partizip präfix komma zeichen tor team turnier opfer symptom fieber medikament antibiotikum zentrum`),
  ],
];

/** Endings that show the gender of a German noun (Duden, Die Grammatik, on the gender of derived nouns). */
const germanEndings: [Gender, RegExp][] = [
  ["f", /(?:ung|heit|keit|schaft|tion|sion|tät|ik|ie|enz|anz|ur|ei|in|ade|age|isse|itis|ose|üre)$/],
  ["n", /(?:chen|lein|ment|um|tum|nis|ett|gramm|skop|meter|stück|werk|zeug|hydrat|oxid|chlorid)$/],
  ["m", /(?:ling|ismus|or|ant|ist|ent|eur|ner|ler|graph|graf|loge|us|ich|ig)$/],
];

/** The gender of a German noun, by its last part and its ending; null where neither shows it. */
export function germanGender(noun: string): Gender | null {
  if (!/^\p{Lu}/u.test(noun)) return null;
  const lower = noun.toLowerCase();
  for (let from = 0; from <= Math.max(0, lower.length - 2) && from < 40; from++) {
    // The longest last part of a compound that is known.
    const part = lower.slice(from);
    if (from === 1 || from === 2 || (from > 0 && part.length < 3)) continue;
    for (const [gender, nouns] of german) if (nouns.has(part)) return gender;
  }
  return germanEndings.find(([, ending]) => ending.test(lower))?.[0] ?? null;
}

const spanish: Record<"m" | "f", ReadonlySet<string>> = {
  m: words(`día mapa planeta poeta idioma clima agua árbol sol metal animal país mes lápiz pez arroz arte aceite viento diente puente
  monte valle norte este oeste sur mar papel nivel canal hospital mineral cristal vegetal hotel control gol rey buey jarabe volcán
  león ratón corazón pulmón riñón avión camión jabón melón sillón continente elefante gigante cometa alma lenguaje eje`),
  f: words(`capital mano foto moto radio ley luz sal sangre nieve nube leche noche tarde parte clase serie especie fuente red raíz flor
  piel miel vez voz cruz paz pared sed calle llave carne base corriente gente mente muerte suerte suite frase fase superficie imagen
  orden margen labor señal cárcel catedral vocal sucursal actriz nariz perdiz tesis crisis hipótesis dosis síntesis fe hambre sangre
  torre nave clave lente planta área`),
};

/** The gender of a Spanish noun, by a list of exceptions and its ending; null where neither shows it. */
export function spanishGender(noun: string): Gender | null {
  if (noun.length < 3) return null;
  if (spanish.m.has(noun)) return "m";
  if (spanish.f.has(noun)) return "f";
  if (/(?:ci[óo]n|si[óo]n|dad(?:es)?|tad|tud|umbre|eza|ncia|ez)$/.test(noun)) return "f";
  if (/(?:aje|ma|or|ismo|miento|ón|án|ín|és|al|el|il|ol|ar|er)$/.test(noun)) return "m";
  if (/os?$/.test(noun)) return "m";
  return /as?$/.test(noun) ? "f" : null;
}
