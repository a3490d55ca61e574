"""An empty table to fill in: the heads that the portal knows, and nothing else."""

import csv
import io

import xlsxwriter

from vetting.exports.csv_files import SEPARATORS
from vetting.i18n import language
from vetting.vendor_imports.wording import FIELDS
from vetting.vendors.wording import KINDS

WIDTH = 24


def as_csv() -> bytes:
    """In UTF-8 with its mark, which spreadsheets ask for."""
    held = io.StringIO(newline="")
    csv.writer(held, delimiter=SEPARATORS[language()]).writerow(map(str, FIELDS.values()))
    return held.getvalue().encode("utf-8-sig")


def as_xlsx() -> bytes:
    """With the kinds of vendor to choose from."""
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True})
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(FIELDS) - 1, WIDTH)
        for column, (name, label) in enumerate(FIELDS.items()):
            sheet.write_string(0, column, str(label), bold)
            if name == "kind":
                listed = {"validate": "list", "source": [str(kind) for kind in KINDS.values()]}
                sheet.data_validation(1, column, 5000, column, listed)
    return held.getvalue()
