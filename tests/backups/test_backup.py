"""Backing a portal up while others write."""

import hashlib
import json
import logging
import stat
import threading
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask

from tests.backups.conftest import contents, hand_in, take_back
from tests.cast import THEN, Cast, leave
from tests.walls.figures import Count
from vetting.backups import archive as archives
from vetting.backups import schedule, service
from vetting.backups.errors import Unfit
from vetting.config import Settings, from_environment
from vetting.uploads import store

# What there is beside SQLite, they bring along.
pytestmark = pytest.mark.sqlite


def test_it_holds_rows_files_and_key_and_is_its_owners_alone(
    settings: Settings, archive: Path
) -> None:
    with archives.opened(archive) as found:
        manifest = found.manifest
        for key, (size, sha256) in manifest.files.items():
            data = (settings.uploads / key).read_bytes()
            assert (len(data), hashlib.sha256(data).hexdigest()) == (size, sha256)
            assert found.file(key) == data
        assert found.secret() == (settings.instance / "secret-key").read_text()
        assert len(list(found.lines("membership"))) == manifest.sums["membership"].rows == 6
    assert len(manifest.files) == manifest.sums["upload"].rows == 2
    assert sum(length for length, _ in manifest.trail.values()) == manifest.sums["audit_entry"].rows
    assert manifest.lost == []
    assert stat.S_IMODE(archive.stat().st_mode) == 0o600
    assert [path.name for path in archive.parent.iterdir()] == [archive.name]


def test_the_key_can_be_left_out(settings: Settings, tmp_path: Path) -> None:
    service.back_up(settings, tmp_path / "b.zip", THEN, with_key=False)
    secret = (settings.instance / "secret-key").read_bytes()
    with archives.opened(tmp_path / "b.zip") as found:
        assert found.secret() is None
    with zipfile.ZipFile(tmp_path / "b.zip") as packed:
        assert not any(secret in packed.read(name) for name in packed.namelist())


def test_what_is_there_already_is_not_written_over(settings: Settings, archive: Path) -> None:
    before = archive.read_bytes()
    with pytest.raises(FileExistsError):
        service.back_up(settings, archive, THEN)
    assert archive.read_bytes() == before


def test_where_no_portal_is_there_is_no_backup(elsewhere: Settings, tmp_path: Path) -> None:
    elsewhere.instance.mkdir()
    with pytest.raises(Unfit, match="no portal"):
        service.back_up(elsewhere, tmp_path / "b.zip", THEN)
    assert not (tmp_path / "b.zip").exists()


def test_a_file_that_the_portal_has_lost_is_named_and_the_rest_is_kept(
    settings: Settings, tmp_path: Path
) -> None:
    lost, damaged = sorted(path.name for path in settings.uploads.iterdir())
    (settings.uploads / lost).unlink()
    (settings.uploads / damaged).write_bytes(b"Something else.")
    manifest = service.back_up(settings, tmp_path / "b.zip", THEN)
    assert manifest.lost == sorted([lost, damaged])
    assert list(manifest.files) == [damaged]


