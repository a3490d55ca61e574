"""Frames of English sentences: a grammar of who does what to whom, filled with whole word families.

The ``v-`` classes are families of verbs, the ``n-`` classes of nouns, and the ``a-`` classes of
adjectives; the others are the frames that rules ask for.
"""

FAMILIES = {
    "n-crowd": """follower*, fan, fans, fanbase, subscriber*, subs, likes, hearts, view, views,
        viewers, plays, streams, saves, shares, reactions, comments, impressions, retweets,
        upvotes, votes, listens, listeners, members, admirers, engagement, interactions, hits,
        clicks, thumbs, reposts, loves, favourites, favorites, watchers, connections, kudos""",
    "a-real": """real, genuine, active, organic, quality, premium, authentic, verified, targeted,
        local, british, english, irish, scottish, american, australian, european, uk, us, usa, new,
        extra, additional, fresh, brand, loyal, human, high, niche, aged, permanent, engaged,
        paying, more, further, lovely, country, worldwide, global, cheap, instant, guaranteed,
        female, male, young, handpicked, legit, lifelike, realistic, relevant""",
    "v-supply": """supply, supplies, supplying, provide, provides, providing, deliver, delivers,
        delivering, add, adds, adding, inject, injects, injecting, pump, pumps, pumping, pour,
        pours, drop, drops, dropping, load, loads, loading, buy, buys, buying, purchase, purchases,
        purchasing, acquire, order, orders, ordering, source, sources, sourcing, sell, sells,
        selling, seed, seeds, seeding, drip, top, pad, pads, padding, inflate, inflates, include,
        includes, including, throw, throws, bundle, bundles, ship, ships, send, sends, sending,
        stack, procure, obtain, rent, rents, hire, hires, feed, feeds, give, gives, bulk, bump,
        bumps, plump, sprinkle, boost, fund, credit, gift, gifts, offer, offers, assign, allocate,
        release, sling, chuck, bung, pop, slip, organise, organize, arrange""",
    "v-grow": """grow, grows, growing, increase, increases, rise, rises, climb, climbs, jump,
        jumps, double, doubles, triple, triples, treble, quadruple, multiply, soar, soars, rocket,
        skyrocket, explode, surge, boom, swell, balloon, mushroom, leap, expand, snowball, shoot,
        spike, inflate""",
    "v-get": """get, gain, reach, hit, have, see, pass, cross, top, break, exceed, surpass, smash,
        land, net, win, attract, collect, gather, amass, enjoy, welcome, receive, pick, rack,
        boast, own, clear, notch, accumulate, acquire, earn, generate, deliver, bring, add, secure,
        produce, achieve, draw, pull, drive, create, make, fetch, give, hand, send, provide, build,
        count, become, be, sit, stand, command, clock, bag, book, close, take, score, sign,
        convert, find, put""",
    "n-oversee": """meeting*, approval*, briefing*, brief, briefs, feedback, input, involvement,
        supervision, oversight, sign-off, signoff*, questionnaire*, revision*, review, reviews,
        reviewing, approving, check, checks, checking, checkins, zoom*, workshop*, homework,
        interview*, onboarding, consultation*, draft*, proof, proofs, proofreading, discussion*,
        decision*, instruction*, correspondence, participation, effort, paperwork, forms,
        validation, authorisation, authorization, permission*, kickoff*, preview*, chasing,
        nagging, calls, emails, phonecalls, questions, intervention, monitoring, micromanag*,
        participating, collaboration, coordination, catchups, standups, liaising, liaison,
        attention, explaining, discovery, interruption*, thinking, deciding""",
    "v-oversee": """review, approve, check, read, proofread, supervise, monitor, oversee, attend,
        meet, answer, respond, reply, decide, think, worry, write, brief, explain, comment, choose,
        pick, participate, contribute, provide, supply, send, prepare, authorise, authorize,
        validate, consult, coordinate, liaise, manage, touch, open, log, lift, look, watch, vet,
        edit, correct, amend, suggest, instruct, join, call, speak, talk, discuss, confirm, okay,
        sign, weigh, intervene, engage, appoint, nominate, name, designate, assign, take, give,
        know, hear, care, remember, plan, organise, organize, post, film, shoot, photograph, fill,
        see, chase, follow, handle, deal, bother, do, be, get, spend, waste, devote, dedicate,
        move, stir, budge, contact, message""",
    "v-bother": """bother, disturb, contact, chase, pester, trouble, ask, call, ring, phone, email,
        message, text, interrupt, consult, nag, hassle, annoy, bug, badger, harass, burden,
        involve, distract, question, poke, ping, quiz, trouble, invite, drag, summon, need,
        bothering, disturbing, contacting, chasing, pestering, troubling, asking, calling, ringing,
        emailing, messaging, interrupting, consulting, nagging, hassling, annoying, involving,
        needing, bothered, disturbed, contacted, chased, pestered, troubled, asked, called,
        interrupted, consulted, hassled, invited, dragged, involved, inconvenienced""",
    "v-asking": """asking, consulting, checking, showing, telling, informing, notifying, warning,
        contacting, seeking, requesting, obtaining, getting, needing, requiring, involving,
        waiting, running, sending, bothering, troubling, seeing, approving, reviewing, reading,
        submitting, securing, wanting, having, clearing, referring, confirming, discussing,
        disturbing""",
    "n-consent": """approval, approvals, permission, sign, sign-off, signoff, ok, okay, consent,
        input, feedback, blessing, nod, authorisation, authorization, opinion, view, views, say,
        involvement, green, go, validation, review, confirmation, knowledge, comments, thoughts,
        word, agreement, clearance, check""",
    "n-proof": """reference, references, referee, referees, portfolio, portfolios, case, cases,
        screenshot*, proof, proofs, evidence, statistics, stats, testimonials, names, name, client,
        clients, examples, samples, results, numbers, figures, list, track, cv, résumé, resume,
        credentials, dashboards, certificates, analytics, campaigns, studies, logos, identities,
        successes, credits""",
    "v-show": """show, shows, give, gives, share, shares, publish, publishes, disclose, discloses,
        reveal, reveals, name, names, provide, provides, release, releases, hand, list, mention,
        display, supply, present, produce, publicise, publicize, identify, cite, quote, forward,
        offer, divulge, advertise, send, print, pass, parade, hand, say, tell, discuss, expose,
        document, entertain""",
    "a-hidden": """confidential, private, secret, anonymous, sealed, classified, nameless, unnamed,
        undisclosed, hidden, discreet, unpublished, invisible, unlisted, sensitive, embargoed""",
    "n-fame": """brand, brands, company, companies, firms, names, name, client, clients, accounts,
        businesses, chains, celebrities, stars, players, corporations, groups, organisations,
        organizations, retailers, hotels, restaurants, footballers, singers, actors, influencers,
        artists, agencies, campaigns, institutions, banks, multinationals, franchises, labels,
        teams, clubs, customers, politicians, personalities, startups, projects""",
    "n-asset": """account, accounts, page, pages, profile, profiles, channel, channels, handle,
        handles, username, usernames, content, community, audience, followers, following, domain,
        website, posts, photos, pictures, videos, reels, material, materials, designs, creatives,
        copy, footage, login, logins, pixel, group, presence, graphics, assets, feed, captions,
        artwork, files, archive, listing, shop, work, everything, output, list, images,
        intellectual, rights, database, catalogue, ownership, tiktok, instagram, facebook, youtube,
        linkedin, socials, networks, ads""",
    "v-own": "own, owns, retain, retains, possess, reserve, reserves, retaining, owning",
    "n-access": """admin, administrator, administrators, owner, owners, ownership, access,
        password, passwords, login, logins, credentials, keys, rights, control, permissions,
        editor, manager, admins, privileges""",
    "v-leave": """leave, leaves, leaving, cancel, cancels, cancelling, canceling, stop, stops,
        quit, terminate, terminates, end, ends, part, move, switch, finish, finishes, go, resign,
        withdraw, depart, walk, expire, expires, lapse, pause, unsubscribe, fire, sack, drop,
        discontinue, break, exit, exits, cancellation, termination, departure, split, default,
        miss, renew""",
    "v-lose": """lose, loses, lost, close, closes, closed, delete, deletes, deleted, disappear,
        disappears, vanish, vanishes, shut, shuts, gone, wiped, deactivate, deactivated, suspended,
        suspend, frozen, removed, forfeit, forfeited, locked, archived, unpublished, reassigned,
        revert, reverts, withdrawn, disconnected, offline, scratch, zero""",
    "v-review": """write, writes, wrote, writing, written, post, posts, posting, posted, publish,
        publishes, leave, leaves, leaving, left, create, creates, creating, generate, generates,
        generating, produce, produces, supply, supplies, provide, provides, compose, composes,
        draft, drafts, craft, crafts, add, adds, adding, submit, submits, upload, uploads, place,
        places, plant, plants, drop, drops, arrange, organise, organize, deliver, delivers, get,
        gets, buy, buys, buying, order, sell, sells, selling, source, invent, fabricate, fake,
        manufacture, make, secure, offer, include, includes, seed, pen, ghostwrite, contribute,
        sort, obtain, purchase, put, pad, pump, inject, load, flood, fill, sprinkle, drip""",
    "n-review": """review, reviews, rating, ratings, testimonial, testimonials, stars, feedback,
        write-up, writeup, writeups, recommendations, endorsements, opinions, appraisals""",
    "a-glowing": """positive, glowing, five, 5, good, great, excellent, top, happy, favourable,
        favorable, perfect, brilliant, rave, lovely, nice, flattering, enthusiastic, stellar,
        fantastic, convincing, believable, realistic, natural, authentic, verified, fresh, new,
        shining, sparkling, amazing, wonderful, superb, kind, warm, outstanding, delighted""",
}

