"""Changing a vendor, alone and beside somebody else."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask

from tests.cast import THEN, Cast, PortalClient
from tests.support.directory import add_vendor
from tests.support.filled import fields_of
from vetting.db import db, enter_company
from vetting.models import Vendor

Browse = Callable[..., PortalClient]


@pytest.fixture
def vendor_id(app: Flask, cast: Cast) -> int:
    return add_vendor(app, cast.marta, created_at=THEN - timedelta(days=1))


def stored(app: Flask, vendor_id: int) -> Vendor:
    with app.app_context():
        enter_company(1)
        found = db.session.get(Vendor, vendor_id)
        assert found is not None
        return found


def test_a_change_is_stored(app: Flask, cast: Cast, browse: Browse, vendor_id: int) -> None:
    marta = browse(cast.marta)
    fields = fields_of(marta.get(f"/vendors/{vendor_id}/edit").text, "form")
    marta.post(f"/vendors/{vendor_id}", {**fields, "kind": "agency", "website": "ruiz.example"})
    vendor = stored(app, vendor_id)
    assert (vendor.kind, vendor.website) == ("agency", "https://ruiz.example")
    assert (vendor.name, vendor.version) == ("Nadia Ruiz", 2)


def test_who_comes_second_sees_both_and_loses_nothing(
    app: Flask, cast: Cast, browse: Browse, vendor_id: int
) -> None:
    marta, alice = browse(cast.marta), browse(cast.alice)
    url = f"/vendors/{vendor_id}"
    fields = fields_of(alice.get(f"{url}/edit").text, "form")
    marta.post(url, {**fields, "kind": "in-house", "city": "Sevilla"})
    page = alice.post(url, {**fields, "kind": "agency", "city": "Málaga"}, status=409).text
    assert "Somebody else changed this meanwhile" in page
    assert "Sevilla" in page
    assert "In-house</blockquote>" in page
    again = fields_of(page, "form")
    assert (again["kind"], again["city"]) == ("agency", "Málaga")
    assert stored(app, vendor_id).city == "Sevilla"
    alice.post(url, again)
    assert stored(app, vendor_id).city == "Málaga"


def test_the_same_change_sent_twice_is_no_conflict(
    app: Flask, cast: Cast, browse: Browse, vendor_id: int
) -> None:
    marta = browse(cast.marta)
    fields = fields_of(marta.get(f"/vendors/{vendor_id}/edit").text, "form")
    for _ in range(2):
        marta.post(f"/vendors/{vendor_id}", {**fields, "city": "Sevilla"})
    assert stored(app, vendor_id).version == 2


@pytest.mark.parametrize("version", ["", "0", "7", "9" * 30])
def test_a_version_that_was_never_shown_changes_nothing(
    app: Flask, cast: Cast, browse: Browse, vendor_id: int, version: str
) -> None:
    fields = {"name": "Renamed", "kind": "agency", "version": version}
    browse(cast.marta).post(f"/vendors/{vendor_id}", fields, status=409)
    assert stored(app, vendor_id).name == "Nadia Ruiz"


def test_bad_input_keeps_what_was_typed(
    app: Flask, cast: Cast, browse: Browse, vendor_id: int
) -> None:
    fields = {"name": "", "kind": "agency", "version": "1", "notes": "Typed for an hour"}
    page = browse(cast.marta).post(f"/vendors/{vendor_id}", fields, status=422).text
    assert "Typed for an hour" in page
    assert 'id="name-error"' in page


@pytest.mark.parametrize(("name", "status"), [("bob", 403), ("vera", 403), ("charlie", 404)])
def test_others_may_not(
    app: Flask, cast: Cast, browse: Browse, vendor_id: int, name: str, status: int
) -> None:
    person = browse(getattr(cast, name))
    person.get(f"/vendors/{vendor_id}/edit", status=status)
    fields = {"name": "Renamed", "kind": "agency", "version": "1"}
    person.post(f"/vendors/{vendor_id}", fields, status=status)
    assert stored(app, vendor_id).name == "Nadia Ruiz"
