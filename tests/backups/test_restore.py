"""Putting a backup back: as a whole or not at all, and over nobody."""

import json
import os
import random
import shutil
import sqlite3
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from flask import Flask

from tests.backups.conftest import contents, hand_in, rewritten
from tests.cast import THEN, Cast, leave, make_app
from tests.support.portal import RunningPortal
from tests.walls.figures import Count
from vetting import cli, migrate, presence, revisions
from vetting.backups import archive as archives
from vetting.backups import filling, service
from vetting.backups.errors import Differs, NotEmpty, Unusable
from vetting.config import Settings
from vetting.db import db
from vetting.presence import Occupied
from vetting.uploads import store

# What there is beside SQLite, they bring along.
pytestmark = pytest.mark.sqlite

OLDER = "e8cd1c2faaf1"
LONG = pytest.mark.long


def rows(settings: Settings) -> list[str]:
    """Every row of a database, but the key that SQLite keeps for itself."""
    path = settings.database_url.removeprefix("sqlite:///")
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def wait_until_free(settings: Settings) -> None:
    """Those who are killed may be gone a moment after the one who started them."""
    until = time.monotonic() + 20
    while True:
        try:
            with presence.alone(settings.database_url):
                return
        except Occupied:
            assert time.monotonic() < until
            time.sleep(0.05)


def test_what_was_there_is_there_again(
    settings: Settings, archive: Path, elsewhere: Settings
) -> None:
    done = service.restore(elsewhere, archive, False, THEN)
    assert sorted(rows(elsewhere)) == sorted(rows(settings))
    kept, found = contents(settings.instance), contents(elsewhere.instance)
    for each in kept, found:
        each.pop("vetting.sqlite3")
    assert found == kept
    assert (done.kept, done.faults) == ((), ())
    modes = {
        path.stat().st_mode & 0o777 for path in elsewhere.instance.rglob("*") if path.is_file()
    }
    assert modes == {0o600}


def test_a_portal_that_was_wrecked_serves_again_and_is_not_restored_while_it_does(
    settings: Settings, archive: Path, elsewhere: Settings
) -> None:
    service.restore(elsewhere, archive, False, THEN)
    database = elsewhere.instance / "vetting.sqlite3"
    database.write_bytes(b"wrecked" * 1000)
    shutil.rmtree(elsewhere.instance / "uploads")
    with pytest.raises(NotEmpty):
        service.restore(elsewhere, archive, False, THEN)
    done = service.restore(elsewhere, archive, True, THEN)
    assert [path.read_bytes() for path in done.kept] == [b"wrecked" * 1000]
    with RunningPortal(elsewhere.instance) as portal:
        with pytest.raises(Occupied):
            service.restore(elsewhere, archive, True, THEN)
        portal.kill()
        wait_until_free(elsewhere)
        again = service.restore(elsewhere, archive, True, THEN.replace(year=2027))
    assert (done.faults, again.faults) == ((), ())
    assert len(list(elsewhere.uploads.iterdir())) == 2


def test_one_portal_is_not_put_over_another_without_the_word(
    app: Flask, cast: Cast, settings: Settings, archive: Path
) -> None:
    with app.app_context():
        hand_in(cast.bob, "After the backup.")
    leave(app)
    before = contents(settings.instance)
    with pytest.raises(NotEmpty):
        service.restore(settings, archive, False, THEN)
    assert contents(settings.instance) == before
    done = service.restore(settings, archive, True, THEN)
    assert [path.name for path in done.kept] == ["vetting.sqlite3.replaced-20261102-093000"]
    with closing(sqlite3.connect(settings.instance / "vetting.sqlite3")) as connection:
        assert connection.execute("SELECT count(*) FROM upload").fetchone() == (2,)
    with closing(sqlite3.connect(done.kept[0])) as connection:
        assert connection.execute("SELECT count(*) FROM upload").fetchone() == (3,)
    done.kept[0].unlink()


