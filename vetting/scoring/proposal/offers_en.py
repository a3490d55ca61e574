"""How English offers put the promises that ``offers`` asks for, by who does what to whom."""

FOLLOWERS = {
    "o-crowd": """#k, #big|thousand|thousands|hundred|hundreds ?of ?brand ?new|extra|more|fresh
        ?new faces|people|folk|folks|souls|admirers|pairs_of_eyes|locals, #big|thousand mark,
        counter|tally|odometer ?will says|say|reads|read|shows|show|hits|hit|reaches|reach|at|
        on|passes #|#big, @audience ?count ?size of|to|at|past|beyond|reaching|hitting ?at
        ?least ?the #big|#k, six|five|four figures|figure|digits ?of ?following ?followers,
        ten|five|three|two|four|#|#x times|fold ?bigger|larger|more|the
        ?audience|following|size|crowd, thousand|hundred|#big more every|each|a ?single
        month|week|day""",
    "o-crowd-noun": """@audience ?base ?count ?will ?be ten|five|three|two|four|twice|#x|#
        ?times bigger|larger|fold|the_size|as_big, #|#big|hundreds|thousands @audience ?on ?the
        ?board ?every ?each ?a ?day ?week ?month""",
    "o-sure": """or i|we ?will ?'ll ?go|keep|carry|work ?on ?going ?working for free|nothing,
        not stop|rest|quit|sleep until|till|before, impossible with us, and so will you, no
        exception, what you ?will ?'ll get|are_paying|have, if not
        do_not_pay|you_pay|it_is_free|no_fee, if we fall_short|miss|fail, signed, sealed,
        locked, wake up to|on|with, finish|end|close|start|see_out the
        year|summer|month|season|quarter with|on|at|past, ahead of ?your rival*|competit*,
        overtake*, shall deliver|attain|reach|bring|provide, count on, bank on, expect
        your|to|nothing|no, not a maybe, we have never failed, never failed, without exception,
        no fewer, not fewer, never fewer, rain or shine, by the time, is yours, are yours, you
        will be at|on|past|over, you 'll be at|on|past|over, and climbing""",
}

BOUGHT = {
    "o-herd": """roomful|farm|stable|squad|army|circle|ring|batch|dozens|dozen|bank|wall|shelf|
        cupboard|pool|crew|posse|tribe|ring|web|hundreds|choir|legion|team|few|couple|crowd
        ?full ?dozen ?of ?about ?around ?some ?over ?# ?#big ?hundred ?friendly ?quiet ?local
        phones|devices|handsets|accounts|profiles|users|sims|sim_cards|logins|personas|
        identities|helpers|extras, dummy|spare|aged|sleeper|side|shell|second|house|partner|
        associate|friendly|burner|tame accounts|profiles|users|pages, engagement|like|comment|
        applause|boost|support|hype|love|warm_up squad|circle|crew|club|posse|gang|party|ring|
        posse|desk|accounts|users, accounts|profiles|pages|users ?that|which|whom|what ?we|i
        run|manage|control|own|keep|look_after|hold|operate ?ourselves,
        accounts|profiles|people|users|handles on|in|from our books|payroll|stable|pool|
        network|circle|list|roster, hired|paid fans|applause|viewers|crowd, from our ?own pool|
        stable|network|panel|books|roster|circle, accounts|profiles|phones at my|our
        disposal|command|fingertips""",
    "o-cheer": """that|who|to|will like, likes what|whatever|everything|every|each, liking,
        react*, comments under, commenting, comment on|under, applau*, warm, warms, warmed,
        conversation, chatter, debate, buzz, hearts, hearting, clap*, saves, cheer*, pile
        in|on, look busy|alive|popular|loved, looks busy|alive|popular|loved|quiet|empty|dead,
        nobody sees an empty, kick start, kick starts, jump start, get things going, get ?the
        conversation|ball|chat going|rolling, first ones to, first to, shove, a push, a nudge""",
    "o-goods": """#|#big|thousands|hundreds ?more ?of ?new ?real ?extra likes|saves|shares|
        views|plays|hearts|comments|followers|reactions|viewers|fans|subscribers|loves,
        followers|likes|views|plays|hearts|fans ?page delivered|dripped|trickled|fed|loaded|
        injected|credited|supplied, starter|opening|launch|instant|ready_made|first
        audience|crowd|following|fan_base""",
    "o-each": """with each|every, come|comes with, drip by drip, drip, in batches, overnight,
        so that ?instagram ?nobody ?it does_not_notice|will_notice|looks_natural, nobody sees
        ?an empty, we purchase|buy, thrown in, throw in, on us, in the first hour, sneaked in,
        within minutes, refill, non drop, pcs, delivery, starts in, delivery of payment, on
        payment, ordered by, on every|each ?single pic|photo|post|reel|picture|video, after
        you|u post""",
    "o-pack": """pack, bundle, package, tier, plan, bronze, silver, gold, platinum, starter,
        pro, elite, premium""",
}

