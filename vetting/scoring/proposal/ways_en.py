"""Whole constructions by which English promises: what several words say only together."""

SAME = {
    "consent": """permission, consent, personal details|data|information, authorisation,
        authorization, who take part, private data,
        protection""",
    "role-instead": "just|simply|only|better add|invite|make us|me as|an|editor*",
    "you-alone": """your company|business|shop|firm|school|clinic is|will|stays|remains ?be
        ?the sole|only|owner|administrator, you are|will|stay|remain ?be the sole|only, your
        company|business|shop|firm|school|clinic is|will|stays|remains ?be""",
    "trade": """baker*, bakery, bakeries, butcher*, florist*, garage*, plumber*, plumbing,
        dentist*, dental, barber*, cafe, cafes, pub, pubs, bar, bars, restaurant*, gym, gyms,
        salon*, hairdress*, lawyer*, law, solicitor*, notar*, vet, vets, dealer*, dealership*,
        shop, shops, hotel*, clinic*, nightclub*, funeral, undertaker*, accountant*, school*,
        bank, banks, yoga, pilates, pizzeria*, insurance, ice, shoes, shoe, tyres, roof*,
        church*, bookshop*, ironmonger*, builder*, mechanic*, farm*, winery, pharmac*, chemist*,
        optician*, tattoo*, spa, spas, nurser*, kebab*, taxi, taxis, estate, kennel*, surgeon*,
        surger*, jeweller*, grocer*, tailors, electrician*, carpet*, cheese, cakes, coffins,
        coffee, start up, startup*, charity, campsite*, consultant*, photographer*, startups,
        boutique*, museum*, dog, sofas, cars, bikes, candles, drills, software""",
    "plan-noun": """plan, plans, package*, pack, packs, calendar*, schedule*, content, posts,
        captions, strategy, strategies, template*, formula*, recipe*, method*, programme*,
        program, quotes, tips, memes, kit, grid, playbook*, bundle*, set, posting, approach,
        texts, reels, planner, roster, menu, campaign*, system*, feed, service, what we do, what
        we post""",
    "one-plan": """same|identical|standard|standardised|standardized|uniform|common|universal|
        fixed|generic ?set ?of ?weekly ?monthly ?old ?ready ?content ?posting @plan-noun, one
        plan|calendar|strategy|formula|recipe|template|playbook|method|size, a single|fixed|
        standard|set|universal ?content ?posting ?monthly @plan-noun, @plan-noun stays|remains|
        is|are ?exactly ?always the_same|identical|standard|fixed|unchanged, the very same, the
        exact same, one and the same, the same thing|ones|one|post|package|pictures|photos|stuff|
        material""",
    "for-all": """all|every|each ?single ?one ?of ?our ?my ?the ?other client*|customer*|
        account*|business*|company|companies|trade*|industry|industries|sector*|brand*|shop*|
        page*|firm*, all #|of_our|of_my|of_them|comers|trades, for everyone|everybody|anybody|
        anyone|all, everyone gets|wears|receives|on|else|alike|we, everybody gets|wears|receives|
        on|alike, whoever you|they|pays|signs|walks, any ?kind ?type ?sort ?of business*|trade|
        client|company|shop|sector|industry, across the board, alike, across all|every, the lot
        of them, the whole portfolio, entire portfolio, our entire|whole roster|list|client|
        portfolio, regardless, both, from a|the .. to a|the, from @trade to, to|on|across|for|
        with all eighty|our|my|of|the, shared by|across|between|among, in every client, no matter
        who""",
    "trade-pair": """@trade .. or|and|as|to|alike .. @trade, a|the|for|sell|run .. or .. @trade,
        tacos or, whether|be_it|for @trade or""",
    "whether-or": """whether you|your|it|they|we|the .. .. .. or, whether you|your|it|they|we ..
        .. or, whether you|your|it|they|we .. or, whether @trade or""",
    "nothing-changes": """never|not|nothing ?ever ?gets ?be ?is change|changes|changed|vary|
        varies|budge|budges|differ|differs|altered|adapted|tailored|touched|tweaked, stays|stay|
        remains|remain|is|are ?exactly ?always ?just ?one the_same|identical|unchanged|untouched|
        put, is|are one_and_the_same, untouched, unaltered, word for word, without|no ?any ?a
        ?single changes|change|alterations|tweaks|adjustments|tailoring|adapting|touching|
        changing|altering, not a comma, a post is a post, is a @trade, social media is social
        media, content is content, marketing is marketing, likes are likes, works|work|fits|fit|
        suits|suit|serves|do|does|will_do just_the|the|equally|exactly|as|just ?the_same ?as
        ?well, just as nicely|well|good, nothing changes, gets the same, get the same, the same
        for""",
    "as-for-others": """what we|i ?have did|do|done|made|make|built for .. .. is|will exactly|
        precisely|what|just|be, what we|i did|do|made|built for .. we|i repeat|will|copy|do|use
        for|do|again|with|to, exactly|precisely|just what we|i did|do|made|built|gave for|to|at,
        same|very thing we|i did|do|made|built|use for|at|to|with, we|i repeat|replicate|clone|
        duplicate|copy|reuse|roll_out|recycle it|them|the|that|this|what .. ?same client*|
        everyone|everybody|account*|all|every|page*|business*""",
    "no-custom": """we|i|there|is|are|have|has|offer do_not|does_not|no|never ?do ?offer ?make
        ?write ?sell ?believe ?in ?such ?thing ?as ?any custom*|bespoke|tailor*|personalis*|
        personaliz*|individual|made_to_measure .. plan*|strateg*|content|service|package*|
        calendar*|work|solutions, no custom|customised|customized|bespoke|tailor*|made_to_measure|
        personalis*, no time|point|need|sense|use|reason ?in ?to ?for tailor*|adapt*|bespoke|
        custom*|personalis*, there is|are just|only|one ?the ?a one|plan|single|package, one plan
        and, you get what everyone|everybody|the_others gets|get|got, bespoke is|costs|takes, take
        it off the shelf, nothing is made to measure, without tailor*|adapting|studying|looking_at
        ?it ?to ?you ?your ?into ?anything|business|company|sector, no|zero|without|never|little
        ?any ?need ?for ?to customisation|customization|customise|customize|tailoring|tailor|
        personalisation|personalization|adaptation|adapt|adjustment|adjust|tweaking|tweak|research|
        personalise ?is ?are ?at ?all ?it ?anything needed|required|necessary|it|anything|
        whatsoever|for_each|for_you, sector|industry|niche|business|market|trade
        agnostic|independent|neutral|blind, businesses|companies|brands|shops|clients|sectors|
        industries|customers|trades are ?all ?pretty ?much ?basically ?really ?exactly
        alike|the_same|identical|interchangeable, every|each|any|a @trade|business|page|company|
        shop|brand|account|niche|client is|are ?just|basically a|the|alike|like ?same
        @trade|business|page|company|shop|brand|account|as|every|any|client,
        reus*|recycl*|repurpos*|copied|copying|duplicat*|borrow*|same ?the|our|last|an|a|one|old|
        your|whole ?old|existing|winning ?year|client|competitor ?'s plan|content|posts|calendar|
        strategy|captions|campaign|campaigns ?from|of|for|across|we|i|as|that
        ?another|other|our|used|use|with|ran ?clients|client|year|for, last|previous|another|other
        year|client|customer 's ?plan|calendar|posts|content|strategy .. ..
        again|ready|right_here|yours|fits|works|reuse, any|every|all|each ?kind|type|sort ?of
        business|company|brand|shop|size|sector|sizes|sectors|budget can|could|will|may ?and
        use|run|join|benefit|apply|have, fits|suits|covers|works|for all sizes|sectors|types|kinds|
        industries|budgets|companies|tastes, not|never|no ?need|have|want ?to
        know|understand|study|research|learn ?about your|the|what|which|anything
        sector|business|industry|trade|company|market|audience|niche|customers|field|you,
        copy|copies|repeat|replicate|clone|transfer|apply ?and|paste ?what|it|the|this
        worked|works|worked_for|that_works, strategy|plan|method|content|approach|formula|system|
        calendar|service ?does|do|will|never|is|are not|never|changes ?need|have ?to
        change|vary|differ|adapted|depend|tailored ?from|by|between|on|according|with|to, from
        client to client, ready|good|plug to|and go|play|post|publish|use
        content|posts|packs|pack|plan|calendar|templates, not|never|no|without
        waste|wasting|spend|need|losing ?time|hours|weeks ?on|to ?in studying|researching|
        analysing|analyzing|learning|understanding|exploring ?each|every|your|the|any, works
        for|with all|everyone|everybody|anyone|any, worked|works|work for
        our|other|all|everyone|others ?other|our ?clients|clients|customers ?will|and ?also ?will
        work|works|you|yours ?for""",
    "no-ask": """never|not|no_need ?need ?to ?even ?want ask|asks|care|know|mind|look|study|
        wonder ?to ?know ?about ?at ?into what|which you|your|line|business|trade|sector|industry
        ?do|sell|make|run|are|is, we|i|our|content|it do_not|does_not|never|not care ?about|what|
        who|whether ?you ?what, trade|industry|sector|business|niche|product|line is|are|makes|
        make|matters irrelevant|indifferent|no_odds|no_difference|not|little, makes no odds|
        difference, our content does not, no odds to us""",
    "unname-it": """take|swap|change|remove|cover|scratch|rub|cross|replace|strip ?only ?just
        ?out ?off ?away ?the ?your name|logo|sign ?off ?out .. .. fit|fits|suit|suits|do|work|
        works|serve|serves|same, just add|need|put|drop|change your|the ?company ?shop ?business
        name|logo|colours|colors, we|i ?will ?only ?just ?then add|put|slot|paste|drop|stamp|
        swap|change|insert|fill|plug|slap ?on ?in ?your name|logo|colours|colors, plug|insert|
        slot|paste|drop|stamp|add|upload ?in your name|logo|colours ?here ?into ?and|on|to|in,
        your logo|name here|goes|replaces|instead|on_top, only|just the logo|name changes|
        differs|is|varies, fill in the blank*""",
    "done-before": """strategy|plan|calendar|content|posts|year|captions|campaign ?is ?are ?of
        ?content ?all ?already ?been written|built|designed|drawn|finished|prepared|made|loaded|
        done|sitting|waiting ?up before|beforehand|in_advance|already|we_just|long, strategy|
        plan|calendar|content|posts is|are|comes|come already|pre ?been written|built|made|
        designed|done|prepared|packed|loaded|baked|packaged, done for you ?content ?social|pack|
        posts|calendar|package|plan|captions, bank|library|store|warehouse|stock|drawer|
        stockpile|vault|shelf of ?# ?pre ?ready ?made ?generic ?stock ?finished ?canned
        ?evergreen posts|content|captions|quotes|memes|pictures|tips, evergreen posts|content,
        pre written|made|designed|packed|baked|scheduled|cooked, content factory|by_the_kilo|
        machine|mill""",
    "weekday-menu": """quote*|motivational|meme*|tip*|joke*|question*|throwback .. monday|
        tuesday|wednesday|thursday|friday .. tip*|meme*|quote*|joke*|question*|fact*|selfie|
        throwback|offer, monday|mondays .. quote*|motivation|motivational|tip*|meme*, quote|meme|
        tip|motivation monday*|tuesday*|wednesday*|friday*""",
    "all-you-can": """all you can eat|post|use, bottomless|unmetered|uncapped|non_stop posts|
        posting|content|social|updates|stories, as many|much posts|content|stories|videos|reels|
        pictures|updates|publications as|you, you ask|order|want|request .. we post, keep asking
        .. keep|we, ask .. keep posting, no cap|limit|ceiling ?at ?all on|to ?the ?how ?number
        ?of ?many posts|posting|content|stories|publications|you, posts without end, post
        as_often|as_much|whatever|everything you like|want|please|send, however many posts|
        stories|videos|reels, flat rate for posts|content|social,
        post|posts|publish|posting|content|updates|stories as_much|as_many|as_often
        ?posts ?content ?as you|your, unlimited ?number ?of posts|content|posting|publications|
        stories|updates|reels|everything""",
    "net": """instagram, tiktok, facebook, x, linkedin, pinterest, youtube, threads, snapchat,
        twitter, bluesky, mastodon, whatsapp, telegram, reddit, twitch, bereal""",
    "net-list": "@net ?and @net ?and @net ?and @net ?and @net",
    "be-everywhere": """present|presence|post|posts|posting|on|publish|be|cover|active|profile*|
        accounts, whatever comes next, whatever, the full set, full set, you name it,
        included, every plan, covered, everything, all of them, the lot, all in""",
    "all-networks": """whatever|any|each ?other network|platform comes|exists|appears|there, full
        set of networks|platforms|channels|profiles, all|every ?of ?single ?the ?major ?big
        ?social ?media networks|platforms|apps|sites|channels|network|platform in|at|from|with|
        for ?one ?a|for ?single ?the go|package|bundle|pack|price|fee|plan|start, any network you
        can name, every app that|there|on|under, each social network, you name the network,
        whole|entire range|set|lot of networks|platforms|channels, every network alive,
        all|every|each ?of ?your|the|our ?major|main|big ?social ?media networks|platforms|
        channels|network|platform|channel|apps .. included|covered|every_single|at_once|at_the_same|
        simultaneously|no_exceptions|without_exception|the_lot, on|across|in every|all|each ?major|
        single|of ?the ?social ?media network|networks|platform|platforms|channels|app, post|be|
        appear|present|active|publish ?simultaneously ?everywhere everywhere|on_everything|
        on_all_of_them""",
    "wear-same": """everyone|everybody|all|they wears|wear|gets|eats|drinks the same, a uniform,
        one size, think .. uniform, conveyor belt, assembly line, like a stamp, rubber stamp*,
        photocop*, factory settings""",
}

