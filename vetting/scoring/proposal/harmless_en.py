"""What honest English offers say beside the words of a promise, by the promise it clears.

A cue clears only where no negation reaches it: «without you approving» clears nothing.
"""

HARMLESS = {
    "harmless-hands-off-client": """opening hours, menu, politics, religion, prices, sensitive,
        delicate, not publish|post|send|answer|reply|act|say|change .. .. without|before|until,
        nothing|never .. .. without|before|until ?you your|you|asking|consulting|checking, hands
        over a, with your approval|ok|okay|consent|say_so|blessing|sign_off|permission|input, you
        ?always ?still ?then ?simply ?must ?do approve|decide|review|check|tick|sign|choose|
        confirm|amend|correct|read it|the|them|each|every|which|what|first|before|by, check|checks|
        checked|checking with you, ask|asks|asking|consult|consulting you|your, we|i ?will ?'ll
        ring|call|phone|ask|consult|text|check_with you, get back to us|me, until you, unless you,
        your approval|sign_off ?is ?comes ?first before|by|within|on|every, green list, amber list,
        red list, before it|anything|they goes|go|going|is|are, wait|waits|waiting for your|you,
        thumbs up, only after you, nothing goes|is_posted|gets_posted|is_published|leaves, your
        crew|staff|team|customers hand|hands|gives|asks|takes, report, we need you|your""",
    "harmless-pressure-close": """counts|taken|take_it|treat_it|treated|count_it as approved|
        agreed|a_yes|read, it goes out|live as, draft*, calendar, amend*, correct*, review* the|
        each|every|your, complaint*, reviews, incident*, crisis, enquir*, comments, messages, per
        week, a week|month than|more|from, each week|month|monday, every week|month|monday|quarter,
        enrolment*, tickets, course*, opening hours, we|you|they open|close at, no rush, no hurry,
        whenever you, take your time, until # on|in, rota, on call, valid|stands|holds for, open
        for #day|#month, before publishing|posting|it_goes""",
    "harmless-always-on-alone": """alert*, tool, tools, software, within #hour|#24, in #hour,
        working hours|days, business hours|days|day, office hours, opening hours, monday to friday|
        saturday, monday through friday|saturday, rota, in turns, by turns, cover for, stories,
        disappear*, every #hour, shop|store|website|gym|pharmacy is|are|opens open|available, on
        top, posted|published|thursday|mondays at, night time|night_time questions|messages, fresh
        content, sister|brother|partner|colleague .. does|covers|takes|handles, scripts, bot, bots,
        robot, automat*""",
    "harmless-vendor-owned-accounts": """our access|role|report|calendar|team, access|role ours, in
        your|the_company's|the_client's name, in your company 's, you ?are ?'re ?remain ?stay ?as
        ?the own|owner|owners|administrator|main_owner|admin, owned by you|your|the_company|
        the_client, are|is|stay|stays|remain|remains yours, editor role|access|rights, as editor|
        editors, you can|may remove|withdraw|revoke, remove us|me|my|our, hand|hands ?you ?over
        ?all ?back the|all|every files|access|accounts|logins, account manager, as long as the
        contract, for as long as the contract, belongs|belonging to the_company|your_company|your,
        role access, nothing in this, personal account to""",
    "harmless-unverifiable-track-record": """patient*, minor, minors, children, pupils, students,
        personal data, complain*, you can|may|could ring|call|ask|phone|write|speak|talk, will
        gladly|happily tell|talk|speak, happy to talk|speak|tell|vouch, phone number, references
        available|on_request|from|with|include, replies, must not appear, position* your|the,
        consent""",
    "harmless-one-size-fits-all": """tone, same name|logo|hours|email|link|number|contact|colour|
        color|deadline|treatment|care|courtesy|respect, same person|voice|identity|look|reply|
        rules|terms|clause|conditions|invitation|annex|data|response, profile picture, stays the
        same whether, fee stays, costs time, drop # ?of, only for you|your, written|made|designed|
        tailored|adapted for|to you|your, according to your, different for|on|from, not depend on
        it, nothing is given""",
    "harmless-no-paper-trail": """release, without .. .. nothing|we_do_not|i_do_not|no_photo|not,
        signed contract|copy|by|both|on|digitally|electronically, monthly contract|invoice, written
        contract, contract includes|runs|is|states|says|can, invoice with|monthly|every|each, i|we
        ?always ?will invoice, i invoice, we invoice, invoiced monthly|with|as, release form*,
        model release*, consent form*, vat exempt, below|under the ?vat threshold, by card|
        transfer|standing_order|direct_debit, notice either|period|of, posts about, needs your,
        electronically, shop|stall|cafe|store takes|accepts, planning #month, brides, in this
        agreement, do not|never pay anyone|anybody""",
    "harmless-censor-criticism": """published ?house rules, house rules, insult*, spam, threat*,
        personal data, minors, children, without permission, duplicate*, typo*, draft*, caption*,
        screenshot*, are|is|get|gets answered, reply to, we|i ?will ?'ll reply|answer|respond|
        apologise|apologize, apolog*, listen*, you decide""",
    "harmless-fake-reviews": """answer*|reply*|respond* ?to ?every ?all ?each reviews|review, has|
        have # reviews, read|studied|went_through .. reviews, bookings, orders, enrolments,
        enquiries, asking for|them|customers, ask for ?an ?a ?their honest|genuine|opinion|review,
        rounds of, round of, review round*, honest*, after the|their|each visit|purchase|stay|job,
        google profile so_that, address and, opening hours, on whatsapp, pictures, drafts, may
        work""",
    "harmless-bought-engagement": """add up to, gathered, drew, received, got # comments|likes,
        clean* out|up, hidden, detect*, spotted, you have #, bought # years|months, bought by, your
        customers, real customers, average*, best liked, most liked, best post, last # posts, my
        own posts, we found, with three|two|four numbers, calls""",
    "harmless-spam-automation": """report*, dashboard*, our inbox, out of hours, welcome,
        appointment*, reminder*, unsubscrib*, consent, subscri*, newsletter, filter*, schedul*,
        autoresponder, waiting list, alert*, notif*, keyword*, opening hours, frequently asked,
        faq*""",
    "harmless-secret-method": """grandma*, grandmother*, family, does not say|mention|show|tell,
        council, data, password*, confidentiality, qr code, promo code, no secrets, step by step,
        documented, in the appendix, page four|two|three|one, it is|'s on page, explain*,
        magician*""",
    "harmless-password-sharing": """password manager, without ?sharing ?needing ?any passwords|
        logins, no need to share|give|send, tag you|him|her, change|changed|changing ?your ?the
        passwords|password, only you, you keep, bitwarden, lastpass, vault, phishing, fraud, scam*,
        lost the page|account, never ask""",
    "harmless-guaranteed-followers": """newsletter sign*, bookings, enrolments, should have,
        measured, to be measured, reviewed in, baseline, starting point, bought, fake followers,
        screenshot of, members should""",
    "harmless-guaranteed-sales": """measured, should have, confidential*, sales figures, customer
        list, reviewed in, baseline, starting point, years old, aged""",
    "harmless-guaranteed-virality": "team photo, camera, not on camera, search for us, we search",
    "harmless-instant-results": """press release*, statement, notif*, changes you, correction*,
        first reply|response|version|draft|statement, spokes*, escalat*, recall*, too short|soon|
        early, turnaround, by the end of, not expect""",
    "harmless-vanity-success": """response time, how many people book|buy|ask|call|come, not how
        many, not mean, alongside, as well as, bought, expect, previous report""",
}

TABLES = (HARMLESS,)
