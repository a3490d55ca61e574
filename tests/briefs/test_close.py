"""Closing a brief keeps everything in it."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.support.directory import add_assessment, add_brief, add_vendor
from tests.support.panel import rated

Browse = Callable[..., PortalClient]


@pytest.fixture
def brief_id(app: Flask, cast: Cast) -> int:
    return add_brief(app, cast.marta, "Old plan", products="Bread")


def test_a_closed_brief_can_be_read_with_all_that_is_in_it(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    assessment_id = add_assessment(app, cast.marta, brief_id, add_vendor(app, cast.marta))
    rated(app, cast.rosa, assessment_id, everything=3)
    marta = browse(cast.marta)
    page = marta.post(f"/briefs/{brief_id}/closure", follow=True, status=200).text
    assert "This brief was closed on" in page
    page = browse(cast.vera).get(f"/briefs/{brief_id}").text
    for text in ("Bread", "Nadia Ruiz", "75.0"):
        assert text in page
    browse(cast.vera).get(f"/assessments/{assessment_id}")


def test_nobody_is_added_to_a_closed_brief(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    vendor_id = add_vendor(app, cast.marta)
    marta = browse(cast.marta)
    marta.post(f"/briefs/{brief_id}/closure")
    assert "Add a vendor" not in marta.get(f"/briefs/{brief_id}").text
    page = marta.post(f"/briefs/{brief_id}/assessments", {"vendor_id": vendor_id}, status=409).text
    assert "This brief is closed." in page
    marta.post(f"/vendors/{vendor_id}/assessments", {"brief_id": brief_id}, status=409)
    marta.get(f"/vendors/new?brief_id={brief_id}", status=409)
    fields = {"name": "Ana", "kind": "agency", "brief_id": brief_id}
    marta.post("/vendors", fields, status=409)


def test_closing_twice_is_closing_once_and_it_opens_again(
    cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    marta.post(f"/briefs/{brief_id}/closure")
    marta.post(f"/briefs/{brief_id}/closure")
    marta.post(f"/briefs/{brief_id}/reopening")
    marta.post(f"/briefs/{brief_id}/reopening")
    page = marta.get(f"/briefs/{brief_id}").text
    assert "This brief was closed" not in page
    assert "Change the brief" in page


@pytest.mark.parametrize(("name", "status"), [("bob", 403), ("vera", 403), ("charlie", 404)])
def test_others_may_not(cast: Cast, browse: Browse, brief_id: int, name: str, status: int) -> None:
    person = browse(getattr(cast, name))
    person.post(f"/briefs/{brief_id}/closure", status=status)
    person.post(f"/briefs/{brief_id}/reopening", status=status)
    assert "This brief was closed" not in browse(cast.vera).get(f"/briefs/{brief_id}").text
