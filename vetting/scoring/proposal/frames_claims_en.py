"""Frames of English sentences that claim results, secrecy, haste or tireless service."""

GROWTH = {
    "will-v": """will|shall|to|can|gonna|you|we|i|that|going_to|guaranteed_to|bound_to|sure_to|
        promise_to|set_to ?you|your|always|easily|soon|then|safely|quickly|all|even|comfortably
        ?soon|easily|quickly|safely|page|account|profile @v-get|@v-grow, watch|see|expect|imagine
        ?your|the ?page|account|profile|community|audience|following|numbers|counter ?to @v-grow,
        we|i ?will ?can ?always get|bring|take|put|grow|push|lift|drive|deliver|send|raise|move
        you|your|it, your|the page|account|profile|channel|community|audience|following|counter|
        instagram|tiktok|facebook|number|total|count ?will|shall|is ?going ?to ?count
        @v-get|@v-grow|be, we|i take|takes|bring|grow small|any|every|your|the ?new
        account|accounts|page|pages|profile""",
    "followers-much": """#|#big|#k|#x ?plus|or|of ?more ?of ?brand @a-real ?@a-real ?@a-real
        ?instagram ?facebook ?tiktok ?youtube @audience, hundreds|thousands|tens|dozens|loads ?of
        ?hundreds|thousands ?of ?brand ?@a-real ?@a-real @audience, @audience ?count ?base ?total
        ?number ?will ?to|by|from|past|over|beyond|of|at|reach|hit|stand #|#big|#k|#%|#x, #%
        ?more|bigger|larger|increase|growth|rise|jump ?in|of ?your ?the @audience,
        five|six|four|seven figure|digit|figures|digits ?in ?@audience, @audience ?will ?by
        @v-grow|multiply|twice|tenfold|fivefold|threefold|twofold|overnight,
        twice|double|triple|treble|quadruple|#x|#% ?as ?the|your|many|more ?number ?of ?current
        ?existing ?present @audience, @audience count|counter|number|figure|total ..
        double*|triple*|treble*|quadruple*, followers|fans|subscribers guaranteed|assured ..
        #|#big, # followers|fans|subscribers / month, # people|followers ?more will follow, #big
        people|more ?more ?people ?will follow|following|join, to|past|at|beyond|over|reach|hit
        #k""",
    "surely": """guarant*, assur*, promis*, pledge, commit, or your money, or i refund, or we
        refund, refund*, in writing, no matter what, without fail, minimum, at least, no less than,
        certain, definitely, contract, money back, or you pay, or you do not pay, free until, no
        excuses, sorted, certainty, or it is free, or it 's free, or nothing, floor, otherwise you,
        otherwise we, otherwise i, baseline, no # no fee|pay|bill, out of my|our, or it comes, we
        will refund, hand it back, keep it, stake our|my, take our|my word, our|my refund, locked
        in, or the, that is the minimum, commit to, a given, it is a given""",
    "by-when": """by|before|within|in|after|inside|under|every|each|per|this|next|come|until|over
        ?the ?end ?of ?the|our|your|first|next|only ?first|next|just|less_than
        #month|#week|#day|#hour|month|week|day|summer|spring|autumn|fall|winter|christmas|easter|
        january|february|march|april|may|june|july|august|september|october|november|december|year|
        quarter|fortnight|weekend|campaign|season, monthly, weekly, daily, a month, a week, a day,
        a fortnight, a quarter, a year, in no time, in record time, overnight, /month, / month, /
        week, / day, a month, per month""",
}

SALES = {
    "n-income": """sale, sales, booking, bookings, reservation*, lead, leads, roi, turnover,
        revenue, revenues, profit, profits, orders, enquiries, inquiries, appointments, takings,
        customers, clients, patients, guests, buyers, diners, students, enrolments, enrollments,
        memberships, sign-ups, signups, tickets, covers, viewings, income, earnings, conversions,
        footfall, deals, contracts, purchases, shoppers, visitors, walk-ins, subscriptions,
        commissions, rentals, consultations, quotes, instructions, prospects, trade, business,
        tables, rooms, return, returns, pupils, donors, donations, applicants, applications, cases,
        projects, jobs, units, registrations, transactions, calls, jobs""",
    "income-much": """#|#big|#%|#x|#money|double|triple|twice|treble|quadruple|half|tenfold|
        threefold|fivefold|dozens|hundreds|thousands|several|more ?of|more|extra|additional|new|in|
        as|the|your ?more|qualified|paying|new|extra|many|hot|ready|your ?online|new|monthly|extra|
        weekly ?more @n-income, @n-income ?will|are|is ?going ?to ?@v-grow ?by|to|up|of ?at ?least
        #%|#x|#money|double|twice|triple|threefold|fivefold|tenfold|treble,
        full|packed|booked|brimming|overflowing|jammed diary|calendar|schedule|restaurant|shop|
        salon|clinic|rooms|house|tables|class|classes|waiting_room|order_book|appointment_book,
        waiting list, @n-income|diary|calendar ?are|is fully booked|packed""",
    "or-free": """or|otherwise|else|if_not|failing_that ?you|we|i|your|the|it|next|that|there
        ?will|do|is|month|fee ?not ?get|pay|work|refund|owe|give|is|will|charge|return|keep|bill
        ?you|your|the|be|for|it|on|no ?be ?full free|money|nothing|back|refund|refunded|refunds|
        fee|penny|cent|charge|bill|invoice|us|house|reimbursed|waived|unpaid""",
}

