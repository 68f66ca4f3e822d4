/** Names of one thing in the usual fields of quizzes, in English; groups as in "paraphrase-words-en.ts". */
export const fields = `
  basting tacking tack_stitch baste | hem turned_edge folded_edge edge | fray unravel come_undone ravel | seam join
  stitched_line | cloth fabric textile material | woven knitted | needle pin | scissors shears | zip zipper
  zip_fastener | button fastener | bobbin spool reel | thread cotton yarn | aperture f-stop lens_opening
  iris_opening diaphragm_opening | wide_aperture small_f-number open_aperture large_lens_opening low_f-number
  large_aperture | small_aperture large_f-number narrow_aperture high_f-number closed_aperture | fast_shutter
  short_exposure short_exposure_time fast_shutter_speed high_shutter_speed brief_exposure | slow_shutter
  long_exposure long_exposure_time slow_shutter_speed low_shutter_speed | low_sensitivity low_iso low_iso_value
  low_iso_setting | high_sensitivity high_iso high_iso_value high_iso_setting | telephoto_lens long_lens
  long_focal_length tele_lens | wide-angle_lens wide_angle short_focal_length short_lens | white_balance
  colour_temperature | tripod camera_stand three-legged_stand | flash flashlight strobe | close-up detail_shot |
  zoom_in enlarge_view magnify | out_of_focus blurred unsharp | overexposed too_bright too_light | underexposed
  too_dark | bow front_of_boat front_of_ship front_end prow stem | stern back_of_boat back_of_ship rear_of_ship |
  port left_side left-hand_side left | starboard right_side right-hand_side right | mooring buoy berth | sail canvas
  | rudder steering_blade | keel fin bottom_beam | anchor mooring_weight | helm steering_wheel tiller | galley
  ship's_kitchen | mast pole | front forward_part | bottom base foot underside | top upper_side upper_surface | edge
  border margin rim brink | inside interior inner_part | outside exterior outer_part | centre middle core heart |
  corner angle | surface face | coat film sheet | plaster render stucco | canvas cloth linen | wood timber |
  oil_paint oils oil_colour | watercolour aquarelle water_colour | mural wall_painting fresco wall_picture |
  still_life nature_morte picture_of_objects | self-portrait picture_of_oneself | easel stand | palette mixing_board
  | landscape scenery view | relief raised_carving | bust head_and_shoulders | engraving etching print | sculpture
  statue carving | sketch draft rough_drawing preliminary_drawing | collage picture_made_of_pieces | stone_church
  masonry | pointed_arch lancet_arch gothic_arch ogive | round_arch semicircular_arch roman_arch | buttress
  supporting_wall prop | flying_buttress outer_support | nave main_aisle | column pillar post | vault arched_ceiling
  arched_roof | dome cupola | spire steeple | stained_glass coloured_glass | façade front front_wall | battlement
  crenellation parapet | moat water_ditch ditch | keep main_tower | cut edit splice | shot take | off-screen_voice
  narrator's_voice voice_off_screen | soundtrack film_music score | flashback look_back scene_from_past | script
  screenplay | subtitle caption | extra background_actor | stuntman stunt_double | director film-maker |
  black-and-white monochrome without_colour | silent_film movie_without_sound | slow_motion slowed_down | close_shot
  close-up | slow adagio lento | fast allegro quick | presto very_fast | moderate medium moderato
  neither_fast_nor_slow middling | soft quiet piano | loud forte | very_loud fortissimo | very_soft very_quiet
  pianissimo | getting_louder crescendo growing_louder gradually_louder increasing_in_volume | getting_softer
  decrescendo diminuendo gradually_quieter growing_softer | getting_faster accelerando speeding_up | getting_slower
  ritardando slowing_down rallentando | detached staccato short_and_separate | smooth legato connected | lively
  vivace brisk | from_beginning da_capo | repeat_sign repetition_mark | pause rest silence | bar measure | beat
  pulse | crotchet quarter_note | minim half_note | quaver eighth_note | semibreve whole_note | sharp
  raised_by_semitone | flat lowered_by_semitone | key_signature accidentals | unaccompanied a_cappella
  without_instruments | solo alone single_performer | duet for_two_singers two_singers | quartet four_players
  group_of_four | trio three_players group_of_three | string_section strings | brass_section brass |
  woodwind_section woodwind | kettledrum timpani | highest_female_voice soprano | lowest_male_voice bass |
  high_male_voice tenor | low_female_voice alto contralto | lullaby cradle_song | opera sung_drama musical_drama |
  overture prelude | funeral_march dead_march | noun naming_word | verb doing_word action_word | adjective
  describing_word | conjunction joining_word connective linking_word | simile comparison_with_like
  comparison_using_like | metaphor implied_comparison | alliteration repeated_initial_sound same_initial_sound
  repetition_of_consonant | personification giving_human_traits human_traits_given_to_things | hyperbole
  exaggeration overstatement | understatement litotes | irony saying_opposite opposite_of_what_is_meant |
  onomatopoeia sound_word word_imitating_sound | oxymoron contradiction_in_terms | repetition reiteration | climax
  high_point turning_point peak | prologue introduction opening foreword preface | epilogue closing_words afterword
  | first_person_narrator i-narrator | omniscient_narrator all-knowing_narrator | fable animal_tale story_with_moral
  | biography life_story account_of_life | autobiography own_life_story | diary journal | tragedy sad_play
  play_with_sad_ending | comedy funny_play | sonnet poem_of_fourteen_lines fourteen-line_poem | stanza verse
  group_of_lines | pen_name pseudonym assumed_name | synonym word_of_same_meaning | antonym opposite
  word_of_opposite_meaning | contract agreement legally_binding_agreement | offer proposal tender | acceptance
  approval_by_other_party consent_of_other_side agreement_by_other_party | notary notary_public | court_register
  court_record | registration_with_court entry_in_court_register | signature signed_name | guarantee warranty surety
  | fine monetary_penalty penalty sum_of_money | imprisonment prison_sentence jail_term custody
  deprivation_of_liberty | probation suspended_sentence | bail surety | life_sentence imprisonment_for_life
  life_imprisonment | death_penalty capital_punishment execution | acquit find_not_guilty clear declare_innocent |
  convict find_guilty | appeal take_to_higher_court | sue take_legal_action bring_action go_to_court take_to_court |
  judge magistrate | prosecutor state_attorney public_prosecutor district_attorney | lawyer counsel attorney
  legal_adviser barrister | testimony statement_of_witness | perjury lying_under_oath false_testimony | self-defence
  defending_oneself | negligence carelessness lack_of_care | intent purpose deliberate_act | bribery corruption |
  blackmail extortion | fraud deception swindle | arson setting_fires fire-raising | burglary breaking_in break-in
  housebreaking | libel slander defamation | heir inheritor person_who_inherits | inheritance legacy bequest |
  custody care_of_child | of_age adult full_age | underage minor not_yet_adult | invalid void null not_valid
  without_effect | valid effective in_force | breach violation breaking infringement | terminate end cancel
  give_notice | right_of_withdrawal cooling-off_right right_to_withdraw | data_breach leak_of_data loss_of_data |
  authority agency public_body office | tax_office revenue_office inland_revenue tax_authority | registry_office
  civil_registry register_office | town_hall city_hall municipal_office | employment_office job_centre labour_office
  | embassy diplomatic_mission | customs border_control | parliament legislature legislative | government executive
  cabinet | judiciary courts judicial_branch | head_of_state president | head_of_government prime_minister
  chancellor | monarchy rule_by_king kingdom | democracy rule_by_people people's_rule government_by_people |
  dictatorship one-man_rule autocracy tyranny | aristocracy rule_by_nobles nobility | oligarchy rule_by_few |
  theocracy rule_by_priests | separation_of_powers division_of_powers checks_and_balances | universal_suffrage
  right_to_vote_for_all | referendum plebiscite popular_vote | coalition alliance | majority more_than_half
  more_than_50_percent | constitution basic_law | amendment change_to_constitution | federal_state federation |
  truce ceasefire armistice | treaty pact accord agreement | surrender capitulation | siege blockade encirclement |
  invasion attack | uprising revolt rebellion insurrection | coup overthrow putsch seizure_of_power | assassination
  murder killing | abdicate give_up_throne step_down | crowned enthroned | heir_to_throne crown_prince | colony
  overseas_possession dependency | settler colonist | slave bondsman unfree_worker | serf bondsman unfree_peasant |
  knight mounted_warrior armoured_horseman | peasant farmer | guild craftsmen's_association trade_association |
  nobleman aristocrat lord noble | merchant trader dealer | pilgrimage journey_to_holy_place religious_journey |
  crusade holy_war | plague black_death bubonic_plague pestilence | famine hunger starvation lack_of_food |
  gunpowder black_powder | printing_press letterpress movable_type | steam_engine steam_power | railway railroad |
  trench_warfare fighting_in_trenches | east_germany gdr german_democratic_republic | west_germany federal_republic
  | ottoman_empire turkish_empire | byzantine_empire eastern_roman_empire | pharaoh king_of_egypt egyptian_king |
  hieroglyphs picture_writing | cuneiform wedge-shaped_writing | mummy embalmed_body | gladiator arena_fighter |
  senate council_of_elders | legion roman_army_unit | aqueduct water_channel water_bridge | viking norseman |
  conquistador spanish_conqueror | first_world_war great_war | league_of_nations predecessor_of_un | inflation
  rising_prices rise_in_prices price_increase general_rise_in_prices loss_of_purchasing_power | deflation
  falling_prices fall_in_prices | recession slump economic_downturn downturn shrinking_economy | boom upswing
  economic_upturn | demand desire_to_buy | shortage lack scarcity too_little | surplus excess oversupply too_much |
  monopoly single_seller sole_supplier | oligopoly few_sellers few_suppliers | cartel price-fixing_agreement |
  competition rivalry | subsidy state_aid government_support grant | tariff customs_duty import_tax | quota
  import_limit | exchange_rate price_of_currency | balance_sheet statement_of_assets_and_liabilities | assets
  possessions property what_company_owns | liabilities debts obligations what_company_owes | equity owner's_capital
  | depreciation loss_of_value fall_in_value write-down | appreciation rise_in_value gain_in_value | revenue
  turnover sales income_from_sales | profit gain surplus earnings | loss deficit | fixed_cost overhead | liquidity
  ability_to_pay solvency | insolvency bankruptcy inability_to_pay | mortgage loan_on_house home_loan | interest
  cost_of_borrowing price_of_money | dividend share_of_profit part_of_profit | share stock equity_stake | bond
  fixed-interest_security | collateral security pledge | direct_debit standing_order | cash coins_and_notes
  ready_money banknotes | credit_card plastic_money | invoice bill | discount price_cut price_reduction
  reduction_in_price | wholesale trade_in_bulk | retail shop_trade | warehouse store depot stockroom | stock
  inventory goods_on_hand | stocktaking inventory_count counting_of_stock | delivery shipment consignment supply |
  purchasing buying procurement | marketing promotion advertising | market_share part_of_market | brand trade_name |
  target_group intended_audience | break-even_point neither_profit_nor_loss | division_of_labour specialisation |
  minimum_wage lowest_legal_pay | gross before_tax before_deductions | net after_tax after_deductions |
  insurance_premium insurance_fee annual_premium | deductible excess | policyholder insured_person holder | insurer
  insurance_company | claim demand_for_payment | stop_growth growth_stop not_grow no_growth | heart cardiac | kidney
  renal | liver hepatic | lung pulmonary | brain cerebral | skin dermis cutaneous | stomach gastric | bone osseous |
  nerve neural | blood_clot thrombus thrombosis | heart_attack myocardial_infarction coronary | stroke apoplexy
  brain_attack | high_blood_pressure hypertension raised_blood_pressure | low_blood_pressure hypotension |
  high_blood_sugar hyperglycaemia raised_blood_sugar | low_blood_sugar hypoglycaemia too_little_sugar_in_blood |
  diabetes sugar_disease | anaemia anemia lack_of_red_blood_cells low_iron | inflammation swelling | fever
  raised_temperature high_temperature pyrexia | shortness_of_breath breathlessness dyspnoea difficulty_breathing
  trouble_breathing | rapid_heartbeat tachycardia fast_pulse rapid_pulse fast_heart_rate | slow_heartbeat
  bradycardia slow_pulse slow_heart_rate | fast_breathing tachypnoea rapid_breathing | tumour growth neoplasm |
  benign harmless not_malignant non-cancerous | malignant cancerous | side_effect unwanted_effect adverse_effect |
  painkiller analgesic pain_reliever | sedative tranquilliser calming_drug | anaesthetic numbing_drug | antibiotic
  drug_against_bacteria | laxative purgative | diuretic water_tablet | anticoagulant blood_thinner | antiseptic
  disinfectant germ_killer | vaccine inoculation | antibody immunoglobulin | white_blood_cell leukocyte |
  red_blood_cell erythrocyte | platelet thrombocyte | artery vessel_leading_away_from_heart | vein
  vessel_leading_to_heart | windpipe trachea | gullet oesophagus food_pipe | voice_box larynx | eardrum
  tympanic_membrane | retina light-sensitive_layer | womb uterus | birth delivery childbirth | pregnancy gestation |
  newborn neonate newly_born_baby | caesarean c-section | pressure_sore bedsore decubitus | fracture broken_bone
  break | sprain twisted_joint twisted_ankle | dislocation displaced_joint | bruise contusion haematoma | burn scald
  | concussion brain_injury | cramp muscle_spasm | rash skin_eruption | itching pruritus | vomiting throwing_up
  emesis | diarrhoea loose_stools | constipation hard_stools | dehydration lack_of_water lack_of_fluid loss_of_water
  fluid_loss | obesity being_overweight adiposity | malnutrition undernourishment poor_diet | insomnia sleeplessness
  lack_of_sleep trouble_sleeping | depression low_mood | on_back supine lying_on_back face_up | on_stomach prone
  face_down | on_side lateral | unconscious not_conscious passed_out | resuscitation cpr cardiac_massage
  chest_compression | syringe injection_needle | swab smear | drip infusion intravenous | orally by_mouth per_os |
  under_skin subcutaneous | into_muscle intramuscular | into_vein intravenous | under_tongue sublingual | contagious
  infectious catching | hereditary inherited genetic passed_on_from_parents | chronic long-lasting long-term
  persistent | acute sudden | hand_washing washing_hands hand_hygiene | wound_dressing bandage | cell_nucleus
  nucleus | mitochondrion powerhouse_of_cell | chlorophyll green_pigment leaf_green | photosynthesis
  making_sugar_from_light | respiration breathing | cell_division mitosis | offspring young descendants | mate
  partner | predator hunter animal_that_hunts | prey hunted_animal | meat-eater carnivore flesh-eater | plant-eater
  herbivore | omnivore eats_everything all-eater eats_plants_and_meat | scavenger carrion_eater | nocturnal
  active_at_night night-active | diurnal active_by_day | hibernation winter_sleep sleeping_through_winter | migrate
  fly_south move_to_warmer_place travel_to_warmer_regions | moult shed_skin shed_feathers lose_feathers | camouflage
  blending_in protective_colouring | warm-blooded constant_body_temperature | backbone spine vertebral_column |
  without_backbone invertebrate spineless | with_backbone vertebrate | lay_eggs egg-laying oviparous |
  give_birth_to_live_young viviparous | gills breathing_organ_of_fish | beak bill | claw talon nail | antlers horns
  | fur coat pelt | feathers plumage | evergreen keeps_leaves keep_leaves green_all_year | deciduous sheds_leaves
  lose_leaves shed_leaves drop_leaves | conifer needle-leaved_tree cone-bearing_tree | pollination
  transfer_of_pollen | seed dispersal | germinate sprout start_to_grow | shoot sprout | bulb onion | mushroom fungus
  toadstool | algae seaweed | bacterium germ microbe | gene hereditary_factor | mutation change_in_gene
  change_in_dna | species kind_of_living_thing | extinct died_out no_longer_existing | habitat living_space
  place_to_live home | frost freezing_temperature freezing_cold | rain precipitation | strong_wind gale storm |
  light_wind breeze | lightning flash | fog mist | drizzle light_rain fine_rain | downpour heavy_rain cloudburst |
  snowfall falling_snow | drought dry_period lack_of_rain no_rain | flood high_water inundation | high_tide
  flood_tide high_water | low_tide ebb low_water | earthquake quake tremor shaking_ground | volcano fire_mountain |
  lava molten_rock liquid_rock | magma molten_rock | igneous_rock rock_from_magma solidified_magma |
  sedimentary_rock deposited_rock | erosion wearing_away | glacier river_of_ice ice_stream | moraine glacial_debris
  | river_mouth estuary | source spring headwaters | tributary side_river | waterfall cataract falls | strait
  narrow_waterway channel | isthmus land_bridge | archipelago island_group group_of_islands | plateau tableland
  high_plain | plain flat_land lowland | gorge canyon ravine | desert arid_region dry_region | rainforest jungle
  tropical_forest | steppe grassland prairie | polar_region arctic | capital seat_of_government main_city | border
  frontier | latitude parallel | longitude meridian | contour_line line_of_equal_height | crust outer_layer_of_earth
  | core centre_of_earth | global_warming rising_temperatures climate_change | population_density
  people_per_square_kilometre inhabitants_per_square_kilometre | birth_rate births_per_thousand | emigration
  leaving_country | immigration moving_into_country | urbanisation growth_of_cities | speed velocity | acceleration
  change_of_speed rate_of_change_of_velocity | force push_or_pull | weight gravitational_force | friction rubbing
  resistance | pressure force_per_area | work energy_transferred | power work_per_time energy_per_time | density
  mass_per_volume | voltage potential_difference tension | current flow_of_charge flow_of_electricity amperage |
  resistance opposition_to_current | frequency number_of_oscillations_per_second vibrations_per_second | wavelength
  distance_between_crests | amplitude height_of_wave | refraction bending_of_light | reflection
  throwing_back_of_light | dispersion splitting_of_light | vacuum empty_space airless_space | gravity gravitation
  earth's_pull earth's_attraction | inertia resistance_to_change_of_motion | heat thermal_energy | insulator
  non-conductor poor_conductor | electron negative_particle negatively_charged_particle | proton positive_particle
  positively_charged_particle | neutron neutral_particle uncharged_particle | ion charged_particle charged_atom |
  acid sour_substance | base alkali alkaline_substance | alkaline basic | neutral neither_acidic_nor_basic |
  oxidation loss_of_electrons combination_with_oxygen | reduction gain_of_electrons | catalyst reaction_accelerator
  | solution dissolved_mixture | solvent dissolving_agent | mixture blend | noble_gas inert_gas | alloy
  mixture_of_metals | rust iron_oxide | combustion burning | filtration filtering | barometer air_pressure_gauge |
  thermometer temperature_gauge heat_gauge | anemometer wind_gauge wind_meter wind_speed_meter | hygrometer
  humidity_gauge moisture_meter | seismograph earthquake_recorder | speedometer speed_gauge | odometer
  distance_gauge mileometer | scales balance weighing_machine | ammeter current_meter | equal same_value | sum total
  result_of_addition | difference result_of_subtraction | product result_of_multiplication | quotient
  result_of_division | square second_power | cube third_power | reciprocal inverse multiplicative_inverse | even
  divisible_by_two divisible_by_2 | odd not_divisible_by_two not_even | prime divisible_only_by_one_and_itself |
  perpendicular at_right_angles orthogonal | parallel never_meeting | right_angle 90_degree_angle 90_degree
  quarter_turn angle_of_90_degrees | straight_angle half_turn 180_degree | full_turn 360_degree | acute_angle
  less_than_90_degrees | obtuse_angle more_than_90_degrees | equilateral equal-sided with_equal_sides | isosceles
  two_equal_sides | radius half_diameter | diameter twice_radius | circumference perimeter distance_around | area
  surface | volume capacity space_inside | mean average | median middle_value | mode most_frequent_value
  most_common_value | range spread difference_between_largest_and_smallest | probability chance likelihood | slope
  gradient steepness | variable unknown placeholder | graph diagram chart | positive greater_than_zero above_zero |
  negative less_than_zero below_zero | infinite endless without_end unlimited unbounded | finite limited | constant
  unchanging fixed | clockwise to_right | anticlockwise counterclockwise to_left | password protect_with_password
  lock_behind_password secure_with_password | cell address field | copy duplicate | paste insert | delete remove
  erase | currency money monetary_value | format style | input entry | output result | loop repetition iteration
  repeat | condition if-statement branch | array list | string text sequence_of_characters | integer whole_number |
  boolean truth_value true_or_false | float decimal_number floating-point_number | variable named_storage
  named_value | function procedure subroutine routine | parameter argument | bug error fault mistake | debug
  find_errors remove_errors | compile translate_into_machine_code | encrypt encipher make_unreadable encode |
  decrypt decipher make_readable | backup copy safety_copy | malware malicious_software harmful_program virus |
  phishing fake_e-mail fraudulent_e-mail | spam junk_mail unwanted_e-mail | hacker intruder attacker |
  two-factor_authentication two-step_login | log_in sign_in | log_out sign_out | username login_name user_id |
  bandwidth data_rate transmission_rate | wireless_network wi-fi wlan | hard_disk hard_drive | main_memory ram
  working_memory | processor cpu | graphics_card video_card | screen monitor display | mouse_pointer cursor |
  keyboard shortcut | spreadsheet calculation_table | primary_key unique_identifier | query request | row record
  line | column field | sort order | first_in_first_out queue fifo | last_in_first_out stack lifo | open-source
  freely_available_source | cloud remote_server online_storage | crash freeze hang stop_responding | dough paste |
  knead work press | prove rise let_rise | bake cook_in_oven | fry cook_in_oil cook_in_fat | deep-fry
  cook_in_hot_fat | steam cook_in_vapour | boil cook_in_water | simmer cook_gently boil_gently cook_over_low_heat |
  grill barbecue broil | stew braise cook_slowly | blanch scald briefly_boil | marinate soak_in_sauce | season
  add_salt_and_pepper spice | whisk beat whip | fold_in mix_gently stir_in_gently | chop cut_up dice cut_into_cubes
  | peel remove_skin | grate shred | sieve sift strain | knife blade | frying_pan skillet | saucepan pot | oven
  cooker stove | fridge refrigerator | freezer deep_freeze | rare bloody underdone | well_done cooked_through |
  al_dente firm_to_bite | starter first_course appetiser | dessert sweet_course afters | raw uncooked not_cooked |
  ripe ready_to_eat | sour acid tart | salty too_much_salt | spicy hot | bland tasteless without_taste | crisp
  crunchy crispy | tender soft | tough chewy hard_to_chew | head_waiter maître_d'hôtel | waiter server | tip
  gratuity | bill check | menu list_of_dishes | soup broth | sauce gravy | wholemeal whole_grain wholegrain |
  baker's_yeast yeast | baking_powder raising_agent | goalkeeper keeper goalie | penalty penalty_kick spot_kick |
  corner_kick corner | foul breach_of_rules | yellow_card caution booking warning | red_card sending-off dismissal |
  interval break | draw tie equal_score | final last_match | referee umpire official | substitute replacement
  reserve_player | captain team_leader | coach trainer | opponent adversary rival | spectator onlooker viewer |
  serve opening_shot | love zero nil | freestyle front_crawl crawl | sprint short_race | relay_race relay |
  long_jump broad_jump | javelin_throw spear_throwing | checkmate mate | castle rook | stalemate draw | gold_medal
  first_place first_prize | silver_medal second_place second_prize | bronze_medal third_place third_prize | warm_up
  loosen_muscles prepare_muscles | stamina endurance staying_power | strength_training weight_training |
  holy_thursday maundy_thursday | christmas_eve 24_december december_24 | christmas_day 25_december december_25 |
  new_year's_eve 31_december december_31 | new_year's_day 1_january january_1 | whitsun pentecost | epiphany
  three_kings_day twelfth_night | lent fasting_period forty_days_before_easter | ramadan month_of_fasting
  fasting_month | sabbath saturday day_of_rest | mosque muslim_house_of_prayer | synagogue jewish_house_of_prayer |
  church christian_house_of_prayer | koran quran holy_book_of_islam | torah five_books_of_moses | gospel good_news |
  ten_commandments decalogue | lord's_prayer our_father | eucharist communion holy_communion lord's_supper | baptism
  christening | monk friar brother | nun sister | monastery abbey convent cloister | pope head_of_catholic_church
  bishop_of_rome | priest clergyman | pastor minister vicar | imam prayer_leader | rabbi jewish_scholar | prophet
  messenger_of_god | saint holy_person | heaven paradise | reincarnation rebirth | belief_in_one_god monotheism |
  belief_in_many_gods polytheism | atheism denial_of_god disbelief_in_god | virtue moral_excellence | happiness
  well-being | duty obligation | reason intellect | greatest_happiness utility | classical_conditioning
  pavlovian_conditioning | operant_conditioning instrumental_conditioning | reinforcement reward | short-term_memory
  working_memory | attention concentration focus | motivation drive | intrinsic from_within inner | extrinsic
  from_outside external | stimulus trigger | response reaction | bystander_effect diffusion_of_responsibility |
  stereotype fixed_image | prejudice bias preconceived_opinion | self-esteem self-worth | empathy compassion |
  anxiety fear | phobia irrational_fear | nature_and_nurture heredity_and_environment | upbringing socialisation |
  role_model example | peer_group friends_of_same_age people_of_same_age | survey poll questionnaire | sample
  subset_of_population | experiment trial | control_group comparison_group | interview questioning | hypothesis
  assumption testable_claim | correlation relationship | cause reason | brake stopping_device | tyre_tread profile |
  gearbox transmission | headlamp headlight | rear-view_mirror driving_mirror | seat_belt safety_belt | exhaust_pipe
  tailpipe | lubricate oil grease | lubricant oil grease | wear abrasion | weld join_by_melting fuse | bolt screw |
  spirit_level bubble_level | drill bore | saw cut | file rasp | sandpaper emery_paper abrasive_paper | varnish
  lacquer | primer undercoat | plasterboard drywall gypsum_board | mortar cement | insulation lagging | gutter
  rain_channel eaves_trough | drain waste_pipe | valve tap stopcock | washbasin sink | odour_trap u-bend trap siphon
  | smell odour stench | sewer_gas smell_of_sewer sewer_smell foul_air bad_smells | hair hairs | fuse
  circuit_breaker | earth_wire ground_wire protective_conductor | live_wire phase | hard_hat helmet safety_helmet |
  safety_goggles protective_glasses | ear_protection ear_defenders earmuffs | safety_shoes steel-capped_boots |
  forklift lift_truck | crane hoist | escape_route emergency_exit | assembly_point meeting_point`;
