"""Handing a review in."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.reviews.desk import Desk
from vetting.db import across_companies, db
from vetting.models import Review

Browse = Callable[..., PortalClient]


@pytest.fixture
def desk(cast: Cast, browse: Browse, assessment: int) -> Desk:
    return Desk(browse(cast.bob), assessment).start()


def review(app: Flask) -> Review:
    with app.app_context(), across_companies():
        found = db.session.query(Review).one()
        db.session.expunge(found)
        return found


def test_the_confirmation_says_how_many_have_no_answer(desk: Desk) -> None:
    desk.save("3")
    page = desk.browser.get(f"{desk.url}/submission")
    assert "29 criteria have no answer" in page.text
    assert "#criterion-channel-audit" in page.text


def test_submitted_with_gaps_it_is_read_only(app: Flask, desk: Desk) -> None:
    desk.save("3", "knew both shops")
    desk.browser.post(f"{desk.url}/submission")
    page = desk.browser.get(desk.url)
    assert "with 1 of 30 answered" in page.text
    assert "knew both shops" in page.text
    assert "<textarea" not in page.text.split("Open my review again")[0]
    found = review(app)
    assert found.state == "submitted"
    assert found.first_submitted_at == found.submitted_at is not None


def test_a_section_asked_for_afterwards_shows_the_same(desk: Desk) -> None:
    desk.save("3")
    desk.browser.post(f"{desk.url}/submission")
    page = desk.browser.get(f"{desk.url}?section=company-research")
    assert "with 1 of 30 answered" in page.text
    answer = desk.browser.get(f"{desk.url}/submission", status=303)
    assert answer.location.endswith("/review")


def test_submitting_twice_is_once(app: Flask, desk: Desk) -> None:
    desk.save("3")
    desk.browser.post(f"{desk.url}/submission")
    before = review(app).submitted_at
    desk.browser.post(f"{desk.url}/submission")
    assert review(app).submitted_at == before


def test_an_empty_review_cannot_buy_a_look_at_the_panel(app: Flask, desk: Desk) -> None:
    desk.save(None, "only a note")
    assert "Nothing is answered yet" in desk.browser.get(f"{desk.url}/submission").text
    answer = desk.browser.post(f"{desk.url}/submission", status=409)
    assert "no rating in it yet" in answer.text
    assert review(app).first_submitted_at is None


def test_who_may_not(cast: Cast, browse: Browse, desk: Desk) -> None:
    for person, status in ((cast.vera, 403), (cast.charlie, 404), (cast.rosa, 404)):
        browse(person).post(f"{desk.url}/submission", status=status)
