"""How English, British and American, says what the rules look for; contractions are two words."""

COMMON = {
    "audience": """follower*, fan, fans, subscriber*, subs, subscribed, community, audience,
        following, people|souls|folk|folks follow|following ?you, admirers, supporters, people
        subscribed, readers on, heads following,
        members, joiners, people in your group, followings, devotees, enthusiasts""",
    "engagement": """follower*, fans, subscriber*, likes, heart, hearts, view, views, plays,
        impressions, saves, shares, retweets, reactions, thumbs, engagement, engagements, your
        numbers, the numbers, interactions, streams, viewers, loves, upvotes, listens, hits,
        double taps, taps, applause, admirers, supporters, people following, a like, like per,
        per like, every like, each like, like count, like button""",
    "commit": """guarant*, assur*, promis*, pledge, pledged, commit, commits, committed,
        commitment, vow*, swear, sworn, swore, my|our word, you have my word, word of honour,
        mark my words, hand on heart, on my life, cross my heart, scout 's honour, certain,
        certainty, for sure, for certain, surefire, sure fire, sure thing, dead cert, cast iron,
        ironclad, iron clad, copper bottomed, watertight, set in stone, in stone, in writing, in
        black and white, in the contract, by contract, contractually, without fail, no matter
        what, no ifs, no buts, no question, no questions, no excuses, no maybe, not a maybe, no
        doubt, without a doubt, undoubtedly, rest assured, be assured, bank on it|this|that|us,
        count on it|this|that, depend on it, bet, i bet, bet my, put money on, stake my, locked
        in, lock in, nailed on, failsafe, fail safe, foolproof, bulletproof, never fails, can
        not fail, will not fail, can not lose, can not miss, come rain or shine, whatever
        happens, come what may, or else, as night follows day, sure as, definitely, inevitably,
        inevitable, unfailingly, automatically yours, signed and sealed, consider it done, take
        it as read, i undertake, we undertake, undertake, underwritten, backed by, money where,
        warrant*, 100%, 100 %, hundred percent, with penalty, non negotiable, not a wish, not a
        hope, not a target, done deal, legally binding, bound to, without exception, every time,
        hell or high water, i will sign, sign for that, signed for, you have my guarantee, mark
        me, no two ways about it, take it from me, bet the farm, cert, a given, it is a given,
        you can take that to the bank, to the bank, hold me to it, hold us to it, with my name
        on it, on my name, or i eat my hat, that is settled, as sure as, full stop, how sure
        we|i are|am, that sure, that confident, just watch, just you watch, no argument, no
        arguments, contract will carry|state|say|include, on the contract, mark it down, on
        paper and signed, without question, unconditional*, for definite, safe bet, that is so,
        that is a fact, beyond doubt, beyond question, bet on it, answer for it, put our|my name
        to, if it kills me, you have our promise, no failing,
        no risk to you|yourself, at no risk, never less, never fewer, not one fewer|less,
        or my name is not, personally vouch, i 'll ?personally vouch, i ?will ?'ll
        ?personally see to it|that, we ?will ?'ll see to it|that, you can be ?absolutely
        ?quite certain|sure, hand on my heart, rock solid, gospel, nailed down, no wriggle
        room, leave that to me|us, as good as done, you have my, on the dotted line, take
        it to the bank, it will happen, mathematical*, dead certain,
        my|our solemn|firm|personal|absolute|iron word|promise|vow|commitment|undertaking,
        solemn word|promise|vow, you can hold me|us, take that as|to, come rain, backed by our|a|my,
        covered by our|a|my ?money ?refund guarantee|policy, we stand by, stand behind""",
    "vouch": "vouch, be sure, say for sure, know whether",
    "at-least": """at least, minimum, a minimum of, no less than, not less than, no fewer than,
        not fewer than, at the very least, upwards of, more than, or more, north of, and
        counting, over""",
    "refund": """money back, refund*, reimburs*, you do not pay, you pay nothing|zero|nil, you
        owe ?me ?us nothing, we|i work ?for free|nothing, i|we work|carry free, work free, works
        free, is|are|it|month free, free of charge, on us, on the house, on me, pay nothing, no
        fee, no charge, we|i do|will not charge|bill|invoice, we|i waive, waive*, out of my ?own
        pocket, out of our ?own pocket, i pay for, we pay for, i|we will pay,
        give|hand|return|returned|send you|your|every|it|the ..
        money|fee|penny|cent|pound|dollar|back, tear up the invoice, cost you nothing, not a
        penny, not pay a penny|cent|thing, do not owe, i eat the, we eat the, i cover the, we
        cover the, your fee back, fee back, credit ?you the,
        penny|cent|pound|dollar|euro|money|fee .. comes|goes|back back|to_you, every
        penny|cent|dollar .. back, only pay if|when|once, pay only if|when|once|after, we only
        charge|bill|invoice if|when|once, i only charge|bill|invoice if|when|once, no .. no
        fee|charge|pay, never|not see|get|receive a|any|our bill|invoice, tear up the bill, tear
        up my bill, my treat, costs you nothing, we swallow, i swallow, i go unpaid, we go
        unpaid, not pay a, pay back, paid back, given back""",
    "gain": """will
        have|get|gain|reach|hit|see|pass|top|stand|be|grow|add|win|land|collect|own|enjoy|
        attract|climb|rise|jump|rocket|soar|double|triple|follow|join|arrive|come|flood|pour|
        bring|deliver|send|earn|make|take|put|push|lift|boost|build|drive|increase|swell|cross|
        break|wake|count|welcome|exceed|sit|fill|turn|become|receive, going to
        have|get|gain|reach|hit|see|pass|be|double|triple|fill|land, gonna
        have|get|gain|reach|hit|see|pass|be|double|triple|fill, you 'll, hit, gain, expect,
        reach, get you, gets you, bring you, brings you, take you, takes you, put you, puts you,
        give you, gives you, deliver, delivers, delivering, earn you, win you, send you, lands,
        walk away with, wake up to, land you, grow from, goes from, go from, jump from, jumps
        from, take your ?page ?account from, takes your, pull in, pulls in, hand you, up to,
        swell to, climb to, rise to, grow to, get to, arrive, turn up, sign up, join, sat with""",
    "multiply": """doubl*, tripl*, treble, trebling, quadrupl*, quintupl*, multipl*, twice,
        three times, five times, ten times, x2, x3, x5, x10, fivefold, tenfold, twofold,
        threefold, twice over""",
    "will-multiply": """will|we|'ll|i double|triple|treble|quadruple|multiply, double
        your|their|the, doubles your, doubling your, triple your, triples your, tripling your,
        treble your, quadruple your, multiply your, grow .. fold, grow
        fivefold|tenfold|threefold|twofold, twice as many, three times as many, five times as
        many, twice the, three times the, ten times the, doubled, tripled, going
        to|gonna|about_to double|triple|treble|quadruple""",
    "grow": """grow*, growth, increas*, boost*, rais*, rise*, climb*, explod*, skyrocket*,
        multipl*, doubl*, tripl*, gain*, surge*, jump*, soar*, inflat*""",
    "every-period": """a month, each month, per month, every month, monthly, month after month,
        each calendar month, a week, each week, per week, every week, weekly, a day, each day,
        per day, every day, daily, a year, per year, every quarter, a quarter, quarterly, each
        quarter, a fortnight, every fortnight, fortnightly, every weekend, per post, each post,
        every post, per picture, every photo, every reel, per reel, per video, every video, each
        video, nightly, every night, every morning""",
    "deadline": """by
        summer|spring|autumn|fall|winter|christmas|easter|new|january|february|march|april|may|
        june|july|august|september|october|november|december|halloween|thanksgiving|the|next|
        year|then, before
        summer|christmas|easter|the|january|february|march|april|may|june|july|august|september|
        october|november|december|spring|autumn|new|winter, in|within|inside|under|after
        #day|#week|#month|#hour, in a|one|two|three|four|six
        month|months|week|weeks|quarter|year, within a|one|two|three
        month|months|week|weeks|quarter|year, this
        summer|spring|autumn|year|quarter|month|season|winter, by the end, end of the""",
    "new": "new, extra, additional, more, fresh, brand new, real, further",
    "you": "you, your, yours, yourself",
    "unit-hour": "hour, hours, hrs, hr, h, minute, minutes, mins, min",
    "unit-day": "day, days",
    "unit-week": "week, weeks, wks, wk, fortnight*",
    "unit-month": "month, months, mths, mth, mo",
    "unit-year": "year, years, yrs, quarter, quarters, season*",
    "unit-times": """times, posts, pictures, photos, videos, reels, stories, shorts, articles,
        pages, pieces""",
    "unit-money": """euro, euros, pound, pounds, quid, dollar*, usd, gbp, bucks, grand, eur, p,
        pence""",
    "hedge": """would like, aim for roughly, not a promise, not a pledge, not a commitment,
        rough*, working figure, might, could, maybe, perhaps, try, hope, can not swear, working
        target, fingers crossed, ish, modest,
        we may, may miss, which may""",
    "unlimited-word": """unlimited, limitless, endless, infinite, as many .. as you
        like|want|wish|need, no limit""",
    "followers": """# .. @audience, #big .. @audience, #k .. @audience, #x .. @audience,
        @audience .. #big, #% .. @audience, thousands|hundreds of @audience, #|#big
        people|folk|folks|souls|heads .. following|follow, #big people|folk|folks|souls|locals
        will|to|who follow, be at|over|past|beyond #big, hit|reach|pass|cross|top #k, #big ?new
        sign ups to the channel,
        follower count|number|total .. #big, audience|following|community of #|#big,
        four|five|six figure following|audience|community|follower_count, #big strong,
        count will read|show|say, #big names, #big new people, press*|tap*|hit* follow""",
    "serves-followers": """ would need|be|have, would then,,
        read ?all ?through the|your|every|each|any, reply to, replies to, answer
        the|your|every|each, answering, moderate, listen to, speak to|with, talk to|with,
        survey, comments of|from|by, messages of|from|by, questions of|from|by, look after,
        take part, taken part, took part, took,
        should have, of your""",
    "profile-count": """under|beside|next_to|below|by|on ?to your|the
        name|profile|page|bio|account|handle|counter, follow button, hit follow|that, tap
        follow, press follow, counter, your profile, members joining|join, number on, at
        the top of your""",
    "flat-sure": """flat, easy, easily, no sweat, like clockwork, clockwork, nailed""",
    "reach-number": """reach*|hit*|pass*|cross*|top|tops|topping|break*| get|getting|land|landing|
        exceed*
        ?to ?the ?past ?your ?first #big|#k, at|past|over|beyond #k""",
    "not-people": """view*, play, plays, impressions, sale*, sell*, pound*, booking*, customer*,
        client*, visit*, leads, orders, reach of, revenue, #money, turnover, diners,
        appointments, review*, opinions, messages, likes, interactions, return, traffic,
        people, tickets, patients, enquiries, students, hits on, accounts a""",
    "profile-reach": """profile|account|page|instagram|tiktok|channel| facebook|community ?will|
        'll|is
        ?going ?to|be reach*|hit*|pass*|stand*|sit*|be|have|grow*| climb*|cross*|top ?at
        ?to ?past ?the #big|#k""",
    "grow-audience": """grow* ?you ?your ?the ?page ?account ?audience ?profile ?following ?by #%|
        #x,
        growth ?rate ?of #%|#x, #% growth|bigger|more""",
}

HEDGES = {
    "hope": """aim, aims, aiming, target, targets, goal, goals, would like|love, 'd like|love,
        hope, hopes, hoping, hopefully, try, trying, aspire, aspiration*, not a
        promise|pledge|commitment|guarantee|vow, no promise, no promises, no guarantee, no
        guarantees, might, may, maybe, perhaps, could, ideally, with luck, with any luck,
        estimate*, forecast*, project*, work towards, working towards, work toward, working
        toward, we expect, i expect, i reckon, i would guess, ambition, wish, dream, ballpark,
        working figure, fingers crossed, can not swear, not swear, all being well, if all goes
        well, if things go well, should the, god willing, touch wood, knock on wood, roughly,
        provisional, tentative, what we are after, in my experience, usually, often, tend to,
        tends to, likely, probably, realistic*, plan to, we want, i want, intend*, intention, i
        think, we think, reasonable, would be nice|lovely|great|good|wonderful|ideal, a wish, i
        would not rule, objective, objectives""",
    "present": """currently, today you|your|the|there|it, you have, you already, already
        have|has, at the moment, right now, at present, as of today, so far, up to now,
        presently, now has, now have, you 've got, has # follower*, has #big follower*, there
        are""",
    "past": """rose, grew, went from, went up, gained, climbed, was, were, had, did, got, last
        year, last time, in an earlier, earlier case, previous case, ago, doubled, tripled, sold
        out, filled, happened, i|we|it|he|she|they|client|shop once, once upon, in the past,
        worked for""",
    "if": "if, when, whenever, in case, should a, should the, should you, were to, unless, once",
    "tasks": """audit, report*, calendar, plan, proposal, quote, draft*, schedule, script*,
        repl*, answer*, respond*, response*, deliver* the, diagnosis, handbook, manual,
        meeting*, document*, memo, summary, review of, correct*, handover, guide, invoice,
        access, mock up*, edit*, hand in, list, note""",
    "not-a-negation": """not only, not just, not merely, no matter, no question, no questions, no
        doubt, no worries, no worry, do not worry, never worry, no problem, no ifs, no buts, no
        excuses, no maybe, not a maybe, without fail, without a doubt, without doubt, without
        exception, no less, no less than, not less than, no fewer, no fewer than, nothing less,
        nothing short, no time, if .. not, unless, why not, can not lose, can not fail, never fails,
        will not fail, can not miss, no limit, no limits, no catch, no small print, no strings, no
        effort, no stress, no hassle, no fuss, no risk, no nonsense, no brainer, no joke, not a
        joke, no kidding, no lie, not joking, no other, nobody else, no one else, will not regret,
        not regret, never regret, not have to wait, do not wait, not wait, not a wish, not a hope,
        not a target, not hype, you do not pay, do not pay, do not charge, not charge, you|u|they|
        clients|nobody not pay, not pay me|us|a, not owe, not a penny, can not be beaten, can not
        beat, second to none, like no other, never looked back, never look back, not bad, do not
        miss, not miss, no lock in, no wonder, not to mention, never mind, or not, whether or not,
        do not hesitate, do not delay, won not, not for long, not tomorrow, not next, could not be
        easier, none other, not believe, not know what hit, without lifting, no two ways, no strings
        attached, not bill, do not bill, if .. .. not""",
    "flip": """not true that, untrue that, false that, not the case that, stop, stopped, stops,
        fail to, fails to, do not think, do not believe, do not imagine""",
    "received": """receive*, you get, you have, arrive, come in, drew, you got,
        handle*, handled, answer*, moderat*, replied,
        harvest numbers""",
    "negation": """not, no, never, nobody, none, nothing, neither, nor, cannot, cant, dont,
        wont, doesnt, didnt, isnt, arent, wouldnt, shouldnt, couldnt, havent, hasnt, aint, no
        one, noone, nowhere, hardly, barely, refuse*, refusing, instead of, rather than, avoid*,
        steer clear, stay away, keep away, stay clear, against, unable, impossible, decline* to,
        declining, stop, stopped, false that, untrue, far from, zero, free from, free of, ban,
        banned, banning, forbid*, forbidden, prohibit*, reject*, rule* out, ruling out,
        abstain*, refrain*, opposed, nope, ✘, sooner quit than, last thing, untrue that, doubt,
        doubtful, neither of, nor do, nor will, exclud*, anything but, no way""",
    "without": "without, minus, sans",
    "report": """beware, be wary, wary of, watch out, look out for, be careful, careful of,
        steer clear, run from, run a mile, walk away from, hang up, do not trust, never trust,
        suspicious of, be suspicious, sceptical, skeptical, warned, warning you|about, i warn,
        anyone|anybody|someone|somebody|people|those|vendors|agencies|sellers|freelancers|folk|
        folks|outfits|companies|chaps|consultants|managers|whoever ?else ?who|that ?ever ?can
        ?will promis*|offer*|sell*|claim*|guarant*|assur*|tell*|say|says|swear*|quote*|
        pretend*|brag*|boast*, whoever promises|offers|sells|tells|guarantees|claims, if
        someone|somebody|anyone|anybody|an|a agency|vendor|company|freelancer|person|offers|
        promises|tells|says|sells|guarantees, others
        promise|offer|sell|guarantee|claim|will|may|might,
        other|some|many|most|certain|plenty|lots agencies|vendors|freelancers|people|companies|
        sellers|providers|outfits|of ?agencies|sellers|people|vendors|offers, others
        promise*|say|claim|sell, your|the|our last|previous|former|old|earlier|current|other
        agency|company|vendor|manager|freelancer|provider|supplier|contractor|outfit|person|
        chap|guy|lad|girl|firm|consultant|marketer, the|your last|previous|former
        agency|one|company|lot|people|guy|chap|firm, predecessor,
        chap|guy|lad|girl|man|woman|person|fellow|bloke|one|agency before ?you ?me ?us, you
        were told|promised|sold|offered|quoted|charged, you have been told|promised|offered,
        you 've been told|promised|offered, were promised|told|offered|sold, you may|might|will
        hear|be_told|be_offered|be_promised|have_heard|have_been, you told me|us, you
        mentioned|asked|said|wrote, you asked, people ask*, asked me, i have|'ve
        seen|read|heard|met|watched, we have|'ve seen|read|heard|met, i saw|read|heard, they
        promised|said|offered|told|sold|claimed|guaranteed, he|she promised|said|offered|told|
        sold|claimed|guaranteed|kept|wanted, market is full, myth*, cowboy*, snake oil, scam*,
        shark*, charlatan*, con artist*, fraudster*, rang you, called you, e mailed you,
        emailed you, offering to, who offered, who promised, who claimed, who said, rumour*,
        some will, some would, some people, a competitor of mine, elsewhere, who
        ran|run|had|kept|managed|handled it|the|your|this, before
        assured|promised|said|told|swore, assured|promised|told them|us|you
        they|that|they_would|it_would, acquaintance*, neighbour of mine, neighbor of mine,
        friend of mine bought|paid|lost|tried, somebody i know, someone i know, i 've|have
        noticed, i noticed, your competitor*|rival*|neighbour*
        buys|bought|pays|paid|has|have|uses|used, some|other|many|certain|most firms|
        businesses|consultants|marketers|shops|gurus|outfits|freelancers|managers, last year
        an|a|someone|somebody|another, an|another agency|firm|consultant
        guaranteed|promised|told|offered|swore|claimed|vowed, neighbour told, neighbor told,
        offer|quote|proposal ?that ?which you showed|sent|received|got|forwarded|were,
        if|when|whenever someone|somebody|anyone|anybody
        suggests|asks|proposes|offers|promises|guarantees""",
    "contrast": """unlike other agencies, unlike others, unlike the rest, unlike other, unlike
        most, unlike some, while others, where others, other agencies talk, others talk""",
    "condemned": """illegal, unlawful, against the rules|law|terms|guidelines, breaks
        the|their|platform rules|law|terms, penalis*, penaliz*, punish*, risk, risks, risky, harm*,
        damag*, mislead*, dishonest, fraud*, cheat*, mistake, backfire*, bad idea, does not work,
        do not work, gets removed, get removed, removes them, removed by, deleted by, purge*, shut
        down by, fined, fines, unethical, deceiv*, decept*, breach*, wrong, short lived, worthless,
        pointless, waste, a fine, land you in, cost you a|your, costs you your, is|are|be|being
        banned by, gets|get|got you|accounts|profiles|pages banned, banned by|on, not|no|nothing
        protect*, unprotected, no protection, not serious|prudent|professional|legal|wise, bad
        sign, red flag, warning sign, ended|end|ends|ending up in the|court|front
        paper|papers|press|news|local|court, wrong hands, makes it|them|things worse, pours|pouring
        petrol|fuel, fans|fanning the flames, only feeds""",
    "refusal": """no, not, never, nobody, none, neither, nope, sorry, sadly, i will not, i would
        not, i do not, we do not, we will not, i can not, we can not, nothing, of course not,
        certainly not, absolutely not, hardly, afraid, honestly, impossible, cannot, wrong, i 'm
        afraid, unfortunately, alas""",
    "affirmation": """yes, yeah, yep, of course, sure, certainly, absolutely, done, we, i, you,
        consider, then, that, it, our, my, with, say, just, good, great, here, leave, gone,
        easy, let, deal, now""",
    "sells": """how does .. .. .. sound, how about, sounds good, imagine, fancy, want, wants,
        ready, tired of, sick of, fed up, dream, dreaming, what if, why not, did you know, how
        would you like, would you like, wish you, looking for, need, struggling, worried, think,
        ever""",
}

