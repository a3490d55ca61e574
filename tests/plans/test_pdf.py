"""The plan as a file says what its printed page says, and how far it is agreed."""

import pytest
from flask import Flask

from tests.cast import THEN, PortalClient
from tests.plans.pages import put_forward, send
from tests.support.pdf import faults, letters, reader, shown, standards, tags, text_of
from vetting.db import across_companies, db
from vetting.models import PlanAgreement, PlanVersion

PAPER = ".//article[@class='scorecard plan-paper']"


@pytest.mark.parametrize("language", ["en", "es"])
def test_page_and_file_say_the_same(marta: PortalClient, begun: str, language: str) -> None:
    send(marta, begun, "contacts", f__contact__reach="+34 600 300 400")
    put_forward(marta, begun)
    page = f"{begun}/versions/1/print"
    texts = shown(marta.get(f"{page}?lang={language}").text, PAPER)
    made = marta.get(f"{page}/pdf?lang={language}").data
    assert standards(made) == {"ua-1", "a-2a"}
    assert faults(made) == []
    assert {"/H1", "/H2", "/Table", "/TH", "/L"} <= set(tags(made))
    # A word that breaks at its hyphen shows it twice in Spanish.
    said = letters(text_of(made)).replace("-", "")
    assert len(texts) > 100
    for text in texts:
        assert letters(text).replace("-", "") in said, text


def test_it_is_a_file_to_be_saved_on_the_paper_asked_for(marta: PortalClient, begun: str) -> None:
    answer = marta.get(f"{begun}/print/pdf?paper=letter")
    named = "attachment; filename=Social_Media_Plan_Nadia_Ruiz.pdf"
    assert answer.headers["Content-Disposition"] == named
    assert reader(answer.data).pages[0].mediabox.width == 612


def test_each_page_says_how_far_it_is_agreed(app: Flask, marta: PortalClient, begun: str) -> None:
    assert _each_page_says(marta, f"{begun}/print", "Draft, not agreed")
    put_forward(marta, begun)
    page = f"{begun}/versions/1/print"
    assert _each_page_says(marta, page, "Version 1 · Not agreed yet")
    _agree(app, "company")
    assert _each_page_says(marta, page, "Version 1 · Agreed by one side only")
    _agree(app, "vendor")
    assert _each_page_says(marta, page, "Version 1 · Agreed by both sides on 2 Nov 2026")


def _each_page_says(client: PortalClient, page: str, said: str) -> bool:
    pages = reader(client.get(f"{page}/pdf").data).pages
    return said in client.get(page).text.replace("</span>", "") and all(
        said in each.extract_text() for each in pages
    )


def _agree(app: Flask, side: str) -> None:
    with app.app_context(), across_companies():
        version = db.session.query(PlanVersion).one()
        db.session.add(
            PlanAgreement(
                company_id=version.company_id,
                version_id=version.id,
                side=side,
                name="Nia Nilsen",
                agreed_at=THEN,
            )
        )
        db.session.commit()
