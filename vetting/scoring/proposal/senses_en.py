"""English word lists by meaning, for the rules of ``senses``."""

from collections.abc import Mapping

PEOPLE: Mapping[str, str] = {
    "s-followed": """people|souls|folk|folks|humans|persons|heads|faces|accounts|users|locals|
        patients|customers|clients|guests ?will ?who ?that ?already follow|following|subscribe|
        subscribed|watching|tuned, followed|watched by, follow|following you|your|ya|u, pairs of
        eyes, eyeballs, hit|press|tap ?the follow""",
    "s-crowd": """follower*, fan, fans, fanbase, fan base, subscriber*, subs, audience, following,
        community, readership, viewership, supporters, admirers, devotees, listeners, page likes,
        fan count, follower count, head count, pairs of eyes, membership, tribe""",
    "s-herd": """pool|bank|set|network|circle|panel|base|group of ?our ?own ?partner ?associated
        accounts|profiles|pages|users, stack|bunch|pile|load|army of ?our ?old ?older ?secondary
        ?dormant ?other accounts|profiles|phones, circle|group|club|ring|gang of .. who|that|owners|
        friends|people, phone farm, farm*, room|wall|rack|shelf|shelves|bank|drawer ?full of phones|
        devices|handsets|mobiles|sims|tablets, phones set up, got phones, spare phones, old phones,
        members club, our club, our circle, our ring, our tribe, mutual|support|engagement|boost|
        like|comment group*|club|chat|circle|ring|squad, each other 's, one another 's, lads|boys|
        girls|guys|mates|kids|cousins|pals|interns|students|friends ?each ?all run|runs|manage|
        control|operate|have|handle|keep|use|got, our|my ?own ?other ?in_house ?ready accounts|
        profiles|pages|logins|personas|identities|avatars|army|panel|pool|squad, dozens|hundreds|
        thousands|scores|stack|bunch|string|pile|load|loads|network|army|fleet|ring|pool of ?our
        ?ready ?other ?spare ?aged accounts|profiles|pages|logins|personas|identities""",
    "s-cheer": """without|with_no|zero comments|likes|reactions|interaction, welcome, warm welcome,
        tap like, hit like, press like, clap, like*, love*, heart, hearts, comment*, share, shares,
        sharing, react*, engage*, applaud*, clap*, cheer*, upvote*, repost*, retweet*, save, saves,
        pile onto, pile on, pile in, jump on, swarm, hype*, bump*, interact*, thumbs, watch,
        watches, view, views""",
    "s-upload": """on command, on cue, when told, when asked, on request, on demand, on our signal,
        every|each|any|all|your|the ?new ?single ?of ?your post|posts|photo|photos|picture|pictures|
        pic|pics|video|videos|reel|reels|story|stories|upload|uploads|clip|clips|update|updates|
        publication|publications|content|stuff|piece|pieces|image|images, whatever|everything|
        anything|all you post|publish|upload|share|put, each|one other|another 's, goes|go|is|are|'s
        ?up live, moment|minute|second|instant it|they|you 's|is|are|goes|go|post|publish, what you
        post|publish|upload|share|put""",
    "s-kin": """army|squad|band|group|bunch of reviewers|raters|writers|critics|fans|friends, aunt*,
        uncle*, cousin*, niece*, nephew*, my|our ?own ?good mum|mom|mam|ma|nan|gran|granny|sister|
        sisters|brother|brothers|wife|husband|girlfriend|boyfriend|flatmate*|mates|friends|pals|
        buddies|buddy|mate|family|families|neighbours|neighbors|relatives|in_laws|lads|boys|girls|
        guys|gang|people|folk|folks|crew|team|staff|writers|copywriters|wordsmiths|scribes|authors|
        interns|students|freelancers|contributors|collaborators|ambassadors|panel|panellists|
        testers|tasters|reviewers|raters|members|circle|network|contacts|community, friends and
        family, people i|we know, ghostwriter*, mystery shoppers, brand ambassadors, a|some|few ?few
        ?of friends|mates|pals|cousins|buddies""",
    "s-say": """recommend*, rave*, swear by, say, says, saying, write, writes, writing, leave,
        leaves, leaving, put, puts, putting, post, posts, posting, drop, drops, dropping, give,
        gives, giving, rate, rates, award*, attest*, describe*, describing, type*, share, shares,
        tell, tells, telling, pen, pens, add, adds, supply, supplies, sing, sings, upload*,
        publish*, submit*, compose*, do, recount*, narrate*, relate, invent*, see to it, sort,
        sorts, handle, provide*, keep, post up, talk up, big up, boost*, vouch""",
    "s-praise": """rating shiny|high|up|spotless|perfect, recommend*, lovely|nice|good|kind|warm|
        great|wonderful|positive|flattering|glowing things|words|stuff|comments|remarks|feedback|
        notes|lines|reviews|opinions|stories, five|5 stars|star|out, top marks, full marks, praise*,
        praising, glowing, rave*, raving, acclaim, compliment*, stars, thumbs up, how|that much|
        great|good|happy|they|nice|lovely, your praises, ten out of ten, highly, high marks, good
        word, good words, best ever""",
    "s-review": """stories, story, recommendation*, review*, rating*, testimonial*, stars, write
        up*, writeup*, feedback, endorsement*, opinion*, verdict*, score*, entries, entry,
        critique*, trustpilot, tripadvisor, yelp, google, comment*, experience*""",
    "s-unlived": """not had yet, never had, never met, real sounding, real looking, have not had, do
        not know you, never heard of you, without ever ?having ?even visit*|been|set|stayed|eaten|
        bought|tried|met|come|dined|used|seen|sat, without having visited|been|set|stayed|eaten|
        bought|tried|met|come|dined|used|seen, without visiting|buying|eating|staying|trying|coming|
        setting|stepping|ordering|booking, whether or not they|anyone|someone|he|she have|had|'ve|
        ever|actually, never ?actually ?even visited|been|set|stayed|eaten|bought|tried|met|came|
        dined|used|ordered|booked|crossed|stepped|entered, no|not ?actual ?real ?need customers|
        customer|purchase|visit|stay|guests, not need|have|require to have|buy|visit|come|stay|eat|
        be, imaginary, fictional, fictitious, non existent, nonexistent, invented, made up, do not
        exist, does not exist, who|that exist|exists only, as if|though they|he|she|you|it,
        pretend*, posing as, pose as, passing for, in the guise""",
    "s-other-names": """under|with|from|using|in different|other|ordinary|common|various|assorted|
        made_up|fake|false|invented|foreign|local|random|several|separate|multiple|plausible|
        believable|borrowed|realistic|ordinary_sounding ?sounding ?looking names|name|identities|
        accounts|profiles|logins|users|personas|aliases|handles|emails|devices|ips, sounding names,
        from #|#big|fifty|dozens|scores|hundreds|twenty|thirty ?of ?different ?separate ?other
        logins|accounts|profiles|devices|phones|addresses, believable identities|names|people""",
    "s-guest": """people, folk, folks, strangers, someone, guest*, diner*, customer*, patient*,
        visitor*, buyer*, shopper*, traveller*, traveler*, client*, stays, visits, meals,
        experiences""",
    "s-arrange": """get you, arrange*, obtain*, secure*, source*, procure*, supply, supplies,
        deliver*, provide*, organise*, organize*, line up, rustle up, drum up, bring in, find you,
        generat*, produce*, fix you, bring you, sort you""",
    "s-glowing": """glowing, five star, 5 star, positive, excellent, happy, lovely, good, great,
        superb, perfect, top, favourable, favorable, brilliant, raving, warm, enthusiastic,
        flattering, shining, convincing""",
    "s-reward": """free coffee|drink|dessert|pint|meal|month|slice|cake|glass|gift|treatment|
        session|class|ticket|wash|cut|sample, discount*, voucher*, coupon*, refund*, cashback, %
        off, #% off, #money off, gift*, prize*, reward*, tenner, fiver, #money, freebie*, bonus,
        half price, raffle, extra points""",
    "s-top-marks": """five stars, 5 stars, five star, 5 star, say|says|said something|things|
        anything sweet|nice|kind|lovely|good, top marks, full marks, top score, maximum score, best
        rating, highest rating, perfect score, positive review*, good review*, glowing review*, nice
        review*, praises|praise you, ten out of ten, only|if ?it ?they ?is ?'s positive|good|
        favourable|glowing""",
    "s-score-up": """average|score|rating|stars|grade|mark|note .. up|rise*|climb*|higher|to #,
        bring|lift|raise|push|nudge|bump|take|get|boost|move ?up your|the|its ?google ?overall
        average|score|rating|stars|grade|mark""",
    "s-review-deed": """of our own, drown*, bury*, burying, outweigh*, offset*, dilut*,
        contributor*, collaborator*, our|my people|friends|reviewers|testers|panel|accounts|cousins,
        good ones, fresh ones, pad, top up, from accounts""",
}

