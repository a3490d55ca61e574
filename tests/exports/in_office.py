"""What LibreOffice makes of the portal's files (`make spreadsheets`): it opens hostile texts in CSV
and XLSX, writes down what it sees, and that is compared. A plain file with a formula in it shows
first that one would be noticed."""

import io
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from flask import Flask
from flask_babel import Babel, force_locale

from tests.exports.hostile import TEXTS
from tests.support.tables import sheets_of
from vetting.exports.columns import VENDORS
from vetting.exports.csv_files import SEPARATORS, write_csv
from vetting.exports.guarding import legible, unguarded
from vetting.exports.tables import Book, Kind, Row, Table
from vetting.exports.workbooks import write_workbook

# What a cell of a spreadsheet holds; what is longer goes on below in a workbook, and is cut by
# programs that open CSV.
LONGEST = 32_767
LANGUAGES = {"en": "1033", "es": "3082"}
TOLD = [column for column in VENDORS if column.kind is Kind.TEXT]


def main(office: str) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        _show_that_formulas_are_noticed(office, folder)
        for language in LANGUAGES:
            with _in_language(language):
                _compare(office, folder / f"{language}.csv", write_csv, language)
        with _in_language("en"):
            _compare(office, folder / "all.xlsx", write_workbook, "")


def _show_that_formulas_are_noticed(office: str, folder: Path) -> None:
    plain = folder / "plain.csv"
    plain.write_text('a,b\n"=1+1",c\n', encoding="utf-8-sig")
    try:
        _opened(office, plain, "en")
    except AssertionError:
        sys.stdout.write("plain.csv: the formula is noticed\n")
        return
    raise SystemExit("a formula in a plain file is not noticed: nothing is shown by this")


def _in_language(language: str) -> Any:
    app = Flask(__name__)
    Babel(app)
    context = app.test_request_context()
    context.push()
    return force_locale(language)


def _compare(
    office: str, file: Path, write: Callable[[Book, BinaryIO], None], language: str
) -> None:
    rows = list(_rows())
    to = io.BytesIO()
    write(Book("Vendors", [Table("vendors", "Vendors", TOLD, rows)]), to)
    file.write_bytes(to.getvalue())
    (sheet,) = _opened(office, file, language).values()
    wanted = [[str(row[column.id]) for column in TOLD] for row in rows]
    texts = others = 0
    for found, row in zip(sheet[1:], wanted, strict=True):
        for cell, text in zip(found, row, strict=True):
            if not isinstance(cell, str):
                # In CSV nothing tells a text of digits from a number, or from a day.
                assert language, (cell, text)
                others += 1
                continue
            said = unguarded(cell) if language else cell
            assert said == text, (cell, text)
            texts += 1
    told = f"{texts} texts equal, {others} of digits read as numbers, no formula"
    sys.stdout.write(f"{file.name}: {told}\n")


def _rows() -> Iterator[Row]:
    texts = [legible(text) for text in TEXTS if len(text) < LONGEST]
    for number in range(len(texts)):
        yield {column.id: texts[(number + place) % len(texts)] for place, column in enumerate(TOLD)}


def _opened(office: str, file: Path, language: str) -> dict[str, list[list[Any]]]:
    """The sheets of a file as LibreOffice saves them again."""
    out = file.parent / "out"
    command = [
        office,
        f"-env:UserInstallation=file://{file.parent}/profile",
        "--headless",
        "--norestore",
        "--convert-to",
        "xlsx",
        "--outdir",
        str(out),
    ]
    if language:
        separator = ord(SEPARATORS[language])
        command.append(f"--infilter=CSV:{separator},34,76,1,,{LANGUAGES[language]},false,false")
    made = out / f"{file.stem}.xlsx"
    # The first start may only set its profile up.
    for _ in range(2):
        subprocess.run([*command, str(file)], check=False, timeout=600, capture_output=True)
        if made.is_file():
            return sheets_of(made.read_bytes())
    raise SystemExit(f"{office} made nothing of {file.name}")


if __name__ == "__main__":
    main(sys.argv[1])
