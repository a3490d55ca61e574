"""Entering a vendor."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, Cast, PortalClient
from tests.support.directory import add_brief, add_vendor
from tests.support.filled import fields_of
from vetting.access import Forbidden
from vetting.db import db, enter_company
from vetting.models import Assessment, Vendor
from vetting.vendors import service
from vetting.vendors.forms import is_web_address, with_scheme

Browse = Callable[..., PortalClient]

FULL = {
    "name": "Núria Vidal",
    "kind": "freelancer",
    "contact_person": "Her agent, Leo",
    "city": "Cádiz",
    "email": "nuria@vidal.example",
    "phone": "+34 600 000 000",
    "website": "https://vidal.example/portfolio",
    "notes": "Met at the fair.",
}


def vendors(app: Flask) -> list[Vendor]:
    with app.app_context():
        enter_company(1)
        return list(db.session.scalars(select(Vendor).order_by(Vendor.id)))


def test_everything_that_was_written_is_kept_and_shown(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    page = browse(cast.marta).post("/vendors", FULL, follow=True, status=200).text
    for text in FULL.values():
        assert ("Freelancer" if text == "freelancer" else text) in page
    assert 'href="https://vidal.example/portfolio" rel="noopener nofollow noreferrer"' in page
    assert len(vendors(app)) == 1


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("name", "", "Please fill this in."),
        ("name", "x" * 201, "200 characters at most"),
        ("kind", "", "Please choose one."),
        ("kind", "pirate", "Please choose one."),
        ("email", "nuria at vidal", "This is not a complete e-mail address."),
        ("email", "a@b.c" + "x" * 260, "This is too long: 255 characters at most."),
        ("phone", "0" * 61, "60 characters at most"),
        ("website", "mailto:nuria@vidal.example", "Please give an address such as"),
        ("website", "ftp://vidal.example", "Please give an address such as"),
        ("website", "https://", "Please give an address such as"),
        ("website", "her instagram page", "Please give an address such as"),
        ("website", "vidal.example/" + "x" * 500, "500 characters at most"),
        ("notes", "x" * 8001, "8000 characters at most"),
    ],
)
def test_bad_input_is_told_beside_the_field_and_kept(
    app: Flask, cast: Cast, browse: Browse, field: str, value: str, message: str
) -> None:
    page = browse(cast.marta).post("/vendors", {**FULL, field: value}, status=422).text
    assert f'id="{field}-error"' in page
    if value != "pirate":
        assert message in page
    assert FULL["contact_person"] in page
    assert vendors(app) == []


def test_a_form_without_its_fields_is_told_what_is_missing(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    browse(cast.marta).post("/vendors", {}, status=422)
    browse(cast.marta).post("/vendors", {"name": "Ana", "kind": "agency"})
    assert [vendor.email for vendor in vendors(app)] == [""]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("vidal.example", "https://vidal.example"),
        ("//vidal.example", "https://vidal.example"),
        ("www.vidal.example:8080/x", "https://www.vidal.example:8080/x"),
        ("http://vidal.example", "http://vidal.example"),
        ("HTTPS://Vidal.example", "HTTPS://Vidal.example"),
        ("", ""),
        (None, None),
    ],
)
def test_an_address_may_be_written_as_people_do(typed: str | None, kept: str | None) -> None:
    assert with_scheme(typed) == kept
    assert not kept or is_web_address(kept)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt://vidal.example/%0aalert(1)",
        "data:text/html,x",
        "https:/vidal.example",
        "https://vidal",
        "https://[::1",
        "https://vidal.example:99999",
        "https://vidal.example/a b",
        "https://vidal.example\\@evil",
        'https://vidal.example/"onclick=',
        "",
    ],
)
def test_what_is_no_web_address_is_no_link(address: str) -> None:
    assert not is_web_address(address)


def test_an_address_that_came_in_some_other_way_is_shown_as_text(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    vendor_id = add_vendor(app, cast.marta, website="javascript:alert(1)")
    page = browse(cast.marta).get(f"/vendors/{vendor_id}").text
    assert "javascript:alert(1)" in page
    assert 'href="javascript' not in page


def test_a_name_that_is_there_already_is_asked_about_first(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    known = add_vendor(app, cast.marta, "NURIA  VIDAL", city="Sevilla")
    marta = browse(cast.marta)
    page = marta.post("/vendors", FULL, status=422).text
    assert "Is this the same vendor?" in page
    assert f'href="/vendors/{known}"' in page
    again = fields_of(page, "form")
    assert again["email"] == FULL["email"]
    marta.post("/vendors", {**again, "another": "y"})
    assert [vendor.name for vendor in vendors(app)] == ["NURIA  VIDAL", "Núria Vidal"]
    assert "others by the same name" in marta.get(f"/vendors/{known}").text


def test_a_name_in_another_company_is_nobodys_business(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    add_vendor(app, cast.charlie, "Núria Vidal")
    page = browse(cast.marta).post("/vendors", FULL, follow=True, status=200).text
    assert "same name" not in page


def test_a_double_click_makes_one_vendor(app: Flask, cast: Cast, browse: Browse) -> None:
    marta = browse(cast.marta)
    first = marta.post("/vendors", FULL).location
    assert marta.post("/vendors", FULL).location == first
    assert len(vendors(app)) == 1


def test_the_same_vendor_later_is_another_one(in_app: Flask, cast: Cast) -> None:
    first = service.create(cast.marta, FULL, None, THEN)
    later = service.create(cast.marta, FULL, None, THEN + timedelta(minutes=2))
    assert first.id != later.id


def test_from_a_brief_the_vendor_is_put_into_it(app: Flask, cast: Cast, browse: Browse) -> None:
    brief_id = add_brief(app, cast.marta)
    marta = browse(cast.marta)
    page = marta.get(f"/vendors/new?brief_id={brief_id}&name=Ana").text
    fields = fields_of(page, "form")
    assert (fields["brief_id"], fields["name"]) == (str(brief_id), "Ana")
    response = marta.post("/vendors", {**fields, "kind": "agency"})
    assert response.location == f"/briefs/{brief_id}#vendors"
    with app.app_context():
        enter_company(1)
        (assessment,) = db.session.scalars(select(Assessment)).all()
    assert (assessment.brief_id, assessment.checklist_version) == (brief_id, 1)
    assert assessment.opened_by == cast.marta.member_id


def test_a_mistake_keeps_the_brief(app: Flask, cast: Cast, browse: Browse) -> None:
    brief_id = add_brief(app, cast.marta)
    fields = {"name": "", "kind": "agency", "brief_id": brief_id}
    page = browse(cast.marta).post("/vendors", fields, status=422).text
    assert fields_of(page, "form")["brief_id"] == str(brief_id)


@pytest.mark.parametrize("brief_id", ["999", "abc", "-1", "1.5", "9" * 30, "٣"])
def test_a_brief_that_is_not_there_is_404(
    app: Flask, cast: Cast, browse: Browse, brief_id: str
) -> None:
    marta = browse(cast.marta)
    marta.get(f"/vendors/new?brief_id={brief_id}", status=404)
    marta.post("/vendors", {**FULL, "brief_id": brief_id}, status=404)
    assert vendors(app) == []


def test_another_companys_brief_is_404(app: Flask, cast: Cast, browse: Browse) -> None:
    theirs = add_brief(app, cast.charlie, "Secret plan")
    marta = browse(cast.marta)
    marta.get(f"/vendors/new?brief_id={theirs}", status=404)
    page = marta.post("/vendors", {**FULL, "name": "", "brief_id": theirs}, status=404).text
    assert "Secret plan" not in page
    assert vendors(app) == []


@pytest.mark.parametrize("name", ["bob", "vera"])
def test_reviewers_and_viewers_may_not(app: Flask, cast: Cast, browse: Browse, name: str) -> None:
    person = browse(getattr(cast, name))
    person.get("/vendors/new", status=403)
    person.post("/vendors", FULL, status=403)
    assert vendors(app) == []
    with app.app_context():
        enter_company(1)
        with pytest.raises(Forbidden):
            service.create(getattr(cast, name), FULL, None, THEN)
