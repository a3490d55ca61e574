"""Handing a table in: what is read, and what is said of a file that cannot be."""

import io
import zipfile

import pytest
import xlsxwriter
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.support.files import docx, pdf
from tests.vendor_imports.conftest import URL, send, xlsx
from vetting.uploads import reading
from vetting.uploads.kinds import LOCKED, OLE, Table, Trouble
from vetting.uploads.tables import MOST_ROWS

ROWS = [(1, ["Nombre", "Correo"]), (2, ["Ñandú, S. L.", "a@b.example"])]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_text_is_read_whatever_program_wrote_it(encoding: str, delimiter: str) -> None:
    text = f'Nombre{delimiter}Correo\r\n"Ñandú, S. L."{delimiter}a@b.example\r\n'
    assert reading.tabulate(text.encode(encoding)) == Table(ROWS)


def test_the_letters_of_windows_are_known() -> None:
    assert reading.tabulate("Nombre;Correo\nÑandú, S. L.;a@b.example".encode("cp1252")).rows == ROWS


def test_a_line_that_names_the_separator_is_no_row() -> None:
    assert (
        reading.tabulate('sep=;\nNombre;Correo\n"Ñandú, S. L.";a@b.example\n'.encode()).rows == ROWS
    )


def test_cells_are_text_and_never_formulas() -> None:
    table = reading.tabulate(xlsx(["n", "p"], ["=1+1", 0.5], ["@x", True]))
    assert table.rows[1:] == [(2, ["=1+1", "0.5"]), (3, ["@x", "True"])]


def test_the_mark_that_keeps_a_text_from_being_a_formula_is_taken_off() -> None:
    table = reading.tabulate(b"n,p\n'=1+1,'+34 600\n'tis,'\n")
    assert table.rows[1:] == [(2, ["=1+1", "+34 600"]), (3, ["'tis", "'"])]


def test_blank_rows_and_cells_do_not_count_but_keep_their_numbers() -> None:
    table = reading.tabulate(b"\n\nn,p,,\n,,,\nAna,,\n")
    assert table.rows == [(3, ["n", "p"]), (5, ["Ana"])]
    table = reading.tabulate(xlsx([], [], ["", "n"], [], ["", "Ana"]))
    assert [number for number, _ in table.rows] == [3, 5]


def _locked() -> bytes:
    return OLE + bytes(600) + LOCKED


def _large_once_unpacked() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", bytes(65 * 1024 * 1024))
    return held.getvalue()


def _two_corners() -> bytes:
    held = io.BytesIO()
    with xlsxwriter.Workbook(held) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "a")
        sheet.write(1_048_575, 16_383, "b")
    return held.getvalue()


TROUBLES = {
    "nothing": (b"", Trouble.EMPTY),
    "blanks": (b" ,,\n,,\n", Trouble.EMPTY),
    "an empty workbook": (xlsx(), Trouble.EMPTY),
    "a PDF": (pdf(["Hello"]), Trouble.WRONG_KIND),
    "a letter": (docx("Hello"), Trouble.WRONG_KIND),
    "a page": (b"<!doctype html><table><tr><td>name", Trouble.WRONG_KIND),
    "an old workbook": (OLE + bytes(600), Trouble.WRONG_KIND),
    "a locked workbook": (_locked(), Trouble.ENCRYPTED),
    "a torn text": (b'name,notes\nAna,"never closed\n', Trouble.BROKEN),
    "a torn workbook": (xlsx(["a"])[:-300], Trouble.BROKEN),
    "half a workbook": (xlsx(["a"])[:40], Trouble.BROKEN),
    "too many rows": (b"name\n" + b"Ana\n" * (MOST_ROWS + 1), Trouble.TOO_LONG),
    "too many columns": (b"name" + b",x" * 60, Trouble.TOO_LONG),
    "much, once unpacked": (_large_once_unpacked(), Trouble.TOO_COSTLY),
    "two far corners": (_two_corners(), Trouble.TOO_COSTLY),
}


@pytest.mark.parametrize("what", TROUBLES)
def test_what_cannot_be_read_is_named_as_such(what: str) -> None:
    data, trouble = TROUBLES[what]
    assert reading.tabulate(data) == Table([], trouble)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "There is nothing in this file."),
        (_locked(), "A password locks this file."),
        (b"x" * (5 * 1024 * 1024 + 1), "This file is too large: 5 MB at most."),
        (b"name\n" + b"Ana\n" * 5001, "5,000 rows and 40 columns at most."),
    ],
)
def test_the_page_says_what_to_do_and_keeps_nothing(
    browse: Browse, cast: Cast, data: bytes, message: str
) -> None:
    marta = browse(cast.marta)
    assert message in send(marta, data, status=422).text
    assert "Tables so far" not in marta.get(URL).text


def test_no_file_is_asked_for(browse: Browse, cast: Cast) -> None:
    assert "Please choose a file." in browse(cast.marta).post(URL, {}, status=422).text


def test_who_may_not_add_vendors_may_not_bring_them(browse: Browse, cast: Cast) -> None:
    for person in (cast.bob, cast.vera):
        send(browse(person), b"name\nAna\n", status=403)
        browse(person).get(URL, status=403)
        assert URL not in browse(person).get("/vendors").text


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_empty_table_is_one_that_is_read(
    app: Flask, browse: Browse, cast: Cast, language: str, ending: str
) -> None:
    marta: PortalClient = browse(cast.marta, language)
    blank = marta.get(f"{URL}/blank.{ending}")
    assert blank.headers["Content-Disposition"].startswith("attachment")
    (heads,) = reading.tabulate(blank.data).rows
    assert len(heads[1]) == 8
    page = marta.get(send(marta, blank.data).headers["Location"]).text
    assert ("no hay filas" if language == "es" else "no rows below the heads") in page
