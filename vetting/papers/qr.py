"""A code to be read by a telephone's camera, as strokes that a template draws."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

# The quiet zone that readers ask for.
BORDER = 4


@dataclass(frozen=True, slots=True)
class Code:
    """A picture `side` squares wide and high; `path` tells the dark ones."""

    side: int
    path: str


# Drawing one takes as long as a page of text.
@lru_cache(maxsize=256)
def code_of(text: str) -> Code:
    """The code that says this text, with the redundancy that survives a coffee stain (15 %).
    Raises `ValueError` for more than 2,300 bytes."""
    made: QRCode[Any] = QRCode(error_correction=ERROR_CORRECT_M, border=BORDER)
    made.add_data(text)
    made.make(fit=True)
    rows = made.get_matrix()
    return Code(
        side=len(rows), path="".join(f"M{x} {y}h{run}v1h-{run}z" for x, y, run in _runs(rows))
    )


def _runs(rows: list[list[bool]]) -> Iterator[tuple[int, int, int]]:
    """Where a run of dark squares begins, and how long it is."""
    for y, row in enumerate(rows):
        x = 0
        for is_dark, run in groupby(row):
            length = len(list(run))
            if is_dark:
                yield x, y, length
            x += length
