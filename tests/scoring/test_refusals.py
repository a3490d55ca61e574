"""Every way in which a case can be unusable, refused in one line that names the field."""

import json
from typing import Any

import pytest

from vetting.checklists import load
from vetting.scoring.case import Case
from vetting.scoring.reader import CaseError, read_case

Json = dict[str, Any]


def review(**keys: Any) -> Json:
    return {"rater": "laura", "as": "panel", "ratings": {}, **keys}


def with_reviews(*reviews: Any) -> Json:
    return {"reviews": list(reviews)}


def rating(value: object, name: str = "crisis-manual") -> Json:
    return with_reviews(review(), review(rater="marta", ratings={name: value}))


def case(**keys: Any) -> Json:
    return {"reviews": [], **keys}


def proposal(**keys: Any) -> Json:
    return case(proposal=keys)


def knockout(**keys: Any) -> Json:
    whole = {"confirmed_by": "Laura", "evidence": "e-mail of 12 May", "answered": True}
    return case(knockouts={"clean-methods": {**whole, **keys}})


RATINGS = "is not one of 0–4, not-observed, not-applicable"

REFUSED: list[tuple[object, str]] = [
    ([], "case: a list is not an object"),
    (None, "case: null is not an object"),
    ("text", 'case: "text" is not an object'),
    ({}, "reviews: missing"),
    (case(wieghts={}), "wieghts: unknown key; known are checklist, weights, vendor, "),
    ({"reviews": [], "a\nb": 1}, '"a\\nb": unknown key'),
    ({"reviews": [], "k" * 90: 1}, '"' + "k" * 59 + "…: unknown key"),
    (case(checklist="client"), 'checklist: "client" is not a checklist; there is client-readine'),
    (case(checklist=""), 'checklist: "" is not a checklist'),
    (case(checklist=3), "checklist: 3 is not a text"),
    (case(checklist=["community-manager"]), "checklist: a list is not a text"),
    (case(weights={"first-hours": 1}), "weights.first-hours: unknown criterion"),
    (case(weights={"first-hour": -1}), "weights.first-hour: -1 is not a number of at least 0"),
    (case(weights={"first-hour": True}), "weights.first-hour: true is not a number"),
    (case(weights={"first-hour": "2"}), 'weights.first-hour: "2" is not a number'),
    (case(weights={"first-hour": None}), "weights.first-hour: null is not a number"),
    (case(weights={"first-hour": float("inf")}), "weights.first-hour: Infinity is not a number"),
    (case(weights={"first-hour": float("nan")}), "weights.first-hour: NaN is not a number"),
    (case(weights=[]), "weights: a list is not an object"),
    (case(vendor={"kind": "pirate"}), 'vendor.kind: "pirate" is not one of freelancer, agency, '),
    (case(vendor={"nombre": "Nadia"}), "vendor.nombre: unknown key; known are name, kind"),
    (case(vendor={"name": None}), "vendor.name: null is not a text"),
    ({"reviews": {}}, "reviews: an object is not a list"),
    ({"reviews": None}, "reviews: null is not a list"),
    (with_reviews(7), "reviews[0]: 7 is not an object"),
    (with_reviews({"as": "panel", "ratings": {}}), "reviews[0].rater: missing"),
    (with_reviews({"rater": "laura", "ratings": {}}), "reviews[0].as: missing"),
    (with_reviews({"rater": "laura", "as": "panel"}), "reviews[0].ratings: missing"),
    (with_reviews(review(rater="  ")), "reviews[0].rater: empty"),
    (with_reviews(review(rater=1)), "reviews[0].rater: 1 is not a text"),
    (with_reviews(review(**{"as": "boss"})), 'reviews[0].as: "boss" is not one of panel, self, '),
    (with_reviews(review(score=1)), "reviews[0].score: unknown key; known are rater, as, "),
    (
        with_reviews(review(), review(rater=" laura ")),
        'reviews[1].rater: "laura" has a panel review already',
    ),
    (
        with_reviews(review(), review(rater="marta", ratings={"first-hour": 7})),
        f"reviews[1].ratings.first-hour: 7 {RATINGS}",
    ),
    (rating(5), f"reviews[1].ratings.crisis-manual: 5 {RATINGS}"),
    (rating(-1), f"reviews[1].ratings.crisis-manual: -1 {RATINGS}"),
    (rating(2.0), f"reviews[1].ratings.crisis-manual: 2.0 {RATINGS}"),
    (rating(True), f"reviews[1].ratings.crisis-manual: true {RATINGS}"),
    (rating("3"), f'reviews[1].ratings.crisis-manual: "3" {RATINGS}'),
    (rating("n/a"), f'reviews[1].ratings.crisis-manual: "n/a" {RATINGS}'),
    (rating(None), f"reviews[1].ratings.crisis-manual: null {RATINGS}"),
    (rating([]), f"reviews[1].ratings.crisis-manual: a list {RATINGS}"),
    (rating(10**50), "reviews[1].ratings.crisis-manual: 1000000000"),
    (rating(3, "crisis"), "reviews[1].ratings.crisis: unknown criterion"),
    (
        rating("not-applicable", "clean-methods"),
        "reviews[1].ratings.clean-methods: not-applicable is not open for a criterion that can",
    ),
    (with_reviews(review(ratings=[])), "reviews[0].ratings: a list is not an object"),
    (with_reviews(review(notes={"crisis": ""})), "reviews[0].notes.crisis: unknown criterion"),
    (
        with_reviews(review(notes={"crisis-manual": 1})),
        "reviews[0].notes.crisis-manual: 1 is not a text",
    ),
    (case(consensus={"crisis-manual": 9}), f"consensus.crisis-manual: 9 {RATINGS}"),
    (case(consensus={"crisis-manual": 1.5}), f"consensus.crisis-manual: 1.5 {RATINGS}"),
    (
        case(consensus={"account-ownership": "not-applicable"}),
        "consensus.account-ownership: not-applicable is not open",
    ),
    (case(consensus={"x": 1}), "consensus.x: unknown criterion"),
    (case(facts={"is_nice": "yes"}), "facts.is_nice: unknown fact"),
    (
        case(facts={"declares_newcomer": "maybe"}),
        'facts.declares_newcomer: "maybe" is not one of yes, no, unknown',
    ),
    (case(facts={"declares_newcomer": True}), "facts.declares_newcomer: true is not one of yes"),
    (
        case(facts={"issues_invoice": "not_claimed"}),
        'facts.issues_invoice: "not_claimed" is not one of yes, no, unknown, not_applicable',
    ),
    (case(facts={"lock_in_months": "12"}), 'facts.lock_in_months: "12" is not a number'),
    (case(facts={"lock_in_months": -1}), "facts.lock_in_months: -1 is not a number of at least 0"),
    (case(facts={"lock_in_months": True}), "facts.lock_in_months: true is not a number"),
    (case(references={}), "references: an object is not a list"),
    (case(references=[{"organization": "Sol"}]), "references[0].organization: unknown key"),
    (
        case(references=[{"identity_verified": "unknown"}]),
        'references[0].identity_verified: "unknown" is not one of yes, no',
    ),
    (
        case(references=[{}, {"outcome": "fine"}]),
        'references[1].outcome: "fine" is not one of confirmed, partly, contradicted',
    ),
    (case(references=[{"would_rehire": "never"}]), 'references[0].would_rehire: "never" is not'),
    (
        case(references=[{"contact_attempts": -1}]),
        "references[0].contact_attempts: -1 is not a whole number of at least 0",
    ),
    (case(references=[{"contact_attempts": 1.0}]), "references[0].contact_attempts: 1.0 is not"),
    (case(references=[{"contact_attempts": True}]), "references[0].contact_attempts: true is not"),
    (
        case(references=[{"ratings": {"crisis-manual": "not-observed"}}]),
        'references[0].ratings.crisis-manual: "not-observed" is not one of 0–4',
    ),
    (case(drill={}), "drill.score: missing"),
    (case(drill={"score": 16.5}), "drill.score: 16.5 is not a number from 0 to 16"),
    (case(drill={"score": "9"}), 'drill.score: "9" is not a number from 0 to 16'),
    (case(drill={"score": 9, "no_go": {"lied": 1}}), "drill.no_go.lied: unknown no-go"),
    (
        case(drill={"score": 9, "no_go": {"deleted-criticism": "2"}}),
        'drill.no_go.deleted-criticism: "2" is not a whole number',
    ),
    (proposal(txt="…"), "proposal.txt: unknown key"),
    (proposal(text=1), "proposal.text: 1 is not a text"),
    (proposal(lang="fr"), 'proposal.lang: "fr" is not one of en, es'),
    (
        proposal(confirmed=["guaranteed-follower"]),
        'proposal.confirmed[0]: "guaranteed-follower" is not one of guaranteed-followers, ',
    ),
    (proposal(confirmed="fake-reviews"), 'proposal.confirmed: "fake-reviews" is not a list'),
    (proposal(dismissed=[None]), "proposal.dismissed[0]: null is not one of"),
    (
        proposal(confirmed=["fake-reviews"], dismissed=["secret-method", "fake-reviews"]),
        "proposal.dismissed: fake-reviews is confirmed as well",
    ),
    (proposal(hits=[{"id": "fake-reviews"}]), "proposal.hits[0].quote: missing"),
    (proposal(hits=[{"id": "fake-reviews", "quote": " "}]), "proposal.hits[0].quote: empty"),
    (proposal(hits=[{"id": "x", "quote": "y"}]), 'proposal.hits[0].id: "x" is not one of'),
    (proposal(plan={"budget": "weak"}), "proposal.plan.budget: unknown plan element"),
    (
        proposal(plan={"objectives": "missing"}),
        'proposal.plan.objectives: "missing" is not one of present, weak, absent, denied',
    ),
    (proposal(specificity=1.2), "proposal.specificity: 1.2 is not a number from 0 to 1"),
    (proposal(words=1.5), "proposal.words: 1.5 is not a whole number"),
    (proposal(residue={"placeholder": True}), "proposal.residue.placeholder: true is not one of"),
    (proposal(has_price="yes"), 'proposal.has_price: "yes" is not true or false'),
    (proposal(declines_guarantee=1), "proposal.declines_guarantee: 1 is not true or false"),
    (case(brief={"place": "Vigo"}), "brief.place: unknown key"),
    (case(brief={"products": "bread"}), 'brief.products: "bread" is not a list'),
    (case(brief={"products": [1]}), "brief.products[0]: 1 is not a text"),
    (case(followers="many"), 'followers: "many" is not one of none, ask, strong'),
    (case(flags={"rude": {"state": "confirmed"}}), "flags.rude: unknown flag"),
    (case(flags={"no-exit": {"note": "x"}}), "flags.no-exit.state: missing"),
    (case(flags={"no-exit": "confirmed"}), 'flags.no-exit: "confirmed" is not an object'),
    (case(flags={"no-exit": {"state": "open"}}), 'flags.no-exit.state: "open" is not one of'),
    (
        case(knockouts={"crisis-manual": {}}),
        "knockouts.crisis-manual: unknown criterion that can knock out",
    ),
    (case(knockouts={"clean-methods": {}}), "knockouts.clean-methods.confirmed_by: missing"),
    (knockout(confirmed_by=""), "knockouts.clean-methods.confirmed_by: empty"),
    (knockout(evidence="e-mail"), "knockouts.clean-methods.evidence: fewer than 10 characters"),
    (knockout(answered="yes"), 'knockouts.clean-methods.answered: "yes" is not true or false'),
    (case(questions_asked=2.5), "questions_asked: 2.5 is not a whole number of at least 0"),
    (case(drill=None), "drill: null is not an object"),
]


