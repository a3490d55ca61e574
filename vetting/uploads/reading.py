"""Reading a file that somebody else made: in another process, with little of everything."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator

from vetting.uploads.kinds import Extract, Kind, Trouble

PATIENCE = 20.0
COMMAND = (sys.executable, "-I", "-m", "vetting.uploads.extraction")


def extract(data: bytes) -> Extract:
    """The kind and the text of a file, or why there is no text; never raises for its content.

    Takes up to PATIENCE seconds: to be called while nobody waits for the database."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as told:
        given.write(data)
        given.seek(0)
        try:
            ended = subprocess.run(
                COMMAND,
                stdin=given,
                stdout=told,
                stderr=subprocess.DEVNULL,
                env={},
                cwd="/",
                timeout=PATIENCE,
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            ended = -1
        told.seek(0)
        found = {key: value for line in _lines(told.read()) for key, value in line.items()}
    if "text" not in found and "trouble" not in found:
        # Killed by a limit, or fallen over the file.
        found["trouble"] = Trouble.TOO_COSTLY if ended < 0 else Trouble.BROKEN
    return Extract(
        kind=Kind(found["kind"]) if "kind" in found else None,
        text=found.get("text", ""),
        trouble=Trouble(found["trouble"]) if "trouble" in found else None,
    )


def _lines(output: bytes) -> Iterator[dict[str, str]]:
    for line in output.decode("ascii", "replace").splitlines(keepends=True):
        if line.endswith("\n"):
            yield json.loads(line)