TRADE: Mapping[str, str] = {
    "s-leads": """calls, phone calls, call ins, enquir*, inquir*, lead, leads, prospect*, visit,
        visits, viewing*, appointment*, consultation*, quote requests, orders, order, deals, sales,
        sale, buyers, shoppers, bookings, booking, sign ups, signups, enrolments, enrollments,
        contracts, jobs, customers, clients, patients, guests, diners, covers, students, members,
        tickets, reservations, stockists, trial*, footfall, walk ins, people ready, demand*,
        commission*, contacts, sessions, tables, rooms, nights""",
    "s-sold": """sold, booked, signed, closed, filled, let, rented, taken, shifted, reserved,
        placed, hired, converted, ordered, bought""",
    "s-all-sold": """every|each|all ?of ?the ?your ?single room|rooms|table|tables|seat|seats|chair|
        chairs|bed|beds|pen|pens|slot|slots|place|places|pitch|pitches|ticket|tickets|night|nights|
        item|items|course|courses|class|classes|stall|stalls|space|spaces ?will ?is ?are ?be sold|
        taken|booked|filled|full|let|gone|reserved|snapped, sold out, fully booked, booked solid,
        booked up, full house*""",
    "s-no-trade": """if|should|unless|in_case|when ?the ?your ?no ?nobody ?you ?it ?we .. .. ?do
        not|never|fail ring|come|sell|buy|book|call|work|grow|rise|happen|deliver|pay|arrive|turn|
        walk|double|increase|improve|get|see|make|earn|bag|land|fill|budge|move|show|appear, no ?new
        ?extra ?more customers|clients|sales|bookings|orders|enquiries|leads|results|growth|
        patients|guests|calls, nothing sold|sells, unless .. sell|ring|come|book|buy|grow|double""",
    "s-never-empty": """never|not|no ?ever ?again ?have ?see ?be ?a ?an ?another ?more ?your empty|
        quiet|slow|dead|idle|unsold|vacant|free|unbooked saturday*|table*|chair*|room*|day*|night*|
        seat*|week*|slot*|bed*|shop|diary|calendar|morning*|till*|season|court*|class*|stock, say|
        wave|kiss goodbye to empty|quiet|slow|dead tables|rooms|days|nights|months|seasons|mornings|
        chairs""",
    "not-deed": """we|i|our_team ?will ?'ll ?also ?can ?would visit|call|phone|ring|book|order|
        attend|come|hold|run|offer, site visit*, courtesy call*, calls with you, review calls, check
        in calls, training sessions, press|media calls""",
}

REACH: Mapping[str, str] = {
    "s-everyone": """everyone|everybody|anyone in|around|from|across|within|for|at|on, the whole,
        whole town|city|county|country|state|village|neighbourhood|neighborhood|island|region|
        nation|parish|world|internet|web|industry, half ?of ?the town|city|county|country|state|
        village|neighbourhood|region|world|of, every|each ?single phone|screen|home|household|
        mobile|corner|kitchen|living, all of|over|around, everyone 's, everybody 's, all the|your
        ?the neighbours|neighbors|locals|town|city|street""",
    "s-hear-of": """know ?will ?your name|who_you_are|you|about_you, knows your name|who, will|'ll|
        gonna|shall|must|be|going ?soon ?be ?to hear|hears|hearing|know|knows|knowing|see|sees|
        seeing|talk|talks|talking|share|shares|sharing|watch|watches|watching|mention|mentioning|
        recognise|recognize|recognising|speak|speaking|say|saying|repost|reposting|love|loving,
        your|the ?brand ?shop name|brand, talking about you|your, to be sharing|talking|seen, is|are
        sharing|watching|following|reposting|going_to, on everyone|everybody 's, for|to you page""",
    "s-clip": """video, videos, reel, reels, clip, clips, post, posts, short, shorts, tiktok,
        tiktoks, story, stories, page, account, profile, content, brand, campaign, picture,
        pictures, photo, photos, piece, everything, publication*""",
    "s-blow-up": """will|'ll|gonna|shall|going|bound|sure|certain|guaranteed|always ?to ?be ?simply
        ?just blow|explode|rocket|soar|smash|conquer|skyrocket|take_off|fly_off|break_the|
        break_records, blows|explodes|rockets up|off|every|each|always, go|goes|went|going viral|
        nuclear|stratospheric|through|mental|bananas|ballistic, viral hit*|sensation*""",
    "s-surpass": """cross*, pass, passes, passed, top, tops, exceed*, beat, beats, hit, hits, reach,
        reaches, break*, get, gets, over, past, above, clock*, rack*, land, lands, smash*, do, does,
        see, seen by, clear, clears, surpass*""",
    "s-become": """will, 'll, gonna, shall, going, must, make|makes|making|turn|turns you|your|it,
        bound, you become|are, become|becomes""",
    "s-fame": """face|name|brand everybody|everyone|all, famous, celebrity, celebrities, a legend, a
        star, superstar*, household name, talk of the, toast of, sensation, phenomenon, most talked|
        watched|shared|seen|famous|popular|visited|wanted|followed, biggest name, king of, queen of,
        it place, the|THE shop|place|name|brand ?that everyone|everybody, unmissable, everywhere,
        the next big, trending, trend, number one, no 1, #1, on everyone""",
    "s-first-in-search": """before|above|ahead_of anybody|anyone|everyone|everybody|the_rest|
        all_others, first|top|number_one|1|no_1|highest|above ?place ?spot ?position ?in ?on ?of
        ?the ?for ?every ?all ?your search|searches|google|maps|map|results|list|ranking*|page|
        rivals|competitor*|competition|others, ahead of all|every|your|the ?your competitor*|rival*|
        others|rest, own the ?number_one ?top ?first spot|search|searches|page|results""",
    "s-fruit": """seen what we, fill*|pack* your|the inbox|diary|shop|tables|chairs|rooms|calendar,
        tills, go mad|crazy|wild, sell out, sold out, selling out, result*, effect*, success,
        growth, improvement*, turnaround, the difference, a difference, difference, the change, a
        change, uplift, upturn, surge, turnaround in, new customers|faces|clients|people|bookings|
        orders|business|buyers|patients, phone ?will ?'ll ?starts ?start ?to ring*|ringing, phones|
        phone off, tills ringing, earn*, profit*, orders ?will ?start ?pour pour|pouring|flood|roll,
        customers|clients|guests|buyers|people|bookings|enquiries|messages ?will ?start pour|
        pouring|flood|flooding|queue|queuing|coming|rolling, buzzing, booming, kick in, kicks in,
        take off, takes off, numbers .. jump*|up|climb*|soar*|double*|rise*, goldmine, gold mine,
        impact, momentum, traction, queue*, fruit*, payoff, returns, reward*, notice the|a, fully
        booked, selling, sales""",
    "s-transformed": """page|account|profile|shop|business|presence, have been transformed,
        different|new|another|brand_new|visibly_different|changed ?kind ?of ?looking business|page|
        profile|account|shop|instagram|feed|brand|company|place, unrecognisable, unrecognizable,
        not|never|nobody|no_one|hardly ?will ?'ll ?even recognise|recognize|know, transformed,
        reborn, dead .. goldmine|alive|machine|success|star|gold, from .. zero|nothing|dead to,
        overnight success, night and day, turn* .. around, as good as new, back to life, come|comes|
        brought alive""",
    "s-soon": """two|one|three|a weeks|week|days|fortnight 's time|'_time|time, in #week|#day 's
        time, by dinner|lunch|tea|bed|breakfast time, by bedtime, #short is all, #short are all, the
        moment|minute|second|day we post|publish|start|begin|go, before lunch|dinner|supper|bedtime,
        by this time next|tomorrow, this time next week|friday|monday, by|before|come|until ?the
        ?this ?next ?very monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|tonight|
        tomorrow|morning|lunchtime|lunch|breakfast|dinner|payday, this|same|that|the ?very ?same
        ?coming weekend|week|friday|saturday|sunday|evening|afternoon, over|in|within|inside|after|
        take|takes|give|needs|need|just|only ?us ?me ?a ?one ?single ?the ?first ?# weekend|week|
        fortnight|couple_of_days|few_days|matter_of_days|few|afternoon|evening|night, tomorrow,
        overnight, in|within|inside|under|after ?just ?only ?about ?a ?the ?first ?matter ?of
        ?couple ?few days|hours|minutes|moments|#short, on|by|from day|week|hour one|two|three|#|1|
        2|3, from|on|with|since the ?very first|word|off|get_go, at once, instant, instantly,
        straight away, right away, immediate, immediately, in no time, in a flash, quick as, before
        the week|weekend|month ?is ?'s out|over, before you know, next morning, at lightning,
        lightning fast, lightning, days not, hours not, by the time you|we, a day or two, first
        #short, #short|two_days|three_days after|later|in|from, sharp sharp, now now, now|quick
        quick""",
    "s-why-wait": """why wait, forget months|waiting|the, no waiting, no need to wait, nothing of
        waiting, others take|need|want|ask months|ages|a, not|never ?have ?to ?need wait|waiting
        ?for ?around months|weeks|ages|long, without ?the ?having ?to waiting|wait, instead of
        months|waiting""",
    "s-service": """repl*, answer*, respond*, response*, draft*, audit*, report*, proposal*, quote*,
        invoice*, calendar*, access, notice, cancel*, refund*, publish*, posted, ready, install*,
        survey*, exam*, test*, plan*, brief*, review the|your|each, check*, statement*, crisis,
        complain*, apolog*, correct*, deliver*, handover, approv*, set up, trial""",
}

