"""Where the portals of the tests keep their rows. Each has a folder; its database lies in there, or
with `--postgres` on a server that is started for the run. Any can be laid out again as it was kept.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Protocol

import psycopg
import pytest
from flask import Flask
from psycopg.types.string import TextLoader

from tests.support.postgres import Postgres
from vetting import migrate
from vetting.db import db

FILE = "vetting.sqlite3"
SERVER = "TESTS_POSTGRES"
KEYS = """
    SELECT relname, string_agg(quote_ident(attname), ', ' ORDER BY array_position(indkey, attnum))
    FROM pg_index JOIN pg_class ON pg_class.oid = indrelid JOIN pg_attribute ON attrelid = indrelid
    WHERE indisprimary AND attnum = ANY (indkey) AND relnamespace = 'public'::regnamespace
    GROUP BY relname
"""
KEEPING = Path(__file__).with_name("keeping.sql")
# How often a running portal may get in the way of its database being laid out again.
LAYING_TRIES = 5


class Databases(Protocol):
    def url(self, folder: Path) -> str:
        """For VETTING_DATABASE_URL; where there is no database yet, the first start makes it."""

    def migrate(self, folder: Path) -> None:
        """A new database without a row, kept as such."""

    def keep(self, folder: Path, kept: Path) -> None:
        """Remember under `kept` how the folder's database stands."""

    def has(self, kept: Path, folder: Path) -> bool:
        """Whether the folder's database can be laid out again as it was kept there."""

    def lay(self, kept: Path, folder: Path, *, in_use: bool = False) -> None:
        """Make the folder's database what was kept; `in_use`: another process has it open."""

    def leave(self, app: Flask) -> None:
        """End what the portal has open, as far as `lay` needs it."""

    def remove(self, folder: Path) -> None: ...

    def holds(self, text: str) -> str:
        """What it can hold of a text."""

    def behind(self, folder: Path) -> Behind: ...

    def watch(self, folder: Path) -> Watch: ...


class Behind(Protocol):
    """A database in the hands of somebody who reads and writes behind the portal's back."""

    def ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """What a statement finds; `?` stands for a value."""

    def tables(self) -> list[str]: ...

    def rows(self, table: str) -> list[tuple[Any, ...]]:
        """All of them, in order."""

    def unguard(self) -> None:
        """From now on no trigger and no foreign key is asked."""

    def close(self) -> None: ...


class Watch(Behind, Protocol):
    """Whether a database is as it was when the watch began."""

    def touched(self) -> bool:
        """False is sure; True may also be a change to the same."""

    def written(self) -> set[str]:
        """The tables whose rows may be others; of all that it leaves out it is sure."""

    def restore(self) -> None: ...


class OnSqlite:
    def url(self, folder: Path) -> str:
        return f"sqlite:///{folder / FILE}"

    def migrate(self, folder: Path) -> None:
        migrate.upgrade(self.url(folder))

    def keep(self, folder: Path, kept: Path) -> None:
        if folder != kept:
            shutil.copy(folder / FILE, kept / FILE)

    def has(self, kept: Path, folder: Path) -> bool:
        return (kept / FILE).is_file()

    def lay(self, kept: Path, folder: Path, *, in_use: bool = False) -> None:
        if in_use:
            self._lay_over(kept, folder)
            return
        for name in (FILE, f"{FILE}-wal", f"{FILE}-shm"):
            (folder / name).unlink(missing_ok=True)
        shutil.copy(kept / FILE, folder / FILE)

    def _lay_over(self, kept: Path, folder: Path) -> None:
        with (
            closing(sqlite3.connect(kept / FILE)) as fresh,
            closing(sqlite3.connect(folder / FILE, isolation_level=None)) as used,
        ):
            used.execute("PRAGMA synchronous=OFF")
            fresh.backup(used)

    def leave(self, app: Flask) -> None:
        with app.app_context():
            db.session.remove()
            db.engine.dispose()

    def remove(self, folder: Path) -> None:
        """It goes with its folder."""

    def holds(self, text: str) -> str:
        return text

    def behind(self, folder: Path) -> Behind:
        return BehindSqlite(folder / FILE)

    def watch(self, folder: Path) -> Watch:
        return SqliteWatch(folder / FILE)


