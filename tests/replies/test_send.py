"""Choosing signs, looking over what will be seen, sending it, taking it back."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from tests.cast import Browse, Cast, PortalClient
from tests.replies.conftest import METHOD, SIGN, Ask, Open, code_on, prepare, reply
from tests.support.panel import answered, referred
from vetting.clock import now
from vetting.db import across_companies, db
from vetting.models import Mail, ReplyRequest, SentSign

REFEREE = "reference-contradicts"


def test_confirmed_and_suggested_signs_that_weigh_are_ticked(
    browse: Browse, cast: Cast, app: Flask, assessment_id: int, place: str
) -> None:
    answered(app, cast.marta, assessment_id, pressure_deadline="yes")
    page = browse(cast.marta).get(place).text
    assert _boxes(page, ticked=True) == {REFEREE, SIGN, METHOD}
    assert _boxes(page, ticked=False) == {"pressure-close"}


def test_only_those_who_decide_may_ask(browse: Browse, cast: Cast, place: str) -> None:
    made = prepare(browse(cast.alice), place)
    for person in (cast.bob, cast.vera):
        other = browse(person)
        for page in (place, made):
            other.get(page, status=403)
        for change in ("", "/sending", "/removal", "/renewal", "/withdrawal"):
            other.post((made if change else place) + change, status=403)
    browse(cast.charlie).get(made, status=404)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"signs": []}, "Please choose at least one sign."),
        ({"signs": ["no-such-sign"]}, "is not a valid choice"),
        ({"name": " "}, "Please fill this in."),
        ({"days": "0"}, "Please give a whole number from 1 to 30."),
        ({"days": "31"}, "Please give a whole number from 1 to 30."),
        ({"language": "fr"}, "Not a valid choice"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    app: Flask, browse: Browse, cast: Cast, place: str, change: dict[str, str], message: str
) -> None:
    page = prepare(browse(cast.marta), place, status=422, **change)
    assert message.replace("'", "&#39;") in page or message in page
    assert _requests(app) == []


def test_what_is_looked_over_is_what_is_sent(
    browse: Browse, cast: Cast, place: str, guest: Open
) -> None:
    marta = browse(cast.marta)
    made = prepare(marta, place, SIGN, METHOD, REFEREE, notes=[METHOD], language="es")
    before = _cards(marta.get(made).text)
    assert "Aporta un manual de crisis de reputación" in before
    assert "Rosa says that she laughed when asked." in before
    assert not re.search(r"Bob|Marta|Lola|Panadería|She never ran", before)
    marta.post(f"{made}/sending")
    page = marta.get(made).text
    assert _cards(page) == before
    seen = guest(code_on(page), "es").get("/reply").text
    for text in re.findall(r"<dd>(.*?)</dd>", before, re.DOTALL):
        assert _squeezed(text) in _squeezed(seen)
    assert not re.search(r"Bob|Marta|Lola|Panadería|She never ran", seen)


def test_the_link_is_shown_once_and_a_new_one_ends_the_old_one(
    browse: Browse, cast: Cast, place: str
) -> None:
    marta = browse(cast.marta)
    made = prepare(marta, place)
    marta.post(f"{made}/sending")
    first = code_on(marta.get(made).text)
    assert "reply-code" not in marta.get(made).text
    marta.post(f"{made}/renewal")
    second = code_on(marta.get(made).text)
    nadia = browse()
    assert "This code opens nothing." in nadia.post("/guest", {"code": first}, status=422).text
    nadia.post("/guest", {"code": second})


def test_sent_twice_is_sent_once(app: Flask, browse: Browse, cast: Cast, place: str) -> None:
    marta = browse(cast.marta)
    made = prepare(marta, place)
    assert prepare(marta, place, version="0") == made
    marta.post(f"{made}/sending")
    code = code_on(marta.get(made).text)
    marta.post(f"{made}/sending")
    assert "reply-code" not in marta.get(made).text
    browse().post("/guest", {"code": code})
    assert [each.state for each in _requests(app)] == ["open"]


def test_somebody_else_who_prepared_meanwhile_is_noticed(
    app: Flask, browse: Browse, cast: Cast, place: str
) -> None:
    prepare(browse(cast.alice), place)
    page = prepare(browse(cast.marta), place, version="0", status=409)
    assert "Somebody else prepared signs meanwhile" in page
    assert len(_requests(app)) == 1


def test_new_evidence_is_not_sent_as_it_was_looked_over(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int, place: str
) -> None:
    marta = browse(cast.marta)
    made = prepare(marta, place, REFEREE)
    referred(app, cast.bob, assessment_id, name="Tom Teal", outcome="contradicted")
    page = marta.post(f"{made}/sending", status=409).text
    assert "Something has changed since this was prepared" in page
    marta.post(f"{made}/removal")
    assert _requests(app) == []
    with app.app_context(), across_companies():
        assert db.session.scalar(select(SentSign.id)) is None


def test_it_goes_out_by_mail_where_there_is_a_server_and_an_address(
    app: Flask, browse: Browse, cast: Cast, place: str
) -> None:
    marta = browse(cast.marta)
    settings = app.config["VETTING"]
    app.config["VETTING"] = replace(settings, smtp_url="smtp://127.0.0.1:1")
    made = prepare(marta, place, email="nadia@ruiz.example", language="es")
    assert _mails(app) == []
    marta.post(f"{made}/sending")
    assert "It goes to nadia@ruiz.example by mail as well." in marta.get(made).text
    assert _mails(app) == [("reply", "nadia@ruiz.example", "es")]
    marta.post(f"{made}/renewal")
    assert len(_mails(app)) == 2


def test_what_was_taken_back_is_shut_and_counts_as_never_asked(
    browse: Browse, cast: Cast, place: str, guest: Open
) -> None:
    marta = browse(cast.marta)
    made = prepare(marta, place)
    marta.post(f"{made}/sending")
    nadia = guest(code_on(marta.get(made).text))
    marta.post(f"{made}/withdrawal")
    assert nadia.get("/reply", status=303).location == "/guest"
    check = marta.get(f"{place.rsplit('/', 1)[0]}/pirate-check").text
    assert "The person assessed was not asked about any sign yet." in check
    marta.post(f"{made}/renewal", status=409)


def test_a_reply_cannot_be_taken_back(browse: Browse, cast: Cast, place: str, guest: Open) -> None:
    marta = browse(cast.marta)
    made = prepare(marta, place)
    marta.post(f"{made}/sending")
    nadia = guest(code_on(marta.get(made).text))
    reply(nadia, SIGN, "They would be yours.")
    nadia.post("/reply/submission")
    for verb in ("withdrawal", "removal"):
        marta.post(f"{made}/{verb}", status=409)
    assert "They would be yours." in marta.get(made).text


def test_a_second_request_asks_about_what_is_new(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int, place: str, ask: Ask, guest: Open
) -> None:
    nadia = guest(ask(SIGN))
    reply(nadia, SIGN, "They would be yours.")
    nadia.post("/reply/submission")
    page = browse(cast.marta).get(place).text
    assert _boxes(page, ticked=True) == {REFEREE, METHOD}
    assert _boxes(page, ticked=False) == {SIGN}
    later = guest(ask(METHOD))
    assert "They would be yours." not in later.get("/reply").text
    assert [each.number for each in _requests(app)] == [1, 2]


def test_the_days_are_counted_down_on_both_sides_and_end_nothing(
    browse: Browse, cast: Cast, place: str, ask: Ask, guest: Open
) -> None:
    start = now().replace(hour=12)
    with time_machine.travel(start, tick=False):
        code = ask(days="3")
    for days, left in (
        (0, "3 days left"),
        (2, "1 day left"),
        (3, "The last day is today"),
        (5, "The time ended 2 days ago"),
    ):
        with time_machine.travel(start + timedelta(days=days), tick=False):
            assert left in browse(cast.marta).get(place).text
            nadia = guest(code) if days == 0 else _again(browse, code)
            assert left in nadia.get("/reply").text


def _again(browse: Browse, code: str) -> PortalClient:
    nadia = browse()
    nadia.post("/guest", {"code": code})
    return nadia


def _boxes(page: str, *, ticked: bool) -> set[str]:
    boxes = [each for each in re.findall(r"<input[^>]*>", page) if 'name="signs"' in each]
    return {
        re.findall(r'value="([^"]+)"', each)[0] for each in boxes if (" checked" in each) is ticked
    }


def _cards(page: str) -> str:
    return page.partition('id="signs-title"')[2].partition("<details")[0]


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _requests(app: Flask) -> list[ReplyRequest]:
    with app.app_context(), across_companies():
        return list(db.session.scalars(select(ReplyRequest).order_by(ReplyRequest.id)))


def _mails(app: Flask) -> list[tuple[str, str, str]]:
    with app.app_context(), across_companies():
        rows = db.session.scalars(select(Mail).order_by(Mail.id))
        return [(row.kind, row.recipient, row.language) for row in rows]
