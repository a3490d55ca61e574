"""The database: one session, its walls between companies, and SQLite made to keep its word."""

import errno
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeVar, cast

from flask import Flask, g, has_request_context, request
from flask_sqlalchemy import SQLAlchemy
from flask_sqlalchemy.session import Session as RequestSession
from sqlalchemy import (
    ClauseElement,
    Connection,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    MetaData,
    Table,
    TypeDecorator,
    UniqueConstraint,
    event,
    exc,
    text,
)
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Mapper,
    ORMExecuteState,
    Session,
    mapped_column,
    registry,
    with_loader_criteria,
)
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql import visitors
from werkzeug.routing import IntegerConverter, Map

from vetting import ahead, presence

Row = TypeVar("Row", bound=object)

READING = frozenset({"GET", "HEAD", "OPTIONS"})
COMPANY = "company_id"
# PostgreSQL refuses to compare a number with a greater one.
LARGEST_ROW = 2**31 - 1
# Seconds that somebody who writes waits for the others.
PATIENCE = 10
BUSY = f"busy_timeout={1000 * PATIENCE}"
# Seconds after which it looks whether another process has ended its writing.
LOOK_EVERY = 0.0005
WRITES = "writes"
# A unique key that is taken, a parent that is gone. On SQLite no parent goes between reading it and
# writing under it, since whoever writes holds the only write lock from the first read on: there,
# one that is missing was never there, and the fault is our own.
SQLITE_RACES = frozenset({"SQLITE_CONSTRAINT_UNIQUE"})
POSTGRESQL_RACES = frozenset({"23505", "23503"})
# No room where the database lies: for the rows, the journal, or what is shared by its readers.
SQLITE_FULL = frozenset({"SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE"})
POSTGRESQL_FULL = frozenset({"53100"})
FILES_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
# It answers again in a moment: somebody writes for long, or the server ends or begins.
SQLITE_PASSING = frozenset({"SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT", "SQLITE_LOCKED"})
POSTGRESQL_PASSING = ("08", "40", "53", "55P03", "57P")

naming = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: given and returned with its zone, stored as UTC on every database."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    registry = registry(
        metadata=MetaData(naming_convention=naming), type_annotation_map={datetime: UtcDateTime}
    )


