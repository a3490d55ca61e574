from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import event

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.panel import answered, offered, rated, referred
from vetting.assessments.dossier import Dossier, dossier
from vetting.assessments.queries import assessment
from vetting.assessments.standing import standing
from vetting.db import across_companies, db, enter_company
from vetting.models import Brief, Decision

SECRET = "I thought she was brilliant"


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    """Bob has submitted, Rosa stands aside, Marta is at it and Alice has not begun."""
    found = open_assessment(app, cast.alice)
    rated(app, cast.bob, found, {"risk-map": "not-observed"}, everything=3)
    rated(app, cast.rosa, found, state="abstained", abstained_because="She is my cousin.")
    rated(app, cast.marta, found, {"risk-map": 1}, {"risk-map": SECRET}, state="open")
    answered(app, cast.marta, found, accounts_in_vendor_name="yes", offers_reviews="unknown")
    return found


def test_the_dossier_shows_score_level_and_sections(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = browse(cast.bob).get(f"/assessments/{assessment_id}").text
    assert "75.0" in page
    assert "provisional" in page
    assert "Rule R4" in page
    assert "Crisis preparedness" in page
    assert "All criteria weigh the same" in page


def test_who_has_reviewed_is_told_apart(browse: Browse, cast: Cast, assessment_id: int) -> None:
    page = browse(cast.bob).get(f"/assessments/{assessment_id}").text
    for state in ("submitted", "abstained", "in progress", "not yet reviewed"):
        assert f"{state}</span>" in page
    assert "She is my cousin." in page
    assert "Vera Vidal" not in page


def test_who_has_not_rated_yet_sees_who_is_done_and_nothing_more(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = browse(cast.alice).get(f"/assessments/{assessment_id}").text
    assert "once your own review is in" in page
    assert "submitted" in page
    for hidden in ("75.0", "Rule R4", "She is my cousin.", "provisional", "Nobody has decided"):
        assert hidden not in page


def test_an_open_review_is_seen_by_its_rater_alone(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    for person in (cast.alice, cast.bob, cast.vera):
        assert SECRET not in browse(person).get(f"/assessments/{assessment_id}").text


def test_what_a_blind_rater_is_asked_to_ask_rests_on_nobody_elses_ratings(
    in_app: Flask, cast: Cast
) -> None:
    alone = open_assessment(in_app, cast.alice)
    rated(in_app, cast.bob, alone, {"risk-map": 0}, everything=0)
    rated(in_app, cast.rosa, alone, everything=0)
    before = _dossier(cast, "alice", open_assessment(in_app, cast.alice))
    seen = _dossier(cast, "alice", alone)
    assert seen.first_questions == before.first_questions
    assert seen.more_questions == before.more_questions
    assert seen.level == before.level


def test_the_most_useful_question_comes_first(
    in_app: Flask, cast: Cast, assessment_id: int
) -> None:
    found = _dossier(cast, "bob", assessment_id)
    first, *rest = found.first_questions
    assert first.about == "Wants accounts in their own name"
    assert first.endpoint == "pirate_check.show"
    assert {each.about for each in rest} >= {"Facts that have to be known", "A reference"}
    assert (*rest, *found.more_questions)[-1].endpoint == "reviews.show"


def test_a_rater_is_led_by_no_sign_before_their_own_review_is_in(
    in_app: Flask, cast: Cast, assessment_id: int
) -> None:
    found = _dossier(cast, "alice", assessment_id)
    asked = (*found.first_questions, *found.more_questions)
    assert "pirate_check.show" not in {each.endpoint for each in asked}


def test_a_viewer_is_sent_to_no_review(in_app: Flask, cast: Cast, assessment_id: int) -> None:
    found = _dossier(cast, "vera", assessment_id)
    asked = (*found.first_questions, *found.more_questions)
    assert "reviews.show" not in {each.endpoint for each in asked}


def test_a_review_that_was_opened_again_says_how_often_and_why(
    app: Flask, browse: Browse, cast: Cast
) -> None:
    opened = open_assessment(app, cast.alice)
    rated(
        app,
        cast.bob,
        opened,
        everything=2,
        times_reopened=2,
        reopened_because="A second call.",
        reopened_at=THEN + timedelta(days=1),
    )
    page = browse(cast.bob).get(f"/assessments/{opened}").text
    assert "opened again 2 times" in page
    assert "A second call." in page
    assert "A second call." not in browse(cast.alice).get(f"/assessments/{opened}").text


def test_facts_references_and_offer_are_summed_up_for_everybody(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    referred(app, cast.bob, assessment_id, outcome="confirmed")
    offered(app, cast.bob, assessment_id, "Stars for sale.", fake_reviews="Stars for sale")
    for person in (cast.alice, cast.bob, cast.vera):
        page = browse(person).get(f"/assessments/{assessment_id}").text
        assert "1 of 28 answered" in page
        assert "1 could not be found out" in page
        assert "Panadería Sol" in page
        assert "lola@sol.example" not in page
        assert "Offers invented or paid reviews" in page


def test_decisions_stay_with_the_newest_on_top(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    with app.app_context():
        enter_company(1)
        both = (("on-hold", "Waiting."), ("contract", "All is clear now."))
        for number, (outcome, reason) in enumerate(both, 1):
            db.session.add(
                Decision(
                    assessment_id=assessment_id,
                    number=number,
                    outcome=outcome,
                    reason=reason,
                    follows_level=False,
                    level="caution",
                    rule="R4",
                    member_id=cast.marta.member_id,
                    decided_at=THEN,
                )
            )
            db.session.flush()
        db.session.commit()
    page = browse(cast.bob).get(f"/assessments/{assessment_id}").text
    assert page.index("All is clear now.") < page.index("Waiting.")
    assert "replaced since" in page
    assert "All is clear now." not in browse(cast.alice).get(f"/assessments/{assessment_id}").text


def test_weights_are_named_with_their_reason(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    with app.app_context(), across_companies():
        brief = db.session.query(Brief).one()
        brief.weighting, brief.weighting_reason = "suggested", "Crises cost us most."
        db.session.commit()
    assert "Crises cost us most." in browse(cast.bob).get(f"/assessments/{assessment_id}").text


def test_an_empty_dossier_can_be_read(app: Flask, browse: Browse, cast: Cast) -> None:
    empty = open_assessment(app, cast.alice)
    page = browse(cast.vera).get(f"/assessments/{empty}").text
    assert "no ratings yet" in page
    assert "Nobody has decided yet" in page
    assert "Not enough evidence yet" in page


def test_tabs_follow_the_role(browse: Browse, cast: Cast, assessment_id: int) -> None:
    bob = browse(cast.bob).get(f"/assessments/{assessment_id}").text
    vera = browse(cast.vera).get(f"/assessments/{assessment_id}").text
    assert "My review" in bob
    assert "My review" not in vera
    assert 'aria-current="page">Dossier' in bob


def test_a_vendors_name_stays_text(app: Flask, browse: Browse, cast: Cast) -> None:
    hostile = open_assessment(app, cast.alice, vendor='"><script>alert(1)</script>')
    page = browse(cast.vera).get(f"/assessments/{hostile}").text
    assert "<script>alert" not in page


def test_the_page_speaks_spanish(browse: Browse, cast: Cast, assessment_id: int) -> None:
    page = browse(cast.bob, "es").get(f"/assessments/{assessment_id}").text
    assert "No contratar hasta aclararlo" in page


def test_an_outsider_gets_404(browse: Browse, cast: Cast, assessment_id: int) -> None:
    browse(cast.charlie).get(f"/assessments/{assessment_id}", status=404)
    browse(cast.bob).get("/assessments/99999999999999999999", status=404)


def test_the_number_of_statements_does_not_grow_with_the_dossier(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    vera = browse(cast.vera)
    few = _statements(app, vera, f"/assessments/{assessment_id}")
    rated(app, cast.alice, assessment_id, everything=1)
    answered(app, cast.alice, assessment_id, pressure_deadline="yes", deletes_criticism="yes")
    for organisation in ("One", "Two", "Three"):
        referred(app, cast.rosa, assessment_id, organisation=organisation)
    assert _statements(app, vera, f"/assessments/{assessment_id}") == few


def _dossier(cast: Cast, person: str, assessment_id: int) -> Dossier:
    actor = getattr(cast, person)
    return dossier(actor, standing(actor, assessment(actor, assessment_id)))


def _statements(app: Flask, browser: PortalClient, url: str) -> int:
    # The first look at a page goes into the audit trail, which costs statements of its own.
    browser.get(url)
    seen: list[str] = []

    def note(connection: object, cursor: object, statement: str, *rest: object) -> None:
        seen.append(statement)

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        browser.get(url)
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return len(seen)
