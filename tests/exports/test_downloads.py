"""Who gets which file, and what is in it."""

import json
import re

import pytest
from flask import Flask

from tests.cast import THEN, Browse, Cast
from tests.support.tables import XLSX, rows_of, sheets_of
from vetting.db import db, enter_company
from vetting.models import AuditEntry, Vendor

TYPES = {"csv": "text/csv", "xlsx": XLSX, "json": "application/json"}
PAGES = {
    "/vendors": "/vendors/table",
    "/audit": "/audit/table",
    "/assessments/{id}/audit": "/assessments/{id}/audit/table",
    "/assessments/{id}/scorecard": "/assessments/{id}/table",
    "/briefs/1/comparison": "/briefs/1/comparison/table",
}


@pytest.mark.parametrize("where", PAGES)
def test_each_page_offers_what_it_shows_as_three_kinds_of_files(
    browse: Browse, cast: Cast, assessment_id: int, where: str
) -> None:
    client = browse(cast.marta)
    client.get(f"/assessments/{assessment_id}")
    shown = client.get(where.format(id=assessment_id)).text
    links = re.findall(r'href="([^"]*/table\?[^"]*)" download', shown)
    assert [link.split("?")[0] for link in links] == [PAGES[where].format(id=assessment_id)] * 3
    for kind, link in zip(("xlsx", "csv", "json"), links, strict=True):
        answer = client.get(link.replace("&amp;", "&"))
        assert answer.mimetype == TYPES[kind]
        assert answer.headers["Content-Disposition"].startswith("attachment; filename=")
        assert answer.headers["Content-Disposition"].endswith(f".{kind}")
        assert int(answer.headers["Content-Length"]) == len(answer.data) > 50


def test_another_kind_is_nowhere(browse: Browse, cast: Cast) -> None:
    browse(cast.marta).get("/vendors/table?kind=exe", status=404)


def test_a_scorecard_is_a_sheet_for_each_of_its_parts(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    client = browse(cast.vera, "es")
    sheets = sheets_of(client.get(f"/assessments/{assessment_id}/table?kind=xlsx").data)
    assert list(sheets)[:4] == ["Resumen", "Valoraciones", "Secciones", "Criterios"]
    summary = dict(row[:2] for row in sheets["Resumen"])
    assert summary["Proveedor"] == "Nadia Ruiz"
    assert summary["Total (0–100)"] == 71.7
    assert summary["Provisional"] == "No"
    criteria = [
        dict(zip(sheets["Criterios"][0], row, strict=True)) for row in sheets["Criterios"][1:]
    ]
    assert len(criteria) == 30
    first_hour = next(row for row in criteria if row["Criterio, nombre corto"] == "first-hour")
    assert (first_hour["Valor (0–4)"], first_hour["Mediana antes del consenso"]) == (2, 2.5)
    assert first_hour["Por qué este consenso"] == "We listened to the recording again."
    assert len(sheets["Decisiones"]) == 3


def test_a_search_and_a_filter_hold_for_the_file_too(
    app: Flask, browse: Browse, cast: Cast
) -> None:
    with app.app_context():
        enter_company(1)
        for name in ("Ada", "Béla", "Cara"):
            db.session.add(Vendor(name=name, kind="agency", created_at=THEN))
        db.session.commit()
    client = browse(cast.alice, by_the_door=True)
    assert [row[1] for row in rows_of(client.get("/vendors/table").data)] == [
        "Name",
        "Ada",
        "Béla",
        "Cara",
    ]
    assert "/vendors/table?kind=csv&amp;q=bela" in client.get("/vendors?q=bela").text
    assert [row[1] for row in rows_of(client.get("/vendors/table?q=bela").data)] == ["Name", "Béla"]
    verbs = {row[3] for row in rows_of(client.get("/audit/table?verb=signed-in").data)[1:]}
    assert verbs == {"Signed in"}
    assert "/audit/table?kind=csv&amp;verb=signed-in" in client.get("/audit?verb=signed-in").text


def test_taking_a_file_is_written_down(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    client = browse(cast.vera)
    for url in (f"/assessments/{assessment_id}/table", "/vendors/table"):
        client.get(url)
    client.get(f"/assessments/{assessment_id}/table?kind=json")
    with app.app_context():
        enter_company(1)
        taken = db.session.query(AuditEntry).filter_by(verb="file-taken")
        assert [
            json.loads(entry.details)["page"] for entry in taken.order_by(AuditEntry.number)
        ] == [
            "scorecard-table",
            "vendors-table",
            "case",
        ]
        assert {entry.member_id for entry in taken} == {cast.vera.member_id}


def test_before_ones_own_review_is_in_there_is_no_file(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    client = browse(cast.alice)
    for kind in TYPES:
        answer = client.get(f"/assessments/{assessment_id}/table?kind={kind}")
        assert answer.mimetype == "text/html"
        assert "71.7" not in answer.text
    sheets = sheets_of(client.get("/briefs/1/comparison/table?kind=xlsx").data)
    row = dict(zip(*sheets["Vendors"], strict=True))
    assert row["Remark"] == "You see the panel's result once your own review is in"
    told = {"No.", "Vendor", "Kind of vendor", "Remark"}
    assert not any(value for head, value in row.items() if head not in told)
    assert len(sheets["Warning signs"]) == 1


def test_the_companys_trail_is_for_those_who_see_its_page(browse: Browse, cast: Cast) -> None:
    browse(cast.bob).get("/audit/table", status=403)
    browse(cast.vera).get("/audit/table", status=403)


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_file_names_the_check(
    browse: Browse, cast: Cast, assessment_id: int, language: str
) -> None:
    client = browse(cast.marta, language)
    client.get(f"/assessments/{assessment_id}/pirate-check")
    for url in PAGES.values():
        for kind in TYPES:
            data = client.get(f"{url.format(id=assessment_id)}?kind={kind}").data
            text = json.dumps(sheets_of(data), default=str) if kind == "xlsx" else data.decode()
            assert "pirat" not in text.lower(), (url, kind)


def test_a_trail_is_whole_though_it_is_read_in_parts(
    browse: Browse, cast: Cast, assessment_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vetting.audit.queries.AT_A_TIME", 2)
    client = browse(cast.marta, by_the_door=True)
    for place in (f"/assessments/{assessment_id}", "/briefs/1/comparison", "/audit"):
        client.get(place)
    table = rows_of(client.get("/audit/table").data)[1:]
    shown = client.get("/audit").text
    assert len(table) == len({tuple(row) for row in table}) > 4
    # The page tells of the download as well.
    assert shown.count('class="nowrap"') == len(table) + 1
    assert [row[0] for row in table] == sorted((row[0] for row in table), reverse=True)