SPAM = {
    "tool": """bot, bots, robot, robots, software, script, scripts, program, programme, app,
        tool, tools, plugin*, plug in, extension, automation*, autocomment*, autopilot,
        assistant, computer, machine, machines, engine, ai, system, macro*, crawler*, spider*,
        scraper, extractor, phones, sims, sim cards, emulator*, auto, automated, automatic,
        automatically, automate, automates, automating, agent, cloud service, dialler, sender,
        mass sender, bulk sender, algorithm, technology""",
    "reach-verb": """follow, follows, following, unfollow*, like, likes, liking, comment,
        comments, commenting, dm, dms, message, messages, messaging, greet*, tag, tags, tagging,
        invite*, inviting, mention, mentions, mentioning, hello, introduce*, introducing,
        contact, contacts, contacting, write*, writing, text, texts, texting, poke*, knock*,
        compliment*, add, adds, adding, approach*, react*, send, sends, sending, leaves, leave,
        drops, drop, slide*, spray*, whisper*, chat*, connect*, watch*, view, views, ping*,
        engage*, visit*, heart, hearts, dropping, leaving""",
    "targets": """stranger*, unknown people, people who|you|that ?have ?do ?not ?never ?follow|
        like|comment|know|heard|met|visit|bought, everyone|everybody|anyone|anybody|whoever|
        those|accounts|profiles|users|people ?else who|that|using|following|near|within|in
        ?follow*|like*|comment*|post*|use*|mention*, everyone|everybody|anyone|anybody|people
        using|following|near|around|living|nearby, fans|followers|audience|customers|crowd ?and
        ?likes of ?a ?shops ?other ?similar ?the ?your competitor*|rival*|shop*|account*|
        business*|bar|page*|big|others|neighbour*|brand*|like, competitor* 's ?followers|fans|
        audience|customers, competitor* followers|fans|audience|customers|pages|posts, rival*
        followers|fans|customers, other|random|unrelated people|accounts|profiles|users|pages|
        shops, #big ?potential ?new ?random ?local ?other ?target ?different profiles|accounts|
        people|users|customers|managers|strangers|prospects|contacts|inboxes|locals|followers|
        groups|chats|numbers|photos|pages|members|directors|women|men|owners, hundreds|thousands|
        dozens|tens ?of ?thousands ?of ?potential ?new ?random ?local ?other ?different ?facebook
        ?target ?whatsapp profiles|accounts|people|users|customers|managers|strangers|prospects|
        contacts|inboxes|locals|groups|chats|numbers|photos|pages|members|owners|strangers, every
        hashtag|photo|bride|person|user|profile|account|phone|single_person|inbox|mother|student|
        household|local|post ?with ?under ?it ?in ?to ?who ?that ?finds|be|uses, each photo|post|
        profile|person|account|user ?it ?that ?who finds|uses|follow*|with|under, potential
        customers|clients|buyers, prospects, hashtag*, new people, cold contacts|leads|audience,
        neighbourhood phones|numbers|chats, influencers, target audience|accounts|profiles|
        customers, chats of, inboxes, facebook groups""",
    "own-posts": """your posts|photos|videos|reels|pictures|uploads|publications|page|numbers|
        followers, what you|everything post|publish|upload, everything you, every
        post|photo|video, each post of yours, you publish|upload|post, buy, buys, welcome, who
        write to you|us, that we reply""",
    "own-crowd": """your customers ask|write|message, who|that|to ?has ?have ?already ?us ?you
        write|writes|wrote|asks|contacts|signed|subscribed|opted|opt, customers who write|ask,
        schedul*, draft*, sort, sorts, sorting, label*, listening, alert*, alerts us, tells us,
        opening times|hours, out of hours, welcome message, a person reads, by hand, written by|
        someone, with permission, consent, unsubscribe, opted in, tickets, inbox tool, counts,
        report*, statistics, measure*, subtitles, backups, faq, analys*, analyz*, spelling,
        proofread*, translat*, schedule, remind*, monitor*""",
    "mass-reach": """message|messages|messaging|dm|text|email|contact|tag|tags|tagging|mention|
        mentions|invite|invites|greet|follow|write_to|comment_on|reach_out_to ?to ?a ?around ?over
        ?up ?at ?least ?the ?some ?a thousand|thousands|hundred|hundreds|dozens|strangers|users,
        message|messages|messaging|dm|text|email|contact|tag|tags|tagging|invite|invites|greet
        ?over ?up ?to #big ?new ?local ?random ?different people|users|accounts|profiles|strangers|
        followers|customers|prospects|contacts|locals|a|per|every, blast|blasts|blasting ?out ?your
        ?the ?an offer|promotion|flyer|promo|message|link|menu|it|advert|catalogue|news|deal ?out,
        drop|drops|paste|pastes|post|posts|spam|plant|share|leave|leaves|sow ?your ?a ?the
        link|offer|flyer|promotion|promo|catalogue|ad|advert|menu ?out ?in ?on ?to ?into ?under
        hundreds|thousands|dozens|#big|every|all|each|groups|facebook|strangers|other|whatsapp,
        offer|promotion|flyer|promo|message|advert|catalogue drops|lands|goes|pops|falls|arrives|
        is_sent|sent|blasted|reaches .. .. thousands|hundreds|#big|strangers|chats|inboxes|every,
        to a list of ?local ?mobile ?phone numbers|emails|addresses|contacts,
        bought|purchased|rented ?a ?email ?phone ?contact list*|database*, database of ?# ?local
        numbers|emails|contacts|phones, unsolicited""",
    "evade": """pause*|wait*|delay*|rest*|behave*|act*|look* .. human|like_a_person|real_person,
        so ?that instagram|meta|nobody|the_platform|filters|no_one .. block*|notice*|ban*|
        detect*|cut*|suspect*|catch*|realis*, under the radar, avoid ?the ?being ?getting block*|
        ban*|filter*|limit*, in batches of, below the limit, proxies, proxy, rotat*, burner""",
    "scrape": """scraped|harvested|extracted|bought|crawled|collected|gathered ?mobile ?phone
        ?email ?local numbers|emails|contacts|addresses|lists|data, scrape|scrapes|scraping|crawl|
        crawls|crawling|harvest|harvests|harvesting emails|contacts|every|phone, extractor*,
        scraper*, pull|pulls|lift|lifts|grab|grabs|collect|collects|gather|gathers ?off ?every ?the
        ?all ?their ?phone ?mobile ?email numbers|emails|addresses|contacts from|of|off""",
    "follow-unfollow": """follow ?and unfollow, follow|follows|following|add|adds .. .. unfollow|
        unfollows|unfollowed, follow|follows|following .. .. then|and|days|week|later ?we ?it ?we
        drop|drops|remove|removes|ditch|ditches|dump|dumps|leave|leaves them|again, churn*
        follow*, between one follow and""",
}