class BehindSqlite:
    def __init__(self, file: Path) -> None:
        self.connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        self.connection.execute("PRAGMA synchronous=OFF")

    def ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        return self.connection.execute(statement, values).fetchall()

    def tables(self) -> list[str]:
        return self._names("SELECT name FROM sqlite_master WHERE type = 'table'")

    def rows(self, table: str) -> list[tuple[Any, ...]]:
        return self.ask(f'SELECT * FROM "{table}" ORDER BY 1')

    def unguard(self) -> None:
        self.ask("PRAGMA foreign_keys=OFF")
        for name in self._names("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            self.ask(f'DROP TRIGGER "{name}"')

    def close(self) -> None:
        self.connection.close()

    def _names(self, statement: str) -> list[str]:
        return [name for (name,) in self.ask(statement) if not name.startswith("sqlite")]


class SqliteWatch(BehindSqlite):
    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.pristine = sqlite3.connect(":memory:", check_same_thread=False)
        self.connection.backup(self.pristine)
        self.pages = _pages(self.connection)
        self.owners = self._owners()
        self.seen = self._version()

    def touched(self) -> bool:
        return self._version() != self.seen

    def written(self) -> set[str]:
        """A row that changes changes a page of its table; to compare pages is much less work than
        to read all tables."""
        now = _pages(self.connection) if self.touched() else self.pages
        pairs = enumerate(zip(self.pages, now, strict=False), start=1)
        changed = {number for number, (then, found) in pairs if then != found}
        if changed and not self.owners:
            return {name for (name,) in self.ask("SELECT name FROM sqlite_master")}
        return {self.owners[number] for number in changed & {*self.owners}}

    def restore(self) -> None:
        if self.touched():
            self.pristine.backup(self.connection)
            self.seen = self._version()

    def close(self) -> None:
        super().close()
        self.pristine.close()

    def _owners(self) -> dict[int, str]:
        """The table that each page belongs to; nothing where SQLite was built without saying so."""
        with suppress(sqlite3.OperationalError):
            return dict(self.ask("SELECT pageno, name FROM dbstat WHERE name NOT LIKE 'sqlite%'"))
        return {}

    def _version(self) -> tuple[int, int]:
        ((version,),) = self.ask("PRAGMA data_version")
        return version, self.connection.total_changes


def _pages(connection: sqlite3.Connection) -> list[bytes]:
    ((size,),) = connection.execute("PRAGMA page_size").fetchall()
    whole = connection.serialize()
    return [whole[start : start + size] for start in range(0, len(whole), size)]


class OnPostgres:
    """Databases named after folders. What is kept lies in the database itself, and `keeping.sql`
    writes only those tables again that somebody wrote to: a new database takes ten times as long.
    """

    def __init__(self, server: Postgres) -> None:
        self.server = server
        self.open: dict[Path, psycopg.Connection[tuple[Any, ...]]] = {}

    def url(self, folder: Path) -> str:
        with suppress(psycopg.errors.DuplicateDatabase):
            self.server.create(name_of(folder))
        return self.server.url(name_of(folder))

    def migrate(self, folder: Path) -> None:
        migrate.upgrade(self.url(folder))
        with self.server.connect(name_of(folder)) as connection:
            connection.execute(KEEPING.read_text(encoding="utf-8"))
            connection.execute("SELECT testing.keep(%s)", [name_of(folder)])

    def keep(self, folder: Path, kept: Path) -> None:
        self.connection(folder).execute("SELECT testing.keep(%s)", [name_of(kept)])
        if folder == kept:
            # Nobody may be connected to what is copied.
            self._close(folder)

    def has(self, kept: Path, folder: Path) -> bool:
        try:
            return self._answer(folder, "SELECT testing.has(%s)", name_of(kept))
        except psycopg.Error:
            self._close(folder)
            return False

    def lay(self, kept: Path, folder: Path, *, in_use: bool = False) -> None:
        if self.has(kept, folder):
            self._lay_over(kept, folder)
        else:
            self.remove(folder)
            self.server.create(name_of(folder), name_of(kept))

    def leave(self, app: Flask) -> None:
        with app.app_context():
            db.session.remove()

    def remove(self, folder: Path) -> None:
        self._close(folder)
        self.server.drop(name_of(folder))

    def holds(self, text: str) -> str:
        return text.replace("\0", "")

    def behind(self, folder: Path) -> Behind:
        return BehindPostgres(self, folder)

    def watch(self, folder: Path) -> Watch:
        self.keep(folder, folder / "watched")
        return PostgresWatch(self, folder)

    def _lay_over(self, kept: Path, folder: Path) -> None:
        # A running portal may still be writing down when it last saw somebody.
        for _ in range(LAYING_TRIES):
            with suppress(psycopg.errors.DeadlockDetected):
                self._answer(folder, "SELECT testing.lay(%s) IS NULL", name_of(kept))
                return
        raise TimeoutError(f"{folder} is written to without a pause")

    def _answer(self, folder: Path, statement: str, *values: str) -> bool:
        found = self.connection(folder).execute(statement, values).fetchone()
        return found is not None and bool(found[0])

    def connection(self, folder: Path) -> psycopg.Connection[tuple[Any, ...]]:
        if folder not in self.open or self.open[folder].closed:
            self.open[folder] = self.server.connect(name_of(folder))
            self.open[folder].execute("SET lock_timeout = '20s'")
            # As SQLite gives it.
            self.open[folder].adapters.register_loader("json", TextLoader)
        return self.open[folder]

    def close(self) -> None:
        for folder in [*self.open]:
            self._close(folder)

    def _close(self, folder: Path) -> None:
        if folder in self.open:
            self.open.pop(folder).close()


class BehindPostgres:
    def __init__(self, databases: OnPostgres, folder: Path) -> None:
        self.databases = databases
        self.folder = folder
        self.keys: dict[str, str] = {}

    def ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        found = self.databases.connection(self.folder).execute(
            statement.replace("?", "%s"), values or None
        )
        return found.fetchall() if found.description is not None else []

    def tables(self) -> list[str]:
        return [
            name
            for (name,) in self.ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        ]

    def rows(self, table: str) -> list[tuple[Any, ...]]:
        # In the order of its key: a changed row lies behind the others.
        return self.ask(f'SELECT * FROM public."{table}" ORDER BY {self._keys()[table]}')

    def unguard(self) -> None:
        self.ask("SET session_replication_role = replica")

    def close(self) -> None:
        """It stays open for `lay`."""
        self.ask("SET session_replication_role = origin")

    def _keys(self) -> dict[str, str]:
        """The columns that make up each table's key."""
        if not self.keys:
            self.keys = dict(self.ask(KEYS))
        return self.keys


class PostgresWatch(BehindPostgres):
    def touched(self) -> bool:
        return bool(self.ask("SELECT FROM testing.touched LIMIT 1"))

    def written(self) -> set[str]:
        return {name for (name,) in self.ask("SELECT DISTINCT name FROM testing.touched")}

    def restore(self) -> None:
        self.databases.lay(self.folder / "watched", self.folder)

    def close(self) -> None:
        self.databases.remove(self.folder)


def name_of(folder: Path) -> str:
    return "t_" + hashlib.sha256(str(folder).encode()).hexdigest()[:16]


class Chosen:
    """The databases of this run."""

    databases: Databases = OnSqlite()
    server: Postgres | None = None


def chosen() -> Databases:
    return Chosen.databases


def on_postgres() -> bool:
    return isinstance(chosen(), OnPostgres)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--postgres", action="store_true", help="on PostgreSQL instead of SQLite")


def pytest_configure(config: pytest.Config) -> None:
    """One server for all the processes of a run; the first starts it and tells the others."""
    if not config.getoption("--postgres"):
        return
    if SERVER not in os.environ:
        Chosen.server = Postgres().__enter__()
        os.environ[SERVER] = str(Chosen.server.folder)
    Chosen.databases = OnPostgres(Postgres.known(Path(os.environ[SERVER])))


def pytest_unconfigure() -> None:
    if isinstance(Chosen.databases, OnPostgres):
        Chosen.databases.close()
    if Chosen.server is not None:
        del os.environ[SERVER]
        Chosen.server.__exit__()
        Chosen.server = None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What is of the other database's own is no part of a run."""
    other = "sqlite" if config.getoption("--postgres") else "postgres"
    left_out = [item for item in items if item.get_closest_marker(other)]
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=left_out)
