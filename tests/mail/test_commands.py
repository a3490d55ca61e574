"""The outbox on the command line, for a portal without a mail server."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from flask import Flask

from tests.cast import Browse, Cast
from tests.mail.test_outbox import Mailbox
from tests.support.portal import RunningPortal, free_port
from vetting import server as serving


def vetting(
    instance: Path, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    script = str(Path(sys.executable).with_name("vetting"))
    return subprocess.run(
        [script, *arguments],
        env={"VETTING_INSTANCE": str(instance), "PATH": "", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_link_can_be_passed_on_by_hand(
    app: Flask, cast: Cast, browse: Browse, instance: Path
) -> None:
    browse().post("/recovery", {"email": cast.bob.email}, status=200)
    browse().post("/recovery", {"email": "nobody@nowhere.example"}, status=200)
    listed = vetting(instance, "mail", "list").stdout.splitlines()
    assert len(listed) == 2
    assert cast.bob.email in listed[0]
    assert "nobody has this address" in listed[1]
    shown = vetting(instance, "mail", "show", listed[0].split("\t")[0]).stdout
    assert f"To: {cast.bob.email}" in shown
    assert "http://localhost/recovery/" in shown
    missing = vetting(instance, "mail", "show", listed[1].split("\t")[0])
    assert missing.returncode == 1


def test_sending_without_a_server_says_so(app: Flask, instance: Path) -> None:
    answer = vetting(instance, "mail", "send")
    assert answer.returncode == 1
    assert "VETTING_SMTP_URL is not set" in answer.stderr


def test_the_running_portal_sends_by_itself(
    app: Flask, cast: Cast, browse: Browse, instance: Path
) -> None:
    browse().post("/recovery", {"email": cast.bob.email}, status=200)
    box = Mailbox()
    server = Controller(box, hostname="127.0.0.1", port=free_port())
    server.start()
    with RunningPortal(instance, VETTING_SMTP_URL=f"smtp://127.0.0.1:{server.port}"):
        until = time.monotonic() + 30
        while not box.received and time.monotonic() < until:
            time.sleep(0.1)
    server.stop()
    (envelope,) = box.received
    assert envelope.rcpt_tos == [cast.bob.email]


@pytest.mark.parametrize(
    ("host", "told"), [("::", "VETTING_BASE_URL"), ("127.0.0.1", "No mail server")]
)
def test_who_starts_the_portal_is_told_what_is_missing(host: str, told: str) -> None:
    assert any(told in hint for hint in serving.trust(host))
