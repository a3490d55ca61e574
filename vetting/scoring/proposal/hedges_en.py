"""Words by which English says that a promise is none: whose it was, what is not done, what is rued.

They are added to the classes of the same name elsewhere.
"""

VOICES = {
    "fronted": """at no point|time|stage|moment, under no circumstance*, on no account, in no way|
        circumstances, by no means, in no case, not once, nor will|do|would|shall|should|can i|we|
        anyone|the|your""",
    "negation": """at no point|time|stage|moment, under no circumstance*, on no account, in no way|
        circumstances, by no means, in no case""",
    "report": """they|he|she ?also ?just ?even ?then ?all say|says|claim|claims|want|wants|ask|
        asks|charge|charges|reckon|reckons|promise|promises|guarantee|guarantees|offer|offers|
        swear|swears|insist|insists|boast|boasts|brag|brags|advertise|tell|tells|pledge|demand|
        demands, they|he|she|supplier|vendor|freelancer|predecessor*|rep|salesman|saleswoman|
        seller|guru|consultant|contractor|manager|agency|company|firm|outfit|lot|lad|bloke|guy|
        chap|people|team ?who ?that ?used_to ?just ?always ?never ?even ?then ?also ?had ?'d @deed,
        when|whenever|if|where|once|that an|a|any|some|another agency|vendor|supplier|freelancer|
        company|firm|provider|consultant|manager|seller, whoever|anyone|anybody|people|those|
        someone|somebody|businesses|brands|companies ?who buys|pays_for|deletes|hides|automates|
        charges|asks_you|wants_your, an|any account|page|profile|business that|which jumps|goes|
        gains|grows|leaps|buys|shoots|rises, according to, i gather|understand ?that, apparently,
        supposedly, allegedly, your|my|our|his|her|the|a|an brother|sister|uncle|aunt|nephew|niece|
        cousin|neighbour|neighbor|son|daughter|accountant|friend|mate|pal|brother_in_law|
        sister_in_law|father_in_law ?of ?mine ?in ?law suggest*|told|said|says|hired|bought|paid|
        recommend*|advis*|promis*|thinks|reckons|swears|lost|tried|assured|offered|sold, rep|
        salesman|salesperson|saleswoman|seller|caller from|on|at the|a|another|some|that, your|the|
        their competitor*|rival*|competition|salon|shop|cafe|place|bar|gym|bakery|restaurant|pub|
        agency ?across ?the ?road ?next ?door ?down ?street is|are buying|sending|paying|using|
        deleting|inflating|running|spamming|faking|posting, the other bid|bidder|offer|proposal|
        quote|agency|candidate|company|firm|chap|guy|lot|seller, offer|quote|proposal|email|e_mail|
        message|ad|advert|flyer|leaflet|brochure|letter|pitch ?that ?which you|they|he|she|someone|
        somebody showed|sent|received|got|forwarded|were|left|wrote, showed me the, you|they|she|he
        forwarded|showed|sent|passed|gave me|us .. flyer|offer|ad|advert|email|message|leaflet|
        quote|proposal, forums sell|offer|are|have, ads|adverts|offers going|doing round|around|
        the, going round ?for, you ?'ll ?will ?can see|read|find|hear all|ads|adverts|people|
        sellers|offers, in the words of, there are|is people|sellers|agencies|firms|companies|folk|
        outfits|sites selling|offering|who|that, plenty of firms|agencies|people|sellers|companies|
        sites|outfits, sellers who, so called, what they sold|promised|offered|said|told|charged|
        wanted, whoever told|sold|says, hired a guru|agency|company|firm|chap|guy, a company|firm|
        agency|outfit|man|woman|guy|chap|caller ?in ?from .. rang|phoned|emailed, you|we|i have|had
        ?been approached|rung|phoned|contacted|emailed by, asked|asks|ask|wondered|wonder if|
        whether, wanted|want|wants to know if|whether, the first|second|third|fourth|other
        ?one|offer|quote|agency|bid says|promises|guarantees|claims|asks|charges, offer|quote|bid
        one|two|three|four|a|b|c says|promises|guarantees|claims|asks|charges""",
    "deed": """deleted, removed, hid, blocked, buried, bought, purchased, wrote, invented, paid,
        posted, published, wanted, asked, took, charged, demanded, insisted, kept, ran, opened,
        registered, sent, spammed, automated, boasted, bragged, swore, assured, vowed, told, said,
        claimed, promised, sold, offered, guaranteed, left, vanished, disappeared, inflated, faked,
        pumped, ignored, required, pocketed, deleting, buying""",
    "others": """rang, phoned, called me|you|us, e mailed, emailed, approached, contacted, a|an|
        another|some company|agency|firm|outfit|freelancer|consultant|guru|salesman|seller|rep|
        chap|guy|bloke, the last|previous|former|other lot|agency|company|people|freelancer|firm|
        one|supplier|contract, predecessor*, competitor*, competition, hired a""",
    "utterance": """phrase, phrases, slogan, slogans, tagline*, line, lines, sentence, sentences,
        wording, words of|like|such, ad, ads, advert, adverts, headline*, classic, old favourite|
        favorite|chestnut, pitch, patter, spiel, hear, hears, heard, says, said, wrote, writes,
        read, reads, sounds, means, mean, tells you, this .. business, this .. talk, claims like|
        such, promises like|such, offers like|such, things like|such, messages like|such, talk of,
        gems, lies, fairy tales, tall tales, if you hear, whenever you hear, walk away, hang up,
        when somebody|someone|anyone|anybody writes|says""",
    "own-motto": """our|my motto|promise|slogan|guarantee|pledge|mantra|tagline|creed|rule|offer,
        as we|i ?always say, we|i ?always ?like say, we|i call it|this|that, we say, we repeat,
        like to say""",
    "takes-back": """no such, would|'d be lying|dishonest|misleading|a_lie|a_fib, lying, would not
        be honest|true|fair|right|truthful|serious, not be honest, not the right|your person|
        agency|fit|one|man|woman|partner|supplier|choice|girl, look|go|try|ask|hire|find|call|ring
        somewhere|elsewhere|someone_else|somebody_else|another, do not hire|pick|choose me|us, not
        my|our thing|style|game|way|trade, do not|never fall for|believe|trust|touch|sign, do not
        believe|buy it|this|that|a_word|a, not count on me|us, sack me, fire me, 'd|would|will have
        to say|refuse|decline|turn, would|'d|will say no, hand in my notice, rather|sooner ?have|
        lose|quit|leave|walk|shut|close|turn|give|hand|resign|starve|eat|drop|say|tell|be|sell|
        pack|go|see|refund|work .. than, rather|sooner lose|quit|resign|starve|shut|close|walk|
        leave, none|nobody|no_one ?of ?them can|could ?ever deliver|promise|guarantee|keep|do,
        nobody|no_one can promise|guarantee|assure|control, is|are ?just ?only ?pure hot_air|smoke|
        nonsense|rubbish|hogwash, not true, untrue, is false, be wary, beware, alarm, alarm bells,
        no reference, costs dear|you_dear, sleep on it, take a breath, bin it, delete the message,
        fools only|themselves|himself|herself, not in my|our gift|hands|power, would be easy|
        tempting to, easy to say|promise|claim""",
    "harms": """put|puts|putting ?real ?your ?the customers|people|buyers|guests off, loses|lose|
        losing|lost reach|trust|credibility|customers|followers|reputation, bigger|worse crisis,
        something|plenty to hide, seldom|rarely|never ends|turns|works|goes well|out, ends|turns|
        turned|ended badly|ugly|out_badly, no way|means|right ?to|of complain*|recours*|redress,
        nobody to complain, leaves|leaving|left ?you ?the ?your ?account ?client ?business exposed|
        stranded|locked|without|no|nothing|high, loses it|them on|when|if, penalised, penalized, is
        like judging|measuring, unfair practice, in a fine""",
}