REACH = {
    "n-heights": """viral, trending, virality, sensation, fyp, homepage, unmissable, unavoidable,
        inescapable, ubiquitous, stratospheric, legend, legendary, phenomenon, celebrity, famous""",
    "reach-top": """first|top|number_one|no_1|#1|1|one|highest|leading|pole|best|page|prime
        page|place|position|spot|slot|result|results|one|listing|rank|ranking|of|positions|
        placement|three|ten|five|for ?of ?on|in|of|for ?the ?your ?all ?every ?local
        google|search|searches|maps|rankings|results|instagram|tiktok|youtube|bing|list|feed|
        category|area|town|city|hashtag|charts|niche|sector|industry|keywords|keyword, page one,
        rank first|top|highest|number|#, first on|in google|search|maps|youtube|tiktok|the, outrank
        every|all|your|any|everyone, top of google|search|the_search|maps|the_results|the_feed|
        every|the_rankings|page, all over the country|internet|county|feed|web|town|news|city, the
        whole|entire country|county|town|city|internet|nation|island|state|region ?will
        see|know|talk|talking|watch|watching|share|sharing|hear, appear|appears|show|shows|come|
        comes|pop|be|rank|ranks ?up ?out first|top|highest|number_one|on_top|on_page_one
        ?when|in|on|whenever, most followed|watched|liked|famous|popular|talked|viewed|shared
        ?visited ?loved @trade|page|account|business|brand|profile|in|about|restaurant|of,
        content|posts|videos|brand|name|business|you ?will ?will ?be be|appear|everywhere
        everywhere|all_over|on_everyone""",
    "reach-many": """#big|#huge|#k|million|millions|half_a_million|hundreds_of_thousands|
        hundred_thousand|tens_of_thousands ?of ?unique ?organic ?real ?local ?more
        views|viewers|eyeballs|plays|impressions|screens|watchers|eyes|feeds|households|streams,
        reach|views|impressions|plays of|will|to ?over|exceed|at|be|hit|go|above
        #big|#huge|#k|million|millions""",
    "certain-reach": """guarant*, assur*, promis*, pledge, commit, certain, in writing, no matter
        what, every time, without fail, always, definitely, money back, refund*, or you do not pay,
        sure to, bound to, going to, we will, i will, you will, will be, will go, will get, will
        make, will hit, will reach, will rank, will appear, will have, will put, each video, every
        video|reel|post|clip, minimum, at least, contract, never fail*, can not fail, count on it,
        we make, i make, we get, i get, we put, i put, we take, we send, we turn, i turn, we push,
        expect, see your|you, will see, will sit, will land, will become, will show, will climb,
        will turn, will send, will push, will take, will blow, will explode, undertake, undertakes,
        secure, vouch, vow, propel, catapult, come what may, you will get, what you get, paid for,
        sure thing, bound to, all but, lock in, locked in""",
}

