"""What a history raises in the pirate check, and what a person says of it."""

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from tests.audience.conftest import ASKED, QUIET, table
from tests.cast import Cast, PortalClient
from tests.support.filled import fields_of
from tests.support.panel import rated
from vetting.assessments.queries import assessment
from vetting.assessments.standing import Standing, standing
from vetting.db import enter_company
from vetting.pirate_check.checked import quiet_signs

Browse = Callable[..., PortalClient]
Sent = dict[str, Any]
FLAG = "suspicious-growth"
NOTE = "They showed the invoice of a TV campaign; it is in our file."


@pytest.fixture
def look(app: Flask, cast: Cast, assessment_id: int) -> Callable[[], Standing]:
    """Where the assessment stands for Vera, who does not rate."""

    def stands() -> Standing:
        with app.app_context():
            enter_company(1)
            return standing(cast.vera, assessment(cast.vera, assessment_id))

    return stands


def flags(found: Standing) -> list[tuple[str, str, str]]:
    return [(each.id, each.severity, each.state) for each in found.scorecard.flags]


@pytest.mark.parametrize(
    ("more", "raised"),
    [
        ({}, [(FLAG, "serious", "suggested")]),
        ({"table": ASKED}, [(FLAG, "minor", "suggested")]),
        ({"table": QUIET}, []),
        ({"run_by": "others"}, []),
        ({"run_by": "unknown"}, []),
        ({"ran_to": "2024-05-03"}, []),
        ({"ran_from": "2024-05-04"}, [(FLAG, "serious", "suggested")]),
        ({"table": "date,followers\n2026-05-03,900\n"}, []),
    ],
)
def test_only_what_they_ran_raises_a_sign_and_only_suggests_it(
    browse: Browse,
    cast: Cast,
    url: str,
    account: Sent,
    look: Callable[[], Standing],
    more: Sent,
    raised: list[Any],
) -> None:
    browse(cast.bob).post(url, {**account, **more})
    assert flags(look()) == raised
    assert look().scorecard.level.id == "insufficient"


def test_the_worst_of_several_accounts_tells_the_severity(
    browse: Browse, cast: Cast, url: str, account: Sent, look: Callable[[], Standing]
) -> None:
    bob = browse(cast.bob)
    bob.post(url, {**account, "table": ASKED, "handle": "@one"})
    bob.post(url, {**account, "handle": "@two"})
    assert flags(look()) == [(FLAG, "serious", "suggested")]
    assert len(look().scorecard.flags[0].findings) == 2


def test_the_dotted_level_shows_until_a_person_rules(
    app: Flask,
    browse: Browse,
    cast: Cast,
    url: str,
    assessment_id: int,
    account: Sent,
    look: Callable[[], Standing],
) -> None:
    rated(app, cast.bob, assessment_id, everything=3)
    bob = browse(cast.bob)
    bob.post(url, {**account, "explanation": "It was on TV.", "document": "press.example/1"})
    place = f"/assessments/{assessment_id}/pirate-check"
    page = bob.get(place).text
    for text in (
        "if confirmed",
        "Instagram @panaderiasol. The history of followers shows several unusual signs at once",
        "Followers came, reactions did not: 4 May 2024",
        "It was on TV.",
        "press.example/1",
    ):
        assert text in page
    sent = fields_of(page, "more-body")
    bob.post(f"{place}/{FLAG}/ruling", {**sent, "state": "confirmed", "note": NOTE})
    assert flags(look()) == [(FLAG, "serious", "confirmed")]
    page = bob.get(place).text
    sent = fields_of(page, "more-body")
    bob.post(f"{place}/{FLAG}/ruling", {**sent, "state": "cleared", "note": NOTE})
    assert flags(look()) == [(FLAG, "serious", "cleared")]


def test_a_cleared_sign_comes_back_with_other_findings_only(
    app: Flask,
    browse: Browse,
    cast: Cast,
    url: str,
    assessment_id: int,
    account: Sent,
    look: Callable[[], Standing],
) -> None:
    rated(app, cast.bob, assessment_id, everything=3)
    bob = browse(cast.bob)
    bob.post(url, account)
    place = f"/assessments/{assessment_id}/pirate-check"
    sent = fields_of(bob.get(place).text, "more-body")
    bob.post(f"{place}/{FLAG}/ruling", {**sent, "state": "cleared", "note": NOTE})
    bob.post(f"{url}/1", {**account, "explanation": "An invoice.", "version": "1"})
    assert flags(look()) == [(FLAG, "serious", "cleared")]
    later = table(gains={80: 500, 90: -200})
    bob.post(f"{url}/1", {**account, "table": later, "version": "2"})
    assert flags(look()) == [(FLAG, "serious", "suggested")]


def test_a_rater_who_waits_sees_the_history_and_no_ruling(
    app: Flask, browse: Browse, cast: Cast, url: str, assessment_id: int, account: Sent
) -> None:
    rated(app, cast.bob, assessment_id, everything=3)
    bob, rosa = browse(cast.bob), browse(cast.rosa)
    bob.post(url, account)
    place = f"/assessments/{assessment_id}/pirate-check"
    sent = fields_of(bob.get(place).text, "more-body")
    bob.post(f"{place}/{FLAG}/ruling", {**sent, "state": "confirmed", "note": NOTE})
    assert NOTE in bob.get(place).text
    page = rosa.get(f"{url}/1").text
    assert "Clear signs, to be asked about" in page
    assert NOTE not in page
    assert "confirmed" not in page
    assert NOTE not in rosa.get(place).text


@pytest.mark.parametrize(
    ("more", "checked"),
    [
        ({"table": QUIET}, True),
        ({"table": QUIET, "run_by": "unknown"}, False),
        ({"table": "date,followers\n2026-05-03,900\n"}, False),
    ],
)
def test_the_sign_is_checked_once_a_history_of_theirs_was_read(
    app: Flask,
    browse: Browse,
    cast: Cast,
    url: str,
    account: Sent,
    look: Callable[[], Standing],
    more: Sent,
    checked: bool,
) -> None:
    browse(cast.bob).post(url, {**account, **more})
    found = look()
    with app.test_request_context():
        quiet = {each.id: each.checked for each in quiet_signs(found)}
    assert quiet[FLAG] is checked


def test_an_assessment_with_a_history_is_not_taken_back(
    browse: Browse, cast: Cast, url: str, assessment_id: int, account: Sent
) -> None:
    browse(cast.bob).post(url, account)
    page = browse(cast.alice).post(f"/assessments/{assessment_id}/removal", status=409).text
    assert "Something is recorded in it already" in page
