"""The cells of a table. Runs in the process that `reading` starts, never in the portal's own.

What goes wrong inside a parser is let out: the process ends, and the file counts as broken."""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from vetting.exports.guarding import unguarded
from vetting.uploads.kinds import Kind, Trouble, Unreadable, decoded, kind_of

MOST_ROWS = 5000
MOST_COLUMNS = 40
MOST_LETTERS = 4_000_000
# What the parts of a workbook may come to once they are unpacked.
LARGEST_WORKBOOK = 64 * 1024 * 1024
MOST_CELLS = 2_000_000
DELIMITERS = (",", ";", "\t")
# A file in UTF-16 that does not say so: every other byte of ordinary letters is empty.
LOOKED_AT = 4096
MANY = 0.3

_told = re.compile(r"sep=(.)", re.IGNORECASE)

Row = tuple[int, list[str]]


def rows_of(data: bytes) -> list[Row]:
    """The rows that hold something, the heading among them, each with the number that a
    spreadsheet gives it. Raises `Unreadable`."""
    rows = _workbook(data) if data.startswith(b"PK") else _text(data)
    found: list[Row] = []
    letters = 0
    for number, cells in rows:
        while cells and not cells[-1].strip():
            cells.pop()
        if not cells:
            continue
        letters += sum(map(len, cells))
        # The heading comes on top of what counts.
        if len(found) > MOST_ROWS or len(cells) > MOST_COLUMNS or letters > MOST_LETTERS:
            raise Unreadable(Trouble.TOO_LONG)
        found.append((number, cells))
    if not found:
        raise Unreadable(Trouble.EMPTY)
    return found


def _text(data: bytes) -> Iterable[Row]:
    data = _with_mark(data)
    if kind_of(data) is not Kind.TEXT:
        raise Unreadable(Trouble.WRONG_KIND)
    text = decoded(data)
    if not any(map(str.isalnum, text)):
        raise Unreadable(Trouble.EMPTY)
    first, _, rest = text.lstrip("\r\n").partition("\n")
    told = _told.fullmatch(first.strip(' "\r'))
    if told:
        return _records(rest, told[1])
    return _records(text, max(DELIMITERS, key=lambda each: _width(text, each)))


def _with_mark(data: bytes) -> bytes:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data
    seen = data[:LOOKED_AT]
    for mark, empty in ((b"\xff\xfe", seen[1::2]), (b"\xfe\xff", seen[::2])):
        other = seen[::2] if empty == seen[1::2] else seen[1::2]
        if len(empty) and empty.count(0) > MANY * len(empty) and not other.count(0):
            return mark + data
    return data


def _width(text: str, delimiter: str) -> int:
    """How many columns the heading has, if this is what stands between them."""
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return next((len(cells) for cells in lines if any(map(str.strip, cells))), 0)


def _records(text: str, delimiter: str) -> Iterable[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    for number, cells in enumerate(reader, start=1):
        yield number, [unguarded(cell) for cell in cells]


def _workbook(data: bytes) -> Iterable[Row]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        raise Unreadable(Trouble.WRONG_KIND)
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable(Trouble.ENCRYPTED)
    if sum(part.file_size for part in parts) > LARGEST_WORKBOOK:
        raise Unreadable(Trouble.TOO_COSTLY)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError as error:
        raise Unreadable(Trouble.ENCRYPTED) from error
    return _first_sheet(workbook)


def _first_sheet(workbook: CalamineWorkbook) -> Iterable[Row]:
    """The rows of the first sheet that is shown and holds anything."""
    for sheet in workbook.sheets_metadata:
        if sheet.typ != SheetTypeEnum.WorkSheet or sheet.visible != SheetVisibleEnum.Visible:
            continue
        found = workbook.get_sheet_by_name(sheet.name)
        if found.start is None:
            continue
        if found.height * found.width > MOST_CELLS:
            raise Unreadable(Trouble.TOO_LONG)
        rows = found.to_python(skip_empty_area=True)
        return [(number, _cells(row)) for number, row in enumerate(rows, start=found.start[0] + 1)]
    return []


def _cells(row: Sequence[object]) -> list[str]:
    return [_shown(value) for value in row]


def _shown(value: object) -> str:
    """A cell as text: a telephone number that was typed as a number has no decimal point."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return str(value)
