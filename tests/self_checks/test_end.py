"""A self-check ends: after 30 days, after a year where it is kept, or at a click."""

import sqlite3
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from tests.cast import THEN, Browse
from tests.self_checks.desk import URL, Desk
from tests.support.portal import RunningPortal, vetting
from vetting.db import db
from vetting.self_checks import service

Kept = Callable[[], tuple[int, int]]


def test_erasing_takes_every_answer_and_shuts_the_link(
    browse: Browse, desk: Desk, kept: Kept
) -> None:
    other = Desk(browse()).begin()
    other.save("1")
    desk.answer(**{"company-knowledge": 3, "channel-audit": 2})
    assert kept() == (2, 3)
    page = desk.browser.post(f"{URL}/erasure", follow=True, status=200)
    assert "is erased" in page.text
    assert kept() == (1, 1)
    desk.browser.post(f"{URL}/link", {"code": desk.code}, status=422)


@pytest.mark.sqlite
def test_nothing_typed_is_left_in_the_file(app: Flask, desk: Desk, instance: Path) -> None:
    desk.save("3", "a-note-that-is-nobodys-business")
    desk.browser.post(f"{URL}/erasure")
    with app.app_context():
        db.session.remove()
        db.engine.dispose()
    with sqlite3.connect(instance / "vetting.sqlite3") as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    assert b"a-note-that-is" not in (instance / "vetting.sqlite3").read_bytes()


def test_it_is_told_until_when_and_can_be_kept_for_a_year(browse: Browse) -> None:
    with time_machine.travel(THEN, tick=False) as clock:
        desk = Desk(browse()).begin()
        assert "Erased on 2 Dec 2026" in desk.browser.get(f"{URL}/answers").text
        clock.shift(timedelta(days=3))
        page = desk.browser.post(f"{URL}/keeping", follow=True, status=200)
        assert "kept until 5 Nov 2027" in page.text
        assert "Erased on 5 Nov 2027" in page.text
        assert "Keep it for a year" not in page.text


def test_the_sweep_takes_what_is_over_and_no_more(app: Flask, browse: Browse, kept: Kept) -> None:
    with time_machine.travel(THEN, tick=False):
        Desk(browse()).begin().save("1")
        Desk(browse()).begin().browser.post(f"{URL}/keeping")
    with app.app_context():
        assert service.sweep(THEN + timedelta(days=30, seconds=-1)) == 0
        assert service.sweep(THEN + timedelta(days=30)) == 1
        assert service.sweep(THEN + timedelta(days=364)) == 0
        assert kept() == (1, 0)
        assert service.sweep(THEN + timedelta(days=365)) == 1
    assert kept() == (0, 0)


def test_beginning_sweeps_too(browse: Browse, kept: Kept) -> None:
    with time_machine.travel(THEN, tick=False) as clock:
        Desk(browse()).begin()
        clock.shift(timedelta(days=30))
        Desk(browse()).begin()
    assert kept() == (1, 0)


def test_the_command_sweeps_and_says_how_many(browse: Browse, kept: Kept, instance: Path) -> None:
    with time_machine.travel(THEN - timedelta(days=60), tick=False):
        Desk(browse()).begin()
    assert vetting(instance, "self-check", "sweep").stderr == "1 erased.\n"
    assert kept() == (0, 0)


def test_a_running_portal_sweeps_by_itself(
    app: Flask, browse: Browse, kept: Kept, instance: Path
) -> None:
    with time_machine.travel(THEN - timedelta(days=60), tick=False):
        Desk(browse()).begin()
    with app.app_context():
        db.engine.dispose()
    with RunningPortal(instance):
        until = time.monotonic() + 10
        while kept() != (0, 0) and time.monotonic() < until:
            time.sleep(0.05)
    assert kept() == (0, 0)
