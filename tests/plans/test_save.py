"""Saving a section: nothing that somebody typed is lost, whoever else writes at the same time."""

import json

from flask import Flask
from sqlalchemy import func, select

from tests.cast import Browse, Cast, PortalClient
from tests.plans.pages import fields, send
from vetting.db import db, enter_company
from vetting.models import Plan, PlanSection, PlanSectionChange
from vetting.plans.sections import SECTIONS

TONE = "sections/tone"


def test_what_is_typed_is_there_afterwards(marta: PortalClient, begun: str) -> None:
    send(marta, begun, "tone", f__voice="Warm, short, a little floury")
    assert "a little floury" in marta.get(f"{begun}/{TONE}").text


def test_a_section_that_nobody_touched_makes_no_change(
    app: Flask, cast: Cast, marta: PortalClient, begun: str
) -> None:
    for each in SECTIONS:
        send(marta, begun, each.id)
    with app.app_context():
        enter_company(cast.marta.company_id)
        assert db.session.scalar(select(func.count(PlanSectionChange.id))) == len(SECTIONS)


def test_rows_are_added_and_removed_by_buttons(marta: PortalClient, begun: str) -> None:
    page = send(marta, begun, "channels", f__channels__2__channel="TikTok", then="channels")
    page = marta.get(f"{begun}/sections/channels").text
    assert 'value="TikTok"' in page
    assert 'name="f-channels-3-channel"' in page
    send(marta, begun, "channels", drop="channels-0")
    page = marta.get(f"{begun}/sections/channels").text
    assert 'value="Instagram"' not in page
    assert 'name="f-channels-0-channel" value="Facebook"' in page


def test_two_people_in_one_section_lose_nothing(
    app: Flask, cast: Cast, marta: PortalClient, alice: PortalClient, begun: str
) -> None:
    mine = fields(alice, begun, "channels")
    send(marta, begun, "channels", f__channels__2__channel="TikTok", f__why="Young people")
    mine["f-channels-2-channel"] = "YouTube"
    page = alice.post(f"{begun}/sections/channels", mine, status=409).text
    for said in ("TikTok", "YouTube", "Young people", "Stored meanwhile"):
        assert said in page
    # Sending it again means it, and the other text stays in the history.
    base = page.partition('name="channels-version" value="')[2].partition('"')[0]
    alice.post(f"{begun}/sections/channels", {**mine, "channels-version": base})
    assert "YouTube" in alice.get(f"{begun}/sections/channels").text
    with app.app_context():
        enter_company(cast.marta.company_id)
        bodies = db.session.scalars(select(PlanSectionChange.body)).all()
        assert any("TikTok" in body for body in bodies)


def test_who_sends_an_old_page_untouched_undoes_nothing(
    marta: PortalClient, alice: PortalClient, begun: str
) -> None:
    old = fields(alice, begun, "tone")
    send(marta, begun, "tone", f__voice="Warm")
    alice.post(f"{begun}/{TONE}", old)
    assert "Warm" in marta.get(f"{begun}/{TONE}").text


def test_a_late_save_of_the_same_page_is_left_out(
    app: Flask, cast: Cast, marta: PortalClient, begun: str
) -> None:
    page = fields(marta, begun, "tone")
    for seq, voice in ((2, "second"), (1, "first")):
        named = {**page, "client": "tab", "seq": str(seq), "f-voice": voice}
        marta.fragment(f"{begun}/{TONE}", named)
    with app.app_context():
        enter_company(cast.marta.company_id)
        body = db.session.scalar(select(PlanSection.body).where(PlanSection.section == "tone"))
        assert json.loads(body or "")["voice"] == "second"


def test_htmx_is_told_what_is_on_disk(marta: PortalClient, begun: str) -> None:
    page = {**fields(marta, begun, "tone"), "client": "tab", "seq": "7", "f-voice": "Warm"}
    answer = marta.fragment(f"{begun}/{TONE}", page).text
    assert 'data-acknowledged="7"' in answer
    assert 'id="plan-progress"' in answer


def test_too_much_is_not_saved_and_not_lost(marta: PortalClient, begun: str) -> None:
    page = send(marta, begun, "tone", status=422, f__voice="x" * 8001)
    assert "Not saved." in page
    assert "x" * 8001 in page


def test_what_is_typed_under_another_name_is_refused(
    browse: Browse, cast: Cast, marta: PortalClient, alice: PortalClient, begun: str
) -> None:
    page = {**fields(marta, begun, "tone"), "f-voice": "mine"}
    answer = alice.post(f"{begun}/{TONE}", page, status=409).text
    assert "belongs to somebody else" in answer
    assert "mine" in answer
    browse(cast.charlie).post(f"{begun}/{TONE}", page, status=404)


def test_a_closed_brief_is_read_only(
    app: Flask, cast: Cast, marta: PortalClient, begun: str
) -> None:
    page = {**fields(marta, begun, "tone"), "f-voice": "late"}
    with app.app_context():
        enter_company(cast.marta.company_id)
        plan = db.session.scalars(select(Plan)).one()
        plan.assessment.brief.closed_at = plan.drafted_at
        db.session.commit()
    assert "<textarea" not in marta.get(f"{begun}/{TONE}").text
    answer = marta.post(f"{begun}/{TONE}", page, status=409).text
    assert "This brief is closed" in answer


def test_a_doubtful_text_may_stand(app: Flask, cast: Cast, marta: PortalClient, begun: str) -> None:
    with app.app_context():
        enter_company(cast.marta.company_id)
        row = db.session.scalars(select(PlanSection).where(PlanSection.section == "methods")).one()
        row.sources = [{**each, "state": "weak"} for each in row.sources]
        db.session.commit()
    assert "This holds as it stands" in marta.get(f"{begun}/sections/methods").text
    assert "1 to be agreed" in marta.get(f"{begun}/sections/methods").text
    send(marta, begun, "methods", f__clause__confirmed="y")
    assert "nothing left to be agreed" in marta.get(f"{begun}/sections/methods").text
