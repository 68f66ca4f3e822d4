/**
 * Words and phrases that say the same in the options of a question, in groups divided by "|"; an underscore stands for a
 * space. For comparing options with each other, where too much is better than too little: two options of one question
 * that differ by such a pair alone can both be defended.
 */
import { german as de } from "./lexicon-de.ts";
import { english as en } from "./lexicon-en.ts";
import { spanish as es } from "./lexicon-es.ts";
import type { Lexicon } from "./lexicon-shape.ts";

const english = `
  begin start commence initiate | end finish stop cease terminate | buy purchase acquire | sell vend | get obtain receive gain
  | give provide supply | show display demonstrate | help assist aid | make produce create generate form manufacture
  | use utilise utilize employ apply | need require | keep retain maintain preserve | alter change modify | raise increase
  elevate heighten rise grow lift boost | lower decrease reduce diminish lessen decline drop shrink fall cut | speed_up accelerate hasten quicken
  | slow_down decelerate | destroy ruin wreck demolish | break_down decompose degrade | remove delete eliminate erase get_rid_of take_away
  | collect gather take pick_up | choose select pick | build construct erect | fix repair mend | shut close | permit allow let enable
  | forbid prohibit ban | prevent stop_from hinder avert | try attempt | answer reply respond | ask inquire enquire request
  | speak talk | tell inform notify | teach instruct educate | learn study | watch observe view look_at | check examine inspect verify test | think believe
  | guess suppose | happen occur take_place | seem appear | travel journey voyage | live dwell reside | die perish pass_away
  | kill slay murder | fight combat battle | win triumph victory | beat defeat | join connect link unite combine merge | separate divide split
  | mix blend | hide conceal | find discover locate | save store | send transmit dispatch transfer | bring fetch | throw toss hurl | pull drag tug
  | push shove | carry transport convey | move shift | turn rotate spin revolve | spread cover smear coat cover_with_layer | wrap cover_up
  | rinse wash | clean cleanse | cool chill | melt liquefy | freeze solidify | boil_away evaporate vaporise vaporize
  | contain include comprise consist hold | compute calculate work_out | assess evaluate appraise | explain clarify | describe depict portray
  | own possess | control regulate govern | lead guide | protect guard shield defend | attack assault | release emit give_off discharge
  | absorb soak_up take_up take_in | expand enlarge widen extend | contract compress | improve enhance better | weaken attenuate
  | strengthen reinforce | copy duplicate replicate reproduce | print output write_out | run execute | return give_back yield | link_up hook_up | transmit pass_on
  | cause bring_about lead_to result_in trigger | follow come_after | precede come_before
  | car automobile motorcar | lorry truck | bicycle bike cycle | aeroplane airplane plane aircraft | ship vessel | boat craft | train_station railway_station
  | lift elevator | flat apartment | house home dwelling residence | shop store | chemist pharmacy drugstore | petrol gasoline | lawyer attorney solicitor
  | doctor physician medic | dentist dental_surgeon | teacher instructor | pupil student schoolchild learner | child kid youngster | baby infant newborn | adult grown-up | man male
  | woman female | boss manager supervisor | worker employee labourer laborer | firm company business enterprise corporation
  | job occupation profession employment | wage salary pay | money cash currency | price cost | customer client buyer purchaser | seller vendor
  | illness disease sickness ailment | medicine drug medication | pain ache | injury wound | cure remedy | belly stomach abdomen tummy | throat gullet | blood bloodstream
  | bone_marrow marrow | heart_attack myocardial_infarction | stroke cerebrovascular_accident | high_blood_pressure hypertension | low_blood_pressure hypotension
  | red_blood_cell erythrocyte | white_blood_cell leukocyte leucocyte | platelet thrombocyte | windpipe trachea | voice_box larynx | collarbone clavicle
  | shoulder_blade scapula | breastbone sternum | kneecap patella | thighbone thigh_bone femur | shinbone shin_bone tibia | skull cranium | jawbone mandible lower_jaw | womb uterus
  | food_pipe oesophagus esophagus | fever pyrexia | fainting syncope | nearsightedness short-sightedness myopia | farsightedness long-sightedness hyperopia | jaundice icterus
  | itching pruritus | german_measles rubella | chickenpox varicella | whooping_cough pertussis | lockjaw tetanus | adrenaline epinephrine | paracetamol acetaminophen | aspirin acetylsalicylic_acid | vitamin_c ascorbic_acid | vitamin_b1 thiamine | vitamin_b2 riboflavin
  | water h2o | table_salt common_salt sodium_chloride nacl salt | carbon_dioxide co2 | carbon_monoxide co | hydrochloric_acid hcl | sulphuric_acid sulfuric_acid h2so4
  | ammonia nh3 | methane ch4 | ozone o3 | quicksilver | baking_soda sodium_bicarbonate sodium_hydrogencarbonate | laughing_gas nitrous_oxide
  | rust iron_oxide | glucose dextrose grape_sugar | fructose fruit_sugar | sucrose table_sugar cane_sugar | lactose milk_sugar | alcohol ethanol | dna deoxyribonucleic_acid | rna ribonucleic_acid | atp adenosine_triphosphate
  | pig swine hog | dog hound canine | cat feline | horse steed | cow cattle bovine | donkey ass | rabbit bunny | rooster cock | chicken hen | toad paddock | mouse mice
  | puma cougar mountain_lion | killer_whale orca | ladybird ladybug | daddy_longlegs harvestman | plant vegetation | tree arbor | autumn | woods forest woodland
  | stone rock | soil | sea ocean | river stream | brook creek | shore coast seaside | storm tempest | fog mist | aubergine eggplant | courgette zucchini | maize corn | coriander cilantro
  | soccer football association_football | table_tennis ping-pong ping_pong | film movie motion_picture | picture image | photo photograph | song tune | tale story | book volume | author writer | poem verse
  | poet bard | king monarch | ruler sovereign | emperor kaiser tsar | parliament legislature | government administration | country nation | citizen national
  | street road | border frontier boundary | war armed_conflict | peace_treaty peace_agreement | freedom liberty | slavery bondage | revolt rebellion uprising insurrection
  | vote ballot | agreement contract accord | proof evidence | judgment judgement verdict | crime offence offense | theft stealing larceny | fine penalty | prison jail gaol
  | fault error mistake bug | part component portion piece | kind type sort | method technique procedure | goal aim purpose objective | reason | outcome result
  | consequence | amount quantity | shape | edge rim | top summit peak | bottom | middle centre center midpoint
  | colour color | grey gray | purple violet | crimson scarlet red crimson_red scarlet_red | blue azure blue_colour | emerald emerald_green green | lemon_yellow yellow | snow_white white | jet_black coal_black black | behaviour behavior | neighbour neighbor | flavour flavor taste | odour odor smell scent
  | fibre fiber | metre meter | litre liter | theatre theater | aluminium aluminum | sulphur sulfur | mould mold | tyre tire | catalogue catalog | programme program | defence defense | licence license
  | big large huge great vast enormous sizable | small little tiny miniature | fast quick rapid swift speedy | slow sluggish | quickly rapidly swiftly | hot scorching | cold chilly frigid | wet moist damp
  | dry arid | hard difficult tough tricky | easy simple effortless | rich wealthy affluent | poor impoverished needy | happy glad joyful cheerful | sad unhappy sorrowful | angry furious mad irate | afraid scared frightened fearful
  | brave courageous bold | clever smart intelligent bright | stupid foolish dumb | ill sick unwell | healthy well fit | old aged ancient elderly | new recent | strong powerful mighty | weak feeble frail | right correct accurate
  | wrong false incorrect mistaken erroneous | important significant essential crucial vital | whole entire complete full | empty vacant void | near close_to nearby next_to beside | far distant remote
  | often frequently | rarely seldom infrequently | usually normally generally typically commonly | sometimes occasionally | always constantly invariably at_all_times | never at_no_time | again once_more | at_once immediately right_away straight_away instantly
  | maybe perhaps possibly | about approximately roughly around circa nearly | enough sufficient adequate | many numerous lots_of plenty_of a_lot_of | several various | too_much excessive | bigger larger greater | smaller littler | higher taller | 
  | costly expensive dear pricey | well_done thoroughly_cooked fully_cooked cooked_through | famous renowned celebrated well-known well_known | silent quiet noiseless | loud noisy | transparent see-through clear | shiny glossy | poisonous toxic | edible eatable | flammable inflammable combustible | curved bent | straight direct | equal same identical equivalent alike
  | different distinct unlike | opposite contrary reverse | yearly annual every_year once_a_year | monthly every_month once_a_month | weekly every_week once_a_week | daily every_day once_a_day | twice two_times double | half 0.5 one_half | quarter one_quarter one_fourth | third one_third | noon midday 12_noon | midnight 12_midnight
  | morning forenoon | sunrise dawn daybreak | sunset nightfall | century hundred_years 100_years | decade ten_years 10_years | fortnight two_weeks 2_weeks | weekend saturday_and_sunday | dozen twelve
  | netherlands holland | united_kingdom uk great_britain britain | united_states_of_america united_states usa us america | soviet_union ussr | germany deutschland federal_republic_of_germany | myanmar burma | sri_lanka ceylon | iran persia | thailand siam | czechia czech_republic | ivory_coast côte_d'ivoire | istanbul constantinople byzantium | mumbai bombay | beijing peking | saint_petersburg leningrad | ho_chi_minh_city saigon | european_union eu | united_nations un | world_health_organization | first_world_war world_war_i world_war_1 great_war wwi | second_world_war world_war_ii world_war_2 wwii
  | bible holy_scripture | christmas xmas | islam muslim_faith | central_processing_unit cpu processor | random_access_memory ram main_memory | read-only_memory rom | hard_disk hard_drive hdd | operating_system os | graphics_processing_unit gpu | local_area_network lan | wide_area_network wan | virtual_private_network vpn | hypertext_transfer_protocol http | file_transfer_protocol ftp | domain_name_system dns | structured_query_language sql | hash_map hash_table | function subroutine | last_in_first_out lifo | first_in_first_out fifo | e-mail email electronic_mail | gross_domestic_product gdp | value_added_tax vat | initial_public_offering ipo | chief_executive_officer ceo | mean average arithmetic_mean | sum total | subtract take_off deduct | multiply times | square_root second_root | zero nil nought naught | integer whole_number | quadrilateral four-sided_polygon four-sided_figure tetragon | rectangle oblong | triangle three-sided_polygon three-sided_figure | circumference perimeter_of_circle | hypotenuse longest_side_of_right_triangle | straight_line line | kinetic_energy energy_of_motion motion_energy | potential_energy energy_of_position | gravity gravitation gravitational_force | kelvin_scale absolute_scale | evaporation vaporisation vaporization | photosynthesis assimilation_of_carbon | shrub bush | leaf foliage | carnivore meat-eater | herbivore plant-eater | fungus fungi | bacterium bacteria | mammal mammalian | sweat perspiration perspire | breathing respiration | chewing mastication | swallowing deglutition | stay_same remain_same not_change remain_unchanged stay_unchanged stay_constant remain_constant constant unchanged
  | go_up rise become_larger become_bigger become_greater become_higher get_larger get_higher get_more become_more | go_down fall become_smaller become_less become_lower get_lower get_less become_fewer | get_bigger grow | get_smaller shrink | accelerate become_faster get_faster | slow_down become_slower get_slower | strengthen become_stronger get_stronger | weaken become_weaker get_weaker | heat become_hotter become_warmer temperature_rise | cool become_colder become_cooler temperature_fall | halve fall_half fall_by_half decrease_by_half cut_in_half | double become_twice_as_large become_twice_as_big grow_by_factor_of_two | cheap inexpensive cost_less less_expensive | because since because_of | thrice three_times 3_times | noon 12_o'clock | influence effect impact | snap break | get_hotter get_warmer warm_up heat | get_colder get_cooler cool_down cool | turn_into become change_into | turn_off switch_off shut_off | turn_on switch_on
  | fill_in complete | carry_out perform  do | set_up establish  | call_off cancel | put_off postpone delay | look_for search seek | deal_with handle | point_out indicate | give_up abandon quit | make_up invent | put_out extinguish | throw_away discard dispose_of throw_out | blow_up explode | take_part_in participate_in | take_care_of look_after care_for
  | due_to because_of owing_to as_result_of on_account_of thanks_to | in_order_to so_as_to to | by by_means_of with_help_of through_use_of by_using using via | in_spite_of despite | with_regard_to regarding concerning  | apart_from except besides | in_front_of  | inside within | outside_of outside | prior_to before | subsequent_to following after | during in_course_of | instead_of in_place_of rather_than
  | not_possible impossible | not_safe unsafe dangerous hazardous risky | not_allowed not_permitted forbidden prohibited banned | not_true untrue | not_equal unequal different | not_stable unstable | not_visible invisible | not_legal illegal unlawful against_law | not_alive dead lifeless | not_necessary unnecessary needless | not_known unknown | not_enough insufficient too_little too_few | no_longer not_any_more | not_present absent missing | not_soluble insoluble | not_active inactive | not_heavy light | not_far near | not_open closed | not_empty full | not_guilty innocent | voluntary not_compulsory | mandatory compulsory obligatory
  | yolk yellow_of_egg egg_yolk | egg_white white_of_egg white albumen | heart_rate pulse pulse_rate | blood_vessel vessel | nerve_cell neuron neurone | sense_of_smell olfaction | short-term_memory working_memory | subconscious unconscious | iq intelligence_quotient | mother_tongue first_language native_language | past_tense preterite | full_stop period | question_mark interrogation_point | exclamation_mark exclamation_point | inverted_commas quotation_marks | headline heading title | footnote annotation | rhyming_couplet couplet
  | leasing renting hiring | debt liability | share stock | interest_rate rate_of_interest | inflation rise_in_prices price_rise rising_prices | recession economic_downturn | unemployment joblessness | tax levy | profit  | loss deficit | subsidy government_grant | tariff import_duty customs_duty | owner proprietor | tenant lessee | landlord lessor | witness eyewitness | jury jurors | judge magistrate | defendant accused | plaintiff claimant | murder homicide | will testament | copyright author's_right | patent invention_right
  | adagio  | song_for_two duet | choir chorus | conductor bandleader | harpsichord cembalo | double_bass contrabass | french_horn horn | drumkit drums | recorder block_flute | rook castle | draw tie | goalkeeper goalie keeper | referee umpire | penalty_kick penalty spot_kick | track_and_field athletics | ping-pong table_tennis | long_jump broad_jump
  | kitchen_salt table_salt | caster_sugar fine_sugar | icing_sugar powdered_sugar | baking_powder raising_agent | minced_meat ground_beef mince | prawn shrimp | chickpea garbanzo | rocket arugula | swede rutabaga | spring_onion scallion | crisps potato_chips | chips french_fries | biscuit cookie | bake roast | fry saute sauté | simmer boil_gently | whip whisk beat | chop dice | knead work_dough
  | north_pole arctic_pole | south_pole antarctic_pole | equator zero_latitude | prime_meridian greenwich_meridian zero_meridian | ice_age glacial_period | big_bang primordial_explosion | shooting_star meteor falling_star | milky_way our_galaxy | solar_system planetary_system | lunar_eclipse eclipse_of_moon | solar_eclipse eclipse_of_sun | red_planet mars | morning_star evening_star venus | pole_star north_star polaris | tidal_wave tsunami | earthquake seism | typhoon hurricane cyclone | swamp marsh bog | cliff bluff | gulf bay | peninsula headland | delta river_mouth |  source
  | richard_lionheart richard_1 | john_lackland king_john | william_conqueror william_1 | sun_king louis_14 | frederick_great frederick_2 | catherine_great catherine_2 | ivan_terrible ivan_4 | mona_lisa la_gioconda | cold_war east-west_conflict | middle_ages medieval_period mediaeval_period | stone_age lithic_era | black_death plague | french_king king_of_france | industrial_revolution industrialisation industrialization`;

