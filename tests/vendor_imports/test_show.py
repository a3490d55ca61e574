"""Looking at a table before anything is written."""

from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.support.directory import add_vendor
from tests.support.filled import fields_of
from tests.support.portal import vetting
from tests.vendor_imports.conftest import Look, Vendors, counted, send, xlsx
from vetting.clock import now
from vetting.i18n import LANGUAGES
from vetting.vendor_imports import service
from vetting.vendor_imports.columns import field_of, kind_of
from vetting.vendor_imports.wording import FIELDS
from vetting.vendors.forms import VendorForm
from vetting.vendors.wording import KINDS

TABLE = """Nombre;Tipo;Persona de contacto;Ciudad;Correo;Teléfono;Web;Notas;Cliente desde
Núria Vidal;Autónoma;;Cádiz;nuria@vidal.example;600 100 200;vidal.example/portfolio;Feria.;2024
Marea Social S. L.;Agencia;Jon;Bilbao;hola@marea.example;;marea.example;;2023
Estudio Norte;Agencia;;Oviedo;norte en correo;985;ftp://norte.example;;2023

Lola Gil;pirata;;Madrid;lola@gil.example;;;;
;Agencia;;;info@nadie.example;;;;
Marea Social S.L.;Agencia;;Bilbao;HOLA@marea.example;;www.marea.example/;;
"""


def test_it_stands_among_the_vendors(marta: PortalClient) -> None:
    page = marta.get("/vendors/imports").text
    assert '<a href="/vendors" aria-current="page">' in page


def test_a_page_says_what_would_become_of_each_row_and_writes_nothing(
    look: Look, marta: PortalClient, vendors: Vendors
) -> None:
    page = marta.get(look(TABLE)).text
    assert counted(page) == {
        "New": "2",
        "Here already": "0",
        "Twice in the file": "1",
        "With faults": "3",
    }
    assert not vendors()


@pytest.mark.parametrize(
    ("place", "given", "message"),
    [
        ("Row 4, E-mail address", "norte en correo", "This is not a complete e-mail address."),
        ("Row 4, Website or main profile", "ftp://norte.example", "Please give an address such as"),
        ("Row 6, Kind of vendor", "pirata", "Write one of these: Freelancer, Agency, In-house."),
        ("Row 7, Name", "(empty)", "Please fill this in."),
    ],
)
def test_a_fault_names_row_column_and_what_to_do(
    look: Look, marta: PortalClient, place: str, given: str, message: str
) -> None:
    _, found, rest = marta.get(look(TABLE)).text.partition(place)
    assert found
    told = rest.partition("</tr>")[0]
    assert given in told
    assert message in told


def test_faults_are_told_in_the_language_of_the_person(browse: Browse, cast: Cast) -> None:
    marta = browse(cast.marta, "es")
    page = marta.get(send(marta, TABLE.encode()).headers["Location"]).text
    assert "Fila 4, Correo electrónico" in page


def test_a_workbook_is_read_like_a_text_and_its_numbers_stay_whole(
    look: Look, marta: PortalClient
) -> None:
    url = look(xlsx(["Name", "Type", "Phone"], ["Nadia Ruiz", "freelancer", 34600100200]))
    page = marta.get(f"{url}?list=new").text
    assert "34600100200" in page
    assert "34600100200.0" not in page


def test_who_is_here_already_is_recognised_by_name_website_or_address(
    app: Flask, cast: Cast, look: Look, marta: PortalClient
) -> None:
    add_vendor(app, cast.marta, "Núria Vidal", phone="+34 600")
    add_vendor(app, cast.marta, "Marea", email="hola@marea.example")
    add_vendor(app, cast.marta, "Norte", website="https://www.norte.example/")
    page = marta.get(
        look(
            "name,kind,email,website,phone\n"
            "NURIA  VIDAL,freelancer,,,\n"
            "Marea,agency,HOLA@marea.example,,\n"
            "Norte,agency,,http://norte.example,\n"
            "Nuria Vidal,freelancer,,,0034 600\n"
            "Nuria Vidal,freelancer,,,+34 999\n"
            "Somebody Else,freelancer,hola@marea.example,,\n"
        )
    ).text
    assert counted(page) == {
        "New": "0",
        "Here already": "4",
        "Perhaps here already": "2",
        "With faults": "0",
    }
    assert "Different: Telephone" in page
    assert "The same: E-mail address" in page