HANDS_OFF = {
    "idle": """no|zero|without|nil|minus ?single ?any ?more ?endless ?boring ?tedious ?long ?weekly
        ?monthly ?pointless ?client ?time ?wasting ?back ?and ?forth ?your ?further ?or ?and
        @n-oversee ?at ?all needed|required|necessary|from_you|from_your|on_your|whatsoever|at_all|
        ever, no|zero ?any ?more ?endless ?boring ?tedious ?long ?weekly ?monthly ?pointless
        meetings|approvals|briefings|homework|sign_offs|check_ins|questionnaires|micromanaging|
        feedback_rounds|approval_rounds|back_and_forth|involvement|effort_on|work_on_your|
        work_for_you, nothing|no|zero|nil|not|none .. needed|required|expected|asked|wanted|
        necessary|demanded ?at ?all ?whatsoever from|of|on|by you|your, no|zero|nil
        ?action|effort|work|input|involvement|time|contact|communication|participation|attention|
        commitment|hours|minutes ?is ?needed ?required from|on|at|by|of you|your, your ?own
        ?personal input|involvement|presence|time|opinion|participation|approval|attention|help|
        contribution|feedback is|are|will ?be ?simply not|never|surplus|unnecessary|optional,
        so|and ?that you|your_team|nobody|no_one ?you not|never|need_not ?ever ?have|need ?to ?even
        ?ever @v-oversee, nothing ?left ?more ?at ?all for you|your_team|your_staff to @v-oversee,
        you|your_team|your_staff do|will|would not ?even ?ever have|need ?to @v-oversee
        a_thing|anything|a_word|a_post|any_of_it|a_single|any_posts|a_finger|one, without
        you|your_team|your_staff ?ever ?having ?needing ?to @v-oversee|doing|lifting|knowing|
        noticing|moving|being|seeing, requires|require|requiring|need|needs|needing|demands|take|
        takes|taking|ask|asks|asking|want|expect nothing|zero|none|no ?time|effort|input|work|
        involvement|attention ?at ?all ?more ?else from|of|on|by you|your,
        handle|handles|do|manage|run|take|cover|arrange|sort everything|it_all|all|the_lot|care ..
        .. without you|your|asking|bothering|needing|any, you_will|you_do|you
        not|never|hardly|barely|scarcely ?even ?ever hear|notice|know|feel|see|remember|realise|
        realize ?a ?from ?that us|we|me|i_am|i_exist|it_happening|thing, zero|no
        touch|maintenance|effort|hassle|involvement|contact for|from|on you,
        fully|completely|totally|100%|entirely hands_off|hands_free|automatic_for|passive|
        off_your_plate|without_you, out_of|off your hands|plate|hair|desk|mind
        ?completely|entirely|forever|for_good|for_ever, wash your hands of, take your hands off,
        hands off the wheel, pretend ?that ?your social|instagram|it|we, leave it with us|me and,
        leave ?absolutely everything|all|it_all|the_lot|the_whole|every to|with|in us|me|our, hand
        it ?all over and|to, consider it done|handled|sorted ?and, let us
        worry|do_all|think|handle_it_all, your only job|task|role|duty|responsibility|involvement|
        contribution|part, only|all thing|that|you ?you|need|have ?need|have ?to ?do|is ?is|do ?to
        sit|enjoy|relax|watch|rest, the only thing|email|message you ?will|have|need to|get|ever,
        all you will|'ll|ever|have|need|do|must|see ?ever ?have|need|see|get ?to ?do ?is ?from ?us
        ?the invoice|bill|receipt|relax|enjoy|sit|nothing|watch|results|sleep|smile,
        just|simply|then sit_back|relax|go_back|carry_on|enjoy|watch|put_your, sit back|tight,
        put|kick ?your ?up ?back feet|back|heels ?up, go to the beach, play golf, have a nap, take
        a nap, go fishing, take a back seat, stay in the background, look the other way, leave us
        to it, stay out of our way, keep you out, never think about social|instagram|it|posting|
        facebook|them|content again, not|never have|need to think|worry|care|bother about ?your
        social|instagram|it|posting|facebook|them|content|marketing|a_thing|anything|comments,
        so|and ?that ?so you|your_team can|may|could ?just ?finally ?completely ?safely
        switch_off|relax|rest|disappear|forget|unplug|tune_out|sleep_easy|go_on_holiday|
        put_your_feet|sit_back|ignore|nap, cost|costs|take|takes|need|needs|require|requires|
        demand|demands|eats ?you ?up ?from ?exactly ?of 0|zero|no|none|nil|nothing ?single
        minutes|hours|time|seconds|of_your|effort|work|attention, your ?own ?weekly ?monthly ?total
        time|workload|effort|involvement|input|hours|commitment ?needed ?required ?is ?a ?month
        0|zero|none|nil, not|never ?so ?much ?as one|a|a_single|any ?single ?more
        email|call|question|meeting|draft|form|message|phone_call|zoom|questionnaire|interview|
        text, @n-oversee ?by|from|on ?the|your ?client|customer|owner|side is|are|will_be ?simply
        ?quite ?completely ?all unnecessary|not_needed|not_required|not_necessary|redundant|
        superfluous|history|surplus|skipped|waived|dropped|abolished|pointless|eliminated|needless|
        off_the_table|a_thing_of_the_past|never_needed|never_required|out,
        delegate|outsource|offload|dump|give|hand|pass|leave|entrust ?us ?me ?over ?it ?to
        ?everything|the_lot|it|it_all|all_of_it|all|your_accounts|your_page ?to|with ?us|me
        ?all|everything|the_lot and forget|relax|disappear|never|do_not|stop|go|sleep|get_on|walk|
        move_on, with|without|no|zero|any|nil ?any ?active ?further participation|involvement|
        input|intervention|help|effort|contribution|cooperation|assistance|supervision|action|
        interference|guidance|direction by|of|from|on ?the ?part ?of the_customer|the_client|
        client|customer|owner|the_owner|you|your|anyone_at, we|i do|will|shall|would|can
        not|never|rarely ?ever ?going ?to do|hold|have|schedule|require|need|ask_for|ask_you_for|
        send|believe_in|want|bother_with|use|expect|seek|demand|wait_for|call|set_up|arrange
        ?any|your|you|long|for ?client ?any @n-oversee, we|i ?do|will|shall|would not|never ?even
        ?ever need|want|require|ask_for|expect ?any|anything|a_thing ?of|from your|you ?own ?team
        input|help|photos|ideas|opinion|opinions|involvement|time|information|approval|permission|
        feedback|attention|knowledge|assistance|cooperation|presence|material|texts|say_so|
        green_light|at_all|participation|views|guidance|support|or, independent|independently|
        autonomous|autonomously|self_sufficient|self_managed|self_running ?of|without|from
        you|your|the_client|any_input, nothing|anything ?whatsoever ?at ?all ?else|more
        expected|demanded|required|asked|needed|wanted ?of|from ?you|your|client, you
        ?will|would|can|could|do not|never ?have ?need ?to even|ever|once
        open|touch|look_at|log_into|log_in|see|think|post|write|answer|reply|approve|review|check|
        attend|lift|worry|bother, while|whilst|even_if ?you ?are ?on ?at ?a|the
        holiday|asleep|beach|golf|sleeping|abroad|vacation|island|spa, the less|fewer
        you|we|i|client|clients|owner do|hear|ask|know|see|meet|say|talk|interfere, only hear
        from|of us|me when|if|once|at, you|client|clients|owners ?will|do|would ?only
        see|find|learn|discover|read|get ?it|them|posts|about|a ?single|any ?one|post|draft
        before|until|after|when|once|along ?your|they|it|the|everyone ?followers|is|are|public|
        goes|go|rest|customers|else, not|never ?going ?to ?be ?even|ever see|shown|show|sent|send|
        get|receive ?you ?a ?single ?any one|post|drafts|draft|proofs|previews|posts|it|them
        before|until|beforehand, zero|no|nil|minimal ?time|hassle|work commitment|effort|
        obligations|responsibilities|duties|demands ?is ?needed from|on|for|by you|your, no
        need|reason to|for assign|appoint|name|nominate|put|send|involve|dedicate|designate|bring|
        spare ?you ?anyone|someone|a|any|somebody|staff, approving|reviewing|checking|reading|
        meetings|approvals|approval|briefings|sign_off|signing_off|feedback
        ?posts|everything|content|drafts ?is|are ?just ?only ?a ?an ?complete ?total
        waste|nuisance|pain|hassle|bottleneck|unproductive|old_fashioned|pointless|headache|burden,
        slowed|held|delayed ?down ?up|back by approvals|meetings|clients|feedback|sign_off|
        revisions|questions|waiting, rid|free of|from social|instagram|facebook|social_media|it|
        all_this ?media|forever|for_good|altogether|once, never|not ?need|have|want ?to ?even ?ever
        think|open|touch|look|log|hear|worry|deal|bother|see ?of|at|into|about|with
        ?it|instagram|facebook|social|your|the ?media|page|app|account|accounts ?ever again, you
        ?will ?can ?get_to ?literally ?simply ?just ?absolutely do ?absolutely|literally|precisely
        nothing|zero|nada|zilch, come up with|create|make|invent|plan|write|choose|decide|pick|
        handle everything|it_all|all ?of|it ?it ourselves|myself|alone|on_our_own|by_ourselves|
        without, running|run things|it|anything|posts|them|everything|ideas past|by you|your,
        my|our customers|clients never|do_not|hardly see|hear|read|approve|speak|meet|know,
        sleep|relax|rest and|while ?let ?leave ?us|we|it, part|job|role|work|involvement ?ends|is
        ?is over|done|finished|ends there|here, stay|stays|stayed|keep|keeps out of
        it|things|the_way|our_way, the less|least you|they|clients ?are ?'re
        involved|ask|do|say|interfere, not|never need|want|require|ask_for a|any|your
        brief|briefing, neither ask|need|want, nor ?do ?we ?i need|want|ask|require your|any|a,
        changes|edits|decisions ?can ?are ?only ?made by us, after ?that|then you ?'re are|can|will
        ?be free|relax|done|rest|forget, you|clients|owners|customers ?will ?do ?with ?us never
        ?ever ?even have_to|need_to, you ?need|will|do not ?even have_to_know|need_to_know|know|
        notice ?what|which|when|that, machine|system|service ?that ?you switch|turn on and forget,
        switch|turn ?it on and forget|relax|walk|go, same time|moment as ?your|the|everyone ?else
        ?customers|public|followers|everyone, make|makes|take|takes all|every ?of ?single ?the
        ?creative choices|choice|decisions|decision ?myself|ourselves|alone|for_you|on_your, so
        ?that ?you can|may concentrate|focus ?entirely ?fully ?on ?your ?the
        guests|customers|cooking|baking|shop|business|work|craft|patients ?and ?never
        without|undisturbed|alone|in_peace|entirely|fully""",
    "unasked": """without @v-asking ?for ?first ?past|by|with|it|you|to ?you|your|for
        ?own|any|prior @n-consent, without @v-asking ?it|them|anything|past|by|with|to
        you|your|anyone|anybody|the_owner|the_client, without ?any|your|prior|further|a|the
        ?prior|express|explicit approval|approvals|permission|sign_off|consent|consultation|
        feedback|go_ahead|green_light, not|never|nor ?going|will|do ?to ?ever ?even @v-bother
        you|your_team|your_staff ?about ?for|with|again|over|to|at|on|a|any|anything|first|before|
        during|unless|until, never be bothered|disturbed|contacted|chased|pestered|troubled|asked|
        called|interrupted|consulted|hassled|invited|inconvenienced, you|your_team will|do|are
        not|never ?ever ?be ?get|hear|see|receive ?any bothered|disturbed|contacted|chased|
        pestered|asked|consulted|interrupted|involved|hassled|a_draft|drafts|proofs|previews|
        questions, skip|skips|skipping|bypass|bypasses|dispense|dispensing|eliminate|eliminated|
        abolished|removed|ditched|scrapped|cut|cuts|dropped|drop ?with ?out ?all ?the ?your ?any
        ?whole ?client @n-oversee ?stage|step|process|phase|round|rounds|bit,
        publish|publishes|post|posts|publishing|posting|goes|go ?it|them|everything|stuff ?out
        ?live ?up directly|straight|immediately ?away without|no|unchecked|unseen|and_you, straight
        ?live|online|out|up without ?any ?your @n-consent, you|owner|client
        see|sees|find|finds|read|discover|learn ?it|them|posts|everything ?about ?out ?it
        when|once|after|at_the_same|the_same|like_every|along ?it|they|everyone|your|is, our|my
        judgement|judgment|discretion|call|decision alone|only|entirely, entirely|solely|
        completely|fully|totally at|up|down to|our ?our|my|us|me discretion|judgement, we|i ?will
        ?alone decide|choose|pick|judge|determine ?alone what|which|when|everything|all
        ?gets|goes|to ?is ?posts ?topics ?we ?i ?published|posted|post|publish,
        full|complete|total|absolute|sole|unlimited creative|editorial ?and
        control|freedom|authority|autonomy|discretion|licence|say, free hand, our|my own|sole
        judgement|judgment|discretion|initiative|criteria|taste, unsupervised, without
        supervision|oversight|consultation|consulting, on our|my own initiative|authority""",
    "no-liaison": """no|not|never|without|nor ?do ?need|needs|require|want|have|there|will ?is ?to
        ?any|a ?need ?for|to ?appoint|name|assign|nominate|designate|pick|have|choose|find|provide
        ?a|an|any|anyone|somebody|one|your ?single|dedicated|internal|named|fixed|specific
        contact|contacts|liaison|point_of_contact|contact_person|spokesperson|go_between|
        representative|coordinator|intermediary|point_person|counterpart|interlocutor|link_person|
        reference_person|decision_maker, no|not|never|without|nor ?do ?need|needs|require|want|have
        ?any anyone|anybody|somebody|someone|nobody|person|staff|people|employee|soul|one ?at ?all
        ?else ?from|on|in|at|inside ?the|your ?own team|company|staff|side|end|office|business|
        shop|organisation|organization|people|firm, nobody|no_one|none|not_one|no_person ?else
        ?in|on|at|from|of|inside your ?own team|company|staff|side|end|office|business|shop|
        organisation|people|firm|employees needs|need|has|have|will|is|gets|must|ever""",
    "you-focus": """you ?can ?just ?simply ?get_to focus|concentrate|stick|carry_on|get_on|stay|
        keep|go_back|return|run|bake|cook|sell|cut|do|look_after|worry_about|mind|enjoy,
        focus|concentrate on your|what|running|the, so you can focus|concentrate|get|run|enjoy|
        sleep, so you can|may|are ?just concentrate|focus|get_on|stay|bake|cook|work, concentrate
        on""",
    "we-rest": """we|i|us|me ?will do|handle|take|manage|run|deal|sort|look|cover ?care ?after ?of
        ?with the_rest|everything|it_all|all_of_it|the_lot|every_last|absolutely_all, rest is ?on
        ?up us|ours|our|mine|my|handled|covered|sorted|taken, runs itself, takes care of itself,
        and that is it, you never, in the background, all the choices|decisions|posting|work,
        everything ourselves|myself, i|we make|take|write all|every|everything""",
}

