"""Reading and cleaning the table of an account's history (followers §1)."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from vetting.scoring.followers.days import iso, read_day
from vetting.scoring.wording import one_line

COLUMNS = ("date", "followers", "likes", "comments", "posts", "following")
NEEDED = ("date", "followers")
NAMES: Mapping[str, str] = {
    **dict(zip(COLUMNS, COLUMNS, strict=True)),
    "fecha": "date",
    "seguidores": "followers",
    "me gusta": "likes",
    "comentarios": "comments",
    "publicaciones": "posts",
    "seguidos": "following",
}
SEPARATORS = (".", ",")
LARGEST = 10**12
LONGEST_SHOWN = 40

_plain = re.compile(r"[0-9]+(?:[.,]0{1,2})?")
_spaced = re.compile(r"[1-9][0-9]{0,2}(?:[ \u00a0\u202f][0-9]{3})+")
_grouped = re.compile(r"[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+|(?:,[0-9]{3})+)")
_negative = re.compile(r"[-\u2212]\s*[0-9].*")


class HistoryError(ValueError):
    """A table cannot be used.

    ``row`` counts from 1, the heading included, as a spreadsheet does; ``column`` is one of
    COLUMNS, or empty where the whole row is meant; ``problem`` is a fixed word, and ``value``
    what stood there, in one line.
    """

    def __init__(self, row: int, column: str, problem: str, value: str = "") -> None:
        self.row = row
        self.column = column
        self.problem = problem
        self.value = one_line(value if len(value) <= LONGEST_SHOWN else value[:LONGEST_SHOWN] + "…")
        place = f"row {row}, column {column}" if column else f"row {row}"
        super().__init__(f"{place}: {problem}" + (f" «{self.value}»" if self.value else ""))


class Row(NamedTuple):
    """One line of the table; None is unknown, 0 is zero."""

    day: int
    followers: int | None = None
    likes: int | None = None
    comments: int | None = None
    posts: int | None = None
    following: int | None = None


class History(NamedTuple):
    """The rows by day, each day once; ``repeated`` counts the rows that a later one replaced."""

    rows: tuple[Row, ...]
    repeated: int = 0


def text_of(data: bytes) -> str:
    """The text of a file in UTF-8, with or without a mark at its beginning. Raises HistoryError."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise HistoryError(row, "", "not-utf-8") from error


def read_history(text: str, thousands: str = "", most_rows: int | None = None) -> History:
    """The history in a table with a heading, columns separated by ``,`` or ``;`` (followers §1).

    ``thousands`` is one of SEPARATORS, or empty where nobody has said it: then ``1.234`` is asked
    back, while ``1.234.567`` speaks for itself. Raises HistoryError, also for more than
    ``most_rows`` rows.
    """
    rows = _records(text.removeprefix("\ufeff"))
    number, heading = next(rows, (1, []))
    if not heading:
        raise HistoryError(1, "", "empty")
    columns = _columns(number, heading)
    found: dict[int, Row] = {}
    count = 0
    for number, cells in rows:
        count += 1
        if most_rows is not None and count > most_rows:
            raise HistoryError(number, "", "too-many-rows", str(most_rows))
        row = _row(number, columns, cells, thousands)
        found[row.day] = row
    if not found:
        raise HistoryError(number, "", "no-rows")
    return History(tuple(found[day] for day in sorted(found)), count - len(found))


def write_history(history: History) -> str:
    """The cleaned table, from which ``read_history`` reads the same rows."""
    lines = [",".join(COLUMNS)]
    for row in history.rows:
        values = (iso(row.day), *row[1:])
        lines.append(",".join("" if value is None else str(value) for value in values))
    return "\n".join(lines) + "\n"


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold something, each with its number."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = ";" if ";" in first else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    try:
        for cells in reader:
            number += 1
            stripped = [cell.strip() for cell in cells]
            if any(stripped):
                yield number, stripped
    except csv.Error as error:
        raise HistoryError(number + 1, "", "broken") from error


def _columns(number: int, heading: Sequence[str]) -> list[str]:
    columns: list[str] = []
    for cell in heading:
        name = NAMES.get(" ".join(cell.casefold().split()), "")
        if not name:
            raise HistoryError(number, "", "unknown-column", cell or "–")
        if name in columns:
            raise HistoryError(number, name, "repeated-column")
        columns.append(name)
    for name in NEEDED:
        if name not in columns:
            raise HistoryError(number, name, "missing-column")
    return columns


def _row(number: int, columns: Sequence[str], cells: Sequence[str], thousands: str) -> Row:
    if len(cells) != len(columns):
        raise HistoryError(number, "", "cells", str(len(cells)))
    given = dict(zip(columns, cells, strict=True))
    day = _day(number, given["date"])
    counts = (_count(number, name, given.get(name, ""), thousands) for name in COLUMNS[1:])
    return Row(day, *counts)


def _day(number: int, cell: str) -> int:
    day = read_day(cell)
    if day is None:
        raise HistoryError(number, "date", "not-a-day", cell or "–")
    return day


def _count(number: int, column: str, cell: str, thousands: str) -> int | None:
    if not cell:
        return None
    if _negative.fullmatch(cell):
        raise HistoryError(number, column, "negative", cell)
    digits = _digits(number, column, cell, thousands)
    if len(digits) > len(str(LARGEST)) or int(digits) > LARGEST:
        raise HistoryError(number, column, "too-large", cell)
    return int(digits)


def _digits(number: int, column: str, cell: str, thousands: str) -> str:
    if cell.isdecimal() and cell.isascii():
        return cell
    if _plain.fullmatch(cell):
        return re.split("[.,]", cell)[0]
    if _spaced.fullmatch(cell):
        return "".join(re.findall("[0-9]", cell))
    if not _grouped.fullmatch(cell):
        raise HistoryError(number, column, "not-a-number", cell)
    separator = "." if "." in cell else ","
    if cell.count(separator) == 1 and separator != thousands:
        problem = "not-a-number" if thousands else "ambiguous-number"
        raise HistoryError(number, column, problem, cell)
    return cell.replace(separator, "")