def test_the_columns_can_be_set(look: Look, marta: PortalClient) -> None:
    url = look("a;b;c\nAna;Gil;ana@gil.example\n")
    page = marta.get(url).text
    assert "The names are not found yet" in page
    given = {**fields_of(page, "columns-form"), "column_0": "name", "column_1": "name"}
    marta.post(f"{url}/columns", {**given, "column_2": "email", "usual_kind": "agency"})
    page = marta.get(f"{url}?list=new").text
    assert counted(page)["New"] == "1"
    assert "Ana Gil" in page


def test_a_table_without_heads_keeps_its_first_row(look: Look, marta: PortalClient) -> None:
    url = look("Ana Gil,ana@gil.example\nLola Mar,lola@mar.example\n")
    given = {**fields_of(marta.get(url).text, "columns-form"), "column_0": "name"}
    assert "has_heads" not in given
    marta.post(f"{url}/columns", {**given, "column_1": "email", "usual_kind": "freelancer"})
    assert counted(marta.get(url).text)["New"] == "2"


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"column_0": "", "column_1": "email"}, "Say which column holds the names."),
        ({"column_0": "name", "column_1": "email", "column_2": "email"}, "Another column holds"),
        ({"column_0": "salary"}, "Say which column holds the names."),
    ],
)
def test_columns_that_cannot_be_are_refused(
    look: Look, marta: PortalClient, said: dict[str, str], message: str
) -> None:
    url = look("a;b;c\nAna;ana@gil.example;x\n")
    given = fields_of(marta.get(url).text, "columns-form")
    assert message in marta.post(f"{url}/columns", {**given, **said}, status=422).text


def test_two_windows_do_not_set_the_columns_against_each_other(
    look: Look, marta: PortalClient
) -> None:
    url = look("a;b\nAna;ana@gil.example\n")
    given = fields_of(marta.get(url).text, "columns-form")
    marta.post(f"{url}/columns", {**given, "column_0": "name"})
    answer = marta.post(f"{url}/columns", {**given, "column_1": "name"}, status=409)
    assert "in another window" in answer.text


def test_only_who_handed_it_in_sees_it_and_for_a_day(
    app: Flask,
    browse: Browse,
    cast: Cast,
    look: Look,
    marta: PortalClient,
) -> None:
    url = look(TABLE)
    assert [counted(marta.get(url).text)["New"] for _ in range(2)] == ["2", "2"]
    browse(cast.alice).get(url, status=404)
    assert "vendors.csv" not in browse(cast.alice).get("/vendors/imports").text
    browse(cast.bob).get(url, status=403)
    browse(cast.charlie).get(url, status=404)
    with app.app_context():
        assert service.sweep(now() + timedelta(hours=23)) == 0
        assert service.sweep(now() + timedelta(hours=25)) == 1
    marta.get(url, status=404)


def test_the_command_sweeps_and_says_how_many(browse: Browse, cast: Cast, instance: Path) -> None:
    with time_machine.travel(THEN - timedelta(days=60), tick=False):
        send(browse(cast.marta), TABLE.encode())
    assert vetting(instance, "vendors", "sweep").stderr == "1 erased.\n"
    assert vetting(instance, "vendors", "sweep").stderr == "0 erased.\n"


def test_it_can_be_thrown_away(look: Look, marta: PortalClient) -> None:
    url = look(TABLE)
    assert "Nothing was brought in." in marta.post(f"{url}/removal", follow=True, status=200).text
    marta.get(url, status=404)


def test_the_words_of_the_portal_itself_are_known_in_every_language(app: Flask) -> None:
    for language in LANGUAGES:
        with app.test_request_context(headers={"Accept-Language": language}):
            form = VendorForm(formdata=None)
            for name, label in FIELDS.items():
                assert field_of(str(label)) == name
                assert field_of(str(form[name].label.text)) == name
            for kind, label in KINDS.items():
                assert kind_of(str(label)) == kind
