"""Migrations with rows in the tables: down and up, one by one, and killed at any moment."""

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from tests.cast import THEN, dispose, lay_fresh, make_app
from tests.support.databases import chosen
from tests.walls.figures import Count
from vetting import migrate
from vetting.db import across_companies
from vetting.demo.service import fill
from vetting.revisions import newest

# In a process of its own, which says when it begins.
MIGRATING = """
import sys
from vetting import migrate, models
print("begins", flush=True)
migrate.upgrade(sys.argv[1])
"""


@pytest.fixture(scope="module")
def example(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both companies of the example."""
    folder = tmp_path_factory.mktemp("example")
    lay_fresh(empty_database, folder)
    app = make_app(folder)
    with app.app_context(), across_companies():
        fill("never typed by anybody", THEN)
    dispose(app)
    chosen().keep(folder, folder)
    return folder


@pytest.fixture
def filled(example: Path, tmp_path: Path) -> Iterator[Path]:
    lay_fresh(example, tmp_path)
    yield tmp_path
    chosen().remove(tmp_path)


def walked(address: str) -> list[str]:
    """From the newest to the first."""
    scripts = ScriptDirectory.from_config(migrate._config(address))
    return [each.revision for each in scripts.walk_revisions()]


def counted(folder: Path) -> dict[str, int]:
    with closing(chosen().behind(folder)) as database:
        return {name: len(database.rows(name)) for name in database.tables()}


def test_each_migration_goes_down_and_up_again_over_rows(
    filled: Path, long: bool, count: Count
) -> None:
    """In short the newest two, and then all at once."""
    address = chosen().url(filled)
    known = walked(address)
    before = counted(filled)
    steps = known[1:] if long else known[1:3]
    for earlier in steps:
        migrate.downgrade(address, earlier)
        assert migrate.current(address) == earlier
        there = counted(filled)
        migrate.upgrade(address)
        again = counted(filled)
        assert set(again) == set(before)
        for name, rows in there.items():
            assert again[name] >= min(rows, before[name]), (earlier, name)
    assert before["rating"] > 0
    migrate.downgrade(address, "base")
    assert migrate.current(address) is None
    migrate.upgrade(address)
    assert migrate.current(address) == newest()
    migrate.check(address)
    count(migrations_over_rows=len(steps))


def test_one_that_is_killed_leaves_the_database_before_or_after(
    filled: Path, long: bool, count: Count
) -> None:
    address = chosen().url(filled)
    last, earlier = newest(), walked(address)[-2 if long else 5]
    migrate.downgrade(address, earlier)
    before, chance = counted(filled), random.Random(7)
    process = start(address)
    began = time.monotonic()
    process.wait()
    lasts = time.monotonic() - began
    assert migrate.current(address) == last
    found = {earlier: 0, last: 0}
    for _ in range(100 if long else 2):
        migrate.downgrade(address, earlier)
        process = start(address)
        time.sleep(chance.uniform(0, lasts))
        process.send_signal(signal.SIGKILL)
        process.wait()
        now = str(migrate.current(address))
        found[now] += 1
        if now == earlier:
            assert counted(filled) == before
        migrate.upgrade(address)
        assert migrate.current(address) == last
    migrate.check(address)
    count(migrations_killed=found[earlier], migrations_killed_too_late=found[last])


def start(address: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", MIGRATING, address], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    with process.stdout as said:
        assert said.readline() == "begins\n"
    return process
