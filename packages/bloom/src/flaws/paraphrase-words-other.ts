/** What authors say in other words, in German and Spanish; groups as in "paraphrase-words-en.ts". */
export const german = `
  kälte frost | eindringen hineinkommen reinkommen hereinkommen eintreten | nicht_eindringen draußen_bleiben
  fernhalten nicht_hineinkommen | größer an_umfang_gewinnen wachsen zunehmen größer_werden an_größe_gewinnen |
  schneller an_geschwindigkeit_gewinnen in_kürzerer_zeit zeit_sparen weniger_zeit_brauchen | schwerer
  an_gewicht_gewinnen mehr_wiegen | leichter weniger_wiegen gewicht_verlieren | billiger weniger_kosten günstiger
  preis_sinken | teurer mehr_kosten preis_steigen | besser_haften besser_halten halt_finden | länger_halten
  haltbarer länger_frisch_bleiben nicht_verderben haltbar_machen konservieren | verderben schlecht_werden faulen
  verfaulen | ablaufen abfließen | landen sich_setzen | gut_aussehen schöner hübscher | finanzamt steuerbehörde |
  standesamt personenstandsbehörde | arbeitsamt arbeitsagentur agentur_für_arbeit | rathaus stadtverwaltung
  gemeindeamt gemeindeverwaltung | jugendamt jugendbehörde | bauamt baubehörde | zollamt zollbehörde zoll |
  gesundheitsamt gesundheitsbehörde | gericht tribunal | bundestag parlament | bundeskanzler regierungschef |
  bundespräsident staatsoberhaupt | landtag landesparlament | gewaltenteilung trennung_der_gewalten |
  volksabstimmung referendum | mehrheit mehr_als_hälfte | abgeordneter parlamentarier | minister ressortchef | herz
  kardial | gehirn hirn | knochen gebein | blinddarm appendix | schlagader arterie | blutader vene | speiseröhre
  ösophagus | luftröhre trachea | kehlkopf larynx | gebärmutter uterus | schlüsselbein clavicula | schulterblatt
  scapula | oberschenkelknochen femur | schienbein tibia | kniescheibe patella | blutarmut anämie | zuckerkrankheit
  diabetes | bluthochdruck hypertonie hoher_blutdruck | niedriger_blutdruck hypotonie | bluterguss hämatom |
  knochenbruch fraktur | verstauchung distorsion | gehirnerschütterung commotio | atemnot luftnot dyspnoe |
  schmerzmittel analgetikum | abführmittel laxans | betäubung narkose anästhesie | durchfall diarrhö | verstopfung
  obstipation | schlaflosigkeit insomnie | fieber erhöhte_temperatur pyrexie | dekubitus wundliegen druckgeschwür |
  bewusstlos ohne_bewusstsein ohnmächtig | fleischfresser karnivore | pflanzenfresser herbivore | allesfresser
  omnivore | nachtaktiv nachts_aktiv | winterschlaf hibernation | wirbeltier vertebrat | wirbellos ohne_wirbelsäule
  | nadelbaum konifere | keimen sprießen | samen saatgut | stängel stiel | blüte blume | knospe trieb | düngen
  nährstoffe_zuführen | gießen wässern bewässern | schneiden stutzen | unkraut wildkraut | pilz schwamm | barometer
  luftdruckmesser | thermometer temperaturmesser wärmemesser | hygrometer feuchtigkeitsmesser
  luftfeuchtigkeitsmesser | anemometer windmesser | tachometer geschwindigkeitsmesser | voltmeter spannungsmesser |
  amperemeter strommesser | durchschnitt mittelwert arithmetisches_mittel | hälfte 50_prozent | rechter_winkel
  90_grad | gerade durch_zwei_teilbar | ungerade nicht_durch_zwei_teilbar | senkrecht lotrecht vertikal | waagerecht
  horizontal | salzsäure chlorwasserstoff | kochsalz natriumchlorid | rost eisenoxid | zucker saccharose |
  traubenzucker glucose glukose dextrose | fruchtzucker fructose fruktose | milchzucker lactose laktose | eiweiß
  protein | fett lipid | erdanziehung schwerkraft gravitation | geschwindigkeit tempo | beschleunigung
  geschwindigkeitszunahme | strom elektrizität | spiegelung reflexion | rechner computer pc | arbeitsspeicher ram
  hauptspeicher | festplatte hard_disk | betriebssystem os | verschlüsseln chiffrieren unlesbar_machen |
  entschlüsseln dechiffrieren | sicherungskopie backup datensicherung | schadsoftware malware schadprogramm | spam
  werbemüll unerwünschte_e-mail | schleife wiederholung | feld array | zeichenkette string | ganzzahl integer |
  kopieren vervielfältigen | angebot offerte | nachfrage bedarf | inflation geldentwertung preissteigerung |
  rezession abschwung wirtschaftsabschwung | zins preis_des_geldes | aktie anteilschein | dividende gewinnanteil
  gewinnbeteiligung | umsatz erlös | fixkosten feste_kosten | abschreibung wertminderung wertverlust | insolvenz
  zahlungsunfähigkeit konkurs | mahnung zahlungserinnerung | skonto preisnachlass | anzahlung vorauszahlung |
  haftung verantwortung | vertrag abkommen | kündigung auflösung_des_vertrags beendigung_des_vertrags | vorsatz
  absicht | fahrlässigkeit unachtsamkeit mangelnde_sorgfalt | freiheitsstrafe gefängnisstrafe haft gefängnis |
  geldstrafe bußgeld | angeklagter beschuldigter | langsam gemächlich adagio | schnell rasch allegro | laut forte |
  leise piano | lauter_werdend crescendo | leiser_werdend decrescendo | schauspiel drama | lustspiel komödie |
  trauerspiel tragödie | hauptfigur protagonist held | gegenspieler antagonist | übertreibung hyperbel |
  eigenschaftswort adjektiv | tätigkeitswort verb zeitwort | hauptwort substantiv nomen namenwort | fürwort pronomen
  | bindewort konjunktion | umstandswort adverb | mehrzahl plural | einzahl singular | vergangenheit präteritum |
  gegenwart präsens | zukunft futur | braten in_der_pfanne_garen | backen im_ofen_garen | dünsten dämpfen | kochen
  sieden | schälen haut_entfernen pellen | kneten durcharbeiten | würzen abschmecken | gar fertig | knusprig kross |
  zart weich | hauptgericht hauptspeise | nachtisch dessert | bratpfanne pfanne | herd kochstelle | torwart torhüter
  keeper | unentschieden remis | elfmeter strafstoß | halbzeit pause | verlängerung nachspielzeit | schiedsrichter
  unparteiischer | ersatzspieler auswechselspieler | zuschauer publikum | meisterschaft titelkampf | erdbeben beben
  | hochwasser überschwemmung flut | trockenheit dürre | ebbe niedrigwasser | flut hochwasser | quelle ursprung |
  gletscher eisstrom | vulkan feuerberg | hochebene plateau | regenwald dschungel urwald | wüste trockengebiet |
  gewitter unwetter | waffenstillstand feuerpause waffenruhe | aufstand erhebung rebellion revolte | abdanken
  zurücktreten thron_verzichten | bauer landwirt | kaufmann händler | kloster abtei | pest schwarzer_tod |
  hungersnot lebensmittelmangel | eisenbahn bahn | buchdruck druckerpresse | entfernen wegnehmen beseitigen |
  hinzufügen dazugeben zugeben | vermeiden umgehen | schützen bewahren abschirmen | erleichtern einfacher
  vereinfachen leichter_machen | erschweren schwieriger komplizierter | verbessern besser optimieren |
  verschlechtern schlechter | verkürzen kürzer | beschleunigen schneller | verlangsamen bremsen langsamer | anziehen
  anlocken | abstoßen vertreiben verscheuchen | aufnehmen aufsaugen absorbieren | abgeben abstrahlen freisetzen
  aussenden | beginnen anfangen starten losgehen | aufhören enden stoppen nicht_mehr | bleibt_gleich
  ändert_sich_nicht unverändert konstant nicht_verändern gleichbleiben | wirkungslos ohne_wirkung keine_wirkung
  nichts_bewirken`;

