"""What somebody does stands in the trail once it is done, and only then."""

import json
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError

from tests.audit.conftest import Trail
from tests.briefs.test_create import FULL as BRIEF
from tests.cast import THEN, Browse, Cast
from tests.companies.test_members import invited, join
from tests.reviews.desk import FIRST, Desk
from tests.support.filled import fields_of
from tests.support.panel import answered, rated
from tests.vendors.test_create import FULL as VENDOR
from vetting.access import Actor
from vetting.assessments.queries import assessment
from vetting.assessments.standing import Standing, standing
from vetting.audit import viewing
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.audit.wording import LABELS, VERBS
from vetting.consensus import service as consensus
from vetting.db import WrongCompany, across_companies, db
from vetting.decisions import queries as decisions
from vetting.decisions import service as decide
from vetting.models import AuditEntry
from vetting.pirate_check import queries as checks
from vetting.pirate_check import service as pirate_check


def verbs(found: list[AuditEntry]) -> list[str]:
    return [entry.verb for entry in found]


def test_a_sign_in_is_told(cast: Cast, browse: Browse, trail: Trail) -> None:
    browse(cast.bob, by_the_door=True)
    entry = trail(sign_ins=True)[-1]
    assert (entry.verb, entry.member_id) == ("signed-in", cast.bob.member_id)


def test_a_failed_sign_in_is_not(cast: Cast, browse: Browse, trail: Trail) -> None:
    before = len(trail(sign_ins=True))
    browse().post("/sign-in", {"email": cast.bob.email, "password": "no"}, status=200)
    assert len(trail(sign_ins=True)) == before


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("", "dossier"),
        ("/facts", "facts"),
        ("/references", "references"),
        ("/proposal", "proposal"),
        ("/panel", "panel"),
        ("/pirate-check", "pirate-check"),
    ],
)
def test_a_look_at_a_dossier_is_told(
    cast: Cast, browse: Browse, trail: Trail, assessment_id: int, path: str, page: str
) -> None:
    browse(cast.vera).get(f"/assessments/{assessment_id}{path}")
    entry = trail()[-1]
    assert (entry.verb, entry.member_id) == ("viewed", cast.vera.member_id)
    assert (entry.subject, entry.subject_id) == ("assessment", assessment_id)
    assert json.loads(entry.details) == {"page": page}


def test_a_scorecard_and_a_comparison_that_were_shown_are_told(
    cast: Cast, browse: Browse, trail: Trail, assessment_id: int
) -> None:
    vera = browse(cast.vera)
    vera.get(f"/assessments/{assessment_id}/scorecard")
    vera.get("/briefs/1/comparison")
    assert [(each.verb, each.subject) for each in trail()[-2:]] == [
        ("shown-for-print", "assessment"),
        ("viewed", "brief"),
    ]


def test_a_page_that_was_kept_from_somebody_is_not_told_as_seen(
    cast: Cast, browse: Browse, trail: Trail, assessment_id: int
) -> None:
    bob, charlie = browse(cast.bob), browse(cast.charlie)
    for path in ("/panel", "/pirate-check", "/scorecard"):
        bob.get(f"/assessments/{assessment_id}{path}")
    charlie.get(f"/assessments/{assessment_id}", status=404)
    bob.client.head(f"/assessments/{assessment_id}")
    assert trail() == []
    assert trail(2) == []


