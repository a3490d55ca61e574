"""Tables as CSV that a double click opens rightly.

UTF-8 with the mark by which Excel knows it. Separator and decimal sign are those that a
spreadsheet takes for granted in the person's language: a comma and a point in English, a semicolon
and a comma in Spanish, since there Excel splits at no comma and reads 3.5 as the third of May."""

import csv
import io
from datetime import date, datetime
from typing import BinaryIO

from vetting.exports.customs import Customs, customs
from vetting.exports.guarding import guarded, legible
from vetting.exports.tables import Book, Cell, Column, Kind, stacked

SEPARATORS = {"en": ",", "es": ";"}
DECIMAL_SIGNS = {"en": ".", "es": ","}


def write_csv(book: Book, to: BinaryIO) -> None:
    """Write a book as one table."""
    table = stacked(book.tables)
    ways = customs()
    text = io.TextIOWrapper(to, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text, delimiter=SEPARATORS[ways.language])
    writer.writerow([guarded(legible(str(column.head))) for column in table.columns])
    for row in table.rows:
        writer.writerow([_written(column, row.get(column.id), ways) for column in table.columns])
    # Whoever gave the file goes on with it.
    text.detach()


def _written(column: Column, value: Cell, ways: Customs) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(legible(value))
    if isinstance(value, bool):
        return ways.said(value)
    if isinstance(value, datetime):
        return ways.local(value).isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    number = f"{round(float(value) * 100, 2):g}%" if column.kind is Kind.SHARE else str(value)
    return number.replace(".", DECIMAL_SIGNS[ways.language])
