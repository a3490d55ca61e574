"""How well single sentences are read: ``python -m tests.scoring.proposal.measure_pool``.

Each file of the pool holds sentences that make one promise and honest ones that share its words.
The first half of every list taught the reader; the second was kept to measure it.
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
HALVES = ("taught", "kept")


def measure_pool(path: Path, half: str) -> Tally:
    """A half of a file's sentences, held against what the reader hears in them.

    A promise that an honest sentence raises is a false one, and so is one that a promising
    sentence raises beside its own.
    """
    pool = json.loads(path.read_text(encoding="utf-8"))
    tally = Tally()
    for lang in ("es", "en"):
        for given in _half(pool[lang]["yes"], half):
            text, also = _with_others(given)
            heard = _heard(text, lang)
            tally.both += pool["id"] in heard
            tally.marked += pool["id"] not in heard
            tally.found += bool(heard - {pool["id"], *also})
        tally.found += sum(bool(_heard(each, lang)) for each in _half(pool[lang]["no"], half))
    return tally


def _half(sentences: Sequence[Any], half: str) -> Sequence[Any]:
    middle = (len(sentences) + 1) // 2
    return sentences[:middle] if half == HALVES[0] else sentences[middle:]


def _with_others(given: str | Mapping[str, Any]) -> tuple[str, Sequence[str]]:
    return (given, ()) if isinstance(given, str) else (given["text"], given["also"])


def _heard(sentence: str, lang: str) -> set[str]:
    return {promise.id for promise in find_promises(read(sentence, lang)).promises}


def summary() -> Iterator[str]:
    """The figures of every file and half, as lines of a table."""
    yield f"{'sentences':28}{'half':>8}{'precision':>11}{'recall':>8}"
    for half in HALVES:
        whole = Tally()
        for path in sorted(POOL.glob("*.json")):
            tally = measure_pool(path, half)
            whole.add(tally)
            yield f"{path.stem:28}{half:>8}{tally.precision:11.2f}{tally.recall:8.2f}"
        yield f"{'all':28}{half:>8}{whole.precision:11.2f}{whole.recall:8.2f}"


if __name__ == "__main__":
    sys.stdout.write("\n".join(summary()) + "\n")
