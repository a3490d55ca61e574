"""The outbox: written with what it tells of, sent later, tried again, and never lost on the way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, Browse, Cast
from tests.support.portal import free_port
from vetting.db import db
from vetting.mail import outbox, service
from vetting.mail.outbox import GIVEN_UP_AFTER, KEPT_FOR, Letter
from vetting.models import Mail


class Mailbox:
    """What a server received."""

    def __init__(self) -> None:
        self.received: list[Any] = []
        self.refuse = False

    async def handle_DATA(self, server: object, session: object, envelope: Any) -> str:
        if self.refuse:
            return "451 later"
        self.received.append(envelope)
        return "250 OK"


@pytest.fixture
def mailbox(app: Flask) -> Iterator[Mailbox]:
    box = Mailbox()
    server = Controller(box, hostname="127.0.0.1", port=free_port())
    server.start()
    set_up(app, smtp_url=f"smtp://127.0.0.1:{server.port}", mail_from="portal@harbour.example")
    yield box
    server.stop()


def set_up(app: Flask, **values: Any) -> None:
    app.config["VETTING"] = replace(app.config["VETTING"], **values)


def write(subject: str = "Hello", body: str = "Text ñ") -> None:
    service.write("nora@new.example", subject, body, "en", THEN)
    db.session.commit()


def only_row() -> Mail:
    db.session.expire_all()
    return db.session.scalars(select(Mail)).one()


def failing(mail: EmailMessage) -> None:
    raise OSError("no route")


def test_a_message_is_sent_once(in_app: Flask, mailbox: Mailbox) -> None:
    write()
    assert outbox.send_due(THEN, outbox.by_smtp) == 1
    assert outbox.send_due(THEN + timedelta(days=1), outbox.by_smtp) == 0
    (envelope,) = mailbox.received
    assert envelope.rcpt_tos == ["nora@new.example"]
    assert envelope.mail_from == "portal@harbour.example"
    assert b"Subject: Hello" in envelope.content
    assert b"Auto-Submitted: auto-generated" in envelope.content


def test_what_was_sent_keeps_no_text(in_app: Flask, mailbox: Mailbox) -> None:
    write(body="a link")
    outbox.send_due(THEN, outbox.by_smtp)
    assert only_row().body == ""
    assert only_row().sent_at == THEN


def test_a_message_is_not_there_where_its_transaction_was_not(in_app: Flask) -> None:
    service.write("nora@new.example", "Hello", "Text", "en", THEN)
    db.session.rollback()
    assert db.session.scalars(select(Mail)).all() == []


def test_a_server_that_refuses_is_tried_again_later_and_later(
    in_app: Flask, mailbox: Mailbox
) -> None:
    write()
    mailbox.refuse = True
    at, waits = THEN, []
    for _ in range(4):
        assert outbox.send_due(at, outbox.by_smtp) == 0
        waits.append(only_row().due_at - at)
        at = only_row().due_at
    assert waits == [timedelta(minutes=minutes) for minutes in (1, 2, 4, 8)]
    assert "451" in (only_row().error or "")
    mailbox.refuse = False
    assert outbox.send_due(at, outbox.by_smtp) == 1
    assert only_row().error is None


def test_a_dead_server_loses_nothing_and_stops_nothing(
    in_app: Flask, cast: Cast, browse: Browse
) -> None:
    set_up(in_app, smtp_url="smtp://127.0.0.1:1")
    browse().post("/recovery", {"email": cast.bob.email}, status=200)
    write()
    assert outbox.send_due(THEN + timedelta(days=3650), failing) == 0


def test_one_message_that_cannot_be_sent_does_not_hold_up_the_others(in_app: Flask) -> None:
    write("bad")
    write("good")
    sent: list[str] = []

    def deliver(mail: EmailMessage) -> None:
        if mail["Subject"] == "bad":
            raise OSError("refused")
        sent.append(mail["Subject"])

    assert outbox.send_due(THEN, deliver) == 1
    assert sent == ["good"]


def test_two_senders_send_a_message_once(in_app: Flask) -> None:
    write()
    inner: list[int] = []

    def deliver(mail: EmailMessage) -> None:
        inner.append(outbox.send_due(THEN, failing))

    assert outbox.send_due(THEN, deliver) == 1
    assert inner == [0]


def test_what_is_too_old_to_be_of_use_is_thrown_away(in_app: Flask) -> None:
    write()
    assert len(outbox.waiting(THEN + GIVEN_UP_AFTER)) == 1
    assert outbox.waiting(THEN + GIVEN_UP_AFTER + timedelta(seconds=1)) == []
    write()
    outbox.send_due(THEN, lambda mail: None)
    outbox.waiting(THEN + KEPT_FOR + timedelta(seconds=1))
    assert db.session.scalars(select(Mail)).all() == []


@pytest.mark.parametrize(
    "subject", ["Hi\r\nBcc: all@evil.example", "Hi\nX: y", "Hi\x00\r\n\r\nbody", "Hi\u2028Bcc: x"]
)
def test_no_header_can_be_brought_in(in_app: Flask, mailbox: Mailbox, subject: str) -> None:
    write(subject)
    outbox.send_due(THEN, outbox.by_smtp)
    for envelope in mailbox.received:
        headers, _, _ = envelope.content.partition(b"\r\n\r\n")
        names = [line.partition(b":")[0].lower() for line in headers.split(b"\r\n")]
        assert b"bcc" not in names
        assert b"x" not in names
        assert envelope.rcpt_tos == ["nora@new.example"]


@pytest.mark.parametrize(
    "recipient", ["a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "a b@c", ""]
)
def test_no_recipient_can_be_brought_in(in_app: Flask, recipient: str) -> None:
    with pytest.raises(Exception, match=r".+") as raised:
        outbox.envelope(Letter(recipient, "Hello", "Text"), THEN)
    assert isinstance(raised.value, ValueError | IndexError) or "Header" in str(raised.value)


class OpenAuth(Mailbox):
    def __call__(self, *args: Any) -> AuthResult:
        self.received.append(args[-1])
        return AuthResult(success=isinstance(args[-1], LoginPassword))


def test_a_password_travels_over_no_open_line(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    box = OpenAuth()
    server = Controller(
        box,
        hostname="127.0.0.1",
        port=free_port(),
        authenticator=box,
        auth_require_tls=False,
    )
    server.start()
    monkeypatch.setattr(outbox, "LOOPBACK", ())
    set_up(app, smtp_url=f"smtp://user:pass@127.0.0.1:{server.port}")
    with app.app_context():
        write()
        assert outbox.send_due(THEN, outbox.by_smtp) == 0
        assert "no TLS" in (only_row().error or "")
        monkeypatch.undo()
        assert outbox.send_due(THEN + timedelta(hours=1), outbox.by_smtp) == 1
    server.stop()
    assert box.received[0] == LoginPassword(b"user", b"pass")
