"""The first steps of an empty portal: three cards, which go as their steps are done."""

from collections.abc import Callable

from flask import Flask

from tests.cast import THEN, Cast, PortalClient
from tests.support.directory import add_assessment, add_brief, add_vendor
from tests.support.panel import rated
from vetting.access import Actor
from vetting.db import db, enter_company
from vetting.models import Decision

Browse = Callable[..., PortalClient]
WRITE, RATE, DECIDE = "Write a brief</h3>", "Rate together</h3>", "Decide and print</h3>"


def test_an_empty_portal_explains_itself_in_both_languages(cast: Cast, browse: Browse) -> None:
    page = browse(cast.marta).get("/briefs").text
    assert page.index(WRITE) < page.index(RATE) < page.index(DECIDE)
    for url in ("/briefs/new", "/vendors/new", "/words/score"):
        assert f'href="{url}"' in page
    assert "Primeros pasos" in browse(cast.marta, "es").get("/briefs").text


def test_who_may_not_take_them_is_told_to_wait(cast: Cast, browse: Browse) -> None:
    for actor in (cast.bob, cast.vera):
        page = browse(actor).get("/briefs").text
        assert WRITE not in page
        assert "A manager writes the first brief" in page
        browse(actor).post("/first-steps/putting-away", status=403)


def test_each_card_goes_as_its_step_is_done(app: Flask, cast: Cast, browse: Browse) -> None:
    marta = browse(cast.marta)
    brief_id = add_brief(app, cast.marta)
    page = marta.get("/briefs").text
    assert WRITE not in page
    assert f'href="/briefs/{brief_id}#vendors"' in page
    assessment_id = add_assessment(app, cast.marta, brief_id, add_vendor(app, cast.marta))
    page = marta.get("/briefs").text
    assert f'href="/assessments/{assessment_id}/review"' in page
    assert f'href="/assessments/{assessment_id}/decision"' in page
    rated(app, cast.bob, assessment_id, everything=3)
    assert RATE in marta.get("/briefs").text
    rated(app, cast.marta, assessment_id, everything=3)
    page = marta.get("/briefs").text
    assert RATE not in page
    assert DECIDE in page
    decide(app, cast.marta, assessment_id)
    assert "First steps" not in marta.get("/briefs").text
    assert DECIDE in browse(cast.alice).get("/briefs").text, "she may not know yet"


def decide(app: Flask, actor: Actor, assessment_id: int) -> None:
    with app.app_context():
        enter_company(actor.company_id)
        db.session.add(
            Decision(
                assessment_id=assessment_id,
                outcome="contract",
                reason="",
                follows_level=True,
                level="none",
                member_id=actor.member_id,
                decided_at=THEN,
            )
        )
        db.session.commit()


def test_they_are_put_away_by_one_person_for_themself(cast: Cast, browse: Browse) -> None:
    marta, alice = browse(cast.marta), browse(cast.alice)
    marta.post("/first-steps/putting-away")
    page = marta.get("/briefs").text
    assert "Write the first brief" in page
    assert "Show the first steps" in page
    assert WRITE not in page
    assert WRITE in alice.get("/briefs").text
    marta.post("/first-steps/taking-out")
    assert WRITE in marta.get("/briefs").text


def test_the_example_is_nobodys_step(cast: Cast, browse: Browse) -> None:
    marta = browse(cast.marta)
    marta.post("/example")
    page = marta.get("/briefs").text
    assert page.index(WRITE) < page.index(RATE) < page.index(DECIDE)
