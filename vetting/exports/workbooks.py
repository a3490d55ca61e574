"""Tables as XLSX. Each cell is written as what its column says it is, and a text is a text
whatever it begins with: nothing of what people wrote is ever looked at for a formula."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from vetting.exports.customs import Customs, customs
from vetting.exports.guarding import legible
from vetting.exports.tables import PROSE, WIDE, Book, Cell, Column, Kind, Row, Table

# What Excel takes: rows in a sheet, less some for texts that go on below; characters in a cell (in
# UTF-16) and in a sheet's name.
MOST_ROWS = 1_048_576 - 1_000
LONGEST_CELL = 32_767
LONGEST_NAME = 31

FORMATS: Mapping[Kind, Mapping[str, Any]] = {
    Kind.TEXT: {"text_wrap": True, "align": "left"},
    Kind.YES: {"align": "left"},
    Kind.NUMBER: {"num_format": "0.0#"},
    Kind.WHOLE: {"num_format": "0"},
    Kind.SHARE: {"num_format": "0%"},
    Kind.DAY: {"num_format": "yyyy-mm-dd", "align": "left"},
    Kind.MOMENT: {"num_format": "yyyy-mm-dd hh:mm:ss", "align": "left"},
}


@dataclass(frozen=True, slots=True)
class Look:
    """How the cells of one workbook look; `beside` are those of a row that stands."""

    ways: Customs
    head: Format
    formats: Mapping[Kind, Format]
    beside: Mapping[Kind, Format]


class PlainSheet(Worksheet):
    """A sheet whose texts are all escaped. One that looks like the parts of a rich text, which the
    portal never writes, would go into the file as markup, formulas and all."""

    def _xml_rich_inline_string(
        self, string: str, attributes: Sequence[tuple[str, object]] = ()
    ) -> None:
        self._xml_inline_string(string, True, attributes)


# What stands upright: heads, and beside each its value.
HEAD = Column("head", "", width=WIDE)
VALUE = Column("value", "", width=PROSE)
# The height of a line in points, and of how many a row shows: a longer text is read in its cell.
LINE, MOST_LINES, MOST_COUNTED = 15, 12, 2_000
MOST_ON_PAPER = 12
_no_name = re.compile(r"[\[\]:*?/\\]")


def write_workbook(book: Book, to: BinaryIO) -> None:
    """Write a book, one sheet a table, a row in memory at a time."""
    # What is half-written lies in a folder that goes, come what may.
    with TemporaryDirectory() as folder:
        options = {
            "constant_memory": True,
            "tmpdir": folder,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        workbook = Workbook(to, options)
        workbook.set_properties({"title": legible(book.title)})
        look = Look(
            customs(),
            workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
            _formats(workbook),
            _formats(workbook, align="left"),
        )
        for table in book.tables:
            write = _write_standing if table.stands else _write_table
            write(workbook, table, look)
        workbook.close()


def _formats(workbook: Workbook, **more: str) -> dict[Kind, Format]:
    return {
        kind: workbook.add_format({"valign": "top", **how, **more}) for kind, how in FORMATS.items()
    }


def _write_standing(workbook: Workbook, table: Table, look: Look) -> None:
    """A single row from top to bottom: beside each head its value."""
    sheet = _sheet(workbook, table, 1)
    sheet.set_column(0, 0, WIDE)
    sheet.set_column(1, 1, PROSE)
    upright = replace(look, formats=look.beside)
    at = 0
    for row in table.rows:
        for column in table.columns:
            sheet.write_string(at, 0, str(column.head), look.head)
            kinds = (HEAD, replace(VALUE, kind=column.kind))
            at = _write_row(sheet, at, kinds, {VALUE.id: row.get(column.id)}, upright) + 1


def _write_table(workbook: Workbook, table: Table, look: Look) -> None:
    """One sheet, and further ones where there are more rows than one takes."""
    rows = iter(table.rows)
    number = 1
    while True:
        sheet = _sheet(workbook, table, number)
        _write_head(sheet, table, look.head)
        last, is_full = _fill(sheet, table, rows, look)
        sheet.autofilter(0, 0, last, len(table.columns) - 1)
        if not is_full:
            return
        number += 1


def _sheet(workbook: Workbook, table: Table, number: int) -> Worksheet:
    ending = f" {number}" if number > 1 else ""
    name = _no_name.sub(" ", str(table.title))[: LONGEST_NAME - len(ending)] + ending
    sheet: Worksheet = workbook.add_worksheet(name, PlainSheet)
    sheet.set_landscape()
    # Texts such as telephone numbers are meant: Excel need not mark each.
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    return sheet


def _write_head(sheet: Worksheet, table: Table, head: Format) -> None:
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    if len(table.columns) <= MOST_ON_PAPER:
        sheet.fit_to_pages(1, 0)
    sheet.set_row(0, 2 * LINE)
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, column.width)
    for place, column in enumerate(table.columns):
        sheet.write_string(0, place, str(column.head), head)


def _fill(sheet: Worksheet, table: Table, rows: Iterator[Row], look: Look) -> tuple[int, bool]:
    """Write rows while there is room; says the last one's place, and whether the sheet is full."""
    at = 0
    for row in rows:
        at = _write_row(sheet, at + 1, table.columns, row, look)
        if at + 1 >= MOST_ROWS:
            return at, True
    return at, False


def _write_row(sheet: Worksheet, at: int, columns: Sequence[Column], row: Row, look: Look) -> int:
    """What is too long for a cell goes on in the cell below it; says the last row's place."""
    rest: Row = row
    while True:
        more: dict[str, Cell] = {}
        if (lines := _lines(columns, rest)) > 1:
            sheet.set_row(at, LINE * lines)
        for place, column in enumerate(columns):
            value = rest.get(column.id)
            if isinstance(value, str):
                value, left = _parted(legible(value))
                if left:
                    more[column.id] = left
            if value not in (None, ""):
                _write_cell(sheet, at, place, value, look.ways, look.formats[column.kind])
        if not more:
            return at
        rest, at = more, at + 1


def _lines(columns: Sequence[Column], row: Row) -> int:
    """How many lines a row needs, more or less: not every program finds out by itself."""
    needed = 1
    for column in columns:
        value = row.get(column.id)
        if isinstance(value, str) and (len(value) > column.width or "\n" in value):
            parts = value[:MOST_COUNTED].split("\n")
            needed = max(needed, sum(1 + len(part) // column.width for part in parts))
    return min(needed, MOST_LINES)


def _parted(text: str) -> tuple[str, str]:
    """As much of a text as a cell holds, and the rest of it."""
    if len(text) * 2 <= LONGEST_CELL:
        return text, ""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LONGEST_CELL:
        return text, ""
    first = units[: 2 * LONGEST_CELL].decode("utf-16-le", "ignore")
    return first, text[len(first) :]


def _write_cell(
    sheet: Worksheet, at: int, place: int, value: Cell, ways: Customs, how: Format
) -> None:
    if isinstance(value, str):
        sheet.write_string(at, place, value, how)
    elif isinstance(value, bool):
        sheet.write_string(at, place, ways.said(value), how)
    elif isinstance(value, datetime):
        sheet.write_datetime(at, place, ways.local(value), how)
    elif isinstance(value, date):
        sheet.write_datetime(at, place, datetime.combine(value, time.min), how)
    elif value is not None:
        sheet.write_number(at, place, float(value), how)
