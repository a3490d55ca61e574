"""A reply stands beside its sign wherever the sign is shown, whatever becomes of the evidence."""

import re

from flask import Flask
from sqlalchemy import select

from tests.cast import Browse, Cast, PortalClient
from tests.replies.conftest import METHOD, SIGN, Ask, Open, reply
from tests.support.panel import answered
from vetting.assessments.queries import standing_of
from vetting.db import db, enter_company
from vetting.models import FactAnswer

SAID = "They would be yours from the first day."
PAGES = (
    "/assessments/1",
    "/assessments/1/pirate-check",
    "/assessments/1/scorecard",
    "/assessments/1/decision",
    "/assessments/1/reply/1",
    "/briefs/1/comparison",
)
NOT_FOR_VIEWERS = ("/decision", "/reply")


def _replied(guest: Open, code: str, text: str = SAID, value: str = "not-so") -> None:
    nadia = guest(code)
    reply(nadia, SIGN, text, value)
    nadia.post("/reply/submission")


def test_it_stands_on_every_page_that_shows_the_sign(
    browse: Browse, cast: Cast, ask: Ask, guest: Open
) -> None:
    _replied(guest, ask())
    for person in (cast.marta, cast.vera):
        for page in PAGES:
            if person is cast.vera and any(each in page for each in NOT_FOR_VIEWERS):
                continue
            text = browse(person).get(page).text
            assert SAID in text, page
            assert "It is not so" in text, page


def test_it_is_as_large_as_the_sign_on_paper(
    browse: Browse, cast: Cast, ask: Ask, guest: Open
) -> None:
    _replied(guest, ask())
    sheet = browse(cast.marta).get("/assessments/1/scorecard").text
    (around,) = re.findall(
        rf'<div class="reply stack-s edged">(?:(?!</div>).)*{SAID}', sheet, re.DOTALL
    )
    assert "small" not in around
    assert "muted" not in around


def test_a_sign_says_what_was_asked_and_what_was_not(
    browse: Browse, cast: Cast, ask: Ask, guest: Open
) -> None:
    marta = browse(cast.marta)
    sheet = marta.get("/assessments/1/scorecard").text
    assert sheet.count("they were not asked about this sign.") == 3
    code = ask()
    sheet = marta.get("/assessments/1/scorecard").text
    assert sheet.count("they were not asked about this sign.") == 1
    assert sheet.count("a reply is expected by") == 2
    _replied(guest, code)
    sheet = marta.get("/assessments/1/scorecard").text
    assert sheet.count("says nothing about this sign.") == 1


def test_a_blind_rater_sees_no_reply(
    app: Flask, browse: Browse, cast: Cast, ask: Ask, guest: Open, assessment_id: int
) -> None:
    _replied(guest, ask())
    rosa = browse(cast.rosa)
    for page in PAGES:
        refused = any(each in page for each in NOT_FOR_VIEWERS)
        assert SAID not in rosa.get(page, status=403 if refused else 200).text, page
    with app.app_context():
        enter_company(cast.rosa.company_id)
        assert standing_of(cast.rosa, assessment_id).replies == {}
        assert set(standing_of(cast.marta, assessment_id).replies) == {SIGN, METHOD}


def test_it_stays_with_the_sign_when_the_evidence_changes_and_says_so(
    app: Flask, browse: Browse, cast: Cast, ask: Ask, guest: Open, assessment_id: int
) -> None:
    _replied(guest, ask())
    marta = browse(cast.marta)
    assert "earlier evidence" not in marta.get("/assessments/1/pirate-check").text
    with app.app_context():
        enter_company(cast.marta.company_id)
        for row in db.session.scalars(select(FactAnswer)):
            db.session.delete(row)
        db.session.commit()
    page = marta.get("/assessments/1/pirate-check").text
    assert SAID in page
    assert "Replied to earlier evidence of" in page


def test_a_sign_is_marked_as_answered_only_where_somebody_answered(
    browse: Browse, cast: Cast, ask: Ask, guest: Open
) -> None:
    bob = browse(cast.bob)
    assert "Mark it as answered" not in bob.get("/assessments/1/pirate-check").text
    _rule(bob, "answered", status=422)
    _replied(guest, ask())
    card = _card(bob, SIGN)
    assert "Mark it as answered" in card
    assert "Mark it as answered" not in _card(bob, METHOD)
    _rule(bob, "answered")
    card = _card(bob, SIGN)
    assert re.search(r"badge-warn.*?answered", card, re.DOTALL)
    assert "Bob Baker: answered" in card


def test_an_answered_sign_does_not_count_yet_is_still_to_be_ruled_on(
    browse: Browse, cast: Cast, ask: Ask, guest: Open
) -> None:
    _replied(guest, ask())
    bob = browse(cast.bob)
    before = bob.get("/assessments/1/pirate-check").text
    assert "Rule R1:" in before
    _rule(bob, "answered")
    after = bob.get("/assessments/1/pirate-check").text
    assert "Rule R1:" not in after
    assert "if confirmed" in after
    reminders = browse(cast.marta).get("/assessments/1/decision").text
    assert "1 warning sign is neither confirmed nor cleared" in reminders


def test_new_evidence_raises_an_answered_sign_again(
    app: Flask, browse: Browse, cast: Cast, ask: Ask, guest: Open, assessment_id: int
) -> None:
    _replied(guest, ask())
    bob = browse(cast.bob)
    _rule(bob, "answered")
    with app.app_context():
        enter_company(cast.bob.company_id)
        for row in db.session.scalars(select(FactAnswer)):
            db.session.delete(row)
        db.session.commit()
    answered(app, cast.marta, assessment_id, accounts_in_vendor_name="no")
    card = _card(bob, SIGN)
    assert "New evidence has come since it was ruled on" in card


def _card(person: PortalClient, flag: str) -> str:
    page = person.get("/assessments/1/pirate-check").text
    return page.split(f'id="sign-{flag}"')[1].split("</article>")[0]


def _rule(person: PortalClient, state: str, status: int = 303) -> None:
    card = _card(person, SIGN)
    hidden = dict(re.findall(r'name="(evidence|version)"[^>]* value="([^"]*)"', card))
    form = {**hidden, "state": state, "note": "They say that it was a slip of the pen."}
    person.post(f"/assessments/1/pirate-check/{SIGN}/ruling", form, status=status)
