"""Further English words of the classes that ``senses`` crosses, as a thesaurus lists them."""

from collections.abc import Mapping

VOWS: Mapping[str, str] = {
    "commit": """in the ?signed ?service agreement|offer|terms|order|engagement, clause*,
        contractual*, contracted, stipulat*, enshrin*, we|i ?personally|hereby answer for,
        surety, underwrit*, penalty, penalties, put our|my name to|on, put|puts it|that|this in
        writing, we|i contract for, take ?full responsibility for, in every case, no exception,
        forms|form part of, part of the service|package|deal, is|are ?hereby|duly secured|
        assured|ensured|fixed|agreed, on my mother_'s, on my kids, on my life, as sure as, you
        have it from me, i can tell you, take it from me, without fail, come what may, we see to
        it, see to it that, we make sure, make sure of it, beyond any doubt, we are certain, i
        am certain, is a commitment, a firm commitment, firm undertaking, obligation, obliged
        to, oblige ourselves, bind ourselves, bound by, in our name, mark it, nailed on, bet,
        trust me on, believe me, you may|can hold, hold us|me to, we|i stake, bank on, failsafe,
        ironclad, by law, the figure is, that figure, settled, we arrange for, have arranged
        for, no ifs, whatever it takes""",
    "refund": """credited, we|i credit, credit ?you ?the ?your fee|fees|month|amount, without|
        at_no|free_of charge|cost|fee|pay, is|are|be ?then ?simply not invoiced|billed|charged|
        due|payable|owed, not invoice|bill|charge, fee|fees|retainer|invoice|payment|balance ?is
        ?are ?only ?falls ?becomes payable|due ?only once|when|if|after, payable|due|paid only
        once|if|when|after, for nothing, forgo*|forfeit* ?our ?my ?the fee|fees|month|payment,
        at our|my ?own expense|cost, make good ?the ?any difference|shortfall|gap, make up the
        difference|shortfall, reimburs*, rebate*, fee is dropped|cancelled|halved|reduced|
        suspended, failing which, failing that, or we|i carry|keep|work|go, we bear|absorb|
        swallow|shoulder, is borne by us, dismissed without pay, owe us|me nothing, owe nothing,
        not owe, give back, hand back, unpaid, waived, suspended until, free until, work for
        free|nothing, carry on free""",
    "at-least": """minimum, floor, no less, no fewer, not less, not fewer, or more, upwards, at
        minimum, a good, in excess of, as many as, never under|below""",
    "gain": """will ?have ?be ?then ?easily close|end|finish|count|boast|number|exceed|outgrow|
        approach|welcome|attract|total|show|display, closes|ends|finishes ?the ?year ?season
        with|at|on, welcomes|welcomed, shall ?be ?have grow|reach|have|stand|pass|exceed|count|
        number|close, net increase of, net gain of, increase of, growth of, adds, will ?have
        grown|risen|doubled|tripled|multiplied, bring* in, take* in""",
}

