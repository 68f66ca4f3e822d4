/**
 * Words that say the same in one sense and not in others ("draw" and "pull", "draw" and "sketch"), in groups divided by
 * "|"; an underscore stands for a space. Unlike in `synonyms.ts` a word may stand in several groups and the groups stay
 * apart. For options that differ in such words alone.
 */
import { dimensionGroups } from "./dimensions.ts";
import { type Lexicon, words } from "./lexicon-shape.ts";

const english = `
  become turn turn_into turn_to change_into change_to go get grow transform_into develop_into |
  stop prevent hinder keep_from block inhibit halt stop_from prevent_from hold_back suppress |
  stay remain keep_on last continue persist | begin set_in | finish complete end |
  fail break_down stop_work malfunction give_out conk_out | fall drop sink go_down come_down decrease decline |
  rise climb go_up come_up increase grow mount | go walk ride travel move drive head step |
  leave go_away depart exit get_out go_out walk_out | arrive come get_there turn_up show_up | return come_back go_back |
  enter go_in come_in go_into step_into | flee escape run_away get_away | hurry rush hasten | wait stay_put hold_on |
  jump leap hop | climb scale | follow obey comply_with stick_to observe | follow pursue chase |
  ignore disregard overlook neglect pay_no_attention_to take_no_notice_of | notice spot see detect perceive recognise |
  look_for search seek search_for hunt_for | look_after care_for take_care_of tend |
  look_into investigate examine explore | look_up consult | wait_for await |
  call phone ring telephone ring_up give_a_call | call name term |
  write_down note jot_down record take_down log put_on_paper | write compose pen draft | read go_through peruse |
  report announce declare | complain protest grumble object | apologise say_sorry excuse | thank express_gratitude |
  greet welcome say_hello | invite ask_to_come | promise pledge vow swear | praise compliment commend |
  blame accuse hold_responsible | advise recommend suggest counsel propose | warn alert caution |
  persuade convince talk_into | argue quarrel dispute row | discuss talk_about debate talk_over |
  mention refer_to name | claim assert maintain state | deny dispute contest | admit confess own_up |
  agree consent accept approve | refuse decline reject turn_down say_no | cancel call_off annul revoke |
  postpone delay put_off defer push_back | plan schedule arrange | order arrange | order request |
  order command instruct | hire employ recruit take_on engage | fire dismiss sack lay_off let_go |
  resign quit step_down hand_in_notice give_notice | retire stop_work | rent hire lease let | lend loan |
  borrow take_out | owe be_in_debt | pay settle foot | earn make gain | spend pay_out | save put_aside set_aside |
  waste squander | afford have_the_money_for | share divide distribute split | hand_out distribute give_out pass_out |
  hand_over give deliver pass | deliver bring ship supply | deliver give_birth_to | pack wrap box | unpack unwrap |
  load fill charge | unload empty discharge | tear rip | cut slice chop trim snip saw carve | cut shorten trim clip |
  bend curve flex bow | break snap fracture shatter smash crack burst | burst explode blow_up go_off |
  burn scorch singe char be_on_fire | ignite set_on_fire light kindle set_fire_to | extinguish put_out quench smother |
  stir mix | peel skin pare | thaw defrost melt unfreeze | soak steep drench | drain empty pour_off | pour tip |
  fill top_up refill | wipe clean rub | sweep brush clean | polish buff shine | scrub scour | iron press |
  stain discolour tint spot mark | dye colour tint | paint coat | glue stick paste |
  fasten attach fix secure tie join fit bind | loosen slacken undo unfasten release | tighten fasten | untie undo |
  hang suspend | lift hoist raise pick_up | carry bear hold | support hold_up bear prop_up carry | drop let_fall |
  put place set lay position | take_off remove | put_on don wear | swap exchange switch replace trade |
  sort order arrange classify group | count number tally | weigh measure | check test control |
  adjust set tune regulate | switch_on turn_on start activate | switch_off turn_off shut_down deactivate |
  restart reboot start_again | install set_up put_in | download fetch | upload send | delete wipe clear |
  back_up save copy | encrypt encode scramble | type enter key_in | click press | press push squeeze |
  stretch extend lengthen | shorten reduce | grip hold clasp grasp seize | catch capture seize |
  catch get contract come_down_with | hit strike knock beat punch | kick boot | throw pass hurl | shoot fire |
  score get_a_goal net | win come_first | lose be_beaten be_defeated | lose mislay misplace |
  train practise exercise work_out | rest relax take_a_break have_a_rest pause | sleep doze slumber nap |
  wake_up awake get_up | breathe respire | swallow gulp | chew munch | bleed lose_blood |
  faint pass_out lose_consciousness collapse black_out | vomit throw_up be_sick | cough hack | choke suffocate |
  sweat perspire | shiver tremble shake shudder | itch prickle | swell puff_up bulge |
  heal cure get_better recover get_well | hurt injure wound harm damage | damage harm spoil |
  rot decay decompose spoil go_bad go_off | rust corrode oxidise | wear_out wear_away erode |
  fade lose_colour pale bleach | shine glow gleam | flash flicker blink | leak drip seep ooze | flow run stream |
  float swim drift | sink go_under go_down | dissolve go_into_solution | stick cling adhere | spread scatter disperse |
  gather assemble meet | grow cultivate raise rear | plant sow | pick harvest reap gather | water irrigate |
  prune cut_back trim | feed nourish give_food_to | breed reproduce multiply | hatch come_out | hunt prey_on |
  graze feed_on_grass | burrow dig | bury put_underground | smell sniff scent | stink smell | hear listen |
  shout yell cry scream call | whisper murmur | sing chant | cry weep sob | laugh giggle chuckle | smile grin |
  frown scowl | lie deceive cheat | cheat trick deceive fool mislead | steal rob take pinch | break_into burgle |
  attack assault | threaten menace | punish penalise discipline | arrest detain take_into_custody |
  release free set_free let_go liberate | judge try | sue take_to_court | vote_for elect choose | rule govern reign |
  ban prohibit outlaw forbid | abolish do_away_with end scrap | found establish set_up create start |
  join enter sign_up_for become_member_of | leave quit | invade march_into occupy | surrender give_up capitulate yield |
  revolt rebel rise_up | emigrate leave_the_country | immigrate move_in | imagine picture |
  understand grasp comprehend | know be_aware | remember recall recollect | forget not_remember |
  learn find_out discover | decide make_decision make_up_one's_mind determine | choose opt_for pick | compare contrast |
  prove show demonstrate | summarise sum_up | translate render | mean signify stand_for denote | express convey |
  emphasise stress highlight underline | exaggerate overstate | rhyme sound_alike | repeat say_again do_again |
  imitate copy mimic | perform play act | conduct direct lead | compose write | sketch draw | paint picture |
  photograph take_picture | film shoot record | expose light | sharpen hone whet | blur make_unsharp |
  lack miss be_without have_no want need | have own possess hold | use_up consume exhaust | run_out be_used_up |
  add put_in include | take_away subtract deduct | double multiply_by_two be_twice | halve cut_in_half divide_by_two |
  measure gauge | estimate guess | exceed be_more_than surpass go_over | equal be_the_same_as match |
  vary change differ fluctuate | depend_on rely_on hinge_on | affect influence have_effect_on act_on |
  cause lead_to produce make_happen | avoid stay_away_from shun keep_away_from steer_clear_of | hide cover |
  show reveal display | need call_for demand | help support | try test | check look_at | block obstruct clog bar |
  open unlock | close lock shut fasten | cool chill refrigerate | warm heat warm_up heat_up |
  dry lose_moisture lose_water get_dry dehydrate dry_out dry_up lose_its_moisture | wet moisten dampen get_wet |
  harden set solidify stiffen get_firm firm | soften get_soft | thicken get_thick | thin dilute water_down |
  lighten brighten get_light get_bright | darken get_dark | weaken get_weak lose_strength |
  strengthen get_strong gain_strength | quieten get_quiet | shrink contract get_small |
  grow expand swell get_big get_large | speed_up accelerate go_faster get_fast gather_speed pick_up_speed |
  slow_down slow brake decelerate get_slow lose_speed | lose_weight slim get_thin | gain_weight put_on_weight get_fat |
  age get_old | spine backbone spinal_column vertebral_column | stomach tummy | head skull | foot paw |
  buttocks bottom | chest thorax breast | tooth dens | milk_tooth first_tooth baby_tooth deciduous_tooth | gum gingiva |
  eyelid lid | nail fingernail | kidney renal_organ | liver hepatic_organ | heart cardiac_muscle | vein blood_vessel |
  cold common_cold | flu influenza | bruise haematoma black_and_blue_mark contusion | blister bubble |
  bed_sore pressure_sore decubitus pressure_ulcer | rash skin_irritation | nausea sickness |
  dizziness vertigo giddiness | cramp spasm | headache migraine sore_head | heartburn acid_reflux |
  allergy hypersensitivity | infection contagion | germ microbe pathogen bacterium |
  vaccine jab vaccination immunisation inoculation | injection shot jab | pill tablet capsule | bandage dressing |
  plaster band-aid sticking_plaster | wheelchair invalid_chair | crutch walking_stick | nurse carer caregiver |
  surgeon operating_doctor | gp family_doctor general_practitioner | ward department | hospital clinic infirmary |
  surgery operation | diet way_of_eating | dementia senility | old_people's_home nursing_home care_home |
  delivery_note delivery_slip packing_slip dispatch_note | invoice bill |
  receipt sales_slip proof_of_purchase till_slip | quotation quote offer estimate | order purchase_order |
  reminder dunning_letter | contract agreement deal | form questionnaire | letter note message | e-mail mail message |
  memo memorandum | report account record | minutes record protocol | agenda list_of_topics | list register catalogue |
  timetable schedule | calendar diary planner | deadline due_date time_limit | appointment meeting date |
  meeting conference session gathering | team group crew staff | staff personnel workforce employees |
  colleague co-worker workmate | boss chief head superior | trainee apprentice intern | applicant candidate |
  customer guest patron | supplier vendor provider | competitor rival | shareholder stockholder |
  owner proprietor holder | founder creator originator | leader head chief | branch office | office bureau workplace |
  factory plant works mill | warehouse storehouse depot storeroom stockroom | store stock | shop outlet |
  market bazaar | goods merchandise wares products | item article thing | device gadget appliance apparatus machine |
  tool instrument implement | profit gain earnings surplus | loss deficit | revenue turnover sales income |
  income earnings pay | expense cost expenditure outlay | tax duty levy | interest yield | loan credit |
  debt liability | asset possession property | budget financial_plan | share stock |
  discount rebate price_reduction reduction | fee charge | refund repayment money_back | bonus extra_pay premium |
  pension retirement_pay | strike walkout industrial_action | trade_union labour_union union |
  holiday vacation leave time_off | shift turn | overtime extra_hours | advertising publicity promotion |
  advertisement ad advert commercial | brand make trademark | logo emblem | target goal aim objective | strategy plan |
  risk danger hazard threat peril | chance opportunity | chance probability likelihood | strength strong_point |
  weakness weak_point shortcoming | advantage benefit plus merit | disadvantage drawback downside minus |
  feedback response | rule regulation guideline | duty obligation responsibility | right entitlement |
  permission consent approval authorisation | rank position | password access_code passcode | virus malware |
  file document | folder directory | screen monitor display | keyboard keypad | laptop notebook portable_computer |
  hard_disk hard_drive disk | memory_stick usb_stick flash_drive thumb_drive | internet web net |
  website web_page site internet_page | link hyperlink | browser web_browser | program software application app |
  cloud online_storage | network net | backup safety_copy | update new_version |
  mobile cell_phone mobile_phone smartphone cellphone | phone telephone | charger power_adapter | cable lead wire cord |
  plug connector | socket outlet power_point | switch button | torch flashlight | battery accumulator cell |
  fuse circuit_breaker | engine motor | fuel petrol | gear cog | brake stopper | hood bonnet | trunk boot |
  windscreen windshield | indicator turn_signal blinker | number_plate license_plate | exhaust tailpipe |
  car_park parking_lot | pavement sidewalk footpath | motorway highway freeway expressway |
  crossroads junction intersection | roundabout traffic_circle | traffic_light stoplight | lorry_driver trucker |
  tram streetcar | underground subway tube metro | ticket fare | luggage baggage suitcases bags |
  trip journey excursion tour | route path way course | map plan chart | spanner wrench | pliers pincers |
  screwdriver turnscrew | saw cutter | ladder steps | glue adhesive paste | rope cord line string |
  pipe tube duct conduit | hose tube | tap faucet | sink basin washbasin | toilet lavatory loo wc bathroom |
  drain sewer | roof covering | wall partition | floor ground | ceiling door entrance | window pane |
  pane sheet plate slab | beam girder joist | plank board | brick block | primer undercoat base_coat first_coat |
  wallpaper wall_covering | tile slab | wood timber lumber | tin can | rubbish garbage trash waste refuse litter |
  dustbin bin trash_can garbage_can | bucket pail | box container crate case | bag sack | bottle flask | jar pot |
  cup mug | pan pot | lid cover cap top | handle grip knob | hole opening gap | crack split fissure | scratch scrape |
  spot stain mark | dirt soil filth | dust powder | smoke fumes | flame fire blaze | fire_extinguisher extinguisher |
  fire_brigade fire_department firefighters fire_service | alarm siren | exit way_out | helmet hard_hat protective_hat |
  gloves mitts | glasses spectacles goggles | apron overall | trousers pants | sweater pullover jumper jersey |
  trainers sneakers | scarf shawl | bag handbag purse | jewel gem | ring band | thread yarn |
  cloth fabric material textile | carpet rug | curtain drape | sofa couch settee | cupboard closet wardrobe cabinet |
  chest_of_drawers dresser | hairdresser barber hair_stylist | haircut trim | fringe bangs | wave curl | parting part |
  biscuit cookie | crisps chips | chips french_fries fries | sweets candy | jam preserve | jelly gelatine |
  minced_meat ground_meat mince | ham bacon | prawn shrimp | beetroot beet | rocket arugula | sultana raisin |
  starter appetiser first_course entrée | main_course main_dish | dessert sweet pudding afters |
  breakfast morning_meal | lunch midday_meal | dinner supper evening_meal | meal food | drink beverage |
  alcohol spirits | lemonade soda soft_drink | broth stock bouillon | yeast leaven | flour meal |
  cutlery silverware knives_and_forks | crockery dishes tableware | napkin serviette | waiter server | chef cook |
  menu bill_of_fare | bill check | tip gratuity | recipe instructions | thunderstorm storm | rain shower rainfall |
  hail ice_pellets | hurricane cyclone typhoon | tornado twister | flood inundation deluge |
  drought dry_spell lack_of_rain | earthquake quake tremor | hill mound | valley dale | peak summit | cave cavern |
  swamp marsh bog | desert wasteland | beach shore sand | island isle | wave breaker | current stream flow |
  harbour port | dam barrage | pole end | equator zero_latitude | shooting_star meteor | soil earth ground |
  leaf foliage | blossom flower bloom | stem stalk | branch bough limb | seed grain kernel | weed unwanted_plant |
  bush shrub | grass lawn | bunch bouquet | fur coat hair | hair fleece | feather plume | beak bill | claw talon |
  tail rear | nest home | herd flock group | prey victim | hunter predator | insect bug | bug beetle |
  foal young_horse | puppy young_dog pup | kitten young_cat | line row | column pillar post | dome cupola |
  tower steeple spire | church house_of_god | castle fortress stronghold | palace royal_residence | monument memorial |
  statue sculpture | painting picture canvas | portrait likeness | landscape scenery | drawing sketch |
  print engraving | frame border | brush paintbrush | colour hue shade tint | brightness lightness |
  darkness gloom lack_of_light | shadow shade | contrast difference | pattern design | stage platform | play drama |
  actor performer player | actress female_actor | audience spectators viewers public | director stage_manager |
  scene part | curtain drape | dancer ballerina | orchestra band | choir chorus | conductor leader | singer vocalist |
  melody tune | pitch height | loudness volume | note tone | flute pipe | fiddle violin | drum percussion |
  accordion squeezebox | novel book | stanza verse | rhyme matching_sound | hero protagonist main_character |
  villain baddie | narrator storyteller | plot storyline action | setting scene | title heading name |
  writer novelist author | letter character | noun name_word | verb action_word doing_word | adjective describing_word |
  full_stop period | exclamation_mark exclamation_point | brackets parentheses | question enquiry |
  answer reply response solution respond write_back |
  transfer forward put_through pass_on redirect | saying proverb | joke jest | lie untruth falsehood | truth fact | rumour gossip |
  news tidings | newspaper paper | magazine journal | journalist reporter | headline title | match game contest |
  game play | competition contest tournament championship | champion winner | loser defeated_player |
  opponent adversary rival enemy | referee umpire | player sportsman | coach trainer | goalkeeper goalie keeper |
  striker forward | defender back | pitch field ground | court playing_field | goal target | ball sphere | racket bat |
  penalty spot_kick | foul violation | medal prize award | race run | track course | finish finishing_line end |
  team side squad | fan supporter | gym fitness_centre | swimming_pool pool baths | bike_ride cycle_tour |
  hike walk ramble | tent camp_shelter | rucksack backpack knapsack | hobby pastime leisure_activity | law act statute |
  judge magistrate | court tribunal | lawsuit trial case court_case legal_action | defendant accused |
  witness observer | victim injured_party | criminal offender culprit wrongdoer | thief robber burglar |
  murderer killer | police law_enforcement cops | policeman police_officer | soldier warrior trooper |
  army military troops forces | weapon arm | gun firearm | bomb explosive | battle fight | enemy foe |
  peace end_of_the_war | treaty pact agreement | alliance league coalition union | empire realm | republic free_state |
  democracy rule_by_the_people | dictatorship tyranny | president head_of_state |
  prime_minister head_of_government premier | mayor head_of_the_town | member_of_parliament mp deputy | party faction |
  election poll vote | majority more_than_half larger_part greater_part | minority smaller_part less_than_half |
  opposition other_side | constitution basic_law | human_rights basic_rights | tax_payer payer_of_taxes |
  population inhabitants people number_of_inhabitants | inhabitant resident | foreigner stranger alien |
  refugee displaced_person asylum_seeker | minority small_group | neighbour person_next_door | friend mate pal buddy |
  enemy opponent | couple pair two | twin double | parents mother_and_father | father dad daddy | mother mum mom mummy |
  grandmother granny grandma | grandfather grandpa | brother male_sibling | sister female_sibling | son male_child boy |
  daughter female_child girl | aunt parent's_sister | uncle parent's_brother | husband male_spouse |
  wife female_spouse | bride newly_married_woman | wedding marriage | divorce end_of_a_marriage | birth delivery |
  death end_of_life | funeral burial | religion faith belief | god deity | priest clergyman | monk friar |
  pilgrim religious_traveller | prayer devotion | school educational_institution | university college | lesson class |
  exam test examination | mark grade | homework home_assignment | skill ability | knowledge know-how |
  experience practice | idea thought notion | opinion view | problem difficulty trouble | solution answer |
  question query | feeling emotion | fear dread terror | joy happiness delight | anger rage fury |
  sadness sorrow grief | luck fortune | love affection | hate hatred | hope expectation | courage bravery |
  patience calm | trust confidence faith | respect esteem regard | honour glory | shame disgrace | pride self-esteem |
  guilt blame | beginning start outset onset | end finish conclusion close | middle half-way_point | front fore |
  back rear hind_part | side flank | corner angle | surface outside | inside interior | outside exterior |
  height altitude tallness | depth deepness | width breadth | length extent | size dimension | speed pace |
  heat warmth | cold coldness chill | noise din racket loud_sound | silence quiet | strength might | burden load |
  angle corner | circle ring round | square box | ball globe | line stroke | dot point spot | sum total |
  difference remainder | product result_of_multiplication | quotient result_of_division | average mean |
  half 50_percent | quarter fourth | decade ten_years | century hundred_years | millennium thousand_years |
  fortnight two_weeks 14_days | dozen twelve | midday noon 12_o'clock 12_noon 12_midday | midnight 12_at_night 12_midnight | dawn daybreak sunrise |
  dusk nightfall sunset | weekend saturday_and_sunday | today this_day | spring springtime |
  summer summertime | autumn fall | once one_time | twice two_times | yearly annual every_year once_a_year |
  monthly every_month once_a_month | weekly every_week once_a_week | daily every_day once_a_day | hourly every_hour |
  short brief | long lengthy extended | tall high | low short | deep profound | shallow not_deep | wide broad |
  narrow slim | thick fat | thin slim slender skinny | fat overweight obese corpulent | heavy weighty |
  light not_heavy | loud noisy | quiet silent soft still | bright light shining luminous | dark dim gloomy |
  clear transparent see-through | clear plain obvious evident apparent | clear understandable | cloudy overcast |
  blurred unsharp fuzzy out_of_focus | sharp in_focus | sharp pointed pointy | blunt dull | smooth even |
  rough uneven coarse | flat level even | steep sheer | round circular | square quadratic | straight direct |
  crooked bent | curved bent | hard firm solid rigid | soft tender | stiff rigid inflexible |
  elastic stretchy flexible springy | brittle fragile breakable | tough sturdy robust | stable steady firm |
  loose slack | tight taut | sticky adhesive gluey | slippery slick | greasy oily fatty | dirty filthy soiled unclean |
  clean spotless unsoiled | fresh new | stale old | raw uncooked | ripe mature | rotten bad spoiled off |
  sour acidic acid tart | sweet sugary | bitter harsh | salty briny | spicy hot pungent | tasty delicious |
  poisonous toxic venomous | harmless safe | dangerous risky hazardous unsafe perilous | safe secure |
  useful helpful handy | useless of_no_use | necessary needed required essential | optional voluntary |
  compulsory mandatory obligatory | legal lawful allowed permitted | illegal unlawful forbidden prohibited not_allowed |
  guilty at_fault | innocent not_guilty | honest truthful sincere | dishonest untruthful |
  polite courteous well-mannered | rude impolite | friendly kind amiable nice | unfriendly hostile |
  calm quiet relaxed | nervous anxious | excited thrilled | tired weary exhausted | awake not_asleep | asleep sleeping |
  hungry starving | thirsty dry | drunk intoxicated | sober not_drunk | blind unable_to_see sightless |
  deaf unable_to_hear | mute unable_to_speak | dead lifeless no_longer_alive | alive living | young youthful |
  modern up-to-date contemporary | old-fashioned outdated dated | famous well-known renowned celebrated |
  unknown obscure | popular well-liked | rare uncommon scarce infrequent | common widespread usual |
  normal usual ordinary regular | strange odd weird peculiar unusual | special particular |
  different unlike not_the_same | same identical equal alike | similar alike | equal even |
  main chief principal primary most_important | additional extra further | total whole overall | single sole lone |
  alone by_oneself unaccompanied | together jointly | public open | private personal | secret hidden confidential |
  open public | free without_charge gratis at_no_cost free_of_charge for_nothing | free vacant | busy occupied engaged |
  cheap inexpensive low-priced low-cost | expensive costly dear high-priced | valuable precious |
  worthless of_no_value without_value | natural organic | artificial man-made synthetic | real genuine authentic |
  fake false counterfeit | true real | possible feasible | impossible not_possible | certain sure | uncertain unsure |
  early ahead_of_time | late behind_schedule delayed | soon shortly before_long | immediate instant | slow gradual |
  sudden abrupt | permanent lasting | temporary for_a_time provisional passing short-term | first initial | last final |
  next following | previous former earlier | current present | future coming | daily everyday | careful cautious |
  careless negligent sloppy | lazy idle | hard-working diligent industrious | brave fearless | cowardly fearful |
  generous open-handed | mean stingy | greedy grasping | proud arrogant | modest humble | strict stern severe |
  gentle mild soft | cruel brutal | wise sage | mad insane crazy | funny amusing comical humorous | serious grave |
  boring dull tedious | interesting fascinating | beautiful pretty lovely attractive good-looking | ugly unattractive |
  colourless without_colour | colourful bright | striped with_stripes | wooden of_wood made_of_wood |
  metallic of_metal | golden of_gold | woollen of_wool | sugar-free without_sugar unsweetened | fat-free without_fat |
  wireless without_cable cordless | painless without_pain | silent without_sound soundless | homeless without_home |
  jobless unemployed out_of_work without_work | childless without_children | left left-hand | right right-hand |
  northern north | southern south | eastern east | western west | upper top | lower bottom |
  inner internal inside interior | outer external outside exterior | above over on_top_of |
  below under underneath beneath | behind at_the_back_of | in_front_of before ahead_of | between in_the_middle_of |
  outside outdoors out_of_doors in_the_open_air | inside indoors | upstairs on_the_upper_floor |
  abroad in_another_country in_a_foreign_country overseas | here at_this_place | everywhere in_all_places |
  nowhere at_no_place | later afterwards | while during | because_of due_to owing_to on_account_of | after following |
  before prior_to ahead_of | until up_to till | in_order_to so_as_to to | without lacking not_having with_no |
  instead_of in_place_of rather_than | by_hand manually | by_machine automatically mechanically | on_foot walking |
  by_car driving | in_writing written | orally by_word_of_mouth spoken verbally | by_mail by_post |
  by_heart from_memory | on_purpose deliberately intentionally | by_accident by_chance accidentally unintentionally |
  in_secret secretly | in_public publicly openly | at_home in_the_house | on_time punctually | in_a_hurry hastily |
  well good | fast at_high_speed quickly | slowly at_low_speed | a_little slightly a_bit | very extremely highly |
  too_late not_in_time | twice_as_much double`;

