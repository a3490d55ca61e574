"""Who has the database open: each connection of the portal shares a lock for as long as it lasts,
and what replaces the database as a whole takes it alone. A lock ends with whoever holds it, however
that ends.

On SQLite the lock is one of the operating system's, on a file beside the database that is never
replaced itself; on PostgreSQL it is an advisory lock of the session."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Dialect, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

HELD = "presence"
# One number in each database, which nothing else takes.
NUMBER = 0x76657474696E67
INTERRUPTED = "restore-interrupted"
# In seconds: the server lets go of a lock a moment after whoever held it is gone.
PATIENCE = 2.0
LOOK_EVERY = 0.1


class Occupied(SQLAlchemyError):
    """Somebody else has the database; the message says who and what to do."""


class Lock:
    """A lock on a file, until it is let go."""

    def __init__(self, path: Path, how: int) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self.descriptor, how | fcntl.LOCK_NB)
        except OSError:
            self.release()
            raise

    def release(self) -> None:
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1

    def __del__(self) -> None:
        with suppress(OSError):
            self.release()


def install(engine: Engine, instance: Path) -> None:
    """Let each connection of this engine share the lock. Raises `Occupied` on connecting where a
    backup is being restored, or where that was cut off."""

    def take_file(
        dialect: Dialect, record: ConnectionPoolEntry, args: object, more: object
    ) -> None:
        refuse_after_interruption(instance)
        record.info[HELD] = _shared(lock_file(engine.url.database))

    def release_file(connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
        held = record.info.pop(HELD, None)
        if held is not None:
            held.release()

    def take_number(connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
        refuse_after_interruption(instance)
        cursor = connection.cursor()
        cursor.execute(f"SELECT {SHARED}({NUMBER})")
        taken = cursor.fetchone()
        cursor.close()
        connection.commit()
        if taken is None or not taken[0]:
            connection.close()
            raise Occupied(BEING_RESTORED)

    if engine.dialect.name == "sqlite":
        event.listen(engine, "do_connect", take_file)
        event.listen(engine, "close", release_file)
    elif engine.dialect.name == "postgresql":
        event.listen(engine, "connect", take_number)


BEING_RESTORED = "The database is being restored or moved. Wait until that has ended."


def _shared(path: Path) -> Lock:
    try:
        return Lock(path, fcntl.LOCK_SH)
    except BlockingIOError as error:
        raise Occupied(BEING_RESTORED) from error


def lock_file(database: str | None) -> Path:
    return Path(f"{database}.lock")


def refuse_after_interruption(instance: Path) -> None:
    """Raise `Occupied` where a restore was cut off between the key and the database."""
    if (instance / INTERRUPTED).exists():
        raise Occupied(
            "A restore was cut off at its last step. Run it again: vetting restore FILE --replace"
        )


@contextmanager
def shared(url: str) -> Iterator[None]:
    """Share the database of this address with the portal, and with nobody who replaces it."""
    if make_url(url).get_backend_name() == "sqlite":
        lock = _shared(lock_file(make_url(url).database))
        try:
            yield
        finally:
            lock.release()
    else:
        with _number(url, SHARED, BEING_RESTORED):
            yield


@contextmanager
def alone(url: str) -> Iterator[None]:
    """Hold the database of this address alone. Raises `Occupied` while the portal runs on it."""
    if make_url(url).get_backend_name() == "sqlite":
        with _file_alone(lock_file(make_url(url).database)):
            yield
    else:
        with _number(url, ALONE, IN_USE):
            yield


@contextmanager
def _file_alone(path: Path) -> Iterator[None]:
    try:
        lock = Lock(path, fcntl.LOCK_EX)
    except BlockingIOError as error:
        raise Occupied(IN_USE) from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _number(url: str, how: str, otherwise: str) -> Iterator[None]:
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        until = time.monotonic() + PATIENCE
        while not connection.scalar(text(f"SELECT {how}({NUMBER})")):
            if time.monotonic() > until:
                raise Occupied(otherwise)
            time.sleep(LOOK_EVERY)
        # The lock ends with the session.
        yield


ALONE = "pg_try_advisory_lock"
SHARED = "pg_try_advisory_lock_shared"
IN_USE = "The portal is running on this database. Stop it first; nothing was changed."
