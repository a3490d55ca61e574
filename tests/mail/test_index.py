"""What a company sees of its mail, and what it can do where it did not arrive."""

import re
from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.mail.test_outbox import failing, only_row, set_up
from vetting.mail import outbox
from vetting.models import Mail

INVITED = {"name": "Nora", "role": "reviewer", "email": "nora@new.example", "language": "es"}


@pytest.fixture
def alice(app: Flask, cast: Cast, browse: Browse) -> PortalClient:
    """Alice, who has mailed an invitation."""
    set_up(app, smtp_url="smtp://127.0.0.1:1")
    found = browse(cast.alice)
    found.post("/members/invitations", INVITED)
    return found


@pytest.fixture
def stored(app: Flask, alice: PortalClient) -> Callable[[], Mail]:
    """The mail as it is stored."""

    def read() -> Mail:
        with app.app_context():
            return only_row()

    return read


def test_what_waits_can_be_tried_at_once(
    app: Flask, alice: PortalClient, stored: Callable[[], Mail]
) -> None:
    with app.app_context():
        outbox.send_due(only_row().due_at, failing)
    assert "cannot be reached" in alice.get("/mail").text
    before = stored()
    alice.post(f"/mail/{before.id}/try")
    assert stored().due_at < before.due_at


def test_a_link_can_be_copied_instead_and_the_mailed_one_opens_nothing(
    app: Flask, alice: PortalClient, browse: Browse, stored: Callable[[], Mail]
) -> None:
    mail = stored()
    with app.app_context():
        mailed = outbox.letter(mail, mail.created_at)
    assert mailed is not None
    old = mailed.body.split("#")[1].split()[0]
    alice.post(f"/mail/{mail.id}/link")
    page = alice.get(f"/mail/{mail.id}/link").text
    found = re.search(r'id="mail-code"[^>]* value="([^"]+)"', page)
    assert found
    alice.get(f"/mail/{mail.id}/link", status=303)
    assert stored().given_up_at is not None
    nora = browse()
    nora.post("/invitation", {"code": old}, status=422)
    nora.post("/invitation", {"code": found[1]})


def test_what_is_given_up_is_not_sent(
    app: Flask, alice: PortalClient, stored: Callable[[], Mail]
) -> None:
    mail = stored()
    alice.post(f"/mail/{mail.id}/stop")
    alice.post(f"/mail/{mail.id}/stop")
    with app.app_context():
        assert outbox.send_due(mail.due_at, lambda message: None) == 0
    assert "Somebody stopped it." in alice.get("/mail").text
    alice.post(f"/mail/{mail.id}/try", status=409)


def test_what_was_sent_is_left_alone(
    app: Flask, alice: PortalClient, stored: Callable[[], Mail]
) -> None:
    mail = stored()
    with app.app_context():
        assert outbox.send_due(mail.due_at, lambda message: None) == 1
    alice.post(f"/mail/{mail.id}/stop", status=409)
    assert ">sent<" in alice.get("/mail").text


def test_mail_is_for_those_who_decide_and_for_this_company(
    alice: PortalClient, cast: Cast, browse: Browse, stored: Callable[[], Mail]
) -> None:
    number = stored().id
    browse(cast.bob).get("/mail", status=403)
    marta = browse(cast.marta)
    assert "nora@new.example" in marta.get("/mail").text
    marta.post(f"/mail/{number}/link", status=403)
    charlie = browse(cast.charlie)
    assert "nora@new.example" not in charlie.get("/mail").text
    for verb in ("try", "stop", "link"):
        charlie.post(f"/mail/{number}/{verb}", status=404)


def test_the_page_that_mailed_it_says_where_it_did_not_arrive(
    app: Flask, alice: PortalClient, stored: Callable[[], Mail]
) -> None:
    assert "has not arrived" not in alice.get("/members").text
    with app.app_context():
        outbox.send_due(only_row().due_at, failing)
    assert "has not arrived" in alice.get("/members").text
