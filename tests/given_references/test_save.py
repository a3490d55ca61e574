"""Saving an answer: by the protocol of a review, by itself and with a plain form."""

import pytest
from flask import Flask

from tests.cast import Browse, PortalClient
from tests.given_references.conftest import Rows
from tests.given_references.desk import FIRST, SECTION, URL, Referee, ask
from vetting.db import across_companies, db
from vetting.models import Brief, Reference


@pytest.fixture
def here(carmen: Referee, code: str) -> Referee:
    return carmen.come(code)


def values(given: Rows) -> dict[str, tuple[str, str, int]]:
    return {row.criterion: (row.value, row.note, row.version) for row in given()[0].ratings}


def test_what_is_saved_is_there(here: Referee, given: Rows) -> None:
    assert "Saved" in here.save("3", "Kind, always.").text
    assert values(given) == {FIRST: ("3", "Kind, always.", 1)}


def test_one_can_say_that_one_did_not_see_it(here: Referee, given: Rows) -> None:
    here.save("not-observed")
    assert values(given)[FIRST][0] == "not-observed"


@pytest.mark.parametrize("value", ["5", "not-applicable", "yes", "-1"])
def test_nothing_else_is_an_answer(here: Referee, given: Rows, value: str) -> None:
    here.save(value, status=422)
    assert values(given) == {}


@pytest.mark.parametrize("question", ["company-knowledge", "nothing"])
def test_what_only_the_panel_can_judge_is_not_asked(here: Referee, question: str) -> None:
    here.save("3", question=question, status=404)


def test_a_repeat_changes_nothing_and_a_late_one_comes_too_late(here: Referee, given: Rows) -> None:
    here.save("3", seq=2)
    here.save("3", seq=2)
    here.save("1", seq=1)
    assert values(given) == {FIRST: ("3", "", 1)}


def test_two_devices_that_disagree_are_both_shown(here: Referee, given: Rows) -> None:
    here.save("3", client="telephone")
    conflict = here.save("1", "From the desk.", client="desk", status=409)
    assert "another window or device stored something else" in conflict.text
    assert values(given) == {FIRST: ("3", "", 1)}


def test_without_a_script_a_page_is_saved_as_a_whole(here: Referee, given: Rows) -> None:
    data = {
        "review": "1",
        f"{FIRST}-value": "2",
        f"{FIRST}-note": "",
        f"{FIRST}-version": "0",
        "then": "next",
    }
    answer = here.browser.post(f"{URL}/sections/{SECTION}", data)
    assert answer.location.endswith("section=crisis-preparedness")
    assert values(given) == {FIRST: ("2", "", 1)}
    last = here.browser.post(
        f"{URL}/sections/again", {"review": "1", "again-value": "no", "then": "next"}
    )
    assert last.location == f"{URL}/submission"


def test_a_page_of_another_reference_saves_nothing(
    here: Referee, marta: PortalClient, browse: Browse, named: str, given: Rows
) -> None:
    marta.post(named, {"name": "Iris", "authorised_on": "2026-10-20"})
    here.come(ask(marta, named, 2), name="Iris")
    refused = here.save("0", status=409)
    assert "Another reference is open in this browser now." in refused.text
    assert all(row.ratings == [] for row in given())


@pytest.mark.parametrize("what", ["removed", "not agreed", "closed"])
def test_the_end_of_the_asking_ends_the_answering(
    what: str, app: Flask, here: Referee, given: Rows
) -> None:
    with app.app_context(), across_companies():
        reference, brief = db.session.get_one(Reference, 1), db.session.get_one(Brief, 1)
        if what == "removed":
            reference.removed_at = reference.saved_at
        elif what == "not agreed":
            reference.authorised_on = None
        else:
            brief.closed_at = brief.created_at
        db.session.commit()
    status = 409 if what == "closed" else 404
    here.save("3", status=status)
    here.browser.get(URL, status=status)
    here.browser.post(f"{URL}/submission", status=status)
    assert values(given) == {}