const german = `
  beginnen anfangen starten | enden aufhören | kaufen erwerben | bekommen erhalten kriegen | geben liefern | zeigen anzeigen darstellen | helfen unterstützen | machen herstellen erzeugen produzieren bilden | benutzen verwenden nutzen gebrauchen | brauchen benötigen
  | ändern verändern | steigen zunehmen wachsen nimmt_zu nehmen_zu erhöhen steigern vergrößern wird_größer werden_größer sich_erhöhen | sinken abnehmen fallen nimmt_ab nehmen_ab senken verringern vermindern verkleinern wird_kleiner werden_kleiner sich_verringern | zerstören vernichten | entfernen löschen beseitigen | sammeln einsammeln | wählen auswählen | bauen errichten | reparieren instandsetzen | schließen zumachen | erlauben gestatten zulassen | verbieten untersagen | verhindern verhüten | versuchen probieren | antworten erwidern | sprechen reden | geschehen passieren sich_ereignen | sterben umkommen | gewinnen siegen | verbinden vereinigen | trennen teilen | finden entdecken | senden schicken | transportieren befördern | drehen rotieren | berechnen ausrechnen | enthalten beinhalten
  | auto wagen kraftfahrzeug pkw | fahrrad rad | flugzeug flieger | arzt doktor mediziner | lehrer lehrkraft | schüler lernende | kind sprössling | firma betrieb unternehmen | beruf job | lohn gehalt | geld bargeld | krankheit leiden | medikament arznei arzneimittel | bauch abdomen | rotes_blutkörperchen erythrozyt | weißes_blutkörperchen leukozyt | blutplättchen thrombozyt | herzinfarkt myokardinfarkt | schlaganfall apoplex | bluthochdruck hypertonie | luftröhre trachea | speiseröhre ösophagus
  | wasser h2o | kochsalz natriumchlorid nacl | kohlendioxid kohlenstoffdioxid co2 | sauerstoff o2 | stickstoff n2 | wasserstoff h2 | schwein sau | hund köter | pferd ross gaul | samstag sonnabend | metzger fleischer schlachter | brötchen semmel | tischler schreiner | junge bub knabe | kartoffel erdapfel | januar jänner | frühling frühjahr lenz | bild abbildung | film kinofilm | geschichte erzählung | autor verfasser schriftsteller | könig monarch | gesetz rechtsvorschrift | land staat | grenze landesgrenze | krieg bewaffneter_konflikt | freiheit unabhängigkeit | vertrag abkommen | fehler irrtum | teil bestandteil stück | art sorte typ | methode verfahren | ziel zweck | grund ursache | ergebnis resultat | folge auswirkung | menge anzahl | geschwindigkeit tempo | kraft stärke | rand kante | spitze gipfel | mitte zentrum
  | groß riesig | klein winzig | schnell rasch | langsam gemächlich | kalt eisig | nass feucht | schwierig kompliziert | reich wohlhabend | traurig unglücklich | wütend zornig | klug intelligent schlau | dumm töricht | richtig korrekt | falsch unrichtig | wichtig bedeutend | ganz vollständig komplett | leer unbesetzt | oft häufig | selten kaum | meistens meist | immer stets | sofort unverzüglich gleich | vielleicht möglicherweise | ungefähr etwa circa | jährlich jedes_jahr | täglich jeden_tag | hälfte 0.5 | niederlande holland | vereinigtes_königreich großbritannien | vereinigte_staaten usa amerika | erster_weltkrieg 1._weltkrieg | zweiter_weltkrieg 2._weltkrieg | mittelwert durchschnitt | summe gesamtbetrag | bundesrepublik_deutschland deutschland`;

