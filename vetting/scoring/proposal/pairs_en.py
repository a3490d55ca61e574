"""Single English words whose meeting in a clause is suspicious, whatever stands between them."""

HANDS_OFF = {
    "l-nil": """no, not, never, without, zero, nothing, none, nobody, neither, nor, skip, skips,
        spare, spares, forget, unnecessary, needless, redundant, superfluous, nil, minus,
        eliminate, eliminates, scrap, scraps, ditch, goodbye, hardly, barely, 0, unneeded, optional,
        free, avoid, avoids, stop, exempt, rid, instead, hassle free, relieve*, relief, cut""",
    "l-you": "you, your, yours, client, clients, owner, owners, customer, yourself, staff",
    "l-chore": """meeting*, approv*, approval*, briefing*, brief, briefs, feedback, input,
        involvement, involved, supervis*, oversight, sign off, signoff, questionnaire*, revis*,
        review, reviewing, proofread*, homework, onboarding, draft*, proof, proofs, participat*,
        attend, attending, think about, worry about, decide, deciding, decision*, explain*, lift,
        finger, log in, consult*, permission, consent, okay, calls, emails, phone calls, chore*,
        headache*, chase*, chasing, bother*, disturb*, interrupt*, nag*, paperwork, check*, vet,
        presence, contribution, contribute, intervene, intervention, validate, validation,
        instructions, guidance, monitor*, micromanag*, admin, contact person, liaison, look at,
        a thing, do anything, hear from, hear a word, effort, workload, hand, minute, minutes,
        attention, hours of your, your time, workshop*, interview*""",
    "l-relax": """relax, chill, beach, golf, sofa, hammock, holiday, vacation, asleep, sleep,
        sit back, lean back, feet up, autopilot, hands off, handsfree, hands free, sunbathe,
        disappear, switch off, unwind, nap, snooze, forget, oblivious, carefree, worry free,
        effortless, passive, stress free, peace of mind, kick back, rest easy, off your plate,
        out of your hands, off your hands, leave it to us, leave it all, leave everything,
        leave the lot, leave us to it, we handle it all, we handle everything, by itself, itself""",
    "l-own": """you, your, socials, social, posts, posting, page, instagram, facebook, everything,
        it all, the lot, content, media, networks, accounts, community""",
    "l-nosight": """unseen, unapproved, unchecked, unsupervised, straight, directly, our judgement,
        our judgment, our discretion, our call, our taste, as we like, as we see fit, carte blanche,
        free rein, free hand, full control, complete control, total control, full freedom,
        autonomy, autonomous*, independently, our own, decide alone, last word, final say""",
    "l-publish": """publish*, post, posts, posting, posted, goes, content, decide*, choose, words,
        captions, creative, editorial, topics, subject*, online, live""",
}

VANITY = {
    "l-tally": """follower*, fan, fans, fanbase, like, likes, hearts, subscriber*, thumbs, counter,
        popularity, audience, following, head count, headcount, tally, numbers""",
    "l-value": """success, successful, succeed*, triumph*, victory, win, winning, winner*, prestige,
        credib*, respect*, authority, status, reputation, kpi, kpis, metric*, measure*, judge*,
        gauge*, goal, goals, objective*, yardstick, scoreboard, scorecard, proof, prove*, matters,
        counts, trusted, trustworthy, seriously, importance, important, worth, milestone*, target,
        targets, celebrate, report, reports, reporting, bottom line, everything, trophy, priority,
        king, currency, performance, progress, growth, result, results, thrive*, strong, legit*,
        somebody, big league, impress*""",
    "l-only": """only, solely, exclusively, purely, simply, just, alone, nothing, sole, single, all,
        one, first, above, whole, entire, period, more, bigger, higher, most, biggest, main,
        ultimate, true, real, equals, means, mean, equal""",
}

RECORD = {
    "l-evidence": """reference, references, referees, portfolio, client, clients, names, name, case
        studies, case, screenshots, statistics, stats, brands, list, success stories, examples,
        testimonials, results, numbers, figures, proof, who, companies, whom, accounts, customers,
        identities, identity, campaigns""",
    "l-hush": """confidential*, secret, secrecy, anonymous, anonymity, nda, ndas, discreet,
        discretion, privacy, private, nameless, unnamed, undisclosed, under wraps, off limits, lock
        and key, sealed, sworn, classified, hush, silence, off the record, not disclose, not reveal,
        not name, not share, not show, can not name, can not say, can not tell, can not show, can
        not reveal, can not disclose, can not share, will not name, not allowed to, prefer not,
        rather not, never name, never reveal, never disclose, never share, do not give, do not
        provide, do not hand out, do not publish, never publish, incognito, in confidence, shadows,
        behind the scenes, gagged, lips, between us, word for it, my word, our word, take it from""",
    "l-big": """hundreds, thousands, dozens, #big, major, biggest, leading, top, famous, largest,
        global, household, well known, countless, international, fortune, premier, renowned, huge,
        celebrit*, prestigious, multinational*, stars, big, best, many, over, all, every, most,
        previous, past, former, our, my, great""",
}