VANITY = {
    "n-tally": """follower*, fan, fans, fanbase, likes, hearts, subscriber*, subs, views, plays,
        popularity, followings""",
    "big-crowd": """more|bigger|larger|higher|growing|big|large|huge|fat|massive|greater|rising|
        many|enough|extra ?the ?your ?a ?number|amount|quantity|count ?of
        follower*|fans|likes|subscribers|hearts|following|audience|follower_count|fan_base|fanbase|
        like_count|numbers, #big|#k|thousands|hundreds ?of ?of ?plus follower*|fans|likes|
        subscribers|hearts, having #k|#big, with #k|#big|10k|a_big|a_large,
        follower|like|fan|subscriber|likes|followers|fans count|counts|number|numbers|total|totals|
        tally|figure|figures|growth|counter|curve|graph|milestone|target|goal|goals,
        big|bigger|large|larger|huge|massive|growing account|page|profile|channel|community|
        audience|following|numbers|tally|head_count, likes|followers|fans|numbers ?are|is|keep|go
        rising|growing|climbing|up, how many people|followers|fans|likes, number|numbers of
        followers|likes|fans|people, follower|fan|like|subscriber numbers|number|figure""",
    "means": """means|mean|equals|equal|is|are|gives|give|brings|bring|buys|buy|shows|show|proves|
        prove|says|say|makes|make|builds|signals|signal|spells|commands|earns|guarantees ?you ?your
        ?a ?the ?more ?all ?people ?to ?that ?instant ?everything ?what ?how ?much @a-worth,
        @means-sign @a-worth, @means-sign more|a|better ?more|better|successful
        @a-worth|sales|customers|clients|business|money|bookings|orders, is|are|means|equals|makes
        ?a|an|the|you|your ?much ?more|most successful|credible|respected|serious|trusted|
        important|winning|healthy|thriving|strong account|page|business|brand|company|shop|profile,
        will|people|everyone|everybody|customers|others ?will ?people ?all
        take|takes|trust|trusts|respect|respects|believe|notice|look|follow|think|buy ?of ?at ?to
        ?you ?your ?from ?as ?more|seriously|you|up, take you|your|a seriously|business,
        separates|distinguishes|divides|sets ?a|you serious|real|apart|the, what i|we call a|an
        result|success|win|achievement, is|are ?healthy ?doing ?your ?business
        healthy|thriving|fine|well, you look like, makes you|your, how well it|we|you|things,
        choose|chooses|pick|picks|prefer|prefers ?the shop|business|one|brand|page|company""",
    "means-sign": "means, mean, equals, equal, =, spells, →",
    "a-worth": """credib*, trust*, prestige, prestigious, authority, respect, respected,
        reputation, status, legitimacy, legitimate, serious, seriously, success, successful, proof,
        worth, valued, value, quality, important, importance, somebody, winner, winning, winners,
        leader, leaders, professional, popular, real, good, better, best, relevance, relevant,
        power, currency, everything, king""",
    "more-means": """the more|bigger|higher|larger ?your ?the follower*|fans|likes|subscribers|
        hearts|following|audience|numbers|number|counter|count|fan ?count ?base ?you ?have ?gets
        ?get ?is .. the more|better|bigger|stronger|higher|easier|greater,
        more|bigger|higher|larger follower*|fans|likes|subscribers|hearts|following|audience ..
        @means-sign, more follower*|fans|likes|subscribers|hearts more|better|bigger,
        follower*|fans|likes|subscribers|hearts ?always ?automatically ?simply ?will
        turn|turns|translate|translates|convert|lead|equal|equals|become|bring|brings|mean|means
        ?straight ?directly ?automatically ?in ?into ?to ?more sales|customers|clients|money|
        business|revenue|income|success|credibility|trust|everything, no followers|likes|fans|
        audience|hearts|subscribers ?means|equals|and no business|sales|customers|success|
        credibility|money|trust|future|clients, without ?enough ?big followers|likes|fans|
        a_following|hearts|an_audience|subscribers ?you|your|a|it ?are|is|business|brand|page|
        company nobody|nothing|invisible|worthless|dead|not_exist, count heads, numbers on the|your
        profile|page|counter ?is|are ?what|all|everything, whoever|whichever|the_one|he|she
        ?one|business|brand|shop|account ?who|with|has ?has|with ?the ?most
        more|most|biggest|bigger ?number ?of followers|likes|fans|following|hearts|subscribers
        wins|win|is|rules|sells|gets|leads, likes|followers|hearts|fans|numbers|subscribers
        do|does|can|never ?not ?ever lie|fail, likes|followers|hearts|fans|subscribers are|is
        ?like|the|what|your|our|pure|hard|new|real ?only|best|true|ultimate|real ?hard
        currency|money|gold|applause|oxygen|lifeblood|kpi|metric|measure|proof|yardstick|goal|
        language|power|prestige|business_card|cv|report|result|scoreboard|reputation|votes,
        lots|loads|plenty|tons|thousands|enough of followers|likes|fans|subscribers .. ..
        trust|trusts|trusted|respect|believe|credible|serious|success|successful,
        nobody|no_one|people|customers|never|not ?will ?ever ?do ?not take|takes|trust|trusts|buy|
        buys|respects|believes|notice|respect ?from|in ?a|an|any|you ?brand|business|page|company|
        account|shop ?seriously ?with|without|under ?only|just|fewer|less|a ?than
        #|#big|few|no|hardly|so|small|tiny ?any ?of followers|likes|fans|following,
        followers|likes|fans|follower ?count ?numbers at the start|beginning .. end,
        starts|begins|opens|ends ?and ?ends with the|your ?total ?number ?of
        follower|followers|likes|like|fans, likes|followers|fans|hearts|numbers
        tell|tells|say|says|show|shows ?you|us everything|all|it_all|the_whole,
        month|campaign|post|week|year ?is|as ?a good|success|successful|great|won ?one
        ?if|when|once the|your|followers|likes ?follower|followers|likes|number|count ?count,
        likes|followers|fans tell|say|show ?you|us everything|all|it|the_truth, see
        followers|likes|subscribers|fans go|going|rise|rising|climb, overview|report|summary|
        statement|update|screenshot|chart|list ?each|every|of|with|on|showing ?month ?of ?the ?your
        ?number ?how ?many ?of ?new likes|followers|fans|follower|like|subscribers|hearts ?count
        ?numbers ?growth ?and|or ?likes|followers|fans|comments gained|won|added|count|numbers|
        growth|total|received|you|collected""",
    "gauge": """measure*, measuring, judge, judged, judging, rate, rated, gauge*, define*, defined,
        defining, grade*, assess*, evaluate*, evaluating, weigh, calculate*, score, scored,
        benchmark*, quantif*, track, tracked, tracking, report, reports, reporting, reported,
        celebrate*, celebrating, compare*, comparing, focus, focuses, focused, care, cares,
        obsess*, chase, chasing, metric*, kpi*, indicator*, yardstick*, barometer*, scorecard*,
        scoreboard*, scale, success, successful, succeed*, goal*, objective*, aim, target*,
        mission, priority, priorities, purpose, result, results, performance, progress, victory,
        win, wins, winning, achievement*, criterion, criteria, dashboard, summary, update,
        statement, proof, prove, proves, matter, matters, count, counts, benchmark, north star,
        headline, trophy, payoff, reward, verdict, bonus, milestone*, job done, worked, working,
        whether, overview, tells us, tells you, shows us, shows you, consider, happy, pleased,
        satisfied, paid by, fee depends, bonus""",
    "solely": """only, solely, exclusively, purely, simply, just, alone, nothing else, nothing but,
        nothing more, one thing, one number, one figure, single number|figure|metric|measure|kpi|
        thing, sole, all that, all we, all i, all you, is all, are all, first and foremost, above
        all, more than anything, what really, that is it, that is all, that 's it|all, full stop,
        period, end of story, end of, everything, no other, primarily, entirely, forget, whatever
        else, is what, are what, is how, comes down to, boils down to, number one|1, main, key,
        ultimate, the measure, the test, the proof, the goal, the point, the metric, the kpi, our
        kpi|goal|metric|target|measure|aim|yardstick, the true, the real, the best, by how
        many|much, by the number|amount, in followers|likes|fans, by followers|likes|fans, how many
        followers|likes|fans|people|new, number of followers|likes|fans|new, be|is|are
        measured|judged|graded|rated|defined, equals, equal, means, mean, the whole story, tells
        all|everything|you_everything, say|says it_all|everything, no better, and that is, is
        called, is called, is the day, is when, comes when, achieved when, depends on, lies in,
        based on, linked to, tied to, the little, highest, biggest, more than ever, keep climbing,
        keeps climbing, is the, that is the, rising, goes up, going up, went up, climb, climbs,
        climbing, ticking up, nothing ?else matters, the day you|we|your, once you|we|your, when
        you|we|your, how many followers|likes|fans|people, screenshot of, i call, only question,
        just at, not look at, one figure, is what tells|shows|proves|decides|counts|matters, what
        tells|shows|proves|decides|counts, when you reach|hit|have|get|pass, once you
        reach|hit|have|get|pass, based|depends|depend|linked|tied on|to, consider the|it|our,
        means""",
    "beyond-likes": """booking*, sale, sales, enquir*, inquir*, message*, click*, visit*, reach,
        comment*, question*, conversion*, order*, revenue, traffic, complaint*, sentiment,
        mention*, satisfaction, quote*, interaction*, save*, appointment*, ticket*, referral*,
        download*, attendance, replies, answered, reservations, covers, leads, footfall, response*,
        registrations, customers ask, reply, replied, retention, customers|people
        who|came|come|walk, requests, walk ins, repeat, returning, loyal, more than, not just, not
        only, not the, useful, customers 's, as well as, among, alongside, together with, context,
        aside, beside, besides, also, secondary, expect, deserve, ask, tell you little, instead,
        rather, honest, meaningless, vanity""",
}

