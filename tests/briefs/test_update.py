"""Changing a brief, alone and beside somebody else."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from flask import Flask

from tests.cast import THEN, Cast, PortalClient
from tests.support.directory import add_brief
from tests.support.filled import Fields, fields_of
from vetting.db import db, enter_company
from vetting.models import Brief

Browse = Callable[..., PortalClient]


@pytest.fixture
def brief_id(app: Flask, cast: Cast) -> int:
    return add_brief(
        app,
        cast.marta,
        products="Bread\nCakes",
        hours_per_week=Decimal(20),
        budget_per_month=Decimal("1200.50"),
        created_at=THEN - timedelta(days=1),
    )


def stored(app: Flask, brief_id: int) -> Brief:
    with app.app_context():
        enter_company(1)
        found = db.session.get(Brief, brief_id)
        assert found is not None
        return found


def form_of(client: PortalClient, brief_id: int) -> Fields:
    return fields_of(client.get(f"/briefs/{brief_id}/edit").text, "form")


def test_the_form_holds_what_is_stored(cast: Cast, browse: Browse, brief_id: int) -> None:
    fields = form_of(browse(cast.marta), brief_id)
    assert fields["products"] == "Bread\nCakes"
    assert (fields["hours_per_week"], fields["budget_per_month"]) == ("20", "1200.5")


def test_a_change_is_stored(app: Flask, cast: Cast, browse: Browse, brief_id: int) -> None:
    marta = browse(cast.marta)
    fields = form_of(marta, brief_id)
    marta.post(f"/briefs/{brief_id}", {**fields, "products": "Rolls", "hours_per_week": ""})
    brief = stored(app, brief_id)
    assert (brief.products, brief.hours_per_week, brief.version) == ("Rolls", None, 2)
    assert brief.budget_per_month == Decimal("1200.50")


def test_nothing_changed_is_no_new_version(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    marta.post(f"/briefs/{brief_id}", form_of(marta, brief_id))
    assert stored(app, brief_id).version == 1


def test_who_comes_second_sees_both_and_loses_nothing(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta, alice = browse(cast.marta), browse(cast.alice)
    fields = form_of(alice, brief_id)
    url = f"/briefs/{brief_id}"
    marta.post(url, {**form_of(marta, brief_id), "products": "Rolls", "hours_per_week": "8"})
    page = alice.post(url, {**fields, "products": "Pies", "about": "Since 1968"}, status=409).text
    assert "Somebody else changed this meanwhile" in page
    assert "Rolls" in page
    again = fields_of(page, "form")
    assert (again["products"], again["about"], again["version"]) == ("Pies", "Since 1968", "2")
    assert stored(app, brief_id).products == "Rolls"
    alice.post(url, again)
    brief = stored(app, brief_id)
    assert (brief.products, brief.about, brief.version) == ("Pies", "Since 1968", 3)


def test_the_same_change_sent_twice_is_no_conflict(
    app: Flask, cast: Cast, browse: Browse, brief_id: int
) -> None:
    marta = browse(cast.marta)
    fields = {**form_of(marta, brief_id), "title": "Renamed"}
    marta.post(f"/briefs/{brief_id}", fields)
    marta.post(f"/briefs/{brief_id}", fields)
    assert stored(app, brief_id).version == 2


@pytest.mark.parametrize("version", ["", "0", "-1", "99", "9" * 30])
def test_a_version_that_was_never_shown_changes_nothing(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, version: str
) -> None:
    marta = browse(cast.marta)
    fields = {**form_of(marta, brief_id), "title": "Renamed", "version": version}
    marta.post(f"/briefs/{brief_id}", fields, status=409)
    assert stored(app, brief_id).title == "A voice for the bakery"


def test_bad_input_keeps_what_was_typed(cast: Cast, browse: Browse, brief_id: int) -> None:
    marta = browse(cast.marta)
    fields = {**form_of(marta, brief_id), "title": "", "about": "Typed for an hour"}
    page = marta.post(f"/briefs/{brief_id}", fields, status=422).text
    assert "Please fill this in." in page
    assert "Typed for an hour" in page


def test_a_closed_brief_is_reopened_first(app: Flask, cast: Cast, browse: Browse) -> None:
    brief_id = add_brief(app, cast.marta, closed_at=THEN)
    marta = browse(cast.marta)
    assert "closed" in marta.get(f"/briefs/{brief_id}/edit", status=409).text
    marta.post(f"/briefs/{brief_id}", {"title": "x", "response_hours": "4"}, status=409)
    marta.get(f"/briefs/{brief_id}/weights", status=409)


@pytest.mark.parametrize(("name", "status"), [("bob", 403), ("vera", 403), ("charlie", 404)])
def test_others_may_not(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, name: str, status: int
) -> None:
    person = browse(getattr(cast, name))
    person.get(f"/briefs/{brief_id}/edit", status=status)
    person.post(f"/briefs/{brief_id}", {"title": "x", "response_hours": "4"}, status=status)
    assert stored(app, brief_id).version == 1