const spanish = `
  empezar comenzar iniciar | terminar acabar finalizar | comprar adquirir | obtener conseguir recibir | dar proporcionar | mostrar enseñar | ayudar asistir | hacer producir crear fabricar | usar utilizar emplear | necesitar requerir | cambiar modificar alterar | aumentar subir crecer incrementar elevar | disminuir bajar reducir descender | destruir arruinar | quitar eliminar borrar | recoger reunir | elegir escoger seleccionar | construir edificar | arreglar reparar | cerrar clausurar | permitir dejar | prohibir vedar | impedir evitar | intentar tratar | responder contestar | hablar conversar | ocurrir suceder pasar | morir fallecer | ganar vencer | unir juntar conectar | separar dividir | encontrar hallar descubrir | enviar mandar | llevar transportar | girar rotar | calcular computar | contener incluir
  | coche automóvil carro auto | camión tráiler | bicicleta bici | avión aeroplano | barco buque navío | médico doctor | maestro profesor | alumno estudiante | niño chico | empresa compañía | trabajo empleo | sueldo salario | dinero efectivo | enfermedad dolencia | medicamento medicina fármaco | vientre abdomen barriga | glóbulo_rojo eritrocito hematíe | glóbulo_blanco leucocito | plaqueta trombocito | infarto ataque_al_corazón | agua h2o | sal_común cloruro_de_sodio cloruro_sódico nacl | dióxido_de_carbono anhídrido_carbónico co2 | cerdo puerco cochino | perro can | burro asno | patata papa | maíz elote | película film | imagen figura | cuento relato | autor escritor | rey monarca | ley norma | país nación estado | frontera límite | guerra conflicto_armado | libertad independencia | acuerdo tratado | error fallo | parte porción trozo | tipo clase | método procedimiento | objetivo meta fin | causa motivo razón | resultado desenlace | cantidad cuantía | velocidad rapidez | fuerza vigor | borde orilla | cima cumbre | centro medio
  | grande enorme | pequeño chiquito | rápido veloz | lento pausado | frío helado | mojado húmedo | difícil complicado | fácil sencillo | rico adinerado | triste infeliz | enfadado enojado | inteligente listo | tonto estúpido | correcto acertado | falso incorrecto | importante esencial | entero completo | vacío desocupado | a_menudo frecuentemente con_frecuencia | raramente rara_vez | siempre constantemente | quizás tal_vez | anual cada_año | diario cada_día | mitad 0.5 | países_bajos holanda | reino_unido gran_bretaña | estados_unidos eeuu ee.uu usa | primera_guerra_mundial gran_guerra | media promedio | suma total`;