RECORD = {
    "no-proof": """no|not|never|nor|neither|cannot ?do ?we|i|my|our ?will ?going ?to ?ever ?be
        ?able ?allowed ?in ?a ?position @v-show ?you|out|up|to|in|with ?our|any|my|a|the|their|
        specific|individual|client|past|previous|former|out|public|old|actual|you
        ?client|past|previous|customer|case|social|any references|reference|referees|portfolio|
        case_studies|case_study|screenshots|client_names|client_list|client_lists|examples|samples|
        testimonials|names|proof|proofs|cvs|cv|statistics|analytics|client_details|past_work|
        previous_work|clients_names|our_clients|my_clients|credentials|logos, no
        references|referees|portfolio|case_studies|screenshots|names|testimonials|examples|proof|
        cv|samples ?are|is|will|or|i|we|and|no|to|of|just|because|because
        ?available|given|provided|supplied|shared|published|be|needed|required|necessary|names|no|
        afraid|screenshots|examples|references, @n-proof ?of ?ours|mine ?of ?all ?our|my ?past
        ?previous ?clients is|are|stay|stays|remain|remains|kept|must|have|has|being|will|all
        ?be|to|all|kept|strictly|always|completely|entirely|totally|highly|remain|stay|under|
        covered|by|protected|bound @a-hidden, @n-proof is|are|stay|stays|remain|remains|kept|will|
        can|could|may|must ?all not|never|under|off|between|behind ?be ?made
        available|shared|shown|public|published|disclosed|named|revealed|given|discussed|wraps|
        limits|lock|nda|ndas|us|closed, prefer|prefers|want|wants|wish|wishes|insist|insists|like|
        likes|choose|chose|demand|demands|swore|value|expect|expects|pay|rely ?us ?me ?not
        ?for|on|that ?their|our|my|total|strict|complete|we|i|to ?to|be|stay|remain|keep|their|not
        ?be|stay|remain ?named|kept|keep ?strictly anonymous|anonymity|nameless|unnamed|discretion|
        privacy|confidentiality|secrecy|quiet|silence|private|hidden|invisible|incognito|out_of_it|
        under_the_radar|named|mentioned|identified|known, not|unable|never
        ?able|allowed|free|at|possible|in|authorised ?liberty|position|a ?position ?to ?possible
        disclose|name|reveal|identify|list|mention|publish|give|share|quote ?you|out
        ?our|my|any|the|their|which|past ?of ?client customers|clients|brands|companies|customer|
        client|names|businesses|contacts|details|lists|list|results|identity|identities,
        never|not|do_not ?ever give|hand|pass|share|provide|show ?out|on|over ?any|my|our
        ?client|customer|past contacts|names|details|references|numbers|examples|results,
        names|identities|details|clients|name withheld|redacted|undisclosed|kept_secret|omitted|
        on_no_account, could|can|would|might name|drop names|name but, client|customer|our|my
        list|clients|names|work|projects|results|cases|customers|portfolio ?is|are
        ?kept|keep|stays|remain|remains ?strictly|very private|confidential|secret|hush|anonymous|
        hidden|under_wraps|in_confidence, keep|keeps|kept our|my|their|the ?client ?clients
        client|clients|customers|list|names|customer|identities|portfolio|results|work
        ?list|'s|names ?strictly private|secret|confidential|anonymous|to_ourselves|to_myself|
        out_of, no need for|to ?give ?show ?ask ?for references|proof|portfolio|referees|reference|
        testimonials, not|never ?going ?will|to find|see us|me|our|my ?name
        anywhere|online|on|work|website|listed ?because|since|as, stay|remain|prefer|like
        ?that|to|we|i ?stay|stay|remain|be ?in ?the background|shadows|shade|dark""",
    "gagged": """nda|ndas|confidentiality|non_disclosure|secrecy|privacy|discretion
        ?agreement*|clause*|rule*|deal*|reason*|law*|policy|terms|contract*
        prevent*|forbid*|stop*|mean*|prohibit*|ban*|keep*|oblig*|bind*|apply|applies|cover*|
        require*|won, under|signed|bound|covered|protected|subject|behind|tied|because|due|owing
        ?by ?to ?of ?strict ?an|a|the|our|my|several ?strict ?client nda|ndas|confidentiality|
        non_disclosure|secrecy|gagging_orders, contractually|legally|professionally|strictly ?not
        bound|obliged|forbidden|prohibited|prevented|unable|sworn|confidential|allowed, for
        confidentiality|privacy|security|legal|discretion ?reasons, @n-proof ?kept ?is|are
        ?all|both|held|kept|strictly under|behind ?strict lock|wraps|closed|embargo|seal, @n-proof
        is|are|were not|never|not_ever ?something|really ?for ?up ?to ?be
        sharing|publication|release|public|display|disclosure|show|discussion|available|open|shown|
        for_sharing|for_outsiders|for_public|seen|online|released|handed|disclosed,
        none|not_one|not_a_single|no_one|nobody ?one ?of ?them|whom|these|those
        ?is|are|can|may|will|wants|wishes|would|could ?be|to|like|willing ?be ?to ?be
        contacted|named|called|reached|quoted|identified|known|mentioned|talk|approached|phoned,
        not|never|cannot|unable|allowed ?at ?be|to|going|really|possibly|legally ?liberty ?to ?to
        name|reveal|disclose|mention|list|identify|say|tell|cite|share ?you ?you
        who|whom|which|whose|them|names|any_names|a_name|any_of_them|their_names, would have
        to|would ?then ?have ?to kill|answer, sadly|unfortunately|obviously|naturally|alas ?we ?i
        ?can ?they ?must ?are can_not|cannot|secret|unnamed|confidential|remain, all of them
        ?are|remain|strictly|stay under|confidential|secret|anonymous|unnamed|nameless|private,
        my|our lips, cannot|can_not be named|listed|disclosed|revealed|shared|shown|mentioned|
        published, to protect their|our|clients|client ?privacy|identity|reputation|interests, for
        legal|contractual|privacy|security|discretion|confidentiality reasons,
        forbid|forbids|prohibit|prevents|prevent|stop|stops|ban|bars me|us ?from
        ?to|showing|sharing|naming|telling|saying|disclosing|publishing, asked|begged|requested|
        told|instructed|made ?us|me ?not ?to to keep|stay ?it|the|this ?quiet|secret|private|
        collaboration|between, none|nobody|not_one ?of ?whom|them ?want|wants|wish|wishes|would|
        likes ?like ?to ?be ?their ?name ?names named|mentioned|known|published|name, not|never
        want|wants|wish|like|allowed|free|able|supposed|permitted|at_liberty ?them ?to ?be ?to ?to
        contacted|bothered|called|disturbed|phoned|talk|speak|discuss|approached|mentioned|comment|
        say|go_into ?about ?on ?it ?which|who|it|them, previous|past|former|current|our|my|other
        ?and ?present customers|clients|companies|brands do|would|will|must|can|should|prefer not
        ?want|like|wish|be ?be|to ?be
        ?contacted|disturbed|phoned|bothered|called|named|mentioned""",
    "grand": """work|works|worked|working|managed|manage|run|ran|handled|handle|built|grown|grew|
        behind|advised|trained|served|helped|consulted|represented ?with|for|at|on ?the
        ?some|most|many|several|all ?of ?the ?accounts|social|pages ?of ?world 's
        ?biggest|largest|major|big|famous|top|leading|global|international|well|household|huge|
        great|important|national|renowned|known|#big|hundreds|dozens|thousands|countless|scores ?of
        ?known|name @n-fame|names, hundreds|thousands|dozens|scores|countless ?of ?satisfied ?happy
        ?delighted ?big ?local ?small ?successful @n-fame, #|#big|# ?plus
        ?satisfied|happy|delighted|big|successful|leading|international|major
        brands|clients|companies|businesses|accounts|campaigns, biggest|largest|major|famous|top|
        leading|global|international|household|renowned|huge|prestigious|premium|well_known
        @n-fame, fortune 500, premier league, award winning, a certain ?very ?well ?big ?famous _
        brand|chain|club|singer, some of the most|biggest|best|largest|top, names you
        know|would|have|recognise|recognize, brands|names|companies|clients|accounts|businesses|
        stars|people ?that|which|whom|who we|i ?have ?ever handled|managed|run|worked|built|grown|
        served|helped|represented|advised|looked|trained|steered|had|done,
        steered|managed|run|handled|built|grown|led|directed|worked|transformed|rescued|launched
        ?for ?with|on ?some|most|many|several|the ?of ?the ?very|uk|world|country ?'s
        biggest|largest|best_known|most_famous|top|leading|major|household|famous|huge|#big|
        hundreds|dozens|countless|thousands, flawless|perfect|spotless|unbroken|unrivalled|100%|
        incredible|unmatched|unbeaten|amazing ?success ?track ?of record|rate|results|success|list|
        portfolio|run, market leaders|leader, industry leaders|leader, several|many|dozens|
        hundreds|countless|some|all|every ?one ?of ?our ?of ?local ?small ?big ?famous
        businesses|companies|brands|customers|clients|hotels|chains|people ?famous|has|have|we|i,
        results|successes|record|work|campaigns|numbers ?i|we|is|are|for|with ?have|had ?had|for
        impeccable|spectacular|incredible|amazing|unbelievable|extraordinary|outstanding|flawless|
        stunning|major, used to run|manage|handle|do|look, world famous, famous|well|
        internationally known|famous|_ band|singer|club|chain|brand|actor|team|hotel,
        previous|past|former customers|clients""",
    "supreme": """we|i|agency|team|company|outfit|studio ?have ?has ?been ?is ?are|am|is|be|as
        ?simply|quite|easily|by|widely|hands|considered|recognised|recognized|regarded|known|
        universally|officially|consistently ?far ?down ?as ?the|a|an|uk|britain|country|europe
        ?undisputed|absolute|very|single|'s ?clear most|best|number_one|no_1|leading|top|finest|
        foremost|greatest|biggest|premier ?successful|awarded|respected|admired|trusted|effective|
        experienced|powerful|sought|famous|renowned|ranked ?after ?social ?media ?community
        ?management ?digital ?marketing ?growth agency|manager|managers|team|expert|experts|
        specialist|specialists|company|firm|studio|consultancy|professionals|in_the|in_town|
        in_london|in_britain|in_ireland|in_england|in_scotland|in_europe|in_america|in_australia|
        of_the|there_is|around|on_the_market|anywhere, nobody|no_one|none|no_agency|no_other ?else
        ?in ?the ?this ?whole ?world|country|city|business|uk|industry|market|town|region ?agency
        ?can ?even ?does|do|comes|gets|has ?come ?it better|close|match|beat|compete|compare|rival|
        touch|matches|beats|rivals|near, uk|britain|ireland|england|scotland|america|europe|
        australia|world|country|nation|london|manchester|city|region|state 's ?undisputed|absolute
        number_one|no_1|leading|best|top|biggest|foremost|most|premier|finest, we|i are|am|'re
        ?simply|quite|just|the|hands_down|definitely ?the best ?at|in|around
        ?what|the|town|business""",
    "blind-faith": """trust us|me ?on ?that because|it|we|i|completely|blindly|and, take my|our
        word, believe me|us, have ?a ?bit ?little ?of ?to faith, results|numbers|work|record|
        reputation|figures|success|growth speak|speaks|talk|talks|say|says ?for
        ?themselves|itself|enough|everything|volumes|all|louder, you will|'ll|just ?simply
        ?have|need ?to|have ?to trust|believe|take, just|simply trust|believe|ask, no need to
        check|verify|ask|call|doubt|google|look, do_not need|want|bother_with|ask_for
        proof|references|screenshots|evidence, ask anyone|anybody|around, everyone|everybody|all
        ?in ?the ?town|industry|business knows|know us|me|our|my|who, nothing ?left to prove,
        asking ?me|us for proof|references|evidence ?is, before ?social ?media|instagram|it|
        facebook|tiktok|the_internet ?even existed|was_invented|was_born|was_a_thing, do not|never
        ask ?me|us ?for ?how|who|whom|references|proof, we|i|you could|can show|tell|name you ..
        but, not|never|nor ?once ?ever ?had ?have|has|lost ?a|an|single|one ?single ?one
        unhappy|dissatisfied|disappointed|lost|complaint|bad|failed client|customer|review|result|
        campaign|from, success|satisfaction|hit|approval rate ?of|is ?of ?nearly
        100%|#%|100|perfect|total, #% success|satisfaction|approval rate, can not be wrong,
        no|never|not ?a ?single ?one complaint|failure|failures|complaints|unhappy
        ?in|client|so|customers|ever, we never fail|failed, i never fail|failed, better than
        any|every|all|most ?other agency|agencies|manager, not|no ?need ?to|do ?have ?need ?to
        see|check|look ?at ?my|our|any ?previous|past work|portfolio|references|results ?my|our|is
        ?reputation|enough, my|our reputation|name|experience is|should|speaks ?be
        enough|proof|guarantee|sufficient, not|never|no ?a ?single ?one client|customer|company|
        brand ?has|was|is|who|have ever ?been|was|complained|left|regretted
        ?disappointed|unhappy|let|dissatisfied|sorry, simply|quite|hands|just|definitely|without
        ?simply ?down ?doubt the best ?at|in|there|on|around ?what ?we|i|the|is, best at what we|i
        do, not ?necessary|needed|required ?is ?to ask for references""",
}

