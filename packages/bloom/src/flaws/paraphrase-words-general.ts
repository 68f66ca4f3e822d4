/** Terms and what they mean, and further words of every day, in English; groups as in "paraphrase-words-en.ts". */
export const general = `
  power electricity electric_power | data information figures | number size count | inhabitant population
  resident dweller | trouble problem difficulty | help aid assistance support | method manner means | place spot
  location site position | part section portion segment share | group set collection band bunch | bit fragment scrap
  | end finish close conclusion | start beginning onset outbreak | cause reason origin source | effect result
  consequence outcome impact | purpose aim goal intention objective | chance likelihood probability odds | ability
  capacity skill capability | lack shortage absence scarcity want deficiency too_little too_few not_enough | excess
  surplus too_much too_many overabundance glut | shortage_of_labour too_few_workers lack_of_workers labour_shortage
  | right entitlement claim permission | view opinion belief standpoint | idea thought concept notion | plan scheme
  project | rule law regulation principle | change alteration modification shift | growth increase rise expansion
  gain | decline decrease drop fall reduction loss | rapid sharp fast steep quick sudden | total complete full whole
  entire | main chief principal most_important key major | basic fundamental elementary | exact precise accurate
  correct | approximate rough | common shared joint mutual | usual normal ordinary customary typical | special
  particular specific | foreign alien from_abroad from_another_country | native local indigenous | rich wealthy
  affluent well-off | poor needy without_money penniless | famous well-known celebrated | very_old ancient age-old |
  brand-new very_new unused | huge very_big very_large enormous gigantic | tiny very_small minute | very_hot boiling
  scorching | very_cold freezing icy ice-cold | very_fast rapid high-speed | very_tired exhausted worn_out |
  very_hungry starving | very_happy delighted overjoyed | very_sad heartbroken | very_angry furious enraged |
  very_good excellent outstanding superb | very_bad terrible awful dreadful | very_important crucial essential vital
  | very_often frequently | very_loud deafening | very_clever brilliant | very_wet soaking drenched | very_dry
  parched arid | very_dirty filthy | very_tall towering | opposite other reverse contrary | at_night after_dark
  after_nightfall during_night in_darkness | by_day in_daytime in_daylight during_day | in_morning before_noon |
  in_afternoon after_midday after_noon after_lunch | at_noon at_midday in_middle_of_day | midnight middle_of_night
  twelve_at_night | at_dawn at_sunrise at_first_light at_daybreak early_in_morning | at_dusk at_sunset at_nightfall
  in_twilight when_sun_sets | all_day from_morning_to_night | every_second_day every_other_day every_two_days |
  every_four_years once_in_four_years | every_ten_years once_decade once_per_decade | per_cent percent hundredth |
  each_other mutual | one_after_another singly in_turn | all_at_once at_same_time simultaneously together |
  step_by_step gradually bit_by_bit little_by_little | in_alphabetical_order from_a_to_z alphabetically |
  in_order_of_size by_size | in_chronological_order by_date | at_random without_pattern randomly by_chance | in_vain
  without_success unsuccessfully | in_detail thoroughly at_length | in_brief in_short in_few_words briefly |
  in_advance beforehand | in_pairs two_by_two | in_cash with_notes_and_coins | in_instalments in_parts bit_by_bit |
  by_force with_violence forcibly | work_for_free not_paid unpaid without_pay work_without_pay get_no_wages
  not_get_paid receive_no_pay | work_for_free not_be_paid | voter elector electorate people_entitled_to_vote |
  right_to_vote suffrage franchise | women's_suffrage votes_for_women women's_right_to_vote | freedom_of_speech
  right_to_speak_freely freedom_of_expression free_speech | freedom_of_press press_freedom | freedom_of_religion
  religious_freedom right_to_choose_religion | human_rights basic_rights | right_to_strike permission_to_strike |
  worker employee labourer | employer boss owner_of_company | first_lady wife_of_president president's_wife | heir
  successor | queen king's_wife wife_of_king | prince king's_son son_of_king | princess king's_daughter
  daughter_of_king | widow woman_whose_husband_died | orphan child_without_parents | bachelor unmarried_man
  single_man | maternal_uncle mother's_brother brother_of_mother | paternal_aunt father's_sister | nephew
  brother's_son sister's_son | niece brother's_daughter sister's_daughter | grandfather father's_father
  mother's_father | stepmother father's_new_wife | landlord person_who_rents_out owner_of_flat lessor | tenant
  person_who_rents lessee | farmer people_who_work_on_farms agricultural_worker | paediatrician pediatrician
  doctor_for_children children's_doctor | gynaecologist women's_doctor doctor_for_women | dermatologist skin_doctor
  skin_specialist | cardiologist heart_specialist heart_doctor | ophthalmologist oculist eye_doctor eye_specialist |
  orthopaedist bone_doctor | neurologist nerve_specialist | psychiatrist doctor_for_mental_illness | oncologist
  cancer_specialist cancer_doctor | vet veterinarian animal_doctor | midwife birth_assistant | optician
  maker_of_glasses | cobbler shoemaker maker_of_shoes | tailor maker_of_clothes | joiner carpenter woodworker |
  blacksmith smith metalworker | florist flower_seller | baker maker_of_bread | butcher meat_seller | potter
  maker_of_pots | interpreter spoken_translator oral_translator | pilot aircraft_captain | astronaut cosmonaut
  space_traveller | sailor seaman mariner | fisherman angler | miner pit_worker | deafness loss_of_hearing
  hearing_loss inability_to_hear | blindness loss_of_sight inability_to_see loss_of_vision | blind cannot_see
  not_see unable_to_see without_sight sightless | deaf cannot_hear not_hear unable_to_hear | mute cannot_speak
  unable_to_speak speechless | lame cannot_walk unable_to_walk | invisible cannot_be_seen not_be_seen unseen
  not_visible | inaudible cannot_be_heard not_be_heard | illiterate cannot_read could_not_read unable_to_read
  not_able_to_read | unbreakable cannot_be_broken | incurable cannot_be_cured | immobile cannot_move unable_to_move
  motionless | paralysed cannot_move unable_to_move | memory_loss amnesia loss_of_memory forgetfulness | hair_loss
  baldness alopecia | tooth_decay caries rotten_teeth | gum_disease periodontitis | heart_failure weak_heart |
  kidney_failure renal_failure | liver_inflammation hepatitis inflammation_of_liver | lung_inflammation pneumonia
  inflammation_of_lungs | brain_inflammation encephalitis | joint_inflammation arthritis inflammation_of_joints |
  appendicitis inflamed_appendix inflammation_of_appendix | conjunctivitis inflammation_of_eye | gastritis
  inflammation_of_stomach | low_temperature hypothermia | allergy hypersensitivity | short-sighted myopic
  near-sighted | long-sighted farsighted | sleepwalking somnambulism | loss_of_appetite lack_of_appetite
  not_wanting_to_eat anorexia | weight_loss losing_weight getting_thinner | weight_gain gaining_weight
  getting_fatter | lose_weight become_slimmer get_thinner slim_down shed_pounds | fear_of_heights acrophobia |
  fear_of_spiders arachnophobia | fear_of_water hydrophobia aquaphobia | fear_of_small_spaces claustrophobia
  fear_of_enclosed_spaces fear_of_confined_spaces | fear_of_open_spaces agoraphobia fear_of_crowds |
  fear_of_strangers xenophobia fear_of_foreigners | fear_of_flying aviophobia | afraid fear scared frightened
  be_afraid be_scared dread | kleptomania urge_to_steal compulsive_stealing | pyromania urge_to_set_fires | insomnia
  inability_to_sleep | rust corrosion oxidation | prevent protect_against guard_against | bleeding blood_flow
  blood_loss loss_of_blood flow_of_blood haemorrhage | wind_speed speed_of_wind | gale strong_wind storm high_wind |
  breeze gentle_wind light_wind | drizzle light_rain | sea_level height_of_sea level_of_ocean | sea ocean | rise
  get_higher go_up climb | birth_rate number_of_births | fewer_babies_born birth_rate_falling birth_rate_fall |
  death_rate mortality number_of_deaths | life_expectancy average_length_of_life | money_supply
  amount_of_money_in_circulation | purchasing_power value_of_money | rapid_inflation sharp_rise_in_prices
  hyperinflation | bank_loan loan_from_bank credit | take_out_loan borrow_money take_out_bank_loan
  borrow_money_from_bank | raw_material basic_material | finished_goods end_product | labour_force workers |
  free_trade trade_without_tariffs no_tariffs | customer buyer shopper purchaser | seller vendor dealer |
  equilateral three_equal_sides all_sides_equal | right_angle ninety_degrees 90_degrees | circumference
  distance_around perimeter length_of_edge | radius distance_from_centre distance_from_centre_to_edge | diameter
  distance_across | hypotenuse longest_side | sphere ball | cube die | zero nothing nil | infinity endlessness |
  freezing_point temperature_at_which_water_freezes | boiling_point temperature_at_which_boils | melting_point
  temperature_at_which_melts | absolute_zero lowest_possible_temperature | leap_year year_with_366_days | century
  100_years | millennium 1000_years | calf young_cow baby_cow | lamb young_sheep baby_sheep | foal young_horse
  baby_horse | kitten young_cat baby_cat | puppy young_dog baby_dog | cub young_bear baby_bear | chick young_hen
  baby_bird | piglet young_pig | tadpole young_frog larva_of_frog | caterpillar larva_of_butterfly butterfly_larva |
  mare female_horse | stallion male_horse | cow female_cattle | bull male_cattle | ewe female_sheep | ram male_sheep
  | hen female_chicken | rooster male_chicken cock | sow female_pig | boar male_pig | vixen female_fox | pack
  group_of_wolves wolf_pack | flock group_of_birds flock_of_birds group_of_sheep | herd group_of_cattle herd_of_cows
  | school shoal_of_fish group_of_fish shoal | swarm group_of_bees | pride group_of_lions | colony group_of_ants |
  annual_plant plants_live_for_one_year one-year_plant | perennial plants_live_for_several_years | evergreen
  green_all_year | peel skin rind | shell outer_covering | stone pit kernel | sap plant_juice | bark
  outer_layer_of_tree skin_of_tree | trunk stem_of_tree | twig small_branch | treetop crown | root underground_part
  | hive home_of_bees beehive | den lair | burrow underground_home | cobweb spider's_web | wool sheep's_hair fleece
  | leather tanned_skin animal_hide | ivory elephant_tusk | amber fossil_resin | down soft_feathers | lard pig_fat |
  tallow beef_fat | caviar fish_eggs roe | veal calf_meat meat_of_calf | venison deer_meat meat_of_deer | pork
  pig_meat meat_of_pig | beef cow_meat meat_of_cattle | mutton sheep_meat meat_of_sheep | caravan house_on_wheels
  mobile_home | ambulance emergency_vehicle | fire_engine fire_truck | hearse funeral_car | lighthouse light_tower |
  dinghy small_boat | submarine underwater_boat | helicopter chopper | glider plane_without_engine | bicycle bike
  two-wheeler | crane lifting_machine | torch flashlight | umbrella rain_cover | walking_stick cane | spectacles
  glasses | binoculars field_glasses | magnifying_glass hand_lens | pacemaker heart_stimulator | hourglass
  sand_timer | sundial sun_clock | diary journal | atlas book_of_maps | dictionary word_book | encyclopedia
  reference_work | cookbook recipe_book | phone_book telephone_directory | newspaper daily_paper | poster placard |
  leaflet pamphlet flyer brochure | envelope letter_cover | stamp postage_stamp | parcel package packet | invoice
  bill | receipt proof_of_payment | passport travel_document | identity_card id_card | driving_licence
  driver's_license | last_testament testament | signed signature | written on_paper in_writing | handwriting
  penmanship | shorthand stenography | braille writing_for_blind | sign_language language_of_deaf | secret_code
  cipher | alphabet abc letters | measure take_reading_of determine | measure_temperature take_temperature |
  win_election get_most_votes gain_most_votes be_elected | run_for_office stand_for_election be_candidate |
  cast_vote vote go_to_polls | declare_war start_war begin_war | lose_war be_defeated_in_war | conquer capture seize
  occupy | discover find_first come_upon | invent devise come_up_with think_up | explore travel_through | poison
  give_poison be_given_poison | drown die_in_water | starve die_of_hunger | freeze_to_death die_of_cold | hang
  execute_by_rope | behead cut_off_head decapitate guillotine | crucify nail_to_cross | exile banish send_into_exile
  send_away drive_out expel | imprison put_in_prison jail lock_up throw_into_jail | set_free release liberate free |
  enslave make_slave | baptise christen | marry get_married wed | divorce end_marriage get_divorced | give_birth
  have_baby bear_child | adopt take_as_own_child | inherit receive_after_death | retire stop_working
  go_into_retirement | emigrate leave_country move_abroad | migrate fly_south travel_to_warmer_regions
  move_to_warmer_regions | hibernate sleep_through_winter | leaven make_rise raise | keep_fresh stop_from_spoiling |
  filter strain sieve | become_cheap price_fall price_drop cost_less | become_expensive cost_more | while_war_lasted
  during_war in_wartime | unknown nobody_know not_known no_one_know | anonymous unnamed nameless without_name |
  ask_for_help get_help_from seek_help call_for_help | get_help ask_for_help | spread carry transport distribute |
  annually once_a_year every_year yearly | monthly once_a_month | twice_a_year every_six_months half-yearly |
  size_of_population number_of_inhabitants population | nobody none not_anyone | everybody everyone all_people all |
  somebody someone | nothing not_anything | everything all_things | nowhere not_anywhere | upside_down wrong_way_up
  | back_to_front wrong_way_round | side_by_side next_to_each_other beside_each_other | face_to_face
  opposite_each_other | far_away distant remote | close_by nearby near not_far_away | uphill upwards up_slope |
  downhill downwards down_slope | straight_ahead forwards | backwards to_rear | sideways to_side | on_left
  on_left-hand_side | on_right on_right-hand_side | in_middle in_centre halfway | at_edge on_margin | at_top on_top
  uppermost | at_bottom lowest | underground below_surface under_earth subterranean | underwater
  below_surface_of_sea submerged | overhead above_head | on_surface at_top_of_water | airborne through_air by_air |
  waterborne by_water | by_touch by_contact | windproof keeps_out_wind | waterproof keeps_out_water watertight
  not_let_water_through impermeable | fireproof cannot_burn not_burn non-flammable | soundproof keeps_out_noise |
  airtight keeps_out_air | heat-resistant withstands_heat | transparent see-through lets_light_through clear |
  opaque not_let_light_through not_transparent | magnetic attracted_by_magnet | soluble dissolves_in_water |
  insoluble not_dissolve | conductive conducts_electricity | radioactive gives_off_radiation | edible safe_to_eat
  can_be_eaten | drinkable safe_to_drink potable | portable easy_to_carry can_be_carried | washable can_be_washed |
  reusable can_be_used_again | recyclable can_be_recycled | renewable not_run_out | biodegradable
  breaks_down_naturally | sterile germ-free free_of_germs | infertile sterile cannot_have_children | venomous
  poisonous | tame domesticated not_wild | wild untamed | coastal by_sea on_coast | rural in_country in_countryside
  | urban in_city in_town`;
