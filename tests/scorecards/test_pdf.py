"""The scorecard as a file says what its page says, and keeps the standards."""

from datetime import timedelta

import pypdfium2
import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.support.pdf import alternatives, letters, reader, shown, standards, tags, text_of
from vetting.db import db, enter_company
from vetting.models import Vendor


def test_it_is_a_file_to_be_saved(browse: Browse, cast: Cast, assessment_id: int) -> None:
    answer = browse(cast.marta).get(f"/assessments/{assessment_id}/scorecard/pdf")
    assert answer.status_code == 200
    assert answer.mimetype == "application/pdf"
    assert answer.headers["Content-Disposition"] == "attachment; filename=Nadia_Ruiz.pdf"


@pytest.mark.parametrize("language", ["en", "es"])
def test_page_and_file_say_the_same(
    browse: Browse, cast: Cast, assessment_id: int, language: str
) -> None:
    client = browse(cast.marta)
    client.post("/language", data={"language": language})
    page = client.get(f"/assessments/{assessment_id}/scorecard").text
    said = letters(text_of(_file(client, assessment_id)))
    texts = shown(page)
    assert len(texts) > 100
    for text in texts:
        assert letters(text) in said, text


def test_it_keeps_the_standards_and_is_read_out(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    made = _file(browse(cast.marta), assessment_id)
    assert standards(made) == {"ua-1", "a-2a"}
    assert {"/H1", "/H2", "/H3", "/Table", "/TR", "/Figure", "/P"} <= set(tags(made))
    assert any(text.startswith("Score by section") for text in alternatives(made))
    assert reader(made).trailer["/Root"]["/Lang"] == "en-GB"


def test_every_page_tells_version_printer_day_and_number(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    with time_machine.travel(THEN + timedelta(days=3), tick=False):
        pages = reader(_file(browse(cast.marta), assessment_id)).pages
    for number, page in enumerate(pages, 1):
        text = page.extract_text()
        assert "Community manager, version 1 · printed by Marta Molina" in text
        assert f"page {number} of {len(pages)}" in text


def test_a_name_without_spaces_stays_on_the_paper(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    name = "W" * 90
    with app.app_context():
        enter_company(cast.marta.company_id)
        db.session.scalars(select(Vendor)).one().name = name
        db.session.commit()
    made = _file(browse(cast.marta), assessment_id)
    assert name in letters(text_of(made))
    document = pypdfium2.PdfDocument(made)
    first = document[0]
    text = first.get_textpage()
    rights = [text.get_charbox(each)[2] for each in range(text.count_chars())]
    width = first.get_width()
    document.close()
    assert len(rights) > 500
    assert max(rights) < width - 30


def test_who_may_not_see_the_panel_yet_gets_no_file(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    answer = browse(cast.alice).get(f"/assessments/{assessment_id}/scorecard/pdf")
    assert answer.mimetype == "text/html"
    assert "Nadia Ruiz" in answer.text


def _file(client: PortalClient, assessment_id: int) -> bytes:
    return client.get(f"/assessments/{assessment_id}/scorecard/pdf").data
