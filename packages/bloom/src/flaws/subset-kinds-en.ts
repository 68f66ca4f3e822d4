/** Kinds with their members and wholes with their parts, in English; see "subset-kinds.ts" for the form. */
export const english = `
  rock stone: igneous_rock sedimentary_rock metamorphic_rock granite basalt marble slate sandstone limestone gneiss
  chalk flint pumice obsidian shale quartzite gravel cobblestone | igneous_rock: granite basalt obsidian pumice
  volcanic_rock gabbro | volcanic_rock: basalt obsidian pumice lava tuff | sedimentary_rock: sandstone limestone shale
  chalk conglomerate | metamorphic_rock: marble slate gneiss quartzite schist | mineral: quartz feldspar mica calcite
  gypsum talc diamond halite pyrite | gemstone gem precious_stone jewel: diamond ruby emerald sapphire opal topaz
  amethyst pearl | jewellery jewelry: ring necklace bracelet earring brooch | metal: iron steel copper gold silver
  zinc tin lead aluminium mercury brass bronze platinum nickel titanium sodium precious_metal light_metal heavy_metal
  alloy | precious_metal: gold silver platinum | alloy: brass bronze steel pewter solder | heavy_metal: lead mercury
  cadmium | gas: oxygen nitrogen hydrogen helium carbon_dioxide carbon_monoxide methane argon neon ozone chlorine
  ammonia noble_gas steam water_vapour greenhouse_gas inert_gas | noble_gas inert_gas: helium neon argon krypton xenon
  radon | greenhouse_gas: carbon_dioxide methane | halogen: chlorine fluorine bromine iodine | liquid fluid: water oil
  alcohol milk vinegar petrol blood juice acid sea_water salt_water | water: sea_water salt_water rainwater
  fresh_water tap_water drinking_water groundwater cold_water hot_water | acid: vinegar hydrochloric_acid
  sulphuric_acid nitric_acid citric_acid lactic_acid lemon_juice | base alkali: ammonia caustic_soda lime | wood
  timber: oak pine beech birch maple walnut spruce ash teak ebony mahogany plywood hardwood softwood | hardwood: oak
  beech maple walnut teak mahogany | softwood: pine spruce fir | tree: oak pine beech birch maple willow poplar spruce
  fir elm chestnut palm conifer deciduous_tree apple_tree fruit_tree larch lime | conifer: pine spruce fir larch yew |
  fruit_tree: apple_tree cherry_tree pear_tree | plant: tree flower shrub grass fern moss herb weed vegetable algae
  crop cactus | flower: rose tulip daisy lily daffodil orchid sunflower carnation violet poppy geranium snowdrop
  crocus | herb: basil parsley thyme mint rosemary sage oregano dill chives | spice: pepper cinnamon nutmeg saffron
  ginger paprika cumin cloves turmeric vanilla | grain cereal crop: wheat rye barley oats rice maize corn millet |
  vegetable: carrot potato cabbage spinach lettuce onion tomato cucumber leek broccoli cauliflower pea bean beetroot
  root_vegetable pumpkin | root_vegetable: carrot beetroot turnip parsnip radish | fruit: apple banana orange pear
  cherry grape lemon plum peach melon mango berry citrus_fruit pineapple kiwi apricot strawberry | citrus_fruit:
  orange lemon lime grapefruit mandarin | berry: strawberry raspberry blueberry blackberry gooseberry | nut: almond
  hazelnut walnut peanut cashew | food: bread meat fish fruit vegetable cheese rice pasta egg butter soup cake
  chocolate dairy_product | meat: beef pork lamb chicken veal poultry ham sausage turkey bacon | poultry: chicken
  turkey duck goose | dairy_product dairy milk_product: milk cheese butter yoghurt yogurt cream | cheese: cheddar
  gouda brie camembert mozzarella parmesan hard_cheese | bread: rye_bread white_bread baguette | pasta: spaghetti
  lasagne macaroni penne | sweetener: sugar honey syrup | fat: butter lard margarine oil saturated_fat | oil:
  olive_oil sunflower_oil | dessert: cake ice_cream pudding | cake: sponge_cake cheesecake | sauce: ketchup mayonnaise
  gravy mustard | drink beverage: water tea coffee milk juice beer wine lemonade cola alcohol soft_drink hot_drink
  alcoholic_drink | alcoholic_drink alcohol: beer wine vodka whisky rum gin champagne spirits | wine: red_wine
  white_wine champagne port sherry | hot_drink: tea coffee cocoa | tea: green_tea black_tea herbal_tea | animal:
  mammal bird reptile fish amphibian insect spider dog cat horse cow pig sheep mouse wolf bear lion tiger elephant
  whale predator farm_animal pet snake frog vertebrate invertebrate domestic_animal wild_animal | farm_animal
  livestock: cow pig sheep goat hen chicken | pet: dog cat hamster rabbit guinea_pig canary goldfish | mammal: dog cat
  horse cow whale dolphin bat mouse rat human elephant lion tiger wolf bear seal monkey ape rodent primate marsupial
  sheep pig goat rabbit deer camel giraffe fox hedgehog otter | rodent: mouse rat squirrel hamster beaver guinea_pig |
  primate: monkey ape human gorilla chimpanzee orang-utan | ape: gorilla chimpanzee orang-utan gibbon | marsupial:
  kangaroo koala opossum wombat | whale: blue_whale orca sperm_whale humpback_whale | cat: siamese_cat persian_cat
  tabby | dog: poodle dachshund labrador beagle sheepdog terrier | bear: polar_bear grizzly brown_bear panda | deer:
  elk moose reindeer red_deer | horse: pony stallion mare foal | bird: eagle owl sparrow pigeon penguin ostrich swan
  duck goose hen robin blackbird swallow stork parrot crow raven falcon hawk bird_of_prey songbird gull | bird_of_prey
  raptor: eagle falcon hawk owl buzzard vulture kite | songbird: blackbird robin nightingale sparrow thrush finch lark
  | water_bird: duck swan goose gull | reptile: snake lizard turtle tortoise crocodile alligator chameleon gecko |
  snake: cobra python viper adder boa rattlesnake | amphibian: frog toad newt salamander | fish: salmon trout shark
  herring cod carp tuna eel pike perch ray cartilaginous_fish | shark: great_white_shark hammerhead whale_shark |
  insect: bee ant fly butterfly beetle wasp mosquito grasshopper dragonfly moth flea ladybird cricket locust bumblebee
  | bee: bumblebee honeybee | butterfly: peacock_butterfly swallowtail | arachnid: spider scorpion tick mite |
  crustacean: crab lobster shrimp prawn | mollusc: snail slug mussel oyster squid octopus | invertebrate: insect
  spider worm snail jellyfish mollusc crustacean arachnid | vertebrate: mammal bird reptile fish amphibian |
  arthropod: insect spider crab crustacean arachnid | organism living_thing: animal plant fungus bacterium human
  microorganism | microorganism microbe germ: bacterium virus yeast | fungus: mushroom mould yeast toadstool |
  pathogen: bacterium virus parasite | organ internal_organ: heart liver kidney lung stomach brain skin spleen
  pancreas bladder intestine eye ear sense_organ womb | sense_organ: eye ear nose tongue skin | gland: thyroid
  pancreas pituitary adrenal_gland salivary_gland | bone: femur tibia skull rib humerus ulna radius spine collarbone
  pelvis jawbone shoulder_blade kneecap shinbone thighbone vertebra | muscle: biceps triceps heart_muscle calf_muscle
  quadriceps diaphragm | blood_vessel vessel: artery vein capillary aorta | artery: aorta carotid_artery
  coronary_artery pulmonary_artery | vein: vena_cava jugular_vein | joint: knee elbow hip shoulder ankle wrist
  hip_joint | tooth: incisor canine molar milk_tooth | blood_cell: red_blood_cell white_blood_cell platelet | nerve:
  optic_nerve sciatic_nerve | eye: retina lens iris cornea pupil eyelid | ear: eardrum cochlea earlobe inner_ear |
  brain: cerebellum brainstem hippocampus cerebrum hypothalamus | digestive_system: stomach intestine gullet colon |
  intestine: colon small_intestine large_intestine duodenum | skeleton: skull spine rib | cell organelle: nucleus
  mitochondrion ribosome chloroplast | tissue: muscle_tissue nerve_tissue connective_tissue | disease illness: measles
  flu influenza cancer diabetes malaria tuberculosis cholera infectious_disease asthma chickenpox rabies pneumonia
  infection | infectious_disease infection: measles flu influenza malaria tuberculosis cholera chickenpox rabies
  hepatitis mumps | cancer: leukaemia lung_cancer skin_cancer breast_cancer | injury: fracture burn sprain bruise cut
  wound concussion broken_bone broken_leg | broken_bone: broken_leg broken_arm broken_rib | medicine drug medication:
  antibiotic painkiller aspirin penicillin insulin sedative vaccine ibuprofen | painkiller: aspirin ibuprofen
  paracetamol morphine | antibiotic: penicillin amoxicillin | hormone: insulin adrenaline oestrogen testosterone
  cortisol thyroxine | vitamin: vitamin_a vitamin_b vitamin_c vitamin_d vitamin_e vitamin_k | nutrient: protein fat
  carbohydrate vitamin mineral | carbohydrate: sugar starch glucose cellulose fructose sucrose fibre | sugar: glucose
  fructose sucrose lactose maltose cane_sugar brown_sugar icing_sugar | protein: enzyme collagen haemoglobin keratin
  antibody albumin insulin | enzyme: amylase pepsin lipase lactase | nucleic_acid: dna rna | vehicle: car bus lorry
  truck bicycle train tram motorcycle van ambulance taxi motor_vehicle | motor_vehicle: car bus lorry truck motorcycle
  van | car: sports_car electric_car taxi convertible | aircraft: aeroplane helicopter glider airship balloon jet |
  ship boat watercraft vessel: submarine sailing_boat ferry tanker canoe yacht rowing_boat kayak steamship warship
  container_ship | public_transport: bus train tram underground metro | sail: mainsail jib spinnaker foresail | train:
  goods_train express_train steam_train freight_train | tool implement: hammer saw screwdriver spanner wrench drill
  axe pliers chisel file plane knife power_tool brush roller spade rake | power_tool: drill circular_saw angle_grinder
  | saw: hacksaw jigsaw chainsaw circular_saw | knife: bread_knife kitchen_knife penknife | brush: paintbrush
  toothbrush | weapon: sword gun spear bow rifle pistol dagger firearm bomb axe | firearm gun: rifle pistol revolver
  shotgun machine_gun | kitchen_utensil: spoon whisk ladle spatula sieve | cutlery: knife fork spoon | container:
  bottle box jar bucket bag barrel can crate | furniture: chair table bed sofa wardrobe desk cupboard shelf armchair |
  chair: armchair rocking_chair | bed: bunk_bed | household_appliance appliance: fridge washing_machine dishwasher
  vacuum_cleaner toaster oven | clothing clothes garment: coat shirt trousers dress skirt jacket sock jeans jumper
  shoe hat glove protective_clothing | footwear shoe: boot sandal slipper trainer | headgear: hat cap helmet | hat:
  top_hat straw_hat | protective_equipment protective_clothing: helmet glove safety_goggles safety_shoe ear_protection
  | fabric textile cloth: cotton silk wool linen polyester velvet denim felt canvas | natural_fibre: cotton wool silk
  linen | synthetic_fibre: nylon polyester acrylic | building: house church school hospital castle factory tower
  museum cathedral palace temple theatre library skyscraper barn | church: cathedral chapel basilica | house: bungalow
  cottage villa detached_house | house home: kitchen bedroom bathroom cellar attic living_room | room: kitchen bedroom
  bathroom cellar office living_room dining_room | shop: bakery pharmacy butcher's supermarket bookshop | school:
  primary_school grammar_school secondary_school boarding_school | bridge: suspension_bridge drawbridge arch_bridge |
  road street: motorway avenue dirt_road main_road | instrument musical_instrument: violin piano flute guitar drum
  trumpet cello harp oboe clarinet saxophone string_instrument wind_instrument percussion_instrument
  keyboard_instrument organ | string_instrument stringed_instrument: violin viola cello double_bass guitar harp
  bowed_instrument lute | bowed_instrument: violin viola cello double_bass | wind_instrument: flute oboe clarinet
  trumpet trombone saxophone brass_instrument woodwind_instrument bassoon horn | brass_instrument: trumpet trombone
  tuba horn | woodwind_instrument: flute oboe clarinet bassoon saxophone | percussion_instrument percussion: drum
  triangle xylophone cymbals timpani tambourine | keyboard_instrument: piano organ harpsichord | music: jazz opera
  rock_music pop_music classical_music folk_music chamber_music blues | piece_of_music composition: symphony sonata
  concerto opera fugue overture | dance: waltz tango ballet polka salsa samba minuet ballroom_dance | ballroom_dance:
  waltz tango foxtrot | orchestra: violins strings string_section brass_section | sound noise: voice whistle bang
  thunder footsteps birdsong song | voice: soprano tenor alto baritone female_voice male_voice | singer: tenor soprano
  bass baritone opera_singer | work_of_art art: painting sculpture drawing | painting picture: portrait landscape
  still_life watercolour oil_painting self-portrait fresco mural | portrait: self-portrait | sculpture: bust relief
  statue | paint: watercolour oil_paint acrylic_paint gouache | poem poetry: sonnet ballad haiku ode limerick epic |
  literature: novel poem play short_story poetry drama | play drama: tragedy comedy farce | novel: detective_novel
  historical_novel crime_novel | book: novel dictionary atlas textbook cookbook encyclopedia | film movie: comedy
  western thriller documentary silent_film cartoon | figure_of_speech rhetorical_device: metaphor simile irony
  alliteration hyperbole personification | word part_of_speech: noun verb adjective adverb pronoun conjunction
  preposition | newspaper: daily_newspaper tabloid | article: definite_article indefinite_article | verb:
  auxiliary_verb modal_verb irregular_verb | typeface font: serif_font helvetica times_new_roman arial |
  punctuation_mark: comma full_stop colon semicolon question_mark | person human someone somebody people: man woman
  child adult teacher doctor student worker employee stranger foreigner | child: boy girl infant baby toddler | adult:
  man woman | relative family_member family: mother father aunt uncle cousin brother sister grandmother grandfather
  parent sibling nephew niece daughter son | parent: mother father | sibling: brother sister | grandparent:
  grandmother grandfather | worker: skilled_worker unskilled_worker factory_worker miner | medical_staff: doctor nurse
  | doctor physician: surgeon dentist paediatrician cardiologist gp general_practitioner specialist | craftsman
  tradesman: carpenter plumber electrician bricklayer blacksmith joiner | scientist: physicist chemist biologist
  botanist geologist astronomer | artist: painter sculptor musician photographer | musician: pianist violinist drummer
  guitarist | writer author: poet novelist playwright journalist | lawyer: solicitor barrister prosecutor notary |
  soldier: officer general sergeant private corporal infantryman | officer: general captain colonel lieutenant |
  nobleman: duke count baron earl | clergyman: priest bishop pope pastor | athlete sportsman: runner swimmer gymnast |
  official civil_servant: tax_inspector customs_officer mayor | politician: president prime_minister mayor minister
  senator | criminal: thief murderer robber burglar | ruler: king emperor queen tsar sultan | guest customer:
  regular_customer | god deity: zeus apollo mars jupiter thor odin ares hera athena poseidon neptune venus | gods:
  zeus apollo thor odin hera athena poseidon | religion: islam christianity buddhism hinduism judaism | christianity:
  catholicism protestantism orthodoxy | christian: catholic protestant | holy_book: bible koran torah | feast festival
  holiday: christmas easter pentecost | virtue: justice courage temperance prudence | parliament: lower_house
  upper_house house_of_commons house_of_lords senate | army armed_forces military: infantry cavalry artillery navy
  air_force | court: supreme_court court_of_appeal labour_court constitutional_court | authority public_authority
  office: tax_office registry_office police customs youth_welfare_office building_authority | law: criminal_law
  civil_law tax_law labour_law | crime offence: theft murder robbery fraud burglary arson bribery | punishment
  penalty: fine imprisonment death_penalty | contract: purchase_contract lease employment_contract rental_contract |
  tax: income_tax value_added_tax property_tax corporation_tax vat inheritance_tax | insurance: car_insurance
  health_insurance life_insurance liability_insurance | money: cash coins banknotes us_dollars euros dollars
  foreign_currency | currency: dollar euro yen pound us_dollar swiss_franc | cash: coins banknotes | security
  securities: share bond | cost expense: rent wages fixed_cost transport_cost | company business firm: bank
  insurance_company limited_company corporation | bank_account account: savings_account current_account | income: wage
  salary rent interest dividend pension | asset: machine building patent cash | form_of_government: monarchy democracy
  dictatorship republic | party: social_democrats conservatives | document: invoice contract passport certificate
  birth_certificate | goods product: foodstuffs imported_goods machines | service: haircut transport | sport: football
  tennis swimming volleyball hockey boxing athletics gymnastics skiing rowing golf rugby cricket badminton handball
  basketball water_sport winter_sport ball_game team_sport | ball_game ball_sport: football tennis handball basketball
  volleyball golf rugby | team_sport: football handball basketball volleyball hockey | water_sport: swimming rowing
  sailing surfing diving | winter_sport: skiing ice_hockey bobsleigh snowboarding | martial_art: judo karate boxing
  taekwondo | athletics: long_jump high_jump pole_vault javelin shot_put hurdles | board_game game: chess draughts go
  monopoly | card_game: poker bridge whist | chess_piece: rook bishop knight queen pawn | player: goalkeeper striker
  defender midfielder | defender: centre-back | exercise: push-ups running squats | science: physics chemistry biology
  geology astronomy natural_science | natural_science: physics chemistry biology | mathematics maths: algebra geometry
  arithmetic | school_subject subject: mathematics history geography | language: latin english french german spanish
  romance_language russian chinese | romance_language: french spanish italian portuguese romanian | polygon: triangle
  square pentagon hexagon quadrilateral rectangle | quadrilateral: square rectangle rhombus trapezium parallelogram
  kite | parallelogram: square rectangle rhombus | rectangle: square | triangle: equilateral_triangle
  right-angled_triangle isosceles_triangle | isosceles_triangle: equilateral_triangle | solid: cube sphere cone
  cylinder pyramid prism | number: integer fraction prime_number real_number natural_number | real_number: integer
  rational_number natural_number fraction irrational_number | rational_number: integer natural_number fraction |
  integer whole_number: natural_number prime_number even_number | conic_section: ellipse parabola hyperbola circle |
  function: linear_function quadratic_function polynomial | computer: laptop tablet desktop_computer server notebook |
  hardware: keyboard mouse printer monitor hard_disk processor graphics_card | input_device: keyboard mouse scanner
  microphone touchscreen | output_device: printer monitor loudspeaker screen | storage_medium storage_device storage
  memory: hard_disk usb_stick cd dvd floppy_disk solid_state_drive ram | software program: operating_system browser
  word_processor spreadsheet_program app database web_browser antivirus_program | operating_system: linux windows
  macos android unix ios | programming_language: python java javascript c++ ruby rust php cobol | browser: firefox
  chrome safari edge | malware: virus worm trojan_horse ransomware spyware | data_structure: array list stack queue
  tree hash_table linked_list graph | data_type: integer string boolean float | database: relational_database |
  network: local_area_network wide_area_network vpn internet | file: text_file image_file spreadsheet | protocol: http
  ftp smtp tcp https | loop: for_loop while_loop | file_format: jpeg png pdf | energy: kinetic_energy potential_energy
  heat electricity solar_energy wind_energy nuclear_energy renewable_energy thermal_energy | renewable_energy:
  wind_power solar_power hydropower solar_energy wind_energy geothermal_energy | fossil_fuel: coal oil natural_gas
  petroleum lignite peat | fuel: petrol diesel coal wood natural_gas fossil_fuel firewood kerosene | particle:
  electron proton neutron photon | radiation: x-rays gamma_rays ultraviolet_light infrared_radiation light microwaves
  | light: ultraviolet_light sunlight red_light laser_light moonlight candlelight | force: gravity friction magnetism
  | chemical_reaction: oxidation combustion neutralisation | plastic: pvc nylon polystyrene polyethylene |
  building_material: brick concrete wood cement | planet: mars venus jupiter saturn mercury neptune uranus earth
  gas_giant | gas_giant: jupiter saturn | celestial_body: moon planet star comet | moon: europa titan ganymede | lens:
  wide-angle_lens telephoto_lens | camera: digital_camera | weather: rain snow wind fog | precipitation: rain snow
  hail sleet drizzle | storm: hurricane thunderstorm snowstorm tornado | natural_disaster: earthquake flood
  volcanic_eruption tsunami hurricane drought | wind: trade_wind monsoon gale | landform: mountain valley plain
  plateau | mountain mountain_range mountains: alps andes himalayas rockies pyrenees mount_everest matterhorn |
  body_of_water: lake river sea ocean pond | river: danube rhine nile amazon thames | lake: lake_constance lake_geneva
  | sea: baltic_sea north_sea mediterranean_sea black_sea | ocean: pacific atlantic indian_ocean | desert: sahara gobi
  kalahari | island: madagascar sicily crete iceland cyprus | forest: rainforest deciduous_forest coniferous_forest |
  soil: clay loam sandy_soil | fertiliser: manure compost nitrogen_fertiliser | europe: france germany italy spain
  portugal poland england scotland ireland greece austria switzerland belgium netherlands sweden norway finland
  denmark russia hungary paris london rome berlin vienna madrid athens great_britain united_kingdom | asia: china
  japan india korea south_korea thailand vietnam indonesia mongolia nepal tokyo beijing | africa: egypt kenya nigeria
  morocco ethiopia ghana south_africa algeria tanzania tunisia cairo | america: canada mexico brazil peru
  united_states | south_america: brazil peru chile argentina colombia bolivia ecuador venezuela | north_america:
  canada mexico united_states california | oceania: australia new_zealand fiji | scandinavia: sweden norway denmark |
  france: paris brittany normandy provence lyon marseille | germany: berlin bavaria munich hamburg saxony cologne |
  italy: rome sicily tuscany venice milan florence naples | spain: madrid barcelona catalonia andalusia seville |
  england: london cornwall yorkshire manchester liverpool oxford | united_kingdom great_britain britain: england
  scotland wales london | united_states usa: california texas florida new_york alaska hawaii chicago washington |
  austria: vienna tyrol salzburg | switzerland: zurich geneva bern | russia: moscow siberia st_petersburg | china:
  beijing shanghai tibet hong_kong | japan: tokyo kyoto osaka | egypt: cairo alexandria | greece: athens crete sparta
  | india: delhi mumbai | canada: quebec toronto ontario ottawa | australia: sydney melbourne queensland tasmania |
  paris: louvre montmartre | london: westminster | city: capital capital_city | iberian_peninsula: spain portugal |
  balkans: serbia greece bulgaria | winter: december january february christmas | spring: march april may | summer:
  june july august | autumn fall: september october november | weekend: saturday sunday | weekday: monday tuesday
  wednesday thursday friday | antiquity ancient_times: ancient_greece ancient_rome | middle_ages: late_middle_ages
  early_middle_ages | church_year: advent lent | holy_week: good_friday maundy_thursday palm_sunday | meal: breakfast
  lunch dinner supper | colour: red blue green yellow orange purple black white brown grey pink violet | red: crimson
  scarlet | blue: navy_blue azure sky_blue | green: olive_green emerald_green | emotion feeling: anger fear joy
  sadness disgust happiness jealousy | sense: sight hearing smell touch taste | need: safety food | season: spring
  summer autumn winter`;
