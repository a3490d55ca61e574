"""The list of briefs."""

from collections.abc import Callable

from flask import Flask

from tests.cast import THEN, Cast, PortalClient
from tests.support.directory import add_assessment, add_brief, add_vendor
from tests.support.panel import rated
from tests.support.statements import statements

Browse = Callable[..., PortalClient]


def test_a_reviewer_in_an_empty_portal_learns_whom_to_wait_for(cast: Cast, browse: Browse) -> None:
    page = browse(cast.bob).get("/briefs").text
    assert "A manager writes the first brief" in page
    assert "/briefs/new" not in page


def test_it_counts_the_vendors_that_wait_for_my_review(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    brief_id = add_brief(app, cast.marta)
    ids = [
        add_assessment(app, cast.marta, brief_id, add_vendor(app, cast.marta, name))
        for name in ("Ana", "Berta", "Clara", "Dora")
    ]
    rated(app, cast.bob, ids[0], everything=3)
    rated(app, cast.bob, ids[1], state="abstained")
    rated(app, cast.bob, ids[2], everything=1, state="open")
    rated(app, cast.rosa, ids[3], everything=1)
    page = browse(cast.bob).get("/briefs").text
    assert "4 vendors" in page
    assert "2 wait for your review" in page
    assert "wait for your review" not in browse(cast.vera).get("/briefs").text


def test_a_closed_brief_waits_for_nobody_and_stands_last(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    add_brief(app, cast.marta, "Older and open")
    closed = add_brief(app, cast.marta, "Newer but closed", closed_at=THEN)
    add_assessment(app, cast.marta, closed, add_vendor(app, cast.marta))
    page = browse(cast.bob).get("/briefs").text
    assert page.index("Older and open") < page.index("Newer but closed")
    assert "wait" not in page.split("<main")[1].split("Newer but closed")[1].split("</ul>")[0]


def test_many_briefs_come_in_pages(app: Flask, cast: Cast, browse: Browse) -> None:
    for number in range(26):
        add_brief(app, cast.marta, f"Brief number {number}.")
    marta = browse(cast.marta)
    assert "Brief number 25." in marta.get("/briefs").text
    for page in ("2", "99", "9" * 40):
        assert "Brief number 0." in marta.get(f"/briefs?page={page}").text
    for page in ("0", "-3", "abc", "", "9" * 5000):
        assert "Brief number 25." in marta.get(f"/briefs?page={page}").text


def test_another_company_sees_nothing(app: Flask, cast: Cast, browse: Browse) -> None:
    add_brief(app, cast.marta, "Secret plan")
    assert "Secret plan" not in browse(cast.charlie).get("/briefs").text


def test_more_briefs_do_not_cost_more_statements(app: Flask, cast: Cast, browse: Browse) -> None:
    marta = browse(cast.marta)
    vendor_id = add_vendor(app, cast.marta)
    add_assessment(app, cast.marta, add_brief(app, cast.marta), vendor_id)
    few = statements(app, lambda: marta.get("/briefs"))
    for number in range(10):
        add_assessment(app, cast.marta, add_brief(app, cast.marta, f"{number}"), vendor_id)
    assert statements(app, lambda: marta.get("/briefs")) == few
