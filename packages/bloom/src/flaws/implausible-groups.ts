/**
 * Groups of names by the field they belong to, so that an option out of the wide world (a place, a day, a person, a
 * dish) can be told among the terms of one field. A name in several groups is in good company beside any of them.
 * English, with the calendar, places and colours of German and Spanish; a phrase is written with underscores.
 */

/** Names out of which a wrong answer is a joke beside the terms of a field that has nothing to do with them. */
const worldly = {
  place: `france germany italy spain portugal england scotland ireland wales britain belgium netherlands holland luxembourg switzerland austria poland hungary romania
    bulgaria greece russia ukraine sweden norway finland denmark iceland china japan india pakistan iran iraq israel egypt libya morocco algeria tunisia nigeria kenya ethiopia brazil
    argentina chile peru colombia mexico canada cuba thailand vietnam indonesia australia new_zealand south_africa north_korea south_korea united_states usa america serbia croatia albania
    slovenia slovakia estonia latvia lithuania malta bolivia venezuela ecuador uruguay paraguay jamaica haiti panama ghana senegal sudan angola zambia uganda tanzania madagascar nepal
    mongolia syria lebanon jordan kuwait afghanistan greenland hawaii alaska texas florida california africa asia europe antarctica south_america north_america
    london paris berlin madrid rome vienna prague warsaw budapest athens lisbon dublin oslo stockholm copenhagen helsinki moscow istanbul cairo tokyo beijing sydney melbourne
    toronto chicago boston new_york los_angeles las_vegas san_francisco hollywood munich hamburg venice florence naples barcelona brussels amsterdam mumbai shanghai dubai manchester
    liverpool mount_everest eiffel_tower statue_of_liberty great_wall_of_china buckingham_palace disneyland north_pole south_pole times_square niagara_falls
    deutschland frankreich italien spanien schweden norwegen finnland dänemark polen österreich schweiz russland griechenland türkei japan brasilien mexiko kanada ägypten australien afrika
    asien europa amerika wien münchen köln rom paris mallorca nordpol francia alemania españa italia noruega suecia rusia grecia suiza japón egipto brasil méxico perú argentina chile roma
    londres parís madrid berlín barcelona`,
  person: `cleopatra julius_caesar leonardo_da_vinci queen_elizabeth queen_victoria king_charles the_pope pope winston_churchill abraham_lincoln george_washington gandhi nelson_mandela jesus buddha
    moses muhammad joan_of_arc`,
  composer:
    "mozart beethoven bach haydn verdi wagner bizet schubert schumann brahms chopin vivaldi handel puccini rossini debussy ravel mahler liszt tchaikovsky dvorak mendelssohn monteverdi",
  writer: `shakespeare dickens austen hardy goethe marlowe jonson schiller lessing kleist heine fontane tolstoy dostoevsky chekhov hemingway orwell kafka joyce milton chaucer cervantes góngora lope_de_vega quevedo calderón lorca
    brontë woolf wilde shelley keats wordsworth byron poe melville twain homer virgil ovid dante molière voltaire hugo balzac flaubert zola proust`,
  scientist: `newton einstein darwin galileo kepler copernicus curie marie_curie pasteur freud jung piaget skinner pavlov faraday maxwell bohr mendel lavoisier dalton rutherford planck heisenberg
    hubble linnaeus lamarck archimedes euclid pythagoras euler gauss pascal volta ampère ohm watt isaac_newton albert_einstein charles_darwin`,
  painter:
    "picasso monet manet renoir degas cézanne van_gogh rembrandt vermeer dürer dalí goya velázquez el_greco michelangelo leonardo raphael titian botticelli rubens turner constable klimt munch kandinsky matisse braque",
  philosopher:
    "plato aristotle socrates kant hegel nietzsche descartes hume locke rousseau marx spinoza leibniz mill bentham sartre augustine aquinas platon aristoteles sokrates",
  ruler: `napoleon caesar julius_caesar augustus nero charlemagne bismarck hitler stalin lenin churchill roosevelt washington lincoln jefferson henry_viii elizabeth_i victoria louis_xiv frederick_the_great cromwell
    robespierre gorbachev adenauer`,
  celebrity: `donald_trump barack_obama angela_merkel vladimir_putin boris_johnson elvis_presley elvis michael_jackson madonna taylor_swift lady_gaga beyoncé beyonce justin_bieber ed_sheeran rihanna adele
    eminem freddie_mercury elton_john david_bowie bob_marley shakira katy_perry harry_styles ariana_grande billie_eilish justin_timberlake britney_spears the_beatles beatles abba coldplay the_rolling_stones one_direction
    lionel_messi cristiano_ronaldo messi ronaldo david_beckham serena_williams usain_bolt roger_federer rafael_nadal michael_jordan lebron_james neymar mbappé pelé maradona marilyn_monroe brad_pitt
    tom_cruise leonardo_dicaprio johnny_depp arnold_schwarzenegger emma_watson george_clooney oprah_winfrey kim_kardashian paris_hilton elon_musk bill_gates steve_jobs jeff_bezos
    mark_zuckerberg charlie_chaplin mr_bean sherlock_holmes james_bond harry_potter santa_claus helene_fischer dieter_bohlen heidi_klum thomas_gottschalk udo_lindenberg manuel_neuer
    rosalía enrique_iglesias julio_iglesias david_bisbal rafa_nadal fernando_alonso antonio_banderas`,
  day: `monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december christmas christmas_day christmas_eve
    halloween easter_sunday new_year's_eve valentine's_day boxing_day montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april juni juli august oktober dezember
    weihnachten silvester lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad nochevieja`,
  food: `pizza bread butter cheese cheddar mozzarella brie gouda camembert parmesan ham bacon sausage steak salad soup spaghetti pasta lasagne lasagna noodles rice toast sandwich burger hamburger
    hot_dog ketchup mustard mayonnaise chocolate ice_cream cake pancake pancakes waffle waffles doughnut doughnuts cookie cookies biscuit biscuits popcorn crisps french_fries sushi curry taco
    tacos burrito pudding jelly marmalade honey yoghurt yogurt banana bananas apple apples pear pears strawberry strawberries cherry cherries pineapple mango lemon grape grapes
    watermelon melon peach carrot carrots potato potatoes tomato tomatoes cucumber broccoli cauliflower cabbage spinach onion onions garlic pumpkin mushroom mushrooms fast_food cotton_candy
    coffee tea beer wine lemonade cola coca-cola orange_juice apple_juice milkshake champagne whisky vodka hot_chocolate`,
  home: `sofa armchair table chair wardrobe cupboard bookcase bathtub pillow blanket mattress curtain carpet lamp fridge refrigerator oven toaster dishwasher washing_machine microwave vacuum_cleaner
    hairdryer kettle teapot spoon frying_pan toothbrush umbrella sock socks shoe shoes trousers jeans shirt t-shirt jacket scarf hat gloves pyjamas raincoat sunglasses lipstick handbag
    teddy_bear doll toilet toilet_paper toilet_roll bicycle bus lorry truck taxi tractor motorcycle motorbike helicopter submarine ambulance fire_engine`,
  sport: `football tennis basketball volleyball handball baseball golf badminton rugby cricket boxing swimming skiing cycling ice_hockey table_tennis karate judo yoga surfing chess poker bowling knitting
    gardening cooking fishing dancing shopping`,
  music: `violin cello guitar electric_guitar piano flute clarinet trumpet trombone saxophone harp drums accordion banjo ukulele bagpipes rock_and_roll heavy_metal hip_hop guitarra guitarra_eléctrica
    piano violín trompeta tambor gitarre klavier geige trompete`,
  beast: `dog cat horse cow pig sheep goat rabbit hamster lion tiger elephant giraffe zebra monkey gorilla kangaroo koala panda polar_bear penguin parrot crocodile dolphin hippopotamus rhinoceros camel
    hedgehog squirrel goldfish llama dinosaur unicorn dragon hund katze pferd kuh elefant löwe affe perro gato caballo vaca elefante león mono`,
  body: `elbow knee nose big_toe little_finger eyebrow belly_button left_foot tongue eyelash thumb`,
  brand: `icloud netflix google facebook instagram tiktok youtube spotify whatsapp ikea lego coca-cola pepsi mcdonald's starbucks nike adidas disney microsoft iphone playstation nintendo xbox bmw mercedes toyota
    ferrari volkswagen samsung twitter snapchat wikipedia paypal tinder uber real_madrid manchester_united fc_barcelona bayern_munich star_wars titanic`,
  colour:
    "red blue green yellow purple pink brown turquoise lila rosa blau gelb grün rot azul verde rojo amarillo morado",
} as const;

