"""Files to be saved. Each is whole before its first byte leaves, and of a long one only a part is
ever in memory."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from enum import StrEnum
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

from flask import Response, abort, request
from werkzeug.utils import secure_filename

from vetting.exports.csv_files import write_csv
from vetting.exports.json_files import write_json, write_object
from vetting.exports.tables import Book
from vetting.exports.workbooks import write_workbook

IN_MEMORY = 2**20
PIECE = 2**16
LONGEST_NAME = 120


class Form(StrEnum):
    """What a file may be."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


TYPES = {
    Form.CSV: "text/csv",
    Form.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Form.JSON: "application/json",
}
WRITERS: dict[Form, Callable[[Book, BinaryIO], None]] = {
    Form.CSV: write_csv,
    Form.XLSX: write_workbook,
    Form.JSON: write_json,
}


def asked_form() -> Form:
    """What is asked for in the address, by default CSV; anything else is a page that is not."""
    asked = request.args.get("kind", Form.CSV.value)
    if asked not in list(Form):
        abort(404)
    return Form(asked)


def book_as_file(book: Book, form: Form) -> Response:
    """A book as a download."""
    return _as_file(lambda to: WRITERS[form](book, to), book.title, form)


def object_as_file(found: dict[str, Any], name: str) -> Response:
    """One object as a download."""
    return _as_file(lambda to: write_object(found, to), name, Form.JSON)


def _as_file(write: Callable[[BinaryIO], None], name: str, form: Form) -> Response:
    with ExitStack() as stack:
        file = cast("BinaryIO", stack.enter_context(SpooledTemporaryFile(max_size=IN_MEMORY)))
        write(file)
        # From here on the answer closes it.
        stack.pop_all()
    length = file.tell()
    file.seek(0)
    answer = Response(_pieces(file), mimetype=TYPES[form])
    answer.call_on_close(file.close)
    answer.content_length = length
    kept = secure_filename(name)[:LONGEST_NAME] or "file"
    answer.headers.set("Content-Disposition", "attachment", filename=f"{kept}.{form}")
    return answer


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    with file:
        while piece := file.read(PIECE):
            yield piece
