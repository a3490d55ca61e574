"""Sending a reference: once, and what becomes of it on the members' side."""

from collections.abc import Callable
from pathlib import Path

from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.given_references.conftest import Rows
from tests.given_references.desk import FIRST, URL, Referee, ask
from tests.mail.test_outbox import set_up
from tests.support.portal import vetting
from vetting.clock import now
from vetting.db import db
from vetting.mail import outbox
from vetting.models import Mail, Reference

Stored = Callable[[], list[Reference]]


def test_it_is_sent_once(carmen: Referee, code: str, given: Rows, browse: Browse) -> None:
    carmen.come(code).answer(community__care="3")
    again = Referee(browse()).open(code)
    carmen.send()
    again.browser.fragment(f"{URL}/answers/{FIRST}", {f"{FIRST}-value": "0"}, status=401)
    assert again.browser.post(f"{URL}/submission", status=303).location == "/guest"
    again.open(code, status=422)
    assert {row.criterion: row.value for row in given()[0].ratings}[FIRST] == "3"


def test_an_empty_one_is_not_sent(carmen: Referee, code: str, given: Rows) -> None:
    carmen.come(code)
    refused = carmen.browser.post(f"{URL}/submission", status=409)
    assert "There is no answer in it yet." in refused.text
    assert given()[0].state == "open"


def test_a_person_still_says_who_it_is_and_what_came_of_it(
    carmen: Referee, code: str, stored: Stored
) -> None:
    carmen.come(code).answer(again="no")
    carmen.send()
    (row,) = stored()
    assert (row.outcome, row.identity_verified) == ("not_contacted", False)
    assert (row.would_rehire, row.version) == ("no", 2)
    assert row.contacted_on == now().date()


def test_nobody_changes_what_the_referee_said(
    carmen: Referee,
    code: str,
    browse: Browse,
    cast: Cast,
    named: str,
    stored: Stored,
    complete: dict[str, str],
) -> None:
    carmen.come(code).answer(again="no")
    carmen.send()
    bob = browse(cast.bob)
    page = bob.get(f"{named}/1").text
    assert "The referee says so themselves" in page
    bob.post(f"{named}/1", {**complete, "would_rehire": "yes", "version": "2"})
    (row,) = stored()
    assert (row.outcome, row.would_rehire) == ("confirmed", "no")


def test_a_member_who_was_editing_meanwhile_is_told(
    carmen: Referee,
    code: str,
    browse: Browse,
    cast: Cast,
    named: str,
    complete: dict[str, str],
) -> None:
    carmen.come(code).answer(again="no")
    carmen.send()
    browse(cast.bob).post(f"{named}/1", {**complete, "version": "1"}, status=409)


def test_without_an_address_nobody_is_thanked_by_mail(
    app: Flask, carmen: Referee, code: str
) -> None:
    carmen.come(code).answer()
    carmen.send()
    with app.app_context():
        assert db.session.query(Mail).count() == 0


def test_thanks_go_where_the_link_went_in_its_language(
    app: Flask, carmen: Referee, marta: PortalClient, named: str
) -> None:
    set_up(app, smtp_url="smtp://127.0.0.1:1")
    carmen.come(ask(marta, named, email="carmen@sol.example", language="es")).answer()
    carmen.send()
    with app.app_context():
        mail = db.session.query(Mail).order_by(Mail.id).all()[-1]
        letter = outbox.letter(mail, now())
    assert letter is not None
    assert letter.recipient == "carmen@sol.example"
    assert letter.subject == "Gracias por su referencia"
    assert "Carmen Solís" in letter.body


def test_the_trail_says_that_she_answered_and_not_what(
    carmen: Referee, code: str, marta: PortalClient, named: str
) -> None:
    carmen.come(code).answer(note="A word for you alone.")
    carmen.send()
    trail = marta.get("/audit").text
    assert "Gave a reference" in trail
    assert "A word for you alone." not in trail


def test_a_mail_whose_link_is_used_is_listed_as_of_no_use(
    app: Flask, carmen: Referee, marta: PortalClient, named: str, instance: Path
) -> None:
    set_up(app, smtp_url="smtp://127.0.0.1:1")
    code = ask(marta, named, email="carmen@sol.example", language="es")
    carmen.open(code).browser.post(f"{URL}/refusal")
    assert "(used, withdrawn or renewed meanwhile)" in vetting(instance, "mail", "list").stdout