BOUGHT = {
    "buy": """buy, buys, buying, purchas*, sell, sells, selling, inject, injects, injecting,
        injected, pump, pumps, pumping, pad, pads, padding, inflate, inflates, inflating, stuff,
        load, loads, loading, stack, order you, we order, source you, acquire*, pay for, top up,
        tops up, topping up, seed, seeding, feed in, juice, pour in, bulk out, plump up, fake,
        supplier*|provider*|seller*|vendor|wholesaler* of, order|orders|ordering, procure*,
        stock up on, get hold of""",
    "buys": """we buy, we purchase, we acquire, we order, we source, i buy, i purchase, i
        acquire, i order, we rent, i rent, we pay for, i pay for, bought in, bought from,
        acquired from, sourced from, supplied by a,
        pay|pays|paying ?for people|users|strangers|someone|accounts|students ?to""",
    "supply": """pack, packs, package*, bundle*, includ*, added, add, adds, throw in, thrown in,
        supply, supplies, supplied, suppli*, deliver*, provide*, comes with, come with, ships
        with, ship with, arrive*, drop, drops, dropped, cushion, starter, top up, boost of,
        bonus, free with, gift, on order, plus, we load, we put, from us, courtesy, land, lands,
        land within, from our own, appear*, per post, rain, rains, pour in, given, gives, give
        every, get, gets""",
    "top-up": """we|i|and|to|will
        add|adds|top|inject|pump|drop|pour|load|sprinkle|supply|stack|feed|throw|send|pad, top
        up your|the, topping up, top your numbers|page|account|tally|count, pad your|the,
        inflate your|the, pump up your|the, bump up your|the, we|i|and|to put in|on
        some|a|several|few|hundreds|thousands, slip in, chuck in, tip in, pop in a|some""",
    "a-post": """every post, each post, each piece, every picture, each picture, every photo,
        each photo, every reel, each reel, every video, per post, everything you
        publish|post|put|share, all you publish, first minutes, first ten minutes, first hour,
        first few minutes, within minutes, within the first, the moment|minute|second it|you
        goes|post|is|publish, as soon as it|you goes|post, as it goes live, go live, goes live,
        upload, uploads""",
    "network": """network|ring|army|farm|pool|bank|circle|panel|group|groups|team|crew|club|
        stable|squad| swarm|fleet|cluster|web|legion|battalion|roster|collection|hundreds|
        thousands|dozens| few|bunch|couple|batch of .. profile*|account*|login*|user*|people|
        phones|handles|members|bots|identities|devices| accounts|micro|friendly|cooperative,
        engagement pod*, engagement group*, pod, pods, comment pod*, like pod*, our own
        accounts, our accounts, own accounts, house accounts, sister accounts,
        accounts|profiles|logins|handles we|i own|run|control|manage|hold|keep, profiles we|i
        own|run|control|manage, logins under my|our, accounts under my|our, friendly
        accounts|profiles, puppet*, sock puppet*, sockpuppet*, dummy accounts|profiles, in
        house profiles, our profiles, my profiles, our people, phone farm, aged accounts,
        burner accounts, network of profiles, second phones, spare accounts,
        phones|accounts|profiles|logins|handles|devices of ours|mine, panel where, a panel of,
        paid clickers, people we pay to, army|legion|crew|squad|pack|staff of ..
        users|people|fans|extras|profiles|phantom*, made up users|people|profiles, phantom
        users|fans|profiles, rent a crowd, claque, extras who,
        auxiliary|secondary|helper|support|spare|dormant|filler accounts|profiles|users,
        accounts|profiles that we|i feed|keep|farm""",
    "cheer": """comment, comments, commenting, like, likes, liking, love, heart, react, reacts,
        reacting, engage, engages, applaud*, cheer*, share, shares, interact*, follow, follows,
        clap, praise*, boost, boosts, upvote, push, support, jump on, pile in, chime in, show
        up, respond to everything, tap, double tap, talk up, light up, liven up, warm up, stir,
        breathe life, make noise, get things going, kick off, second every, back every, push,
        pushes, lift, nudge, back, backs, applause, kick""",
    "bots": """bot, bots, click farm, click farms, like farm, follower farm, smm panel, smm
        panels, pods, pod, robots, tool|software|script|program that likes|follows""",
    "bot-made": """undetectable, next generation, latest generation, can not be detected, never
        detected, no one can tell, nobody can tell, no one will notice, nobody will notice, look
        real, looks real, look organic, seem real, pass for real, cannot tell, no one will know,
        nobody will ever know, under the radar""",
    "quality": """real, quality, premium, genuine, active, organic, verified, targeted, local,
        british, american, uk, us, high quality, authentic, human""",
    "to-order": """choose, choose your, your choice, pick your, pick the, by country, by city,
        by postcode, pack, packs, package, bundle, #money, for just, from just, for only,
        delivery, delivered, wholesale, price list, in bulk, by the thousand, per thousand, per
        hundred, menu, order, by the crate, a la carte, as many as""",
    "boosted": """#big|thousand|hundred|hundreds|thousands ?of ?extra ?real
        likes|hearts|views|plays|saves|shares|reactions|thumbs|impressions, swarm of
        hearts|likes|comments, burst of likes|hearts|comments|views, wave of
        likes|hearts|comments, shower of likes|hearts""",
    "clean-up": """clean*, clear out, clear, purge, audit, remove, removing, detect*, weed*,
        prune*, block, report, already have|has, you have, identify, filter, get rid, fake
        followers you, honest, rather than|instead_of buy|buying|bought|purchased|paid|paying,
        than|to # ?of ?bought|purchased|fake, we|i prefer, would rather,
        hide, hides, hidden, were behind, found""",
    "ads": """ad, ads, advert*, advertis*, campaign*, sponsored, paid social, promoted, boosted
        posts, boosting, media spend, ad spend, paid reach""",
    "real-customers": """your real customers, your customers, real customers, customers,
        regulars, guests, neighbours, neighbors, locals, visitors, staff""",
    "injected-by-us": """we load ourselves|it|them, we put there|on, we add ourselves, from our
        own|side, of our own, of my own, supplied by us, from us, on us, courtesy of us|me|our|my,
        we supply ourselves, we provide ourselves, loaded by us, we 've got stored, we keep warm, i
        keep warm, bought|added|provided|supplied|delivered|injected|arranged by us""",
}

REVIEWS = {
    "review": """review*, rating*, testimonial*, stars, write up*, writeup*, recommendation*,
        five star, 5 star, star, tales, accounts of evenings|stays|visits|meals|nights,
        feedback on google, google feedback, endorsement*, verdicts, opinions, notices on,
        appraisal*, comments|words|messages|feedback|quotes from ?happy ?satisfied ?delighted
        customers|clients|guests|diners, rate|rates|rating your|the|you|it|us, praise
        on|in|for|about your|you|the, grateful|happy|delighted|satisfied|smiling|thrilled
        customer*|client*|patient*|guest*|diner*|buyer*|student*, google stars, opinion,
        opinion*, raters, reviewing, kind words, votes, thumbs up on, praise, compliments,
        happy customers, delighted customers, satisfied customers, customer stories, success
        stories, customer voices, kind things, nice things, good things, star ratings, google
        rating, trustpilot|yelp|tripadvisor|google|booking score|feedback|rating,
        facebook score|feedback|stars""",
    "review-place": """google, tripadvisor, maps, booking, trustpilot, yelp, opentable,
        facebook, airbnb""",
    "write": """write, writes, wrote, writing, written, post, posts, posting, posted, publish*,
        leave, leaves, leaving, create*, creating, generat*, produc*, supply, supplies, suppl*,
        provide*, compose*, draft*, craft*, pen, penned, pack, package*, includ*, add, adds,
        plant*, seed*, manufactur*, submit*, upload*, contribut*, drop, drops, put up, put on,
        appear*, arrive*, land, turn out, turn up, fill, stack, line up, pop up, sort you, get
        you, deliver*, make, making, ghostwrite, type, types, knock out, dream up, spin, roll
        in, throw in, author*, ready, fortnight, month, week, prepare*, place, places, put,
        puts, insert*, slot, stick, compile, furnish, pen""",
    "positive": """positive, five star, 5 star, five stars, # star, # stars, stars, glowing,
        great, good, excellent, perfect, warm, raving, rave, top, lovely, shining, brilliant,
        kind, happy, enthusiastic, flattering, favourable, favorable, superb, sparkling,
        gushing, stellar, nice, delighted, wonderful, tidy, cracking, high""",
    "invented": """invent*, fictiti*, fictional, made up, make up, made to look, fake*, false, ready
        made, ready to use, off the shelf, look real, looks real, seem real, look genuine, look
        natural, staggered, spaced out, never been|visited|stayed|set|eaten|met|bought|had|used, not
        been|visited|stayed|yet|eaten|had, without having, have not yet|been|visited|had, never had
        the pleasure, not yet had, sight unseen, never set foot, different name*, drip fed, drip
        feed, pretend*, imaginary, from thin air, out of thin air, are not customers, not real
        customers, not real, no one will notice|know|tell, nobody will notice|know|tell, who never
        came|visited|bought|stayed, that never happened, non existent, never came, never ate|slept|
        shopped, notice they are|were|weren|not, notice .. not customers, as customers|guests|
        clients|patients|diners|buyers|shoppers|visitors, posing as, pose as, passing as, in the
        name of, without ever, without stay*|visit*|sett*|eating|buying|trying|meeting|a_visit, ai
        generated, artificial intelligence, chatgpt, ai, believable, credible, convincing,
        realistic, plausible, give them names|words|a, names and words, nobody has been|set|visited,
        even if nobody|no_one, you simply|just|only approve|sign|choose|pick, you pick|choose the|
        how quantity|many|number, however many, as many as you, from the pictures|photos, from
        photos|pictures, only you and i, made to order, to order, our secret, between us, bespoke,
        fresh email*|accounts|addresses, brand new accounts, no customer*|guest* ever, never set,
        who do not exist, do not exist, nobody will ever, nobody ever|need, no need to|for visit*|
        have|anyone|stay*|anybody, who|that|they|people|guests have|has never, never actually,
        without having|ever|needing, sounding like, sound like, sounds like, real sounding, natural
        sounding, as though|if they|a|he|she|from, on behalf of, aged profiles, phantom, ghost*,
        bogus, counterfeit, staged, purchased, bought, rented, borrowed, in house, behind the
        scenes, concocted, from scratch, home made, homemade, with names|photos|a|faces, stock
        photos, from profiles, from accounts, strangers""",
    "make-up": """make up, makes up, making up, we invent, i invent, fabricat*, dream up, dreams
        up, concoct*""",
    "pose": """sign|signs|pose|poses|posing|write|writes|post|posts|speak|review as ?if ?happy
        ?satisfied customers|guests|diners|clients|buyers, pretend* to be, supposed
        customers|clients|guests, imaginary customers|clients|guests, passing for, in the guise
        of, as if they|we had|were|ate|stayed|bought, as though they|we had|were""",
    "our-writers": """our team, my team, our writers, our copywriters, contributor*,
        contributed by, our reviewers, my friends, our friends, friends of ours|mine, my
        family, relatives, cousins, different accounts, separate accounts, various accounts,
        multiple accounts, several accounts, different names, different name, other names,
        another name, assumed name*, freelancers, our freelancers, our own people, my own
        people, our network, my network, our profiles, our accounts, my accounts, our staff, in
        house, our office, pals, mates, my mates, our panel, our pool, our people, different
        profiles, different identities, our interns, students we, ourselves, myself, by us, our
        end, our side, our hand, our pen, fresh email*|addresses|accounts, new email*, your
        staff, employees, our agency, our desk, our studio, people who 'll|will|never, people
        on our books, cousin*, i 'll add, i will add, we 'll add, come out of our, comes out of
        our, staffers, family members, our contacts, my contacts, people we know, people i
        know, friends and family, family and friends, acquaintances, virtual assistants,
        collaborators, different phones|devices|people|addresses|emails|ip, multiple
        devices|phones, actors, extras, persona*, avatars, alter egos, stock photos, circle of
        friends, my circle, our circle, aged accounts, real looking, accounts with history,
        profiles with, trusted people, from profiles|accounts""",
    "incentive": """discount*, voucher*, coupon*, gift*, free
        drink|coffee|dessert|pint|meal|month|slice|cake|pudding, prize, prize draw, raffle,
        reward*, freebie*, incentive*, money off, % off, #% off, cashback, in exchange, in
        return, a tenner, a fiver, bonus, treat, on the house, entry, points, full refund,
        refund, cash, gift card*, money back, paid, a free, #money off, take #%, credit,
        upgrade, tip, perk*, draw, voucher, lottery, win, round of, coupon, coffee, drink,
        dessert, pint, glass of, cocktail, starter, side, bag, complimentary, hand out,
        giveaway, chance to win, entered into, prize*, discount, off their|your|the, free,
        kickback*, tenner off, fiver off, money back, refund, cash back, loyalty points""",
    "if-positive": """five stars, 5 stars, # stars, five star, positive review*, good review*,
        glowing review*, nice review*, full marks, top marks, great review*, high rating, top
        rating, perfect score, praise you, kind review*, favourable review*, rave*, raves
        about, score* .. top|full|high*|five|ten, give* .. top|full|five|ten, nice words, kind
        words, sing* our|your praises, praises us|you, glow*, recommend* us|you, leave*
        five|a_good|a_nice|a_glowing, perfect ten|five, all five, high marks|score, positive|
        favourable|favorable|good|great|glowing|nice|kind|perfect|top
        review*|rating*|opinion*|score*|comment*|feedback|write, five star*, five out of, 5
        star*, leave* ?us ?you ?a five|good|nice|glowing|great|positive|lovely|top, who
        rate*|score*|give|gives .. five|top|highly|well|full, say*|saying|write|writes
        something|nice|nice_things|good|lovely, top score, maximum,
        scoring|rating ?us|you|it ?at|the|a|with maximum|top|highest|full|five|ten|max,
        depends on the rating|score|stars|review, only if|when it|they is|are good|positive|five""",
    "honest-review": """honest*, genuine, real customers, after purchase, ask, asks, asking,
        invite*, inviting, encourage*, answer*, reply, repl*, respon*, report*, break its,
        break the, unlawful, read, permission, consent, manage*, managing, monitor*, thank*,
        including the bad, bad, negative, one star, cross, your reviews mention, reviews
        mention, you have, mention*, say, says, summar*, quote, quoted, stays up, genuinely,
        actual customers, customers leave, guests leave, customers write, qr, sign at, card at,
        flag*, respond, tell, told, count*, per cent, complain*, if a|any|one
        review|rating|opinion, when a|any review|rating, learn, filled in by, touch them,
        teach*, buys, suspicious, may leave|write, can leave|write, if they like|want|wish,
        never in return, read*, gather*, collect*, request*, remind*, real, actual, follow up,
        invitation*, how to, where to, link, reviews come in|at, come in at, arrive at,
        rounds of, round of, of review, dropped from, fell from, went from, rules,
        has dropped, have dropped""",
    "raise-rating": """lift|raise|push|bring|get|take|nudge|bump your|the|its|you
        rating|score|average|stars, rating|score|average to #, your rating|score|average will|to,
        rating climbs|jumps, rating|score|average|stars goes|go|climbs|climb|rises|rise|jumps|jump
        from|to|above|past, from # to # stars, take|move|get|lift|push|bring .. from # ?stars to #,
        fix|massage|polish|inflate your|the rating|score|average|stars, up your
        rating|score|average|stars, to a # stars|rating, # star average|rating, perfect
        score|rating|average, reach|hit|have .. # ?point ?# stars|rating|average""",
    "author": """we|i|'ll|will|to|that|and|team write|writes|draft|drafts|compose|ghostwrite|
        generate|pen|script|invent|manufacture|create|author|fake ?all ?up,
        written|drafted|composed|penned|generated|invented|created by|at|in us|our|me|my,
        reviews we|i write|draft|compose|invent|create, generation, writing service, review
        writing""",
    "swap": """swap, swaps, swapping, trade, trades, trading, exchange, exchanging, exchanges,
        return the favour|favor, reciprocal""",
    "pay-for": """pay|pays|paying ?# ?#money ?you ?people ?them ?a ?cash for|per, #money for
        every|each|a|per, #money per review|rating|star, reward* .. for""",
    "sink-rival": """sink|drag|pull|bring|knock|tank|lower|hammer|wreck ..
        rival*|competitor*|competition|neighbour*|neighbor* ..
        rating|score|stars|average|reviews|listing, bad|negative|poor|one_star|terrible
        reviews|ratings|stars .. rival*|competitor*|competition|next, rival*|competitor* .. ..
        bad|negative|one_star|poor reviews|ratings|stars""",
    "supply-review": """review|reviews|testimonial|ratings generation|creation|package|
        packages|pack|packs|bundle|bundles, pack|packs|bundle|bundles|batch|package|lot of ?#
        reviews|ratings|stars|testimonials, sell|selling|sells
        reviews|ratings|stars|testimonials""",
    "we-supply": """we|i|'ll|will|to|and add|supply|provide|deliver|leave|place|plant|drop|
        seed|arrange|organise|organize|source|get_you|sort|produce|put|upload|submit|stack|
        load|buy|sow|slip|pop|inflate|pad|furnish|generate, inflate*, inflating, pad out,
        we|i|'ll|will|to|and|can|us write|draft|compose|create|craft|publish|post|fake|invent|
        manufacture|flood|fill|top|line|secure|guarantee|get|buy|order|sell|offer|knock|whip,
        get|gets|getting|bring|brings you|your ?page ?listing ?business, keep ..
        coming|flowing, sells, selling, supplies, supplying, producing, posting, writing""",
    "reused": """website, web, stories, screenshot*, existing, best, favourite*, favorite*,
        selected, widget, embed*, quot*, display*, poster, report, sheet, summary, list, link,
        button, sign, card, request*, already, repl*, answer*, respon*""",
    "cover-bad": """to bury|outweigh|drown|offset|dilute|cover|balance|counter|lift|raise ?out
        ?up ?the ?your ?any bad|negative|nasty|poor|one|low|rating|score|average|unhappy""",
}

SALES = {
    "sales": """sales, sale, booking*, reservation*, lead, leads, roi, return, returns,
        turnover, revenue, income, profit*, orders, enquir*, inquir*, appointment*, covers,
        tables, takings, till, bed, beds, rooms, enrolment*, enrollment*, memberships,
        membership*, sign ups, signups, tickets, viewings, instructions, contracts, jobs, sold,
        sell, deals, conversions, footfall, visits booked, places, seats, bums on seats,
        earnings, registrations, commissions, consultations, trade, units, homes, houses,
        properties, flats, apartments sold, revenues, cash, purchases, transactions, checkouts,
        baskets, sellouts, sign up, subscriptions, hires, rentals, placements, deliveries,
        custom""",
    "share": """a third more, a quarter more, half as much, half again, a third, two thirds,
        twice, double, treble, triple, several times more, half as many""",
    "customers": """customer*, client*, buyer*, patient*, guest*, diner*, student*, members,
        pupils, visitors, punters, shoppers, couples, families, tenants, people through,
        drinkers, bookers, prospects, travellers, travelers, paying""",
    "full": """fill, filled, fills, filling, full, fully booked, booked solid, booked out, sold
        out, sell out, sells out, packed, no empty, not an empty, never empty, heaving, rammed,
        bursting, overflow*, queue*, line round|around|out, waiting list, to the rafters, to
        capacity, chock a block, every bed|table|seat|room|chair|slot|place|ticket, last
        bed|table|seat, every single bed|table|seat|room|chair|slot, jam packed, bums on seats,
        wall to wall, standing room, solid, rushed off,
        no|not_an|not_one|never_an|without_an|zero free|empty|spare|vacant
        table*|chair*|seat*|room*|bed*|slot*|place*|appointment*, filling, sell out,
        overbooked, oversubscribed, waiting list, standing room""",
    "none-free": """no|not_an|not_one|never_an|without_an|not_a|zero ?single
        free|empty|spare|vacant table*|chair*|seat*|room*|bed*|slot*|place*|appointment*, not a
        table|chair|seat|room|bed|slot left|free|empty, not|never one|a|single ?single
        table|chair|seat|room|bed|slot|appointment|place .. .. vacant|empty|free|unsold|unbooked|
        idle|spare, not|never .. one|an|a|any|single|another ?single empty|free|spare|vacant|idle|
        unsold|unbooked table*|chair*|seat*|room*|bed*|slot*|place*|appointment*|hour*|night*, not
        a single|one unsold|empty|free|vacant, no|not_a|zero|never ?single ?an
        unsold|empty|vacant|unused|spare|idle ?tickets|ticket""",
    "diary": """calendar, diary, schedule, tables, table, rooms, room, restaurant, clinic,
        chair, chairs, class, classes, course*, beds, bed, house, shop, books, appointment
        book, bookings, order book, salon, venue, seats, seat, slots, slot, gym, tour*, season,
        weekend*, hotel, phone, stall, dining room, evenings, sold, door, doors, block, street,
        workshop*, waiting room, guesthouse, guest house, b and b, cottage*, studio, practice,
        surgery, stock, shelves, warehouse, office, sessions, workshops""",
    "profit": """earn|earns|make|makes|recoup|recover|win|get back ?your ?the
        fee|investment|outlay|cost|spend|money, pays for itself, pay for itself, paid for itself,
        return on investment, for every pound|dollar|euro, every pound|dollar|euro you, your fee
        back, triple what you pay, double what you pay, times what you pay, in profit by, earned
        back, earn it back, earns itself back, more than i cost, more than we cost, fee back,
        outlay|investment|spend|fee|money|cost|stake|budget comes|come|will_come|returns|is|gets
        ?all ?straight back|recouped|returned|recovered|repaid, pays itself, pay itself, makes its
        money, recoup|recover|earn|win|make|recoups ?back every|your|the|all|back
        ?penny|cent|last|whole|entire|initial ?of ?your|the|every ?entire|whole ?monthly ?original
        fee|investment|outlay|cost|costs|money|spend|penny|cent, earn|make|get|take|gain|bank|
        pocket more|far_more|double|twice|triple|much_more ?what|than|as ?much ?as ?what
        you|it|we|they|your ?ever ?have spend|pay|paid|cost|costs|invest|invested|charge|fee|put,
        pays|pay|paid for itself ?within|in|several|many|times, earn|recover|win|make|recoups|
        recoup ?back your|the|every|all ?initial ?whole ?entire investment|fee|money|outlay|spend|
        cost|costs|penny|cent ?back ?within|in, earn|make|get ?back at_least|up_to|more ?than
        twice|double|triple|more|three|five ?times what|than ?what you|it|we
        pay|spend|cost|charge|invest""",
    "fill": """we|will|'ll|i|to fill|pack|book|sell ?out your, will|'ll be
        full|packed|booked|heaving|sold|rammed|turning, fill your, fill every, fill all, fill
        the, pack your, fully booked, booked solid, booked out, will not have a, never have an
        empty, turning people away, turn people away, turning customers away, phone will not
        stop, phones will not stop, phone never stops, phone ringing off, not a seat, will not
        cope, rushed off your feet, queue* round|around|out|down, queuing round|around|out|down,
        line* round|around|out|down the, every bed sold, every table taken|booked|full, every
        seat taken|sold, every room sold|taken|booked, every slot taken|filled""",
    "reply-service": """reply, replies, repl*, answer*, respond*, response*, attention, care,
        confirm*, track*, measur*, count, counting, record*, report*, how many, whether, depend*,
        service, turnaround, tell you, tally, listing, customers|people|guests|they|who
        ask|asks|asked, treated, thanked, acknowledg*, survey*, compared, compare, send you the
        numbers""",
    "commit": """written|built|put|laid into|in_the|in_our|in_your agreement|contract, written
        into, in the agreement|contract, contractual*, stake our|my, stake my|our
        fee|name|reputation, that is a promise, i assure you, on paper""",
    "booked-scene": """turn|turning|turns .. away, fully booked|sold_out|no_vacancies|full
        sign|notice, booked|out|full|vacancies sign .. hang|window|door|up, start hiring, need to
        hire|recruit, have to hire|recruit|take_on, phone|till|doorbell|inbox|register
        will|'ll|does|not .. stop|rest|quiet|ringing|ring|burst|overflow, too small
        for|in|within|by|before, not|struggl* .. keep up with .. orders|demand|bookings, run out of
        stock|tables|chairs|seats|rooms|slots|space|room, will|'ll|going_to not|never|not_ever
        have|see|find|face .. empty|vacant|idle|quiet|spare table*|chair*|seat*|room*|bed*|slot*|
        night*|day*|diary|till|evening*, last of your|the stock, not have ..
        left|free|spare|to_sell, empty tables|rooms|seats|chairs|beds .. history|past|memory,
        goodbye to .. empty|quiet, bye to .. empty|quiet, no more empty|quiet, the last empty,
        orders|bookings|customers|clients will|'ll pour|flood|rain|pile|stream|keep|queue|fly,
        flooded|swamped|inundated|snowed|overrun|drowning|deluged with|in|under|by ..
        orders|bookings|customers|enquiries|clients, never have|see|know .. quiet|empty|slow,
        rushed off your, queue|queues|line|lines|queuing|lining ?right out|round|around|down
        the|of, standing room, bursting at the, not have .. room|space|time|hands|stock|enough,
        need more|another|extra|bigger staff|waiters|tables|chairs|hands|premises|van|till, too
        busy to, packed every|each|night|all, booked|sold solid|out until|for|every|months|weeks|
        by, will|shall|going_to ?all sell|shift|move|clear|flog ?out ?of every|all|each ?last
        ?your|the|of ?your ?single unit|item|ticket|tickets|product|seat|stock|copy|room|table|
        place|units|products|seats|rooms|tables, every|each ?single|last|available|one ?of ?your
        chair|seat|table|room|bed|slot|ticket|place|appointment|hour|class|space|unit|course
        ?in|on|at|of|you|will|is ?your|the|be|have|offer ?barbershop|salon|restaurant|clinic|diary|
        calendar|be|house ?is|will|be taken|sold|booked|filled|full|occupied|reserved|gone|used,
        sell|sells|selling out every|each|all|your ?single ?last event|events|concert|class|course|
        night|performance|show|date|tour|weekend|table, keep|keeps|keeping your|the ..
        full|packed|busy|booked|buzzing, fill|fills|filling ?up ?out your|the|every|all|each ?of
        ?single ?your appointments|appointment|slots|rooms|tables|seats|classes|diary|calendar|
        schedule|beds|chairs|restaurant|shop|clinic|salon|hotel|venue""",
    "if-not": """if .. not, if no, unless, until, if .. fail*, if nothing, if none, if ..
        fewer|less, only if, only when, or else, otherwise, if you|we|it|the .. not, where ..
        not, failing that, failing which, if they not, should .. not, if sales|bookings|it""",
    "outcome": """customers, sales, bookings, leads, orders, clients, sell, sold, revenue,
        enquiries, profit, patients, guests, tables, rooms, tenants, buyers, pupils, students,
        units, appointments, booked""",
    "for-each-coin": """for|on every|each pound|dollar|euro|penny|quid|buck|£1|$1|€1|#money,
        every|each pound|dollar|euro you|spent|invested|put""",
    "get-back": """back, return, returns, earn*, becomes, become, turns into, turn into, comes
        back, come back, you get, you make, you will get|make|earn|see, brings, bring""",
    "sales-rise": """will|'ll|going_to|gonna|shall go|shoot|jump|rise|climb|soar|leap|surge|
        grow|increase|rocket|swell ?up ?by, will leave|sell|move|walk, will be sold, going to
        sell|shift, shift, are going to ?go|jump|rise|climb|soar|grow, will be
        up|higher|twice|double""",
    "earn-more": """will|'ll|to|you|gonna make|earn|pocket|bank|gross|clear|net|turn_over|
        take_home|bring_in ?you ?yourself
        an|another|over|at_least|up|extra|more|upwards|roughly ?extra ?additional ?further ?of""",
    "refund": """next|second|quarter|month .. on us|me, on the house, there is no
        invoice|bill|fee, pay us|me nothing, i|we do not get paid, get paid nothing, no bill""",
}

