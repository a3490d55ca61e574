"""Single English words whose meeting in a clause is suspicious, whatever stands between them."""

HANDS_OFF = {
    "l-nil": """no, not, never, without, zero, nothing, none, nobody, neither, nor, skip, skips,
        spare, spares, forget, unnecessary, needless, redundant, superfluous, nil, minus,
        eliminate, eliminates, scrap, scraps, ditch, goodbye, hardly, barely, 0, unneeded,
        optional, free, avoid, avoids, stop, exempt, rid, instead, hassle free, relieve*, relief,
        cut, nor, never mind, less, least, do without, not need""",
    "l-you": "you, your, yours, client, clients, owner, owners, customer, yourself",
    "l-chore": """meeting*, approv*, approval*, briefing*, brief, briefs, feedback, input,
        involvement, involved, supervis*, oversight, sign off, signoff, questionnaire*, revis*,
        review, reviewing, proofread*, homework, onboarding, draft*, proof, proofs, participat*,
        attend, attending, think about, worry about, decide, deciding, decision*, explain*, lift,
        finger, log in, calls, emails, phone calls, chore*, headache*, bother*, disturb*,
        interrupt*, nag*, paperwork, check*, presence, contribution, contribute, intervene,
        intervention, validate, validation, instructions, guidance, monitor*, micromanag*, admin,
        contact person, liaison, look at, a thing, do anything, hear from, hear a word, effort,
        workload, minute, minutes, attention, hours of your, your time, workshop*, interview*,
        opinion, opinions, views, say, thoughts, involve*, thinking about, hearing from, attend*,
        choose, choosing, know anything, any of it""",
    "l-out": """stay out, stays out, keep out, out of it, out of the way, less involved, least
        involved, uninvolved, your part is over|done|finished, go back to, get back to your|what,
        go on baking|with, leave it all, step aside, step back, get out of, back off, not
        interfere, not meddle, enjoy your, focus on your, concentrate on your, spend your time,
        free time, family time, stop thinking|worrying|caring about, never think, never worry,
        forget about, no longer think|worry""",
    "l-all-us": """handle|do|run|manage|sort|cover|take|look|deal|see|organise|tackle
        ?after|care|with|to ?of the_whole|everything|it_all|all_of_it|the_lot|every_bit|all_the|
        every_single|the_entire|absolutely_everything|every_aspect|every_detail, leave
        everything|it_all|it|the_lot|all ?of ?it to|with us|me, we do the rest, we take it from
        there|here, we write, i write""",
    "l-while-you": """while you, and you, so you, so that you, you just, you can, without you, you
        never, you only, and that is it, on our own, ourselves, alone""",
}

VANITY = {
    "l-tally": """follower*, fan, fans, fanbase, like, likes, hearts, subscriber*, thumbs, counter,
        popularity, audience, following, head count, headcount, tally, numbers""",
    "l-value": """success, successful, succeed*, triumph*, victory, win, winning, winner*,
        prestige, credib*, respect*, authority, status, reputation, kpi, kpis, metric*, measure*,
        judge*, gauge*, goal, goals, objective*, yardstick, scoreboard, scorecard, proof, prove*,
        matters, counts, trusted, trustworthy, seriously, importance, important, worth, milestone*,
        target, targets, celebrate, report, reports, reporting, bottom line, everything, trophy,
        priority, king, currency, performance, progress, growth, result, results, thrive*, strong,
        legit*, somebody, big league, impress*, healthy, leader, leaders, choose, chooses, shows,
        tells, serious, amateur, result, separates, attracts, look like, makes you, how well,
        bonus, sign of, question, compare*, healthy, strength, famous, known, visible, size,
        strong, power, powerful, ranking, rank""",
    "l-only": """only, solely, exclusively, purely, simply, just, alone, nothing, sole, single,
        all, one, first, above, whole, entire, period, more, bigger, higher, most, biggest, main,
        ultimate, true, real, equals, means, mean, equal""",
}