/** Symbols that are written with capitals, and what they stand for. */
const symbols = `H hydrogen He helium Li lithium C carbon N nitrogen O oxygen F fluorine Ne neon Na sodium Mg magnesium Al aluminium
  Si silicon P phosphorus S sulphur Cl chlorine Ar argon K potassium Ca calcium Ti titanium Cr chromium Mn manganese Fe iron Co cobalt
  Ni nickel Cu copper Zn zinc As arsenic Br bromine Kr krypton Ag silver Sn tin I iodine Xe xenon Ba barium Pt platinum Au gold
  Hg mercury Pb lead Rn radon Ra radium U uranium H2 hydrogen N2 nitrogen O2 oxygen Cl2 chlorine`;

export type Synonyms = {
  phrases: ReadonlyMap<string, string>;
  /** Stems with which a phrase of several words starts. */
  starts: ReadonlySet<string>;
  /** Words of the longest phrase. */
  longest: number;
};

/** Words whose forms no stem brings together. */
const irregular = `rise rose risen | fall fell fallen | grow grew grown | make made | give gave given | take took taken | go went gone | get got gotten | send sent | sell sold
  | buy bought | build built | keep kept | lose lost | find found | win won | break broke broken | speak spoke spoken | think thought | teach taught | bring brought | run ran
  | begin began begun | write wrote written | eat ate eaten | drink drank drunk | throw threw thrown | draw drew drawn | know knew known | see saw seen | hold held | lead led
  | leave left | die died dying | tie tied tying | lie lay lain | feel felt | tell told | say said | pay paid | meet met | sit sat | stand stood | fly flew flown | freeze froze frozen | hide hid hidden | choose chose chosen | drive drove driven | become became
  | tooth teeth | foot feet | goose geese | man men | woman women | child children | leaf leaves | knife knives | half halves | wolf wolves | wife wives | shelf shelves | loaf loaves | thief thieves | calf calves | scarf scarves
  | grow growth | lose loss | die death | arrive arrival | remove removal | refuse refusal | survive survival | approve approval | fail failure | sell sale | speak speech | believe belief | prove proof | choose choice | depart departure | destroy destruction | receive reception receipt | reduce reduction`;