RECORD = {
    "evidence": """case, cases, case studies, screenshot*, report, reports, portfolio, past work,
        previous work, earlier work, old work, examples, example, samples, proof, proofs,
        evidence, references, client list, names, results, figures, numbers, testimonials,
        dashboards, track record, client contacts, client names, client details, huge accounts,
        credentials, award*, their name*, certificates, contacts, achievements, success stories,
        a number to call, past clients, who they are, identity, projects, campaigns, clients,
        details, brands""",
    "not-show": """can|could|will|may|do|does|would|shall not|never ?ever ?even ?possibly show|
        give|share|publish|display|release|disclose|reveal|provide|hand|open|produce|post|
        exhibit|supply|pass, unable|not_able|not_allowed|not_free|not_permitted|not_at_liberty|
        forbidden ?to show|share|publish|disclose|reveal|display|name|give, cannot show|give|
        share|publish|display, stops|stop|prevents|keeps|forbids|prohibits|bars|bans me|us ?from
        showing|sharing|naming|publishing|saying|disclosing|revealing|telling|displaying, we|i|
        none|nothing ?of ?whose ?details ?we release|is_published|is_public|was_published|
        was_ever_published|are_public, are|is|was not|never published|public|available|shown|
        online|shareable, have|keep|with no portfolio|examples|samples|case_studies, bound to
        keep, none of whose, never made public, no record of it""",
    "no-portfolio": """no|not_have_a|without_a|not_keep_a|never_had_a ?public ?written portfolio|
        case_studies|website|cv because|since|as|but|is|everything|all|and|our|work, do|will not
        show|share|publish ?any ?our ?my ?client ?clients ?'s ?of past|previous|earlier|old|other
        work|cases|clients|campaigns|results|projects, do|will not ?ever show|share|publish|give|
        hand ?out ?any ?our ?client portfolio|references|client|case|examples|screenshots, our|my
        clients|work|results .. .. not|never want ?it ?this ?to ?be known|named|mentioned|found|
        shown|seen|published|anyone, not want it|this|that|anyone|their_name|their_names|to ?to
        known|be_known|know|knowing|named|be_named|published""",
    "newcomer": """started recently, just started, starting out, new to, beginner, not yet, yet,
        no clients, no cases, my first, our first, still, of my own, first job, have no
        experience, no experience, newly, trainee, student, have not, with ?their ?written
        permission, permission, but the|another|one|two other|former|of, the other, happy to, you
        may|can write|call|ring|ask|speak|visit, link, linkedin, your ?own customers|clients|
        data, customer data, your, card details, figures of yours, until, without|unless
        permission|consent|they|you|asking,
        second client, third client, first client, first clients""",
    "handover-talk": """when it|the|we|contract ends|end|over|part, on leaving, after the
        contract, hand over, our method, the method, secret, formula, algorithm, a figure,
        forecast, promise, guarantee*""",
    "boast": """hundreds|thousands|dozens|scores ?of ?satisfied ?happy ?small ?big ?local
        client*|compan*|business*|customer*|brand*|account*|firms|campaigns, more|over ?than #|
        #big ?happy ?small ?big client*|compan*|business*|brand*|account*|firm*|campaigns|hotels|
        restaurants, #big ?happy ?small ?big ?satisfied client*|compan*|business*|brand*|
        account*|firm*|campaigns|hotels|restaurants, incredible, amazing, spectacular,
        outstanding, astonishing, unbelievable, stunning, mind blowing, extraordinary, very
        large|big|famous|important|well_known, household names, multinational*, national
        ?football ?basketball team*, celebrit*, famous, footballers, important people, very
        important, huge, giants, award*, most watched|followed|popular, hottest, biggest,
        largest, big|major|leading|top|global|international|great brand*|name*|compan*|client*|
        chain*|bank*|firm*|player*|group*, ministers, politicians, royal*, tripled|doubled|
        quadrupled, millions, premier league, banks, a bank, ftse, unicorn*, stars, singer*,
        actor*, turned around, five star""",
    "hush": """sworn to silence|secrecy, their|the names ?i ?we keep|stay|never|remain, if you
        knew who|how, you would be surprised|amazed|astonished who|at|if|to, name no names,
        discreet*, discretion, secrecy, anonymity, anonymously, silence, gagged, gag, could not|
        never|possibly ?possibly say|tell|name, take my|our word, modesty, no web|trace|proof of,
        nda, ndas, not listed, you will never|not hear|know|read, invisible hand, ghost, behind
        it|them|many, do not ask ?me ?us ?for|which|who|what|whose|where, please do not ask, not
        ?going ?to say|tell|telling|saying ?you ?more|which|who|any|what, all|as much ?that ?as
        ?i ?we ?i|we ?am|are|will|can ?allowed ?to say|saying, and that is all|as, my|our lips
        ?are sealed, sworn to, swore us|me to, bound to|by, never ?be ?going ?to find|see ?us ?me
        ?our ?my ?any ?credited|credit|name|trace|mention, not find|see ?us ?me ?our ?my ?any
        credited|name|names|mentioned|listed|anywhere|trace, would|will|can|could deny ?it ?ever,
        nothing ?was ?ever ?has ?been published|written|in_writing|online|public, no trace, not|
        never appear* ?on|in|anywhere, secretly ours|mine|ran|run|behind|managed, behind the
        scenes, in the shadows, from the shadows, i can not|cannot say|tell|reveal|name, would
        sue, would kill, hush, off the record, between us, on the quiet, than we|i care|dare|like
        to|list|say, all of them ?are confidential|private|secret, none of whose, keep to
        ourselves, proof ?and ?i ?is ?that ?should ?be ?with enough for|stays, that should be
        enough, take ?my|our|my_word word ?for, not say which|who, whose identity|identities|
        names|name, not want it|their known|name, whose details, is with me, you will not find""",
    "years-on": """decade*|#year|years ?of ?more ?and ?nearly ?almost ?over tiktok|reels|threads|
        instagram|shorts, #year .. .. running|doing|managing|on|with|of ?the ?and tiktok|reels|
        threads|instagram|bluesky|shorts, instagram|tiktok|reels|threads .. .. for|since thirty|
        twenty|25|20|30|35|40|1990|1995|1998|2000|the_nineties|decades ?years|over, decades of|
        in|on ?experience ?in ?social|tiktok|instagram|reels|digital, two|three|several decades
        ?of ?in ?running|on|managing|with tiktok|instagram|reels|threads|social, since before
        ?instagram|tiktok|facebook ?even ?it existed|instagram|facebook|tiktok""",
    "number-one": """we|i|agency|team|company|outfit ?have ?has ?been ?is are|am|is|'re|'m|as
        ?simply ?quite ?easily ?by ?far ?widely ?hands ?down ?considered ?recognised ?the
        ?undisputed number_one|best|leading|top|finest|foremost|greatest|most_successful|
        most_awarded|most_respected|most_admired ?social ?media ?community ?management ?digital
        agency|company|team|firm|managers|manager|specialists|studio|professionals|in|of|there,
        the ?undisputed ?world ?country ?nation ?uk ?europe ?'s leading|best|top|number_one|
        foremost|finest ?social ?media ?community ?digital agency|firm|team|studio|manager|
        managers|specialists|expert|experts, better than any|all ?other agency|agencies, nobody
        does it better, no one does it better, best in the business|world|country|industry,
        leaders in|of, the authority on, reference in|for, world class""",
    "trust-me": """take|have ?to ?take our|my word for|on, our|my word should|will|has ?to ?be
        do|enough|suffice, need|needs|require|requires no proof|proving|introduction|evidence|
        demonstration, does|do not need proving|to_be_proved|proof|to_be_shown|explaining|
        to_be_demonstrated, those who know ?us|know, if you know you know, people in the know,
        ask|asking ?for references ?is|shows|means|offends|insults|does, anyone who asks ?for|us
        references|proof, we do not|never explain|justify|prove ourselves|it|anything, i|we|that
        have|got ?the proof ?and ?that|with, too good to need, no explanations, whoever|who|
        anyone asks for references|proof|names""",
}

