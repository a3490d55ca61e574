"""In a closed brief everything is read, and nothing is written until it is opened again."""

import hashlib
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from tests.cast import THEN, Cast, Keep, PortalClient
from tests.support.dossier import open_assessment
from tests.support.panel import answered, offered, rated, referred
from tests.support.plans import give, planned, put
from vetting.access import Actor
from vetting.db import Base, db, enter_company
from vetting.models import Drill, DrillRating

Browse = Callable[..., PortalClient]

REASON = "They answered within the hour, and we saw it."
REFERENCE = {"name": "Sol", "outcome": "not_contacted", "would_rehire": "not_asked"}
ACCOUNT = {
    "platform": "x",
    "handle": "@sol",
    "run_by": "candidate",
    "table": "date,followers\n2026-05-03,900\n",
}
SIGNS = {"signs": "accounts-in-vendor-name", "name": "Nadia", "days": "7"}
DRILL = {
    "scenario": "food-poisoning",
    "language": "en",
    "limit_minutes": "30",
    "place": "elsewhere",
    "name": "Nadia",
}
WRITES: dict[str, dict[str, Any]] = {
    "agreements.agree": {"number": "1", "full_name": "Marta Molina", "agrees": "y"},
    "agreements.comment": {"number": "1", "section": "", "text": REASON},
    "agreements.give": {"name": "Nadia"},
    "agreements.settle": {},
    "agreements.withdraw": {},
    "assessments.remove": {},
    "audience.create": ACCOUNT,
    "audience.remove": {},
    "audience.update": {**ACCOUNT, "version": "1"},
    "candidates.ask": {"name": "Sol", "language": "en"},
    "candidates.send_back": {"reason": REASON},
    "candidates.take_over": {},
    "candidates.withdraw": {},
    "consensus.record": {"value": "2", "reason": REASON},
    "consensus.withdraw": {"reason": REASON},
    "decisions.create": {"outcome": "contract", "reason": REASON, "follows_level": "yes"},
    "drill_ratings.save": {"review": "1", "check-1-value": "2"},
    "drill_ratings.save_section": {"review": "1", "check-1-value": "2"},
    "drill_ratings.start": {},
    "drill_ratings.submit": {},
    "drills.create": DRILL,
    "drills.renew": {},
    "drills.withdraw": {},
    "facts.update": {"issues_invoice-base": "0.x", "issues_invoice-value": "no"},
    "pirate_check.confirm_knockout": {"evidence": REASON, "answered": "y"},
    "pirate_check.lift_knockout": {"evidence": REASON},
    "pirate_check.rule": {"state": "cleared", "note": REASON},
    "plans.adopt": {"version": "1"},
    "plans.begin": {"language": "en"},
    "plans.leave": {"version": "1"},
    "plans.put_forward": {"shown": "0" * 64},
    "plans.save": {"f-contact": "Nadia"},
    "proposals.mark": {"promise": "guaranteed-followers", "quote": "We guarantee 5,000 followers"},
    "proposals.remove": {"version": "1"},
    "proposals.rule": {"state": "confirmed", "turn": "0"},
    "proposals.update": {"text": "Another offer.", "version": "1"},
    "quick_entry.enter": {"review": "1", "sheet": "a1", "entries": "1 3"},
    "quick_entry.undo": {"review": "1"},
    "references.ask": {},
    "references.create": REFERENCE,
    "references.remind": {},
    "references.remove": {},
    "references.renew_link": {},
    "references.update": {**REFERENCE, "version": "1"},
    "references.withdraw_link": {},
    "reply_requests.create": SIGNS,
    "reply_requests.discard": {},
    "reply_requests.renew": {},
    "reply_requests.send": {},
    "reply_requests.withdraw": {},
    "reviews.abstain": {},
    "reviews.reopen": {"reason": REASON},
    "reviews.save": {"review": "1", "company-knowledge-value": "1"},
    "reviews.save_section": {"review": "1", "company-knowledge-value": "1"},
    "reviews.start": {},
    "reviews.submit": {},
}
# What changes nothing of what is assessed, as printing does not.
NEVER_CLOSED = {"shares.create", "shares.renew", "shares.withdraw"}
PLACES = {
    "comment_id": 1,
    "criterion": "company-knowledge",
    "drill_id": 1,
    "fact": "issues_invoice",
    "flag": "accounts-in-vendor-name",
    "history_id": 1,
    "key": "0123456789abcdef",
    "number": 1,
    "reference_id": 1,
    "request_id": 1,
    "section_id": "company-research",
    "version": 1,
    "field_id": "contact",
}
# A plan has other sections than a checklist, and a drill that is rated is another one.
OTHER_PLACES = {
    "plans": {"section_id": "contacts"},
    "drill_ratings": {"drill_id": 2, "section_id": "checks", "item": "check-1"},
}


@pytest.fixture
def assessment_id(app: Flask, cast: Cast, browse: Browse, keep: Keep) -> int:
    return keep("closed", lambda: _closed(app, cast, browse))


