"""What each kind of value is in each kind of file, in both languages."""

import io
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from zipfile import ZipFile

import pytest
from flask import Flask
from flask_babel import force_locale

from tests.support.tables import rows_of, sheets_of
from vetting.exports import workbooks
from vetting.exports.csv_files import write_csv
from vetting.exports.json_files import write_json
from vetting.exports.tables import Book, Cell, Column, Kind, Row, Table
from vetting.exports.workbooks import write_workbook

COLUMNS = (
    Column("text", "Text"),
    Column("number", "Number", Kind.NUMBER),
    Column("whole", "Whole", Kind.WHOLE),
    Column("share", "Share", Kind.SHARE),
    Column("day", "Day", Kind.DAY),
    Column("moment", "Moment", Kind.MOMENT),
    Column("yes", "Yes", Kind.YES),
)
VALUES: dict[str, Cell] = {
    "text": "=1+1",
    "number": -1.5,
    "whole": -3,
    "share": 0.82,
    "day": date(2026, 5, 3),
    "moment": datetime(2026, 11, 2, 9, 30, 15, 900, tzinfo=UTC),
    "yes": True,
}
EMPTY: dict[str, Cell] = dict.fromkeys(VALUES)


@pytest.fixture
def zoned(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    monkeypatch.setattr(app.extensions["babel"], "timezone_selector", lambda: "Europe/Madrid")
    with app.test_request_context():
        yield app


def book(*rows: Row) -> Book:
    return Book("Book", [Table("rows", "Rows", COLUMNS, rows)])


def made(write: Any, found: Book) -> bytes:
    to = io.BytesIO()
    write(found, to)
    return to.getvalue()


@pytest.mark.parametrize(
    ("language", "separator", "number", "yes"),
    [("en", ",", "-1.5", "Yes"), ("es", ";", "-1,5", "Sí")],
)
def test_csv_is_what_a_spreadsheet_expects_in_the_language(
    zoned: Flask, language: str, separator: str, number: str, yes: str
) -> None:
    with force_locale(language):
        file = made(write_csv, book(VALUES, EMPTY))
    head, first, second = rows_of(file, separator)
    assert head == ["Text", "Number", "Whole", "Share", "Day", "Moment", "Yes"]
    assert first == ["'=1+1", number, "-3", "82%", "2026-05-03", "2026-11-02 10:30:15", yes]
    assert second == [""] * 7


def test_in_a_workbook_each_value_is_what_it_is(zoned: Flask) -> None:
    sheets = sheets_of(made(write_workbook, book(VALUES, EMPTY, VALUES)))
    head, first, second, third = sheets["Rows"]
    assert head[0] == "Text"
    moment = datetime(2026, 11, 2, 10, 30, 15, tzinfo=UTC).replace(tzinfo=None)
    assert first == third == ["=1+1", -1.5, -3, 0.82, date(2026, 5, 3), moment, "Yes"]
    assert second == [""] * 7


def test_a_text_that_looks_like_parts_of_a_rich_text_stays_a_text(zoned: Flask) -> None:
    ours = '<r><t>a</t></r></is></c><c r="H2" t="str"><f>1+1</f></c><c r="I2"><is><r><t>b</t></r>'
    for text in (ours, "<r></r>", "<r> & </r>"):
        file = made(write_workbook, book({"text": text}))
        assert sheets_of(file)["Rows"][1][0] == text
        with ZipFile(io.BytesIO(file)) as parts:
            assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")


def test_a_head_is_no_formula_either(zoned: Flask) -> None:
    """Checklists of one's own bring heads with them."""
    head = '=HYPERLINK("http://elsewhere.example")'
    told = Book("Book", [Table("rows", "Rows", [Column("text", head)], [{"text": "a"}])])
    assert rows_of(made(write_csv, told))[0] == [f"'{head}"]
    assert sheets_of(made(write_workbook, told))["Rows"][0] == [head]


def test_json_keeps_numbers_days_and_zones(zoned: Flask) -> None:
    with force_locale("es"):
        found = json.loads(made(write_json, book(VALUES, {"number": Decimal("71.5")})))
    assert found["rows"][0] == {
        "text": "=1+1",
        "number": -1.5,
        "whole": -3,
        "share": 0.82,
        "day": "2026-05-03",
        "moment": "2026-11-02T09:30:15+00:00",
        "yes": True,
    }
    assert found["rows"][1]["number"] == 71.5
    assert found["rows"][1]["text"] is None


def test_several_tables_are_one_in_csv_and_a_sheet_each_in_a_workbook(zoned: Flask) -> None:
    other = Table("more", "More: than [one]", (COLUMNS[0], Column("note", "Note")), [{"note": "b"}])
    several = Book("Book", [*book({"text": "a", "whole": 1}).tables, other])
    rows = rows_of(made(write_csv, several))
    assert rows[0] == ["Part", "Text", "Number", "Whole", "Share", "Day", "Moment", "Yes", "Note"]
    assert rows[1] == ["Rows", "a", "", "1", "", "", "", "", ""]
    assert rows[2] == ["More: than [one]", "", "", "", "", "", "", "", "b"]
    several = Book("Book", [*book({"text": "a", "whole": 1}).tables, other])
    assert list(sheets_of(made(write_workbook, several))) == ["Rows", "More  than  one "]


def test_a_text_too_long_for_a_cell_goes_on_below(zoned: Flask) -> None:
    for text in ("x" * 70_000, "😀" * 20_000, "a" + "😀" * 16_384):
        sheet = sheets_of(made(write_workbook, book({"text": text, "whole": 7}, {"text": "next"})))
        cells = [row[0] for row in sheet["Rows"][1:]]
        assert "".join(cells[:-1]) == text
        assert cells[-1] == "next"
        assert max(len(cell.encode("utf-16-le")) for cell in cells) <= 2 * 32_767
        assert [row[2] for row in sheet["Rows"][1:]].count(7) == 1


def test_more_rows_than_a_sheet_takes_go_on_in_the_next(
    zoned: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "MOST_ROWS", 4)
    sheets = sheets_of(made(write_workbook, book(*({"whole": number} for number in range(8)))))
    assert list(sheets) == ["Rows", "Rows 2", "Rows 3"]
    told = [row[2] for sheet in sheets.values() for row in sheet[1:]]
    assert [int(number) for number in told] == list(range(8))
