"""What makes an element of a Social Media Plan present, weak or denied (proposal-signals §2).

Each line asks for concepts of ``plan_words_es`` and ``plan_words_en`` near each other, see
``concepts.rules_of``; those of SEEN are found by how words are written or placed.
"""

from vetting.scoring.proposal.concepts import rules_of

SEEN = frozenset({"name", "people-who", "their-audience", "detail", "day-first", "listed"})

RULES = rules_of("""
reference-person
    present: contact|label-contact + name|role|deputy within 18 without vendor-contact|about-me
    present: our-questions + name|role within 8 without vendor-contact
    present: wide contact + role within 22 without vendor-contact|about-me
    present: name|role + client-side + answers-us without vendor-contact
    present: role + name + answers-us within 18 without vendor-contact|about-me|ask-them|part-of
    present: contact + answers-us|deputy + client-side within 18 without vendor-contact
    present: deputy + name|role + answers-us|contact within 20 without vendor-contact
    weak: contact|label-contact without vendor-contact
    denied: any nobody + unneeded|without + client-side|subject-contact within 10
    present: wide contact + answers-us + name within 34 without vendor-contact
    present: any vendor-asks + name|role within 14 without about-me|reference
    present: name|role + tells-us within 10 without vendor-contact|about-me|reference
    denied: any need-no-one
    denied: any contact + unneeded within 6
    denied: any nobody + client-side + bothered within 12
    present: wide tells-us + name within 20 without vendor-contact|about-me|reference|ask-them
    present: wide approve|look-over|strike|tells-us|label-approval + if-away + name|role + name| \
        role|client within 30 \
        without about-me|vendor-contact
    present: label-people + name|role within 18 \
        without vendor-contact|about-me|people-who|their-audience

response-time
    weak: label-answers
    present: any answer|label-answers + limit within 18 \
        without hours-per|not-commit|first-message|rival-does
    present: any our-questions + limit within 12 without hours-per|not-commit
    present: message + limit within 6 without hours-per|crisis|want|aim
    present: limit + approve|answers-us + client within 14 without hours-per|not-commit
    present: urgent + limit within 8 without hours-per|crisis|money
    weak: we-answer + asap within 10
    denied: any not-commit + answer|subject-answers within 12

update-policy
    present: any forbidden + topics|label-topics within 14
    present: any forbidden + free within 30 without call
    present: any forbidden + touchy within 12 without crisis|call|consent-paper
    present: not publish + touchy + touchy within 14 without no-references|names-noun
    weak: not publish + touchy within 10 without no-references|names-noun|consent-paper
    present: any topics + free within 12
    present: any label-topics|label-lists + touchy within 20 without consent-paper
    present: any not-a-word
    present: any touchy + never within 6 without no-references|reference|consent-paper
    present: any nothing-of + touchy + touchy within 12 without no-references
    present: any touchy + waits-you within 10
    weak: policy-noun
    weak: touchy + approve within 14 without consent-paper|people-shown
    weak: label-topics
    denied: any anything-goes + publish|topics|label-topics within 10
    denied: any no-limits
    present: any label-never + listed within 10 without money|price|consent-paper
    present: any avoid + listed within 8 without no-references|crisis|network
    present: alone + i-ask within 30 without approve
    weak: any avoid + touchy within 10 without no-references|crisis
    weak: any touchy + maybe within 10 without crisis

approval-flow
    present: any nothing-goes-out + approve|look-over|client + unless|without within 18
    present: any nothing-goes-out + unless|without within 8
    present: approve-yours
    present: any decides-what + client|name|role within 8 without improvise
    present: pass-through + name|role|client within 6 without route
    present: any approve + unless within 12
    present: reads + each-piece + role|client|name within 10
    present: approve + client within 14
    present: approve + name|role within 14
    present: approve + before-publishing within 16 without people-shown
    present: approve + waits within 6
    present: approve + look-over within 16
    present: look-over + before-publishing + client within 18
    present: label-approval + client|name|role within 16
    weak: label-approval
    weak: approval-noun
    weak: approve + publish within 8
    denied: any publish-unasked + publish|vendor within 12 without free|touchy|nothing-goes-out
    denied: any vendor-decides
    denied: any subject-approval + unneeded within 8
    present: change-stop + client|role|name within 14
    present: look-over + if-ok within 18
    present: publish-regularly + if-ok within 14
    present: any sees-first
    present: approve + each-piece within 8
    present: look-over + you-decide within 16
    present: any no-word + held within 14 without draw|observed|rival
    present: strike + client|name|role|piece within 20 without draw
    denied: any no-part
    present: any verdict + draft|each-piece + client|name|role within 22 \
        without draw|observed|rival|report|crisis|touchy
    present: any only-pass + verdict|approve|look-over|strike within 12 \
        without draw|observed|rival|report
    denied: not consulted + client|draft within 8 without unless|forbidden
    weak: look-over|approve|label-approval + maybe within 8 without observed|draw|report

crisis-manual
    weak: crisis + document within 8 without drill
    weak: crisis + help within 8
    weak: label-crisis
    denied: any no-crisis
    denied: any crisis + unneeded + document within 14
    weak: crisis + maybe within 12 without observed

company-analysis
    present: observed + profile + amount|finding within 24
    present: their + profile + finding + amount within 16 without money|want|aim|only
    present: any part-of + profile|result + finding within 16 without want|aim|money
    present: page-has + amount within 4 without audience-size
    weak: page-has + amount within 4
    present: any went + amount + result|profile + in-month within 22 without want|aim|money|about-me
    present: amount + in-month + amount + in-month within 12 without want|aim|money|label-aim
    present: label-analysis + amount + profile|finding within 24
    present: rival + finding|profile|per-week within 16
    weak: analysis without observed
    weak: label-analysis
    denied: any no-research
    denied: not study + company-noun within 6
    present: network|forum + amount + profile + client within 12 \
        without want|aim|money|deadline|per-week

audience-definition
    present: audience + group + quality within 24
    present: label-audience + detail within 90 without age-range
    present: label-audience + detail + people-who|quality within 90
    present: audience + people-who within 24
    present: wide audience + group|people-who|their-audience + quality within 40
    present: their-audience + audience|because|choose|people-who within 12 without observed|rival
    weak: label-audience without improvise
    weak: audience + age-sex within 10
    weak: target-noun
    denied: any everyone + audience|label-audience within 8
    denied: any everyone + customer-noun within 4
    denied: label-audience + everyone|all-people within 3
    present: mainly + group|role + quality within 12 without profile|observed|piece
    weak: group + age-range within 6
    present: label-people + people-who|their-audience|group + quality within 40 without answers-us

objectives
    present: aim|label-aim + amount + result within 20
    present: amount + contrast + amount + result|deadline within 20 without audience-size|money
    present: wide want + amount + result + deadline within 24 \
        without audience-size|piece|report
    present: from-to + result + deadline|aim|label-aim within 20 without audience-size
    present: wide aim|label-aim + from-to within 26 without audience-size
    present: wide from-to + deadline within 26 without audience-size
    present: want + amount + result + deadline|per-week within 24 \
        without audience-size|piece|report
    weak: aim-noun|label-aim + vague-aim|audience-size within 12 without label-audience
    weak: label-aim without label-audience|audience
    weak: want|aim + vague-aim within 8
    weak: hope + result + aim within 14
    denied: not aim-noun within 4
    present: amount + result + deadline + success within 20 without audience-size|money
    present: aim|aim-noun + amount + deadline within 12 without audience-size|money|limit|piece
    present: content-with + amount + deadline|result|per-week within 20 without audience-size|money
    present: wide result + now + amount + amount + deadline within 30 \
        without audience-size|money|clock|observed
    present: goes + from-n + to-n within 12 without audience-size|money|clock|piece

channel-choice
    present: network + choose within 6
    present: network + only within 3 without observed|page-has|went
    present: any drop + network within 5 without report|label-report|observed
    present: network + because within 8 without observed|amount
    present: network + network + because within 14
    weak: label-channels + network within 8
    denied: all-networks
    present: network + for-use + network + for-use within 16 without observed|rival|money
    weak: do-network + network within 4

content-calendar
    present: amount + piece + per-week within 12 without rival|money
    present: piece + days within 10 without rival|money|observed
    present: calendar|label-calendar + amount + piece within 14
    present: calendar|label-calendar + per-week|days|regularly within 12
    present: publish-regularly + per-week|days within 8 \
        without rival|approve|look-over|tells-us|if-ok|price|observed
    present: wide day-first + days within 14 without answer|message|call|approve|limit|clock|meet
    present: publish-regularly + days within 3 without rival|observed|tells-us
    present: publish-regularly + per-week within 4 without rival|observed|tells-us|price
    weak: calendar-noun without dismiss
    weak: label-calendar
    denied: any improvise + piece|publish|calendar within 10
    weak: regular-post + publish|publish-regularly|piece within 6
    present: piece + weekly within 3 without report|label-report|rival|observed
    present: bare-rate \
        without money|hours-per|result|observed|rival|message|we-answer|report|meet|approve| \
        look-over|about-me|trial|listen|mentions|our-questions|tells-us|price
    present: days + days within 14 \
        without answer|message|call|approve|limit|clock|meet|look-over|observed|show| \
        vendor-asks|day-range|strike|verdict|tells-us|hours-per|report|rival|money| \
        our-questions|deputy

tone-of-voice
    present: tone|label-tone + manner|address within 24 without own-words|observed
    present: label-tone + detail within 90
    present: any address
    weak: tone-noun
    weak: label-tone
    present: manner + manner + langs within 10 without piece|price
    weak: langs + langs within 4
    present: any tone-strong
    present: any neg|without + manner + manner within 10 without piece|price

community-replies
    present: we-answer|answer|label-replies + message + reply-rule|limit within 24 \
        without want|aim|crisis|report|label-report|our-questions|observed|rival
    present: label-replies + reply-rule|limit within 24
    present: message + day-range within 14 without piece
    present: message + route within 10
    present: we-answer + message + clock within 16
    weak: we-answer + message within 8 without observed|rival|report|amount
    weak: label-replies without amount
    denied: delete + message + all-of within 10
    present: not delete + message + we-answer|answer within 16
    present: any house-rules
    present: wide we-answer + limit + clock within 22
    present: wide we-answer + clock|day-range within 12 without observed|rival
    denied: any ignore + message within 8 without amount|observed|report|label-report|rival
    denied: not we-answer|answering + message within 6 \
        without reply-rule|limit|clock|amount|nobody|report|label-report|rival
    denied: any message + closed within 5 without amount|observed
    denied: any no-chat
    weak: we-answer + message within 10 without observed|rival|report|amount|our-questions
    weak: any if-writes + we-answer|answer within 8

reporting-kpis
    present: report|label-report + regularly + named-measure within 34
    present: label-report + regularly + detail within 90 without vanity-measure
    present: show|meet + regularly + named-measure within 26 without money|rival|piece|want
    present: regularly + named-measure + named-measure within 16 without rival|observed|money|piece
    weak: report-noun
    weak: label-report without theirs|role-access
    present: label-report + named-measure + named-measure within 16 without observed|aim
    weak: vanity-measure|screenshot + regularly + show|report|screenshot within 20
    denied: any no-report
    weak: vanity-measure + success|single-measure|label-report|tell-how within 24
    weak: any tell-how
    weak: single-measure + regularly within 16

account-ownership
    present: theirs + account|label-ownership within 16
    present: wide role-access + account|label-ownership within 24
    present: role-access + client within 8
    present: any theirs-strong
    weak: label-ownership
    weak: whose + account within 10
    denied: ours + account within 8 without theirs|role-access
    denied: own-noun + our-firm within 10
    present: theirs + everything-is within 8
    denied: ours + account within 14 without theirs|role-access|theirs-strong

price-scope
    present: wide money + scope within 24
    present: label-price|price + per-week + scope within 18 without report|label-report
    weak: money without named-penalty
    weak: any free-of-charge
    weak: label-price
    weak: price + amount + per-week within 6
    present: wide money + excluded within 34

exit-terms
    present: notice|label-exit + span within 16
    present: trial + span within 10
    present: any no-lock
    present: any notice-span
    present: handover + end within 24
    present: handover + notice within 20
    weak: trial
    weak: notice + client within 6
    weak: label-exit
    denied: any lock-in without own-story
    weak: any unhappy + notice within 8
    weak: any try-weak

monitoring
    present: listen|label-listening + mentions|twice-a-day within 14 without observed|report-noun
    present: label-listening + detail within 90 without report|label-report|named-measure
    present: alert-on
    present: say-about + watch-verb within 14
    present: forum + watch-verb + twice-a-day within 14 without observed
    weak: listen-noun
    weak: label-listening
    weak: hope + listen + mentions within 14
    denied: not watch-verb|listen + say-about|mentions within 14
    weak: say-about|mentions + maybe + watch-verb|listen within 16

legal-care
    present: legal
    present: label-legal + detail within 90
    present: people-shown + signed within 10 without unasked-law
    present: terms + draw within 8
    denied: not terms + draw within 8
    present: collab + marked within 8 without price|money
    present: any without|unless + signed + people-shown within 10 without unasked-law
    weak: law
    weak: label-legal
    denied: any law-off without would-not
    denied: any unasked-law + people-shown within 8 without not-shown|would-not
    present: any customer-data + kept within 8
    weak: law + maybe within 10

named-references
    present: reference|label-references + name|phone within 12
    present: ask-them + name + name|phone|client-side within 12 without vendor-asks
    present: ask-them + name + about-me within 14 without vendor-asks
    present: ask-them + phone + reference within 16 without vendor-asks
    weak: testimonial
    weak: label-references
    denied: any no-references
    denied: not names-noun + clients-noun within 10
    denied: secret + worked-with within 8
    present: knows-me + name + phone|ask-them within 26 without vendor-asks
    present: any ask-them + name + reference|knows-me within 22 without vendor-asks|crisis

plan-review
    weak: label-review
    present: revise|label-review + plan + when within 18 without observed
    present: label-review + detail + when within 18 without observed
    present: drill + when within 14
    present: revision + when within 6 without report|named-measure|observed|profile
    present: label-review + when within 20
    present: revise + plan + when within 24
    weak: revise + plan within 6
    denied: not revise + plan within 8
    denied: any plan + untouched within 10
    present: any review-act + when within 16 without money|approve|report|observed|rival
    weak: any adjust-weak
    denied: any plan + untouched within 14
    weak: revise + maybe + plan within 16
""")

SUBJECTS = {
    "reference-person": "subject-contact",
    "response-time": "subject-answers",
    "update-policy": "subject-topics",
    "approval-flow": "subject-approval",
    "crisis-manual": "subject-crisis",
    "company-analysis": "subject-analysis",
    "audience-definition": "subject-audience",
    "objectives": "subject-aim",
    "content-calendar": "subject-calendar",
    "tone-of-voice": "subject-tone",
    "community-replies": "subject-replies",
    "reporting-kpis": "subject-report",
    "exit-terms": "subject-notice",
    "monitoring": "subject-listening",
    "legal-care": "subject-legal",
    "named-references": "subject-references",
    "plan-review": "subject-review",
}
"""What a text speaks of when it does away with an element: «informes tampoco», «targets? never»."""

CRISIS_PARTS = ("levels", "call", "limit", "first-message", "donts")
"""Two of these make a manual of crises out of a heading."""
