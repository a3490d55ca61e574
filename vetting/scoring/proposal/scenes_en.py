"""Scenes, asides and replies by which English promises without naming the thing it promises."""

RECORD = {
    "hush": """names|identities|list|details|data|figures|numbers|results|screenshots|evidence
        ?all ?strictly ?are ?is stay*|remain*|kept|held|locked ?strictly ?firmly between_us|
        between_them|in_house|secret|private|classified|here|away|with_us|off_limits, list|
        data|figures|names|details|numbers|proof|evidence|results is|are ?strictly ?all ?kept
        secret|classified|private|confidential|not_public|not_published|not_available|
        not_for_sharing|off_limits|under_wraps|under_lock, take|taking|carry ?them ?it ?that
        ?to ?my ?our to ?my ?our ?the grave, if i|we told|tell you who|which|what|whose, if you
        only knew, fall off|out ?of your chair|seat, faint if, better|best not ?to ask, that 's
        as much|far as, that|this is as much|far as, no outsider*, seen by nobody|no_one|no,
        will not|never ?be talk|talking|admit ?it, my|our name do|does|will|is|are not|never
        come|appear|show|figure|on|anywhere|listed, name|names nowhere, for|because .. pay|
        pays|paid me|us precisely|exactly|handsomely ?for, whose details|particulars, the
        details of which, even ?if|though they|she|he deny|denies|denied, we|i prefer|choose
        not to cite|name|list|say|mention|quote, not one of which|whom|them, none of them
        authoris*|authoriz*|allows|lets, keep|keeping|kept ?the ?that list|names|them|it|those
        ?all ?strictly to myself|ourselves|me|us, for ?their privacy|confidentiality reasons,
        like|prefer|choose|want to stay|remain|be invisible|nameless|unseen|unnamed, stay|
        remain|remains invisible|nameless""",
    "boast": """#big companies|brands|clients|businesses|accounts|customers, thousand|
        thousands|hundred|hundreds ?of companies|brands|clients|businesses|accounts|customers|
        firms, big|biggest|top|global|world|worldwide|international|national player*|launch*|
        star*|name*|artist*|act|acts, mastermind*, the brains behind, legend*, #% of our|my
        clients, countless, ninety nine percent, who i|we work|worked for, what|all we|i have|
        've achieved, dozens|scores|hundreds|plenty|lots of ?top ?big ?famous ?well ?known
        restaurants|hotels|shops|bars|singers|artists|footballers|doctors|chains|celebrities|
        clinics""",
    "trust-me": """ask|asks|asking|asked|request|requesting|demanding ?me ?us ?for|to_see ?a
        ?our ?my ?any cv|resume|portfolio|references|proof|credentials|names .. insult*|offen*|
        rude|ridiculous|beneath|laughable, resume is|would|feels ?almost ?be an insult""",
    "no-portfolio": """not|never find|see my|our portfolio|work|cases|clients online|anywhere|
        on|listed, not|never find|see ?a|any portfolio|case_studies ?of ?mine ?ours online|
        anywhere""",
}

SPAM = {
    "cold-reach": """cold outreach|messaging|messages|dm|dms|emailing|emails|pitch|pitches|
        texts ?on ?by ?in|at|through ?an ?a autopilot|bulk|scale|sequence|automation, cast|
        casts|throw|throws|casting ?the ?a ?our ?wide net|line|bait over|across|to|into|at ?ten
        ?a ?some #big|thousand*|hundred*|inboxes|strangers|everyone, follows and unfollows,
        follow|follows you .. follow* .. lets|let|letting go, churn* through, emails|email|
        addresses|numbers|contacts ?addresses ?then are|get ?then ?all harvested|scraped|
        collected|lifted|pulled|extracted, fire|fires|firing|shoot|shoots|lob off|out|one|a
        ?one ?a ?single ?mass campaign|mailing|email|message|mailshot at|to ?the ?them lot|all|
        everyone|list, knock|knocks|knocking on the|every|each door|doors of everyone|all|each|
        every|whoever, never|not ?have ?had ?even heard of you|us|your, who so much as like*|
        follow*|comment*""",
    "by-itself": """by itself, not by hand, on autopilot, courtesy of our, our engine|system|
        sequence|robot|program|software|tool, with nobody touching, nobody touching it, my
        program, a thousand times, unattended, filters we set, hands free, according to the
        filters, while you sleep""",
    "outside-profiles": """outside profiles|accounts, other people 's profiles|accounts|posts,
        strange profiles, people who have never, each|every|all of their|his|her|its fans|
        followers, everyone who follows, every person who, people|those|accounts who|that do|
        have not|never, your rival 's, follows and unfollows, accounts you envy|choose|name""",
    "engages": """engages, following, replying, writes, sends, messages, likes, introduces,
        introduce*, note, notes, lands, door, doors, inboxes, churns""",
    "own-crowd": "welcome note|message|reply|text, note tells|thanks, automatic reply|notice|note",
}

