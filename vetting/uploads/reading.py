"""Reading a file that somebody else made: in another process, with little of everything."""

import json
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from typing import IO, Any

from vetting.reception import elsewhere
from vetting.uploads.extraction import TABLE
from vetting.uploads.kinds import Extract, Kind, Table, Trouble

PATIENCE = 20.0
# How many at once in one of the portal's processes: each may take what the limits leave it.
MOST_AT_ONCE = 2
COMMAND = (sys.executable, "-I", "-m", "vetting.uploads.extraction")

_processes = threading.Semaphore(MOST_AT_ONCE)


def extract(data: bytes) -> Extract:
    """The kind and the text of a file, or why there is no text; never raises for its content.

    Takes up to PATIENCE seconds: to be called while nobody waits for the database."""
    found = _told_of(data, COMMAND, "text")
    return Extract(
        kind=Kind(found["kind"]) if "kind" in found else None,
        text=found.get("text", ""),
        trouble=Trouble(found["trouble"]) if "trouble" in found else None,
    )


def tabulate(data: bytes) -> Table:
    """The rows of a table (CSV or XLSX), or why there are none; as `extract`."""
    found = _told_of(data, (*COMMAND, TABLE), "rows")
    return Table(
        rows=[(number, cells) for number, cells in found.get("rows", ())],
        trouble=Trouble(found["trouble"]) if "trouble" in found else None,
    )


def _told_of(data: bytes, command: Sequence[str], wanted: str) -> dict[str, Any]:
    """What the process says of a file: what is wanted of it, or the trouble."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as told:
        given.write(data)
        given.seek(0)
        with elsewhere(), _processes:
            ended = _run(command, given, told)
        told.seek(0)
        found = {key: value for line in _lines(told.read()) for key, value in line.items()}
    if wanted not in found and "trouble" not in found:
        # Killed by a limit, or fallen over the file.
        found["trouble"] = Trouble.TOO_COSTLY if ended < 0 else Trouble.BROKEN
    return found


def _run(command: Sequence[str], given: IO[bytes], told: IO[bytes]) -> int:
    try:
        return subprocess.run(
            command,
            stdin=given,
            stdout=told,
            stderr=subprocess.DEVNULL,
            env={},
            cwd="/",
            timeout=PATIENCE,
            check=False,
        ).returncode
    except subprocess.TimeoutExpired:
        return -1


def _lines(output: bytes) -> Iterator[dict[str, Any]]:
    for line in output.decode("ascii", "replace").splitlines(keepends=True):
        if line.endswith("\n"):
            yield json.loads(line)
