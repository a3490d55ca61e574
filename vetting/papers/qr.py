"""A code to be read by a telephone's camera, as strokes that a template draws."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import segno

# The quiet zone that readers ask for.
BORDER = 4


@dataclass(frozen=True, slots=True)
class Code:
    """A picture `side` squares wide and high; `path` tells the dark ones."""

    side: int
    path: str


# One sheet is often asked for twice: to be looked at, and as a file.
@lru_cache(maxsize=256)
def code_of(text: str) -> Code:
    """The code that says this text, with the redundancy that survives a coffee stain (15 %).
    Raises `ValueError` for more than 2,300 bytes."""
    made = segno.make_qr(text, error="m", boost_error=False)
    path = "".join(f"M{x} {y}h{run}v1h-{run}z" for x, y, run in _runs(made.matrix))
    return Code(side=len(made.matrix) + 2 * BORDER, path=path)


def _runs(rows: Sequence[Sequence[int]]) -> Iterator[tuple[int, int, int]]:
    """Where a run of dark squares begins, and how long it is."""
    for y, row in enumerate(rows, BORDER):
        x = BORDER
        for is_dark, run in groupby(row):
            length = len(list(run))
            if is_dark:
                yield x, y, length
            x += length