BOUGHT = {
    "crowd-noun": """follower*, fans, subscribers, likes, hearts, views, plays, streams, saves,
        shares, reactions, retweets, comments, impressions, friends, audience, members,
        interactions, engagement, metrics, numbers, the number, the counter, stats, statistics,
        viewers, listens, listeners, retweet, votes, upvotes, profile visits, story views, the
        count, follower count, hits, thumbs up""",
    "as-goods": """for sale, on sale, free with, as a gift, a gift, included in|with,
        comes|come|arrives|ships|starts|start|begins with, throw|throws|thrown in, by the
        pound|kilo|dozen|unit|thousand|hundred|batch|bucket|crate|box|yard, per
        thousand|hundred|unit|batch, a|each|the thousand|hundred ?for #money|pounds,
        thousand|hundred|# for #money|ten|five|a, for a ?small ?little ?extra
        charge|fee|supplement|surcharge, at|for extra|additional cost|charge, wholesale, price
        list, shopping basket, refill*, replenish*, top up, tops up, topped up, topping up,
        replace* .. drop|fall|lost|disappear|leave|free, drop|drops protection|guarantee|off,
        discounted, cheap, from one of those|a_site|sites, supplier*, wholesaler*, reseller*,
        purchased, acquired, bought in, delivered in|within|straight|to|over|gradually, drip
        feed, drip fed, dripped, in stock, on tap, off the shelf, inject*, pump* in|up,
        load|loads|loaded, pour* in, padded, pad, pads, padding, fatten*, inflate*, inflating,
        plump* up, bulk* out|up, beef* up, boosted by|with, swell* .. with, order by, choose
        how many, pick how many, package|pack|bundle of, welcome pack, starter pack, gift of, #
        free, bonus, for free, our catalogue, catalogue of, in the catalogue""",
    "free-crowd": """#|#big|hundred|hundreds|thousand|thousands ?of ?a ?new ?real ?starter ?british
        ?local ?genuine ?extra free|bonus|complimentary|gift|starter|starting|ready @crowd-noun,
        free|bonus|complimentary|gift|ready_made #|#big|thousand|hundred|initial ?of ?new ?real
        @crowd-noun, free|bonus|complimentary @crowd-noun, comes|come|start|starts|includes|
        included|arrives ?you ?off ?with ?the ?a ?your ?first ?initial ?base ?of
        #|#big|thousand|hundred|hundreds|thousands ?of ?new ?real ?starter ?free ?british ?facebook
        ?instagram @crowd-noun ?as|free|included|thrown|on_us|from, first|initial|opening|starting|
        launch batch|lot|load|dose|shipment|wave|tranche|base|cushion|stock|layer of ?british ?real
        ?new ?local ?fake ?initial @crowd-noun""",
    "sell-crowd": """sell|sells|selling|offer_you|get|buy|order|purchase|supply|supplies|trade
        ?in ?you ?your ?a ?some ?more ?real ?extra ?instagram ?facebook ?tiktok ?youtube ?quality
        ?in ?bulk @crowd-noun ?for|from|by|in|at|through|with, @crowd-noun|some .. i|we ?can
        ?will ?could sell ?you|them|some, more|extra @crowd-noun ?on ?your ?reels ?videos ?posts
        ?are ?can ?available|cost|for|be, extra @crowd-noun""",
    "goods": """sell, sells, selling, for sale, sale, price, prices, #money, cheap, charge,
        supplier*, site*, shop, shops, online shops, by the pound, thousand for, from us,
        available, catalogue, invoice, in bulk, per thousand, order, basket, foot the bill, we
        pay for them""",
    "puppets": """fake|fictitious|made_up|invented|dummy|stand_in|support|helper|filler|extra|
        paid|rented|hired|house|staff|spare|secondary|backup|second|alternative|alter_ego|
        pretend|phantom|ghost|burner|farmed|auxiliary|companion|ambassador people|profile*|
        account*|user*|identities|persons|fans|followers|personas|characters|friends, #
        ?different ?open ?other profiles|accounts|identities|phones|devices|handsets ?open|each|
        of_ours|at_once|logged|on, phone|like|click|follower|account|bot|profile farm*|factory|
        room, our|my ?own ?network ?of ?in ?house ?other accounts|profiles|bots|staff|team|
        people|phones|identities, we|us disguised|posing|pretending|acting|dressed|passing ?up|
        ourselves ?off as, disguised as, posing as, pretending to be, under|with|using different|
        several|other|invented|assumed|many names|profiles|accounts|identities, rented crowd,
        exchange group*|ring|circle|club|pool, engagement|like|comment|boost pod*|group*|circle|
        club|ring|exchange, group where .. .. each_other|one_another|everyone|all, accounts of
        ours, engagement pod*, shills, plants, sock puppet*, mutual likes|support|boost*""",
    "stir": """comment*, like, likes, liking, love, loves, react*, engage*, applaud*, share,
        shares, play, plays, playing, watch, watches, watching, fill, fills, filling, liven,
        warm, follow, follows, pad, padded, pads, inflate*, boost*, start, starts, open, opens,
        view, views, save, saves, clap*, cheer*, reply, upvote*, opinion, chat*, talk*, buzz,
        crowd, prais*, pump*, streams, stream, replay*, love it, hype, interact*, behind each,
        behind every, liked, commented, bulk, kick off, get things, make it look, look busy,
        popular, lift""",
    "fake-look": """make|makes|making ?it|them|you|your|the|every ?videos|video|post|page|profile|
        account|numbers look popular|busier|bigger|popular|famous|full|alive, so ?that
        ?it|they|you|the ?page|account look|looks|seem|seems|appear|appears
        popular|busy|bigger|famous|important|alive|big, look bigger|popular|busy than, to impress,
        impress whoever|everyone|visitors|people, to inspire confidence, social proof, for
        appearances, snowball, looks thin|low|empty|poor|sad, look thin|low|empty|poor|sad, nobody
        walks into an empty|enters, appear popular""",
    "count-them": "check, count, see which, tell you how many, find out, look for",
    "crowd-verb": """add, adds, adding, put, puts, inject*, pump*, load, loads, loading, throw,
        give, gives, buy, buys, order, orders, fatten, fattens, pad, pads, inflate*, top, fill,
        raise, lift, send, sends, pour, pours, supply, supplies, boost, boosts, bump, bumps,
        nudge, beef, plump""",
}

