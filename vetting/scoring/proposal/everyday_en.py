"""Everyday English in which words of the trade mean something else, or nothing without a context.

``everyday``: what lies within is no part of a promise. ``weak``: it counts only where the sentence
also holds a word of the class that supports its promise (``support-…``).
"""

EVERYDAY = {
    "everyday": """hand|hands over a|an, secretar*, facebook|instagram|tiktok|google|page|website|
        site|profile ?page do|does not say|mention|show|tell|list|give, no vat ?on ?my ?fee ?to as|
        because|since|add|yet, vat exempt, without going|passing through ?the ?counter|till|desk,
        magician*, landlord dispute, your landlord, lighthouse keeper, keep our|my|your hands off,
        hands off the, rounds of review*, round of review*, review round, just # ?of the|them|your|
        my, just # minutes|days|hours|weeks|years|people|posts|comments, only # of|days|minutes|
        hours|people|comments|posts|reviews, quick|fast|rapid|swift|speedy turnaround|reply|
        response|replies|responses|answer|answers|question|call|chat|note|word, we|i keep your ?own
        profiles|profile|page|pages|accounts|account safe|active|updated|alive|fresh|tidy|clean|
        current|going|free, we|i keep one|an|a|both eye|ear|eyes|record|note|list|log|diary|copy,
        handled|answered|read|checked|approved|written|posted|reviewed|drafted|moderated|monitored
        by us|me, every|any company|business|shop should|has|needs|is|will, anyone|everyone|anybody
        but|else, same year|time|place|person|street|building|price|fee, no reviews, at any rate,
        for you to, up to you, part of the, first|next call, on call, in the first place, first
        impression*|reply|response|meeting|visit|phase|step|draft|aid, first thing, star dish|
        product|attraction, michelin star*, trick or treat, card trick*, secret santa|garden|menu|
        recipe|ingredient, family|house|chef|grandma|grandmother ?'s secret|secrets|recipe|recipes,
        in notes app, sick note, meeting notes, notes of, gift cards for, cash flow, cash desk,
        cash register, petty cash, cold brew|drinks|snap|weather|water|season, cold calls from,
        harvest time|season|numbers|festival, open all hours, shut comments off on|after|at""",
    "weak": """always on, always at, always there, always here, any hour, all hours, at all hours,
        year round, all year round, 365, 365 days, bank holidays, non stop, nonstop, no holidays,
        in seconds, within seconds, eyes open, night shift*, lighthouse, wide awake, uninterrupted,
        tireless*, sundays too, holidays too, weekends too, overnight too, however late|early, at
        any time, seven days a week, not sleep, do not sleep, no hours, every waking, just #, going
        fast, selling fast, filling up, filling fast, gets it, next call, limited time, last hours,
        final hours, snapped up, list closes, diary|calendar|book|books|list|door|doors|enrolment|
        intake closes|close, #hour|#short left|remaining, gift cards, in notes, notes only, no
        names, on trust, no tax, tax free, not registered, unofficial*, nothing formal|official,
        between friends, personal account|paypal|card, your say so, say so is, take|takes|taking
        cash, between ourselves, no trace, in an envelope, spoken agreement, landlord*, on loan,
        licence|license ?to ?of use, hands off, relax, relaxing, chill, feet up, do nothing, stay
        out of, nothing required|needed|expected, press one button and, go fishing, play golf,
        disappear for, no meetings, no emails, sit back, inside information, insiders, insider,
        inside line, conveyor belt, mould, mold, production line, uniform, a uniform, clone*,
        photocop*, recycle*, #month months ahead|in_advance, two|three|six months ahead|in_advance,
        without asking ?you, without waiting, without referring, unapproved, ask around, ask
        anyone, believe me, results speak, start hiring, standing room, packed every|each|night|
        all, household name, our call, my call, i decide, no asking, stock posts, last chance,
        tomorrow .. price|fee|rate|costs|double|full""",
}

SUPPORT = {
    "support-always-on-alone": """my, availab*, our, attention, answer*, repl*, respond*, message*,
        dm|dms, available, online, phone, inbox, comment*, watch*, monitor*, i, i'm, we, me, us,
        support, service, duty, community, your page, your account*, whatsapp, reach me,
        reachable""",
    "support-pressure-close": """offer*, deal, deals, discount*, price*, rate, fee, sign*, book*,
        contract, place*, slot*, spot*, space*, seat*, opening*, client*, today, now, tonight,
        quote, package, decide*, commit*, hurry, someone else, others""",
    "support-no-paper-trail": """pay*, paid, fee*, invoic*, contract*, vat, price*, transfer*,
        deposit, charge*, cost*, agree*, deal, deals, cash, tax*, receipt*, paper*, money, sign*,
        month up, upfront, bank, settle*, #money""",
    "support-vendor-owned-accounts": """account*, page*, profile*, instagram, facebook, content,
        followers, community, domain, website, handle, channels""",
    "support-hands-off-client": """we, us, our, for you, your, leave, post*, social, agency,
        approv*, handle*, everything, the rest, take care, decide*, run, runs, manage*, feed,
        accounts, instagram, sign off""",
    "support-secret-method": """instagram, meta, tiktok, facebook, google, youtube, algorithm*,
        platform*, silicon, headquarters""",
    "support-unverifiable-track-record": """client*, result*, brand*, experience, years, follower*,
        work*, account*, best, case*, guarante*, success*, reference*, proof, reputation,
        evidence""",
    "support-one-size-fits-all": """plan*, content, post*, client*, business*, company, companies,
        strateg*, caption*, recipe, method, formula, package*, calendar*, template*""",
    "support-spam-automation": """message*, email*, write, contact*, send, sends, list*, prospect*,
        client*, people, leads""",
    "support-guaranteed-sales": """sell*, sale*, customer*, client*, booking*, guarante*, with us,
        you, your, will""",
    "support-guaranteed-virality": "talk*, viral, video*, campaign*, brand, with us, you, your",
}

TABLES = (EVERYDAY, SUPPORT)
