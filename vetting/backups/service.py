"""Copying a whole portal, putting a copy back, and moving one to another database."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from importlib.metadata import version
from pathlib import Path

from sqlalchemy import Connection, column, create_engine, event, inspect, select, table, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from vetting import migrate, presence, revisions
from vetting.audit.verification import Chain, verify_in
from vetting.backups import archive, filling
from vetting.backups.archive import Manifest
from vetting.backups.errors import NotEmpty, Unfit, Unusable
from vetting.backups.filling import Moved
from vetting.backups.rows import Columns, Database
from vetting.config import Settings
from vetting.uploads import store
from vetting.uploads.store import Store, settle

# Beside the archive, while it is made.
WORK = ".vetting-backup-"
MOST_LOOKS = 1000
LONGEST = timedelta(days=1)

Files = Mapping[str, tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and where that which it replaced is kept."""

    manifest: Manifest
    moved: Moved
    kept: tuple[Path, ...]
    faults: tuple[str, ...]


def back_up(settings: Settings, target: Path, now: datetime, with_key: bool = True) -> Manifest:
    """Write the whole portal, as it stands at one moment, into one file; others go on writing
    meanwhile. The file appears at its place once every byte of it was read back.

    Raises `FileExistsError`, `presence.Occupied` while a restore runs, and OSError."""
    if target.exists():
        raise FileExistsError(target)
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _tidy(target.parent, now)
    work = Path(tempfile.mkdtemp(prefix=WORK, dir=target.parent))
    try:
        held = Held(store.of(settings), work)
        with _reading(settings) as connection, _moment(connection):
            held.hold(_files(connection))
        part = work / "archive"
        manifest = _copy(settings, held, part, now, with_key)
        with archive.opened(part) as written:
            if written.manifest != manifest:
                raise Unusable("what was written is not what is read back")
        # So that it never takes the place of what somebody else put there meanwhile.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL, 0o600))
        part.replace(target)
        settle(target.parent)
    finally:
        shutil.rmtree(work)
    return manifest


def _tidy(folder: Path, now: datetime) -> None:
    """Remove what copies left behind that were cut off."""
    for path in folder.glob(f"{WORK}*"):
        with suppress(FileNotFoundError):
            if path.stat().st_mtime < (now - LONGEST).timestamp():
                shutil.rmtree(path)


class Held:
    """The files that go into an archive, kept from being discarded until they are in it."""

    def __init__(self, files: Store, work: Path) -> None:
        self.files = files
        self.folder = work / "files"
        self.folder.mkdir(mode=0o700)
        self.there: set[str] = set()
        self.missing: set[str] = set()

    def hold(self, named: Files) -> bool:
        """Keep all that are named; whether none is missing but those that were missing before."""
        missing = {key for key in named if key not in self.there and not self._hold(key)}
        known, self.missing = self.missing, missing
        return missing <= known

    def path(self, key: str) -> Path:
        return self.folder / key

    def _hold(self, key: str) -> bool:
        try:
            self.files.copy(key, self.path(key))
        except FileNotFoundError:
            return False
        self.there.add(key)
        return True


def _copy(settings: Settings, held: Held, part: Path, now: datetime, with_key: bool) -> Manifest:
    """Nearly all files are held already. One that a row names and that is missing was removed after
    the moment of the copy: then another moment is taken. If it is named then too, it is lost."""
    with _reading(settings) as connection:
        for _ in range(MOST_LOOKS):
            with _moment(connection):
                files = _files(connection)
                if held.hold(files):
                    return _write(settings, connection, held, files, part, now, with_key)
    raise Unusable("files were removed again and again while they were copied; try once more")


