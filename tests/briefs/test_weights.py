"""Equal weights, unless somebody gives a reason and their name."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.support.directory import add_assessment, add_brief, add_vendor
from tests.support.filled import fields_of
from tests.support.panel import rated
from vetting.db import db, enter_company
from vetting.models import Brief

Browse = Callable[..., PortalClient]

REASON = "A crisis would cost us more than anything else."


@pytest.fixture
def brief_id(app: Flask, cast: Cast) -> int:
    return add_brief(app, cast.marta)


def stored(app: Flask, brief_id: int) -> Brief:
    with app.app_context():
        enter_company(1)
        found = db.session.get(Brief, brief_id)
        assert found is not None
        return found


def test_weights_are_equal_until_somebody_chooses(
    cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    assert "Every criterion counts the same." in marta.get(f"/briefs/{brief_id}").text
    assert fields_of(marta.get(f"/briefs/{brief_id}/weights").text, "form")["weighting"] == "equal"


def test_suggested_weights_carry_reason_name_and_day(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    choice = {"weighting": "suggested", "weighting_reason": REASON, "version": "1"}
    browse(cast.marta).post(f"/briefs/{brief_id}/weights", choice)
    page = browse(cast.vera).get(f"/briefs/{brief_id}").text
    assert REASON in page
    assert "Chosen by Marta Molina on" in page
    assert stored(app, brief_id).weighted_by == cast.marta.member_id


def test_suggested_weights_change_the_score(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    assessment_id = add_assessment(app, cast.marta, brief_id, add_vendor(app, cast.marta))
    rated(app, cast.rosa, assessment_id, {"company-knowledge": 4}, everything=2)
    vera = browse(cast.vera)
    before = vera.get(f"/briefs/{brief_id}").text
    choice = {"weighting": "suggested", "weighting_reason": REASON, "version": "1"}
    browse(cast.marta).post(f"/briefs/{brief_id}/weights", choice)
    after = vera.get(f"/briefs/{brief_id}").text
    assert score_of(before) != score_of(after)


def score_of(page: str) -> str:
    return page.split('data-label="Score">')[1].split("<", maxsplit=1)[0]


@pytest.mark.parametrize("reason", ["", "x" * 29, "  " + "x" * 29 + "  "])
def test_suggested_weights_need_a_reason(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, reason: str
) -> None:
    choice = {"weighting": "suggested", "weighting_reason": reason, "version": "1"}
    page = browse(cast.marta).post(f"/briefs/{brief_id}/weights", choice, status=422).text
    assert "Please write at least 30 characters." in page
    assert 'id="weighting_reason-error"' in page
    assert stored(app, brief_id).weighting == "equal"


@pytest.mark.parametrize("weighting", [None, "", "mine"])
def test_one_of_the_two_has_to_be_chosen(
    cast: Cast, browse: Browse, brief_id: int, weighting: str | None
) -> None:
    choice = {"weighting_reason": REASON, "version": "1"}
    if weighting is not None:
        choice["weighting"] = weighting
    browse(cast.marta).post(f"/briefs/{brief_id}/weights", choice, status=422)


def test_back_to_equal_weights_needs_no_reason(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta, alice = browse(cast.marta), browse(cast.alice)
    url = f"/briefs/{brief_id}/weights"
    marta.post(url, {"weighting": "suggested", "weighting_reason": REASON, "version": "1"})
    alice.post(url, {"weighting": "equal", "weighting_reason": REASON, "version": "2"})
    brief = stored(app, brief_id)
    assert (brief.weighting, brief.weighting_reason) == ("equal", "")
    assert brief.weighted_by == cast.alice.member_id


def test_the_same_choice_once_more_leaves_name_and_day_alone(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    url = f"/briefs/{brief_id}/weights"
    choice = {"weighting": "suggested", "weighting_reason": REASON, "version": "1"}
    browse(cast.marta).post(url, choice)
    browse(cast.alice).post(url, choice)
    brief = stored(app, brief_id)
    assert (brief.weighted_by, brief.version) == (cast.marta.member_id, 2)


def test_who_comes_second_sees_what_was_chosen_meanwhile(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta, alice = browse(cast.marta), browse(cast.alice)
    url = f"/briefs/{brief_id}/weights"
    marta.post(url, {"weighting": "suggested", "weighting_reason": REASON, "version": "1"})
    other = "The crisis drill is what we have seen least of, so it counts."
    choice = {"weighting": "suggested", "weighting_reason": other, "version": "1"}
    page = alice.post(url, choice, status=409).text
    assert REASON in page
    assert other in page
    assert stored(app, brief_id).weighting_reason == REASON
    alice.post(url, fields_of(page, "form"))
    assert stored(app, brief_id).weighting_reason == other


@pytest.mark.parametrize(("name", "status"), [("bob", 403), ("vera", 403), ("charlie", 404)])
def test_others_may_not(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, name: str, status: int
) -> None:
    choice = {"weighting": "suggested", "weighting_reason": REASON, "version": "1"}
    person = browse(getattr(cast, name))
    person.get(f"/briefs/{brief_id}/weights", status=status)
    person.post(f"/briefs/{brief_id}/weights", choice, status=status)
    assert stored(app, brief_id).weighting == "equal"
