"""Backups that are made by themselves: when the next is due is told by the newest that is there, so
that starting the portal again neither leaves one out nor makes one too many."""

import logging
import os
import re
import signal
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from sqlalchemy.exc import SQLAlchemyError

from vetting.backups import service
from vetting.backups.archive import Manifest
from vetting.backups.errors import Unfit, Unusable
from vetting.clock import now
from vetting.config import Settings

NAME = re.compile(r"vetting-(\d{8}-\d{6})\.zip")
STAMP = "%Y%m%d-%H%M%S"
LOOK_EVERY = 20.0
AFTER_A_FAULT = 300.0

logger = logging.getLogger(__name__)


def run(settings: Settings) -> None:
    """Make what is due, until the process that started this one ends, or ends this one: then what
    is half made goes."""
    signal.signal(signal.SIGTERM, _end)
    starter = os.getppid()
    while os.getppid() == starter:
        time.sleep(LOOK_EVERY if turn(settings, now()) else AFTER_A_FAULT)


def _end(number: int, frame: object) -> NoReturn:
    raise SystemExit(0)


def turn(settings: Settings, at: datetime) -> bool:
    """Make a backup if one is due, and then remove the oldest; False where that failed."""
    if not is_due(settings, at):
        return True
    try:
        path, manifest = make(settings)
        if manifest.lost:
            logger.warning("%s lacks files that are lost: %s", path, ", ".join(manifest.lost))
        for old in made(settings.backups)[: -settings.backups_kept]:
            old.unlink(missing_ok=True)
    except (SQLAlchemyError, OSError, Unusable, Unfit):
        logger.exception("the backup failed")
        return False
    return True


def is_due(settings: Settings, at: datetime) -> bool:
    if settings.backup_every is None:
        return False
    there = made(settings.backups)
    return not there or at - _moment(there[-1]) >= settings.backup_every


def made(folder: Path) -> list[Path]:
    """The archives in the folder that have a name of ours, the oldest first."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if NAME.fullmatch(path.name))


def make(
    settings: Settings, file: Path | None = None, with_key: bool = True
) -> tuple[Path, Manifest]:
    """Make a backup now, in a file of that name or of one that says when it was made."""
    at = now()
    path = file or settings.backups / f"vetting-{at.astimezone(UTC):{STAMP}}.zip"
    return path, service.back_up(settings, path, at, with_key)


def _moment(path: Path) -> datetime:
    found = NAME.fullmatch(path.name)
    return datetime.strptime(found[1] if found else "", STAMP).replace(tzinfo=UTC)