const german = `
  werden sich_verwandeln_in sich_wandeln_zu übergehen_in |
  trocken trocknen austrocknen feuchtigkeit_verlieren wasser_verlieren | nass feucht |
  fest hart steif erstarren festwerden | weich aufweichen | schmelzen flüssig zerfließen zergehen |
  gasförmig gas verdampfen verdunsten | abkühlen kalt erkalten | erwärmen erhitzen warm aufheizen |
  wachsen größer zunehmen sich_vergrößern | schrumpfen kleiner abnehmen sich_verkleinern | länger verlängern |
  kürzer verkürzen | dunkler verdunkeln | heller aufhellen | schneller beschleunigen | langsamer verlangsamen bremsen |
  aufgehen quellen anschwellen | verhindern stoppen unterbinden hemmen abhalten | warten abwarten |
  gehen laufen fahren | fahren unterwegs reisen |
  mittag 12_uhr 12_uhr_mittag 12_mittag zwölf_uhr_mittags 12_uhr_mittags mittags | mitternacht 24_uhr 0_uhr 12_uhr_nachts |
  verlassen weggehen hinausgehen | zurückkehren zurückkommen umkehren | anrufen telefonieren |
  informieren benachrichtigen melden verständigen bescheid_geben |
  notieren aufschreiben niederschreiben protokollieren | sagen mitteilen | fragen nachfragen erkundigen |
  bitten auffordern | entschuldigen um_verzeihung_bitten | danken sich_bedanken | ablehnen zurückweisen absagen |
  zustimmen einwilligen | kündigen entlassen | einstellen anstellen | bezahlen begleichen zahlen | sparen zurücklegen |
  leihen borgen | mieten pachten | verschieben aufschieben vertagen | absagen stornieren | schneiden kürzen stutzen |
  brechen zerbrechen kaputtgehen | kaputt defekt beschädigt | reparieren instandsetzen ausbessern |
  reinigen säubern putzen | wegwerfen entsorgen | befestigen festmachen anbringen | lösen lockern |
  heben anheben hochheben | stellen setzen legen | ziehen zerren | drücken pressen | öffnen aufmachen |
  schließen zumachen | einschalten anschalten anmachen | ausschalten abschalten ausmachen | löschen entfernen |
  speichern sichern | kleben leimen | streichen anmalen | mischen vermengen verrühren | rühren umrühren |
  essen speisen verzehren | schlafen schlummern | ausruhen erholen pausieren | sterben umkommen | verletzen verwunden |
  heilen genesen gesund | bluten blut_verlieren | schwitzen transpirieren | erbrechen sich_übergeben |
  schreien rufen brüllen | weinen heulen | lachen kichern | lügen schwindeln | betrügen täuschen |
  stehlen klauen entwenden | verbieten untersagen | erlauben gestatten genehmigen | bestrafen ahnden |
  gründen errichten | wählen abstimmen | siegen gewinnen | verlieren unterliegen | üben trainieren |
  wiederholen noch_einmal | rechnung faktura | quittung beleg kassenbon kassenzettel | lieferschein warenbegleitschein |
  angebot offerte | bestellung auftrag | mahnung zahlungserinnerung | vertrag vereinbarung | brief schreiben |
  nachricht mitteilung | termin verabredung | frist abgabetermin | sitzung besprechung konferenz |
  mitarbeiter angestellter beschäftigter | kollege arbeitskollege | chef vorgesetzter leiter |
  auszubildender lehrling azubi | kunde käufer | gast besucher | verkäufer händler | geschäft laden | fabrik werk |
  lager depot | ware artikel produkt | gewinn profit | verlust defizit | kosten ausgaben | steuer abgabe |
  rabatt preisnachlass nachlass | urlaub ferien | gefahr risiko | helm schutzhelm | handschuhe schutzhandschuhe |
  brille schutzbrille | hose beinkleid | aufzug fahrstuhl lift | treppe stiege | ausgang ausstieg | feuer brand |
  feuerwehr löschzug | rettungsdienst rettungswagen krankenwagen ambulanz | krankenhaus klinik spital | arzt mediziner |
  pfleger krankenschwester | wirbelsäule rückgrat | bauch magen | kopf haupt | fieber erhöhte_temperatur |
  schnupfen erkältung | ausschlag hautreizung | wunde verletzung | pflaster verband | tablette pille |
  spritze injektion | impfung schutzimpfung | computer rechner | bildschirm monitor | handy mobiltelefon smartphone |
  passwort kennwort | datei dokument | ordner verzeichnis | müll abfall | eimer kübel | messer klinge | sofa couch |
  schrank kasten | fernseher fernsehgerät | lampe leuchte | kabel leitung | steckdose stromanschluss |
  schraubenzieher schraubendreher | zange kneifzange | seil strick tau | rohr leitung | wasserhahn hahn | holz bauholz |
  wand mauer | boden fußboden | dach bedachung | fleck schmutz | loch öffnung | teig masse |
  nachtisch dessert nachspeise | vorspeise entrée | getränk trank | karotte möhre | tomate paradeiser |
  pilz schwammerl | apfelsine orange | fleischer metzger | gericht speise | gericht gerichtshof | richter amtsrichter |
  anwalt rechtsanwalt | gesetz vorschrift | polizei polizisten | dieb räuber einbrecher | soldat krieger | heer armee |
  sieg triumph | friede ende_des_krieges | bürger einwohner | regierung kabinett | wahl abstimmung | dichter lyriker |
  gedicht verse | erzählung geschichte | roman buch | bühne theater | schauspieler darsteller | lied gesang |
  melodie weise | bild gemälde | statue skulptur standbild | spiel partie | gegner rivale |
  schiedsrichter unparteiischer | tor treffer | strafstoß elfmeter | wald forst | fluss strom | meer ozean see |
  berg gipfel | regen niederschlag | sturm orkan | blume blüte | stängel stiel | wurzel wurzelwerk | jahr zwölf_monate |
  tag 24_stunden | woche sieben_tage | kurz knapp | lang ausgedehnt | breit weit | schmal eng | dick fett |
  dünn schlank | laut lärmend geräuschvoll | leise still ruhig | hell licht | dunkel finster düster | sauber rein |
  schmutzig dreckig verschmutzt | neu modern | alt betagt | krank unwohl | gesund fit | tot gestorben |
  teuer kostspielig | billig günstig preiswert | kostenlos gratis umsonst | gefährlich riskant | sicher gefahrlos |
  giftig toxisch | freundlich nett höflich | unfreundlich unhöflich | müde erschöpft | fleißig arbeitsam | faul träge |
  mutig tapfer | ängstlich furchtsam | berühmt bekannt | selten rar | sauer säuerlich | scharf pikant | roh ungekocht |
  leicht einfach | schwer schwierig | verboten unzulässig untersagt nicht_erlaubt | erlaubt zulässig gestattet |
  jährlich einmal_im_jahr | täglich jeden_tag einmal_am_tag | vor bevor | nach nachdem im_anschluss_an |
  wegen aufgrund infolge | ohne frei_von | während im_laufe | draußen im_freien | drinnen im_haus | zu_fuß gehend |
  schriftlich auf_papier | mündlich gesprochen | absichtlich mit_absicht vorsätzlich | versehentlich aus_versehen |
  schnell flink zügig | sofort unverzüglich umgehend`;