def test_the_same_page_a_moment_later_is_the_same_look(
    cast: Cast, browse: Browse, trail: Trail, assessment_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    vera = browse(cast.vera)
    for _ in range(3):
        vera.get(f"/assessments/{assessment_id}")
    assert verbs(trail()) == ["viewed"]
    monkeypatch.setattr(viewing, "SAME_VIEW", timedelta(0))
    vera.get(f"/assessments/{assessment_id}")
    assert verbs(trail()) == ["viewed", "viewed"]


def test_a_trail_that_cannot_be_written_costs_nobody_the_page(
    cast: Cast,
    browse: Browse,
    trail: Trail,
    assessment_id: int,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def refuse(*given: object, **more: object) -> None:
        raise OperationalError("INSERT", {}, Exception("database is locked"))

    vera = browse(cast.vera)
    monkeypatch.setattr(viewing.service, "write", refuse)
    vera.get(f"/assessments/{assessment_id}")
    assert trail() == []
    assert "missing from the audit trail" in caplog.text


def test_a_review_is_told_from_its_start_to_its_reopening(
    cast: Cast, browse: Browse, trail: Trail, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    desk = Desk(bob, assessment_id).start()
    desk.save(value="3", note="A note that is nobody's business")
    desk.save(value="3", note="A note that is nobody's business")
    bob.post(f"{desk.url}/submission")
    bob.post(f"{desk.url}/submission")
    bob.post(f"{desk.url}/reopening", {"reason": "A second call."})
    browse(cast.rosa).post(f"{desk.url}/abstention", {"reason": "My cousin."})
    found = trail()
    assert verbs(found) == [
        "review-started",
        "rated",
        "review-submitted",
        "review-reopened",
        "review-abstained",
    ]
    assert json.loads(found[1].details) == {"criterion": FIRST}


def test_no_value_and_nobodys_words_are_in_the_trail(
    cast: Cast, browse: Browse, trail: Trail, assessment_id: int
) -> None:
    desk = Desk(browse(cast.bob), assessment_id).start()
    desk.save(value="0", note="canary-note")
    browse(cast.rosa).post(f"{desk.url}/abstention", {"reason": "canary-reason"})
    code = invited(browse(cast.alice))
    for entry in trail(sign_ins=True):
        assert set(json.loads(entry.details)) <= {*LABELS, "criterion", "fact", "flag", "reference"}
        assert "canary" not in entry.details
        assert code not in entry.details


def test_a_save_that_is_refused_is_not_told(
    cast: Cast, browse: Browse, trail: Trail, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    desk = Desk(bob, assessment_id).start()
    desk.save(value="3", client="one")
    desk.save(value="1", client="another", status=409)
    assert verbs(trail()) == ["review-started", "rated"]


def test_facts_are_told_one_by_one(
    cast: Cast, browse: Browse, trail: Trail, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    url = f"/assessments/{assessment_id}/facts"
    fields = fields_of(bob.get(url).text, "facts-form")
    bob.post(url, {**fields, "offers_reviews-value": "yes", "questions_asked-count": "4"})
    told = [json.loads(each.details)["fact"] for each in trail() if each.verb == "fact-answered"]
    assert told == ["offers_reviews", "questions-asked"]


def test_a_reference_is_told_when_it_comes_changes_and_goes(
    cast: Cast, browse: Browse, trail: Trail, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    url = f"/assessments/{assessment_id}/references"
    entered = fields_of(bob.get(f"{url}/new").text, "form") | {"name": "Lola"}
    bob.post(url, entered)
    bob.post(url, entered)
    bob.post(f"{url}/1", {**entered, "name": "Lola Luna", "version": "1"})
    bob.post(f"{url}/1/removal")
    bob.post(f"{url}/1/removal")
    found = trail()
    assert verbs(found) == ["reference-added", "reference-changed", "reference-removed"]
    assert {each.details for each in found} == {'{"reference":1}'}


def test_an_offer_is_told(cast: Cast, browse: Browse, trail: Trail, assessment_id: int) -> None:
    browse(cast.bob).post(f"/assessments/{assessment_id}/proposal", {"text": "We promise."})
    assert verbs(trail()) == ["proposal-recorded"]


def test_what_the_panel_rules_agrees_and_decides_is_told(
    app: Flask, in_app: Flask, cast: Cast, trail: Trail, assessment_id: int
) -> None:
    rated(app, cast.alice, assessment_id, everything=0)
    rated(app, cast.bob, assessment_id, everything=0)
    answered(app, cast.bob, assessment_id, accounts_in_vendor_name="yes")
    flag = _standing(cast.alice, assessment_id).scorecard.flags[0].id
    card = checks.card(cast.alice, _standing(cast.alice, assessment_id), flag)
    for number, state in enumerate(("confirmed", "cleared")):
        stands = _standing(cast.alice, assessment_id)
        newest = checks.card(cast.alice, stands, flag)
        pirate_check.rule(
            cast.alice, stands, flag, state, "x" * 30, card.evidence, newest.version, THEN
        )
        assert len(trail()) == number + 1
    knockout = _standing(cast.alice, assessment_id).scorecard.knockouts[0].id
    stands = _standing(cast.alice, assessment_id)
    pirate_check.confirm_knockout(cast.alice, stands, knockout, "Seen twice.", 0, THEN)
    stands = _standing(cast.alice, assessment_id)
    version = checks.knockout_card(cast.alice, stands, knockout).version
    pirate_check.lift_knockout(cast.alice, stands, knockout, "Answered.", version, THEN)
    stands = _standing(cast.alice, assessment_id)
    consensus.record(cast.alice, stands, "risk-map", "2", "We talked.", 0, THEN)
    stands = _standing(cast.alice, assessment_id)
    consensus.withdraw(cast.alice, stands, "risk-map", "New proof.", 1, THEN)
    stands = _standing(cast.alice, assessment_id)
    entry = decide.Entry("on-hold", "Not now.", "", True, early_because="x" * 30)
    decide.decide(cast.alice, stands, entry, decisions.seen(stands), 0, THEN)
    assert verbs(trail()) == [
        "flag-confirmed",
        "flag-cleared",
        "knockout-confirmed",
        "knockout-lifted",
        "consensus-recorded",
        "consensus-withdrawn",
        "decided",
    ]


def test_briefs_vendors_and_assessments_are_told(cast: Cast, browse: Browse, trail: Trail) -> None:
    marta = browse(cast.marta)
    marta.post("/briefs", BRIEF)
    marta.post("/vendors", VENDOR)
    marta.post("/briefs/1/assessments", {"vendor_id": "1"})
    marta.post("/briefs/1/assessments", {"vendor_id": "1"})
    marta.post("/briefs/1", {**BRIEF, "title": "Another voice", "version": "1"})
    weights = {
        "weighting": "suggested",
        "weighting_reason": "A crisis at noon hurts a bakery more than a dull week does.",
        "version": "2",
    }
    marta.post("/briefs/1/weights", weights)
    marta.post("/vendors/1", {**VENDOR, "city": "Vigo", "version": "1"})
    for verb in ("closure", "closure", "reopening", "reopening"):
        marta.post(f"/briefs/1/{verb}")
    assert verbs(trail()) == [
        "brief-written",
        "vendor-added",
        "assessment-opened",
        "brief-changed",
        "brief-weighted",
        "vendor-changed",
        "brief-closed",
        "brief-reopened",
    ]


def test_links_and_members_are_told(cast: Cast, browse: Browse, trail: Trail) -> None:
    owner = browse(cast.alice)
    join(browse(), invited(owner))
    owner.post("/members/invitations", {"name": "Olga", "role": "viewer"})
    owner.post("/members/invitations/2/withdrawal")
    owner.post(f"/members/{cast.bob.member_id}/role", {"role": "viewer"})
    owner.post(f"/members/{cast.bob.member_id}/role", {"role": "viewer"})
    owner.post(f"/members/{cast.bob.member_id}/departure")
    owner.post(f"/members/{cast.bob.member_id}/return")
    found = [each for each in trail(sign_ins=True) if each.verb != "signed-in"][1:]
    assert verbs(found) == [
        "link-given",
        "link-opened",
        "joined",
        "link-given",
        "link-revoked",
        "role-changed",
        "left",
        "came-back",
    ]
    opened = found[1]
    assert opened.member_id is None
    assert opened.link_id == 1


def test_what_is_rolled_back_was_never_told(in_app: Flask, cast: Cast, trail: Trail) -> None:
    record(cast.bob, Verb.LEFT, Subject.MEMBER, cast.bob.member_id, THEN)
    db.session.rollback()
    assert trail() == []
    record(cast.bob, Verb.LEFT, Subject.MEMBER, cast.bob.member_id, THEN)
    db.session.commit()
    assert verbs(trail()) == ["left"]


def test_a_company_cannot_write_into_anothers_trail(in_app: Flask, cast: Cast) -> None:
    with pytest.raises(WrongCompany):
        record(cast.charlie, Verb.LEFT, Subject.MEMBER, 1, THEN)


def test_every_verb_has_its_words() -> None:
    assert set(VERBS) == set(Verb)


def test_every_company_has_a_chain_from_its_first_hour(app: Flask) -> None:
    with app.app_context(), across_companies():
        assert {row.verb for row in db.session.query(AuditEntry).filter_by(number=1)} == {"joined"}


def _standing(actor: Actor, assessment_id: int) -> Standing:
    return standing(actor, assessment(actor, assessment_id))