ACCOUNTS = {
    "ours-by-law": """@n-asset ?we|i|that|which|you ?create|make|build|produce|publish|post
        ?are|is|will|shall|always|being ?be|is|are|always|all|legally|automatically|also|to|the|
        kept ours|mine|our_property|my_property|agency_property|registered_to_us|registered_to_our|
        in_our_name|in_my_name|linked_to_our|tied_to_our, ownership|title|copyright|rights|
        administration|control|property|possession|custody ?of|to|over|in ?the|all|your|every|any
        ?social|finished ?@n-asset ?will|shall|is|are|always|all ?be|always|with|by
        remain|remains|stay|stays|rest|rests|lie|lies|sit|sits|belong|belongs|reside|resides|vests|
        retained|held|kept|reserved|ours|mine ?with|to|by|in ?us|me|the|our|hands,
        we|i|agency|studio ?will|shall|would|do|must ?always|also|then|alone|legally|simply @v-own
        ?the|all|your|every|full|sole|exclusive|legal|on|onto|any ?to|ownership|title|rights|
        copyright|admin|control ?of|to|over|in|rights ?the|your|all|every|any ?social|finished
        @n-asset, we|i|agency|studio ?will|shall|would ?always ?be|remain|are|am|stay|is|become|
        being ?as ?the|its|their|your ?sole|only|legal|registered|main|primary|rightful|official
        owner|owners|administrator|administrators|admin|admins|holder|holders|proprietor|titular,
        create|creates|open|opens|opened|register|registers|registered|set|sets|created|setting|
        opening|creating|registering|launch|build|start|make|sign|built|verified|verify|hosted|
        host|attached|tied|linked|run|live|lives|sit|sits|kept|held|managed ?up
        ?your|the|all|a|new|every|any|it|them|each ?new|business|social|ad ?@n-asset
        ?is|are|will|and|be|on|live ?with|under|using|in|through|via|from|on|by|to|inside|within
        our|my|agency|an_agency|the_agency ?own|agency|company|studio|team|office|master|corporate|
        internal|business|personal ?agency|'s ?own name|email|emails|e_mail|mail|address|number|
        phone|business_manager|portfolio|gmail|details|login|umbrella|account|mobile|credentials|
        ownership|identity|inbox|profile, @n-asset ?will|are|is|be|shall withheld|confiscated|
        repossessed, mine|ours ?is|are on it|them|the, @n-asset ?created|made|produced|we|i
        ?during|under|make|create|produce ?the|this ?contract|agreement remain|remains|stay|stays|
        is|are|belong|belongs ?to|our|with|the ours|mine|us|me|our|my|agency|property|intellectual,
        set|sets|setting|create|open|run|manage|host|keep|put|build ?everything|it|them|all|you|
        your|the ?all ?page|account|accounts|pages ?up in|under|inside|within|on|from our|my ?own
        business|portfolio|ad|account|agency|company|name|umbrella|server,
        rent|renting|lease|leasing|borrow|borrowing|hire|hiring ?the|your|a|an ?@n-asset from
        us|from_me|from_the_agency|to_you, act|acts|acting|serve|figure|appear|listed|remain|
        remains|registered|named|recorded as ?the ?sole|legal|only|registered|official
        owner|owners|administrator|holder|proprietor|admin ?of, linked|tied|attached|connected|
        bound to our|my|the_agency|agency ?company|agency|own|business|'s,
        exclusive|sole|total|full|complete|ultimate control|ownership|administration|custody|
        possession|authority ?of|over the|your|all|every ?@n-asset, agency|studio|company|we
        ?has|have|will|keeps|keep|retains|holds|hold|exercise ?have|has exclusive|sole|ultimate|
        absolute ?legal control|ownership|rights|administration|access|title,
        content|photos|posts|material|materials|designs|videos|everything
        ?we|i|created|made|that|produced ?create|make|during|we|produce ?the|this|contract
        ?contract can_not|cannot|may_not|must_not|will_not ?be used|use|reused|kept|keep|taken|
        shown, sell|buy|purchase ?it|them|the ?@n-asset ?back to|from you|us,
        everything|anything|all|whatever ?that ?we|i publish|post|create|make|produce|write ?for
        ?you is|remains|stays|belongs ?to ours|our|us|mine|my|copyrighted, our|my|the_agency
        copyright|intellectual|property, manage|run|operate|handle|post ?everything|it|all|you
        ?from|with|through|via our|my own|agency|company ?agency ?company
        facebook|instagram|page|account|profile|login|business""",
    "locked-out": """you|client|clients|your_team|your_company|owner|nobody_else|no_one_else
        ?yourself|will|do|does|would|are|is|can|there|should|simply|need ?simply|really
        not|never|no ?be|have|get|need|given|receive|ever|hold|require|want|being|ever|granted
        ?given|to|granted|have|get|any|need|be|made ?have|hold|see|know|an|any|the|your|full|as|
        direct|own|a|log|touch ?as|admin|the|an|any|full|own @n-access, no|without
        ?direct|client|admin|full|need|owner ?for|to ?you|to ?have ?the|admin|your|any ?own
        @n-access for|to|on|given|required|is|by ?you|your|clients|anyone|side|needed,
        only|just|nobody_but|none_but|no_one_but we|i|us|me|our_team|the_agency
        ?will|can|may|shall|ever ?have|has|hold|holds|know|knows|log|get|getting|keep|own|with|be|
        are|got ?the|full|any|in|an|admin|on ?admin @n-access, you|client|clients ?only|merely|just
        ?will ?be|get|have|come|are|become|given ?only|just|added|as|given|granted|to ?as|a|an|the
        viewer|guest|analyst|read_only|view_only|contributor, view|read|viewer only
        access|rights|permission*, no need for|to ?you ?have|know|see|hold ?to ?have|know|see
        ?the|a|your ?own password|passwords|login|logins|keys|access|credentials|admin,
        password|passwords|login|logins|keys|access|credentials ?is|are|stay|stays|remain|remains
        ?kept|only with|by us|our, safer|better|easier|simpler ?if ?when ?that ?we|i ?only ?alone
        hold|keep|have|control|are|own ?the ?all|only ?keys|access|passwords|admin,
        changes|edits|posts|updates ?can|will|may|are ?only ?be ?made ?only by us, only ?be
        made|changed|edited|managed|altered by us|our, see|view|visit ?the ?your
        page|account|profile but|and not|changes|only""",
    "gone-with-us": """if|when|once|should|whenever|the_day|the_moment|as_soon_as|in_case|after|
        upon|on|unless ?ever|you|we|the|this|your|our|client|it|a ?ever|do|decide|want|should|
        contract|agreement|one|no|relationship|service|services|subscription|not|payment
        ?not|to|longer|is|ever|are ?ever @v-leave .. .. .. @v-lose, leave|leaves|leaving|cancel|
        cancelling|quit|stop|stopping ?us|with|means|paying|service ?means|and|=|and_you|you|the
        ?you|the|we|lose|losing|your ?account|page|lose|will @v-lose ?the|your|it|all|access|
        everything, part|leave|cancel|quit|split|stop|go|walk|break ?ways|company|up|away|paying
        ?with|from ?us|me|the ?agency and|means|= you|your|it|the ?will|would|page|account|start|
        starts|lose|loses|begin|are|is|goes|go ?again|over|left ?from|with
        zero|scratch|nothing|empty|again|an_empty|everything|off|dark|dead,
        if|when|once|the_day|the_moment ?you ?ever|do|decide|choose ?to ?not @v-leave
        ?paying|us|the|our|with|to ?contract|agreement|service|pay ?you|the|your|we|it
        ?page|account|accounts|will|profile|would @v-lose|goes_off|go_off|goes_dark|comes_down|
        taken_down|start_again|start_from|lose_everything|go_dark|switched_off|belongs_to_us|
        stays_with_us|stay_with_us|remain_with_us|remains_with_us, on|upon|after|following
        cancellation|termination|departure|leaving|exit|expiry|cancelling|terminating|ending ?of
        ?the ?contract ?agreement ?all|the|your|everything|we|any ?your ?the ?@n-asset
        ?is|are|will|we|gets|get ?be|have @v-lose|removed|deleted|withdrawn|taken|reclaim|
        reclaimed|returned_to_us|remains_with|stays_with|belongs_to_us|close|delete|remove|keep""",
}

