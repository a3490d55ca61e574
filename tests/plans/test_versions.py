"""Versions: what the other side reads never changes."""

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.exc import DatabaseError

from tests.cast import Browse, Cast, PortalClient
from tests.plans.pages import put_forward, send
from vetting.db import db, enter_company
from vetting.models import PlanVersion
from vetting.plans.content import digest


def test_a_version_keeps_what_the_draft_says_no_more(marta: PortalClient, begun: str) -> None:
    send(marta, begun, "tone", f__voice="Warm")
    assert put_forward(marta, begun, "The first one") == 1
    send(marta, begun, "tone", f__voice="Cool")
    page = marta.get(f"{begun}/versions/1").text
    assert "Warm" in page
    assert "Cool" not in page
    assert "The first one" in page


def test_the_same_again_makes_no_version(marta: PortalClient, begun: str) -> None:
    put_forward(marta, begun)
    page = marta.get(begun).text
    assert "The newest version says what the draft says." in page
    assert "Put this version forward" not in page
    send(marta, begun, "tone", f__voice="Warm")
    assert put_forward(marta, begun) == 2


def test_a_draft_that_changed_meanwhile_is_looked_at_first(marta: PortalClient, begun: str) -> None:
    answer = marta.post(
        f"{begun}/versions", {"shown": "0" * 64, "note": "As we said"}, status=409
    ).text
    assert "changed meanwhile" in answer
    assert "As we said" in answer


def test_a_version_holds_its_digest(
    app: Flask, cast: Cast, marta: PortalClient, begun: str
) -> None:
    put_forward(marta, begun)
    with app.app_context():
        enter_company(cast.marta.company_id)
        row = db.session.scalars(select(PlanVersion)).one()
        assert row.sha256 == digest(row.content)
        assert row.sha256 in marta.get(f"{begun}/versions/1").text


def test_what_is_inner_goes_into_no_version(
    app: Flask, cast: Cast, marta: PortalClient, begun: str
) -> None:
    assert "up to 640 EUR a month" in marta.get(f"{begun}/sections/price").text
    put_forward(marta, begun)
    assert "640" not in marta.get(f"{begun}/versions/1").text
    assert "640" not in marta.get(f"{begun}/versions/1/print").text
    assert "640" not in marta.get(f"{begun}/print").text
    with app.app_context():
        enter_company(cast.marta.company_id)
        row = db.session.scalars(select(PlanVersion)).one()
        assert "640" not in str(row.content)


def test_the_database_refuses_to_change_a_version(
    app: Flask, cast: Cast, marta: PortalClient, begun: str
) -> None:
    put_forward(marta, begun)
    with app.app_context():
        enter_company(cast.marta.company_id)
        db.session.scalars(select(PlanVersion)).one().note = "Another one"
        with pytest.raises(DatabaseError, match="never changes"):
            db.session.flush()
        db.session.rollback()


def test_no_route_writes_to_a_version(app: Flask) -> None:
    written = {
        rule.rule
        for rule in app.url_map.iter_rules()
        if rule.endpoint.startswith("plans.") and "number" in rule.arguments
        if (rule.methods or set()) - {"GET", "HEAD", "OPTIONS"}
    }
    assert written == set()


def test_differences_are_told_by_more_than_colour(marta: PortalClient, begun: str) -> None:
    send(marta, begun, "tone", f__voice="Warm and short")
    put_forward(marta, begun)
    send(marta, begun, "tone", f__voice="Warm and friendly")
    send(marta, begun, "channels", f__channels__2__channel="TikTok")
    send(marta, begun, "channels", drop="channels-0")
    page = marta.get(f"{begun}/differences?old=1").text
    assert "gone:" in page
    assert "<ins><span" in page
    assert "<ins>TikTok</ins>" in page
    assert "<del>Instagram</del>" in page
    assert "Clean methods" not in page
    marta.get(f"{begun}/differences?old=1&new=9", status=404)


def test_other_companies_find_nothing(
    browse: Browse, cast: Cast, marta: PortalClient, begun: str
) -> None:
    put_forward(marta, begun)
    charlie = browse(cast.charlie)
    for path in ("", "/versions/1", "/print", "/versions/1/print", "/differences", "/news"):
        charlie.get(f"{begun}{path}", status=404)
    marta.get(f"{begun}/versions/2", status=404)
