"""The rows of a whole database, in a form that is the same on every database: a table is lines of
JSON, one for each row, in the order of its key. The tables are those that the database has, not
those of the models, so that the copy of an older version can be read too."""

import base64
import hashlib
import json
from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import islice, zip_longest
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Date,
    DateTime,
    Float,
    Insert,
    Inspector,
    Integer,
    LargeBinary,
    MetaData,
    Numeric,
    String,
    Table,
    Text,
    bindparam,
    cast,
    func,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.types import TypeEngine

from vetting.backups.errors import Differs, Unfit

VERSIONS = "alembic_version"
AT_A_TIME = 500
# By the first that fits.
KINDS: tuple[tuple[type[TypeEngine[Any]], str], ...] = (
    (Boolean, "boolean"),
    (DateTime, "moment"),
    (Date, "date"),
    (JSON, "json"),
    (LargeBinary, "bytes"),
    (String, "text"),
    (Integer, "integer"),
    (Float, "float"),
    (Numeric, "decimal"),
)
TAKEN: Mapping[str, tuple[type, ...]] = {
    "boolean": (bool,),
    "moment": (datetime,),
    "date": (date,),
    "json": (str,),
    "bytes": (bytes,),
    "text": (str,),
    "integer": (int,),
    "float": (float, int),
    "decimal": (Decimal,),
}
LARGEST = {"smallint": 2**15, "integer": 2**31, "bigint": 2**63}

FROM_TEXT: Mapping[str, Callable[[str], object]] = {
    "moment": datetime.fromisoformat,
    "date": date.fromisoformat,
    "decimal": Decimal,
    "bytes": base64.b64decode,
}

Values = tuple[Any, ...]
Columns = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Layout:
    """A table as a database has it: its columns, the kind of each, and its key."""

    table: Table
    columns: Columns
    key: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sum:
    """How many rows a table has, and one digest of all of them."""

    rows: int
    sha256: str


