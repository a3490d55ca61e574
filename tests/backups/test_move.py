"""Moving a portal from SQLite to PostgreSQL, and backups of and into PostgreSQL."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from flask import Flask
from sqlalchemy import create_engine, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from tests.cast import PASSWORD, THEN, leave
from tests.support.postgres import Postgres
from vetting import cli, create_app, migrate, presence, revisions
from vetting.accounts.service import add_user
from vetting.audit.verification import verify
from vetting.backups import filling, service
from vetting.backups.errors import Differs, NotEmpty, Unfit
from vetting.backups.filling import is_empty
from vetting.backups.rows import Database
from vetting.config import Settings
from vetting.db import db
from vetting.demo.service import fill
from vetting.models import User
from vetting.presence import Occupied

# What there is beside SQLite, they bring along.
pytestmark = pytest.mark.sqlite

HOSTILE = "😀 ñ '\"\\ %s %(x)s :x {y} \u2028 \r\n\t\x01\x7f" + "x" * 2_000_000
PASSKEY = """INSERT INTO passkey (credential_id, public_key, sign_count, transports, extensions,
 lastuse_datetime, name, usage, backup_state, device_type, user_id)
 VALUES (?, ?, 0, '["usb"]', '', '2026-11-02 09:30:00.123456', 'key', 'first', 1, 'x', 1)"""
CHANGES: tuple[tuple[str, tuple[object, ...]], ...] = (
    ("UPDATE brief SET about = ?, hours_per_week = 12.5 WHERE id = 1", (HOSTILE,)),
    ("""UPDATE user SET mf_recovery_codes = '["b",  "a", "\\u0000"]' WHERE id = 1""", ()),
    ("UPDATE user SET mf_recovery_codes = 'null' WHERE id = 2", ()),
    ("INSERT INTO allowance VALUES ('ñ', 1e-9), ('Z', 1762075800.1234567), ('a', 0.1)", ()),
    (PASSKEY, (bytes(range(256)), b"")),
)


def changed(settings: Settings, *changes: tuple[str, tuple[object, ...]]) -> None:
    with closing(sqlite3.connect(settings.instance / "vetting.sqlite3")) as connection:
        for statement, values in changes:
            connection.execute(statement, values)
        connection.commit()


def everything(url: str) -> dict[str, Any]:
    """Every row of every table, as lines."""
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        found = Database(connection)
        return {
            name: (sorted(each), list(found.lines(name, sorted(each))))
            for name, each in found.columns.items()
        }


@pytest.fixture
def example(app: Flask, hasty: None) -> Settings:
    """The demo, with hostile texts in it."""
    with app.app_context():
        fill(password=PASSWORD, now=THEN)
    leave(app)
    found: Settings = app.config["VETTING"]
    changed(found, *CHANGES)
    return found


def test_a_portal_moves_and_goes_on_there(example: Settings, postgresql: str) -> None:
    """All rows are the same, new ones get new numbers, the trail is whole and guarded."""
    done = service.move_to(example, postgresql)
    assert everything(postgresql) == everything(example.database_url)
    assert done.rows > 1500
    migrate.check(postgresql)
    app = create_app(replace(example, database_url=postgresql))
    with app.app_context():
        assert all(chain.fault is None for chain in verify())
        found = db.session.execute(select(User.id, User.mf_recovery_codes))
        codes = dict(iter(found))
        assert (codes[1], codes[2]) == (["b", "a", "\x00"], None)
        added = add_user("New Person", "new@person.example", PASSWORD, "en", THEN)
        db.session.flush()
        assert added.id == max(codes) + 1
        db.session.rollback()
        with pytest.raises(DBAPIError, match="only ever added to"), db.engine.begin() as connection:
            connection.execute(text("DELETE FROM audit_entry"))
    with pytest.raises(Occupied, match="running"):
        service.move_to(example, postgresql)
    leave(app)
    with pytest.raises(NotEmpty):
        service.move_to(example, postgresql)


@pytest.mark.long
def test_a_backup_goes_from_one_kind_of_database_into_the_other(
    example: Settings, postgresql: str, tmp_path: Path
) -> None:
    service.back_up(example, tmp_path / "1.zip", THEN)
    there = replace(example, instance=tmp_path / "there", database_url=postgresql)
    service.restore(there, tmp_path / "1.zip", False, THEN)
    assert everything(postgresql) == everything(example.database_url)
    service.back_up(there, tmp_path / "2.zip", THEN)
    back = replace(
        example, instance=tmp_path / "back", database_url=f"sqlite:///{tmp_path / 'back' / 'v.db'}"
    )
    service.restore(back, tmp_path / "2.zip", False, THEN)
    assert everything(back.database_url) == everything(example.database_url)
    # Its rows go, and what guards the trail with them, for those of the archive.
    with pytest.raises(NotEmpty):
        service.restore(there, tmp_path / "1.zip", False, THEN)
    assert service.restore(there, tmp_path / "1.zip", True, THEN).faults == ()
    assert everything(postgresql) == everything(example.database_url)


@pytest.mark.parametrize(
    ("statement", "value", "said"),
    [
        (
            "UPDATE brief SET about = ? WHERE id = 1",
            "a\x00b",
            "brief, row .1., column about: .*NUL",
        ),
        pytest.param(
            "UPDATE brief SET city = ? WHERE id = 1",
            "x" * 201,
            "column city: 201 characters",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "UPDATE upload SET size = ?",
            2**40,
            "column size: 1099511627776 is too large",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "UPDATE brief SET city = ? WHERE id = 2",
            b"\xff",
            "brief, row .2.: bytes where text",
            marks=pytest.mark.long,
        ),
    ],
)
def test_what_the_other_database_cannot_hold_is_named_and_nothing_is_there(
    example: Settings, postgresql: str, statement: str, value: object, said: str
) -> None:
    row = "INSERT INTO upload (company_id, key, name, kind, size, sha256, uploaded_at, member_id)"
    changed(example, (f"{row} VALUES (1, 'k', 'n', 'text', 1, '', '2026-11-02 09:30:00', 1)", ()))
    changed(example, (statement, (value,)))
    with pytest.raises(Unfit, match=said):
        service.move_to(example, postgresql)
    assert is_empty(postgresql)


@pytest.mark.long
@pytest.mark.parametrize("replaced", [False, True])
def test_a_move_that_fails_leaves_the_other_database_as_it_was(
    example: Settings, postgresql: str, monkeypatch: pytest.MonkeyPatch, replaced: bool
) -> None:
    compare = filling.compare

    def fail(name: str, *given: Any) -> int:
        if name == "vendor":
            raise Differs("on purpose")
        return compare(name, *given)

    if replaced:
        with create_engine(postgresql, poolclass=NullPool).begin() as connection:
            migrate.upgrade(postgresql, connection=connection)
            connection.execute(text("INSERT INTO allowance VALUES ('old', 1)"))
    before = everything(postgresql)
    monkeypatch.setattr(filling, "compare", fail)
    with create_engine(example.database_url, poolclass=NullPool).connect() as connection:
        source = service.Live(connection, str(revisions.newest()))
        with pytest.raises(Differs, match="on purpose"):
            filling.fill(postgresql, source, replaced, "", lambda _: None)
    assert everything(postgresql) == before


@pytest.mark.long
def test_the_database_of_something_else_is_left_alone(
    example: Settings, postgresql: str, tmp_path: Path
) -> None:
    service.back_up(example, tmp_path / "1.zip", THEN)
    there = replace(example, instance=tmp_path / "there", database_url=postgresql)
    engine = create_engine(postgresql, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE theirs (id int)"))
    with pytest.raises(NotEmpty, match="theirs"):
        service.restore(there, tmp_path / "1.zip", True, THEN)
    assert list(everything(postgresql)) == ["theirs"]


def test_a_lock_ends_with_whoever_held_it(postgresql: str, server: Postgres) -> None:
    two = presence.shared(postgresql), presence.shared(postgresql)
    with two[0], two[1], pytest.raises(Occupied), presence.alone(postgresql):
        pass
    with presence.alone(postgresql), pytest.raises(Occupied), presence.shared(postgresql):
        pass
    with presence.alone(postgresql):
        pass


@pytest.mark.long
def test_the_command_says_what_to_set_next_without_the_password(
    example: Settings, postgresql: str
) -> None:
    given = {"VETTING_INSTANCE": str(example.instance)}
    done = CliRunner().invoke(cli.main, ["migrate-to", postgresql], env=given)
    assert done.exit_code == 0
    assert "are the same on both sides" in done.output
    assert "Set VETTING_DATABASE_URL=postgresql+psycopg://" in done.output
    done = CliRunner().invoke(cli.main, ["migrate-to", postgresql], env=given)
    assert (done.exit_code, "Traceback" in done.output) == (1, False)
