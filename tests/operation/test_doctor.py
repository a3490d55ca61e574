"""The doctor finds what is broken, and says what to do; on a sound portal it finds nothing."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from tests.cast import THEN, lay_fresh
from tests.support.loaded import run
from tests.support.smtp import ScriptedServer
from vetting import config, create_app
from vetting.operation import doctor
from vetting.operation.doctor import Finding, State, examine

pytestmark = pytest.mark.sqlite
Environment = dict[str, str]


@pytest.fixture
def environment(peopled_database: Path, tmp_path: Path) -> Environment:
    """Of a sound portal."""
    folder = tmp_path / "instance"
    config.secret_key(folder)
    lay_fresh(peopled_database, folder)
    (folder / "vetting.sqlite3").chmod(0o600)
    return {"VETTING_INSTANCE": str(folder), "VETTING_TIMEZONE": "Europe/Madrid"}


def found(environment: Environment, now: datetime | None = None) -> list[Finding]:
    now = now or THEN + timedelta(hours=1)
    with time_machine.travel(now, tick=False):
        return list(examine(environment, create_app, now))


def broken(environment: Environment) -> list[tuple[str, str]]:
    return [(each.part, each.advice) for each in found(environment) if each.state is State.FAULT]


def test_a_sound_portal_has_no_fault_and_everything_was_looked_at(environment: Environment) -> None:
    findings = found(environment)
    assert broken(environment) == []
    parts = {"settings", "folder", "disk", "key", "database", "uploads", "mail", "clock"}
    assert {each.part for each in findings} == {*parts, "audit trail"}
    warned = [each for each in findings if each.state is State.WARNING]
    assert [each.part for each in warned] == ["mail"]
    assert all(each.advice for each in warned)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("VETTING_PROXY_HOPS", "two", "VETTING_PROXY_HOPS is no number: two"),
        ("VETTING_LARGEST_UPLOAD", "much", "VETTING_LARGEST_UPLOAD is no number: much"),
        ("VETTING_BASE_URL", "vetting.example", "VETTING_BASE_URL is no address"),
        ("VETTING_LOG", "xml", "nothing can be logged as xml"),
        ("VETTING_LOG_LEVEL", "loud", "from loud on"),
        ("VETTING_TIMEZONE", "Europe/Atlantis", "no time zone Europe/Atlantis"),
    ],
)
def test_a_setting_that_cannot_be_right_is_a_fault(
    environment: Environment, name: str, value: str, told: str
) -> None:
    environment[name] = value
    first = next(each for each in found(environment) if each.state is State.FAULT)
    assert first.part == "settings"
    assert told in first.found


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("VETTING_BASE_ULR", "https://vetting.example", "VETTING_BASE_ULR is none"),
        ("VETTING_BASE_URL", "http://vetting.example", "passwords travel"),
        ("VETTING_BASE_URL", "https://vetting.example", "share their limits"),
        ("VETTING_TRUSTED_HOSTS", "vetting.example", "links in mail lead wherever"),
    ],
)
def test_a_setting_that_is_probably_wrong_is_a_warning(
    environment: Environment, name: str, value: str, told: str
) -> None:
    environment[name] = value
    warned = [each for each in found(environment) if each.state is State.WARNING]
    assert any(told in each.found and each.advice for each in warned)


def _spoil(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "vetting.sqlite3")) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("UPDATE membership SET user_id = 999 WHERE id = 2")
        connection.commit()


def _age(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "vetting.sqlite3")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'acb79d785c0c'")
        connection.commit()


def _of_the_future(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "vetting.sqlite3")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'of-the-future'")
        connection.commit()


def _tear(folder: Path) -> None:
    path = folder / "vetting.sqlite3"
    data = bytearray(path.read_bytes())
    data[8192 : 8192 + 4096 * 20] = b"\xff" * (4096 * 20)
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("harm", "part", "advice"),
    [
        (shutil.rmtree, "folder", "vetting run"),
        (lambda folder: (folder / "secret-key").unlink(), "key", "backup"),
        (lambda folder: (folder / "secret-key").write_text(""), "key", "backup"),
        (_spoil, "database", "restore the newest backup"),
        (_age, "database", "vetting db upgrade"),
        (_of_the_future, "database", "Install that version"),
        (_tear, "database", ""),
    ],
)
def test_what_is_broken_on_disk_is_a_fault(
    environment: Environment, harm: Callable[[Path], object], part: str, advice: str
) -> None:
    harm(Path(environment["VETTING_INSTANCE"]))
    faults = broken(environment)
    assert part in {each for each, _ in faults}
    assert any(advice in told for _, told in faults)


def test_what_others_may_read_is_a_warning(environment: Environment) -> None:
    folder = Path(environment["VETTING_INSTANCE"])
    folder.chmod(0o755)
    (folder / "secret-key").chmod(0o644)
    warned = [each.advice for each in found(environment) if each.state is State.WARNING]
    assert f"chmod go= {folder}" in warned
    assert f"chmod go= {folder / 'secret-key'}" in warned


@pytest.mark.parametrize(
    ("free", "state"),
    [(10**12, State.OK), (500 * 2**20, State.WARNING), (2**20, State.FAULT)],
)
def test_a_disk_that_fills_is_told_of_in_time(
    environment: Environment, monkeypatch: pytest.MonkeyPatch, free: int, state: State
) -> None:
    usage = shutil.disk_usage("/")._replace(free=free)
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda folder: usage)
    (room,) = [each for each in found(environment) if each.part == "disk"]
    assert room.state is state


def test_a_database_that_does_not_answer_is_a_fault_and_the_rest_is_still_looked_at(
    environment: Environment,
) -> None:
    environment["VETTING_DATABASE_URL"] = "postgresql+psycopg://127.0.0.1:1/none?connect_timeout=2"
    environment["VETTING_SMTP_URL"] = "smtp://127.0.0.1:1"
    assert [part for part, _ in broken(environment)] == ["database", "mail"]


@pytest.mark.parametrize(
    ("answers", "state"),
    [({}, State.OK), ({"connect": "554 go away"}, State.FAULT), ({"connect": ""}, State.FAULT)],
)
def test_the_mail_server_is_asked_and_sent_nothing(
    environment: Environment, answers: dict[str, str | None], state: State
) -> None:
    with ScriptedServer(answers).running() as server:
        environment["VETTING_SMTP_URL"] = server.url
        first = next(each for each in found(environment) if each.part == "mail")
    assert first.state is state
    assert server.tries == 1
    assert server.received == []


def test_a_clock_that_went_back_is_a_fault(environment: Environment) -> None:
    findings = found(environment, now=THEN - timedelta(days=2))
    (clock,) = [each for each in findings if each.part == "clock"]
    assert (clock.state, "NTP" in clock.advice) == (State.FAULT, True)


def test_a_trail_that_was_changed_is_a_fault(environment: Environment) -> None:
    path = Path(environment["VETTING_INSTANCE"]) / "vetting.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM audit_head WHERE company_id = 1")
        connection.execute("INSERT INTO audit_head (company_id, length, digest) VALUES (1, 7, 'x')")
        connection.commit()
    assert ("audit trail" in {part for part, _ in broken(environment)}) is True


def test_the_command_ends_with_one_where_something_is_broken(environment: Environment) -> None:
    key = Path(environment["VETTING_INSTANCE"]) / "secret-key"
    for code in (0, 1):
        told = run("doctor", "--json", env=environment)
        assert told.returncode == code, told.stderr
        lines = [json.loads(line) for line in told.stdout.splitlines()]
        assert all(set(line) == {"part", "state", "found", "advice"} for line in lines)
        key.unlink(missing_ok=True)
