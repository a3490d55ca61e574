"""English words of a Social Media Plan, by concept; written as in ``plan_words_es``.

Contractions are two words: ``don't`` is ``do_not``, ``you'll`` is ``you_will``.
"""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "notice-span": """#_days_notice #_weeks_notice #_days_'s_notice month_'s_notice months_notice
        weeks_notice #_month_'s_notice two_weeks_notice four_weeks_notice one_month_notice""",
    "suggests": """
        may_i_suggest might_i_suggest how_about what_about shall_we shall_i would_it_suit
        does_that_suit i_could we_could i_might_suggest""",
    "free-of-charge": """not_want_anything not_want_any_money not_want_money_for
        nothing_for_the_first no_charge free_of_charge without_pay not_charge no_fee
        not_like_to_be_paid not_want_money pay_me_what pay_what_you transport_money
        not_ask_for_money whatever_you_think pay_me_later pay_me_whatever cover_my_bus
        travel_money""",
    # How a sentence means it.
    "neg": """no not never nobody none nothing neither nor without cannot instead_of rather_than
        zero refuse* avoid* hardly""",
    "not-neg": """not_only not_just no_more_than not_more_than never_more_than no_later_than
        not_later_than no_longer_than never_longer_than without_fail without_exception no_doubt
        no_problem without_delay no_worries nothing_fancy not_to_mention without_obligation
        no_less_than not_less_than never_later_than no_charge no_extra without_jargon no_jargon
        do_not_hesitate not_includ* no_surprises without_surprises no_matter if_not not_exceed*
        not_hours not_count*""",
    "unless": "until till before unless except without_first only_after only_once only_when",
    "others": """other_agencies another_agency last_agency previous_agency old_agency
        former_agency other_agency last_company previous_company previous_manager last_manager
        beware be_wary wary_of some_agencies many_agencies most_agencies anyone_who those_who
        others_promise others_will others_offer other_people other_providers previous_provider
        last_provider last_freelancer previous_freelancer your_previous your_old
        some_people_promise you_were_told they_told_you they_promised anybody_who
        people_who_say others_say whoever_ran the_last_person predecessor other_freelancers
        the_last_lot some_freelancers the_chap_who the_guy_who the_lad_who the_man_who
        the_woman_who_rang whoever_rang chap_before guy_before the_ones_before the_lot_before
        before_me some_will some_would people_will_tell""",
    "hope": """would_like hope hoping try trying maybe perhaps could might possibly if_you_like
        if_you_want if_you_wish later_on in_due_course at_some_point one_day in_future
        if_needed if_necessary down_the_line if_it_comes_to_it eventually someday if_required
        in_the_future hopefully would_love would_be_nice would_be_lovely if_you_fancy
        when_the_time_comes in_a_second_phase second_phase if_time_allows if_budget_allows
        given_time if_there_is_time""",
    "unneeded": """do_not_need does_not_need is_not_needed are_not_needed not_needed not_necessary
        unnecessary no_need waste_of waste_your waste_my waste_time wasting not_worth pointless
        no_point never_needed do_not_bother do_not_believe do_not_do does_not_matter
        forget_about no_use do_not_use need_not not_required overrated will_not_need never_need
        you_will_never_need do_not_have red_tape nonsense do_not_make do_not_produce
        do_not_offer do_not_write do_not_work_with old_hat gathering_dust do_not_keep
        do_not_provide do_not_run do_not_send do_not_require who_needs bin_the no_call_for
        not_call_for has_no_use have_no_use do_not_want_any""",
    "without": "no without zero nor skip",
    "nobody": "nobody anybody anyone no_one none no_contact",
    # Who.
    "client": """you your yours yourself client customer the_owner the_company the_business
        the_shop your_side the_client""",
    "client-side": """your_side your_team your_company your_staff your_business your_end your_shop
        your_office your_part on_your in_your from_your at_your inside_the_company
        on_the_client within_the_company within_your client_side client's_side the_client
        company_side of_your_staff your_people your_house in-house inhouse side_of_the_business
        your_front_desk your_reception the_front_desk the_shop_floor behind_the_counter
        in_the_office in_the_shop in_the_company at_the_company of_you one_of_you among_you
        at_the_counter in_the_stockroom from_the_workshop from_the_kitchen in_the_kitchen
        from_the_office in_accounts in_sales in_support at_reception on_reception on_the_desk
        from_the_box_office at_the_desk in_the_yard on_the_shop_floor at_the_till
        from_the_committee on_the_committee from_your_team from_your_staff behind_the_bar
        at_the_bar in_the_back_office from_the_shop from_the_warehouse""",
    "role": """manager manageress owner director boss head supervisor coordinator receptionist
        secretary foreman chef baker partner founder headteacher principal administrator
        treasurer chair chairman chairwoman vet dentist doctor pharmacist buyer husband wife
        brother sister daughter son cousin assistant bookkeeper trustee curator front-desk gm
        superintendent proprietor co-owner captain winemaker brewer father mother nephew niece
        deputy matron coach mrs mr ms miss mum dad granddaughter grandson housekeeper gardener
        groom clerk shopkeeper waiter waitress apprentice teacher tutor trainer councillor
        technician salesman accountant daughter-in-law son-in-law girlfriend boyfriend barista
        porter caretaker concierge steward verger priest producer farmer distiller librarian
        registrar bursar intern volunteer mechanic blacksmith carpenter electrician plumber
        hairdresser seamstress fishmonger butcher cellarman florist bookseller jeweller lead
        shift_lead team_lead barman barmaid cook groundsman fitter operator dispatcher
        instructor vicar conservator education_officer practice_owner rector pastor""",
    "contact": """point_of_contact contact_person contact_would contact_will contact_is
        my_contact our_contact single_contact one_contact main_contact named_contact go-to
        liaison contact_point person_to_ask person_to_call client-side_owner person_who_can
        person_who_decides person_who_knows someone_who_can someone_who_knows somebody_who
        someone_at your_contact named_person one_named one_person someone_on someone_in
        somebody_in somebody_on someone_from somebody_from day-to-day_contact contact_on
        contact_in reference_person person_on_your person_in_your person_at_your key_contact
        opposite_number counterpart line_to ear_in my_person go_to_person only_person
        internal_contact a_contact designated_person nominated_person person_of_reference
        single_person staff_contact one_voice someone_there contact_: go_to some_person
        source_for our_source whoever_can whoever_knows someone_to introduce_me introduced_to
        who_can_tell_me i_show_her i_show_him my_link our_link my_opposite_number work_with_one
        deal_with_one through_one_person the_person_i_ask the_one_i_ask who_i_ask who_i_call
        i_would_ask i_will_ask we_would_ask i_would_go_to we_would_go_to i_go_to we_go_to
        i_would_deal_with i_will_deal_with my_port_of_call first_port_of_call someone_inside
        somebody_inside on_the_inside a_name_to one_to_ask is_the_one_who is_the_person_who
        will_be_the_one_who would_be_the_one_who my_contact_at our_contact_at contact_for_us
        single_voice let_it_be a_person_to a_person_who a_person_on a_person_in
        who_in_the_office who_on_your who_in_your as_liaison as_our_contact as_my_contact""",
    "answers-us": """answer answers queries question questions ask asking decide decides decision
        decisions doubts feed feeds inform informs clarify check_with facts information info
        supply supplies give_me give_us tell_me tells_me send_me sends_me go_to turn_to talk_to
        speak_to report_to go_through call ring photos pass_on run_things_by settles settle
        deal_with liaise brief briefs point_me confirm_facts source_of confirms look_after
        responsible explains explain source last_word tell knows keeps_us_posted
        keeps_me_posted keep_me_posted fill_me_in fills_me_in put_me_right sets_me_straight
        final_word knows_the tells_us tell_us gives_me gives_us hands_me hands_us sends_us
        passes_me passes_us pass_me email write_to text check_facts checks_the_facts
        checks_facts checks_with signs_off_facts bounce the_one_who_knows pick_her_brains
        contact""",
    "deputy": """deputy stand-in standin stand_in backup back-up cover covers covering substitute
        when_away is_away if_absent in_her_absence in_his_absence on_holiday on_leave steps_in
        stands_in fallback second_contact is_off when_she_is_off when_he_is_off
        when_they_are_off if_she_is_out if_he_is_out failing_her failing_him failing_that
        if_not_available when_he_is_away when_she_is_away second_in_line in_their_absence
        reserve""",
    "vendor": "our ours we us i me my mine agency",
    "vendor-contact": """account_manager account_executive account_director your_dedicated
        dedicated_manager i_will_be_your we_will_be_your i_am_your we_are_your our_team
        of_our_team from_our our_colleague my_colleague account_handler project_manager
        our_staff i_would_be_your our_office reach_me contact_me
        your_single_point_of_contact_at i_will_be_the i_shall_be_your contact_at_our
        contact_at_the_agency customer_success our_account community_manager my_assistant
        call_me ring_me one_person_:_me a_person_not_a_bot from_my_team on_our_team on_our_side
        at_our_end from_our_side our_coordinator looked_after_by_our assigned_to_you
        will_be_assigned your_own_manager_here""",
    # Time.
    "limit": """#_hour* #h an_hour one_hour half_an_hour half_hour couple_of_hours few_minutes
        few_hours #_minute* #_min #_mins #_hrs #_hr a_minute same_day same_business same_working
        same_afternoon same_morning next_working next_business next_morning one_working_day
        one_business_day #_working_day* #_business_day* working_day business_day by_close_of
        the_hour by_the_end_of_the_day by_end_of_day end_of_the_day by_noon next_day a_day
        one_day quarter_of_an_hour by_lunchtime by_lunch by_the_evening lunch_hour half_a_day
        the_day_after #_hour_limit inside_the_hour before_lunch before_closing
        before_the_shop_closes that_day that_afternoon the_same_evening same_evening
        within_the_day by_teatime by_tea_time by_midday inside_an_hour under_an_hour
        inside_#_hours within_the_morning the_following_working the_next_working #_working_hour*
        #_business_hour* a_morning an_afternoon end_of_the_working before_the_day_is""",
    "hours-per": """#_hours_a_month #_hours_a_week #_hours_per_month #_hours_per_week
        #_hours_monthly #_hours_weekly #_hours_each_week #_hours_each_month #_hours_a_day
        #_hours_every_week #_hours_every_month #_hours_of_work #_hours_of_my #_hours_per_day
        #h_a_month #h_a_week #h_per_month #h_per_week #_hrs_a_week #_hrs_a_month #_hours_/_week
        an_hour_a_day an_hour_a_week #_hours_a_fortnight #h_a_day #_hours_in_the_week
        #_hours_'s_work #_hours_work #_hrs_per_week #_hrs_per_month #_hours_of_our
        an_hour_every #_hours_daily""",
    "asap": """as_soon_as quickly promptly prompt fast immediately right_away straight_away swift
        swiftly quick speedy speed rapid rapidly soon asap in_no_time at_once without_delay
        as_fast_as response_time* turnaround* reply_time* when_i_can responsive timely at_speed
        with_all_speed in_a_flash lightning pronto timely_manner""",
    "per-week": """a_week per_week weekly each_week every_week a_month per_month monthly
        each_month every_month a_day per_day daily every_day each_day a_fortnight fortnightly
        every_monday every_tuesday every_wednesday every_thursday every_friday every_saturday
        every_sunday on_mondays on_tuesdays on_wednesdays on_thursdays on_fridays on_saturdays
        on_sundays #_days monday_to mondays tuesdays wednesdays thursdays fridays saturdays
        sundays /_week per_fortnight every_other every_second biweekly bi-weekly midweek
        weekdays a_wk in_the_week each_monday each_tuesday each_wednesday each_thursday
        each_friday per_quarter times_a_week time_a_week once_a_week twice_a_week thrice
        weekends every_weekend each_weekend a_fortnight's every_#_days /_wk p/w pw per_wk
        each_sunday each_saturday every_morning sunday_evenings on_alternate alternate""",
    "regularly": """monthly weekly quarterly fortnightly each_month every_month each_week
        every_week each_quarter every_quarter a_month per_month end_of_the_month end_of_month
        end_of_each_month end_of_every first_monday first_tuesday first_wednesday
        first_thursday first_friday first_week last_friday last_monday last_thursday last_day
        last_week_of every_monday every_friday every_thursday every_tuesday every_wednesday
        on_mondays on_fridays every_#_weeks every_#_months on_the_#st on_the_# every_fortnight
        month_end month-end annually per_quarter a_quarter month's_end every_other_week
        biweekly each_friday each_monday once_a_week once_a_month start_of_each
        beginning_of_each daily every_day first_working_day by_the_#th #_of_each #th_of
        every_sunday on_the_first on_the_fifth 's_end a_week per_week each_fortnight mondays
        fridays by_the_#rd monthly_report on_# on_the_#th of_each_month of_every_month
        of_the_month at_month at_the_close_of every_last each_last the_first_of on_pay_day
        once_a_quarter once_a_fortnight every_second_friday after_each_month term end_of_term
        each_season when_the_month month_by_month a_month_later monday_mornings monday_morning
        friday_afternoons friday_afternoon friday_evenings thursdays tuesdays wednesdays
        every_other_month bimonthly bi-monthly every_second_month""",
    "when": """every_quarter each_quarter quarterly every_month each_month monthly twice_a_year
        once_a_year yearly annually every_six every_three every_#_months every_#_weeks
        after_#_months after_#_weeks after_#_days after_three after_six after_two after_ninety
        at_#_months in_january in_february in_march in_april in_may in_june in_july in_august
        in_september in_october in_november in_december half-yearly half-year mid-year
        at_the_three three-month six-month end_of_the_quarter end_of_each a_quarter
        every_spring every_autumn each_season each_term end_of_term at_the_end_of every_year
        each_year per_year halfway_through every_fortnight fortnightly after_the_first
        every_season before_the_season before_christmas #_months_in first_week_of in_week_#
        at_day_# month_# ninety_days #-day every_twelve 90-day once_a_quarter six_months
        three_months twice_yearly per_quarter every_term every_half_year every_january #th_week
        week_# in_the_spring on_the_#th every_april every_october and_october january_and
        june_and every_june on_#_march on_#_june on_the_# each_spring every_season's
        after_each_season after_every_season after_harvest each_half_year half_term
        every_half_term every_school_year after_#_months_we ninety_days_in at_the_six-month
        six-month_point three_months_in anniversary on_each_anniversary once_the after_the
        when_the_season when_the_summer when_the_harvest at_the_end_of_the""",
    # Approving.
    "approve": """released_by are_released_by is_released_by approv* sign-off signoff sign_off
        signs_off signed_off sign_it_off sign_them_off sign_each green_light green-light authoris*
        authoriz* give_the_ok your_ok your_okay the_ok okayed ok's say_yes says_yes says_so
        thumbs_up nod go-ahead go_ahead validat* say_go your_yes consent_to_each written_ok blessing
        all_clear okay_it ok_it ok_them okay_them your_consent vet_every vets_every initial_each
        tick_them tick_each final_say her_ok his_ok their_ok an_ok your_word passed_by_you
        cleared_by clear_them clears_them veto permission_first your_agreement agreed_by agree_each
        final_word sign_the yes_or_no says_okay says_ok texts_back okay_first ok_first tick
        them_tick you_tick ye_tick releases_them release_them mark_it your_go can_refuse can_reject
        reject rejects refuse_it not_like_it do_not_like you_pick_which you_choose_which
        without_your_yes sign_it give_me_the_nod a_nod strike signs yay_or_nay approve_or
        until_you_say happy_with_it happy_with_them sent_back passes_through_your pass_through_your
        goes_past_you go_past_you passed_by happy_to_go with_your_blessing your_nod give_it_a_yes
        a_yes_from yes_from gets_your_yes confirm_it confirms_it you_confirm say_fine says_fine
        all_right_by ok_with_you okay_with_you fine_by_you fine_with_you agrees_to agree_to_it
        pull_it pull_them kill_any turn_down turns_down cleared_with initialled initials
        your_initials ticks_it ticks_them ticked final_decision yours_to_veto the_word_from
        you_give_the_word give_the_word give_the_go agreed_with_you objection* take_it_as
        taken_as_approved counts_as_approved you_say_no say_no_to passes_every passes_each
        pass_every okays_every okays_each""",
    "look-over": """review reviews look_over look_at read reads check checks see sees change
        changes edit edits amend amends correct corrects comment preview previews show send
        run_past run_by drafts draft revisions revision tweak strike_out proof proofs cross_out
        query mark_up ask receives gets_the get_the_posts gets_drafts get_drafts""",
    "before-publishing": """before_anything before_it_goes before_they_go before_posting
        before_publishing before_publication before_it_is before_they_are before_i_post
        before_we_post before_we_publish before_i_publish ahead_of_time in_advance beforehand
        before_going_live prior_to before_a_post before_any before_each before_every
        before_scheduling before_it_appears before_i_schedule before_we_schedule before_release
        ahead_of_publication before_the_public before_things_go before_something
        before_that_week before_sending before_the_week before_it_goes_up goes_up go_up
        friday_before day_before night_before evening_before week_before the_day_before by_tues
        by_sunday by_thursday by_friday by_monday by_wednesday by_saturday deadline first""",
    "nothing-goes-out": """nothing_goes nothing_is_published nothing_is_posted nothing_gets
        nothing_will_go nothing_leaves nothing_appears no_post_goes no_post_is
        never_post_anything nothing_will_be_published nothing_will_be_posted not_post_anything
        not_publish_anything nothing_is_scheduled not_a_word_goes nothing_ever_goes
        no_photo_goes not_a_single_post i_do_not_publish we_do_not_publish i_do_not_post
        we_do_not_post i_never_post i_never_publish we_never_publish we_never_post not_go_live
        no_content_goes nothing_new_goes nothing_public nothing_out not_publish not_post
        nothing_i_write no_caption only_post only_publish cannot_post cannot_publish
        nothing_goes_live goes_live_till goes_up_until posts_only_go only_go_out only_goes_out
        will_not_go_out does_not_go_out not_go_out no_picture_goes no_caption_goes nothing_sees
        not_one_post nothing_is_released no_image_goes no_story_goes no_reel_goes no_text_goes
        i_will_not_post we_will_not_post i_will_not_publish we_will_not_publish
        not_publish_until not_post_until nothing_happens_until nothing_is_live nothing_is_up
        nothing_reaches nothing_leaves_the nothing_is_out""",
    "publish-unasked": """without_asking without_bothering without_approv* without_your_approv*
        without_consult* without_waiting without_checking without_your_ok without_sign*
        without_running without_needing_your without_you_having without_permission
        without_troubling no_approv* no_sign-off* no_signing_off no_review_rounds
        no_reviews_needed skip_approv* skip_the_approv* no_need_to_approve no_need_to_check
        no_need_to_review post_directly publish_directly straight_to_live no_back_and_forth
        no_back-and-forth without_interrupting without_pestering no_checking zero_approv*
        nor_approv* without_showing without_prior without_involving no_revisions
        without_any_approv* without_your_input not_wait_for_your not_waiting_for_your
        without_your_say without_your_involvement straight_out cut_out_the_approv*
        without_you_seeing without_you_looking without_a_second without_clearing
        you_will_see_it_when see_it_once_it_is_live do_not_have_to_approve
        do_not_need_to_approve not_have_to_approve not_need_to_approve not_have_to_check
        not_need_to_check not_have_to_look not_need_to_look not_have_to_read not_need_to_read
        not_have_to_sign_off not_need_to_sign_off never_have_to_approve never_need_to_approve
        never_have_to_check nothing_to_approve nothing_for_you_to nothing_to_sign_off
        without_showing_you without_you_approving not_run_anything_past not_run_things_past
        do_not_run_posts not_even_see_it not_see_it not_see_them not_see_the_posts
        not_see_a_draft straight_on_the straight_onto straight_up_on goes_straight_on
        goes_straight_out goes_straight_up without_going_through without_passing_by
        without_it_passing need_not_look need_not_see need_not_check no_need_to_run
        no_need_to_show no_need_to_send straight_away_and publish_straight not_receive_drafts
        no_drafts go_straight_out not_receive_a_draft not_send_you_stuff not_send_you_drafts
        checking_anything not_worry_about_checking not_look_at_nothing not_look_at_anything
        not_touch_anything not_touch_nothing""",
    # What goes out.
    "publish": """post posts posting publish publishes share touch talk mention mentions discuss
        comment write show name use joke jokes go goes cover feature features print run speak
        appear film photograph compare criticise criticize give_advice repost retweet tag
        put_out steer avoid stay_away keep_away keep_off keep_clear no-go leave_out weigh
        get_into wade make_claims claim put_up puts_up put_things_up""",
    "topics": """topic topics subject subjects theme themes content kinds_of_post types_of_post
        types_of_update kinds_of_update kind_of_update type_of_update editorial_line
        content_policy what_may_be what_can_be what_we_post what_may_go what_we_may what_i_may
        what_goes_out posting_rules publishing_rules content_rules content_boundaries
        content_guidelines guidelines_on_what kinds_of_content types_of_content
        what_gets_posted editorial_rules list_of_what editorial_policy topic_list
        what_is_allowed posting_policy publishing_guidelines rules_on_what what_i_can_post
        what_we_can_post what_i_post categories_of_post matters material kinds_of_posts
        types_of_posts""",
    "free": """free freely allowed permitted green ok_to fine_to may_be_posted can_be_posted
        go_ahead open without_asking welcome fair_game at_will safe can_go may_go i_can_post
        always_fine no_need_to_ask any_time_i_like green_list ok_without goes_straight
        straight_up any_time always_okay always_ok no_question""",
    "forbidden": """appears_in_a_post appears_in_any_post appear_in_a_post is_named_in_a_post
        is_discussed_in forbidden excluded banned off-limits off_limits not_allowed no-go taboo
        red_lines red_line red never_post never_touch never_mention sensitive restricted stay_away
        stay_out keep_out keep_off keep_away steer_clear will_not_touch will_not_post
        will_not_mention do_not_post do_not_touch out_of_bounds blacklist leave_out left_out
        leave_alone not_to_be amber need_permission needs_permission ask_first need_your_permission
        prohibited not_posted must_not never_appear never_appears without_permission barred
        ruled_out check_first not_go never_go never_goes no_mention not_mention not_discuss not_talk
        not_comment never_talk never_discuss avoid avoided not_joke never_joke strictly_not
        need_asking by_permission only_with embargo* never_about closed delicate touchy never_posted
        nothing_about only_after after_you_confirm once_you_confirm needs_a_nod not_a_word_about
        not_a_word_on no_word keep_quiet stay_silent silent_on steer_well_clear hands_off
        will_not_go_near do_not_go_near never_go_near never_show never_shown not_shown will_not_show
        will_not_be_shown stays_private stay_private kept_private keep_out_of off_the_table
        off_the_page under_wraps no_photos_of no_pictures_of nothing_on check_with_you run_past_you
        run_it_past_you ask_you_before ask_before after_you_say will_not_cover will_not_feature
        no_comment only_mentioned only_posted_if only_shown_if only_if_you stays_out smells_of
        stay_off stays_off off_our_page would_never_touch are_out is_out""",
    "touchy": """politics political religion religious football competitors competitor prices
        pricing health medical children minors patients accidents debates staff
        personal_opinions private_lives private_life faces allergens alcohol tragedy tragedies
        elections union personal_data customer_data jokes rivals rival salaries wages illness
        illnesses news controversies controversy dietary cures miracle medicines diagnosis
        treatments other_brands brexit immigration guns bird_flu war wars pupils residents
        tenants guests deaths redundancies disputes legal_cases memes clients'_names
        before_and_after weight discounts gossip planning_disputes strikes complaints closures
        prescription local_rows investment_advice financial_advice legal_advice claims security
        roadmap names under_18s other_bakers licence_row animals land dates strike* court
        lawsuits court_cases mayor council monarchy church funeral* diets slimming sick
        suppliers debts client_names licence_plates number_plates addresses gambling vaccines
        investments rumours rumors breakdowns inspections the_owner's_family family_matters
        private_matters donors beneficiaries witnesses recipes_of injuries injury weddings_of
        guests'_faces unreleased launch_dates patents kids hunting car_park bishop
        pictures_of_kids pictures_of_children quarrels election delivery_dates feuds allerg*
        divorce* illness* lawsuit* exam rates casework""",
    "anything-goes": """whatever_we whatever_i anything_goes anything_that whatever_works
        whatever_sells anything_we whatever_is_trending no_limits no_restrictions no_rules
        without_limits everything_and_anything all_sorts whatever_gets any_topic whatever_comes
        anything_i no_filters no_subject_is no_taboos whatever_takes nothing_is_off
        nothing_off_limits whatever_trends any_subject no_forbidden no_topic_is whatever_pops
        no_boundaries zero_topics anything_flies nothing_is_out no_rules_whatsoever
        whatever_grabs whatever_takes_my whatever_i_like whatever_we_like whatever_i_feel
        whatever_catches""",
    # Crises.
    "crisis": """something_bad something_serious anything_serious something_nasty anything_bad
        crisis crises emergency emergencies storm storms backlash outcry scandal contingency
        incident incidents pile-on pile_on shitstorm goes_wrong go_wrong when_things_go if_things_go
        if_something_goes turns_nasty turn_nasty blows_up blow_up reputation reputational outrage
        bad_press trouble_online flare-up flare_up gets_ugly hits_the_fan escalates
        serious_complaint serious_complaints boils_over kicks_off recall food_poisoning furore
        if_trouble when_trouble goes_south in_a_storm ugly blow-up row rows firestorm disaster
        disasters bad_day worst_case injury near_miss goes_sour trouble leak_job serious_trouble
        goes_*_wrong went_wrong if_it_all_goes if_it_blows if_it_kicks bad_publicity angry_mob mob
        pitchforks goes_viral_for complaint_snowballs snowballs serious_incident accident
        someone_falls_ill allergic_reaction spill breach turns_ugly takes_a_turn a_mess in_hot_water
        under_fire when_the_wind dogpile if_people_turn nasty_thread hits_the_news makes_the_news
        catches_fire catch_fire catches_alight falls_ill fall_ill gets_hurt is_hurt gets_sick
        get_sick sues accuse* in_the_papers in_the_news fire_online on_fire emergency_plan bad_news
        burns bad_moment bad_moments look_awful look_bad makes_us_look turns_on_us turn_on_us
        angry_customer furious nasty_video damaging embarrassing we_slip_up slip-up blunder gaffe
        public_row public_spat hate_campaign storm_comes run_of_complaints dog_got_hurt got_hurt""",
    "document": """manual protocol plan handbook playbook procedure guide script sheet checklist
        document page pages runbook steps drill_book instructions cheat_sheet flowchart
        flow_chart decision_tree one-pager outline routine response_plan process binder folder
        drill_sheet laminated one_pager plan_b written_drill""",
    "levels": """level levels grade grades degree degrees tier tiers scale severity severe minor
        major green amber red yellow traffic_light serious mild stage stages category
        categories how_serious how_bad triage ladder colours colors grumble complaint_from
        step_one #_steps steps #_grades #_levels alarm_levels low_medium medium high_alert
        step_two amber_or_red how_bad_it mild_or_serious grumbles stage_one three_colours
        three_colors""",
    "call": """call calls phone ring rings telephone contact contacts numbers who_to who_speaks
        who_decides who_calls notify alert alerts escalat* reach spokesperson call_list
        phone_list emergency_list contact_list names_and_numbers mobile whatsapp warn text_you
        call_tree ring_you call_you ring_round who_picks chain phoning calling lawyer solicitor
        your_phone who_is_called who_answers names whom wake wakes tell_you first_call on_call
        you_hear_first you_first hear_it_from_me_first i_call i_ring i_phone i_text hotline
        who_fronts fronts speaks_for named_spokes pick_up_the_phone tell_the_owner gets_a_call
        is_told told_at_once told_first told_straight hears_first informed who_is_told
        management is_rung tell_the_manager tell_the_boss""",
    "first-message": """holding_statement holding_line holding_reply holding_message
        holding_post holding_text first_message first_reply first_response first_public
        first_statement draft_statement initial_statement initial_response initial_message
        template_reply template_replies prepared_statement prepared_reply draft_reply
        draft_replies first_words opening_statement first_line stock_reply acknowledgement
        acknowledge first_post short_statement apology first_text first_lines prewritten
        pre-written opening_message ready-written drafted_replies ready_replies opening_line
        drafted_message statement template_answers draft_answer draft_message first_answer
        opening_reply ready_wording wording agreed_sentence line_agreed agreed_line one_agreed
        one_sentence a_sentence agreed_reply agreed_statement short_reply short_message
        short_note draft_line a_line wording_ready ready_text note_ready prepared_line
        prepared_words first_public_words said_first is_said_first what_is_said_first say_first
        note_within short_public first_comment opening_replies starter_replies first_replies
        starter_text agreed_message short_agreed agreed_text agreed_first_message
        short_first_statement first_message_within post_the_agreed""",
    "donts": """never_delete do_not_delete never_argue do_not_argue what_not_to things_not_to
        not_to_do never_lie do_not_guess no_deleting no_arguing never_speculate pause pauses
        pausing stop_posting stop_scheduled freeze freezes halt suspend paused stopped
        never_blame do_not_blame without_deleting no_joking no_jokes never_guess not_to_say
        not_delete not_argue never_do must_never must_not never_remove scheduled_posts
        not_to_post no_guessing not_speculate no_arguments mistakes_to_avoid never_say do_nots
        don'ts do_not_reply hold_all stops stop switch_off_scheduled not_to_delete no_blame
        no_excuses never_improvise nobody_argues nobody_says no_speculation do_not_say
        nobody_speculates no_replies_in_anger no_arguing_back not_a_joke
        everything_scheduled_stops scheduled_stuff queue_stops queue_is_paused no_ad-libbing
        no_excuse nothing_deleted nothing_gets_deleted deletes_comments off_the_cuff_replies
        left_alone left_unsaid leave_unsaid what_is_left everything_scheduled scheduled_stops
        nothing_scheduled stop_everything i_stop nobody_argue no_one_argues nothing_is_ever
        nothing_is_deleted never_deleted nothing_is_removed nobody_deletes no_one_deletes
        nobody_replies_from stop_everything_scheduled we_stay_out stay_out_of_arguments
        all_other_posts_paused""",
    "no-crisis": """nothing_ever_goes_wrong never_goes_wrong no_crisis_will never_have_a_crisis
        never_face_a_crisis no_crises crisis-free never_happens nothing_happens
        nothing_bad_ever there_will_be_no_crisis will_not_have_a_crisis crisis_never
        never_had_a_crisis nothing_will_go_wrong crises_do_not never_see_a_crisis crises_never
        never_suffer will_never_happen problems_do_not_happen never_happen_here does_not_happen
        do_not_happen crisis_proof crisis-proof nothing_can_go_wrong nothing_goes_wrong
        never_get_a_crisis never_have_one nothing_will_happen nothing_is_going_to_happen
        nothing_happens_anyway""",
    # The company as it is.
    "observed": """i_read we_read i_have_read we_have_read i_looked we_looked have_looked i_saw
        we_saw have_seen i_noticed we_noticed have_noticed i_counted we_counted have_counted
        i_checked we_checked have_checked i_went_through we_went_through have_been_through
        have_gone i_visited we_visited have_visited went_through reading_your looking_at
        looking_through i_studied studied reviewed i_spent we_spent i_can_see i_see we_see
        having_read having_looked i_compared we_compared have_compared we_found i_found
        have_found scrolled browsing browsed i_followed struck_me caught_my observed noticed
        counted compared your_last your_latest your_most_recent i_watched watched analysed
        analyzed audited i_walked dropped_in popped_in tested i_tried i_rang i_called
        at_the_moment_your currently_your dug_through worked_through combed i_bought on_your
        couple_things_i_saw we_tasted letting_us_taste had_a_look having_a_look took_a_look
        have_looked_at have_a_look_at nosed had_a_nose poked_around have_been_reading
        have_been_watching been_following after_reading after_looking on_reading on_looking
        scrolling flicked_through skimmed leafed i_tallied tallied glanced peeked i_checked_out
        noticed_that spotted i_spotted we_spotted i_went_on looked_up i_looked_up i_stopped_by
        stopped_by called_in""",
    "profile": """review reviews profile profiles account page pages website site listing photos
        photo pictures comments comment posts post stories reels instagram facebook tiktok
        google tripadvisor followers feed bio menu catalogue video videos messages channel
        channels ratings rating engagement opening_hours ads replies questions mentions stars
        blog linkedin youtube enquiries story reel likes window shop views hashtag score grid
        catalog inbox""",
    "their": "your yours last latest newest",
    "finding": """has have had is are was were goes_unanswered unanswered ask asks asked praise
        praises mention mentions complain complains want wants get gets receive receives show
        shows lack lacks missing dates stopped stops no none nobody never still empty outdated
        out_of_date abandoned posted post last old repeat repeats keep keeps says say since sit
        sits waiting silent quiet dormant only few half most reply replied answered draw draws
        work works perform outperform earned earn double inconsistent blurry duplicate same
        without dropped fell rose up_from down_from went_up mix mixed wrong expired broken
        do_better did_best best-performing does love loved wonder wondering three two twice
        stock contain contains carry carries run runs left posts tags films leads answers liked
        scroll gathering_dust last_posted last_updated has_not_been have_not_been has_no
        have_no nobody_answers nobody_replied goes_nowhere broken_link dead link mis-spelt
        misspelt dark blurred a_third half_of most_of two_thirds nearly_all love_the rave raves
        grumble grumbles puzzled confused wish wishes begs asks_for asking_for points_to
        leads_with shows_up turns_up missing_from left_blank blank sleeping asleep neglected
        tumbleweed""",
    "rival": """
        competitor competitors rival rivals competition down_the_road next_door across_the_street
        neighbour neighbours compared_with compared_to whereas unlike""",
    "analysis": """analysis analyse analyze audit swot diagnosis diagnostic benchmark baseline
        current_situation research study get_to_know learn_about assess assessment
        starting_point deep_dive discovery situation look_into understand_your review_of_your
        initial_audit initial_analysis look_closely analysis_phase audit_phase getting_to_know
        full_audit kick-off_research""",
    "no-research": """do_not_need_to_know no_need_to_know do_not_need_to_understand
        do_not_need_to_study do_not_need_to_research no_research no_audit no_analysis
        without_research do_not_do_research not_waste_time_on_research do_not_need_an_audit
        no_need_to_study no_need_to_research no_need_to_analyse not_bother_with_research
        do_not_bother_with_research no_matter_what_you_sell does_not_matter_what_you_sell
        whatever_you_sell never_look_at do_not_look_at without_studying without_knowing_your
        without_looking no_need_for_research no_need_for_an_audit no_need_for_analysis
        skip_the_research skip_the_audit skip_research skip_analysis waste_time_on_audit*
        waste_time_on_research waste_time_on_analysis no_boring_audit* waste_weeks_on
        waste_time_studying waste_time_research* not_have_to_know no_need_to_learn
        not_need_to_learn not_have_to_study not_have_to_understand""",
    # For whom.
    "audience": """audience audiences target_group target_groups customer_profile
        typical_customer typical_client ideal_customer ideal_client buyer_persona personas
        persona segment segments aimed_at aim_at speak_to speaking_to talk_to talking_to
        write_for writing_for address addressing buyers clientele readers regulars who_buys
        who_buy who_visit who_visits shoppers target customers_are visitors who_comes who_come
        for_people guests_are meant_for who_we who_i core_customers people_you aim_your
        your_people focus_on main_customers customer_base your_customers groups two_groups
        three_groups demographic crowd clients_are who_walks prospects crowds the_ones_who
        you_want first_readers who_we_talk that_'s_who aimed your_customers_are your_clients_are
        your_guests_are your_buyers_are your_regulars_are your_customer_is we_write_for
        i_write_for i_would_write_for we_would_write_for posts_for written_for made_for
        have_in_mind in_mind talk_first speak_first two_kinds_of three_kinds_of kinds_of_people
        after_is i_am_after we_are_after people_who_buy people_who_come pitch_to pitched_at
        geared_to gear_it_to catering_to cater_to appeal_to matters_most our_readers
        people_we_want people_i_want who_comes_in who_come_in folk_who those_we thinking_of
        think_of thinking_about imagine we_would_tell i_would_tell tell_the tell_them
        written_with people_i_mean story_to i_care_about we_care_about ones_i_want ones_we_want
        ones_who_matter who_matter that_matter your_folks your_folk""",
    "group": """families family couples couple women men mothers fathers parents mums dads moms
        young retirees pensioners tourists residents locals neighbours neighbors students
        professionals commuters freelancers restaurants cafes hotels pubs shops companies
        cyclists runners walkers hikers athletes hobbyists beginners grandparents farmers
        architects designers fitters landlords tenants owners homeowners patients pupils
        teenagers teens children drivers travellers travelers anglers gardeners cooks workers
        seniors adults brides schools teachers visitors collectors carers householders
        renovators builders buyers climbers campers foodies gamers musicians knitters singles
        newcomers immigrants expats trades tradespeople tradesmen contractors managers nurses
        shift_workers officers engineers bakers caterers chefs households people dog riders
        golfers swimmers makers sewists quilters birdwatchers vegans vegetarians coeliacs
        veterans readers firms dealers surfers skiers folks crews staff pairs holidaymakers
        parties treasurers staffers kids crew lads learners regulars clerk pensioner student
        parent tourist mother father grandmother grandfather neighbour cyclist runner walker
        teacher nurse driver gardener farmer homeowner commuter teenager newlywed* those
        somebody someone person shopper""",
    "quality": """who with near in_the that whose from around looking without working live living
        buying moving wanting worried tired interested cooking planning travelling visiting
        coming restoring renovating local nearby weekend on_their between within after_work
        first-time returning at_home choosing training recovering shopping commuting for_a
        who's for with_kids with_children with_a_dog with_dogs in_a_hurry on_a_budget
        on_their_way after_school who_want who_need who_are who_have who_cannot who_love
        who_buy who_come who_work who_live newly recently just_moved passing_through on_holiday
        in_need_of out_of_work shift for_whom""",
    "age-sex": """aged age ages women men years year-old years_old male female #_to_#
        between_#_and #_-_# #-# millennials""",
    "everyone": """everyone everybody all_audiences any_audience the_whole_world anyone_with
        the_general_public all_ages all_kinds_of_people anybody the_widest broadest
        anyone_and_everyone the_entire the_whole_town all_types_of_people anyone_who_has
        anybody_with""",
    # What for.
    "aim": """objective objectives goal goals target targets aim aims aiming purpose increase
        raise raising reduce cut cutting double grow go_from going_from move_from moving_from
        take_from bring_from expected_improvement intend improve improvement milestone
        want_to_see would_count raise_from success_means success_would lower lowering ambition
        from_#_to halve to_get bring_down get_the bring_your measure_of_success kpi_target fill
        goal_: work_towards working_towards success_is win_back shorten shrink push_up nudge
        nudging bump lift_from climb climbing trim trimming slash fill_the to_reach to_achieve
        should_go should_rise down_from bring_complaints questions_down
        unanswered_questions_down lift_bookings lift_the_number""",
    "from-to": """from_#_to from_about_# from_roughly_# from_around_# from_the_present
        from_the_current from_today's from_#_a from_zero up_from down_from from_#% from_some_#
        from_under_# from_over_# from_none currently_# now_# today_# at_present_# down_from_#_to
        from_#_down_to from_#_*_to_# from_#_*_*_to_# from_#_to_#""",
    "amount": """# #% #h half double a_third a_quarter twice dozen one_in halve halving doubling
        treble triple twofold third""",
    "result": """bookings booking orders order enquiries enquiry inquiries inquiry visits visit
        sales sale calls comments replies reviews messages quotes sign-ups signups appointments
        clicks requests cancellations entries rentals forms form response rate interaction
        interactions saves purchases baskets tables nights occupancy attendance attendees
        subscriptions newsletter downloads returns leads reply_time response_time waiting_time
        rating questions complaints turnover traffic conversations applications donations
        donors volunteers covers registrations members pupils viewings trials footfall tickets
        reservations enrolments enrollments walk-ins consultations memberships adoptions
        tastings mailing_list sessions places repeat_customers answered no-shows hires seats
        deposits services repairs pensioners class classes repair jobs rooms units boxes
        vouchers gift_cards tastings_booked lessons lesson walks routes workshops course_places
        courses pickups collections calls_for first_visits demos demo trial_lessons hampers
        waiting_lists contracts repeat_orders covers_on midweek scanner tickets_sold""",
    "audience-size": "follower followers fans subscribers likes follows audience_size",
    "deadline": """by_#_january by_#_february by_#_march by_#_april by_#_may by_#_june by_#_july
        by_#_august by_#_september by_#_october by_#_november by_#_december by_the_end_of_january
        until_january by_the_end_of_february until_february by_the_end_of_march until_march
        by_the_end_of_april until_april by_the_end_of_may until_may by_the_end_of_june until_june
        by_the_end_of_july until_july by_the_end_of_august until_august by_the_end_of_september
        until_september by_the_end_of_october until_october by_the_end_of_november until_november
        by_the_end_of_december until_december in_#_months in_#_weeks within_#_months within_#_weeks
        by_christmas by_december by_june by_september by_the_end by_march by_april by_may by_july
        by_august by_october by_november by_january by_february by_summer by_spring by_autumn
        by_easter in_three_months in_six_months in_a_year in_the_first over_#_months by_the_autumn
        by_next within_a_year by_year in_half_a_year within_the_year this_year quarter over_the_next
        by_the_summer by_the_spring before_christmas within_three within_six after_#_months by_the_#
        this_season over_six over_three next_# over_the_year by_week""",
    "vague-aim": """visibility presence awareness brand grow growth reach noticed noise exposure
        engagement sell_more more_sales more_customers community loyalty connect buzz
        positioning recognition goals objectives known talked_about on_the_map fuller
        better_known known_better seen more_people more_eyes heard_of""",
    # Channels.
    "network": """instagram facebook tiktok linkedin youtube pinterest whatsapp telegram x twitter
        threads google snapchat insta ig fb google_business blog newsletter tripadvisor
        nextdoor twitch bluesky discord google_maps reddit email_list yelp mailing_list""",
    "choose": """solely priority prioritise prioritize first focus concentrate start_with
        begin_with stick_to stick_with enough chosen choose chose pick picked main recommend
        suggest would_keep keep best best_place would_use would_work worth primary matters
        invest secondary second rest_on enough_for two_channels one_channel centre leads lead
        effort our_choice backbone bulk_of comes_first goes_first start_on begin_on lead_with
        would_start is_enough are_enough will_do natural_home home_for place_to_be where_to_put
        put_our_effort put_our_energy put_my_time concentrate_on two_is_enough the_one_that
        plenty we_chose i_chose we_choose we_picked""",
    "drop": """leave_out leave_tiktok leave_facebook drop dropped skip not_recommend
        would_not_bother not_worth rule_out ruled_out leave_aside not_for_now not_yet
        would_not_use would_not_open no_need_for ignore not_open not_touch park leave_alone
        close set_aside not_on avoid stay_off stay_away left_out do_not_need steer_clear
        not_be_on not_suggest would_not_start not_spend can_wait would_not_go forget wait
        give_up no_point not_where leave_x leave_linkedin leave_youtube leave_pinterest leave_it
        would_not_touch none_of_your hold_off abandon retire pass_on wouldn't does_not_earn
        no_use_for can_sleep mothball shelve shelved no_sense makes_no_sense not_your_place
        wasted time_sink not_bother not_for_you not_for_us nobody_picks not_there_yet
        nobody_finds nobody_looks no_for rest_of_them the_rest_can no_need sleep let_it_sleep
        asleep nothing_on would_not_be_on waste_of_your see_no_use stay_clear_of graveyard""",
    "because": """
        because as_your as_that where your_customers your_buyers your_guests your_clients
        that_is_where reason that's_where which_is_where due_to so_that this_is_where
        your_audience are_there your_regulars it_is_where is_where who_use ask_there look_there
        find_you look_for visual given_that as_they they_are_on they_use they_look they_hang
        hang_out spend_their gather people_ask people_already already_ask already_write they_read
        they_scroll your_people is_there sit_in live_there look_for_you""",
    "all-networks": """
        all_networks every_network all_platforms every_platform all_channels every_channel
        all_the_networks all_social all_the_platforms any_platform each_platform all_major
        every_social all_of_them across_the_board all_the_socials every_single_platform
        every_network_known all_of_the_networks across_every every_app each_and_every
        every_social_network everything_going all_the_channels every_single_network
        everything_there_is wherever_there every_app_there on_everything all_there_is
        everything_that_exists presence_everywhere none_left_out""",
    # Calendar.
    "piece": """post posts reel reels story stories video videos photo photos content carousel
        carousels article articles piece pieces live lives newsletter tiktoks clip clips tip
        tips recipe poll updates update entries captions image images picture pictures short
        shorts blog interview items tweets portrait portraits thread threads recipes anecdote
        bulletin doodle cartoon album picture_story teaser podcast episode posting postings
        snaps snap write-up""",
    "days": """monday tuesday wednesday thursday friday saturday sunday mondays tuesdays
        wednesdays thursdays fridays saturdays sundays""",
    "calendar": """calendar schedule grid planner timetable rota content_plan posting_plan
        editorial_plan publication_plan rhythm frequency cadence posting_schedule plan_of_posts
        posting_rhythm month's_plan plan_for_the_month monthly_plan""",
    "improvise": """improvise improvising improvised as_it_comes when_i_feel when_we_feel
        whenever_i_feel no_calendar no_schedule without_a_calendar without_a_schedule
        no_planning whenever_inspiration when_inspiration spontaneous spontaneously on_the_fly
        off_the_cuff make_it_up whenever_something no_fixed_schedule as_and_when
        whenever_we_feel whenever_i_have no_calendars when_the_mood whenever_the_mood
        no_set_schedule whenever_i_can no_plan do_not_plan do_not_believe_in_calendars wing_it
        play_it_by_ear no_fixed_rhythm when_i_remember when_i_wake as_the_mood as_i_fancy
        when_i_fancy by_gut by_feel no_rhythm no_fixed_days no_timetable without_a_timetable
        without_a_plan no_dates whenever_something_happens when_something_comes_up whatever_day
        play_it_by when_i_get_a_minute the_mood_takes impulsive impulse""",
    # Tone.
    "tone": """tone voice style register manner_of_address style_guide language way_you_speak
        way_you_talk sound sounds write writing written speak wording copy captions brand_voice
        texts posts spoken narration sentences say prose posts_sound sounding captions_in
        subtitles greeting wordings lines""",
    "manner": """
        friendly warm plain simple clear dry humour humor witty fun serious sober technical
        direct warmth formal informal casual elegant professional relaxed calm natural respectful
        fresh polite educational cheerful jargon spanish welsh gaelic english french polish
        german portuguese bilingual two_languages languages emoji emojis capitals exclamation
        honest humble short_sentences slang down-to-earth unfussy conversational human gentle
        playful chatty understated unpretentious kind helpful modest no-nonsense hype everyday
        quiet slow straightforward superlatives puns dialect scots cheeky neighbourly neighborly
        matter-of-fact sincere breezy irish southern confident light straight unhurried hard_sell
        exclamation_mark exclamation_marks snarky art_speak easy simple_words greeting plainly
        second_person first_names by_name no_shouting no_exclamation without_exclamation
        never_shouty shouty deadpan wry tongue-in-cheek folksy homely homespun no_frills
        unvarnished the_way_you_speak the_way_people as_you_speak like_you_talk as_if_talking
        talking_while as_spoken yorkshire scouse geordie cornish texan cajun southern_charm
        courteous unshowy no_art-speak no_corporate no_buzzwords buzzwords buzzword teacherly
        reassuring grown-up upbeat lively youthful poetic rigorous neutral spare terse crisp
        soft-spoken bilingually""",
    "address": """speak_as we_speak_as in_the_first_person call_customers on_first-name
        sir_or_madam address_people address_customers mr_and_mrs on_first_name_terms
        first_name_terms sir_and_madam by_first_name on_first_name use_first_name* first_names""",
    # Answering the public.
    "answer": """reply replies replied replying answer answers answered answering respond responds
        responded response responses reaction react acknowledge acknowledged acknowledgement
        get_back gets_back turnaround hear_back hear_from wait waits deal_with handle handled
        attended dealt_with come_back write_back resolve maximum_wait picked_up pick_up pass_on
        thank thanked address return look_after dealt waiting waited unanswered first_reply
        acknowledge* get_a_reply hear_from_us hears_from left_hanging kept_waiting come_back_to
        gets_a_reply answered_by back_to_you get_something_back""",
    "message": """comment comments message messages dm dms direct_messages private_messages
        inbox review reviews mentions questions messenger community complaints complaint
        criticism tags ratings alerts wall_posts whatsapps texts_from reviews_get queries
        enquiries_by dm_s""",
    "reply-rule": """from_#_to between_#_and #_to_# hours weekdays on_weekdays monday_to
        every_day daily by_name signed personally including_the_bad including_bad good_and_bad
        even_the_bad even_bad bad_ones negative_ones critical_ones one_by_one escalat* passed_to
        passed_on pass_to hand_to handed_to rules insult* insulting spam moderat* house_rules
        in_private privately by_phone every all each once_a_day twice_a_day three_times_a_day
        mornings evenings morning_and weekend weekends stock_replies reply_bank faq faqs
        publicly in_public shift shifts office_hours never_delete not_delete politely
        respectfully no_deleting within abuse abusive unanswered rota forwarded forward goes_to
        go_to names times_a_day apolog* thank calmly after_hours sundays saturdays out_of_hours
        written_rules unless on_saturdays working_hours by_hand first_name on_rotation in_turns
        by_turns go_to_you goes_to_you sent_to_you send_to_you come_to_you passed_straight
        i_show_you flag_to_you flagged in_the_evening in_the_morning in_the_afternoon till_#
        until_# no_copy no_canned by_a_person by_a_human human_reply with_a_name under_my_name
        signed_by say_sorry say_thank you_first in_public_first then_in_private rude_ones rude
        slurs one_polite same_courtesy pinned written_down three_strikes in_shop_hours
        opening_hours office_time civil_answer one_civil stay_and stays_up stay_up same_day
        till_#h until_#h""",
    "delete": """delet* remov* hid* block* silenc* wip* eras* scrub* zap* purg* nuke bin_any
        clear_out""",
    "ignore": """ignor* do_not_reply do_not_answer not_answer not_reply turn_off turned_off
        switch_off switched_off close_comments comments_closed never_reply never_answer disable
        disabled comments_off will_not_respond not_respond leave_comments leave_on_read
        left_on_read do_not_do_replies do_not_read_comments not_read_comments
        switched_off_comments comments_disabled comments_stay_off""",
    # Measuring.
    "report": """report reports reporting summary summaries dashboard review_meeting
        results_meeting recap write-up round-up overview scorecard results_call review_call
        spreadsheet one-page one_page figures_page look_at_the_numbers measure measured
        measuring track tracking numbers_meeting debrief one-pager sheet update_with
        statement_of written_update note_with email_with page_of page_with figures look_back
        go_through_the call_to_go monthly_call show_you review_of log tallied tally listing
        list_of hand_in show_you_the tell_you page logged kpis metrics rundown digest
        letter_with page_on page_about one_sheet half_a_page side_of_a4 side_of_paper a_sheet
        one_screen figures_for in_writing a_table short_note memo set_down i_set_out we_set_out
        sit_down meet catch-up call_on zoom we_count i_count we_will_count""",
    "named-measure": """how_many reach enquiries inquiries clicks bookings interactions messages
        sales calls visits saves response_time response_times reply_time reply_times questions
        orders impressions conversion* traffic comments reviews quotes appointments rate sign-ups
        signups shares engagement mentions complaints forms requests walk-ins footfall covers
        viewings reservations enrolments downloads rating attendance tickets donations conversations
        hours time_spent #_numbers #_figures #_measures #_kpis #_metrics #_indicators click-throughs
        table cost spend views registrations applications unanswered referrals answered
        table_requests visits_booked questions_asked commonest began_online cost_per leads
        pre_orders how_many_orders how_many_bookings how_many_people how_many_questions
        how_many_messages how_many_calls what_did_not what_flopped what_failed what_did_work
        how_long_we how_long_it open_rate opens occupancy covers_booked tables_booked seats_filled
        sign_ups_from walk_ins ask_most most_asked most_frequent minutes_to_reply time_to_reply
        trial_lessons loyalty average_reply cancellations questions_left average_wait consults
        consultations response_lag source""",
    "no-report": """no_reports no_report no_monthly_report* never_send_reports
        do_not_send_reports do_not_do_reports do_not_write_reports no_reporting without_reports
        do_not_report no_figures no_meetings_or_reports nor_reports zero_reports
        skip_the_reports no_numbers no_metrics do_not_measure do_not_track
        do_not_believe_in_reports no_dashboards no_boring_reports reports_are_a_waste
        reports_are_boring not_bother_with_reports not_bore_you_with_reports
        not_waste_time_on_reports no_spreadsheets do_not_produce_reports not_need_reports
        no_need_for_reports no_paperwork_or_reports no_stats not_be_sending_reports
        do_not_provide_reports will_not_send_reports bore_you_with no_kpis bury_you_in_reports
        reports_nobody not_write_reports""",
    # Whose accounts.
    "account": """account accounts profile profiles page pages access password passwords admin
        administrator ownership owner login logins business_manager meta_business domain
        channel channels listing files material content handles handle business_suite
        business_portfolio ad_account keys credentials rights photos""",
    "theirs": """in_your_name in_the_company's_name in_your_company's_name your_name
        company's_name business's_name shop's_name your_own_name your_own_email
        your_business_email your_company_email company_email belong_to_you belongs_to_you
        belong_to_your belongs_to_your belong_to_the_company remain_yours stay_yours
        remains_yours stays_yours are_yours is_yours be_yours yours_from yours_to
        yours_throughout yours_alone own_your you_own you_keep you_remain_the_owner
        you_stay_the_owner you_hold_the you_are_the_administrator you_are_the_owner
        you_are_the_admin you_remain_the_admin you_stay_admin you_remain_admin your_property
        client-owned owned_by_you owned_by_your owned_by_the_company remain_with_you
        stay_with_you stays_with_you remains_with_you registered_to_you registered_to_your
        registered_to_the_company under_your_name under_your_company under_your_own
        company's_property property_of_your property_of_the_company you_are_owner you_stay_owner
        you_remain_owner yours_not_mine yours_not_ours with_your_email your_business_manager
        your_own_business your_meta in_the_name_of_your in_the_name_of_the in_the_shop's
        in_the_school's in_the_club's in_the_charity's in_your_business your_business_name
        in_the_business your_hands you_control you_retain owner_is_you keys_are_yours
        always_yours still_yours you_will_own you_will_keep never_mine never_ours your_ownership
        to_your_company in_your_company you_as_the_owner you_as_owner you_as_admin
        main_administrator owner_stays the_farm's_name the_clinic's_name name_of_the_business
        set_up_with_your registered_with_your registered_in_your company_keeps company_owns
        stays_with_the remains_the stay_the cinema's only_you_can it_stays_yours stays_with_your
        's_name 's_own_name 's_hands under_the_shop's remain_the_property of_the_company's
        is_the_owner are_the_owners you_are_owners yours_for_good yours_whatever stay_in_your
        stays_in_your remain_in_your remains_in_your kept_in_your under_your_control
        in_your_control in_your_hands you_stay_in_charge belongs_to_the belong_to_the
        never_leave_your owned_by_the_shop house_owns owner_throughout stays_the_shop's
        stays_the_club's stay_the_club's keeps_the_keys hold_the_keys keep_the_keys
        holds_the_keys registered_to set_up_under under_the_society tax_number registered_under
        in_the_name_of owners_are_you the_owner_is is_and_stays_the owns_its owns_them
        accounts_have_always_been_yours are_held_by_the_shop held_by_the_club
        held_by_the_company page_is_yours page_stays_yours held_by_the ur_account ur_page""",
    "role-access": """as_an_editor as_editor as_editors as_a_editor editor_access editor_role
        editor_rights editor_permission role_access role-based delegated delegated_access
        limited_access partner_access add_me adds_me adding_me add_us permission*
        as_a_collaborator as_collaborator as_a_contributor content_role moderator_role
        task_access revoke revokes revocable take_it_away remove_me remove_us remove_my
        withdraw role_permissions through_a_role guest_access without_passwords no_passwords
        never_need_your_password do_not_need_your_password do_not_need_passwords
        without_your_password never_ask_for_passwords never_ask_for_your_password
        never_see_your_password do_not_want_your_password as_a_partner user_role basic_access
        through_meta via_meta an_editor editor_only editor's_access own_login advertiser_role
        no_need_for_passwords not_need_your_password not_need_passwords not_need_any_password*
        a_role switch_me_off make_me helper editor_seats editor_seat add_me_to editor
        an_invitation_as invite_me invite_us inviting_me inviting_us invited_as an_invitation
        invite_as invitation_as given_a_role guest_editor as_a_guest as_guest a_guest
        helper_role""",
    "ours": """in_our_name in_my_name agency's_name agency's_property our_property
        property_of_the_agency owned_by_the_agency owned_by_us belong_to_us belongs_to_us
        our_business_manager my_business_manager our_own_business we_keep i_keep we_retain
        i_retain we_hold_the i_hold_the sole_administrator* only_administrator* sole_admin*
        only_admin* under_our my_email our_email agency_email agency's_email my_own_email
        our_control stay_with_us remain_with_us stays_with_us remains_with_us remain_ours
        stay_ours are_ours is_ours our_meta stay_with_the_agency remain_with_the_agency we_own
        i_own our_ownership licensed_to_you leased_to_you our_umbrella through_our_agency
        our_agency_account in_our_portfolio our_portfolio we_remain_the_owner we_remain_owner
        we_stay_the_owner remains_ours stays_ours remain_mine are_mine be_mine stay_mine
        in_the_agency's my_phone my_number our_login our_logins our_account from_our_side
        our_admin rent_them you_lose hosted_on_our our_master inside_our within_our
        our_own_umbrella remain_with stay_on_our on_our_books our_catalogue remain_part_of
        our_books our_company's we_build_the_channels accounts_are_closed accounts_close
        under_my_name under_my_account under_my_control in_the_agency_'s_name agency_'s_own
        name_of_our_firm name_of_our_company our_firm_'s our_company_'s_name held_by_us
        held_by_the_agency held_in_our owned_by_our rented_to_you lent_to_you on_loan loan_you
        licence_them license_them you_rent we_own_the i_own_the agency_keeps agency_owns
        agency_retains the_agency_holds we_are_the_owners i_am_the_owner only_i_have
        only_we_have only_we_hold keys_stay_with_us logins_stay_with our_master_account
        my_master_account stay_on_our_books part_of_our remain_on_our we_hold in_my_account
        in_our_account while_you_pay as_long_as_you_pay inside_my i_hold_your i_hold_all
        my_company_'s our_company_'s with_my_phone with_our_phone come_with_us comes_with_us
        come_with_me comes_with_me take_them_with_us take_them_with_me go_with_us go_with_me
        leave_with_us belong_to_the_studio belongs_to_the_studio belong_to_the_agency
        belongs_to_the_agency our_own_name in_our_own registered_to_us vest_in_the
        licensed_to_the on_our_email""",
    # Price.
    "money": """#€ #_euro* #_eur #_pound* #_gbp #_dollar* #_usd #_quid #_bucks #_aud #_cad
        #_sterling gbp_# usd_# eur_# #_p a_tenner #_bob #_grand""",
    "price": """price prices fee fees rate rates cost costs charge charges quote retainer invoice
        budget vat tax taxes pay paid payment per_month a_month monthly come_to comes_to
        package sixty quid""",
    "scope": """includes including include included covers cover covering comprises for_#_hours
        #_hours #_hour* #h #_post* #_piece* #_reel* #_video* #_photo* #_stori* hours_a_month
        not_included extra excludes excluding excluded not_include separate separately on_top
        scope scope_of #_carousel* #_session* #_visit* one_visit #_article* per_hour an_hour
        a_post per_post in_return_for one_report a_report #_captions a_day's_work #_mornings
        #_newsletter* does_not_cover outside_the #_hrs half_a_day #_report* #_meetings
        that_buys buys you_get #_hr billed_apart apart boosting""",
    # Leaving.
    "notice": """
        notice cancel cancels cancellation terminate termination end_it ending_it stop walk_away
        break_clause either_side either_of_us give_notice part_ways end_the_agreement
        end_the_contract quit rolling exit leave_at pull_out opt_out finish end_at stop_at
        end_any wks_notice weeks_notice either_of walk_with can_walk you_decide_if stop_whenever
        if_i_stay either_party both_sides each_side end_things end_this call_it_off call_it_quits
        call_it_a_day walk_at leave_with wind_up wind_down tell_me_#_days if_you_get_tired
        if_you_tire if_you_want_out want_to_stop_need stop_any ends_with month_'s_warning
        weeks_'_warning warning say_the_word free_to_stop free_to_go #_weeks_ahead #_days_ahead
        had_enough tell_me_# let_me_know_# leave_if tell_me_and""",
    "span": """#_days #_months #_weeks a_month one_month a_week one_week two_weeks thirty_days
        month_to_month month-to-month a_fortnight at_any_time any_time anytime whenever_you
        each_month #_day #-day a_month's fortnight's month's week's weeks's days's months's
        at_any_point any_month day's #_day's end_of_any any_point 30-day 14-day 60-day 90-day
        weeks_of a_fortnight's #_wks #_wk wks after_three_months ninety_days first_month
        month's_warning first_#_weeks first_#_months any_day any_week no_questions
        the_first_month first_quarter initial_#_months initial_#_weeks #_months_'_notice
        overnight at_will""",
    "trial": """trial trial_period trial_month pilot test_month probation probationary test_period
        trial_run try_me try_us trial_of try-out try_out pilot_month try_it_for
        try_it_out give_it_a_month give_it_three see_how_it_goes test_run taster""",
    "no-lock": """
        no_lock-in no_lock_in no_tie-in no_tie_in no_minimum no_long-term no_penalty
        without_penalty no_strings no_long_contract no_minimum_term free_to_leave no_ties
        not_tied no_exit_fee no_lock-ins stop_whenever leave_whenever leave_any_time
        leave_anytime walk_away_any no_handcuffs nothing_ties you_can_leave_whenever
        no_commitment_beyond no_long_tie""",
    "handover": """handover hand_over hands_over handing_over hand_back hand_everything return_all
        return_everything transfer transfers give_back gives_back pass_over pass_everything
        leave_you_with hand-over handing_back pass_it_all remove_my_access closing_handover
        turn_over transition you_receive you_get_all you_get_every give_you_all remove_me
        get_every_file every_file all_the_files you_get_everything remove_myself return_the
        returns_the everything_published archive_of return_logins give_you_the_lot
        hand_back_the_lot all_files every_password all_the_originals originals take_me_off
        i_remove_my delete_my_access drop_my_access box_with_everything folder_with_everything
        leave_behind copy_of_everything all_material all_the_material""",
    "end": """at_the_end when_we_finish if_we_part when_i_leave if_i_leave end_of_the_contract
        on_leaving on_ending when_it_ends if_you_leave if_we_stop when_we_stop if_we_end
        at_the_close closing on_exit if_you_decide when_the_contract if_you_stop
        after_the_contract when_we_part if_it_does_not if_you_cancel if_i_go last_day when_i_go
        on_the_last when_we_end if_it_ends once_we_finish if_we_finish if_either at_the_finish
        on_termination should_we_part should_you_leave final_week final_day contract_ends
        when_it_is_over once_it_is_over when_all_is_done on_the_way_out if_it_ends_badly
        the_day_we the_day_i the_day_you when_we_say_goodbye on_parting after_that
        if_you_are_not_convinced not_convinced if_not_happy if_you_are_not_happy if_i_am_not
        if_you_do_not_like""",
    "lock-in": """minimum_term minimum_contract minimum_commitment lock-in_of month_minimum
        cannot_cancel cannot_be_cancelled non-cancellable no_cancellation no_early_exit
        early_termination_fee cancellation_fee penalty_for_leaving locked_in locked_into
        tied_in #-month_minimum year_contract year_commitment #_months_minimum
        minimum_of_#_months non-refundable automatic_renewal auto-renew* twelve-month_minimum
        two-year three-year #_month_minimum binding_for binding no_refunds sign_for_#_months
        month_lock-in month_commitment twelve-month_contract exit_fee no_way_out cannot_leave
        #-month_commitment 12-month_contract 24-month_contract two_years_and no_turning_back
        no_leaving pay_the_rest pay_the_remainder the_rest_is_due tied_for bound_for
        signed_for_#_years you_stay_for no_refund no_backing_out minimum_one minimum_two
        minimum_#_years minimum_of_one minimum_of_two must_stay for_#_years pay_what_is_left
        pay_what's_left settle_the_rest 18-month_contract eighteen-month_contract
        36-month_contract one-year_contract two-year_contract not_provide_for_cancellation
        no_provision_for commitment_is_#_years does_not_allow_cancellation 12_months_minimum
        24_months_minimum no_way_back no_going_back no_exit_for""",
    # Listening.
    "listen": """listening social_listening monitor monitors monitoring monitored watch watching
        watches track tracking keep_an_eye keeping_an_eye alerts alert google_alerts
        keyword_alerts look_out watch_for search_for searching scan scanning scans keep_watch
        mention_tracking follow_what look_for_mentions eye_on follow_mentions sweep
        check_mentions check_for_mentions search keep_tabs trawl look_through read_through
        patrol pick_up_mentions ear_to notifications round_of read_at checked notified pinged
        hear_about_it keep_an_ear ears_open ear_out google_will_tell set_an_alert set_up_alerts
        i_search we_search i_look_for we_look_for look_up_your look_out_for i_read_what
        we_read_what follow_the_hashtag watch_the check_the check_what checking_what
        find_out_what radar pick_up_on see_who_tags see_who_mentions daily_search weekly_search
        sweep_of look_up""",
    "mentions": """mention mentions name keyword keywords hashtag hashtags reviews groups forums
        comments tags brand what_people_say what_is_said what_is_being_said what_people_are
        google_alerts google said_about talking_about talk_about say_about competitors tagged
        word_of conversations press misspellings group saying people_say_about say_about_you
        name_comes_up name_misspelt tags_you tag_you tagging_you mention_you mentions_you
        names_you local_groups facebook_groups neighbourhood_groups town_group talk_of_the
        said_of_you name_spelled wrong_spelling surname 's_name""",
    "twice-a-day": """times_a_day twice_a_day once_a_day daily every_day every_morning
        each_morning mornings every_evening morning_and from_#_to between_#_and every_#_hours
        every_hour every_weekday every_monday weekly each_week every_week at_weekends weekends
        on_weekdays twice_daily each_day hourly weekdays monday_to three_times a_day by_email
        to_my_phone on_my_phone first_thing last_thing each_evening every_night over_breakfast
        before_breakfast at_lunchtime working_days""",
    # The law.
    "legal": """image_rights image_release release_form release_forms model_release photo_consent
        photo_release consent consents data_protection gdpr ccpa data_processing data_processor
        personal_data ad_disclosure disclosure #ad paid_partnership marked_as_ads marked_as_ad
        marked_as_advertising labelled_as_ads labelled_as_ad labelled_as_advertising
        labelled_ad labeled_as labelled_as terms_and_conditions prize_draw_rules
        prize_draw_terms competition_terms competition_rules giveaway_rules giveaway_terms
        contest_rules copyright licensed_music music_licence music_license royalty-free
        written_permission signed_permission parents'_permission parental_consent
        parental_permission permission_from_parents permission_of signed_release privacy_notice
        privacy_policy asa cap_code ftc consent_form consent_forms permission_slip
        permission_slips permission_from permission_in_writing written_consent signed_consent
        sponsored_posts marked_sponsored rules_of_the_draw draw_rules hipaa permission_before
        their_permission signed_form photo_permission terms_for_any licensed_images
        licensed_photos ask_permission asking_permission marked_ad get_permission disclosed
        releases_signed signed_releases confidentiality_of published_rules advertising_label
        paid_posts rules_published terms_published clearly_marked clearly_labelled
        clearly_labeled safeguarding ico signed_slip signed_sheet only_with_a_signed
        only_with_signed only_with_permission only_with_consent written_rules written_terms
        terms_are_published terms_up say_so_clearly marked_as_paid say_they_are_ads
        labelled_paid marked_paid with_their_written with_a_signature no_under-18s
        no_children_without no_child_appears no_faces_without faces_blurred blur_faces blur
        paid_for_music cleared_music music_we_have licensed_tracks own_photos_or
        stock_with_a_licence data_deleted delete_the_data details_wiped wiped_after
        data_agreement dpa processing_agreement deleted_after release_signed sign_a_release
        sign_a_form signs_a_form signed_off_by_parents parents_sign parents'_signature
        written_consent_from permission_in_writing_from""",
    "law": """legal_compliance legal_stuff legally_compliant within_the_law comply_with_the_law
        respect_the_law legal_side legal_matters legal_aspects careful_with_pictures
        careful_with_photos careful_with_data mindful_of_privacy respect_the
        careful_with_people's mind_people's""",
    "law-off": """
        no_permission_needed no_need_for_permission do_not_need_permission nobody_checks
        no_one_checks nobody_sues no_consent without_permission no_need_to_ask_permission
        without_consent do_not_bother_with_permission no_legal_fuss off_the_internet
        no_need_to_label no_need_to_say never_ask_permission do_not_ask_permission do_not_label
        without_saying_it nobody_ever_checks from_google_images do_not_ask_for_permission
        no_need_to_disclose not_bother_with_consent not_bother_with_permission without_labelling
        not_label no_terms_needed do_not_worry_about_copyright skip_the_consent no_release
        needed_no_consent no_one_will_sue nobody_will_sue nobody_cares_about
        without_telling_anyone without_saying_so film_anyone film_whoever ask_no_one
        rules_are_for grab_it_off lift_it_from lifted_from pinch_photos pinched_from
        never_mind_the_law without_a_release without_asking_parents without_asking_mums
        do_not_fret_about_asking nobody_minds no_one_minds nobody_complains no_one_complains""",
    # People who can be asked.
    "reference": """
        will_tell_you_about_me tell_you_about_me tell_you_about_us names_of_all give_you_names
        reference references referee referees happy_to_talk happy_to_speak glad_to_talk
        glad_to_speak willing_to vouch vouches vouching will_tell can_tell will_confirm
        can_confirm former_client former_clients former_employer my_tutor my_teacher my_lecturer
        my_old_boss my_former my_last_client my_previous past_client contact_her contact_him
        will_answer recommend_me recommends reach_her reach_him does_not_mind testify
        prepared_to_talk prepared_to_speak pick_up_the_phone to_check verify happy_for_you
        happy_to_be_called happy_to_take happy_to_answer happy_to_tell my_boss my_supervisor
        welcome_to_ring welcome_to_call welcome_to_ask drop_her drop_him knows_my_work
        seen_my_work expecting_calls said_you_may_ring knows_how_i_work know_how_i_work
        speaks_for_me speak_for_me put_in_a_word good_word stand_by_my back_me_up backs_me_up
        has_agreed_to agreed_to_talk agreed_to_speak has_offered_to expects_your_call
        expecting_your_call waiting_for_your_call will_pick_up takes_calls answers_for_me
        i_worked_for worked_under taught_me trained_me ran_their ran_the_pages_for
        looked_after_the_pages will_back can_back can_tell_you does_not_mind_being
        is_fine_with_calls told_me_you_may said_you_could said_i_could the_contact_of contact_of
        the_number_of number_for""",
    "phone": """phone telephone number mobile email @ tel contact_details whatsapp cell her_number
        his_number #_phone on_#""",
    "testimonial": """testimonial testimonials success_stories happy_clients references_available
        references_on_request portfolio satisfied_clients references recommendations""",
    "no-references": """no_references do_not_give_references do_not_give_out cannot_name
        stay_anonymous anonymous anonymity confidential confidentiality cannot_disclose
        cannot_reveal do_not_share_client do_not_share_names not_at_liberty nda ndas
        never_give_references never_give_out no_names never_share_names never_name
        not_give_references do_not_do_references do_not_provide_references
        prefer_not_to_be_named not_allowed_to_name are_private is_private discreet discretion
        not_name secrecy keep_our_clients will_not_let_us_say would_not_let_us
        cannot_tell_you_who not_let_us lawyers_will_not rather_not_say not_free_to_say
        keep_names to_ourselves swore_us sworn_to_secrecy i_never_drop_names no_names_please
        do_not_ask_for_names cannot_give_names will_not_give_names not_give_names
        no_phone_numbers hush-hush who_they_are_stays our_lips contracts_forbid forbids_us
        forbid_us cannot_say_who cannot_say_which cannot_share_names cannot_share_who
        cannot_show_them cannot_share_client""",
    # Coming back to the plan.
    "plan": """plan strategy manual calendar protocol handbook approach document guide playbook
        goals objectives roadmap all_of_this this_proposal whole_thing content_plan
        what_we_agreed the_arrangement this_document the_approach course our_course what_we_do
        set-up whole_plan content_mix planned what_'s_planned what_is_planned""",
    "revise": """review reviewed reviewing revise revised revising revisit revisited update
        updated updating adjust adjusted rework reworked rehearse rehearsed rehearsal drill
        exercise re-read reread correct corrected rethink evaluate reassess reassessed refresh
        refreshed redraft rewrite rewritten look_again go_over take_stock change renew tested
        rip_up redo reopened reopen torn_up look_again_at goes_back_to_the back_on_the_table
        back_to_the_drawing tear_up overhaul overhauled tweak tweaked amended amend
        check_whether sharpen review_it reviewing_it gone_over go_through_the_plan
        has_not_worked not_worked what_stays what_goes what_to_keep what_to_drop keep_and_what""",
    "drill": """practise practise_it practice_it rehearse* run_through_it try_it_out_once dry_run
        drill drills rehearsal rehearse rehearsed crisis_exercise mock_crisis dry_run practice_run
        fire_drill simulation crisis_test tabletop""",
    # What a heading or a label before a colon calls an element; only there.
    "label-contact": """
        contact contact_person your_contact point_of_contact who_we_talk_to who_decides liaison
        contacts who_to_ask person reference_person your_side client_side day_to_day
        your_side_of_things your_side_of on_your_side at_your_end""",
    "label-answers": """replies response_times response_time reply_times reply_time responses
        turnaround answers speed answering""",
    "label-topics": """topics subjects what_we_post what_goes_out what_may_be_posted
        free_to_post off_limits boundaries red_lines content_rules list_of_topics traffic_light
        content_policy limits ground_rules posting_rules allowed forbidden what_not""",
    "label-approval": """approval approvals sign_off validation review_step who_approves
        green_light your_ok approval_flow signing_off""",
    "label-analysis": """where_you_stand where_things_stand what_we_saw what_i_saw what_i_found
        what_we_found current_situation analysis audit diagnosis findings starting_point
        baseline swot today competitors competition situation snapshot what_i_noticed
        observations""",
    "label-audience": """audience audiences readers who_it_is_for who_it_'s_for who_for
        target_audience target_group who_we_talk_to who_we_speak_to customers customer_profile
        segments personas for_whom you_want_to_reach who_you_sell_to crowd two_kinds_of_customer
        two_kinds_of_people two_groups three_groups two_crowds two_audiences kinds_of_customer
        three_kinds_of_customer two_profiles two_types_of_customer types_of_customer
        two_kinds_of_buyer kinds_of_buyer three_kinds_of_buyer two_sorts_of people our_people""",
    "label-aim": """aim aims goal goals target targets objective objectives purpose what_for
        ambition measurable_target smart_goals what_we_want destination""",
    "label-channels": """
        channels channel networks where_to_be platforms where_to_post channel_choice""",
    "label-calendar": """pace cadence rhythm calendar frequency schedule posting routine posts
        how_often""",
    "label-tone": """tone voice style tone_of_voice wording language languages register
        brand_voice manner how_we_sound how_you_sound""",
    "label-replies": """comments messages community comments_and_dms comments_and_messages replies
        moderation community_management dms house_rules inbox""",
    "label-report": """report reports reporting measurement measures metrics numbers figures kpis
        results indicators what_we_measure what_i_measure monthly_report tracking scorecard""",
    "label-ownership": """ownership access accounts set_up setup passwords keys logins rights
        who_owns_what""",
    "label-price": """fee fees price prices pricing money cost costs budget rate rates retainer
        investment charges quote terms""",
    "label-exit": """leaving exit term duration notice notice_period ending cancellation trial
        termination handover if_it_ends parting goodbye trial_period""",
    "label-listening": """listening watch monitoring alerts mentions watching social_listening
        radar""",
    "label-legal": """legal legal_stuff legal_care permissions consent data_protection prize_draws
        giveaways photos image_rights privacy rights law small_print legals faces children""",
    "label-references": """references referees reference proof who_can_vouch people_to_ask
        recommendations check_me""",
    "label-review": """
        review plan_review revision updates revisions rehearsal drill reviews_of_the_plan drills""",
    "label-crisis": """crisis trouble serious_trouble if_it_goes_wrong crisis_manual crisis_plan
        emergencies when_it_goes_wrong crises crisis_protocol bad_days if_things_go_wrong
        incidents""",
    "vague": """to_be_agreed to_be_discussed covered included as_needed when_convenient tbd tba
        to_be_defined to_suit negotiable on_request all_in to_be_confirmed sorted when_needed
        as_appropriate where_appropriate if_needed""",
    "dismiss": """none never skip skipped do_not_do do_not_have do_not_set do_not_use do_not_give
        do_not_get do_not_make do_not_need do_not_bother do_not_believe do_not_write
        do_not_send do_not_work do_not_keep do_not_offer do_not_watch do_not_want
        does_not_exist no_such waste_of waste_time forget_it forget_that nobody_checks
        nobody_reads nonsense pointless rubbish bin overrated not_for_us not_my_style
        not_needed not_here nope zero who_cares red_tape not_interested are_for will_not_get
        will_not_find will_not_be do_not_care are_not_my do_not_run do_not_plan do_not_fix
        do_not_produce no_need there_are_none there_is_none there_is_no there_are_no
        do_not_track boring bore unnecessary can_wait do_not_follow cannot_be not_worth
        life's_too_short not_me do_not_look do_not_go_in do_not_deal not_necessary not_included
        drag faff hassle twaddle tosh baloney bother cut_that_step we_cut i_cut
        come_back_to_bite not_going_to straitjacket tie_our_hands do_not_need_any old-fashioned
        ancient_history dead_weight for_the_birds my_foot life_is_too_short too_short
        not_my_job not_my_thing get_in_the_way slow_us_down slows_us scrap scrapped stress
        stresses not_see_any not_be_writing not_writing never_needed nothing_ever_happens
        do_not_fuss do_not_worry not_part_of does_not_interest not_interest do_not_like
        for_offices for_others no_room_for not_for_me does_not_matter do_not_matter
        beside_the_point not_on_my_list leave_that_out admits_no left_out_entirely superfluous
        surplus""",
    # What is done away with in so many words, see `plan_rules.SUBJECTS`.
    "subject-contact": """contact_person point_of_contact reference_person liaison
        anyone_from_your anybody_from_your anyone_at_your anybody_at_your anyone_on_your
        anybody_on_your talk_to_anyone talk_to_anybody someone_from_your a_contact_on
        about_a_contact a_contact contacts_on_your nobody_on_your_side""",
    "subject-answers": """reply_times response_times reply_time response_time turnaround_times
        deadlines_for_replies time_limits time_limit fixed_times""",
    "subject-topics": """forbidden_topics forbidden_subjects off_limits out_of_bounds red_lines
        list_of_topics content_rules no_go_topics topic_list banned_topics content_boundaries
        taboo_subjects""",
    "subject-approval": """
        approval approvals sign_off sign_offs signing_off to_sign_off green_light
        approve_anything approve_posts check_anything review_anything asking_you chased_for
        ask_for_opinions ask_your_permission ask_permission_to_post approval_rounds review_rounds
        see_anything_before approving approving_everything approving_every checking_every
        reviewing_every waiting_for_approval""",
    "subject-crisis": """crisis_manual crisis_plan crisis_plans crisis_manuals crisis_protocol
        crisis_protocols handbook emergency_plan contingency_plan contingency_plans
        crisis_handbook crisis_playbook plan_for_bad plan_for_trouble emergency_plans
        emergency_manuals a_crisis_manual""",
    "subject-analysis": """research audits audit analysis studying_your study_your
        look_at_your_competitors know_your_business know_what_you_do know_what_you_sell
        learn_about_your swot market_research looking_into_your looking_at_competitors
        understand_your_business to_know_anything_about""",
    "subject-audience": """target_audience target_audiences personas segments segmentation
        buyer_persona* audience_research customer_profiles who_buys_from""",
    "subject-aim": "targets goals objectives kpis target_setting",
    "subject-calendar": """calendar calendars schedule schedules planning content_plan
        content_calendar timetable posting_plan fixed_days the_calendar a_calendar""",
    "subject-tone": """house_style style_guide brand_voice tone_of_voice tone own_style
        voice_guide about_style about_tone about_the_tone style_guides""",
    "subject-replies": """do_replies replies_to_comments answer_comments answer_messages
        reply_to_comments reply_to_messages answering_comments answering_messages replying_to
        replies talk_to_your_followers deal_with_comments""",
    "subject-report": """reports reporting report metrics statistics dashboards spreadsheets
        monthly_reports analytics reports_are""",
    "subject-notice": """notice_period cancellation cancellations exit_clause trial_period refunds
        way_out early_exit break_clause get_out_clause leaving_early""",
    "subject-listening": """what_folk_say what_people_say what_others_say what_is_said
        social_listening monitoring mentions mention_tracking alerts what_'s_said
        what_gets_said what_they_say""",
    "subject-legal": """consent_forms consent data_law data_protection gdpr permissions
        release_forms image_rights copyright asking_mums asking_parents asking_permission
        ask_permission asking_for_permission asking_people terms_and_conditions legal_paperwork
        asking_first labels_on_ads releases image_permissions image_consent photo_permissions""",
    "subject-references": """references referees client_names name_names naming_them
        naming_clients say_which tell_you_who told_you_who put_you_in_touch give_you_names
        give_names reveal_names their_names name_them""",
    "subject-review": """reviewing_the_plan revise_the_plan change_the_plan revisiting_the_plan
        update_the_plan plan_reviews""",
    "unknown": """do_not_know_yet not_sure_how still_learning do_not_yet_know never_done
        have_not_learned no_clue no_idea_how would_have_to_learn not_know_how have_never_done
        have_never_run have_never_worked have_never_managed""",
    "vendor-decides": """i_decide we_decide what_i_put_out what_we_put_out you_get_what
        i_choose_what we_choose_what no_questions_asked we_have_the_final i_have_the_final
        our_call my_call""",
    "vanity-measure": """followers fans likes hearts thumbs thumbs_up counter follower_count
        snapshot_of_the""",
    "tone-noun": "tone brand_voice style_guide tone_of_voice voice_of_the_brand house_style",
    "we-answer": """reply answer respond handle manage look_after answering replying responding
        handling managing deal_with take_care_of is_answered are_answered gets_an_answer
        get_an_answer gets_a_reply get_a_reply i_pick_up i_read i_deal see_to tend_to mind_the
        moderate moderating keep_on_top stay_on_top looked_after dealt_with look_at looked_at
        read_every get_an_apology public_apology put_right are_put_right on_the_messages
        run_the_comments run_the_messages run_the_inbox""",
    "target-noun": """target_audience target_group target_market buyer_persona* customer_profile*
        ideal_customer* audience_profile""",
    "aim-noun": "goal goals objective objectives target targets aim aims",
    "calendar-noun": """content_calendar calendar content_plan posting_schedule
        publication_schedule editorial_calendar content_grid regular_posts post_regularly""",
    "publish-regularly": """post posting publish publishing put_up put_one_up upload goes_up go_up
        photograph film record filming comes_out come_out i_film i_photograph run drop drops
        appear appears sharing share a_new_one goes_out go_out""",
    "report-noun": """report reports dashboard reporting kpis results_meeting keep_you_informed
        keep_you_posted keep_you_updated kept_informed informed_of let_you_know_how""",
    "listen-noun": "social_listening monitoring monitor listening mention_tracking",
    "all-of": "all any every bad negative critical complaint* nasty unpleasant at_once",
    "named-penalty": "penalty fine forfeit",
    "clock": "at_# by_# #_to_# from_#_to_# between_#_and_# until_# till_# before_#h",
    "screenshot": "screenshot* snapshot* screen_grab screengrab",
    "show": """
        look_at_it_together look_at_them_together go_through_it_together look_together
        sit_down_together show send you_get forward give receive receives present presents lands
        arrives reaches comes_with hand_you walk_you you_will_have sees reading tell_you talk_you
        take_you_through""",
    "only": "only solely just",
    "given": """john james mary anna jane peter paul mark tom tim sam sarah susan helen emma lucy
        kate karen linda jan joan joe bob bill dave david mike steve steven andrew alan brian
        colin craig derek gary graham ian keith kevin neil nigel phil ruth rachel rebecca
        hannah claire alice amy olivia sophie chloe megan morag fiona angus callum ewan aileen
        maria ana jose juan luis carlos priya omar aisha mohammed ali ravi wei ling rosa ned
        ciaran deirdre aoife gwen rhys dylan""",
    "ask-them": """can_call can_ring can_ask can_talk can_speak may_call may_ring may_ask
        may_talk may_speak call ring speak_to talk_to ask phone contact_her contact_him
        contact_them""",
    "not-commit": """do_not_commit not_commit not_guarantee cannot_guarantee cannot_promise
        do_not_promise not_promise when_i_can when_we_can when_i_get_round whenever_i_can
        if_i_remember when_i_have_time when_it_suits when_i_get_a no_promises
        when_there_is_time""",
    "policy-noun": """not_want_to_write_anything_about not_write_about not_write_anything_about
        not_post_anything_about content_guidelines content_boundaries content_policy posting_rules
        publishing_rules content_rules editorial_policy editorial_line posting_policy list_of_topics
        topics_to_avoid types_of_update kinds_of_update what_may_be_posted what_can_be_posted
        publishing_guidelines what_must_not what_may_not what_i_may what_should_not what_not_to_show
        what_can_be_shown""",
    "approval-noun": """approval_step approval_stage approval_process approval_flow approval_phase
        sign-off_stage review_step review_stage review_round approval_round sign-off_process
        validation_step subject_to_approval""",
    "age-range": """aged_# #_to_#_year between_#_and_# ages_# over_# under_# aged_from #_to_#
        women_# men_#""",
    "want": """we_want i_want would_like_to_see we_are_after i_am_after looking_for hope_for
        we_propose i_propose would_settle_for bank_on try_for shoot_for like_to_see hope_to_see
        expect_to_see bring_daily bring_the""",
    "theirs-strong": """
        you_are_the_administrator you_are_the_admin you_remain_the_administrator
        you_stay_the_administrator you_are_administrator you_remain_administrator as_an_editor
        editor_access editor_role editor_rights make_me_an_editor make_me_editor
        add_me_as_an_editor add_me_as_editor do_not_need_your_passwords do_not_need_your_password
        do_not_want_your_password do_not_want_your_passwords do_not_need_the_password
        do_not_want_the_password only_you_can_add only_you_can_remove you_hold_the_keys
        you_keep_the_keys keys_stay_with_you""",
    "route": """passed_on passed_to pass_on forwarded go_to_you goes_to_you sent_to_you
        passed_straight escalat* hand_to hand_over_to i_pass bounce* redirect* refer* diverted
        divert send_on""",
    "whose": "whose_name who_owns who_would_own whose_are in_whose",
    "waits": """waits wait waits_on hangs_on hang_on depends_on need needs subject_to requires
        require comes_down pending""",
    "vendor-asks": """i_would_phone i_would_ask i_would_ring i_would_call i_would_go_to
        i_would_text i_would_turn_to i_will_ask i_will_phone i_will_ring i_will_call
        i_will_go_to i_will_turn_to i_will_check_with i_ask i_phone i_ring i_call i_text
        i_turn_to i_go_to i_check_with i_would_check_with we_would_ask we_would_phone
        we_will_ask we_will_check_with we_ask we_check_with we_go_to we_would_go_to
        we_would_call i_would_rely_on i_rely_on i_would_lean_on i_need_is all_i_need_is id_text
        i_would_deal_with i_will_deal_with i_deal_with run_past run_it_past i_run_past
        bounce_off""",
    "tells-us": """tells_me tells_us tell_me tell_us stops_me feeds_me feeds_us sends_me
        sends_us gives_me gives_us lets_me_know lets_us_know let_me_know let_us_know
        puts_me_right checks_my checks_our confirms_the confirms_what decides_what
        decides_whether has_the_last_word has_last_word has_the_final_word knows_what
        knows_which passes_me passes_us hands_me would_tell_me would_tell_us will_tell_me
        will_tell_us would_send_me keeps_me keeps_us answers_my answers_our settles_queries
        settle_queries settles_any explains clears_up_my clears_up_our answer_my answer_our
        answers_queries confirm_facts confirms_facts explains_the briefs_me briefs_us sends_the
        keep_us keep_me fed_with keeps_me_fed keep_us_fed would_keep_us will_keep_us
        tells_me_what tells_us_what picks_up_the_phone would_brief will_brief brief_me brief_us""",
    "approve-yours": """your_yes your_ok your_okay your_sign-off your_approval your_go-ahead
        your_green_light your_nod your_blessing your_say-so your_signature your_thumbs_up
        her_sign-off his_sign-off their_sign-off her_approval his_approval their_approval
        her_ok his_ok her_yes his_yes""",
    "each-piece": """every_line each_line every_word each_word every_text each_text every_post
        each_post every_caption each_caption every_draft each_draft every_piece each_piece
        all_posts all_texts all_copy all_captions all_drafts everything_i every_photo each_photo
        every_picture each_picture each_batch every_batch each_one every_one""",
    "reads": """read see check review get look_at go_through receive correct edit approve sign
        cross vet strike""",
    "contrast": "instead_of rather_than not against",
    "closed": "closed off disabled switched_off turned_off locked shut unread ignored unopened",
    "meet": "we_meet meet on_the_table sit_down lay lays",
    "alert-on": """alert_on alerts_on alert_for alerts_for google_alert google_alerts
        keyword_alert* alert_set alerts_set alert_whenever alerts_whenever daily_alert
        alerts_when alert_when alert_every""",
    "people-shown": """child children kid kids minor minors pupil pupils face faces people
        person customer customers patient patients baby babies photo photos picture pictures
        staff_photo teenager* under-18s whoever_appears whoever_is_shown anyone_shown
        anyone_who_appears anybody_shown whoever_we_film couple couples guests guest""",
    "signed": "signed sign signs permission consent consents release releases in_writing",
    "unasked-law": """without_asking without_permission without_consent without_telling
        without_a_release""",
    "draw": """raffle raffles giveaway giveaways prize_draw prize_draws competition competitions
        contest contests tombola""",
    "terms": "terms rules conditions t&cs small_print",
    "not-shown": "no_child no_face no_photo never not nobody none no_one no_picture no_pupil",
    "about-me": """about_me how_i_work how_i_worked what_i_am_like about_my_work about_us
        how_we_work""",
    "names-noun": "name names who_they_are phone_numbers contacts",
    "clients-noun": "client clients customers accounts_i client_'s my_clients our_clients",
    "not-a-word": """not_a_word_about not_a_word_on not_a_peep not_one_word mum_'s_the_word
        no_word_of""",
    "never": "never",
    "no-limits": """no_subject_is nothing_is_off_limits nothing_off_limits
        nothing_is_out_of_bounds nothing_is_barred nothing_is_banned no_topic_is no_taboo
        no_taboos no_subject_barred no_red_lines anything_goes no_forbidden_topics
        no_limits_on_what no_rules_on_what nothing_barred zero_topics anything_flies all_goes
        no_subject_we no_subject_i no_topic_we no_topic_i no_list_of_what""",
    "untouched": """nobody_touches stays_as_it_is is_not_touched never_changes does_not_change
        is_fixed no_changes not_up_for never_touched stays_put is_gospel is_not_revised
        not_revised""",
    "calendar-month": "calendar_month calendar_year",
    "decides-what": """what_is_in what_'s_in what_goes_in what_stays_in which_ones_go
        what_goes_out choose_which pick_which decide_which decides_which in_and_what yes_or_no""",
    "pass-through": """goes_past go_past goes_through_her goes_through_him goes_by goes_across
        passes_through pass_through passes_by runs_past crosses_the_desk lands_on_the_desk
        goes_to_her goes_to_him goes_to_mr goes_to_mrs goes_to_ms""",
    "help": "help support assist advise handle manage look_after be_there stand_by",
    "customer-noun": "customer customers client clients audience buyer buyers target",
    "day-range": """monday_to tuesday_to wednesday_to mon_to monday_through tuesday_through
        on_weekdays weekdays mon-sat mon-fri""",
    "say-about": """what_they_say what_people_say what_is_said what_'s_said what_folk_say
        somebody_names someone_names somebody_mentions someone_mentions names_the mentions_the
        says_about say_about who_mentions who_names talk_about_the what_people_write
        what_gets_said people_talk""",
    "forum": """forum forums group groups reddit google press papers tripadvisor twitter x
        facebook hashtags hashtag boards""",
    "watch-verb": """drop_in look_in read check go_through visit watch follow tells_me tell_me
        alerts_me notifies look_at browse scan search scroll""",
    "collab": """influencer* swap swaps collaboration* collab* sponsored sponsorship paid gifted
        ambassador* advert adverts ads advertorial* partnership*""",
    "marked": """notice label* marked mark flagged disclos* declared visible say_so says_so stated
        clearly""",
    "secret": "secret secrets do_not_insist do_not_ask confidential hush private",
    "worked-with": """worked_with worked_for work_for work_with my_clients our_clients clients
        customers_are""",
    "revision": "review revision update rethink overhaul stock-take refresh",
    "urgent": "urgent urgency urgencies",
    "study": """study studying analyse analysing analyze analyzing research researching auditing
        investigating""",
    "company-noun": "company business competitors competition shop trade market firm industry",
    "answering": "answering replying reading managing responding",
    "own-noun": "ownership owner property",
    "our-firm": "our_agency the_agency our_company my_company our_firm my_agency our_studio",
    "all-people": "all",
    "no-denial": """are_not is_not_a is_not_just not_enough have_no_*_yet not_yet yet
        if_there_are_no if_there_is_no when_there_are_no my_first_job my_first_client but_i_do
        but_we_do but_you_do at_night small_hours on_sundays weekends out_of_hours
        bank_holidays holidays never_tell_you not_tell_you is_not_true not_true the_same
        you_do_not_have_to_answer you_do_not_have_to_reply you_need_not_answer not_only
        not_just never_skip not_skip never_forget not_forget not_neglect not_leave_out not_miss
        never_miss do_not_know depend not_depend can_not_watch can_not_be_there can_not_answer
        can_not_reply can_not_look nobody_answers no_one_answers nobody_replies nobody_responds""",
    "need-no-one": """not_need_anybody not_need_anyone need_nobody need_no_one
        not_require_anyone not_require_anybody not_needing_anyone no_member_of_staff
        no_staff_member none_of_your_staff""",
    "our-questions": """our_questions our_queries my_questions my_queries question_from_us
        questions_from_us queries_from_us query_from_us questions_to_you""",
    "bothered": "troubled bothered disturbed pestered asked contacted",
    "nothing-of": "no nothing_about nothing_on never_anything",
    "waits-you": """waits_for_you wait_for_you waits_for_your wait_for_your waits_until_you
        wait_until_you""",
    "change-stop": """change_or_stop stop_or_change stop_a_post stop_it change_or_pull pull_it
        throw_out_what strike_it_out strike_out_what pass_it_or change_it_or""",
    "if-ok": """if_you_have_ticked if_you_'ve_ticked once_you_have once_you_'ve if_you_have_said
        until_you_have until_you_'ve till_you_have before_you_have until_you_nod""",
    "sees-first": """see_everything_first see_it_first see_them_first see_each_one_before
        see_everything_before see_it_before see_them_before you_see_all_of_it sees_it_first
        sees_everything_first see_each_one_first""",
    "part-of": "of_the_# of_your_# out_of_# #_of_# of_those_# #_of_those",
    "page-has": """page_has account_has profile_has listing_has page_took page_got page_shows
        account_shows""",
    "in-month": """in_january in_february in_march in_april in_may in_june in_july in_august
        in_september in_october in_november in_december last_month last_quarter last_year
        this_month since_then between_june between_may between_january this_year last_week
        since_march since_april since_may in_the_last in_the_year""",
    "went": """got took had came received left unanswered answered asked went posted stayed
        noted counted""",
    "success": "is_working it_'s_working it_works working would_tell_us is_paying",
    "mainly": "mostly mainly chiefly first_of_all above_all largely",
    "regular-post": "regularly posts_regularly frequently on_a_regular regular_basis steadily",
    "langs": "welsh english gaelic spanish french german polish irish bilingual italian",
    "everything-is": "everything_is all_is everything_stays it_is_all everything_remains",
    "customer-data": """customer_details customers'_details customer_data personal_data
        patient_data client_data client_details details_of_customers members'_details""",
    "kept": """never_leave never_leaves not_leave stay_with stays_with stays_in never_shared
        not_shared""",
    "unhappy": "not_happy are_not_happy is_not_working not_convinced do_not_like_it not_suit",
    "own-story": """i_have i_worked i_trained i_was i_lived lived been experience i_am i_ran
        i_did teacher""",
    "rival-does": "you_take takes_you while_you_take",
    "would-not": "would_not_do i_would_not will_not_do never_do what_we_do_not what_i_do_not",
    "house-rules": "house_rules published_rules community_rules posted_rules",
    "you-decide": "you_decide you_choose you_have_the_final you_have_the_last",
    "weekly": "weekly fortnightly daily bi-weekly",
}
