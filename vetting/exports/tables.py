"""What goes into a file: tables whose columns say what kind of value they hold."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from itertools import chain

from flask_babel import lazy_gettext

Cell = str | int | float | bool | Decimal | date | datetime | None
Row = Mapping[str, Cell]

# Widths in characters.
NARROW, USUAL, WIDE, PROSE = 12, 20, 32, 60


class Kind(StrEnum):
    """What the values of a column are. A share is of one, and shown per cent."""

    TEXT = "text"
    NUMBER = "number"
    WHOLE = "whole"
    SHARE = "share"
    DAY = "day"
    MOMENT = "moment"
    YES = "yes"


@dataclass(frozen=True, slots=True)
class Column:
    """`id` is the column's name for programs, and the same in every language; `head` is for
    people, in theirs."""

    id: str
    head: str
    kind: Kind = Kind.TEXT
    width: int = USUAL


@dataclass(frozen=True, slots=True)
class Table:
    """Rows by the ids of columns; what a row does not name is empty. They are read once.

    One that `stands` has a single row, which people read from top to bottom."""

    id: str
    title: str
    columns: Sequence[Column]
    rows: Iterable[Row]
    stands: bool = False


@dataclass(frozen=True, slots=True)
class Book:
    """The tables of one file; `title` says of what."""

    title: str
    tables: Sequence[Table]


PART = Column("part", lazy_gettext("Part"), width=USUAL)


def stacked(tables: Sequence[Table]) -> Table:
    """Several tables as one, for files that hold a single one: a column more says which part a row
    is of, and columns of one name are one column."""
    if len(tables) == 1:
        return tables[0]
    columns = {column.id: column for table in tables for column in table.columns}
    return Table("all", "", (PART, *columns.values()), chain.from_iterable(map(_parted, tables)))


def _parted(table: Table) -> Iterator[Row]:
    return ({PART.id: table.title, **row} for row in table.rows)
