"""A portal with two files in it, a backup of that, and a PostgreSQL server."""

import itertools
import shutil
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import Connection, select

from tests.cast import THEN, Cast, lay_fresh, leave, running
from tests.support.databases import FILE
from tests.support.postgres import Postgres
from vetting import migrate, revisions
from vetting.access import Actor
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.backups import service
from vetting.config import Settings
from vetting.db import db, enter_company
from vetting.models import Upload
from vetting.uploads import store
from vetting.uploads.kinds import Extract, Kind
from vetting.uploads.service import Received, keeping


def hand_in(who: Actor, text: str) -> str:
    """A file, its row and an entry in the trail, in one transaction; its key."""
    enter_company(who.company_id)
    with keeping(who, Received("offer.txt", text.encode(), Extract(Kind.TEXT, text)), THEN) as row:
        assert row is not None
        key = row.key
        record(who, Verb.PROPOSAL_RECORDED, Subject.ASSESSMENT, row.id, THEN, version=1)
        db.session.commit()
    return key


def take_back(who: Actor, key: str) -> None:
    """The row, with an entry in the trail; then the file."""
    enter_company(who.company_id)
    row = db.session.scalars(select(Upload).where(Upload.key == key)).one()
    number = row.id
    db.session.delete(row)
    record(who, Verb.PROPOSAL_REMOVED, Subject.ASSESSMENT, number, THEN, version=1)
    db.session.commit()
    store.discard(key)


@pytest.fixture
def app(peopled_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """One that nobody else ever had open: a lock ends with the last who holds it."""
    folder = tmp_path_factory.mktemp("portal")
    lay_fresh(peopled_database, folder)
    yield from running(folder)


@pytest.fixture
def settings(app: Flask, cast: Cast, hasty: None) -> Settings:
    """Of a portal with two files in it, which nobody has open."""
    with app.app_context():
        hand_in(cast.bob, "An offer.")
        hand_in(cast.bob, "Another. ñ 😀")
    leave(app)
    found: Settings = app.config["VETTING"]
    return found


@pytest.fixture
def hasty(empty_database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The newest shape is laid out instead of made step by step, which others test."""
    upgrade = migrate.upgrade

    def laid_out(url: str, revision: str = "head", connection: Connection | None = None) -> None:
        if connection is not None or revision not in ("head", revisions.newest()):
            upgrade(url, revision, connection)
        elif migrate.current(url) is None:
            shutil.copyfile(empty_database / FILE, url.removeprefix("sqlite:///"))
        elif migrate.current(url) != revisions.newest():
            upgrade(url)

    monkeypatch.setattr(migrate, "upgrade", laid_out)


@pytest.fixture
def archive(settings: Settings, tmp_path: Path) -> Path:
    path = tmp_path / "backup.zip"
    service.back_up(settings, path, THEN)
    return path


@pytest.fixture
def elsewhere(settings: Settings, tmp_path: Path) -> Settings:
    """Where nothing is yet."""
    folder = tmp_path / "elsewhere"
    return replace(
        settings, instance=folder, database_url=f"sqlite:///{folder / 'vetting.sqlite3'}"
    )


@pytest.fixture(scope="session")
def server() -> Iterator[Postgres]:
    with Postgres() as found:
        yield found


@pytest.fixture
def postgresql(server: Postgres) -> Iterator[str]:
    name = f"backups_{next(numbers)}"
    yield server.create(name)
    server.drop(name)


numbers = itertools.count()


def rewritten(path: Path, target: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """An archive with other members, and all that zip itself checks in order."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
        new.comment = old.comment
    return target


def contents(folder: Path) -> dict[str, bytes]:
    """Everything that a portal keeps, but what only holds its place."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".lock"
    }