SYNONYMS: Mapping[str, str] = {
    "s-crowd": """names on your list, people follow*, heads, adherents, enthusiasts, user base,
        headcount, size of ?your ?the audience|page|account|community, tally, count, new faces,
        sign ups to ?the ?your page|channel""",
    "s-attain": """closes, ends, shall, fixed at, set at, contract for, increase of, growth of,
        gain of, will ?have grown|risen|doubled|tripled, minimum, adds, add, rises, rise, grows,
        climbs, reaches, exceeds, passes, each month adds""",
    "s-herd": """partner|associated|affiliated|allied|sister|friendly|in_house|auxiliary|
        cooperating|connected|our|supporting accounts|profiles|pages|users|members, circle of
        supporters, our community of, house profiles, paid helpers, micro workers, click
        workers, hired hands, our ?own members|extras|helpers|supporters""",
    "s-cheer": """interact*, respond to, reply to, engage with, vote for, boost*, support*,
        lift*, welcome*, greet*, applaud*, reward*, endorse*, like and, comment and, save and,
        look at""",
    "s-upload": """each|every|new ?new release|publication|entry|caption|thing|item, the quarter
        of an hour, quarter of an hour, half hour, first half, on the day, on publication, when
        published, upon publication, just published, at launch""",
    "s-delivered": """already in place|there|inside|aboard, in place, on board, supplied by,
        provided by, brought by, delivered gradually, accompanied by, accompanies, spread over,
        in stages, added to, is added, are added, before the public, before anyone, in advance
        of, part of the package, credited to, transferred to, assigned to, placed on, at once,
        per month, every month, purchasable, on sale""",
    "s-pad": """open*, launch*, inaugurat*, endow*, equip*, furnish*, stock*, garnish*, enrich*,
        supplement*, complement*, reinforc*, thicken*, swell*, lend*, begin with, start with""",
    "s-source": """external supplier, third party, outside supplier, purchased from, through a
        provider, overseas, network of profiles, by our profiles, own profiles, our profiles""",
    "s-kin": """copy team, staff writers, editorial team|staff|desk, our|my editors|editor|
        office|agency|studio|department|desk|employees|payroll, people on our payroll, on our
        payroll, in house writers, our house, associates, affiliates, partners, volunteers,
        acquaintances, those close to us, household, kinfolk, the wife, the family""",
    "s-say": """produc*, draft*, compos*, author*, formulat*, word, wording, prepar*,
        manufactur*, creat*, complement*, supplement*, contribut*, deposit*, place, places,
        placed, placing, issu*, furnish*, rate, rating, compil*, fashion*, devis*, arrang*,
        enter, record, records, sign, signs, signed, lend""",
    "s-praise": """favourable|favorable|positive|flattering|glowing|warm|kind|enthusiastic|
        happy|contented|satisfied|delighted|well_written|convincing|excellent|top|maximum ?guest
        ?customer ?client ?google review*|opinion*|rating*|testimonial*|comment*|experience*|
        account*|verdict*|remark*|note*|feedback|appraisal*|impression*, praise, applause,
        accolade*, tribute*, eulog*, laud*, gratitude, thanks, thank you notes, maximum, average
        ?is ?remains above, excellent, superb, outstanding""",
    "s-review": """opinion*, appraisal*, experience*, impression*, praise, verdict*, guest
        feedback, customer feedback, feedback, mark, marks, grade*, google entr*, average, voice
        of the guest, accolade*""",
    "s-unlived": """at sensible intervals, at credible intervals, at plausible intervals,
        assign* ?it ?them a name, give* ?it ?them a name|face|photograph, a name and a, name and
        a photo*, of its own, of our own, written by us, drafted by us, composed by us, authored
        by, produced by us, in house, on our payroll, by our staff, from our desk, none of them
        need*, need not have, need never have, need have, have yet to, has yet to, had the
        chance, without a visit|stay|purchase|booking, no visit|stay|purchase ?is needed|
        required|necessary, on paper only, spurious, simulated, concoct*, fabricat*, staged""",
    "s-other-names": """private accounts, personal accounts, unrelated accounts|profiles, from
        unconnected, third party accounts|profiles, under assumed, pseudonym*, alias*,
        nicknames, borrowed identities, ordinary profiles|accounts, profiles unconnected, real
        looking""",
    "s-arrange": """arrang*, manage, contriv*, see to, organis*, orchestrat*, mobilis*,
        mobiliz*, engineer*, commission*, order, orders, channel, channels, feed, feeds,
        furnish*, place, places, placed""",
    "s-reward": """guests|anyone|those|whoever|customers ?who rate|rates|give|gives|leave|
        leaves, receive* a free, complimentary, on the house, prize draw, treat, loyalty points,
        thank you gift, token of, perk*, incentive*, gift card*, waived, upgrade, extra, money
        off, credit""",
    "s-top-marks": """the maximum, maximum, highest mark, top score, all five, full five, the
        full five, favourable rating|review, favourably, positively, kindly, glowing, praise us|
        you""",
    "s-score-up": """average|rating|score|mark|grade|stars ?is ?are ?be ?will corrected|brought|
        raised|lifted|kept|held|maintained|adjusted|improved|nudged|driven|steered|remains|
        remain ?upwards ?up ?to ?above ?at, keep*|hold*|maintain*|correct*|improve* ?your ?the
        average|rating|score|stars|grade, remains above|at #, above #""",
    "s-review-deed": """contributions, arranged by, drafted by, written by, authored by,
        supplied by, testimonials, of our|its own, our team, editorial, our office, agency""",
    "s-leads": """inquiry, requests, request, cover, diners, dining room, purchases, baskets,
        registrations, subscriptions, tastings, fittings, lessons, treatments, commissions,
        briefs, policies, instructions, viewings, test drives, tenants, tenancies, applications,
        applicants, quotations, rentals, hires, memberships, bums, heads through, footfall,
        pies, loaves, plates, meals, cakes, boxes, bottles, units, pairs, haircuts, cuts, sign
        ups, deposits, closings, listings, intake, enrolment*, admissions, weddings, parties,
        events, groups, turnover, revenue, takings, income, billings, receipts, profit*, return
        on, proceeds""",
    "s-sold": "let, ordered, reserved, contracted, sealed, completed, invoiced, secured, landed",
    "s-all-sold": """dining room|restaurant|diary|calendar|book|order_book|hotel|salon|house|
        workshop|clinic|practice|surgery|shop|classes|courts ?will ?shall ?'ll ?is ?are ?be
        ?stay ?always full|filled|packed|booked|sold|complete|busy, sell out every|each|all, no
        table|seat|room|slot|bed|chair ?will ?be ?left ?remain empty|free|unsold|vacant, to
        capacity, standing room""",
    "s-no-trade": """ends|closes|finishes ?the ?month ?year ?quarter with|on fewer|less|under,
        fewer than # bookings|orders|sales|clients|customers|patients|enquiries|leads, less
        than, short of ?the ?that number|figure|target""",
    "s-everyone": """nobody within, no one within, nobody in, everyone within, not a soul, miles
        around, every passer, the nation, national, country wide, countrywide, nationwide,
        region wide, the public, millions, entire town|city|county|country|region|state, all of
        the town, coast to coast, far and wide""",
    "s-hear-of": """have seen|heard|tasted|read, not ?have seen|heard|know, talking point,
        conversation, on every tongue, on every lip*, on people_'s lips, buzz*, headlines,
        spoken of, recognise*, recognize*, will have seen|heard""",
    "s-clip": """film, films, edition*, production*, short film, campaign*, launch, your name,
        hashtag*, challenge, song, sound, story, item, release*""",
    "s-blow-up": """will|shall|'ll ?also ?surely enter|join|make|figure|feature|appear|rank|
        trend|chart|storm|lead|dominate ?on ?in ?at ?among ?the ?national ?local ?regional
        trending|trends|charts|top|headlines|news|most|list|first, enter* the ?national
        trending|charts|top, figure* among ?the trends|trending|most, talking point, take* the
        ?whole internet|country|town ?by storm, by storm, catch* fire, snowball*, spread* like""",
    "s-surpass": """figure in, enter, top, outdo, pass the, break the, the million mark, seven
        figures, no fewer than, no less than, not under, minimum of, up to, north of""",
    "s-become": """is|are ?sure ?bound ?certain ?destined ?set to ?be ?become, shall, be known
        as, come to be, turn into, ends up, establish*, crown*, make|makes of""",
    "s-fame": """national talking point, talking point, best known, most visited|watched|shared|
        read|discussed|seen|viewed|liked, top trending, on the lips, in the news, in every,
        point of reference, benchmark, reference for, market leader, leader in, unrivalled, the
        headlines, the go to""",
    "s-first-in-search": """top|head|lead|leads|tops|heads|dominate|dominates|own ?the ?all
        ?every search|searches|results|rankings|listing*|google|maps, first result*|hit|name|
        place|position|spot, appear*|rank*|come*|show* first|top|above, algorithm ?will ?to
        ?always favours|favors|shows|prefers|rewards|picks|show|favour|favor|prefer|reward|pick|
        chooses|pushes|recommends|recommend, explore page, explore tab, page one, position one,
        place on the explore, a place on explore""",
    "s-fruit": """performance, first fruits, first effects, first results, enquir*, inquir*,
        phone calls, more people, more guests, appointment book, order book, bookings book, a
        busy one, busy page, upswing, revival, response, demand, footfall, audience, figures,
        numbers, sales figures, visible effects, benefit*, gain*, progress, yield*, harvest,
        turnover, takings, business picks, picks up, pick up, blossom*, bloom*, flourish*""",
    "s-transformed": """busy one, sleepy, dormant, awake, wake* up, lively, thriving,
        flourishing, new lease, turn*|convert*|make* ?a ?the .. .. into, another business,
        another place, brand new""",
    "s-soon": """at the weekend, by the weekend, same week, same day, same month, the very week,
        two weeks, a fortnight, ten days, a week is, give it a|one week|weekend|month|fortnight,
        within|in|inside five|six|seven|ten|eight|three|four ?business ?working days, business
        days, working days, from post one, from the first, first post, no sooner, the first
        week, week one, day of signature, days of signature|signing|starting|launch, hours of
        starting|launch|signing, shortly, promptly, rapid*, swift*, quick*, speedi*, fast,
        without delay, early on, forthwith, from the outset, from launch, as of day, not months,
        do_not take months, not take months""",
    "s-why-wait": """do_not|not ?have ?to take months|long|ages|years, months are not, months of
        waiting, months of patience, patience is""",
    "s-sour": """adverse, unfavourabl*, unfavorabl*, unflatter*, dissatisf*, discontent*,
        displeas*, resent*, voices|express*|shows dissatisfaction|discontent|displeasure|doubt*,
        disapprov*, reproach*, reprov*, objection*, object to, disparag*, scath*, damning, harm*
        the|your image|name|reputation|standing|brand, damage* the|your image|name|reputation,
        tarnish*, stain*, discredit*, detract*, sceptic*, skeptic*, doubter*, dissent*,
        unpleasant, unwelcome, unhelpful, undesirable, inconvenient, compromising, delicate
        comment*|remark*, awkward, troubling, sarcas*, mock*, ridicul*, insult*, somebody|
        someone complains|moans, comment* which|that might|could|may|can harm|hurt|damage|
        put_off|discourage, bad experience*, bad word, below four|three, two stars, three stars,
        low rated, poorly rated, crust was, writes the""",
    "s-gone": """withdraw*, withdrawn, withdrew, moderate* out|away, moderated out, taken out,
        strike* out, struck, retir*, set aside, put away, put aside, lift* out, extract*,
        exclud*, restrict*, cut, cuts, neutralis*, neutraliz*, counter*, dilut*, displac*,
        replac*, outweigh*, pushed down, push down, disabl*, deactivat*, revok*, expel*, eject*,
        evict*, repel*, repress*, stifle*, quell*, quash*, smother*, mop*, wash*, tidied, tidy,
        cleared, clears, clear* away|out|up, taken care, quietly, no longer visible|there|shown,
        off the page|profile|wall, wipe it|him|her|them, blocked, hushed, gagged, extinguish*""",
    "s-not-there": """not|never|nor|neither ?be ?to ?allow* ?permitted ?suffered remain|stay|
        stand|linger|persist|endure|surface|appear|figure|be_read|be_seen|be_shown|reach|
        persist, be allowed to stand|stay|remain, only ?the kind|good|nice|pleasant|positive|
        friendly ?words ?remarks ?comments can|will|may|to|are""",
    "s-impossible": """shield*, protect* from|against any|every|all ?kind ?form ?of crisis|
        crises|criticism, immune, immunity, crisis proof, cannot touch, out of reach, nothing
        ever goes wrong|happens, never goes wrong, nothing will ?ever go|happen, waste of time,
        no need of, not needed, not necessary, superfluous, unnecessary, safe from""",
    "s-asset": """business portfolio, portfolio, title, business profile, ad accounts,
        advertising account*, booking profile, credentials, mailing list, subscriber list, list,
        database, audience*, brand profiles, presence, public, network, work, works, output,
        everything produced|published|created, all content, channel, what we build, whatever we
        build, licence, administrator rights, admin rights, ownership""",
    "s-in-ours": """in|under|to|on|with|by|into the|this ?same name|identity|ownership|control|
        title|account|portfolio|management|licence|register|umbrella|custody|care of|the ?the
        agency|agency_'s|consultant|consultant_'s|consultancy|studio|studio_'s|undersigned|
        provider|contractor|supplier|firm_'s|producer|freelancer|author|partnership|partners,
        held|registered|opened|created|kept|retained|administered|owned|managed|set_up|
        controlled ?solely ?exclusively by|with ?the us|me|agency|consultant|studio|provider|
        undersigned|firm|consultancy, remain*|stay*|rest*|lie*|reside*|vest*|sit* ?solely
        ?exclusively with|in|at|to ?the agency|studio|consultant|provider|undersigned|firm|
        consultancy, the agency_'s|studio_'s|consultant_'s|firm_'s, is|are|becomes|become ?all
        ?the agency 's, belong* to ?the agency|studio|consultant|provider|firm, revocable, under
        a|our ?revocable licence|license, grants|grant access, used by you under, bought out
        separately, for the duration""",
    "s-sole": "only, one person, single person, none other, none but, no other",
    "s-admin": "administrator rights, full access, administration, master access, top access",
    "s-let": """lend, lends, lent, ceded, cede*, assign* ?you ?the use, licence to use, license
        to use, right of use, right to use, revocable, on loan, tenancy, granted ?the use,
        grant* ?you use|access|a""",
    "s-parting": """discontinu*, ceas*, withdraw* from, on termination, upon termination, at
        termination, after termination, should you discontinue|stop|cancel|end|go|decide, on
        expiry, upon expiry, at the end of ?the ?our contract|term|agreement|service|
        collaboration, if you stop|end|go|cancel|leave, you stop|go|leave, walk away, we
        separate, separation, when the ?contract|agreement|service|collaboration is|comes|ends,
        not extend*, not prolong*, non payment, you decide to""",
    "s-taken": """pass|passes|passed|go|goes|move|moves|transfer* ?on ?over to another|others|
        the|a|our, stays here, stays put, stay here, stay put, remain here, retained, another
        client, withdrawn, dissolved, wound up, dismantled, reassign*, reused, sold on,
        unavailable, no longer available|yours, our own use, kept""",
    "s-hand-over": """onboarding, kindly, should be sent, are sent, is sent, to be sent, return
        the, return ?the enclosed|attached|form, transmit*, communicat*, furnish*, submit*,
        deposit*, entrust*, list, lists, state, state your, note down, jot*, please, leave us|
        me, we need, we require, are required, is required, required, collect*, whatsapp us,
        ring me with, enter your, as soon as it|they, reply with, replying with, quote, have
        ready""",
    "s-key": """log on, logon, user names, usernames, user name and, username, access codes,
        codes of access, secret word, authentication code*, confirmation code*, code as soon,
        the code it|facebook|instagram|google, six figures, sign on, what you type in, what you
        enter, passphrase""",
    "s-disable": "suspend*, lower*, waive*, relax*, undo, undoing, do without, pause, remove",
    "s-nothing": """relieved, exempt*, excused, freed, dispens*, discharg*, spared, absolv*, no
        review|approval|sign_off|briefing|meeting|contact|input|feedback, there is|are no, no ..
        is|are foreseen|planned|required|needed|necessary|requested|sought|involved, not|never
        consulted|asked|involved|bothered|troubled|disturbed|required, is not sought, are not
        sought, do not hold, do not submit, nor do we, not foresee, not envisage, abolish*,
        removed, done away, nothing beyond|besides|apart, all we ask, all we need""",
    "s-oversee": """review stage, review step, approval stage, approval step, approval,
        validation, sign off stage, any task, tasks, consulted, any duty, contact person,
        supervision, involvement, meetings, questionnaires, correspondence, monthly transfer,
        participation, drafts, texts for, decisions on what, choice of, appoint*, designat*,
        nominat*, interrupt*, consult, permissions, permission, sending drafts, for checking,
        ring with questions, decision making""",
    "s-of-you": """client_'s, customer, customers, your team, your staff, your people, your
        side, house, company, practice, firm, hotel, school""",
    "s-your-part": """your only|sole|single|one task|duty|job|role|contribution, the client_'s
        only|sole, what you have to do, what you do, all you have to do, all you do, all you
        need""",
    "s-over": """is nothing at all, is nothing, is zero, is none, is to pay, is the transfer, is
        the payment, beyond the ?monthly transfer|payment|invoice, apart from paying, is pay""",
    "s-publish": """goes|go straight out, straight out, straight online, straight to the page,
        publication, decisions on what, what is published, what goes out, what appears,
        released, choose what""",
    "s-unshown": """exclusively with|by our|us, rest|rests|lies|lie|remain* ?solely ?exclusively
        ?entirely with our|us, exclusively our|ours, without sending|submitting|consultation|
        approval|review|validation|sign_off|delay|further, straight out, unreviewed, not
        submitted, by our editors ?alone, our editors ?alone decide, at our discretion, in our
        judgement""",
    "s-at-ease": """forget the page|account|profile|channels|it exists|existed, forget ?that
        ?the page|it, forget about, people can concentrate, staff can concentrate, free for,
        devote yourself, dedicate yourself, dedicate your, undisturbed, hands free, carefree,
        worry free, at ease, leave the worrying""",
    "s-we-do": """do the lot, we do the rest, rest is our, we look after, we attend to, our
        responsibility, our concern, our job, ours to worry, we think of, i think of, we_'ve got""",
    "s-paper": """documents, written terms, written agreement, terms in writing, formalit*, in
        writing, letter of engagement, statement of, a signature, notary, records, record,
        books, in black and white, recorded""",
    "s-done-without": """are|is not ?ever exchanged|signed|needed|used|issued|drawn|required|
        prepared|kept|customary|recorded, no ?written ?formal documents|contracts|papers|
        agreement|records|paper ?are ?is ?needed ?exchanged ?signed, goes unrecorded,
        unrecorded, dispens* with, can be omitted, omitted, omit*, forgo*, waive*, do not do,
        do_not do, never do|did|have|use, unofficial*, informal*, off record""",
    "s-handshake": """spoken agreement, spoken, verbal, oral, our word, my word, a word given,
        word given, mutual trust, trust between, gentleman, honour, honor, a nod, between people""",
    "s-enough": """sufficient, suffices, suffice, has always been good|enough, is our bond, is
        good, always been good, we prefer, is how, we find that, binding enough, all we use,
        does us""",
    "s-whole-term": """yearly amount|fee|sum|price|charge, annual amount|fee|sum|price|charge|
        payment, entire, in full, whole fee|amount|sum|term|period, twelve months, six months,
        the season, full payment, full amount, total fee, full fee, engagement fee, term fee,
        settled in full, first and last, whole year""",
    "s-up-front": """prior to, before work, before commencement, before starting, before the
        start, on the first day, first day, at the start, on day one, at signing, on acceptance,
        upon acceptance, at the time of signing, commencement, in a single, single payment, at
        once, is due on, paid first, year first, payable at, settled before""",
    "s-untaxed": """half the price if, unrecorded, not recorded, off record, in notes,
        banknotes, cash settlement, settle in cash, settled in cash, paid in cash, cash payment,
        dispense with the invoice, without paperwork, undeclared, not declare, not declared,
        discreet payment, between ourselves, for cash""",
    "s-way": """procedure*, workings, mechanism*, machinery, discovery, invention*, know how,
        knowhow, art, craft, science, insight*, knowledge, means by which, how it is done|
        achieved|obtained, what we do to, recipe*, routine*, logic""",
    "s-kept-quiet": """not ?be ?been disclosed|revealed|shared|explained|described|discussed|
        published|divulged, never ?been ?be shared|disclosed|revealed|explained|taught|
        described, prefer not to|describe, prefer not, proprietary, nobody else has|knows|owns|
        uses, no one else has|knows|owns|uses, exclusive to us, known only to, known to nobody,
        known to no, outside the firm|house|agency|studio|team, do_not want you|people|anyone,
        not want you|people|anyone knowing|to, behind closed doors, remain* with|in|within,
        under seal, sealed, reserved, restricted, not for publication, our own affair, cannot be
        explained""",
    "s-inside-man": """acquaintance*, relationship|relation|ties|link|links with|to|at|in,
        direct relationship, tip off, tips us, informed of, keeps us informed, before they are
        announced, ahead of announcement, privileged, access to the team, a word with, good
        relations, someone at, somebody at, sources at|in|within, ally, allies, liaison at""",
    "s-platform": """the ranking system, ranking system, the platforms, networks, the tiktok
        team, their team, headquarters, head office, menlo park""",
    "s-weak-spot": """gap in, a gap, breach in, crevice, crack in, window in, oversight in,
        defect, weakness, flaw, anomaly, exception in, the platforms do not want, do_not want
        you, vulnerab*, workaround*, way in""",
    "s-exploit": "identified, detected, spotted, use of, profit, prefer not, describe, obtain",
    "s-past-work": """of which, companies, firms, campaigns, household names, foremost, leading|
        largest|biggest|major|top|famous|great|renowned|prestigious brand*|house*|chain*|name*|
        compan*|firm*|group*|client*|label*, our references, our clients, our customers, the
        brands, hotels, celebrity work, work for celebrit*, well known""",
    "s-withheld": """none of which, none of whom, whose names|identity|identities, may ?not be
        named|cited|listed|mentioned, cannot be consulted|named|cited|contacted|listed|verified|
        shown, not be consulted|named|cited|contacted|listed, agreements prevent, prevent* us|me
        from, discretion, forbid*, obliges|oblige us|me to, secrecy, strict secrecy, take our
        word, have to take, at liberty, bound by, not cite|naming|citing, from citing|naming|
        listing|mentioning""",
    "s-scheme": """programme*, calendar*, captions, texts, library, method, schedule, grid,
        model, format*""",
    "s-for-everyone": """identical for, the same for, equally well, serves a|an|any|every|all|
        both, for every account|client|business|page, for all accounts|clients|customers|pages,
        used for every|all|each, across industries|sectors|trades|clients|accounts, without
        variation, without change, without adjustment, irrespective, regardless, any industry,
        all our customers|clients|accounts, every account|client|page we, needs no adjustment|
        adaptation|changes, no adjustment, whichever, you name it, prepared once, written once,
        made once, from .. .. to .. care, same pattern, uniform, one to all, interchangeab*""",
    "s-adapt-nothing": """needs|requires|require|need no adjustment|adaptation|tailoring|
        changes|customisation|customization|modification|alteration, no adjustment|adaptation|
        tailoring|changes ?is ?are needed|required|necessary|to, without adjustment|adaptation|
        tailoring|alteration|variation|modification, applied without variation|change|
        modification|adjustment, independent of ?the ?your sector|trade|business|industry, does
        not depend on ?the ?your business|sector|trade|industry""",
    "s-whatever-you-sell": """whatever they|it|the_client|one sell|sells|do|does|make|offers|
        offer, irrespective of ?the ?your ?their specialty|speciality|sector|trade|business|
        industry|line, works for @trade, works for a, the same for a|an|any, for a .. a .. a,
        does_not matter, doesnt matter, from .. to @trade""",
    "s-price": """terms, these terms, price, rate, fee, reduction, conditions, figure,
        agreement, proposal, quotation, allowance, tariff, the offer, place, it is #money,
        promotional""",
    "s-until": """laps*|expir*|end|ends|close*|cease*|run*|valid|good|available|open|appl*|hold*
        ?out ?only ?on ?at ?by ?until ?till ?to ?this ?next monday|tuesday|wednesday|thursday|
        friday|saturday|sunday|noon|midnight|tonight|tomorrow|week|month_end|evening|morning,
        returned ?signed ?by ?before ?this evening|tonight|tomorrow|friday|noon|morning|weekend,
        from monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next_week ?on
        ?the ?it ?price ?fee ?is ?will higher|up|rises|rise|goes|go|doubles|more|increases|
        #money, within # hours, within #hour, within 24, who sign|signs|return|returns|reply
        ?during|before|within|on|today|this, only for the first|next, then it 's|is|goes|rises,
        that sign this week|today|now, during our|this|the call|meeting|visit, in the next
        #hour|hours, before the ?end ?of ?the ?this call|meeting|week|weekend""",
    "s-decide-now": """need|require|want|await|would_need your ?signed confirmation|reply|
        answer|decision|signature|yes|acceptance within|by|today|tonight|before, whoever|who
        replies|reply|answers|calls|signs|pays|responds ?me ?us first|tonight|soonest, confirm*
        within, not|do_not sit|sleep|wait|think|dwell ?on ?over ?around ?about ?this ?it ?too
        long|much, do_not sit on, be gone, it_'ll be gone, gone by, calls me first, first come""",
    "s-seat": "town, city, street, area, quota, round, cohort, opening, window, vacancy",
    "s-nearly-gone": """only one|two|three|a ?place ?slot ?spot ?seat remain*|left|open,
        remain*, remaining, one place, one slot, another .. has asked|wants|is, hold the place|
        slot|spot, fully booked, last of, closing, closed after""",
    "s-rival": """your competitor*, a competitor, competitor, the bakery, another ?local bakery|
        hotel|clinic|school|practice|agency|shop|cafe|gym|brand|client|company, other
        candidates, others, wants me too, two others, someone else""",
    "s-snaps-up": """shown interest, has asked, have asked, asked for it, wants it|me|us, wants
        me too, interested, sign with whoever, whoever replies|calls|signs, considering,
        expressed, approached, gets me, will take, waiting list, is keen, negotiat*""",
    "s-machine": """system, assistant programme, an engine, engine, outreach engine, interaction
        tool, without manual, without human, no manual, manual effort, effortless*, automatic*,
        computer*, device, technology, solution, mechanism, scheduler, agent, agents, virtual
        assistant, by night, round the clock""",
    "s-approach": """introductory, introduction*, introduc*, present*, reach out, reaches out,
        reaching out, withdraw* the follow, write to, writes to, greets, invit*, visits, likes
        and, comments beneath, solicit*, canvass*, address*, contact, contacts, tagging, chat,
        chats, knock, knocks, conversation*, hails, nudge*, pester*""",
    "s-strangers": """potential, prospective, people who, those who, anyone who, everyone who,
        visited nearby|other|rival|similar, similar business*, nearby, of similar, travellers
        who, enthusiasts, in ?# ?eleven countries, users who, hashtag, city_'s hashtag, tagged
        a, a day, every night, each night, followers of, audience of, the audience, contacts of,
        rival*, lookalike*, unknown, newcomers, third parties, hundreds of folks|people""",
    "s-in-bulk": """# a day, a day, by the hundred, one by one, through the night, nightly, each
        night, every day, # countries, en bloc, wholesale, systematic*, continuous*""",
    "s-any-hour": """at any hour, any hour, throughout the year|night|day, all year, every hour,
        through the night, the night, public holidays, night time, at midnight, on sundays, on
        christmas, christmas day, canada day, holidays, morning noon, seven days a week, without
        interruption, uninterrupted, ceaseless*, permanently, permanent, more than a minute, a
        minute, days off, weekends and, late, whatever the hour, dawn""",
    "s-there": """i personally|alone|myself answer|reply|attend|respond|pick|take|watch|cover,
        my phone is, i_'d be there, i would be there, be there, i am there, i_'m there, wait
        ?more ?than for me, attends to|personally, director herself|himself, himself|herself
        answers|attends|replies|responds|handles|monitors, answers all of them, answers them
        all, answers all by, by himself|herself|myself, at your disposal, at your service,
        within reach, reachable, pick it up, i pick""",
    "s-i-alone": """i alone, alone, himself, herself, by himself, by herself, in person, one
        pair of hands, just the one, myself""",
    "s-never-rest": """do_not do days off, not do days|holidays|weekends off, no holidays, not
        take holidays|breaks|days, never take a|time|days, never off, no off switch, not know
        the meaning of""",
    "s-likes": """people who like, how many people like, people like the page, like the page,
        five figures, six figures, follower figure, new followers, gained followers, followers
        gained, large following, the following, growth in followers, fans, popularity, approval,
        size of the community""",
    "s-all-that-counts": """sole indicator|measure|criterion|goal|yardstick|objective, single
        indicator|measure|criterion, only indicator|measure|criterion|figure, judged by, judged
        on, assessed by, measured by, gauged by, rated by, is judged, by the number of, alone,
        contains one figure|number, one figure, what counts is, what matters is, the rest is
        noise|decoration|secondary, is noise, goal ?is ?as met when|once, consider the goal|
        target|job, is what makes, makes a business, defines success, is the indicator, is our
        indicator, indicator of success, proof of""",
    "s-win": "successful, met, achieved, fulfil*, victory, flourish*, result*, standing, success",
    "s-higher": "large, number of, five figures, six figures, growth in, increase in, size",
}

