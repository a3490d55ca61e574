"""Saving one answer, as a page does that saves by itself: the rule is the review's."""

import itertools
import threading

import pytest
from flask import Flask

from tests.cast import Browse, PortalClient
from tests.self_assessments.conftest import Stored
from tests.self_assessments.desk import FACT, FIRST, REFEREE, URL, Author
from vetting.access import Holder, Purpose
from vetting.clock import now
from vetting.db import across_companies, db, enter_company
from vetting.models import AuditEntry, SelfAssessmentAnswerChange
from vetting.reviews.protocol import Save
from vetting.self_assessments import service


def test_a_pick_is_stored_and_acknowledged_by_its_number(author: Author, stored: Stored) -> None:
    answer = author.save("3", "knew both shops", seq=11)
    assert 'data-acknowledged="11"' in answer.text
    assert 'data-done="1 ' in answer.text
    assert stored() == ("3", "knew both shops", 1)


def test_every_accepted_change_leaves_a_row_in_the_history_and_the_trail(
    app: Flask, author: Author
) -> None:
    author.save("3", "one", seq=1)
    author.save("4", "two", seq=2)
    author.save("4", "two", seq=2)
    with app.app_context(), across_companies():
        rows = db.session.query(SelfAssessmentAnswerChange).order_by("version")
        assert [(row.version, row.value, row.note) for row in rows] == [
            (1, "3", "one"),
            (2, "4", "two"),
        ]
        told = db.session.query(AuditEntry).filter_by(verb="self-answered")
        assert [each.details for each in told] == [f'{{"question":"{FIRST}"}}'] * 2
        assert {each.member_id for each in told} == {None}


@pytest.mark.parametrize("order", list(itertools.permutations((1, 2, 3))))
def test_in_whatever_order_they_arrive_the_newest_of_a_page_stays(
    author: Author, stored: Stored, order: tuple[int, ...]
) -> None:
    for seq in (*order, *order):
        author.save(str(seq), f"note {seq}", seq=seq)
    assert (stored() or ())[:2] == ("3", "note 3")


def test_another_device_on_an_older_version_is_told_both(
    browse: Browse, author: Author, code: str, stored: Stored
) -> None:
    phone = Author(browse()).open(code)
    author.save("3", "from the desk", client="desk")
    answer = phone.save("1", "from the phone", client="phone", status=409)
    for told in ("from the desk", "from the phone", "Keep mine"):
        assert told in answer.text
    assert stored() == ("3", "from the desk", 1)
    phone.save("1", "from the phone", client="phone", seq=2, base=1)
    assert stored() == ("1", "from the phone", 2)


@pytest.mark.parametrize(
    ("question", "value"),
    [(FIRST, "5"), (FIRST, "yes"), (FACT, "3"), (FACT, "not_claimed"), ("lock_in_months", "7")],
)
def test_what_is_no_answer_is_refused(
    author: Author, stored: Stored, question: str, value: str
) -> None:
    assert "not one of the answers" in author.save(value, question=question, status=422).text
    assert stored(question) is None


@pytest.mark.parametrize("question", ["first-hour", "names_person_doing_the_work", "nothing"])
def test_only_what_is_asked_can_be_answered(author: Author, stored: Stored, question: str) -> None:
    author.save("0", question=question, status=404)
    assert stored(question) is None


def test_once_it_is_handed_in_nothing_is_saved(author: Author, stored: Stored) -> None:
    author.save("3")
    author.submit()
    answer = author.save("4", "too late", seq=2, status=409)
    assert "It is handed in" in answer.text
    assert stored() == ("3", "", 1)


def test_in_a_closed_brief_nothing_is_saved(
    author: Author, marta: PortalClient, stored: Stored
) -> None:
    author.save("3")
    marta.post("/briefs/1/closure")
    author.save("4", seq=2, status=409)
    assert stored() == ("3", "", 1)
    page = author.page()
    assert "This selection is over" in page
    assert "hand it in" not in page
    for path in ("/offer", "/referees", "/files"):
        assert 'method="post"' not in main_of(author.page(path))
    author.browser.post(f"{URL}/offer", {"text": "too late", "version": "0"}, status=409)
    author.browser.post(f"{URL}/referees", REFEREE, status=409)
    author.browser.post(f"{URL}/submission", status=409)


def main_of(page: str) -> str:
    return page[page.index("<main") : page.index("</main")]


def test_of_many_at_once_each_is_acknowledged_or_told(
    app: Flask, author: Author, stored: Stored
) -> None:
    holder = Holder(1, 1, Purpose.SELF_ASSESSMENT, author.page_id, "Nadia", "Harbour Bakery")
    conflicts: list[bool] = []

    def save(client: int) -> None:
        with app.app_context():
            enter_company(1)
            wanted = Save(str(client % 5), "", 0, f"tab-{client}", 1)
            outcome = service.save(holder, author.page_id, FIRST, wanted, now())
            conflicts.append(outcome.in_conflict)

    threads = [threading.Thread(target=save, args=(client,)) for client in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(conflicts) == [False, True, True, True, True]
    assert (stored() or ("", "", 0))[2] == 1