REVIEWS = {
    "o-ghost-review": """what ?the|your|our reviews|review|testimonials|ratings
        should|must|ought|need say|mention|praise|to, @review .. ?will ?be ?are ?is ?get
        written|penned|drafted|composed|authored|supplied|invented|made_up ?for ?you by
        our|a|my|us|professional, our|my|the copywriter*|writer*|team|people|crew|staff ?will
        write*|draft*|pen|pens|compose*|make|makes|invent* ?up ?you ?the ?a ?few ?some ?your
        ?customer ?nice ?happy @review|stories|experiences, post|add|put|pour|drop|slip ?in ?up
        # ?of good|positive|great|lovely|five_star|happy|better
        ones|reviews|ratings|stars|more, feedback|words|praise|@review from accounts|profiles|
        people|users|reviewers|writers of ours, feedback|praise|@review from|by|via our|my
        ?own|partner|associate|spare|house accounts|profiles|panel|people|network|circle|pool|
        list|contributors, open|launch|start|debut ?up ?your_doors with|on #|forty|fifty|
        thirty|twenty|dozens|hundreds ?of ?glowing ?good @review, our|a|my
        ?patient|guest|customer|tasting|reader panel|club|circle|pool of|will|who|can
        ?patients|guests|customers|diners ?will ?can contribute*|leave*|post*|rate*|review*|
        praise*, @review ?all spaced|staggered|spread|dripped|timed ?out ?so|to|over ?they ?as
        look|appear|seem|natural|weeks|months|not|the, never|not ?having|have|even
        ?been|set|actually stayed|visited|eaten|bought|met|tried .. @review, @review ..
        never|not ?having|have|even ?actually ?been stayed|visited|eaten|bought|met|tried|
        there, @review ?all with|complete_with text|photos|names|backstory, ratings|reviews
        bundle|package|pack|subscription|top_up, post|posting|write|rate|review ?you ?on
        ?google ?tripadvisor ?yelp as ?your happy|satisfied|delighted|pretend guests|customers|
        patients|clients|diners, pose|posing|pass as|for ?your
        guests|customers|patients|diners, how many stars you|would|do, reviews|ratings
        that|which pass|beat|survive every|any|all|the check|checks|filter|filters""",
    "o-speakers": """cousins, my mum, my mates, my family, our friends, my friends, people from
        our, folk from our, our people, our panel, people on our, our own people, a few
        friends, the lads, my girls, my boys, people we know, people i know, our testers, my
        staff, our staff""",
    "o-praise": """say how, say they, say nice, say they 've, how great, how good, how lovely,
        how much they, loved it, eaten with you, stayed with you, sing your, rave about, five
        stars, top marks, on yelp, on google, on tripadvisor, on trustpilot, glowing, write
        ups, write up, kind words, nice words""",
}

SALES = {
    "o-sales-much": """#|#big|ten|twenty|thirty|forty|fifty|sixty|hundred ?new ?extra ?more
        ?fresh ?paying ?qualified ?exclusive ?private ?warm ?hot ?additional memberships|
        sign_ups|signups|enquiries|covers|places|tickets|rooms|seats|jobs|quotes|leads|
        patients|clients|customers|bookings|orders|sales|viewings|instructions|pupils|students|
        valets|cuts|callers|calls|guests|buyers|appointments,
        full|packed|solid|complete|chock|booked ?a_block waiting_list|calendar|diary|
        order_book|house|restaurant|rooms|week|year|season, waiting_list|order_book|diary|
        calendar|rooms|tables ?is ?are ?stay ?stays full|packed|solid|sold_out|booked, sold
        out, booked solid|out|up, empty table|tables|room|rooms|seat|seats|chair|chairs|bed|
        beds, make|makes back, make|earn|get|win back|it ?it ?all|double|three|four|five|#
        ?times ?back, takings, turnover, revenue, occupancy, order book, through the door,
        queue|queues|queuing out|round|down, exclusive leads, turning over, turn over
        twice|double|three, every chair|table|seat|room|bed, occupancy never|not ?drop ?drops
        ?fall ?falls ?below #%""",
    "o-full-house": """never|not ?again ?be ?see ?have ?there ?will ?ever an|a|one
        empty|quiet|spare|free|idle table|room|seat|chair|bed|slot|saturday|day|night|week ?on
        ?a ?again, queue|queues|queuing ?will ?be ?right round|down|out_of the
        block|street|corner|door, turn|turning people|customers|guests|business away, not ?be
        able ?to cope|keep_up, need|have ?to to hire|take_on ?more ?extra staff|people|hands,
        make|earn ?it ?that ?all ?you back two|three|four|five|ten|# times|fold ?what ?over,
        back ?it ?all in month|week one, expect a waiting list""",
}