def test_nobody_restores_over_a_portal_that_is_open(
    app: Flask, settings: Settings, archive: Path
) -> None:
    with app.app_context(), db.engine.connect():
        with pytest.raises(Occupied, match="running"):
            service.restore(settings, archive, True, THEN)
        with pytest.raises(Occupied, match="running"):
            service.move_to(settings, "sqlite:////nowhere/at/all")
    leave(app)
    (service.restore(settings, archive, True, THEN).kept[0]).unlink()


def test_nobody_opens_a_database_that_is_being_restored(app: Flask, settings: Settings) -> None:
    refused = pytest.raises(Occupied, match="being restored")
    with presence.alone(settings.database_url), app.app_context(), refused:
        db.engine.connect()


def damaged(archive: Path, number: int) -> bytes:
    """An archive with one byte turned, or cut off somewhere."""
    data = bytearray(archive.read_bytes())
    chance = random.Random(number)
    place = chance.randrange(len(data))
    if number % 3 == 0:
        return bytes(data[:place])
    data[place] ^= 1 << chance.randrange(8)
    return bytes(data)


@pytest.mark.parametrize("turns", [60, pytest.param(3000, marks=LONG)])
def test_a_damaged_archive_is_refused_or_says_the_same(
    archive: Path, tmp_path: Path, turns: int
) -> None:
    """What zip keeps of times and systems says nothing that is put back."""
    with archives.opened(archive) as found:
        manifest = found.manifest
    path, refused = tmp_path / "damaged.zip", 0
    for number in range(turns):
        path.write_bytes(damaged(archive, number))
        try:
            with archives.opened(path) as read:
                assert read.manifest == manifest
                assert number % 3
        except Unusable:
            refused += 1
    assert refused > turns / 2


def other_manifest(change: Callable[[dict[str, object]], object]) -> Callable[[str, bytes], bytes]:
    def changed(name: str, data: bytes) -> bytes:
        if name != archives.MANIFEST:
            return data
        found = json.loads(data)
        change(found)
        return json.dumps(found).encode()

    return changed


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda name, data: None if name == "manifest.json" else data, "no manifest"),
        (lambda name, data: None if name == "secret-key" else data, "not those"),
        (lambda name, data: None if name == "rows/user" else data, "not those"),
        (
            lambda name, data: data + b"[]\n" if name == "rows/user" else data,
            "rows/user is damaged",
        ),
        (lambda name, data: data + b"x" if name.startswith("files/") else data, "is damaged"),
        (lambda name, data: b"{}" if name == "manifest.json" else data, "manifest is damaged"),
    ],
)
def test_what_is_missing_or_altered_is_named(
    archive: Path, elsewhere: Settings, change: Callable[[str, bytes], bytes | None], said: str
) -> None:
    other = rewritten(archive, archive.with_name("other.zip"), change)
    with pytest.raises(Unusable, match=said):
        service.restore(elsewhere, other, True, THEN)
    assert not elsewhere.instance.exists()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda found: found.update(format="other"), "no backup of this portal"),
        (lambda found: found.update(version=2), "newer version"),
        (lambda found: found.update(revision="ffffffffffff"), "newer version"),
        (lambda found: found.pop("tables"), "cannot be read"),
        (lambda found: found.update(lost=["../x"]), "cannot be read"),
    ],
)
def test_a_foreign_or_newer_archive_is_refused(
    archive: Path, elsewhere: Settings, change: Callable[[dict[str, object]], object], said: str
) -> None:
    other = archive.with_name("other.zip")
    rewritten(archive, other, other_manifest(change))
    with zipfile.ZipFile(other, "a") as packed:
        packed.comment = archives.sha256(packed.read(archives.MANIFEST)).encode()
    with pytest.raises(Unusable, match=said):
        service.restore(elsewhere, other, True, THEN)
    assert not elsewhere.instance.exists()