def _closed(app: Flask, cast: Cast, browse: Browse) -> int:
    found = open_assessment(app, cast.alice)
    rated(app, cast.marta, found, everything=2)
    rated(app, cast.bob, found, everything=3)
    answered(app, cast.marta, found, accounts_in_vendor_name="yes")
    referred(app, cast.marta, found)
    offered(app, cast.marta, found, "We guarantee 5,000 followers.")
    browse(cast.marta).post(f"/assessments/{found}/audience", {**ACCOUNT, "handle": "@luna"})
    browse(cast.marta).post(f"/assessments/{found}/reply", {**SIGNS, "language": "en"})
    put(app, cast.marta, planned(app, cast.marta, found))
    agreement = f"/assessments/{found}/plan/agreement"
    browse(cast.marta).post(f"{agreement}/comments", WRITES["agreements.comment"])
    give(browse(cast.marta), agreement)
    browse(cast.marta).post(f"/assessments/{found}/drills", DRILL)
    _sat_and_begun_to_rate(app, cast.marta, found)
    browse(cast.marta).post("/briefs/1/closure")
    return found


def _sat_and_begun_to_rate(app: Flask, rater: Actor, assessment_id: int) -> None:
    with app.app_context():
        enter_company(rater.company_id)
        lists = {"must_do": ["Call"], "no_go": ["Lie"]}
        drill = Drill(
            assessment_id=assessment_id,
            number=2,
            scenario="own-1",
            told={"title": "T", "scenario": "S", "twist": "", "hidden_facts": "", **lists},
            language="en",
            limit_minutes=30,
            twist_minutes=20,
            name="Nadia",
            set_by=rater.member_id,
            set_at=THEN,
            started_at=THEN,
            ends_at=THEN,
            handed_in_at=THEN,
        )
        db.session.add(drill)
        db.session.flush()
        db.session.add(DrillRating(drill_id=drill.id, member_id=rater.member_id, started_at=THEN))
        db.session.commit()


def digest(app: Flask) -> str:
    """What all tables hold."""
    with app.app_context(), db.engine.connect() as connection:
        rows = [connection.execute(table.select()).all() for table in Base.metadata.sorted_tables]
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def test_every_change_of_an_assessment_is_tried_below(app: Flask) -> None:
    rules = app.url_map.iter_rules()
    changes = {each.endpoint for each in rules if "assessment_id" in each.arguments}
    writing = {
        each.endpoint
        for each in app.url_map.iter_rules()
        if "POST" in (each.methods or ()) and each.endpoint in changes
    }
    assert writing == set(WRITES) | NEVER_CLOSED


@pytest.mark.parametrize("endpoint", WRITES)
def test_nothing_is_written(
    app: Flask, cast: Cast, browse: Browse, assessment_id: int, endpoint: str
) -> None:
    marta = browse(cast.marta)
    before = digest(app)
    rule = next(each for each in app.url_map.iter_rules() if each.endpoint == endpoint)
    other = OTHER_PLACES.get(endpoint.partition(".")[0], {})
    values = {"assessment_id": assessment_id, **PLACES, **other}
    with app.test_request_context():
        url = rule.build({name: values[name] for name in rule.arguments}, append_unknown=False)
    page = marta.post(url[1] if url else "", WRITES[endpoint], status=409)
    assert "This brief is closed" in page.text
    assert digest(app) == before


@pytest.mark.parametrize(
    "tab",
    [
        "",
        "/review",
        "/facts",
        "/references",
        "/proposal",
        "/panel",
        "/panel?criterion=first-hour",
        "/self-assessment",
        "/gap",
        "/drills",
        "/drills/1",
        "/pirate-check",
        "/plan/agreement",
        "/decision",
        "/scorecard",
    ],
)
def test_every_page_can_be_read_and_offers_no_change(
    cast: Cast, browse: Browse, assessment_id: int, tab: str
) -> None:
    page = browse(cast.marta).get(f"/assessments/{assessment_id}{tab}").text
    main = page[page.index("<main") :]
    assert 'method="post"' not in main
    assert tab == "/scorecard" or "This brief was closed on" in main


def test_who_has_not_rated_cannot_begin(cast: Cast, browse: Browse, assessment_id: int) -> None:
    rosa = browse(cast.rosa)
    page = rosa.get(f"/assessments/{assessment_id}/review").text
    assert "Start my review" not in page
    assert "I will not rate this vendor" not in page
    assert "Start my review" not in rosa.get("/briefs/1").text


def test_a_new_reference_is_not_begun(cast: Cast, browse: Browse, assessment_id: int) -> None:
    marta = browse(cast.marta)
    marta.get(f"/assessments/{assessment_id}/references/new", status=409)
    marta.get(f"/assessments/{assessment_id}/references/1", status=409)


def test_once_it_is_open_again_the_work_goes_on(
    cast: Cast, browse: Browse, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    marta.post("/briefs/1/reopening")
    marta.post(f"/assessments/{assessment_id}/references", REFERENCE)
    assert "This brief was closed" not in marta.get(f"/assessments/{assessment_id}").text