CENSOR = {
    "no-reader": """nobody|no_one|not_a_soul|none ?will ?'ll ?ever ?gets ?get ?going ?to read|
        reads|see|sees|find|finds|reading|seeing ?to ?them ?it ?a ?word, never ?be ?get see|
        sees|reach|reaches the ?light ?public ?page""",
    "complainer-types": """grievance*, people|customers|they|whoever can|may|might ?type|write|
        say|post|moan ?type ?all ?what|whatever, write|type|say|post|moan ?all what|whatever|
        as|the they|he|she|anyone like|likes|want|wants|please|much, dissatisfied|unhappy|
        angry|upset|cross|moaning customer*|client*|guest*|people""",
    "their-story": """his|her|their|that|the story|tale|version|account|post|rant|moan,
        customer who keeps, who keeps telling""",
    "soon-gone": """will|'ll not|never be|last|stay|remain online|up|there|visible|public|five|
        ten|an by|for|minutes|tomorrow|hour|long|after|past|at, gone|down|offline|vanished by|
        before|within|in teatime|lunch*|tomorrow|morning|tonight|minutes|hours|midnight|
        breakfast""",
    "told-badly": """cold|raw|bad|burnt|spoilt food|meal|soup|dinner, rude waiter|staff, dirty
        room|table, late delivery, poor service, what happened, food poisoning, hair in""",
    "immune": """will|'ll|wo not|never ever|again|once face|have|see|suffer|know, will not
        ever|be face|facing|have|see|suffer, is|are|be|becomes|makes|make ?totally ?completely
        ?you ?your ?brand immune to""",
    "crisis": """online|any|social|public backlash|outrage|storm|crisis|scandal, pr crisis|
        crises, backlash""",
    "only-praise": """only|nothing_but ?the smiles|love|hearts|sunshine|roses|good_news|
        happy_faces|applause|good_things, hide|delete|bin|bury|remove|lose|drop ?quietly ?all
        the rest|others""",
}

REVIEWS = {
    "supply-review": """reviews|ratings|feedback|testimonials|stars for|on sale|order|tap|
        demand, score|mark|rating|stars ?with no visit|stay|purchase ?required|needed, award*|
        give*|grant* ?your ?you ?business ?shop ?the highest|top|best|full|maximum ?possible
        score|marks|rating with|without ?no ?a visit*|stay*|ever|having""",
    "we-supply": """slip|slips|slipping|sneak|sneaks|sprinkle|sprinkles|weave|add in|some|a,
        set up|create|open|run|build profiles|accounts|identities that|who|to say|leave|praise|
        write""",
    "fake-voice": """imaginary|invented|fictional|fictitious|made_up|non_existent|pretend|
        phantom guest*|customer*|patient*|diner*|client*|buyer*|visitor*|people, first|next
        ?happy ?delighted ?twenty ?satisfied customer|customers|guest|guests ?will|'ll|is|are
        ?will be ?me me|us|ours, give|gives|lend|invent them names|words|a_voice|voices|faces,
        names and words, profiles|accounts that|which|who say|saying|praise|love ?nice ?lovely
        ?good ?things, no one|nobody ?can ?will ?could ?would tell|tells|know|knows|notice|
        guess ?that ?it ?the ?agency ?we ?it agency|wrote|came|we_wrote|is_us, know|have|got
        ?enough|plenty|lots ?of people|friends|contacts to|who|that ?will ?can ?'ll ?could
        write|leave|post""",
    "their-praise": """tell|tells|say|says|describe*|explain* .. how|what|lovely|nice|good|
        wonderful|world|everyone, review*, feedback, rating*, praise*, lovely|nice|good things,
        stars, grateful, delighted, satisfied, soundly, customer will be me, testimonial*""",
    "incentive": "prize draw, draw only, entry only, raffle only",
    "if-positive": """rate|rates|rated|score|scores|scored ?us ?you ?it ten|five|10|5|full|top|
        highly, ten out of ten, five out of five, 10 out of 10""",
    "write": "slip, slips, slipping, sneak*, sprinkl*, weave",
}

