"""A whole database made from rows: all of it appears at its place, or nothing does."""

import os
import sqlite3
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

from vetting import migrate, models
from vetting.backups.errors import Differs, NotEmpty, Unfit
from vetting.backups.rows import VERSIONS, Columns, Database, compare
from vetting.presence import IN_USE, Occupied
from vetting.uploads.store import settle

Last = Callable[[Connection], None]


class Source(Protocol):
    """Where rows come from: another database, or an archive."""

    @property
    def revision(self) -> str: ...
    @property
    def columns(self) -> Mapping[str, Columns]: ...
    def lines(self, name: str) -> Generator[str]: ...
    def sequences(self) -> Mapping[str, int]: ...


@dataclass(frozen=True, slots=True)
class Moved:
    """How many tables and rows were written and read back, and where what was there is kept."""

    tables: int
    rows: int
    kept: Path | None = None


def is_empty(url: str) -> bool:
    """Whether there is no row in the database at this address; what cannot be read is not empty."""
    parts = make_url(url)
    if parts.get_backend_name() == "sqlite" and not Path(parts.database or "").exists():
        return True
    try:
        with _connected(url) as connection:
            found = Database(connection)
            return not any(found.count(name) for name in found.layouts)
    except Exception:
        if parts.get_backend_name() == "sqlite":
            return False
        raise


def fill(url: str, source: Source, replace: bool, suffix: str, last: Last) -> Moved:
    """Put the rows of a source where the address says, in the shape that this version knows.

    `replace` takes the place of whatever is there; SQLite's file is kept under its name with
    `suffix`. `last` is called with what was written and checked, just before it takes effect. The
    caller holds the database alone. Raises `NotEmpty`, `Unfit` and `Differs`, and then nothing has
    changed."""
    if not replace and not is_empty(url):
        raise NotEmpty
    if make_url(url).get_backend_name() == "sqlite":
        return _fill_file(Path(make_url(url).database or ""), source, suffix, last)
    return _fill_schema(url, source, last)


def _fill_file(place: Path, source: Source, suffix: str, last: Last) -> Moved:
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    side = place.with_name(f"{place.name}.restoring")
    _remove(side)
    try:
        os.close(os.open(side, os.O_CREAT | os.O_EXCL, 0o600))
        url = f"sqlite:///{side}"
        migrate.upgrade(url, source.revision)
        with _writing(url) as connection:
            moved = _load(connection, source)
            _check_file(connection)
        migrate.upgrade(url)
        settle(side)
        with _connected(url) as connection:
            last(connection)
        kept = _set_aside(place, suffix)
        side.replace(place)
        settle(place.parent)
    finally:
        _remove(side)
    return Moved(*moved, kept)


def _load(connection: Connection, source: Source) -> tuple[int, int]:
    """Write all rows, then read all of them back and hold them against the source."""
    database = Database(connection)
    if set(database.layouts) != set(source.columns):
        raise Unfit("these are not the tables of the revision that is named")
    for name in database.layouts:
        # Migrations may have put something there.
        connection.execute(database.layouts[name].table.delete())
        with closing(source.lines(name)) as lines:
            database.write(name, source.columns[name], lines)
    database.set_sequences(source.sequences())
    rows = 0
    for name, columns in source.columns.items():
        with (
            closing(source.lines(name)) as expected,
            closing(database.lines(name, columns)) as found,
        ):
            rows += compare(name, columns, expected, found)
    return len(source.columns), rows


def _check_file(connection: Connection) -> None:
    if connection.execute(text("PRAGMA foreign_key_check")).first():
        raise Differs("some rows hang under others that are not there")
    found = connection.scalar(text("PRAGMA integrity_check"))
    if found != "ok":
        raise Differs(f"the file is not sound: {found}")


def _set_aside(place: Path, suffix: str) -> Path | None:
    """Keep what lies at the place under another name too; what is in its log is folded into it."""
    if not place.exists():
        return None
    with suppress(sqlite3.DatabaseError):
        connection = sqlite3.connect(place)
        with closing(connection):
            busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise Occupied(IN_USE)
    kept = place.with_name(place.name + suffix)
    os.link(place, kept)
    for end in ("-wal", "-shm"):
        # Beside another file, a log that is left over would be read into it.
        beside = place.with_name(place.name + end)
        if beside.exists():
            beside.rename(kept.with_name(kept.name + end))
    return kept


def _fill_schema(url: str, source: Source, last: Last) -> Moved:
    with _writing(url) as connection:
        _clear(connection, source)
        migrate.upgrade(url, source.revision, connection)
        with _without_foreign_keys(connection):
            moved = _load(connection, source)
        migrate.upgrade(url, "head", connection)
        last(connection)
    return Moved(*moved)


def _clear(connection: Connection, source: Source) -> None:
    """Take the portal's tables away, so that they are made anew."""
    there = set(inspect(connection).get_table_names())
    own = {*models.User.metadata.tables, *source.columns, VERSIONS}
    if foreign := there - own:
        raise NotEmpty(
            f"There are tables of something else: {', '.join(sorted(foreign))}."
            " Give the portal a database of its own."
        )
    quoted = connection.dialect.identifier_preparer.quote
    guards = connection.scalars(text(GUARDS)).all()
    for name in sorted(there):
        connection.execute(text(f"DROP TABLE {quoted(name)} CASCADE"))
    for guard in guards:
        connection.execute(text(f"DROP FUNCTION {guard}"))


# What triggers on the tables call.
GUARDS = (
    "SELECT DISTINCT tgfoid::regprocedure::text FROM pg_trigger"
    " JOIN pg_class ON pg_class.oid = tgrelid"
    " WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace"
)


@contextmanager
def _without_foreign_keys(connection: Connection) -> Iterator[None]:
    """Rows come in the order of their tables' names: what holds them together is taken away for
    them, and put back, which checks all of them."""
    quoted = connection.dialect.identifier_preparer.quote
    found = connection.execute(text(FOREIGN_KEYS)).all()
    for table, name, _ in found:
        connection.execute(text(f"ALTER TABLE {table} DROP CONSTRAINT {quoted(name)}"))
    yield
    for table, name, definition in found:
        connection.execute(text(f"ALTER TABLE {table} ADD CONSTRAINT {quoted(name)} {definition}"))


FOREIGN_KEYS = (
    "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"
)


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
    with engine.connect() as connection:
        yield connection


@contextmanager
def _writing(url: str) -> Iterator[Connection]:
    """A transaction on a database that nobody else uses."""
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    with engine.begin() as connection:
        yield connection


def _prepare(connection: sqlite3.Connection, record: object) -> None:
    connection.isolation_level = None
    # Whether rows hang together is asked at the end; the file is made lasting as a whole.
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA synchronous=OFF")


def _begin(connection: Connection) -> None:
    connection.execute(text("BEGIN IMMEDIATE"))


def _remove(path: Path) -> None:
    for end in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