VIRALITY = {
    "o-stardom": """everyone|everybody|people ?'s for_you|feed|screen|phone ?page, past|beyond|
        above|over|clear|break*|tops|top ?the #huge ?views ?plays ?mark, #k mark, all over
        town|the_city|the_country|the_county|the_internet|the_news, whole|entire
        city|town|county|country|world ?will ?'ll know|knows|talk|talks|see|sees|hear|
        be_talking, nobody|no_one|none outranks|outrank|ranks_above|beats_you_on|gets_above|
        comes_above, yours|you ?is ?are ?be the name|first|one ?at|on|to top|come_up|appear,
        millions ?of ?people will|'ll ?be watch|see|watching|talking|share, you ?will ?'ll
        come|rank|sit|show|appear|pop ?up before|above|ahead_of|over any|every|all|each|your
        competitor*|rival*|other|one, no|not ?one|a|single ?of ?our ?video|film|clip|reel|post
        ?of ?ours dies|dips|drops|falls|stays|sinks|ends|stops ?ever under|below|short_of #big,
        own the explore|feed|hashtag, hold|take|occupy|claim ?the top|first|number_one ?organic
        position|spot|slot|place|rank, shall attain|reach|achieve #big ?plays ?views, past the
        million, at least one|a reel|video|film|clip|post .. million|#huge|viral, household
        name|word ?by ?across, trend|trending nationwide|nationally|locally|by|within,
        bound|sure|certain|destined|guaranteed to blow|explode|trend|go_viral ?up,
        every|everyone|everybody|whole ?person ?single ?in hear|heard about|of you,
        place|spot|slot on the explore|for_you|front ?page, going|go to hear ?all about|of you""",
}

INSTANT = {
    "o-boom": """hardly|barely|scarcely|not ?be ?able ?to keep_up|cope, rings, ringing, off the
        hook, buzzing, shop|diary|restaurant|inbox|calendar|rooms|tables ?is ?are ?will ?be
        full|packed, packed|bursting|overflowing|flooded|buried|swamped|rammed, flood|rush|
        wave|avalanche|torrent|surge|stampede of, jump*, take|takes|taking off,
        pick|picks|picked ?up noticeably, rolling in, pouring in, piling in, coming in,
        unrecognis*, unrecogniz*, not recognise|recognize, happens, improvement, visible,
        transform*, sell, selling, sold, explod*, skyrocket*, doubl*, noticeably, new
        customers, turn ?your .. around, sales, bookings, results, see|notice|feel the
        difference|effect|change, till starts ringing|singing, starts singing, turn things
        round|around, busy, rushed off""",
    "o-soon": """by this time ?next ?tomorrow, this time next|tomorrow, the
        day|moment|minute|hour we|you switch|start|sign|go|launch|press, #day|#week in,
        by|before ?the ?second ?next monday|tuesday|wednesday|thursday|friday|saturday|sunday|
        weekend|tomorrow ?morning ?evening ?night, within|in|inside ?just ?only ?about #short|
        hours|days|a_week|one_week|a_day|minutes, tomorrow morning, from day one, from minute
        one, straight after, before ?the ?this week|weekend|month is|ends ?out, same|very_same
        evening|night|day|afternoon, one week is, by|before tomorrow lunchtime|noon|evening, on
        monday|tuesday|wednesday|thursday ?busy ?full""",
    "o-no-wait": """no|without ?any ?more ?need|point|of ?to ?in waiting|wait|hanging|delay
        ?about|around ?for weeks|months|years|results|ages,
        others|agencies|they|rivals|competitors ?other ?will need|take|ask_for|talk_about
        months|half|a|years|weeks|six|three ?a ?year|months|weeks we|i|with_us|us ?just ?only
        need|do|take|manage|hours|days, that is|'s ?all how_long|all ?it takes, instant
        results|growth|success|fame, one|a week|weekend|fortnight is all we|it, all we|it
        need|takes is ?a|one week|weekend|few ?days""",
}

CENSOR = {
    "o-unseen": """not ?be ?ever ?even ?go ?remain ?stay visible|seen|shown|appear|read|
        surface|up, will|'ll never ?be ?ever see|seen|appear|show|know|read|surface, takes|take
        them|it|those ?all down, taken down, tucked away|out|under, out of sight, swept,
        suppressed, suppress, disappear*, vanish*, gone before|in|within|by, wiped, drops off,
        drop off, see to it ?it ?they, hide, hidden, dealt with quietly, made to
        go|disappear|vanish, wipe the slate ?clean, at source, keep ?your ?page ?wall ?name
        spotless|clean|immaculate, spotless name|page|wall|record, reported|report|reports
        ?them ?it until|till, until they|it ?'s give|gone|falls|comes|disappear*|stop,
        cease|ceases|stop|stops|no_longer ?to ?being ?be visible|shown|seen""",
    "o-sour": """whinger*, moaner*, grumbler*, killjoy*, unhappy|angry|grumpy|disgruntled|
        bitter|annoyed|cross tenants|customers|guests|clients|patients|diners|members|people|
        buyers, anybody|anyone|someone|somebody|some|people who|that|puts|says|has|having ?up
        ?a complain*|moan*|crack|go|bad|nasty|scratched, unfavourable|unfavorable|awkward|
        unkind|sour|uncomfortable|unflattering|grumpy|snarky remarks|remark|comments|comment|
        posts|words|opinions|review|reviews|feedback, one stars, one star, bad word, a bad
        word, remarks about, grumble*, hater, haters, below|under three|two|four|five ?stars,
        rate ?you badly|low|poorly|below|under, less kind|flattering|favourable
        ones|words|reviews|comments""",
}

