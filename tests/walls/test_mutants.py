"""Every small fault in access.py is noticed by the access matrix or by the tests of access."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.walls.figures import Count
from tests.walls.mutants import MUTANTS, SOURCE, Mutant

ROOT = Path(__file__).resolve().parents[2]
WATCHING = ("tests/test_access.py", "tests/walls/test_matrix.py")
# Faults that change nothing: why, beside each.
HARMLESS = {
    "undecorated: @wraps(view) def granted(*args: object, **kwargs: object) ->": (
        "a view of a library loses its name, and keeps its audience"
    ),
}


def test_there_is_a_fault_for_every_decision() -> None:
    names = [mutant.name for mutant in MUTANTS]
    assert len(names) > 40
    assert set(names) >= set(HARMLESS)


@pytest.mark.long
def test_a_fault_in_access_is_noticed(mutant: Mutant, tmp_path: Path, count: Count) -> None:
    house = tmp_path / "vetting"
    house.mkdir()
    for path in SOURCE.parent.iterdir():
        if path.name not in (SOURCE.name, "__pycache__"):
            (house / path.name).symlink_to(path)
    (house / SOURCE.name).write_text(mutant.source, encoding="utf-8")
    command = str(Path(sys.executable).with_name("pytest"))
    done = subprocess.run(
        [command, "-x", "-q", "-n0", "-p", "no:cacheprovider", *WATCHING],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    noticed = done.returncode != 0
    harmless = mutant.name in HARMLESS
    count(
        mutants_tried=1,
        mutants_that_change_nothing=int(harmless and not noticed),
        mutants_that_survived=int(not harmless and not noticed),
    )
    assert noticed != harmless, f"{mutant.name}\n{done.stdout[-3000:]}"