class Database:
    """The tables behind one connection, as they stand in its transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.postgresql = connection.dialect.name == "postgresql"
        looked = inspect(connection)
        names = sorted(set(looked.get_table_names()) - {VERSIONS})
        self.layouts = {name: self._layout(looked, name) for name in names}

    @property
    def columns(self) -> dict[str, Columns]:
        return {name: layout.columns for name, layout in self.layouts.items()}

    def lines(self, name: str, columns: Iterable[str] = ()) -> Generator[str]:
        """The rows of a table, with its columns in the order that is given. Raises `Unfit`."""
        layout = self.layouts[name]
        order = list(columns or layout.columns)
        kinds = [layout.columns[each] for each in order]
        asked = (self._read(layout, layout.table.columns[each]) for each in order)
        statement = select(*asked).order_by(*self._order(layout))
        streamed = {"yield_per": AT_A_TIME}
        with self.connection.execute(statement, execution_options=streamed) as found:
            for row in found:
                try:
                    yield encoded(kinds, tuple(row))
                except TypeError as error:
                    known = dict(zip(order, row, strict=True))
                    place = [known[each] for each in layout.key]
                    raise Unfit(f"{name}, row {place}: {error}") from error

    def count(self, name: str) -> int:
        found = self.connection.scalar(select(func.count()).select_from(self.layouts[name].table))
        return found or 0

    def write(self, name: str, columns: Iterable[str], lines: Iterable[str]) -> None:
        """Add rows to a table, whatever order their parents come in. Raises `Unfit`."""
        layout = self.layouts[name]
        order = list(columns)
        if set(order) != set(layout.columns):
            raise Unfit(f"{name}: its columns are not those that are expected")
        kinds = [layout.columns[each] for each in order]
        checks = {
            each: check for each in order if (check := self._check(layout.table.columns[each]))
        }
        statement = self._insert(layout)
        rest = iter(lines)
        while some := list(islice(rest, AT_A_TIME)):
            rows = [dict(zip(order, decoded(kinds, line), strict=True)) for line in some]
            for row in rows:
                for each, check in checks.items():
                    if row[each] is not None and (trouble := check(row[each])):
                        place = [row[part] for part in layout.key]
                        raise Unfit(f"{name}, row {place}, column {each}: {trouble}")
            self.connection.execute(statement, rows)

    def sequences(self) -> dict[str, int]:
        """The last number that was given in each table that gives none twice."""
        if self.postgresql:
            return {
                name: last
                for name in self.layouts
                if (sequence := self._sequence(name))
                and (last := self.connection.scalar(text(LAST), {"name": sequence}))
            }
        if not self.connection.scalar(text(HAS_SEQUENCES)):
            return {}
        found = self.connection.execute(text("SELECT name, seq FROM sqlite_sequence"))
        return {name: last for name, last in found if name in self.layouts}

    def set_sequences(self, known: Mapping[str, int]) -> None:
        """Let new rows get numbers beyond all that were ever given."""
        if not self.postgresql:
            for name, last in known.items():
                self.connection.execute(text(SET_SEQUENCE), {"name": name, "last": last})
            return
        for name, layout in self.layouts.items():
            if sequence := self._sequence(name):
                highest = self.connection.scalar(select(func.max(layout.table.columns["id"])))
                last = max(known.get(name, 0), highest or 0)
                self.connection.execute(select(func.setval(sequence, max(last, 1), last > 0)))

    def _layout(self, looked: Inspector, name: str) -> Layout:
        kinds = {each["name"]: kind_of(each["type"]) for each in looked.get_columns(name)}
        # JSON goes over letter for letter: read anew, it could be written otherwise.
        columns = [
            Column(each["name"], Text() if kinds[each["name"]] == "json" else each["type"])
            for each in looked.get_columns(name)
        ]
        key = tuple(looked.get_pk_constraint(name)["constrained_columns"])
        return Layout(Table(name, MetaData(), *columns), kinds, key)

    def _read(self, layout: Layout, column: Column[Any]) -> ColumnElement[Any]:
        if self.postgresql and layout.columns[column.name] == "json":
            return cast(column, Text).label(column.name)
        return column

    def _insert(self, layout: Layout) -> Insert:
        statement = insert(layout.table)
        texts = [each for each, kind in layout.columns.items() if kind == "json"]
        if not (self.postgresql and texts):
            return statement
        return statement.values({each: cast(bindparam(each, type_=Text), JSON) for each in texts})

    def _order(self, layout: Layout) -> list[ColumnElement[Any]]:
        columns = [layout.table.columns[each] for each in layout.key or layout.columns]
        return [
            each.collate("C") if self.postgresql and isinstance(each.type, String) else each
            for each in columns
        ]

    def _check(self, column: Column[Any]) -> Callable[[Any], str] | None:
        if not self.postgresql:
            return None
        kind = column.type
        if isinstance(kind, String):
            most = kind.length
            return lambda value: (
                NO_NUL
                if "\x00" in value
                else f"{len(value)} characters, {most} at most"
                if most is not None and len(value) > most
                else ""
            )
        if isinstance(kind, Integer):
            largest = LARGEST.get(str(kind).lower(), LARGEST["integer"])
            return lambda value: "" if -largest <= value < largest else f"{value} is too large"
        return None

    def _sequence(self, name: str) -> str | None:
        if "id" not in self.layouts[name].columns:
            return None
        return self.connection.scalar(
            select(func.pg_get_serial_sequence(func.quote_ident(name), "id"))
        )


NO_NUL = "a character (NUL) that PostgreSQL does not take"
LAST = (
    "SELECT last_value FROM pg_sequences WHERE to_regclass(quote_ident(schemaname) || '.' ||"
    " quote_ident(sequencename)) = to_regclass(:name)"
)
HAS_SEQUENCES = "SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_sequence'"
SET_SEQUENCE = (
    "INSERT INTO sqlite_sequence (name, seq) SELECT :name, :last WHERE NOT EXISTS"
    " (SELECT 1 FROM sqlite_sequence WHERE name = :name AND seq >= :last)"
)


def kind_of(given: TypeEngine[Any]) -> str:
    for each, kind in KINDS:
        if isinstance(given, each):
            return kind
    raise Unfit(f"columns of type {given} are not known")


def encoded(kinds: Iterable[str], values: Values) -> str:
    """A row as a line. Raises `TypeError` for a value that is not of its column's kind."""
    line = [
        None if value is None else _encoded(kind, value)
        for kind, value in zip(kinds, values, strict=True)
    ]
    return json.dumps(line, separators=(",", ":"))


def _encoded(kind: str, value: object) -> object:
    if type(value) not in TAKEN[kind]:
        raise TypeError(f"{type(value).__name__} where {kind} is expected")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return float(value) if kind == "float" and isinstance(value, int) else value


def decoded(kinds: Iterable[str], line: str) -> Values:
    """The values of a line. Raises `ValueError` for what is none."""
    return tuple(
        None if value is None else _decoded(kind, value)
        for kind, value in zip(kinds, json.loads(line), strict=True)
    )


def _decoded(kind: str, value: object) -> object:
    read = FROM_TEXT.get(kind)
    return read(str(value)) if read else value


def summed(lines: Iterable[str]) -> Sum:
    """How many lines there are, and their digest."""
    digest, count = hashlib.sha256(), 0
    for line in lines:
        digest.update(line.encode() + b"\n")
        count += 1
    return Sum(count, digest.hexdigest())


def compare(name: str, columns: Columns, expected: Iterable[str], found: Iterable[str]) -> int:
    """Hold two tables against each other, row by row; returns how many rows they have. Raises
    `Differs` with the first one that is not the same."""
    count = 0
    for count, (one, other) in enumerate(zip_longest(expected, found), start=1):
        if one != other:
            raise Differs(f"{name}: row {count} is not what was written ({', '.join(columns)})")
    return count