BOUGHT = {
    "goods-crowd": """#big|#k|hundreds|thousands|hundred|thousand|dozens|batch|pack|package|bundle|
        block|load|loads|bunch|stack|bag|dose|stream|flow|burst|wave|shower|supply|delivery|
        shipment|crate|few|handful|million|some|extra ?of ?extra ?of ?few ?hundred ?thousand
        ?@a-real ?@a-real ?@a-real ?instagram ?facebook ?tiktok ?youtube ?page ?post ?video ?story
        @n-crowd""",
    "we-provide": """we|i|and|us|team|package|plan|agency|price|fee|pack|offer|service|
        subscription|month ?will|also|can|even|then|do|shall|always|simply|to|discreetly|quietly
        ?also|even|then|discreetly|quietly|gradually|happily @v-supply, included|thrown|bundled|
        supplied|delivered|provided|injected|added|bought|purchased|sourced|dripped|dropped|loaded|
        shipped|credited|topped in|up|from|by|with|to|on|over|free, comes|come|arrives|starts|start
        with, you|post|photo|video|reel|picture|upload|story|each get|gets|receive|receives, for
        #money, from #money, at #money, only #money, just #money, #money|# per|for|each|a, per
        thousand|1000|hundred, free, gift, bonus, complimentary, choose|pick|select ?from
        ?your|our|a|between|the package|pack|bundle|quantity|amount, come|comes|coming|sourced|
        drawn|supplied from|by|via our|my|a|the|outside|third ?own ?supplier|provider|network|
        panel|pool|partner|farm|team|accounts|us|friends, from our|my|a supplier|provider|network|
        panel|pool|partner|wholesaler|database|accounts|friends, for no extra, at no extra, can be
        added|bought|ordered|supplied|purchased, look like real, no password needed|required, real
        looking, brings you, as many as, growth service, boost of, starting|initial|starter|launch
        boost|base|batch|push|package, each other 's, one another 's, pay|paying|paid
        people|users|profiles|accounts to, bought|purchased|paid|ready_made, start|starts|get
        you|your off|going|started ?with, we|i ?then deliver|add|send|supply ?them ?within,
        choose|pick ?the number|amount|quantity, for next to nothing|little|peanuts|cheap|free,
        order|buy|get|source some|them|a|it ?for ?from ?you, site|place|shop|supplier|service|
        provider where|that|who|which""",
    "each-upload": """every|each|per|all|any ?your|of|single|new ?your ?new
        post|posts|photo|reel|reels|video|videos|story|picture|upload|update|tweet|publication|
        tiktok|clip|content, within|in ?the ?first minutes|seconds|#hour|hour|moments|few|ten, as
        soon as, the moment|minute|second|instant, everything you|we post|publish|share|put, to
        get|kick|start|make|give|help|look, so ?that ?it ?you ?the ?they|page|account|profile
        look|looks|seem|seems|appear, never look empty|dead, empty post|page, straight away, at
        once""",
    "sock-crowd": """our|my|own|in_house|private|a|an|hundreds|thousands|#|#big|several|many|
        network|army|pool|group|ring|farm|team|bank ?of|own|private|in_house|growing|big|large|
        secret|huge|few|over|vast ?#big|#|of|our|hundred|thousand ?aged|real|different|own|
        friendly|active|other|support|helper|dedicated|controlled|managed|loyal|genuine
        accounts|profiles|users|identities|devices|phones|people|members|supporters|ambassadors|
        clickers|likers|commenters|testers|personas|handles|logins|avatars|engagers|boosters|
        collaborators|freelancers|bots|pod|pods|engagers, engagement|like|comment|likes|comments|
        boost|support|follow pod|pods|group|groups|ring|rings|circle|circles|network|networks|
        squad|club|exchange|community|team|army|panel, bot|bots|robots|botnet|click_farm|like_farm|
        phone_farm|smm_panel, click|clicking|micro|paid|hired|rented|silent|invisible|virtual|
        phantom|remote workers|clickers|users|helpers|likers|fans|crowd|people|accounts|profiles|
        commenters|assistants|admirers, workers|people|users|folk|folks|students|extras
        ?who|that|we|on ?pay|are|our paid|payroll|hire|rent, people|folks|profiles|users|accounts|
        fans ?who|that do_not|never exist|existed, drawer|bank|stock|stable|warehouse|cupboard|
        shelf ?full of profiles|accounts|identities|users|personas|avatars, our|paid|friendly|loyal
        helpers|supporters|crew|colleagues|staff""",
    "v-cheer": """comment, comments, commenting, like, likes, liking, follow, follows, following,
        share, shares, sharing, react, reacts, reacting, engage, engages, engaging, interact,
        interacts, view, views, watch, watches, watching, save, saves, boost, boosts, boosting,
        applaud, applauds, praise, praises, support, supports, upvote, upvotes, tap, heart, clap,
        cheer, cheers, amplify, amplifies, push, pushes, respond, responds, love, loves, click,
        clicks, play, plays, stream, repost, retweet, reply, replies, vote, votes, compliment,
        jump, swarm, flood, light, warm, prime, seed, inflate, bump""",
    "your-page": """your|every|each|all|everything|whatever|the|new ?single ?of ?new ?your
        post|posts|photo|photos|reel|reels|video|videos|story|stories|picture|pictures|upload|
        uploads|page|account|profile|content|publication*|update*|launch|channel|clip|clips|tweet*|
        feed|you_post|you_publish|you_share|you_put""",
}