SPEED = {
    "fast-fruit": """result*, change, changes, difference, growth, sales, followers, bookings,
        orders, customers, clients, success, impact, improvement*, transformation, momentum,
        traction, leads, calls, enquiries, queues, interest, likes, engagement, visibility, reach,
        returns, progress, revenue, profit, effect*, sell, selling, grow, growing, boom*, explod*,
        transform*, skyrocket*, takeoff, buzz, fame, traffic, turnaround, uplift, boost, busier,
        busy, popular, famous, full, packed, phone is|will|starts|ringing|rings|busy, new customers,
        unrecognisable, buyers, reservations, diners, demand, attention, crowd*, known, recognised,
        double*, triple*, jump*, climb*, soar*, rise*, spike*, surge*, payoff, outcomes, figures,
        numbers, messages, notifications, conversions, money, viral, working, blooming, flourishing,
        thriving, pays off, paid off, different account|page|business, another account|page|
        business, envy, noticed, talk of, turn ?your ?the ?things .. around, turned around, fill
        your|the, instant results, our results, results are, fuller, queuing, queueing, customers
        at, works, work, effect, recognise, recognize""",
    "in-a-flash": """in|within|under|after|inside|by|from|over|less_than|not_even|only|just|barely|
        mere ?the|a|just|only|less|as|under|your ?first|very|next|few|little|than|mere|couple
        ?as|than|of|few|a|couple ?of #short|hours|days|minutes|day|hour|24|48|72|fortnight|weekend|
        seconds, by|before|come|from|see|results|start ?the|next|this tomorrow|tonight|tonight|
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|this_time,
        in|within|after|under ?just|only|less|as|the ?than ?little ?as ?a|one|two|first
        single|week|weeks, next|this|same ?very day|week|morning|weekend|afternoon|evening, day
        one, the|first|very ?very first day|hour|week|post|morning|minute|afternoon, overnight,
        instant, instantly, immediate, immediately, at once, straight away, right away, straight
        off, from the off|start|outset|word|get, lightning, in no time, before you know, at the
        speed, same day, like magic, in a flash|blink|jiffy|heartbeat|trice, record time, in the
        blink, #short later, hours later, days later, by the weekend, between now and, before the
        week is, by the end of the|this week|day|weekend, while you sleep, tomorrow,
        in|within|inside|under|after|less_than|over ?just|only|less ?than ?of a|one|the
        ?first|single|mere week|weekend|fortnight|day|hour|afternoon|morning|night, #week flat,
        #day flat, in # days, by thursday|monday|tuesday|wednesday|friday|sunday|saturday,
        till|until thursday|monday|friday|sunday|tuesday|wednesday|tomorrow, from the ?very
        first|opening|word ?very ?post|day|week|video|go|minute|morning|publication, before the
        week|weekend|month ?is ?out ?ends ?over, by the|next weekend, are|is|be instant|immediate,
        #day|#week|#short ?is|are ?all|enough we|it|i|is ?need|takes|to|for,
        takes|take|need|needs|give ?only|just|us|me ?only|just #day|#short|#week|a_week|a_weekend|
        days|hours, while others|competitors|rivals ?are, after ?just ?only ?the first|one
        week|day|post|month, no need to wait, without waiting, from day one|two|three|#,
        fortnight|week|weekend|day|month|few_days is enough|all|plenty, from the ?very
        first|moment|start ?post|day|week|second, already in|within|after ?the first|days|hours""",
    "slow-words": """usually take*, month*, not, expect no*, patience, audit, deliver*, draft*,
        reply*, replies, answer*, respond*, report*, invoice, calendar, access, send you, meeting,
        call you, notice, trial, approv*, edit*, hand over, schedule*, posted, publish*, review,
        plan, proposal, quote, document*, fix*, correct*, confirm*, photo*, film*, deadline,
        turnaround, complaint*, urgent, update*, check*, read, cancel*, contract, handover,
        opening, event, holiday*, price, offer, discount, sign, spots, slots, workshop, meet,
        training, apolog*, feedback, screenshot, cover*, deliver, comments, comment, questions""",
}

CENSOR = {
    "v-erase": """delete, deletes, deleted, deleting, remove, removes, removed, removing, hide,
        hides, hidden, hiding, block, blocks, blocked, blocking, bury, buries, buried, burying,
        wipe, wipes, wiped, wiping, erase, erases, erased, erasing, silence, silences, silenced,
        scrub, scrubs, scrubbed, mute, mutes, muted, muting, ban, bans, banned, banning, suppress,
        suppresses, suppressed, censor, censors, censored, purge, purges, purged, eliminate,
        eliminates, eliminated, zap, filter, filters, filtered, vanish, vanishes, disappear,
        disappears, kill, nuke, bin, bins, binned, sweep, sweeps, clean, cleans, cleanse, clear,
        clears, dispose, restrict, restricts, shadowban, gag, gags, dump, trash, ditch, axe, cull,
        weed, drown, drowns, neutralise, neutralize, squash, crush, quash, shut, intercept, stop,
        stops, obliterate, evaporate, evaporates, unpublish, archive, archives, exile, reject,
        rejects, drop, drops, kick, boot, boots, melt, melts, expunge, prune, sink, sinks, push,
        pushes, suppression, removal, deletion, elimination, erasure, takedown, takedowns,
        invisible, taken down, take down, takes down, bring down, brought down, pull down, clean
        up, get rid of, disposal, sweeping, burying, banish, banishes, out of sight, off the page,
        never see, wiped, make disappear, makes disappear, off google|the_internet|your_page|
        the_page, flooding, bury, make|makes|making .. vanish|disappear|invisible|go_away, no
        longer visible|exist|there, make sure no, no negative, nobody will, only show, shows only,
        only shows, not survive, never survive, not survive long, can not post, can not comment,
        can not write, unable to post""",
    "n-critics": """complaint*, critic*, hater*, whinger*, moaner*, grumbler*, troll*, naysayer*,
        detractor*, negativity, grievance*, gripe*, backlash, criticism*, complainer*, moan, moans,
        grumble*, rant, rants, negatives, doubters, knockers, cynics, sceptics""",
    "bad-posts": """negative|bad|nasty|poor|critical|unfavourable|unfavorable|unflattering|unkind|
        awkward|hostile|harsh|damaging|hurtful|unhappy|dissatisfied|disgruntled|angry|upset|cross|
        annoyed|unpleasant|ugly|one_star|two_star|low|low_rated|unwanted|embarrassing|inconvenient|
        sour|mean|rude|unwelcome|horrible|terrible|awful|difficult|uncomfortable|
        less_than_positive|adverse|snarky|grumpy|disappointed|furious|moaning|complaining|pesky|
        toxic|1_star|troublesome|tricky|derogatory|scathing|bitter|irate|ungrateful|jealous
        ?google|online|customer|public|or|and ?critical|unfair|angry|star|old
        comment|comments|review|reviews|post|posts|feedback|rating|ratings|remark|remarks|opinion|
        opinions|voice|voices|press|publicity|article|articles|coverage|mention|mentions|customer|
        customers|client|clients|guest|guests|diner|diners|people|word|words|message|messages|
        tweet|tweets|patient|patients|reaction|reactions|story|stories|tenant|tenants|parents|
        thread|threads|one|ones|stuff|content|replies|thing|things|video|videos, @n-critics,
        anyone|anybody|whoever|people|those|everyone|customers|users|someone ?who|that
        ?dares|dare|tries|ever ?to ?ever complains|complain|criticises|criticizes|criticise|
        criticize|moans|moan|grumbles|disagrees|disagree|speaks_badly|badmouths|bad_mouths|
        questions_you|slags|whinges|posts_a_bad|leaves_a_bad|says_something_bad|says_anything_bad|
        attacks_you|complaining|moaning|criticising, anything|everything|whatever|all|something
        ?that|you|less ?is|remotely|you|than ?do|even ?not ?remotely negative|critical|bad|nasty|
        unflattering|unkind|like|harmful|unpleasant|awkward|embarrassing|glowing|positive|damages|
        hurts|harms, adverse|unhelpful|unwelcome|unsavoury|negative_sounding|malicious|spiteful|
        whining|moany|nasty_looking ?customer ?google ?online opinion|opinions|comment|comments|
        review|reviews|remark|remarks|post|posts|feedback|testimonials|testimonial|mentions, not
        like|fancy|appreciate|approve|agree ?of|with ?a|the|that|what|an|some ?bad
        review|comment|post|opinion|rating|remark|it|they_say|they_write|someone,
        customer*|client*|guest*|someone|diner*|people ?'s with a|any grudge|complaint|grievance|
        moan|bad_word, refund seekers|hunters, customer|customers|client|guest|guests 's
        remarks|comments are|is, grudge, grudges, moaning minnies, reviews|ratings|anything
        below|under|less four|three|five|than ?stars|four""",
}