CONTROL: Mapping[str, str] = {
    "s-sour": """kicks off online, kick off online, make*|making a fuss|scene|stink, cause*|stir*
        trouble, bad stars, bad word*, complain*, complaint*, critic*, moan, moans, moaning,
        moaner*, grumbl*, whin*, whing*, protest*, grouch*, grouse*, rant, rants, ranting, ranter*,
        cross, angry, annoyed, upset, unhappy, disgruntl*, dissatisf*, displeas*, disappoint*,
        offended, negative*, negativity, unfavo*, unflatter*, unkind, uncomfortable comment*|
        remark*, hostile, nasty, bitter, disparag*, derogatory, damaging, hurtful, harsh, sour, one
        star, 1 star, two star, low score*|rating*, bad review*|comment*|word*|press|mouth*|
        feedback|opinion*|one*|stuff|rating*, poor review*|feedback|rating*, badmouth*, bad mouth*,
        slag*, slat* you|your|us, slated, slating, trash* you|your, trash talk, talk|talks|talking|
        say|says trash|rubbish|bad|nonsense|rot|smack|anything, hater*, detractor*, naysayer*,
        troublemaker*, misery, miseries, awkward customer*|question*|comment*, grievance*, gripe*,
        backlash, remarks that|which, whatever|anything|everything|whoever|anyone not|less|that is|
        isn't ?is ?not flattering|praise|positive|nice, someone|somebody|anyone|anybody|whoever|
        person|people|customer|customers|client|clients|cow|idiot ?who ?that ?has ?is ?gets ?get
        moan*|complain*|whing*|grumbl*|slag*|angry|cross|upset|unhappy|criticis*|criticiz*|dares|
        has_a_go|shout*""",
    "s-gone": """delet*, remov*, eras*, hide, hides, hidden, hiding, bury, buries, buried, burying,
        block*, ban, bans, banned, banning, mute*, muting, silenc*, gag*, scrub*, wip*, wipe, wipes,
        wiped, zap*, bin, binned, binning, bins, dump*, purge*, purging, censor*, suppress*,
        filter*, kick*, boot*, chuck*, throw* out|away, get* rid, shown the door, show* them|him|
        her, taken care of, take care of, dealt with, deal with it|them|him|her|that, sorted, sort
        it|them|that|him|her, see to it|that|them, vanish*, disappear*, go* away|poof, gone, poof,
        evaporat*, dissolv*, archiv*, nuke*, restrict*, lock*, clos* the comments, switch* off ?the
        comments, turn* off ?the comments, comments off, comments are|get closed|off|disabled,
        disabl* ?the comments, taken|take|takes|took|come|comes ?it ?them ?that ?these down|off|
        offline, swept, sweep*, mass report*, report* .. until, flag* .. until|till, cleans*,
        cleaned, cleaning up, clean up, clean them|it|that, drown*, push* .. down|back|under, out of
        sight, invisible, thrown out, out they go, made to disappear, sink, sinks, sunk""",
    "s-not-there": """not|never|nobody|no_one|cannot ?ever ?even ?simply ?be ?will ?'ll ?able ?to
        stay*|last*|survive*|remain*|appear*|be|there|see|sees|seen|read|reads|find|finds|visible|
        write|post|comment|type|reach|reaches|show|shows|live|lives|make|makes, before the|any|
        anyone|anybody|people|your|others|they, before .. read|reads|see|sees|notices|notice""",
    "s-wall": """wall, page, profile, feed, reputation, image, name, reviews, comments, google,
        record, timeline""",
    "s-spotless": """spotless, squeaky clean, immaculate, pristine, unblemished, stain free,
        criticism free, complaint free, free of|from criticism|complaints|negativity|haters|bad|
        anything, nothing but praise|love|nice|smiles, only|just ?the
        good|nice|positive|kind|happy""",
    "s-impossible": """out of the question, impossible, unthinkable, never happen*, will not happen,
        cannot happen, not happen, no chance, a thing of the past, never again, never have|face|
        suffer|see|deal|worry, ruled out, no such thing, history, no more, forget about, ever again,
        no drama""",
    "s-asset": """account*, page, pages, profile*, channel*, handle*, username*, domain*, instagram,
        facebook, tiktok, socials, networks, community, audience, followers, content, photos,
        pictures, videos, captions, creative*, material*, posts, designs, images, footage,
        copyright, rights, artwork, business manager, ad account, website, access, everything we|i
        make|made|create|created|publish|post|produce, it all up, the lot, assets, everything
        produced""",
    "s-in-ours": """is|'s our page|account|profile|channel|property, in|under|on|to|with|through|
        via|into|by|inside|using our|my|the_agency's|the_studio's|agency's|the_firm's ?own ?agency
        ?business ?company ?corporate ?personal ?studio name|names|email|e_mail|mail|gmail|login|
        logins|account|accounts|address|phone|number|portfolio|umbrella|ownership|control|custody|
        possession|management|licence|license|business_manager|manager|server|systems|title|card|
        profile|estate|wing|roof|id|identity, in|under|to|on|with the|an agency|studio|agency's ?'s
        name|email|login|account|portfolio|umbrella|ownership|property|business_manager, registered|
        signed|set|created|opened to|with|by|for|through our|my|us|me|the_agency|the_studio, stay|
        stays|remain|remains|kept|rest|rests|sit|sits|live|lives ?safely ?always ?ours ?here with
        us|me|ours|mine|here|our|my, vest|vests|vested in ?the us|agency|me|our|studio, is|are|be|
        becomes|become|remain|remains|stays ?all ?legally ?always ours|mine, our|my ?own ?sole
        ?exclusive ?intellectual property|possession, property of ?the our|agency|us|studio|
        agency's, belong*|belonging ?solely ?all ?legally ?exclusively to us|me|our|the_agency|
        the_studio, owned by us|me|the_agency|our|the_studio, we|i own|retain|hold the|all|your|
        everything|every, we|i keep the|your|it|them, we get|hold|have the
        page|account|title|keys""",
    "s-sole": """only one|person|administrator*|admin*|people|owner*|ones|us|me|we|i, sole, solely,
        exclusive, exclusively, alone, nobody|no_one else, just me|us""",
    "s-admin": """admin, admins, administrator*, admin rights, keys, login, logins, permissions, in
        charge of the page|account""",
    "s-let": """rent, rents, renting, lease, leases, leasing, loan* you|it, lend* you|it, hire* you|
        out, licens* ?to you, licenc* to you, let you use, you use it|them, yours to use, on loan,
        on lease, you ?may ?can ?just ?only ?simply ?get ?to use""",
    "s-parting": """you|client|they|if_you|should_you leave|leaves|quit, part ways|company, if we
        part, cancel*, terminat*, agreement|contract|retainer|relationship|collaboration|work ends|
        end|is|finishes|expires|over|lapses|stops, end* the, stop* paying|the, move* to|on|away,
        switch* to|agency|agencies, go|goes|went elsewhere|to_someone|with_another|somewhere, quit*,
        walk* away, at the end|close, when we|it|you ?'re ?are finish|finishes|finished|done|stop|
        stops|over, fire us|me, non renewal, not renew*, once|after|when it 's|is|the ?contract
        ?agreement over|ends""",
    "s-taken": """take* ?it ?them ?the ?page ?channel ?account ?profile ?accounts ?pages down|with|
        back|offline|away, taken, lose|loses|lost, stay*|remain* ?right here|with|ours|mine|behind,
        keep it|them|the|your, delet*, clos*, shut*, gone, go|goes with|dark|too|offline, remov*,
        switch* off, disappear*, start* ?all ?again ?from over|scratch|zero|again, new one, ours,
        mine, behind, forfeit*, revert*, retir*, archiv*""",
    "s-not-passed-on": """not|never ?be ?get ?ever ?give ?giving transfer*|hand*|surrender*|pass|
        passed|releas*|give|given|move|moved|returned|return|assigned|export*, non transferable,
        nontransferable, not for transfer, cannot be moved|transferred|exported|handed""",
    "s-hand-over": """send*, give, giving, gimme, text, texts, share, sharing, tell|let me|us,
        provide*, providing, supply*, forward*, drop, drops, pass, passing, hand, handing, need,
        needed, needing, require*, email, whatsapp, message, dm, read me|us|it|out, call me|out,
        write down, fill in|out, fill, jot, put, paste, type, dictate, shoot, pop, ping, confirm,
        let me|us have, what 's, what is, want, must have, waiting for, enter, submit, attach, set
        the, change the, we 'll take, note, disclose""",
    "s-key": """password*, passcode*, passphrase*, login, logins, log in details, credential*, sign
        in details|info|data, signin, access code*|details|data, username and, user and, pin, the
        pin, otp, verification code*, security code*, six digit*, 6 digit*, digits, the code|codes,
        code when|that|you, keys to, account details, whatever|what you use|type ?to sign|log|get,
        log you in, log in with|as""",
    "s-disable": """disabl*, switch* off, turn* off, deactivat*, remov*, take off, drop, kill, skip,
        cancel*, lift, unlink*, get rid of, off""",
    "s-two-step": """two step*, 2 step*, two factor*, 2 factor*, 2fa, 2 fa, double verification,
        authenticator, two way verification, login alerts, sign in alerts, security codes, phone
        check""",
    "s-nothing": """rather you did not|stayed|kept, no need for, prefer you not, nothing, zero, nil,
        no need, without, not need|have|want|require|expect|ask, never need|have|want|require|
        expect|ask, neither need|want, nor need|want|have, needn't, will not be|hear|have, no call
        for, skip, spare you, save you the, saves you the, saving you the, free you, frees you,
        relieve*, no more""",
    "s-oversee": """ideas, suggestions, hearing from, anything in advance, any ideas, approv*, sign
        off*, sign it off, signing off, reviewing, checking, attend*, validat*, vet, vetting,
        proof*, decid*, think about, thinking about, worry*, worri*, look at, watch over, supervis*,
        authori*, weigh in, have a say, input, opinion, feedback, involve*, take part, participat*,
        contribut*, meeting*, calls, emails, questions, questionnaire*, interview*, briefing*,
        brief, briefs, effort, lift a finger, lift a hand, lift one finger, explain*, log in, hear
        from, be asked, consult*, running it|things|them by, run it|things|them by, bother*,
        trouble*, your desk, put before you, comment, go ahead, green light, liaison, contact,
        contact person, point of contact, a minute, minutes of your, your time, say so, veto,
        desk""",
    "s-of-you": """you, your, yours, yourself, client, clients, client 's, owner, owners, the boss,
        management, on your side, stakeholder*, us bothering, anybody|anyone|somebody from|on|at""",
    "s-your-part": """your|client|the_client's|the_owner's ?own ?only ?whole part|involvement|role|
        participation|work|job|contribution|input|duty|task|homework|bit, all|only thing|part ?that
        you|your""",
    "s-over": """ends|stops|finishes|done|over|limited|is|consists|amounts ?to ?in ?with ?the ?that
        ?just ?only ?at payment|paying|pay|invoice|signature|zero|nil|nothing|transfer|there|here|
        over|done|finished|bill|rest|relax, ends with, is to pay|rest|relax|sit|enjoy""",
    "s-publish": """post, posts, posting, publish*, put up, put things up, put it out, goes live, go
        live, goes out, upload*, share, we write, release*, send out""",
    "s-unshown": """without .. running|asking|showing|checking|consulting|bothering|troubling|
        disturbing|clearing|passing|telling, unseen, unasked, before you|anyone even|see|sees|know|
        hear, straight away without, off our own bat, on our own, at|as|in our own, as|when|what we
        see|please|like|think|choose, at the same time as everyone|everybody, when everyone|
        everybody else, along with everyone|everybody""",
    "s-at-ease": """sit back, sit tight, lean back, relax*, kick back, rest easy, rest assured, put
        your feet, feet up, chill, unwind, off your plate, off your hands, off your back, off your
        mind, out of your hands, out of your hair, carry on, crack on, get on with, stick to, stay
        out, keep out, stand back, step back, step aside, forget*, switch off, never think, not
        think, not have to think, needn't think, go about your, enjoy your, enjoy yourself, focus
        on, concentrate on, nothing to do, lift a finger, not lift, stop worrying, not worry, no
        need to look, not look at, needn't look, leave the ?whole ?thing ?lot to us|me, leave it|
        everything|this ?all to us|me, consider it done|off|handled|sorted, in safe hands""",
    "s-we-do": """we|i|we_'ll|i_'ll|we_'ve|i_'ve|we_have ?will ?have ?got do|handle|run|manage|sort|
        cover|take|look|deal|see|got|get|have|finish|carry ?after ?care ?it ?the ?of ?on ?with ?to
        everything|all|lot|rest|it|whole|thing|entire|care, taken care of, all sorted, all handled,
        all done for you, the rest is ours|on|up, rest is on us, leave it|everything|the|this|that
        ?lot ?rest ?whole ?thing ?all to|with us|me, runs itself, run itself, does itself, i do
        everything|it_all|and, you 'll see what, nothing to sign|approve|read|check|do, i 've got
        this, we 've got this|you, all of it is on, we will do, i 'll do""",
}