const baseForms = new Map(
  irregular.split("|").flatMap((group) => {
    const [base, ...forms] = group.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base as string]);
  }),
);

/** Stemming is dear and words come back: stems of so many words are remembered per language, then forgotten at once. */
const mostRemembered = 20_000;
const remembered: Record<Lexicon["code"], Map<string, string>> = { en: new Map(), de: new Map(), es: new Map() };

/** The stem under which a word of this language is looked up. */
export function lookUpStem(word: string, lexicon: Lexicon): string {
  const known = remembered[lexicon.code];
  let stem = known.get(word);
  if (stem === undefined) {
    if (known.size >= mostRemembered) known.clear();
    stem = stemOf(word, lexicon);
    // A longer word, cut from a text, may keep all of that text in memory.
    if (word.length < 13) known.set(word, stem);
  }
  return stem;
}

function stemOf(word: string, lexicon: Lexicon): string {
  if (lexicon.code === "de") return lexicon.stem(word).replace(/(?<=.{3})t$/, "");
  if (lexicon.code === "es") return lexicon.stem(word);
  // Twice, for "delivered" loses one ending at a time: "deliver", "deliv".
  const stem = lexicon.stem(lexicon.stem(baseForms.get(word) ?? word));
  const cut = (stem.length > 5 && stem.endsWith("ing") ? stem.slice(0, -3) : stem).replace(/e$/, "");
  // "Call" has to meet "calls", which loses an l with its ending.
  return cut.length > 3 && cut.endsWith("ll") ? cut.slice(0, -1) : cut;
}