PASSWORD = {
    "n-key": """password*, passcode*, login, logins, credential*, passphrase*, pin, username*,
        pass, signin, passwords""",
    "want-key": """send|give|text|email|share|forward|pass|provide|tell|drop|whatsapp|message|dm|
        supply|hand|mail|ping|bring|leave|show|lend|dictate|read|submit|fire|pop|shoot|type|write|
        enter|put|fill|slip|sms|attach|include|note|jot|reply|confirm|sending|giving|sharing|
        texting|emailing|handing|passing ?me|us|over|along|across|through|in|out|down|back|on|to
        ?us|me|over|to|through|with|across|by ?all|the|your|with|us|me|every|any|both ?of|the|your
        ?the|your|all ?current|main|social|instagram|facebook|tiktok|account|google|gmail|email|
        user|username|full|whatsapp|apple|meta|login|admin|wifi|existing|linked|personal|business
        ?and|account|media|page|name|'s|email|profile ?and|'s ?your @n-key, @n-key ?to ?and
        ?details ?for ?the|your|each|every|all|my ?account|email|page|instagram|facebook|profile|
        please|asap|now|today|over|by|via|and|must|should|to|needed|required
        please|by|via|whatsapp|sent|shared|given, we|i|you ?will|would|do|just|only|also|must|just|
        simply|should ?only|just|also|have|then ?to need|want|require|ask|have|take|hold|keep|use|
        store|expect|collect|request|give|send|share ?from|for|me|us|to ?you|have ?is
        ?the|your|all|every|both|a ?main|social|instagram|facebook|tiktok|account|current|google|
        gmail|email|user|username|full|owner|admin|personal|own|linked ?'s|and|account|page|name|
        media|profile ?and|'s @n-key, @n-key|codes is|are|will_be ?also ?both|all
        needed|required|necessary|essential|requested|mandatory|a_must|compulsory, @n-key
        needed|required|please|asap, must|shall|has_to|have_to|should|will|can|to
        disclose|furnish|surrender|communicate|transmit|grant|provide|supply|share|give|hand|send|
        submit|entrust|release|relinquish ?us|over|me|all|to ?with|to|us|me ?the|its|your|all|their
        ?current|social|account @n-key, furnish|supply|provide|entrust|present|equip|trust|let|arm
        ?me|us ?with|have ?the|your|all|a|any ?master|current|account|social|admin|authentication|
        security|facebook|instagram|verification|main @n-key, whatever|what|anything|all|everything
        ?that ?it ?is you|i|we use|need|type|enter|require ?in ?to ?to get|log|sign|let|enter|box|
        access ?us|me ?in, what ?is ?'s ?the your @n-key""",
    "code-please": """code|codes|digits|pin ?that|which|when ?you|it|instagram|facebook|meta|
        google|they ?will get|receive|sends|texts|arrives|comes|appears|pops|gets
        ?you|to|through|up|by|in .. send|forward|read|share|text|tell|give|pass|whatsapp,
        send|forward|read|share|text|tell|give|pass|whatsapp me|us|on|over|out ?to ?me|us
        the|that|any|every ?six|four|sms|verification|security|authentication|login|confirmation|
        one|2fa|two ?digit|factor|time|step ?authentication|verification code|codes""",
}