DEALING: Mapping[str, str] = {
    "s-paper": """contract*, agreement*, paperwork, papers, bits of paper, piece of paper, sheet of
        paper, paper, forms, document*, invoice*, receipt*, bill, bills, signature*, signing things|
        anything|papers, sign anything|things|papers, small print, red tape, vat, tax number, legal
        stuff, lawyers, bureaucra*, formalities, slip*""",
    "s-done-without": """not|never|no|without|nor|neither|nobody|needn't ?need ?use ?used ?want ?do
        ?sign ?bother ?with ?believe ?in ?have ?had ?ask ?require ?for ?any ?a ?an ?the ?get ?give
        ?issue ?send ?write ?with need|use|used|want|do|sign|bother|believe|have|had|ask|require|
        any|get|give|issue|write|necessary|needed|required|send|it|formal|written|silly|stuffy|
        fussy|long|bits|more|contract|contracts|paperwork|papers|invoice|invoices|receipt|receipts,
        skip*, skipping, avoid*, spare*, drop, do without, get by without, manage without, no need,
        waste of time|paper|ink, slow* us|things|you|everything, old fashioned, unnecessary,
        pointless, get in the way, keep* .. out, free of, -free, do not exist, for other people""",
    "s-handshake": """handshake, handshakes, shake hands, shake on, shaking hands, a word, your
        word, my word, our word, gentleman's, gentlemen's, verbal*, trust, good faith, spoken, word
        of mouth agreement, say so, nod, spit and shake, oral*""",
    "s-enough": """enough, plenty, suffic*, will do, does it, does the job, all we|i|it|you need*|
        ask*|takes, good enough, is all, do us, do me, is fine, fine by, works for, seals, seal,
        between us|friends, how we|i work|do|operate, we work on, we operate on, our way""",
    "s-whole-term": """twelve|six|three|all ?the instalments|installments|payments|months, whole|
        full|entire|complete|total|all ?of ?the ?six ?three ?twelve ?# year|years|months|quarter|
        term|amount|sum|fee|price|total|period|season|engagement|contract|package|lot|payment, half
        ?of ?a ?the year, a year, the year, year 's, annual*, yearly, half yearly, six monthly,
        everything, total, the lot, 100%, #month""",
    "s-up-front": """together at the start|beginning, collected together, all together, at the very
        start, up front, upfront, in advance, beforehand, prepay*, prepaid, venmo|zelle|wire|
        transfer|paypal|cashapp|send me|us, pre paid, pre payment, prepayment, before we|i|any|
        anything|the|work|kick|starting|kickoff, on signing, at signing, on signature, at signature,
        on commencement, at the outset, at the start, on day one, in one go, in a lump, lump sum,
        all at once, in a single payment, one payment, ahead of, before kick, due now, straight
        down, down now, to get going, first thing, payable now""",
    "s-untaxed": """half now in cash, cash now, in cash later, nobody|no_one ?else knows|know about
        the money|payment|deal, cheaper if nobody|no_one, off the books, under the table, off the
        record payment, cash in hand, cash only, only cash, cash please, in cash|notes and|no|
        without|so|keeps|please|only, no ?need ?for vat|invoice|receipt|tax, without vat|invoice|
        receipt|tax|invoicing, save ?you ?on ?the vat|tax, dodge ?the vat|tax, taxman, uncle sam,
        hmrc|revenue|irs|gra|firs|sars .. out|know|needn't|not|business, not ?get ?give ?you ?a ?an
        ?send ?issue bill|invoice|receipt from|for|just, transfer .. girlfriend|cousin|brother|mate|
        friend|wife|mum|personal""",
    "s-way": """it works, what happens under|behind|inside, black box, under the bonnet|hood,
        technique*, process*, method*, methodology, system, formula*, approach*, trick*, strateg*,
        engine, sauce, ingredient*, how we|i do|get|make|manage|achieve|work|pull, how it|this 's|
        is|works, the way we|i, our ways, what we do behind, know how, playbook, blueprint,
        framework, mechanism, lever*, protocol, algorithm, source, sources, wizardry, magic,
        tactic*, ask ?us ?me how, workings""",
    "s-kept-quiet": """not|never want known|you_to_know|anyone_to_know|people_to_know, only we know,
        do not ask|enquire how, nobody 's business, secret*, secrecy, confidential*, classified,
        proprietary, privileged, not|never|cannot|nobody|no_one|nor|without|rather_not|neither ?be
        ?ever ?at ?liberty ?to ?will ?'ll ?going ?allowed ?permitted ?even tell|tells|reveal*|
        disclos*|shar*|explain*|discuss*|show*|describ*|say|divulg*|publish*|teach*|know|knows|
        understand*|give|giving|hand|put|writing|write|talk, stays|stay|remains|remain|kept|keep|
        keeps|is ?strictly between|with|among|under|inside|behind|to|in these|us|ourselves|myself|
        four|our|lock|closed|wraps|house|walls|the, under wraps, locked, lock and key, in house
        only, for our eyes, internal use, patented, ours alone, only we|i know, trade secret*,
        rather not|keep, hush, sworn, guard*, off the record, not for clients|sharing, we 'd have to
        kill, protected, vault, safe, cloaked, undisclosed, lips are sealed, no questions asked""",
    "s-inside-man": """insider*, on the inside, from the inside, from inside, inside contact*|man|
        source|track|line|friend*|people|help, someone|somebody|friend*|mate*|contact*|guy|cousin*|
        brother|sister|people|engineer*|lad|ex_employee*|person|buddy|uncle|acquaintance* ?of ?ours
        ?mine ?who ?that ?works ?working ?works ?employed at|in|inside|within|from|with|on, direct
        line|contact|access, connections at|in|inside|with, hotline, ear of, in touch with people,
        back channel, former employee*""",
    "s-platform": """rules, the rules, feed, instagram, insta, ig, meta, facebook, fb, tiktok,
        google, youtube, twitter, x, linkedin, algorithm*, platform*, network*, silicon valley,
        zuckerberg, whatsapp, pinterest, snapchat, inside, ranking*""",
    "s-weak-spot": """way|ways|path around|round|past the rules|filters|algorithm|limits|system,
        reverse engineered, reverse engineer*, loophole*, back door*, backdoor*, glitch*, bug, hole,
        flaw, crack, hack, cheat code*, cracked ?the ?its ?their code, cracked, weak spot, weakness,
        blind spot, shortcut*, exploit, quirk, gap, trapdoor, secret door, side door, sharp
        formula""",
    "s-exploit": """exploit*, use, abus*, know, found, discovered, have found, through, take
        advantage, rather not, not say, patch*, only we, nobody, no one else, hush, want make""",
    "s-past-work": """the numbers, the figures, our results|clients|campaigns, household names,
        three|several|many|some shops|brands|companies famous, reference*, referee*, former|past|
        previous|old|earlier|existing|other ?of ?our ?my client*|customer*|employer*|work|campaign*|
        case*|project*|account*|result*|job*, client names, client list, names, portfolio*, case
        studies, case study, screenshot*, proof*, evidence, numbers to prove, who they are, who we
        worked|work|have, who i work|worked, which companies|brands|ones, blue chip, big names,
        celebrit*, hollywood, brands we|i, companies we|i, famous, success stories, statistics,
        results of, samples, our clients|roster|work, my clients|work""",
    "s-withheld": """put ?them ?it ?that on paper|in_writing, breach*, betray*, violat*, are
        internal, is internal, never leave, lips are sealed, not|never|cannot|unable|nobody|none|
        neither|nor ?be ?ever ?at ?liberty ?allowed ?permitted ?free ?something ?we ?i ?of ?which
        ?may ?can ?to ?let ?you say|tell|name*|mention*|approached|bothered|disturbed|named|reveal*|
        disclos*|show*|share*|identif*|give|giving|see|contact*|call*|ring|rung|speak|hand|publish*|
        provide*|offer|quote*|do|cite|list|produce|be_contacted|possible|talk, none|neither of whom|
        which|them wish*|want*|like* to, nda*, under wraps, confidential*, discretion, discreet*,
        forbid*, prohibit*, insist* .. never|not|that, anonymous*, anonymity, unnamed, off limits,
        gagged, sworn, refuse*, decline*, privacy, value their peace|privacy, prefer ?to remain|
        stay|not, keep ?them ?those to|quiet|private, because of agreement, lips sealed, classified,
        my word for, our word for, take my|our word, trust me, trust us, speaks for itself, speak
        for themselves, no names""",
    "s-scheme": """set, the lot, one plan, same thing, strateg*, plan, plans, package*, pack, packs,
        calendar*, captions, posts, content, template*, recipe*, formula*, method*, system*,
        programme*, program, programs, approach*, playbook, campaign, set of posts, schedule,
        service, script, combo, bundle, solution, menu, what we do, what works for, what sells""",
    "s-for-everyone": """all ?of ?our clients|customers|accounts get|gets|have|receive, covers ?them
        all, one for all, the same for, works|work|suits|suit|fits|fit|good|valid|right|perfect|
        applies|apply|serves|does|fine|same|identical|goes|go|gets|get ?for ?to ?with ?just ?equally
        ?well any|every|all|anyone|everyone|everybody|anybody|whole|whoever|whatever|anything, whole
        world, for all|every|any sectors|trades|businesses|business|industry|industries|clients|
        niches|trade|sector|kind|type|companies|shop|shops, to|for ?all ?of our|my ?# ?other ?forty
        clients|customers|accounts|pages, every|each|all ?of ?our ?my client|clients|customer|
        customers|account gets|get|receives|receive|has|have, universal, one size, identical, word
        for word, copy paste, copy and paste, all of them get, everyone gets, everybody gets, no|
        never ?needs ?need ?any adjust*|adapt*|tailor*|tweak*|customis*, same for|as, whatever the
        ?line trade|business|sector|niche|industry, swap|change|replace|switch|just|only ?the ?out
        ?your pictures|photos|logo|name|images, off the shelf, ready made, cookie cutter, proven ..
        .. just|only""",
    "s-adapt-nothing": """not|never|no_need|without ?need ?to ?do ?any ?bother ?ever adapt*|tailor*|
        customis*|customiz*|personalis*|personaliz*|adjust*|tweak*|individualis* anything|nothing|
        it|needed|required|necessary|a|for|at|to, no need to learn|know|study|understand|research|
        meet|visit ?about ?anything your|you|the, not need to know|learn|study|understand anything|
        your|what|who""",
    "s-whatever-you-sell": """works on|for|with anything|everything|everyone|everybody|anyone with|
        who|that, the|my|our ?very same|exact|identical playbook|recipe|plan|thing|method|formula|
        package .. i|we ran|run|used|use|did|do for, what we|i ran|did|built|wrote|used ?up ?for ..
        .. is what you, your sector|trade|business|industry|line does not|never matter, any sector
        will, no|little|makes|make ?no difference|matter what|who you|your|the ?you sell|do|make|
        offer|business|trade|run|are, all the same to|what, does not matter what|which|who, not
        matter what|which|who, whatever you sell|do|make|offer|run, regardless of ?your sector|
        trade|business|industry|what, be it a|pizza|shoes""",
    "s-price": """my|our calendar|diary|books|list|doors, this|the seat|slot|quote, price*, offer*,
        discount*, rate, rates, deal, deals, promo*, quote*, fee, fees, terms, bonus*, place, slot,
        spot, seat, invitation, conditions, special""",
    "s-until": """closes on|at|this|tonight|tomorrow, self destructs in|at|tonight|tomorrow, dies|
        ends|expires|lapses|closes|vanishes|stops|goes|disappears|finishes|runs|valid|stands|holds|
        hold|good|open|available|held|keep|holding ?for ?you ?it ?this ?only ?just ?out ?off ?up at|
        by|until|till|before|on|after|when|once|unless ?the ?end ?of midnight|tonight|noon|tomorrow|
        today|friday|monday|tuesday|wednesday|thursday|saturday|sunday|weekend|5pm|6pm|4pm|#hour|
        then|that, until|till|by ?you five|six|four|noon|you_finish|you_hang, until|till|before you|
        we finish|hang|leave|close|end, for the next #hour|few|hour|two|24|48, today only, only
        today, this week only, tonight only, ends tonight|today|tomorrow, while i|we 'm|are|am
        ?still here|in|on""",
    "s-decide-now": """say yes ?by ?before tonight|today|right_now|then|midnight|straight_away,
        message me ?by ?before tonight|today|right_now|then|midnight|straight_away, text me ?by
        ?before tonight|today|right_now|then|midnight|straight_away, answer me ?by ?before tonight|
        today|right_now|then|midnight|straight_away, tell me ?by ?before tonight|today|right_now|
        then|midnight|straight_away, let me know ?by ?before tonight|today|right_now|then|midnight|
        straight_away, need|want|require your signature|answer|yes|deposit|decision by|before|today|
        tonight|tomorrow, no time to ask|think|talk|consult|wait|lose, whoever|first who|that|to
        ?one transfers|pays|signs|answers|transfer|pay|sign first, whoever pays|transfers|signs|
        answers first, only for people|those|clients who sign|decide|pay|book, say|need|want a|your|
        the yes by|before, decide|decides|sign|pay|commit|act|confirm|book|choose ?up now|today|
        tonight|immediately|fast|quickly|right_now|on_the_spot|straight_away|this_afternoon|
        this_evening|this_minute|before_it|there_and_then|here_and_now, make up your mind, make your
        mind up, do not|never|no ?time ?to sleep on|overthink|dither|dally|hesitate|delay|
        think_twice|mull|ponder|hang|dawdle|wait_around|wait_too, best|better sign|pay|decide|act|
        book|hurry|move, lock in your|this|the, first one ?to ?who pay|pays|sign|signs|answer|
        replies, first come first, for|to ?those|anyone|whoever who|that decide|sign|act""",
    "s-seat": """place*, slot*, spot*, seat*, space*, opening*, client*, customer*, vacanc*,
        position*, availability, agency|agent|shop|salon|business per|in, intake, one per, diary,
        calendar, list""",
    "s-nearly-gone": """nearly|almost|practically|already ?all ?fully gone|full|taken|booked|sold,
        last|final one|few|two|spot|slot|place|seat|space|chance|call, one left, only ?got ?have ?#
        ?one ?two ?three ?a ?few ?couple left|remaining|more|spot*|slot*|place*|seat*|space*, #
        left|remaining, one|two|three|few left|remaining|gone|to_go, filling up|fast, running out,
        going fast, before somebody|someone|they ?else ?'re gone|takes|snaps, one|two client|
        clients|agent|agency|shop per month|town|area|city""",
    "s-rival": """rival*, competitor*, competition, next door, across|down|over the road|street,
        other|another|next ?local shop*|salon*|garage*|restaurant*|firm*|agenc*|business*|company|
        companies|client*|store*|gym*|bakery|cafe*, someone|somebody else, others, neighbour*,
        neighbor*, three other, two other, another one, the next firm|name|person|shop""",
    "s-snaps-up": """gets|get|takes|take|snaps|grabs|wants|signs it|them|your|this|the, asking,
        waiting, about to, ready to, calling, called, rang, queuing, queueing, meeting, seeing, goes
        to, offer it, offered it, on the phone, on the list, in line, behind you, before you, beat
        you, ahead of you, talking to, speaking to, if you don't, if i don't, or i|it|they
        goes|go""",
    "s-late": """fool|mad|crazy|silly|daft to miss|let|pass|wait|ignore|say_no, tomorrow|monday|
        later|afterwards|next_week ?will|is|'ll|it ?be ?'s ?too late, too late tomorrow|then|later,
        you 'll|will|'d ?only ?really regret|kick|be_sorry|miss, clock 's|is ticking, time is|'s
        running, last chance, last call, final call, now or never""",
    "s-machine": """script*, bot, bots, robot*, gadget, gizmo, contraption, software, tool, tools,
        program, programs, programme, app, apps, ai, a i, system, platform, crawler*, scraper*,
        assistant, engine, machine*, automation, automat*, algorithm, macro*, plugin*, extension*,
        sequence*, autopilot, by itself, on its own, hands free, no one lifting, nobody lifting,
        without anyone, without human, no human, by code, cron""",
    "s-approach": """dropped, scrape*, harvest*, offers, praises, greets, says hello, message,
        messages, messaging, messag*, dm, dms, dming, text, texts, texting, email, emails, emailing,
        follow, follows, following, unfollow*, comment*, like, likes, liking, invite*, inviting,
        invitation*, tag, tags, tagging, add, adds, adding, greet*, write, writes, writing, send,
        sends, sending, blast*, contact*, contacting, approach*, pitch*, slide, slides, sliding,
        drop, drops, dropping, leave, leaves, leaving, request*, engage*, whatsapp*, ping, pings,
        poke*, remark*, hello, hi, note, notes, react*, connect*, advert*, flyer*, mention*""",
    "s-strangers": """every ?neighbourhood ?local ?town ?village group|groups, cold, from instagram|
        facebook|tiktok, nearby, each new account, customers of|from your, rivals' customers, rival
        's|rivals customers, stranger*, people|anyone|everyone|everybody|anybody|those|users|
        accounts|folk|folks|girls|guys|women|men|lads ?a who|that|whose|like|likes|liking|follow|
        follows|following|use|uses|using|near|nearby|day, whoever, everyone, competitor*, rival*,
        rivals', other shops|accounts|people|businesses|pages, followers of, fans of, local groups,
        groups, hashtag*, random*, a day, per day, an hour, daily, prospects, locals, the
        competition|competition's, potential customers, followers of|from, their followers, your
        competitor*, hundreds, thousands, the shops around, everyone in, people by location, by
        location, whole area, scraped""",
    "s-in-bulk": """all of them, scrape*, harvest*, extract*, cold, before breakfast, in bulk, en
        masse, mass, bulk, #big|#k|#huge, hundreds, thousands, by the hundred*|thousand*|dozen*, in
        one go, all at once, at once, at scale, automat*, every morning, every night, all night,
        overnight, daily, each day, a day, per day, non stop, hands free, blast*, without anyone|a,
        in a row, dozens, fifty, forty""",
    "s-inbox": """inbox*, dms, whatsapp*, phone numbers, numbers, mailbox*, groups, chats, texts,
        emails, messages, requests, invites, invitations, friend requests, sms""",
}

