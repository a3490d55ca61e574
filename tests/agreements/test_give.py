"""The vendor gets a link, reads what was put forward and nothing else, and is told of what is new:
not oftener than once an hour, and nothing of what the plan says."""

import re
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.mail.test_outbox import set_up
from tests.support.plans import WHOLE, Counterpart, give, put
from vetting.clock import now
from vetting.db import across_companies, db
from vetting.mail import outbox
from vetting.models import AccessLink, Mail, Plan, PlanSection

TO = "nadia@ruiz.example"
MINUTE = timedelta(minutes=1)


def letters(app: Flask) -> list[outbox.Letter]:
    with app.app_context(), across_companies():
        rows = db.session.scalars(select(Mail).order_by(Mail.id)).all()
        return [each for row in rows if (each := outbox.letter(row, now()))]


def comment(marta: PortalClient, here: str, text: str) -> None:
    marta.post(f"{here}/comments", {"number": "1", "section": "", "text": text})


def test_the_link_is_shown_once(marta: PortalClient, here: str) -> None:
    code = give(marta, here)
    assert marta.get(f"{here}/link", status=303).location == here
    page = marta.get(here).text
    assert code not in page
    assert "never opened" in page


def test_only_deciders_give_a_link_and_see_it(browse: Browse, cast: Cast, here: str) -> None:
    for person in (cast.bob, cast.vera):
        browse(person).post(f"{here}/link", {"name": "N"}, status=403)
        browse(person).post(f"{here}/link/withdrawal", status=403)
        browse(person).get(f"{here}/link", status=403)
    assert "The vendor's link" not in browse(cast.bob).get(here).text


@pytest.mark.parametrize(
    ("given", "message"),
    [({"name": ""}, "Please fill this in."), ({"name": "N", "email": "no"}, "not a complete")],
)
def test_what_cannot_be_given_is_said(
    marta: PortalClient, here: str, given: dict[str, str], message: str
) -> None:
    assert message in marta.post(f"{here}/link", given, status=422).text


def test_of_several_links_one_alone_is_open_and_it_can_be_withdrawn(
    app: Flask, browse: Browse, marta: PortalClient, here: str
) -> None:
    codes = [give(marta, here) for _ in range(2)]
    with app.app_context(), across_companies():
        links = db.session.query(AccessLink).all()
        assert [link.revoked_at is None for link in links] == [False, True]
    assert "opens nothing" in browse().post("/guest", {"code": codes[0]}, status=422).text
    vendor = Counterpart(browse()).open(codes[1])
    for _ in range(2):
        marta.post(f"{here}/link/withdrawal")
    vendor.browser.get("/plan", status=303)
    vendor.browser.post("/plan/agreement", {"number": "1"}, status=303)


def test_the_notice_comes_first(browse: Browse, marta: PortalClient, here: str) -> None:
    nadia = browse(language="es")
    nadia.post("/guest", {"code": give(marta, here)})
    for path in ("", "/comments", "/agreement", "/versions/1"):
        assert nadia.get(f"/plan{path}", status=303).location == "/plan/notice"
    assert "Qué significa su conformidad" in nadia.get("/plan/notice").text
    nadia.post("/plan/notice")
    assert "Marta Molina" in nadia.get("/plan").text


def test_the_vendor_sees_what_was_put_forward_and_never_the_draft(
    app: Flask, cast: Cast, vendor: Counterpart, plan_id: int
) -> None:
    with app.app_context(), across_companies():
        plan = db.session.get_one(Plan, plan_id)
        db.session.add(
            PlanSection(
                company_id=plan.company_id,
                plan_id=plan_id,
                section="tone",
                body='{"voice": "Between us: they will pay more."}',
                version=1,
                client="test",
                seq=1,
                saved_at=THEN,
            )
        )
        db.session.commit()
    pages = [vendor.page(path) for path in ("", "/comments", "/agreement", "/versions/1")]
    assert "Our first thoughts." in pages[0]
    assert not any("Between us" in page for page in pages)
    vendor.browser.get("/plan/versions/2", status=404)
    put(app, cast.marta, plan_id, {"tone": {"voice": "Warm."}})
    assert "Warm." in vendor.page()


