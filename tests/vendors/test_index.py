"""The directory: looked through, searched, paged."""

import time
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import insert

from tests.cast import THEN, Cast, PortalClient
from tests.support.directory import add_vendor
from tests.support.statements import statements
from vetting.db import across_companies, db
from vetting.folding import fold
from vetting.models import Vendor

Browse = Callable[..., PortalClient]


@pytest.fixture
def three(app: Flask, cast: Cast) -> None:
    add_vendor(app, cast.marta, "Núria Vidal", city="Cádiz")
    add_vendor(app, cast.marta, "100 % Social", kind="agency", contact_person="Óscar Peña")
    add_vendor(app, cast.marta, "ana_gomez", kind="in-house")


def found(page: str) -> list[str]:
    return [part.split("</a>")[0].split(">")[-1] for part in page.split('class="row-title"')[1:]]


def test_an_empty_directory_says_what_it_is_for(cast: Cast, browse: Browse) -> None:
    assert "Enter the first vendor" in browse(cast.marta).get("/vendors").text
    page = browse(cast.bob).get("/vendors").text
    assert "A manager enters the vendors." in page
    assert "/vendors/new" not in page


@pytest.mark.usefixtures("three")
def test_everybody_stands_by_name(cast: Cast, browse: Browse) -> None:
    page = browse(cast.vera).get("/vendors").text
    assert found(page) == ["100 % Social", "ana_gomez", "Núria Vidal"]
    for text in ("Agency", "In-house", "Freelancer", "Óscar Peña", "3 vendors"):
        assert text in page


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("q", "names"),
    [
        ("nuria", ["Núria Vidal"]),
        ("VIDAL núria", ["Núria Vidal"]),
        ("cadiz", ["Núria Vidal"]),
        ("pena", ["100 % Social"]),
        ("%", ["100 % Social"]),
        ("_", ["ana_gomez"]),
        ("\\", []),
        ("/", []),
        ("social cadiz", []),
        ("idal\ncad", ["Núria Vidal"]),
        ("'; drop table vendor --", []),
        ("   ", ["100 % Social", "ana_gomez", "Núria Vidal"]),
        ("z" * 5000, []),
        ("\x00", ["100 % Social", "ana_gomez", "Núria Vidal"]),
    ],
)
def test_it_is_searched_by_name_town_and_contact(
    cast: Cast, browse: Browse, q: str, names: list[str]
) -> None:
    response = browse(cast.vera).client.get("/vendors", query_string={"q": q})
    assert response.status_code == 200
    assert found(response.text) == names


@pytest.mark.usefixtures("three")
def test_a_search_without_result_shows_a_way_out(cast: Cast, browse: Browse) -> None:
    page = browse(cast.vera).get("/vendors?q=nobody").text
    assert "0 vendors fit “nobody”" in page
    assert "Show everybody" in page


@pytest.mark.usefixtures("three")
def test_a_search_while_typing_gets_the_list_alone(cast: Cast, browse: Browse) -> None:
    text = browse(cast.vera).fragment("/vendors?q=ana", method="GET").text
    assert found(text) == ["ana_gomez"]
    assert "<html" not in text


def test_a_changed_name_is_found_by_its_new_name(app: Flask, cast: Cast, browse: Browse) -> None:
    vendor_id = add_vendor(app, cast.marta, "Old Name")
    marta = browse(cast.marta)
    fields = {"name": "Núñez", "kind": "agency", "version": "1"}
    marta.post(f"/vendors/{vendor_id}", fields)
    assert found(marta.get("/vendors?q=nunez").text) == ["Núñez"]
    assert found(marta.get("/vendors?q=old").text) == []


@pytest.mark.usefixtures("three")
def test_another_company_sees_nothing(app: Flask, cast: Cast, browse: Browse) -> None:
    add_vendor(app, cast.charlie, "Theirs")
    assert found(browse(cast.charlie).get("/vendors").text) == ["Theirs"]
    assert found(browse(cast.charlie).get("/vendors?q=nuria").text) == []


def many(app: Flask, count: int) -> None:
    rows = [
        {
            "company_id": 1,
            "name": f"Vendor {number:05}",
            "kind": "freelancer",
            "city": "Cádiz" if number % 7 else "Jaén",
            "created_at": THEN,
            "sort_name": fold(f"Vendor {number:05}"),
            "search_text": fold(f"Vendor {number:05}")
            + ("\ncadiz\n" if number % 7 else "\njaen\n"),
        }
        for number in range(count)
    ]
    with app.app_context(), across_companies():
        db.session.execute(insert(Vendor), rows)
        db.session.commit()


def test_pages_hold_twenty_five_and_any_number_leads_somewhere(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    many(app, 60)
    vera = browse(cast.vera)
    assert len(found(vera.get("/vendors").text)) == 25
    assert found(vera.get("/vendors?page=2").text)[0] == "Vendor 00025"
    for page in ("3", "4", "9" * 40):
        assert found(vera.get(f"/vendors?page={page}").text)[-1] == "Vendor 00059"
    for page in ("0", "-1", "x", "1.5"):
        assert found(vera.get(f"/vendors?page={page}").text)[0] == "Vendor 00000"


def test_the_next_page_keeps_the_search(app: Flask, cast: Cast, browse: Browse) -> None:
    many(app, 60)
    page = browse(cast.vera).get("/vendors?q=Cádiz").text
    assert 'href="/vendors?q=C%C3%A1diz&amp;page=2"' in page


def test_ten_thousand_vendors_stay_quick(app: Flask, cast: Cast, browse: Browse) -> None:
    many(app, 50)
    vera = browse(cast.vera)
    few = statements(app, lambda: vera.get("/vendors"))
    many(app, 10_000)
    assert statements(app, lambda: vera.get("/vendors?page=200")) == few
    started = time.perf_counter()
    for query in ("q=09999", "q=jaen&page=30", "page=400"):
        vera.client.get(f"/vendors?{query}")
    assert time.perf_counter() - started < 3
