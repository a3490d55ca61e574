"""An entry is taken back to what stood there before, and never over what was stored since."""

from collections.abc import Callable

from flask import Flask

from tests.cast import Browse, Cast
from tests.quick_entry.typist import Typist
from tests.reviews.desk import Desk
from vetting.db import across_companies, db
from vetting.models import RatingChange

Stored = Callable[[str], tuple[str, str, int] | None]
FIRST, SECOND = "company-knowledge", "channel-audit"


def test_a_first_rating_is_taken_back_to_none(typist: Typist, stored: Stored) -> None:
    typist.type("1 3 knew both shops")
    answer = typist.undo(FIRST, 1)
    assert stored(FIRST) == ("", "", 2)
    assert "Taken back. Now: 1 ·" in answer.text
    assert "No rating yet" in answer.text
    assert "0 of 30 answered" in answer.text


def test_one_by_one_leads_back_to_what_was_rated_before(typist: Typist, stored: Stored) -> None:
    Desk(typist.browser, typist.assessment).start().save("1", "on the tablet")
    typist.type("1 3")
    typist.type("1 4 better")
    typist.undo(FIRST, 3)
    assert stored(FIRST) == ("3", "on the tablet", 4)
    typist.undo(FIRST, 2)
    assert stored(FIRST) == ("1", "on the tablet", 5)
    assert "/undo" not in typist.browser.get(typist.url).text


def test_any_order_will_do_between_criteria(typist: Typist, stored: Stored) -> None:
    typist.type("1 3")
    typist.type("2 4")
    typist.undo(FIRST, 1)
    typist.undo(SECOND, 1)
    assert (stored(FIRST), stored(SECOND)) == (("", "", 2), ("", "", 2))


def test_an_earlier_entry_does_not_go_over_a_later_one(typist: Typist, stored: Stored) -> None:
    typist.type("1 3")
    typist.type("1 4")
    answer = typist.undo(FIRST, 1, status=409)
    assert "Nothing was taken back" in answer.text
    assert "It stays as it is now: level 4." in answer.text
    assert stored(FIRST) == ("4", "", 2)


def test_twice_is_once(app: Flask, typist: Typist, stored: Stored) -> None:
    typist.type("1 3")
    typist.undo(FIRST, 1)
    typist.undo(FIRST, 1)
    assert stored(FIRST) == ("", "", 2)
    with app.app_context(), across_companies():
        assert db.session.query(RatingChange).count() == 2


def test_twice_does_not_touch_what_was_entered_in_between(typist: Typist, stored: Stored) -> None:
    typist.type("1 3")
    typist.undo(FIRST, 1)
    typist.type("1 2")
    typist.undo(FIRST, 1)
    assert stored(FIRST) == ("2", "", 3)


def test_what_another_window_stored_stays_and_is_said(typist: Typist, stored: Stored) -> None:
    typist.type("1 3")
    Desk(typist.browser, typist.assessment).start().save("2", "other window", base=1)
    answer = typist.undo(FIRST, 1, status=409)
    assert "something else was stored since for 1 ·" in answer.text
    assert "It stays as it is now: level 2." in answer.text
    assert stored(FIRST) == ("2", "other window", 2)
    assert "Something else was stored since." in typist.browser.get(typist.url).text


def test_two_windows_of_quick_entry(typist: Typist, stored: Stored) -> None:
    other = Typist(typist.browser, typist.assessment).open()
    typist.type("1 3")
    other.type("1 4")
    typist.undo(FIRST, 1, status=409)
    other.undo(FIRST, 2)
    assert stored(FIRST) == ("3", "", 3)
    typist.undo(FIRST, 1)
    assert stored(FIRST) == ("", "", 4)


def test_the_word_takes_back_one_after_the_other(typist: Typist, stored: Stored) -> None:
    typist.type("1 3 2 4")
    assert "Taken back. Now: 2 ·" in typist.type("undo").text
    assert "Taken back. Now: 1 ·" in typist.type(" Deshacer ").text
    answer = typist.type("undo", status=409)
    assert "There is no entry left to take back." in answer.text
    assert (stored(FIRST), stored(SECOND)) == (("", "", 2), ("", "", 2))


def test_a_plain_form_takes_back_too(typist: Typist, stored: Stored) -> None:
    typist.type("1 3")
    data = {"review": typist.review}
    answer = typist.browser.post(f"{typist.url}/{FIRST}/1/undo", data)
    assert "Taken back. Now: 1 ·" in typist.browser.get(answer.location).text
    assert stored(FIRST) == ("", "", 2)


def test_only_entries_are_taken_back(typist: Typist, stored: Stored) -> None:
    Desk(typist.browser, typist.assessment).start().save("2")
    typist.undo(FIRST, 1, status=404)
    typist.undo(FIRST, 7, status=404)
    typist.undo("charm", 1, status=404)
    assert stored(FIRST) == ("2", "", 1)


def test_nothing_is_taken_back_in_a_closed_review(typist: Typist, stored: Stored) -> None:
    typist.type("1 3")
    typist.browser.post(f"{typist.place}/submission")
    assert "closed meanwhile" in typist.undo(FIRST, 1, status=409).text
    assert stored(FIRST) == ("3", "", 1)


def test_a_colleague_takes_nothing_back(
    typist: Typist, browse: Browse, cast: Cast, stored: Stored
) -> None:
    typist.type("1 3")
    rosa = Typist(browse(cast.rosa), typist.assessment).start()
    rosa.undo(FIRST, 1, status=404)
    assert stored(FIRST) == ("3", "", 1)
