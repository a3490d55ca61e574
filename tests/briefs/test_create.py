"""Writing a brief."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, Cast, PortalClient
from tests.support.filled import fields_of
from vetting.access import Forbidden
from vetting.briefs import service
from vetting.db import db, enter_company
from vetting.models import Brief

Browse = Callable[..., PortalClient]

FULL = {
    "title": "Our voice on Instagram",
    "about": "Bread since 1968.\n\nThree ovens.",
    "sector": "Bakery",
    "city": "Cádiz",
    "products": "Bread\n\n  Cakes  \r\nCoffee",
    "audience": "Families nearby",
    "channels": "Instagram @harbour",
    "competitors": "Panadería Sol",
    "hours_per_week": "12.5",
    "budget_per_month": "650",
    "currency": "EUR",
    "contact_person": "Alice Ames",
    "deputy": "Marta Molina",
    "response_hours": "3",
}
LEAST = {"title": "Voice", "response_hours": "4", "currency": "EUR"}


def briefs(app: Flask) -> list[Brief]:
    with app.app_context():
        enter_company(1)
        return list(db.session.scalars(select(Brief).order_by(Brief.id)))


def test_everything_that_was_written_is_kept_and_shown(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    marta = browse(cast.marta)
    page = marta.post("/briefs", FULL, follow=True, status=200).text
    (brief,) = briefs(app)
    assert brief.products == "Bread\nCakes\nCoffee"
    assert (brief.hours_per_week, brief.response_hours) == (Decimal("12.5"), Decimal(3))
    assert (brief.created_by, brief.version) == (cast.marta.member_id, 1)
    assert brief.weighting == "equal"
    for text in ("Three ovens.", "Cakes", "€650 a month", "12.5 hours a week", "within 3 hours"):
        assert text in page


def test_the_name_is_enough(app: Flask, cast: Cast, browse: Browse) -> None:
    marta = browse(cast.marta)
    fields = fields_of(marta.get("/briefs/new").text, "form")
    assert (fields["response_hours"], fields["currency"]) == ("4", "EUR")
    marta.post("/briefs", {**fields, "title": "Voice"})
    assert [brief.title for brief in briefs(app)] == ["Voice"]


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("title", "", "Please fill this in."),
        ("title", " \x00\t ", "Please fill this in."),
        ("title", "x" * 201, "200 characters at most"),
        ("about", "x" * 8001, "8000 characters at most"),
        ("products", "\n".join("abc" for _ in range(51)), "Please keep to 50 entries."),
        ("competitors", "y" * 201, "Please keep each line to 200 characters."),
        ("hours_per_week", "many", "from 0.5 to 168"),
        ("hours_per_week", "0", "from 0.5 to 168"),
        ("hours_per_week", "NaN", "from 0.5 to 168"),
        ("hours_per_week", "1e999999999", "from 0.5 to 168"),
        ("budget_per_month", "-1", "from 0 to 9,999,999"),
        ("budget_per_month", "Infinity", "from 0 to 9,999,999"),
        ("currency", "QQQ", "Not a valid choice"),
        ("response_hours", "", "Please fill this in."),
        ("response_hours", "24.5", "from 0.5 to 24"),
        ("response_hours", "0", "from 0.5 to 24"),
    ],
)
def test_bad_input_is_told_beside_the_field_and_kept(
    app: Flask, cast: Cast, browse: Browse, field: str, value: str, message: str
) -> None:
    page = browse(cast.marta).post("/briefs", {**FULL, field: value}, status=422).text
    assert message in page
    assert f'id="{field}-error"' in page
    if field not in ("title", "currency"):
        assert FULL["title"] in page
    if field not in ("currency", "title"):
        assert fields_of(page, "form")[field] == value
    assert briefs(app) == []


def test_odd_numbers_never_break_the_page(cast: Cast, browse: Browse) -> None:
    for value in ("sNaN", "1e-400", "٣", "1_000", "0x10", "12,5"):
        browse(cast.marta).client.post("/briefs", data={**FULL, "hours_per_week": value})
        response = browse(cast.marta).client.post(
            "/briefs", data={**FULL, "budget_per_month": value}
        )
        assert response.status_code in (303, 422), value


def test_a_form_without_its_fields_is_told_what_is_missing(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    browse(cast.marta).post("/briefs", {}, status=422)
    browse(cast.marta).post("/briefs", LEAST)
    (brief,) = briefs(app)
    assert (brief.about, brief.hours_per_week) == ("", None)


def test_what_is_written_stays_text(cast: Cast, browse: Browse) -> None:
    hostile = "<script>alert(1)</script>{{ 7*7 }}"
    texts = dict.fromkeys(("title", "about", "sector", "products", "contact_person"), hostile)
    page = browse(cast.marta).post("/briefs", {**LEAST, **texts}, follow=True, status=200).text
    assert "<script>alert" not in page
    assert "49" not in page.split("<main")[1].split("</main")[0]


def test_a_double_click_makes_one_brief(app: Flask, cast: Cast, browse: Browse) -> None:
    marta = browse(cast.marta)
    first = marta.post("/briefs", FULL).location
    assert marta.post("/briefs", FULL).location == first
    assert len(briefs(app)) == 1


def test_the_same_brief_later_is_another_one(in_app: Flask, cast: Cast) -> None:
    first = service.create(cast.marta, {"title": "Voice"}, THEN)
    later = service.create(cast.marta, {"title": "Voice"}, THEN + timedelta(minutes=2))
    other = service.create(cast.alice, {"title": "Voice"}, THEN + timedelta(minutes=2))
    assert len({first.id, later.id, other.id}) == 3


@pytest.mark.parametrize("name", ["bob", "vera"])
def test_reviewers_and_viewers_may_not(app: Flask, cast: Cast, browse: Browse, name: str) -> None:
    person = browse(getattr(cast, name))
    person.get("/briefs/new", status=403)
    person.post("/briefs", FULL, status=403)
    assert briefs(app) == []
    with app.app_context():
        enter_company(1)
        with pytest.raises(Forbidden):
            service.create(getattr(cast, name), {"title": "Voice"}, THEN)


def test_nobody_signs_in_first(browse: Browse) -> None:
    assert "/sign-in" in browse().get("/briefs/new", status=303).location
