"""A brief's page: what is needed, who might do it, and what each may know of that."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from flask import Flask

from tests.cast import THEN, Cast, PortalClient
from tests.support.directory import add_assessment, add_brief, add_vendor, decided, reopened
from tests.support.panel import rated
from tests.support.statements import statements
from vetting.assessments import overview

Browse = Callable[..., PortalClient]


@pytest.fixture
def brief_id(app: Flask, cast: Cast) -> int:
    return add_brief(app, cast.marta)


@pytest.fixture
def assessment_id(app: Flask, cast: Cast, brief_id: int) -> int:
    return add_assessment(app, cast.marta, brief_id, add_vendor(app, cast.marta))


def vendors_of(page: str) -> str:
    return page.split('id="overview"')[1].split("</table>", maxsplit=1)[0]


def test_before_there_is_anybody_it_asks_for_the_first_vendor(
    cast: Cast, browse: Browse, brief_id: int
) -> None:
    page = browse(cast.marta).get(f"/briefs/{brief_id}").text
    assert f'href="/vendors/new?brief_id={brief_id}"' in page
    assert "Compare" not in page


def test_it_says_what_the_brief_does_not_say_yet(app: Flask, cast: Cast, browse: Browse) -> None:
    brief_id = add_brief(app, cast.marta, products="Bread", response_hours=Decimal(12))
    page = browse(cast.marta).get(f"/briefs/{brief_id}").text
    assert f'href="/briefs/{brief_id}/edit#competitors"' in page
    assert "#products" not in page
    assert "slow: four hours at most is better" in page
    assert "Still missing" not in browse(cast.bob).get(f"/briefs/{brief_id}").text


def test_a_rater_sees_their_own_state_and_nothing_of_the_panel(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, assessment_id: int
) -> None:
    rated(app, cast.rosa, assessment_id, everything=3)
    decided(app, cast.marta, assessment_id)
    page = vendors_of(browse(cast.bob).get(f"/briefs/{brief_id}").text)
    assert "Not started" in page
    assert "once your own review is in" in page
    for secret in ("75", "submitted", "badge", "Contract", "provisional"):
        assert secret not in page


def test_a_half_done_review_shows_how_far_it_is(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, assessment_id: int
) -> None:
    rated(app, cast.rosa, assessment_id, everything=3)
    rated(app, cast.bob, assessment_id, {"first-hour": 1, "company-knowledge": 0}, state="open")
    page = vendors_of(browse(cast.bob).get(f"/briefs/{brief_id}").text)
    assert "2 of " in page
    assert "Go on with my review" in page
    assert "75" not in page


def test_after_their_own_review_a_rater_sees_the_panel(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, assessment_id: int
) -> None:
    rated(app, cast.bob, assessment_id, everything=3)
    rated(app, cast.rosa, assessment_id, everything=3)
    page = vendors_of(browse(cast.bob).get(f"/briefs/{brief_id}").text)
    assert "2 submitted · 2 not yet reviewed" in page
    assert "75.0" in page
    assert "Not enough evidence yet" in page


def test_who_will_not_rate_is_told_apart_from_who_has_not_yet(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, assessment_id: int
) -> None:
    rated(app, cast.rosa, assessment_id, everything=3)
    rated(app, cast.alice, assessment_id, state="abstained")
    rated(app, cast.marta, assessment_id, everything=1, state="open")
    page = vendors_of(browse(cast.vera).get(f"/briefs/{brief_id}").text)
    assert "1 submitted · 1 in progress · 1 not rating · 1 not yet reviewed" in page
    assert "My review" not in page
    assert "You are not rating" in browse(cast.alice).get(f"/briefs/{brief_id}").text


def test_a_reopened_review_is_told_apart(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, assessment_id: int
) -> None:
    rated(app, cast.bob, assessment_id, everything=2)
    reopened(app, cast.bob, assessment_id)
    assert "1 reopened" in browse(cast.vera).get(f"/briefs/{brief_id}").text
    assert "Reopened" in vendors_of(browse(cast.bob).get(f"/briefs/{brief_id}").text)


def test_a_decision_is_shown_to_those_who_see_the_panel(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, assessment_id: int
) -> None:
    decided(app, cast.marta, assessment_id, outcome="on-hold")
    assert "On hold" in vendors_of(browse(cast.vera).get(f"/briefs/{brief_id}").text)


def test_vendors_are_sorted_by_name_whatever_their_score(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    for name, value in (("zoe", 4), ("Álvaro", 0), ("Berta", 2)):
        assessment = add_assessment(app, cast.marta, brief_id, add_vendor(app, cast.marta, name))
        rated(app, cast.rosa, assessment, everything=value)
    page = vendors_of(browse(cast.vera).get(f"/briefs/{brief_id}").text)
    assert page.index("Álvaro") < page.index("Berta") < page.index("zoe")


def test_vendors_are_looked_for_in_the_directory_and_added(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    add_vendor(app, cast.marta, "Núria Vidal", city="Cádiz")
    add_vendor(app, cast.marta, "Somebody Else")
    page = browse(cast.marta).get(f"/briefs/{brief_id}?q=NURIA+cadiz").text
    assert "Núria Vidal" in page
    assert "Somebody Else" not in page
    assert "fits “nobody”" in browse(cast.marta).get(f"/briefs/{brief_id}?q=nobody").text


def test_who_is_in_the_brief_is_not_offered_again(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, assessment_id: int
) -> None:
    page = browse(cast.marta).get(f"/briefs/{brief_id}").text
    assert "Everybody in your directory is in this brief already." in page


def test_reviewers_and_viewers_are_offered_no_changes(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, assessment_id: int
) -> None:
    for person in (cast.bob, cast.vera):
        page = browse(person).get(f"/briefs/{brief_id}").text.split("<main")[1]
        assert "<form" not in page
        assert "/edit" not in page


@pytest.mark.parametrize("path", ["", "/edit", "/weights"])
def test_another_company_gets_404(cast: Cast, browse: Browse, brief_id: int, path: str) -> None:
    browse(cast.charlie).get(f"/briefs/{brief_id}{path}", status=404)


@pytest.mark.parametrize("number", ["0", "999", str(2**31 - 1), str(2**31), str(2**63), "9" * 40])
def test_a_brief_that_is_not_there_is_404(cast: Cast, browse: Browse, number: str) -> None:
    browse(cast.marta).get(f"/briefs/{number}", status=404)


def test_more_vendors_do_not_cost_more_statements(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, assessment_id: int
) -> None:
    vera = browse(cast.vera)
    rated(app, cast.rosa, assessment_id, everything=2)
    few = statements(app, lambda: vera.get(f"/briefs/{brief_id}"))
    for number in range(5):
        vendor_id = add_vendor(app, cast.marta, f"Vendor {number}")
        more = add_assessment(app, cast.marta, brief_id, vendor_id)
        rated(app, cast.rosa, more, everything=2)
    assert statements(app, lambda: vera.get(f"/briefs/{brief_id}")) == few


def test_it_speaks_spanish(app: Flask, cast: Cast, browse: Browse) -> None:
    brief_id = add_brief(
        app,
        cast.marta,
        budget_per_month=Decimal("1250.50"),
        hours_per_week=Decimal("12.5"),
        created_at=THEN - timedelta(days=1),
    )
    page = browse(cast.vera, "es").get(f"/briefs/{brief_id}").text
    assert "1.250,50" in page.replace("1250,50", "1.250,50")
    assert "12,5" in page


def test_many_vendors_come_a_page_at_a_time(app: Flask, cast: Cast, browse: Browse) -> None:
    brief_id = add_brief(app, cast.alice)
    for number in range(overview.PAGE_SIZE + 1):
        vendor_id = add_vendor(app, cast.alice, f"Vendor {number:02}")
        add_assessment(app, cast.alice, brief_id, vendor_id)
    vera = browse(cast.vera)
    first, last = (vera.get(f"/briefs/{brief_id}?page={number}").text for number in (1, 2))
    assert "Vendor 00" in first
    assert "Vendor 25" not in first
    assert "Vendor 25" in last
    assert "Page 2 of 2" in last