ACCOUNTS = {
    "o-ours": """buy|buying|purchase|purchasing|get|getting|release|releasing|redeem* ?the
        ?your ?them|it|account*|page*|profile*|handle ?back ?at|on|for|from|afterwards|costs|is
        ?the ?end ?costs #money|extra|a_fee, not ?be ?ever
        need|needing|require|want|get|given|have ?any ?full admin|administrator|owner
        ?access|rights|status|permissions ?yourself, set|sets|setting|create*|creating|open*|
        opening|run|build* ?it|everything|them|the_lot|all|the|your|new ?page ?pages ?profile
        ?profiles ?account ?accounts ?channels ?up on|in|under|with|from|through|via|inside
        our|my ?own|agency email|mail|account|name|umbrella|address|number|business|portfolio|
        business_account|business_manager|phone, stop|cancel|leave|quit|end ?paying
        ?the|your|us|it ?subscription|contract|plan|service and ?you ?the ?your start|begin|
        are|go|page|pages|profiles|accounts|lose ?over ?again ?back ?go ?goes ?is ?are
        from|at|to|dark|gone|closed|zero|scratch ?scratch|zero|square_one,
        all|every|any|the|your ?new ?social channels|pages|accounts|profiles|content|handles
        ?and ?content ?are|is|being|will|shall ?be registered|held|opened|created|vested|vest|
        owned|licensed ?to|by|in|with us|agency|studio|firm|provider|our|the_agency|the_studio|
        the_provider, licensed|leased|lent|rented|loaned ?back to ?the
        ?you|practice|client|shop|company, us|we|ourselves ?as ?the ?are ?being sole|only
        admin|admins|administrator|administrators|keyholder, revert|reverts|return|returns to
        ?the us|agency|provider|studio ?on|upon|when, move|moving|migrate|transfer
        ?it|them|the|your ?page ?account ?over ?across to|into|in|under our|my ?own business|
        portfolio|account|agency|umbrella, profiles|pages|accounts|channels|page|account ?will
        ?simply stay|stays|remain|remains|sit|sits|live|lives ?inside with|under|in us|me|our,
        you ?would ?'d ?will ?simply ?just start|starting afresh|over|again|from_scratch|
        from_zero, you ?will ?'ll ?only get|have|receive|are ?a|as
        viewer|guest|read_only|observer ?role|access, under|with|on our ?company|agency ?'s
        ?own ?'s email|phone|address|number, you|you_only get to use it|them, we|i
        keep|hold|retain ?the ?full admin, move|switch|transfer|put|moving the|your|ur
        account|page|accounts|it ?over onto|on|to my|our email|mail|gmail|phone""",
}

PASSWORDS = {
    "o-let-us-in": """same login|log_in|user|username|password|details you|that|as ?you ?use
        ?yourself, @password ?on ?a ?slip|scrap|piece|note|bit of paper,
        write|jot|scribble|note ?me ?down ?your ?the @password, change|set|reset|switch
        ?the|your @password to|into ?the|this|what|something ?one ?below ?we, without ?your
        ?the ?own ?personal ?full login|log_in|password|credentials|access_details
        ?we|i|nothing|no|it ?can|could ?not ?will start|begin|get|work|happen|progress|cannot|
        can, @password too|as_well|also, shoot|ping|dm|whatsapp|text|send|email|message|drop|
        pop|slide ?me|us ?over ?your|the|ur ?email ?username ?user ?and @password, provide|
        supply|submit|forward|share|furnish|surrender ?us ?me ?with ?the|your|all ?page
        ?account log_in|login|sign_in|access|admin ?details|credentials|data|information|info,
        turn|switch|take ?off ?the two_factor|2fa|two_step|verification|second_step ?off,
        put|send|write ?all ?the ?your logins|login|log_ins|passwords in|into|on|to
        a|an|this|the""",
}

HANDS_OFF = {
    "o-left-out": """as we|i see|saw|judge|think|deem fit|best|right,
        as|however|whatever|whenever we|i please|like|fancy|feel|choose, rather|prefer|better
        ?you|if|that ?you leave|left|stay|stayed|kept|keep ?us|me|out ?alone|of|to, sign_off|
        approval|approvals|checking|drafts|consultation ?we ?just ?only
        skip|skipped|waste|wastes|kill|kills, you ?only ?read|see|find ?it|out
        ?like|with|when|as everyone|everybody|the_rest|the_public ?else ?does, you ?do ?will
        ?'ll ?would not ?even have|need ?to lift|think|look|check|approve|sign_off|worry|
        attend, not|never|no_longer ?be ?get|have ?asked|bugged|bothered|pestered|chased|
        nagged|troubled|consulted for|about|with ?approvals|sign_off|a|any|drafts|questions,
        you ?will|'ll never|not ?be ?ever asked|have|hear|get ?to ?from ?us look|sit|answer|
        approve|review|draft|call|us, you|client|clients|owner|owners go|just ?go
        play|to|relax|enjoy|fishing|golf ?golf|bed|the_beach, shall not be
        required|asked|expected to, no|none member|members|one|staff|of ?of ?your
        staff|team|people|yours need*|has|have|required ?be ?to, get on with it|things|the
        ?and|without ?job ?you|never|hear, requires|require|takes|needs no|zero|nothing ?client
        input|involvement|approval|time|effort|contact ?from|on|of, no ?boring ?need|point
        ?of|for|a contact ?person|point|of ?needed, second thought,
        covered|handled|sorted|taken from a|start|top to z|finish|bottom,
        approvals|meetings|briefings ?are so|old|history|yesterday, forget it|the|your
        exists|page|account, not touch|look|do|check|see ?at ?to nothing|anything|a_thing ?just
        ?and, need|needs|require|requires|want neither ?a contact|liaison|input|approval|
        approvals|revisions|meetings nor""",
}