def test_a_file_removed_while_it_is_copied_is_in_neither_part(
    app: Flask, cast: Cast, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its row is in the first moment that is looked at, and its file is gone before it is held."""
    copy, hold = store.Folder.copy, service.Held.hold
    keys: list[str] = []

    def hold_late(held: service.Held, named: service.Files) -> bool:
        if len(keys) == 1:
            # After the moment was taken, before its files are held.
            with app.app_context():
                take_back(cast.bob, keys[0])
            keys.append("")
        found = hold(held, named)
        if not keys:
            with app.app_context():
                keys.append(hand_in(cast.bob, "Soon gone."))
        return found

    monkeypatch.setattr(service.Held, "hold", hold_late)
    manifest = service.back_up(settings, tmp_path / "b.zip", THEN)
    assert len(keys) == 2
    assert copy is store.Folder.copy
    assert keys[0] not in manifest.files
    assert (len(manifest.files), manifest.lost) == (2, [])
    with archives.opened(tmp_path / "b.zip") as found:
        assert all(keys[0] not in line for line in found.lines("upload"))


def is_whole(path: Path) -> int:
    """Whether each file has its row, each row its file, and each writing its entry in the trail;
    returns how many writings there were."""
    with archives.opened(path) as found:
        manifest = found.manifest
        columns = list(manifest.tables["upload"])
        rows = [dict(zip(columns, json.loads(line), strict=True)) for line in found.lines("upload")]
        verbs = list(manifest.tables["audit_entry"]).index("verb")
        said = [json.loads(line)[verbs] for line in found.lines("audit_entry")]
    assert manifest.lost == []
    assert {row["key"]: (row["size"], row["sha256"]) for row in rows} == manifest.files
    assert len(rows) == said.count("proposal-recorded") - said.count("proposal-removed")
    assert len(said) == sum(length for length, _ in manifest.trail.values())
    return len(said)


def while_others_write(app: Flask, cast: Cast, writers: int, block: Callable[[], None]) -> int:
    """Run the block beside so many who hand files in and take them back; how often they did."""
    ended = threading.Event()
    done: list[int] = []

    def write(number: int) -> None:
        turn = 0
        while not ended.is_set():
            with app.app_context():
                key = hand_in(cast.bob, f"{number} {turn} " + "x" * 2000)
                if turn % 3:
                    take_back(cast.bob, key)
            turn += 1
        done.append(turn)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(writers)]
    for thread in threads:
        thread.start()
    try:
        block()
    finally:
        ended.set()
        for thread in threads:
            thread.join()
    assert len(done) == writers
    leave(app)
    return sum(done)


@pytest.mark.parametrize(
    ("writers", "copies"), [(3, 3), pytest.param(8, 100, marks=pytest.mark.long)]
)
def test_each_of_many_copies_under_writers_is_complete(
    app: Flask,
    cast: Cast,
    settings: Settings,
    elsewhere: Settings,
    tmp_path: Path,
    writers: int,
    copies: int,
    count: Count,
) -> None:
    paths = [tmp_path / f"{number}.zip" for number in range(copies)]

    def copy() -> None:
        for path in paths:
            service.back_up(settings, path, THEN)

    written = while_others_write(app, cast, writers, copy)
    seen = [is_whole(path) for path in paths]
    assert seen == sorted(seen)
    assert seen[-1] > seen[0] >= 2
    done = service.restore(elsewhere, paths[-1], False, THEN)
    assert (done.faults, done.moved.rows) == ((), done.manifest.rows)
    count(whole_backups_under_writers=copies, writings_beside_backups=written)


def test_what_a_copy_left_behind_that_was_cut_off_is_removed_a_day_later(
    settings: Settings, tmp_path: Path
) -> None:
    left = tmp_path / f"{service.WORK}abc"
    left.mkdir()
    at = THEN.fromtimestamp(left.stat().st_mtime, THEN.tzinfo)
    service.back_up(settings, tmp_path / "1.zip", at + timedelta(hours=23))
    assert left.is_dir()
    service.back_up(settings, tmp_path / "2.zip", at + timedelta(hours=25))
    assert not left.exists()


def test_a_copy_changes_nothing(settings: Settings, tmp_path: Path) -> None:
    before = contents(settings.instance)
    service.back_up(settings, tmp_path / "b.zip", THEN)
    assert contents(settings.instance) == before


def test_it_is_made_when_a_setting_says_so_and_the_oldest_goes(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = replace(
        settings, backup_every=timedelta(hours=6), backup_folder=tmp_path / "b", backups_kept=2
    )
    for hours in (0, 5, 6, 11, 12, 18):
        monkeypatch.setattr(schedule, "now", lambda at=THEN + timedelta(hours=hours): at)
        assert schedule.turn(given, schedule.now())
    found = schedule.made(tmp_path / "b")
    assert [path.name for path in found] == [
        "vetting-20261102-213000.zip",
        "vetting-20261103-033000.zip",
    ]
    assert all(map(is_whole, found))
    assert not schedule.is_due(settings, THEN)


def test_a_backup_that_fails_is_told_and_tried_again(
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    given = replace(settings, backup_every=timedelta(hours=6), backup_folder=tmp_path / "b")

    def full(*given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archives.Writer, "finish", full)
    with caplog.at_level(logging.ERROR):
        assert not schedule.turn(given, THEN)
    assert "the backup failed" in caplog.text
    assert list((tmp_path / "b").iterdir()) == []
    assert schedule.is_due(given, THEN)


def test_the_settings_say_how_often_where_and_how_many() -> None:
    given = from_environment({"VETTING_INSTANCE": "/x"})
    assert (given.backup_every, given.backups, given.backups_kept) == (None, Path("/x/backups"), 7)
    given = from_environment(
        {
            "VETTING_BACKUP_EVERY": "0.5",
            "VETTING_BACKUP_FOLDER": "/y",
            "VETTING_BACKUPS_KEPT": "3",
        }
    )
    assert given.backup_every == timedelta(minutes=30)
    assert (given.backups, given.backups_kept) == (Path("/y"), 3)
