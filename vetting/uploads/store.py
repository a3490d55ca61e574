"""Where files lie: under random names, readable by the portal alone, outside of what the web
serves; in a folder, or in a bucket of a store that speaks S3.

A file is in its place before the row that names it is committed, and goes after that row has gone:
what a crash leaves behind is a file without a row, never a row without a file. It never changes."""

import logging
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Protocol

from flask import current_app

from vetting.config import Settings

KEY = re.compile(r"[0-9a-f]{32}")
UNFINISHED = ".part"
OURS = re.compile(rf"{KEY.pattern}({re.escape(UNFINISHED)})?")
# A file this young may belong to a row that is being written.
YOUNG = timedelta(hours=1)

logger = logging.getLogger(__name__)


class Store(Protocol):
    """A place for files. Where there is no such file, `FileNotFoundError`; where the place itself
    fails, another `OSError`."""

    def put(self, key: str, data: bytes) -> None:
        """Keep a file for good, whole or not at all."""

    def read(self, key: str) -> bytes: ...

    def served(self, key: str) -> Path | BytesIO:
        """A file as it can be handed out."""

    def copy(self, key: str, place: Path) -> None:
        """Put a file at a place of the caller's, where it stays if it is discarded here."""

    def discard(self, name: str) -> None:
        """Take a file away; once is as good as twice."""

    def names(self, before: datetime | None = None) -> Iterator[str]:
        """Of all files, or of those that were there already at a moment, whole or not."""


class Folder:
    """Files in a folder of this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._make()

    def put(self, key: str, data: bytes) -> None:
        whole = self._path(key)
        self._make()
        part = whole.with_suffix(UNFINISHED)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.rename(whole)
            settle(self.folder)
        except OSError:
            # Where there is no room, half a file would take what little is left.
            part.unlink(missing_ok=True)
            whole.unlink(missing_ok=True)
            raise

    def read(self, key: str) -> bytes:
        return self._path(key).read_bytes()

    def served(self, key: str) -> Path:
        path = self._path(key)
        if not path.is_file():
            raise FileNotFoundError(key)
        return path

    def copy(self, key: str, place: Path) -> None:
        try:
            os.link(self._path(key), place)
        except FileNotFoundError:
            raise
        except OSError:
            # Another file system, or one without links.
            shutil.copyfile(self._path(key), place)

    def discard(self, name: str) -> None:
        (self.folder / Path(name).name).unlink(missing_ok=True)

    def names(self, before: datetime | None = None) -> Iterator[str]:
        for path in self.folder.iterdir():
            if before is None or path.stat().st_mtime < before.timestamp():
                yield path.name

    def _make(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _path(self, key: str) -> Path:
        return self.folder / checked(key)


def settle(place: Path) -> None:
    """Make what was written, or renamed in a folder, last through a power cut."""
    descriptor = os.open(place, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def checked(key: str) -> str:
    """A key. Raises `ValueError` for what is none."""
    if not KEY.fullmatch(key):
        raise ValueError("not a key")
    return key


def of(settings: Settings) -> Store:
    """The store that the settings name."""
    return Folder(settings.uploads) if settings.bucket is None else _bucket(settings.bucket)


@lru_cache(maxsize=1)
def _bucket(url: str) -> Store:
    # Most portals have none, and its client is large.
    from vetting.uploads.bucket import Bucket

    return Bucket(url)


def _own() -> Store:
    return of(current_app.config["VETTING"])


def write(data: bytes) -> str:
    """Keep a file, for good, and return its key."""
    key = secrets.token_hex(16)
    _own().put(key, data)
    return key


def read(key: str) -> bytes:
    return _own().read(checked(key))


def served(key: str) -> Path | BytesIO:
    return _own().served(checked(key))


def discard(key: str) -> None:
    """Take a file away whose row has gone; where that fails, the sweep does it later."""
    try:
        _own().discard(checked(key))
    except OSError:
        logger.exception("a file could not be removed; the sweep will do it")


def aged(now: datetime) -> Iterator[str]:
    """The names of the files, whole or not, that are too old to belong to a row that is being
    written. What has a name of another kind is not ours."""
    return filter(OURS.fullmatch, _own().names(now - YOUNG))


def remove(name: str) -> None:
    """Take away what `aged` named."""
    _own().discard(name)
