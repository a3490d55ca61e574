"""Without scripts a section is one form, saved in one transaction."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.reviews.desk import FIRST, SECOND, Desk
from vetting.db import across_companies, db
from vetting.models import RatingChange

Browse = Callable[..., PortalClient]
Stored = Callable[..., tuple[str, str, int] | None]
SECTION = (
    "company-knowledge",
    "channel-audit",
    "competitor-scan",
    "sector-rules",
    "business-goals",
    "immersion-plan",
)
EMPTY = dict.fromkeys(SECTION, ("", "", 0))


@pytest.fixture
def desk(cast: Cast, browse: Browse, assessment: int) -> Desk:
    return Desk(browse(cast.bob), assessment).start()


def changes(app: Flask) -> int:
    with app.app_context(), across_companies():
        return db.session.query(RatingChange).count()


def test_all_answers_are_saved_at_once(app: Flask, desk: Desk, stored: Stored) -> None:
    answer = desk.send_section(
        {**EMPTY, FIRST: ("3", "saw it", 0), SECOND: ("not-observed", "", 0)}
    )
    assert answer.location.endswith("section=company-research")
    assert stored(FIRST) == ("3", "saw it", 1)
    assert stored(SECOND) == ("not-observed", "", 1)
    assert changes(app) == 2


def test_going_on_leads_to_the_next_section_and_at_the_end_to_the_overview(desk: Desk) -> None:
    answer = desk.send_section(EMPTY, then="next")
    assert answer.location.endswith("section=audience-knowledge")
    last = ("reference-person", "response-times", "update-approval", "reporting")
    answers = dict.fromkeys((*last, "account-ownership", "price-scope"), ("1", "", 0))
    answer = desk.send_section(answers, section="working-terms", then="next")
    assert answer.location.endswith("/review")


def test_the_same_form_twice_is_once(app: Flask, desk: Desk) -> None:
    answers = {**EMPTY, FIRST: ("3", "saw it", 0)}
    desk.send_section(answers)
    desk.send_section(answers)
    assert changes(app) == 1


def test_what_stays_as_it_was_leaves_no_trace(app: Flask, desk: Desk) -> None:
    desk.send_section({**EMPTY, FIRST: ("3", "", 0)})
    desk.send_section({**EMPTY, FIRST: ("3", "", 1), SECOND: ("1", "", 0)})
    assert changes(app) == 2


def test_an_old_form_does_not_undo_what_its_sender_did_not_touch(
    desk: Desk, stored: Stored
) -> None:
    desk.save("3")
    desk.save("4", base=1, client="tablet")
    desk.send_section({**EMPTY, FIRST: ("3", "", 1), SECOND: ("2", "", 0)})
    assert stored(FIRST) == ("4", "", 2)
    assert stored(SECOND) == ("2", "", 1)


def test_a_conflict_shows_both_and_the_rest_is_saved(desk: Desk, stored: Stored) -> None:
    desk.save("3", "from the tablet")
    page = desk.send_section(
        {**EMPTY, FIRST: ("1", "from the desk", 0), SECOND: ("2", "", 0)}, status=409
    )
    assert "from the tablet" in page.text
    assert "from the desk" in page.text
    assert "Saved, but for what is marked below" in page.text
    assert stored(FIRST) == ("3", "from the tablet", 1)
    assert stored(SECOND) == ("2", "", 1)
    desk.send_section({**EMPTY, FIRST: ("1", "from the desk", 1), SECOND: ("2", "", 1)})
    assert stored(FIRST) == ("1", "from the desk", 2)


def test_taking_the_stored_one_leaves_it(desk: Desk, stored: Stored) -> None:
    desk.save("3", "from the tablet")
    answers = {**EMPTY, FIRST: ("1", "", 1), SECOND: ("2", "", 0)}
    answer = desk.send_section(answers, take=FIRST)
    assert answer.location.endswith(f"#criterion-{FIRST}")
    assert stored(FIRST) == ("3", "from the tablet", 1)
    assert stored(SECOND) == ("2", "", 1)


def test_one_wrong_answer_saves_none_and_keeps_everything_typed(desk: Desk, stored: Stored) -> None:
    page = desk.send_section(
        {**EMPTY, FIRST: ("3", "typed with care", 0), SECOND: ("not-applicable", "", 0)}, status=422
    )
    assert "Nothing is saved yet" in page.text
    assert "why it does not apply" in page.text
    assert "typed with care" in page.text
    assert stored(FIRST) is None


def test_a_closed_review_keeps_what_was_typed(desk: Desk, stored: Stored) -> None:
    desk.save("3")
    desk.browser.post(f"{desk.url}/submission")
    page = desk.send_section({**EMPTY, FIRST: ("1", "too late", 1)}, status=409)
    assert "closed meanwhile" in page.text
    assert "too late" in page.text
    assert stored(FIRST) == ("3", "", 1)


def test_somebody_elses_page_is_refused_again_and_again(
    cast: Cast, browse: Browse, desk: Desk, stored: Stored
) -> None:
    rosas = Desk(browse(cast.rosa), desk.assessment).start()
    rosas.review = desk.review
    page = rosas.send_section({**EMPTY, FIRST: ("1", "bob's", 0)}, status=409)
    assert f'name="review" value="{desk.review}"' in page.text
    assert stored(FIRST) is None


def test_missing_fields_change_nothing(app: Flask, desk: Desk) -> None:
    desk.save("3")
    page = desk.send_section({}, status=303)
    assert page.location
    assert changes(app) == 1


def test_an_unknown_section_is_not_there(desk: Desk) -> None:
    desk.send_section(EMPTY, section="charm", status=404)
    desk.browser.get(f"{desk.url}?section=charm", status=404)


def test_who_may_not(cast: Cast, browse: Browse, desk: Desk) -> None:
    for person, status in ((cast.vera, 403), (cast.charlie, 404), (cast.rosa, 404)):
        other = Desk(browse(person), desk.assessment, desk.review)
        other.send_section({**EMPTY, FIRST: ("1", "", 0)}, status=status)
