"""What the person assessed writes: saved as they go, theirs alone until they send it."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from tests.cast import Browse, Cast
from tests.replies.conftest import METHOD, SIGN, Ask, Open, reply
from vetting.clock import now

SAID = "They would be yours from the first day."


def test_nobody_in_the_company_sees_a_draft(
    browse: Browse, cast: Cast, place: str, ask: Ask, guest: Open
) -> None:
    nadia = guest(ask())
    reply(nadia, SIGN, SAID, "not-so")
    marta, dossier = browse(cast.marta), place.rsplit("/", 1)[0]
    for page in ("", "/pirate-check", "/scorecard", "/decision", "/reply", "/reply/1"):
        text = marta.get(f"{dossier}{page}").text
        assert SAID not in text, page
        assert "It is not so" not in text, page


def test_a_late_save_never_undoes_a_newer_one(ask: Ask, guest: Open) -> None:
    nadia = guest(ask())
    reply(nadia, SIGN, "Second.", seq="2")
    nadia.fragment(f"/reply/signs/{SIGN}", _save("First.", "1"))
    page = nadia.get("/reply").text
    assert "Second." in page
    assert "First." not in page


def test_what_another_device_saved_meanwhile_is_shown_beside_and_nothing_is_lost(
    ask: Ask, guest: Open
) -> None:
    code = ask()
    reply(guest(code), SIGN, "On the phone.")
    desk = guest(code)
    answer = desk.fragment(
        f"/reply/signs/{SIGN}", _save("On the desk.", "1", client="desk"), status=409
    ).text
    assert "On the phone." in answer
    assert "On the desk." in answer
    assert "On the phone." in desk.get("/reply").text


def test_without_a_script_the_whole_page_is_saved_at_once(ask: Ask, guest: Open) -> None:
    nadia = guest(ask())
    form = {"review": "1", f"{SIGN}-note": SAID, f"{METHOD}-value": "is-so", "then": "next"}
    assert nadia.post("/reply", form).location == "/reply/submission"
    page = nadia.get("/reply/submission").text
    assert SAID in page
    assert "It is so" in page
    assert "2 of 2 answered" in page


def test_words_alone_are_a_reply(ask: Ask, guest: Open) -> None:
    nadia = guest(ask())
    reply(nadia, SIGN, SAID)
    assert "1 of 2 answered" in nadia.get("/reply/submission").text


@pytest.mark.parametrize("value", ["yes", "3", "not-observed", "not-applicable"])
def test_no_other_answer_is_taken(value: str, ask: Ask, guest: Open) -> None:
    nadia = guest(ask())
    nadia.fragment(f"/reply/signs/{SIGN}", {**_save(SAID, "1"), f"{SIGN}-value": value}, status=422)


def test_a_sign_that_was_not_sent_cannot_be_answered(ask: Ask, guest: Open) -> None:
    nadia = guest(ask(SIGN))
    nadia.fragment(f"/reply/signs/{METHOD}", {f"{METHOD}-note": SAID, "review": "1"}, status=404)


def test_a_page_left_open_does_not_write_into_another_link(ask: Ask, guest: Open) -> None:
    nadia = guest(ask(SIGN))
    nadia.post("/guest", {"code": ask(METHOD)})
    nadia.post("/reply/notice")
    data = {f"{METHOD}-note": SAID, "review": "1", "client": "phone", "seq": "1"}
    answer = nadia.fragment(f"/reply/signs/{METHOD}", data, status=409)
    assert "Another link is open in this browser now." in answer.text


def test_an_empty_reply_is_not_sent(ask: Ask, guest: Open) -> None:
    nadia = guest(ask())
    page = nadia.post("/reply/submission", status=409).text
    assert "There is nothing in it yet." in page


def test_once_sent_it_is_read_and_not_changed(ask: Ask, guest: Open) -> None:
    nadia = guest(ask())
    reply(nadia, SIGN, SAID, "not-so")
    nadia.post("/reply/submission")
    nadia.post("/reply/submission")
    page = nadia.get("/reply").text
    assert SAID in page
    assert "No reply to this one." in page
    nadia.fragment(f"/reply/signs/{SIGN}", _save("Something else.", "2"), status=409)
    nadia.post("/reply", {"review": "1", f"{SIGN}-note": "Something else."}, status=409)
    assert nadia.get("/reply/submission", status=303).location == "/reply"
    assert "Something else." not in nadia.get("/reply").text


def test_it_is_not_too_late_after_the_day_nor_after_the_brief_is_closed(
    browse: Browse, cast: Cast, place: str, ask: Ask, guest: Open
) -> None:
    start = now()
    with time_machine.travel(start, tick=False):
        nadia = guest(ask(days="1"))
        browse(cast.marta).post("/briefs/1/closure")
    with time_machine.travel(start + timedelta(days=40), tick=False):
        reply(nadia, SIGN, SAID)
        nadia.post("/reply/submission")
        check = browse(cast.marta).get(f"{place.rsplit('/', 1)[0]}/pirate-check").text
        assert SAID in check
    with time_machine.travel(start + timedelta(days=63), tick=False):
        assert nadia.get("/reply", status=303).location == "/guest"


def test_hostile_text_stays_text(
    browse: Browse, cast: Cast, place: str, ask: Ask, guest: Open
) -> None:
    nadia = guest(ask())
    reply(nadia, SIGN, "<script>alert(1)</script>")
    nadia.post("/reply/submission")
    marta, dossier = browse(cast.marta), place.rsplit("/", 1)[0]
    for page in ("/pirate-check", "/scorecard", "/reply/1"):
        text = marta.get(f"{dossier}{page}").text
        assert "<script>alert" not in text
        assert "&lt;script&gt;alert(1)" in text


def test_the_notice_comes_before_everything(app: Flask, browse: Browse, ask: Ask) -> None:
    nadia = browse()
    nadia.post("/guest", {"code": ask()})
    for page in ("/reply", "/reply/submission"):
        assert nadia.get(page, status=303).location == "/reply/notice"
    assert nadia.post("/reply/submission").location == "/reply/notice"
    assert "Harbour Bakery is assessing you or your agency" in nadia.get("/reply/notice").text


def _save(text: str, seq: str, client: str = "phone") -> dict[str, str]:
    return {
        "review": "1",
        "client": client,
        "seq": seq,
        f"{SIGN}-value": "",
        f"{SIGN}-note": text,
        f"{SIGN}-version": "0",
    }