export const spanish = `
  acortar_cocción cocer_en_menos_tiempo cocer_antes reducir_tiempo cocer_rápido acortar | hacer_menos_pesado
  reducir_peso bajar_peso aligerar pesar_menos | hacer_más_pesado aumentar_peso pesar_más | reducir_precio abaratar
  costar_menos hacer_barato | ahorrar_tiempo tardar_menos menos_tiempo ir_rápido acabar_antes | ahorrar_dinero
  gastar_menos costar_menos | ahorrar_energía consumir_menos gastar_menos_energía | quitar eliminar sacar retirar
  suprimir | añadir agregar poner incorporar echar | dar_color teñir colorear pintar | perder_color desteñir
  decolorar | mejorar_sabor dar_sabor saber_mejor | conservar mantener_fresco durar_más preservar | estropearse
  pudrirse echarse_a_perder ponerse_malo | proteger resguardar defender | evitar impedir prevenir no_dejar |
  facilitar hacer_fácil simplificar | dificultar complicar hacer_difícil | mejorar hacer_mejor perfeccionar |
  empeorar hacer_peor agravar | absorber chupar retener | desprender emitir liberar soltar | atraer llamar | repeler
  alejar ahuyentar | no_cambiar quedar_igual permanecer_igual mantenerse seguir_igual nada_cambiar | no_tener_efecto
  no_servir ser_inútil | aumentar subir crecer hacerse_mayor | disminuir bajar reducirse hacerse_menor decrecer |
  duplicar doblar multiplicar_por_dos | aparecer surgir | desaparecer esfumarse | anemómetro medidor_del_viento
  medidor_de_viento medidor_de_la_velocidad_del_viento | barómetro medidor_de_presión medidor_de_la_presión |
  termómetro medidor_de_temperatura medidor_del_calor | higrómetro medidor_de_humedad medidor_de_la_humedad |
  velocímetro medidor_de_velocidad | báscula balanza | sismógrafo medidor_de_terremotos | corazón cardíaco | cerebro
  encéfalo | esófago tubo_digestivo | omóplato escápula | fémur hueso_del_muslo | tibia espinilla | útero matriz |
  hipertensión presión_alta tensión_alta | hipotensión presión_baja tensión_baja | hemorragia sangrado
  pérdida_de_sangre | hematoma moretón cardenal | fractura hueso_roto | esguince torcedura | analgésico calmante |
  fiebre temperatura_alta | inconsciente sin_conocimiento desmayado | insomnio falta_de_sueño | anemia
  falta_de_hierro | carnívoro come_carne | herbívoro come_plantas | omnívoro come_de_todo | nocturno activo_de_noche
  | hibernar dormir_en_invierno | vertebrado con_columna | invertebrado sin_columna | promedio media | mitad
  50_por_ciento | ángulo_recto 90_grados | par divisible_entre_dos | resta diferencia | suma adición |
  multiplicación producto | gravedad atracción_terrestre | velocidad rapidez | corriente electricidad | óxido
  herrumbre | sal cloruro_de_sodio | azúcar sacarosa | grasa lípido | ordenador computadora | memoria_principal ram
  | copia_de_seguridad respaldo backup | contraseña clave | virus_informático malware programa_malicioso | cifrar
  encriptar codificar | bucle ciclo | cadena texto | matriz vector arreglo | correo_basura spam | pantalla monitor |
  inflación subida_de_precios aumento_de_precios | recesión crisis_económica | interés precio_del_dinero | beneficio
  ganancia | deuda pasivo | activo bienes | bancarrota quiebra insolvencia | anticipo pago_por_adelantado señal
  depósito | multa sanción | cárcel prisión | demanda querella | contrato acuerdo | huelga paro | sueldo salario
  nómina | empleado trabajador | despedir echar | votar elegir | parlamento congreso cortes | presidente
  jefe_de_estado | primer_ministro jefe_de_gobierno | referéndum consulta_popular | lento adagio despacio | rápido
  allegro deprisa | fuerte forte alto | suave piano bajo | protagonista personaje_principal héroe | sustantivo
  nombre | hervir cocer_en_agua | freír cocinar_en_aceite | asar hornear cocinar_al_horno | pelar quitar_la_piel |
  crudo sin_cocinar | blando tierno | entrante primer_plato entremés | nevera frigorífico | portero guardameta
  arquero | empate igualada | penalti pena_máxima | árbitro colegiado | suplente reserva | terremoto seísmo sismo |
  inundación riada | sequía falta_de_lluvia | marea_baja bajamar | marea_alta pleamar | nacimiento fuente | selva
  jungla | meseta altiplano | tregua alto_el_fuego armisticio | sublevación rebelión alzamiento revuelta | abdicar
  renunciar_al_trono | monasterio convento abadía | peste muerte_negra | hambruna falta_de_alimentos`;
