"""Opening a submitted review again."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.reviews.desk import Desk
from vetting.db import across_companies, db
from vetting.models import Review

Browse = Callable[..., PortalClient]
REASON = {"reason": "I had mixed up two candidates."}


@pytest.fixture
def desk(cast: Cast, browse: Browse, assessment: int) -> Desk:
    desk = Desk(browse(cast.bob), assessment).start()
    desk.save("3")
    desk.browser.post(f"{desk.url}/submission")
    return desk


def review(app: Flask) -> Review:
    with app.app_context(), across_companies():
        found = db.session.query(Review).one()
        db.session.expunge(found)
        return found


def test_it_is_open_again_and_says_why_and_that_it_was(app: Flask, desk: Desk) -> None:
    first = review(app).first_submitted_at
    desk.browser.post(f"{desk.url}/reopening", REASON)
    assert "I had mixed up two candidates." in desk.browser.get(desk.url).text
    desk.save("1", seq=2)
    desk.browser.post(f"{desk.url}/submission")
    found = review(app)
    assert (found.state, found.times_reopened) == ("submitted", 1)
    assert found.first_submitted_at == first
    assert found.submitted_at != first


def test_opening_twice_counts_once(app: Flask, desk: Desk) -> None:
    desk.browser.post(f"{desk.url}/reopening", REASON)
    desk.browser.post(f"{desk.url}/reopening", {"reason": "another reason, too late"})
    found = review(app)
    assert (found.times_reopened, found.reopened_because) == (1, REASON["reason"])


@pytest.mark.parametrize("reason", ["", "why not", "   \n  ", "x" * 2001])
def test_a_reason_is_needed_and_what_was_typed_stays(app: Flask, desk: Desk, reason: str) -> None:
    page = desk.browser.post(f"{desk.url}/reopening", {"reason": reason}, status=422)
    assert "field-error" in page.text
    assert reason.strip() in page.text
    assert review(app).state == "submitted"


def test_what_was_never_submitted_is_not_reopened(cast: Cast, browse: Browse, desk: Desk) -> None:
    rosa = Desk(browse(cast.rosa), desk.assessment).start()
    answer = rosa.browser.post(f"{rosa.url}/reopening", REASON, status=409)
    assert "has not been submitted" in answer.text


def test_who_may_not(cast: Cast, browse: Browse, desk: Desk) -> None:
    for person, status in ((cast.vera, 403), (cast.charlie, 404), (cast.rosa, 404)):
        browse(person).post(f"{desk.url}/reopening", REASON, status=status)
