"""Mail against a server that speaks SMTP and misbehaves: nothing is lost, and nothing comes twice
but where the server had it and hung up before it said so."""

import email
import os
import re
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, Browse, Cast
from tests.mail.test_outbox import only_row, write
from tests.support.loaded import loaded
from tests.support.portal import environment_of
from tests.support.smtp import ScriptedServer
from vetting.db import db
from vetting.mail import outbox
from vetting.mail.outbox import GIVEN_UP_AFTER
from vetting.models import Mail

A_MINUTE = timedelta(minutes=1)
INVITED = {"name": "Nora", "role": "viewer", "email": "nora@new.example", "language": "en"}


@pytest.fixture
def server(in_app: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScriptedServer]:
    monkeypatch.setattr(outbox, "PATIENCE", 0.5)
    with ScriptedServer().running() as found:
        listen_at(in_app, found)
        yield found


def listen_at(app: Flask, server: ScriptedServer) -> None:
    app.config["VETTING"] = replace(app.config["VETTING"], smtp_url=server.url)


def send(at: datetime = THEN) -> int:
    return outbox.send_due(at, outbox.by_smtp)


@pytest.mark.parametrize(
    ("verb", "answer", "trouble"),
    [
        ("connect", "421 too busy", "later"),
        ("connect", "554 not you", "server"),
        ("connect", "", "silence"),
        ("connect", None, "silence"),
        ("MAIL", "451 later", "later"),
        ("MAIL", "550 not from you", "server"),
        ("RCPT", "450 greylisted", "later"),
        ("RCPT", None, "silence"),
        ("DATA", "452 full", "later"),
        ("mid-message", "", "silence"),
        (".", "451 later", "later"),
    ],
)
def test_what_may_go_better_later_is_tried_again(
    server: ScriptedServer, verb: str, answer: str | None, trouble: str
) -> None:
    write()
    server.answers = {verb: answer}
    assert send() == 0
    assert (only_row().trouble, only_row().given_up_at) == (trouble, None)
    assert only_row().due_at == THEN + A_MINUTE
    server.answers = {}
    assert send() == 0
    assert send(THEN + A_MINUTE) == 1
    assert (only_row().trouble, only_row().error) == ("", None)
    assert len(server.received) == 1


@pytest.mark.parametrize(
    ("verb", "answer"), [("RCPT", "550 no such person"), (".", "554 looks like spam")]
)
def test_what_is_refused_for_good_is_not_tried_again(
    server: ScriptedServer, verb: str, answer: str
) -> None:
    write()
    server.answers = {verb: answer}
    send()
    tries = server.tries
    assert db.session.scalars(select(Mail)).all() == []
    assert send(THEN + timedelta(hours=1)) == 0
    assert server.tries == tries
    assert server.received == []


@pytest.mark.parametrize("said", ["", None])
def test_a_server_that_took_it_and_did_not_say_so_gets_the_same_message_again(
    server: ScriptedServer, said: str | None
) -> None:
    write()
    server.answers = {".": said}
    assert send() == 0
    server.answers = {}
    assert send(THEN + A_MINUTE) == 1
    first, second = (email.message_from_bytes(each) for each in server.received)
    assert first["Message-ID"] == second["Message-ID"]


def test_two_messages_are_two(server: ScriptedServer) -> None:
    write()
    write()
    assert send() == 2
    first, second = (email.message_from_bytes(each) for each in server.received)
    assert first["Message-ID"] != second["Message-ID"]


def test_one_address_that_is_refused_does_not_hold_up_the_others(server: ScriptedServer) -> None:
    for subject in ("first", "second", "third"):
        write(subject)
    rows = db.session.scalars(select(Mail).order_by(Mail.id)).all()
    rows[1].recipient = "broken"
    db.session.commit()
    assert send() == 2
    left = db.session.scalars(select(Mail).order_by(Mail.id)).all()
    assert [(row.subject, row.sent_at) for row in left] == [("first", THEN), ("third", THEN)]


def test_a_server_that_comes_back_within_days_gets_everything(in_app: Flask) -> None:
    for number in range(5):
        write(f"number {number}")
    with ScriptedServer(answers={"connect": "421 starting"}).running() as starting:
        listen_at(in_app, starting)
        at = THEN
        while at < THEN + timedelta(days=2):
            assert send(at) == 0
            at += timedelta(hours=5)
    with ScriptedServer().running() as back:
        listen_at(in_app, back)
        assert send(at + timedelta(hours=6)) == 5
        assert len(back.received) == 5


