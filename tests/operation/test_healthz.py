"""Whether the portal lives, and whether it can work."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from tests.cast import PortalClient
from vetting.db import db

Browse = Callable[..., PortalClient]


def test_it_lives_and_can_work(browse: Browse) -> None:
    assert browse().get("/healthz").json == {"status": "ok"}
    assert browse().get("/readyz").json == {
        "status": "ok",
        "database": "ok",
        "migrations": "ok",
        "uploads": "ok",
    }


def test_it_lives_but_cannot_work_where_the_database_does_not_answer(
    browse: Browse, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(*args: object, **more: object) -> None:
        raise OperationalError("SELECT 1", {}, Exception("gone"))

    monkeypatch.setattr(db.session, "scalar", silent)
    assert browse().get("/healthz").json == {"status": "ok"}
    found = browse().get("/readyz", status=503).json
    assert found is not None
    assert (found["status"], found["database"], found["uploads"]) == (
        "not ready",
        "not ready",
        "ok",
    )


@pytest.fixture
def aged(app: Flask) -> Iterator[None]:
    """What the database says of its version is not put back with its rows."""
    said = _say_version(app, "acb79d785c0c")
    yield
    _say_version(app, said)


def _say_version(app: Flask, version: str) -> str:
    with app.app_context():
        before = str(db.session.scalar(text("SELECT version_num FROM alembic_version")))
        says = text("UPDATE alembic_version SET version_num = :version")
        db.session.execute(says, {"version": version})
        db.session.commit()
    return before


@pytest.mark.usefixtures("aged")
def test_a_database_of_another_version_is_not_ready(browse: Browse) -> None:
    found = browse().get("/readyz", status=503).json
    assert found is not None
    assert (found["database"], found["migrations"]) == ("ok", "not ready")


def test_a_folder_that_takes_no_files_is_not_ready(
    browse: Browse, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As root one may write anywhere.
    monkeypatch.setattr("os.access", lambda path, mode: not Path(path).exists())
    found = browse().get("/readyz", status=503).json
    assert found is not None
    assert (found["database"], found["uploads"]) == ("ok", "not ready")