RECORD = {
    "l-hush": """confidential*, secret, secrecy, anonymous, anonymity, nda, ndas, discreet,
        discretion, privacy, private, nameless, unnamed, undisclosed, under wraps, off limits, lock
        and key, sealed, sworn, classified, hush, silence, off the record, not disclose, not
        reveal, not name, not share, not show, can not name, can not say, can not tell, can not
        show, can not reveal, can not disclose, can not share, will not name, not allowed to,
        prefer not, rather not, never name, never reveal, never disclose, never share, do not give,
        do not provide, do not hand out, do not publish, never publish, incognito, in confidence,
        shadows, behind the scenes, gagged, lips, between us, word for it, my word, our word, take
        it from, forbid, forbids, forbidden, keep quiet, kept quiet, keep it quiet, can not
        document, can not prove, not mentioned, name mentioned, names mentioned, not want their,
        want their name, no need to see, not need to see, is enough, speaks for, not for public,
        not public, hand out, hands out, stays with me, keep to myself, keep to ourselves, embargo,
        not published, not available, on request no, legal reasons, contractual*, contracts forbid,
        secretly, in secret, sign off on, refuse to name, asked us not, asked us to keep, asked me
        to keep, asked me not, not discuss, not talk about, not speak about""",
}

ACCOUNTS = {
    "l-asset": """account, accounts, page, pages, profile, profiles, channel, channels, handle,
        handles, username*, domain, content, community, audience, followers, business manager,
        logins, login, access, admin, pixel, website, photos, videos, designs, posts, copyright,
        rights, ownership, passwords, keys, everything""",
}


REVIEWS = {
    "l-review": """review, reviews, ratings, testimonial*, stars, five star, star, recommendations,
        opinions, write ups, feedback""",
    "l-forged": """we write, i write, we post, i post, we will write, we will post, we will leave,
        we leave, will write, our team, our writers, copywriters, ghostwrit*, our people, our
        staff, our network, our friends, friends and family, my family, my friends, buy, bought,
        purchase*, pack, packs, bundle*, package, sell, sells, invent*, fake, made up, fictional,
        fictitious, imaginary, fabricat*, ready made, drip, different accounts, several accounts,
        multiple accounts, aged accounts, real looking, in exchange, in return, discount*,
        voucher*, free dessert, free drink, reward*, paid, freelancers, students, supply, supplied,
        produce, generated, generate, ai, for just, each month, a month, per month, a week, per
        week, never visited, never set foot, never been, from our, included, order, guaranteed, on
        demand, by friday, overnight, cousin*, neighbours, colleagues, strangers, profiles, written
        by us, signed, cousins will, each write, something nice, as if they, as though they,
        describe*, apiece, each, established accounts, various profiles, same person, nice about""",
}


ALWAYS_ON = {
    "i-serve": """i ?will ?can ?always ?also ?even ?still ?personally answer|reply|work|respond|
        cover|post|monitor|watch|serve|attend|pick, answering, replying, responding, myself""",
}

