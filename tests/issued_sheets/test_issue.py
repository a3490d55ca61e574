"""A scorecard carries a code that stands for what it says."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import pypdfium2
import pytest
import time_machine
import zxingcpp
from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, Browse, Cast
from tests.issued_sheets.conftest import CodeOf
from tests.support.dossier import open_assessment
from tests.support.panel import answered, referred
from tests.support.pdf import reader
from vetting.assessments import service as assessments
from vetting.assessments.queries import standing_of
from vetting.clock import now
from vetting.db import db, enter_company
from vetting.issued_sheets import codes, queries, service
from vetting.issued_sheets.content import Content, Kind
from vetting.models import Brief, Decision, FlagRuling, IssuedSheet, Rating, Vendor
from vetting.scorecards.issuing import PARTS, content_of

Change = Callable[[Flask, Cast, int], None]
SAID = Content(parts={"summary": "one"}, figures={"total": 70.0})


def _sheets() -> list[IssuedSheet]:
    return list(db.session.scalars(select(IssuedSheet).order_by(IssuedSheet.id)))


def test_page_and_file_carry_the_code_in_every_language_on_every_paper_for_everybody(
    browse: Browse, cast: Cast, code_of: CodeOf, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    code = code_of(marta)
    file = marta.get(f"/assessments/{assessment_id}/scorecard/pdf?paper=letter").data
    for page in reader(file).pages:
        assert code in page.extract_text()
    with time_machine.travel(now() + timedelta(days=3), tick=False):
        assert code_of(browse(cast.bob, "es"), "?paper=letter") == code
        assert code_of(browse(cast.vera)) == code


def test_the_picture_on_paper_leads_to_the_page_that_says_whether_it_is_genuine(
    app: Flask, browse: Browse, cast: Cast, code_of: CodeOf, assessment_id: int
) -> None:
    app.config["VETTING"] = replace(app.config["VETTING"], base_url="https://portal.example/")
    marta = browse(cast.marta)
    file = marta.get(f"/assessments/{assessment_id}/scorecard/pdf").data
    assert "https://portal.example/sheets" in reader(file).pages[0].extract_text()
    (found,) = zxingcpp.read_barcodes(_picture(file))
    assert found.text == f"https://portal.example/sheets/{code_of(marta)}"
    browse().get(found.text.removeprefix("https://portal.example"))


def _picture(file: bytes) -> memoryview:
    """The first page as a copier at 150 dots an inch sees it, in grey."""
    document = pypdfium2.PdfDocument(file)
    bitmap = document[0].render(scale=150 / 72, grayscale=True)
    picture = memoryview(bytes(bitmap.buffer)).cast("B", shape=(bitmap.height, bitmap.stride))
    document.close()
    return picture


def _note(app: Flask, cast: Cast, assessment_id: int) -> None:
    db.session.scalars(select(Rating).where(Rating.note == "A note.")).one().note = "Another."


def _sign(app: Flask, cast: Cast, assessment_id: int) -> None:
    db.session.add(
        FlagRuling(
            assessment_id=assessment_id,
            flag="accounts-in-vendor-name",
            state="confirmed",
            note="It stands in the annex.",
            member_id=cast.marta.member_id,
            ruled_at=THEN,
        )
    )


def _fact(app: Flask, cast: Cast, assessment_id: int) -> None:
    answered(app, cast.marta, assessment_id, issues_invoice="yes")


def _reference(app: Flask, cast: Cast, assessment_id: int) -> None:
    referred(app, cast.bob, assessment_id)


def _decision(app: Flask, cast: Cast, assessment_id: int) -> None:
    db.session.add(
        Decision(
            assessment_id=assessment_id,
            outcome="on-hold",
            reason="We wait.",
            follows_level=True,
            level="caution",
            member_id=cast.marta.member_id,
            decided_at=THEN,
        )
    )


def _vendor(app: Flask, cast: Cast, assessment_id: int) -> None:
    db.session.scalars(select(Vendor)).one().name = "Nadia Ruiz Soler"


def _brief(app: Flask, cast: Cast, assessment_id: int) -> None:
    db.session.scalars(select(Brief)).one().title = "Two voices"


@pytest.mark.parametrize("change", [_note, _sign, _fact, _reference, _decision, _vendor, _brief])
def test_other_content_is_another_sheet(
    app: Flask, browse: Browse, cast: Cast, code_of: CodeOf, assessment_id: int, change: Change
) -> None:
    before = code_of(browse(cast.marta))
    with app.app_context():
        enter_company(1)
        change(app, cast, assessment_id)
        db.session.commit()
    assert code_of(browse(cast.marta)) != before


def test_every_part_of_the_sheet_is_in_its_digest(app: Flask) -> None:
    sheet = (Path(app.root_path).parent / "templates/scorecards/_sheet.html").read_text()
    assert re.findall(r'include "scorecards/_(\w+)\.html"', sheet) == list(PARTS)


def test_content_that_comes_back_is_the_newest_again_under_its_old_code(
    in_app: Flask, cast: Cast, assessment_id: int
) -> None:
    other = Content(parts={"summary": "two"}, figures={})
    told = [
        service.issue(cast.marta, Kind.SCORECARD, assessment_id, said, THEN + timedelta(days=day))
        for day, said in enumerate((SAID, other, SAID, SAID))
    ]
    assert told[0] == told[2] == told[3] != told[1]
    first, second = _sheets()
    assert (first.issued_at, first.newest_at) == (THEN, THEN + timedelta(days=2))
    assert queries.newest_of(db.session(), second) is first


def test_two_at_once_issue_one(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int, code_of: CodeOf
) -> None:
    clients = [browse(person) for person in (cast.marta, cast.bob, cast.vera, cast.marta)]
    start = Barrier(len(clients))

    def ask(number: int) -> str:
        start.wait()
        return code_of(clients[number])

    with ThreadPoolExecutor(len(clients)) as threads:
        assert len(set(threads.map(ask, range(len(clients))))) == 1
    with app.app_context():
        enter_company(1)
        assert len(_sheets()) == 1


def test_who_comes_second_takes_the_first_ones_code(
    in_app: Flask, cast: Cast, assessment_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the database lets two look before one writes."""
    first = service.issue(cast.marta, Kind.SCORECARD, assessment_id, SAID, THEN)
    look, looked = queries.same, []

    def too_early(*told: object) -> IssuedSheet | None:
        looked.append(told)
        return None if len(looked) < 3 else look(*told)

    monkeypatch.setattr(queries, "same", too_early)
    assert service.issue(cast.bob, Kind.SCORECARD, assessment_id, SAID, THEN) == first
    db.session.commit()
    assert len(_sheets()) == 1


