"""The folder of files: random names, readable by the portal alone, outside of what the web serves.

A file is on disk before the row that names it is committed, and goes after that row has gone: what
a crash leaves behind is a file without a row, never a row without a file."""

import os
import re
import secrets
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from flask import current_app

from vetting.config import Settings

KEY = re.compile(r"[0-9a-f]{32}")
UNFINISHED = ".part"
# A file this young may belong to a row that is being written.
YOUNG = timedelta(hours=1)


def folder() -> Path:
    settings: Settings = current_app.config["VETTING"]
    settings.uploads.mkdir(mode=0o700, parents=True, exist_ok=True)
    return settings.uploads


def path_of(key: str) -> Path:
    """Where a file lies. Raises `ValueError` for what is no key."""
    if not KEY.fullmatch(key):
        raise ValueError("not a key")
    return folder() / key


def write(data: bytes) -> str:
    """Put a file on disk, for good, and return its key."""
    key = secrets.token_hex(16)
    whole = path_of(key)
    part = whole.with_suffix(UNFINISHED)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.rename(whole)
        _settle(whole.parent)
    except OSError:
        # Where there is no room, half a file would take what little is left.
        part.unlink(missing_ok=True)
        whole.unlink(missing_ok=True)
        raise
    return key


def _settle(place: Path) -> None:
    descriptor = os.open(place, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def discard(key: str) -> None:
    """Take a file off the disk; once is as good as twice."""
    path_of(key).unlink(missing_ok=True)


def aged(now: datetime) -> Iterator[Path]:
    """The files, whole or not, that are too old to belong to a row that is being written."""
    for path in folder().iterdir():
        if path.stat().st_mtime < (now - YOUNG).timestamp():
            yield path