PAPER = {
    "no-deal-paper": """no|zero|without|never|not|skip|forget|avoid|nothing|hate|spare|minus|
        dispense|drop|nor|neither|scrap ?need|needs|do|does|have|use|bother|the|any|a|want|issue|
        sign|require|you|us|ever|like|involve|we|i ?for|with|to|any|a|an|sign|have|make|write|up
        ?any|a|an|the|silly|formal|boring|written|long|all|annoying|tedious|endless|complicated|
        signed|legal|sort ?of|legal|formal|written|boring contract|contracts|invoice|invoices|
        paperwork|receipt|receipts|red_tape|bureaucracy|legalese|small_print|fine_print|lawyers|
        solicitors|signature|signatures|formalities|written_agreement|agreements|vat|
        terms_and_conditions|t_and_cs|legal_stuff|legal_mumbo|forms_to_sign|bureaucratic,
        nothing|not|never|no ?need ?to|has|is|goes|gets|anything ?be ?have ?to ?put ?anything
        sign|signed|signing|in_writing|on_paper|written_down|paper_trail|to_sign|documented|formal,
        nothing|never|none|not ?of ?it ?ever ?will|is|gets|to|be ?be ?ever
        ?put|written|goes|go|set|committed ?down ?anything ?it in_writing|on_paper|down, in writing
        never|no, contract|contracts|paperwork|invoices|agreements is|are ?just ?only ?a ?an
        ?complete ?total waste|nuisance|pain|hassle|unnecessary|old_fashioned|pointless|overrated|
        for, my|our|your word|handshake|verbal ?is|are ?my|our|the|as|better|worth ?only|best|good
        ?as contract|bond|guarantee|than|signature, contract|contracts|invoice|invoices|paperwork|
        signature|signatures|receipt|receipts|agreement|agreements ?is|are|will|would ?be
        not|never|hardly|un ?really|be|be_at_all needed|necessary|required|our|my|something|
        important|part|worth|for""",
    "cash-deal": """cash only|please|preferred|in|up|on|upfront|payment|payments|is|would|works|
        helps|makes|saves|if|and, in|by|with|for|as|prefer|accept|want|only|take|like|paid|pay
        ?hard ?pure ?used cash, cash, off the books, under the table, off book, crypto, bitcoin,
        envelope, brown envelope, paypal friends, friends and family, on a handshake, handshake,
        shake hands, shake on it, word of honour|honor, gentleman 's agreement, gentlemen 's
        agreement, verbal agreement|deal|contract, my word, on trust, between friends|us, no vat,
        without the taxman, gift cards, banknotes, undeclared, unrecorded, tax free, black economy,
        no bank, in notes, what ?the revenue|taxman|hmrc|irs ?does ?not, vat free, cash in, off the
        record, untaxed, without vat|tax, save|saves|avoid|avoids|dodge ?you|us|both|paying ?on
        ?the vat|tax""",
    "cash-merit": """pay, pays, paid, payment, price, rate, discount, cheaper, settle, fee, deal,
        save, saves, only, prefer, please, money, simpler, easier, month, #money, enough, suffices,
        best, hand, less, works, accept, cost you, instead of, see, know, nothing, hurt, knows,
        involved, bank""",
    "prepaid-all": """whole|entire|full|complete|total|annual|yearly|all|six|twelve|three|#month|
        first ?of ?the|six|twelve|three|#|#month ?year|fee|amount|months|month|sum|payment|cost|
        price|contract|campaign|package|term|quarter|semester|season|balance|project|retainer|
        subscription|bill ?'s ?fee|payment|is|must|are|gets|has|be ?to|be|must|is|paid|due|payable|
        required|billed|charged|taken ?be|due|paid|payable|settled|taken|billed ?in|up|up
        upfront|up_front|in_advance|advance|front|before_we|before_i|before_any|before_work|
        beforehand|at_signing|on_signing|on_day_one|in_one_go|in_one_payment|at_the_start|
        at_the_outset|prior, #%|100%|whole|full|all ?of ?the ?fee|amount|price|total|payment|money
        before|upfront|up_front|in_advance ?we|i ?starting|start|begin|work|anything|the_first,
        pay|transfer|send|pay ?us|me ?the everything|it_all|the_lot|all_of_it|the_full|the_whole|
        the_total|the_entire ?amount|fee|sum|price ?up first|front|before|in_advance|upfront|
        and_then|and_we|now""",
}