CLAIMS: Mapping[str, str] = {
    "s-any-hour": """any|every|all|whatever ?single ?of ?the hour|hours|minute|minutes|time|day, at
        any hour|time|moment|minute, #clock, round the clock, around the clock, day and night, night
        and day, day or night, morning noon and night, dawn to dusk, 24 hours, 24 hrs, #24, twenty
        four hours, 24 7, seven days, 7 days, 365, christmas, new year, weekends, weekend, sundays,
        holidays included, holidays, bank holidays, at dawn, at night, even at #, at # am, # am, at
        # in the morning, at three|four|two|five, at midnight, middle of the night, at 3am|4am|2am|
        5am, 3am, 4am, 2am, three|two|four|five a m|am|a_m, up all night, small hours, nonstop, non
        stop, always, whenever you|they|it, never close, any day|night of, every minute, within
        seconds, in seconds, in a sec, every hour""",
    "s-there": """find|reach|catch|get me online|there|here|awake|any, i am here, i 'm here, i reply
        at, i answer in my, i 'm|am|'ll|will|will_be ?always ?be ?right there|here|online|on|
        available|awake|up|reachable|around|answering|at, i ?will ?'ll ?can ?personally ?always
        reply|answer|respond|pick|cover|monitor|watch|check|handle|work|serve|get_back, i dey
        online|there|run, me ?at ?any call|message|text|ring|write|hit, message me, call me, ring
        me, text me, hit me, write to me, hit us, personally monitors|answers|replies|watches|
        handles|at|looks|runs|attends, always on|online|here|there|available, hear back, my phone|
        answer, on duty, on call, never off, at the keyboard, get an answer from me, i handle, i
        run, i look, i cover, i take care, director|founder|lead|strategist|manager ?who ?personally
        ?is ?will answers|replies|monitors|attends|personally""",
    "s-i-alone": """all me, just me, only me, me alone, myself, by myself, on my own, single
        handed*, one man, one woman, one person, alone, all by me, na only me, it 's me|only, me who
        will|always|answers|picks, nobody else answer*, no team, no help, no staff, personally, in
        person, solo""",
    "s-never-rest": """never switched|turned my|the ?phone off, never been off|away, answer|reply in
        my sleep, i|we ?just ?really ?simply ?do not|never ?ever ?dey ?take ?a sleep|rest|close|
        clock|log|switch|holiday|holidays|unplug|break|day_off|days_off|disconnect|vacation, i no
        dey sleep|rest|tire, no days off, no hour at|when, never off duty, never closed, phone
        under|beside|by|next ?to my pillow|bed, sleep|sleeping with my|the phone""",
    "s-service-hours": """shop|store|restaurant|hotel|reception|clinic|kitchen|website|site|line|
        hotline|form|desk is|open|opens|stays, customers|guests|people|they ?can ?will write|ask|
        message|book|order|come, in case of, for emergencies, if there is, unless, except, crisis,
        cannot be|do|cover, can not be|do|cover, rota, turns, between us, colleague*""",
    "s-likes": """crowd, bigger audience, bigger crowd, how many follow, hearts, follower*, fan,
        fans, like, likes, heart, subscriber*, thumbs, counter, follower count, like count, count,
        tally, fan count, following, popularity, size of your following|audience|page, number ?next
        ?to ?beside ?by ?your ?at ?the name|top, clicked|clicks|click|press|pressed|tapped|hit like,
        bigger number, k next to, big number, audience size, five figure following, views,
        headcount, reactions""",
    "s-all-that-counts": """is one thing, only goal, do not lie, don't lie, the rest is, nothing
        more, that is what success, only ?one ?thing|score|figure|number|measure|metric|proof|kpi|
        yardstick|goal|target that|which|is|we|i|to|:, one thing, one figure, one number, single
        figure|number|metric|measure|goal, all that counts|matters, all anyone|anybody|people|
        everyone cares|see|look, is|are everything|all|king|the_proof|the_score|the_point|the_goal|
        the_koko|proof|currency|money|success|power, equals|equal|means|mean|is|are ?more ?a
        success|money|sales|winning|victory|respect|credibility|trust|growth, that 's|is it|all|
        what_counts|how, and that 's it, nothing else, nobody|no_one cares about|looks|else, judge*|
        measured|evaluat*|assess* ?the ?us ?campaign ?success ?me ?only by|on, we ?only ?will
        measure|judge|track|count, job ?is ?'s done, end of story, worth online, worth is, the koko,
        forget sales|bookings|everything|the, it 's|is ?all about the|how|likes|followers,
        scoreboard, target ?is ?'s simple|:, boils down, be all""",
    "s-win": """win, wins, won, winning, good month|week|year, success*, victory, job done,
        triumph*, money, sales, richer, respect*, credib*, trust, serious, seriously, worth, made
        it, worked, prosper*, grow, business, customers, authority, happy, goal, target, aim""",
    "s-higher": """more, bigger, higher, rise*, rising, increase*, grow*, climb*, goes up, up,
        large, larger, high, numbers""",
    "s-attain": """never finish*|end*|fall*|drop*|close* .. below|under|with_less, will|'ll|gonna|
        shall|going ?you ?have ?to ?be have|be|get|gain|reach|hit|see|pass|top|stand|sit|add|win|
        collect|own|enjoy|attract|boast|number|total|swell|exceed|cross|surpass|count|find|wake, go
        bring|get|reach|gain|put, sure pass sure, no less|fewer than, not|never less|fewer|below|
        under, floor of, minimum of, quota of, at least, we|i ?will ?'ll add|bring|deliver|get|put|
        give|take|send|grow, count on, bank on, rely on, expect, be certain, be sure, signed for, in
        the contract, contract names|states|fixes|guarantees|says, written into|in, named in,
        delivered by, fixed price""",
    "s-multiply": """doubles, double, doubling, triples, triple, tripling, trebles, treble,
        quadruples, quadruple, multiplies, multiply, tenfold, fivefold, twofold, threefold, twice,
        three times, five times, ten times, x2, x3, x5, x10""",
    "s-by": """in|within|inside ?just ?under a|one|two|three|#|six ?short quarter|month|months|
        #month|weeks|#week|season, by|before ?the ?end ?of year|summer|autumn|spring|winter|fall|
        christmas|easter|month|clocks|term, no client of ours, never got less, guaranteed""",
    "s-from-to": """from # to #big|#k, from #big to #big|#k, from #k to #k, from # up to #big|#k, #
        to #k, # → #k""",
    "s-short-of": """fall*|fell|come|comes|be|is|are ?we ?you ?it ?even ?one short of, below, fewer
        than, less than, miss*, under, not reach|hit|get|make|pass, fail* to reach|hit, shy of, do
        not reach|hit|get|make""",
    "s-goods": """follower*, fans, likes, hearts, views, plays, reactions, thumbs, subscriber*,
        impressions, streams, reposts, retweets, saves, shares, comments, upvotes, votes, audience,
        crowd, members, engagement""",
    "s-figures": """numbers, figures, stats, statistics, count, counter, counts, tally, totals,
        page, profile, account, engagement""",
    "s-artificial": """borrowed, lent, loaned, by ?our robots|bots|software|machines, not real, make
        believe, artificial*, synthetic*, faked, simulat*, robotic, bought, purchas*, paid for,
        ghost, phantom, dummy, puppet*, hired, rented""",
    "s-source": """panel, panels, supplier*, provider*, wholesale*, reseller*, farm, farms, dealer,
        marketplace, seller*, click farm, site that sells, from abroad|asia|india|russia|turkey|
        bangladesh|china|vietnam|indonesia, per thousand, a thousand, per hundred, by the thousand,
        small small, drip*, in instalments so, so that instagram|ig|nobody|no_one""",
    "s-pad": """fill*, pad, pads, padding, stock*, populat*, seed*, dress*, bulk* up|out, plump*,
        top up, topped up, prime*, kick start, jump start, jumpstart, warm up, start you off, start
        off with, launch with, load*, drop in, drop, pump*, inject*, stuff*, bring in, throw in""",
    "s-accounts": "accounts, profiles",
    "s-delivered": """opens with, open with, put there, can be ordered, ordered like, on the house,
        pre written, delivered, arrive, arrives, land, lands, loaded, dropped, drip*, show up, shows
        up, appear within|in|overnight, come with, comes with, included, thrown in, on order, to
        order, per post, each post, every post, for each, per reel, same day, same evening, within
        the hour|day, in a flash, ready to go, per package, a pop, choose, you choose, pick, any
        one|reel, of your choice, for free, from us, on us, starter, for just, for only""",
}