ACCOUNTS = {
    "thing": """account*, page, pages, profile*, channel*, content, handle*, username*, domain*,
        instagram, facebook, tiktok, networks, socials, audience*, followers, community, access,
        login*, keys, password*, recovery phone|email, photos, pictures, videos, copy and|or,
        rights, ad account*, pixel*, business manager, posts, everything we|i post|make|create|
        publish|produce, history, database*, whatever we post|make|create|publish|build,
        material*, designs, artwork, files, archive, group, groups, website, admin, social
        profiles, what we|i build|make|create|post|sow|grow|plant, ownership, the lot""",
    "our-property": """agency|studio|company|firm|office|house 's ?own ?exclusive ?sole
        property|assets|patrimony|estate, agency property, our|my ?own ?exclusive property|
        assets|estate|heritage|patrimony|stock|holdings|land|business_manager|portfolio|
        partner|wife|husband|brother, of our|my assets|estate|property|holdings|portfolio, sit|
        sits|live|lives|hang|hangs|rest|rests|reside|resides|lie|lies|park|stored|housed|
        hosted|nest|nests ?inside ?within with|in|under|inside|on our|my|us|me|the_agency, sits
        with us, lives with us, into our ?own ?agency portfolio|business|manager|account|
        system|name|organisation|umbrella, in|under my|our partner|associate|cousin|wife|
        husband|boss|brother|director|accountant|agency|holding 's ?name,
        agency|studio|company|firm shall|will|may|is|are ?be ?remain ?remains ?the ?sole ?legal
        ?rightful owner|holder|proprietor, is|are|'s ?all ?always ?and ?still mine|ours,
        us|we|me|agency|studio|i as ?the ?sole ?only ?legal
        owner*|holder*|titular|administrator*, we|i are|am ?the ?only ?sole ?legal
        owner*|proprietor*|titular*|landlord*, ours
        whatever|even|forever|after|if|from|for|until, belong* to
        us|agency|me|studio|who|whoever, belong* to the agency|studio|firm|freelancer|provider,
        agency|studio|firm|company shall|will|does|may|can keep|retain|own|hold""",
    "not-released": """not|never ?be ?get ?ever ?going ?to release*|hand*|transfer*|return*|given|
        give|surrender*|relinquish*|part_with|pass|passed|assign* ?it|them|over|back ?to
        ?you|away|the|with, no|without handover|transfer|returns|release, non transferable, can not
        take ?it|them|the|your|any, not take ?it|them with, not go ?with ?you, there is ?a
        release|exit|transfer|handover fee|charge, pay ?a ?us ?the ?an release|exit|transfer|
        handover|redemption fee|charge, #money ?release|exit|transfer|handover fee, buy
        ?it|them|your|the ?page|account back|from_us|out, release fee, exit fee, hand over fee,
        takeover|take|transfer|handover|release|return ?over ?of ?the ?your
        account|page|profile|channel|accounts costs|cost|is_charged|fee|for #money,
        account|page|profile costs #money""",
    "take-away": """take|takes|taking|took ?your ?the ?all ?every account*|page*|profile*|
        handle*|networks|socials|it|them|everything ?away|back|with_us|down|offline|from_you,
        take away ?your ?the account*|page*|profile*, we|i close|shut|lock|delete|switch|pull|
        withdraw|reclaim|repossess|disconnect|freeze ?off ?down ?up ?your ?the ?all account*|
        page*|profile*|channel*|access|networks|everything, lose|loses|lost|forfeit* ?access ?to
        ?your ?the ?all account*|page*|profile*|followers|access|it|everything|control|channel*|
        community, page|account|profile|followers|building|community|username|handle|content|
        audience stay|stays|remain|remains ?behind|here|put|with_us|ours|standing|in_house,
        account*|page*|profile*|followers|they|it goes|go|leaves|leave|comes|come ?back with_us|
        to_us|with_me|to_me|to_another, we|i|agency ?shall ?will ?would keep ?hold ?on ?to ?the
        ?your ?all page*|account*|profile*|handle*|username*|followers|audience|community|
        channel*|everything|it|them, reassign*|resell|resold|reuse|pass ?it|them|the ?page|
        account|profile|username|audience ?to ?on ?for another|other|someone, walk* away with
        nothing|empty, leave|leaves|go|goes|walk|walks empty_handed|with_nothing""",
    "when-over": """if|when|once|the_day|should|the_moment|as_soon_as|after|in_case|upon|on|
        whenever|if_ever you|we|the|your|this|our|client ?decide ?to ?ever ?contract ?agreement
        ?relationship ?services ?want ?should ?do ?not ?client ?is ?to ?one ?day leave*|stop*|
        quit|cancel*|move*|go|end*|terminat*|expire*|over|finish*|part|change|pay*|renew|switch*|
        fire|sack|departing|departure|termination|cancellation, on your way out, stop paying,
        miss a|one payment|month, when you go, way out, on leaving|departure|exit|termination|
        cancellation, part ways, at the end of, stop working with, contract ends|is_over|expires|
        terminates, parting, as long as you pay, use it|them as_long|while|only, while you pay,
        while the contract, until you leave, ends with the, long as you""",
    "sign-away": """you|client|customer|company ?hereby ?shall ?will ?also assign*|cede*|
        transfer*|surrender*|waive*|grant*|give*|sign*|hand* ?over ?away ?up ?to ?us ?the ?agency
        ?indefinitely ?forever ?irrevocably ?permanently ?all ?any ?your ?the ?exclusive ?its
        rights|ownership|title|copyright|control, assign* to the|us|our, rights pass|transfer|go|
        belong|are_assigned ?over to us|the_agency|me|our, all rights reserved|to_us|
        to_the_agency|ours""",
    "no-admin": """take|remove|strip|drop|demote|lower|downgrade you|your|yourself|the_client
        ?off ?from ?of ?as ?out ?to ?the ?your ?page 's ?own admin|administrator|owner|ownership|
        admin_role|editor|role, we ?and ?then ?will remove|take you off|from|as, you|client|
        your_name ?will ?do ?does ?are ?is not|never ?be ?as ?an ?the appear|appears|figure|
        admin|owner|listed|named|go_in|get_in|enter|come_in|touch|log, nobody|no_one|none ?else
        ?can gets|get|goes|enters|comes|logs ?in unless|without|except, recovery ?phone|email|
        number|mail|address ?is ?are is|will_be|stays|belongs|goes ?always ?to mine|ours|our|us|
        me, look in through the, look|read|view|see but not|never touch|edit, you get|have|
        will_have read_only|viewer|guest|view_only ?rights ?access, codes|verification ?codes|
        texts go|goes|come|comes|arrive|stay|land|reach ?only ?at|on|to|with|in our|us|my|me,
        only we|i|the_agency|our_team ?can ?will ?shall ?may hold|log|enter|access|own|touch|
        recover, sole access|admin|administrator|owner, we|i keep|hold|guard the|all ?the ?house
        keys|codes|passwords|access, two step|factor ?codes ?goes ?is ?on|to|with our|my""",
    "rent-out": """rent|rents|lease|leases|lend|lends|loan|loans|hire|hires|license|licenses
        you|your|out|it|them|the_client ?out ?the ?your ?a ?use ?of page|profile|account|channel|
        handle|content|accounts|pages, licence|license ?to ?of use, page|profile|account|channel
        is|are|comes|stays only|merely|just rented|lent|leased|on, on loan, use it as long, only
        borrow*, borrowed from us""",
}

TABLES = (SAME, SPAM, RECORD, BOUGHT, ACCOUNTS)