VIRAL = {
    "viral": """viral, virality, trend, trending, go viral, blow up, blows up, break the
        internet, explode online, explode, take off, everywhere at once, sensation, talk of the
        town, household name, overnight sensation, mega hit, smash hit, explode*, explodes,
        catches fire, catch fire, spread* like wildfire, set the internet, sweeps the,
        everybody shares, shared by thousands, blow* up, phenomenon, craze, most shared, most
        talked about, all the rage,
        the talk of, shared|watched|seen by half|everyone|everybody|the, viral hit*, break
        tiktok| youtube|instagram|the_internet, set tiktok|youtube|instagram|the_internet,
        monster hit, the video of the, go* stratospheric, go* supernova, snowball*, buzz all
        over, everyone shares, everybody 's sharing,
        deliver viral""",
    "make": """make, makes, making, turn, turns, get, gets, send, sends, create, creates, push,
        pushes, we take, produce*, craft*, blow""",
    "be-future": """will be, will go, will appear, will make, will trend, will rank, will sit,
        will come, will land, will hit, will get, will reach, will top, will show, will see,
        will become, will take, will own, will dominate, will put, will place, will always, will
        climb, going to be, gonna be, go viral, goes viral, going viral, you 'll, we put you,
        put you, puts you, puts your, put your, we place, place you, get you, gets you, land
        you, lands you, make you, we rank, we get, we take you, take you, push you, bring you,
        you 're on, will follow, follows, dominate*, appears, always appear, always, comes up
        first, show up first, shows up first, come top, comes top, will make your, top of
        google, sits at, going to appear|trend|rank|top|land|show|hit|go|come,
        is|are going to, is|are bound to, we|i 'll have you, have you, it 's your, your
        name|shop|business|page|place| bakery|salon|clinic up, straight to|onto|into the, we|i
        deliver, we|i will|'ll put|place|land|rank|push|take| send|lift|have, will
        pop|show|feature|turn|rule|own|lead|top|hit|outrank|beat| fill|flood, leave it to
        us|me, i 'll see to it, we 'll see to it, we see to it, i see to it, will show up,
        shows up, pops up, will pop up""",
    "top": """first place, first page, first position, first spot, page one, page 1, top spot, top
        of, top position, top result, top three, top ten, top 3, top 5, top 10, number one,
        number 1, no 1, # 1, #1, pole position, first result, first on, first in
        google|search|maps, comes up first, show up first, above everyone|everybody|all|every,
        most watched, most viewed, most seen, best ranked, head of the list, ahead of every,
        leader board, first thing they see, first name people|on|in|they, front page, chart,
        charts, ahead of you|everyone|everybody|all|your|the, above all|your|the|every
        competitor*|rival*|rest|list, leads the, beat every, first in line, highest in, up
        top, at the very top, top of the page|search|results|list|map|pile|rankings|charts,
        top slot, topmost, first thing people|customers|anyone|they see|find|meet, first name
        that|people|anyone, first listing, rank|ranks|ranked|ranking first|top|highest, first
        in the, come|comes|coming first, top the, tops the, number one spot""",
    "ranking": """google, search, searches, instagram, tiktok, youtube, maps, ranking*, rank,
        results, explore, feed, feeds, city, town, county, region, country, state, industry,
        your area, borough, list, engine*, bing, hashtag, search*, look for, looks for, type*,
        googl*,
        type, types, typed, typing, map""",
    "feed": """explore page|tab|feed|section, on|in|into|onto explore, for you page, the for you,
        on for you, into for you, for you pages, fyp, front page, every feed, country 's feed,
        whole country, everyone 's feed, everybody 's feed, every phone, every screen, homepage,
        home feed, discover, all feeds, nation 's, the explore, explore feed, discovery,
        recommended, trending list|page|tab|section, trending page, trends list, everyone 's phone,
        everybody 's phone""",
    "always": """always, every, each, all, never miss*, everything, any,
        of the time, without exception, invariably, first time out, time after time, never
        fails, not one flops, no flops""",
    "views-big": """million ?of views|plays|people|impressions|eyeballs|viewers|times, millions ?of
        views|plays|people|impressions|eyeballs|viewers, reach of|to|over|beyond|above #big, #big
        ?unique reach, reaches #big, audience of #big, seen by #big|millions|thousands|half,
        watched by #big|millions|half, watched #big, seen #big, six figure views|reach, seven
        figure views|reach, half|whole|all|entire ?of ?the ?in ?world country|britain|england|
        ireland|scotland|wales|america|town|city|county|state|nation|world|internet ..
        see|watch|sees|watching|seeing, everyone|everybody .. see|watch it|your|you, on every
        phone|screen, #big ?million|thousand ?of views|plays|impressions|eyeballs|viewers|watches,
        reach*|get_to|seen_by|watched_by|in_front_of .. #big ?million ?of
        people|users|screens|phones|homes, #huge .. see|watch|people|eyes|phones|homes|visits|
        users|will, see*|watch*|reach*|get_to .. #huge, seen|watched|shared|viewed|known|famous|
        talked_about all_over|across|throughout|around|coast_to_coast|from_coast, half ?of ?the _
        .. see|sees|seeing|watch|watching|share|sharing|know|knows|scrolling, whole|entire ?of ?the
        _ .. see|sees|seeing|watch|watching|share|sharing, million|millions|billion|
        hundred_thousand of|accounts|people|users|screens|homes|phones|views|plays|impressions|
        watches, eyes of the nation|country, reach|reaches|seen_by|in_front_of|hit|hits|watched_by
        everyone|everybody|all|every ?single ?of ?the ?person ?household ?phone ?home
        in|within|around|across|person|household|phone|screen|local|resident|feed, six|seven|eight
        figure|digit ?video @reach, most talked about|_, six|seven|eight figure|digit
        plays|views|reach|impressions|audiences, watched|seen|viewed|played|shared
        half|over|more|#big|#huge|at ?a|than|least million|#big|#huge|half|times,
        watched|seen|viewed|played #huge|#big ?times""",
    "reach": "reach, views, plays, impressions, people, eyeballs, viewers",
    "nobody-ahead": """nobody|no_one|none|no .. ahead|above|before|in_front ?of you|yours|your,
        never below second|first""",
    "talk": """talk of the town, everyone|everybody|whole|all|entire ?in ?the
        ?town|city|county|county|village|country|nation|street .. will|'ll be
        talking|talk|know|chatting|buzzing, everyone .. talking about you, everybody .. talking
        about you, everyone will be talking, on everyone 's lips, on everybody 's lips, name on
        everyone, nobody will talk of anything else, household name, the whole
        town|city|county|country will|talking|knows, famous across|all|throughout|in, whole
        street|village will know, everybody will know your, everyone will know your, the name on
        every,
        press will come|call|knock|ring|write, tv will, television will, newspapers will|'ll,
        papers will|'ll, national news|press|tv will|'ll, be on the news, be unavoidable, be
        inescapable, on every lip|tongue|corner, the whole|entire internet will|'ll, your name
        in lights, everywhere they look|turn,
        impossible to miss|avoid|ignore|scroll, no escape from, flood|fill|fills|take_over
        every|the|all feed|feeds|timeline|timelines|phones|screens|internet, no
        phone|screen|corner|home .. without, even your grandmother|grandma|nan""",
    "self-boast": """we are, we 're, i am, i 'm, we were, voted us, named us, consider us, rated
        us, us as""",
    "comes-with": """comes|come|coming as|with|in, as standard, included, is part of the, part
        of the package|deal| plan|service|price, built in, baked in, thrown in, in the price,
        in every plan, all in, on tap, on demand, to order, made to order, our speciality, our
        specialty, what we do, is our business, bread and butter""",
    "opens-app": """anyone|anybody|everyone|everybody|nobody|no_one|whoever|
        someone|people|every|neighbour|neighbor|customer|who .. open|opens|
        opening|unlock|unlocks|pick|picks|scroll|scrolls|scrolling|
        check|checks|look|looks|log|logs .. phone|instagram|tiktok|
        google|facebook|youtube|app|feed|screen|internet, when|whenever|every_time|each_time
        .. open|opens|unlock|unlocks|scroll|scrolls|pick|picks .. phone|phones|instagram|
        tiktok|google|facebook|youtube|app|feed|screen|internet""",
    "meets-you": """will|'ll|without see|seeing|find|finding|meet|meeting|bump|bumping|run|
        running|come|coming|stumble|stumbling|get|getting .. you|your|yours, will|'ll be|have
        you|your|yours, going to see|find|meet|bump|run .. you|your, sees|finds|meets
        you|your, escape you|your, miss you|your, will not be able to avoid|miss|escape""",
    "reach-word": """reach clause|of|per|figure|figures|guarantee*|target,
        a|your|our|monthly|total|unique|minimum reach, views, plays, impressions, eyeballs,
        viewers, screens, watch, watches, hits, visibility""",
    "million": """million, millions, billion, quarter of a million, half a million, #huge, hundred
        thousand, hundreds of thousands""",
    "each-piece": """each|every|any|no video|clip|reel|post|piece|photo|short|tiktok|upload|one, all
        your|our|my|the videos|clips|reels|posts|content|shorts|uploads, everything we|i|you
        post|publish|upload|make|touch|film, your content|videos|posts|reels|clips, our
        videos|clips|reels,
        your|ur|the first|next|very|new ?first video|reel|clip|post|short""",
    "passes": """passes, pass, clears, clear, tops, exceeds, exceed, beats, breaks, crosses, hits,
        reaches, gets, racks up, rack up, goes past, go past, sails past, smashes""",
    "never-below": """never|not|no|none|nothing ..
        under|below|fewer_than|less_than|stays_under|drops|falls| dips|stays, under|below""",
    "not-viral": """not|never|fail|fails|failed|fails_to|fail_to .. @viral, flops, flop, bombs,
        tanks,
        falls flat""",
    "algorithm": """algorithm*""",
    "will-push": """will|'ll love|push|reward|show|favour|favor|adore|pick|serve|boost| put|have,
        has|have
        no choice, going to love|push|reward|show|favour|favor|serve|boost|put, eats out of,
        eating out of, works for us|me|you, in our|my|your pocket|corner|favour|favor, bends
        to, obey*""",
    "nobody-word": """nobody, no one, none of, no rival*, no competitor*, no other, no shop, no
        business, not one, not a single, never, neither""",
    "ahead-of-you": """above|before|ahead_of|in_front_of|over|higher_than|outrank| outranks
        you|your|yours, overtake| beat|beats|outrank|outranks you""",
}

INSTANT = {
    "result": """result*, change, changes, difference, success, growth, impact, effect*,
        improvement*, transformation, uplift, sales, follower*, selling, bookings, orders,
        customers, turnaround, turned around, takes off, breakthrough, miracle*, lift off,
        traction, momentum, boost, surge, payoff, rewards, fruit, calls, queues, footfall,
        interest, demand, enquiries, buzz, effects, visits""",
    "see": """'ll notice, start selling, starts selling, start to see, see results, see the, see
        it, feel the, transform*, unrecognisable, unrecognizable, not recognise, not recognize,
        never recognise, turned around, turn around, turns around, turn it around, turn things
        around, take off, takes off, explode*, blow up, skyrocket*, a different|new
        page|account|business|story, another page, night and day, come alive, comes alive, flood
        in, floods in, roll in, rolls in, rolling in, pour in, pours in, whole thing has, what hit
        it, what hit them, change everything, working already, works straight, proof with, phone
        rings, ringing, wake up to, kick in, kicks in, bear fruit, pays off, phone ?is|will|starts
        ?be ringing|rings|ring, till ringing, a new business, transformed, comes to life, fills up,
        will have changed, changes everything, customers at the door, already selling, working by,
        spring to life, springs to life, busier, takes effect, take effect, fires up, starts up,
        gets going, wakes up, you see, you notice, you feel, will see|notice|feel|sell, will
        start|be selling|growing|getting|seeing|winning|famous|packed|full|different|unrecognis*,
        you 'll ?be ?start ?already see|notice|feel|sell|selling|seeing|getting|growing|famous|
        different|have, to notice, works from|straight|at, to work from|straight|within, a
        ?completely|totally|whole|very|entirely|brand ?new different|new|other
        account|page|business|place|shop|profile|story|channel, will ?already ?be|start ?to
        working|selling|flying|buzzing|booming|full|busy|blooming|thriving, jump start*, kick
        start*, wonder|not know what hit, turn heads, work wonders|miracles""",
    "short-time": """#short, in days, within days, in hours, within hours, in a matter of
        days|hours, in minutes, a few days, few days, couple of days, couple of weeks, first
        week, this week, in a week, within a week, week one, two weeks, in a fortnight, within
        a fortnight, inside a fortnight, this weekend, the weekend, by the weekend, overnight,
        by monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|lunchtime|
        teatime|breakfast|morning, from day one, from the first day, from the very first, from
        day 1, day one, from the off, from the get go, from the word go, immediate*, instant*,
        instantaneous*, express, right away, straight away, straightaway, in no time, at once,
        the next day|morning, next morning, next day, tomorrow morning, same day, that very
        day, same week, same evening, before the week is, before the weekend, before you know
        it, in the blink, blink of an eye, at lightning, lightning, in a flash, in a heartbeat,
        within the week, inside a week, rapid fire, from hour one, while you sleep, from
        tomorrow|today|monday|now_on|the_start, before the week|weekend is|ends|starts, in
        under a|# week|day|days|hours, in two|three|four|five|ten days, after
        two|three|four|five|a days|few, same afternoon, as soon as we start, the moment we
        start, first morning, from the first week|post|morning|hour, next week, by next
        monday|friday|week|weekend, a day later, days later, before you can, the following
        day|morning|week, from monday, from the ?very first, first
        day|night|weekend|hour|evening, in record time, at the first attempt, in the first
        fortnight|days|hours, without waiting, no waiting, in next to no time, that same
        afternoon|evening|night|week, after a few|couple, hours later, as early as
        monday|tuesday|this|tomorrow, the same evening|night|week|day, by the end of the
        week|day, next monday|tuesday|wednesday|thursday|friday|saturday|sunday, in|within
        ?only ?just ?barely ?under one|a|single ?single
        week|day|fortnight|weekend|night|afternoon|evening, by|in the
        afternoon|evening|morning|night, #|first hours|hour|days|day after|of|from|later, by
        the time you, the minute|moment|second|instant you sign|pay|start|say|join, the very
        first|next|same, very first day|week|hour|post, within the hour|day, record time, at
        the speed|double, in seconds, inside # days|hours, before
        lunch|dinner|breakfast|monday|friday|dawn, tonight, this afternoon|evening|morning,
        this very, by the end of the|this week|day, from minute one, minute one, straight off,
        on day one|two|three, day two|three, second day, from tomorrow|today|the_minute, like
        magic, flick of a, push of a button, at the click, two shakes, in a jiffy, jiffy,
        pronto, close of play, end of the day|week, in the first few|two|three days|hours,
        first few days|hours, in three|two|five|ten days, by midweek, from the
        moment|minute|second, within minutes, the same week|day|night|evening, before
        sunset|sunrise|nightfall|teatime, first night|evening|weekend, this coming, a single
        night|day|week""",
    "long-time": """month, months, quarter*, year, years, seasons, patience, patient, slow,
        slowly, gradual*, long term, medium term, takes time, take time, weeks of, take a while""",
    "task": """audit, report*, calendar, proposal, quote, draft*, schedule, script*, repl*,
        reply, answer*, respond*, response*, deliver*, diagnosis, handbook, manual, meeting*,
        document*, memo, summary, correct*, handover, guide, invoice, access, hand in, ask for,
        send you, sent to you, sign off, approv*, post, posts, posted, publish*, call you,
        phone you, ring you, 's notice, days notice, weeks notice, trial, photograph*, film*,
        pick up, opening, open, closed, statement, holding, reach me, get back, confirm*, list,
        check, checked, meet, read, reads, turnaround time, booked visit, drop by, feedback,
        first signs, cover, covers, covered, hand over, handing over, handed over, passed
        on|to, pass on, be passed, tell you, let you know, warn you, sign in, sign ins, return
        what, weeks off, days off, week off, two weeks off, holiday, slower, learning, remove
        myself, notice either|period|from""",
    "grow-now": """grow*, climb*, gain, gains, gaining, rise, rises, rising, multipl*, boom*,
        buzz*, revenue, engagement, boost, celebrity, famous, star, fame, harvest, reap,
        crowd*, queue*, first customer*|sale*|booking*|order*, new customers, customers ..
        messaging|calling|asking|writing, messaging you, transform*, heard of you, talking
        about, envy, envious, jealous, a different place|account|page|business|shop, bookings,
        booked, inquiries, enquiries, orders, ringing, pouring in, flooding in, flying in,
        coming in, new faces, lights up, notifications, income, takings, profit*, sales, leads,
        customers, followers, visitors, results, result, packed, name on everyone, everyone
        knows, popular, traffic, flourish*, thriv*, unrecognis*, unrecogniz*, success*, reach
        grow*|soar*|climb*, know your name|brand|business|shop|page|company|face, know you,
        calls coming|pour*|flood*|start*, busier, business is|will
        booming|boom|changed|take|grow|unrecognis*|different""",
    "leaps": """multiplies, multiply, doubles, doubling, triples, skyrocket*, explod*, takes
        off, taking off, booming, soar*, shoots up, jumps, rocket*, transform*, visible, surge,
        surges, surging, surged""",
    "no-time": """take* .. longer|less|more .. read|make|say|boil|drink|brew|tie|write, takes
        longer to, longer to read, blink, blinking, by the time you
        wake|get|finish|return|rise|are|have, wake up to|as|with|and, set your alarm, sleep
        well, go to bed, in the time it takes, time it takes to, before you|the|your ..
        finish*|know|torn|kettle|coffee|tea|ink|paint|dry*|cold|boil*, ink .. dry, no waiting,
        no wait, no sowing, why wait, forget|stop|skip waiting|patience, who needs patience,
        quicker than, faster than, not|never have .. .. before, not ..
        torn|finished|unpacked|turned, in less time than, snap your fingers, click of your|a,
        no patience, without waiting, waiting around, close your eyes, open your eyes, over
        breakfast|coffee|lunch, while you sleep|shower|eat|are_asleep, between breakfast,
        before breakfast|lunch|dinner, before your coffee|tea|next, in the morning you""",
    "new-self": """a different|new|whole
        account|page|business|shop|place|story|brand|company|feed, another
        account|page|business|shop, half the city|town|county, the whole city|town, customer*,
        client*, business, booming, sales, sale, bookings, results, result, followers, growth,
        success, crowd*, harvest*, reap*, full, queue*, transform*, working, orders""",
    "from-nothing": "from nobody|zero|nothing|unknown|scratch|obscurity|nowhere|invisible|empty to",
    "quick-result": """quick|fast|rapid|speedy|swift|instant*|immediate|lightning|overnight|
        express ?and ?visible ?fast results|growth|wins|sales|success|return|returns|impact|
        increase|boost|improvement|jump|customers|fame|rewards,
        results|growth|sales|success ?that ?come ?are
        fast|quick|instantly|immediately|overnight|now""",
    "others-long": """what|that|takes|took|take|taking
        others|most|other|everyone|rivals|competitors|agencies ..
        year|years|months|month|quarter|quarters""",
}

