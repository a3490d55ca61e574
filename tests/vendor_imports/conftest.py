"""Tables as people hand them in."""

import io
import re
from collections.abc import Callable, Sequence

import pytest
import xlsxwriter
from flask import Flask
from sqlalchemy import select
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from tests.cast import Browse, Cast, PortalClient
from tests.support.filled import fields_of
from tests.support.pages import check_page
from vetting.db import db, enter_company
from vetting.models import Vendor

URL = "/vendors/imports"
Look = Callable[[bytes | str], str]
Bring = Callable[..., str]
Vendors = Callable[[], dict[str, Vendor]]


def xlsx(*rows: Sequence[object]) -> bytes:
    """A workbook whose one sheet holds these rows."""
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet()
        for number, cells in enumerate(rows):
            sheet.write_row(number, 0, cells)
    return held.getvalue()


def send(
    client: PortalClient, data: bytes, name: str = "vendors.csv", *, status: int = 303
) -> TestResponse:
    boundary, body = encode_multipart({"file": FileStorage(io.BytesIO(data), name)})
    kind = f"multipart/form-data; boundary={boundary}"
    answer = client.client.post(URL, data=body, content_type=kind, headers=client.headers)
    assert answer.status_code == status, answer.text[:2000]
    if status == 422:
        check_page(answer.text, URL)
    return answer


@pytest.fixture
def marta(browse: Browse, cast: Cast) -> PortalClient:
    return browse(cast.marta)


@pytest.fixture
def look(marta: PortalClient) -> Look:
    """Hands a table in; returns the address of the page that shows what it holds."""

    def hand_in(data: bytes | str) -> str:
        sent = data.encode() if isinstance(data, str) else data
        return str(send(marta, sent).headers["Location"])

    return hand_in


@pytest.fixture
def bring(marta: PortalClient) -> Bring:
    """Brings a table in that is being looked at; returns the page that follows."""

    def press(url: str, status: int = 303, **said: str) -> str:
        form = fields_of(marta.get(url).text, "bring-in-form")
        answer = marta.post(f"{url}/completion", {**form, **said}, status=status)
        return marta.get(url).text if status == 303 else answer.text

    return press


@pytest.fixture
def vendors(app: Flask) -> Vendors:
    """What the directory of Harbour Bakery holds, by name."""

    def read() -> dict[str, Vendor]:
        with app.app_context():
            enter_company(1)
            return {each.name: each for each in db.session.scalars(select(Vendor))}

    return read


def counted(page: str) -> dict[str, str]:
    """The figures on a page, by what they count."""
    found = re.findall(r"<dt>([^<]+)</dt>\s*<dd class=\"stat-value\">([^<]+)</dd>", page)
    return dict(found)