ACCOUNTS = {
    "l-asset": """account, accounts, page, pages, profile, profiles, channel, channels, handle,
        handles, username*, domain, content, community, audience, followers, business manager,
        logins, login, access, admin, pixel, website, photos, videos, designs, posts, copyright,
        rights, ownership, passwords, keys, everything""",
    "l-ours": """ours, mine, our name, my name, agency 's name, company name, our property, agency
        property, our email, our e mail, my email, our agency, the agency, agency 's, our own, our
        company, our portfolio, our business manager, our umbrella, our possession, our hands, our
        control, we own, we keep, we retain, we hold, i own, i keep, i hold, with us, to us, by us,
        stay here, in house, our number, my number, my phone, our phone, our ownership, our server,
        our systems, us, our account, my account, our side, our catalogue, our estate""",
    "l-hold": """own*, belong*, property, registered, register, remain*, stay, stays, keep*, retain*,
        held, hold, holds, title, sole, exclusive, exclusively, licence, licensed, license, leased,
        rented, lease, rent, lend, borrowed, opened, created, set up, in the name, under, forever,
        legally, possession, administrator*, transfer*, lose, loses, lost, forfeit*, closed, deleted,
        revert*, return*""",
}

BOUGHT = {
    "l-crowd": """follower*, likes, hearts, views, plays, subscriber*, fans, comments, impressions,
        shares, saves, reactions, streams, votes, engagement, interactions, thumbs, members""",
    "l-fakery": """bot, bots, buy, bought, buying, purchase*, pack, packs, bundle*, inject*, pod, pods,
        click farm, panel, supplier, provider, fake, artificial*, simulated, automated, farm, paid
        for, sell, sells, selling, for sale, wholesale, in bulk, drip, dripped, top up, topped up,
        boosted, injected, undetectable, invented, robots, puppet*, sock, dummy, network of, army of,
        our own accounts, our accounts, our profiles, secondary, burner, exchange, discounted, free,
        gift, bonus, included, thrown in, per thousand, #money, order, delivered, delivery, refill*,
        supply, stock, price list, cheap""",
}

REVIEWS = {
    "l-review": """review, reviews, ratings, testimonial*, stars, five star, star, recommendations,
        opinions, write ups, feedback""",
    "l-forged": """we write, i write, we post, i post, we will write, we will post, we will leave, we
        leave, will write, our team, our writers, copywriters, ghostwrit*, our people, our staff, our
        network, our friends, friends and family, my family, my friends, buy, bought, purchase*,
        pack, packs, bundle*, package, sell, sells, invent*, fake, made up, fictional, fictitious,
        imaginary, fabricat*, ready made, drip, different accounts, several accounts, multiple
        accounts, aged accounts, real looking, in exchange, in return, discount*, voucher*, free
        dessert, free drink, reward*, paid, freelancers, students, supply, supplied, produce,
        generated, generate, ai, for just, each month, a month, per month, a week, per week, never
        visited, never set foot, never been, from our, included, order, guaranteed, on demand,
        by friday, overnight, cousin*, neighbours, colleagues, strangers, profiles, written by us,
        signed""",
}

CENSOR = {
    "l-gone": """delet*, remov*, hide, hides, hidden, hiding, block*, bury, buries, buried, wipe*, eras*,
        silenc*, scrub*, mute*, ban, bans, banned, suppress*, censor*, purge*, eliminat*, vanish*,
        disappear*, invisible, taken down, take down, takedown*, bin, binned, clean*, zap*, filter*,
        gone, kill, drown*, dispatch*, gag*, shut up, sweep, swept, wash*, evaporat*, dissolv*, melt*,
        kick*, restrict*, nowhere, never see, nobody sees, no one sees, nobody will, no one will, not
        last, free of, spotless, immaculate, unblemished, sanitis*, sanitiz*, polish*, whitewash*,
        shield*, bulletproof, immune, disposal, out of sight, off the internet, off google""",
    "l-sour": """negative, negativity, critic*, complain*, complaint*, hater*, troll*, whing*, moan*,
        grumbl*, bad review*, bad comment*, bad press, bad opinion*, bad feedback, nasty, one star,
        unhappy, dissatisf*, disgruntled, angry, unflattering, unfavourable, unfavorable, unpleasant,
        detractor*, naysayer*, backlash, scandal*, crisis, crises, embarrassing, adverse, sour, rant,
        rants, hostile, damaging, harsh, awkward, unwelcome, poor rating*, poor review*, low rating*,
        ugly, inconvenient, unwanted, grudge*, bitter, malicious""",
}

ALWAYS_ON = {
    "i-serve": """i ?will ?can ?always ?also ?even ?still ?personally answer|reply|work|respond|cover|
        post|monitor|watch|serve|attend|pick, answering, replying, responding, myself""",
}

TABLES = (ALWAYS_ON, HANDS_OFF, VANITY, RECORD, ACCOUNTS, BOUGHT, REVIEWS, CENSOR)