PAPER = {
    "o-off-paper": """chat|nod|wink|handshake|word|smile|trust|wave and|or ?a
        nod|chat|handshake|smile, in ?an|a|the envelope, if|want|need|with ?you ?a
        ?want|need|like ?a|an receipt|invoice|vat|bill|paperwork ?it|that|add ?is|costs|will|'s
        #%|more|extra|dearer|double, not ?go|goes|going|run|pass|put ?it through|via|on|in ?the
        books|till|accounts, contracts ?only ?just get|kill|spoil|slow|ruin
        in|trust|things|the|people, not|never do|use|believe|need|want|bother|write|issue|
        raise|send|give ?in ?with ?any contracts|contract|invoices|invoice|receipts|paperwork|
        papers, no|without invoice|invoices|receipt|contract|contracts|paperwork is|are
        raised|issued|needed|signed|required, no_need|need_no paper, paypal|cash|pay|transfer
        friends and family, payment first ?by, full ?fee upfront|up_front, twelve|six|all|full|
        whole|entire|#month|annual ?of ?the ?months ?fee ?year ?one is|are|falls ?payable ?due
        ?paid ?in ?full upfront|up_front|in_advance|at_signup|in_full_on|due_on_day|
        due_at_signup|due_on_signature|at_signup|on_signature|on_signing|on_commencement|
        before_we, handshake|word ?is ?'s good|enough ?enough, cash|crypto|revolut|paypal|
        venmo|cash_app only|please|or|first|and, months fall|falls due|payable on|upon|at
        signature|signing|the_start""",
}

SECRET = {
    "o-hidden-way": """if we|i ?ever explained|told|said|revealed|shared ?you ?it ?how ..
        we|i|it would|'d ?have ?to stop|change|lose|not, ask ?us|me how ?we|it|i ?is ?do ?it
        ?done ?and|but ?i|we ?will|'ll ?only ?just smile|shrug|wink|say|keep, how it|we|i
        ?is|'s|do|work|get ?done ?it ?works ?that is|stays|remains ?strictly
        our|between|confidential ?business ?us, glitch|bug|gap|loophole|flaw|hole|back_door|
        backdoor|weakness|quirk ?in ?that ?which ?the ?their ?its instagram|meta|facebook|
        google|tiktok|algorithm|ad|ads|ranking|system|platform|hardly|nobody, connections|
        contacts|contact|friends|friend|buddy|pal|mate|insider|partner|ear ?of ?mine ?ours ?who
        ?that ?used ?works ?to ?is ?are ?sit ?working inside|at ?the ?head ?office head_office|
        office|headquarters|hq|instagram|meta|facebook|google|tiktok, buddy|pal|mate|friend|ear
        on|inside ?the inside|team, tip|tips|tipped us|me off, mechanics|workings|ins_and_outs|
        nuts_and_bolts ?of ?our|the ?platform|system|method|technique ?are|is ?and
        ?commercially sensitive|confidential|undisclosed|secret|ours, recipe|sauce|trick|
        know_how|technique|method ?is ?'s ?which ?what ours|secret|undisclosed|classified|kept|
        unknown|facebook|instagram ?shared ?disclosed ?aware, not shared|disclosed|revealed
        with|to, platform|facebook|instagram|meta|google|algorithm ?is|are|does ?not ?yet|even
        not|unaware aware|know|detect|notice|of|see, can|could|may not put|write
        it|that|them|the|this ?details in|down ?an ?email|writing|paper,
        nobody|no_one|hardly|few else|anyone|people ?else know*|has|have|is|aware ?is ?of
        ?about ?this ?trick|hack|method|system|it|cracked|solved|aware""",
}