CENSOR = {
    "remove": """delet*, remov*, hide, hides, hiding, hidden, block, blocks, blocking, blocked,
        bury*, buries, buried, wipe, wipes, wiped, wiping, erase*, erasing, silenc*, scrub*, clean
        up, clean, cleans, cleaning, clean off, mute*, muting, take down, takes down, taken down,
        taking down, make .. disappear, disappear*, vanish*, get rid of, gets rid of, zap*, purge*,
        mass report*, report it until, flag .. until, bin, bins, binned, kick out, kicks out, gone,
        goes, swept, sweep*, filter out, filters out, filtered, suppress*, gag, ban, bans, banned,
        shut up, shut down, strike out, nuke*, squash*, kill off, pull, pulled, lose, dealt with
        quietly, boot, booted, evaporat*, drown, drowns, push down, out the door, not|never show|
        appear|be_seen|write|comment|post ?up .. again, sinks|sinking ?it ?them to|without, sunk,
        drop* out of sight, out of sight, to the bottom, never survive*, not survive*, do not last,
        not last, banish*, evict*, neutrali*, airbrush*, shown the door, shut them up, close their
        mouth*, whisk* away, spirit* away, put a lid, sweep* under, weed out, ironed out, make|
        makes|making .. go away|quiet|invisible, go away, goes away, gone for good, stops|stop being
        there|visible|existing, stop|stops|ceas* to exist|being|be, pushed|push|pushes|pushing down|
        under|off|out|below|where, take|takes|taking|taken|took .. down|out|off|away, takedown*,
        lose|loses|losing the right|voice|access|their, shadow ban*, shadowban*, restrict*, censor*,
        weed out|weeds|weeded, weed*, cut off, cuts off, cutting off, screen* out, kept off|out,
        keep|keeps .. off|out_of_sight|from_view, never appear*|surface*|reach*|see|make, out of
        sight|view|reach, not|never last*|survive*|live .. minutes|hour|long|day, knock* off|down,
        down it comes, comes down, come down, bring* down, discard*, dispose*, disposing, scrap,
        snip*, trash*, sink, sinks, drowned, exile*, throttl*, stamp out, root out, quietly bin*|
        drop*|lose, swallow*, unpublish*, dissolv*, obliterat*, eras*, expunge*, nipped, keep*
        quiet, hush*, sweep, vanquish*, no one will find, nobody will find, no one ever reads|sees,
        out of the picture, silence, turn down the volume, report* .. until|together|at_once, make
        sure .. not|never|no_one|nobody, ensure .. not|never|no_one|nobody, kill|kills, drop*,
        quietly, shove*, expel*, revoke*, revok*, refuse, keep the page|wall|feed|profile clean|
        spotless|free, spotless, cleanse*, clear off|out|away, clearing, chuck*, toss*, turf|turfs|
        turfed out, sent packing, shut out, lock* out, freeze|freezes out, frozen out, cull*,
        pruned, pruning, hound*, intercept*, stifl*, muzzl*, smother*, never to be seen, no longer
        visible|there|be, off the page, dealt with before, nobody will|ever see*, no one will|ever
        see*, before anyone|anybody see*|read*|notice*, ban|bans|banned|banning, moderate* out|away,
        stripped out|away, strips out|away, archiv*, filter*, prevent*, stop .. appear*|show*|
        getting|seeing|reaching, reject*, not let .. through|on|appear|show, never let|allow, not
        allow, not approve, not publish, cover up, covers up, covering up, scrubbed, whitewash*,
        sanitis*, sanitiz*, polish*, dispatched, blacklist*, kick|kicked|kicking off|out, cast out,
        show .. door, never sees|see|reach|reaches|makes|gets|get|appears, down to page, page two|
        three|five, bottom of the, out of google|search, off google|the|your, expung*, crush*,
        quell*, quash*, put an end, stamp|stamps|stamped out, washed away|out|off, spike, detox*""",
    "criticism": """critic*, complain*, complaint*, moan*, grumbl*, whinge*, gripe*, hater*,
        naysayer*, detractor*, negative review*|comment*|opinion*|feedback|post*|rating*|remark*|
        word*|voice*|press, bad review*|comment*|feedback|press|rating*|word*|opinion*|mouth*, nasty
        comment*|review*, unkind comment*|word*|remark*, unhappy customer*|client*|guest*|diner*|
        people|punter*, unflattering, unfavourable, unfavorable, one star, 1 star, # star review*,
        poor review*|rating*, negative, negativity, negatives, angry customer*|guest*|client*|
        diner*|comment*, remarks that, anything negative|bad|unpleasant|nasty|you do not like,
        anything that makes you look bad, whatever you do not like, speaks ill, speak ill, speaks
        badly, says anything bad, bad mouth*, badmouth*, sour, dissent*, disgruntled, displease*,
        disappointed customer*, tetchy, cross customer*, who dares, dissatisf*, knockers, doubters,
        anybody who joins in, unwelcome comment*|remark*, awkward questions|comments|reviews, bad,
        review*|comment*|post*|opinion*|remark* ?that you not like|enjoy|fancy|want, review*|
        comment*|post*|opinion*|remark* that hurt*|harm*|sting*|embarrass*|do_not|annoy*|bother*,
        review*|comment*|post*|opinion*|remark* ?that|which ?you|we do not like|enjoy|fancy|want,
        angry people|customers|guests|clients, unhappy people|customers|guests|clients, furious
        customers|guests, low scores|ratings|marks, poor marks|scores, bad opinions, whoever is
        unhappy|cross|angry, anyone unhappy|cross|angry, harsh words|comments|reviews, sour
        comments, sharp comments, awkward customers, protest*, rude review*, nasty|awkward|harsh|
        sour|hostile|critical|unfavourable|unfavorable|unfriendly|damaging|hurtful|low|poor|bad|
        awful|terrible|horrible|unflattering|unkind|mean|uncomfortable|embarrassing|inconvenient|
        snide|bitter|unwelcome|rude|troublesome|tricky|disappointing|negative|sceptical|lukewarm|
        scathing|grumpy review*|comment*|post*|opinion*|feedback|rating*|score*|remark*|word*|
        article*|press|coverage|message*|voice*|mention*|story|stories|publicity|tweet*|customer*|
        guest*, unhappy|dissatisfied|disgruntled|angry|upset|annoyed|cross|displeased|bitter|
        aggrieved|disappointed|grumpy|furious|irate|moaning customer*|client*|guest*|diner*|people|
        punter*|patient*|buyer*|visitor*|folk*|ones|ex|shopper*|tenant*|parent*|neighbour*|
        neighbor*|resident*, is|are not ?very flattering|positive|kind|nice|favourable|favorable|
        glowing|praise, you|we|you_'d would|'d rather|prefer|sooner .. not|never|nobody, you|we|'d|
        would rather|sooner people|nobody|no_one|customers|others, not to your taste|liking, less
        than flattering|glowing|kind|perfect|five, anything short of, anything other than|but
        praise, speak* up against, slag* off, slating, slated, slagging, bash*, carping, carpers,
        sulk*, mutter*, nitpick*, malcontent*, troublemaker*, awkward customer*, backbit*, sniping,
        killjoy*, venting, vents, bad word, harsh word*, ill word, review*|comment*|post*|opinion*|
        remark*|rating* that|which could|might|may|would hurt|harm|damage|spoil|embarrass|upset|put,
        critical comment*|review*|post*|opinion*|voices|remark*, anything that could|might|hurts|
        harms, critical*, criticism, criticis*, criticiz*, anybody|anyone|whoever|people|those|
        customers ?who ?that complain*|grumble*|moan*|criticis*|criticiz*|protest*|disagree*,
        disagree*, ill feeling, sharp tongue*, rants, rant, ranting, sourpuss*, thumbs down, two
        star*, low star*, one_star|two_star|1 reviews|stars, anything but praise|positive, unwanted
        comment*|remark*|opinion*|post*, not like|love us|you|the, blast*, dirty laundry, gripes,
        unhappy, dissatisfied, angry comments, hostile, anything|everything|whatever ?you ?that
        less|not|short|unkind|critical|harsh|awkward|unpleasant|hurts|hurt|makes|embarrass*|
        negative, bad stuff, nasty, mean comments, those who, people who moan|complain|grumble,
        critical, not happy, fault finding, faultfinder*, fault, speaks|speak|talk|talks ill|badly|
        against, awkward, party pooper*, spoilsport*, objection*, dislikes, dislike, bad
        experience*, horror stories, embarrassing, damning, poor, killjoys, cranky, crank,
        cranks""",
    "abuse": """insult*, spam, threat*, personal data, hate, racis*, slur*, abuse, abusive,
        obscen*, illegal, unlawful content, profan*, defam*, libel*, rules, house rules,
        harass*, swear*, policy pinned, breaks, scam*, pinned, doxx*""",
    "immune": """never have|see|face|suffer|get|be|worry|read|hear, never again
        have|see|face|read|hear|suffer, will not have|see|face|suffer|be|get, will never
        have|see|face|suffer|be|get|happen|read, there will be no, there 'll be no, no more, not
        one, not a single, zero, no one will ever see, nobody will ever see, no one sees, nobody
        sees, no one ever sees, nobody ever sees, free of, free from, immune, immunity, shielded
        from, protected from, proof against, bulletproof, crisis proof, safe from, say goodbye to,
        goodbye to, forget about, free wall, free page, a thing of the past, wave goodbye, never a,
        impossible, rule out, no such thing, does not happen, do not happen, will not happen, can
        not happen, never happen*, no chance of, vaccinat*, ends here, happen|happens|befall ?only
        to other|others|someone, will not happen|come|occur to|near you|yours, never happen to
        you|yours, not get|see|have|suffer ?a ?any ?single, never ?again ?once
        see|find|read|encounter|spot, not see|find|read|encounter a|any|one|another, no trace of,
        not a trace, will not find, not a whiff, no sign of, happen|happens|befall ?only to
        other|others|someone ?else ?companies|businesses|brands|people|firms|agencies|places, no
        scandal|crisis|storm|complaint|complaints|backlash|criticism|bad|negative|review
        ?review|comment|press|publicity ?will|can|could|would|shall ever|touch|reach|hit|affect|
        harm|trouble|hurt|appear|show|stick|get, no problem|problems|trouble|worries|bother|hassle
        ?ever ?again with|from|over|about, never ?again ?once have|see|suffer|face|get ?to ?a ?any
        ?deal|single|trouble ?with, nothing ugly|bad|negative|nasty|unpleasant ?ever
        ?will|can|stays|appears|sticks, say goodbye to, see the back of, scandal|crisis|storm|
        complaint proof, with us there ?are ?will ?be ?is ?'s no, no crises|crisis|complaints|
        scandals ?ever|with, make|makes|ensure sure no""",
    "mass-report": """mass report*|flag*, report|flag it|them|the|every .. until, report
        en_masse|together, flag en_masse, only|just ?the
        good|nice|positive|kind|happy|favourable ?ones ?comments ?reviews ?are
        seen|shown|show|stay|left|remain|visible|published|up, only .. see the
        good|nice|positive, filter* .. comments|reviews|opinions,
        accounts|profiles|people|us|team|members .. flag|report ?the same,
        flag|report|flagging|reporting ?the .. at_the_same_time|together|at_once|en_masse|
        in_unison|simultaneously|until, report* every .. until""",
    "crisis": """crisis, crises, scandal*, storm, shitstorm, pr disaster, disaster*, bad press,
        backlash, reputation problem*, meltdown, firestorm, pile on, trouble online,
        storms, scandals, outcry, reputational damage, reputation crisis, social media disaster""",
    "first-person-handling": """i have handled, i have never handled, never handled, we have
        handled, experience, i have managed, managed, lived through, handbook, manual, protocol,
        plan, follow, drill, rehears*, i have not, i would, i do not know, can happen""",
    "answer-them": """answer*, reply, replies, respond*, thank*, listen*, explain*, resolve*,
        stays up, stay up, stays, gets an answer, get an answer, not deleted, apolog*, name""",
    "only-praise": """only|nothing_but|exclusively show*|see*|keep*|leave*|display*|carry|carries|
        contain*|have|has|let* .. positive|nice|praise|applause|kind|good|glowing|friendly|
        flattering|compliment*|favourable|favorable|thumbs|five, only|nothing_but ?the ?nice ?good
        ?kind applause|praise|compliments|positive|nice|kind|glowing|flattering|friendly|good|
        favourable|favorable ?comments ?ones ?reviews ?words ?posts stays|stay|remain|remains|
        survive|survives|left|visible|shows|show|appear|appears|allowed|kept|will, only|nothing_but
        ?ever show|shows|see|feature|features|display|displays ?the ?your
        happy|satisfied|positive|smiling|good|delighted ?customers|comments|reviews|feedback|
        opinions""",
    "shut-comments": """turn|turns|turning|switch|switches|switching|shut|shutting|close|
        closing|closes|disable|disables|lock|locks|limit|limiting ?off ?down ?the ?all ?your
        comments|commenting|replies|reviews|comment, comments off|closed|disabled|locked""",
    "filter-words": """keyword*|word* filter*|list|blocklist|filters,
        filter*|block*|hide*|hiding ?certain ?the ?any ?set words|keywords|terms|phrases,
        blocklist*, blacklist*, banned words, hidden words""",
    "complaint-words": """rip off, ripoff, refund, refunds, overpriced, rude, dirty, expensive,
        slow, late, disappointed, avoid, worst, terrible, cold, broken""",
}

ACCOUNTS = {
    "asset": """account*, page, pages, profile*, channel*, content, community, ad account*,
        business manager, handle, handles, photo*, pictures, video*, material*, asset*, design*,
        copy, copyright, rights, intellectual property, audience, followers, domain, website,
        creative*, posts, everything we|i make|create|publish|post|build|produce, what we|i
        make|create|publish|post|build|produce, whatever we|i, group, instagram, facebook,
        tiktok, footage, artwork, ownership, mailing list, data, login*, archive, all work,
        presence, feed""",
    "ours": """in my|our ?own ?agency ?company ?company ?studio ?firm name, in our
        agency|company|firm|studio 's name, in the agency 's name, under my|our ?own ?agency
        ?company name|umbrella|account|roof|licence|license|brand|wing|business|organisation|
        organization|portfolio|banner|management, under the agency|studio|firm, the agency 's
        property, our ?sole ?exclusive property, my ?sole ?exclusive property, property of
        our|my|the|this agency|studio|firm|company|business|author|undersigned, belong* to
        us|me, belongs to my|our|the agency|studio|firm|company, belong to my|our|the
        agency|studio|firm|company, remain* ours|mine, remain* with us|me, remain* our|my,
        remain* the property of, remain* in our|my|the hands|name|possession|custody, stay* with
        us|me, stay* ours|mine, stay* on our|my books|name|system, stay* in our|my|the, stay*
        under our|my, stays put with us, is ours, are ours, is mine, are mine, be ours, be mine,
        we keep, i keep, we retain, i retain, retained by us|the, we own, i own, we will own, we
        hold, we 'll keep, i 'll keep, agency owns, agency keeps, agency retains, our agency
        owns, held by us|me|our|the, owned by us|me|our|the ?agency, registered to us|me|our|my,
        registered under our|my, registered in our|my, registered with our|my, in our ?own
        business manager|portfolio|ad|account|system, in my business manager|account, inside
        our, part of our catalogue|portfolio|estate|network, we are the
        owner*|legal|registered|titular, i am the owner|legal|registered, legal owner, ours to
        keep, ours for good, comes with me, come with me, goes with me, go with me, leaves with
        me, leave with us, we take with us, i take with me, with our agency as owner, owner of
        record, on our books, on my books, in our care for good, our catalogue, our intellectual
        property, in my|our ?own agency|company|studio|firm|business 's name, under my|our ?own
        agency|company|studio|firm|business 's name|umbrella|account|roof, held|kept|registered
        by|under|in my|our|us, administration is our|my, the rights are ours|mine, rights
        stay|remain|belong, is our business, we will be the owner*, i will be the owner*, we
        reserve, in our keeping, in our custody, on our side, under our control, under my
        control, part of our|my, in house property""",
    "ours-end": """ours, mine, our property, my property, rests|rest|lies|lie|lives|live|sits|sit|
        is|are|stays|stay|remains|remain ?always ?right ?here with us, goes|go|reverts|revert|
        passes|pass|comes|returns|return|back to us, owned|held|kept by us""",
    "our-mail": """with|using|from|via|under|on our|my|an|the ?own ?agency ?company ?work
        email|e|mail|address|phone|number|gmail|mobile|details, agency
        email|e|address|mailbox|phone|number, our details, my details, our company details, my
        own details, my mobile, my own email, my own e mail, agency e mail,
        with|using|from|via|under|on the agency|studio|company|firm 's
        email|e|address|account|phone|number|details, agency 's e mail|email|address""",
    "open": """open, opens, opened, opening, set up, sets up, creat*, register*, start the,
        link*, sign up, build, built, launch*, tie, are set, is set, are opened, is opened, are
        created, is created""",
    "sole": """sole|only|exclusive admin*|owner*|administrator*|holder*|keyholder*, only we|i have|
        hold|can|will|get, only our team, will not have|get|need ?the ?any admin|access|password*|
        login*|keys, no admin access, no access for you, read only access, viewer access, guest
        access, you can look, we hold the keys|logins|passwords, i hold the keys|logins|passwords,
        keep the keys|logins, full control of your, keys stay with, keys remain with, logins stay
        with, keys to ourselves, i hold on to the, you do not need|have|get the|any|admin|to have
        keys|password*|access|login*|the, do not need|have|get the|any|admin|to have keys|password*|
        access|login*|the""",
    "lose": """close*, shut*, delet*, disappear*, lose, loses, lost, vanish*, go dark, goes
        dark, switched off, taken down, gone, wiped, deactivat*, start again, start from
        scratch, from zero, buy them|it|back, buy the, release fee, pay to|for, ransom, at
        market value, stay behind, end with, ends with, leave empty handed, remains behind,
        pulled""",
    "on-leaving": """if you cancel|leave|stop|go|quit|terminate|end|move, if we part, if this
        ends, should you leave|cancel|go|stop|wish|decide|terminate, should we part, when you
        leave|cancel|stop|go, when we part, when the contract ends, when it ends, at the end of,
        once you leave|cancel|stop, on termination, upon termination, on cancellation, after you
        leave, the day you leave|cancel|stop|go, part company, parting, walk away, leave us, on
        leaving, stop paying, you stop, miss a payment, end the agreement""",
    "licence": """
        licensed|licence|license|leased|lease|rented|rent|loaned|lent|loan|let|hire|hired
        to|for|out ?to you|your|use, on loan, on lease, on licence, on license, for rent,
        licence to use, license to use, right to use, use of them while, while the contract
        lasts, you may use them, you may use it, we lend you, we let you use, granted use""",
    "yours": """your name, your company 's name, company 's name, client 's name, yours, your own,
        you are the administrator, you are the admin, you are the owner, you own, you keep, belong
        to you, belongs to you, your property, recover, reclaim, get it back, give it back, hand
        over, hand back, old agency, make me editor|an, editor*, as editors, role, roles, invite*,
        permission*, stays yours, remain yours, cinema 's, shop 's, company 's, client owned,
        release*, previous, before you, a copy of, copies of, send you the, account manager, your
        hands, belongs to the company, company email|address|e_mail, no_one can take, you create,
        account manager, belongs to the company""",
}

PASSWORDS = {
    "password": """password*, passcode*, passwd, login, logins, log in details|info|data, log
        ins, login details, credential*, sign in details|info|data, sign on details, username
        and|+, user name and, access details, pin, pin code, verification code*, security
        code*, confirmation code*, code that|you arrives|get|comes|receive, code when, code by
        text, six digit code, one time code, 2fa code, keys to your|the
        account|page|profile|instagram|facebook, the keys, whatever you type to, what you type
        to, secret word*, recovery code*, recovery email, code will|should|may
        reach|come|arrive|appear|land, username and password, user and password, code on|to|by
        your|text, sign in|on ?details|info|data|credentials, signin, sign ins, pass word, pass
        phrase, passphrase, whatever|what|thing you type|enter|key|put ?in ..
        under|below|after|get|log|sign|box, the|six|four|eight|# digits|figures ?you ?that ?on,
        six|four|eight|# digit|figure number|code|pin, user name, user and pass, user plus|/
        pass*, number|numbers|digits|code|codes that|you|which|your ?you ?will|'ll text|texted|
        sent|get|gets|pops|pop|appears|appear|arrives|arrive|comes|come|flash*|receive*, backup
        codes, access codes, the keys to, way in, what gets you in, what lets you in, how you
        get|log|sign in, security code, email and password, log on, logon, log on details""",
    "ask": """send, sends, sending, give, gives, giving, text, texting, need, needs, share,
        sharing, forward, email, e mail, mail, pass, provide, tell, hand, hand over, let me
        have, let us have, drop, whatsapp, message, dm, supply, want, fire over, ping, just,
        type, write, jot, scribble, i will have, i 'll have, i 'll need, we 'll need, i 'll
        want, all i ask, reply with, reply to this, respond with, put, pop, chuck, sling, lend,
        shoot, get me, bring me, must have, enter, submit, fill in, read me, read out, entrust,
        takes, only needs, all i need, all we need, is all, are all, forward it, relay,
        dictate, confide, read it, send it, hand me, hand us, trust me with, note down, leave
        me|us, passing, handing, letting us|me, land* in, in|to|into my|our|the
        inbox|mailbox|whatsapp|hands|chat|phone, reach us|me, supplied, confided, let me|us
        know, we take, i take, i 'll take, we 'll take, keep hold of, we hold, surrender, slip
        me|us, copy, paste, dictating, ask for, asking for, grab, cough up, enclose, attach,
        hand them, part with, trust us with, entrust*, spell out, sent|shared|given|passed|
        provided|handed|forwarded|emailed|texted ?over ?on ?across to us|me, ring|call|phone
        me|us, read ?it ?them out|it|me|us, included, require your|the|all|each, we will|'ll
        require, must provide|supply|share|send|give|hand, wing, bung, slide, whack, stick, let
        me|us in, hang on to, copy us|me in""",
    "turn-off": """switch|turn|take|disable|deactivate|remove ?off ?the ?your
        two|2|double|multi step|factor ?verification ?authentication ?off, switch|turn off ?the
        ?your two|2fa|verification|authentication, disable 2fa|verification|two, turn 2fa off,
        switch 2fa off, switch two step off, switch*|turn*|disable*|disabling|deactivate*|
        remove*|removing|drop|ditch|kill|cancel|silence|lift ?off ?the ?your ?that ?this ?those
        ?annoying ?extra ?second ?login ?security
        two_step|two_factor|2_step|2_factor|double|multi|2fa|mfa| verification|authentication|
        authenticator|prompt*|alert*|warning*|confirmation* ?step|factor ?verification
        ?authentication, two|2 step|factor|fa ?verification ?authentication ..
        off|disabled|removed|switched|away|go,
        prompt*|alert*|notification*|check|warning*|verification .. ..
        sign|login|log|logging|logins .. .. disabl*|off|removed|gone|switched|turned, extra
        security|step off""",
    "cannot-start": """can_not|cannot|will_not|never .. start|begin|work|do|move|post .. without
        .. password*|login*|credentials, without the|your password*|login*|credentials ..
        not|cannot|nothing, no password no""",
    "role-access": """password manager, password vault, vault, role, roles, editor*, invite*,
        invitation*, permission*, admin role, business suite, change your password*, change the
        password*, delegated, add me, add us, never ask, never share, do not share, keep your
        password*, keep the, yourself, only you, role based, partner access, page access, stays
        with you, stay with you, remain with you, own login, my own login, our own login, turn
        on, keep them, public profile, just|simply|only|better add|invite|make us|me, wrong
        hands,
        her password, his password, phishing, fraud*, scam*, lost""",
    "as-you": """log|logs|logged|logging|sign|signs|signing|get|go|enter|post ?in ?on as you,
        log|logging|sign|signing|get ?in with|under|using your ?own
        account|login|username|name|details|password|credentials, pretend* to be you""",
    "shun-roles": """faff, hassle, fiddly, complicated, slow, quicker, faster, easier, simpler,
        a pain, nonsense, rigmarole, waste of time, forget, skip, never mind, do not bother, no
        need, bother with, takes ages, takes forever, not work""",
    "give-me": """give|send|text|tell|pass|hand|email|message|whatsapp|lend|slip|get|show|
        leave|shoot|ping|dm|forward|drop ?over ?on ?across me|us, let me|us have, share with
        me|us""",
    "the-key": """the|your keys|login|logins|pin|pass, access details|to_everything, full
        access, user and""",
}