def test_nothing_that_anybody_wrote_is_kept_of_a_sheet(
    app: Flask, browse: Browse, cast: Cast, code_of: CodeOf
) -> None:
    code_of(browse(cast.marta))
    with app.app_context():
        enter_company(1)
        (sheet,) = _sheets()
        assert set(sheet.parts) == set(PARTS)
        assert sheet.figures == {
            "total": 74.6,
            "coverage": 1.0,
            "level": "caution",
            "signs": {"confirmed": 1},
            "replies": 0,
            "outcome": "",
        }


def test_what_is_erased_leaves_code_and_days_alone(in_app: Flask, cast: Cast) -> None:
    empty = open_assessment(in_app, cast.alice, vendor="Olga Ortiz")
    content = content_of(cast.vera, standing_of(cast.vera, empty))
    service.issue(cast.vera, Kind.SCORECARD, empty, content, THEN)
    db.session.commit()
    assessments.remove(cast.marta, empty, THEN + timedelta(days=1))
    (sheet,) = _sheets()
    told = (sheet.assessment_id, sheet.member_id, sheet.digest, sheet.parts, sheet.figures)
    assert told == (None, None, "", {}, {})
    assert sheet.issued_at == THEN
    assert sheet.erased_at == THEN + timedelta(days=1)
    assert queries.newest_of(db.session(), sheet) is sheet


def test_a_code_can_be_typed_and_not_be_guessed() -> None:
    made = {codes.new_code() for _ in range(500)}
    assert len(made) == 500
    for code in made:
        assert re.fullmatch(r"[2-9A-HJKMNP-TV-Z]{12}", code)
        assert codes.as_made(f" {codes.shown(code).lower()} ") == code