SAME = {
    "no-custom": """stopped|quit|given_up|done|gave_up ?with tailoring|customising|customizing|
        personalising|personalizing|adapting|bespoke, not bother telling|describing|explaining|
        filling, no need to tell|describe|explain us|your|what|who, not tell|bother ?telling us
        about|what|who""",
    "one-plan": """single|one ?all universal|purpose|all_purpose|catch_all|proven ?purpose
        strategy|plan|script|formula|calendar, a proven|tested|tried script|formula|template|
        plan ?gets ?is, this ?very ?same plan|package|calendar|script|formula|pack""",
    "for-all": """every|each|any ?single ?kind|type|sort of client*|company|business|shop|
        brand|firm, gets applied, suits everybody|everyone|anybody|anyone, any ?and ?every
        niche|size|budget, as it is|stands|comes""",
    "box-content": """content|strategy|plan|posts|campaign|community comes|arrives|ships|is|
        delivered ?to ?you ?all in|as|out a|the|of box|kit|tin|bag|packet, any niche|size|
        budget|sector|trade any niche|size|budget|sector|trade|business, swap|change|replace
        the ?brand|shop|company name|label|logo|badge ?and hit|and|press|publish, already|all
        run|use|runs|uses|post on ?from this|the ?very ?same calendar|plan|script|content,
        post|posting|posts|publish without limit|limits|stopping|end|counting, stories reels
        carousels ?the lot, word for word ?the same, content|posts|plan|it suits|fits
        everybody|everyone|anybody|anyone, can use ?this ?the plan|package|calendar|kit ?as ?it
        ?is ?exactly as_it|unchanged|as_they""",
}

ACCOUNTS = {
    "when-over": """if|when|once|should|whenever|the_day you|we|they ?ever ?do ?choose ?to
        walk|split|divorce|separate|depart ?away, divorc*, afterwards, walk away""",
    "take-away": """whatever|what|everything we|is ?sow|sowed|plant|planted ?sown .. .. we|i
        harvest|reap|keep, find|found|look ?for someone|somebody|another else|client|business
        ?else ?to to give|pass|hand, stay|stays|live|lives ?on at|with our|us ?place ?house|
        home, give|pass|hand it|them|the|your ?page ?community to someone|somebody|another""",
    "thing": "the kids, community, title, titles, what we sow",
    "our-property": """vest|vests|vested|lie|lies|rest|rests ?solely ?exclusively in|with the|
        our|us ?service ?agency provider|supplier|contractor|agency|us|studio|company, under|
        with|through|via|on|in our|my ?own ?agency ?company ?google account|email|gmail|card|
        profile|office|mobile|sim|number|address, our place|house, office mobile|phone|number|
        sim|email|address, in my|our ?business partner|associate 's ?name""",
    "no-admin": """take|takes|taking|remove|removing|move|get|drop you|your_name off|from|out
        ?of the|as ?page ?of admin|administrator|owner|ownership, so ?that you can not|never
        touch|change|break|delete, codes|keys|passwords|recovery ?codes stay|stays|remain|
        are_kept ?right there|here|with_us|in_the_office""",
    "not-yours": """is|are|stays|remains yours as_long|while|only|until ?as you, as long as you
        ?are ?'re pay|paying|stay|with .. .. is|are|stays yours, yours while|until|only|as_long
        ?as ?for ?you pay|paying|leave|we, take|remove|strip|drop you|yourself off|from|as|of
        ?the ?page ?your admin|administrator|owner""",
}

BOUGHT = {
    "supply-people": """we|i ?'ll ?will provide|supply|bring|send|lend|put|source|arrange ?the
        ?up ?some people|crowd|fans|viewers|audience|admirers who|that|to|applaud*|prais*|
        clap*|like*|watch*|love*, viewers|fans|followers|listeners|likes|comments|hearts
        supplied|provided|delivered|available|sold|rented ?to ?you ?by|in ?the hour|day|dozen|
        thousand|hundred|unit|minute|batch*|bulk, acquir*|purchas*|obtain*|buying ?of ?a ?an
        ?your ?new ready|fan|following|follower* ?made ?to ?use base|fans|followers|audience|
        following|community|fan, group|chat|circle|ring|club|pool where|in_which everybody|
        everyone|members|we|all|people like|likes|comment|comments|boost|boosts|share|follow
        ?on ?each ?one, us|we ?all dressed|disguised|posing|masquerading|pretending ?up as|
        to_be neighbours|neighbors|customers|fans|locals|clients|strangers""",
    "puppets": """friends ?' ?'s accounts|profiles, accounts|profiles of my|our ?own friends|
        family|staff, my|our friends|family|mates|relatives ?will ?'ll ?can ?all like|comment|
        follow|react""",
}