MORE = {
    "l-leave": """leave, leaves, leaving, cancel, cancels, cancelling, stop, stopping, quit,
        terminat*, end, ends, ending, part ways, part company, switch, goodbye, expire*, over, move
        on, walk away, resign, split, finish, change agency, another agency, no longer, contract
        ends, stop paying, break off, farewell, exit, depart*, after the contract, termination""",
    "l-loss": """lose, loses, lost, closed, close, closes, delet*, gone, vanish*, disappear*, shut,
        switched off, goes dark, stays with us, stay with us, remain with us, remains with us,
        ours, mine, scratch, from zero, start again, start over, fee, buy back, buy it, ransom,
        withheld, withhold, reclaim, taken back, take back, comes with me, come with me, behind,
        forfeit*, offline, pull, reassign*, archived, empty handed, with us, with me, to us""",
    "l-uswe": "we, us, i, me, our, my, agency, studio",
    "l-super": """best, leading, top, number one, unbeatable, unrivalled, finest, foremost,
        greatest, most successful, most respected, most experienced, unmatched, no 1, premier,
        undisputed, second to none, nobody better, no one better, better than, ahead of, award
        winning, market leader, market leaders, industry leaders, leaders, pioneers, world class""",
    "l-field": """agency, agencies, country, uk, england, ireland, scotland, wales, britain,
        europe, world, market, industry, field, business, town, city, region, america, australia,
        profession, trade, community managers, managers, experts, specialists, competition,
        sector""",
    "l-vow": """guarant*, assur*, promis*, pledge*, commit, committed, vow*, swear, refund*, money
        back, free of charge, in writing, contract, or you pay, you pay nothing, do not pay, no
        matter what, without fail, certain, certainly, definitely, minimum, at least, no less than,
        undertake, word, bet, stake, sure, for free, nothing to pay, fee back, penalty""",
    "l-audience": "follower*, fans, subscriber*, community, audience, following, members, fanbase",
    "l-much": """#, #big, #k, #%, #x, double, doubling, triple, tripling, treble, quadruple, twice,
        thousands, hundreds, tenfold, fivefold, multipl*, threefold, twofold, half as many, more""",
    "l-income": """sales, clients, customers, bookings, leads, orders, enquiries, revenue,
        turnover, roi, profit*, takings, reservations, appointments, patients, guests, buyers,
        tables, students, income, covers, tickets, diners, jobs, calendar, diary""",
    "l-tool": """bot, bots, robot, robots, software, script, scripts, automation, automated,
        automatic, automatically, automate*, autopilot, tool, tools, program, programme, machine,
        system, app, ai, bulk, mass, en masse, algorithm, robotic, scraper, crawler, engine,
        auto""",
    "l-touch": """follow, follows, unfollow*, like, likes, comment, comments, dm, dms, message,
        messages, messaging, tag, tags, invite, invites, contact, contacts, email, emails, text,
        texts, greet*, write, writes, engage, engages, interact*, view, views, send, sends, reach,
        reaches, approach*, pitch*, add, adds, hello, private messages, outreach, connect""",
    "l-others": """strangers, stranger, people who, everyone who, anyone who, users, other
        accounts, competitor*, rival*, prospects, potential, profiles, accounts, hashtag*, target
        audience, leads, thousands, hundreds, new people, locals, inboxes, groups, cold, followers
        of, somebody, everybody, random, unknown, people a day, per day, a day, daily""",
    "l-tell": """tell, reveal*, explain*, disclos*, share, shared, divulg*, say, describe, teach,
        taught, knows, know, understand*, copy, copied, show, discuss, publish*, write down,
        written, public, ask""",
    "l-way": """method*, formula, system, technique*, recipe, approach, process, strategy, trick*,
        sauce, hack*, loophole*, how we, how i, how it works, how it is done, know how,
        ingredient*, methodology, tactics, workings, algorithm, blueprint, playbook""",
    "l-no": """not, no, never, nobody, none, nothing, neither, nor, cannot, refuse*, without,
        hardly, only, few, secret*, confidential*, between""",
    "l-alike": """same, identical, any, every, all, each, whatever, whichever, regardless,
        everyone, everybody, anyone, universal, standard, generic, alike, irrespective, no matter,
        one""",
    "l-trade": """business, businesses, company, companies, sector, sectors, industry, industries,
        client, clients, trade, trades, niche, niches, brand, brands, shop, shops, customers,
        everyone, everybody, anyone""",
    "l-planning": """plan, package, strategy, content, posts, calendar, formula, recipe, method,
        system, template*, approach, programme, service, works, work, fits, suits, fit, suit,
        captions""",
    "l-slot": """place, places, slot, slots, spot, spots, space, spaces, seat, seats, opening,
        openings, vacancy, vacancies""",
    "l-few": """only, last, final, just, few, one, two, three, limited, nearly, almost, couple,
        handful, filling, going""",
    "l-left": """left, remaining, available, open, free, gone, full, hurry, quick, quickly, fast,
        now, today, soon""",
    "l-people": """our team, our writers, our people, our friends, our staff, our network, our
        accounts, our profiles, friends, family, cousins, colleagues, writers, freelancers,
        copywriters, reviewers, contributors, accounts, profiles, we, i, someone, people""",
    "l-put": """write, writes, written, post, posts, posted, leave, leaves, left, publish*,
        create*, add, adds, supply, supplies, provide*, deliver*, invent*, fake, buy, sell*, order,
        get, upload*, submit*, generate*, draft*, compose*, produce*, arrange*, organise*, place*,
        plant*""",
    "l-stars": "reviews, review, ratings, testimonials, five stars, star reviews, five star",
}

TABLES = (MORE, ALWAYS_ON, HANDS_OFF, VANITY, RECORD, ACCOUNTS, REVIEWS)