@pytest.mark.parametrize(("data", "message"), REFUSED)
def test_an_unusable_case_is_refused_by_field(data: object, message: str) -> None:
    with pytest.raises(CaseError) as refusal:
        read_case(data, load)
    assert str(refusal.value).startswith(message)
    assert str(refusal.value).isprintable()


@pytest.mark.parametrize("name", ['quote"d', "line\u2028break", "\x1b[31mred", "\ud800", ""])
def test_a_strange_key_cannot_break_the_line(name: str) -> None:
    with pytest.raises(CaseError) as refusal:
        read_case({"reviews": [], name: 1}, load)
    assert str(refusal.value).isprintable()
    assert "unknown key" in str(refusal.value)


def test_a_case_with_everything_is_read() -> None:
    whole = {
        "checklist": "community-manager",
        "weights": {"first-hour": 2, "risk-map": 0.5},
        "vendor": {"name": "Nadia Ruiz", "kind": "freelancer"},
        "reviews": [
            review(
                ratings={
                    "company-knowledge": 3,
                    "first-hour": "not-observed",
                    "sector-rules": "not-applicable",
                },
                notes={"company-knowledge": "knew the two shops"},
            ),
            review(**{"as": "self"}),
            review(rater="nadia", **{"as": "self"}, ratings={"first-hour": 4}),
        ],
        "consensus": {"first-hour": 2, "risk-map": "not-observed"},
        "facts": {"declares_newcomer": "unknown", "lock_in_months": "unknown"},
        "references": [
            {
                "name": "Pilar",
                "organisation": "Sol",
                "identity_verified": "yes",
                "outcome": "confirmed",
                "would_rehire": "yes",
                "contact_attempts": 1,
                "claim_in_writing": "no",
                "contact_is_candidate": "no",
                "ratings": {"crisis-manual": 3},
            }
        ],
        "drill": {"score": 10.5, "no_go": {"deleted-criticism": 0}},
        "proposal": {
            "text": "…",
            "lang": "es",
            "confirmed": ["guaranteed-followers", "guaranteed-followers"],
            "dismissed": [],
            "hits": [{"id": "guaranteed-followers", "quote": "x"}],
            "plan": {"objectives": "weak"},
            "specificity": 0.5,
            "words": 4,
            "residue": {"placeholder": "no"},
            "has_price": True,
            "declines_guarantee": False,
        },
        "brief": {"name": "Sol", "sector": "", "city": "", "products": [], "audience": ["all"]},
        "followers": "none",
        "flags": {"pressure-close": {"state": "cleared", "note": "a trade fair"}},
        "knockouts": {
            "clean-methods": {
                "confirmed_by": "Laura",
                "evidence": "e-mail of 12 May",
                "answered": True,
            }
        },
        "questions_asked": 4,
    }
    read, checklist = read_case(json.loads(json.dumps(whole)), load)
    assert checklist is load("community-manager")
    assert read.references[0].name == "Pilar"
    assert read.brief.tells_something
    assert read.proposal.length == 4


def test_only_reviews_are_needed() -> None:
    assert read_case({"reviews": []}, load)[0] == Case()