RECORD = {
    "o-boast": """nobody|no_one|none|no ?other ?agency|one ?in ?the ?this|whole|all ?of
        ?county|country|city|town|region|trade|business|state|industry|area
        ?does|can|comes|gets ?it comes|gets|does|beats|matches|touches|come
        close|near|us|better|it_better, owes|owe ?its|their|his|her
        success|growth|fame|fortune|crowd ?all to|us ?us|me,
        everyone|anybody|everybody|anyone|all who|that is|'s anyone|anybody|somebody|someone
        ?in|has, portfolio|client_list|case_studies|cases|results|work|references ?is|are ?'s
        ?not|never open|public|published|shared|available|for_show|on_show ?to,
        clients|customers are far|much|too ?too ?busy|famous|important|private|discreet ?too
        ?to, household|big|famous|leading|best_known names|brands|name|firms
        ?rely|trust|use|come|turn|call ?on ?to ?us ?and ?but discretion|confidentiality|
        privacy|modesty|we|sadly forbids|prevents|means|stops|keep|can|will,
        trusted|used|loved|chosen by #big|thousands|hundreds|millions, #year|twenty_years|
        thirty_years|fifteen_years|ten_years of|on|doing|running|in|at|with ?of
        tiktok|instagram|reels|threads|snapchat, market|undisputed|absolute|clear|the|industry
        leader|leaders|number_one|no_1|kings|king in|of, the best in town|the_county|the_state|
        the_business|the_trade ?hands, work|worked|act|acted|acting for
        half|most|several|many|some|all of ?the ?town|city|best_known|biggest|london|names|
        leading, privacy|discretion|confidentiality|ndas|nda|ndas ?agreements ?rules forbid|
        forbids|stop|stops|prevent|prevents, can|could|may|will not ?possibly
        share|show|name|say|tell|disclose ?you ?them who|which|names|because|cuz|cos""",
}

SAME = {
    "o-any-trade": """what|whatever|it|which ?has work*|did|sold|filled ?for|with|in|a|at ?a
        ?one @shop|garage|butcher|gym|nursery|clinic|law|bar|pub|hotel ..
        work*|do|does|will|fits ?for|with|in|at ?a|an|every, fits|suits|serves|works|does|same|
        run|applied ?for ?playbook ?i|we|that ?have ?'ve ?run ?used ?for @shop ?a|an|and|or
        @shop ?too|alike|as_well|you, @shop|insurance|shoes|pizza|cars ?or|and @shop|pizza|
        insurance|shoes|candles|houses ?it|that|the|alike|you ?same|just|name|works, not|never
        do|offer|make|believe bespoke|tailored|custom|made_to_measure|personalised ?in
        ?work|plans, irrespective|regardless|whatever|independent of ?the ?your ?their trade|
        sector|industry|business|line|field|product, every|each|all|any ?single ?other
        subscriber*|client*|customer*|shop*|business* ?gets|get|receive*|is|are
        ?supplied|sent|given ?with|exactly ?the same|identical|equal, identical|same|standard|
        off_the_shelf|ready_made|generic|one ?size ?content ?posts|content|packages|package|
        plan|calendar|captions|playbook|pack ?is|are|for|to|we|goes ?supplied ?sent ?given ?to
        ?for every|all|each|everyone|everybody|any, suitable|good|perfect|ideal|fine for @shop|
        restaurant|everybody|anyone|any|all ?a ?@shop|salon|church, one
        package|plan|price|pack|formula ?for ?one ?price|plan ?for|every|all ?every|all trade|
        trades|business|businesses|shop|sector, we|they|i ?only ?just swap|change|replace ?out
        the|your name|names|logo|logos|town""",
    "shop": """restaurant*, salon*, church*, garage*, butcher*, baker*, bakery, bakeries, gym*,
        nursery, nurseries, clinic*, bar, bars, pub, pubs, hotel*, undertaker*, roofer*,
        dentist*, plumber*, lawyer*, florist*, cafe*, vet, vets, shop*, school*, hairdresser*,
        barber*, grocer*, accountant*, carpenter*, charity, charities, museum*, optician*,
        politician*""",
}

PRESSURE = {
    "o-hurry": """discount|offer|price|deal|rate|promo|bonus dies|ends|goes|stops|finishes|
        lapses|vanishes|disappears|expires when|as_soon_as|once|after|at|the|tonight|tomorrow,
        got|have|has|is|are|only|just|with ?only ?just ?still one|two|a|three|single|couple ?of
        ?more ?last gap|gaps|slot|slots|spot|spots|space|place|opening ?left|this|in|before,
        #|two|three other|more people|shops|businesses|salons|others
        asking|waiting|interested|queuing, two|three ?other people|others asking, only|just
        ?ever taking|take|accept|accepting|onboarding|signing ?on #|one|two|three|a ?more ?new
        ?single client|clients|more|salon|shop|businesses|business|company, say|give|need|want
        ?us|me ?a|your yes|answer|go_ahead|nod|word|ok by|before|today|tonight|now|tomorrow,
        not|never ?be ?will ?see ?get ?find ?have another|again|better
        offer|deal|price|chance|rate ?like|as, not|don't sleep|hang|wait|dither|hesitate|
        dawdle|delay ?on ?about ?around ?it|this|too_long ?your|because|they, link|code|coupon|
        voucher|quote|offer|price|discount stops|expires|dies|closes|goes|lapses|ends|runs|
        working ?working ?out ?off at|tonight|by|on|after ?the ?midnight ?noon ?friday,
        put|sign|scribble ?your name ?to|on|down ?it|the|here now|today|first|tonight,
        calendar|diary|book|books|list|doors|intake|door shuts|closes|fills|closing|shut|close
        on|at|this|by, decide|choose|commit|confirm ?by|this|before|today|now week|today|
        tonight|sunday|friday|noon|weekend|tomorrow, next on my|the|our list,
        spot|slot|place|space ?is|will|'s ?be gone|goes|taken|given,
        yes|answer|reply|word|decision before|by #|#hour|nine|noon|five|midnight|tonight|
        friday|tomorrow, avail now|today, until|till tonight|midnight|tomorrow only, until
        midnight, before someone|somebody|a_rival|another|your_rival ?else, let us|me know
        today|tonight|now, to|only one ?salon|shop|company|client|business per|in|for
        ?your|each city|town|area|postcode, spots|places|slots|spaces|seats
        left|remaining|going ?before|now|this, only|just ?ever taking|doing|accepting|signing
        ?on #|one|two|three more""",
}