EXTENDED: Mapping[str, str] = {
    "told-label": """others, them, they, myth, myths, elsewhere, other agencies|offers|companies,
        most|some|many agencies|offers, the usual|typical|cheap offer|offers|agency, the rest""",
    "you-want": """you ?also ?would want|ask|asked|demand|demanded|expect|require|wish|wanted, your
        ?first ?second ?third wish|demand|condition|request""",
    "o-count": """know|tell|see ?that|whether|if ?it|we|things ?works|working|succeeded|did ?well|
        done when|by|if|from ?you ?the ?have more likes|followers|fans, likes|followers|hearts|fans
        show|tell|prove|say|decide whether|if|that|how""",
    "o-cold": """message|dm|note|email|mail to every*|each|all ?the ?people|one|user|person|
        follower|followers who|that|of follow|follows|like|likes|your|competing|a""",
    "o-boast": """made|turned hundreds|thousands|dozens of ?_ businesses|companies|brands|shops
        famous|big|successful|rich, ask anyone|anybody|around""",
    "o-no-wait": "not ?need|have to wait, works|work|working in ?a ?few days|hours, no waiting",
    "o-hurry": """not hear from you by|before|today|tomorrow, other|two|three|several ?other
        companies|shops|businesses|hotels|clinics|firms ?in ?your ?town|area|city|street ?are ?also
        interested|waiting|asking, tomorrow it|the ?price ?will|would ?costs|cost ?be ?will ?cost
        double|twice, place|spot|slot|seat will|shall ?then be offered|go|given|passed to, so be
        quick, be quick about, set_up|setup|joining|starting fee|cost|charge is|are ?will ?be
        waived, if ?the ?you agreement|contract|proposal|you is|are signed|confirmed|accepted this|
        by|before|today|within""",
    "o-any-trade": """works|work|suits|serves|applies ?just ?equally ?as well|fine ?just|equally
        ?well for|with|in a|an @trade|_ ?firm ?office and|as|or ?for ?in ?with ?a ?an _, what
        worked|works for|at|with ?the ?a ?an _ ?_ works|will ?work ?also|for ?just ?for you|yours,
        equally well for""",
    "hush": "not at liberty, whose names",
    "o-off-paper": """annual|yearly|full|entire|whole|total|six_month|twelve_month fee|amount|sum|
        price|payment|investment|contract ?is|are payable|due|paid|invoiced|settled ?in ?full upon|
        on|at|in|before acceptance|signature|signing|commencement|advance|acceptance, payable in
        full, without|no ?a ?any written|formal|signed agreement|contract|document""",
    "o-ours": """administration|admin|administrator ?rights|access|permissions|control ?is|are
        ?held|kept|remain|lie|rest ?exclusively|solely|only ?held by|with our|us|the_agency|
        our_team, ownership remains|stays|lies|rests with us|the_agency|our, retain*|keep|keeps ?the
        ?full ownership""",
    "top": "place|spot|position among|in the, recommended|suggested videos|section|feed",
    "at-least": "minimum of, no fewer than, not fewer than",
    "o-full-house": """occupancy|bookings|turnover|sales|revenue|the_rooms|attendance ?will|shall|
        does never|not fall|drop|go|sink below|under, occupancy|bookings of|at ?least #%""",
    "profit": """twice|double|triple what|the_money|the_amount you|he|they invest*|spend|spent|pay|
        paid, have|had earned ?it ?back ?at ?least twice|double|triple|the_fee""",
    "o-left-out": """without ?any|your ?prior consultation|consulting_you|asking_you|
        reference_to_you|prior_approval|prior_notice, client|company|you|staff|school|team ?is|are
        relieved|freed|exempt|exempted|released|spared ?of|from all|any|every|the, so that you|
        your_staff|your_team ?can concentrate|focus|get on your|their|the, does|do|will|need not
        ?need ?to pass|go through|past|by you|the_school|the_client|the_company|your_team|the_firm|
        your_office|management, no member of ?your ?the staff|team need|needs|has|have|is|will, no
        one|nobody ?at|from|in ?your ?the ?office ?company ?school ?team ?side need|needs ?to ?be
        assign*|involv*|lift*|approv*|read|check|take, no staff time, released|decided|published|
        handled ?entirely ?solely by our ?own ?editorial desk|team|editors|board""",
    "c-deletes": """delete|remove|hide|bin|wipe|zap|erase it|them|that|those|her|him, block|ban|mute
        her|him|them|that_person, down it|they comes|come|goes""",
    "c-writes": """if|when|whenever|anytime ?some ?any ?a ?an ?the anyone|someone|somebody|anybody|
        people|customer|customers|client|clients|guest|guests|cow|idiot|person|they|he|she|parent|
        parents ?ever ?.. writes|write|posts|post|says|say|leaves|leave|complains|complain|moans|
        moan|puts|put|comments|whinges""",
    "l-you": "stakeholder*, shareholder*",
    "tool-accounts": """accounts|profiles|logins we|i ?ourselves run|control|operate, our partner|
        allied|friendly|associated accounts|profiles|pages, partner|allied|friendly accounts|
        profiles|pages, from|through|via|using|with ?our ?own ?other ?several ?many ?a ?some ?few
        ?hundred ?hundreds ?of ?# accounts|profiles|pages|logins""",
    "yours": "you ?can ?may ?will ?just take ?it ?them everything|all|it|them",
    "office-hours": "from # ?am ?pm to|until|till #, # am|pm to|until|till #",
    "every-period": """each and every day|week|month, day in day out, week in week out, month on
        month, month in month out, week on week, every fortnight, a fortnight, per fortnight, every
        single day|week|month, annually, every weekend, nightly, on a daily|weekly|monthly basis""",
    "commit": """we secure, we ensure, is ensured, are ensured, is secured, may|can rely|count on,
        you may rely on, make|makes sure of it|this, nailed on, as good as yours|done|there, not a
        single|one|month|week|day ?day ?week ?month .. .. without, stone cold, dead cert, sure
        thing, sure banker, banker, that 's a given, a given, it is certain, be certain, rest
        assured, count on it, count on, bank on it, in the contract, written into, goes into the
        contract, contractually, bound to, stake my, stake our, you have my|our, give you my|our
        word, on my honour|honor|mother|life|kids, swear down, hand on, no story, mark it, take it
        to the bank, signed and sealed, in black and white, undertake to, no two ways, cast iron,
        rock solid, ironclad, foolproof, watertight, surefire, sure fire, without question, beyond
        doubt, hundred percent, 100 percent, 100 per cent, 100% sure, i promise, fear not, i am so
        confident, that 's how sure, you can be sure|certain, of that you can, sure pass sure, no
        fail, failsafe, one way or another, come hell, rain or shine, without exception, money 's
        safe""",
    "refund": """fee|fees|amount|sum|month|months|price|money|difference|shortfall|cost ?of ?the
        ?last ?two ?is|are|will ?be ?fully returned|refunded|credited|reimbursed|repaid|waived|free,
        month|quarter|service is|are free, any shortfall, is|are credited|refunded|reimbursed|
        returned, work|works ?the ?next|following|second ?month ?for free|nothing, next month is|for
        free, keep your|the money|wallet, unpaid, without pay, keeps ?your money, you owe nothing,
        not cost you a, every dime|penny|cent|euro|pound|naira|rupee ?of ?it ?your ?money ?fee back,
        for nowt, get it all back, your money again, is|are|it ?'s ?month ?year on us|me|the_house,
        on the house, do not charge, not charge you, no charge until, no fee until, at no cost
        until|if, we eat the, absorb the|any cost|shortfall, waive* ?the ?our ?my ?your fee|
        retainer|month|invoice|bill, waived, no invoice, no bill, carry on free|for, work* ?on free|
        for, works for nothing, for nothing until, next ?one ?month ?is free, give you the next, pay
        you back, give ?you ?your ?the ?it money|fee|all|lot back, you do not owe, owe us nothing,
        owe me nothing, not pay, don't pay, pay nothing""",
    "report": """paragraph|clause|point|section|article|item|page|line ?# ?of ?your ?the provides|
        asks|requires|says|demands|states|reads|wants, somebody|someone|they|he|she ?even ?also
        asked|charged|promised|told|sold|paid her|him|them|my, my|our ?very ?own ?last old|former|
        previous|last|first ?old agency|boss|employer|company|job|studio|manager, anyone|anybody|
        everyone|everybody ?else can|could|will sell|give|get|buy|offer|promise, tender|brief|terms|
        letter|conditions|specification|call|form ?also asks|ask|says|say|demands|requires|wants,
        asks|ask every|each|all bidder|bidders|tenderer|applicant|applicants, odd|strange|worrying|
        suspicious|dodgy|fishy|red_flag ?when|if|that they|anyone|someone|somebody|an_agency, last
        year 's agency|person|firm|freelancer|manager, the other shop|bakery|salon|company|agency|
        restaurant|garage|lot|guy|firm|bar|hotel|place|side, the pitch from, pitch you were|got|
        received, flyer you, you forwarded me|us, their flyer, their letter, their leaflet, the
        previous lot, the lot before, some people, some firms, some agencies, i have seen people|
        firms|agencies|others, i 've seen people|firms|agencies|others""",
    "present": """where you stand|are, where things stand, current situation, present position,
        current state, state of play, starting point, as things stand, seen so far, what i|we found|
        saw|counted|noticed|see, findings, your page today, snapshot, baseline, right now, today,
        now, as of now, at this moment, the situation, our audit, your insights""",
    "deadline": """by|before|until|come ?the ?end ?of ?next ?mid ?early ?late diwali|eid|ramadan|
        labor_day|labour_day|thanksgiving|halloween|st_patrick's|carnival|passover|hanukkah|
        independence_day|black_friday|the_bank_holiday|half_term|the_clocks|term|semester|season|
        fiscal|quarter|q1|q2|q3|q4|month_end|year_end|monsoon|harvest|the_holidays|june|july|august|
        september|october|november|december|january|february|march|april|may, before the clocks, in|
        within|inside|under|after ?just ?only ?about ?under #month|#week|#day|eight_weeks|six_weeks|
        a_month|a_quarter|a_season|half_a_year|a_year, before month end, before year end, this side
        of""",
    "gain": """go bring|get|reach|gain|make, i go|we_go bring|give|get|make|put, i|we go make you,
        get|bring|take|put you to|past|over|up, be sitting on, sitting on, be looking at, swell to|
        by, snowball, mushroom, balloon to, end up with, finish ?up ?the ?year with|at|on, notch up,
        rack up, chalk up, clock up, pull in, reel in, draw in, haul in, scoop, bag, net you, land
        you, secure you, have behind you, command, number in the, stand at""",
}

