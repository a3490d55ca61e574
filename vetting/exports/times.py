"""Moments as people read them in a table, which knows no zones."""

from datetime import datetime

from flask_babel import to_user_timezone


def local(moment: datetime) -> datetime:
    """A moment by the clock on the wall, to the second."""
    found: datetime = to_user_timezone(moment)
    return found.replace(tzinfo=None, microsecond=0)
