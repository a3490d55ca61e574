"""The revisions of the database that this version knows, read from the files that make them: a
worker asks without loading what migrates."""

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "migrations" / "versions"
_told = re.compile(r'^(revision|down_revision)\b[^=\n]*= *"(\w+)"', re.MULTILINE)


@cache
def known() -> frozenset[str]:
    """Every revision that a database of this version or an older one can have."""
    return frozenset(own for own, _ in _pairs())


@cache
def newest() -> str:
    """The one that a database of this version has."""
    (found,) = known() - {before for _, before in _pairs()}
    return found


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    """Each revision with the one before it, which is empty for the first."""
    files = [dict(_told.findall(path.read_text("utf-8"))) for path in FOLDER.glob("*.py")]
    return tuple((each["revision"], each.get("down_revision", "")) for each in files)