HANDS_OFF = {
    "forget-it": """forget about it|everything|all|social|the|instagram|facebook|tiktok|your|
        posting|them|this, forget it, forget social, sit back, kick back, put your feet up, feet
        up, relax, chill, lean back, switch off and, hands off client|service|approach|package|
        solution|social|marketing|for, hands free, set and forget, set it and forget, fire and
        forget, autopilot, auto pilot, runs itself, run itself, run themselves, runs by itself,
        takes care of itself, lift a finger, lifting a finger, leave everything|it|all|the
        to|with|lot, leave it all, leave the lot, leave the whole, leave the rest, leave the
        worrying, we take it from here, get on with your, you get on with, go back to your, never
        think about, not think about, never have to think, off your plate for good, out of your
        hands, out of your hair, no input, zero input, zero involvement, no involvement, zero
        effort, no effort from you, no work from you, you ?can ?just ?literally ?have_to do
        nothing, just do nothing, to do nothing, nothing for you to, nothing to sign off, nothing
        on your side, not hear from me|us, not hear a peep, never hear from, not a peep, not hear a
        thing, not notice we, not know we, not even notice, invisible to you, you will barely, not
        one minute of, not a minute of, no minute of, not be bothered, not be chased, not be
        disturbed, not be asked, never be asked, never be bothered, not be consulted, do not wait
        up, no homework, no|zero meeting*|approval*|briefing*|brief|feedback|questions|input|calls|
        involvement|supervision|sign offs|questionnaires|check ins, stay out of it|the_way|our_way,
        keep out of, need not be, no need to be involved, don not even, you just pay, your only
        job, your only task, nobody|no_one|none on|in|from|at your team|side|staff|company|end|
        office|shop .. need|needs|has|have|be|involved, no|zero|without|skip ?any
        meetings|meeting|approvals|approval|briefings|briefing|supervision, switch off
        entirely|completely|altogether, tune out, zone out, go on holiday, take your mind off,
        worry free, worry about nothing, think of nothing, stay on the sofa, put it out of your
        mind, out of sight out of mind, sleep easy, barely|hardly|scarcely ?ever
        remember|notice|know|realise|realize ?hiring ?that ?having hired|us|we, forget ?that ?all
        ?about ?you ?ever hired|hiring|we_exist|we|having|us|you_have|you_even, forget you ?even
        ?ever ?have, none of your|anyone 's time, none of your ?own time|attention|effort|energy,
        no time|attention|effort|work ?at_all ?is ?whatsoever from|on|of|for you|your, takes up
        no|none, take up no|none, walk off|away and, and walk off|away, let us get|crack|carry on
        with ?it, leave us to it|get|do, left to us, let us guess|decide|do_the_rest|worry|
        handle_everything, close the door behind, ask ?absolutely nothing of|from you, ask of
        you|them is nothing, nothing at all from you, which is nothing ?at ?all, need nothing from
        you, want nothing from you, nothing ?at_all ?is ?more ?else ?whatsoever
        required|needed|expected|asked|wanted ?of|from ?you|your, never ?have ?to ?need ?to log
        in|open|look|think|worry|touch|lift|see ?at ?about, never ?to open ?the|your
        app|instagram|facebook, never log in, without you lifting|doing|having|ever|even|touching,
        you may ignore us, ignore us, never have to speak|talk|meet|deal|hear, do not even
        have|need to, as if ?your ?the ?it social|instagram|did_not|does_not, switch it on and, go
        fishing, play golf, disappear for, do n't lift, not a second of, not five minutes, never
        waste|take|steal|ask_for|need ?any|a ?minute ?of your time, no strings no, without taking
        ?up ?any|a ?minute ?of your time, pretend you, sleep while we, your time stays|is yours,
        completely|entirely|totally|fully|100% hands off, out of your mind, you will not|never hear
        from|see, never hear a|another word|thing|peep, not|never ?even know|notice|realise|
        realize|feel ?that we|i are|'re|am|'m|exist, you|they see|read|find|notice
        ?it|them|everything|the_posts ?out afterwards|after|once|later|when_it|when_everyone|
        along_with|at_the_same, hire|sign|pay|book ?with ?us ?me ?up and|then
        disappear|vanish|forget|relax|walk|get_on|leave|sleep, happens|runs|works|done|goes|ticks|
        managed|handled|posts|works_perfectly ?over ?along ?perfectly ?fine ?well without you, your
        ?own involvement|input|presence|participation|approval|opinion|help|attention|cooperation|
        time ?is|are|will|be not|never ?be required|needed|necessary|wanted|welcome|wasted, not
        do|hold|have|believe_in|like|schedule|run meetings|approvals|drafts|briefings|calls|
        sign_offs|feedback|those, never send|show|share ?you ?any drafts|previews|proofs|plans|
        posts|copy, zero|no say ?and ?no|zero, you do|have|need none|nothing|zero ?of|say ?it, none
        of it is your, we run|do|handle everything .. never, not|never one|a|any single
        call|question|email|meeting|phone_call|message, leave you|them in_peace|alone|be, keep your
        nose out, we do not need you|your, i do not need you|your, you are not|n't needed, not
        needed from you, trust us|me blindly|completely_and, blind trust, never|not run
        ?it|anything|things|posts past|by you, never|not|nothing ?ever pass*|come*|land*|reach* ?it
        ?on ?to ?through ?across ?by you|your_desk|your_hands|your_inbox, approve
        ?it|them|everything|posts ourselves|for_you|on_your_behalf, nobody|no_one will|is|'ll ?ever
        ?going_to ask|bother|call|phone|chase you, approval free, meeting free, maintenance free,
        hire|sign ?us and that, you will|can|may ?completely ?safely forget ?all ?about, as little
        as nothing, keep out of it, stay well out, no knocking, knock on your door, no questions
        asked ?of, no chasing you, not have to lift|think|do|worry, never lift, zero hassle, no
        phone calls, no emails, no calls no, no e mails, no catch ups, while you
        relax|holiday|do_nothing|travel|golf|nap, you|client|owner out of the way""",
    "not-needed": """not have to, never have to, no need to, no need for, not need to, never
        need to, need not, need never, not required to, not be required to, without having to,
        without needing to, do not need any, do not need your, not need your, not need any, not
        need you, not want your, not want you, do without, spare you, save you, saves you,
        saving you, we skip, skip the, nothing to, nor will you have to, not expect you, not ask
        you, not be asked, not be chased for, free you from, frees you, freed from,
        dispense with, rid you of, cut out the, need not bother|trouble|worry, do not
        bother|trouble, no call for, not waste time, never mind, not spend a|any, not trouble
        yourself,
        spare yourself, spares you, spare your|the, released from, exempt* from, excused
        from, relieved of|from, freed of, free of, exempted, not|never waste|take ?up ?any
        ?of your time, no obligation to, under no obligation, no requirement to, absolved
        of|from, never ask you, no one will ask|expect|need you, nobody will
        ask|expect|need you, never again have to|need, no longer have to|need, nothing
        requires you, save yourself, let you off, without the
        need, no cause for, no reason to|for, we do without, we|i
        removed|scrapped|dropped| abolished, never require, not require, never want, never
        expect, never bother you with|for, not bother you with|for, not trouble you
        with|for, you are spared, you 're spared, you skip, not once""",
    "oversight": """review*, check, checks, checking, look at|over, read, reading, approv*, sign
        off, sign offs, signoff*, okay, ok, meeting*, briefing*, brief, briefs, feedback, input,
        involvement, opinion*, participat*, comment on, supervis*, oversee, oversight, worry
        about, think about, do a thing, do anything, lift, questions, questionnaire*, calls,
        emails, decide, decision*, contact person, point of contact, liaison, anybody from,
        anyone from, somebody from, anybody in, anyone in, person from your, from your side,
        from your end, from your company, your help, your time, answer our, supply anything,
        give us anything, provide anything, proof, proofs, proofread, consult*, permission*,
        drafts, say so, thumbs up, monitor, follow what, keep an eye, see what, see the posts,
        say in, looking, look, approving, reviewing, meetings, seeing, see a, see any, see one,
        see anything,
        contact at, a contact, named contact, contact in, be involved, get involved, being
        involved, be present, be there, be available, take part, information from you,
        information, material from you, material*, anything from you, planning sessions,
        sessions, catch up*, check in*, attend, respond to us, answer us, instructions,
        instruct us, explain anything, tell us anything, talk to us, speak to us,
        interview*, workshop*, onboarding, dashboard*, revisions, any duty to, duty,
        monthly call*, video calls, zoom, paperwork to read, lift anything, go through,
        weigh in, vet, representative, someone on your, person on your, somebody on your,
        staff time, join calls""",
    "without-asking": """without bothering|asking|consulting|checking|troubling|disturbing|
        telling|showing|running| waiting|involving|pestering|needing ?for ?it ?past ?by ?with
        you|your|anyone|anybody|them|permission|approval|a|first, without your approval|
        permission|input|involvement|sign|okay|ok|say|consent|knowledge, without approval*,
        without sign off, without you having, without you seeing, without a
        meeting|briefing|call|brief, without meetings, without any
        input|meetings|approval|involvement, unapproved, before you see, without
        going|passing|getting through|past|by ?it ?you ?your you|approval|sign|anybody|anyone,
        without referring, without waiting, without prior, without you ever, without needing
        your, without reference to you, without a nod from you""",
    "we-decide": """we decide, i decide, we choose what, i choose what, our call, my call, our
        judgement, our judgment, my judgement, my judgment, at our discretion, at my
        discretion, as we see fit, as i see fit, what we think best, what we like, what i put
        out, what we put out, whatever i post, we will not bother, will not bother you, not
        bother you, never bother you, not disturb you, will not ask you, not trouble you, not
        pester you, not consult you, will not check with, no asking, we have the final, i have
        the final, final say is ours, we call the shots, i call the shots, you see it when, not
        ask ?for your|you opinion|permission|approval|input|views|blessing|to, not ask for
        anything, the last word is ours|mine, we have the last word, i have the last word, what
        goes up is up to us|me, up to us what, up to me what, we know best, decide
        ?everything|it|things for|on you|your, on your behalf without, make ?all ?of ?every
        the|every decisions|decision, take ?all ?of ?every the decisions, free rein, free hand,
        carte blanche, full discretion, total freedom, complete freedom, blank cheque, blank
        check, leave|hand ?over every|all|each ?last ?single ?the ?of decision*, every ?last
        decision ?to|is us|ours, never|not ?going ?to ?be consult*|bother*|disturb*|troubl*|
        pester*|chas*|nag*|interrupt*|annoy*|badger*|hassl* you, never|not ?going ?to
        ask|asking you ?ever anything|again|about|what|whether|first|any|questions|a, not be
        asking you|for, do not ask you|for|permission|first|before|anyone, not ask you""",
    "no-contact": """no contact person, no point of contact, no liaison, no go between, manage
        perfectly well without, manage fine without, cope without, work alone, nobody on your
        side, no one on your side, nobody at your end, no one at your end, nobody from your,
        we|i|us|will ?do ?will not need|want|require ?to ?speak ?to ?a ?any anybody|anyone|
        contact|person|liaison|briefing|input|go_between""",
    "except": """except, apart from, other than, until, unless, lock in, expert, an expert, right
        away, on the spot, straight away, at once, sign up, install, technical, jargon, wait,
        hurry, already agreed, agreed, list of free, free topics, routine, weekday*, already
        approved, pre approved, pay, commit, understand, password*, keys, promises, apologise,
        today, yet, pressure, buy, consent, law, checks, editor*, how we|i|our|it, money, in
        advance, up front, which, who, trust, appendix, see for yourself, but you
        do|must|will|still|have|need, but your, we still need, house rules, published rules,
        insult*, in august, this week, has to be, legal, before monday""",
    "never-so": """never, nothing goes, nothing is, nothing gets, nothing will, nothing leaves,
        not post, not publish, not put, no post, no posts, i can not, we can not, will not post,
        will not publish, nobody posts, useless, do not work, would not dream, not a word, not a
        single, refuse to, i do not""",
    "contact-slows": """contact*|approval*|meeting*|sign_off*|review*|
        briefing*|feedback|calls|revisions ?person ?step ?only ?just ?always
        slow*|drag*|delay*|get_in|gets_in|are_a_waste| is_a_waste|hold*,
        remov*|scrap*|abolish*|drop*|cut*|got_rid_of|ditch*|skip*| eliminat*|did_away_with ?out
        ?the ?any ?all approval*|sign|review*|feedback|briefing*| meeting*|revision* ?off
        step*|stage*|round*|process*|phase*|part|calls| entirely|altogether|because,
        approval*|sign|review|feedback|meeting* ?off step*|stage*|round*|process*|phase* ..
        gone|removed|scrapped|skipped|dropped|abolished""",
    "only-pay": """you pay ?and ?then we|i post|do|handle|publish|deliver|work|run|take|get, all
        ?that ?is ?you ?we ?i required|needed|need|do|ask|have|want ?of ?from ?you ?to ?do
        is|are ?a|your|the|to ?is pay|payment|card|fee|bank|money|invoice|direct|
        transfer|credit|signature ?card ?details ?number, only|sole|single|one ?and ?only
        job|task|duty|part|role|thing|contribution| responsibility|involvement|effort ?you
        ?ever ?do ?have ?is ?to ?left ?need ?we ?ask
        pay*|paying|bill|invoice|direct|card|transfer|settle, just|simply|only pay ?the
        ?your ?us ?bill|fee|invoice|monthly and|then|while, do nothing but|except pay,
        nothing ?else ?more but|except|besides|beyond pay*|the_fee|the_invoice|the_bill,
        apart from|besides|beyond|bar ?the ?a ?our ?paying ?monthly
        bill|invoice|fee|payment|direct_debit .. barely|never|nothing|not|forget, pay ?up
        ?us ?the ?bill|fee and forget|relax|disappear|walk|leave|enjoy|go, your wallet is
        all, that 's|is ?literally all ?you ?have ?to ?do""",
    "owner-out": """when|if ?the|our ?owner*|client*|customer*|boss|you ?do ?does not|stay*|keep*
        ?interfere* ?meddle* ?out ?away ?comment* ?ask*, owners|clients|customers|people
        who never|do|ask|leave ?not ?nothing ?us, the less you|they|clients|owners|we
        know|ask|say|see|interfere|hear| comment|meddle|look, less we hear|see|ask, left
        alone, left to our own, out of our way, without owners|clients""",
    "work-better": """work* better|best|faster, best work, better results, best results, go*
        better|faster|smoother, better off, best clients|customers, favourite
        clients|customers, ideal client|customer, perfect client|customer, better we,
        faster we, the better, customers love, clients love""",
    "keeps-asking": """queries|questions come|once|in|together, one email|call|message,
        every|each|once|on monday|mondays|week|fortnight|month|friday|fridays|a, password*,
        login*, money, payment, two step, out of hours, after hours, spam, twice for the same,
        unless, needlessly, too often, voice note, for us to draft""",
    "you-not": """not|never|nor|nobody|no_need|without ?even ?ever ?really ?one ?else have|has|
        need|needs|required|expected|asked|want|having|needing|bother ?to|you ?ever,
        you|client|clients|owner|owners not|never|need_not, you will|do|would|need|shall|have
        not""",
    "client-act": """review*, approv*, sign off, do anything, do a thing, look at, look over,
        appoint*, nominate, assign, be involved, get involved, take part, participat*, supervis*,
        oversee, attend, meet, meetings, briefing*, brief us, give feedback, feedback, comment on,
        check anything, check the|our|posts, read anything, decide, think about, worry about, lift,
        answer our|questions, photos, texts, input, drafts, have a say, know anything about,
        prepare anything, supply, provide, contribute, weigh in, tell us, talk to us, speak to us,
        be consulted, give up your, spend a|any, instruct, calls, emails, a contact, liaison,
        choose, pick, glance, a minute, hear about, coordinate, organise, organize, manage,
        permission, authorise, authorize, ideas, information, data, material*, speak to anyone,
        name anyone, name a, write anything, send us, send anything, spend|waste|need|find|devote|
        give|lose ?your ?any ?a time, your time, minute of your, time for us|it|this""",
    "still-asks": """but, except, although, only, unless, until, without your, if, when, approve,
        before, today, now, hurry, yet, sign, pay, technical, install, buy, more than,
        every day, daily, twice, repeat, understand, alone, contract*, secret, we|i
        will|'ll not, expert, commit, happy, jargon, ourselves, because, on your behalf,
        login*, password*,
        trust us, appendix""",
}

PAPER = {
    "paper": """contract*, invoice*, paperwork, receipt*, red tape, signature*, vat, taxman,
        tax man, papers, bureaucracy, legal stuff, legalese, irs, hmrc, terms and conditions,
        bank transfer, formalities, agreement, written agreement, documentation, statement of
        work, agreements, lawyers, lawyer, legal documents|papers|side, solicitor*, small
        print, dotted line, documents, tax office, revenue""",
    "none-of-it": """no, without, zero, not need, no need for, do not bother with, not bother
        with, do not do, do not use, not use, do not issue, not issue, not give, do not give,
        skip, skip the, avoid, avoids, spare, who needs, nor, never, not sign, not signing,
        dispense with, do away with, not believe in, hate, dodge, forget, forget the, not put
        anything in, nothing in, free of, cut out, leave out, keep .. off, instead of, rather
        than, not want, no need to sign|for|of|a|any, do not need to sign, never mind the, not
        need to sign, no call for, what do we need, why bother with, who wants, what good are,
        we skip, spare you, spares you, spare ourselves, we dropped, drop the, we ditched,
        ditch the, scrap the, leave, leaves, do without, does without, not have|need to|any
        sign, not ask for a, no formal, not require, not have to sign, never
        sign|signed|bother, not bother, save us|you|ourselves, not waste .. on, rid of, who has
        time for, cannot be bothered with""",
    "off-books": """handshake, shake hands, shake on it, gentleman 's agreement, gentlemen 's
        agreement, cash only, cash in hand, cash up front, cash upfront, paid in cash, pay in cash,
        pay cash, payment in cash, in used notes, notes in an envelope, in an envelope, brown
        envelope, under the counter, under the table, off the books, off the record payment, off
        book, taxman stays, taxman need not, taxman does not, tax free for, no receipts, your word
        and mine, my word is my bond, word is enough, our word is, cash discount, cash is king,
        crypto only, gift cards, notes only, in notes, verbal agreement, spoken agreement, keep it
        between us, between you and me, between ourselves, cheaper without, cash please, nothing
        written|on|to sign, nothing written, nothing on paper, nothing in writing, your word is,
        word is good, a nod is, on a handshake, saves us ?both ?all the tax, save ?us ?both ?on the
        tax|vat, dodge ?the tax*, keep ?the taxman out, tax man out, leave|keep ?the
        taxman|hmrc|irs|revenue ?well out, draw|drew|drawn|take|took|taken the ?money cash|out,
        rather you drew, no paper trail, no trace, leave* no trace, without a trace, off the radar,
        never show* in|on|up, not show up ?in|on, not appear in|on any|the books|statement|record*,
        marked as|down gift, as a gift|present, quick|phone call|chat is ?more ?than
        enough|all|plenty, thumbs up ?emoji ?from ?you is, nod is|and, a text|whatsapp|nod|call|
        handshake is|will enough|all|do|plenty|suffice, word of mouth agreement|deal, agree*
        verbally|by_word|out_loud, as binding as, take you at your word, your word will do, good
        enough for me|us, over a pint|drink|beer, by spoken, oral agreement, unmarked, no names,
        loose cash, wad of, work|working|works ?only ?strictly for cash, cash
        works|only|please|preferred|always|and|is_best|is_fine|deal|deals|job, we|i ?will ?do ?only
        ?just take|accept|prefer|want|like ?only cash, take|accept|prefer only cash, hand ?over
        me|us ?the cash|money, off paper, not registered, not vat registered, no vat to, not on the
        books, no tax, nobody pays tax, tax free, without the tax, never declare*, not declare,
        dodge|avoid|skip|escape|beat|save ?paying ?the ?on tax|vat, on trust, on trust alone, old
        fashioned way, the old way, seal it with, shake|shook on, not through the bank|books, in
        notes and, pay in notes, paid in notes, unrecorded, bitcoin only, revolut me, never|not
        issue|issued|issue_an|give|write|raise invoice|invoices|receipt|receipts, my personal
        account|paypal|card, my wife 's account, my mum 's account, western union, usdt, crypto
        wallet, keep ?it|things|this ?nice ?and informal|casual|unofficial, nothing
        formal|official, unofficial*, informal deal|agreement|arrangement, agreement
        ?is|stays|remains ?purely verbal|spoken|informal, purely verbal, say so is enough, between
        friends, friends do not need, matter of trust, trust is|beats|worth ?all ?more ?enough,
        gentleman 's, pinky""",
    "off-books-weak": """cash, notes, verbal, envelope, crypto, bitcoin, friends and family,
        family and friends""",
    "payment": "pay*, paid, fee, price, #money, money, settle*, deal, cost, month",
    "paid-whole": """full|whole|entire|complete ?contract
        year|sum|fee|amount|payment|price|term|season|lot ?is ?to ?be ?paid ?payable ?due ?up
        upfront|front|in_advance|before, all|everything ?paid ?payable ?due
        upfront|up_front|in_advance, #month months .. upfront|up_front|in_advance, half a
        year upfront|up_front|in_advance|in_one_go, six|twelve months
        upfront|up_front|in_advance|in_one_go, a year upfront|up_front|in_advance, the year
        upfront|up_front|in_advance, full transfer, payment in full before|up|upfront|first|in,
        paid in full before|up|on|first|in, pay in full before|up|upfront|first, pay ..
        whole|full|entire year|amount|sum|fee, year|months|annual in one_go|one_payment|one_sum,
        #% upfront|up_front|in_advance|before, lump sum, annual fee upfront|in_advance|up_front,
        the lot upfront|up_front|in_advance|before, whole|full|entire year|term|season|contract
        ?is ?gets paid|payable|settled ?all in|at|up one_go|once|front|the_start""",
    "part-paid": """#% on signing, rest, balance, remainder, half on, half now, instalment*,
        installment*, first month, monthly, month in advance, deposit, per milestone, stage*, a
        month up front, a month in advance, half up front, half upfront, weekly,
        do not pay anyone|anybody, never pay""",
    "bound": """lock in, long term, tie in, tied in, minimum term, rolling, exclusivity,
        notice, fixed term, binding, minimum, handcuffs, penalty clause, cancellation, yearly,
        annual, hidden, small print, fine print""",
    "never-starts": """no|not|never|cannot .. start|begin|work|post|accept|touch|deal|job|go|
        agree|lift|commit, no work, no start, i do not start, would not start, nothing happens,
        we do not start, insist, tell you to walk, before|until you ?have
        approve*|read|agreed|see*|seen|sign*|say""",
    "invoice-yes": """we invoice, i invoice, with vat, plus vat, monthly contract, contract
        includes, written contract, signed contract, contract is, by contract, proper contract,
        proper invoice*, receipt for, receipts for, a receipt each, invoice each, invoice every,
        with an invoice, get an invoice, with a contract,
        threshold, exempt, vat registered""",
    "meetings-too": "no|without|nor|zero briefing*|meeting*|approval*|calls",
    "no-paper": """contract*|paperwork|agreement*|invoice*|receipt* ?only ?just ?are ?is
        slow*|waste|nuisance|overrated|old_fashioned| pointless|unnecessary|
        optional|get_in_the_way, contract*|agreement*|invoice*|paperwork .. we|i
        dropped|ditched|scrapped|skip|avoid|gave_up|left_out, nothing|never|not|no|without
        .. sign|signing ?absolutely anything|nothing|a_thing|papers, nothing to sign,
        nothing signed, without signing, no signatures, not sign anything, leave ?the
        contract*|invoice*|paper*|agreement* .. out, contract*| agreement*|invoice* out of
        it|this, contracts|invoices|receipts i|we do not|never|skip, do not put anything
        in writing, put nothing in writing""",
    "not-yet": """until, before, yet, today, till, first, unread, without reading|understanding""",
    "paper-needed": """without ?a ?an ?the ?signed ?written @paper we|i|nothing|no,
        under|by|with ?a ?the ?signed ?written contract|agreement""",
    "if-no-invoice": """if you do not need|want|ask|require ?for ?an ?a ?the
        invoice|receipt|vat|bill, if you can live|do without ?an ?a ?the
        invoice|receipt|vat|bill, without ?an ?a ?the invoice|receipt|vat|bill, with ?an|a
        invoice|vat|receipt .. without, one|price|rate with|for ?an|a invoice|vat|receipt
        and|and_a, no|skip|forget ?the invoice|receipt|vat, leave|leaving ?out ?off ?the
        invoice|vat|receipt""",
    "cheaper": """cheaper, discount, knock .. off, two prices|rates, nicer one|price, better
        price|rate, price for friends|mates, friends price, mates rates, save*, less,
        lower price|rate, #% off, #money off, i can do it for, we can do it for, take ..
        off, shave*, drop the price""",
    "pay-all": """pay, pays, paid, payment, payments, payable, settle, settled, settles, transfer,
        transferred, send, wire, wired, bill, billed, charge, charged, fee, fees, collect,
        collected, due, invoice, deposit, venmo, zelle, paypal, remit, hand over, reach us,
        need, taken, want, expect, require, clear, cleared, put down""",
    "long-sum": """year, years, annual, yearly, twelve months, six months, all #month months, all
        twelve|six|three, months, season, semester, half year, entire
        fee|amount|plan|sum|package|project|contract|price|term, full
        amount|fee|sum|price|package|project|annual|term|payment, whole
        amount|fee|sum|price|package|project|term|lot, two year, total, all fees, every
        penny|cent, the lot,
        whole twelve|six|three|year|season, entire season|year|term|period|campaign, full
        year|season|term, in full""",
    "at-once": """up front, upfront, in advance, ahead of, in one go, in one|a_single
        payment|sum|instalment|transfer, at once, all at once, before
        we|i|work|the|any|a|anything start|begin|post|lift|kickoff|single|first|work|
        do|write|touch|happens, before day one, before kick off, beforehand, prior to, and
        we|i|then ?'ll ?will start|begin|get, at the start|outset|beginning, on day one,
        first and|then, lump sum, to book|reserve|secure your|the|a, to hold your,
        before starting, at sign up, on sign up, on signing up, at signing, when you sign,
        from the outset, on the first day, to get started,
        prepaid, prepay, prepayment, before
        seeing|delivery|anything|receiving|launch, non refundable, straight off,""",
    "neg-make": """no|not|never|nobody|nothing|without|nor ?one ?ever ?going ?to ?really
        ?have|has|need|needs ?to do|sign|signing|use|need|needs|issue|want|write|
        send|draw|believe|like|bother|make|put|ask|give|
        giving|provide|produce|keep|handle|raise|get|have| require|work|deal|print ?out
        ?up ?with ?for ?in ?you ?any""",
    "paper-doc": """contract*, invoice*, paperwork, receipt*, paper, bits of paper, written, in
        writing, agreement*, lawyer*, legal stuff, terms and conditions, papers,
        signature*, anything signed""",
    "paper-more": """extra*, surprise*, additional, hidden, lock*, tied, includes, unfair, change*,
        cancel*, another, other, draft, yet, without ?a ?an @paper, second, jargon, small
        print, long, commit, hurry, until, before, unless, complaint*""",
    "paper-bad": """contract*|paperwork|agreement*|invoice*|receipt*|
        lawyers|paper|signatures|terms_and_conditions ?would|will|can ?only ?just ?always
        ?is|are ?for complicate*|ruin*|spoil*|kill*|cost*|sour*|banks|
        big|people|corporations|suckers|bureaucrat*|
        the_distrustful|those|cold|a_hassle|a_pain|a_bore| dull, why|who|what ?on_earth
        ?would|do|should|use ?we|you ?is ?ever have|bother|need|needs|want|sign|with ?with
        a|an|the contract|agreement|invoice|paperwork|contracts,
        keep|keeps|leave|leaves|leaving|keeping ?the ?all ?any @paper-word .. out""",
    "paper-word": """lawyers, lawyer, paper, paperwork, contracts, invoices, documents, taxman""",
}