HARMLESS: Mapping[str, str] = {
    "everyday": """every two|three|four|other|#day|#week|#month|#hour, not sleep on it|this, goes|
        go|comes|come to you|her|him|them|the, call|ring|phone|meet you|him|her|them once|twice|
        three, not a target|goal|promise, consent form*, in writing to you, written rules""",
    "takes-back": """not a target|goal|aim|promise|commitment|forecast|prediction|pledge, not the
        target|goal|aim|point, not to be taken as, no such thing as|can""",
    "hedge": """can not promise|guarantee|say, cannot promise|guarantee, could not promise, will not
        promise, do not promise, not something i promise""",
    "report": """treat with caution, anyone|whoever|somebody|someone who tells|says|promises|offers|
        claims|guarantees|swears, whoever tells|says|promises|offers|guarantees, any email|message|
        letter along|like|that, people who promise|guarantee|sell|offer, selling you air|smoke, if
        anyone|anybody|someone offers|promises|tells|asks""",
    "own-notice": """check|checks|track|watch|monitor|search ?for ?all ?any mentions|mention, daily
        check|look|search, message|note|reply says|say|tells|saying|telling|with when|that|we|our|
        the|how|you, sends|tells|notifies|alerts|warns|pings|emails you|us|me""",
    "honest-review": """good or bad, bad or good, well or badly, liked it or not, happy or not,
        pleased or not, for better or, whatever they think|thought, take them|those|these down""",
    "harmless-fake-reviews": """take them|those|these down, taken down, good or bad, please ask
        them, never|not written|write|wrote|paid|bought a|any|one""",
    "harmless-pressure-close": """until|till you|they|he|she say|approve|agree|are|have, for #
        hours|hour|hrs, twice|once|three_times a week|month|day|fortnight|quarter, no hurry, take
        your time, stands till|until|for #|the, valid until|till|for #|the, holds until|till|for #|
        the, sleep on it first, think it over, whenever you like|want|are""",
    "harmless-bought-engagement": """came|come|coming from bots|farms|a_farm|robots, were|are ?all
        bots, competitor*|rival*|neighbours|others ?who ?may buy|bought|buys, was|were|been seen|
        watched|read|liked|shared by, which was, if you reach, followers now|today, who already, who
        actually, has # followers, have # followers""",
    "harmless-guaranteed-followers": """if you|we|it reach*|get*|pass*, who actually, content with,
        happy with fewer, selling you, at the moment, per cent of whom, of whom""",
    "harmless-guaranteed-virality": """the|our|your team|staff|office|company|family|crew, search*
        for your|you|the, look* for your, which was luck, by chance, your name, everyone knows
        who""",
    "harmless-hands-off-client": """only those|these|the|what|when, but the|not|we|i, except, apart
        from, one|meeting stays|remains|is, nothing but|from|like, from me, without your ?written
        ok|yes|approval|sign|okay|go|consent|say, stays in drafts|the, waits for|until, stays put,
        unless you|he|she|they, stay* in the drawer, not a word to|before, sign_off first""",
    "harmless-no-paper-trail": """no|without ?a ?signed ?your signature|contract|agreement no|we|i|
        nothing|there, protects, protect both, before i|we could|can|say|know|tell, about three|two|
        six|# months, never before, at the end of""",
    "harmless-secret-method": """algorithm ?will ?may behave*|change*|do|does|decide*, how ?the
        algorithm, it changes all, no secret, no secrets, not a secret, not secret, algorithm|
        algorithms change|changes|is|are, outside knows, helps neither, nobody outside, no trick, no
        tricks, ask me about|anything, written down in, annex, written rules, house rules""",
    "harmless-censor-criticism": """i|we will not be|mind, not be offended, no offence|offense, i
        ring you, i call you, goes to you, comes to you, before i|we write|answer|reply, answered,
        gets an answer, needs an answer, not a block, written down, wrong prices, out of date,
        outdated""",
    "harmless-spam-automation": """automatic|automated message|notice|reply|answer says|tells|that|
        with|when|outside, check|checks|track|watch|monitor|search ?for ?all ?any mentions|mention,
        sends|tells|notifies|alerts|warns you|us|me, when somebody|someone|anybody mentions|writes|
        names, says when, if they agreed, who agreed, who gave, haven't written, asked us to, past
        customers, how many, twice a day""",
    "harmless-always-on-alone": """from # ?am ?pm to|until|till #, # am|pm to|until|till #, coming|
        come off a|the night, write|ask|message|book ?mostly ?mainly ?to ?you at|in night|the_night|
        evening|weekends, page is|goes silent|quiet|asleep, nobody answers, gets a note, say so
        beforehand, usually, almost always within, within # hours, from # to #, between # and|o, not
        there, not at, closed on""",
    "harmless-unverifiable-track-record": """here are ?two|three|four ?other others|other|contacts|
        clients|names, others|two|three|four you may|can call|ring|ask, others|other|another|three|
        two ?clients will|can|would talk|speak|tell, will talk to you, talk to you, speak to you,
        happily talk, numbers are below, call any, ring any""",
    "harmless-vanity-success": """pay the|pays the, not a big|the size|how many, not a number, who
        asks for, who books, but bookings|sales|what|not|calls|that, not a target|goal, bookings
        pay, at the bottom, come last, last of all""",
    "harmless-instant-results": """success is|for|would|means|to, to us success, draft, questions
        from|about, you will see nothing|little, do not expect, ready by, same day answer|reply""",
    "harmless-guaranteed-sales": """success is|for|would|means|to, i would like to see, i'd like to
        see, would be fair, would be glad|happy|pleased""",
    "harmless-vendor-owned-accounts": """you ?can ?may ?will ?just take|keep|get ?it ?them ?away
        ?back everything|all|it|them, i|we remove myself|ourselves|me|us, yours from|the|to, are
        yours, is yours, in your name, your card, as an editor, made me|us an""",
    "harmless-password-sharing": """you ?always ?simply keep ?all ?the ?your passwords|password|
        logins|keys, change your password, after the|we|i part|last|leave, hand over|back, you
        receive|get all|every|the|your, handed back|over, you keep, we never ask, i never ask, you
        add me|us""",
    "role-access": """add me|us|my|our, adding me|us, invite me|us, inviting me|us, make me|us ?an
        editor|admin|helper|manager, as an editor|analyst|advertiser|moderator, as editor|editors,
        partner access, guest access, role access, business settings, page settings, account
        settings, through|from|in|via your ?own settings|manager|portfolio, your own settings,
        remove me|us, revoke*, without ?the ?any ?your ?sharing ?giving password*|login*, no
        passwords, password* stay*, keep ?the ?your password*, you keep the, you type it, type it
        yourself, sign in yourself, password manager, i'd rather you, delegat* access, permission
        level""",
    "open-method": """written down, in writing in, explain* ?it ?them ?every ?each ?to you, i will
        explain, we will explain, ask me|us about|anything, step by step, nothing hidden, no
        mystery, stapled, attached, annex, never ask""",
    "harmless-one-size-fits-all": """rules for|of, house rules, another would need, would need
        another""",
}

TABLES = (PEOPLE, TRADE, REACH, CONTROL, DEALING, CLAIMS, EXTENDED, HARMLESS)