const spanish = `
  tras después_de luego_de | antes_de previo_a | durante en_el_transcurso_de | sin carente_de |
  debido_a por_causa_de a_causa_de | hacerse volverse ponerse convertirse_en transformarse_en quedarse |
  secarse perder_humedad quedar_seco secar | mojarse humedecerse | endurecerse ponerse_duro |
  ablandarse ponerse_blando | derretirse fundirse | evaporarse convertirse_en_gas | calentarse ponerse_caliente |
  enfriarse ponerse_frío | crecer aumentar agrandarse | encogerse reducirse achicarse |
  evitar impedir frenar detener parar | esperar aguardar | ir andar caminar viajar | salir marcharse irse |
  volver regresar | llamar telefonear | avisar informar notificar comunicar | apuntar anotar escribir |
  decir comunicar | preguntar consultar | pedir solicitar rogar | disculparse pedir_perdón pedir_disculpas |
  agradecer dar_las_gracias | rechazar negarse rehusar | aceptar acceder | despedir echar | contratar emplear |
  pagar abonar | ahorrar guardar | alquilar arrendar | aplazar posponer retrasar | cancelar anular |
  cortar trocear partir | romper quebrar | limpiar lavar asear | tirar desechar | colocar poner situar |
  levantar alzar elevar | soltar liberar | empujar presionar | tirar jalar | encender prender poner_en_marcha |
  apagar desconectar | guardar conservar almacenar | mezclar remover | asar hornear | comer alimentarse | beber tomar |
  dormir descansar | fallecer morirse | herir lesionar dañar | curar sanar | sangrar perder_sangre | sudar transpirar |
  vomitar devolver | gritar chillar | llorar sollozar | reír carcajear | mentir engañar | robar hurtar sustraer |
  castigar sancionar penalizar | fundar establecer crear | votar elegir | practicar entrenar | repetir hacer_otra_vez |
  factura cuenta | recibo comprobante tique | pedido encargo | contrato convenio | carta escrito |
  mensaje recado aviso | cita encuentro | plazo fecha_límite | reunión junta | empleado trabajador | compañero colega |
  jefe superior director | aprendiz becario | cliente comprador huésped | vendedor comerciante | tienda comercio |
  fábrica planta | almacén depósito | producto artículo mercancía | ganancia beneficio | pérdida déficit | gasto coste |
  impuesto tributo tasa | descuento rebaja | vacaciones descanso | peligro riesgo | casco protector | guantes manoplas |
  gafas lentes anteojos | pantalón calzones | ascensor elevador | escalera escalinata | salida escape | incendio fuego |
  ambulancia vehículo_sanitario | hospital clínica sanatorio | enfermero sanitario |
  columna_vertebral espina_dorsal espinazo | cabeza cráneo | fiebre calentura | resfriado catarro constipado |
  herida lesión | venda vendaje | pastilla comprimido píldora | inyección pinchazo | ordenador computadora computador |
  pantalla monitor | móvil celular | contraseña clave | archivo fichero documento | carpeta directorio |
  basura residuos desechos | cubo balde | nevera frigorífico refrigerador heladera | armario ropero | alfombra tapete |
  maleta equipaje valija | habitación cuarto dormitorio | piso apartamento departamento | lámpara luz | cable hilo |
  enchufe toma_de_corriente | cuerda soga | tubo caño tubería | grifo llave | madera leña | pared muro | suelo piso |
  techo cubierta | mancha suciedad | agujero hueco orificio | masa pasta | postre dulce | bebida refresco |
  judías alubias frijoles | melocotón durazno | zumo jugo | tribunal juzgado | juez magistrado | abogado letrado |
  ladrón ratero | soldado militar | ejército tropas | batalla combate | paz fin_de_la_guerra | ciudadano habitante |
  gobierno ejecutivo | elección votación | poema poesía | novela libro | actor intérprete | canción tema |
  melodía tonada | cuadro pintura lienzo | estatua escultura | partido juego encuentro | rival adversario contrincante |
  árbitro juez | gol tanto | bosque selva | río corriente | mar océano | montaña monte | lluvia precipitación |
  tormenta temporal | tallo rabo | año doce_meses | mediodía 12_mediodía | medianoche 12_noche | corto breve | largo extenso | ancho amplio | estrecho angosto |
  gordo grueso obeso | delgado flaco | ruidoso estrepitoso | silencioso callado | claro luminoso | oscuro sombrío |
  limpio aseado | sucio mugriento | nuevo reciente | viejo anciano antiguo | enfermo malo | sano saludable |
  muerto fallecido | caro costoso | barato económico | gratis gratuito sin_pagar | peligroso arriesgado |
  seguro sin_peligro | venenoso tóxico | amable cortés simpático | cansado agotado | trabajador laborioso |
  perezoso vago | valiente audaz | miedoso cobarde | famoso conocido | raro extraño | ácido agrio | picante fuerte |
  crudo sin_cocinar | prohibido ilegal no_permitido | permitido legal | a_pie andando caminando | por_escrito en_papel |
  de_palabra oralmente | a_propósito adrede intencionadamente | enseguida inmediatamente al_instante de_inmediato`;

