"""Saving one answer, as a page does that saves by itself: the rule is the review's."""

import itertools
import threading
from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Browse
from tests.self_checks.desk import FACT, FIRST, URL, Desk
from vetting.access import Keeper
from vetting.clock import now
from vetting.db import db
from vetting.errors import Missing
from vetting.reviews.protocol import Save
from vetting.self_checks import service

Stored = Callable[..., tuple[str, str, int] | None]


def test_a_pick_is_stored_and_acknowledged_by_its_number(desk: Desk, stored: Stored) -> None:
    answer = desk.save("3", "knew both shops", seq=11)
    assert 'data-acknowledged="11"' in answer.text
    assert stored() == ("3", "knew both shops", 1)


def test_the_answer_brings_figures_and_progress(desk: Desk) -> None:
    answer = desk.save("3")
    assert 'data-total="75.0"' in answer.text
    assert 'data-done="1 ' in answer.text
    assert len(answer.data) <= 600


def test_a_repeated_save_is_acknowledged_and_counts_once(desk: Desk, stored: Stored) -> None:
    desk.save("3", seq=5)
    assert 'data-acknowledged="5"' in desk.save("3", seq=5).text
    assert stored() == ("3", "", 1)


@pytest.mark.parametrize("order", list(itertools.permutations((1, 2, 3))))
def test_in_whatever_order_they_arrive_the_newest_of_a_page_stays(
    desk: Desk, stored: Stored, order: tuple[int, ...]
) -> None:
    for seq in (*order, *order):
        desk.save(str(seq), f"note {seq}", seq=seq)
    assert (stored() or ())[:2] == ("3", "note 3")


def test_an_older_save_that_comes_late_is_not_acknowledged(desk: Desk, stored: Stored) -> None:
    desk.save("4", seq=9)
    assert 'data-acknowledged="0"' in desk.save("1", seq=8).text
    assert stored() == ("4", "", 1)


def test_another_device_on_an_older_version_is_told_both(
    browse: Browse, desk: Desk, stored: Stored
) -> None:
    phone = Desk(browse()).open(desk.code)
    desk.save("3", "from the desk", client="desk")
    answer = phone.save("1", "from the phone", client="phone", status=409)
    assert "from the desk" in answer.text
    assert "from the phone" in answer.text
    assert "Keep mine" in answer.text
    assert stored() == ("3", "from the desk", 1)
    phone.save("1", "from the phone", client="phone", seq=2, base=1)
    assert stored() == ("1", "from the phone", 2)


def test_a_fact_is_answered_in_words_in_a_conflict_too(browse: Browse, desk: Desk) -> None:
    phone = Desk(browse()).open(desk.code)
    desk.save("yes", question=FACT, client="desk")
    answer = phone.save("unknown", question=FACT, client="phone", status=409)
    assert "I do not know yet" in answer.text
    assert "Yes" in answer.text


def test_an_answer_can_be_taken_back(desk: Desk, stored: Stored) -> None:
    desk.save("3", seq=1)
    assert 'data-answered="0"' in desk.save("", seq=2).text
    assert stored() == ("", "", 2)


@pytest.mark.parametrize(
    ("question", "value"),
    [(FIRST, "5"), (FIRST, "yes"), (FACT, "3"), (FACT, "not_claimed"), ("lock_in_months", "7")],
)
def test_what_is_no_answer_is_refused(
    desk: Desk, stored: Stored, question: str, value: str
) -> None:
    assert "not one of the answers" in desk.save(value, question=question, status=422).text
    assert stored(question) is None


def test_not_applicable_needs_a_reason_and_not_for_what_applies_to_all(
    desk: Desk, stored: Stored
) -> None:
    desk.save("not-applicable", status=422)
    desk.save("not-applicable", "no shop", seq=2)
    assert stored() == ("not-applicable", "no shop", 1)
    desk.save("not-applicable", "why", question="clean-methods", status=422)


@pytest.mark.parametrize("question", ["first-hour", "names_person_doing_the_work", "nothing"])
def test_only_what_is_asked_can_be_answered(desk: Desk, stored: Stored, question: str) -> None:
    desk.save("0", question=question, status=404)
    assert stored(question) is None


def test_the_service_asks_the_same(app: Flask, desk: Desk) -> None:
    with app.app_context(), pytest.raises(Missing):
        service.save(Keeper(desk.check), desk.check, "first-hour", Save("4", "", 0))


def test_a_page_of_another_self_check_saves_nothing_in_this_one(
    browse: Browse, desk: Desk, stored: Stored
) -> None:
    other = Desk(browse()).begin()
    other.check, own = desk.check, other.check
    answer = other.save("0", "private", status=409)
    assert "Another self-check is open" in answer.text
    assert stored(check=own) is None
    assert stored(check=desk.check) is None


def test_two_people_see_and_change_nothing_of_each_other(
    browse: Browse, desk: Desk, stored: Stored
) -> None:
    other = Desk(browse()).begin()
    desk.save("3", "my own words")
    other.save("1", "theirs")
    assert stored(check=desk.check) == ("3", "my own words", 1)
    assert stored(check=other.check) == ("1", "theirs", 1)
    for page in ("answers?section=company-research", "result"):
        assert "my own words" not in other.browser.get(f"{URL}/{page}").text
    other.browser.post(f"{URL}/erasure")
    assert stored(check=desk.check) == ("3", "my own words", 1)


def test_a_number_is_not_given_twice(browse: Browse) -> None:
    first = Desk(browse()).begin()
    first.browser.post(f"{URL}/erasure")
    assert Desk(browse()).begin().check != first.check


def test_of_many_at_once_each_is_acknowledged_or_told(app: Flask, stored: Stored) -> None:
    with app.app_context():
        key = service.start("freelancer", "", now())
        check = service.queries.live(key.digest, now())
        assert check
        keeper = Keeper(check.id)
        db.session.remove()
    conflicts: list[bool] = []

    def save(client: int) -> None:
        with app.app_context():
            wanted = Save(str(client % 5), "", 0, f"tab-{client}", 1)
            conflicts.append(service.save(keeper, keeper.check_id, FIRST, wanted).in_conflict)

    threads = [threading.Thread(target=save, args=(client,)) for client in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(conflicts) == [False, True, True, True, True]
    found = stored()
    assert found
    assert found[2] == 1
