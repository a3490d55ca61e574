"""The portal is killed while eight people save, again and again: what it said to be saved is there
afterwards, the database is sound, and so is the trail.

One manner is a power cut for all of it; another takes a single worker, as a machine short of memory
does; and on PostgreSQL all connections to the database are cut as well."""

import http.client
import os
import random
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from tests.cast import dispose
from tests.faults.people import Rater
from tests.faults.stage import Stage, made
from tests.support.postgres import Postgres
from tests.support.said import Say
from vetting.audit.verification import verify
from vetting.db import across_companies, db
from vetting.models import Rating, RatingChange, Review

CRITERIA = ("company-knowledge", "channel-audit", "competitor-scan", "sector-rules")
# The crash loop of the server's own, within which it would give up on its workers.
BETWEEN_WORKERS = 6.0
LONGEST = 2400.0
# On PostgreSQL: how often everything is cut, and how many saves there are for each time.
CUTS = 20
SAVES_BETWEEN_CUTS = 250
# On PostgreSQL a later change may be there before an earlier one.
OUT_OF_ORDER = 200
# They start what they need themselves.
pytestmark = pytest.mark.sqlite


@dataclass
class Saver:
    """Saves as the page does: what was not acknowledged goes out again as it was."""

    rater: Rater
    ending: threading.Event
    seq: int = 0
    acknowledged: list[int] = field(default_factory=list)

    @property
    def name(self) -> tuple[str, int]:
        return self.rater.client, self.rater.assessment

    def work(self) -> None:
        self.seq = self.rater.before + 1
        while not self.ending.is_set():
            criterion = CRITERIA[self.seq % len(CRITERIA)]
            try:
                if self.rater.save(criterion, self.seq, note_of(self.seq))[1]:
                    self.acknowledged.append(self.seq)
                    self.seq += 1
                    continue
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(0.05)


def note_of(seq: int) -> str:
    return f"number {seq}, with a ñ"


@pytest.fixture
def on_postgresql(tmp_path: Path) -> Iterator[tuple[Stage, Postgres]]:
    with Postgres(durable=True) as server:
        found = made(tmp_path, database_url=server.create("killed"))
        yield found, server
        found.portal.kill()
        dispose(found.app)


@dataclass
class Torture:
    stage: Stage
    savers: list[Saver]
    chance: random.Random
    begun_at: int
    looked_at: int
    """The last change that was looked at."""
    kills: int = 0
    seen: dict[tuple[tuple[str, int], int], int] = field(default_factory=dict)
    """What is stored, by the number of its change."""
    told: int = 0
    worker_at: float = 0.0

    @property
    def acknowledged(self) -> int:
        return sum(len(each.acknowledged) for each in self.savers)

    def wait_for_saves(self, more: int) -> None:
        until, wanted = time.monotonic() + 60, self.acknowledged + more
        while self.acknowledged < wanted:
            assert time.monotonic() < until, "nothing is saved any more"
            time.sleep(0.01)

    def power_cut(self) -> None:
        self.kills += 1
        self.stage.portal.kill()
        self.look()
        self.stage.portal.start()

    def kill_a_worker(self) -> None:
        assert self.stage.portal.process is not None
        workers = children(self.stage.portal.process.pid)
        self.kills += 1
        os.kill(self.chance.choice(workers), signal.SIGKILL)
        self.worker_at = time.monotonic()
        self.look()

    def look(self) -> None:
        """Nothing that was acknowledged until now is missing, and the database is sound."""
        # Its own connection may have been cut as well.
        dispose(self.stage.app)
        promised = [(each.name, seq) for each in self.savers for seq in list(each.acknowledged)]
        with self.stage.app.app_context(), across_companies():
            newer = (
                select(RatingChange, Review.assessment_id)
                .join(Rating, Rating.id == RatingChange.rating_id)
                .join(Review, Review.id == Rating.review_id)
                .where(RatingChange.id > self.looked_at - OUT_OF_ORDER)
            )
            for change, assessment in db.session.execute(newer):
                number, saved = change.id, ((change.client, assessment), change.seq)
                if number <= self.begun_at:
                    continue
                assert change.note == note_of(change.seq)
                assert self.seen.setdefault(saved, number) == number, "stored twice"
                self.looked_at = max(self.looked_at, number)
            if db.engine.dialect.name == "sqlite":
                assert db.session.scalar(text("PRAGMA integrity_check")) == "ok"
            db.session.remove()
            chains = verify()
            db.session.remove()
        missing = [each for each in promised if each not in self.seen]
        assert not missing, missing[:5]
        assert not [chain for chain in chains if chain.fault], chains
        self.told = sum(chain.length for chain in chains)


