/**
 * What authors say in other words, in English: verbs with their objects, properties and everyday things. Groups are
 * divided by "|" and written as in "text/near-synonyms.ts"; a word may stand in several. They
 * serve options that differ in such words, where the rest of the option says the same too.
 */
export const everyday = `
  keep_out not_enter not_get_in not_come_in stay_outside remain_outside stay_out prevent_entering stop_entering
  prevent_from_entering not_let_in ward_off shut_out exclude block bar hold_off fend_off keep_away repel | hold_back
  retain keep_in stop block restrain contain trap | let_in admit allow_in give_access_to | let_out release discharge
  free allow_out | let_through allow_through pass admit be_permeable_to | catch trap collect hold_back capture
  filter_out | filter_out strain sieve remove | lower take_down let_down bring_down drop haul_down | raise hoist
  put_up pull_up lift erect | tie fasten moor secure hitch tether lash | untie cast_off release unfasten let_go |
  slow_down reduce_speed decrease_speed lower_speed check_speed | flow speed_of_water current stream | quieten
  muffle deaden dampen_sound make_quiet reduce_noise lower_noise soundproof | turn bring steer swing point | tack
  go_about | die die_off perish be_killed get_killed be_destroyed not_survive | kill destroy wipe_out exterminate
  put_to_death eradicate | survive stay_alive live_on remain_alive not_die outlive | grow get_larger get_bigger
  gain_size increase_size gain_girth put_on_size | link_up form_network join_up bond connect network cross-link |
  form_network interlink build_network web | hand_over pass_on_to pass hand_to pass_to ask_to_take_over leave_to
  entrust_to refer_to delegate_to delegate | ask_to_take_over hand_matter_to pass_matter_to let_take_over
  leave_matter_to let_handle hand_case_to | waive cancel remove deduct not_charge drop let_off | waive_charge
  not_charge take_off_bill remove_from_bill strike_off_bill give_for_free give_free_of_charge | offer_free give_free
  not_charge serve_for_free | ask_for request demand call_for | lock protect secure guard | unlock open unprotect |
  show display format present represent | mark label flag tag highlight indicate | pin fix keep_fixed hold_fixed
  lock freeze anchor keep_constant not_change | keep_fixed not_change stay_same remain_unchanged hold_constant
  keep_same | vary change fluctuate differ be_variable go_up_and_down depend_on | vary_with_time_of_year seasonal
  depend_on_season change_with_season vary_with_season | irrational defy_reason unreasonable illogical make_no_sense
  against_reason not_rational | saturated full satisfied | rational reasonable logical | certify approve
  authenticate confirm attest notarise notarize certification approval | register record enter enrol list
  registration entry enter_in_register record_in_register | accept agree consent approve acceptance consent
  agreement approval say_yes | advance_payment deposit down_payment prepayment part_payment payment_of_deposit
  payment_in_advance upfront_payment | obey do_what_command follow_orders obedience do_as_told comply submit |
  obedience_to doing_what_command following_commands_of obeying | freedom_from mastery_over control_over absence_of
  being_free_from independence_from | mastery control command domination | desire craving wish longing urge appetite
  yearning | bodily physical fleshly sensual carnal | pleasure joy delight enjoyment happiness | moment present now
  instant | extreme limit | mean middle midway_point golden_mean | party side | other opposite opposing |
  resemblance similarity likeness similar | shape outline | fade dissolve fade_to_black fade-out fade_out | slow
  gradual gentle steady | off_screen unseen out_of_sight not_visible not_seen out_of_frame invisible hidden | voice
  speaker narration | silence absence_of_sound quiet pause_in_sound | raw untreated unprimed unprepared bare
  uncoated unfinished unprocessed | loose stray single detached | old longest_stored longest_kept aged | new latest
  recent freshly_arrived last_arrived just_arrived newest_arrival latest_arrival latest_delivery | newest
  latest_arrival most_recent last_to_arrive last_in latest youngest | oldest longest_stored first_to_arrive first_in
  earliest longest_kept | arrival delivery goods | yearly_fee annual_premium annual_fee yearly_premium premium |
  premium fee charge_for_policy insurance_fee price_of_policy cost_of_policy | upper_limit maximum cap ceiling most
  | lower_limit minimum floor least | insurer_pay payout pay_out paid_by_insurer | bonus reduction discount rebate |
  claim-free careful_driving without_claim accident-free without_accident no_accident | borrowing loan credit |
  cost_of_borrowing interest_on_loan interest cost_of_loan price_of_credit borrowing_cost | price sum_paid
  purchase_price cost sum_spent | wage salary pay earnings remuneration cost_of_staff | rent lease_payment
  payment_for_premises | premises office building room | start_again restart begin_anew recommence resume
  begin_again reset | go_on continue carry_on keep_going keep_on proceed not_stop | stop cease end quit give_up
  come_to_end come_to_halt no_longer not_any_more discontinue finish | hand_in submit turn_in deliver present file |
  fill_in fill_out complete write_in | cross_out strike_out delete strike_through | tick check mark | sign
  put_name_on put_signature_on add_signature_to | put_on_hold pause suspend interrupt halt_temporarily | hang_up
  end_call put_phone_down ring_off end_conversation finish_call | pick_up_phone answer_call take_call answer_phone |
  call_back ring_back return_call phone_again call_again later | leave_message leave_note record_message | let_know
  inform tell notify report_to give_notice_to pass_word_to alert | keep_quiet say_nothing not_speak stay_silent
  remain_silent not_tell keep_secret hush_up | speak_loudly raise_voice speak_up talk_louder shout | calm_down
  soothe pacify placate reassure comfort quieten | cheer_up make_happy gladden brighten | annoy irritate bother
  make_angry anger upset | frighten scare make_afraid startle terrify | surprise astonish amaze catch_off_guard |
  encourage motivate hearten spur_on urge_on | discourage put_off dishearten deter dissuade | praise speak_well_of
  compliment give_credit | criticise find_fault_with speak_ill_of pick_holes_in | blame put_blame_on
  hold_responsible fault | forgive pardon excuse let_off | punish penalise give_penalty_to | reward give_prize_to
  give_reward_to | thank express_thanks say_thank_you show_gratitude | welcome greet receive meet_at_door
  say_hello_to | say_goodbye take_leave bid_farewell see_off | introduce present | invite ask_in | visit call_on
  pay_visit_to drop_in_on go_to_see | meet come_across run_into encounter come_together_with | accompany go_with
  come_along_with escort | follow go_after come_behind go_behind walk_behind | lead go_first go_ahead walk_in_front
  guide | overtake pass go_past get_ahead_of leave_behind | turn_back go_back return reverse_direction turn_round |
  cross go_across get_across traverse | go_up climb ascend mount rise walk_up | go_down descend climb_down come_down
  walk_down move_downwards sink | stand_still not_move stay_put stop_moving remain_still be_motionless rest
  be_at_rest | move_about walk_around wander roam | run_away flee escape take_flight bolt | hide conceal
  go_into_hiding keep_out_of_sight cover_up mask disguise | wait hold_on stand_by be_patient not_hurry | hurry rush
  be_quick speed_up make_haste | arrive_late be_late not_be_on_time come_too_late not_arrive_on_time be_delayed |
  arrive_early come_too_soon be_early | miss not_catch be_too_late_for | sit_down take_seat be_seated | stand_up
  get_up rise get_to_one's_feet | lie_down go_to_bed stretch_out rest | go_to_sleep fall_asleep nod_off drop_off |
  wake rouse awaken get_up wake_up | eat consume feed_on ingest take_in devour live_on | drink consume swallow |
  feed give_food nourish | starve go_hungry have_nothing_to_eat | cook prepare_food make_meal | heat warm_up
  raise_temperature make_hot make_warm make_warmer bring_to_heat | cool lower_temperature make_cold make_cooler
  chill bring_down_temperature let_cool | freeze turn_to_ice become_solid become_ice | melt become_liquid
  turn_liquid turn_to_liquid turn_to_water liquefy thaw | boil bring_to_boil heat_to_100_degrees bubble | evaporate
  turn_to_vapour turn_into_gas become_gas vaporise turn_to_steam become_vapour escape_into_air | condense
  become_liquid turn_to_droplets | dissolve go_into_solution break_up_in_water disappear_in_water | burn be_on_fire
  catch_fire go_up_in_flames combust blaze ignite | put_out extinguish douse smother | smoke give_off_smoke fume |
  glow give_off_light emit_light shine light_up | light illuminate light_up brighten throw_light_on | darken
  make_dark dim shade black_out | dry get_rid_of_moisture remove_water remove_moisture drain dehydrate
  take_out_moisture let_dry wipe_dry | wet soak moisten dampen add_water_to make_wet pour_water_on water | wash
  clean rinse cleanse remove_dirt get_clean remove_dirt_from | wipe mop rub | dirty soil make_dirty pollute
  contaminate foul | fill fill_up top_up load | empty make_empty clear_out remove_contents pour_out | cover
  put_cover_on put_lid_on coat wrap | uncover take_lid_off remove_cover expose reveal open | open unlock unfasten
  undo | close shut seal fasten lock_up | fasten attach fix join secure connect bind stick clip | detach separate
  unfasten disconnect remove | insert put_in push_in place_in introduce plug_in | pull_out take_out remove extract
  withdraw draw_out unplug | add put_in include mix_in | leave_out omit exclude skip drop not_include miss_out |
  put_together assemble build join construct | take_apart dismantle disassemble strip_down pull_apart | break_up
  fall_apart disintegrate crumble come_apart go_to_pieces | tighten make_tight screw_up | loosen make_loose unscrew
  slacken | straighten make_straight uncurl | bend make_curve curve twist | fold crease | roll_up wind_up coil |
  cut_off remove chop_off sever trim_off | cut_up slice chop divide carve | grind crush mill pulverise pound
  reduce_to_powder | sharpen make_sharp give_edge hone | smooth make_smooth even_out sand polish level | roughen
  scratch | harden make_hard become_hard set go_hard | soften make_soft become_soft tenderise make_tender | thicken
  make_thick become_thick give_body | thin make_thin dilute water_down | widen make_wide broaden become_wider
  enlarge | narrow make_narrow become_narrower constrict tighten | lengthen make_long stretch become_longer extend |
  shorten make_short cut become_shorter reduce_length cut_down | strengthen make_strong reinforce build_up
  become_stronger fortify toughen | weaken make_weak undermine become_weaker sap | protect keep_safe shield guard
  safeguard defend keep_from_harm prevent_damage_to | damage harm hurt do_harm spoil injure cause_damage be_bad_for
  do_damage | improve make_better enhance become_better boost | worsen make_worse get_worse become_worse deteriorate
  go_downhill aggravate | repair mend fix put_right restore | replace change exchange substitute put_new_in
  put_in_new swap_for renew | keep_fresh preserve conserve prevent_from_spoiling stop_from_going_off
  stop_from_spoiling prolong_shelf_life | go_off spoil go_bad rot turn_sour decay become_bad | smell_bad stink
  give_off_smell reek | taste_better improve_taste add_flavour give_more_taste improve_flavour | sweeten make_sweet
  add_sugar | colour dye give_colour tint stain | lose_colour fade become_pale bleach discolour | lighten make_light
  bleach become_lighter | look_better improve_look improve_appearance look_nicer make_attractive beautify decorate |
  be_faster be_quicker take_less_time need_less_time speed_up_work finish_sooner save_minutes | take_longer
  need_more_time last_longer | save_money cost_less be_cheaper cut_cost reduce_cost lower_cost spend_less |
  save_energy use_less_power use_less_energy cut_energy_use reduce_energy_consumption consume_less_energy save_power
  save_electricity use_less_electricity | save_space take_up_less_room need_less_space take_less_space | save_weight
  be_lighter weigh_less reduce_weight cut_weight lower_weight | waste use_up squander throw_away | use_more
  need_more consume_more | use_less need_less consume_less | earn_money turn_profit gain_money | lose_money
  run_at_loss | pay_for settle meet_cost_of cover_cost bear_cost finance fund | pay_back repay return_money refund
  reimburse give_money_back | lend loan | borrow take_loan | buy purchase acquire obtain_for_money | sell
  offer_for_sale put_on_market trade | collect_money raise_money gather_funds | give_away donate present hand_out |
  keep hold_on_to retain not_give_away | share give_part divide | win come_first take_first_place be_victorious
  gain_victory triumph | lose be_beaten suffer_defeat come_last be_defeated | take_part join_in compete participate
  enter | watch look_on observe spectate view follow | listen_to hear lend_ear pay_attention_to | look_at view
  inspect examine eye glance_at | read look_through go_through study | write_down note put_in_writing record
  put_on_paper | draw sketch | paint do_painting | sing perform_song | play_music make_music perform_music | dance
  move_to_music | learn_by_heart memorise commit_to_memory remember | forget not_remember lose_memory_of let_slip |
  understand see_meaning grasp | misunderstand get_wrong mistake | consider reflect_on weigh_up ponder think_about |
  decide make_up_mind reach_decision choose settle | hesitate be_unsure waver not_be_sure | believe take_to_be_true
  accept_as_true trust | doubt not_believe be_sceptical question mistrust not_trust | guess make_guess estimate
  judge_roughly | find_out discover learn detect work_out | test try_out put_to_test check trial | measure
  take_measurement determine find_length gauge | count number tally find_number | compare look_for_difference
  set_side_by_side | explain give_reason account_for | describe say_what_is_like give_account_of | define
  give_meaning say_what_mean | prove show_to_be_true demonstrate confirm verify back_up | disprove refute
  show_to_be_false prove_wrong | agree be_of_same_opinion share_view concur be_in_favour | disagree
  be_of_different_opinion differ not_agree object | support back be_in_favour_of stand_behind favour | oppose
  be_against resist fight_against object_to reject | allow permit let give_permission grant | forbid not_allow ban
  prohibit disallow not_permit outlaw | force compel oblige | persuade talk_into convince | promise give_word vow
  pledge | break_promise go_back_on_word not_keep_promise | cheat be_dishonest deceive trick not_play_fair | lie
  tell_untruth say_what_not_true not_tell_truth | tell_truth be_honest not_lie speak_truthfully | steal
  take_without_permission take_without_paying pinch | borrow_without_asking take_without_permission | try attempt
  make_attempt have_go | succeed manage be_successful achieve_goal do_well | fail not_succeed be_unsuccessful
  not_manage not_achieve | practise train rehearse exercise | rest take_break pause relax recover | be_absent
  not_be_there be_missing be_away not_attend stay_away | be_present attend take_part | leave go_away depart go_out
  walk_off quit | stay remain not_leave stay_behind | return come_back go_home | be_ill feel_sick be_unwell
  not_feel_well | recover get_well get_better regain_health become_healthy | be_tired feel_weary lack_energy |
  be_hungry need_food want_to_eat | be_thirsty need_water need_drink want_to_drink | be_born come_into_world | die
  pass_away lose_life | bleed lose_blood | breathe_in inhale draw_breath take_in_air | breathe_out exhale
  let_out_air | cough clear_throat | sweat perspire give_off_sweat | stop_bleeding stanch_blood stem_bleeding
  stop_blood stop_flow_of_blood halt_bleeding | relieve_pain ease_pain kill_pain reduce_pain soothe_pain lessen_pain
  take_away_pain dull_pain | lower_fever bring_down_temperature reduce_fever bring_fever_down | prevent_infection
  keep_germs_out kill_germs disinfect keep_bacteria_out sterilise stop_germs guard_against_infection | call_doctor
  get_medical_help send_for_doctor see_doctor fetch_doctor seek_medical_advice go_to_doctor consult_doctor |
  call_ambulance ring_for_ambulance dial_112 call_911 call_emergency_services | call_police ring_police alert_police
  inform_police report_to_police | call_fire_brigade alert_fire_service dial_fire_service | run_away_from_fire
  leave_building evacuate go_outside exit_building | take_lift use_elevator ride_elevator go_by_lift | take_stairs
  use_staircase walk_down_stairs climb_stairs go_by_stairs go_on_foot | wear put_on dress_in be_dressed_in | remove
  undress | carry take_along bring_along | lift raise heave | put_down set_down lay_down place_on_ground lower |
  throw_away dispose_of discard put_in_bin dump bin | recycle reuse use_again put_to_new_use make_new_from | tidy
  clear_up put_in_order clean_up straighten | sort put_in_order arrange order classify rank | mix_up confuse muddle
  | mix blend combine stir_together | separate part divide keep_apart split_up take_apart | gather collect
  bring_together assemble pile_up | scatter spread distribute disperse strew | hang suspend put_up | plant
  put_in_ground sow set | water give_water_to irrigate pour_water_over | cut_back prune trim clip shorten | pull_up
  uproot weed | harvest gather_in reap pick bring_in | breed raise rear keep grow | hunt chase track_down pursue
  catch | fish catch_fish angle | ride go_on_horseback | drive go_by_car travel_by_car take_car | fly go_by_plane
  travel_by_air take_plane | sail go_by_boat travel_by_sea go_by_ship take_ship | walk go_on_foot stroll | cycle
  ride_bike go_by_bike pedal ride_bicycle | swim go_for_swim bathe | jump leap spring hop bound | fall tumble drop
  trip go_down | slip slide lose_footing skid lose_grip | grip hold_on get_hold_of grasp clutch have_better_grip |
  balance keep_balance not_fall stay_upright | absorb soak_up take_up take_in suck_up draw_in drink_up | repel
  push_away drive_away | attract draw pull_towards lure pull_in | reflect throw_back bounce_back mirror send_back |
  spread propagate travel disperse expand | give_off yield | give_off emit release let_out send_out radiate secrete
  | store keep save hold stockpile lay_up put_away | supply provide deliver give furnish bring | use_up exhaust
  run_out_of consume deplete | need require call_for depend_on rely_on take | lack not_have be_without have_no miss
  be_short_of | contain hold have_inside include consist_of | belong_to be_owned_by be_property_of | consist_of
  be_composed_of comprise | last go_on endure | happen take_place occur come_about go_on | appear come_into_view
  show_up become_visible | disappear vanish go_out_of_sight be_gone be_lost fade_away | differ be_different
  not_be_same vary | match fit suit go_with correspond_to | be_equal be_same not_differ be_identical have_same_value
  | exceed be_more_than be_greater_than surpass | be_enough suffice be_sufficient | be_too_much exceed_need
  be_excessive | increase go_up rise grow become_more get_higher get_more climb | decrease go_down fall drop
  become_less get_lower get_less decline shrink | double become_twice_as_much become_twice_as_large grow_twofold
  be_multiplied_by_two | halve be_cut_in_half become_half_as_much fall_by_50_percent drop_by_half | triple
  become_three_times_as_much treble increase_threefold | stay_same not_change nothing_change remain_constant
  remain_as_is make_no_difference have_no_effect no_change nothing_happen be_unaffected do_nothing not_react |
  be_zero vanish be_nothing | have_no_effect make_no_difference change_nothing do_nothing be_useless be_of_no_use
  have_no_influence not_matter be_without_effect | matter be_important count | cause bring_about lead_to result_in
  be_reason_for be_responsible_for give_rise_to | prevent stop keep_from hinder avoid not_allow make_impossible
  rule_out | help assist make_easier support aid be_of_help facilitate lend_hand give_hand | make_easier ease
  simplify facilitate be_easier | make_harder complicate hinder make_difficult impede be_harder | begin start
  set_off set_in open | postpone do_later put_off delay leave_for_later move_to_later_date wait_with | do_first
  start_with begin_with | do_again repeat redo do_once_more | do_at_once act_immediately do_immediately |
  keep_waiting make_wait leave_waiting let_wait | ignore take_no_notice not_react pay_no_attention disregard
  overlook do_nothing | look_after take_care_of care_for mind tend attend_to | be_careful take_care watch_out mind
  be_cautious | be_careless take_no_care not_be_careful | take_risk gamble chance | play_safe avoid_risk
  take_no_risk | warn give_warning alert caution sound_alarm raise_alarm | sound_alarm raise_alarm set_off_alarm
  press_alarm_button trigger_alarm | apologise say_sorry express_regret ask_for_forgiveness make_apology | complain
  make_complaint express_dissatisfaction protest | ask_question put_question enquire want_to_know | answer_question
  reply_to_question give_answer respond | negotiate bargain haggle discuss_terms | argue quarrel have_row
  have_argument dispute | end_quarrel settle_dispute reconcile end_war | hire take_on employ recruit give_job_to |
  dismiss fire sack let_go lay_off make_redundant | resign quit_job leave_job give_notice | promote give_higher_post
  raise_in_rank move_up | work_overtime work_longer_hours stay_late work_extra_hours | work_less work_fewer_hours
  work_part_time cut_hours | borrow_money take_out_loan take_on_debt take_up_loan get_into_debt | print_money
  issue_more_money increase_money_supply put_more_money_into_circulation | raise_taxes increase_tax tax_more
  put_up_taxes | cut_taxes lower_tax reduce_tax tax_less | cut_spending spend_less save reduce_expenditure | import
  bring_in_from_abroad buy_from_abroad buy_abroad | export sell_abroad send_abroad sell_to_foreign_countries |
  go_bankrupt become_insolvent go_bust fail go_out_of_business | found set_up start establish launch | close_down
  shut_down go_out_of_business cease_trading`;
