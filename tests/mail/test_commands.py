"""The outbox on the command line, for a portal without a mail server."""

import os
import signal
import subprocess
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from flask import Flask

from tests.cast import Browse, Cast
from tests.mail.test_outbox import Mailbox
from tests.support.portal import RunningPortal, free_port, vetting
from vetting import server as serving


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


def sender_of(portal: RunningPortal) -> int:
    """The process that sends mail, beside the portal's workers."""
    assert portal.process is not None
    listed = subprocess.run(
        ["ps", "-o", "pid=,args=", "--ppid", str(portal.process.pid)],
        capture_output=True,
        text=True,
        check=True,
    )
    (line,) = [line for line in listed.stdout.splitlines() if " mail send " in line]
    return int(line.split()[0])


def test_the_running_portal_sends_by_itself_also_after_the_sender_died(
    app: Flask, cast: Cast, browse: Browse, instance: Path
) -> None:
    browse().post("/recovery", {"email": cast.bob.email}, status=200)
    box = Mailbox()
    server = Controller(box, hostname="127.0.0.1", port=free_port())
    server.start()
    with RunningPortal(instance, VETTING_SMTP_URL=f"smtp://127.0.0.1:{server.port}") as portal:
        wait_for(box, 1)
        dead = sender_of(portal)
        os.kill(dead, signal.SIGKILL)
        browse().post("/recovery", {"email": cast.marta.email}, status=200)
        wait_for(box, 2)
        living = sender_of(portal)
    server.stop()
    assert [envelope.rcpt_tos for envelope in box.received] == [
        [cast.bob.email],
        [cast.marta.email],
    ]
    assert living != dead
    assert not Path(f"/proc/{living}").exists()


def wait_for(box: Mailbox, count: int) -> None:
    until = time.monotonic() + 30
    while len(box.received) < count and time.monotonic() < until:
        time.sleep(0.1)


def test_what_goes_on_ending_is_started_later_and_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "starts"
    monkeypatch.setattr(serving, "FIRST_WAIT", 0.1)
    monkeypatch.setattr(serving, "LOOK_EVERY", 0.01)
    script = f"import time; open({str(log)!r}, 'a').write(f'{{time.time()}}\\n')"
    ending = threading.Event()
    keeper = threading.Thread(
        target=serving.keep_running,
        args=("the sender of mail", [sys.executable, "-c", script], ending),
    )
    keeper.start()
    starts: list[float] = []
    until = time.monotonic() + 30
    while len(starts) < 4 and time.monotonic() < until:
        time.sleep(0.05)
        starts = [float(line) for line in log.read_text().split()] if log.exists() else []
    ending.set()
    keeper.join(timeout=10)
    gaps = [later - earlier for earlier, later in pairwise(starts)]
    assert len(gaps) == 3
    assert all(gap >= 0.1 * 2**number for number, gap in enumerate(gaps))
    assert not keeper.is_alive()


@pytest.mark.parametrize(
    ("host", "told"), [("::", "VETTING_BASE_URL"), ("127.0.0.1", "No mail server")]
)
def test_who_starts_the_portal_is_told_what_is_missing(host: str, told: str) -> None:
    assert any(told in hint for hint in serving.trust(host))