SALES = {
    "none-new": """no ?new ?more ?extra customers|clients|sales|bookings|orders|students|
        patients|leads|guests|buyers no fee|charge|pay|bill|invoice|payment, not a ?single
        customer|sale|booking|order no|not fee|a""",
    "commit": """stake our|my ?own ?whole fee|fees|name|reputation|money|house ?on, period,
        full stop, shall|undertakes to ?deliver, undertakes, is a certainty""",
    "gain": "undertakes to deliver, shall deliver, hit it, we 'll hit, turn into",
    "work-until": """work|works|working|continue|carry|stay|go ?working ?on ?for free|
        for_nothing|unpaid|without_pay|at_no_charge|without_charge, unpaid""",
    "until-full": """until|till ?we ?you ?the ?all .. #|#big|agreed|target|last .. students|
        customers|clients|patients|bookings|sales|orders|members|guests|tenants|places|rooms""",
    "sales": "sales figure, accepted quotes|proposals|estimates, quotes accepted",
    "name-figure": """name|pick|choose|set|tell_us|write ?down ?me ?us ?the|a|your|any sales|
        revenue|turnover|booking figure|number|amount|target|sum, name|pick|choose|set ?the|a|
        your|any figure|number|amount|target of|in sales|revenue|turnover|bookings""",
    "none-free": """not|never one|a|a_single table|chair|seat|room|bed|slot .. .. .. ?will
        stand|be|sit|stay|remain ?left vacant|empty|free|unsold|idle|unlet""",
    "for-each-coin": "on|for every|each ?single ?ad ?advertising ?marketing dollar|pound|euro",
    "get-back": "#money|dollars|pounds|euros back, for each|every",
}

INSTANT = {
    "short-time": """in|within less than|under ?than a|one|two fortnight|week|month, come
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|the_weekend|morning|tomorrow,
        one week|day|weekend|afternoon job, a|few|couple|two ?of hours|days after, that ?very
        same weekend|day|week|night|morning|evening, by day two|three|one|four, as soon as you
        sign|start|pay|join, not a day more|longer|later, give|allow|lend us|me ?just ?only a|
        one|two|three|# ?single weekend|week|day|few|night|afternoon, from the ?very first
        afternoon|evening|night|day|hour|morning|week|weekend|post""",
    "quick-result": """success|fame|popularity|results|growth|sales in|within ?just ?only ?less
        ?under ?than ?a ?one #short|days|hours|fortnight|week|weekend, turn*|fix*|transform*|
        relaunch* .. .. ?around ?is a|one|two week|day|weekend|afternoon job|affair|matter|
        thing, dramatic|huge|big|sharp|visible|clear jump|rise|leap|spike|increase ?in ..
        ?noticeable ?visible ?already by day|tomorrow|friday|monday|sunday|the_weekend, bear*|
        yield*|give*|bring* fruit|results|profits .. hours|days|minutes ?after, line|curve|
        graph|numbers|chart starts|start|begins|begin ?to ?going rising|climbing|up|rise|climb""",
    "grow-now": """keep up with ?the ?all, leap, line starts rising, swamped, struggle to keep,
        noticeable, people|customers|clients|neighbours|strangers|buyers ?will ?be ?are
        talking|writing|messaging|queuing|flocking to|about|for you, talking to you""",
    "see": """unrecognisable, unrecognizable, look|looks|looking ?completely ?totally ?entirely
        ?utterly different|new|transformed, another|a_different league""",
}

PASSWORDS = {
    "ask": """list, onboarding, step one|two|three, fill in, spreadsheet, form, record, log
        them|it, enter them|it""",
    "as-you": """what|whatever ?it|is ?it ?that you type|enter|put|key|write|fill ?in ?when|
        where when|where|after|under|if|into instagram|facebook|tiktok|it|the|they|asked|
        the_box|that ?app ?site ask*|want*|who|prompt*|log*|opens|box""",
    "new-key": """if|when|whenever you ?ever ?do change|update|reset ?the ?your password|
        passwords|login|pin|credentials .. .. tell|let|send|text|give|drop us|me, once|when|
        after we|i ?have ?'ve get|got|receive|received|have your|the ?sign login|logins|
        password|passwords|credentials|details ?we ?by we|start|begin|i|by""",
    "send-yours": "send|sending|text|texting|email|forward|give|pass ?us ?me yours",
    "password": "texts|sends|messages|gives|shows you|us ?a ?the ?that ?six ?digit code|pin",
}

TABLES = (
    RECORD,
    SPAM,
    CENSOR,
    REVIEWS,
    SAME,
    ACCOUNTS,
    BOUGHT,
    SALES,
    INSTANT,
    PASSWORDS,
)
