"""Whether the portal can do its work right now."""

import os

from flask import current_app

from vetting import revisions
from vetting.config import Settings
from vetting.db import revision_of_database


def look() -> dict[str, bool]:
    """For each thing that the portal needs, whether it is there: the database, its shape, and the
    folder of uploads."""
    settings: Settings = current_app.config["VETTING"]
    revision = revision_of_database()
    return {
        "database": revision is not None,
        "migrations": revision == revisions.newest(),
        "uploads": _takes_files(settings),
    }


def _takes_files(settings: Settings) -> bool:
    folder = settings.uploads if settings.uploads.exists() else settings.instance
    return os.access(folder, os.W_OK)
