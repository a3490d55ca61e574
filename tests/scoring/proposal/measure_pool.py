"""How well single sentences are read: ``python -m tests.scoring.proposal.measure_pool``.

Each file of the pool holds sentences that make one promise and honest ones that share its words;
beside them stand whole letters that promise nothing. All of them taught the reader. The files of
``oblique`` taught it nothing: they say it in idioms and round about, and what honest people say of
the same things is in their ``near-misses``.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.scoring.proposal.measure import Tally
from vetting.scoring.proposal.promises import find_promises
from vetting.scoring.proposal.text import read

POOL = Path(__file__).parent / "pool"
OBLIQUE = POOL / "oblique"
HONEST = POOL / "honest.jsonl"


def measure_pool(path: Path) -> Tally:
    """A file's sentences, held against what the reader hears in them.

    A promise that an honest sentence raises is a false one, and so is one that a promising
    sentence raises beside its own.
    """
    pool = json.loads(path.read_text(encoding="utf-8"))
    tally = Tally()
    for lang in ("es", "en"):
        for given in pool[lang]["yes"]:
            text, also = _with_others(given)
            heard = _heard(text, lang)
            tally.both += pool["id"] in heard
            tally.marked += pool["id"] not in heard
            tally.found += bool(heard - {pool["id"], *also})
        tally.found += sum(bool(_heard(each, lang)) for each in pool[lang]["no"])
    return tally


def _with_others(given: str | Mapping[str, Any]) -> tuple[str, Sequence[str]]:
    return (given, ()) if isinstance(given, str) else (given["text"], given["also"])


def _heard(text: str, lang: str) -> set[str]:
    return {promise.id for promise in find_promises(read(text, lang)).promises}


def false_alarms(letters: Path = HONEST) -> Iterator[str]:
    """What the reader hears in letters that promise nothing, as lines to read."""
    for line in letters.read_text(encoding="utf-8").splitlines():
        letter = json.loads(line)
        for promise in find_promises(read(letter["text"], letter["lang"])).promises:
            yield f"{letter['id']} {promise.id}: {promise.quote}"


def whole_pool(folder: Path = POOL) -> Tally:
    """The sentences of all files together."""
    whole = Tally()
    for path in sorted(folder.glob("*.json")):
        whole.add(measure_pool(path))
    return whole


def summary() -> Iterator[str]:
    """The figures of every file, as lines of a table, and the alarms of the honest letters."""
    for folder in (POOL, OBLIQUE):
        yield f"{f'sentences of {folder.name}':28}{'precision':>11}{'recall':>8}"
        for path in sorted(folder.glob("*.json")):
            tally = measure_pool(path)
            yield f"{path.stem:28}{tally.precision:11.2f}{tally.recall:8.2f}"
        whole = whole_pool(folder)
        yield f"{'all':28}{whole.precision:11.2f}{whole.recall:8.2f}"
    alarms = list(false_alarms())
    yield f"{'honest letters':28}{len(alarms):11} false alarms"
    yield from alarms


if __name__ == "__main__":
    sys.stdout.write("\n".join(summary()) + "\n")
