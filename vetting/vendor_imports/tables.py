"""A stored table: its heads, its rows as values of a vendor, and what is wrong with them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext
from werkzeug.datastructures import MultiDict

from vetting.forms import clean
from vetting.models import VendorImport
from vetting.vendor_imports.columns import FIELDS, JOINED, kind_of
from vetting.vendors.forms import VendorForm, with_scheme
from vetting.vendors.wording import KINDS

LONGEST_SHOWN = 60
SAMPLES = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the number that a spreadsheet gives it, and the vendor that it says."""

    number: int
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Column:
    """One column as the table has it: its head, and the first things that stand in it."""

    number: int
    head: str
    samples: Sequence[str]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in one cell, what stands there, and what to do."""

    row: int
    field: str
    given: str
    message: str


def columns_of(table: VendorImport) -> list[Column]:
    """The columns of a table, as many as its widest row has."""
    rows = [cells for _, cells in _data(table)]
    heads = _heads(table)
    return [
        Column(number, heads[number] if number < len(heads) else "", _samples(rows, number))
        for number in range(width(table.cells))
    ]


def width(cells: Sequence[Any]) -> int:
    return max((len(row[1]) for row in cells), default=0)


def rows_of(table: VendorImport) -> list[Row]:
    """What each row says of a vendor, by the columns that are set."""
    return [Row(number, _values(cells, table)) for number, cells in _data(table)]


def faulty(rows: Sequence[Row]) -> list[int]:
    """The numbers of the rows that the form of a vendor would not take."""
    form = _form()
    return [row.number for row in rows if not _fits(form, row)]


def faults(rows: Sequence[Row]) -> Iterator[Fault]:
    """What is wrong with rows, cell by cell, in the person's language."""
    form = _form()
    for row in rows:
        _fits(form, row)
        for name, errors in form.errors.items():
            given = row.values[str(name)]
            yield Fault(row.number, str(name), _short(given), _message(str(name), given, errors))


def _heads(table: VendorImport) -> Sequence[str]:
    return table.cells[0][1] if table.has_heads and table.cells else ()


def _data(table: VendorImport) -> Sequence[Any]:
    return table.cells[1:] if table.has_heads else table.cells


def _samples(rows: Sequence[Sequence[str]], column: int) -> list[str]:
    found = dict.fromkeys(
        _short(cells[column]) for cells in rows if column < len(cells) and cells[column].strip()
    )
    return list(found)[:SAMPLES]


def _values(cells: Sequence[str], table: VendorImport) -> dict[str, str]:
    found = dict.fromkeys(FIELDS, "")
    for field, cell in zip(table.columns, cells, strict=False):
        text = str(clean(cell))
        if field and text:
            joint = JOINED.get(field, "")
            found[field] = f"{found[field]}{joint}{text}" if found[field] else text
    for field in FIELDS:
        if field != "notes":
            found[field] = found[field].replace("\n", " ")
    found["website"] = with_scheme(found["website"]) or ""
    found["kind"] = kind_of(found["kind"]) or found["kind"] or table.usual_kind
    return found


def _form() -> VendorForm:
    """The form that a vendor is entered by, so that a table has to keep the same rules."""
    return VendorForm(formdata=None, meta={"csrf": False})


def _fits(form: VendorForm, row: Row) -> bool:
    form.process(MultiDict(row.values))
    return bool(form.validate())


def _message(name: str, given: str, errors: Sequence[object]) -> str:
    if name == "kind" and not given:
        return str(gettext("It says nothing here. Choose above what such rows are, or fill it in."))
    if name == "kind":
        known = ", ".join(map(str, KINDS.values()))
        return str(
            gettext("This is none of the kinds. Write one of these: %(known)s.", known=known)
        )
    return " ".join(map(str, errors))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_SHOWN else f"{line[:LONGEST_SHOWN]}…"