SECRET = {
    "n-way": """method*, formula*, system*, technique*, recipe*, approach, process, algorithm*,
        strategy, strategies, trick*, methodology, sauce, hack*, loophole*, shortcut*, backdoor,
        blueprint, playbook, tactic*, mechanism, technology, code, sequence, framework, protocol,
        software, tool, workaround, know-how, knowhow, ingredient*, glitch*, weapon, engine, tips,
        magic, science, model, discovery, setup, way, ways, steps, procedure, insight*, button,
        timing, hashtag*, pattern*""",
    "a-covert": """secret, secretive, hidden, confidential, undisclosed, mysterious, covert,
        classified, underground, top-secret, unpublished, unrevealed, closely-guarded, guarded,
        undocumented, insider, unknown, proprietary, patented, exclusive, magic, forbidden,
        unreleased, leaked""",
    "covert-way": """@a-covert ?little ?growth ?algorithm ?instagram ?in ?house ?engagement
        ?posting ?viral ?of ?marketing ?and ?proven @n-way, @n-way ?of|is|are|we|that|which|nobody|
        no|only ?ours|ours|mine|one|is|are|remains|stays|we|i ?else|else|kept|strictly|top|a|
        completely @a-covert, @n-way ?that|which|is nobody|no_one|none|no_other_agency|no_agency|
        no_competitor|no_rival|only_we|only_i|few|hardly_anyone ?else ?in ?will ?can ?ever ?has
        knows|know|has|have|understands|uses|use|found|discovered|copy|copied|cracked|figured|
        discover|find|see, @n-way ?that|which ?we|i ?is|will|can|must|do|may|are|does not|never
        ?ever ?be ?going ?to tell|share|reveal|disclose|explain|teach|discuss|shared|revealed|
        disclosed|explained|publish|published|divulge|divulged|told|copied|discussed|leave,
        not|never|cannot|nobody|no_one ?going|possibly|will|can|ever|be ?to|able|allowed|at|ever
        ?to|liberty ?to reveal|tell|explain|disclose|share|divulge|say|discuss|describe|teach
        ?you|it|how|our|the|what|which|my|exactly|anyone ?how|what|the|our|my|exactly|with
        ?exactly|we|it|i @n-way|we_do|it_works|i_do|works|do_it|it_is_done, how we|i
        do|manage|achieve|get|pull ?it ?off ?this ?is|stays|remains ?our|my|a|strictly ?little
        secret|business|between|confidential|private|with_us, ask|wonder|guess ?all|us|me|as ?you
        ?much ?like|want ?about .. .. .. not|never say|tell|reveal|explain ?you ?a
        ?word|anything|more, my|our lips ?are sealed, @n-way ?is|are|remains|stays|and ?strictly
        ?heavily ?legally ?and off_limits|under_wraps|under_lock|guarded|between_us|classified|
        locked|behind_closed|nobody|not_for_sale|ours_alone|known_only|for_our_eyes|protected_and,
        under the hood|bonnet, behind the curtain|scenes, magician never|reveals, magicians
        never|do_not|reveal, trade secret, secret of the trade, will|can not|never|not_ever
        say|tell|reveal|explain|share|breathe|disclose ?you ?a|the|how|our|one|exactly
        ?word|we|it|secret|recipe|method ?about|how|of ?our|the|we|it method|system|do_it|recipe|
        formula|technique|process|works|trick|tricks|approach, know|knows|understand|discovered|
        found|have|learned|figured|worked ?out ?exactly ?the ?a what|how|secret|key|trick|code|
        knack|door|button ?of|to|that ?the|going|getting|get|becoming algorithm|viral|instagram|
        tiktok|feed|top|explore|growth, hidden|secret|unknown|unwritten|little
        feature|features|rules|rule|setting|settings|function|functions|menu|switch|lever|levers|
        mode|signals|known ?only|that|few|trick, only|just|none_but|nobody_but
        we|our_team|i|us|our_staff|my_team|insiders|three_people|two_people|a_few|few ?people|who
        ?know|knows|have|has|understand|understands ?about|the|how|this|it|of
        formula|method|system|technique|trick|secret|it|how|recipe|works|them,
        technique|method|formula|recipe|system|know_how|process|strategy|approach|tricks
        ?is|are|stays|stay|remains|kept|never|strictly ?strictly in_house|inside|internal|ours|
        with_us|leaves|between|in_the_family|secret, special|preferential|vip|priority|favoured|
        privileged treatment|status|access|channel|attention ?from|by|at|with|to ?the
        ?meta|instagram|facebook|tiktok|google|platform|platforms|algorithm,
        partner|partners|contacts|friends|allies|people|team at|inside|in
        meta|instagram|tiktok|google|facebook, the way|how we|i do|work|get|achieve|manage
        ?it|results|this is|stays|remains ?our|my|a ?little|own|well secret|business|affair|
        mystery|private|kept|confidential|own, get|gets|getting|getting|work|works|find ?a|way
        around|round|past|behind instagram|the|meta|tiktok|google|facebook|platform ?'s
        ?platform|algorithm limits|algorithm|filters|system|limit|rules|restrictions|caps,
        trick|secret|key to|into|of ?get|reach|getting|reaching|being|going ?to ?on ?the ?first
        top|page|algorithm|explore|success|viral|instagram|tiktok, not|never ?going ?will ?to
        ask|tell|telling|say|explain ?you ?me|us how we|i|it|our|exactly, @n-way ?that ?which ?is
        ?are not|never|only|nowhere ?be taught|written|published|documented|found|three|two|four|
        a_few|a_handful|five ?agencies ?people ?down ?anywhere ?in, only|just #
        ?agencies|people|companies ?in ?the ?world know, not|never|cannot go|going into
        ?detail|details|how|the|it ?about ?how|specifics ?we|it ?on, for our eyes,
        hardly|scarcely|almost anyone|nobody|anybody knows|uses|else, few|nobody people|else
        know|knows ?about""",
    "beat-algorithm": """hack|hacks|hacked|hacking|crack|cracked|cracks|cheat|cheats|game|gaming|
        trick|tricks|beat|beats|beaten|outsmart|outsmarts|exploit|exploits|exploiting|bypass|
        bypasses|fool|fools|manipulate|manipulates|decode|decoded|rig|unlock|unlocks|unlocked|
        master|mastered|crack_open|reverse_engineered|reverse_engineer|deciphered|broke|broken|
        solved|tamed|circumvent|sidestep|sidesteps|dodge|override|overrides|hijack|hijacks|conquer|
        conquered ?the|their|instagram|tiktok|google|facebook|meta|its|youtube|linkedin|how
        ?'s|own|instagram|tiktok|new|whole|latest algorithm|algorithms|system|feed|ranking|filters|
        code, loophole*|glitch*|backdoor*|shortcut*|blind_spot*|weak_spot*|flaw*|cheat_code*|
        workaround* ?that|in|inside|of|nobody|which|we|to|around the|instagram|tiktok|google|
        facebook|nobody|meta|we|its, friend|contact|contacts|insider|someone|source|sources|cousin|
        brother|sister|mate|connection|connections|relationship|links|ties|line|access|
        acquaintance|ear|partner|employee|employees|engineer|engineers|friends
        ?of|who|that|with|high ?mine|ours|works|work|worked|working|up inside|at|within|in ?the
        ?team|staff ?at|of meta|instagram|facebook|tiktok|google|youtube|linkedin|silicon_valley|
        headquarters|hq, privileged|special|close|personal|direct|exclusive|vip|insider|inside|
        priority|private|preferential|unique|hidden ?working relationship|relationships|access|
        contact|contacts|connection|connections|line|links|ties|channel|information|status|partner
        ?with|to|at|inside|in|from|within|of ?the|a|some ?people|staff|team|someone|someone|
        internal|platform|senior ?at|of|inside|in platform|platforms|meta|instagram|facebook|
        tiktok|google|youtube|algorithm|staff|engineers|moderators|insiders,
        door|friends|ears|eyes|spies|people|allies|hand|foot ?who ?at|inside|within|in ?on
        meta|instagram_hq|tiktok_hq|the_platform |google_hq|instagram_headquarters,
        bug|bugs|hole|gap|quirk|weakness|flaw|crack|defect|trapdoor in|inside|within ?the ?explore
        instagram|tiktok|google|facebook|algorithm|explore|reels""",
}

