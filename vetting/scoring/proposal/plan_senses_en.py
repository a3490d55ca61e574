"""More English words of a Social Media Plan, by meaning; written as in ``plan_words_es``."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "observed": """
        i_spent we_spent i_went_through we_went_through i_scrolled we_scrolled
        i_have_been_through i_'ve_been_through had_a_look took_a_look had_a_proper_look i_checked
        we_checked i_found we_found what_i_found what_we_found found_that i_studied we_studied
        i_reviewed we_reviewed seen_so_far looking_at_your where_you_stand where_things_stand
        present_position current_state findings assessment before_writing review_of_existing
        the_question_still still_hangs still_there_unanswered went_quiet""",
    "approve": """
        thumbs_up no_thumbs-up okays okay_s okays_each your_thumbs clears_anything
        clears_everything cleared_by_your waved_through wave_it_through give_it_the_nod
        gives_the_nod say_no says_no object_to days_to_object can_bin bin_either bin_any
        your_remarks_by revert_by go_through_each have_a_veto final_call last_look last_word
        release_it rubber_stamp your_consent_first consents_to run_past run_by_you shown_to_you
        show_it_to_you show_you_first show_you_everything show_you_every send_to_you_first
        send_it_to_you_first bring_it_to_you watch_it_before you_watch_it check_it_before
        if_you_do_not_like_it i_will_change_it reads_it_first read_the_caption signs_off_every
        cleared_on cleared_by approved_on approve_them approve_sunday says_it_is_fine
        says_it's_fine says_it's_ok says_it_is_ok says_they're_fine has_seen_them has_seen_it
        have_seen_it have_seen_them had_sight_of has_read_it has_read_them (two|both)_yeses
        each_needs_a_yes if_you_are_happy if_you're_happy you_choose you_pick
        submitted_for_clearance for_clearance has_the_weekend and_a_red_pen would_be_ashamed
        wouldn't_stand_behind""",
    "approve-yours": """
        you_approve you_okay you_ok you_validate you_authorise you_authorize you_clear you_sign_off
        you_sign_each you_sign_them you_give_the_go you_tick you_release your_word_first
        not_till_you_say until_you_are_happy until_you_'re_happy you_look_at_each_one
        you_or_your_sister approved_by_you cleared_by_you okayed_by_you before_you_have_seen
        till_you_have_seen not_till_you""",
    "nothing-goes-out": """
        no_post i_will_not_put_it_up it_does_not_go_up will_not_put not_put_it_up nothing_goes_up
        nothing_is_put nothing_gets_posted it_stays_in_drafts stays_in_the_drawer never_goes_out
        not_go_live""",
    "sees-first": """
        you_see_both you_see_the_draft you_get_both you_get_each you_see_it you_see_them
        you_see_everything shows_you_first show_you_first see_it_the_day_before
        before_anything_is_sent before_anything_goes before_i_post before_it_goes_live
        before_each_one_goes see_each_post watch_it_first you_watch_it""",
    "each-piece": """
        every_video each_video every_photo each_photo every_reel each_reel every_story each_story
        every_script each_script every_picture each_picture every_tweet each_tweet every_update
        each_update every_email each_email every_graphic each_graphic each_one anything_clinical
        everything_else all_drafts each_draft all_captions every_item each_item""",
    "piece": """
        pic pics explainer explainers q&a faq faqs face_from tip_from how-to walkthrough demo
        demos meme memes infographic infographics slideshow highlight highlights quote_card
        graphic graphics offer_of testimonial_video behind_the_scenes clip film films footage
        mini-film post_it feature features write-up caption_for something_new a_film photograph
        photographs a_face""",
    "per-week": """
        midweek every_morning every_evening each_morning each_evening each_weekday every_weekday
        weekday_posts every_tuesday every_monday every_wednesday every_thursday every_friday
        every_saturday every_sunday each_monday each_tuesday each_wednesday each_thursday
        each_friday each_saturday each_sunday on_mondays on_tuesdays on_wednesdays on_thursdays
        on_fridays on_saturdays on_sundays per_fortnight every_other_day every_second_day
        every_other_week once_in_a_month twice_in_a_month per_calendar_month""",
    "publish-regularly": """
        put_something_up put_out send_out could_post would_post will_post shall_post i_'d_post
        i_'d_put do_a_pic do_a_post a_pic upload uploads uploading edit_and_post schedule_posts
        plan_posts write_posts make_posts create_posts prepare_posts running_a""",
    "days": """
        mon tue tues wed weds thu thur thurs fri sat sun weekday weekdays midweek""",
    "we-answer": """
        write_back writes_back get_back_to gets_back_to pick_up_messages look_after_messages
        come_back_to respond_to reply_to answer_people answer_customers answer_everyone
        be_answering will_be_answering get_an_answer gets_an_answer to_be_replied be_replied
        help_with_messages keep_an_eye_on monitor_comments get_(a|an)_(reply|answer|human)
        gets_(a|an|its|one)_(reply|answer|human) (sit_down|sitting_down)_with i_answer we_answer
        answer_them answer_it i_reply gets_thanked""",
    "message": """
        people_who_write whoever_writes those_who_write anyone_who_writes people_who_ask
        answer_people answering_customers writes_in write_in queries_by_public
        questions_by_public queries_of_public pings notes_from requests feedback the_public
        a_question_from question_from_the anyone_who_(writes|asks|is)
        people_who_(write|ask|message) whoever_(writes|asks)""",
    "clock": """
        till_about_# until_about_# #_am_to #_to_#_pm from_#_am #_am_to_# #_pm_to after_# before_#
        after_school after_college #_till_# #_until_# 9-5 10-7 9–5 10–7 #_a.m by_close_of
        at_(one|two|three|five|six|seven|eight|nine)_and_(at_|)(two|three|four|five|six|seven|eight|nine)
        at_#_and_(at_|)# twice_a_day""",
    "limit": """
        by_close_of_business before_close before_closing by_the_end_of_that_day
        before_the_end_of_the_day before_the_end_of_that_day end_of_that_day end_of_day
        by_evening same-day same_working_day within_the_day within_the_hour inside_the_hour
        inside_an_hour inside_two_hours inside_three_hours #_hours_max two_hours_max before_five
        before_lunch by_teatime by_nightfall next_working_day turnaround_24h #_minutes_or_less
        the_same_(evening|morning|afternoon|day) longer_than_a_(morning|day|couple) by_closing
        by_(one|two|three|four|five|six|seven)_o'clock more_than_a_(morning|day)""",
    "hours-per": """
        #_minutes_a_week #_minutes_each_week #_minutes_every_week #_minutes_a_day #_minutes_each_day
        #_minutes_per_week #_minutes_on_monday half_an_hour_a_week half_an_hour_a_day
        half_an_hour_each half_an_hour_every half_an_hour_on half_an_hour_of an_hour_a_week
        an_hour_each_week an_hour_on #_hours_ahead #_hours_before #_hours_in_advance #_hours_early
        #_hours_beforehand every_hour_of hour_of_every waiting_an_hour hours_capped #_hours_capped
        within_two_working_days #_hours_of_yours""",
    "role-access": """
        come_in_through through_your_own_settings your_own_settings business_settings page_settings
        from_your_settings in_your_settings just_add_me can_you_just_add add_me_in add_me_through
        added_as you_can_remove_me remove_me_any take_me_off switch_us_off
        rather_not_have_the_password without_sharing_passwords never_ask_for_your_logins
        never_ask_for_logins not_whatsapp_me_any_passwords do_not_send_passwords manager_access
        admin-free invite_us_as invited_through permission_level contributor_access""",
    "theirs": """
        you_own_it you_own_the stays_your_page your_page_still it_stays_your it_remains_so
        always_were yours_always it_'s_your_page your_account_stays account_is_in_your
        pages_are_yours page_is_yours you_are_the_owner company_owns business_owns
        in_the_practice's in_the_firm's in_the_lodge's keep_the_lot keep_all_of_it
        take_everything you_take_everything yours_and_stays stays_in_the_family
        (belong|belongs|belonging)_to_(you|the|your|dr|mr|mrs)
        (lies|lie|rests|remains|remain|stays|vested)_with_(you|the|your)
        registered_to_(you|the|your) (is|are|was|were|stays|stay|remain|remains)_yours
        in_the_(charity's|practice's|clinic's|shop's|company's|club's|school's|hotel's|restaurant's|garage's|bakery's|farm's|owner's|family's)_name
        yours_before_and yours_to_keep""",
    "theirs-strong": """
        just_add_me can_you_just_add add_me_in_business add_me_through your_own_settings
        rather_you_kept_the_password do_not_whatsapp_me_any_passwords do_not_send_me_passwords
        you_own_it_and pages_are_yours never_ask_for_your_logins i_come_in_through
        add_me_as_editor added_as_an_editor
        (you_are|you're|you_stay|you_remain)_the_(admin|administrator|owner_of_the)
        without_(anybody|anyone|anybody's|anyone's|anybody_'s|anyone_'s|your|the)_password
        (not_want|not_need|never_want|never_need)_(your|any|the)_(password|passwords|login|logins|log-in)
        add_me_as_(a|an)_(editor|contributor|collaborator|guest|helper|moderator) put_me_on_as
        (posting|editing|limited|delegated)_(rights|permissions|access)
        (puts|put|lets|let|adds|add)_me_(in|on)_as take_me_(off|out) takes_me_out""",
    "money": """
        ₦ naira rs_# rs._# inr_# ksh_# kes_# ngn_# n#k nz$ ca$ a$ us$ zar_# r#k ₹ #_naira #_rupees
        #_shillings #_rand #_cedis gh¢ aed_# sgd_# hk$ fifty_quid sixty_quid forty_quid thirty_quid
        hundred_quid #k_a_month #_a_pop #_per_hour #_an_hour #_a_week_ok""",
    "scope": """
        twelve_videos twelve_posts ten_hours twelve_hours eight_hours fifteen_hours thirty_hours
        twenty_hours six_hours nine_hours eleven_hours fourteen_hours six_hrs comes_off_your
        your_card no_ad_spend ad_spend ads_separate ads_not ad_money boosting_is boosting_budget
        transport_not travel_extra not_in_there are_your_lookout hire_not courier_excluded capped
        on_top_of flat_for""",
    "notice": """
        warning_either warning_from stops_with can_stop_with thirty_days_either out_clause
        30-day_out walk_any quit_with intimation discontinuation leaving tell_me_to_stop
        tell_me_when stop_any_time end_it_with ends_it had_enough leave_any_time get_out_with
        step_away either_way_ends send_me_home tell_me_by i_am_gone i'm_gone
        (end|ends|stop|stops|terminate|terminates)_(the_agreement|the_contract|it|this)
        in_writing fixed_term no_fixed_term you_(leave|can_leave|may_leave) to_leave
        leave_(any|whenever|at_any|when) #_days_before_(leaving|ending|you_stop)
        (tell|let)_me_*_(weeks|days)_(ahead|before)""",
    "span": """
        thirty_days_either four_weeks four_weeks' two_weeks' six_weeks four_weeks'_warning
        30_days_either #_days_either 30-day_out a_month_'s_warning month_'s_warning whenever
        the_first_six_weeks first_six_weeks till_christmas until_christmas till_the_end_of
        one_calendar_month calendar_month (by|before)_the_#
        (two|three|four|six)_weeks_(before|ahead|earlier) end_of_any_month within_#_days
        until_summer to_the_end_of""",
    "handover": """
        files_returned all_files_returned keep_the_lot returned_to_you handed_over
        everything_handed handed_back photos_and_access hand_back take_everything_with
        give_you_everything you_take_everything memory_stick usb_stick usb flash_drive
        (keep|keeps|get|gets|take|takes)_(the|all_the|your)_(photos|pictures|images|videos|files|lot)
        (is|are)_handed_(over|back) (are|is)_returned take_myself_(off|out) i_take_myself
        i_leave_the_page everything_i_made hand_the_lot return_the_(pictures|photos|images|files)
        i_(return|leave|send|give)_you (give|hand)_back_the_keys (shake|shook)_hands
        (lose|loses)_my_(role|access)""",
    "forbidden": """
        hard_no hard_no's hard_nos no_go_areas will_not_be_seen skip leave_alone i_leave_alone
        left_alone not_for_us not_our_business agree_not_to_touch not_to_touch restricted_matters
        off_limits_: no_client_facts never_a_face never_a_name nothing_political
        without_their_say-so rules_:""",
    "label-topics": """
        hard_no's hard_nos restricted_matters content_rules no_go_topics what_not_to red_and_green
        no-go_areas off_limits green_list do_not_post""",
    "touchy": """
        client_facts outcomes patient_stories pain_promises before/afters before_and_afters recalls
        dosing medical_dosing guests'_children weddings an_accident accidents bird_flu allergies
        rates individual_cases legislation court_cases redundancies layoffs strikes
        customers'_weddings immigration elections war rivals staff_pay tips wages diagnosis""",
    "client": """
        ma sir madam boss ye y'all youse yourselves""",
    "role": """
        nurse office_manager duty_manager compliance_officer shopkeeper landlady landlord
        headmistress principal counsellor apprentice daughter son wife husband sister brother niece
        nephew auntie uncle mum dad front_desk reception counter_staff the_desk technician
        co-ordinator stockist_manager""",
    "contact": """
        a_person i_need_a_person person_: sounds_like from_you_: what_we_need_from_you fill_me_in
        fills_me_in can_fill_me_in gives_me_the gives_me_stock gives_us_the
        everything_else_goes_to anything_else_goes_to passed_to_mercy named_contact i_need_your
        i_need_you_or (need|want|like)_(one|a|a_single|some)_(contact|person)
        someone_(i|we)_can_(ask|ring|call|contact) somebody_(i|we)_can_(ask|ring|call|contact)
        somebody_at_your someone_at_your somebody_on_your someone_on_your one_of_you_would
        a_person_to_ask""",
    "answers-us": """
        fill_me_in fills_me_in can_fill_me fill_us_in put_me_right clears_anything goes_to_kim
        knows_the_prices knows_the_orders knows_the_answers gives_me_the
        (check|checks|checking)_(my|our|the)_facts (have|has|having)_the_(last|final)_(word|say)
        supplies_the settles_any saves_me_from_doubt holds_the_information""",
    "revise": """
        reopened gets_reopened reopen look_at_it_again look_again sit_down_again rethink
        change_the_plan we_change_the_plan revisit revisited look_at_the_plan reviewed_in
        review_it reviewed_every tweak_it take_the_plan_out take_it_out take_out_the_plan
        look_at_the_whole see_what_was see_what_worked see_what_has_worked see_what_to_keep
        what_was_nonsense start_from_the_first from_the_first_line from_scratch re-do redraw
        renegotiate rejig go_back_over sit_down_with_the compare_notes re-plan replan
        throw_out_what re-examine look_back""",
    "plan": """
        the_plan one_plan this_document the_document this_plan our_plan""",
    "when": """
        in_september in_october in_march in_april in_may in_june in_july in_january in_february
        in_november in_december in_august every_quarter quarterly_look each_half-term every_term
        in_six_weeks after_six_weeks each_season every_season half-yearly half-term
        once_a_quarter
        (in|by|every|each|come|around)_(january|february|march|april|may|june|july|august|september|october|november|december)
        #_(january|february|march|april|may|june|july|august|september|october|november|december)
        (in|by|at|every|each|come|before|after)_(spring|summer|autumn|winter|easter|christmas|ramadan|diwali|half_term|thanksgiving|the_season)
        after_(#|the_first_#|our_first_#)_(weeks|months|days) at_#_(weeks|months|days)
        every_(#|other|second|few|couple_of)_(weeks|months|month|week)
        once_a_(year|quarter|season|term|month|week) twice_a_(year|season|month)
        each_(term|quarter|season|year) end_of_the_(season|term|quarter|trial|first)
        after_the_(season|summer|trial|pilot|first)""",
    "choose": """
        that_is_where_we where_we_would_begin skip we_skip start_with first_because we_recommend
        concentrate_on stick_to stick_with focus_on go_for main_one mainly leaving aside
        we'd_begin we_begin begin_with put_everything_into everything_into all_in_on
        nothing_else""",
    "drop": """
        leave_aside leaving_aside skip we_skip is_not_required not_required no_need_of
        is_not_worth not_linkedin not_x not_tiktok no_instagram no_tiktok no_linkedin no_x
        without_tiktok left_out leave_out go_to_sleep fall_asleep rest_in_peace let_it_lie
        do_not_touch not_in_use""",
    "because": """
        as_your as_students people_search_there they_are_there that's_where_they_are is_where
        nobody_books for_showing for_ordering for_exercises for_faces for_referrals are_not_there
        aren't_there since_that since_they since_people since_your since_nobody since_it_is
        since_most since_this since_few since_customers since_our since_no""",
    "listen": """
        alerts mentions_of mentions_are mentions_tracked is_checked are_checked tracked keep_watch
        watching_what listening_:""",
    "mentions": """
        the_lodge's_name the_name_of your_name what_is_said hashtag hashtags mentions""",
    "reference": """
        earlier_client former_client past_client previous_client my_teacher my_professor my_tutor
        my_boss my_last_boss names_you_can names_to_ring vouch would_vouch you_may_ask
        you_can_ask you_may_call you_can_ring would_speak would_talk happy_to_talk_about
        will_tell_you about_me""",
    "tone": """
        a_voice voice_of captions_in written_in sounds_like_you language_:""",
    "manner": """
        dry wry courteous wicked unhurried matey salty gentle local respectful hinglish slang
        plain warm blunt cheeky formal informal friendly chatty sober understated playful homely
        down-to-earth down_to_earth no_baby_talk no_slang no_puns no_jargon straight
        like_you_talk the_way_you_talk patient_tone patient_voice patient_and and_patient
        shouting gushing fuss bossy factual joke jokes""",
    "label-tone": """
        voice language tone tone_of_voice style how_we_sound how_it_sounds wording""",
    "signed": """
        release_form a_release w/o_a_release only_if_the_dad say-so with_consent
        only_with_consent_from in_writing_from parent_signs parents_sign form""",
    "people-shown": """
        kids faces anyone_in pupils mums_and_dads babies toddlers guests diners clients
        the_customer a_customer patient_stories owner's_name client's_name patient's_name""",
    "label-people": """
        people people_and_times who_is_who""",
    "held": """
        does_not_run do_not_run will_not_run it_does_not_go they_do_not_go do_not_go_up
        does_not_go_up does_not_go_out do_not_go_out stays_out stay_out comes_out come_out
        in_the_bin is_dropped gets_dropped i_drop_it dropped stays_in_the_drawer stays_put
        stays_where_it_is waits wait it_waits they_wait is_pulled gets_pulled i_pull_it is_held
        gets_held on_hold i_hold_it held_back scrapped is_out i_do_not_publish we_do_not_publish
        i_do_not_post we_do_not_post not_be_published not_be_posted is_not_published
        is_not_posted does_not_appear stays_a_draft stays_in_draft stays_in_drafts stay_in_drafts
        never_appears never_goes never_runs spiked is_off is_gone gets_binned is_binned i_bin_it
        it_goes_no_further goes_no_further i_leave_it_out left_out taken_out i_take_it_out is_cut
        gets_cut nothing_goes nothing_runs nothing_appears nothing_moves stays_on_my_laptop
        stays_on_my_phone stays_with_me goes_back i_rewrite i_start_again i_change_it i_redo
        redone rewritten uncleared waits_till waits_until it_waits_till those_i_drop
        i_leave_those""",
    "no-word": """
        not_said_yes has_not_said have_not_said not_say_yes does_not_say_yes do_not_say_yes
        without_a_yes without_her_yes without_his_yes without_their_yes without_your_yes no_yes
        says_no say_no said_no if_you_hate hate_it hates_it do_not_like does_not_like dislike
        dislikes not_happy_with hear_nothing do_not_hear not_heard heard_nothing hear_back
        no_word no_tick not_ticked not_signed not_approved not_cleared not_okayed not_read
        not_seen not_passed unsigned unapproved unticked crosses_out cross_out crossed_out
        crosses_off strikes_out strike_out strikes_through object_to objects_to vetoes vetoed
        not_convinced not_answered_by silence silent says_nothing say_nothing no_answer_from
        no_reply_from not_replied doubts_about rejects reject rejected turns_down refuses
        does_not_fancy do_not_fancy takes_against would_rather_not not_had_your not_got_your
        without_her_signature without_your_signature without_her_ok without_her_okay
        without_his_ok without_a_nod without_an_ok without_an_okay not_heard_from
        if_i_hear_nothing uncleared""",
    "strike": """
        crosses_out cross_out crosses_off strikes_out strike_out strikes_through red_pen
        red_pencil blue_pencil has_the_pencil has_the_pen holds_the_pen rubs_out rub_out marks_up
        crossing_out what_she_likes_out takes_out_what take_out_what takes_out_anything
        take_out_anything bins_what bin_what throws_out_what gives_the_okay gives_the_ok
        gives_the_yes gives_a_yes give_the_okay give_a_yes gives_her_okay gives_his_okay says_go
        says_yes says_yes_or_no say_yes_or_no yes_or_no a_yes_or_a_no marks_them marks_it_go
        puts_her_initials puts_his_initials puts_a_tick a_tick_from a_yes_from okays okay_s ok_s
        ticks_or_crosses tick_or_cross thumbs_up_or_down pass_or_bin keep_or_bin keeps_or_bins""",
    "no-part": """
        asks_nothing_of_you ask_nothing_of_you asks_nothing_of_the nothing_is_asked_of
        nothing_asked_of takes_no_part take_no_part plays_no_part play_no_part no_part_in
        on_our_authority on_our_own_authority on_our_authority_alone at_our_sole on_my_own_say
        nor_for_a_yes no_yes_or_no need_not_see need_not_be_asked no_sign-off no_sign_off
        no_approval_stage no_approval_step straight_from_our_desk from_our_desk_to
        straight_to_the_public without_passing_your without_crossing_your without_troubling_you
        no_rounds_of no_back_and_forth never_crosses_your_desk never_reaches_your_desk
        not_cross_your_desk will_not_be_asked_to_approve will_not_be_asked_to_read
        will_not_be_asked_to_check nobody_on_your_side_has_to nobody_at_your_end_has_to
        spares_you_the_drafts spare_you_the_drafts sparing_you full_editorial_control
        sole_editorial editorial_control_rests
        (decisions|choices|judgement|judgment|control)_(rest|rests|lie|lies|sit|sits|stay|stays|remain|remains)_with_(us|our|the_agency)
        go_with_my_gut you_find_out_with you_will_find_out_with you'll_see_it_when
        not_submitted_to_the_client that_is_what_you_pay_(us|me)_for
        not_(send|show|run|do)_(drafts|proofs|texts) no_drafts""",
    "if-away": """
        when_she_is when_he_is if_she_is if_he_is when_she_'s when_he_'s if_she_'s if_he_'s
        if_either_of if_she_has if_he_has if_she_cannot if_he_cannot when_she_cannot
        when_he_cannot she_is_away he_is_away on_her_day_off on_his_day_off on_her_days_off
        on_his_days_off while_she while_he whenever_she whenever_he is_on_holiday is_on_vacation
        is_on_leave is_in_theatre is_out is_away is_off is_ill is_sick is_busy is_travelling
        is_traveling in_her_place in_his_place or_failing_that otherwise_it_is gets_stuck
        is_not_there is_not_around is_not_in is_not_available when_away has_exams is_abroad
        is_at_the is_up_to_her is_up_to_his""",
    "tells-us": """
        explains_me explain_me explain_to_me explains_to_me fills_me_in fill_me_in fills_us_in
        walks_me_through walk_me_through talks_me_through gives_me_the gives_us_the my_man_on
        my_woman_on my_person_on my_ear my_eyes points_me steers_me sets_me_straight
        sets_us_straight fact-checks checks_the_facts checks_facts dictates_me
        would_be_the_one_who will_be_the_one_who is_the_one_who would_supply supplies_me
        supplies_us provides_me provides_us provides_the""",
    "label-never": """
        never never_: off_limits off-limits no_go no-go not_touched not_to_be_touched left_alone
        we_do_not_touch i_do_not_touch not_for_us forbidden banned excluded hands_off
        never_posted never_on_the_page not_at_all stay_away_from never_without you_will_never_see
        closed_subjects what_stays_out red_list""",
    "content-with": """
        would_be_nice would_be_lovely would_be_good be_content be_pleased be_happy be_glad
        be_delighted be_satisfied call_it_a_success call_that_a_success call_it_good count_it_as
        i_would_count would_count_as_a_good drink_to_that would_celebrate good_result good_season
        worth_the_money earned_my earned_its if_we_reach if_we_got_to if_we_get_to""",
    "ask-them": """
        if_you_call if_you_ring if_you_ask you_might_call you_might_ring give_a_ring give_a_call
        ask_either ask_both have_a_word_with check_with drop_a_line_to write_to text mail email
        so_check ring_up is_on at_the_number reach (take|takes|taking)_your_call
        pick_up_the_phone
        (ask|ring|call|phone|text|email|mail|try|visit|write_to|speak_to|talk_to)_(her|him|them)
        put_your_head pop_in drop_in be_in_touch in_touch hear_it_from
        (can|will|could|would|may)_tell_you happy_to_(talk|chat|speak|have|tell|answer)
        have_a_(chat|word) glad_to_(talk|chat|speak)""",
    "excluded": """
        not_in_it not_in_that not_in_there not_included not_part not_covered not_counted excluded
        extra apart separate separately charged_apart billed_apart on_top not_in_the_price
        does_not_cover does_not_include are_yours is_yours_to_pay no_ads no_adverts no_video
        aren't_part isn't_part not_part_of is_on_you are_on_you but_no_(adverts|ads|video)
        your_affair your_lookout at_your_expense bus_fare paid_by_you you_pay_for""",
    "look-over": """
        (laid|put|placed|brought)_before_(you|her|him|them|mr|mrs|ms|dr|the)
        (land|lands|landing)_with_(you|her|him) in_your_inbox on_your_desk
        (go|goes)_to_(you|her|him|mr|mrs|ms|dr) (gets|get)_a_(printout|copy|look|preview)
        with_you_by out_to_you comes_to_you come_to_you
        (show|shows|send|sends|bring|text|whatsapp|email|mail|forward)_(you|her|him|them)
        has_had_a_look had_a_look has_a_look have_a_look run_it_by run_them_by run_everything_by""",
    "verdict": """
        a_heart heart_from heart_by thumbs thumbs-up nod grunt grunts remarks amendment
        amendments corrections corrected_version red_pen biro objects object_to to_object
        objections objection veto the_button presses_the_button press_the_button a_tick ticks
        tick green colour_them colours_them (is|it's|it_is)_fine says_yes says_no says_go
        says_stop a_yes yes_from happy_with unhappy_with initials releases released_by go-ahead
        go_ahead (final|last)_(word|say|look|call) blessing (send|sends|sent)_(it|them)_back
        (sign|signs|signed)_(it|them) two_rounds one_round
        round_of_(edits|changes|corrections|amendments) moves_the_card rewrite start_again
        i_start_again cross_out strike_out no_reply_means no_answer_means silence_means
        veto_anything what_to_change wants_changed want_changed would_change a_thumb thumb_from""",
    "draft": """
        draft drafts captions caption texts text pictures photos posts post piece pieces lot
        batch proofs proof printout following_week next_week's the_week's week's_posts scripts
        script copy wording card article articles story stories reel reels video videos clip
        clips""",
    "only-pass": """
        (only|just)_(the_ones|those|what)_(you|she|he|they)
        whatever_(you|she|he|they|has|survives) what_survives the_ones_(you|she|he|they|with)
        those_(you|she|he|with)
        only_(those|the_ones|posts|pictures)_(with|that|marked|ticked|signed) and_only_the
        and_then,_not_before then_and_only_then not_before""",
    "consulted": """
        shown be_shown be_asked be_consulted consulted asked_for_an_opinion
        asked_to_(approve|read|check|look) submitted_to_(you|the_client) drafts_back_and_forth
        (send|show|run)_(drafts|you_drafts|texts_past) bring_you_drafts ask_you_before
        ask_your_opinion""",
    "knows-me": """
        (paying|pays|paid|had|employed|hired|taught|trained|knows|known|keeps|kept|engaged|supervised)_me
        knows_my known_my knows_you_(may|might|could|will) expects_you expecting_you
        (worked|work|working|wrote|posted|volunteered|interned)_(for|with|under)_(her|him|them)
        looked_after i_worked_for i_did_the i_ran_the
        my_(last|former|old|previous|current|first|only)_(employer|boss|client|teacher|tutor|head|editor|manager|customer|landlady)
        my_(teacher|tutor|lecturer|professor|instructor|mentor|coach|headteacher|supervisor)
        whether_i (what|how)_i_(was|am|am_like) what_it_is_like_to have_been_with_me
        has_been_with_me has_had_me had_me_(for|do|on) did_(her|his|their)_page""",
    "no-references": """
        between_(me|us)_and_(them|him|her) between_(them|him|her)_and_(me|us)
        (not|never)_hand_out_names not_give_out_names cannot_tell_you_(who|which)
        do_not_name_them not_name_names references_we_do_not""",
    "avoid": """
        keep_(off|clear_of|quiet_about|away_from|out_of|silent_on|mum_about) keeps_off
        stay_(off|clear_of|away_from|out|out_of) stays_out steer_clear_of
        not_(touch|write_about|post_about|mention|talk_about|publish_about|go_near|air|discuss|comment_on|joke_about)
        out_of_bounds not_for_(the_page|publication|posting|public)
        never_(about|mention|post|touch|discuss|write) nothing_(about|on) not_a_word_(about|on)
        off_limits off-limits taboo hands_off leave_alone leave_out we_avoid i_avoid avoid
        things_we_do_not do_not_talk_about subjects_that_stay what_we_leave""",
    "alone": """
        on_my_own on_our_own without_asking blind freely myself off_my_own_bat without_checking
        no_need_to_ask straight_up go_straight fair_game can_post can_put_up""",
    "i-ask": """
        i_ask we_ask i_ring_you i_check we_check ask_you_first ask_you_before ask_first
        needs_your need_your i_ring you_decide run_it_past only_with_your i_ring_you_about
        i_text_you after_a_call""",
    "no-limits": """
        there_is_nothing_(i|we)_will_not nothing_(i|we)_will_not_post no_topic_is_off
        nothing_is_off_(limits|the_table) no_subject_is_off""",
    "review-act": """
        (cross_out|crosses_out|drop|throw_out|cut|bin|keep|strike_out|weed_out|scrap)_(what|whatever|anything)
        page_one version_(#|two) next_version new_version next_edition second_edition expiry_date
        take_stock stock-take an_mot gets_an_mot revisit where_we_(were|went)_wrong
        what_we_(learned|learnt|have_learned|have_learnt|got_wrong) on_the_table_(again|and)
        the_whole_thing_on_the_table rewrite redraw pretend_(complaint|crisis|emergency|row)
        mock_(complaint|crisis|emergency|row) fire_drill dry_run
        test_the_(sheet|manual|emergency|protocol|plan)
        what_(worked|works|did_not_work|has_worked|was_nonsense|did_nothing) not_earning
        earning_its_keep back_to_the_plan plan_again the_plan_out go_back_over this_plan_again
        renew_the_plan fresh_plan updated_plan plan_is_updated""",
    "untouched": """
        fixed_for will_not_be_touched not_go_back_over not_be_revised not_reopened cast_in_stone
        set_in_stone locked_for stands_as_it_is as_written is_not_reviewed""",
    "adjust-weak": """
        (adjust|adjusted|change|changed|tweak|tweaked|correct)_(as_we_go|along_the_way|on_the_go|if_needed|when_needed|where_needed)
        as_we_go_along review_from_time_to_time (look|looking)_at_the_(whole_)plan_again
        look_at_the_plan_again plan_again_at""",
    "ours": """
        (on|off|with|via|through|under|from)_my_(email|e-mail|mail|gmail|account|own_email|own_account|own_gmail)
        part_of_our_(network|estate|portfolio) on_our_agency our_licence take_it_with_me""",
    "whose": """
        who_has_the_login who_holds_the_login who_has_the_password who_owns
        (find_out|sort_out|clear_up)_who get_the_(old_|)page_back get_it_back page_back_first
        editor_thing""",
    "end": """
        the_day_it_ends the_day_we_(stop|finish|part|end) if_we_(stop|part|fall_out|split)
        if_it_(is_not|isn't|does_not|stops) if_it's_not_for_you
        if_(it|that)_does_not_(convince|suit|work) does_not_convince_you termination
        when_we_(stop|part|end) part_friends we_shake_hands no_hard_feelings""",
    "trial": """
        pilot_phase pilot_of on_trial as_a_trial""",
    "lock-in": """
        fall_due remaining_months early_cancellation sign_for_(two|three|five)_years
        not_be_ended_early cannot_be_ended nothing_is_handed_over tied_in_for locked_in_for""",
    "try-weak": """
        try_me_(out|first|out_first) (stop|end|drop)_(it_)if_(you|it) see_how_it_goes
        month_to_month month-to-month month_by_month rolling_monthly if_you_'re_not_happy
        if_you_are_not_happy no_hard_feelings""",
    "reply-rule": """
        at_breakfast with_my_coffee school_run by_first_name hidden_under rule_#
        (go|goes|going)_to_the_(pharmacist|vet|dentist|office|front_desk|workshop|owner|kitchen|nurse|doctor|desk)
        a_human copied_and_pasted thanked apologised apologized under_your_name ring_the_person
        before_closing before_lunch before_bed (handled|never_handled)_by at_#_and
        at_(one|two|three|five|six|seven|eight|nine)_and_(at_|) my_shift routed_to""",
    "closed": """
        get_switched_off gets_switched_off turned_off switched_off are_off disabled""",
    "no-chat": """
        not_get_into_conversations not_(chat|talk|engage)_with_(customers|people|the_public)
        i_just_post only_post not_answer_anybody not_answer_anyone""",
    "vendor-asks": """
        i_bother bother_with i_call_(if|when) the_one_i_(ring|ask|call|text) pick_the_brains
        pick_*_brains brains_of turn_to_(you|her|him|your) i_(go|come)_to my_questions_go
        ask_your ring_your""",
    "need-no-one": """
        (no_need_for|without|do_not_need)_(anyone|anybody|someone)_(on|at|from)_your
        not_(be_ringing|ring|bother|trouble|pester|be_bothering)_(you|your)
        not_have_to_name_anybody not_have_to_name_anyone rather_not_deal_with
        nobody_on_your_(staff|side|team)_will no_one_on_your_(staff|side|team)_will""",
    "tone-strong": """
        (should_|must_|has_to_|will_|)sound_like_(your|a|an|the|somebody|someone)
        sounds_like_(your|a|an)_(gran|mum|friend|neighbour|teacher|person|shopkeeper|human|farmer)
        (talk|speak|write|sound)_(the_way|as|like)_you_(do|talk|speak) are_(mr|mr_)_and_mrs
        mr_and_mrs short_sentences by_first_name the_page_says""",
    "tone-noun": """
        suitable_language appropriate_tone appropriate_language right_tone the_brand_voice
        brand_voice""",
    "now": """
        now today at_present currently these_days at_the_moment as_things_stand last_month
        last_winter last_summer against at_the_last_count starting_from up_from""",
    "goes": """
        goes go went gone rise rises grow grows climb climbs fall falls drop drops pass passes
        move moves bring take lift raise cut halve get""",
    "from-n": """
        from_# from_about_# from_around_# from_the_# from_some_# from_roughly_#""",
    "to-n": """
        to_# to_about_# to_around_# to_under_# to_over_# to_at_least_# to_some_# to_roughly_#""",
    "vague-aim": """
        more_visitors more_guests more_bookings through_the_door more_footfall fill_up fill_the
        know_you get_known to_be_known more_of_everything""",
    "crisis": """
        gets_nasty food_scare somebody_gets_hurt is_injured accidents health_scare bad_days
        a_scandal real_trouble nasty_surprise turns_bad there_is_an_accident""",
    "document": """
        laminated_sheet annex card_by""",
    "donts": """
        nobody_says_a_word no_one_says_a_word what_we_never_say we_never_say what_not_to_say
        (posts|posting|scheduling|publishing|everything)_(is_|are_|)(paused|stopped|stops|frozen|halted|suspended)
        stop_(the_|all_|)(scheduled_|)posts all_scheduling_stops publish_nothing
        we_publish_nothing do_not_(guess|speculate|argue|comment|apportion)
        no_(speculation|comment|guessing) no_reply_to_journalists reporters_get without_counsel""",
    "first-message": """
        the_sentence_we_agreed sentence_we_agreed what_we_say_first first_sentence
        holding_sentence agreed_wording""",
    "levels": """
        level_one level_two level_three three_levels""",
    "no-crisis": """
        crisis_plan_is_for is_for_airlines manual_is_for you_will_never_need_one
        paper_for_the_drawer (protocol|manual|plan)_for_such not_do_emergency_manuals
        nothing_ever_happens""",
    "for-use": """
        for where to_show for_the""",
    "do-network": """
        work_on (i_'d|i_would|we_'d|we_would|i_will|we_will)_(do|work_on|use|look_after)
        programme_for program_for plan_for post_on publish_on post_to look_after_your
        (do|run|handle|manage)_your""",
    "label-lists": """
        what_we_can what_we_cannot dos_and_don'ts what_goes""",
    "bare-rate": """
        #_(a|per|each|every)_(week|fortnight) #_weekly
        (once|twice)_(a|per|each|every)_(week|fortnight) #_times_(a|per|each|every)_week
        (every_other|every_second)_day a_couple_a_week couple_of_times_a_week""",
    "weekly": """
        fortnightly daily weekly""",
    "calendar": """
        filled_by closed_by planned_a_month month_ahead weeks_ahead""",
    "audience": """
        (write|writing|written|posting|speak|speaking|talk|talking)_(for|to) this_is_for
        i_think_of (live|lives)_(from|off|on)
        (most|half|bulk|third)_of_your_(trade|customers|guests|business|bookings|orders|people|clients|patients|members|visitors|sales)
        (kinds|sorts|lots|groups|types)_of_(people|folk|customer|customers|guest|guests|visitor|client|reader|readers)
        who_reads come_twice your_trade_is""",
    "quality": """
        leaving needing carrying driving waiting staying
        who_(need|want|come|ask|live|work|buy|book|read|have|are|do|just)""",
    "group": """
        somebody_whose someone_whose anyone_whose grooms holders lodgers dancers""",
    "free-of-charge": """
        for_nothing free_for_the no_money_for for_a_coffee whatever_you_pay pay_whatever
        for_food""",
    "own-words": """
        (second|third|first|native)_language mother_tongue my_(english|spanish|spelling|grammar)
        at_home excuse_the forgive_my i_(studied|taught|grew_up|learnt|learned|was_born)
        pardon_my in_english,_as i_write_you i_write_to_you i_am_writing as_you_asked""",
    "legal": """
        signs_a_slip sign_a_slip the_post_says_so printed_rules closing_date
        (phone_|)numbers_stay_in we_say_so_in_the_post sends_us_something_free gifted_items""",
    "law-off": """
        nobody_(ever_|)sued no_one_(ever_|)sued has_to_sign_anything has_to_sign_nothing
        not_have_to_sign permissions_don't_bother""",
    "customer-data": """
        (customers|patients|guests|members|clients)_'_(phone|numbers|addresses|details|data|names)
        phone_numbers_of""",
    "kept": """
        nowhere_else stay_in_your stays_in_your not_leave_the""",
    "report": """
        notebook read_it_to_you a_note_with a_page_with""",
    "consent-paper": """
        consent consent_form consent_forms
        (signed|written)_(form|release|consent|permission|slip|authorization|authorisation|agreement)
        release_form model_release permission_slip a_release signature_of_the_parents
        parent_signs dad_signs mum_signs""",
    "finding": """
        replies""",
    "vanity-measure": """
        audience_growth (net|follower|fan|subscriber)_growth growth_in_followers how_many_follow
        growth_of_the_audience follower_number""",
    "subject-tone": """
        style how_you_talk how_your_place_talks how_you_sound tone_guide""",
    "show": """
        you_'ll_get you_will_get get_a_(page|sheet|report|note|table|summary)""",
    "dismiss": """
        waste waste_of_time waste_paper
        (is|are)_for_(big|large|airlines|others|corporations|chains) no_need_to
        not_work_(with|towards|to) skip_that we_skip slows_everything slow_everything not_follow
        not_keep_track not_spend_time not_circulated (is|are)_my_business not_my_sort
        not_that_sort not_bother not_bother_with not_waste not_supply
        (we|i)_do_not_(do|give|have|make|set|send|keep|use|write|hold) is_not_reviewed
        is_not_in_it not_be_answering end_of_story""",
    "subject-answers": """
        how_fast answering_times deadlines_for_answers""",
    "subject-approval": """
        checking_stage check_stage review_stage what_goes_up reading_in_advance sign-offs""",
    "subject-crisis": """
        scandals scandal emergency_manual bad-day_plan""",
    "subject-audience": """
        target_groups target_group who_we're_talking_to who_we_are_talking_to who_we_talk_to""",
    "subject-aim": """
        numbers targets goals_for""",
    "subject-report": """
        figures any_figures""",
    "subject-replies": """
        comments_are""",
    "subject-listening": """
        gets_said_elsewhere said_elsewhere track_of_mentions what_people_write_about""",
    "subject-legal": """
        sign_anything sign_nothing""",
    "subject-analysis": """
        looked_at_your_page studying_your_business
        looking_at_your_(school|shop|business|page|company)""",
    "subject-calendar": """
""",
    "subject-notice": """
        no_notice_period""",
    "maybe": """
        should ought some_kind some_sort would_be_good would_help it_would_help from_time_to_time
        now_and_then at_some_(stage|point) one_day some_day someday if_you_like if_you_want
        if_it_ever if_we_ever be_careful careful best_to better_not had_better i_might might
        just_in_case later_on in_due_course sooner_or_later would_have_to would_need_to we_could
        you_could think_of_something something_on_paper""",
    "policy-noun": """
        what_may_and_may_not what_can_and_cannot what_goes_and_what what_we_may_post""",
    "analysis": """
        (have|take)_a_(good_|proper_|close_|)look_at_your look_closely_at study_your""",
    "target-noun": """
        who_your_people_are people_who_like""",
    "want": """
        the_idea_is""",
    "regular-post": """
        quite_often often regularly following_a_schedule follow_a_schedule when_i_can""",
    "calendar-noun": """
        plan_for_the_following_week plan_for_next_week the_following_week weekly_plan""",
    "improvise": """
        when_i'm_in_the_mood when_i_am_in_the_mood in_the_mood when_i_have_something
        not_that_sort""",
    "if-writes": """
        if_(someone|somebody|anyone|anybody|people)_(write|writes|ask|asks|comment|comments)
        answering_people answer_people keep_an_eye_on_(the_)(comments|messages|inbox)""",
    "single-measure": """
        one_figure single_figure single_dial one_number one_measure by_how_many_follow
        how_many_follow only_one_thing""",
    "tell-how": """
        hear_from_me_how how_it_went tell_you_how_it count_the_hearts you_count""",
    "law": """
        legal_care check_the_law necessary_legal permissions_and_such rules_for_raffles
        legal_part""",
    "testimonial": """
        would_recommend_me people_recommend references_can_be_supplied on_request""",
    "asap": """
        usually_soon not_be_left_lying when_i_see_it""",
    "all-networks": """
        the_more_networks open_every_one""",
    "label-review": """
        review_of_the_plan review_dates when_we_review review""",
}