def _write(
    settings: Settings,
    connection: Connection,
    held: Held,
    files: Files,
    part: Path,
    now: datetime,
    with_key: bool,
) -> Manifest:
    database = Database(connection)
    writer = archive.Writer(part)
    try:
        sums = {}
        for name in database.layouts:
            with closing(database.lines(name)) as lines:
                sums[name] = writer.add_rows(name, lines)
        kept = sorted(set(files) - held.missing)
        added = {key: writer.add_file(key, held.path(key)) for key in kept}
        secret = settings.instance / archive.KEY_FILE
        manifest = Manifest(
            made_at=now.isoformat(),
            portal=version("vetting"),
            revision=migrate.revision_of(connection) or "",
            tables={name: dict(found) for name, found in database.columns.items()},
            sums=sums,
            sequences=database.sequences(),
            files=added,
            lost=sorted({*held.missing, *(key for key in kept if added[key] != files[key])}),
            trail=_trail(connection),
            secret=writer.add_secret(secret.read_text("ascii")) if with_key else None,
        )
        writer.finish(manifest)
    finally:
        writer.close()
    return manifest


def restore(settings: Settings, path: Path, replace: bool, now: datetime) -> Restored:
    """Put an archive back where the settings say, as a whole or not at all.

    Raises `Unusable` before anything is touched, `presence.Occupied` over a portal that runs,
    `NotEmpty` over one that holds something unless `replace`, `Unfit` and `Differs`."""
    with archive.opened(path) as found:
        if found.revision not in revisions.known():
            raise Unusable(f"{path}: a newer version of the portal made it")
        settings.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
        with presence.alone(settings.database_url):
            interrupted = (settings.instance / presence.INTERRUPTED).exists()
            if not replace and (interrupted or not filling.is_empty(settings.database_url)):
                raise NotEmpty
            suffix = f".replaced-{now:%Y%m%d-%H%M%S}"
            with (
                _files_put_back(store.of(settings), found),
                _key_put_back(settings.instance, found.secret(), suffix) as swap,
            ):
                ended = Ended(swap.take_effect)
                moved = filling.fill(settings.database_url, found, replace, suffix, ended)
            kept = tuple(each for each in (moved.kept, swap.kept) if each is not None)
            return Restored(found.manifest, moved, kept, ended.faults(found.manifest.trail))


class Ended:
    """Follows the audit trails of what was written, before it takes effect. A fault that was copied
    faithfully keeps nobody from their data: it is told."""

    def __init__(self, then: Callable[[], None]) -> None:
        self.then = then
        self.chains: list[Chain] = []

    def __call__(self, connection: Connection) -> None:
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            session.info["across"] = True
            self.chains = verify_in(session)
        self.then()

    def faults(self, expected: Mapping[str, tuple[int, str]]) -> tuple[str, ...]:
        return tuple(
            f"company {chain.company_id}: entry {chain.length + 1} of its audit trail is not sound"
            for chain in self.chains
            if chain.fault or (chain.length, chain.digest) != expected.get(str(chain.company_id))
        )


@contextmanager
def _files_put_back(files: Store, found: archive.Reader) -> Iterator[None]:
    """Files have names that nothing else has: they are there before the rows that name them."""
    there = set(files.names())
    added = []
    try:
        for key, (size, sha256) in found.manifest.files.items():
            if key in there and _is(files, key, size, sha256):
                continue
            if key in there:
                files.discard(key)
            else:
                added.append(key)
            files.put(key, found.file(key))
        yield
    except BaseException:
        for key in added:
            files.discard(key)
        raise


def _is(files: Store, key: str, size: int, sha256: str) -> bool:
    data = files.read(key)
    return (len(data), archive.sha256(data)) == (size, sha256)