/** Terms of fields. */
const fields = {
  rock: `granite basalt limestone sandstone marble slate shale gneiss schist chalk obsidian pumice quartzite dolomite quartz feldspar mica calcite gypsum gabbro andesite rhyolite diorite conglomerate clay flint`,
  cloud: `cirrus stratus cumulus cumulonimbus nimbostratus altocumulus altostratus cirrocumulus cirrostratus stratocumulus nimbus`,
  weather: `rain snow hail sleet fog drizzle frost thunderstorm tornado hurricane breeze gale`,
  layer: `troposphere stratosphere mesosphere thermosphere exosphere lithosphere asthenosphere mantle crust inner_core outer_core core`,
  element: `hydrogen helium lithium beryllium boron carbon nitrogen oxygen fluorine neon sodium magnesium aluminium aluminum silicon phosphorus sulphur sulfur chlorine argon potassium calcium titanium
    chromium manganese iron cobalt nickel copper zinc bromine krypton silver gold tin iodine xenon barium tungsten platinum mercury lead radon radium uranium plutonium bronze brass steel
    sauerstoff stickstoff wasserstoff kohlenstoff eisen kupfer oxígeno nitrógeno hidrógeno carbono hierro cobre`,
  compound: `methane ammonia ozone carbon_dioxide carbon_monoxide ethanol methanol propane butane acetone benzene sodium_chloride sulphuric_acid hydrochloric_acid nitric_acid acetic_acid glucose fructose
    sucrose lactose maltose starch cellulose glycogen nitrate sulphate`,
  planet: "mercury venus mars jupiter saturn uranus neptune pluto",
  particle: "proton neutron electron photon quark neutrino positron muon boson",
  cell: `mitochondrion mitochondria ribosome ribosomes chloroplast chloroplasts nucleus vacuole lysosome lysosomes golgi_apparatus cell_wall cell_membrane endoplasmic_reticulum cytoplasm centriole`,
  biomolecule:
    "protein proteins lipid lipids carbohydrate carbohydrates nucleic_acid nucleic_acids enzyme enzymes vitamin vitamins dna rna fat fats",
  hormone:
    "insulin glucagon adrenaline cortisol oestrogen estrogen testosterone thyroxine melatonin oxytocin serotonin dopamine progesterone",
  organ: `liver kidney kidneys pancreas heart lung lungs stomach spleen brain bladder gallbladder small_intestine large_intestine colon thyroid hígado riñón corazón pulmón páncreas estómago leber niere
    herz lunge magen milz bauchspeicheldrüse gallenblase darm`,
  bone: "femur tibia fibula humerus radius ulna scapula clavicle patella sternum pelvis skull mandible biceps triceps quadriceps deltoid hamstring",
  disease: `malaria measles mumps rubella cholera typhoid tuberculosis influenza diabetes asthma anaemia anemia scurvy rickets pneumonia bronchitis hepatitis arthritis dermatitis meningitis appendicitis`,
  pathogen: "bacteria bacterium virus viruses fungus fungi protozoa parasite prion",
  tree: "oak beech birch maple ash elm pine spruce fir larch willow poplar lime chestnut hazel yew cedar",
  flower: "rose tulip daisy lily daffodil orchid sunflower lavender poppy violet carnation snowdrop crocus",
  fabric: "cotton wool silk linen polyester nylon viscose denim velvet satin flannel",
  vessel:
    "frigate schooner sloop brig galleon ketch cutter catamaran jib mainsail spinnaker rudder keel hull bow stern mast",
  tool: `hammer chisel saw plane file drill screwdriver pliers wrench spanner torque_wrench socket_spanner impact_driver clamp vice mallet lathe milling_machine`,
  joint: "dovetail mitre rebate housing mortise_and_tenon mortise tenon dowel butt_joint lap_joint finger_joint",
  stitch: "zigzag basting running_stitch backstitch overlock overlocker hem seam dart pleat",
  enginePart:
    "piston crankshaft camshaft carburettor spark_plug alternator radiator gearbox clutch brake_pad brake_disc exhaust turbocharger flywheel",
  style: `baroque gothic romanesque renaissance rococo neoclassicism neoclassical art_nouveau art_deco classicism impressionism expressionism cubism surrealism romanticism realism modernism dadaism
    futurism mannerism pointillism fauvism barock gotik romanik barroco gótico románico renacimiento`,
  painting:
    "fresco watercolour watercolor oil_paint tempera acrylic pastel gouache charcoal etching engraving lithograph woodcut collage",
  typeface:
    "helvetica garamond futura verdana arial times_new_roman georgia palatino bodoni calibri baskerville comic_sans courier",
  musicTerm:
    "adagio allegro andante presto largo moderato vivace legato staccato crescendo forte piano sonata symphony concerto fugue opera octave fifth third tonic dominant",
  wordClass:
    "noun verb adjective adverb pronoun preposition conjunction interjection article determiner subject object predicate sustantivo verbo adjetivo adverbio",
  tense:
    "past_simple present_perfect past_perfect past_continuous present_simple present_continuous future_perfect simple_past simple_present perfekt präteritum plusquamperfekt präsens futur",
  device:
    "metaphor simile alliteration personification hyperbole irony oxymoron onomatopoeia metonymy allegory assonance metapher vergleich alliteration personifikation metáfora símil",
  form: "sonnet haiku ode ballad limerick elegy epic novel novella short_story play comedy tragedy",
  punctuation: "comma colon semicolon full_stop apostrophe hyphen dash question_mark exclamation_mark brackets",
  language:
    "english french german spanish italian latin greek russian dutch portuguese arabic hebrew chinese japanese turkish polish swedish danish norwegian hungarian finnish",
  religion: "christianity islam judaism hinduism buddhism sikhism taoism confucianism",
  state: "monarchy democracy republic oligarchy dictatorship theocracy aristocracy anarchy federation",
  law: "contract tort trust statute directive regulation plaintiff defendant prosecutor judge jury notary standesamt jugendamt bauamt finanzamt ordnungsamt amtsgericht landgericht",
  economy:
    "monopoly oligopoly monopsony duopoly cartel inflation deflation recession depression stagflation tariff subsidy quota tax dividend interest bond bonds share shares stock stocks asset liability equity revenue profit",
  accounts:
    "balance_sheet income_statement cash_flow_statement ledger journal invoice receipt depreciation amortisation amortization provision",
  shape:
    "triangle square circle rectangle pentagon hexagon octagon rhombus trapezium trapezoid ellipse parallelogram kite cube sphere cone cylinder pyramid prism",
  mathematics:
    "mean median mode range variance standard_deviation sum product quotient difference integral derivative limit sine cosine tangent numerator denominator addition subtraction multiplication division",
  structure:
    "queue stack tree graph heap array hash_table linked_list set map dictionary list tuple string integer float boolean",
  computing:
    "ram rom cpu gpu hard_disk ssd motherboard router switch firewall modem server browser compiler interpreter operating_system http https ftp smtp tcp udp ip dns dhcp ssh tls python java javascript ruby perl html css sql",
  unit: "newton joule watt pascal ampere volt ohm kelvin hertz coulomb tesla farad mole candela metre kilogram second metro kilogramo segundo vatio",
  gauge:
    "thermometer barometer hygrometer anemometer ammeter voltmeter seismograph altimeter speedometer termómetro barómetro higrómetro anemómetro thermometer hygrometer anemometer",
  force:
    "gravity friction tension inertia momentum velocity acceleration speed mass weight density pressure energy power work torque",
  process: `photosynthesis respiration osmosis diffusion fermentation transpiration digestion mitosis meiosis evaporation condensation sublimation melting freezing erosion weathering deposition oxidation reduction
    combustion distillation filtration crystallisation conduction convection radiation reflection refraction diffraction`,
  psychology:
    "id ego superego sensation perception memory attention motivation conditioning reinforcement punishment denial repression projection",
} as const;

