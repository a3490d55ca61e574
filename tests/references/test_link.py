"""Asking a referee by a link: making it, reminding, a new one, taking it back."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
import time_machine
from flask import Flask

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.given_references.conftest import Rows, carmen, code, given, marta, named
from tests.given_references.desk import URL, Referee, ask, code_in
from tests.mail.test_outbox import set_up
from vetting.db import db
from vetting.mail import outbox
from vetting.mail.outbox import Letter
from vetting.models import Mail

__all__ = ["carmen", "code", "given", "marta", "named"]

A_DAY = timedelta(days=1)
POSTED = {"email": "carmen@sol.example", "language": "es"}


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(THEN, tick=False) as travelling:
        yield travelling


@pytest.fixture
def mailing(app: Flask) -> None:
    set_up(app, smtp_url="smtp://127.0.0.1:1")


def letters(app: Flask, at: datetime) -> list[Letter]:
    with app.app_context():
        rows = db.session.query(Mail).order_by(Mail.id).all()
        return [each for row in rows if (each := outbox.letter(row, at))]


def test_the_link_is_shown_once(marta: PortalClient, named: str) -> None:
    assert "Send a link" in marta.get(named).text
    answer = marta.post(f"{named}/1/link")
    page = marta.get(answer.location)
    assert f"http://localhost/guest#{code_in(page)}" in page.text
    assert code_in(page) not in marta.get(answer.location).text
    assert "Asked, no answer yet" in marta.get(named).text


def test_nobody_is_asked_before_the_candidate_agreed(
    browse: Browse, cast: Cast, marta: PortalClient, url: str, given: Rows
) -> None:
    browse(cast.bob).post(url, {"name": "Carmen"})
    assert "Send a link" not in marta.get(url).text
    assert "Enter first when the candidate agreed" in marta.get(f"{url}/1/link").text
    marta.post(f"{url}/1/link", status=409)
    assert given() == []


def test_a_reviewer_does_not_give_links(browse: Browse, cast: Cast, named: str) -> None:
    bob = browse(cast.bob)
    assert "Send a link" not in bob.get(named).text
    bob.get(f"{named}/1/link", status=403)
    bob.post(f"{named}/1/link", status=403)


def test_nobody_is_asked_twice_at_once(marta: PortalClient, named: str, code: str) -> None:
    marta.post(f"{named}/1/link", status=409)


def test_without_a_mail_server_no_address_is_asked_for(
    app: Flask, marta: PortalClient, named: str
) -> None:
    assert 'name="email"' not in marta.get(f"{named}/1/link").text
    ask(marta, named, **POSTED)
    assert letters(app, THEN) == []


def test_the_mail_says_who_asks_of_whom_and_its_link_opens(
    app: Flask, mailing: None, marta: PortalClient, named: str, carmen: Referee
) -> None:
    ask(marta, named, **{**POSTED, "language": "en"})
    (letter,) = letters(app, THEN)
    assert letter.recipient == "carmen@sol.example"
    assert letter.subject == "Harbour Bakery asks for a reference for Nadia Ruiz"
    assert "Marta Molina at Harbour Bakery asks you for a reference for Nadia Ruiz" in letter.body
    (secret,) = re.findall(r"http://\S+/guest#(\S+)", letter.body)
    carmen.open(secret)


def test_the_mail_is_in_the_language_that_was_chosen(
    app: Flask, mailing: None, marta: PortalClient, named: str
) -> None:
    ask(marta, named, **POSTED)
    assert letters(app, THEN)[0].subject == "Harbour Bakery pide una referencia sobre Nadia Ruiz"


def test_the_address_is_filled_in_where_one_was_entered(
    mailing: None, marta: PortalClient, named: str, complete: dict[str, str]
) -> None:
    marta.post(f"{named}/1", {**complete, "contact": "600 1, carmen@sol.example", "version": "1"})
    assert 'value="carmen@sol.example"' in marta.get(f"{named}/1/link").text


def test_an_address_that_is_none_is_refused(
    mailing: None, marta: PortalClient, named: str, given: Rows
) -> None:
    refused = marta.post(f"{named}/1/link", {**POSTED, "email": "carmen"}, status=422)
    assert "not a complete e-mail address" in refused.text
    assert given() == []


def test_a_reminder_waits_for_three_days_and_for_three_more(
    app: Flask,
    mailing: None,
    marta: PortalClient,
    browse: Browse,
    cast: Cast,
    named: str,
    clock: time_machine.Traveller,
) -> None:
    ask(marta, named, **POSTED)
    assert "You can remind from 5 Nov 2026" in marta.get(f"{named}/1/link").text
    clock.shift(3 * A_DAY - timedelta(seconds=1))
    marta = browse(cast.marta)
    marta.post(f"{named}/1/link/reminder", status=409)
    clock.shift(timedelta(seconds=1))
    marta.post(f"{named}/1/link/reminder")
    marta.post(f"{named}/1/link/reminder", status=409)
    (letter,) = letters(app, THEN + 3 * A_DAY)
    assert letter.subject == "Recordatorio: su referencia sobre Nadia Ruiz"
    assert "reminded on 5 Nov 2026" in marta.get(f"{named}/1/link").text


def test_a_new_link_goes_on_where_the_old_one_stopped_and_is_not_mailed(
    app: Flask, mailing: None, marta: PortalClient, named: str, carmen: Referee
) -> None:
    old = ask(marta, named, **POSTED)
    carmen.come(old).answer(community__care="3")
    new = code_in(marta.get(marta.post(f"{named}/1/link/renewal").location))
    carmen.browser.get(URL, status=303)
    carmen.open(old, status=422)
    assert "Who asks" in carmen.open(new).browser.get(f"{URL}/notice").text
    carmen.read_notice()
    assert "2 of 13 answered" in carmen.browser.get(URL).text
    assert letters(app, THEN) == []


def test_a_withdrawn_link_shuts_the_referee_out_until_another_is_made(
    marta: PortalClient, named: str, code: str, carmen: Referee
) -> None:
    carmen.come(code)
    for _ in range(2):
        marta.post(f"{named}/1/link/withdrawal")
    assert carmen.browser.get(URL, status=303).location == "/guest"
    assert "Link withdrawn" in marta.get(named).text
    marta.post(f"{named}/1/link/reminder", status=409)
    carmen.open(ask(marta, named))


def test_an_expired_link_can_be_made_anew(
    browse: Browse,
    cast: Cast,
    named: str,
    code: str,
    carmen: Referee,
    clock: time_machine.Traveller,
) -> None:
    clock.shift(14 * A_DAY)
    carmen.open(code, status=422)
    marta = browse(cast.marta)
    assert "Link expired without an answer" in marta.get(named).text
    carmen.open(ask(marta, named))


def test_an_outsider_gets_404(browse: Browse, cast: Cast, named: str, code: str) -> None:
    charlie = browse(cast.charlie)
    charlie.get(f"{named}/1/link", status=404)
    for verb in ("", "/renewal", "/reminder", "/withdrawal"):
        charlie.post(f"{named}/1/link{verb}", status=404)
