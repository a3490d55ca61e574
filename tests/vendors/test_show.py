"""A vendor's page: who they are, and where they are assessed."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import THEN, Cast, PortalClient
from tests.support.directory import add_assessment, add_brief, add_vendor
from tests.support.panel import rated
from tests.support.statements import statements

Browse = Callable[..., PortalClient]


@pytest.fixture
def vendor_id(app: Flask, cast: Cast) -> int:
    return add_vendor(app, cast.marta, email="nadia@ruiz.example", notes="First.\n\nSecond.")


def test_without_a_brief_it_asks_for_one(cast: Cast, browse: Browse, vendor_id: int) -> None:
    page = browse(cast.marta).get(f"/vendors/{vendor_id}").text
    assert "Write a brief first" in page
    assert "<p>First.</p><p>Second.</p>" in page
    assert 'href="mailto:nadia@ruiz.example"' in page


def test_it_offers_the_open_briefs_that_lack_the_vendor(
    app: Flask, cast: Cast, browse: Browse, vendor_id: int
) -> None:
    add_brief(app, cast.marta, "Wide open")
    add_brief(app, cast.marta, "Over", closed_at=THEN)
    has_them = add_brief(app, cast.marta, "Has them")
    add_assessment(app, cast.marta, has_them, vendor_id)
    options = browse(cast.marta).get(f"/vendors/{vendor_id}").text.split("<select")[1]
    options = options.split("</select>")[0]
    assert "Wide open" in options
    assert "Over" not in options
    assert "Has them" not in options


def test_it_lists_the_assessments_of_every_brief(
    app: Flask, cast: Cast, browse: Browse, vendor_id: int
) -> None:
    for title in ("Spring", "Summer"):
        brief_id = add_brief(app, cast.marta, title)
        assessment = add_assessment(app, cast.marta, brief_id, vendor_id)
        rated(app, cast.rosa, assessment, everything=3)
    page = browse(cast.vera).get(f"/vendors/{vendor_id}").text
    assert page.index("Summer") < page.index("Spring")
    assert page.count("75.0") == 2


def test_a_rater_sees_the_panel_only_where_their_own_review_is_in(
    app: Flask, cast: Cast, browse: Browse, vendor_id: int
) -> None:
    for title, own in (("Spring", True), ("Summer", False)):
        brief_id = add_brief(app, cast.marta, title)
        assessment = add_assessment(app, cast.marta, brief_id, vendor_id)
        rated(app, cast.rosa, assessment, everything=3)
        if own:
            rated(app, cast.bob, assessment, everything=3)
    page = browse(cast.bob).get(f"/vendors/{vendor_id}").text
    assert page.count("75.0") == 1
    assert page.count("once your own review is in") == 1


def test_viewers_and_reviewers_are_offered_no_changes(
    app: Flask, cast: Cast, browse: Browse, vendor_id: int
) -> None:
    add_brief(app, cast.marta)
    for person in (cast.bob, cast.vera):
        page = browse(person).get(f"/vendors/{vendor_id}").text.split("<main")[1]
        assert "<form" not in page
        assert "/edit" not in page


def test_more_assessments_do_not_cost_more_statements(
    app: Flask, cast: Cast, browse: Browse, vendor_id: int
) -> None:
    vera = browse(cast.vera)
    add_assessment(app, cast.marta, add_brief(app, cast.marta), vendor_id)
    few = statements(app, lambda: vera.get(f"/vendors/{vendor_id}"))
    for number in range(5):
        add_assessment(app, cast.marta, add_brief(app, cast.marta, f"{number}"), vendor_id)
    assert statements(app, lambda: vera.get(f"/vendors/{vendor_id}")) == few


@pytest.mark.parametrize("path", ["", "/edit"])
def test_another_company_gets_404(cast: Cast, browse: Browse, vendor_id: int, path: str) -> None:
    browse(cast.charlie).get(f"/vendors/{vendor_id}{path}", status=404)
    browse(cast.marta).get(f"/vendors/999{path}", status=404)