EVERYDAY = {
    "no-need": """no need, not necessary|needed|required, what for, why bother, never needed, do
        not bother, unnecessary""",
    "verdict": """is, are, may, might, can, could, tends, costs, cost, breaks, breaches, leads,
        usually, rarely, seldom, never, often, only, does not, do not, makes, leaves, ends, turns,
        means, puts, hurts, harms, kills, brings, gets you, got, works for, backfires, drives,
        lands, was, annoys, upsets""",
    "we-do-it": """we, us, our, included, my, i, guaranteed, speciality, specialty, easy, simple,
        legal, works""",
    "poured-in": """add, adds, adding, drop, drops, inject*, pump, pumps, pour, pours, load, loads,
        top up, stuff""",
    "sent-things": """# ?direct ?personal ?private messages|dms|emails|texts|letters, #big ?direct
        ?personal ?private messages|dms|emails|texts|letters""",
    "numbered-goal": "from # to #|#big, from #big to #|#big, #% more, # more, #big more",
    "own-till": """shop|store|stall|cafe|bar|till|counter|market takes|accepts|take|accept|stall,
        your ?own customers ?can pay|whether, tell ?your customers, card and|or cash, cash and|or
        card, tickets for|to, members who, your ?own sale|promotion|event|workshop|course|menu|
        draw|raffle|guests, enrolment, enrollment, registration for, we will|'ll announce|remind|
        post|say|mention, in the group|feed, of your|the posts|comments""",
    "no-hurry": """this|next week|month, today, now, yet, straight away, right away, on the spot,
        in a hurry, immediately, either""",
    "count-them": """bots|bot ?were ?are ?was behind|among, found|spotted|detected|counted .. bots|
        bot, we found, we will|'ll list|flag, bots you|that_follow""",
    "clean-up": "read .. reviews|comments|opinions, reading .. reviews|comments",
    "strangers": """for you, on posts|photos with|of|by, new people, people an|per|every hour,
        profiles|accounts an|a|per hour|day, competitors|competitor, your rival*, whoever comments|
        likes|follows, other businesses|shops|accounts|profiles|people""",
    "rota": """my|our sister|brother|partner|colleague|husband|wife|mother|father|son|daughter|
        cousin|friend .. does|do|covers|cover|takes|handles|looks|steps, between the|us, by turns,
        in turns, cover for|from, working hours, office hours, we close on|for, closed on|for""",
    "never-so": "not|never ?ever reply|answer|post|publish|act|go",
    "open-method": """grandma*, grandmother*, family recipe*|secret*, facebook|instagram|website|
        page|site ?page does not|never say|mention|show|tell, council, magician*""",
    "except": """you do have to|need, we|i stay out, because your|the|you, in august|july|december,
        office is closed, prevent*, house rules""",
}

