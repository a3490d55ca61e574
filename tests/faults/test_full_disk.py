"""No room left: for the database, its journal, the files, the folder for what is temporary, and the
log. What fails says so, reading goes on, nothing acknowledged is lost, and room is all it needs.

No file of the server can grow, wherever the tests run; and where a small disk may be mounted, that
one is filled up to its last byte."""

import os
import resource
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.cast import dispose
from tests.faults.people import Rater
from tests.faults.stage import Stage, empty_portal, made
from tests.faults.test_killed import children
from tests.support.said import Say
from vetting.audit.verification import verify
from vetting.db import across_companies, db
from vetting.models import RatingChange

# It fills a disk under files of its own.
pytestmark = pytest.mark.sqlite
CRITERION = "company-knowledge"
NO_ROOM = "There is no room left on the disk"
SMALL_DISK = 32 * 1024 * 1024
JOURNAL = 16 * 1024 * 1024
LONG_NOTE = "A note that takes some room. " * 100


@dataclass
class Trial:
    """One rater at work before, while and after there is no room."""

    stage: Stage
    rater: Rater
    say: Say
    seq: int = 0
    acknowledged: list[int] = field(default_factory=list)

    def save(self) -> tuple[int, str]:
        self.seq += 1
        number = self.rater.before + self.seq
        status, good = self.rater.save(CRITERION, number, f"{self.seq} {LONG_NOTE}")
        if good:
            self.acknowledged.append(number)
        return status, self.rater.page

    def hand_in(self, size: int) -> tuple[int, str]:
        """An offer as a file: a large one is kept in the folder for what is temporary first."""
        offer = f"{self.seq}: we offer a plan for three months. ".encode()
        text = (offer * (size // len(offer) + 1))[:size]
        fields = {"csrf_token": self.rater.person.token, "version": str(len(self.files()))}
        parts = [
            f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
            for name, value in fields.items()
        ]
        parts.append(
            b'--b\r\nContent-Disposition: form-data; name="file"; filename="offer.txt"\r\n'
            b"Content-Type: text/plain\r\n\r\n" + text + b"\r\n--b--\r\n"
        )
        url = f"/assessments/{self.rater.assessment}/proposal"
        kind = {"Content-Type": "multipart/form-data; boundary=b"}
        return self.rater.person.ask("POST", url, b"".join(parts), kind)

    def without_room(self) -> None:
        refused = 0
        for _ in range(400):
            status, page = self.save()
            assert status in (200, 507), (status, page[:300])
            if status == 507:
                refused += 1
                assert NO_ROOM in page
            if refused == 3:
                break
        assert refused == 3, "it never was full"
        for url in (self.rater.url, f"{self.rater.url}?section=company-research", "/vendors"):
            assert self.rater.person.get(url)[0] == 200, url
        kept = self.files()
        for size in (20_000, 900_000):
            status, page = self.hand_in(size)
            assert (status, NO_ROOM in page) == (507, True), (size, status, page[:300])
        assert self.files() == kept

    def with_room_again(self) -> None:
        assert self.save()[0] == 200
        for _ in range(3):
            assert self.save()[0] == 200
        kept = len(self.files())
        assert self.hand_in(20_000)[0] == 303
        assert len(self.files()) == kept + 1

    def files(self) -> list[Path]:
        folder = self.stage.portal.instance / "uploads"
        return list(folder.iterdir()) if folder.is_dir() else []

    def look(self) -> None:
        with self.stage.app.app_context(), across_companies():
            kept = set(db.session.scalars(db.select(RatingChange.seq)))
            assert db.session.scalar(text("PRAGMA integrity_check")) == "ok"
            db.session.remove()
            assert not [chain for chain in verify() if chain.fault]
            db.session.remove()
        dispose(self.stage.app)
        assert set(self.acknowledged) <= kept


@contextmanager
def trial(folder: Path, say: Say) -> Iterator[Trial]:
    stage = made(folder, TMPDIR=str(folder))
    stage.portal.log = folder / "log"
    stage.portal.start()
    try:
        with stage.raters(1) as (rater,):
            yield Trial(stage, rater, say)
    finally:
        stage.portal.stop()
        dispose(stage.app)


def go_through(trial: Trial, fill: Callable[[], object], free: Callable[[], object]) -> None:
    for _ in range(3):
        assert trial.save()[0] == 200
    fill()
    trial.without_room()
    free()
    trial.with_room_again()
    trial.look()


def test_without_room_nothing_is_lost_and_reading_goes_on(tmp_path: Path, say: Say) -> None:
    place = tmp_path / "disk"
    with small_disk(place) as refusal, trial(place, say) as found:
        process = found.stage.portal.process
        assert process is not None

        def limit(size: int) -> None:
            for worker in children(process.pid):
                resource.prlimit(worker, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

        go_through(found, lambda: limit(1), lambda: limit(resource.RLIM_INFINITY))
        say("no file can grow: acknowledged saves, of these lost", f"{len(found.acknowledged)}, 0")
        if refusal:
            say("a small disk cannot be mounted here", refusal)
        else:
            ballast = place / "ballast"
            go_through(found, lambda: fill(ballast), ballast.unlink)
            number = len(found.acknowledged)
            say("a full disk of 32 MB: acknowledged saves, of these lost", f"{number}, 0")
    assert os.geteuid() != 0 or not refusal or "permi" in refusal.lower()


@contextmanager
def small_disk(place: Path) -> Iterator[str]:
    """A disk of a few megabytes; why there is none where the machine allows none."""
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK},mode=700", "none", str(place)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        refusal = done.stderr.strip() if done.returncode else ""
    except OSError as missing:
        refusal = str(missing)
    if refusal:
        yield refusal
        return
    try:
        yield ""
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def fill(ballast: Path) -> None:
    with ballast.open("wb", buffering=0) as file:
        for size in (1024 * 1024, 4096, 1):
            while True:
                try:
                    file.write(b"x" * size)
                except OSError:
                    break


def test_a_journal_that_grew_gives_its_room_back(tmp_path: Path) -> None:
    app = empty_portal(tmp_path)
    database, journal = tmp_path / "vetting.sqlite3", tmp_path / "vetting.sqlite3-wal"
    with app.app_context(), closing(sqlite3.connect(database, isolation_level=None)) as reader:
        db.session.execute(text("SELECT 1"))
        db.session.remove()
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM user").fetchone()
        with db.engine.begin() as connection:
            connection.execute(text("CREATE TABLE heap (content BLOB)"))
            connection.execute(text("INSERT INTO heap VALUES (zeroblob(40000000))"))
        grown = journal.stat().st_size
        reader.execute("COMMIT")
        for _ in range(3):
            with db.engine.begin() as connection:
                connection.execute(text("INSERT INTO heap VALUES (1)"))
        assert grown > 2 * JOURNAL
        assert journal.stat().st_size <= JOURNAL
    dispose(app)
