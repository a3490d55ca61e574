"""Tables as JSON: columns by their ids, moments with their zone, numbers as numbers."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, BinaryIO

from vetting.exports.tables import Book, Cell, Row, Table


def write_json(book: Book, to: BinaryIO) -> None:
    """Write a book as one object: each table a list of rows under its id."""
    to.write(b"{")
    for number, table in enumerate(book.tables):
        to.write(b",\n" if number else b"\n")
        _write_table(table, to)
    to.write(b"\n}\n")


def write_object(found: dict[str, Any], to: BinaryIO) -> None:
    """Write one object, as the command line does."""
    to.write(json.dumps(found, ensure_ascii=False, indent=2, allow_nan=False).encode() + b"\n")


def _write_table(table: Table, to: BinaryIO) -> None:
    to.write(json.dumps(table.id).encode() + b": [")
    for number, row in enumerate(table.rows):
        to.write(b",\n  " if number else b"\n  ")
        to.write(_row(table, row))
    to.write(b"\n]")


def _row(table: Table, row: Row) -> bytes:
    values = {column.id: _value(row.get(column.id)) for column in table.columns}
    return json.dumps(values, ensure_ascii=False, allow_nan=False).encode()


def _value(value: Cell) -> str | int | float | bool | None:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value