function read(groups: string, lexicon: Lexicon): Synonyms {
  const found = new Map<string, string>();
  const starts = new Set<string>();
  let longest = 1;
  for (const group of groups.split("|")) {
    const members = group.trim().split(/\s+/);
    if (members[0] === "") continue;
    const keys = members.map((member) => member.split("_").map((word) => lookUpStem(word, lexicon)));
    // A group with a word that has its name already goes on under that name.
    const known = keys.find((key) => found.has(key.join(" "))) ?? (keys[0] as string[]);
    const name = found.get(known.join(" ")) ?? known.join(" ");
    for (const key of keys) {
      if (!found.has(key.join(" "))) found.set(key.join(" "), name);
      if (key.length > 1) starts.add(key[0] as string);
      longest = Math.max(longest, key.length);
    }
  }
  return { phrases: found, starts, longest };
}

/** Stems of words and phrases, joined by single spaces, and those of the first of their group. */
export const synonyms: Record<Lexicon["code"], Synonyms> = {
  en: read(english, en),
  de: read(german, de),
  es: read(spanish, es),
};

/** Names of chemical elements by their symbols, in the case they are written in. */
export const elementSymbols: ReadonlyMap<string, string> = new Map(
  symbols
    .split(/\s+/)
    .flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1] as string] as const] : [])),
);
