"""Reading a figure that was typed: 1234.50, 1,234.50 and 1.234,50 are one and the same.

A point or a comma before exactly three figures, as in 1.234, can be read in two ways. It is not
guessed at: the person is asked.
"""

import re
from decimal import Decimal

LONGEST = 24
# Blanks and apostrophes only ever part thousands: 1 234,50 in Spanish, 1'234.50 in Switzerland.
_blank = re.compile(r"[\s'’\u00a0\u2009\u202f]")
_plain = re.compile(r"[0-9]+")
_decimal = re.compile(r"([0-9]*)[.,]([0-9]+)")
_grouped = re.compile(r"([0-9]{1,3}(?:([.,])[0-9]{3})(?:\2[0-9]{3})*)(?:([.,])([0-9]+))?")


class NotAFigureError(ValueError):
    """Nothing that could be a figure: words, signs, no figures, too many of them."""


class AmbiguousError(ValueError):
    """Readable as a large number with thousands and as a small one with decimals."""

    def __init__(self, large: Decimal, small: Decimal) -> None:
        super().__init__("readable in two ways")
        self.large = large
        self.small = small


def read_figure(text: str) -> Decimal:
    """The figure that a text says, 0 or more. Raises `NotAFigureError`, `AmbiguousError`."""
    bare = _blank.sub("", text)
    if not bare.isascii() or len(bare) > LONGEST:
        raise NotAFigureError
    if _plain.fullmatch(bare):
        return Decimal(bare)
    grouped, decimal = _grouped.fullmatch(bare), _decimal.fullmatch(bare)
    if grouped and decimal and not bare.startswith("0"):
        large = Decimal(re.sub("[.,]", "", bare))
        raise AmbiguousError(large, Decimal(bare.replace(",", ".")))
    if decimal:
        return Decimal(bare.replace(",", "."))
    if grouped and grouped[2] != grouped[3]:
        whole = grouped[1].replace(grouped[2], "")
        return Decimal(f"{whole}.{grouped[4] or '0'}")
    raise NotAFigureError