/** Beside the lists, `term`: a word that ends as those of sciences and doctrines do. */
export type Group = keyof typeof worldly | keyof typeof fields | "term";

const groupOf = new Map<string, Group[]>();
for (const [group, members] of Object.entries({ ...worldly, ...fields }) as [Group, string][]) {
  for (const member of new Set(members.split(/\s+/))) {
    const phrase = member.replaceAll("_", " ");
    groupOf.set(phrase, [...(groupOf.get(phrase) ?? []), group]);
  }
}

const none: readonly Group[] = [];
const terms: readonly Group[] = ["term"];
const learned =
  /^[a-zäöüáéíóú]{2,}(?:ology|ologie|ología|itis|ometer|ómetro|osis|emia|phobia|graphy|onomy|ectomy|oscope|ation|ución|ción|ität|ismus|ismo|ism|cracy|ometry|ivity|ication|ysis|asis)$/;

/** The groups a phrase (lower case, without its article) is listed in. */
export const groupsListed = (phrase: string): readonly Group[] => groupOf.get(phrase) ?? none;

/** The same, also by the last name of a person, and `term` for a word that is in none and ends like one. */
export function groupsNamed(phrase: string): readonly Group[] {
  const listed = groupOf.get(phrase);
  if (listed || phrase.length > 30) return listed ?? none;
  const last = groupOf.get(phrase.slice(phrase.lastIndexOf(" ") + 1))?.filter((group) => peopled.has(group));
  return last && last.length > 0 ? last : learned.test(phrase) ? terms : none;
}
/** Groups of people. */
export const peopled: ReadonlySet<Group> = new Set([
  "composer",
  "writer",
  "scientist",
  "painter",
  "philosopher",
  "ruler",
  "person",
  "celebrity",
] as const);