REJOINDERS = {
    "rejoins": """i|we do not work|operate|do_business|play|sell like|that|this|way, not how|
        the_way i|we work|operate|do, that|which is not me|us|how|my|our, i|we do not do|accept|
        take|recommend|use|offer|sell|advise that|this|those|it|them|any, would not advise|
        recommend, hang up, run a mile, walk away, that stops|ended|ends, were|was right not|to,
        ask him|her|them how|why|what, so i do not, not here, not with me|us, not true, is false,
        do not believe|buy it|this|that, does not work, do not work, be careful, here we|i reply|
        answer""",
}

LISTS = {
    "not-list": """what|things|stuff|something i|we|you ?simply ?really ?certainly do|will|would|
        can|could|am|are|have not ?be ?ever ?do ?offer ?find ?get ?see ?hear ?include ?promise
        ?sell ?accept ?touch, what|things i|we|you ?'ll ?will|would never ?do|hear|see|find|get|
        sell|offer|promise, what i|we refuse|decline|avoid|reject ?to, what ?this|the ?proposal|
        offer|plan|service ?does|is|are not include*|in|here|offer*, not part of|in, not included|
        covered|offered|on_offer|in_scope|in_the, out of scope, outside the scope, excluded,
        exclusions, excludes, practices|methods|tactics|jobs|things ?that ?which i|we ?always ?will
        turn|refuse|reject|avoid|decline|rule|shun|steer ?down ?out, red lines, red line, my|our
        limits, do not count on|ask|expect me|us ?to ?for, never ask me|us to, i|we do|will not|
        never do ?any ?of these|the_following|three_things|two_things, nor will|do you|i|we ?find
        ?do, my|our noes, in the negative, i|we refuse to, not on the menu|table|list""",
    "told-list": """warning|danger|alarm|tell_tale sign|signs|bells|signal|signals, red flags, red
        flag, myth, myths, mistake, mistakes, errors, bad practice|practices|habits, tricks of the,
        common|usual traps|scams, beware, watch out ?for, be wary ?of, be suspicious, what to|you
        avoid|should_avoid, things to avoid|watch, walk away if|from|when, run if|from|when, what
        i|we found|inherited|saw, where you|things are, current|present|inherited situation|state,
        findings, weak points, weaknesses, what the last|previous|other|others|old|former, what
        others, what they did|promised|said|sold|told, what you were, phrases|promises that,
        examples of what, why not, risks of, the last|previous contract|agency|manager""",
}

HOPES = {
    "hope": """at best, at worst, at most, hopeful, pencil* in, pencilled, penciled, assumption*,
        assum*, cautious*, yardstick, guide only, a guide, as a guide, depends on|upon, outside my|
        our|anyone|anybody control|hands, beyond my|our control, not in my|our hands|gift|control,
        if the|this|that|current|present pace|trend|rate ?holds|continues, would be reasonable|
        fair|a, expectation*, projection*, predict*, prediction, range, somewhere between, between
        # and #, between #big and #big, give or take, no certainty, uncertain, not certain, not
        for|a certain|certainty, would not bet, not bet, may well be, might be wrong, no crystal
        ball, benchmark, stretch, milestone, we would, i would, we 'd, i 'd, if possible, possibly,
        conceivabl*, subject to, can not promise|guarantee|say, but nobody|no_one""",
    "present": """my|our ?own posts|photos get|gets, your|the|their last ten|five|three|twelve|
        dozen|few|# posts|photos|reels|videos|pictures|stories, you come|rank|appear|show first|
        top|up, you already come|rank|appear|show|have, right now, registered to|in|under the, are|
        is|still in their|the_last|the_old|the_former name, has|have #big, have|has #, today #%, of
        your sales come|comes, stands at, sits at, the page|account|profile shows""",
    "past": """in 20*|19*, since 20*|19*, #year|#month|#week|years|months|weeks ago, last|previous
        season|summer|winter|spring|autumn|month|quarter|week, back then, back in 20*, by sheer|
        pure luck|fluke|chance, not happened since, reached, jumped, turned out|into, came, got,
        bought #year|#month, left over""",
    "refusal": """not a chance, far from it, not at all, by no means, on the contrary, under no, i
        do not, that is not, that 's not, it is not, that isn't, that would, i am afraid, i 'm
        afraid, no chance, no way, out of the, quite the opposite, the opposite, in no, not really,
        not if, not on, not in, only if, only when, i would rather, i 'd rather, i can not, we can
        not, i could not, none of, nothing of, neither, please do not, please not, that stays|
        remains|is your|yours|not""",
}

TABLES = (VOICES, EVERYDAY, REJOINDERS, LISTS, HOPES)