SAME = {
    "whatever-trade": """whatever|whichever|any|every|all|each|no_matter_what|no_matter_which|
        regardless_of|irrespective_of|whatever_your|independent_of ?kind|your|the|what|single|type|
        sort|of|which|kinds|types|sorts ?of|you|line|type|kind|size|your|our ?of|your|our ?own
        business|businesses|industry|industries|sector|sectors|niche|niches|trade|trades|company|
        companies|brand|field|market|profession""",
    "same-recipe": """same|identical|one|single|standard|universal|proven|fixed|exact|ready_made|
        off_the_shelf|cookie_cutter|generic|all_purpose|prebuilt|pre_built|plug_and_play|
        copy_and_paste|turnkey|uniform|canned|pre_made|premade|ready_to_use|prewritten|pre_written|
        preset|boilerplate ?same|proven|winning|size|content|posting|exact|old|set|tested|monthly|
        social|simple ?media|calendar|content|posting|monthly @plan-noun for|fits|works|suits|
        across|to|we|that|with|regardless|whatever|no|applied|used|given|every|is|goes|month
        ?all|everyone|every|any|all|each|use|give|our|fits|works|suits|for|matter|whoever|anyone|
        month|what|whatever|sell|run ?of|client|business|customer|our|industry|with|clients|brand|
        company|for|your|you|sector""",
}