class CompanyOwned:
    """A row that belongs to one company; the session lets no other company's statement see it."""

    id: Mapped[int] = mapped_column(primary_key=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id"))


class NoCompany(RuntimeError):
    """A statement on company-owned rows was about to run with no company set."""


class PastTheWall(RuntimeError):
    """A statement on company-owned rows that the session cannot keep to one company."""


class WrongCompany(RuntimeError):
    """A row of one company was about to be written on behalf of another."""


class WriteInRead(RuntimeError):
    """A reading request was about to write."""


class RowNumber(IntegerConverter):
    """A row's number in an address; one that no row can have leads nowhere."""

    def __init__(self, url_map: Map) -> None:
        super().__init__(url_map, max=LARGEST_ROW)


class WalledSession(RequestSession):
    """A session whose `get` keeps to one company too: for a row that it holds already, such as one
    that was read across companies, it asks the database nothing, and the hook below never sees it.
    """

    def get(self, entity: type[Row] | Mapper[Row], ident: object, **more: Any) -> Row | None:
        found = super().get(entity, ident, **more)
        if self.info.get("across") or not isinstance(found, CompanyOwned):
            return found
        return found if found.company_id == self.info.get(COMPANY) else None

    def commit(self) -> None:
        if self.info.get("as_one"):
            self.flush()
        else:
            super().commit()


db = SQLAlchemy(model_class=Base, session_options={"class_": WalledSession})
_writing = threading.Lock()
# Whether transactions only read; None: that depends on the request.
_reads: ContextVar[bool | None] = ContextVar("reads", default=None)


def init_app(app: Flask) -> None:
    db.init_app(app)
    app.url_map.converters["int"] = RowNumber
    with app.app_context():
        presence.install(db.engine, app.config["VETTING"].instance)
        if db.engine.dialect.name == "sqlite":
            event.listen(db.engine, "connect", _prepare_sqlite)
            event.listen(db.engine, "begin", _begin_sqlite)
            event.listen(db.engine, "checkin", _let_others_write)


def enter_company(company_id: int) -> None:
    """From here on this session reads and writes one company's rows, and no other's."""
    db.session.info[COMPANY] = company_id


def company_id() -> int:
    """The company whose rows this session reads. Raises `NoCompany`."""
    found: int | None = db.session.info.get(COMPANY)
    if found is None:
        raise NoCompany
    return found


@contextmanager
def within(company_id: int) -> Iterator[None]:
    """For the few verbs that write in two companies at once, with leave from both: the block reads
    and writes this one's rows, and everything after it those of the company before."""
    before = db.session.info.get(COMPANY)
    db.session.flush()
    db.session.info[COMPANY] = company_id
    try:
        yield
        db.session.flush()
    finally:
        db.session.info[COMPANY] = before


@contextmanager
def across_companies() -> Iterator[None]:
    """For the few reads that come before a company is known, such as signing in."""
    before = db.session.info.get(COMPANY)
    db.session.info[COMPANY] = None
    db.session.info["across"] = True
    try:
        yield
    finally:
        db.session.info["across"] = False
        db.session.info[COMPANY] = before


@contextmanager
def as_one() -> Iterator[None]:
    """What verbs in the block commit is only flushed: all of it is on disk once the block's own
    caller commits, or nothing."""
    db.session.info["as_one"] = True
    try:
        yield
    finally:
        db.session.info["as_one"] = False


@contextmanager
def aside_in(company_id: int) -> Iterator[Session]:
    """A transaction of its own for one company's rows, which writes also while the request only
    reads; committed at its end. Not for writing requests: those hold the write lock themselves. A
    request that comes ahead ends here."""
    ahead.decline_if_asked()
    token = _reads.set(False)
    try:
        with Session(db.engine) as session, session.begin():
            session.info[COMPANY] = company_id
            yield session
    finally:
        _reads.reset(token)


@contextmanager
def snapshot() -> Iterator[Session]:
    """A session for long reads in all companies: everything as it stood at one moment, while
    others go on writing."""
    token = _reads.set(True)
    try:
        with Session(db.engine) as session:
            session.info["across"] = True
            if db.engine.dialect.name != "sqlite":
                session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
            yield session
    finally:
        _reads.reset(token)


@contextmanager
def only_reading() -> Iterator[None]:
    """A short read before a change, in a transaction of its own, so that it takes no write lock.
    Within a transaction, or where the request only reads anyway, it is part of that."""
    if is_reading() or (db.session.registry.has() and db.session().in_transaction()):
        yield
        return
    token = _reads.set(True)
    try:
        yield
    finally:
        _reads.reset(token)
        db.session.rollback()


def read_from_here() -> None:
    """The rest of this request only reads, as its answer is made: what it was to write is on disk
    or refused, and nobody else waits for it any longer."""
    db.session.rollback()
    g.only_reads = True


@contextmanager
def aside() -> Iterator[Connection]:
    """A short write of its own, on a connection of its own and committed at the end: for what is
    kept though the request only reads, or is refused. Where the session's own transaction writes
    already, this is part of that, since waiting for its end would never end. A request that comes
    ahead ends here."""
    ahead.decline_if_asked()
    if db.session.registry.has() and db.session().in_transaction() and not is_reading():
        yield db.session.connection()
        return
    token = _reads.set(False)
    try:
        with db.engine.begin() as connection:
            yield connection
    finally:
        _reads.reset(token)


@event.listens_for(Session, "do_orm_execute")
def _keep_to_company(state: ORMExecuteState) -> None:
    if state.session.info.get("across"):
        return
    if not (state.is_orm_statement and state.is_select):
        if _owned_tables(state):
            raise PastTheWall(str(state.statement)[:200])
        return
    company_id = state.session.info.get(COMPANY)
    if company_id is None:
        if _owned_tables(state):
            raise NoCompany(str(state.statement)[:200])
        return
    state.statement = state.statement.options(
        with_loader_criteria(
            CompanyOwned, lambda cls: cls.company_id == company_id, include_aliases=True
        )
    )


def _owned_tables(state: ORMExecuteState) -> bool:
    # The mappers of the state are those of the columns alone: a count over a table has none.
    return any(
        isinstance(part, Table) and COMPANY in part.columns
        for part in visitors.iterate(cast("ClauseElement", state.statement))
    ) or any(issubclass(mapper.class_, CompanyOwned) for mapper in state.all_mappers)


@event.listens_for(Session, "before_flush")
def _write_only_own(session: Session, context: object, instances: object) -> None:
    changed = [*session.new, *(row for row in session.dirty if session.is_modified(row))]
    if (changed or session.deleted) and is_reading():
        raise WriteInRead(f"{request.method} {request.path}")
    for row in [*changed, *session.deleted]:
        if isinstance(row, CompanyOwned):
            _check_company(session, row)


def _check_company(session: Session, row: CompanyOwned) -> None:
    company_id = session.info.get(COMPANY)
    given: int | None = row.company_id
    if given is None and company_id is not None:
        row.company_id = given = company_id
    if not session.info.get("across") and given != company_id:
        raise WrongCompany(type(row).__name__)


def _prepare_sqlite(connection: sqlite3.Connection, record: object) -> None:
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        BUSY,
        # A journal that grew under a long read gives its room back.
        "journal_size_limit=16777216",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        # What is erased is overwritten, whatever the library was built with.
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # Taking the write lock at once avoids the upgrade from read to write that SQLite refuses.
    writes = not is_reading()
    if writes:
        # Of the threads of one process one at a time asks SQLite for its lock: those that it turns
        # away sleep for longer each time, and now and then for a very long time.
        connection.info[WRITES] = _writing.acquire(timeout=PATIENCE)
    cursor = connection.connection.cursor()
    if writes:
        _take_write_lock(cursor)
    else:
        cursor.execute("BEGIN")
    cursor.close()


def _take_write_lock(cursor: DBAPICursor) -> None:
    """Begin, once no other process writes. Where SQLite does the waiting it sleeps for up to a
    tenth of a second while the lock, held for a few thousandths, comes and goes."""
    until = time.monotonic() + PATIENCE
    cursor.execute("PRAGMA busy_timeout=0")
    try:
        while not _has_begun(cursor, until):
            time.sleep(LOOK_EVERY)
    finally:
        cursor.execute(f"PRAGMA {BUSY}")


def _has_begun(cursor: DBAPICursor, until: float) -> bool:
    try:
        cursor.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname not in SQLITE_PASSING or time.monotonic() > until:
            raise
        return False
    return True


def _let_others_write(connection: sqlite3.Connection | None, record: ConnectionPoolEntry) -> None:
    if record.info.pop(WRITES, False):
        _writing.release()


def is_reading() -> bool:
    """Whether this is a request that must not write, unless a transaction was set apart."""
    forced = _reads.get()
    if forced is None and has_request_context():
        return request.method in READING or "only_reads" in g
    return bool(forced)


def write_alone(model: type[Base]) -> None:
    """Let nobody else write the model's table until the transaction ends. On SQLite, whoever
    writes is alone already."""
    if db.engine.dialect.name == "postgresql":
        db.session.execute(text(f"LOCK TABLE {model.__tablename__} IN SHARE ROW EXCLUSIVE MODE"))


def is_race(error: IntegrityError) -> bool:
    """Whether somebody else has meanwhile written the same row, or removed what it hangs under."""
    if isinstance(error.orig, sqlite3.Error):
        return error.orig.sqlite_errorname in SQLITE_RACES
    return getattr(error.orig, "sqlstate", None) in POSTGRESQL_RACES


def is_full(error: BaseException) -> bool:
    """Whether something could not be written since there is no room for it."""
    if isinstance(error, OSError):
        return error.errno in FILES_FULL
    cause = error.orig if isinstance(error, DBAPIError) else None
    if isinstance(cause, sqlite3.Error):
        return getattr(cause, "sqlite_errorname", "") in SQLITE_FULL
    return getattr(cause, "sqlstate", None) in POSTGRESQL_FULL


def is_passing(error: BaseException) -> bool:
    """Whether the database only does not answer just now."""
    if not isinstance(error, DBAPIError):
        return isinstance(error, exc.TimeoutError)
    if isinstance(error.orig, sqlite3.Error):
        return getattr(error.orig, "sqlite_errorname", "") in SQLITE_PASSING
    state = getattr(error.orig, "sqlstate", None)
    # What cannot be reached says nothing at all.
    return state is None or state.startswith(POSTGRESQL_PASSING)


def checked_by(version: Mapped[int]) -> dict[str, Any]:
    """Mapper arguments: of two people who change one row at one moment, the second is refused."""
    return {"version_id_col": version, "version_id_generator": False}


def table_of(model: type[Base]) -> Table:
    """The table of a model."""
    return cast("Table", model.__table__)


@cache
def parts() -> tuple[tuple[Table, str, Table], ...]:
    """Every foreign key on the number of a row: its table, its column, and the table that it points
    at."""
    return tuple(
        (table, element.parent.name, element.column.table)
        for table in Base.metadata.sorted_tables
        for key in table.foreign_key_constraints
        for element in key.elements
        if element.column.name == "id"
    )


def children_first() -> list[Table]:
    """All tables, those before whose rows point at others'."""
    return Base.metadata.sorted_tables[::-1]


def own(column: str, parent: str) -> ForeignKeyConstraint:
    """A foreign key that can only point at a row of the same company."""
    return ForeignKeyConstraint([COMPANY, column], [f"{parent}.{COMPANY}", f"{parent}.id"])


def parent_key() -> UniqueConstraint:
    """What `own` points at."""
    return UniqueConstraint(COMPANY, "id")


def revision_of_database() -> str | None:
    """The revision that the database has; None where it does not answer, or has none."""
    try:
        found: str | None = db.session.scalar(text("SELECT version_num FROM alembic_version"))
    except SQLAlchemyError:
        db.session.rollback()
        return None
    return found


def size_of_database() -> int:
    """In bytes."""
    size = (
        "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        if db.engine.dialect.name == "sqlite"
        else "SELECT pg_database_size(current_database())"
    )
    return int(db.session.scalar(text(size)) or 0)


def faults_of_database() -> list[str]:
    """What the database itself finds broken in its file, with rows whose parent is missing; on
    PostgreSQL, which looks after its files, nothing. Takes as long as reading all of it."""
    if db.engine.dialect.name != "sqlite":
        return []
    broken = [str(row[0]) for row in db.session.execute(text("PRAGMA integrity_check"))]
    orphans = db.session.execute(text("PRAGMA foreign_key_check")).all()
    alone = [f"a row of {table} without a parent in {parent}" for table, _, parent, _ in orphans]
    return [each for each in broken if each != "ok"] + alone


def server_of_database() -> tuple[str, str]:
    """Kind and version of what keeps the database."""
    kind = db.engine.dialect.name
    asks = "SELECT sqlite_version()" if kind == "sqlite" else "SHOW server_version"
    return kind, str(db.session.scalar(text(asks)))


def clock_of_database() -> datetime | None:
    """What time it is where the database is; None where that is here."""
    if db.engine.dialect.name == "sqlite":
        return None
    seconds = db.session.scalar(text("SELECT extract(epoch FROM clock_timestamp())"))
    return datetime.fromtimestamp(float(seconds or 0), UTC)