def test_where_mail_goes_out_the_link_is_mailed_in_the_plans_language(
    app: Flask, marta: PortalClient, here: str, plan_id: int
) -> None:
    set_up(app, smtp_url="smtp://127.0.0.1:1")
    with app.app_context(), across_companies():
        db.session.get_one(Plan, plan_id).language = "es"
        db.session.commit()
    code = give(marta, here, email=TO)
    (letter,) = letters(app)
    assert letter.recipient == TO
    assert "Harbour Bakery le presenta un Social Media Plan" in letter.subject
    assert f"/guest#{code}" in letter.body
    assert "No necesita ninguna cuenta" in letter.body


def test_each_side_is_told_of_what_is_new_once_an_hour_and_nothing_of_what(
    app: Flask, browse: Browse, marta: PortalClient, here: str
) -> None:
    set_up(app, smtp_url="smtp://127.0.0.1:1")
    with time_machine.travel(now(), tick=False) as clock:
        vendor = Counterpart(browse()).open(give(marta, here, email=TO))
        comment(marta, here, "Secretly one.")
        vendor.say("Secretly two.")
        assert [each.recipient for each in letters(app)] == [TO, "marta@harbour.example"]
        clock.shift(59 * MINUTE)
        comment(marta, here, "Secretly three.")
        vendor.say("Secretly four.")
        assert len(letters(app)) == 2
        clock.shift(MINUTE)
        comment(marta, here, "Secretly five.")
        vendor.agree()
        found = letters(app)
    assert [each.recipient for each in found[2:]] == [TO, "marta@harbour.example"]
    assert "There is something new in the plan with Harbour Bakery" in found[2].subject
    assert "Nadia Ruiz did something in the Social Media Plan" in found[3].subject
    assert not any("Secretly" in each.body or "Molina" in each.subject for each in found)


def test_nobody_is_told_who_cannot_follow_it(app: Flask, marta: PortalClient, here: str) -> None:
    set_up(app, smtp_url="smtp://127.0.0.1:1")
    with time_machine.travel(now(), tick=False) as clock:
        give(marta, here, email=TO)
        clock.shift(61 * MINUTE)
        marta.post(f"{here}/link/withdrawal")
        comment(marta, here, "One.")
        # The link that was mailed opens nothing any more, so neither is that sent.
        assert letters(app) == []


def test_the_vendor_is_told_of_a_new_version_in_the_plans_language(
    app: Flask, marta: PortalClient, here: str
) -> None:
    set_up(app, smtp_url="smtp://127.0.0.1:1")
    with time_machine.travel(now(), tick=False) as clock:
        give(marta, here, email=TO)
        clock.shift(61 * MINUTE)
        plan = here.removesuffix("/agreement")
        shown = re.search(r'name="shown"[^>]* value="(\w+)"', marta.get(plan).text)
        assert shown
        for _ in range(2):
            marta.post(f"{plan}/versions", {"shown": shown[1], "note": "Look."})
        assert [each.recipient for each in letters(app)] == [TO, TO]


def test_what_changed_and_the_paper_are_the_vendors_too(
    app: Flask, cast: Cast, vendor: Counterpart, plan_id: int
) -> None:
    vendor.browser.get("/plan/versions/1/differences", status=404)
    put(app, cast.marta, plan_id, {**WHOLE, "tone": {"voice": "Warm, and short."}})
    vendor.agree("Nadia Ruiz López")
    assert "What changed since version 1" in vendor.page()
    page = vendor.page("/versions/2/differences")
    assert "Warm, and short." in page
    assert "600 000 001" not in page
    paper = vendor.page("/versions/2/print?lang=es")
    for told in ("Anexo al contrato", "Nadia Ruiz López", "600 000 001"):
        assert told in paper
    assert "/assessments/" not in paper