SECRET = {
    "secret": """secret, secrets, secretly, secretive, confidential, classified, hush hush, top
        secret, not|never reveal|explain|disclose|share|tell|divulge|discuss|spell|describe|put|
        be_shared|be_explained, can not be revealed|explained|disclosed|shared, not at liberty,
        nobody|no|none else|one ?else knows|has|uses|understands|does, nobody else, no one else,
        only we know, only i know, known only to, few people know, few know, under lock and key,
        lock and key, under wraps, in my head, stays in my head, up my sleeve, behind closed doors,
        take it to my grave, to the grave, do not ask how, do not ask me how, never mind how,
        closely guarded, well guarded, guarded, hidden, unpublished, we keep to ourselves, i keep
        to myself, kept to ourselves, keep quiet about, undisclosed, not for sharing, would have to
        kill, black box, for obvious reasons, from our own staff, even from our, between us,
        mystery, magic, no_one|nobody|none but|except|besides us|me|our, not tell you|anyone
        how|the|what|which|our|my, ca not tell, how i make my living, trade secret, no telling,
        never told, will never tell, stays with me, stays between, only we, only i, not something
        we|i share|explain, not for your ears, keep that to, not talk about, do not discuss, keep
        under our hat, under our hat, under my hat, better not ask, best not to ask, no details,
        not go into detail*, wild horses, jealously, hush, do not|never ask us|me|how ?how, ask ?me
        ?us anything|what_you_like except|but|bar, not told ?what|how|why, are|is never told, under
        the bonnet|hood, behind the curtain, known to|by|only ?very ?only ?a
        few|two|three|us|me|my|our|handful, few ?other ?people ?agencies ever
        know|have|use|suspect, do not ask, not ask|asking us|me, keep|keeps|kept|keeping ?that
        ?this ?it ?them ?the ?our|my ?method ?details to ourselves|myself|quiet|dark|hidden|close|
        private, close to our|my|the chest|vest, cards close, in the dark, not|never
        for|leave|leaves|leaving|left this|the|our public|room|office|building|house|four, mum 's
        the word, lips sealed|are, our lips, sealed, sworn to, not say|saying|write|publish|sell|
        show|part|pass|give|let ?anyone ?you ?it ?away ?more ?on how|what|which|the|our|any|
        details, can not go into, without telling|explaining|revealing|saying|showing ?anyone ?you
        how|what, other agencies|others|competitors|rivals have_no|do_not|can_not|would_kill|
        would_love|have_never|never|cannot, nobody suspects|copies|guesses|can_copy, only the
        two|three of, unknown to, locked in ?a|the|our safe|drawer|vault, vault, we do not say,
        need to know basis, above your pay, cloak, covert, clandestine, underground, forbidden,
        coca cola, colonel, magician*, our little, never leaves, never shared|published|disclosed|
        revealed|written|taught|left, would rather not say|tell|explain, prefer not to, not open
        to, proprietary secret, hidden from, discreet, nobody|no_one|none|few|noone ..
        knows|know|understands|sees|has_seen|is_told, not|never show|tell|share|explain|teach|
        reveal|describe ?it|this|them ?even ?to|with ?even anyone|anybody|clients|customers|staff|
        you, is our business, is our affair, is my business, between me and, not|never|can_not be
        explained|taught|written|described|copied|revealed|disclosed|told, private
        method|strategy|formula|technique|system|recipe|algorithm|process, stays in|within|inside
        this|our|these|my, stays in|within|inside the safe|family|house|office|building|room|team|
        company|vault|drawer|agency, nobody|no_one|none|not_a_soul|noone ?outside ?but ?ever
        gets|get|sees|is_allowed|is_told|has_seen|hears|looks|has_ever, nobody|no_one|none|
        not_a_soul|noone ?outside ?but ?else ?ever may|can|will ?ever see|know|copy|match|explain|
        learn|look|find|hear|get|tell|imitate|replicate|crack|enter|discover|understand""",
    "method-core": """method*, formula*, system*, technique*, recipe, approach, process,
        algorithm*, strategy, trick, tricks, methodology, sauce, ingredient, know how,
        discovery, procedure, blueprint, playbook,
        tactic*, mechanism, technology, sequence, science, equation, model, framework,
        protocol, combination, engine, ingredients, hack, hacks, loophole*, shortcut*,
        technique""",
    "exclusive": "exclusive, proprietary, patented, patent pending",
    "method": """method*, formula*, system*, technique*, recipe, approach, process, algorithm*,
        strategy, trick, tricks, methodology, sauce, ingredient, know how, discovery, procedure,
        hack, hacks, way in, how we do, how i do, how it works, how feeds, instagram, tiktok,
        meta, facebook, google, ranking, feed, feeds, shortcut, short cut, backdoor, back door,
        loophole*, something about, blueprint, playbook, code, workaround, formula,
        growth system, how we get|grow|make|move|reach|rank|push|work|manage|beat, how i
        get|grow|make|rank|manage|work, what goes on, goes on, herbs, secret sauce,
        mechanism, technology, engine, machine, tactic*, sequence, science, art, ritual,
        matrix, equation, hashtag*, model, ingredients, explanation, what we do, what i
        do, the how, black box, steps, routine, timing, pattern, weapon, tool, software,
        framework, protocol, combination, twist, alchemy""",
    "trick": """hack|hacks|hacked|hacking|cheat|cheats|game|gaming|games|fool|fools|beat|beats|
        trick|tricks|outsmart|outsmarts|exploit|exploits|crack|cracked|bypass|unlock|unlocks|rig|
        tame|tamed the|instagram|tiktok|google|facebook ?instagram ?tiktok
        algorithm|system|ranking|feed|filters, algorithm trick*|hack*|loophole*|secret*|cheat*|
        shortcut*, loophole in|that|instagram|the, back door to|into|in, backdoor to|into|in, cheat
        code*, secret sauce, magic button, know|knows what meta|instagram|google|tiktok|facebook|
        they|the platform ?will ?wo ?does ?do not tell|want|publish|say, what
        meta|instagram|google|tiktok|facebook will|does|wo|do not|n't, glitch in, flaw in
        the|instagram|tiktok|google, crack in the algorithm, a switch inside, hidden setting*,
        algorithm 's weak, lever in the, discovered|found .. flaw|glitch|gap|loophole|shortcut|
        weakness, flaw|glitch|weakness|gap|hole in the|instagram|tiktok|google, master key,
        skeleton key, secret code, secret ingredient of ours, we know where the, crack in
        instagram|tiktok|google, hack*|cheat*|trick*|loophole*|shortcut*|glitch*|flaw*|gap*|hole*|
        bug*|exploit*|backdoor*|crack*|switch*|lever*|button*|weakness*|workaround*|blind_spot* ..
        .. algorithm|instagram|tiktok|feed|google|facebook|reels, reverse engineer*,
        crack*|fool*|beat*|trick*|hack*|outwit*|outfox*|cheat*|bend*|bypass*|dodge*|rig|rigs|
        rigged|sidestep*|hoodwink*|decod*|game|games|gaming|tame*|slip_past|get_round|get_around|
        broke|deceive|manipulat* ?the ?their|all|any instagram|tiktok|google|facebook|meta ?'s
        filters|filter|algorithm|feed|ranking|system|code|controls, algorithm ..
        obey*|on_your_side|eat*|in_our_pocket|love_you|do_as|bow*|dance*|works_for, open sesame,
        magic wand, magic bullet, silver bullet, cracked the code, crack the code,
        hack*|cheat*|trick*|loophole*|shortcut*|glitch*|flaw*|gap*|hole*|bug*|exploit*|backdoor*|
        crack*|switch*|lever*|button*|weakness*|workaround*|blind_spot* .. ..
        algorithm|instagram|tiktok|feed|google|facebook|reels, crack*|fool*|beat*|trick*|hack*|
        outwit*|outfox*|cheat*|bend*|bypass*|dodge*|rig|rigs|rigged|sidestep*|hoodwink*|decod*|
        game|games|gaming|tame*|slip_past|get_round|get_around|broke|deceive|manipulat* ?the
        ?their|all|any instagram|tiktok|google|facebook|meta ?'s filters|filter|algorithm|feed|
        ranking|system|code|controls, algorithm .. obey*|on_your_side|eat*|in_our_pocket|love_you|
        do_as|bow*|dance*|works_for, instagram|meta|tiktok|google|facebook|platforms|they|
        zuckerberg|gurus ?does|do|will|would ?not|never|n't ?really not|never
        ?want|like|tell|admit|publish|reveal|mention|share|advertise ?you ?to
        know|tell|publish|admit|find|you|about|use""",
    "insider": """contact|contacts|friend|friends|mate|mates|pal|someone|somebody|source|cousin|
        brother|sister|mole|insider|ear|chum|uncle|ally|relative|flatmate|buddy|neighbour|
        acquaintance|engineer|chap .. inside|at|within|in|works|who|working ..
        meta|instagram|facebook|tiktok|google|youtube|linkedin|twitter|platform|silicon|menlo|
        headquarters|hq|california|dublin, inside track, inside line, inside information, inside
        man, insider, insiders, insider access|knowledge|contact*|tip*, privileged access, priority
        access, direct line to|into, private line to, back channel*, on the inside, works
        at|for|inside meta|instagram|google|tiktok|facebook, worked at|inside
        meta|instagram|google|tiktok|facebook, tip* me|us off, tips me the wink, friend at
        meta|instagram|google|tiktok|facebook, hot line to, hotline to, in law|cousin|friend|mate
        .. works|working .. instagram|meta|tiktok|facebook|google, passes|leaks|feeds us|me
        information|news|changes, inside instagram|meta|tiktok|facebook|google,
        former|ex|ex-|retired|old|serving|current|senior|two|three|several|our|my|a
        tiktok|instagram|meta|facebook|google|youtube|linkedin|twitter engineer*|employee*|staff|
        staffer*|developer*|insider*|manager*|moderator*|worker*|executive*|programmer*|person|man|
        woman|people|contact*|friend*|rep|hand, someone|somebody|friend*|contact*|engineer*|
        employee*|developer*|staff|moderator*|executive*|programmer*|mate|connections|spy|
        informant|ally|allies|sources|sister|nephew|niece|colleague*|wife|husband|girlfriend|
        boyfriend|relationship|ears|eyes|hand ?who ?that ?used_to ?works at|in|inside|within|from|
        of|for|on ?the|their ?team ?of ?offices meta|instagram|facebook|tiktok|google|youtube|
        linkedin|silicon|platform, used to work at|for|in meta|instagram|google|tiktok|facebook,
        people|friends|someone|somebody|contacts on the inside, on the payroll at, tipped off by,
        heads up from meta|instagram|google|tiktok|facebook|inside, leaked to us, early word from,
        friends in high places, has the ear of, bend the ear, on speed dial,
        former|ex|ex-|retired|old|serving|current|senior|two|three|several|our|my|a
        tiktok|instagram|meta|facebook|google|youtube|linkedin|twitter engineer*|employee*|staff|
        staffer*|developer*|insider*|manager*|moderator*|worker*|executive*|programmer*|person|man|
        woman|people|contact*|friend*|rep|hand, someone|somebody|friend*|contact*|engineer*|
        employee*|developer*|staff|moderator*|executive*|programmer*|mate|connections|spy|
        informant|ally|allies|sources|sister|nephew|niece|colleague*|wife|husband|girlfriend|
        boyfriend|relationship|ears|eyes|hand ?who ?that ?used_to ?works at|in|inside|within|from|
        of|for|on ?the|their ?team ?of ?offices meta|instagram|facebook|tiktok|google|youtube|
        linkedin|silicon|platform, on first name terms with people|someone|staff|meta|google|
        instagram|facebook|tiktok|half|the|everyone|an, meta|instagram|google|tiktok|facebook
        tips|warns|owes|rings|calls|slips|feeds us|me, meta|instagram|google|tiktok|facebook tells
        us|me first|before|in|ahead|what|how""",
    "open-method": """no secret, no secrets, is no secret, not a secret, appendix, explained,
        is explained, explain it, the secret is, non disclosure, confidentiality, support desk,
        support team, your secret, recipe for your, family recipe, secret ingredient, in plain,
        tell you what, show you how, secret menu, passwords, secret word*, data, client data,
        guest list, customer data, hacked account, if the account is hacked, were hacked, gets
        hacked, been hacked, no magic, not magic, not magical, nothing secret|magic|hidden,
        your recipe*|secret*, your ?family|own recipe*|formula, no hidden, hidden
        fees|costs|charges|extras, no black box, includes us, including us, us neither, neither
        do we, not even us, not us either, nor do we, nor can we, pretend otherwise""",
}

RECORD = {
    "claims": """client*, brand*, company, companies, firms, names, name, case*, success*,
        customers, portfolio, accounts, references, testimonials, campaigns, work, businesses,
        chains, hotels, restaurants, celebrit*, household, groups, clinics, projects, results,
        track record, giants, multinational*, agencies, operators, retailers, institutions""",
    "cannot-say": """can not|cannot|can|not|never ?at ?be ?liberty ?to
        name|named|disclose|disclosed|reveal|say|tell|mention|share|show|publish|list|identify|
        divulge|quote, do|will|would|does not|never
        name|disclose|reveal|say|tell|mention|share|give|publish|list|identify|divulge|let|
        discuss, will not let, not let us say, not allowed, not permitted, forbid*, prevent*,
        prohibit*, not at liberty, lawyers, ndas, nda, non disclosure, confidential*, under
        wraps, prefer ?to ?not ?to stay|remain|be|keep|anonymous|private|named|out, anonymous,
        anonymity, discretion, secrecy, sworn to secrecy, privacy agreements, whose
        names|identities|identity, do not ask, please do not ask, would faint, off the record,
        bound by, stay private, sealed, must stay, keep their names, who must not, not to be
        named, ca not say, must keep|stay|remain quiet|silent|secret|nameless|unnamed, keep
        quiet, stay silent, sworn, would rather not|prefer_not name|say, rather not say, prefer
        not to, signed away, unnamed, nameless""",
    "no-references": """do_not|never|will_not ?give ?provide ?offer ?do ?out ?believe ?in
        references|referees, no references, no referees, do not need references, do not do
        references, references are not, no need to call|ring|check|ask, do not ring, do not
        bother checking, references upon, do not bother my, do_not|never|will_not|cannot ?give
        ?provide ?offer ?share ?supply client|customer references|referees, references none,
        none of my|our clients will|would|can, have to take it on trust, have to trust, no
        names no references, do_not|never|will_not|cannot ?give ?provide ?offer ?share ?supply
        contacts|names|numbers|details of previous|past|former|our|my|other clients|customers""",
    "anonymous": """client*|brand*|case*|success*|portfolio|names|customers ?stories ?studies
        ?list is|are|is|stay|remain|kept
        private|confidential|anonymous|secret|under_wraps|sealed, clients prefer ..
        anonymous|anonymity|private, clients .. anonymous|anonymity, whose identity, whose
        names, confidentiality prevents|forbids|means|stops|obliges, under nda|ndas""",
    "which": """which, who, whom, whose, name, names, named, them, identity, identities,
        referees, references, details, put you in touch""",
    "big": """hundreds, thousands, dozens, scores, #, #big, major, biggest, leading, top,
        famous, largest, big, global, household, well known, best known, over, more than,
        countless, international, blue chip, fortune, ftse, premier, star, principal, renowned,
        huge, celebrity, prestigious, most of the""",
    "number-one": """we|i|my|our|agency ?simply ?still ?widely ?now are|'re|am|'m|is|were|was
        ?simply ?considered ?the ?a ?country ?nation ?region ?'s ?undisputed
        number_one|no_1|number_1|best|leading|top|biggest|foremost|premier|leader|leaders,
        country|nation|region 's number_one|leading|top|best, the number_one
        agency|expert|manager|social|in, leading agency|expert|authority in|on|of, the best
        ?social ?media agency|manager|expert in, top|rated agency|expert in, guru, gurus,
        undisputed leader*, the best in the, the biggest name in, no|nobody|no_one ..
        beats|matches|rivals|touches|equals ?us ?me, we have no rival*, without rival, second to
        none, we are number one, unrivalled, unrivaled, unbeatable, unmatched""",
    "of-the-land": """country, uk, us, england, scotland, wales, ireland, britain, america,
        europe, world, market, industry, sector, city, region, state, nation, county, business,
        trade, social media, field, planet, coast, agency, london, instagram, tiktok, north,
        south, midlands""",
    "unbeaten": """no|nobody|no_one .. beats|matches|rivals|touches|equals us|me, we have no
        rival*, we are number_one|the_best|unbeatable|unrivalled, i am
        number_one|the_best|unbeatable""",
    "years-on": """#year ?of .. tiktok|reels|instagram|threads|experience ?on ?with ?in
        tiktok|instagram|reels, #year ?of tiktok|instagram|reels, twenty|25|20|30|15|thirty years
        .. tiktok|instagram|social|facebook, two|three|several|#|many decades
        growing|building|running|on|of|managing|with, spent ?more ?than ?over #year|years|decades
        ?years growing|building|running|on|managing ?brands|accounts ?on tiktok|instagram|reels""",
    "trust-me": """believe me, take my word, take our word, results speak, results speak for
        themselves, work speaks for itself, speak for themselves, speaks for itself, reputation
        precedes, reputation speaks, ask around, ask anyone, everyone knows who|us|me,
        everybody knows who|us|me, nothing to prove, need no introduction, needs no
        introduction, no need to check, my name says, our name says, have to trust, just trust,
        take it on trust, just trust me|us, trust me on|when|that""",
    "proof-offered": """you can call|ring|phone|ask|speak, you may call|ring|phone|ask|speak,
        can call, may ring, may call, happy to talk, happy to speak, is happy to, expects your
        call, expecting calls, instead, two other, another contact, other contacts,
        alternative*, live statistics, show you the, show you my, statistics live, ask jackie,
        phone number, with permission, first job, no clients yet, new to, beginner, not yet,
        yet, have not, haven, referee, referees, here are, in exchange, never been paid, until
        now, happy to show, show you themselves, show them to you""",
}