EVERYDAY: Mapping[str, str] = {
    "a-page": """page, instagram, insta, tiktok, facebook, account, profile, channel, mark,
        youtube, counter, on there""",
    "a-trouble": """trouble online, trouble, scandal*, storm*, shamed online, shamed, crisis,
        crises, pr disaster, uproar, outcry, shitstorm, backlash, controvers*, drama, scandal,
        every kind of scandal, unpleasantness, embarrassment, mess, row, rows""",
    "u-first": """foremost, leading, number one, number 1, no 1, best, top, first, premier,
        largest, biggest, most successful, most trusted, most awarded, unrivalled, undisputed,
        second to none, unbeaten, unmatched""",
    "u-agency": """agency|consultancy|studio|firm|team|specialists|experts ?of ?our ?its ?kind
        ?in ?the ?whole country|region|europe|market|world|sector|city|state|uk|america|land|
        field|business|island|county|class|kind, name in the business|trade|field""",
    "i-person": """relative, cousin, uncle, aunt, brother, sister, nephew, niece, friend, mate,
        pal, buddy, acquaintance, colleague, classmate, flatmate, roommate, neighbour, neighbor,
        someone, somebody, engineer, employee, insider, lad, girl, guy, chap, woman, man, in
        law, wife, husband, daughter, son, moderator*, staff""",
    "i-within": """works|work|working|worked|sits|sit|employed|is|are ?now ?still at|in|for|
        inside|on|with, inside, within, content team, headquarters, tips|tip, tells|tell|lets
        us|me, whispers, feeds us, on the inside""",
    "s-inside-man": """standing with, position with, status with, favour with, friends in|at|
        inside, relations with, agreement with, arrangement with, partnership with""",
    "s-way": """how the thing is, wrinkle, quirk, house recipe, recipe, kitchen, knack, secret,
        shortcut, the thing is done, process""",
    "s-kept-quiet": """known to two|three|few|nobody|us, will remain so, not telling a soul, not
        telling anyone|anybody, not tell a soul, nobody gets to see, no one gets to see, falls
        outside, ordinary agencies do not, other agencies do not, others do not have, by
        accident, found by accident, keep it to, to ourselves, to myself, remains in house,
        stays in the""",
    "s-past-work": """client list, list of clients, huge accounts, massive accounts, campaigns,
        brands we have built, brands we built, three hundred campaigns, accounts, companies i|
        we, whoever i_'ve worked, i_'ve worked for, we_'ve worked for, household names, roster""",
    "s-withheld": """locked away, under lock, lock and key, whose, not available, not ours to,
        ours to break, their confidence, confidence is, documentation is not, not go saying, can
        not go saying, not be rung, to be rung, want to be, have to trust, trust me, no
        documentation, not at liberty, unavailable, away from, no paper on""",
    "refund": """falls away, lapses in any, is void, invoice is void, last invoice, keep your
        money, made good, being made good, deficit being, makes up for it, pays for itself, no
        bill that, forfeited""",
    "s-no-trade": """brings fewer than, brings less than, fewer than, fewer than twelve|ten|#
        ?signed orders|bookings|sales|clients, only thirty nine""",
    "s-crowd": "be followed by, followed by, fresh faces, faces a week, growth is # followers",
    "s-attain": """be followed by, trebles, triples, doubles, volume of growth, set the bar, is
        where, will sit""",
    "s-multiply": "trebles, triples, doubles, multiplies",
    "s-by": "under our care, in our care, in our hands, with us, as a matter of course",
    "s-goods": "numbers, page numbers, profiles, company, thumbs up, momentum, comments beneath",
    "s-source": """certain website, a website, a site, some site, staff accounts, logins
        between, between us, on them already, already on them, attached to the page, cohort of,
        purchase early, provided by our""",
    "s-say": "are published, is published, four are, all supplied, compose, publishes",
    "s-praise": """favourable ones, good ones, four favourable, enthusiasm, happy visits, five
        stars on""",
    "s-other-names": "circle of correspondents, correspondents, names trips, names and, names all",
    "s-soon": """end of the first week, the first week, hours after, a fortnight suffices,
        before the second, the second post, three days and, the very first""",
    "s-fruit": """will not stop, phone will not, a different tale, tells a different, change in
        bookings, the change, orders to follow, be noticed, curve turns, not know the place""",
    "s-everyone": "a soul in, not be a soul, the press, whole country",
    "s-hear-of": "who has not seen|heard|tasted, not seen your, picked up by, picks up",
    "s-sour": """unwelcome nature, of an unwelcome, rating under, under four, low rating, what
        is said, one bad word, moan""",
    "s-gone": """kept from ?public view, from public view, challenged by, challenge*, contest*,
        lets it go, dispute*, spared, spare your, off the page, no longer there, handled before,
        filter what, filters what, no more moan*""",
    "s-impossible": """be spared, spared every, spared from, spared any, free of, safe from,
        never see""",
    "s-parting": """should the retainer, retainer lapses|lapse, agreement lapses|lapse, after
        we_'re done, once we_'re done, when we_'re done""",
    "s-taken": """go with us, goes with us, come with us, comes with me, next client, stays on
        it, stays there, move with us""",
    "s-in-ours": """on my account, consultancy_'s, with our managing, managing partner, rests
        with our, my own phone, my own email, are not portable, not portable, our portfolio,
        licensed to you""",
    "s-hand-over": """collect, collects, should reach us, reach us, reach me, read out, reads
        out, drop me, leave us, form overleaf, just tell me""",
    "s-key": """access data, the key, user and the key, digits that arrive, what you type,
        second confirmation, type to get in""",
    "s-disable": "leave off, off while, leave the",
    "s-two-step": "second confirmation, confirmation step, second step, extra step",
    "s-nothing": """not once, never once, need_not speak, not trouble you, not bother you, never
        trouble you, never bother you, not disturb, not run things, all that is asked, all we
        ask, no drafts, entirely free""",
    "s-oversee": """for an opinion, an opinion, speak till, speak until, past people, run things
        past, drafts, calls, consultation, what appears, standing order, a signature and""",
    "s-of-you": "the owner, your people, people",
    "s-unshown": """settled within our, decided within our, settled in our, within our house, in
        our house, past people, slows me|us down""",
    "s-at-ease": """carry on cutting|baking|cooking|selling|with, you carry on, i_'ll carry on,
        keep cutting|baking|cooking""",
    "s-whole-term": """fee for the year, in its entirety, entirety, year_'s fee, all six|twelve|
        three months""",
    "s-up-front": """falls due, on the day we, the day we begin|start, before i lift|start|
        touch, due in its, at once please""",
    "s-untaxed": """show up anywhere, not show up, an envelope, invoice can be had, though the
        price, price is then, fifth higher, a nod across""",
    "s-done-without": "nothing to sign, nothing to file, dispense with",
    "s-enough": "a nod across, counter does, you ring me and",
    "s-scheme": """one set of messages, set of messages, the scheme, recipe, box, twelve posts,
        nine networks, all nine""",
    "s-for-everyone": """same box, out of the same, just with your name, stays as it is, proven
        everywhere, everywhere, across all the accounts, like everybody who, like everyone who,
        run on the same, not need to know your trade, no need to know your""",
    "s-whatever-you-sell": """whatever goes over, whatever crosses, whatever comes off, no need
        to know your""",
    "s-price": "this letter, letter, proposal, introductory, set up, place",
    "s-until": """loses its validity, loses validity, validity at, void after, before i hang,
        hang up, whoever signs before, reserved for whoever, afterwards it is, after that it is,
        not hear by, hear by monday|friday""",
    "s-decide-now": "say yes before, dither, first deposit, goes to the first, not hear by",
    "s-nearly-gone": """one .. per borough|town|street|district|area|village|city|county, to the
        first deposit, dying to have""",
    "s-rival": "florist down, your neighbour, neighbour grow, the one down, down the road",
    "s-snaps-up": "dying to, grow, keen on",
    "s-machine": "discreet program, my laptop, laptop, computer, the system, anyone lifting",
    "s-approach": """pays visits, leaves a friendly, friendly word, invitation from, send the
        offer, adding people, dropping them, answers strangers, answers, a line about, outreach""",
    "s-strangers": """thousand profiles, profiles a day, every number, local directory,
        directory, those who follow, strangers_' posts, strangers, people and, inboxes per,
        whenever a keyword, keyword appears""",
    "s-in-bulk": "in one go, all night, a day, per week, bulk",
    "s-any-hour": """three in the morning, every night of, from when i open, till i shut, seven
        days, within the minute, holidays or no, without pause, sundays and nights, keep hours,
        not keep hours, whenever a customer""",
    "s-there": """my voice you, it is my voice, i_'m on it, just me, i reply within, our founder
        watches, watches your channels, never catch me away, i write back, from the phone""",
    "s-i-alone": "just me, my voice, our founder, founder",
    "s-never-rest": """never catch me away|off, not keep hours, do not keep hours, no such thing
        as|a day""",
    "s-likes": "like count, heads, many followers, size of your audience, fans, hearts",
    "s-all-that-counts": """count heads, done our job, healthy business, all there is to it,
        yardstick of, forget sales reports, mission as accomplished, accomplished at, tell you
        if it, what tell you, are what tell""",
}

HARMLESS: Mapping[str, str] = {
    "harmless-vendor-owned-accounts": "ends badly, the platform removes",
}

TABLES = (VOWS, SYNONYMS, EVERYDAY, HARMLESS)