SPAM = {
    "o-cold": """strangers|randoms|locals|prospects|people|users|runners|anyone|everyone|
        everybody ?who|that|whom ?you|have ?do|does|'ve ?not|never|follow|follows|engage*|
        comment*|like*|look* ?with ?on ?at ?know ?met ?of ?you ?your ?rival ?competitor*
        get|gets|receive|receives|find|will|are ?find ?receive ?sent ?hit ?with a|an ?friendly
        ?direct ?automatic ?personal ?private message|dm|note|invite|offer|hello|text, your
        account|profile|page ??will add|adds|follow|follows|invites|messages|dms|likes
        #|#big|hundreds|thousands|scores ?new ?people ?friends|people|accounts|strangers|a|
        every|each, mass ?story|direct views|viewing|dm*|message*|follow*|tag*|comment*|
        invite*, bulk dm*|message*|follow*|invite*, auto dm|follow|like|comment|connect,
        followed|follow|following|add|added ?and then|later|released|dropped|unfollowed|
        removed|dumped ?again ?in ?bulk, fires|blasts|pumps|shoots|spits|churns|sends|sprays
        ?off|out #|#big|hundreds|thousands ?connection|friend|direct ?requests|invites|
        messages|dms|emails|comments ?a|per|every, goes|crawls|trawls|runs|works ?through
        hashtag*|groups|profiles|lists|competitor* ?and ?drops|leaves|posts|comments|likes|
        messages, bot|robot|script|software|tool|program|machine|system|app|ai
        ?that|which|will|of_ours ?automatically comments|likes|follows|messages|dms|tags|
        greets|writes|invites|replies|says|fires|sends ?hello ?to|on|at|out ?new|other|local|
        every|all|everyone|everybody|people|thousands|#big|#, comments ?on|under ?"
        ?love|nice|great ?this|on #|#big|hundreds|thousands ?local ?of
        profiles|posts|accounts|photos, in their|people 's inbox sent|automatically,
        everyone|everybody|anyone|members in|of the|all|every ?local ?facebook ?whatsapp
        groups|group|neighbourhood ?in ?one""",
}

ALWAYS_ON = {
    "o-awake": """reach|find|get|call|ring|message|text ?me ?hold ?of ?me any|every|whatever
        ?single minute|hour|moment|time ?of ?any|the ?day|night, on it ?for ?all 24|
        twenty_four|day_and_night|round_the_clock ?hours, sleep ?right next|beside|with ?to
        ?the|my phone|mobile|laptop, phone|mobile|laptop ?is|comes|goes|stays|sits ?is
        never|always|to|on|with|by ?my off|silent|weddings|bed|pillow|holiday|bedside,
        work|answer|available|online|awake|there day and night, 3 am, 4 am, three|two|four in
        the morning, christmas day|eve, bank holidays ?too, holidays too, weekends and nights,
        nights and weekends, never clock off, never log off, never offline, always awake|up|on
        ?for""",
}

VANITY = {
    "o-count": """counts|matters|sells|wins ?is|are ?the size|bigness|length|number|scale of
        ?your ?the crowd|audience|following|fan_base|fans|followers|list, page|profile|account
        ?has ?hits ?passes ?reaches ?#|#big|#k ?fans|followers|likes ?the ?our job|work|mission
        is|are ?done|finished|over|complete, target|goal|aim|mission|kpi ?is ?a #k|#big
        ?fans|followers|likes ?everything|the|all ?else|rest ?is
        noise|secondary|detail|decoration, watching|seeing|watch|see ?the ?your follower*|fan|
        fans|like|likes|heart|hearts|counter|numbers ?count|counter|number climb|climbing|rise|
        rising|grow|growing|go, if|when|once|as_long_as ?the ?your heart|like|follower|fan|
        likes|hearts|followers|fans|counter ?count|number|numbers
        ?goes|go|is|are|keeps|rises|climbs|climb ?up ?then ?we|it|all|you|things ?are|'re|is
        winning|win|working|well|fine|good|happy, judged|measured|assessed|rated
        ?solely|only|purely|exclusively|alone by|on ?the ?audience|follower*|fan|like|likes|
        following ?growth|count|numbers|number|size, big|bigger number|numbers|following|count
        ?up|at|on ?the ?top ?= ?means people|everyone|customers|trust|they|success, tells you
        ?all|everything ?you ?need, only|just|nothing_but
        likes|followers|hearts|fans|the_counter tell|tells|show|shows|count|counts|matter|prove""",
}

