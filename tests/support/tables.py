"""What stands in CSV files and workbooks, as a spreadsheet reads it."""

import csv
import io
import re
import zipfile
from typing import Any

from python_calamine import CalamineWorkbook

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# Whatever could be computed, fetched or run.
LIVELY = re.compile(rb"<f[ >]|<hyperlink|externalLink|<oleObject|ddeLink|vbaProject|TargetMode")


def rows_of(file: bytes, separator: str = ",") -> list[list[str]]:
    """The rows of a CSV file, of which the first is the head."""
    text = file.decode("utf-8")
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=separator))


def sheets_of(file: bytes) -> dict[str, list[list[Any]]]:
    """The rows of each sheet of a workbook; it holds no formula, no link and nothing foreign."""
    with zipfile.ZipFile(io.BytesIO(file)) as packed:
        for name in packed.namelist():
            assert not LIVELY.search(packed.read(name)), name
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(file))
    return {name: workbook.get_sheet_by_name(name).to_python() for name in workbook.sheet_names}
