"""The one place that reads the clock; everything else is given the time."""

from datetime import UTC, datetime


def now() -> datetime:
    return datetime.now(UTC)