/** Pairs of which one is so exactly when the other is not. */
const opposites: Record<Lexicon["code"], string> = {
  en: "open closed on off alive dead wet dry full empty same different moving still present absent legal illegal visible invisible true false awake asleep clean dirty safe dangerous fresh stale sharp blunt stable unstable complete incomplete inside outside married single",
  de: "offen geschlossen lebendig tot nass trocken voll leer gleich verschieden sichtbar unsichtbar wahr falsch wach schlafend sauber schmutzig sicher gefährlich verheiratet ledig",
  es: "abierto cerrado vivo muerto mojado seco lleno vacío igual distinto visible invisible verdadero falso despierto dormido limpio sucio seguro peligroso casado soltero",
};
const not = { en: "not", de: "nicht", es: "no" };

/** Groups as lists of phrases, words divided by spaces; a pair of opposites makes two of them. */
export function nearGroups(code: Lexicon["code"]): string[][] {
  const groups = { en: english, de: german, es: spanish }[code]
    .split("|")
    .map((group) => [...words(group)].map((member) => member.replaceAll("_", " ")));
  groups.push(...dimensionGroups(code));
  const poles = opposites[code].split(" ");
  for (let at = 0; at + 1 < poles.length; at += 2) {
    const [one, other] = [poles[at] as string, poles[at + 1] as string];
    groups.push([`${not[code]} ${one}`, other], [`${not[code]} ${other}`, one]);
  }
  return groups;
}
