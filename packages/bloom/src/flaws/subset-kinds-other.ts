/** Kinds with their members, in German and Spanish; see "subset-kinds.ts" for the form. */
export const german = `
  gestein stein: granit basalt marmor schiefer sandstein kalkstein gneis | metall: eisen kupfer gold silber zink
  blei zinn stahl aluminium edelmetall | edelmetall: gold silber platin | gas: sauerstoff stickstoff wasserstoff
  helium methan argon edelgas kohlendioxid | edelgas: helium neon argon krypton | holz: eiche buche kiefer fichte
  birke | baum: eiche buche kiefer fichte birke tanne linde laubbaum nadelbaum apfelbaum | nadelbaum: kiefer fichte
  tanne lärche | laubbaum: eiche buche birke linde ahorn | pflanze: baum blume strauch gras moos farn | blume: rose
  tulpe nelke lilie | obst: apfel birne kirsche pflaume banane | gemüse: karotte kartoffel kohl spinat zwiebel |
  getreide: weizen roggen gerste hafer mais | lebensmittel: brot fleisch käse milch obst gemüse | fleisch:
  rindfleisch schweinefleisch geflügel | getränk: wasser tee kaffee bier wein saft milch | tier: hund katze pferd
  kuh schwein schaf vogel fisch säugetier insekt maus wolf | säugetier: hund katze pferd kuh wal delfin maus
  fledermaus elefant | vogel: adler eule spatz taube ente pinguin greifvogel | greifvogel: adler falke bussard |
  fisch: lachs forelle hai hering | insekt: biene ameise fliege käfer schmetterling wespe | reptil: schlange
  eidechse krokodil schildkröte | nagetier: maus ratte hamster biber | organ: herz leber niere lunge magen gehirn
  haut | knochen: schädel rippe oberschenkelknochen | krankheit: masern grippe malaria krebs | fahrzeug: auto bus
  lastwagen fahrrad zug motorrad | werkzeug: hammer säge zange schraubenzieher bohrer | möbel: stuhl tisch bett
  schrank | kleidung: hose hemd jacke mantel | gebäude: haus kirche schule schloss | instrument: geige klavier flöte
  gitarre trommel trompete cello streichinstrument blasinstrument | streichinstrument: geige bratsche cello
  kontrabass | blasinstrument: flöte trompete posaune oboe klarinette | verwandter: mutter vater bruder schwester
  tante onkel | kollege mitarbeiter: vorgesetzter chef auszubildender abteilungsleiter | vorgesetzter:
  abteilungsleiter geschäftsführer | arzt: chirurg zahnarzt hausarzt kinderarzt | handwerker: tischler maurer
  klempner elektriker | steuer: einkommensteuer mehrwertsteuer umsatzsteuer grundsteuer erbschaftsteuer | behörde
  amt: finanzamt standesamt bauamt jugendamt zollamt gesundheitsamt ordnungsamt gemeindebehörde | gemeindebehörde:
  standesamt bauamt ordnungsamt | gericht: amtsgericht landgericht arbeitsgericht verfassungsgericht | straftat:
  diebstahl mord raub betrug | versicherung: haftpflichtversicherung krankenversicherung lebensversicherung |
  vertrag: kaufvertrag mietvertrag arbeitsvertrag | wortart: nomen verb adjektiv adverb pronomen | sport: fußball
  tennis schwimmen handball | ballsport: fußball tennis handball | viereck: quadrat rechteck raute | rechteck:
  quadrat | vieleck: dreieck viereck fünfeck | zahl: primzahl bruch | planet: mars venus jupiter saturn merkur |
  europa: frankreich deutschland italien spanien polen österreich schweiz | deutschland: berlin bayern sachsen
  hamburg münchen | asien: china japan indien | afrika: ägypten kenia marokko | winter: dezember januar februar |
  frühling: märz april mai | sommer: juni juli august | herbst: september oktober november | wochenende: samstag
  sonntag | niederschlag: regen schnee hagel | farbe: rot blau grün gelb schwarz weiß`;

export const spanish = `
  roca piedra: granito basalto mármol pizarra arenisca caliza | metal: hierro cobre oro plata zinc plomo acero |
  gas: oxígeno nitrógeno hidrógeno helio metano argón gas_noble | madera: roble pino haya | árbol: roble pino haya
  olivo abeto manzano | planta: árbol flor arbusto hierba musgo | flor: rosa tulipán clavel margarita | fruta:
  manzana pera naranja plátano uva limón | verdura: zanahoria espinaca lechuga cebolla | cereal: trigo maíz arroz
  cebada | alimento comida: pan carne queso fruta verdura arroz | carne: cerdo ternera pollo cordero | bebida: agua
  té café vino cerveza zumo leche | animal: perro gato caballo vaca cerdo ave pez mamífero insecto | mamífero: perro
  gato caballo ballena delfín murciélago ratón | ave pájaro: águila búho gorrión paloma pingüino | pez: salmón
  trucha tiburón | insecto: abeja hormiga mosca mariposa | reptil: serpiente lagarto cocodrilo tortuga | órgano:
  corazón hígado riñón pulmón estómago cerebro piel | hueso: fémur cráneo costilla tibia | enfermedad: sarampión
  gripe malaria cáncer | vehículo: coche autobús camión bicicleta moto | herramienta: martillo sierra destornillador
  | mueble: silla mesa cama armario | ropa: camisa pantalón abrigo | edificio: casa iglesia escuela castillo |
  instrumento: violín piano flauta guitarra tambor | instrumento_de_cuerda: violín guitarra violonchelo |
  instrumento_de_viento: flauta trompeta clarinete | familiar: madre padre hermano tía tío | médico: cirujano
  dentista pediatra | impuesto: iva irpf ibi | delito: robo asesinato fraude | deporte: fútbol tenis natación
  baloncesto | cuadrilátero: cuadrado rectángulo rombo | polígono: triángulo cuadrado pentágono | planeta: marte
  venus júpiter saturno | europa: francia alemania italia españa portugal | españa: madrid barcelona sevilla
  cataluña andalucía | áfrica: egipto kenia marruecos | asia: china japón india | invierno: diciembre enero febrero
  | primavera: marzo abril mayo | verano: junio julio agosto | otoño: septiembre octubre noviembre | color: rojo
  azul verde amarillo negro blanco`;