def test_nothing_that_a_person_does_waits_for_mail(
    app: Flask, monkeypatch: pytest.MonkeyPatch, cast: Cast, browse: Browse
) -> None:
    monkeypatch.setattr(outbox, "PATIENCE", 2)
    alice = browse(cast.alice)
    with ScriptedServer(answers={"connect": None}).running() as server:
        listen_at(app, server)
        alice.post("/members/invitations", INVITED)
        with app.app_context():
            due = only_row().due_at
        sender = threading.Thread(target=send_in, args=(app, due))
        sender.start()
        while not server.tries:
            time.sleep(0.01)
        started = time.monotonic()
        alice.post("/members/invitations", {**INVITED, "name": "Otto"})
        assert time.monotonic() - started < 1
        sender.join()


def send_in(app: Flask, at: datetime) -> None:
    with app.app_context():
        send(at)


def test_both_parts_say_the_same(in_app: Flask, server: ScriptedServer, cast: Cast) -> None:
    write("Hello", "Hello <Nora> & co,\n\nthe text ñ\n\nhttps://portal.example/a?b=1&c=2")
    send()
    message = email.message_from_bytes(server.received[0], policy=email.policy.default)
    plain = message.get_body(("plain",))
    html = message.get_body(("html",))
    assert plain is not None
    assert html is not None
    page = html.get_content()
    assert "Hello &lt;Nora&gt; &amp; co," in page
    assert 'href="https://portal.example/a?b=1&amp;c=2"' in page
    assert "<img" not in page
    words = re.sub(r"<[^>]+>", " ", page)
    for paragraph in ("the text ñ", "https://portal.example/a"):
        assert paragraph in plain.get_content()
        assert paragraph in words


def test_a_sender_that_is_killed_loses_nothing_and_repeats_one_at_most(
    in_app: Flask, instance: Path
) -> None:
    count = 40
    for number in range(count):
        write(f"number {number}")
    with ScriptedServer().running() as server:
        environment = {
            **environment_of(instance),
            "VETTING_SMTP_URL": server.url,
            "PATH": "",
        }
        kills = 0
        until = time.monotonic() + 60
        while len(subjects(server)) < count and time.monotonic() < until:
            at = len(server.received)
            with Path(os.devnull).open("w") as nowhere:
                process = loaded().start(
                    "mail", "send", env=environment, stdout=nowhere, stderr=nowhere
                )
            while process.poll() is None and len(server.received) < at + 12:
                time.sleep(0.002)
            if process.poll() is None:
                os.kill(process.pid, signal.SIGKILL)
                kills += 1
            process.wait()
            make_due()
    assert kills
    assert len(subjects(server)) == count
    assert len(server.received) <= count + kills
    repeated = len(server.received) - len(
        {email.message_from_bytes(m)["Message-ID"] for m in server.received}
    )
    assert repeated == len(server.received) - count


def subjects(server: ScriptedServer) -> set[str]:
    return {str(email.message_from_bytes(each)["Subject"]) for each in server.received}


def make_due() -> None:
    """As if a minute had passed: what a dead sender had taken is due again."""
    db.session.expire_all()
    for row in db.session.scalars(select(Mail).where(Mail.sent_at.is_(None))):
        row.due_at = THEN
    db.session.commit()


@pytest.mark.parametrize(
    ("answers", "later", "told"),
    [
        ({"RCPT": "550 no such person"}, timedelta(), "there is no such address"),
        ({"connect": "554 closed"}, GIVEN_UP_AFTER + A_MINUTE, "three days"),
    ],
)
def test_what_a_company_sent_is_kept_and_named_as_not_delivered(
    app: Flask,
    cast: Cast,
    browse: Browse,
    answers: dict[str, str | None],
    later: timedelta,
    told: str,
) -> None:
    alice = browse(cast.alice)
    with ScriptedServer(answers=answers).running() as server:
        listen_at(app, server)
        alice.post("/members/invitations", INVITED)
        with app.app_context():
            at = only_row().created_at
            send(at)
            outbox.waiting(at + later)
            assert (only_row().given_up_at, only_row().body) == (at + later, "")
    page = alice.get("/mail").text
    assert "not delivered" in page
    assert told in page