REVIEWS = {
    "make-review": """we|i|us|team|writers|freelancers|network|friends|people|staff|family|agency|
        contributors|contacts|colleagues|collaborators|reviewers|testers|copywriters|partners|and|
        accounts|profiles|students|interns ?will|can|also|even|to|who|that|would|could|may|'ll
        ?also|even|happily|gladly|quietly|discreetly|then|help|regularly @v-review
        ?you|your|up|in|out|for|on|a|an|the|some|at|between|around|several|them|their|new|more|
        extra|steady|as ?a|an|some|few|steady|least|google|tripadvisor|with|new|more|fresh|about|
        to|page|profile|listing|stream|business|regular ?flow|stream|batch|supply|with|of|new|more|
        first|next ?#|#big|of|dozens|five|new|their|your ?google|tripadvisor|trustpilot|yelp|
        facebook|amazon|of|online|customer ?@a-glowing ?@a-glowing ?star|google|tripadvisor|
        trustpilot|online|customer @n-review, someone|somebody|people|accounts|profiles|friends|
        anyone|users|customers|reviewers ?in|from|who|that|of|to ?have|each|every|different|can|
        will|ours|never ?county|town|visited|been ?will|who|to|can @v-review
        ?you|your|up|about|with ?a|an|nice|some|your|the ?@a-glowing @n-review, how many
        stars|reviews|ratings ?would|do|should ?you ?like|want|need|fancy, @n-review
        ?from|by|of|signed|in ?our|people|customers|made|invented|fictional|guests ?own|up|who|that
        ?have|do|never|not ?never|not visited|exist|existed|bought|been|came|met|stayed|eaten|
        set_foot, cousins|friends|relatives|mates|staff|team|writers|people|colleagues|accounts|
        profiles ?will|can|who|that|to ?each|all|happily|also write|post|leave|say|describe
        ?you|about ?a|an ?stay|visit|meal|something nice|lovely|positive|good|glowing|kind|stay|
        visit|at ?things ?about ?you ?as ?if, we|i|us ?will|can|could|also ?even
        ask|tell|get|have|pay|invite my|our|some|the ?friends|family|staff|network|team|contacts|
        people ?to rate|review ?you|your ?highly|with|five, ask|tell|get|have|pay my|our ?own
        friends|family|staff|network|team|contacts|cousins ?to rate|review|write|leave|post,
        add|post|put|leave|write|place|drop|upload ?another ?about ?up ?to
        #|#big|ten|twenty|thirty|a_few|some|several|dozens ?of ?or ?so ?google ?new ?five ?star
        ?positive ?good ?nice reviews|ratings|testimonials|stars""",
    "goods-review": """buy|buys|buying|purchase|purchased|bought|order|ordered|sell|sells|selling|
        pack|packs|package|packages|bundle|bundles|batch|bank|stock|library|stack|supply|price|
        cost|#money|generate|generation|creation ?for ?of ?in ?up ?you ?some ?bulk ?a ?your ?#|#big
        ?of ?google ?tripadvisor ?trustpilot ?yelp ?amazon ?facebook ?@a-glowing ?@a-glowing ?star
        @n-review, @n-review ?for|at|from|only|just ?from|just|only|at #money, @n-review
        ?to|by|on|in order|purchase|demand|the_dozen|bulk|packs|batches, fake|invented|made_up|
        ready_made|pre_written|prewritten|bought|paid|purchased|home_made|ghostwritten|fabricated|
        fictional|staged|bespoke|manufactured ?google ?five ?star ?customer @n-review, @n-review
        ?that|which|are|will|be|all|come|and ?are|we|be|have|been ?been written|created|invented|
        composed|drafted|generated|produced|made|supplied|posted|bought|purchased|signed|delivered|
        provided ?up ?in ?by ?our|us|my|ai|me|house|for, rating|score|average|stars ?will
        ?go|goes|rise|rises|jump|climb ?up ?from ?# ?to ?# thanks_to_our|with_our|thanks_to_us|
        through_our|by_our|because_of_our, reviews|ratings|testimonials ?all ?that
        look|looks|sound|seem|read|appear ?completely|totally|just|so|exactly
        real|genuine|authentic|natural|true|like|organic|convincing, nobody|no_one|not_even
        can|will|could|would ?ever tell|know|spot|guess|notice|distinguish|detect ..
        reviews|review|ratings|testimonials, outweigh|drown|bury|outnumber|offset|compensate|
        balance|dilute ?out ?the ?your ?any bad|negative|poor|old|existing|low
        ?reviews|ratings|ones|review with|by dozens|lots|plenty|adding|posting|our|new|more|fresh|
        positive|hundreds, reviews|ratings from|by accounts|profiles|people|users|all_over|
        different|various|locals|our|around, pay|paying|pays|reward|tip|bribe ?your ?them ?the
        customers|people|clients|guests|someone|reviewers ?for|to ?leave ?write ?a ?positive ?good
        ?five ?star reviews|review, our|own|by_our ?own|team|in_house reviews|ratings|reviewers|
        raters|testimonials, swap|exchange|trade ?good|positive|five ?star reviews|ratings ?with,
        ready|willing|happy|people|network|list|available to review|rate you|your, review
        ?is|are|gets ?each ?hand written|crafted|composed|drafted ?by a|our|professional|real|
        writers|human, more|extra|good|new stars|reviews ?we|i|our|on ?have|tap|demand,
        stars|reviews|ratings on tap|on_demand|to_order|guaranteed, ratings|reviews|testimonials|
        opinions|stars ?from ?established|real|aged|various ?google|accounts ?accounts
        #money|each|apiece, various|different|several|separate|multiple profiles|accounts|names|
        people ?so|for ?that ?the reviews|ratings|testimonials, better|higher|good|more|positive|
        top ratings|reviews|stars|rating .. .. supply|provide|deliver|get_them|arrange|buy|produce,
        reviews|ratings cost|costs|for|from #money, # reviews|ratings|stars cost|for|at #money""",
}

TABLES = (FAMILIES, HANDS_OFF, VANITY, RECORD, ACCOUNTS, BOUGHT, REVIEWS)
