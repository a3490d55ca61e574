"""Saying no: declining, and telling that the link reached somebody else."""

from collections.abc import Callable

import pytest

from tests.cast import PortalClient
from tests.given_references.conftest import Rows
from tests.given_references.desk import URL, Referee, ask
from vetting.models import Reference

Stored = Callable[[], list[Reference]]
WAYS = {"refusal": "declined", "correction": "wrong-person"}


@pytest.mark.parametrize("way", WAYS)
def test_it_takes_one_link_and_a_confirmation_before_any_notice(
    way: str, carmen: Referee, code: str, given: Rows
) -> None:
    carmen.open(code)
    assert f'href="{URL}/refusal"' in carmen.browser.get(f"{URL}/notice").text
    assert f'action="{URL}/{way}"' in carmen.browser.get(f"{URL}/refusal").text
    assert given()[0].state == "open"
    assert carmen.browser.post(f"{URL}/{way}").location == f"{URL}/thanks"
    carmen.browser.get(f"{URL}/thanks")
    assert given()[0].state == WAYS[way]
    carmen.open(code, status=422)


@pytest.mark.parametrize("way", WAYS)
def test_what_was_answered_so_far_is_erased(
    way: str, carmen: Referee, code: str, given: Rows
) -> None:
    carmen.come(code, may_be_shown="no").answer(community__care="0", note="Never.")
    carmen.browser.post(f"{URL}/{way}")
    (row,) = given()
    assert row.ratings == []
    assert (row.name, row.organisation, row.may_be_shown) == ("", "", None)


def test_declining_is_the_outcome_and_nobody_asks_again(
    carmen: Referee, code: str, marta: PortalClient, named: str, stored: Stored
) -> None:
    carmen.open(code).browser.post(f"{URL}/refusal")
    assert stored()[0].outcome == "declined"
    page = marta.get(f"{named}/1/link").text
    assert "is not asked again" in page
    assert "Make the link" not in page
    marta.post(f"{named}/1/link", status=409)


def test_a_wrong_person_says_nothing_of_the_right_one(
    carmen: Referee, code: str, marta: PortalClient, named: str, stored: Stored
) -> None:
    carmen.open(code).browser.post(f"{URL}/correction")
    assert stored()[0].outcome == "not_contacted"
    assert "reached somebody else" in marta.get(f"{named}/1/link").text
    carmen.come(ask(marta, named)).answer()
    carmen.send()