class Swap:
    """The key of the archive, taking the place of the one that is there."""

    def __init__(self, instance: Path, secret: str | None, suffix: str) -> None:
        self.mark = instance / presence.INTERRUPTED
        self.place = instance / archive.KEY_FILE
        self.side = instance / f"{archive.KEY_FILE}.restoring"
        self.aside = instance / f"{archive.KEY_FILE}{suffix}"
        self.secret = secret
        self.kept: Path | None = None

    def take_effect(self) -> None:
        """Until the database is in its place as well, nobody may start with half of it."""
        if self.secret is None or self.secret == self._present():
            return
        _write_settled(self.side, self.secret)
        if self.place.exists():
            _write_settled(self.mark, "")
            os.link(self.place, self.aside)
            self.kept = self.aside
        self.side.replace(self.place)
        settle(self.place.parent)

    def undo(self) -> None:
        self.side.unlink(missing_ok=True)
        if self.kept is not None:
            self.kept.replace(self.place)
            self.finish()

    def finish(self) -> None:
        self.mark.unlink(missing_ok=True)
        settle(self.place.parent)

    def _present(self) -> str | None:
        return self.place.read_text("ascii") if self.place.exists() else None


@contextmanager
def _key_put_back(instance: Path, secret: str | None, suffix: str) -> Iterator[Swap]:
    swap = Swap(instance, secret, suffix)
    try:
        yield swap
    except BaseException:
        swap.undo()
        raise
    swap.finish()


def move_to(settings: Settings, url: str) -> Moved:
    """Write the rows of this portal's database into another, empty one, and hold both against each
    other row by row; this one stays as it is.

    Raises `presence.Occupied` while the portal runs, `NotEmpty`, `Unfit` and `Differs`; then
    nothing is in the other one."""
    with (
        presence.alone(settings.database_url),
        presence.alone(url),
        _connected(settings) as connection,
        _moment(connection),
    ):
        revision = migrate.revision_of(connection)
        if revision != revisions.newest():
            raise Unfit("this database is not up to date; run: vetting db upgrade")
        return filling.fill(url, Live(connection, revision or ""), False, "", lambda _: None)


class Live:
    """The rows of a database, as they stand in one transaction."""

    def __init__(self, connection: Connection, revision: str) -> None:
        self.database = Database(connection)
        self.revision = revision

    @property
    def columns(self) -> Mapping[str, Columns]:
        return self.database.columns

    def sequences(self) -> Mapping[str, int]:
        return self.database.sequences()

    def lines(self, name: str) -> Generator[str]:
        return self.database.lines(name)


@contextmanager
def _connected(settings: Settings, shared: bool = False) -> Iterator[Connection]:
    engine = create_engine(settings.database_url, poolclass=NullPool, hide_parameters=True)
    if shared:
        presence.install(engine, settings.instance)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
    else:
        engine = engine.execution_options(isolation_level="REPEATABLE READ")
    with engine.connect() as connection:
        yield connection


_reading = partial(_connected, shared=True)


@contextmanager
def _moment(connection: Connection) -> Iterator[None]:
    """All that is read in the block is as it stands at its first read."""
    with connection.begin():
        if connection.dialect.name == "sqlite":
            connection.execute(text("BEGIN"))
        else:
            connection.execute(text("SET TRANSACTION READ ONLY"))
        yield


def _files(connection: Connection) -> dict[str, tuple[int, str]]:
    """Size and digest of each file that a row names. Raises `Unfit` where no portal is."""
    if migrate.revision_of(connection) is None:
        raise Unfit("there is no portal in this database yet")
    if not inspect(connection).has_table("upload"):
        return {}
    upload = table("upload", column("key"), column("size"), column("sha256"))
    return {key: (size, sha256) for key, size, sha256 in connection.execute(select(upload))}


def _trail(connection: Connection) -> dict[str, tuple[int, str]]:
    if not inspect(connection).has_table("audit_head"):
        return {}
    head = table("audit_head", column("company_id"), column("length"), column("digest"))
    found = connection.execute(select(head).order_by(head.columns.company_id))
    return {str(company): (length, digest) for company, length, digest in found}


def _prepare(connection: sqlite3.Connection, record: object) -> None:
    connection.isolation_level = None
    for pragma in ("busy_timeout=10000", "trusted_schema=OFF"):
        connection.execute(f"PRAGMA {pragma}")


def _write_settled(path: Path, content: str) -> None:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    settle(path.parent)