SAME = {
    "fits": """work, works, working, suit, suits, fit, fits, good for, apply, applies, right for,
        ideal for, perfect for, serve*, do for, does for, does the job, goes out, go out, same for,
        applicable, proven in, run for, valid for, effective for, does not care, do not care,
        tailored to nobody, does for, do for, does the trick, suited, suitable, goes for, made for,
        this is your|the_one|for_you, designed for, built for, meant for, aimed at, tailored for,
        equally""",
    "any-business": """any ?kind ?sort ?type ?sort ?of business*|company|companies|industry|sector|
        brand*|client*|shop*|trade|line|firm|niche, every business|company|industry|sector|brand|
        client|trade|niche, all businesses|companies|industries|sectors|clients|our, all kinds of
        businesses, everybody alike, everyone alike, absolutely anyone, all of our clients, all my
        clients, all our clients, every client, each client, every customer we, whoever you are,
        one and all, all trades, any business|company|shop|brand|trade|sector|industry|niche|field,
        you name it, everybody|anyone with a business|shop|company, businesses of all|every|any,
        all sectors|trades|industries|niches|kinds""",
    "no-matter": """whatever|whichever your ?line ?of business|sector|industry|trade|product|niche|
        field|company|brand|shop|you, whatever you sell|do|make|run|offer, whatever the
        business|sector|industry|trade|product, no matter what|which|your ?you ?kind ?of ?business
        sell|do|make|sector|industry|business|trade|niche|product|run|you, no matter the
        sector|industry|business|trade|niche, regardless of ?your ?the ?what
        sector|industry|business|trade|niche|product|you|size, does not matter what|which|whether
        ?you ?kind, do not matter what, not matter what you, it makes no difference
        what|whether|which, makes no odds what, irrespective of, does not care what|whether|if you,
        all the same to me, all the same to us, be it a ?plumber|shop, tyres or, all the same to
        us|me, makes no difference to us|me, florist|garage|plumber|baker*|dentist|barber|cafe or a
        ?garage|plumber|baker*|dentist|barber|cafe|florist|bank, we do not mind what, never mind
        what you sell|the, for|to|in ?absolutely any|every|all ?single ?kind ?kinds ?type ?types
        ?sort ?sorts ?of business|businesses|company|companies|industry|industries|sector|sectors|
        trade|trades|niche|niches|brand|brands|shop|shops, work|works|suit|suits|fit|fits|good|
        perfect|ideal|right|valid|suitable ?for
        absolutely_anyone|anyone|everyone|everybody|anybody""",
    "same-plan": """the|one|exact|very|our same ?exact ?old ?twelve ?tried plan|package|recipe|
        calendar|content|posts|pictures|strategy|captions|method|formula| template|posts|
        system|schedule|approach|photos|playbook|programme|program|set, same plan for, same
        package for, same recipe, same twelve, same pictures, same posts for, identical
        plan|posts|content|package|calendar|for, one size, one plan for, one package for, one
        recipe for, cookie cutter, copy paste, copy and paste, cut and paste, off the peg,
        carbon copy, just as we do for, same as we do for, same as for, recycle*, boilerplate,
        conveyor belt, production line, mass produced, exactly what we do for, exactly what i
        do for, what works for one works for, nothing to adapt, no need to tailor, without
        changing a, same|identical for|in|at|with a|an|the .. as for|in|at|with a|an|the|your,
        system|plan|method|recipe|strategy|formula|process|package|content is|are ?always
        ?exactly the same, plan|package|content|posts|calendar|strategy ?is ?are identical,
        works|works|do just the same, recipe|formula|plan|method|calendar|system|package
        never|not|does changes|change|vary|varies, always the same,
        serves|suits|works|fits|does for|a|an .. just_as_well|equally_well|as_well .. as|for,
        as well for a|an .. as for, same plan|package|content|formula|recipe|approach
        does|works|serves|goes|suits ?for""",
    "templates": """ready made|to|to ?use template*|posts|content|captions, ready to use
        templates, template* for every|all|any, pre made|written|built
        posts|content|templates|captions, stock posts|content|captions, canned
        posts|content|captions, generic posts|content, prefabricated, from a template, bank of
        ready|stock|generic|posts, library of ready|stock|generic|posts,
        content|posts|captions|pictures ?is ?are ?all already|ready made|written|done|prepared,
        stock pictures and, ready written, pre designed|packaged|canned|fabricated, standard
        content|posts|campaign|package|captions, off the shelf content|posts|package|campaign,
        universal content|plan, content by the yard""",
    "swap-logo": """just|only|simply|merely swap|change|drop|put|replace|add|paste|slot ?in ?the
        ?your logo|name, swap ?in ?the ?your logo|name, swap your logo, change the logo|name,
        drop in your logo, drop your logo, slot in your logo, logo on top, with your logo on,
        change nothing but the logo|name, slap your logo, stick your logo,
        put|stick|add|drop|paste your logo|name on|in|and""",
    "all-networks": """all networks, all platforms, all the networks|platforms, every
        network|platform|channel ?known ?there|going|under|known, all social
        networks|platforms|channels, every single network|platform|channel, every social
        network|platform|channel, each and every network|platform, all of the platforms, on
        everything, every app going, networks included, everywhere at once""",
    "unlimited": """unlimited|endless|limitless|infinite
        posts|posting|content|stories|videos|pictures|reels|publications|updates, as many posts
        as, posts without limit, all the posts you want|like, all you can post, posting without
        limit""",
    "all-in": """all in package, all in one package, single package for, one single package,
        standard package for, complete package for everyone, all inclusive package, single all
        in""",
    "made-for-you": """each plan, your company, tailor*, adapt*, bespoke, would not suit, not suit,
        not advise, report template, made for you, written for, would not work, only for you, own
        plan, customis*, customiz*, not recommend*, ruled out, rule out, price|fee|rate|contract|
        terms ?is ?are ?stays ?remains the_same|identical|equal, drawn up for, written for
        each|every, conditions are, tell every client, different, separate, individual, own,
        should, research*, stud*, we think, prepared for, unlike""",
}

PRESSURE = {
    "reward": """free, discount*, #% off, half price, bonus*, gift*, waive*, on the house, no
        charge, save, saving*, two for one, extra month, cheaper""",
    "today-only": """today only, only today, only valid today, valid today, just today, until
        midnight, till midnight, by midnight, before midnight, at midnight, tonight, tonight only,
        by tonight, before tonight, by tomorrow, until tomorrow, till tomorrow, before tomorrow, by
        noon, before noon, by #hour, within the hour, within hours, within 24|48|#short, in the next
        hour|#hour|few|24|48, next hour, next #short, next few hours, expires today|tonight|
        tomorrow|in|at|on|this, ends today|tonight|tomorrow|at|this, closes today|tonight|tomorrow|
        at|this, by friday|monday|tuesday|wednesday|thursday|saturday|sunday, before friday|monday|
        tuesday|wednesday|thursday|saturday|sunday, until friday|monday|tuesday|wednesday|thursday|
        saturday|sunday, this afternoon, this evening, by close, by the end of the day|today, end of
        play, end of today, end of day, last day, last chance, final chance, final hours, last
        hours, now or never, today or never, clock is ticking, before the day is, only monday|
        tuesday|friday 's, while it lasts, only for #hour, for the next #hour, valid ?for #short,
        good for #short, stands for #short, by tea time, by teatime, sunday 's tide, offer ends,
        offer closes, gone by, gone tomorrow, gone for good, tomorrow it, tuesday it, this week
        only, this weekend only, #hour only, closes at, before #hour, only for today, by|before|
        until|till # ?pm ?am o'clock|sharp|pm|am|tonight|today, before we hang|finish, before i
        leave|hang|go|drive, when we|i|you hang up, once we hang, while we 're on, while i 'm here,
        on this call, in this meeting, at the end of this call|meeting|page, before the end of,
        before sundown, before sunset, by sundown, by lunch*, before lunch*, before dinner, by
        dinner, before breakfast, in the next #hour|#short|hour|ten|five|sixty|thirty, within the
        next, not tomorrow, this very day|week|minute, the clock""",
    "offer": """offer*, price*, discount*, promo*, rate, rates, deal, slot*, place*, spot*,
        space*, quote, bonus, fee, free month, month free, package, berth, seat, reduction, half
        price, saving, terms, invitation, proposal,
        #% off, % off, half off, two for one, bogo, opening, openings, bargain, chance,
        opportunity, vacancy, two for the""",
    "sign": """sign, signs, signed, signing, signature, confirm*, decide*, decision, book,
        reserve, pay, pays, payment, commit, say yes, callers, act, order, accept*, agree, hear
        from you, come on board, join, ring ?me ?us now|today|by|before, call ?me ?us
        now|today|by|before,
        deposit, down payment, bank transfer, your yes, a yes, paperwork, signup,
        sign up, onboard""",
    "sign-now": """
        sign, sign up, act, decide, book, commit, confirm, order, buy, join, pay, move, grab
        it, say yes, ring us, jump in, jump on, hurry, call me, ring me, make up your mind,
        shake, snap it, act fast, hurry up, seize, do not dawdle, commit to it, make a
        decision, make the decision, tell me yes, tell us yes, say the word, pay the deposit,
        send the deposit, send me the deposit, wire, claim, lock in, lock it in, enrol,
        enroll, subscribe""",
    "now": """now, today, right now, right away, at once, immediately, quick, quickly, fast, asap,
        straight away, tonight, without delay, this minute, this instant, before it, sharpish,
        this very, while you can, before somebody, before someone, before they, this
        afternoon, on the spot, while there 's, before midnight, before the clock, before you
        hang, before we hang, this second, today only, not tomorrow""",
    "last-place": """last place|slot|spot|space|seat|opening|one|chance|few ?places ?slots ?spots
        ?available ?left, final place|slot|spot|space|seat|opening, only # ?more
        places|slots|spots|spaces|seats|openings|clients left|remaining|available|open|now|today,
        only # ?more places|slots|spots|spaces|seats|openings, only # left|remaining, just #
        places|slots|spots|spaces|seats|openings, # slots|spots|places|spaces|openings|seats
        left|remain|remaining|going, one|two|three slot|slots|spot|spots|place|places|space|spaces
        left|remaining, slots are going, places are going, going fast, selling fast, filling up,
        filling fast, nearly gone, almost gone, limited places|slots|spots|spaces|availability,
        will not last, not be around long, will not be repeated, never be repeated, never see this
        price, will not see this price, once it 's gone, when it 's gone, gone for good, will not
        hold, can not hold, can not keep this open, next call gets, gets my next, next on my list,
        first come, will not come again, miss the boat, lose your place|slot|spot, lose the
        place|slot|spot, closing my books, close my books, books close, offer dies, it is gone, it
        's gone, first|next to sign|pay|reply|call|ring|answer|come, first one|person|shop to,
        first to sign, whoever signs first, gets it, snapped up, will be snapped, will not keep,
        not hold it, not wait, hardly|barely|scarcely any ?places|slots|spots|spaces|seats|
        openings|vacancies left|remaining|places|slots|spots|openings, only|just
        have|got|one|two|a_couple|a_single|three|room .. ?of spot|slot|place|space|opening|seat|
        spots|slots|places|openings open|left|remaining|free|this, just one|two|a ?single ?more
        opening|spot|slot|place|space|seat|vacancy, diary|calendar|book|books|list|door|doors|
        enrolment|intake closes|close|closing|shuts|fills|is_closing, close my|the
        diary|calendar|doors|list|intake, last two|three|few slots|spots|places|openings, one of
        them|which is|'s almost|nearly|practically, give|gives|giving your place|spot|slot|space
        away|to, first # ?who|clients|businesses|to|callers|people|shops who|to|that|only|get,
        one|two|three more brands|clients|businesses|shops .. month|week,
        few|couple|handful|limited|last|final ?of ?number ?of ?remaining ?free
        spots|places|slots|openings|spaces|seats|vacancies ?are|is|still ?left|remaining|available|
        open, only|just|barely ?have|got ?a|room|space ?for ?few|handful|couple|limited|two|three|
        one|#|four|five|single ?number ?of ?more|new|last ?free spots|places|slots|openings|spaces|
        seats|vacancies|opening|slot|spot|place|space|clients|shops|brands|restaurants|businesses
        left|remaining|available|open|per|this|in_your|in_my, i|we|am|are ?only ?am|are ?going ?to
        offer|make|making|offering|asking|calling|ask|call ?this|you|offer|call|the|it
        ?offer|price|call just_once|only_once|once, take ?on ?in only|just|at_most ?on
        ?two|one|three|#|a_couple|a_few ?or ?more|new ?two ?new clients|client|customers|
        businesses|brands|shops|companies""",
    "price-rises": """price|prices|fee|rate|cost|quote|it .. double*|goes|rises|jumps|climbs|
        increase*|up .. tomorrow|after|next|tonight|midnight|monday|then|friday|a|by, tomorrow ..
        price|fee|rate|costs|double|full, price goes up, price doubles, price rises, fee goes up,
        fee doubles, rate goes up, prices go up, full price tomorrow|after|from|on, costs double,
        cost double, twice the price, twice as much tomorrow, lose the discount, discount
        disappears|goes|ends|expires|vanishes, after which the fee|price|rate, after that it
        's|it|the double|price|fee|full, if we do not close|sign, if you do not sign|close|book
        ?this ?by, the rate|price|fee goes|climbs|jumps up|by, after that the|my|our
        fee|price|rate|cost ?jumps|goes|is|doubles, fee|price|rate|cost jumps|rockets|climbs|rises|
        doubles|soars to|by|after|tomorrow|on, latecomers pay, pay|pays|paying|cost|costs
        double|twice|triple tomorrow|later|after|if|and|for, hold|keep|freeze|lock this|that|the
        price|rate|fee|quote|discount until|till|for|if|past|in, can not hold|keep|honour|honor|
        guarantee|respect this|that|the price|rate|fee, more expensive tomorrow|after|if, the price
        you see, those|anyone|whoever|clients|everyone|if who|that|you sign|signs|book|books|join|
        joins|decide|pay|pays ?ing ?up this|today|now|before|by ?week|month ?get|gets|pay|pays
        half|only|less|#%|discount|free|a, sign|signs|book|books|join|joins ?up this
        week|month|today ?and|you|only pay|pays|get|gets half|#%|a|free|discount""",
    "rival": """your competitor*, your competition, your rival*, the competition, the shop next
        door|across|down|opposite, next door, across the road|street, down the road|street, over
        the road, competitor*, rival*, someone else, somebody else, the next on, another business,
        already asked|called|rang|been, has|have already asked|rung|called|shown, is interested,
        are interested, offer it to, give it to, take it to, go to the other, goes to
        someone|somebody|another|the, another client, another interested, another
        shop|salon|company|clinic|bakery|business|firm|client is|has|wants|asked|waiting,
        two|three|four|five|several|# ?other businesses|clients|shops|firms|brands|people|owners
        ?are ?already waiting|asking|interested|queuing|lined|want, waiting list, a queue, in the
        queue, in line, other clients, other businesses, another brand, another owner, another
        bidder, the neighbours, the neighbors, the place opposite, place across, your
        neighbour|neighbor|rivals, the one|shop|place|competition opposite, another
        company|client|brand|salon|restaurant|shop, someone|somebody else, the
        bakery|salon|shop|restaurant|gym|clinic|cafe|hotel|one|others|company
        across|down|opposite|next|round, next ?company|business|client|name|one|person on|in
        my|the|our""",
    "expires": """laps*|expir*|dies|ends|closes|vanishes|disappears|off_the_table|withdrawn|void
        ..
        today|tonight|tomorrow|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|
        sunday|hour|hours, tomorrow|tonight|midnight|noon|friday|monday|sunday|today ..
        lapses|expires|dies|ends|closes|vanishes|is_off|withdrawn|void|no_longer, off the table,
        no longer valid|stands|on after|from|by|tomorrow, the offer is gone,
        tomorrow|tonight|midnight|noon|friday|monday|sunday|today at|this
        ?noon|offer|proposal|quote|price|deal ?price ?offer lapses|expires|dies|ends|closes,
        tomorrow .. lapses|expires|dies|ends|is_off, at noon|midnight ..
        lapses|expires|dies|ends|closes""",
    "ends": """laps*, expir*, runs out, dies, ends, closes, vanishes, withdrawn, off the table,
        is gone, falls away, evaporat*, no longer stands|valid|good,
        disappear*, cancelled, canceled, is void, becomes void, self destructs, gone, is lost,
        no longer be, will not be valid|good|there|available|worth, worth nothing, goes up in
        smoke, runs out, ended, finishes, stops, off""",
    "soon": """today, tomorrow, tonight, midnight, noon, this afternoon, this evening, in hours,
        a few hours, friday, monday, sunday,
        in an hour, in #hour, in #short, within the hour, in minutes, this week, when you
        hang, when we hang, once we hang, as soon as we hang, by morning, in the morning,
        saturday, tuesday, wednesday, thursday, by the time, countdown, end of the day""",
    "dont-think": """stop thinking, do not think ?twice ?too ?about, don not overthink, no need to
        think,
        no time to think, do not hesitate, do not wait, do not sleep on, do not dither, do not
        miss out, think later, why wait, why hang about, what are you waiting, he who
        hesitates, you snooze, snooze you lose, do not let this, stop dithering, no dawdling,
        strike while, or regret, before it 's too late, do not hang about, do not
        run|check|discuss|talk|clear it|this|that ?over by|past|with|over, do not ask your
        partner|wife|husband|accountant|lawyer|boss|anyone, do not consult, do not
        compare|shop, no need to compare|shop|consult|discuss|run|ask|check|talk|read ..
        quotes|around|partner|anyone|prices|offers|agencies|it| contract|over, do not
        dawdle|dilly|drag|mull|ponder|procrastinate|sit|overthink|
        stall|linger|put_it_off|leave_it, do not be the one|late, stop
        mulling|pondering|stalling|comparing|shopping, no time to lose|waste|think, nothing to
        think about, sign first, sign now ?and ?then think|read|ask|talk|worry, read it later,
        ask questions later, pen is|'s in, you have the pen,
        be quick, think fast, do not say i|we did|never, do not come crying|back|running, you
        will|'ll regret|be_sorry|kick, do not put it, do not let it|this|the slip|go|pass|get,
        do not miss ?out ?on it|this|the|your, overthinking, stop overthinking, no need to
        sleep, just sign""",
    "patient": """all the time you, no rush, no hurry, take your time, take all the time, think
        about it until|until, think it over, sleep on it, 30 days, thirty days, if that matters,
        if you like, could start, compare, valid for #month, valid until the end, whenever you,
        no pressure, at your leisure, sign tonight, after the festival,
        a few days, take a week, take the week, ask for time, ask for a few, whenever you
        like, remains open, sixty days, no obligation, rough""",
    "now-or-never": """now or never, today or never, take it or leave it, take or leave, last call,
        final call, last chance, final chance, final notice, last train, final hours, last hours,
        no second chance*|offer|invitation|call|email|time, will|do not offer|repeat|write|call|
        ask|ring .. again|twice|second_time, not be writing|asking|calling|offering|ringing|
        repeating|chasing again|twice|a, never again at|for|will, only get one|this chance|shot,
        one time offer|only|deal|chance, once in a lifetime, once only, limited time, flash
        sale|offer|deal|price, while stocks last, while supplies last, you have|'ve ?got
        until|till|#hour|#short ?to decide|accept|sign|confirm|pay|tonight|noon|midnight, give you
        until|till, only have until, strictly limited, window is|closes|shuts, today 's
        price|offer|deal, not be here tomorrow|next, not be available|around|there|valid
        tomorrow|next|after|again, dies with the|this, last day to, not wait for|until|till, waits
        for no, only #hour|#short|#day left|remaining, # hours|minutes left|remaining, #hour|#short
        left|remaining, my boss|manager only|will, need|want|require|expect|must|get
        ?have|hear|get|in ?an|your|a|the ?back answer|decision|reply|response|yes|signature|
        deposit|confirmation|commitment|from_you|money ?from ?you ?or|no ?by|before|within|in|this|
        on|right|until ?the|this|next today|tonight|now|hour|afternoon|tomorrow|#short|immediately|
        evening|midnight|noon|spot|away|morning|this_call, immediate|instant|on_the_spot|same_day|
        quick|snap|urgent decision|answer|signature|commitment|payment|confirmation|acceptance|
        deposit ?is ?are required|needed|expected|only|essential, shut|shutting|close|closing|
        closes|shuts ?my|the|our|your ?client ?order books|list|diary|door|doors|window|intake|
        calendar|offer|gate ?on|to|for ?new ?clients|this|at today|tonight|evening|soon|tomorrow|
        midnight|noon|friday|week|clients, only|just make|making|ask|asking|offering|calling|call|
        offer ?this|you ?offer|call once, ask|call|offer|write|say ?you|this ?again twice, last
        hours|minutes|call|chance|opportunity|offer, you|have|only|just ?have|got|are
        ?only|just|exactly ?left #hour|#short|one|a|until ?day|hour|hours|days ?left to
        accept|decide|reply|answer|confirm|sign|act|think|say|make, only|just #hour|#short
        left|remaining, offer|deal|price|promo|promotion|discount ends|ending|expires|finishes|
        closes|stops soon|shortly|any_minute|today|tonight|in, clock is ticking|running, hear|not
        hear ?back ?from ?you ?us by|before|within # ?pm ?am, later|tomorrow|next_week ?the
        ?it|price|will|be|is ?will|be|is too|higher|gone|more|double|full,
        can_not|cannot|will_not|not|unable ?be ?able ?to promise|guarantee|hold|keep|offer ?you
        this|that|the|it price|rate|deal|offer|discount|slot|spot|place ?will ?past ?beyond ?after
        ?until ?tomorrow, leave|wait|delay|put ?it|off|too ?off until|till|long
        next|tomorrow|monday|later|friday, hurry up|offer|before|while|because|as, keep|hold|leave
        ?this|the|that ?offer|price|place|spot|deal open|free|available ?only ?just
        until|till|for|past, chance|opportunity|offer|price|deal ?will|like|does ?this ?does ?will
        not|never ?be ?ever come|return|repeat|repeated|last|wait|again, think|decide|act|move|
        reply|answer quickly|fast|quick|today|now|soon ?because ?before ?as""",
    "countdown": """clock is|'s ticking|running, countdown, timer, count down, the hourglass,
        time is|'s running|ticking|nearly, tick tock, sand is running, stopwatch""",
    "this-message": """this message|email|letter|call|page, this|the|my
        offer|deal|quote|proposal|promo|promotion|invitation""",
    "if-not-you": """if you do not|will_not|are_not|pass|wait|hesitate, unless you|i hear, unless we
        sign|close|hear|shake, or i|it|we|they|the|your|someone|somebody
        'll|will|goes|go|give|move|offer|call|lose|place|spot|slot, or else, otherwise, or you
        lose|miss|will, if not you, if it 's not you, if you 're not, say no and""",
    "takes-it": """takes, take, get, gets, will get, signs, sign it, sign them, signing, offer it,
        call them, ring them, give it, giving it, waiting, wait, interested, asked, ready to,
        snaps, snap, grabs, grab, pulling ahead, pull ahead, overtak*, getting ahead, get ahead,
        ahead of you, already, goes to, going to, queue*, eager, on my desk, move in, beat you,
        laughing, snatch*, jump in, moves in, moving, step in, steal*, first in,
        competitor|rival|neighbour|else|competition|them|they will|would|may|might|is|are ?be
        ?gladly ?happily ?will|be|interested|keen|do|take|snap|grab|happy|ready,
        walking|walkin|going|taking|off over|round|down|it to, already asked|shown|called|wants|
        interested, hate|shame|pity to ?have ?to ?see offer|give|lose|see,
        call|ring|phone|offer|email|go_to the|your|them|on""",
    "waits": """every|each minute|day|hour|second|week|moment you, while you
        think|hesitate|wait|dither|ponder|decide|mull|read|consult, people|those|anyone|
        whoever|ones|clients|shops|businesses who|that ?always
        sleep|wait|hesitate|think|dither|delay|waited|hesitated| delayed, latecomer*, if you
        wait|hesitate|delay|dither|think, he who, the longer you, stragglers, the undecided,
        by the time you,
        delay past|until|beyond|and, sleep on it and, longer you take|wait|think|hesitate,
        later you, think|mull it over and, comparing|shopping|haggling|dithering|waiting|hesitating
        quotes|prices|around|offers, people|clients|those|anyone who wait|
        waits|hesitate|hesitates|dither|compare|compares""",
    "regret": """regret*, begging, too late, door shut|closed|locked, missed out, miss out, lose,
        loses, lost, losing, pay double|more|twice, pays double|more|twice, sorry, kicking
        themselves, kicking yourself, nothing left, gone, left behind, find it gone, costs you,
        #money more|extra, more expensive, dearer, costlier, different price, higher price,
        price goes|will|rises, more|extra later|afterwards|tomorrow, pay|paying more, charged, lose
        offers|deals|out|it|this, how people lose, miss|missing it|this|the|out""",
    "we-act": """i|we|they|he|she|who ?will ?'ll ?can ?always act|decide|move|ring|reply|
        answer|confirm|book|order|pay|sign|commit|claim|secure, sign ups""",
}

