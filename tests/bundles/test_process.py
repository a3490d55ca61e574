"""The process that makes bundles, as a worker starts it."""

import os
import signal
import threading
import time
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask import Flask
from sqlalchemy import select

from tests.bundles.conftest import Against, Ask, saved
from tests.cast import Browse, Cast
from vetting import cli
from vetting.bundles import runner
from vetting.bundles.runner import Runner
from vetting.db import across_companies, db
from vetting.models import Bundle

PATIENCE = 60.0


def test_it_makes_what_waits(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against, ask: Ask
) -> None:
    against("Nadia Ruiz", 4)
    asked = ask(cast.marta)
    maker = Runner(app)
    assert maker.is_waited_for()
    assert maker.make_one()
    assert not maker.is_waited_for()
    assert saved(browse(cast.marta), brief_id, asked).startswith(b"%PDF")


def test_one_that_is_killed_has_failed_and_the_next_may_be_made(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against, ask: Ask
) -> None:
    for number in range(6):
        against(f"Nadia {number}", 4)
    ask(cast.marta)
    maker = Runner(app)
    more: list[bool] = []
    thread = threading.Thread(target=lambda: more.append(maker.make_one()))
    thread.start()
    os.kill(_process(_ticket(app)), signal.SIGKILL)
    thread.join(PATIENCE)
    assert more == [True]
    client = browse(cast.marta)
    page = f"/briefs/{brief_id}/bundles"
    assert "It was broken off before it was finished." in client.get(page).text
    ask(cast.marta)
    assert maker.is_waited_for()


@pytest.mark.parametrize("ended", [1, -6, -1])
def test_a_process_that_takes_nothing_up_is_not_started_over_and_over(
    app: Flask, monkeypatch: pytest.MonkeyPatch, ask: Ask, cast: Cast, ended: int
) -> None:
    """As on a full disk, where none of them can write that it has begun."""
    ask(cast.marta)
    monkeypatch.setattr(runner, "_ended", lambda settings, ticket: ended)
    maker = Runner(app)
    assert maker.is_waited_for()
    assert not maker.make_one()
    with app.app_context(), across_companies():
        assert db.session.scalars(select(Bundle.state)).all() == ["waiting"]


def test_the_commands_make_and_sweep(
    app: Flask, monkeypatch: pytest.MonkeyPatch, cast: Cast, against: Against, ask: Ask
) -> None:
    against("Nadia Ruiz", 4)
    ask(cast.marta)
    monkeypatch.setattr(cli, "_application", lambda: app)
    assert CliRunner().invoke(cli.main, ["bundles", "make"]).exit_code == 0
    told = CliRunner().invoke(cli.main, ["bundles", "sweep"])
    assert told.stderr == "0 erased.\n"
    with app.app_context(), across_companies():
        assert db.session.scalars(select(Bundle.state)).all() == ["done"]


def _ticket(app: Flask) -> str:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with app.app_context(), across_companies():
            found = db.session.scalar(select(Bundle.ticket).where(Bundle.state == "running"))
            db.session.rollback()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError("nothing has begun")


def _process(ticket: str) -> int:
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and ticket in _command(folder):
            return int(folder.name)
    raise AssertionError("the process is gone")


def _command(folder: Path) -> str:
    try:
        return (folder / "cmdline").read_text("utf-8", "replace")
    except OSError:
        return ""