@pytest.mark.parametrize("content", [b"", b"PK", b"Dear all,\n" * 1000])
def test_what_is_no_archive_is_refused(elsewhere: Settings, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(Unusable):
        service.restore(elsewhere, tmp_path / "x", True, THEN)
    with pytest.raises(Unusable):
        service.restore(elsewhere, tmp_path / "none", True, THEN)
    assert not elsewhere.instance.exists()


@pytest.mark.parametrize(
    "place",
    [
        "compare",
        "aside",
        *(pytest.param(each, marks=LONG) for each in ("write", "check", "verify", "file")),
    ],
)
def test_a_restore_that_fails_changes_nothing(
    app: Flask,
    cast: Cast,
    settings: Settings,
    archive: Path,
    elsewhere: Settings,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
) -> None:
    """What lies there is another portal, with another key and other files."""
    service.restore(elsewhere, archive, False, THEN)
    (elsewhere.instance / "secret-key").write_text("another")
    for path in elsewhere.uploads.iterdir():
        path.rename(path.with_name("0" * 31 + path.name[0]))
    before = contents(elsewhere.instance)

    def fail(*given: object, **more: object) -> None:
        raise Differs("on purpose")

    holder, name = {
        "write": (filling.Database, "write"),
        "compare": (filling, "compare"),
        "check": (filling, "_check_file"),
        "verify": (service, "verify_in"),
        "aside": (filling, "_set_aside"),
        "file": (store.Folder, "put"),
    }[place]
    monkeypatch.setattr(holder, name, fail)
    with pytest.raises(Differs, match="on purpose"):
        service.restore(elsewhere, archive, True, THEN)
    assert contents(elsewhere.instance) == before


@LONG
def test_another_key_takes_its_place_and_the_old_one_is_kept(
    settings: Settings, archive: Path, elsewhere: Settings
) -> None:
    service.restore(elsewhere, archive, False, THEN)
    key = elsewhere.instance / "secret-key"
    own = key.read_text()
    key.write_text("another")
    done = service.restore(elsewhere, archive, True, THEN)
    assert key.read_text() == own
    assert [path.read_bytes() for path in done.kept[1:]] == [b"another"]
    assert key.stat().st_mode & 0o777 == 0o600


def test_where_key_and_database_were_cut_apart_nobody_starts(
    app: Flask, settings: Settings, archive: Path, elsewhere: Settings
) -> None:
    service.restore(elsewhere, archive, False, THEN)
    (elsewhere.instance / presence.INTERRUPTED).touch()
    with pytest.raises(Occupied, match="cut off"):
        presence.refuse_after_interruption(elsewhere.instance)
    made = make_app(elsewhere.instance)
    with made.app_context(), pytest.raises(Occupied, match="cut off"):
        db.engine.connect()
    with pytest.raises(NotEmpty):
        service.restore(elsewhere, archive, False, THEN)
    service.restore(elsewhere, archive, True, THEN)
    assert not (elsewhere.instance / presence.INTERRUPTED).exists()


def test_a_backup_of_an_older_version_is_brought_up_to_date(
    settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    old = replace(
        settings, instance=tmp_path / "old", database_url=f"sqlite:///{tmp_path / 'old' / 'v.db'}"
    )
    old.instance.mkdir()
    (old.instance / "secret-key").write_text("old")
    migrate.upgrade(old.database_url, OLDER)
    with closing(sqlite3.connect(tmp_path / "old" / "v.db")) as connection:
        connection.execute("INSERT INTO allowance VALUES ('a', 1.5)")
        connection.commit()
    manifest = service.back_up(old, tmp_path / "old.zip", THEN)
    assert manifest.revision == OLDER
    service.restore(elsewhere, tmp_path / "old.zip", False, THEN)
    assert migrate.current(elsewhere.database_url) == revisions.newest()
    with closing(sqlite3.connect(elsewhere.instance / "vetting.sqlite3")) as connection:
        assert connection.execute("SELECT * FROM allowance").fetchall() == [("a", 1.5)]


@LONG
def test_a_fault_in_the_audit_trail_is_told_and_keeps_nobody_from_their_data(
    settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(settings.instance / "vetting.sqlite3")) as connection:
        connection.execute("DROP TRIGGER audit_entry_is_not_changed")
        connection.execute(
            "UPDATE audit_entry SET verb = 'other' WHERE company_id = 1 AND number = 2"
        )
        connection.commit()
    service.back_up(settings, tmp_path / "b.zip", THEN)
    done = service.restore(elsewhere, tmp_path / "b.zip", False, THEN)
    assert done.faults == ("company 1: entry 2 of its audit trail is not sound",)


STEPS = ("fsync", "link", "rename", "replace", "unlink", "open")


def cut_off(step: int) -> None:
    """End this process for good before it changes a folder or settles a file for the nth time."""
    left = [step]

    def watched(act: Callable[..., Any]) -> Callable[..., Any]:
        def acting(*given: Any, **more: Any) -> Any:
            if left[0] == 0:
                os._exit(9)
            left[0] -= 1
            return act(*given, **more)

        return acting

    for name in STEPS:
        setattr(os, name, watched(getattr(os, name)))


@LONG
def test_a_restore_cut_off_at_any_step_leaves_the_old_the_new_or_a_mark(
    settings: Settings, archive: Path, elsewhere: Settings, tmp_path: Path, count: Count
) -> None:
    """Key and database go together: where they do not, nobody starts before it is done again."""
    service.restore(elsewhere, archive, False, THEN)
    own = (elsewhere.instance / "secret-key").read_text()
    shutil.copytree(elsewhere.instance, tmp_path / "laid")
    (tmp_path / "laid" / "secret-key").write_text("another")
    with closing(sqlite3.connect(tmp_path / "laid" / "vetting.sqlite3")) as connection:
        connection.execute("INSERT INTO allowance VALUES ('old', 1)")
        connection.commit()

    def state() -> tuple[int, str]:
        with closing(sqlite3.connect(elsewhere.instance / "vetting.sqlite3")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("SELECT count(*) FROM upload").fetchone() == (2,)
            (old,) = connection.execute("SELECT count(*) FROM allowance").fetchone()
        return old, (elsewhere.instance / "secret-key").read_text()

    seen, status, step = Counter[str](), 9, 0
    while status:
        shutil.rmtree(elsewhere.instance)
        shutil.copytree(tmp_path / "laid", elsewhere.instance)
        child = os.fork()
        if child == 0:
            cut_off(step)
            try:
                service.restore(elsewhere, archive, True, THEN)
            finally:
                os._exit(0 if state() == (0, own) else 1)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert status in (0, 9)
        marked = (elsewhere.instance / presence.INTERRUPTED).exists()
        seen["mark" if marked else "old" if state() == (1, "another") else "new"] += 1
        assert marked or state() in ((1, "another"), (0, own))
        service.restore(elsewhere, archive, True, THEN.replace(year=2027))
        assert state() == (0, own)
        step += 1
    assert set(seen) == {"old", "new", "mark"}
    count(restores_cut_off_at_each_step=step)


def test_the_commands_say_what_they_did(
    settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    path = str(tmp_path / "b.zip")

    def run(instance: Path, *command: str) -> tuple[int, str]:
        done = CliRunner().invoke(cli.main, command, env={"VETTING_INSTANCE": str(instance)})
        return done.exit_code, done.output

    assert run(settings.instance, "backup", path)[0] == 0
    code, said = run(settings.instance, "backup", path)
    assert (code, "there already" in said) == (1, True)
    code, said = run(elsewhere.instance, "restore", path)
    assert (code, "2 files, all read back" in said) == (0, True)
    code, said = run(elsewhere.instance, "restore", path)
    assert (code, "--replace" in said) == (1, True)
    code, said = run(elsewhere.instance, "backup")
    assert (code, len(list((elsewhere.instance / "backups").iterdir()))) == (0, 1)
    (elsewhere.uploads / next(elsewhere.uploads.iterdir()).name).unlink()
    code, said = run(elsewhere.instance, "backup", str(tmp_path / "c.zip"))
    assert (code, "lost" in said) == (1, True)