SPAM = {
    "auto": """automat*, bot, bots, robot, robots, software, tool, tools, script, scripts,
        program, programme, engine, machine, app that, a little program, ai that, mass, bulk,
        en masse, in bulk, by the hundred, by the thousand, thousands, hundreds, round the
        clock program, auto, system that, algorithm that, our system, my computer, computer,
        rig, blast*, carpet bomb, wholesale, non stop, industrial, automatically, on autopilot
        we, without human, programmed to, hands free system""",
    "outreach": """follow strangers|accounts|people|hundreds|everyone|anyone|folk, follows
        accounts|people|strangers, following accounts|people|strangers, unfollow*, dm, dms,
        direct message*, private message*, private note*, messages, message
        everyone|people|strangers|every, inbox everyone, inboxes of, comment on|under, comments
        on|under, commenting on|under, tag, tags, tagging, invitation*, invites, invite
        people|everyone, connection requests, friend requests, likes for|on, like
        posts|people|other, pokes, poke, greet*, hello, say hello, writes to, write to, contact
        strangers|people|everyone, reach out, reaches out, mention*, drop* ..
        note|line|message|comment|emoji, leave* .. comment|note|emoji, sends, cold message*,
        story views, views stories, watch stories, interaction, engag* with, e mail* everyone,
        text everyone""",
    "strangers": """stranger*, competitor*, rival*, competition, other people 's, other accounts,
        people who, folk who, folks who, anyone who, everyone who, everybody who, anybody who, who
        never heard, never heard of you, do not know you, not know you, target audience, your
        audience, random, unsuspecting, every account, prospects, potential customers, hashtag, in
        your area, within ten miles, in town, agents, your niche, accounts a day, profiles a day,
        whole town, postcode, every person, hundreds of people, people a day, your rival, follows
        your, follow your, who follow*, fans of, bought lists, purchased lists, cold contacts, cold
        audience, people nearby, the neighbourhood, the whole postcode, anyone in, hashtags,
        similar pages|accounts, #big ?different ?other accounts|profiles|people|stories|users|
        strangers, stories from, new people, people nearby, photos of, people 's posts|photos,
        other pages|accounts|profiles|people""",
    "follow-unfollow": """follow ?and ?then unfollow, follow|follows|following ..
        unfollow|unfollows|unfollowing|drop|drops|dropping|ditch|ditches|dump, follow for
        follow, follow unfollow, follow 4 follow, f4f""",
    "follow-others": "follow, follows, following",
    "unfollow": """unfollow*, drop them, drops them, ditch them, dump them, stop following,
        stops following""",
    "many-a-day": """#big ?of ?cold ?direct ?private
        dm|dms|messages|comments|invites|invitations|follows|likes|notes|people|folk|accounts|
        profiles|emails|greetings|tags|strangers|contacts .. day|daily|hour|night|week|morning""",
    "mass-message": """mass|bulk|automatic|automated|auto|blanket|unsolicited
        direct|dm|dms|message*|messaging|comment*|invite*|tag*|mail*|follow*|messaging|
        whatsapp*|email* ?messages, mass direct messages, message blast*, dm blast*, blast out,
        we spam, spamming, flood their inboxes, flood inboxes, bombard*, carpet bomb, auto dm*,
        auto comment*, auto follow*, auto like*, auto repl* to strangers""",
    "scrape": """
        scrap*|harvest*|extract*|lift*|pull*|grab*|steal*|poach*|copy|copies|mine*|hoover*|
        siphon*|download*|collect* ..
        followers|contacts|emails|e|lists|list|fans|customers|names|addresses|profiles|audience|
        numbers ?of ..
        competitor*|rival*|other|competition|their|next|neighbour*|sector|area|them, competitor*
        's followers, your competitor* followers, rival* followers, competitors' followers""",
    "bot-acts": """
        bot|bots|robot|robots|software|script|program|programme|engine|machine|tool|app|ai|
        system|computer that|which|will|to ?each ?every ?morning ..
        follow*|like*|comment*|message*|dm*|tag*|invite*|write*|poke*|drop*|send*|greet*|pick*|
        engage*|leave*|contact*, robot that likes, bot likes|follows|comments|messages,
        program|bot|robot|software|system|machine|tool|app ?goes ?round ?around ?keeps ?is
        greeting|commenting|following|messaging|sending|tagging|inviting|liking|leaving""",
    "own-notice": """schedul*, queue*, queued, opening hours, opening times, out of hours, auto
        reply, autoreply, automatic reply|notice|message|response|answer, automatic notice,
        notice*, out of office, welcome message, alert*, notification*, reminder*, a person,
        recorded, report*, statistics, backup*, faq, chatbot on, plans posts, subtitles,
        captions, listening tool, monitor*, welcome note, who write|message|writes to|us|you,
        thank you note""",
}

ALWAYS_ON = {
    "round-the-clock": """answering|answer|reply|call|write|message|ring|text|available|awake|
        online ?me ?to ?you ?at # am, #clock, around the clock, round the clock, day and night,
        night and day, day or night, night or day, morning noon and night, any hour, any time of
        day, any time of the day|night, any time day, all hours, at all hours, every hour of, every
        waking, always online, always on duty|call|hand|standby|watch|shift|alert|guard,
        am|are|is|be always on, always available, always there, always reachable, always connected,
        always at my|your|the_ready, always awake, never sleep, never sleeps, never close, never
        closes, never off, never switch off, never offline, never log off, never stop, never rest,
        never away, never take a day|holiday, not sleep, do not sleep, not take
        holidays|days|weekends, no days off, no day off, no holidays, no weekends off, without a
        day, 365 days, 365, every day of the year, every single day of, seven days a week, 7 days a
        week, in seconds, within seconds, in a second, phone under my pillow, phone by my bed,
        sleep with my phone, glued to my phone, glued to the phone, even on christmas|sundays, even
        at christmas, even on christmas, christmas day included, christmas included, zero naps, no
        naps, at 3 a.m, at three in the morning, three in the morning, 3 a m, 2 a m, 4 a m, 3am,
        2am, 4am, in the small hours, dead of night, middle of the night, permanently online,
        permanently available, permanent availability, full availability, no off switch, no closing
        time, no opening hours, live on my phone, all day all night, all day every day, on call
        every, on call night, round o'clock, never|not switch|turn|put|log .. off|down, never|not
        rest|sleep|stop|close|take a day, #24 hours a|each|every|round, not take a break, not
        rest|stop|sleep|close ?not ?even at|on|in christmas|night|weekends|sundays, no working
        hours, always here, no hours, no time off, never take time off, never on holiday, whatever
        the time|hour, no matter the hour|time, no matter what time, regardless of the hour|time,
        any time you like|want, at whatever hour, all hours of, weekends and nights included,
        nights and weekends included, nights included, evenings and weekends all me, sleep is for,
        who needs sleep, sleep can wait, do not sleep, do not do|keep|believe|have|know|need|
        recognise|recognize ?in ?any ?about office|business|working|opening hours, do not
        do|take|have|need|know|want ?any ?about ?about holidays|weekends|vacations|sundays|nights|
        breaks|sleep|downtime|days, non stop, nonstop, uninterrupted, sunrise to the|sunrise|sunup,
        dawn to|till dawn, from dawn to|until|till, dusk to|till dawn, from january to|till, whole
        year 's watch, never clock off|out, never|not clocks off|out, never sick|ill|tired|absent,
        never disconnect*|unplug*|miss_a|go_to|go_offline|log|leave|unavailable|unreachable, even
        sick|ill|asleep|in_bed|on_honeymoon|on_my|in_hospital|at_weddings|at_funerals, even when|if
        i am|'m sick|ill|asleep|away|sleeping|travelling|traveling, no such thing as
        office|closing|holidays|weekends|a_weekend|a_holiday|working|off, permanent
        watch|duty|cover|guard|presence|attention, constant watch|cover|guard|presence|attention|
        availability, full time all, round the calendar, every minute of the|every, 24 7, all hours
        god, light|lights never goes|go|off, green dot never|is, always the green, no clock, not
        own a clock, not look at the clock, do not look at clocks, no life outside, monday to
        sunday ?all, twelve months a, no sleep, i never eat, sleep is for
        other|losers|weak|everyone, not even at # ?am, not even at four|three|two, stand watch,
        never|not ?ever ?even on|go|goes|put|puts silent|mute|to_bed|to_sleep|airplane|voicemail,
        phone is never|always, phone never|always, however late|early, as late|early as you,
        whatever the hour|day|weather|date, morning or night|evening, day in day out, seven days a,
        no lunch|coffee|toilet break*, sole operator, tireless*, one eye open, both eyes open, eyes
        open, night owl, while the town|city|rest|world|others|everyone sleeps|sleep, when the
        town|city|rest|world|others|everyone sleeps|sleep, ever logging|switching|closing|turning|
        sleeping, no hour at|of|when|in, no time of, not a minute|second|moment|night|day
        goes|passes|off|without, every night and|of|without, night shift*, never
        unattended|unmanned|unwatched|alone|far, never more than, live and breathe, no private
        life, no family life, wake me, three am, four am, two am, 3 in the morning, 4 in the
        morning, 2 in the morning, no matter how late|early, wide awake, night watchman,
        no|never|not .. out of office, no|never|not ?get ?my voicemail|answerphone|answering,
        mornings .. nights, three shifts by|myself|alone|on, holiday or no|not, weekday or
        weekend|sunday|holiday, sunday or monday|holiday, day off or, from morning to|till|until
        night|midnight, every second of, never say|says tomorrow, never catch me, never find me
        asleep|away|offline|out, sleeping is, i hardly sleep, all through the night, through the
        night, overnight too, at night too, sundays too, holidays too, weekends too, christmas too,
        i|we|me|hours|days|online|on_duty|open without a break, perpetually|permanently|constantly|
        continuously|endlessly|incessantly|eternally|forever|unceasingly|tirelessly|ceaselessly|
        continually|always|totally|fully|24_hour reachable|available|online|on_duty|connected|
        contactable|awake|watching|at_your_disposal|on_hand|attentive|responsive|on_call|
        on_standby|at_your_service|glued|alert|vigilant|monitoring_your, reply|answer|tend|respond|
        watch|attend|work|cover|serve|monitor .. .. incessantly|perpetually|nonstop|non_stop|
        tirelessly|ceaselessly|continually|endlessly|uninterruptedly|relentlessly, 168 hours,
        meaning of ?a ?the ?word out_of_office|day_off|weekend|weekends|holiday|holidays|sleep|
        rest|closed|off|downtime|time_off|closing|bedtime, from the|my shower|bath|toilet|loo|bed|
        hospital|honeymoon|dentist|funeral|beach|altar|pillow, whole|entire|all night|nights,
        every|each|any single ?single hour|minute|night|second of|every|the, small hours,
        mornings|days evenings|nights ?nights ?and ?weekends ?small ?hours, never ever ?not|ever
        sleep|close|stop|rest|off, day off is|are, days off are|do, whatever|whichever|
        no_matter_the|no_matter_what hour|time ?of|you|is ?the|day|night|it|you|is|year, any|every
        hour of|you|day|night, at # am|a.m i|answering|is|if|or|no, no|not_a|not_one|never|not
        ?leave|let|have ?single ?a ?one message|comment|question|customer|enquiry|query|dm|
        notification waits|wait|goes|go|left|sits|unanswered|hanging ?will ?ever ?be ?unanswered
        ?for ?more|longer|over ?than ?a ?#short|minute|seconds|moment|five|hour, live
        online|on_my_phone|on_instagram|in_my_inbox|on_the_internet, without ?ever ?a
        stopping|resting|sleeping|closing|single_break|pause|a_break|breaks|switching|a_day, even
        when|if|while i|we ?am|are on|in|at holiday|a_plane|bed|vacation|my_honeymoon|a_wedding|
        dinner|night|the_cinema, immediate|instant|lightning|real_time answer|answers|reply|
        replies|response|responses always|any|day|at_any|whatever|24, never ?have ?to
        wait|waits|waiting ?for ?an ?a ?long answer|reply|response|more, holidays|weekends|nights|
        sundays|christmas included|as_well|no_exception|too|make_no, days|nights|hours off|closed
        does|do|is|are not|never|for exist|others|other_people|wimps, at my desk|phone|post ?from
        day|dawn|morning|all|always|night, never clock|sign|log|go|punch ?myself
        off|out|home|to_bed, i ?am never|not closed|away|out|unavailable|asleep|absent|off,
        not|never ?a ?is ?single hour|minute|second|moment|day|night in|of|when|that ?the ?i,
        holidays|weekends|sundays|nights|sleep|vacations|days_off do|does|did not exist, even
        at|during|in|on night|the_night|weekends|sundays|holidays|christmas|midnight""",
    "on-duty": """i|we|i_will|we_will|and answer|reply|respond|cover|pick, i answer, i reply, i
        respond, i pick up, picks up, available, on call, online, awake, up and, reach me,
        message me, write to me, ring me, call me, me there, at your service, at your disposal,
        at the ready,
        have me at, keep replying|answering|watching, stand watch|guard, answered by me, reply
        from me, answer from me, i 'll answer|reply|respond|be|pick|cover|watch|get, will
        answer|reply|respond, i am|'m there|here|online|watching|at, to reply, to answer, get
        up to, replying, answering, i watch, i guard, i cover, cover myself, i take, i do, i
        undertake, i look after, message me, reach me, find me, call me, ping me, text me, i
        handle""",
    "odd-hours": """midnight, small hours, new year, three|four|two|five in the morning, # in
        the morning""",
    "odd-days": "nights, weekends, bank holidays, holidays, sundays",
    "alone": """i, me, my, alone, myself, single handed, one man, one person, just me, all me,
        by myself, on my own""",
    "rota": """rota, rotate*, rotation, shift*, take turns, taking turns, turns, of us, two people,
        three people, two of us, three of us, four of us, colleague*, stand in, covers for, cover
        for, deputy, partner, team of #, on call rota, backup person, handover between, split the,
        other half, alternate, working hours, office hours, business hours, my
        sister|brother|wife|husband|cousin|friend|mother|daughter|son|colleague""",
    "emergency": """crisis, crises, emergenc*, urgent, alert*, recorded, auto reply, automatic,
        answering machine, monitor*, tool, form, from # to #, hours are, until #, shop,
        restaurant, kitchen, open, opens, opening, museum, line giving, number for, midnight
        feast, drivers, counting""",
    "reply-in-a-day": """within 24|48|#hour, in 24|48, 24|48 hours notice, inside 24, under 24,
        time limit, at the latest, business hours, working hours, office hours""",
    "all-the-time": """all the time, all day long, constantly, permanently, continuously,
        perpetually, every
        minute|moment|second of|that|you, at every moment, at all times, uninterruptedly,
        every waking, without pause|interruption|stopping|rest, forever online|on|watching,
        glued to,
        at any time, any time, all twelve months,
        christmas day|eve|morning, boxing day, new year 's eve|day, no moment""",
    "instant": """the second|moment|instant|minute any|a|it|they|your|someone|that, instantly,
        immediately, straight away, right away, at once, in|under|within|inside #
        seconds|second, under|within|in a minute, seconds, instant reply, instant replies, on
        the spot, in a flash, longer than a minute|moment|second,
        no message waits|goes, seconds later, faster than you, in # minutes, within # minutes,
        under # minutes, in minutes, before you can, in the blink, at lightning, no wait, zero
        wait""",
    "every-message": """always, whenever, at whatever, any message|comment|hour|time|day, every|each
        message|comment|question|customer|one|time|single, no matter when, all of them,
        whatever the""",
    "while-asleep": """while i sleep|am|'m|eat|drive|rest, when i sleep|am_asleep, in my sleep,
        get up to|at,
        wake|wakes up|me to|for|at|up, by my pillow, under my pillow, beside|by|on my|the
        bed|pillow|nightstand|bedside, in bed, at dinner, in the shower, on my honeymoon, at
        funerals, at weddings, on the loo""",
    "their-hours": """front desk, reception, form, pharmacy, web form, website, shop is, hotel,
        server,
        staffed, hospital, garage, petrol, nobody can, no one can, one person can not, makes
        worse, burn out, burnout, not healthy, unhealthy, unsustainable, monday to friday,
        customers can, tourists, weekdays, guests, visitors, their hours, in office hours,
        customers write|ask|message|come|arrive, messages arrive|come, reviews arrive|come,
        comments arrive|come, goes out, go out, publish*, schedul*, your bakers, your staff,
        your team, your nurses, taxi, ambulance, ward, helpline, hotline""",
    "office-hours": """business hours, working hours, office hours, opening hours, from nine,
        weekdays,
        during the day, between # and""",
}

VANITY = {
    "measure": """measure*, measuring, success, successful, succeed*, kpi*, indicator*, metric*,
        goal*, objective*, aim, target, proof, prove*, proves, counts, matters, to matter, really
        matter, all that matters, what counts, credib*, prestige, authority, judge*, yardstick,
        scoreboard, score, win, wins, winning, won, worth, tally, barometer, benchmark, bottom
        line, job done, cares about, care about, valuable, performance, reputation, well done, on
        track, a good month, we have won, mission accomplished, doing well, going well, triumph*,
        victory, mission, goal reached, made it, we have made it, purpose, point of, review
        consists, comparing, reputation, main thing, we 're all happy, everyone 's happy, everybody
        's happy, we are all happy, i 'm happy, we 're happy, champagne, celebrate*, fulfilled,
        thermometer, what you hire, what you pay, pays off, worthwhile, whether it worked, know it
        worked, how we know, how you know, judged, judging, evaluate*, evaluating, assess*,
        business in itself, accomplish*, the whole idea, boils down, comes down to, what it takes,
        done our job, all anyone, delighted, thriving, the main thing, main thing is, trophy,
        medal, failure, deserve*, the mark of, sign of quality, sign of success, on the right
        track, can call it, call it a, hall of fame, verdict, numbers do not lie, grade, graded,
        pat on the back, bragging rights, final exam, being somebody, big league, strong brand,
        respected brand, big brand, serious business|brand, real business|brand, be proud, proud
        moment, arrived, reached the top, how far you, how well you|we|i, count is|on_it, report
        has|shows|says|consists|contains|is only|just|a|one|the|how|nothing, everything
        is|we|else|that, report of likes|followers|fans|reactions|views, it working when, working
        when, report with|on|of|listing|showing ?the ?your ?how ?many ?new, report .. how many,
        you|we will report how""",
    "counter": """follower*, fans, a like, every like, likes, subscriber*, heart, hearts, counter,
        follower count, thumbs, thumbs up, head count, headcount, number at the top, tally,
        size of your audience|following, views, audience size, the counter, thumbs ups, #
        digits|figures|zeros|zeroes, another zero, extra zero, little number, number
        at|on|under|beside|next_to the|your, celebrity numbers|figures, how many
        people|folk|users|accounts ?have follow|like|liked|followed|subscribe|are, fan
        numbers, fan count, like count, audience growth, growth of the|your
        audience|following|page|account, big following, your following, people following,
        number of people|folk|fans|likes, fan base, fanbase, follow you""",
    "only": """only, all that, alone, solely, exclusively, nothing else, simply, purely, just,
        sole, single, everything else, the rest is, no other, that 's all, that is all, all
        anyone cares, job done, above all, first and foremost, what matters, what really, the
        one, is what, is how, are how, we know we won, all you need, full stop, period, end of,
        that is it,
        as long as, purely, we use no, and no other, no better, by itself, in itself, on its
        own, whole purpose, entire purpose, comes down to, boils down to, main thing, and that
        's, hang on, consists of, merely, the figure that""",
    "more-means": """more followers|likes|fans|subscribers|hearts ..
        means|mean|equals|is|equal|more|better, the more
        followers|likes|fans|subscribers|hearts, having # .. is|means|makes, bigger
        audience|following .. means|equals|more|better, with # followers you are|have|will,
        whoever has the most|biggest, most followers wins, biggest number wins, biggest
        following wins, followers are everything, likes are everything""",
    "other-measures": """booking*, sale, sales, enquir*, inquir*, message*, click*, visit*,
        response time*, reach, comment*, question*, conversion*, order*, sign up*, signup*,
        revenue, traffic, call*, customer*, complaint*, sentiment, mention*, satisfaction,
        form*, quote*, interaction*, enrol*, save*, share*, appointment*, ticket*, referral*,
        download*, attendance, engagement, replies, answered, reservations, covers, leads,
        footfall, registrations, listing, at|through the door""",
    "secondary": """secondary, besides, also, as well, not only, no follower target, among
        other*, aside from, apart from, alongside, complement*, not the, not what, rather than,
        less important, do not pay, not count, mean little, say little, do not decide, tell us
        little, not a goal, fine, irrelevant, vanity, not matter, neither, for context, for
        reference, in passing, footnote, how little""",
    "nothing-else": """forget ?about enquiries|bookings|sales|reach|clicks|comments|everything|
        the_rest|all_that|engagement, never mind
        the|sales|bookings|enquiries|clicks|everything, ignore the|everything|all, rest
        is|does|will|follows|takes, rest do|does not matter, nothing else
        matters|counts|to|is, no other number|figure|metric|measure|yardstick, and no other,
        use no other, everything else is|follows|can|does, nothing more to, nothing further
        to, that 's all that, that is all that, no better, do not care about|whether, do not
        bother with|me""",
    "all-of-it": """is|are everything, mean|means everything, is|are king, is|are
        currency|gold|power|money|success, rule, rules, is|are what
        counts|matters|matter|count|sells|sell, is|are all that|you|there|we, is|are the
        only|whole|point|goal,
        decide, decides, is|are the measure|yardstick|name|currency|best|proof|real|true|sole|
        one, speak|speaks for, never lie|lies, give|gives you|a
        credibility|authority|prestige|respect""",
    "few": """few, fewer, low, small, without, lacking, tiny""",
    "worthless": """worth nothing, worthless, nobody, invisible, does not exist, do not exist, not
        exist,
        failure, failed, fails, embarrassing, dead, nobody takes|trusts|buys, no one
        takes|trusts|buys, not be taken, not taken, a joke, laughing stock, loser*, not worth,
        pointless""",
    "look-at": """look at, looking at, watch, watching, track, tracking, count, follow, mind, care
        for,
        depends on""",
}

TABLES = (
    COMMON,
    HEDGES,
    BOUGHT,
    REVIEWS,
    SALES,
    VIRAL,
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
)
