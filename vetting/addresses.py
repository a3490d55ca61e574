"""Numbers of rows that come in by a form or a search, where no converter looks at them."""

from vetting.db import LARGEST_ROW
from vetting.errors import Missing


def row_number(given: str | None) -> int:
    """The number of a row. Raises `Missing` where no row can have it."""
    digits = len(str(LARGEST_ROW))
    if given is None or not (given.isascii() and given.isdecimal() and len(given) <= digits):
        raise Missing
    if int(given) > LARGEST_ROW:
        raise Missing
    return int(given)