def children(process: int) -> list[int]:
    found = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return [int(each) for each in found.split()]


@contextmanager
def saving(stage: Stage) -> Iterator[Torture]:
    """Eight people save until the block ends."""
    ending = threading.Event()
    with stage.app.app_context(), across_companies():
        before = db.session.scalar(select(func.max(RatingChange.id))) or 0
        db.session.remove()
    with stage.raters() as raters:
        savers = [Saver(each, ending) for each in raters]
        threads = [threading.Thread(target=each.work) for each in savers]
        for thread in threads:
            thread.start()
        torture = Torture(stage, savers, random.Random(9), before, before)
        try:
            yield torture
        finally:
            ending.set()
            for thread in threads:
                thread.join()
        torture.look()


def test_every_acknowledged_save_outlives_the_kill(stage: Stage, long: bool, say: Say) -> None:
    kills, saves = (200, 50_000) if long else (2, 100)
    begun = time.monotonic()
    with saving(stage) as torture:
        torture.wait_for_saves(20)
        while torture.kills < kills or torture.acknowledged < saves:
            assert time.monotonic() - begun < LONGEST, (torture.kills, torture.acknowledged)
            if (
                time.monotonic() - torture.worker_at > BETWEEN_WORKERS
                and torture.chance.random() < 0.5
            ):
                torture.kill_a_worker()
            else:
                torture.power_cut()
            torture.wait_for_saves(torture.chance.randint(1, 2 * saves // kills))
    say("kills -9 of the server and of workers", torture.kills)
    say("acknowledged saves of 8 clients", torture.acknowledged)
    say("of these lost", 0)
    say("sound entries of the audit trail", torture.told)
    say("seconds", round(time.monotonic() - begun))
    assert torture.kills >= kills
    assert torture.acknowledged >= saves


@pytest.mark.long
def test_so_on_postgresql_whose_connections_are_cut(
    on_postgresql: tuple[Stage, Postgres], say: Say
) -> None:
    stage, server = on_postgresql
    stage.portal.start()
    cuts, restarts, begun = 0, 0, time.monotonic()
    with saving(stage) as torture:
        torture.wait_for_saves(20)
        while torture.kills < CUTS or torture.acknowledged < SAVES_BETWEEN_CUTS * CUTS:
            assert time.monotonic() - begun < LONGEST, (torture.kills, torture.acknowledged)
            torture.power_cut()
            torture.wait_for_saves(torture.chance.randint(1, SAVES_BETWEEN_CUTS))
            cuts += cut_connections(server)
            torture.wait_for_saves(torture.chance.randint(1, SAVES_BETWEEN_CUTS))
            if torture.kills % 4 == 0:
                server.kill()
                server.start()
                restarts += 1
            torture.look()
    say("PostgreSQL: kills -9 of the server", torture.kills)
    say("PostgreSQL: connections to the database cut", cuts)
    say("PostgreSQL: kills -9 of the database", restarts)
    say("PostgreSQL: acknowledged saves of 8 clients", torture.acknowledged)
    say("PostgreSQL: of these lost", 0)


def cut_connections(server: Postgres) -> int:
    with server.connect() as connection:
        found = connection.execute(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = 'killed'"
        ).fetchone()
    return int(found[0]) if found else 0