export const isWorldly = (group: Group): boolean => group in worldly;

/** Groups whose members stand well beside those of others. */
const related = Object.entries({
  person: "composer writer scientist painter philosopher ruler celebrity place style religion",
  composer: "writer scientist painter philosopher ruler form style",
  writer: "scientist painter philosopher ruler form style",
  scientist: "painter philosopher ruler unit planet",
  painter: "philosopher ruler style typeface",
  philosopher: "ruler religion state psychology term",
  ruler: "place style state planet",
  celebrity: "brand sport music",
  brand: "computing enginePart economy home food law",
  place: "language religion state style term",
  food: "beast home weather compound biomolecule element tree flower disease process hormone",
  home: "beast tool fabric enginePart vessel shape structure painting computing economy gauge law process",
  beast: "organ pathogen body tree flower disease process",
  body: "organ bone cell disease process",
  colour: "flower planet element painting fabric style food rock weather compound",
  music: "musicTerm form sport style device",
  sport: "form process psychology home musicTerm",
  day: "weather religion planet",
  form: "music sport",
} satisfies Partial<Record<Group, string>>).flatMap(([group, others]) =>
  others.split(" ").flatMap((other) => [`${group} ${other}`, `${other} ${group}`]),
);
const pairs = new Set(related);

export const relatedGroups = (a: Group, b: Group): boolean => a === b || pairs.has(`${a} ${b}`);