PRESS = {
    "n-closing": """offer, offers, price, prices, discount, discounts, deal, deals, promo,
        promotion, rate, rates, slot, slots, spot, spots, place, places, space, spaces, quote,
        bonus, opportunity, chance, seat, seats, fee, invitation, package, door, doors, window,
        enrolment, enrollment, intake, opening, openings, proposal, availability, saving""",
    "closing-now": """ends|end|ending|expires|expire|expiring|closes|close|closing|finishes|
        runs_out|disappears|vanishes|dies|lapses|goes|gone|withdrawn|over|stops|shuts|void|
        available|valid|good|stands|holds|lasts|reserved|doubles|rises|increases|jumps
        ?out|away|up|down|off|valid|available|good|only|open|for|just|until|till
        ?only|for|until|till|up|by|before|at|on|in|if|back ?only|the|to|next ?next
        today|tonight|midnight|tomorrow|friday|monday|tuesday|wednesday|thursday|saturday|sunday|
        noon|#short|hour|hours|this_week|this_evening|this_afternoon|5pm|6pm|end_of_day|
        this_weekend|close_of_business|end_of_business|the_weekend, today|tonight|now|this_week
        ?only|or|is_the_last|is_your_last only|never|last, last|final|only|just
        ?remaining|available|two|three|one|#|a ?more|free|available|left|client|couple|few ?of
        spot|slot|place|space|spots|slots|places|spaces|chance|call|opening|openings|seat|seats|
        day|hours|opportunity|minute ?left|available|remaining|remain|for|to|at|this|open|before|
        in|and""",
}

SPAM = {
    "auto-means": """bot, bots, robot, robots, software, script, scripts, automation, automated,
        automatic, automatically, automate, automates, autopilot, tool, tools, program, programme,
        programs, machine, system, app, ai, bulk, mass, en masse, in bulk, plugin, autoresponder,
        crawler, scraper, engine, sequence*, hundreds of, thousands of, #big, every day, a day, per
        day, daily, an hour, per hour, round the clock, robotic, mechanised, mechanized,
        programmatic, programmed, pre programmed, without a human|person|finger, nobody has to, no
        human, no one types, you never typed, never typed, algorithms, buy, bought, purchased,
        rented, scraped, at scale, on repeat, machine, cron, everybody|everyone within, flood*,
        buy, lists, scrape, scrapes, scraping, harvest, crawl, hundreds, thousands, massive,
        massively, everyone who""",
    "cold-touch": """follow|follows|following|unfollow|unfollows|like|likes|liking|comment|
        comments|commenting|dm|dms|message|messages|messaging|tag|tags|tagging|invite|invites|
        inviting|mention|mentions|add|adds|contact|contacts|contacting|email|emails|emailing|text|
        texts|texting|greet|greets|pitch|pitches|approach|write|writes|writing|engage|engages|
        interact|interacts|reach|reaches|reaching|view|views|watch|watches|send|sends|sending|
        connect|connects|poke ?to|on|with|at|out|under|messages|dms|a|in|private|direct|their
        ?to|on|private|direct|personalised|stories|posts|message|dm|the|under ?to|on|of
        ?everyone|all|anyone|every|complete|total|other|potential|target|random|local|similar|
        unknown|competitor|competitors|rival|rivals|#big|hundreds|thousands|people|users|your
        ?of|other|of_your|potential|random|new|local|who|that|single|target|competitors|rivals|
        competitor|rival ?'s ?potential|person|user|people|accounts|follower|followers|local
        strangers|stranger|people|users|accounts|profiles|prospects|followers|hashtags|hashtag|
        leads|competitors|rivals|follow|follows|uses|use|audience|contacts|competition|inboxes|
        groups|residents|customers|fans|pages|posts|numbers|person|everyone,
        lists|list|database|databases ?of ?phone|mobile|email|e|contact|cold|whatsapp
        numbers|emails|addresses|contacts|leads|mails, chatting|chat|chats|talking|befriend*|
        flirting ?up|to|with new|strangers|potential|prospects|people|clients, outreach,
        hashtags|hashtag with|?our|pre, friending|befriend|befriends|befriending
        #|#big|people|locals|strangers, hello|greeting|greetings|compliment|compliments|note|notes|
        message ?from ?you ?to|lands|under|in ?on|under|their|your inbox|inboxes|everybody|
        everyone|#big|thousands|strangers ?of ?within|who|photos|in|near,
        everyone|everybody|anyone|people|users|those|whoever who follows|follow|likes|comments|
        uses, like|likes|liking photos|pictures|reels|posts, under|on ?other ?popular ?viral
        ?trending ?big ?people ?'s viral|popular|trending|posts|others|strangers
        ?posts|photos|pages|videos|reels, to hundreds|thousands|#big|dozens ?of
        ?facebook|whatsapp|telegram|local groups|people|accounts|chats|users,
        emails|newsletters|messages ?out to, stories, views #big, followers from|of
        similar|other|competing|rival|competitor|your, list|lists of ?#big|thousands ?of
        ?email|phone|mobile ?addresses|numbers|contacts""",
}

TABLES = (
    GROWTH,
    SALES,
    REACH,
    SPEED,
    CENSOR,
    PASSWORD,
    PAPER,
    SECRET,
    SAME,
    PRESS,
    SPAM,
)