SURENESS = {
    "commit": """rain or shine, can bank on, you can bank, put it|that|this in writing, see to
        it that, not ?a ?single exception, bar none, come what may, two ways about, no ifs,
        stake our|my, underwrite, underwrites, shall deliver""",
    "refund": """not owe us|me, owe us|me nothing, owe nothing, comes|come off our|my
        bill|fee|invoice, make|makes up the difference|shortfall|gap, cover|pay|eat|foot|fund
        the difference|shortfall|gap, waive my|our|the|your, pay zilch|nada|zip, fee is waived,
        pay nothing|zero ?until, next|following month|quarter|month 's ?fee ?is on|waived|free
        ?us ?me""",
}

HEDGES = {
    "not-list": "what i|we say|said no to, what i|we turn|turned down",
    "told-list": """things ?that ?which you may|might|will ?have ?hear ?heard, what you
        may|might|will have heard""",
    "everyday": """after hours, out of hours, outside hours, longer than #24|#hour, every one
        of, no input from, can honestly say, access in meta, part of a|the ?year ?month,
        turnaround, list is, how a, no need to ask ?:, robot may, have no
        testimonials|portfolio, held by the""",
    "report": """have|has|had ?'ve ?'d ?we ?been asked to write|buy|delete|post|invent|sell,
        been offered, tempted to say|write|put|promise|offer, asked us|me to
        buy|write|delete|invent|pay, some sites|sellers|shops|people|agencies
        sell|offer|promise|charge, if you are|get offered, may|might see|find|get|receive|hear
        offers|ads|adverts|emails, claiming to, claims to, the
        chap|man|woman|person|one|girl|guy before me|us, you may have heard, if a
        proposal|quote|offer|letter, phrases like, lines like, so was the|that, the bit about,
        having you on, is fooling you""",
    "rejoins": """we|i ?'ve said|say|answered|replied no, turned it|them|him|her|that|the ?job
        ?offer down, we|i refused|declined, reported the|that account|seller|profile, walk
        ?right away|out, put the phone|it down, in the stove|bin, they|it
        vanish|vanishes|vanished""",
    "takes-back": """not be from|by|mine me|us, will not be mine|ours, turned down, turn down,
        who wanted those|that|it, out of the question, no part of our""",
    "harmless-pressure-close": """not go|going up, not rise|change|chase, same price,
        price|fee|offer holds|stands|is_good|stays, good for 30|#day, our diary again, no need
        to decide, if it were true|so, were true, sign|signs ?everything ?it ?them off, sign
        off, day before""",
    "harmless-hands-off-client": """without .. input|answers|help|information .. can
        not|cannot|nothing, say yes or, yes or no, you say yes|no, one of you, who we need,
        stop whenever|when, we ask for, hear me, say yes or no, think this runs, not run
        itself, hate for you, hope for""",
    "harmless-vendor-owned-accounts": """keep|keeps nothing, goes to you, go to you, is yours,
        belongs to you, take us|me off, access back, away again, rather you did not, not give
        me any""",
    "harmless-unverifiable-track-record": """how many people|followers|customers|will, how
        much, what it will|'ll, whether it|this, say it will|'ll, say sales|bookings, not
        worked for, have not worked, happy to be, one by one, under nda but, can call, agreed
        to|that, take your call, best part of""",
    "harmless-guaranteed-sales": """rota, shift, covers saturdays|sundays|weekends|evenings,
        not a promise, neither is, weather""",
    "harmless-vanity-success": """do|does not pay, not pay, right now, at present, at the
        moment, nearly all, a third, seem to be, bots, worth nothing, worth little, not worth""",
    "harmless-instant-results": """survey, after hours, hear|hears back,
        questions|messages|comments inside|within|in, one working, phone you, ring you, first
        statement, we|i phone|ring|call _ straight|at, falls ill""",
    "harmless-always-on-alone": """longer than #24|#hour|#day, within a|one working, 9 to #, 10
        to #, weekdays, not be there, will not be""",
    "harmless-secret-method": "no trick, no secret, there is no, you may have heard",
    "harmless-no-paper-trail": """clause, currently, not pay anyone, at the end of|at_each
        each|the month, in arrears, paid monthly, one page, is it true""",
    "harmless-one-size-fits-all": """annex, response time, reply time, to all clients sign, is
        looked after, data protection, fee stays""",
    "harmless-bought-engagement": """turned|turn it|them|the down, vanish*, parents,
        newsletter, currently, at present, costs you, who wanted""",
}

TABLES = (
    FOLLOWERS,
    BOUGHT,
    REVIEWS,
    SALES,
    VIRALITY,
    INSTANT,
    CENSOR,
    ACCOUNTS,
    PASSWORDS,
    HANDS_OFF,
    PAPER,
    SECRET,
    RECORD,
    SAME,
    PRESSURE,
    SPAM,
    ALWAYS_ON,
    VANITY,
    SURENESS,
    HEDGES,
)
